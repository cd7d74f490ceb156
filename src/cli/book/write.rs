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
use crate::i18n::tr;
use crate::portfolio::table::{reminders as reminders_of, table as table_of};
use crate::store::book::Archived;

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
    let bytes = table_of(&rows, path, &cx.texts)?;
    let path = save(cx, path, &bytes, force)?;
    Ok(tell(cx, path, rows.len()))
}

/// Writes what is due as a calendar file.
pub(super) fn reminders(cx: &mut Context, which: &Which, path: &Path, force: bool) -> Ended {
    let rows = chosen(&open(cx)?, which, Archived::Hide)?;
    let (bytes, count) = reminders_of(&rows, &cx.texts, Timestamp::now());
    let path = save(cx, path, &bytes, force)?;
    Ok(tell(cx, path, count))
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
