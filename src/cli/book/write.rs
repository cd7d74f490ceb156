//! `book export` and `book reminders`.

use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use super::super::args::Which;
use super::super::context::Context;
use super::super::letter::save;
use super::super::{Ended, SCHEMA};
use super::{chosen, errors, open, unread};
use crate::i18n::tr;
use crate::portfolio::table::{reminders as reminders_of, table as table_of};
use crate::store::book::{Archived, Book};

#[derive(Serialize)]
struct Document {
    schema: u32,
    path: String,
    /// How many entries or rows were written.
    count: usize,
    /// The files that could not be read.
    errors: Vec<String>,
}

/// Writes the list as a table.
pub(super) fn table(cx: &mut Context, which: &Which, path: &Path, force: bool) -> Ended {
    let book = open(cx)?;
    let rows = chosen(&book, which, Archived::Hide)?;
    let bytes = table_of(&rows, path, &cx.texts)?;
    let path = save(cx, path, &bytes, force)?;
    tell(cx, path, rows.len(), &book);
    Ok(unread(&book, which))
}

/// Writes what is due as a calendar file.
pub(super) fn reminders(cx: &mut Context, which: &Which, path: &Path, force: bool) -> Ended {
    let book = open(cx)?;
    let rows = chosen(&book, which, Archived::Hide)?;
    let (bytes, count) = reminders_of(&rows, &cx.texts, Timestamp::now());
    let path = save(cx, path, &bytes, force)?;
    tell(cx, path, count, &book);
    Ok(unread(&book, which))
}

fn tell(cx: &mut Context, path: String, count: usize, book: &Book) {
    if cx.common.json {
        let errors = errors(book, &cx.texts);
        cx.out.json(&Document { schema: SCHEMA, path, count, errors });
    } else if !cx.common.quiet {
        let words = tr!(cx.texts, "book-written", path = path, count = count);
        cx.out.line(&words);
    }
}
