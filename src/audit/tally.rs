//! What came out of all domains together.

use serde::{Deserialize, Serialize};

use crate::model::DomainState;

/// Counts over all domains of a list, those of earlier runs of the same journal among them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// Domains by their state.
    pub switched: u64,
    /// See [`DomainState::PartlySwitched`].
    pub partly_switched: u64,
    /// See [`DomainState::NotSwitched`].
    pub not_switched: u64,
    /// See [`DomainState::NoMail`].
    pub no_mail: u64,
    /// See [`DomainState::Unknown`].
    pub unknown: u64,
    /// Domains that were told (all, or those that changed).
    pub told: u64,
    /// Among those told: with an error or a warning.
    pub wrong: u64,
    /// Among those told: where something could not be found out, and nothing is wrong as far as
    /// is known.
    pub undetermined: u64,
    /// Domains whose mail went through the service and does not, or not wholly, any more.
    pub drifted: u64,
}

impl Tally {
    /// Counts a domain.
    pub const fn count(&mut self, state: DomainState) {
        match state {
            DomainState::Switched => self.switched += 1,
            DomainState::PartlySwitched => self.partly_switched += 1,
            DomainState::NotSwitched => self.not_switched += 1,
            DomainState::NoMail => self.no_mail += 1,
            DomainState::Unknown => self.unknown += 1,
        }
    }

    /// All domains that were answered.
    #[must_use]
    pub const fn all(&self) -> u64 {
        self.switched + self.partly_switched + self.not_switched + self.no_mail + self.unknown
    }
}
