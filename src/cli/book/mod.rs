//! `book`: all cases together.

mod change;
mod check;
mod letters;
mod list;
mod write;

use jiff::{SignedDuration, Timestamp};

use super::Ended;
use super::args::{Book as Arguments, BookTask, Which};
use super::context::{Context, installed};
use super::exit::{Exit, Failure, ResellerFault};
use crate::i18n::{Catalog, tr};
use crate::store::Folders;
use crate::store::book::{Archived, Book, Query, Row};
use crate::wizard::Change;

pub(super) async fn run(cx: &mut Context, args: Arguments) -> Ended {
    let Some(task) = args.task else { return list::run(cx, &args.list) };
    match task {
        BookTask::List(args) => list::run(cx, &args),
        BookTask::Check { which, at_once } => check::run(cx, &which, at_once).await,
        BookTask::Letters { which, output, folder, force } => {
            let target = match (output, folder) {
                (Some(file), _) => letters::Target::File(file),
                (None, folder) => letters::Target::Folder(folder.unwrap_or_default()),
            };
            letters::run(cx, &which, &target, force)
        }
        BookTask::Reminders { which, output, force } => {
            write::reminders(cx, &which, &output, force)
        }
        BookTask::Export { which, output, force } => write::table(cx, &which, &output, force),
        BookTask::Tag { which, add, remove } => change::tag(cx, &which, &add, &remove),
        BookTask::Archive { which } => change::each(cx, &which, &Change::Archived(true)),
        BookTask::Restore { which } => change::each(cx, &which, &Change::Archived(false)),
        BookTask::Duplicate { case, domains } => change::duplicate(cx, &case, &domains),
    }
}

/// The book; of files that are no case the user is told.
fn open(cx: &Context) -> Result<Book, Failure> {
    let folders = Folders::of_user()?;
    let services = installed();
    for error in &services.errors {
        cx.warn(&cx.texts.store_error(error));
    }
    let book = Book::open(&folders, &services.profiles);
    for error in book.faults() {
        cx.warn(&cx.texts.store_error(error));
    }
    Ok(book)
}

/// The files that are no case, for the JSON.
fn errors(book: &Book, texts: &Catalog) -> Vec<String> {
    book.faults().iter().map(|error| texts.store_error(error)).collect()
}

/// Where cases are chosen by what they hold, one that cannot be read may be among those meant.
fn unread(book: &Book, which: &Which) -> Exit {
    let is_whole = !which.cases.is_empty() || book.faults().is_empty();
    if is_whole { Exit::Well } else { Exit::Unknown }
}

/// The cases that are meant: those named, or those that the filters leave. Whoever names none and
/// filters none has to say that all are meant. `archived` is what is taken where nothing is said.
fn chosen(book: &Book, which: &Which, archived: Archived) -> Result<Vec<Row>, Failure> {
    let query = query(&which.filter, archived);
    if !which.cases.is_empty() {
        let named = which
            .cases
            .iter()
            .map(|id| book.get(id).cloned().ok_or_else(|| Failure::NoSuchCase(id.clone())));
        let mut named = named.collect::<Result<Vec<_>, _>>()?;
        let mut seen = std::collections::HashSet::new();
        named.retain(|row| seen.insert(row.path.clone()));
        return Ok(named);
    }
    let is_filtered = query != Query { archived, ..Query::default() };
    if !is_filtered && !which.all {
        return Err(ResellerFault::NoneChosen.into());
    }
    let rows: Vec<Row> = query.select(book.rows()).rows.into_iter().cloned().collect();
    if rows.is_empty() { Err(ResellerFault::NoneFits.into()) } else { Ok(rows) }
}

fn query(filter: &super::args::Filter, archived: Archived) -> Query {
    let days = |days: u16| SignedDuration::from_hours(24 * i64::from(days));
    let now = Timestamp::now();
    // A day so far off is never.
    let after = |wait: u16| now.checked_add(days(wait)).unwrap_or(Timestamp::MAX);
    let before = |wait: u16| now.checked_sub(days(wait)).unwrap_or(Timestamp::MIN);
    Query {
        words: filter.search.clone().unwrap_or_default(),
        states: filter.state.clone(),
        tags: filter.tags.clone(),
        service: filter.of_service.clone(),
        findings: filter.findings,
        due_before: filter.due_within.map(after),
        unchecked_since: filter.unchecked_for.map(before),
        archived: filter.archived.unwrap_or(archived),
        ..Query::default()
    }
}

/// Tells how many cases something was done for.
fn told(cx: &mut Context, count: usize) {
    if !cx.common.quiet {
        let words = tr!(cx.texts, "book-done", count = count);
        cx.out.line(&words);
    }
}
