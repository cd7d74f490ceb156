//! Policies on a domain's mail that could not be looked up: nothing is said of them then, and that
//! has to be said.

use super::{dmarc, mta_sts, spf};
use crate::model::{
    DomainObservation, Fact, FactKind, Finding, FindingCode as Code, HostName, KnownFacts, Query,
    ServiceProfile,
};

pub(super) fn findings(
    seen: &DomainObservation,
    service: &ServiceProfile,
    own_server: Option<&HostName>,
) -> Option<Finding> {
    // Where nothing can be looked up, that is what is told.
    if !seen.is_known() {
        return None;
    }
    let fact = |query: &Query| seen.facts.fact(query);
    let failed = |query: &Query| fact(query) == Some(Fact::Failed);
    let mut unknown = Vec::new();
    let text = Query::new(FactKind::Txt, HostName::new(seen.domain.ascii()));
    if failed(&text) || spf::what_if(seen, service, own_server).is_unsure() {
        unknown.push("SPF");
    }
    // The record of the organisation counts only where the domain has none.
    let queries = dmarc::record_queries(&seen.domain);
    let counts = |query: &&Query| fact(query).is_none_or(|answer| !answer.values().is_empty());
    if queries.iter().find(|query| failed(query) || counts(query)).is_some_and(failed) {
        unknown.push("DMARC");
    }
    if failed(&mta_sts::record_query(&seen.domain)) {
        unknown.push("MTA-STS");
    }
    let finding = Finding::new(Code::PolicyUnknown, seen.domain.ascii());
    (!unknown.is_empty()).then(|| finding.with("policies", unknown.join(", ")))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{DomainName, MxAnswer, MxSet};

    fn look() -> DomainObservation {
        let domain = DomainName::parse("company.example").unwrap();
        DomainObservation {
            mx: MxAnswer::Records(MxSet::default()),
            ..DomainObservation::unknown(domain, Timestamp::UNIX_EPOCH)
        }
    }

    fn unknown(seen: &DomainObservation) -> Option<String> {
        let found = findings(seen, &ServiceProfile::built_in(), None);
        found.map(|finding| finding.args[0].1.clone())
    }

    fn at(name: &str) -> Query {
        Query::new(FactKind::Txt, HostName::new(name))
    }

    #[test]
    fn what_could_not_be_looked_up_is_named() {
        let mut seen = look();
        assert_eq!(unknown(&seen), None);
        for name in ["company.example", "_dmarc.company.example", "_mta-sts.company.example"] {
            seen.facts.insert(at(name), Fact::Failed, None);
        }
        assert_eq!(unknown(&seen).as_deref(), Some("SPF, DMARC, MTA-STS"));
        seen.mx = MxAnswer::Failed(crate::model::LookupFailure::Timeout);
        assert_eq!(unknown(&seen), None, "nothing is known at all");
    }

    #[test]
    fn a_record_that_spf_leads_to_counts() {
        let mut seen = look();
        let record = "v=spf1 include:spf.example -all".to_owned();
        seen.facts.insert(at("company.example"), Fact::Found(vec![record]), Some(60));
        seen.facts.insert(at("spf.example"), Fact::Failed, None);
        let service = ServiceProfile::built_in();
        let host = service.outbound[0].host.clone();
        let address = Fact::Found(vec!["192.0.2.1".to_owned()]);
        seen.facts.insert(Query::new(FactKind::Address4, host), address, Some(60));
        assert_eq!(unknown(&seen).as_deref(), Some("SPF"));
    }
}
