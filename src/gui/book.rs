//! The customer book: all cases with their states, and what is done with many of them at once.

mod chart;
mod list;
mod page;
mod work;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;
use iced::task::Handle;
use jiff::{SignedDuration, Timestamp};

use super::action::Action;
use super::context::Context;
use crate::model::Severity;
use crate::portfolio::check::Checked;
use crate::probe::ResolverError;
use crate::store::book::{Archived, Book, CaseState, Query, Row, Sort, Summary};

/// What is due within this time is due soon.
const SOON: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Whatever nobody looked at for this time may have changed.
const LONG: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What the page remembers.
#[derive(Debug, Default)]
pub struct State {
    /// `None` while it is read.
    book: Option<Arc<Book>>,
    query: Query,
    /// Where the rows that are shown stand in the book.
    shown: Vec<usize>,
    /// Of all that are not put away.
    summary: Summary,
    due_soon: usize,
    unchecked: usize,
    archived: usize,
    /// All tags there are.
    tags: Vec<String>,
    /// The files of the cases that are chosen.
    chosen: BTreeSet<PathBuf>,
    /// How far the list was scrolled, in logical pixels.
    offset: f32,
    /// The look at cases that is under way.
    check: Option<Check>,
    /// How the last look ended.
    outcome: Option<Outcome>,
    /// The time that filters reckon from.
    now: Timestamp,
}

#[derive(Debug)]
struct Check {
    done: usize,
    total: usize,
    changed: usize,
    failed: Vec<String>,
    /// Ends the look when dropped.
    _handle: Handle,
}

#[derive(Debug)]
struct Outcome {
    done: usize,
    total: usize,
    changed: usize,
    failed: Vec<String>,
}

/// What happened on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// The cases were read.
    Read(Arc<Book>),
    /// The step is to be shown again.
    LeavePressed,
    /// Other words were typed into the search field.
    SearchEdited(String),
    /// A state is to be shown, or no longer.
    StatePressed(CaseState),
    /// Only those with findings are to be shown, or all.
    FindingsPressed,
    /// Only those with something due soon are to be shown, or all.
    DuePressed,
    /// Only those nobody looked at for long are to be shown, or all.
    UncheckedPressed,
    /// Only those that were put away are to be shown, or the others.
    ArchivedPressed,
    /// Only those with this tag are to be shown, or no longer.
    TagPressed(String),
    /// No filter is wanted any more.
    AllPressed,
    /// Another order is wanted; the same one again turns it round.
    SortPressed(Sort),
    /// The list was scrolled.
    Scrolled(f32),
    /// A case is to be chosen, or no longer.
    RowPressed(PathBuf),
    /// All that are shown are to be chosen, or none.
    ChooseAllPressed(bool),
    /// A case is to be opened.
    OpenPressed(PathBuf),
    /// The chosen cases are to be looked at.
    CheckPressed,
    /// A case was looked at.
    Checked(Box<Checked>),
    /// Nobody could be asked.
    CheckFailed(ResolverError),
    /// All were looked at.
    CheckEnded,
    /// The look is to be stopped.
    StopPressed,
    /// Something is to be done with the chosen cases.
    BulkPressed(Bulk),
    /// The chosen cases are to be put away, or taken out again.
    ArchivePressed(bool),
    /// Tags and notes of a case are wanted.
    CardPressed(PathBuf),
    /// A copy of a case is to go to the customer.
    HandOverPressed(PathBuf),
}

/// What needs to know more before it is done with the chosen cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bulk {
    /// Their letters.
    Letters,
    /// What is due, as a calendar.
    Reminders,
    /// The list as a table.
    Table,
    /// Tags come and go.
    Tags,
}

impl State {
    /// The page, and the task that reads the cases.
    pub fn open(cx: &Context) -> (Self, Task<Message>) {
        let state = Self { now: Timestamp::now(), ..Self::default() };
        (state, read(cx))
    }

    /// The chosen cases, as the book has them.
    #[must_use]
    pub fn chosen(&self) -> Vec<Row> {
        let rows = self.rows().iter();
        rows.filter(|row| self.chosen.contains(&row.path)).cloned().collect()
    }

    /// Whether a look is under way.
    #[must_use]
    pub const fn is_checking(&self) -> bool {
        self.check.is_some()
    }

    fn rows(&self) -> &[Row] {
        self.book.as_deref().map_or(&[], Book::rows)
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::Read(book) => self.take(book),
            Message::LeavePressed => return Action::LeaveArea,
            Message::SearchEdited(words) => self.query.words = words,
            Message::StatePressed(state) => toggle(&mut self.query.states, state),
            Message::FindingsPressed => {
                self.query.findings = self.query.findings.is_none().then_some(true);
            }
            Message::DuePressed => {
                let soon = self.now.saturating_add(SOON).unwrap_or(Timestamp::MAX);
                self.query.due_before = self.query.due_before.is_none().then_some(soon);
            }
            Message::UncheckedPressed => {
                let since = long_ago(self.now);
                self.query.unchecked_since = self.query.unchecked_since.is_none().then_some(since);
            }
            Message::ArchivedPressed => {
                let is_only = self.query.archived == Archived::Only;
                self.query.archived = if is_only { Archived::Hide } else { Archived::Only };
                self.chosen.clear();
            }
            Message::TagPressed(tag) => toggle(&mut self.query.tags, tag),
            Message::AllPressed => {
                let (sort, reverse) = (self.query.sort, self.query.reverse);
                self.query = Query { sort, reverse, ..Query::default() };
            }
            Message::SortPressed(sort) => {
                self.query.reverse = self.query.sort == sort && !self.query.reverse;
                self.query.sort = sort;
            }
            Message::Scrolled(offset) => {
                self.offset = offset;
                return Action::None;
            }
            Message::RowPressed(path) => {
                if !self.chosen.remove(&path) {
                    self.chosen.insert(path);
                }
                return Action::None;
            }
            Message::ChooseAllPressed(all) => {
                self.chosen.clear();
                if all {
                    let paths = self.shown.iter().map(|place| self.rows()[*place].path.clone());
                    self.chosen = paths.collect();
                }
                return Action::None;
            }
            Message::OpenPressed(path) => return Action::OpenCase(path),
            Message::BulkPressed(bulk) => return Action::Bulk(bulk, self.chosen()),
            Message::ArchivePressed(archived) => {
                return Action::ArchiveAll(self.chosen(), archived);
            }
            Message::CardPressed(path) => return Action::Card(path),
            Message::HandOverPressed(path) => return Action::HandOver(path),
            Message::CheckPressed => return self.begin_check(cx),
            Message::Checked(checked) => return self.checked(*checked, cx),
            Message::CheckFailed(error) => {
                self.check = None;
                return Action::Say(Severity::Error, cx.texts.resolver_error(&error));
            }
            Message::CheckEnded | Message::StopPressed => return self.end_check(cx),
        }
        self.choose_rows();
        Action::None
    }

    /// Takes the cases as they are by now.
    fn take(&mut self, book: Arc<Book>) {
        let kept = book.rows().iter().filter(|row| !row.archived);
        self.summary = Summary::of(kept.clone());
        let soon = self.now.saturating_add(SOON).unwrap_or(Timestamp::MAX);
        self.due_soon = kept.clone().filter(|row| row.due.is_some_and(|due| due.at < soon)).count();
        let since = long_ago(self.now);
        self.unchecked = kept.filter(|row| row.checked.is_none_or(|at| at < since)).count();
        self.archived = book.rows().iter().filter(|row| row.archived).count();
        let tags: BTreeSet<&String> = book.rows().iter().flat_map(|row| &row.tags).collect();
        self.tags = tags.into_iter().cloned().collect();
        // A filter whose button is gone could not be taken back.
        self.query.tags.retain(|tag| self.tags.contains(tag));
        if self.archived == 0 && self.query.archived == Archived::Only {
            self.query.archived = Archived::Hide;
        }
        let there: BTreeSet<&PathBuf> = book.rows().iter().map(|row| &row.path).collect();
        self.chosen.retain(|path| there.contains(path));
        self.book = Some(book);
    }

    /// The rows that fit, once for all frames until something changes.
    fn choose_rows(&mut self) {
        self.shown = self.query.places(self.rows());
    }

    fn begin_check(&mut self, cx: &Context) -> Action<Message> {
        let rows = self.chosen();
        if rows.is_empty() || self.check.is_some() {
            return Action::None;
        }
        let total = rows.len();
        let stream = work::check(rows, cx.services.clone(), cx.resolver.clone());
        let (task, handle) = Task::stream(stream).abortable();
        self.outcome = None;
        self.check = Some(Check {
            done: 0,
            total,
            changed: 0,
            failed: Vec::new(),
            _handle: handle.abort_on_drop(),
        });
        Action::Run(task)
    }

    fn checked(&mut self, checked: Checked, cx: &Context) -> Action<Message> {
        let Some(check) = &mut self.check else { return Action::None };
        check.done += 1;
        match checked.outcome {
            Ok(now) => check.changed += usize::from(now.row.state != checked.before.state),
            Err(error) => {
                let words = cx.texts.portfolio_error(&error);
                check.failed.push(format!("{}: {words}", checked.before.title()));
            }
        }
        Action::None
    }

    fn end_check(&mut self, cx: &Context) -> Action<Message> {
        let Some(Check { done, total, changed, failed, .. }) = self.check.take() else {
            return Action::None;
        };
        self.outcome = Some(Outcome { done, total, changed, failed });
        Action::CasesChanged(read(cx))
    }
}

fn long_ago(now: Timestamp) -> Timestamp {
    now.saturating_sub(LONG).unwrap_or(Timestamp::MIN)
}

fn toggle<T: PartialEq>(all: &mut Vec<T>, one: T) {
    match all.iter().position(|other| *other == one) {
        Some(place) => {
            all.remove(place);
        }
        None => all.push(one),
    }
}

/// Reads the cases beside the window; again where they were changed.
pub fn read(cx: &Context) -> Task<Message> {
    let Some(folders) = cx.folders.clone() else { return Task::none() };
    let services = cx.services.profiles.clone();
    let read = tokio::task::spawn_blocking(move || Book::open(&folders, &services));
    // A reader that panicked leaves an empty book; its cases are still on disk.
    Task::perform(read, |book| Message::Read(Arc::new(book.unwrap_or_default())))
}
