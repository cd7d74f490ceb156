//! DANE: mail servers bound to certificates by TLSA records (RFC 7672).

use crate::model::{
    DomainObservation, FactKind, Finding, FindingCode as Code, HostName, KnownFacts, Query,
    ServiceProfile,
};

/// The question for the certificates that a mail server is bound to (RFC 7672 §2.2).
#[must_use]
pub fn query(host: &HostName) -> Query {
    Query::new(FactKind::Tlsa, HostName::new(&format!("_25._tcp.{host}")))
}

pub(super) fn findings(seen: &DomainObservation, service: &ServiceProfile) -> Option<Finding> {
    let set = seen.mx_set();
    let listed = set.hosts().map(|record| &record.exchange);
    let mut hosts: Vec<&str> = listed
        .chain(service.inbound.iter().map(|inbound| &inbound.host))
        .filter(|host| {
            seen.facts.fact(&query(host)).is_some_and(|answer| !answer.values().is_empty())
        })
        .map(HostName::as_str)
        .collect();
    hosts.sort_unstable();
    hosts.dedup();
    let finding = Finding::new(Code::DanePresent, seen.domain.ascii());
    (!hosts.is_empty()).then(|| finding.with("hosts", hosts.join(", ")))
}
