//! Questions to the user's resolvers.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{
    ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig as HickoryConfig,
};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{Name, RData, RecordType};
use rustls::{ClientConfig, RootCertStore};
use thiserror::Error;
use tokio::sync::Mutex;

use super::bucket::Bucket;
use super::name::{host_name, wire_name};
use super::ports::Ports;
use super::reply::{Found, MxReply, NoAnswer};
use super::servers::Servers;
use super::shared::Shared;
use super::trust::provider;
use crate::model::{
    AddressAnswer, HostName, HostObservation, LookupFailure, MxAnswer, MxRecord, MxSet,
};

/// How long one question may take unless the user says otherwise.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(5);

/// A question is asked this often within its time: UDP loses packets.
const ATTEMPTS: u32 = 2;

/// Which resolvers to ask, and for how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolverConfig {
    /// The resolvers; empty: those of the system's settings.
    pub servers: Vec<SocketAddr>,
    /// The time for one question, its repetition and a change to TCP included.
    pub timeout: Duration,
    /// Where the zones' own name servers listen and MTA-STS policies are served, where that is
    /// not where everybody's are.
    pub ports: Ports,
}

impl Default for ResolverConfig {
    fn default() -> Self {
        Self { servers: Vec::new(), timeout: DEFAULT_TIMEOUT, ports: Ports::of_environment() }
    }
}

/// Why no question can be asked at all.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ResolverError {
    /// The system's settings name no resolver, or cannot be read; with the raw reason.
    #[error("the system's settings name no DNS resolver: {0}")]
    NoSystemResolver(String),
    /// The resolver could not be set up; with the raw reason.
    #[error("the DNS resolver could not be set up: {0}")]
    Setup(String),
}

/// Asks resolvers and tells their answers apart.
#[derive(Clone)]
pub struct Resolver {
    each: Servers<TokioResolver>,
    servers: Vec<SocketAddr>,
    timeout: Duration,
    ports: Ports,
    pace: Option<Arc<Mutex<Bucket>>>,
    shared: Option<Arc<Shared>>,
}

impl Resolver {
    /// Sets up the questions; asks nothing yet.
    ///
    /// # Errors
    /// [`ResolverError`] if there is nobody to ask.
    pub fn new(config: &ResolverConfig) -> Result<Self, ResolverError> {
        let given = if config.servers.is_empty() {
            system_servers()?
        } else {
            config.servers.iter().copied().map(name_server).collect()
        };
        let servers = given
            .iter()
            .map(|server| {
                let port = server.connections.first().map_or(53, |connection| connection.port);
                SocketAddr::new(server.ip, port)
            })
            .collect();
        let each = given.into_iter().map(|server| one(server, config.timeout));
        let each = Servers::new(each.collect::<Result<_, _>>()?);
        let (timeout, ports) = (config.timeout, config.ports);
        Ok(Self { each, servers, timeout, ports, pace: None, shared: None })
    }

    /// The same, for many looks one after the other: questions share a few sockets, and what
    /// several looks have in common is asked once a minute. Needs a runtime.
    ///
    /// # Errors
    /// No socket can be had.
    pub fn for_many(mut self) -> io::Result<Self> {
        self.shared = Some(Arc::new(Shared::open(&self.servers)?));
        Ok(self)
    }

    /// The same, asking no more than so many questions a second, those to authoritative servers
    /// among them. All clones share the pace.
    #[must_use]
    pub fn at_pace(mut self, rate: u32) -> Self {
        self.pace = Some(Arc::new(Mutex::new(Bucket::new(Some(rate), Instant::now()))));
        self
    }

    /// Waits until the next question may be asked.
    pub(super) async fn leave(&self) {
        let Some(pace) = &self.pace else { return };
        // Who waits holds the lock: questions are asked in the order in which they came.
        let mut bucket = pace.lock().await;
        while let Err(wait) = bucket.take(Instant::now()) {
            tokio::time::sleep(wait).await;
        }
    }

    /// Whom it asks.
    #[must_use]
    pub fn servers(&self) -> &[SocketAddr] {
        &self.servers
    }

    /// The MX set of a name.
    pub(super) async fn mx(&self, name: &Name) -> MxReply {
        match self.ask(name, RecordType::MX).await {
            Ok(lookup) => {
                let aliases = aliases(&lookup, name);
                let records = lookup.answers().iter().filter_map(|record| match &record.data {
                    RData::MX(mx) => {
                        Some(MxRecord::new(mx.preference, host_name(&mx.exchange), record.ttl))
                    }
                    _ => None,
                });
                let set: MxSet = records.collect();
                let answer = if set.all().is_empty() {
                    MxAnswer::NoData { negative_ttl: None }
                } else {
                    MxAnswer::Records(set)
                };
                let exact = lookup.exact;
                MxReply { answer, aliases, exact }
            }
            Err(NoAnswer { failure: None, exists: true, negative_ttl, .. }) => {
                MxReply::from(MxAnswer::NoData { negative_ttl })
            }
            Err(NoAnswer { failure: None, exists: false, negative_ttl, .. }) => {
                MxReply::from(MxAnswer::NxDomain { negative_ttl })
            }
            Err(NoAnswer { failure: Some(failure), .. }) => {
                MxReply::from(MxAnswer::Failed(failure))
            }
        }
    }

    /// The addresses of a host, and the aliases on the way to them.
    pub(super) async fn host(&self, host: &HostName) -> HostObservation {
        let Some(name) = wire_name(host) else {
            // It came from the wire, but cannot be asked for: no such host.
            let (v4, v6) = (AddressAnswer::NxDomain, AddressAnswer::NxDomain);
            return HostObservation { host: host.clone(), aliases: Vec::new(), v4, v6 };
        };
        let (a, aaaa) =
            tokio::join!(self.ask(&name, RecordType::A), self.ask(&name, RecordType::AAAA));
        let mut chain = Vec::new();
        for lookup in [&a, &aaaa].into_iter().flatten() {
            if chain.is_empty() {
                chain = aliases(lookup, &name);
            }
        }
        let v4 = addresses::<Ipv4Addr>(a, |data| match data {
            RData::A(a) => Some(a.0),
            _ => None,
        });
        let v6 = addresses::<Ipv6Addr>(aaaa, |data| match data {
            RData::AAAA(aaaa) => Some(aaaa.0),
            _ => None,
        });
        let silent = [v4.failure(), v6.failure()].contains(&Some(&LookupFailure::Timeout));
        let has_none = v4.addresses().is_empty() && v6.addresses().is_empty();
        if chain.is_empty() && has_none && !silent {
            // An alias that leads nowhere is answered like a missing name: ask for it itself.
            if let Ok(lookup) = self.ask(&name, RecordType::CNAME).await {
                chain = aliases(&lookup, &name);
            }
        }
        HostObservation { host: host.clone(), aliases: chain, v4, v6 }
    }

    /// Where others listen.
    #[must_use]
    pub const fn ports(&self) -> Ports {
        self.ports
    }

    /// How long one question may take.
    #[must_use]
    pub const fn timeout(&self) -> Duration {
        self.timeout
    }

    pub(super) async fn ask(&self, name: &Name, kind: RecordType) -> Result<Found, NoAnswer> {
        if let Some(shared) = &self.shared {
            if let Some(answer) = shared.kept(name, kind) {
                return answer;
            }
            self.leave().await;
            if let Some(answer) = shared.ask(name, kind, self.timeout).await {
                return answer;
            }
        }
        self.leave().await;
        let answer = self.each.ask(self.timeout, async |resolver| {
            resolver.lookup(name.clone(), kind).await.map(Found::from).map_err(NoAnswer::from)
        });
        let answer = answer.await;
        answer.unwrap_or_else(|| Err(NoAnswer::failed(LookupFailure::Timeout)))
    }
}

/// Asks one resolver.
fn one(server: NameServerConfig, timeout: Duration) -> Result<TokioResolver, ResolverError> {
    let hickory = HickoryConfig::from_name_servers(vec![server]);
    let setup = |reason: String| ResolverError::Setup(reason);
    let open = in_the_open().map_err(|error| setup(error.to_string()))?;
    let mut builder = TokioResolver::builder_with_config(hickory, TokioRuntimeProvider::default())
        .with_tls_config(open);
    let options = builder.options_mut();
    options.timeout = timeout / ATTEMPTS;
    options.attempts = (ATTEMPTS - 1) as usize;
    // Every look is a new one, and TTLs are wanted as they came.
    options.cache_size = 0;
    let longest = Duration::from_secs(u64::from(u32::MAX));
    options.positive_max_ttl = Some(longest);
    options.negative_max_ttl = Some(longest);
    // The hosts file is this computer's; mail servers elsewhere do not read it.
    options.use_hosts_file = ResolveHosts::Never;
    builder.build().map_err(|error| setup(error.to_string()))
}

/// Settings for TLS that trust nobody. These servers are asked over UDP and TCP; without this, all
/// certificates of the system would be read for each of them, which takes longer than the answer.
fn in_the_open() -> Result<ClientConfig, rustls::Error> {
    Ok(ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth())
}

fn addresses<A>(
    answer: Result<Found, NoAnswer>,
    pick: impl Fn(&RData) -> Option<A>,
) -> AddressAnswer<A> {
    match answer {
        Ok(lookup) => AddressAnswer::Found(
            lookup.answers().iter().filter_map(|record| pick(&record.data)).collect(),
        ),
        Err(NoAnswer { failure: Some(failure), .. }) => AddressAnswer::Failed(failure),
        Err(NoAnswer { exists: true, .. }) => AddressAnswer::Found(Vec::new()),
        Err(NoAnswer { exists: false, .. }) => AddressAnswer::NxDomain,
    }
}

/// The names that `name` is an alias of, in order.
fn aliases(lookup: &Found, name: &Name) -> Vec<HostName> {
    let mut chain = Vec::new();
    let mut at = name.clone();
    // A loop would come round to a name that was met already.
    while let Some(target) = lookup.answers().iter().find_map(|record| match &record.data {
        RData::CNAME(cname) if record.name == at => Some(cname.0.clone()),
        _ => None,
    }) {
        let next = host_name(&target);
        if chain.contains(&next) {
            break;
        }
        chain.push(next);
        at = target;
    }
    chain
}

fn name_server(address: SocketAddr) -> NameServerConfig {
    let at_port = |mut connection: ConnectionConfig| {
        connection.port = address.port();
        connection
    };
    let connections = vec![at_port(ConnectionConfig::udp()), at_port(ConnectionConfig::tcp())];
    NameServerConfig::new(address.ip(), true, connections)
}

fn system_servers() -> Result<Vec<NameServerConfig>, ResolverError> {
    let (config, _) = hickory_resolver::system_conf::read_system_conf()
        .map_err(|error| ResolverError::NoSystemResolver(error.to_string()))?;
    let mut servers: Vec<NameServerConfig> = Vec::new();
    for server in config.name_servers() {
        let known = servers.iter().any(|known| known.ip == server.ip);
        // Windows lists these where IPv6 has no resolver; nobody ever answers there.
        if !known && !is_site_local_placeholder(server.ip) {
            servers.push(server.clone());
        }
    }
    if servers.is_empty() {
        return Err(ResolverError::NoSystemResolver("none is listed".to_owned()));
    }
    Ok(servers)
}

/// The deprecated well-known resolver addresses `fec0:0:0:ffff::1` to `::3`.
fn is_site_local_placeholder(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(v6) if v6.segments()[0] == 0xfec0)
}
