//! The policies on a domain's mail: SPF, DMARC, MTA-STS and DANE.

use super::{Resolver, mta_sts};
use crate::advise::{mta_sts as rules, spf};
use crate::model::{
    DomainName, FactKind, Facts, HostName, KnownFacts, PolicyFetch, Query, ServiceProfile,
};

/// The question for the certificates that a mail server is bound to (RFC 7672 §2).
pub(super) fn tlsa(host: &HostName) -> Query {
    Query::new(FactKind::Tlsa, HostName::new(&format!("_25._tcp.{host}")))
}

/// Looks up all that the policies rest on.
pub(super) async fn policies(
    resolver: &Resolver,
    domain: &DomainName,
    service: &ServiceProfile,
) -> (Facts, Option<PolicyFetch>) {
    let texts = async {
        let mut facts = Facts::default();
        resolver.learn(&mut facts, first_questions(domain, service)).await;
        facts
    };
    let mut facts = texts.await;
    let has_policy = facts
        .fact(&rules::record_query(domain))
        .is_some_and(|answer| answer.values().iter().any(|text| rules::is_record(text)));
    let policy = async {
        match has_policy {
            true => Some(mta_sts::fetch(resolver, domain).await),
            false => None,
        }
    };
    let spf = resolver.learn_for(
        &mut facts,
        |facts| spf::survey(facts, domain.ascii()),
        |survey| survey.missing.into_iter().collect(),
    );
    let (policy, ()) = tokio::join!(policy, spf);
    (facts, policy)
}

fn first_questions(domain: &DomainName, service: &ServiceProfile) -> Vec<Query> {
    let name = domain.ascii();
    let text = |name: String| Query::new(FactKind::Txt, HostName::new(&name));
    let mut questions =
        vec![text(name.to_owned()), text(format!("_dmarc.{name}")), rules::record_query(domain)];
    if let Some(above) = HostName::new(name).registrable().filter(|above| *above != name) {
        questions.push(text(format!("_dmarc.{above}")));
    }
    for outbound in &service.outbound {
        questions.push(Query::new(FactKind::Address4, outbound.host.clone()));
        questions.push(Query::new(FactKind::Address6, outbound.host.clone()));
    }
    questions
}
