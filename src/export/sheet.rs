//! Tables for spreadsheets: CSV (RFC 4180) and XLSX (ISO/IEC 29500).
//!
//! What stands in cells comes from strangers. A spreadsheet takes a text that begins like a
//! formula for one and carries it out, so none is written like that.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use thiserror::Error;

use super::quote::csv;

/// The longest text that a cell of Excel holds, in UTF-16 units.
const MAX_CELL: usize = 32_767;
/// Excel has so many rows, the heads among them.
const MAX_ROWS: usize = 1_048_576;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(u32),
    /// A time; in UTC.
    Time(Timestamp),
    /// Yes or no; with the word for it.
    Flag(bool),
}

impl From<Option<Timestamp>> for Cell {
    fn from(time: Option<Timestamp>) -> Self {
        time.map_or(Self::Empty, Self::Time)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

/// A table with heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// The rows, each with a cell for each head.
    pub rows: Vec<Vec<Cell>>,
}

/// Why no spreadsheet could be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SheetError {
    /// More rows than Excel takes.
    #[error("a spreadsheet has at most {MAX_ROWS} rows")]
    TooLong,
    /// The library's reason.
    #[error("the spreadsheet could not be made: {0}")]
    Write(String),
}

impl From<XlsxError> for SheetError {
    fn from(error: XlsxError) -> Self {
        Self::Write(error.to_string())
    }
}

impl Sheet {
    /// As CSV in UTF-8, lines ended by CR and LF. Times are in UTC (RFC 3339), flags `true` and
    /// `false`.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut text = String::new();
        let mut line = |cells: Vec<String>| {
            text.push_str(&cells.join(","));
            text.push_str("\r\n");
        };
        line(self.heads.iter().map(|head| csv(&harmless(head))).collect());
        for row in &self.rows {
            let cell = |cell: &Cell| match cell {
                Cell::Empty => String::new(),
                Cell::Text(text) => csv(&harmless(text)),
                Cell::Number(number) => number.to_string(),
                Cell::Time(at) => at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
                Cell::Flag(is_so) => is_so.to_string(),
            };
            line(row.iter().map(cell).collect());
        }
        text
    }

    /// As XLSX, with a filter at each head. Texts are cells of text, so nothing in them is ever
    /// carried out.
    ///
    /// # Errors
    /// [`SheetError`].
    pub fn to_xlsx(&self) -> Result<Vec<u8>, SheetError> {
        if self.rows.len() >= MAX_ROWS {
            return Err(SheetError::TooLong);
        }
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&self.name))?;
        let (bold, time) =
            (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd hh:mm"));
        for (column, head) in (0_u16..).zip(&self.heads) {
            sheet.write_string_with_format(0, column, head, &bold)?;
        }
        for (row, cells) in (1_u32..).zip(&self.rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                match cell {
                    Cell::Empty => {}
                    Cell::Text(text) => {
                        sheet.write_string(row, column, shortened(text))?;
                    }
                    Cell::Number(number) => {
                        sheet.write_number(row, column, *number)?;
                    }
                    Cell::Flag(is_so) => {
                        sheet.write_boolean(row, column, *is_so)?;
                    }
                    Cell::Time(at) => match excel_time(*at) {
                        Some(at) => {
                            sheet.write_datetime_with_format(row, column, &at, &time)?;
                        }
                        // Excel knows the years 1900 to 9999 only.
                        None => {
                            sheet.write_string(row, column, at.to_string())?;
                        }
                    },
                }
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        if let (Some(last), Ok(rows)) =
            (self.heads.len().checked_sub(1), u32::try_from(self.rows.len()))
        {
            sheet.autofilter(0, 0, rows, u16::try_from(last).unwrap_or(u16::MAX))?;
        }
        sheet.autofit();
        Ok(book.save_to_buffer()?)
    }
}

/// A text that no spreadsheet takes for a formula (OWASP, CSV injection): an apostrophe stands
/// before what would begin one, which means "text" there. Where a spreadsheet separates cells by
/// something else than commas, as many do in Europe, a cell begins within the text too.
pub(crate) fn harmless(text: &str) -> String {
    let mut sound = String::with_capacity(text.len() + 1);
    let mut rest = text;
    if text.trim_start_matches(BEFORE).starts_with(['\t', '\r', '\n']) {
        sound.push('\'');
    }
    loop {
        if rest.trim_start_matches(BEFORE).starts_with(BEGINS) {
            sound.push('\'');
        }
        let Some(end) = rest.find(SEPARATES) else { break };
        let (cell, more) = rest.split_at(end + 1);
        sound.push_str(cell);
        rest = more;
    }
    sound.push_str(rest);
    sound
}

/// What a formula begins with.
const BEGINS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// What is passed over before it.
const BEFORE: [char; 3] = [' ', '\u{a0}', '"'];
/// Behind which a cell may begin.
const SEPARATES: [char; 4] = [';', '\t', '\r', '\n'];

fn shortened(text: &str) -> String {
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= MAX_CELL
    };
    // Characters that XML 1.0 cannot hold would make a file that does not open.
    let sound = text.chars().map(|c| if is_xml(c) { c } else { '\u{fffd}' });
    sound.take_while(fits).collect()
}

const fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Excel allows 31 characters, and not all.
fn sheet_name(name: &str) -> String {
    let sound: String = name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    if sound.trim().is_empty() { "Mailward".to_owned() } else { sound }
}

fn excel_time(at: Timestamp) -> Option<ExcelDateTime> {
    let time = at.to_zoned_datetime(TimeZone::UTC);
    let year = u16::try_from(time.year()).ok()?;
    let (month, day) = (u8::try_from(time.month()).ok()?, u8::try_from(time.day()).ok()?);
    let (hour, minute) = (u16::try_from(time.hour()).ok()?, u8::try_from(time.minute()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()?.and_hms(hour, minute, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(text: &str) -> Sheet {
        Sheet {
            name: "Book".to_owned(),
            heads: vec!["company".to_owned(), "errors".to_owned(), "changed".to_owned()],
            rows: vec![vec![
                text.into(),
                Cell::Number(3),
                Cell::Time(Timestamp::from_second(1_800_000_000).unwrap()),
            ]],
        }
    }

    #[test]
    fn cells_are_quoted_and_never_formulas() {
        let csv = |text: &str| sheet(text).to_csv().split("\r\n").nth(1).unwrap().to_owned();
        assert_eq!(csv("A, \"B\""), "\"A, \"\"B\"\"\",3,2027-01-15T08:00:00Z");
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\"=1\"", "＝1"] {
            let line = csv(formula);
            assert!(line.trim_start_matches('"').starts_with('\''), "{formula:?}: {line}");
        }
        for (text, sound) in [
            ("Dupont;=HYPERLINK(1)", "Dupont;'=HYPERLINK(1)"),
            ("a\t+1", "a\t'+1"),
            ("a; -1;@b;c", "a;' -1;'@b;c"),
            ("Dupont; fils - a=b", "Dupont; fils - a=b"),
        ] {
            assert!(csv(text).starts_with(&format!("{sound},3,")), "{text:?}: {}", csv(text));
        }
        assert!(csv("a\n\"=1").contains("\n'\"\"=1"));
        assert_eq!(csv("Société"), "Société,3,2027-01-15T08:00:00Z");
    }

    #[test]
    fn a_spreadsheet_holds_texts_and_no_formula() {
        let long = "x".repeat(40_000);
        for text in ["=HYPERLINK(\"https://evil.example\")", "a\u{1}b\u{ffff}", long.as_str()] {
            let bytes = sheet(text).to_xlsx().unwrap();
            assert!(bytes.starts_with(b"PK\x03\x04"));
        }
        let odd = Sheet { name: "a/b:[c]".to_owned(), ..sheet("x") };
        assert!(odd.to_xlsx().is_ok());
        assert_eq!(shortened("a\u{1}b"), "a\u{fffd}b");
        assert_eq!(shortened(&long).len(), MAX_CELL);
    }
}
