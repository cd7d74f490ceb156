//! One case as the book shows it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::fold::fold;
use crate::advise::diagnose;
use crate::model::{Case, DomainState, Field, ServiceProfile, Severity};
use crate::plan::{Due, next_due};

/// How a case stands: what its domains have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseState {
    /// No domain, one that nobody looked at yet, or a service that is not installed here.
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

    fn of(states: &[DomainState]) -> Self {
        let all = |wanted| states.iter().all(|state| *state == wanted);
        let mut with_mail = states.iter().filter(|state| **state != DomainState::NoMail).peekable();
        if states.is_empty() {
            Self::Unseen
        } else if states.contains(&DomainState::Unknown) {
            Self::Unknown
        } else if with_mail.peek().is_none() {
            Self::NoMail
        } else if all(DomainState::NotSwitched) {
            Self::NotSwitched
        } else if with_mail.clone().all(|state| *state == DomainState::Switched) {
            Self::Switched
        } else if with_mail.all(|state| *state == DomainState::NotSwitched) {
            Self::NotSwitched
        } else {
            Self::PartlySwitched
        }
    }
}

/// What the book shows of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The file.
    pub path: PathBuf,
    /// The case's identifier.
    pub id: String,
    /// The company; empty while it has no name.
    pub company: String,
    /// The domains, in U-label form.
    pub domains: Vec<String>,
    /// The identifier of the service.
    pub service: String,
    /// How it stands.
    pub state: CaseState,
    /// How many findings are errors.
    pub errors: u32,
    /// How many findings are warnings.
    pub warnings: u32,
    /// What is to be done next.
    pub due: Option<Due>,
    /// When a domain was last looked at.
    pub checked: Option<Timestamp>,
    /// When the case last changed.
    pub changed: Timestamp,
    /// The tags.
    pub tags: Vec<String>,
    /// The notes.
    pub notes: String,
    /// Whether the case is put away.
    pub archived: bool,
    /// All that a search looks through, folded.
    pub(super) folded: String,
    /// The title, folded, to sort by.
    pub(super) order: String,
}

impl Row {
    /// The row of a case. Without its service nothing can be said of states and findings.
    #[must_use]
    pub fn of(path: &Path, case: &Case, service: Option<&ServiceProfile>) -> Self {
        let own = case.mail_server();
        let mut states = Vec::with_capacity(case.domains.len());
        let (mut errors, mut warnings) = (0_u32, 0_u32);
        if let Some(service) = service {
            for seen in case.domains.iter().filter_map(|domain| domain.observation.as_ref()) {
                let now = diagnose(seen, service, own.as_ref());
                states.push(now.state);
                for finding in &now.findings {
                    match finding.severity {
                        Severity::Error => errors = errors.saturating_add(1),
                        Severity::Warning => warnings = warnings.saturating_add(1),
                        Severity::Notice => {}
                    }
                }
            }
        }
        let is_whole = states.len() == case.domains.len();
        let looks = case.domains.iter().filter_map(|domain| domain.observation.as_ref());
        let mut row = Self {
            path: path.to_owned(),
            id: case.id.clone(),
            company: case.text(Field::Company).trim().to_owned(),
            domains: case.domains.iter().map(|domain| domain.name.unicode()).collect(),
            service: case.service.clone(),
            state: if is_whole { CaseState::of(&states) } else { CaseState::Unseen },
            errors,
            warnings,
            due: service.and_then(|service| next_due(case, service)),
            checked: looks.map(|seen| seen.at).max(),
            changed: case.changed,
            tags: case.tags.clone(),
            notes: case.notes.clone(),
            archived: case.archived,
            folded: String::new(),
            order: String::new(),
        };
        let people = [Field::FirstName, Field::Surname, Field::Operator, Field::CustomerNumber];
        let more = people.map(|field| case.text(field));
        let ascii = case.domains.iter().map(|domain| domain.name.ascii());
        row.folded = row.searched(&ascii.chain(more).collect::<Vec<_>>().join("\n"));
        row.order = fold(row.title());
        row
    }

    /// What to call the case: the company, else its first domain, else its identifier.
    #[must_use]
    pub fn title(&self) -> &str {
        if self.company.is_empty() {
            self.domains.first().unwrap_or(&self.id)
        } else {
            &self.company
        }
    }

    fn searched(&self, more: &str) -> String {
        let (domains, tags) = (self.domains.join("\n"), self.tags.join("\n"));
        let all = [&self.company, &domains, &self.id, &tags, &self.notes, more];
        fold(&all.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_stands_as_its_domains_do() {
        use DomainState::{NoMail, NotSwitched, PartlySwitched, Switched, Unknown};
        let of = CaseState::of;
        assert_eq!(of(&[]), CaseState::Unseen);
        assert_eq!(of(&[Switched, NoMail]), CaseState::Switched);
        assert_eq!(of(&[NotSwitched, NoMail]), CaseState::NotSwitched);
        assert_eq!(of(&[Switched, NotSwitched]), CaseState::PartlySwitched);
        assert_eq!(of(&[Switched, PartlySwitched]), CaseState::PartlySwitched);
        assert_eq!(of(&[Switched, Unknown]), CaseState::Unknown);
        assert_eq!(of(&[NoMail, NoMail]), CaseState::NoMail);
    }
}
