//! The customer's mail server: what it is, where it stands, and which guide is for it.

use std::collections::BTreeSet;
use std::net::IpAddr;

use ipnet::IpNet;

use crate::advise::reach::recognise;
use crate::advise::roles;
use crate::guide::ranges::parse;
use crate::guide::{self, Guide, GuideError, Values};
use crate::model::{
    Case, CaseDomain, EndpointObservation, HostName, NetworkSource, Role, ServiceNetwork,
    ServiceProfile,
};

/// Which guide is for the mail server, and why.
#[derive(Debug, Clone)]
pub struct ServerGuide {
    /// The guide, if the product is known and has one.
    pub guide: Option<&'static Guide>,
    /// What the server's greeting tells of the product.
    pub recognised: Option<String>,
    /// Whether the user chose the guide.
    pub is_chosen: bool,
}

/// The guide for the case's mail server: the one that the user chose, else the one for what its
/// greeting tells.
#[must_use]
pub fn server_guide(case: &Case, service: &ServiceProfile) -> ServerGuide {
    let software =
        own_answer(case, service).and_then(recognise).filter(|software| !software.is_proxy);
    let chosen = case.server.guide.as_deref().and_then(guide::find);
    let known = software.as_ref().and_then(|software| guide::find(software.guide?));
    ServerGuide {
        guide: chosen.or(known),
        recognised: software.map(|software| software.name),
        is_chosen: chosen.is_some(),
    }
}

/// How the own mail server answered last: asked by itself, or beside the service's hosts.
fn own_answer<'a>(case: &'a Case, service: &ServiceProfile) -> Option<&'a EndpointObservation> {
    let own = own_server(case, service)?;
    let looks = case.reach.iter().rev();
    let beside = looks.flat_map(|run| {
        let endpoints = run.endpoints.iter().map(|endpoint| &endpoint.seen);
        endpoints.chain(run.controls.iter().map(|control| &control.seen))
    });
    let answers = case.server.seen.as_deref().into_iter().chain(beside);
    let mut greeted = answers.filter(|seen| seen.host == own && seen.greeting.is_some());
    greeted.next()
}

/// The customer's own mail server: the one that was typed; without a word, the one that the domains
/// named before the change, where it is one.
#[must_use]
pub fn own_server(case: &Case, service: &ServiceProfile) -> Option<HostName> {
    if let Some(typed) = case.mail_server() {
        return Some(typed);
    }
    let own = |domain: &CaseDomain| {
        let set = domain.before_change(service)?.mx_set();
        let all = roles(&set, &domain.name, service, None);
        let (record, _) = all.into_iter().find(|(_, role)| *role == Role::OwnServer)?;
        Some(record.exchange)
    };
    let named: BTreeSet<HostName> = case.domains.iter().filter_map(own).collect();
    if named.len() == 1 { named.into_iter().next() } else { None }
}

/// The address of the own mail server, if it was seen: IPv4 where it has both.
#[must_use]
pub fn own_address(case: &Case, service: &ServiceProfile) -> Option<IpAddr> {
    let own = own_server(case, service)?;
    if let Ok(address) = own.as_str().parse() {
        return Some(address);
    }
    let asked = case.server.seen.iter().filter(|seen| seen.host == own);
    let asked = asked.filter_map(|seen| seen.address);
    let seen = case.domains.iter().filter_map(|domain| domain.observation.as_ref());
    let hosts = seen.flat_map(|seen| &seen.hosts).filter(|host| host.host == own);
    let looked_up = hosts.flat_map(|host| host.addresses().collect::<Vec<_>>());
    let mut known: Vec<IpAddr> = looked_up.chain(asked).collect();
    known.sort_by_key(IpAddr::is_ipv6);
    known.first().copied()
}

/// The addresses of the relays that the domains listed before the change, as far as they can be
/// anybody's: what they took in before may still be on its way.
#[must_use]
pub fn old_relays(case: &Case, service: &ServiceProfile) -> Vec<IpNet> {
    let own = case.mail_server();
    let mut found = Vec::new();
    for domain in &case.domains {
        let Some(seen) = domain.before_change(service) else { continue };
        let all = roles(&seen.mx_set(), &domain.name, service, own.as_ref());
        for (record, _) in all.iter().filter(|(_, role)| *role == Role::Relay) {
            let addresses = seen
                .host(&record.exchange)
                .into_iter()
                .flat_map(crate::model::HostObservation::addresses);
            let nets = addresses.map(|address| address.to_string());
            found.extend(nets.filter_map(|net| parse(&net, &service.private_networks).ok()));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The hosts of the service whose addresses it may deliver from.
#[must_use]
pub fn service_hosts(service: &ServiceProfile) -> Vec<HostName> {
    let inbound = service.inbound.iter().map(|inbound| inbound.host.clone());
    inbound.chain(service.outbound.iter().map(|outbound| outbound.host.clone())).collect()
}

/// The networks that the profile names.
#[must_use]
pub fn profile_networks(service: &ServiceProfile) -> Vec<ServiceNetwork> {
    let network = |net: &IpNet| ServiceNetwork {
        net: *net,
        source: NetworkSource::Profile,
        confirmed: false,
    };
    service.ranges.iter().map(network).collect()
}

/// The values of the case that guides are filled in with.
///
/// # Errors
/// [`GuideError::AddressAsSmartHost`].
pub fn guide_values(case: &Case, service: &ServiceProfile) -> Result<Values, GuideError> {
    let domains: Vec<String> =
        case.domains.iter().map(|domain| domain.name.ascii().to_owned()).collect();
    let nets = case.server.nets();
    let nets = if nets.is_empty() { service.ranges.clone() } else { nets };
    Values::new(service, &domains, case.mail_server().as_ref(), &nets)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{
        DomainName, DomainObservation, End, Field, MxAnswer, MxRecord, MxSet, Reply,
    };
    use crate::wizard::Change;

    fn seen(host: &str, greeting: &str) -> EndpointObservation {
        let address = Some("192.0.2.25".parse().unwrap());
        let mut seen = EndpointObservation::new(host.into(), address, 25, End::Finished);
        seen.banner = Some(format!("220 {greeting}"));
        seen.greeting = Some(Reply { code: 220, lines: vec![greeting.to_owned()] });
        seen
    }

    fn case(greeting: &str) -> Case {
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", "security-mail", now);
        let own = Change::TextEdited(Field::MailServer, "mx.a.example".into());
        case.apply(own, now).unwrap();
        case.apply(Change::ServerSeen(Box::new(seen("mx.a.example", greeting))), now).unwrap();
        case
    }

    fn of(case: &Case) -> ServerGuide {
        server_guide(case, &ServiceProfile::built_in())
    }

    fn guide_of(case: &Case) -> Option<&str> {
        of(case).guide.map(|guide| guide.id.as_str())
    }

    #[test]
    fn the_greeting_tells_the_guide_and_the_user_has_the_last_word() {
        let mut case = case("mx.a.example ESMTP Postfix (Debian/GNU)");
        assert_eq!(guide_of(&case), Some("postfix"));
        assert!(of(&case).recognised.is_some_and(|name| name.contains("Postfix")));
        let now = Timestamp::UNIX_EPOCH;
        case.apply(Change::GuideChosen(Some("qmail".into())), now).unwrap();
        assert_eq!(guide_of(&case), Some("qmail"));
        assert!(of(&case).is_chosen);
        case.apply(Change::GuideChosen(Some("a guide of another version".into())), now).unwrap();
        assert_eq!(guide_of(&case), Some("postfix"));
        case.apply(Change::GuideChosen(None), now).unwrap();
        assert!(!of(&case).is_chosen);
    }

    #[test]
    fn a_stranger_or_a_word_that_nobody_knows_tells_nothing() {
        assert_eq!(guide_of(&case("mx.a.example ready")), None);
        let mut other = case("mx.a.example ESMTP Postfix");
        let elsewhere = Change::TextEdited(Field::MailServer, "mx.b.example".into());
        other.apply(elsewhere, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(guide_of(&other), None);
        assert_eq!(own_address(&other, &ServiceProfile::built_in()), None);
    }

    #[test]
    fn the_address_of_the_own_server_is_the_one_that_answered() {
        assert_eq!(
            own_address(&case("x"), &ServiceProfile::built_in()),
            Some("192.0.2.25".parse().unwrap())
        );
    }

    #[test]
    fn without_a_word_the_server_is_the_one_that_the_domains_name() {
        let (service, now) = (ServiceProfile::built_in(), Timestamp::UNIX_EPOCH);
        let mut case = case("mx.a.example ESMTP Postfix");
        case.apply(Change::TextEdited(Field::MailServer, String::new()), now).unwrap();
        let names = ["a.example", "b.example"].map(|name| DomainName::parse(name).unwrap());
        case.apply(Change::DomainsEdited(names.to_vec()), now).unwrap();
        let mut look = |name: &DomainName, hosts: &[&str]| {
            let records = (1..).zip(hosts).map(|(n, host)| MxRecord::new(n, *host, 60)).collect();
            let seen = DomainObservation {
                mx: MxAnswer::Records(MxSet::new(records)),
                ..DomainObservation::unknown(name.clone(), now)
            };
            case.apply(Change::Observed(Box::new(seen)), now).unwrap();
            own_server(&case, &service)
        };
        let own = Some(HostName::new("mx.a.example"));
        assert_eq!(look(&names[0], &["mx.a.example", "smtp.isp.net"]), own);
        assert_eq!(look(&names[1], &["mx.a.example"]), own);
        // After the change it still is the one from before.
        let hosts: Vec<&str> = service.inbound.iter().map(|i| i.host.as_str()).collect();
        assert_eq!(look(&names[0], &hosts), own);
        assert_eq!(look(&names[1], &["mail.b.example"]), None, "they do not agree");
        let typed = Change::TextEdited(Field::MailServer, "mx.b.example".into());
        case.apply(typed, now).unwrap();
        assert_eq!(own_server(&case, &service), Some(HostName::new("mx.b.example")));
    }
}
