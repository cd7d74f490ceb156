//! A case at a glance: how it stands, what is worst, what comes next.

use super::{CaseState, Standing, standing};
use crate::advise::diagnose;
use crate::model::{Case, ServiceProfile, Severity, Step};

/// What a list of cases says of one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Glance {
    /// Where the domains stand.
    pub state: CaseState,
    /// The worst finding, notices aside.
    pub worst: Option<Severity>,
    /// The first step that wants something. `None`: nothing is left to do.
    pub next: Option<Step>,
}

/// How a case stands.
#[must_use]
pub fn glance(case: &Case, service: &ServiceProfile) -> Glance {
    let own = case.mail_server();
    if case.service != service.id {
        // By another service's hosts it would be told wrongly.
        return Glance { next: Some(Step::Service), ..Glance::default() };
    }
    let mut glance = Glance::default();
    let mut states = Vec::with_capacity(case.domains.len());
    for domain in &case.domains {
        let seen = domain.observation.as_ref();
        let diagnosis = seen.map(|seen| diagnose(seen, service, own.as_ref()));
        states.push(diagnosis.as_ref().map(|diagnosis| diagnosis.state));
        let Some(diagnosis) = diagnosis else { continue };
        let severe = diagnosis.findings.iter().map(|finding| finding.severity);
        let worst = severe.filter(|severity| *severity != Severity::Notice).min();
        // Errors come first in the order of severities.
        glance.worst = [glance.worst, worst].into_iter().flatten().min();
    }
    glance.state = CaseState::of(&states);
    glance.next = Step::ALL.into_iter().find(|step| wants_something(case, service, *step));
    glance
}

fn wants_something(case: &Case, service: &ServiceProfile, step: Step) -> bool {
    match step {
        // Choosing a service and where to begin are done by going on.
        Step::Start | Step::Service => false,
        _ => standing(case, service, step) != Standing::Done,
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{DomainName, DomainObservation, Field, MxAnswer, MxRecord, MxSet};
    use crate::wizard::Change;

    fn look(case: &mut Case, domain: &str, hosts: &[&str]) {
        let now = Timestamp::UNIX_EPOCH;
        let name = DomainName::parse(domain).unwrap();
        let records = (1..).zip(hosts).map(|(n, host)| MxRecord::new(n, *host, 300)).collect();
        let seen = DomainObservation {
            mx: MxAnswer::Records(MxSet::new(records)),
            ..DomainObservation::unknown(name, now)
        };
        case.apply(Change::Observed(Box::new(seen)), now).unwrap();
    }

    #[test]
    fn a_case_is_as_far_as_its_domains() {
        let service = ServiceProfile::built_in();
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", &*service.id, now);
        let blank = Glance { next: Some(Step::Company), ..Glance::default() };
        assert_eq!(glance(&case, &service), blank);
        let names = ["a.example", "b.example"].map(|name| DomainName::parse(name).unwrap());
        case.apply(Change::DomainsEdited(names.to_vec()), now).unwrap();
        case.apply(Change::TextEdited(Field::Company, "A".into()), now).unwrap();
        assert_eq!(glance(&case, &service).next, Some(Step::CurrentRecords));
        let hosts: Vec<&str> = service.inbound.iter().map(|i| i.host.as_str()).collect();
        look(&mut case, "a.example", &hosts);
        assert_eq!(glance(&case, &service).state, CaseState::Unseen, "nobody looked at the other");
        look(&mut case, "b.example", &["."]);
        assert_eq!(glance(&case, &service).state, CaseState::Switched, "the other takes no mail");
        look(&mut case, "a.example", &["mail.a.example"]);
        assert_eq!(glance(&case, &service).state, CaseState::NotSwitched);
        look(&mut case, "b.example", &hosts);
        let seen = glance(&case, &service);
        assert_eq!(seen.state, CaseState::PartlySwitched);
        assert_eq!(seen.next, Some(Step::Connection));
        assert!(seen.worst.is_some());
        let other = ServiceProfile { id: "other".into(), ..service };
        let unknown = Glance { next: Some(Step::Service), ..Glance::default() };
        assert_eq!(glance(&case, &other), unknown);
    }
}
