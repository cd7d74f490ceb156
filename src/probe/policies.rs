//! The policies on a domain's mail: SPF, DMARC, MTA-STS and DANE.

use super::{Resolver, mta_sts};
use crate::advise::{dmarc, mta_sts as rules, spf};
use crate::model::{
    DomainName, DomainObservation, FactKind, Facts, HostName, KnownFacts, PolicyFetch, Query,
    ServiceProfile,
};

/// Looks up all that the policies rest on.
pub(super) async fn policies(
    resolver: &Resolver,
    domain: &DomainName,
    service: &ServiceProfile,
) -> (Facts, Option<PolicyFetch>) {
    let mut facts = Facts::default();
    resolver.learn(&mut facts, first_questions(domain, service)).await;
    let has_policy = facts
        .fact(&rules::record_query(domain))
        .is_some_and(|answer| answer.values().iter().any(|text| rules::is_record(text)));
    let policy =
        async { if has_policy { Some(mta_sts::fetch(resolver, domain).await) } else { None } };
    let spf = resolver.learn_for(
        &mut facts,
        |facts| spf::survey(facts, domain.ascii()),
        |survey| survey.missing.into_iter().collect(),
    );
    let (policy, ()) = tokio::join!(policy, spf);
    (facts, policy)
}

/// Looks up what SPF wants to know of the domain's senders: nearly always nothing more.
pub(super) async fn what_if(
    resolver: &Resolver,
    seen: &mut DomainObservation,
    service: &ServiceProfile,
) {
    loop {
        let known = seen.facts.len();
        let missing = spf::what_if(seen, service, None).missing;
        resolver.learn(&mut seen.facts, missing).await;
        if seen.facts.len() == known {
            return;
        }
    }
}

fn first_questions(domain: &DomainName, service: &ServiceProfile) -> Vec<Query> {
    let text = Query::new(FactKind::Txt, HostName::new(domain.ascii()));
    let mut questions = vec![text, rules::record_query(domain)];
    questions.extend(dmarc::record_queries(domain));
    for outbound in &service.outbound {
        questions.push(Query::new(FactKind::Address4, outbound.host.clone()));
        questions.push(Query::new(FactKind::Address6, outbound.host.clone()));
    }
    questions
}
