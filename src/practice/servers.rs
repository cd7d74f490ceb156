//! The mail servers: which there are, and where they listen.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use super::PracticeError;
use super::smtp::{self, Manner};
use super::zone::Zone;
use crate::model::{HostName, ServiceProfile};

/// A port that is free at one address may be taken at the next; so many are tried.
const TRIES: usize = 32;

/// The running mail servers.
pub(super) struct Servers {
    /// Where each host listens.
    pub(super) addresses: BTreeMap<HostName, SocketAddr>,
    /// What to abort for them to end.
    pub(super) tasks: Vec<AbortHandle>,
}

/// Whether this system has more than one loopback address without being told to.
pub(super) async fn has_many_addresses() -> bool {
    TcpListener::bind((Ipv4Addr::new(127, 0, 0, 2), 0)).await.is_ok()
}

/// Starts a server for each host that takes mail: at its own address, all on one port, as in real
/// life; where all share an address, each on a port of its own.
pub(super) async fn start(
    zones: &[Zone],
    service: &ServiceProfile,
    taken: &Arc<AtomicUsize>,
) -> Result<Servers, PracticeError> {
    let hosts = hosts(zones, service);
    let mut last = PracticeError::NoPort(String::new());
    for _ in 0..TRIES {
        match listen(&hosts).await {
            Ok(listeners) => return Ok(serve(hosts, listeners, service, taken)),
            Err(error) => last = PracticeError::NoPort(error.to_string()),
        }
    }
    Err(last)
}

/// The hosts that take mail, with their addresses.
fn hosts(zones: &[Zone], service: &ServiceProfile) -> BTreeMap<HostName, Ipv4Addr> {
    let of_service = service.inbound.iter().map(|inbound| &inbound.host);
    let of_service = of_service.chain(service.outbound.iter().map(|outbound| &outbound.host));
    let named = zones.iter().flat_map(Zone::mail_hosts);
    let wanted: Vec<HostName> = of_service.cloned().chain(named).collect();
    let known = zones.iter().flat_map(Zone::addresses);
    known.filter(|(host, _)| wanted.contains(host)).collect()
}

async fn listen(hosts: &BTreeMap<HostName, Ipv4Addr>) -> std::io::Result<Vec<TcpListener>> {
    let mut listeners = Vec::with_capacity(hosts.len());
    let mut port = 0;
    for address in hosts.values() {
        let is_shared = hosts.values().filter(|other| *other == address).count() > 1;
        let listener = TcpListener::bind((*address, if is_shared { 0 } else { port })).await?;
        port = listener.local_addr()?.port();
        listeners.push(listener);
    }
    Ok(listeners)
}

fn serve(
    hosts: BTreeMap<HostName, Ipv4Addr>,
    listeners: Vec<TcpListener>,
    service: &ServiceProfile,
    taken: &Arc<AtomicUsize>,
) -> Servers {
    let mut servers = Servers { addresses: BTreeMap::new(), tasks: Vec::new() };
    for (host, listener) in hosts.into_keys().zip(listeners) {
        let is_service = service.has_inbound(&host)
            || service.outbound.iter().any(|outbound| outbound.host == host);
        let greeting = if is_service {
            format!("{} 3.0 ESMTP running on {host}", service.banner)
        } else {
            format!("{host} ESMTP Postfix")
        };
        let Ok(address) = listener.local_addr() else { continue };
        let manner = Manner { host: host.to_string(), greeting };
        let task = tokio::spawn(smtp::serve(listener, manner, Arc::clone(taken)));
        servers.tasks.push(task.abort_handle());
        servers.addresses.insert(host, address);
    }
    servers
}
