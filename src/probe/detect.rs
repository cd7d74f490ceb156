//! One look at a domain: its MX set, the hosts behind it and those of the service.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use futures_util::StreamExt;
use futures_util::stream;
use futures_util::stream::FuturesUnordered;
use hickory_proto::rr::{Name, RecordType};
use jiff::Timestamp;

use super::authority::delegation;
use super::exchange::{self, Flags};
use super::policies::{self, policies};
use super::reply::MxReply;
use super::resolver::Resolver;
use super::signed::dnssec;
use super::wildcard::{self, unlikely_label, unlikely_name};
use crate::advise::dane;
use crate::model::{
    Delegation, DomainName, DomainObservation, Facts, HostName, HostObservation, LookupFailure,
    MxAnswer, ServiceProfile,
};

/// A zone can list any number of hosts; so many are looked up, the preferred ones first.
const MAX_HOSTS: usize = 120;
/// Hosts looked up at a time: enough to hide the delay, few enough for a small office's router.
const AT_ONCE: usize = 24;

/// How far a look has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Lookups that are finished.
    pub done: usize,
    /// Lookups known to be needed so far; it grows when the MX set comes in.
    pub total: usize,
    /// The name of the lookup that just finished.
    pub name: String,
}

/// Looks at a domain. Lookups that do not depend on each other run at once.
///
/// Never fails: what could not be looked up is part of what was seen.
pub async fn detect(
    resolver: &Resolver,
    domain: &DomainName,
    service: &ServiceProfile,
    progress: &(dyn Fn(Progress) + Sync),
) -> DomainObservation {
    let begun = Instant::now();
    let service_hosts: Vec<HostName> = service.inbound.iter().map(|i| i.host.clone()).collect();
    let apex = HostName::new(domain.ascii());
    // The MX question, the one for a wildcard, the domain's own addresses, its zone, the policies
    // on mail, and the service's hosts.
    let counter = Counter::new(5 + service_hosts.len(), progress);

    let mx_and_hosts = async {
        let reply = ask_mx(resolver, domain.ascii()).await;
        let mut hosts = Vec::new();
        if let MxAnswer::Records(set) = &reply.answer {
            for record in set.hosts() {
                let known = service_hosts.contains(&record.exchange);
                if !known && !hosts.contains(&record.exchange) && hosts.len() < MAX_HOSTS {
                    hosts.push(record.exchange.clone());
                }
            }
        }
        counter.expect(hosts.len());
        counter.finished(domain.ascii());
        let at_hosts = hosts.iter().chain(&service_hosts).map(dane::query);
        let mut tlsa = Facts::default();
        let look = look_up_all(resolver, &hosts, &counter);
        let (seen, ()) = tokio::join!(look, resolver.learn(&mut tlsa, at_hosts));
        ((reply, seen), tlsa)
    };
    let made_up = async {
        let reply = ask_mx(resolver, &unlikely_name(domain.ascii())).await;
        counter.finished(domain.ascii());
        reply.answer
    };
    let own_addresses = async {
        // Below a top-level domain that nobody has, so that a wildcard plays no part. Not below
        // "invalid" (RFC 6761 §6.4): the library answers that itself, and asks nobody.
        let impossible = HostName::new(&format!("www.{}", unlikely_label()));
        let (seen, other) = tokio::join!(resolver.host(&apex), resolver.host(&impossible));
        counter.finished(domain.ascii());
        (seen, other.addresses().next())
    };
    let zone = async {
        let found = tokio::join!(delegation(resolver, domain), dnssec(resolver, domain));
        counter.finished(domain.ascii());
        found
    };
    let policies = async {
        let found = policies(resolver, domain, service).await;
        counter.finished(domain.ascii());
        found
    };
    let (
        ((reply, mut hosts), tlsa),
        below,
        (apex, invented),
        of_service,
        (zone_asked, dnssec),
        (mut facts, mta_sts),
    ) = tokio::join!(
        mx_and_hosts,
        made_up,
        own_addresses,
        look_up_all(resolver, &service_hosts, &counter),
        zone,
        policies
    );
    let no_zone = zone_asked.as_ref().err().cloned();
    let delegation = zone_asked.ok();
    policies::zone_ttls(resolver, domain, delegation.as_ref(), &mut facts).await;
    facts.extend(tlsa);
    hosts.extend(of_service);
    let MxReply { answer, mut aliases, exact } = reply;
    if aliases.is_empty() {
        // Where there are no MX records, only the search for addresses tells of an alias.
        aliases.clone_from(&apex.aliases);
    }
    let mx_from_wildcard =
        wildcard::source(resolver, domain, &answer, &below, delegation.as_ref()).await;
    let mut seen = DomainObservation {
        domain: domain.clone(),
        at: Timestamp::now(),
        since: None,
        elapsed_ms: 0,
        resolvers: resolver.servers().iter().map(ToString::to_string).collect(),
        aliases,
        mx: answer,
        at_resolver: None,
        ttl_exact: exact,
        remembered_ttl: None,
        apex,
        wildcard_mx: wildcard::answers(&below),
        mx_from_wildcard,
        hosts,
        delegation,
        no_zone,
        dnssec,
        facts,
        mta_sts,
        invented,
    };
    heed_authority(resolver, &mut seen, &counter).await;
    policies::what_if(resolver, &mut seen, service).await;
    seen.at = Timestamp::now();
    seen.elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    seen
}

/// Takes the answer of the zone's own servers where they agree: a cache's TTLs have counted down,
/// and a resolver may know older records, or others than the rest of the world.
async fn heed_authority(resolver: &Resolver, seen: &mut DomainObservation, counter: &Counter<'_>) {
    let common = seen.delegation.as_ref().and_then(Delegation::common_answer);
    let Some(authority) = common.cloned() else { return };
    // A resolver that follows the domain's alias answers for another zone; one that fails has
    // its reasons.
    if !seen.aliases.is_empty() || matches!(seen.mx, MxAnswer::Failed(_)) {
        return;
    }
    let before = seen.mx_set();
    seen.ttl_exact = true;
    let resolvers = std::mem::replace(&mut seen.mx, authority);
    let now = seen.mx_set();
    seen.remembered_ttl = resolvers.ttl().filter(|kept| Some(*kept) > seen.mx.ttl());
    if now.same_routing(&before) {
        return;
    }
    seen.at_resolver = Some(resolvers);
    let mut unknown: Vec<HostName> = now.hosts().map(|record| record.exchange.clone()).collect();
    unknown.retain(|host| seen.host(host).is_none());
    unknown.dedup();
    unknown.truncate(MAX_HOSTS);
    counter.expect(unknown.len());
    seen.hosts.extend(look_up_all(resolver, &unknown, counter).await);
}

pub(super) async fn ask_mx(resolver: &Resolver, name: &str) -> MxReply {
    match Name::from_ascii(format!("{name}.")) {
        Ok(name) => resolver.mx(&name).await,
        // A label more can make the longest names too long; a domain itself always fits.
        Err(error) => MxReply::from(MxAnswer::Failed(LookupFailure::Network(error.to_string()))),
    }
}

/// Asks for a domain's MX records and for nothing else; what else there is to see stays unknown.
pub async fn mail_servers(resolver: &Resolver, domain: &DomainName) -> DomainObservation {
    let begun = Instant::now();
    let reply = ask_mx(resolver, domain.ascii()).await;
    let mut seen = DomainObservation::unknown(domain.clone(), Timestamp::now());
    (seen.mx, seen.aliases, seen.ttl_exact) = (reply.answer, reply.aliases, reply.exact);
    seen.elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    seen
}

/// Whether any resolver answers at all, whatever it answers. Asked is a name that exists nowhere
/// (RFC 6761 §6.4), so that no name server far away plays a part; and on the wire, since the
/// general resolver knows of that name without asking.
pub async fn is_alive(resolver: &Resolver) -> bool {
    let Ok(name) = Name::from_ascii("invalid.") else { return true };
    let flags = Flags { recursion: true, ..Flags::default() };
    let ask = |server: &SocketAddr| {
        exchange::ask(*server, &name, RecordType::MX, flags, resolver.timeout())
    };
    let mut answers: FuturesUnordered<_> = resolver.servers().iter().map(ask).collect();
    while let Some(answer) = answers.next().await {
        if answer.is_ok() {
            return true;
        }
    }
    false
}

/// Looks up the addresses of hosts, all at once, in the order given.
pub async fn look_up(resolver: &Resolver, hosts: &[HostName]) -> Vec<HostObservation> {
    look_up_all(resolver, hosts, &Counter::new(hosts.len(), &|_| {})).await
}

/// Where a server is. Empty: nobody knows its name.
pub async fn locate(resolver: &Resolver, host: &str, port: u16) -> Vec<SocketAddr> {
    if let Ok(address) = host.trim_matches(['[', ']']).parse() {
        return vec![SocketAddr::new(address, port)];
    }
    let hosts = look_up(resolver, &[HostName::new(host)]).await;
    let found = hosts.iter().flat_map(HostObservation::addresses);
    found.map(|address| SocketAddr::new(address, port)).collect()
}

async fn look_up_all(
    resolver: &Resolver,
    hosts: &[HostName],
    counter: &Counter<'_>,
) -> Vec<HostObservation> {
    stream::iter(hosts.to_vec())
        .map(|host| async move {
            let seen = resolver.host(&host).await;
            counter.finished(host.as_str());
            seen
        })
        .buffered(AT_ONCE)
        .collect()
        .await
}

struct Counter<'a> {
    done: AtomicUsize,
    total: AtomicUsize,
    report: &'a (dyn Fn(Progress) + Sync),
}

impl<'a> Counter<'a> {
    fn new(total: usize, report: &'a (dyn Fn(Progress) + Sync)) -> Self {
        Self { done: AtomicUsize::new(0), total: AtomicUsize::new(total), report }
    }

    fn expect(&self, more: usize) {
        self.total.fetch_add(more, Ordering::Relaxed);
    }

    fn finished(&self, name: &str) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let total = self.total.load(Ordering::Relaxed);
        (self.report)(Progress { done, total, name: name.to_owned() });
    }
}
