//! One look at how far a change has come: every name server of the zone, and resolvers, each by
//! itself.

use std::net::SocketAddr;

use futures_util::future::join_all;
use hickory_resolver::proto::rr::Name;

use super::authority::delegation;
use super::detect::mail_servers;
use super::{Resolver, ResolverConfig, ResolverError};
use crate::advise::arrival;
use crate::model::{
    Arrival, DomainName, LookupFailure, MxAnswer, MxSet, ServerAnswer, ServiceProfile, Sighting,
    Witness,
};

/// Asks for the MX records of a domain: the zone's name servers directly, without recursion, and
/// each of the resolvers.
///
/// # Errors
/// [`ResolverError`] if a resolver cannot be set up.
pub async fn look_around(
    resolver: &Resolver,
    resolvers: &[SocketAddr],
    domain: &DomainName,
    service: &ServiceProfile,
) -> Result<Vec<Sighting>, ResolverError> {
    let mut each = Vec::with_capacity(resolvers.len());
    for server in resolvers {
        let config = ResolverConfig {
            servers: vec![*server],
            timeout: resolver.timeout(),
            ports: resolver.ports(),
        };
        each.push((*server, Resolver::new(&config)?));
    }
    let caches = join_all(each.iter().map(|(server, resolver)| async move {
        let answer = match Name::from_ascii(format!("{}.", domain.ascii())) {
            Ok(name) => resolver.mx(&name).await.answer,
            Err(error) => MxAnswer::Failed(LookupFailure::Network(error.to_string())),
        };
        sighting(Witness::Resolver(*server), &answer, service)
    }));
    let (caches, answers) = tokio::join!(caches, authorities(resolver, domain));
    let authorities = answers.into_iter().filter_map(|answer| {
        let witness = Witness::Authority(answer.server, answer.address?);
        Some(match &answer.mx {
            Ok(mx) => sighting(witness, mx, service),
            Err(fault) => unknown(witness, fault.as_str().to_owned()),
        })
    });
    Ok(authorities.chain(caches).collect())
}

/// What the zone's name servers answer. Those of an alias do not know the records of the name that it
/// stands for: then that name's own servers are asked.
async fn authorities(resolver: &Resolver, domain: &DomainName) -> Vec<ServerAnswer> {
    let answers = delegation(resolver, domain).await.map(|zone| zone.answers).unwrap_or_default();
    let says_none = |answer: &ServerAnswer| matches!(answer.mx, Ok(MxAnswer::NoData { .. }));
    if !answers.iter().any(says_none) {
        return answers;
    }
    let aliases = mail_servers(resolver, domain).await.aliases;
    match aliases.last().and_then(|target| DomainName::parse(target.as_str()).ok()) {
        Some(target) => {
            let zone = delegation(resolver, &target).await;
            zone.map(|zone| zone.answers).unwrap_or_default()
        }
        None => answers,
    }
}

fn unknown(witness: Witness, fault: String) -> Sighting {
    let records = MxSet::default();
    Sighting { witness, arrival: Arrival::Unknown, records, ttl: None, fault }
}

fn sighting(witness: Witness, answer: &MxAnswer, service: &ServiceProfile) -> Sighting {
    let (records, ttl) = match answer {
        MxAnswer::Records(set) => (set.clone(), set.ttl()),
        MxAnswer::NoData { negative_ttl } | MxAnswer::NxDomain { negative_ttl } => {
            (MxSet::default(), *negative_ttl)
        }
        MxAnswer::Failed(failure) => return unknown(witness, failure.as_str().to_owned()),
    };
    let arrival = arrival(&records, service);
    Sighting { witness, arrival, records, ttl, fault: String::new() }
}
