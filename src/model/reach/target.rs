//! What to connect to.

use std::fmt;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::place;
use crate::model::{HostName, ServiceProfile};

/// The port on which servers hand mail to each other (RFC 5321 §4.5.4.2).
const SMTP: u16 = 25;
/// Mail submission with TLS from the first byte on (RFC 8314 §3.3).
const SUBMISSIONS: u16 = 465;

/// What is to be found at the other end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expectation {
    /// A server of the filtering service.
    Service,
    /// Any mail server.
    Any,
    /// Nothing that takes mail from here.
    Closed,
}

impl Expectation {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Service, Self::Any, Self::Closed];

    /// The word of the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Any => "any",
            Self::Closed => "closed",
        }
    }
}

/// A host and port to connect to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Target {
    /// The name, or an address as text.
    pub host: HostName,
    /// The port.
    pub port: u16,
    /// What is to be found there.
    pub expect: Expectation,
}

/// Why a text names no host to connect to.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TargetError {
    /// Neither a name nor an address.
    #[error("\"{0}\" is no host: use NAME, NAME:PORT, an IP address, or [IPv6]:PORT")]
    Host(String),
    /// No port of 1 to 65535.
    #[error("\"{0}\" has no port from 1 to 65535")]
    Port(String),
}

impl Target {
    /// A host and port.
    #[must_use]
    pub fn new(host: HostName, port: u16, expect: Expectation) -> Self {
        Self { host, port, expect }
    }

    /// Reads `HOST[:PORT]`, `[IPv6]:PORT` or an address. A host of the profile has the port and
    /// is expected to be what the profile says; any other is any mail server on port 25.
    ///
    /// # Errors
    /// [`TargetError`]; it quotes what was typed.
    pub fn parse(text: &str, service: &ServiceProfile) -> Result<Self, TargetError> {
        let typed = text.trim();
        let quoted = || typed.chars().take(80).collect::<String>();
        let (host, port) = split(typed).ok_or_else(|| TargetError::Host(quoted()))?;
        let port = match port {
            Some(digits) => match digits.parse::<u16>() {
                Ok(port) if port != 0 && digits.bytes().all(|b| b.is_ascii_digit()) => Some(port),
                _ => return Err(TargetError::Port(quoted())),
            },
            None => None,
        };
        let host = name(host).ok_or_else(|| TargetError::Host(quoted()))?;
        let known = Self::of_service(service).into_iter().find(|own| own.host == host);
        let own = known.as_ref();
        Ok(Self {
            port: port.or(own.map(|own| own.port)).unwrap_or(SMTP),
            expect: own.map_or(Expectation::Any, |own| own.expect),
            host,
        })
    }

    /// The hosts of a service: those for incoming mail, then the smart hosts, each once.
    #[must_use]
    pub fn of_service(service: &ServiceProfile) -> Vec<Self> {
        let inbound = service.inbound.iter().map(|inbound| (&inbound.host, inbound.port));
        let outbound = service.outbound.iter().map(|outbound| (&outbound.host, outbound.port));
        let mut all: Vec<Self> = Vec::new();
        for (host, port) in inbound.chain(outbound) {
            let next = Self::new(host.clone(), port, Expectation::Service);
            if !all.contains(&next) {
                all.push(next);
            }
        }
        all
    }

    /// The address, where the host is one.
    #[must_use]
    pub fn address(&self) -> Option<IpAddr> {
        self.host.as_str().parse().ok()
    }

    /// Whether TLS begins with the first byte, without STARTTLS.
    #[must_use]
    pub const fn is_implicit_tls(&self) -> bool {
        self.port == SUBMISSIONS
    }

    /// The same host at another port.
    #[must_use]
    pub fn at_port(&self, port: u16) -> Self {
        Self::new(self.host.clone(), port, Expectation::Any)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&place(self.host.as_str(), self.port))
    }
}

/// Host and port as typed.
fn split(text: &str) -> Option<(&str, Option<&str>)> {
    if let Some(rest) = text.strip_prefix('[') {
        let (host, rest) = rest.split_once(']')?;
        return match rest.strip_prefix(':') {
            Some(port) => Some((host, Some(port))),
            None if rest.is_empty() => Some((host, None)),
            None => None,
        };
    }
    if text.parse::<IpAddr>().is_ok() {
        return Some((text, None));
    }
    match text.split_once(':') {
        Some((host, port)) => Some((host, Some(port))),
        None => Some((text, None)),
    }
}

/// An address in its usual form, or a name in A-labels. Names of one label are taken: they are
/// those of an office's own network.
fn name(text: &str) -> Option<HostName> {
    if let Ok(address) = text.parse::<IpAddr>() {
        return Some(HostName::new(&address.to_string()));
    }
    if text.contains(['@', '/', ' ', '<', '>', '"', '\'']) {
        return None;
    }
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if is_number(text) {
        return None;
    }
    if let Ok(name) = HostName::parse(text) {
        // What was typed around the name is gone by now.
        return (!is_number(name.as_str())).then_some(name);
    }
    // The DNS knows more names than registries sell: `localhost`, and underscores.
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    let bare = text.strip_suffix('.').unwrap_or(text);
    let fits = bare.len() <= 253 && bare.split('.').all(label);
    fits.then(|| HostName::new(bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        match Target::parse(text, &ServiceProfile::built_in()) {
            Ok(target) => format!("{target} {}", target.expect.as_str()),
            Err(TargetError::Host(_)) => "host".to_owned(),
            Err(TargetError::Port(_)) => "port".to_owned(),
        }
    }

    #[test]
    fn hosts_are_read_in_every_spelling() {
        let cases = [
            ("mail.company.example", "mail.company.example:25 any"),
            ("www.company.example", "www.company.example:25 any"),
            (" Mail.Company.Example.:587", "mail.company.example:587 any"),
            ("192.0.2.1", "192.0.2.1:25 any"),
            ("192.0.2.1:2525", "192.0.2.1:2525 any"),
            ("2001:DB8::1", "[2001:db8::1]:25 any"),
            ("[2001:db8::1]", "[2001:db8::1]:25 any"),
            ("[2001:db8::1]:2525", "[2001:db8::1]:2525 any"),
            ("[192.0.2.1]:26", "192.0.2.1:26 any"),
            ("localhost:2525", "localhost:2525 any"),
            ("mail_1.company.example", "mail_1.company.example:25 any"),
            ("société.example", "xn--socit-esab.example:25 any"),
            ("france.security-mail.net", "france.security-mail.net:25 service"),
            ("FRANCE.security-mail.net:587", "france.security-mail.net:587 service"),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), expected, "{text}");
        }
        let hosts = ["", ":25", "a b", "jo@company.example", "1.2.3", "[::1", "[::1]25", "a..b"];
        for wrong in hosts {
            assert_eq!(read(wrong), "host", "{wrong}");
        }
        for wrong in ["a.example:0", "a.example:65536", "a.example:x", "a.example:", "[::1]:+25"] {
            assert_eq!(read(wrong), "port", "{wrong}");
        }
    }

    #[test]
    fn a_service_has_each_of_its_hosts_once() {
        let mut service = ServiceProfile::built_in();
        let first = service.inbound[0].clone();
        service.outbound.push(crate::model::Outbound { host: first.host.clone(), port: 25 });
        let all = Target::of_service(&service);
        assert_eq!(all.len(), 4);
        assert!(all.iter().all(|target| target.expect == Expectation::Service));
        assert_eq!(all[3].host.as_str(), "smtp.security-mail.net");
    }
}
