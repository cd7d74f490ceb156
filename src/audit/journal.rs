//! What was answered already, so that a run that was stopped goes on where it was.
//!
//! The journal is a file of JSON lines that only grows. The first line says on which terms it was
//! begun; each other line names domains whose results were written, how long the result file was
//! after them, and the counts so far. A line is appended only after the results that it speaks
//! of, and both are brought to the disk at least once a second, results first.
//!
//! So whatever ends a run, the journal never speaks of a result that is not there: a line that
//! was cut off is dropped, and so are lines that speak of more than the result file holds (after
//! a loss of power). What the result file holds beyond is cut off: those domains are asked again.

use std::collections::HashSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Id, Tally};
use crate::model::DomainName;

/// A journal is brought to the disk so often; what a loss of power takes is asked again.
const SYNC: Duration = Duration::from_secs(1);
/// A run that was stopped just now lets go of it within this time.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often is looked whether it did.
const PAUSE: Duration = Duration::from_millis(20);

/// What a journal holds only for itself: another run on other terms cannot go on with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// What is looked up.
    pub only: String,
    /// The service's identifier.
    pub service: String,
    /// The part of the list, `0/4`; none: all of it.
    pub shard: Option<String>,
    /// The form of the results.
    pub form: String,
    /// The file that the results go to; none: standard output.
    pub output: Option<PathBuf>,
}

/// Why a journal cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum JournalError {
    /// It cannot be read or written.
    #[error("the journal {} cannot be used: {error}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// The file is something else.
    #[error("{} is no journal of an audit; it was not touched", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// It was begun on other terms.
    #[error("the journal {} was begun with another {what} ({was}); it was not touched", path.display())]
    Terms {
        /// The file.
        path: PathBuf,
        /// Which of the terms: an option of the command line.
        what: &'static str,
        /// What it was.
        was: String,
    },
    /// Another run is at it.
    #[error("another audit is using the journal {}", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
}

#[derive(Serialize, Deserialize)]
struct Head {
    schema: u32,
    audit: Terms,
}

#[derive(Serialize, Deserialize)]
struct Line<'a> {
    /// The length of the result file, in octets.
    to: u64,
    tally: Tally,
    #[serde(borrow)]
    done: Vec<std::borrow::Cow<'a, str>>,
}

/// The journal of a run.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    /// Locked, as long as the run lasts.
    file: File,
    synced: Instant,
    /// It was made just now, and goes again if nothing comes of it.
    is_made: bool,
}

/// What earlier runs left.
#[derive(Debug, Default)]
pub struct Past {
    /// The domains that were answered.
    pub done: HashSet<Id>,
    /// The counts.
    pub tally: Tally,
    /// How long the result file has to be.
    pub to: u64,
}

impl Journal {
    /// Takes a journal for this run alone; it is made where there is none. Two runs at one journal
    /// would cut off each other's results.
    ///
    /// # Errors
    /// [`JournalError::Busy`] and [`JournalError::Io`]; the file was not touched.
    pub fn claim(path: &Path) -> Result<Self, JournalError> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            // Customers' names are in it.
            options.mode(0o600);
        }
        let is_new = !path.exists();
        let file = options
            .open(path)
            .map_err(|error| JournalError::Io { path: path.to_owned(), error })?;
        let end = Instant::now() + PATIENCE;
        loop {
            match file.try_lock() {
                // Another run may have made and taken away this one meanwhile.
                Ok(()) if path.exists() => break,
                Err(TryLockError::WouldBlock) if Instant::now() < end => std::thread::sleep(PAUSE),
                Ok(()) | Err(TryLockError::WouldBlock) => {
                    return Err(JournalError::Busy { path: path.to_owned() });
                }
                Err(TryLockError::Error(error)) => {
                    tracing::warn!(%error, "the journal cannot be locked");
                    break;
                }
            }
        }
        Ok(Self { path: path.to_owned(), file, synced: Instant::now(), is_made: is_new })
    }

    /// Whether its first line is whole, so that results may stand in the file that it names.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        if !self.file.metadata().is_ok_and(|file| file.is_file() && file.len() > 0) {
            return false;
        }
        let mut line = Vec::new();
        let mut file = &self.file;
        let read = file
            .seek(SeekFrom::Start(0))
            .and_then(|_| read_line(&mut BufReader::new(file), &mut line));
        read.is_err() || line.last() == Some(&b'\n')
    }

    /// Takes a journal and begins it: [`Journal::claim`] and [`Journal::begin`].
    ///
    /// # Errors
    /// [`JournalError`]; the file was not touched.
    pub fn open(
        path: &Path,
        terms: &Terms,
        length: Option<u64>,
    ) -> Result<(Self, Past), JournalError> {
        let mut journal = Self::claim(path)?;
        let past = journal.begin(terms, length)?;
        Ok((journal, past))
    }

    /// Begins it, or goes on with one that was begun on the same terms. `length`: how long the
    /// result file is; `None` where results go to standard output.
    ///
    /// # Errors
    /// [`JournalError`]; the file was not touched.
    pub fn begin(&mut self, terms: &Terms, length: Option<u64>) -> Result<Past, JournalError> {
        let (past, end) = self.past(terms, length)?;
        let fault = |error| JournalError::Io { path: self.path.clone(), error };
        // What was cut off, or speaks of results that are not there.
        self.file.set_len(end).map_err(fault)?;
        self.file.seek(SeekFrom::End(0)).map_err(fault)?;
        if end == 0 {
            let head = Head { schema: 1, audit: terms.clone() };
            let begun = self.append(&head).and_then(|()| self.sync());
            begun.map_err(|error| JournalError::Io { path: self.path.clone(), error })?;
        }
        self.is_made = false;
        Ok(past)
    }

    /// Reads what is there; with the place where it stops to hold.
    fn past(&self, terms: &Terms, length: Option<u64>) -> Result<(Past, u64), JournalError> {
        let fault = |error| JournalError::Io { path: self.path.clone(), error };
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0)).map_err(fault)?;
        let mut source = BufReader::with_capacity(256 * 1024, file);
        let mut past = Past::default();
        let mut line = Vec::new();
        read_line(&mut source, &mut line).map_err(fault)?;
        if line.is_empty() {
            return Ok((past, 0));
        }
        if line.last() != Some(&b'\n') {
            // Stopped while the first line was written: nothing was asked by then. Only what can
            // be the beginning of one is taken for it.
            let is_own = br#"{"schema":1,"audit":{"#.starts_with(&line[..line.len().min(20)]);
            let foreign = JournalError::Foreign { path: self.path.clone() };
            return if is_own { Ok((past, 0)) } else { Err(foreign) };
        }
        let head: Head = serde_json::from_slice(&line)
            .map_err(|_| JournalError::Foreign { path: self.path.clone() })?;
        self.same_terms(&head.audit, terms)?;
        let mut end = line.len() as u64;
        loop {
            line.clear();
            read_line(&mut source, &mut line).map_err(fault)?;
            if line.last() != Some(&b'\n') {
                break;
            }
            let Ok(entry) = serde_json::from_slice::<Line>(&line) else { break };
            if length.is_some_and(|length| entry.to > length) {
                break;
            }
            let names = entry.done.iter().filter_map(|name| DomainName::parse(name).ok());
            past.done.extend(names.map(|name| Id::of(&name)));
            (past.tally, past.to) = (entry.tally, entry.to);
            end += line.len() as u64;
        }
        Ok((past, end))
    }

    fn same_terms(&self, was: &Terms, now: &Terms) -> Result<(), JournalError> {
        let text = |shard: &Option<String>| shard.clone().unwrap_or_else(|| "-".to_owned());
        let file = |path: &Option<PathBuf>| {
            path.as_ref().map_or_else(|| "-".to_owned(), |path| path.display().to_string())
        };
        let pairs = [
            ("--only", was.only.clone(), now.only.clone()),
            ("--service", was.service.clone(), now.service.clone()),
            ("--shard", text(&was.shard), text(&now.shard)),
            ("--json, --csv", was.form.clone(), now.form.clone()),
            ("--output", file(&was.output), file(&now.output)),
        ];
        match pairs.into_iter().find(|(_, was, now)| was != now) {
            Some((what, was, _)) => Err(JournalError::Terms { path: self.path.clone(), what, was }),
            None => Ok(()),
        }
    }

    /// Notes domains whose results were written; `results` is the result file, to be brought to
    /// the disk before the journal.
    ///
    /// # Errors
    /// [`JournalError::Io`]: what was noted before holds.
    pub fn note(
        &mut self,
        done: &[String],
        tally: Tally,
        to: u64,
        results: Option<&File>,
    ) -> Result<(), JournalError> {
        let done = done.iter().map(|name| name.as_str().into()).collect();
        let noted = self.append(&Line { to, tally, done }).and_then(|()| {
            if self.synced.elapsed() < SYNC {
                return Ok(());
            }
            results.map_or(Ok(()), File::sync_data)?;
            self.sync()
        });
        noted.map_err(|error| JournalError::Io { path: self.path.clone(), error })
    }

    /// Brings it to the disk.
    ///
    /// # Errors
    /// [`JournalError::Io`].
    pub fn finish(&mut self, results: Option<&File>) -> Result<(), JournalError> {
        let synced = results.map_or(Ok(()), File::sync_data).and_then(|()| self.sync());
        synced.map_err(|error| JournalError::Io { path: self.path.clone(), error })
    }

    fn append(&mut self, line: &impl Serialize) -> io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.file.write_all(&text)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.synced = Instant::now();
        self.file.sync_data()
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        if self.is_made && self.file.metadata().is_ok_and(|file| file.len() == 0) {
            // An empty one left behind says nothing. It is still locked.
            drop(std::fs::remove_file(&self.path));
        }
    }
}

/// Reads a line of sane length.
fn read_line(source: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<()> {
    const MAX_LINE: u64 = 16 * 1024 * 1024;
    source.take(MAX_LINE).read_until(b'\n', line).map(|_| ())
}

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;
