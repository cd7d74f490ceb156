//! The policies on a domain's mail: SPF, DMARC, MTA-STS and DANE.

use super::authority::text_ttl;
use super::{Resolver, mta_sts};
use crate::advise::{dmarc, mta_sts as rules, parent, spf};
use crate::model::{
    Delegation, DomainName, DomainObservation, FactKind, Facts, HostName, KnownFacts, PolicyFetch,
    Query, ServiceProfile,
};

/// Seconds for which a record is taken to be kept where nobody but a cache tells.
const UNTOLD_TTL: u32 = 86_400;

/// Looks up all that the policies rest on, and who takes the mail of the names above.
pub(super) async fn policies(
    resolver: &Resolver,
    domain: &DomainName,
    service: &ServiceProfile,
) -> (Facts, Option<PolicyFetch>) {
    let mut facts = Facts::default();
    resolver.learn(&mut facts, first_questions(domain, service)).await;
    let policy = fetched(resolver, domain, has_policy(domain, &facts));
    let spf = resolver.learn_for(
        &mut facts,
        |facts| spf::survey(facts, domain.ascii()),
        |survey| survey.missing.into_iter().collect(),
    );
    let (policy, ()) = tokio::join!(policy, spf);
    (facts, policy)
}

/// Looks up the domain's MTA-STS policy alone, and adds it to what was seen.
pub async fn delivery_rules(resolver: &Resolver, seen: &mut DomainObservation) {
    resolver.learn(&mut seen.facts, [rules::record_query(&seen.domain)]).await;
    let is_announced = has_policy(&seen.domain, &seen.facts);
    seen.mta_sts = fetched(resolver, &seen.domain, is_announced).await;
}

fn has_policy(domain: &DomainName, facts: &Facts) -> bool {
    let answer = facts.fact(&rules::record_query(domain));
    answer.is_some_and(|answer| answer.values().iter().any(|text| rules::is_record(text)))
}

async fn fetched(
    resolver: &Resolver,
    domain: &DomainName,
    is_announced: bool,
) -> Option<PolicyFetch> {
    if is_announced { Some(mta_sts::fetch(resolver, domain).await) } else { None }
}

/// Notes for how long the records that a change waits for may be kept by anyone. What a cache tells
/// has counted down: where the zone's servers do not say it themselves, it is a day at least.
pub(super) async fn zone_ttls(
    resolver: &Resolver,
    domain: &DomainName,
    delegation: Option<&Delegation>,
    facts: &mut Facts,
) {
    let queries = [own_text(domain), rules::record_query(domain)];
    let known = queries.map(|query| facts.fact(&query).map(|fact| (query, fact)));
    let known = known.into_iter().flatten().filter(|(_, fact)| !fact.values().is_empty());
    let told = known.map(|(query, fact)| async move {
        let ttl = match delegation {
            Some(delegation) => text_ttl(resolver, delegation, &query.name).await,
            None => None,
        };
        (query, fact, ttl)
    });
    for (query, fact, ttl) in futures_util::future::join_all(told).await {
        let kept = facts.ttl(&query).max(Some(ttl.unwrap_or(UNTOLD_TTL)));
        facts.insert(query, fact, kept);
    }
}

fn own_text(domain: &DomainName) -> Query {
    Query::new(FactKind::Txt, HostName::new(domain.ascii()))
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
    let mut questions = vec![own_text(domain), rules::record_query(domain)];
    questions.extend(dmarc::record_queries(domain));
    questions.extend(parent::queries(domain));
    for outbound in &service.outbound {
        questions.push(Query::new(FactKind::Address4, outbound.host.clone()));
        questions.push(Query::new(FactKind::Address6, outbound.host.clone()));
    }
    questions
}

#[cfg(test)]
#[path = "policies_tests.rs"]
mod tests;
