//! One case as the book shows it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::fold::fold;
use crate::advise::diagnose;
use crate::model::{Case, CaseDomain, Field, ServiceProfile, Severity};
use crate::plan::{Due, next_due};
use crate::wizard::CaseState;

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
    /// Since when every domain has been looked at; `None`: one never was.
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
        for domain in &case.domains {
            let now = domain.observation.as_ref().zip(service);
            let now = now.map(|(seen, service)| diagnose(seen, service, own.as_ref()));
            states.push(now.as_ref().map(|now| now.state));
            for finding in now.iter().flat_map(|now| &now.findings) {
                match finding.severity {
                    Severity::Error => errors = errors.saturating_add(1),
                    Severity::Warning => warnings = warnings.saturating_add(1),
                    Severity::Notice => {}
                }
            }
        }
        let look = |domain: &CaseDomain| domain.observation.as_ref().map(|seen| seen.at);
        let looks: Option<Vec<Timestamp>> = case.domains.iter().map(look).collect();
        let mut row = Self {
            path: path.to_owned(),
            id: case.id.clone(),
            company: case.text(Field::Company).trim().to_owned(),
            domains: case.domains.iter().map(|domain| domain.name.unicode()).collect(),
            service: case.service.clone(),
            state: CaseState::of(&states),
            errors,
            warnings,
            due: service.and_then(|service| next_due(case, service)),
            // The domain that nobody looked at for the longest time is the one to look at.
            checked: looks.into_iter().flatten().min(),
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
