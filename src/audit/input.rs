//! The list of domains, read as it comes.

use std::collections::{HashSet, VecDeque};
use std::io::{self, BufRead, BufReader, Cursor, Read};

use thiserror::Error;

use super::aside::Aside;
use super::quotes::{LineEnd, Quotes};
use super::{Id, Job, Shard};
use crate::model::{DomainError, DomainName};

/// No line of a list has reason to be longer.
const MAX_LINE: usize = 64 * 1024;
/// A quoted field of a CSV file may go on over so many lines.
const MAX_ROWS: usize = 200;
/// What is read at once.
const BUFFER: usize = 64 * 1024;

/// What stands on a line, if anything does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A domain that is to be asked for, and was not met before.
    Domain(Job),
    /// The first line, which names a column rather than a domain.
    Heading {
        /// What stands there.
        text: String,
    },
    /// A line that names no domain.
    Fault {
        /// Its number, from 1.
        line: u64,
        /// What is wrong with it.
        error: InputError,
    },
}

/// Why a line names no domain.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum InputError {
    /// Its first column is no domain.
    #[error(transparent)]
    Domain(#[from] DomainError),
    /// Its first column holds octets that are no UTF-8: the file was saved in another encoding.
    #[error("this is no UTF-8 text")]
    Encoding,
    /// It is longer than any list has reason for.
    #[error("the line is longer than 64 KiB")]
    TooLong,
    /// A quotation mark is never closed.
    #[error("a quotation mark is not closed")]
    OpenQuote,
}

/// Reads a list: one domain a line, or the first column of a CSV file (separated by commas,
/// semicolons or tabs). Empty lines, and all from `#` on, are passed over. A domain counts once,
/// however it is spelled.
pub struct List {
    source: BufReader<Box<dyn Read + Send>>,
    /// Lines that were taken for the rest of a quoted field, and are none.
    held: VecDeque<Line>,
    shard: Option<Shard>,
    known: HashSet<Id>,
    line: u64,
    read: u64,
    place: u64,
    is_first: bool,
    /// The last line ended with a carriage return: a line feed behind it belongs to that end.
    is_after_return: bool,
    aside: Aside,
    found: u64,
    repeated: u64,
}

impl List {
    /// Reads from a source. `known`: domains that were answered before, and are not asked for.
    ///
    /// # Errors
    /// What the source gives.
    pub fn new(
        source: impl Read + Send + 'static,
        shard: Option<Shard>,
        known: HashSet<Id>,
    ) -> io::Result<Self> {
        let mut source: BufReader<Box<dyn Read + Send>> =
            BufReader::with_capacity(BUFFER, Box::new(source));
        // Windows writes UTF-16 where one would not think so: `>` of its PowerShell.
        let wide_unit: Option<fn([u8; 2]) -> u16> = match source.fill_buf()? {
            [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
            [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
            [0xef, 0xbb, 0xbf, ..] => {
                source.consume(3);
                None
            }
            _ => None,
        };
        if let Some(unit) = wide_unit {
            let text = wide(&mut source, unit)?;
            source = BufReader::with_capacity(BUFFER, Box::new(Cursor::new(text)));
        }
        let (line, read, place, found, repeated) = (0, 0, 0, 0, 0);
        let (held, is_first, is_after_return) = (VecDeque::new(), true, false);
        Ok(Self {
            source,
            held,
            shard,
            known,
            line,
            read,
            place,
            is_first,
            is_after_return,
            aside: Aside::default(),
            found,
            repeated,
        })
    }

    /// Domains that the list names, in this part and in others, repetitions among them.
    #[must_use]
    pub const fn found(&self) -> u64 {
        self.found
    }

    /// Lines that name a domain which was met before, in the list or in an earlier run.
    #[must_use]
    pub const fn repeated(&self) -> u64 {
        self.repeated
    }

    /// Whether the next line is here already, so that reading it waits for nobody.
    #[must_use]
    pub fn is_at_hand(&self) -> bool {
        let mut here = self.source.buffer();
        if let (true, [b'\n', rest @ ..]) = (self.is_after_return, here) {
            here = rest;
        }
        !self.held.is_empty() || here.iter().any(|byte| is_line_end(*byte))
    }

    /// The first line with a further cell that could be a domain too, and that cell; once. Only the
    /// first column is read, which whoever puts all names in one row does not know.
    pub fn take_aside(&mut self) -> Option<(u64, String)> {
        self.aside.take()
    }

    /// What is next; `None` at the end.
    ///
    /// # Errors
    /// What the source gives.
    pub fn next_entry(&mut self) -> io::Result<Option<Entry>> {
        loop {
            let begun = self.line + 1;
            let text = match self.record()? {
                None => return Ok(None),
                Some(Ok(text)) => text,
                Some(Err(error)) => return Ok(Some(Entry::Fault { line: begun, error })),
            };
            let bare = text.trim();
            // Spreadsheets pad a table with rows of nothing, and tell each other what separates
            // columns.
            let is_padding = bare.chars().all(|c| matches!(c, ',' | ';' | '"' | '\t' | ' '));
            let is_hint = self.is_first && is_separator_hint(bare);
            if is_padding || is_hint || bare.starts_with('#') {
                continue;
            }
            let cell = first_column(bare);
            let is_first = std::mem::take(&mut self.is_first);
            let name = match DomainName::parse(&cell) {
                Ok(name) => name,
                Err(_) if is_first && is_heading(&cell) => {
                    self.aside.end();
                    return Ok(Some(Entry::Heading { text: cell }));
                }
                Err(_) if cell.contains(char::REPLACEMENT_CHARACTER) => {
                    return Ok(Some(Entry::Fault { line: begun, error: InputError::Encoding }));
                }
                Err(error) => {
                    return Ok(Some(Entry::Fault { line: begun, error: error.into() }));
                }
            };
            self.aside.look(begun, bare, &name);
            self.found += 1;
            let id = Id::of(&name);
            if self.shard.is_some_and(|shard| !shard.holds(id)) {
                continue;
            }
            if !self.known.insert(id) {
                self.repeated += 1;
                continue;
            }
            let place = self.place;
            self.place += 1;
            return Ok(Some(Entry::Domain(Job { name, id, place, read: self.read })));
        }
    }

    /// The next record: a line, or several where a quoted field goes on.
    fn record(&mut self) -> io::Result<Option<Result<String, InputError>>> {
        let mut text = match self.one_line()? {
            None => return Ok(None),
            Some(Line { text: Err(error), .. }) => return Ok(Some(Err(error))),
            Some(Line { text: Ok(text), .. }) => text,
        };
        let mut quotes = Quotes::new();
        if quotes.first(&text) == LineEnd::Closed {
            return Ok(Some(Ok(text)));
        }
        let mut further = Vec::new();
        while further.len() < MAX_ROWS {
            let Some(line) = self.one_line()? else { break };
            let end = line.text.as_ref().map_or(LineEnd::Stray, |more| quotes.next(more));
            further.push(line);
            match end {
                LineEnd::Open => {}
                LineEnd::Stray => break,
                LineEnd::Closed => {
                    for more in further.into_iter().filter_map(|line| line.text.ok()) {
                        text.push('\n');
                        text.push_str(&more);
                    }
                    return Ok(Some(Ok(text)));
                }
            }
        }
        // It was no field of several lines, and no line is passed over for it.
        for line in further.into_iter().rev() {
            self.line -= 1;
            self.read -= line.length;
            self.held.push_front(line);
        }
        Ok(Some(Err(InputError::OpenQuote)))
    }

    fn one_line(&mut self) -> io::Result<Option<Line>> {
        let line = match self.held.pop_front() {
            Some(line) => Some(line),
            None => self.read_line()?,
        };
        if let Some(line) = &line {
            self.line += 1;
            self.read += line.length;
        }
        Ok(line)
    }

    fn read_line(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        let mut length = 0;
        let mut is_too_long = false;
        loop {
            let here = match self.source.fill_buf() {
                Ok(here) => here,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if here.is_empty() {
                break;
            }
            if std::mem::take(&mut self.is_after_return) && here[0] == b'\n' {
                self.source.consume(1);
                self.read += 1;
                continue;
            }
            let end = here.iter().position(|byte| is_line_end(*byte));
            let part = end.unwrap_or(here.len());
            // The rest of a long line is no line of its own.
            is_too_long |= bytes.len() + part > MAX_LINE;
            if !is_too_long {
                bytes.extend_from_slice(&here[..part]);
            }
            let ends_with = end.map(|at| here[at]);
            let taken = part + usize::from(end.is_some());
            self.source.consume(taken);
            length += taken as u64;
            if let Some(byte) = ends_with {
                // Excel for the Macintosh ends lines with this alone.
                self.is_after_return = byte == b'\r';
                break;
            }
        }
        if length == 0 {
            return Ok(None);
        }
        if is_too_long {
            return Ok(Some(Line { text: Err(InputError::TooLong), length }));
        }
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        Ok(Some(Line { text: Ok(text), length }))
    }
}

const fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// A line of the list.
struct Line {
    text: Result<String, InputError>,
    /// The octets that it takes, with its end.
    length: u64,
}

fn wide(source: &mut impl Read, unit: fn([u8; 2]) -> u16) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes)?;
    let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    Ok(String::from_utf16_lossy(&units).into_bytes())
}

/// The first column (RFC 4180, with other separators that spreadsheets use), without a comment.
fn first_column(line: &str) -> String {
    if let Some(quoted) = line.strip_prefix('"') {
        let mut cell = String::new();
        let mut rest = quoted.chars().peekable();
        while let Some(c) = rest.next() {
            match c {
                '"' if rest.peek() == Some(&'"') => {
                    rest.next();
                    cell.push('"');
                }
                // `"Jo" <jo@company.example>` is an address, and no column.
                '"' if rest.clone().find(|c| !c.is_whitespace()) == Some('<') => {
                    return plain_column(line);
                }
                '"' => return cell.trim().to_owned(),
                c => cell.push(c),
            }
        }
    }
    plain_column(line)
}

fn plain_column(line: &str) -> String {
    let cell = line.split([',', ';', '\t']).next().unwrap_or_default();
    let cell = cell.split_once(" #").map_or(cell, |(cell, _)| cell);
    cell.trim().to_owned()
}

/// Whether a line is `sep=;`, which Excel reads and writes before the first row.
fn is_separator_hint(line: &str) -> bool {
    let value = line.get(..4).filter(|key| key.eq_ignore_ascii_case("sep=")).map(|_| &line[4..]);
    value.is_some_and(|value| value.chars().count() <= 1)
}

/// Whether a first line names a column: a word or two without a dot or an at sign.
fn is_heading(cell: &str) -> bool {
    !cell.is_empty() && cell.len() < 40 && !cell.contains(['.', '@', '/', ':'])
}

#[cfg(test)]
#[path = "input_tests.rs"]
mod tests;
