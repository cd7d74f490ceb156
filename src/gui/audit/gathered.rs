//! What a run finds on its way that is worth showing: the first of each kind, however long the
//! list is.

use crate::advise::{Diagnosis, Upshot};
use crate::audit::{Alert, InputError, Remark};
use crate::model::{DomainName, DomainObservation, DomainState, Finding, Severity};

/// So many of each kind are kept; the results have all.
pub const KEPT: usize = 200;

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Gathered {
    /// The first line, where it was taken for a heading.
    pub heading: Option<String>,
    /// Lines that are no domains.
    pub faults: Vec<(u64, InputError)>,
    /// A line with a further cell that could be a domain too, and that cell.
    pub aside: Option<(u64, String)>,
    /// More of them.
    pub more_faults: u64,
    /// Who left the service.
    pub alerts: Vec<Alert>,
    errors: Vec<Concern>,
    warnings: Vec<Concern>,
    unknown: Vec<Concern>,
}

/// A domain that needs attention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    /// The domain.
    pub domain: DomainName,
    /// How it stands.
    pub state: DomainState,
    /// The worst that was found.
    pub worst: Option<Finding>,
}

impl Gathered {
    /// What holds for a run that goes on: the list is read anew from its beginning.
    #[must_use]
    pub fn go_on(self) -> Self {
        Self { heading: None, aside: None, faults: Vec::new(), more_faults: 0, ..self }
    }

    /// Takes a remark.
    pub fn remark(&mut self, remark: Remark) {
        match remark {
            Remark::Heading(text) => self.heading = Some(text),
            Remark::Aside { line, cell } => self.aside = Some((line, cell)),
            Remark::Fault { line, error } => self.faults.push((line, error)),
            Remark::MoreFaults(count) => self.more_faults = count,
            Remark::Drifted(alert) => keep(&mut self.alerts, alert, |a, b| a.domain == b.domain),
        }
    }

    /// Takes a domain, if it needs attention.
    pub fn judge(&mut self, seen: &DomainObservation, now: &Diagnosis) {
        let worst = now.findings.first().filter(|finding| finding.severity != Severity::Notice);
        let is_error = worst.is_some_and(|finding| finding.severity == Severity::Error);
        let list = match Upshot::of(now.state, &now.findings) {
            Upshot::Well => return,
            Upshot::Wrong if is_error => &mut self.errors,
            Upshot::Wrong => &mut self.warnings,
            Upshot::Unknown => &mut self.unknown,
        };
        if list.len() < KEPT {
            let (domain, worst) = (seen.domain.clone(), worst.cloned());
            let concern = Concern { domain, state: now.state, worst };
            keep(list, concern, |a, b| a.domain == b.domain);
        }
    }

    /// Domains that need attention, the worst first; no more than [`KEPT`].
    pub fn concerns(&self) -> impl Iterator<Item = &Concern> {
        self.errors.iter().chain(&self.warnings).chain(&self.unknown).take(KEPT)
    }
}

/// Keeps the first of its kind. What was told, but not written when a run ended, is told again.
fn keep<T>(list: &mut Vec<T>, item: T, is_same: impl Fn(&T, &T) -> bool) {
    if list.len() < KEPT && !list.iter().any(|known| is_same(known, &item)) {
        list.push(item);
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{FindingCode, MxSource};

    fn judge(to: &mut Gathered, name: &str, state: DomainState, codes: &[FindingCode]) {
        let domain = DomainName::parse(name).unwrap();
        let seen = DomainObservation::unknown(domain, Timestamp::UNIX_EPOCH);
        let findings = codes.iter().map(|code| Finding::new(*code, name)).collect();
        let source = MxSource::Unknown;
        to.judge(&seen, &Diagnosis { state, source, records: Vec::new(), findings });
    }

    fn names(from: &Gathered) -> Vec<&str> {
        from.concerns().map(|concern| concern.domain.ascii()).collect()
    }

    #[test]
    fn the_worst_come_first_and_each_once() {
        use DomainState::{NoMail, NotSwitched, Switched, Unknown};
        let mut gathered = Gathered::default();
        judge(&mut gathered, "silent.example", Unknown, &[FindingCode::Timeout]);
        judge(&mut gathered, "late.example", NotSwitched, &[FindingCode::NotSwitched]);
        judge(&mut gathered, "well.example", Switched, &[]);
        judge(&mut gathered, "told.example", Switched, &[FindingCode::LongTtl]);
        judge(&mut gathered, "gone.example", NoMail, &[FindingCode::Nxdomain]);
        judge(&mut gathered, "late.example", NotSwitched, &[FindingCode::NotSwitched]);
        let errors: Vec<&str> = names(&gathered);
        assert_eq!(errors.last(), Some(&"silent.example"), "{errors:?}");
        assert_eq!(errors.len(), 3, "{errors:?}");
        assert!(!errors.contains(&"told.example"), "a notice needs no attention");
    }

    #[test]
    fn an_endless_list_fills_no_memory() {
        let mut gathered = Gathered::default();
        for number in 0..KEPT + 50 {
            let name = format!("c{number}.example");
            let code = FindingCode::NotSwitched;
            judge(&mut gathered, &name, DomainState::NotSwitched, &[code]);
            let drift = crate::audit::Drift::Left;
            let source = crate::model::MxSource::Mx;
            let alert = Alert { domain: name, drift, source, hosts: String::new() };
            gathered.remark(Remark::Drifted(alert));
        }
        assert_eq!(names(&gathered).len(), KEPT);
        assert_eq!(gathered.alerts.len(), KEPT);
        assert_eq!(names(&gathered)[0], "c0.example", "the first are kept");
    }

    #[test]
    fn lines_at_fault_are_told_by_the_run_that_goes_on() {
        let mut gathered = Gathered::default();
        gathered.remark(Remark::Fault { line: 3, error: InputError::TooLong });
        gathered.remark(Remark::MoreFaults(9));
        judge(&mut gathered, "a.example", DomainState::Unknown, &[FindingCode::Timeout]);
        let gathered = gathered.go_on();
        assert!(gathered.faults.is_empty() && gathered.more_faults == 0);
        assert_eq!(names(&gathered), ["a.example"]);
    }
}
