//! One look at how far a change has come: every name server of the zone, and resolvers, each by
//! itself.

use std::net::SocketAddr;

use futures_util::future::join_all;
use hickory_resolver::proto::rr::Name;

use super::authority::delegation;
use super::{Resolver, ResolverConfig, ResolverError};
use crate::advise::state;
use crate::model::{
    Arrival, DomainName, DomainState, LookupFailure, MxAnswer, MxSet, MxSource, ServiceProfile,
    Sighting, Witness,
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
    let (caches, zone) = tokio::join!(caches, delegation(resolver, domain));
    let authorities = zone.into_iter().flat_map(|zone| zone.answers).filter_map(|answer| {
        let witness = Witness::Authority(answer.server, answer.address?);
        Some(match &answer.mx {
            Ok(mx) => sighting(witness, mx, service),
            Err(fault) => unknown(witness, fault.as_str().to_owned()),
        })
    });
    Ok(authorities.chain(caches).collect())
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
    let arrival = match state(MxSource::Mx, &records, service) {
        DomainState::Switched => Arrival::New,
        DomainState::PartlySwitched => Arrival::Partly,
        DomainState::NotSwitched | DomainState::NoMail | DomainState::Unknown => Arrival::Old,
    };
    Sighting { witness, arrival, records, ttl, fault: String::new() }
}
