//! How a case stands, as all lists and steps say it.

use crate::advise::diagnose;
use crate::model::{Case, DomainState, ServiceProfile};

/// How a case stands: what its domains have in common.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseState {
    /// No domain, one that nobody looked at yet, or a service that is not installed here.
    #[default]
    Unseen,
    /// A domain could not be looked up.
    Unknown,
    /// No domain has been moved.
    NotSwitched,
    /// Some are moved, or one of them partly.
    PartlySwitched,
    /// Every domain that takes mail is behind the service.
    Switched,
    /// None of the domains takes mail.
    NoMail,
}

impl CaseState {
    /// All states, in the order in which a list of them is sorted.
    pub const ALL: [Self; 6] = [
        Self::Unseen,
        Self::Unknown,
        Self::NotSwitched,
        Self::PartlySwitched,
        Self::Switched,
        Self::NoMail,
    ];

    /// The word of the JSON; that of the domains' state where there is one.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unseen => "unseen",
            Self::Unknown => "unknown",
            Self::NotSwitched => "not_switched",
            Self::PartlySwitched => "partly_switched",
            Self::Switched => "switched",
            Self::NoMail => "no_mail",
        }
    }

    /// What the states of the domains come to; `None`: nobody looked at that one.
    #[must_use]
    pub fn of(domains: &[Option<DomainState>]) -> Self {
        let Some(states) = domains.iter().copied().collect::<Option<Vec<DomainState>>>() else {
            return Self::Unseen;
        };
        let mut with_mail = states.iter().filter(|state| **state != DomainState::NoMail).peekable();
        if states.is_empty() {
            Self::Unseen
        } else if states.contains(&DomainState::Unknown) {
            Self::Unknown
        } else if with_mail.peek().is_none() {
            Self::NoMail
        } else if with_mail.clone().all(|state| *state == DomainState::Switched) {
            Self::Switched
        } else if with_mail.all(|state| *state == DomainState::NotSwitched) {
            Self::NotSwitched
        } else {
            Self::PartlySwitched
        }
    }

    /// How a case stands, by what was last seen of its domains.
    #[must_use]
    pub fn of_case(case: &Case, service: &ServiceProfile) -> Self {
        Self::of(&domain_states(case, service))
    }
}

/// Where each domain of a case stands; `None`: nobody looked at it.
fn domain_states(case: &Case, service: &ServiceProfile) -> Vec<Option<DomainState>> {
    let own = case.mail_server();
    let seen = case.domains.iter().map(|domain| domain.observation.as_ref());
    seen.map(|seen| seen.map(|seen| diagnose(seen, service, own.as_ref()).state)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_stands_as_its_domains_do() {
        use DomainState::{NoMail, NotSwitched, PartlySwitched, Switched, Unknown};
        let of = |states: &[DomainState]| {
            CaseState::of(&states.iter().copied().map(Some).collect::<Vec<_>>())
        };
        assert_eq!(of(&[]), CaseState::Unseen);
        assert_eq!(of(&[Switched, NoMail]), CaseState::Switched);
        assert_eq!(of(&[NotSwitched, NoMail]), CaseState::NotSwitched);
        assert_eq!(of(&[Switched, NotSwitched]), CaseState::PartlySwitched);
        assert_eq!(of(&[Switched, PartlySwitched]), CaseState::PartlySwitched);
        assert_eq!(of(&[Switched, Unknown]), CaseState::Unknown);
        assert_eq!(of(&[NoMail, NoMail]), CaseState::NoMail);
        assert_eq!(CaseState::of(&[Some(Switched), None]), CaseState::Unseen);
    }
}
