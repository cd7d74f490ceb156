//! What an audit says, in the command line and in the window.

use super::{Catalog, tr};
use crate::audit::{Alert, Drift, InputError, Tally};
use crate::model::MxSource;

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
            Drift::Left if matches!(alert.source, MxSource::Null | MxSource::None) => {
                tr!(self, "audit-left-nowhere", domain = domain, service = service)
            }
            // Without MX records.
            Drift::Left if hosts.is_empty() => {
                tr!(self, "audit-left-implicit", domain = domain, service = service)
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn where_the_mail_of_one_that_left_goes_is_told_also_without_mx_records() {
        let alert = |source, hosts: &str| {
            let hosts = hosts.to_owned();
            let alert = Alert { domain: "a.example".into(), drift: Drift::Left, source, hosts };
            Catalog::new(Language::En).drift(&alert, "Filter")
        };
        assert!(alert(MxSource::Mx, "10 mail.a.example").contains("goes to 10 mail.a.example now"));
        assert!(alert(MxSource::Implicit, "").contains("the domain's own address"));
        for source in [MxSource::Null, MxSource::None] {
            assert!(alert(source, "").contains("takes no mail any more"));
        }
    }
}
