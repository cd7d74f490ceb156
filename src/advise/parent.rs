//! Whether a name that was given as a domain is rather that of a server in one: people know the
//! name of their mail server, and take it for what stands behind the `@`.

use crate::model::{
    DomainName, DomainObservation, FactKind, Finding, FindingCode as Code, HostName, KnownFacts,
    MxAnswer, Query, Severity,
};

/// So many names above a domain are asked about.
const MOST: usize = 3;

/// What has to be known of the names above a domain, the nearest first; nothing of one that was
/// registered as it stands.
pub fn queries(domain: &DomainName) -> Vec<Query> {
    let own = HostName::new(domain.ascii());
    let Some(registered) = own.registrable() else { return Vec::new() };
    std::iter::successors(above(own.as_str()), |name| above(name))
        .take_while(|name| HostName::new(name).is_within(registered))
        .take(MOST)
        .map(|name| Query::new(FactKind::Mx, name))
        .collect()
}

fn above(name: &str) -> Option<&str> {
    name.split_once('.').map(|(_, rest)| rest)
}

/// The domain above whose mail servers one of the name is: it is a server, and no domain.
#[must_use]
pub fn served(seen: &DomainObservation) -> Option<HostName> {
    let own = HostName::new(seen.domain.ascii());
    let names_it = |query: &Query| {
        let known = seen.facts.fact(query);
        known.is_some_and(|fact| fact.values().iter().any(|host| HostName::new(host) == own))
    };
    queries(&seen.domain).into_iter().find(names_it).map(|query| query.name)
}

/// That a name has no mail servers of its own, or is one, while a domain above it has some.
pub(super) fn finding(seen: &DomainObservation) -> Option<Finding> {
    let of = |parent: &HostName| {
        Finding::new(Code::HostNotDomain, seen.domain.ascii()).with("parent", parent)
    };
    if let Some(parent) = served(seen) {
        return Some(of(&parent).at(Severity::Error));
    }
    if !matches!(seen.mx, MxAnswer::NoData { .. }) {
        return None;
    }
    let has_servers = |query: &Query| {
        let known = seen.facts.fact(query);
        known.is_some_and(|fact| {
            fact.values().iter().any(|host| HostName::new(host).as_str() != ".")
        })
    };
    queries(&seen.domain).into_iter().find(has_servers).map(|query| of(&query.name))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{Fact, MxRecord, MxSet};

    fn seen(domain: &str, parent_hosts: &[&str]) -> DomainObservation {
        let domain = DomainName::parse(domain).unwrap();
        let hosts: Vec<String> = parent_hosts.iter().map(|host| (*host).to_owned()).collect();
        let fact = if hosts.is_empty() { Fact::NoData } else { Fact::Found(hosts) };
        let mut seen = DomainObservation::unknown(domain, Timestamp::UNIX_EPOCH);
        seen.mx = MxAnswer::NoData { negative_ttl: None };
        seen.facts.insert(Query::new(FactKind::Mx, "gamma.example"), fact, None);
        seen
    }

    #[test]
    fn only_names_below_a_registered_one_are_asked_about() {
        let names = |domain| -> Vec<String> {
            let asked = queries(&DomainName::parse(domain).unwrap());
            asked.into_iter().map(|query| query.name.to_string()).collect()
        };
        assert!(names("gamma.example").is_empty() && names("gamma.co.uk").is_empty());
        assert_eq!(names("mail.gamma.co.uk"), ["gamma.co.uk"]);
        assert_eq!(names("a.b.c.d.gamma.com"), ["b.c.d.gamma.com", "c.d.gamma.com", "d.gamma.com"]);
    }

    #[test]
    fn the_mail_server_of_a_domain_is_no_domain() {
        let mut own = seen("mail.gamma.example", &["mail.gamma.example", "smtp.isp.example"]);
        let finding_of = |seen: &DomainObservation| finding(seen).map(|found| found.severity);
        assert_eq!(finding_of(&own), Some(Severity::Error));
        // Also where somebody has given it mail servers meanwhile.
        own.mx = MxAnswer::Records(MxSet::new(vec![MxRecord::new(1, "x.example", 60)]));
        assert_eq!(finding_of(&own), Some(Severity::Error));
    }

    #[test]
    fn a_name_without_mail_servers_below_a_domain_with_some_is_asked_about() {
        let mut other = seen("shop.gamma.example", &["mail.gamma.example"]);
        let found = finding(&other).unwrap();
        assert_eq!((found.code, found.severity), (Code::HostNotDomain, Severity::Warning));
        assert!(
            found.args.iter().any(|(name, value)| *name == "parent" && value == "gamma.example")
        );
        other.mx = MxAnswer::Records(MxSet::new(vec![MxRecord::new(1, "x.example", 60)]));
        assert_eq!(finding(&other), None, "it has its own");
        assert_eq!(finding(&seen("shop.gamma.example", &[])), None);
        assert_eq!(finding(&seen("shop.gamma.example", &["."])), None, "the one above takes none");
    }
}
