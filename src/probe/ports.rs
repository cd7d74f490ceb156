//! Where servers are asked that no profile gives a port for.

use std::env;

/// Ports of other people's servers. The practice network and tests have their own; nothing else
/// differs between them and real life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ports {
    /// Authoritative name servers.
    pub authority: u16,
    /// The web servers of MTA-STS policies.
    pub https: u16,
}

impl Ports {
    /// The usual ports, unless `MAILWARD_AUTHORITY_PORT` and `MAILWARD_HTTPS_PORT` say otherwise.
    #[must_use]
    pub fn of_environment() -> Self {
        Self {
            authority: port("MAILWARD_AUTHORITY_PORT", 53),
            https: port("MAILWARD_HTTPS_PORT", 443),
        }
    }
}

fn port(variable: &str, usual: u16) -> u16 {
    let given = env::var(variable).ok().and_then(|text| text.trim().parse().ok());
    given.filter(|port| *port != 0).unwrap_or(usual)
}
