//! Many cases as a table, and what is due in them as a calendar.

use std::path::Path;

use jiff::Timestamp;

use crate::export::SheetError;
use crate::i18n::{Catalog, plain_sheet, tr};
use crate::plan::calendar::{Reminder, reminders as calendar};
use crate::store::book::Row;

/// The cases as the bytes of a table: CSV for programs where the path ends so, else a spreadsheet
/// for people.
///
/// # Errors
/// [`SheetError`]
pub fn table(rows: &[Row], path: &Path, texts: &Catalog) -> Result<Vec<u8>, SheetError> {
    let rows: Vec<&Row> = rows.iter().collect();
    let is_csv = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if is_csv {
        return Ok(plain_sheet(&rows).to_csv().into_bytes());
    }
    texts.book_sheet(&rows).to_xlsx()
}

/// What is due as the bytes of a calendar, and how many entries it has. What is overdue is due
/// now: nobody looks at yesterday.
#[must_use]
pub fn reminders(rows: &[Row], texts: &Catalog, now: Timestamp) -> (Vec<u8>, usize) {
    let due = rows.iter().filter_map(|row| texts.reminder(row));
    let due: Vec<Reminder> =
        due.map(|reminder| Reminder { at: reminder.at.max(now), ..reminder }).collect();
    (calendar(&tr!(texts, "book-title"), &due).into_bytes(), due.len())
}
