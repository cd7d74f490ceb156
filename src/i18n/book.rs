//! The words of the customer book.

use super::{Catalog, tr};
use crate::export::{Cell, Sheet};
use crate::model::DomainState;
use crate::plan::calendar::Reminder;
use crate::portfolio::letters::Missing;
use crate::store::book::{CaseState, Row};

/// The heads of the table for programs, in every language the same.
const HEADS: [&str; 14] = [
    "id", "company", "domains", "service", "state", "errors", "warnings", "next", "next_at",
    "checked", "changed", "tags", "archived", "notes",
];

impl Catalog {
    /// How a case stands, in a word or two.
    #[must_use]
    pub fn case_state(&self, state: CaseState) -> String {
        match state {
            CaseState::Unseen => tr!(self, "book-state-unseen"),
            CaseState::Unknown => self.state(DomainState::Unknown),
            CaseState::NotSwitched => self.state(DomainState::NotSwitched),
            CaseState::PartlySwitched => self.state(DomainState::PartlySwitched),
            CaseState::Switched => self.state(DomainState::Switched),
            CaseState::NoMail => self.state(DomainState::NoMail),
        }
    }

    /// Why a case has no letter; `title` is what the case is called.
    #[must_use]
    pub fn no_letter(&self, title: &str, why: &Missing) -> String {
        match why {
            Missing::Unseen => tr!(self, "bulk-letter-unseen", title = title),
            Missing::NoService => tr!(self, "bulk-letter-no-service", title = title),
            Missing::Unplanned(error) => {
                let reason = self.plan_error(error);
                tr!(self, "bulk-letter-unplanned", title = title, reason = reason)
            }
            Missing::NothingToAsk => tr!(self, "bulk-letter-nothing", title = title),
        }
    }

    /// The book as a table for people, in this language.
    #[must_use]
    pub fn book_sheet(&self, rows: &[&Row]) -> Sheet {
        let heads = vec![
            tr!(self, "cli-case-id"),
            tr!(self, "cli-case-company"),
            tr!(self, "cli-case-domains"),
            tr!(self, "cli-case-service"),
            tr!(self, "cli-case-state"),
            tr!(self, "book-errors"),
            tr!(self, "book-warnings"),
            tr!(self, "book-next"),
            tr!(self, "book-when"),
            tr!(self, "book-checked"),
            tr!(self, "cli-case-changed"),
            tr!(self, "book-tags"),
            tr!(self, "book-archived"),
            tr!(self, "book-notes"),
        ];
        let next = |row: &Row| row.due.map_or_else(String::new, |due| self.event(due.event).title);
        let rows = rows.iter().map(|row| cells(row, &self.case_state(row.state), &next(row)));
        Sheet { name: tr!(self, "book-title"), heads, rows: rows.collect() }
    }

    /// What is due in a case, for a calendar. `None`: nothing.
    #[must_use]
    pub fn reminder(&self, row: &Row) -> Option<Reminder> {
        let due = row.due?;
        let title = self.event(due.event).title;
        let domains = row.domains.join(", ");
        Some(Reminder {
            case: row.id.clone(),
            at: due.at,
            title: format!("{}: {}", row.title(), title),
            text: format!("{domains}\n{}", self.calendar_note(due.event)),
        })
    }
}

/// The book as a table for programs: the words of the JSON.
#[must_use]
pub fn plain_sheet(rows: &[&Row]) -> Sheet {
    let next = |row: &Row| row.due.map_or("", |due| due.event.as_str());
    let rows = rows.iter().map(|row| cells(row, row.state.as_str(), next(row)));
    Sheet { name: "book".to_owned(), heads: HEADS.map(str::to_owned).into(), rows: rows.collect() }
}

fn cells(row: &Row, state: &str, next: &str) -> Vec<Cell> {
    vec![
        row.id.as_str().into(),
        row.company.as_str().into(),
        row.domains.join(" ").as_str().into(),
        row.service.as_str().into(),
        state.into(),
        Cell::Number(row.errors),
        Cell::Number(row.warnings),
        next.into(),
        row.due.map(|due| due.at).into(),
        row.checked.into(),
        Cell::Time(row.changed),
        row.tags.join(", ").as_str().into(),
        Cell::Flag(row.archived),
        row.notes.as_str().into(),
    ]
}
