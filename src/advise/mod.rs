//! From observations to findings and a state. Pure: the same observation always means the same.

mod address;
pub mod dane;
mod delegation;
pub mod dmarc;
mod look;
pub mod mta_sts;
mod mx;
pub mod parent;
pub mod reach;
mod role;
pub mod spf;
mod state;
mod unread;
mod upshot;
mod worth;

pub use delegation::operator;
pub use look::Look;
pub use mx::is_about_service;
pub use role::roles;
pub use state::{arrival, state};
pub use upshot::Upshot;
pub use worth::{HostWorth, without_address, worth};

use crate::model::{
    DomainObservation, DomainState, Finding, FindingCode, HostName, MxAnswer, MxRecord, MxSource,
    Role, ServiceProfile,
};

/// All that one look at a domain means for its move to a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// Where the domain stands.
    pub state: DomainState,
    /// Where its mail goes.
    pub source: MxSource,
    /// The MX records with the roles of their hosts, in the order of senders; no null MX.
    pub records: Vec<(MxRecord, Role)>,
    /// What is worth saying, the worst first.
    pub findings: Vec<Finding>,
}

impl Diagnosis {
    /// Whether the domain itself does not exist.
    #[must_use]
    pub fn has_no_domain(&self) -> bool {
        self.findings.iter().any(|finding| finding.code == FindingCode::Nxdomain)
    }

    /// Where the domain leads, if it is an alias.
    #[must_use]
    pub fn alias_target(&self) -> Option<&str> {
        self.said(FindingCode::DomainIsAlias, "target")
    }

    /// The wildcard that the domain's MX records come from, if they are not its own.
    #[must_use]
    pub fn wildcard(&self) -> Option<&str> {
        self.said(FindingCode::MxFromWildcard, "wildcard")
    }

    /// Whether a listed host is a slip of the pen that no mail can go to.
    #[must_use]
    pub fn is_slip(&self, host: &HostName) -> bool {
        mx::is_slip(&self.findings, host.as_str())
    }

    fn said(&self, code: FindingCode, arg: &str) -> Option<&str> {
        let finding = self.findings.iter().find(|finding| finding.code == code)?;
        finding.args.iter().find(|(name, _)| *name == arg).map(|(_, value)| value.as_str())
    }
}

/// Judges an observation against a service. `own_server` is the customer's mail server, where the
/// case names one.
#[must_use]
pub fn diagnose(
    seen: &DomainObservation,
    service: &ServiceProfile,
    own_server: Option<&HostName>,
) -> Diagnosis {
    let set = seen.mx_set();
    let records = roles(&set, &seen.domain, service, own_server);
    let state = state(seen.source(), &set, service);
    let mut findings = mx::findings(seen, service, state, &records);
    findings.extend(delegation::findings(seen));
    if has_domain(seen) {
        findings.extend(parent::finding(seen));
        findings.extend(spf::findings::findings(seen, service, own_server));
        findings.extend(dmarc::findings(seen));
        findings.extend(mta_sts::findings(seen, service));
        findings.extend(dane::findings(seen, service));
        findings.extend(unread::findings(seen, service, own_server));
    }
    findings
        .sort_by(|a, b| (a.severity, a.code, &a.subject).cmp(&(b.severity, b.code, &b.subject)));
    Diagnosis { state, source: seen.source(), records, findings }
}

/// Judges a look that asked for the MX records alone. Where there are none, mail goes to the
/// domain's own addresses (RFC 5321 §5.1), whatever these are.
#[must_use]
pub fn diagnose_mx(seen: &DomainObservation, service: &ServiceProfile) -> Diagnosis {
    let set = seen.mx_set();
    let records = roles(&set, &seen.domain, service, None);
    let is_implicit = matches!(seen.mx, MxAnswer::NoData { .. });
    let source = if is_implicit { MxSource::Implicit } else { seen.source() };
    let state = state(source, &set, service);
    let mut findings = if is_implicit {
        let domain = seen.domain.ascii();
        let implicit = Finding::new(FindingCode::ImplicitMx, domain).with("addresses", "?");
        vec![implicit, Finding::new(FindingCode::NotSwitched, domain)]
    } else {
        mx::findings(seen, service, state, &records)
    };
    findings
        .sort_by(|a, b| (a.severity, a.code, &a.subject).cmp(&(b.severity, b.code, &b.subject)));
    Diagnosis { state, source, records, findings }
}

/// Whether there is a domain that policies could stand in.
fn has_domain(seen: &DomainObservation) -> bool {
    !matches!(seen.mx, MxAnswer::NxDomain { .. } | MxAnswer::Failed(_))
}
