//! The customer book: all cases of a user as rows that are filtered, sorted and counted.
//!
//! The case files hold everything. Beside them stands an index (`book.sqlite`), so that
//! thousands of cases need not be read each time; it is made anew from the files when it is
//! lost, damaged, or of another version, and a book can be had without it.

mod fold;
mod index;
mod query;
mod row;

pub use crate::wizard::CaseState;
pub use query::{Archived, Page, Query, Selection, Sort, Summary};
pub use row::Row;

use std::collections::HashMap;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::thread;

use index::Index;

use super::cases::{ENDING, load_case};
use super::write::files;
use super::{Folders, StoreError};
use crate::model::ServiceProfile;

/// Fewer files than this are read faster by one thread than several are started.
const WORTH_SHARING: usize = 64;

/// All cases of a user, as they were when the book was opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Book {
    rows: Vec<Row>,
    faults: Vec<StoreError>,
    /// How many case files had to be read, because the index did not know them as they are.
    read: usize,
}

impl Book {
    /// Opens the book; reads what changed since the last time. States and findings are judged
    /// against these services; a case of another one has none.
    ///
    /// Slow where many cases are new (about a millisecond each): not for the thread of a window.
    #[must_use]
    pub fn open(folders: &Folders, services: &[ServiceProfile]) -> Self {
        let files = match case_files(&folders.cases()) {
            Ok(files) => files,
            // Not an empty book: what the index knows is left alone.
            Err(error) => return Self { faults: vec![error], ..Self::default() },
        };
        let mut index = Index::open(&folders.book(), &index::basis(services));
        let mut known = index.rows();
        let mut rows = Vec::with_capacity(files.len());
        let mut stale = Vec::new();
        for (path, stamp) in files {
            match known.remove(&path) {
                Some((known, row)) if known == stamp => rows.push(row),
                _ => stale.push((path, stamp)),
            }
        }
        let read = stale.len();
        let mut fresh = Vec::with_capacity(read);
        let mut faults = Vec::new();
        for (path, stamp, outcome) in read_all(&stale, services) {
            match outcome {
                Ok(row) => fresh.push((stamp, row)),
                Err(error) => {
                    // What the index knew of it is no longer so.
                    known.remove(&path);
                    faults.push(error);
                }
            }
        }
        // What is left there belongs to files that are gone, or cannot be read any more.
        index.update(known.into_keys(), &fresh);
        rows.extend(fresh.into_iter().map(|(_, row)| row));
        rows.sort_by(|a, b| b.changed.cmp(&a.changed).then_with(|| a.path.cmp(&b.path)));
        Self { rows, faults, read }
    }

    /// The cases, the last changed first.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The files that are no case that can be read.
    #[must_use]
    pub fn faults(&self) -> &[StoreError] {
        &self.faults
    }

    /// How many case files had to be read because they were new or changed.
    #[must_use]
    pub const fn read(&self) -> usize {
        self.read
    }

    /// The case of an identifier.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }
}

/// The case files with the stamp of each: what changes whenever a file is written.
fn case_files(folder: &Path) -> Result<Vec<(PathBuf, String)>, StoreError> {
    let mut found = files(folder)?;
    found.retain(|path| path.extension().is_some_and(|ending| ending == ENDING));
    let stamped = |path: PathBuf| {
        // Of what a link leads to: others write that. A file that cannot be asked is read, which
        // tells why.
        let stamp = path.metadata().map(|metadata| stamp(&metadata)).unwrap_or_default();
        (path, stamp)
    };
    Ok(found.into_iter().map(stamped).collect())
}

#[cfg(unix)]
fn stamp(metadata: &Metadata) -> String {
    use std::os::unix::fs::MetadataExt;
    let m = metadata;
    // A file is replaced as a whole, so its number changes even where the clock is coarse.
    format!(
        "{}.{:09}-{}.{:09}-{}-{}",
        m.mtime(),
        m.mtime_nsec(),
        m.ctime(),
        m.ctime_nsec(),
        m.ino(),
        m.len()
    )
}

#[cfg(not(unix))]
fn stamp(metadata: &Metadata) -> String {
    let since = |time: std::io::Result<std::time::SystemTime>| {
        let since = time.ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        since.map_or(0, |since| since.as_nanos())
    };
    format!("{}-{}-{}", since(metadata.modified()), since(metadata.created()), metadata.len())
}

type Outcome = (PathBuf, String, Result<Row, StoreError>);

/// Reads case files, several at a time.
fn read_all(files: &[(PathBuf, String)], services: &[ServiceProfile]) -> Vec<Outcome> {
    let services: HashMap<&str, &ServiceProfile> =
        services.iter().map(|service| (service.id.as_str(), service)).collect();
    let read = |(path, stamp): &(PathBuf, String)| {
        let row = load_case(path)
            .map(|case| Row::of(path, &case, services.get(case.service.as_str()).copied()));
        (path.clone(), stamp.clone(), row)
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    if files.len() < WORTH_SHARING || threads < 2 {
        return files.iter().map(read).collect();
    }
    let share = files.len().div_ceil(threads);
    thread::scope(|scope| {
        let shares: Vec<_> = files
            .chunks(share)
            .map(|share| (share, scope.spawn(move || share.iter().map(read).collect::<Vec<_>>())))
            .collect();
        // A thread that panicked left its share unread: it is read here, so that no case is lost.
        let done = shares.into_iter().flat_map(|(share, thread)| {
            thread.join().unwrap_or_else(|_| share.iter().map(read).collect())
        });
        done.collect()
    })
}

#[cfg(test)]
mod tests;
