//! A look at a domain, judged.

use super::{Diagnosis, diagnose};
use crate::model::{DomainObservation, HostName, ServiceProfile};

/// What was seen of a domain, and what it means.
#[derive(Debug, Clone)]
pub struct Look {
    /// What was seen.
    pub seen: DomainObservation,
    /// What it means.
    pub now: Diagnosis,
    /// The customer's mail server, where that is known.
    pub own_server: Option<HostName>,
}

impl Look {
    /// Judges what was seen.
    #[must_use]
    pub fn judge(
        seen: DomainObservation,
        service: &ServiceProfile,
        own_server: Option<HostName>,
    ) -> Self {
        let now = diagnose(&seen, service, own_server.as_ref());
        Self { seen, now, own_server }
    }
}
