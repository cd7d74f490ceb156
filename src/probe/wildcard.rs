//! Wildcards: what names that cannot exist are answered (RFC 4592).

use std::hash::{BuildHasher, RandomState};

use jiff::Timestamp;

use super::detect::ask_mx;
use super::resolver::Resolver;
use crate::model::{Delegation, DomainName, HostName, MxAnswer, MxSet};

/// A label that nobody has in a zone, different each time so that no cache knows it.
pub(crate) fn unlikely_label() -> String {
    let hash = RandomState::new().hash_one(Timestamp::now().as_nanosecond());
    format!("mailward-{hash:016x}")
}

/// A name below another that cannot exist.
pub(crate) fn unlikely_name(above: &str) -> String {
    format!("{}.{above}", unlikely_label())
}

/// The names above a domain that its zone may hold, the nearest first.
pub(crate) fn names_above<'a>(domain: &'a str, zone: &str) -> impl Iterator<Item = &'a str> {
    let zone = HostName::new(zone);
    let above = |name: &&'a str| name.split_once('.').map(|(_, rest)| rest);
    std::iter::successors(above(&domain), above)
        .take_while(move |name| HostName::new(name).is_within(zone.as_str()))
}

/// The wildcard that a domain's records come from; none if it has records of its own.
///
/// Below a name that exists no wildcard from above reaches (RFC 4592 §3.3.1): only where made-up
/// names below the domain are answered the same, and such names beside it too, does the domain
/// itself not exist.
pub(super) async fn source(
    resolver: &Resolver,
    domain: &DomainName,
    own: &MxAnswer,
    below: &MxAnswer,
    delegation: Option<&Delegation>,
) -> Option<String> {
    let set = records(own)?;
    if !records(below).is_some_and(|other| other.same_routing(set)) {
        return None;
    }
    let host = HostName::new(domain.ascii());
    let zone = delegation.map(|delegation| delegation.zone.as_str()).or(host.registrable())?;
    let mut found = None;
    for name in names_above(domain.ascii(), zone) {
        let reply = ask_mx(resolver, &unlikely_name(name)).await;
        if !records(&reply.answer).is_some_and(|other| other.same_routing(set)) {
            break;
        }
        found = Some(format!("*.{name}"));
    }
    found
}

/// Whether names that cannot exist have MX records; `None` if it could not be told.
pub(super) const fn answers(below: &MxAnswer) -> Option<bool> {
    match below {
        MxAnswer::Records(_) => Some(true),
        MxAnswer::NoData { .. } | MxAnswer::NxDomain { .. } => Some(false),
        MxAnswer::Failed(_) => None,
    }
}

fn records(answer: &MxAnswer) -> Option<&MxSet> {
    match answer {
        MxAnswer::Records(set) => Some(set),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_above_end_at_the_zone() {
        let above = |domain, zone| names_above(domain, zone).collect::<Vec<_>>();
        assert_eq!(above("x.y.company.com", "company.com"), ["y.company.com", "company.com"]);
        assert!(above("company.com", "company.com").is_empty());
        assert!(above("x.company.com", "other.org").is_empty());
    }
}
