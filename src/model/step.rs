//! The steps of the wizard.

use serde::{Deserialize, Serialize};

/// A step of the wizard, in the order in which they are walked.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// New or recent case, practice, language.
    #[default]
    Start,
    /// The filtering service and what will happen.
    Service,
    /// Who the customer is, which domains, who runs the DNS.
    Company,
    /// What the DNS says now.
    CurrentRecords,
    /// What stands between the network and the service.
    Connection,
    /// Before and after.
    Change,
    /// The letter to the DNS operator.
    Request,
    /// The wait until the change has arrived everywhere.
    Propagation,
    /// Outgoing mail through the service, set up on the customer's mail server.
    SmartHost,
    /// Only the service may deliver.
    Restrict,
    /// What is done, what is left, the way back.
    Finish,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 11] = [
        Self::Start,
        Self::Service,
        Self::Company,
        Self::CurrentRecords,
        Self::Connection,
        Self::Change,
        Self::Request,
        Self::Propagation,
        Self::SmartHost,
        Self::Restrict,
        Self::Finish,
    ];
}
