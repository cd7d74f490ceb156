//! The list, read beside everything else.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::sync::mpsc::Sender;

use crate::audit::{AuditError, Entry, Id, InputError, Job, List, Shard};

/// Domains that are handed on together.
const BATCH: usize = 64;

/// What is to be read.
pub(super) struct Source {
    pub(super) list: Box<dyn Read + Send>,
    /// Its length in octets, where that is known.
    pub(super) length: Option<u64>,
    pub(super) shard: Option<Shard>,
    /// Domains that need not be asked for.
    pub(super) done: HashSet<Id>,
}

/// What is worth saying about the list.
pub(super) enum Word {
    Heading(String),
    Aside { line: u64, cell: String },
    Fault { line: u64, error: InputError },
    Broken(io::Error),
    End { found: u64, repeated: u64 },
}

pub(super) fn open(path: &Path) -> Result<Box<dyn Read + Send>, AuditError> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(io::stdin()));
    }
    let fault = |error| AuditError::List { path: path.to_owned(), error };
    let file = File::open(path).map_err(fault)?;
    if file.metadata().is_ok_and(|file| file.is_dir()) {
        return Err(fault(io::Error::from(io::ErrorKind::IsADirectory)));
    }
    Ok(Box::new(file))
}

pub(super) fn length(path: &Path) -> Option<u64> {
    let file = path.metadata().ok().filter(std::fs::Metadata::is_file)?;
    (path.as_os_str() != "-").then_some(file.len())
}

/// Reads the list to its end, or until nobody wants more. Blocks.
pub(super) fn read(
    source: Source,
    jobs: &Sender<Vec<Job>>,
    words: &Sender<Word>,
    room: Option<&Arc<Semaphore>>,
) {
    // Where nobody listens any more, the run has ended.
    let say = |word| drop(words.blocking_send(word));
    let already = source.done.len() as u64;
    let mut list = match List::new(source.list, source.shard, source.done) {
        Ok(list) => list,
        Err(error) => return say(Word::Broken(error)),
    };
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        let entry = match list.next_entry() {
            Ok(entry) => entry,
            Err(error) => {
                hand_on(&mut batch, jobs, room);
                return say(Word::Broken(error));
            }
        };
        if let Some((line, cell)) = list.take_aside() {
            say(Word::Aside { line, cell });
        }
        match entry {
            Some(Entry::Domain(job)) => batch.push(job),
            Some(Entry::Heading { text }) => say(Word::Heading(text)),
            Some(Entry::Fault { line, error }) => say(Word::Fault { line, error }),
            None => {
                hand_on(&mut batch, jobs, room);
                let repeated = list.repeated().saturating_sub(already);
                return say(Word::End { found: list.found(), repeated });
            }
        }
        // Nobody waits for a line that is not there yet.
        let is_due = batch.len() >= BATCH || !list.is_at_hand();
        if is_due && !hand_on(&mut batch, jobs, room) {
            return;
        }
    }
}

/// Whether anybody wants more.
fn hand_on(batch: &mut Vec<Job>, jobs: &Sender<Vec<Job>>, room: Option<&Arc<Semaphore>>) -> bool {
    if batch.is_empty() {
        return !jobs.is_closed();
    }
    if let Some(room) = room {
        let count = u32::try_from(batch.len()).unwrap_or(u32::MAX);
        let leave = tokio::runtime::Handle::current().block_on(room.acquire_many(count));
        // Given back as results leave in the order of the list.
        match leave {
            Ok(leave) => leave.forget(),
            Err(_) => return false,
        }
    }
    jobs.blocking_send(std::mem::replace(batch, Vec::with_capacity(BATCH))).is_ok()
}
