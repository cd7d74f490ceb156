//! What findings amount to, in one word: for exit codes, counts and lists of what needs attention.

use crate::model::{DomainState, Finding, FindingCode, Severity};

/// What is to be made of a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Upshot {
    /// All is well.
    Well,
    /// A finding is an error or a warning.
    Wrong,
    /// Something could not be found out, and nothing is wrong as far as is known.
    Unknown,
}

impl Upshot {
    /// What the findings on a domain amount to. That something could not be looked up says
    /// nothing on the domain, so it does not count as wrong.
    #[must_use]
    pub fn of(state: DomainState, findings: &[Finding]) -> Self {
        let counts = |finding: &&Finding| finding.severity != Severity::Notice;
        let mut unknown = state == DomainState::Unknown;
        for finding in findings.iter().filter(counts) {
            if is_undetermined(finding.code) {
                unknown = true;
            } else {
                return Self::Wrong;
            }
        }
        if unknown { Self::Unknown } else { Self::Well }
    }
}

/// Whether a finding says only that something could not be found out.
const fn is_undetermined(code: FindingCode) -> bool {
    matches!(
        code,
        FindingCode::Servfail
            | FindingCode::Timeout
            | FindingCode::ResolverUnreachable
            | FindingCode::MxTargetUnknown
            | FindingCode::PolicyUnknown
            | FindingCode::NameServerUnknown
            | FindingCode::AuthorityUnreachable
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(state: DomainState, codes: &[FindingCode]) -> Upshot {
        let findings: Vec<_> = codes.iter().map(|code| Finding::new(*code, "x.example")).collect();
        Upshot::of(state, &findings)
    }

    #[test]
    fn what_is_wrong_comes_before_what_is_not_known() {
        use FindingCode::{LongTtl, MxTargetUnknown, NotSwitched, Servfail, Timeout};
        assert_eq!(of(DomainState::Switched, &[]), Upshot::Well);
        assert_eq!(of(DomainState::Switched, &[LongTtl]), Upshot::Well);
        assert_eq!(of(DomainState::NotSwitched, &[NotSwitched]), Upshot::Wrong);
        assert_eq!(of(DomainState::Unknown, &[Servfail]), Upshot::Unknown);
        assert_eq!(of(DomainState::Unknown, &[Timeout]), Upshot::Unknown);
        assert_eq!(of(DomainState::Switched, &[MxTargetUnknown]), Upshot::Unknown);
        assert_eq!(of(DomainState::NotSwitched, &[MxTargetUnknown, NotSwitched]), Upshot::Wrong);
    }
}
