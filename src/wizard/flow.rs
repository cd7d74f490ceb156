//! The steps in order, and what holds one back.

use crate::advise::reach::conclude;
use crate::advise::{Diagnosis, diagnose};
use crate::model::{Case, DomainName, DomainState, Field, MxSource, ServiceProfile, Step};

/// Whether the step after this one can be walked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gate {
    /// Nothing is missing.
    Open,
    /// Something is left to fill in, but one can go on without it.
    Optional(Reason),
    /// Something has to happen first.
    Blocked(Reason),
}

/// What is missing in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// No domain was given.
    NoDomain,
    /// Nobody looked at this domain yet.
    NotLookedAt(DomainName),
    /// This domain could not be looked up.
    LookupFailed(DomainName),
    /// This domain does not exist.
    NoSuchDomain(DomainName),
    /// The company's name is not filled in; the letter will have a blank there.
    NoCompany,
    /// The DNS operator's name is not filled in.
    NoOperator,
    /// Nobody looked yet whether the service can be reached.
    NotConnected,
    /// The service could not be reached, as far as was seen last.
    NotReached,
}

/// How a step stands, for the side bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Not looked at yet.
    Ahead,
    /// All that it wants is there.
    Done,
    /// Something is missing or wrong.
    Attention,
}

/// Whether one can go on from a step, and if not, why.
#[must_use]
pub fn gate(case: &Case, service: &ServiceProfile, step: Step) -> Gate {
    match step {
        Step::Start | Step::Service => Gate::Open,
        Step::Company => {
            if case.domains.is_empty() {
                Gate::Blocked(Reason::NoDomain)
            } else if case.text(Field::Company).trim().is_empty() {
                Gate::Optional(Reason::NoCompany)
            } else {
                Gate::Open
            }
        }
        // The computer that looks is seldom the mail server: this never holds anybody back.
        Step::Connection => match reached(case, service) {
            Some(true) => Gate::Open,
            Some(false) => Gate::Optional(Reason::NotReached),
            None => Gate::Optional(Reason::NotConnected),
        },
        Step::CurrentRecords | Step::Change => {
            lookups_missing(case, service).map_or(Gate::Open, Gate::Blocked)
        }
        Step::Request => match lookups_missing(case, service) {
            Some(reason) => Gate::Blocked(reason),
            None if case.text(Field::Operator).trim().is_empty() => {
                Gate::Optional(Reason::NoOperator)
            }
            None => Gate::Open,
        },
    }
}

/// Whether the service could be reached when that was looked at last.
fn reached(case: &Case, service: &ServiceProfile) -> Option<bool> {
    case.reach.last().map(|run| conclude(run, service).code.is_good())
}

/// The first thing that is not known of the case's domains.
fn lookups_missing(case: &Case, service: &ServiceProfile) -> Option<Reason> {
    if case.domains.is_empty() {
        return Some(Reason::NoDomain);
    }
    case.domains.iter().find_map(|domain| {
        let name = || domain.name.clone();
        let Some(seen) = &domain.observation else {
            return Some(Reason::NotLookedAt(name()));
        };
        let diagnosis = diagnose(seen, service, case.mail_server().as_ref());
        if diagnosis.source == MxSource::Unknown {
            Some(Reason::LookupFailed(name()))
        } else if diagnosis.has_no_domain() {
            Some(Reason::NoSuchDomain(name()))
        } else {
            None
        }
    })
}

/// The next step, if there is one. Any step can be visited at any time; a gate that is blocked
/// says why the *button* does not lead on.
#[must_use]
pub fn next(step: Step) -> Option<Step> {
    neighbour(step, 1)
}

/// The step before, if there is one.
#[must_use]
pub fn previous(step: Step) -> Option<Step> {
    neighbour(step, -1)
}

fn neighbour(step: Step, distance: isize) -> Option<Step> {
    let at = Step::ALL.iter().position(|other| *other == step)?;
    Step::ALL.get(at.checked_add_signed(distance)?).copied()
}

/// The place of a step among all: from 1, and how many there are.
#[must_use]
pub fn position(step: Step) -> (usize, usize) {
    let at = Step::ALL.iter().position(|other| *other == step).unwrap_or_default();
    (at + 1, Step::ALL.len())
}

/// How a step stands, computed from the case alone.
#[must_use]
pub fn standing(case: &Case, service: &ServiceProfile, step: Step) -> Standing {
    let reached = case.reached >= step;
    match step {
        Step::Start | Step::Service => {
            if reached && case.step > step {
                Standing::Done
            } else {
                Standing::Ahead
            }
        }
        Step::Company => match gate(case, service, step) {
            Gate::Open => Standing::Done,
            Gate::Optional(_) if reached => Standing::Attention,
            Gate::Blocked(_) if case.reached > step => Standing::Attention,
            Gate::Optional(_) | Gate::Blocked(_) => Standing::Ahead,
        },
        Step::CurrentRecords => {
            let looked_at = |d: &crate::model::CaseDomain| d.observation.is_some();
            if case.domains.is_empty() || !case.domains.iter().any(looked_at) {
                Standing::Ahead
            } else if gate(case, service, step) == Gate::Open {
                Standing::Done
            } else {
                Standing::Attention
            }
        }
        Step::Connection => match self::reached(case, service) {
            Some(true) => Standing::Done,
            Some(false) => Standing::Attention,
            None => Standing::Ahead,
        },
        Step::Change | Step::Request => {
            if !reached || case.domains.is_empty() {
                return Standing::Ahead;
            }
            let blocked = matches!(gate(case, service, step), Gate::Blocked(_));
            if blocked {
                Standing::Attention
            } else if case.reached > step || all_switched(case, service) {
                Standing::Done
            } else {
                Standing::Ahead
            }
        }
    }
}

fn all_switched(case: &Case, service: &ServiceProfile) -> bool {
    let own = case.mail_server();
    case.domains.iter().all(|domain| {
        let seen: Option<Diagnosis> =
            domain.observation.as_ref().map(|seen| diagnose(seen, service, own.as_ref()));
        seen.is_some_and(|diagnosis| diagnosis.state == DomainState::Switched)
    })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::wizard::Change;

    #[test]
    fn steps_follow_each_other() {
        assert_eq!(next(Step::Start), Some(Step::Service));
        assert_eq!(next(Step::Request), None);
        assert_eq!(previous(Step::Start), None);
        assert_eq!(position(Step::Company), (3, 7));
    }

    #[test]
    fn a_gate_says_what_is_missing() {
        let service = ServiceProfile::built_in();
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", &*service.id, now);
        assert_eq!(gate(&case, &service, Step::Company), Gate::Blocked(Reason::NoDomain));
        let name = DomainName::parse("a.example").unwrap();
        case.apply(Change::DomainsEdited(vec![name.clone()]), now).unwrap();
        assert_eq!(gate(&case, &service, Step::Company), Gate::Optional(Reason::NoCompany));
        case.apply(Change::TextEdited(Field::Company, "A Ltd".into()), now).unwrap();
        assert_eq!(gate(&case, &service, Step::Company), Gate::Open);
        let blocked = Gate::Blocked(Reason::NotLookedAt(name));
        assert_eq!(gate(&case, &service, Step::Change), blocked);
        assert_eq!(standing(&case, &service, Step::Company), Standing::Done);
        assert_eq!(standing(&case, &service, Step::Request), Standing::Ahead);
    }
}
