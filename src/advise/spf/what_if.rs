//! SPF as it is and as it will be once only the service's hosts are in the MX set.

use std::collections::BTreeSet;
use std::net::IpAddr;

use super::evaluate::{MAX_LOOKUPS, MAX_NAMES, Sender, SpfResult, check_host};
use super::proposal::{networks, propose};
use super::record::Prefixes;
use super::survey::{Survey, survey};
use crate::advise::address::is_private;
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
    /// Other domains whose mail servers the record covers with `mx`, and whose mail goes to the own
    /// server too: they have to move as well before it turns strangers away. What comes after is
    /// reckoned as if they had.
    pub others: Vec<HostName>,
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
    let today = Known { seen, mx: &[], moving: &[], text: None };
    let mut now = survey(&today, domain);
    let own = own_addresses(seen, service, own_server);
    let of_others = now.other_mx.iter().filter(|(_, other)| leads_to(&today, other, &own));
    let (others_mx, mut others): (Vec<String>, Vec<HostName>) = of_others.cloned().unzip();
    others.sort_unstable();
    others.dedup();
    let mx: Vec<String> = service.inbound.iter().map(|inbound| inbound.host.to_string()).collect();
    let moving: Vec<HostName> = others.iter().cloned().chain([HostName::new(domain)]).collect();
    let planned = Known { mx: &mx, moving: &moving, ..today };
    let mut after = survey(&planned, domain);
    let mut missing = std::mem::take(&mut now.missing);
    missing.append(&mut after.missing);

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
    let is_unknown = is_outbound_unknown(&planned, service);
    let by_service = match judge(&planned, &outbound) {
        Some(SpfResult::Pass) | None if is_unknown => Some(SpfResult::TempError),
        judged => judged,
    };

    // A name follows the service when its addresses change, as long as there are lookups left.
    let mut names: Vec<String> =
        service.outbound.iter().map(|outbound| format!("a:{}", outbound.host)).collect();
    names.dedup();
    let by_address = networks(&outbound, Prefixes { v4: 32, v6: 128 });
    // A name that nobody could look up is not proposed.
    let is_covered = by_service == Some(SpfResult::Pass) || is_unknown;
    let record = match now.records.as_slice() {
        [] => Some(None),
        [only] => Some(Some(only.as_str())),
        _ => None,
    };
    let passes = |facts: &Known, ip: &IpAddr| {
        let sender = Sender { ip: *ip, local: "postmaster", domain, helo: domain };
        check_host(facts, &sender).result == SpfResult::Pass
    };
    // What the Internet cannot reach is not what it sees the server send from.
    let is_inside = |ip: &IpAddr| {
        is_private(*ip) && !service.private_networks.iter().any(|net| net.contains(ip))
    };
    // Old relays pass today by the same term. Where they do not fit, the own server comes first.
    let mut relays = relay_addresses(seen, service, own_server);
    relays.retain(|ip| passes(&today, ip) && !is_inside(ip));
    let everybody: Vec<IpAddr> = own.iter().chain(&relays).copied().collect();
    let senders =
        if now.own_mx.is_empty() && others.is_empty() { [&own, &own] } else { [&everybody, &own] };
    let record = record.filter(|_| !own.iter().any(is_inside));
    // A first record shuts out whoever it does not name, and where mail is rented, what takes it in
    // seldom sends it.
    let record = record.filter(|it| it.is_some() || sends_by_itself(seen, service, own_server));
    let proposed = record.and_then(|record| {
        let keeps = |text: &String| {
            let published = Known { text: Some(text), ..planned };
            let fits = |ip: &&IpAddr| !passes(&today, ip) || passes(&published, ip);
            own.iter().all(|ip| fits(&ip)) && outbound.iter().all(|ip| passes(&published, ip))
        };
        let has_room = |text: &String| {
            let published = Known { text: Some(text), ..planned };
            survey(&published, domain).lookups <= MAX_LOOKUPS
        };
        senders.into_iter().find_map(|named| {
            let with = |terms: &[String]| propose(record, &now.own_mx, &others_mx, named, terms);
            // An `mx` that gives way may have covered the service as well.
            let first = if is_covered { Some(with(&[])?) } else { None };
            let first = first.filter(&keeps);
            let by_name = || with(&names).filter(has_room).filter(&keeps);
            if is_unknown {
                return first;
            }
            first.or_else(by_name).or_else(|| with(&by_address).filter(&keeps))
        })
    });
    WhatIf { now, after, others, own, own_now, own_after, service: by_service, proposed, missing }
}

/// Whether a domain's mail goes to one of these addresses, whatever the host is called there.
fn leads_to(facts: &dyn KnownFacts, domain: &HostName, own: &[IpAddr]) -> bool {
    let answer = |kind, name: &HostName| facts.fact(&Query::new(kind, name.clone()));
    let hosts = answer(FactKind::Mx, domain);
    let hosts = hosts.iter().flat_map(Fact::values).map(|host| HostName::new(host));
    let is_own = |text: &String| text.parse().is_ok_and(|ip| own.contains(&ip));
    hosts.take(MAX_NAMES).any(|host| {
        [FactKind::Address4, FactKind::Address6]
            .into_iter()
            .filter_map(|kind| answer(kind, &host))
            .any(|addresses| addresses.values().iter().any(is_own))
    })
}

/// Whether the own server is known to be the customer's: named by the case, or below the domain.
fn sends_by_itself(
    seen: &DomainObservation,
    service: &ServiceProfile,
    own_server: Option<&HostName>,
) -> bool {
    let is_own = |host: &HostName| own_server == Some(host) || host.is_within(seen.domain.ascii());
    roles(&seen.mx_set(), &seen.domain, service, own_server)
        .iter()
        .any(|(record, role)| *role == Role::OwnServer && is_own(&record.exchange))
}

/// Whether the DNS failed on where the service sends from, so that nobody knows whether it may.
fn is_outbound_unknown(facts: &dyn KnownFacts, service: &ServiceProfile) -> bool {
    service.outbound.iter().any(|outbound| {
        let answers = [FactKind::Address4, FactKind::Address6]
            .map(|kind| facts.fact(&Query::new(kind, outbound.host.clone())));
        let has_any = answers.iter().flatten().any(|fact| !fact.values().is_empty());
        !has_any && answers.contains(&Some(Fact::Failed))
    })
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

/// What was seen, with what is planned in its place: the MX set of the domains that move, and the
/// record of the domain itself.
#[derive(Clone, Copy)]
struct Known<'a> {
    seen: &'a DomainObservation,
    mx: &'a [String],
    moving: &'a [HostName],
    text: Option<&'a String>,
}

impl KnownFacts for Known<'_> {
    fn fact(&self, query: &Query) -> Option<Fact> {
        match (query.kind, self.text) {
            (FactKind::Mx, _) if self.moving.contains(&query.name) => {
                return Some(Fact::Found(self.mx.to_vec()));
            }
            (FactKind::Txt, Some(text)) if query.name.as_str() == self.seen.domain.ascii() => {
                return Some(Fact::Found(vec![text.clone()]));
            }
            _ => {}
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

#[cfg(test)]
#[path = "what_if_tests.rs"]
mod tests;
