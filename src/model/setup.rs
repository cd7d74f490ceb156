//! What is known and decided of the customer's mail server and firewall.

use std::str::FromStr;

use ipnet::IpNet;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{EndpointObservation, HostName};

/// How far the restriction to the service goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The service is let in, in addition: before the change.
    Open,
    /// Whoever comes past the service is written down.
    Log,
    /// They are turned away, so that they try again.
    Defer,
    /// They are refused.
    Reject,
}

impl Stage {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::Open, Self::Log, Self::Defer, Self::Reject];

    /// The word of the command line and the JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Log => "log",
            Self::Defer => "defer",
            Self::Reject => "reject",
        }
    }

    /// Whether it keeps anybody out.
    #[must_use]
    pub const fn restricts(self) -> bool {
        matches!(self, Self::Defer | Self::Reject)
    }
}

/// A word that names no stage.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("\"{0}\" is no stage: use open, log, defer or reject")]
pub struct UnknownStage(pub String);

impl FromStr for Stage {
    type Err = UnknownStage;

    fn from_str(word: &str) -> Result<Self, UnknownStage> {
        let stage = Self::ALL.into_iter().find(|stage| stage.as_str() == word);
        stage.ok_or_else(|| UnknownStage(word.to_owned()))
    }
}

/// From where a network of the service is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkSource {
    /// The service's profile names it.
    Profile,
    /// A host of the service has an address there.
    Host(HostName),
    /// The user put it in.
    Given,
}

/// A network that the service delivers from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceNetwork {
    /// The network.
    pub net: IpNet,
    /// From where it is known.
    pub source: NetworkSource,
    /// Whether the service's support said that it is right.
    #[serde(default)]
    pub confirmed: bool,
}

/// The customer's mail server and firewall.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerSetup {
    /// The guide that the user chose, by its identifier; none: the one for the server's greeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<String>,
    /// How the own mail server answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Box<EndpointObservation>>,
    /// When the user said that outgoing mail goes through the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smart_host: Option<Timestamp>,
    /// The networks that the service delivers from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub networks: Vec<ServiceNetwork>,
    /// When the service's hosts were looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looked_up: Option<Timestamp>,
    /// What keeps others out, by its identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub firewall: Option<String>,
    /// How far the user said that the restriction goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restriction: Option<Stage>,
}

impl ServerSetup {
    /// Whether nothing is known or decided.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The networks alone.
    #[must_use]
    pub fn nets(&self) -> Vec<IpNet> {
        self.networks.iter().map(|network| network.net).collect()
    }

    /// Takes in what was looked up and what the profile names. What the user put in or had
    /// confirmed stays; addresses that hosts no longer have go.
    pub(crate) fn find(&mut self, found: Vec<ServiceNetwork>, now: Timestamp) {
        let is_kept = |known: &ServiceNetwork| {
            known.confirmed
                || known.source == NetworkSource::Given
                || found.iter().any(|new| new.net == known.net)
        };
        self.networks.retain(is_kept);
        for new in found {
            if self.networks.iter().all(|known| known.net != new.net) {
                self.networks.push(new);
            }
        }
        self.looked_up = Some(now);
    }
}
