//! The zone of a domain, and each of its name servers asked by itself.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};

use futures_util::StreamExt;
use futures_util::stream;
use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::rdata::SOA;
use hickory_proto::rr::{Name, RData, Record, RecordType};

use super::Resolver;
use super::exchange::{self, ExchangeError, Flags};
use super::name::{host_name, wire_name};
use super::reply::NoAnswer;
use crate::model::{
    Delegation, DomainName, HostName, MxAnswer, MxRecord, MxSet, NoZone, ServerAnswer, ServerFault,
    Soa,
};

/// A zone can list any number of servers; so many are asked.
const MAX_SERVERS: usize = 16;
/// Addresses asked for each of them.
const MAX_ADDRESSES: usize = 4;
/// Addresses asked at a time.
const AT_ONCE: usize = 24;
/// Servers of the zone above that are asked for the delegation, until one answers.
const PARENTS: usize = 3;
/// Servers that are asked for how long a text is kept.
const TEXT_SERVERS: usize = 2;

/// Finds the zone of a domain and asks all its servers for the domain's MX records.
///
/// An error if the resolver does not tell of any zone, or of its servers.
pub(super) async fn delegation(
    resolver: &Resolver,
    domain: &DomainName,
) -> Result<Delegation, NoZone> {
    let name = Name::from_ascii(format!("{}.", domain.ascii())).map_err(|_| NoZone::Untold)?;
    // Nearly always the domain is a zone of its own: what that needs is asked at once.
    let (cut, of_name, above) = tokio::join!(
        zone_cut(resolver, &name),
        at_servers(resolver, &name, &name),
        delegated_to(resolver, &name)
    );
    let (zone, soa) = cut?;
    let (served, delegated_to) = if zone == name {
        (of_name, above)
    } else {
        tokio::join!(at_servers(resolver, &name, &zone), delegated_to(resolver, &zone))
    };
    let (servers, mut answers) = served?;
    // Also those that only the zone above knows: the Internet asks them.
    let only_above = delegated_to.iter().flatten().filter(|s| !servers.contains(s)).cloned();
    let only_above: Vec<HostName> = only_above.collect();
    if !only_above.is_empty() {
        answers.extend(ask_all(resolver, only_above, &name, &zone).await);
    }
    Ok(Delegation { zone: host_name(&zone), soa: Some(soa), servers, delegated_to, answers })
}

/// The servers that a zone names, and what they answer.
async fn at_servers(
    resolver: &Resolver,
    domain: &Name,
    zone: &Name,
) -> Result<(Vec<HostName>, Vec<ServerAnswer>), NoZone> {
    let servers = name_servers(resolver, zone).await?;
    let answers = ask_all(resolver, servers.clone(), domain, zone).await;
    Ok((servers, answers))
}

async fn ask_all(
    resolver: &Resolver,
    servers: Vec<HostName>,
    domain: &Name,
    zone: &Name,
) -> Vec<ServerAnswer> {
    stream::iter(servers.into_iter().take(MAX_SERVERS))
        .map(|server| server_answers(resolver, server, domain, zone))
        .buffered(AT_ONCE)
        .concat()
        .await
}

/// The zone that a name lies in, and its start of authority. Where a resolver has no answer for
/// the name itself, the zone above it is looked for (RFC 2308 §2).
async fn zone_cut(resolver: &Resolver, name: &Name) -> Result<(Name, Soa), NoZone> {
    let mut at = name.clone();
    loop {
        match resolver.ask(&at, RecordType::SOA).await {
            Ok(lookup) => {
                let found = lookup.answers().iter().find_map(|record| match &record.data {
                    RData::SOA(soa) if record.name == at => Some(start(soa, record.ttl)),
                    _ => None,
                });
                if let Some(soa) = found {
                    return Ok((at, soa));
                }
            }
            Err(NoAnswer { failure: Some(failure), .. }) => return Err(NoZone::Failed(failure)),
            Err(none) => {
                if let Some(record) = none.soa {
                    return Ok((record.name.clone(), start(&record.data, record.ttl)));
                }
            }
        }
        // An alias, or an answer without the zone's start: one label up.
        if at.num_labels() <= 1 {
            return Err(NoZone::Untold);
        }
        at = at.base_name();
    }
}

fn start(soa: &SOA, ttl: u32) -> Soa {
    Soa {
        primary: host_name(&soa.mname),
        mailbox: host_name(&soa.rname),
        serial: soa.serial,
        refresh: u32::try_from(soa.refresh).unwrap_or_default(),
        negative_ttl: soa.minimum.min(ttl),
    }
}

async fn name_servers(resolver: &Resolver, zone: &Name) -> Result<Vec<HostName>, NoZone> {
    let lookup = resolver
        .ask(zone, RecordType::NS)
        .await
        .map_err(|none| none.failure.map_or(NoZone::Untold, NoZone::Failed))?;
    let servers: BTreeSet<HostName> = names(lookup.answers(), zone);
    if servers.is_empty() { Err(NoZone::Untold) } else { Ok(servers.into_iter().collect()) }
}

fn names(records: &[Record], owner: &Name) -> BTreeSet<HostName> {
    records
        .iter()
        .filter(|record| record.name == *owner)
        .filter_map(|record| match &record.data {
            RData::NS(server) => Some(host_name(&server.0)),
            _ => None,
        })
        .collect()
}

/// The servers that the zone above names for a zone.
async fn delegated_to(resolver: &Resolver, zone: &Name) -> Option<Vec<HostName>> {
    if zone.num_labels() < 1 {
        return None;
    }
    let (parent, _) = zone_cut(resolver, &zone.base_name()).await.ok()?;
    let servers = name_servers(resolver, &parent).await.ok()?;
    for server in servers.iter().take(PARENTS) {
        let seen = resolver.host(server).await;
        let Some(address) = seen.addresses().next() else { continue };
        if let Ok(answer) = ask(resolver, address, zone, RecordType::NS).await {
            let listed = names(&answer.authorities, zone);
            // A server that serves both zones answers for the lower one itself, and then says
            // nothing on what the upper one holds.
            let is_referral = !answer.metadata.authoritative && answer.answers.is_empty();
            return (is_referral && !listed.is_empty()).then(|| listed.into_iter().collect());
        }
    }
    None
}

/// The seconds for which a text of the zone may be kept, by the zone's own servers: a cache's have
/// counted down. `None` if none of them says.
pub(super) async fn text_ttl(
    resolver: &Resolver,
    delegation: &Delegation,
    name: &HostName,
) -> Option<u32> {
    let name = wire_name(name)?;
    let heard = delegation.answers.iter().filter(|answer| answer.mx.is_ok());
    let addresses = heard.filter_map(|answer| answer.address).take(TEXT_SERVERS);
    let told = addresses.map(|address| {
        let name = &name;
        async move {
            let answer = ask(resolver, address, name, RecordType::TXT).await.ok()?;
            let is_text =
                |record: &&Record| record.name == *name && matches!(record.data, RData::TXT(_));
            let texts = answer.answers.iter().filter(is_text).map(|record| record.ttl);
            answer.metadata.authoritative.then(|| texts.max()).flatten()
        }
    });
    futures_util::future::join_all(told).await.into_iter().flatten().max()
}

async fn server_answers(
    resolver: &Resolver,
    server: HostName,
    domain: &Name,
    zone: &Name,
) -> Vec<ServerAnswer> {
    let seen = resolver.host(&server).await;
    let addresses: Vec<IpAddr> = seen.addresses().take(MAX_ADDRESSES).collect();
    if addresses.is_empty() {
        let fault =
            if seen.is_known() { ServerFault::NoAddress } else { ServerFault::AddressUnknown };
        return vec![ServerAnswer { server, address: None, serial: None, mx: Err(fault) }];
    }
    let answers = addresses.into_iter().map(|address| {
        let server = server.clone();
        async move {
            let (mx, soa) = tokio::join!(
                ask(resolver, address, domain, RecordType::MX),
                ask(resolver, address, zone, RecordType::SOA)
            );
            let serial = soa.ok().and_then(|answer| serial(&answer, zone));
            let mx = mx.map_err(fault).and_then(|answer| mx_answer(&answer, domain));
            ServerAnswer { server, address: Some(address), serial, mx }
        }
    });
    futures_util::future::join_all(answers).await
}

async fn ask(
    resolver: &Resolver,
    address: IpAddr,
    name: &Name,
    kind: RecordType,
) -> Result<Message, ExchangeError> {
    let server = SocketAddr::new(address, resolver.ports().authority);
    resolver.leave().await;
    exchange::ask(server, name, kind, Flags::default(), resolver.timeout()).await
}

fn fault(error: ExchangeError) -> ServerFault {
    match error {
        ExchangeError::Timeout => ServerFault::Silent,
        ExchangeError::Network(reason) => ServerFault::Unreachable(reason.to_string()),
    }
}

fn serial(answer: &Message, zone: &Name) -> Option<u32> {
    answer.answers.iter().find_map(|record| match &record.data {
        RData::SOA(soa) if record.name == *zone => Some(soa.serial),
        _ => None,
    })
}

fn mx_answer(answer: &Message, domain: &Name) -> Result<MxAnswer, ServerFault> {
    match answer.metadata.response_code {
        ResponseCode::NoError | ResponseCode::NXDomain => {}
        ResponseCode::Refused | ResponseCode::NotAuth => return Err(ServerFault::Refused),
        ResponseCode::ServFail => return Err(ServerFault::ServFail),
        other => return Err(ServerFault::Odd(other.to_string())),
    }
    if !answer.metadata.authoritative {
        return Err(ServerFault::NotAuthoritative);
    }
    // Behind an alias the records carry the name that it stands for.
    let is_alias = answer.answers.iter().any(|record| matches!(record.data, RData::CNAME(_)));
    let records: MxSet = answer
        .answers
        .iter()
        .filter(|record| is_alias || record.name == *domain)
        .filter_map(|record| match &record.data {
            RData::MX(mx) => {
                Some(MxRecord::new(mx.preference, host_name(&mx.exchange), record.ttl))
            }
            _ => None,
        })
        .collect();
    if !records.all().is_empty() {
        return Ok(MxAnswer::Records(records));
    }
    let negative_ttl = answer.authorities.iter().find_map(|record| match &record.data {
        RData::SOA(soa) => Some(soa.minimum.min(record.ttl)),
        _ => None,
    });
    Ok(match answer.metadata.response_code {
        ResponseCode::NXDomain => MxAnswer::NxDomain { negative_ttl },
        _ => MxAnswer::NoData { negative_ttl },
    })
}
