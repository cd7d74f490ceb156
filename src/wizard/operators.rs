//! Whether one letter reaches whoever runs the DNS of all the domains in it.

use std::collections::BTreeSet;

use crate::advise::operator;
use crate::model::{CaseDomain, Delegation, DomainName, HostName};

/// Two of the domains that seem to be run by different operators; none if all may be run by one, as
/// far as anybody looked.
pub(super) fn apart(domains: &[&CaseDomain]) -> Option<(DomainName, DomainName)> {
    let mut signs = domains.iter().filter_map(|domain| {
        let delegation = domain.observation.as_ref()?.delegation.as_ref()?;
        Some((&domain.name, signs_of(delegation))).filter(|(_, signs)| !signs.is_empty())
    });
    let (first, mut of_first) = signs.next()?;
    let mut others: Vec<_> = signs.collect();
    // Whoever has a sign in common with one of the group belongs to it, and brings more signs.
    while let Some(at) = others.iter().position(|(_, signs)| !signs.is_disjoint(&of_first)) {
        of_first.extend(others.swap_remove(at).1);
    }
    others.sort();
    let (other, _) = others.first()?;
    Some((first.clone(), (*other).clone()))
}

/// What tells who runs a zone: an operator that is known, the owners of the names of the servers in
/// charge, and these servers' addresses. Names of the customer's own may stand for a server of anybody.
fn signs_of(delegation: &Delegation) -> BTreeSet<String> {
    let known = operator(delegation).map(|operator| operator.id.clone());
    let owner = |server: &HostName| server.registrable().unwrap_or(server.as_str()).to_owned();
    let servers = delegation.in_charge();
    let owners = servers.iter().map(owner);
    let answers = delegation.answers.iter().filter(|answer| servers.contains(&answer.server));
    let addresses = answers.filter_map(|answer| answer.address).map(|address| address.to_string());
    owners.chain(addresses).chain(known).collect()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{DomainObservation, ServerAnswer, ServerFault};

    fn domain(name: &str, servers: &[&str], address: Option<&str>) -> CaseDomain {
        let name = DomainName::parse(name).unwrap();
        let servers: Vec<HostName> = servers.iter().map(|server| HostName::new(server)).collect();
        let answers = address.iter().map(|address| ServerAnswer {
            server: servers[0].clone(),
            address: Some(address.parse().unwrap()),
            serial: None,
            mx: Err(ServerFault::Silent),
        });
        let delegation = Delegation {
            zone: HostName::new(name.ascii()),
            soa: None,
            answers: answers.collect(),
            servers,
            delegated_to: None,
        };
        let seen = DomainObservation {
            delegation: Some(delegation),
            ..DomainObservation::unknown(name.clone(), Timestamp::UNIX_EPOCH)
        };
        CaseDomain { observation: Some(seen), ..CaseDomain::new(name) }
    }

    #[test]
    fn one_letter_is_for_one_operator() {
        let a = domain("a.example", &["ns1.isp.net", "ns2.isp.net"], None);
        let b = domain("b.example", &["ns3.isp.net", "ns1.other.org"], None);
        let c = domain("c.example", &["ns2.other.org"], None);
        let d = domain("d.example", &["ns.elsewhere.com"], None);
        assert_eq!(apart(&[&a, &c, &b]), None, "b has servers of both");
        assert_eq!(apart(&[&a, &c]), Some((a.name.clone(), c.name.clone())));
        assert_eq!(apart(&[&a, &b, &c, &d]), Some((a.name.clone(), d.name.clone())));
        assert_eq!(apart(&[&a]), None);
        let unseen = CaseDomain::new(DomainName::parse("e.example").unwrap());
        assert_eq!(apart(&[&unseen, &a]), None, "nobody looked");
    }

    #[test]
    fn an_old_copy_of_a_zone_does_not_tell_who_runs_it() {
        let stayed = domain("a.example", &["ns1.isp.net"], Some("192.0.2.1"));
        let mut moved = domain("b.example", &["ns1.isp.net"], Some("192.0.2.1"));
        assert_eq!(apart(&[&stayed, &moved]), None);
        let zone = moved.observation.as_mut().and_then(|seen| seen.delegation.as_mut()).unwrap();
        zone.delegated_to = Some(vec![HostName::new("ns.other.org")]);
        assert_eq!(apart(&[&stayed, &moved]), Some((stayed.name.clone(), moved.name.clone())));
    }

    #[test]
    fn names_of_the_customers_own_may_stand_for_the_same_servers() {
        let one = domain("a.example", &["ns.a.example"], Some("192.0.2.1"));
        let two = domain("b.example", &["ns.b.example"], Some("192.0.2.1"));
        let three = domain("c.example", &["ns.c.example"], Some("192.0.2.9"));
        assert_eq!(apart(&[&one, &two]), None);
        assert_eq!(apart(&[&one, &two, &three]), Some((one.name.clone(), three.name.clone())));
    }
}
