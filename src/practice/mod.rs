//! The practice network: a DNS service and SMTP servers on this computer alone, with invented
//! companies, so that a newcomer sees the whole wizard in a minute, resellers train and tests run.
//!
//! It differs from real life in addresses and ports only, and those stand in the service profile
//! and in the resolver's address: nothing else in Mailward knows whether it is practice.

mod cast;
mod dns;
mod smtp;

use std::net::SocketAddr;
use std::sync::Arc;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

pub use cast::{Company, Story};

use crate::model::{DomainName, MxSet, ServiceProfile};
use dns::Zones;

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
        let zones = Zones::new(&cast)?;
        let (resolver, dns) = dns::serve(zones.clone()).await?;
        let mut tasks = vec![dns];
        let mut service = ServiceProfile::built_in();
        // Loopback addresses are those of this network, and no mistake.
        service.private_networks =
            vec![ipnet::Ipv4Net::new_assert([127, 0, 0, 0].into(), 8).into()];
        let banner = service.banner.clone();
        for host in &mut service.inbound {
            let (port, task) = smtp_server(&banner, host.host.as_str()).await?;
            host.port = port;
            tasks.push(task);
        }
        for host in &mut service.outbound {
            let (port, task) = smtp_server(&banner, host.host.as_str()).await?;
            host.port = port;
            tasks.push(task);
        }
        let companies = cast.companies;
        Ok(Self(Arc::new(Running { resolver, service, companies, zones, tasks })))
    }

    /// The resolver to ask, over UDP and TCP.
    #[must_use]
    pub fn resolver(&self) -> SocketAddr {
        self.0.resolver
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

async fn smtp_server(banner: &str, host: &str) -> Result<(u16, AbortHandle), PracticeError> {
    let listener = TcpListener::bind(("127.0.0.1", 0))
        .await
        .map_err(|error| PracticeError::NoPort(error.to_string()))?;
    let address =
        listener.local_addr().map_err(|error| PracticeError::NoPort(error.to_string()))?;
    let greeting = format!("220 {banner} 3.0 ESMTP running on {host}");
    let task = tokio::spawn(smtp::serve(listener, greeting, host.to_owned())).abort_handle();
    Ok((address.port(), task))
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    use tokio::net::TcpStream;

    use super::*;
    use crate::advise::diagnose;
    use crate::model::{DomainState, FindingCode, MxSource, Strategy};
    use crate::plan::change;
    use crate::probe::{Resolver, ResolverConfig, detect};

    async fn look(practice: &Practice, domain: &str) -> crate::model::DomainObservation {
        let config =
            ResolverConfig { servers: vec![practice.resolver()], ..ResolverConfig::default() };
        let resolver = Resolver::new(&config).unwrap();
        let domain = DomainName::parse(domain).unwrap();
        detect(&resolver, &domain, practice.service(), &|_| {}).await
    }

    #[tokio::test]
    async fn every_company_tells_its_story() {
        let practice = Practice::start().await.unwrap();
        for company in practice.cast() {
            let seen = look(&practice, company.domain.ascii()).await;
            let diagnosis = diagnose(&seen, practice.service(), None);
            let codes: Vec<FindingCode> = diagnosis.findings.iter().map(|f| f.code).collect();
            let expected = match company.story {
                Story::OwnAndRelays | Story::International => DomainState::NotSwitched,
                Story::HalfSwitched => DomainState::PartlySwitched,
                Story::Switched => DomainState::Switched,
                Story::NoMx => {
                    assert_eq!(diagnosis.source, MxSource::Implicit);
                    DomainState::NotSwitched
                }
                Story::TakesNoMail => DomainState::NoMail,
                Story::Broken => {
                    for code in [
                        FindingCode::MxIsCname,
                        FindingCode::MxIsIp,
                        FindingCode::NoRoomBelow,
                        FindingCode::ServiceHostUnknown,
                        FindingCode::MxTargetMissing,
                        FindingCode::LongTtl,
                    ] {
                        assert!(codes.contains(&code), "{code:?} in {codes:?}");
                    }
                    DomainState::NotSwitched
                }
                Story::OutOfOrder => DomainState::Unknown,
            };
            assert_eq!(diagnosis.state, expected, "{company:?}: {codes:?}");
            if company.story == Story::Switched {
                assert_eq!(codes, [], "a clean switch");
            }
        }
    }

    #[tokio::test]
    async fn the_operator_applies_the_change_and_takes_it_back() {
        let practice = Practice::start().await.unwrap();
        let domain = DomainName::parse("company.example").unwrap();
        let seen = look(&practice, domain.ascii()).await;
        let now = diagnose(&seen, practice.service(), None);
        let set = seen.mx_set();
        let plan = change(&domain, &now, &set, practice.service(), Strategy::Replace, &[]).unwrap();
        practice.apply(&domain, &plan.after_set());
        let seen = look(&practice, domain.ascii()).await;
        let state = diagnose(&seen, practice.service(), None).state;
        assert_eq!(state, DomainState::Switched);
        practice.reset(&domain);
        assert_eq!(look(&practice, domain.ascii()).await.mx_set(), set);
        let unknown = look(&practice, "elsewhere.example").await;
        assert_eq!(unknown.source(), MxSource::None, "the rest of the world does not exist");
    }

    #[tokio::test]
    async fn the_profile_survives_as_a_file() {
        let practice = Practice::start().await.unwrap();
        let read = ServiceProfile::parse(&practice.service_toml()).unwrap();
        assert_eq!(&read, practice.service());
    }

    #[tokio::test]
    async fn the_service_greets_and_ends_with_the_network() {
        let practice = Practice::start().await.unwrap();
        let port = practice.service().inbound[0].port;
        let mut stream = BufReader::new(TcpStream::connect(("127.0.0.1", port)).await.unwrap());
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        assert_eq!(line, "220 E-securemail 3.0 ESMTP running on france.security-mail.net\r\n");
        stream.write_all(b"EHLO me\r\nQUIT\r\n").await.unwrap();
        let mut lines = stream.lines();
        let mut codes = Vec::new();
        while let Some(line) = lines.next_line().await.unwrap() {
            codes.push(line[..3].to_owned());
        }
        assert_eq!(
            (codes.first().unwrap().as_str(), codes.last().unwrap().as_str()),
            ("250", "221")
        );
        drop(practice);
        let gone = async {
            while TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(10), gone).await.unwrap();
    }
}
