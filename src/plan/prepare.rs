//! What has to be published beside the MX records, and how soon.

use crate::advise::mta_sts;
use crate::advise::spf::{WhatIf, what_if};
use crate::model::{DomainObservation, HostName, ServiceProfile};

/// The records to publish beside the MX records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prepare {
    /// The SPF record in place of the present one.
    pub spf: Option<String>,
    /// Whether the change has to wait for it: else own mail would be refused.
    pub spf_comes_first: bool,
    /// The MTA-STS policy in place of the present one.
    pub mta_sts: Option<String>,
    /// Whether the present policy leaves out a host that mail goes to now.
    pub mta_sts_is_urgent: bool,
}

impl Prepare {
    /// Reads it from what was seen.
    #[must_use]
    pub fn of(
        seen: &DomainObservation,
        service: &ServiceProfile,
        own_server: Option<&HostName>,
    ) -> Self {
        let spf = what_if(seen, service, own_server);
        Self {
            spf_comes_first: comes_first(&spf),
            spf: spf.proposed,
            mta_sts: mta_sts::proposal(seen, service),
            mta_sts_is_urgent: mta_sts::is_urgent(seen),
        }
    }
}

/// Whether the record that is proposed has to be published before the change: it alters what becomes
/// of the own server's mail. That the service cannot send yet can wait.
#[must_use]
pub fn comes_first(spf: &WhatIf) -> bool {
    spf.proposed.is_some() && spf.own_now != spf.own_after
}
