//! `book export` and `book reminders`.

use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use super::super::args::Which;
use super::super::context::Context;
use super::super::exit::Exit;
use super::super::letter::save;
use super::super::{Ended, SCHEMA};
use super::{chosen, open};
use crate::i18n::{plain_sheet, tr};
use crate::plan::calendar::{Reminder, reminders as calendar};
use crate::store::book::{Archived, Row};

#[derive(Serialize)]
struct Document {
    schema: u32,
    path: String,
    /// How many entries or rows were written.
    count: usize,
}

/// Writes the list as a table.
pub(super) fn table(cx: &mut Context, which: &Which, path: &Path, force: bool) -> Ended {
    let rows = chosen(&open(cx)?, which, Archived::Hide)?;
    let rows: Vec<&Row> = rows.iter().collect();
    let is_csv = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let bytes = if is_csv {
        plain_sheet(&rows).to_csv().into_bytes()
    } else {
        cx.texts.book_sheet(&rows).to_xlsx()?
    };
    let path = save(path, &bytes, force)?;
    Ok(tell(cx, path, rows.len()))
}

/// Writes what is due as a calendar file. What is overdue is due now: nobody looks at yesterday.
pub(super) fn reminders(cx: &mut Context, which: &Which, path: &Path, force: bool) -> Ended {
    let rows = chosen(&open(cx)?, which, Archived::Hide)?;
    let now = Timestamp::now();
    let due = rows.iter().filter_map(|row| cx.texts.reminder(row));
    let due: Vec<Reminder> =
        due.map(|reminder| Reminder { at: reminder.at.max(now), ..reminder }).collect();
    let bytes = calendar(&tr!(cx.texts, "book-title"), &due).into_bytes();
    let path = save(path, &bytes, force)?;
    Ok(tell(cx, path, due.len()))
}

fn tell(cx: &mut Context, path: String, count: usize) -> Exit {
    if cx.common.json {
        cx.out.json(&Document { schema: SCHEMA, path, count });
    } else if !cx.common.quiet {
        let words = tr!(cx.texts, "book-written", path = path, count = count);
        cx.out.line(&words);
    }
    Exit::Well
}
