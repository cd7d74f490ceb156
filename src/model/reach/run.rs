//! One look at connections, as it is kept in a case and handed from one computer to another.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{EndpointObservation, Expectation};
use crate::model::Fingerprint;

/// Something measured beside what was asked for, to tell one cause from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ControlKind {
    /// Another port of the same host.
    OtherPort,
    /// The same port at another host, such as the one that takes the mail now.
    OtherHost,
    /// An address at which nobody can be (RFC 5737, RFC 3849): who answers there sits in between.
    Nowhere,
}

/// A control measurement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Control {
    /// What it is for.
    pub kind: ControlKind,
    /// What was seen.
    pub seen: EndpointObservation,
}

/// An endpoint and what was hoped for there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endpoint {
    /// What was hoped for.
    pub expect: Expectation,
    /// What was seen.
    pub seen: EndpointObservation,
}

/// Where a look was made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vantage {
    /// This computer.
    #[default]
    Here,
    /// Another computer, usually the mail server, whose results were read in.
    Elsewhere,
}

/// Who answers for a look that was made elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// The name that was given; anybody can give any.
    pub name: String,
    /// The key that signed, for people to compare.
    pub key: Fingerprint,
}

/// One look at connections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReachRun {
    /// When it was finished.
    pub at: Timestamp,
    /// Where it was made.
    #[serde(default)]
    pub vantage: Vantage,
    /// The endpoints, in the order in which they were asked for.
    pub endpoints: Vec<Endpoint>,
    /// What was measured beside them.
    #[serde(default)]
    pub controls: Vec<Control>,
    /// Who signed it, if somebody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signer: Option<Signer>,
}

impl ReachRun {
    /// The same without the transcripts, which are worth keeping for the last look alone.
    #[must_use]
    pub fn without_transcripts(mut self) -> Self {
        let controls = self.controls.iter_mut().map(|control| &mut control.seen);
        let endpoints = self.endpoints.iter_mut().map(|endpoint| &mut endpoint.seen);
        for seen in endpoints.chain(controls) {
            seen.transcript = Vec::new();
        }
        self
    }
}
