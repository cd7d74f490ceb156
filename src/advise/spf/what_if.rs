//! SPF as it is and as it will be once only the service's hosts are in the MX set.

use std::collections::BTreeSet;
use std::net::IpAddr;

use super::evaluate::{MAX_LOOKUPS, Sender, SpfResult, check_host};
use super::proposal::{networks, propose};
use super::record::Prefixes;
use super::survey::{Survey, survey};
use crate::advise::roles;
use crate::model::{
    DomainObservation, Fact, FactKind, HostName, HostObservation, KnownFacts, MxSource, Query,
    Role, ServiceProfile,
};

/// What SPF makes of the domain's senders, before and after the change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIf {
    /// What the record leads to now.
    pub now: Survey,
    /// What it will lead to with the service's hosts as MX set.
    pub after: Survey,
    /// The own server's addresses; none where it is not known.
    pub own: Vec<IpAddr>,
    /// What becomes of mail that the own server sends, now. `None`: it is not known which it is.
    pub own_now: Option<SpfResult>,
    /// The same after the change.
    pub own_after: Option<SpfResult>,
    /// What becomes of mail that the service sends for the domain. `None`: it sends none, or its
    /// addresses are not known.
    pub service: Option<SpfResult>,
    /// The record to publish before the change; `None` where the present one does, or where none
    /// can be proposed.
    pub proposed: Option<String>,
    /// Answers needed and not known.
    pub missing: BTreeSet<Query>,
}

impl WhatIf {
    /// Whether an answer that the record leads to could not be had, so that nothing is certain.
    #[must_use]
    pub fn is_unsure(&self) -> bool {
        // What nobody asked for is another matter.
        let results = [self.own_now, self.own_after, self.service];
        self.missing.is_empty() && results.contains(&Some(SpfResult::TempError))
    }
}

/// Reckons SPF from what was seen.
#[must_use]
pub fn what_if(
    seen: &DomainObservation,
    service: &ServiceProfile,
    own_server: Option<&HostName>,
) -> WhatIf {
    let domain = seen.domain.ascii();
    let today = Known { seen, mx: None, text: None };
    let planned = service.inbound.iter().map(|inbound| inbound.host.to_string()).collect();
    let planned = Known { seen, mx: Some(planned), text: None };
    let mut now = survey(&today, domain);
    let mut after = survey(&planned, domain);
    let mut missing = std::mem::take(&mut now.missing);
    missing.append(&mut after.missing);

    let own = own_addresses(seen, service, own_server);
    let mut judge = |facts: &Known, addresses: &[IpAddr]| {
        let results = addresses.iter().map(|ip| {
            let sender = Sender { ip: *ip, local: "postmaster", domain, helo: domain };
            let evaluation = check_host(facts, &sender);
            missing.extend(evaluation.missing);
            evaluation.result
        });
        // All have to pass: which one sends is not known.
        let results: Vec<SpfResult> = results.collect();
        results.iter().find(|result| **result != SpfResult::Pass).or(results.first()).copied()
    };
    let own_now = judge(&today, &own);
    let own_after = judge(&planned, &own);
    let outbound = outbound_addresses(&planned, service);
    let by_service = judge(&planned, &outbound);

    let mut wanted = Vec::new();
    if by_service != Some(SpfResult::Pass) {
        let lookups = after.lookups + u32::try_from(service.outbound.len()).unwrap_or(u32::MAX);
        // A name follows the service when its addresses change, as long as there are lookups left.
        wanted = if lookups <= MAX_LOOKUPS {
            service.outbound.iter().map(|outbound| format!("a:{}", outbound.host)).collect()
        } else {
            networks(&outbound, Prefixes { v4: 32, v6: 128 })
        };
        wanted.dedup();
    }
    let record = match now.records.as_slice() {
        [] => Some(None),
        [only] => Some(Some(only.as_str())),
        _ => None,
    };
    // Old relays pass today by the same term. Where they do not fit, the own server comes first.
    let relays = relay_addresses(seen, service, own_server);
    let everybody: Vec<IpAddr> = own.iter().chain(&relays).copied().collect();
    let senders = if now.own_mx.is_empty() { [&own, &own] } else { [&everybody, &own] };
    let proposed = record.and_then(|record| {
        let keeps = |text: &String| {
            let published = Known { seen, mx: planned.mx.clone(), text: Some(text.clone()) };
            let passes = |facts: &Known, ip: &IpAddr| {
                let sender = Sender { ip: *ip, local: "postmaster", domain, helo: domain };
                check_host(facts, &sender).result == SpfResult::Pass
            };
            let fits = |ip: &&IpAddr| !passes(&today, ip) || passes(&published, ip);
            own.iter().all(|ip| fits(&ip)) && outbound.iter().all(|ip| passes(&published, ip))
        };
        let propose = |named: &Vec<IpAddr>| propose(record, &now.own_mx, named, &wanted);
        senders.into_iter().find_map(propose).filter(keeps)
    });
    WhatIf { now, after, own, own_now, own_after, service: by_service, proposed, missing }
}

fn own_addresses(
    seen: &DomainObservation,
    service: &ServiceProfile,
    own_server: Option<&HostName>,
) -> Vec<IpAddr> {
    if seen.source() == MxSource::Implicit {
        return seen.apex.addresses().collect();
    }
    addresses_of(seen, service, own_server, Role::OwnServer)
}

fn relay_addresses(
    seen: &DomainObservation,
    service: &ServiceProfile,
    own_server: Option<&HostName>,
) -> Vec<IpAddr> {
    addresses_of(seen, service, own_server, Role::Relay)
}

/// The addresses of the hosts in the MX set that have a role.
fn addresses_of(
    seen: &DomainObservation,
    service: &ServiceProfile,
    own_server: Option<&HostName>,
    wanted: Role,
) -> Vec<IpAddr> {
    let records = roles(&seen.mx_set(), &seen.domain, service, own_server);
    let hosts = records.iter().filter(|(_, role)| *role == wanted);
    let mut addresses: Vec<IpAddr> = hosts
        .filter_map(|(record, _)| seen.host(&record.exchange))
        .flat_map(HostObservation::addresses)
        .collect();
    addresses.sort_unstable();
    addresses.dedup();
    addresses
}

fn outbound_addresses(facts: &dyn KnownFacts, service: &ServiceProfile) -> Vec<IpAddr> {
    let mut addresses: Vec<IpAddr> = service
        .outbound
        .iter()
        .flat_map(|outbound| {
            [FactKind::Address4, FactKind::Address6]
                .map(|kind| Query::new(kind, outbound.host.clone()))
        })
        .filter_map(|query| facts.fact(&query))
        .flat_map(|fact| {
            fact.values().iter().filter_map(|text| text.parse().ok()).collect::<Vec<_>>()
        })
        .collect();
    addresses.sort_unstable();
    addresses.dedup();
    addresses
}

/// What was seen, with another MX set or record of the domain in its place where one is planned.
struct Known<'a> {
    seen: &'a DomainObservation,
    mx: Option<Vec<String>>,
    text: Option<String>,
}

impl KnownFacts for Known<'_> {
    fn fact(&self, query: &Query) -> Option<Fact> {
        if query.name.as_str() == self.seen.domain.ascii() {
            let planned = match query.kind {
                FactKind::Mx => self.mx.clone(),
                FactKind::Txt => self.text.clone().map(|text| vec![text]),
                _ => None,
            };
            if let Some(planned) = planned {
                return Some(Fact::Found(planned));
            }
        }
        if let Some(known) = self.seen.facts.fact(query) {
            return Some(known);
        }
        let host = self.seen.host(&query.name)?;
        match query.kind {
            FactKind::Address4 => Some(addresses(&host.v4)),
            FactKind::Address6 => Some(addresses(&host.v6)),
            _ => None,
        }
    }
}

fn addresses<A: Copy + ToString>(answer: &crate::model::AddressAnswer<A>) -> Fact {
    use crate::model::AddressAnswer;
    match answer {
        AddressAnswer::Found(list) if list.is_empty() => Fact::NoData,
        AddressAnswer::Found(list) => Fact::Found(list.iter().map(ToString::to_string).collect()),
        AddressAnswer::NxDomain => Fact::NxDomain,
        AddressAnswer::Failed(_) => Fact::Failed,
    }
}
