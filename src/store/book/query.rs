//! Which rows of the book are wanted, and in what order. Pure and fast: for a list that is
//! filtered at each key.

use std::cmp::Ordering;

use jiff::Timestamp;

use super::fold::fold;
use super::{CaseState, Row};

/// Whether cases that were put away are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Archived {
    /// They are left out.
    #[default]
    Hide,
    /// They are shown among the others.
    Show,
    /// Only they are shown.
    Only,
}

/// By what rows are sorted. Where two are the same, the title decides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// The last changed first.
    #[default]
    Changed,
    /// By company, else domain.
    Title,
    /// By the first domain.
    Domain,
    /// By state.
    State,
    /// The most findings first, errors before warnings.
    Findings,
    /// What is due first; those without anything to do last.
    Due,
    /// The one looked at longest ago first; those never looked at before it.
    Checked,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Changed,
        Self::Title,
        Self::Domain,
        Self::State,
        Self::Findings,
        Self::Due,
        Self::Checked,
    ];

    /// The word of the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Title => "title",
            Self::Domain => "domain",
            Self::State => "state",
            Self::Findings => "findings",
            Self::Due => "due",
            Self::Checked => "checked",
        }
    }
}

/// A part of a long list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Page {
    /// So many rows are left out before.
    pub offset: usize,
    /// So many rows at most; `None`: all.
    pub limit: Option<usize>,
}

/// Which rows are wanted; the default: all that are not put away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that all have to stand somewhere in a row: company, domains, tags, notes, people,
    /// operator. Neither case nor accents count.
    pub words: String,
    /// One of these states; empty: any.
    pub states: Vec<CaseState>,
    /// All of these tags.
    pub tags: Vec<String>,
    /// The identifier of the service; `None`: any.
    pub service: Option<String>,
    /// Whether there is a finding that is an error or a warning; `None`: either.
    pub findings: Option<bool>,
    /// Something is due before this time.
    pub due_before: Option<Timestamp>,
    /// Nobody looked at it since this time.
    pub unchecked_since: Option<Timestamp>,
    /// Cases that were put away.
    pub archived: Archived,
    /// The order.
    pub sort: Sort,
    /// The other way round.
    pub reverse: bool,
    /// Which part of it.
    pub page: Page,
}

/// The rows that were wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection<'a> {
    /// How many there are on all pages.
    pub total: usize,
    /// Those of the page.
    pub rows: Vec<&'a Row>,
}

/// How many cases stand how: for a chart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// All.
    pub cases: usize,
    /// By [`CaseState::ALL`].
    pub states: [usize; CaseState::ALL.len()],
    /// Those with a finding that is an error.
    pub with_errors: usize,
    /// Those with a finding that is a warning, and none that is an error.
    pub with_warnings: usize,
}

impl Summary {
    /// Counts rows.
    #[must_use]
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut sum = Self::default();
        for row in rows {
            sum.cases += 1;
            sum.states[row.state as usize] += 1;
            sum.with_errors += usize::from(row.errors > 0);
            sum.with_warnings += usize::from(row.errors == 0 && row.warnings > 0);
        }
        sum
    }

    /// How many stand like this.
    #[must_use]
    pub const fn count(&self, state: CaseState) -> usize {
        self.states[state as usize]
    }
}

impl Query {
    /// The rows that are wanted, in order.
    #[must_use]
    pub fn select<'a>(&self, rows: &'a [Row]) -> Selection<'a> {
        let wanted = self.places(rows);
        let total = wanted.len();
        let limit = self.page.limit.unwrap_or(usize::MAX);
        let page = wanted.into_iter().skip(self.page.offset).take(limit);
        Selection { total, rows: page.map(|place| &rows[place]).collect() }
    }

    /// Where all rows that are wanted stand, whatever the page, in order.
    #[must_use]
    pub fn places(&self, rows: &[Row]) -> Vec<usize> {
        let folded = fold(&self.words);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let tags: Vec<String> = self.tags.iter().map(|tag| fold(tag.trim())).collect();
        let mut wanted: Vec<usize> =
            (0..rows.len()).filter(|place| self.wants(&rows[*place], &words, &tags)).collect();
        wanted.sort_by(|a, b| {
            let (a, b) = (&rows[*a], &rows[*b]);
            let order = compare(self.sort, a, b);
            let order = if self.reverse { order.reverse() } else { order };
            order.then_with(|| (&a.order, &a.id).cmp(&(&b.order, &b.id)))
        });
        wanted
    }

    fn wants(&self, row: &Row, words: &[&str], tags: &[String]) -> bool {
        let shown = match self.archived {
            Archived::Hide => !row.archived,
            Archived::Show => true,
            Archived::Only => row.archived,
        };
        let has = |tag: &String| row.tags.iter().any(|known| fold(known) == *tag);
        let is_found = row.errors > 0 || row.warnings > 0;
        shown
            && (self.states.is_empty() || self.states.contains(&row.state))
            && self.service.as_ref().is_none_or(|service| row.service == *service)
            && self.findings.is_none_or(|wanted| wanted == is_found)
            && self.due_before.is_none_or(|time| row.due.is_some_and(|due| due.at < time))
            && self.unchecked_since.is_none_or(|time| row.checked.is_none_or(|at| at < time))
            && tags.iter().all(has)
            && words.iter().all(|word| row.folded.contains(word))
    }
}

fn compare(sort: Sort, a: &Row, b: &Row) -> Ordering {
    match sort {
        Sort::Changed => b.changed.cmp(&a.changed),
        Sort::Title => a.order.cmp(&b.order),
        Sort::Domain => a.domains.first().cmp(&b.domains.first()),
        Sort::State => a.state.cmp(&b.state),
        Sort::Findings => (b.errors, b.warnings).cmp(&(a.errors, a.warnings)),
        Sort::Due => {
            let key = |row: &Row| (row.due.is_none(), row.due.map(|due| due.at));
            key(a).cmp(&key(b))
        }
        Sort::Checked => a.checked.cmp(&b.checked),
    }
}
