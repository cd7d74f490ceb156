//! The practice network: a DNS service and SMTP servers on this computer alone, with invented
//! companies, so that a newcomer sees the whole wizard in a minute, resellers train and tests run.
//!
//! It differs from real life in addresses and ports only, and those stand in the service profile
//! and in the resolver's address: nothing else in Mailward knows whether it is practice.

mod cast;
mod dns;
mod servers;
mod smtp;
mod zone;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use thiserror::Error;
use tokio::task::AbortHandle;

pub use cast::{Company, Story};

use crate::model::{DomainName, HostName, MxSet, ServiceProfile};
use crate::probe::ResolverConfig;
use cast::Cast;
use dns::Zones;
use zone::Zone;

/// Why the practice network could not start.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PracticeError {
    /// No port on the loopback interface could be had; with the system's reason.
    #[error("no port on this computer's loopback interface: {0}")]
    NoPort(String),
    /// A zone of the cast is faulty; with the reason.
    #[error("the practice zones: {0}")]
    Zone(String),
}

/// A running practice network. It ends when the last clone is dropped.
#[derive(Debug, Clone)]
pub struct Practice(Arc<Running>);

#[derive(Debug)]
struct Running {
    resolver: SocketAddr,
    service: ServiceProfile,
    companies: Vec<Company>,
    zones: Zones,
    mail: BTreeMap<HostName, SocketAddr>,
    taken: Arc<AtomicUsize>,
    tasks: Vec<AbortHandle>,
}

impl Drop for Running {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

impl Practice {
    /// Starts the network on free ports of 127.0.0.1.
    ///
    /// Must be called within a Tokio runtime, on which the servers then run.
    ///
    /// # Errors
    /// [`PracticeError`] if no port is free.
    pub async fn start() -> Result<Self, PracticeError> {
        let cast = cast::load().map_err(PracticeError::Zone)?;
        let (zones, broken) = read(&cast, servers::has_many_addresses().await)?;
        let mut service = ServiceProfile::built_in();
        // Loopback addresses are those of this network, and no mistake.
        service.private_networks =
            vec![ipnet::Ipv4Net::new_assert([127, 0, 0, 0].into(), 8).into()];
        let taken = Arc::new(AtomicUsize::new(0));
        let served = Zones::new(zones.clone(), &broken)?;
        let servers = servers::start(&zones, &service, &taken).await?;
        let port = |host: &HostName| servers.addresses.get(host).map_or(0, SocketAddr::port);
        service.inbound.iter_mut().for_each(|inbound| inbound.port = port(&inbound.host));
        service.outbound.iter_mut().for_each(|outbound| outbound.port = port(&outbound.host));
        // From here on the servers end with this.
        let mut running = Running {
            resolver: SocketAddr::from(([127, 0, 0, 1], 0)),
            service,
            companies: cast.companies,
            zones: served,
            mail: servers.addresses,
            taken,
            tasks: servers.tasks,
        };
        let (resolver, dns) = dns::serve(running.zones.clone()).await?;
        running.resolver = resolver;
        running.tasks.push(dns);
        Ok(Self(Arc::new(running)))
    }

    /// The resolver to ask, over UDP and TCP.
    #[must_use]
    pub fn resolver(&self) -> SocketAddr {
        self.0.resolver
    }

    /// How to ask this network: its resolver, and the port of its name servers.
    #[must_use]
    pub fn resolver_config(&self) -> ResolverConfig {
        let mut config =
            ResolverConfig { servers: vec![self.resolver()], ..ResolverConfig::default() };
        config.ports.authority = self.resolver().port();
        config
    }

    /// The built-in service with this network's ports.
    #[must_use]
    pub fn service(&self) -> &ServiceProfile {
        &self.0.service
    }

    /// The profile of [`Self::service`] as a file, for `--service`.
    #[must_use]
    pub fn service_toml(&self) -> String {
        // A profile of strings, numbers and tables always has a TOML form.
        toml::to_string(&ProfileFile { schema: 1, profile: self.service() }).unwrap_or_default()
    }

    /// The companies.
    #[must_use]
    pub fn cast(&self) -> &[Company] {
        &self.0.companies
    }

    /// Where a host of the network takes mail: the service's, a company's own server or a
    /// provider's relay.
    #[must_use]
    pub fn smtp_address(&self, host: &HostName) -> Option<SocketAddr> {
        self.0.mail.get(host).copied()
    }

    /// How many messages the mail servers have taken so far.
    #[must_use]
    pub fn messages_taken(&self) -> usize {
        self.0.taken.load(Ordering::Relaxed)
    }

    /// Whether a domain belongs to one of the companies.
    #[must_use]
    pub fn has(&self, domain: &DomainName) -> bool {
        self.cast().iter().any(|company| company.domain == *domain)
    }

    /// The operator applies the change: this MX set replaces the company's. Other domains stay as
    /// they are.
    pub fn apply(&self, domain: &DomainName, set: &MxSet) {
        self.0.zones.replace_mx(domain, Some(set.clone()));
    }

    /// The operator puts the company's first MX set back.
    pub fn reset(&self, domain: &DomainName) {
        self.0.zones.replace_mx(domain, None);
    }
}

#[derive(serde::Serialize)]
struct ProfileFile<'a> {
    schema: u32,
    #[serde(flatten)]
    profile: &'a ServiceProfile,
}

/// The zones of the cast, and the origins of those that are out of order.
fn read(
    cast: &Cast,
    has_many_addresses: bool,
) -> Result<(Vec<Zone>, Vec<hickory_proto::rr::Name>), PracticeError> {
    let companies = cast.companies.iter().map(|company| (&company.domain, &company.zone));
    let supports = cast.supports.iter().map(|support| (&support.domain, &support.zone));
    let mut zones = vec![Zone::root()];
    let mut broken = Vec::new();
    for (domain, text) in companies.chain(supports) {
        if text.is_empty() {
            broken.push(zone::origin(domain)?);
        } else if has_many_addresses {
            zones.push(Zone::parse(domain, text)?);
        } else {
            zones.push(Zone::parse(domain, &zone::on_one_address(text))?);
        }
    }
    Ok((zones, broken))
}

#[cfg(test)]
mod tests;
