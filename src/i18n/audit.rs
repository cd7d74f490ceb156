//! What an audit says, in the command line and in the window.

use super::{Catalog, tr};
use crate::audit::{Alert, Drift, InputError, Tally};

impl Catalog {
    /// Why a line of a list names no domain.
    #[must_use]
    pub fn list_fault(&self, error: &InputError) -> String {
        match error {
            InputError::Domain(error) => self.domain_error(error),
            InputError::TooLong => tr!(self, "audit-too-long"),
            InputError::Encoding => tr!(self, "audit-encoding"),
            InputError::OpenQuote => tr!(self, "audit-open-quote"),
        }
    }

    /// That a customer leaves the service of this name.
    #[must_use]
    pub fn drift(&self, alert: &Alert, service: &str) -> String {
        let (domain, hosts) = (alert.domain.as_str(), alert.hosts.as_str());
        match alert.drift {
            Drift::Left => {
                tr!(self, "audit-left", domain = domain, service = service, hosts = hosts)
            }
            Drift::Weakened => tr!(self, "audit-weakened", domain = domain, hosts = hosts),
        }
    }

    /// The counts of all domains, in a sentence.
    #[must_use]
    pub fn audit_summary(&self, tally: &Tally) -> String {
        tr!(
            self,
            "audit-summary",
            all = tally.all(),
            switched = tally.switched,
            partly = tally.partly_switched,
            not = tally.not_switched,
            none = tally.no_mail,
            unknown = tally.unknown
        )
    }
}
