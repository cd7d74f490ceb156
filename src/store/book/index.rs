//! The index of the book on disk. Whatever goes wrong with it costs time and nothing else: it is
//! made anew, or the book does without.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use ring::digest;
use rusqlite::{Connection, OpenFlags, Row as Record, Transaction, params};

use super::super::write::make_folder;
use super::{CaseState, Row};
use crate::model::ServiceProfile;
use crate::plan::{Due, schedule::Event};

/// The shape of the table and the meaning of its columns; another one is thrown away.
const VERSION: i64 = 2;
/// Somebody else writes for so long at most.
const PATIENCE: Duration = Duration::from_secs(2);

const SHAPE: &str = "
    CREATE TABLE basis (text TEXT NOT NULL);
    CREATE TABLE cases (
        path TEXT PRIMARY KEY, stamp TEXT NOT NULL, id TEXT NOT NULL, company TEXT NOT NULL,
        domains TEXT NOT NULL, service TEXT NOT NULL, state TEXT NOT NULL,
        errors INTEGER NOT NULL, warnings INTEGER NOT NULL, due TEXT, due_at TEXT, checked TEXT,
        changed TEXT NOT NULL, tags TEXT NOT NULL, notes TEXT NOT NULL, archived INTEGER NOT NULL,
        folded TEXT NOT NULL, sorted TEXT NOT NULL
    ) WITHOUT ROWID;";

/// What rows rest on beside the cases: services and program. If it changes, they are stale.
pub(super) fn basis(services: &[ServiceProfile]) -> String {
    let text = serde_json::to_vec(services).unwrap_or_default();
    let digest = digest::digest(&digest::SHA256, &text);
    format!("{} {}", env!("CARGO_PKG_VERSION"), HEXLOWER.encode(digest.as_ref()))
}

/// The index, if there is one.
pub(super) struct Index(Option<Connection>);

impl Index {
    /// Opens the index, and empties it where it rests on something else.
    pub(super) fn open(path: &Path, basis: &str) -> Self {
        match prepare(path, basis) {
            Ok(connection) => return Self(Some(connection)),
            // Another window is at it; the files tell the same.
            Err(error) if is_busy(&error) => return Self(None),
            Err(error) => tracing::warn!(%error, "the index of the book is made anew"),
        }
        for ending in ["", "-journal", "-wal", "-shm"] {
            let mut name = path.as_os_str().to_owned();
            name.push(ending);
            // What cannot be removed is met again in a moment.
            let _ = fs::remove_file(PathBuf::from(name));
        }
        match prepare(path, basis) {
            Ok(connection) => Self(Some(connection)),
            Err(error) => {
                tracing::warn!(%error, "the book has no index");
                Self(None)
            }
        }
    }

    /// All rows by their files, each with the stamp of the file it was made of.
    pub(super) fn rows(&mut self) -> HashMap<PathBuf, (String, Row)> {
        let Some(connection) = &self.0 else { return HashMap::new() };
        match read(connection) {
            Ok(rows) => rows,
            Err(error) => {
                tracing::warn!(%error, "the index of the book cannot be read");
                self.0 = None;
                HashMap::new()
            }
        }
    }

    /// Forgets files, and takes in rows, all at once.
    pub(super) fn update(&mut self, gone: impl Iterator<Item = PathBuf>, fresh: &[(String, Row)]) {
        let gone: Vec<PathBuf> = gone.collect();
        let Some(connection) = self.0.as_mut().filter(|_| gone.len() + fresh.len() > 0) else {
            return;
        };
        let written = connection.transaction().and_then(|transaction| {
            write(&transaction, &gone, fresh)?;
            transaction.commit()
        });
        if let Err(error) = written {
            tracing::warn!(%error, "the index of the book cannot be written");
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{DatabaseBusy, DatabaseLocked};
    matches!(error.sqlite_error_code(), Some(DatabaseBusy | DatabaseLocked))
}

fn prepare(path: &Path, basis: &str) -> rusqlite::Result<Connection> {
    if let Some(folder) = path.parent() {
        // Opening tells what is wrong with it.
        let _ = make_folder(folder);
    }
    make_private(path);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    // It can be made anew, so nothing waits for the disk.
    connection.pragma_update(None, "synchronous", "OFF")?;
    let sound: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let known = if sound == "ok" && version == VERSION {
        connection.query_row("SELECT text FROM basis", [], |row| row.get::<_, String>(0)).ok()
    } else {
        None
    };
    if known.as_deref() != Some(basis) {
        let transaction = connection.transaction()?;
        transaction.execute_batch("DROP TABLE IF EXISTS basis; DROP TABLE IF EXISTS cases;")?;
        transaction.execute_batch(SHAPE)?;
        transaction.execute("INSERT INTO basis VALUES (?1)", [basis])?;
        transaction.pragma_update(None, "user_version", VERSION)?;
        transaction.commit()?;
    }
    Ok(connection)
}

/// The index holds notes on customers, and is as private as the cases. An empty file is a new
/// database, and its journal is given the same mode.
#[cfg(unix)]
fn make_private(path: &Path) {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = fs::OpenOptions::new();
    // Opening tells what is wrong with it.
    let _ = options.write(true).create_new(true).mode(0o600).open(path);
}

#[cfg(not(unix))]
const fn make_private(_: &Path) {}

fn read(connection: &Connection) -> rusqlite::Result<HashMap<PathBuf, (String, Row)>> {
    let mut all = connection.prepare(
        "SELECT path, stamp, id, company, domains, service, state, errors, warnings, due, due_at, \
         checked, changed, tags, notes, archived, folded, sorted FROM cases",
    )?;
    let mut records = all.query([])?;
    let mut rows = HashMap::new();
    while let Some(record) = records.next()? {
        // A row that makes no sense is one that is not there: its file is read.
        if let Some((stamp, row)) = of_record(record)? {
            rows.insert(row.path.clone(), (stamp, row));
        }
    }
    Ok(rows)
}

fn of_record(record: &Record) -> rusqlite::Result<Option<(String, Row)>> {
    let text = |column: usize| record.get::<_, String>(column);
    let list = |column: usize| {
        text(column)
            .map(|text| text.split('\n').filter(|s| !s.is_empty()).map(Into::into).collect())
    };
    let time = |column: usize| {
        let text = record.get::<_, Option<String>>(column)?;
        Ok::<_, rusqlite::Error>(text.and_then(|text| text.parse::<Timestamp>().ok()))
    };
    let state = text(6)?;
    let state = CaseState::ALL.into_iter().find(|known| known.as_str() == state);
    let event = record.get::<_, Option<String>>(9)?;
    let event = event.and_then(|word| Event::ALL.into_iter().find(|e| e.as_str() == word));
    let due = event.zip(time(10)?).map(|(event, at)| Due { event, at });
    let (Some(state), Some(changed)) = (state, time(12)?) else { return Ok(None) };
    let row = Row {
        path: PathBuf::from(text(0)?),
        id: text(2)?,
        company: text(3)?,
        domains: list(4)?,
        service: text(5)?,
        state,
        errors: record.get(7)?,
        warnings: record.get(8)?,
        due,
        checked: time(11)?,
        changed,
        tags: list(13)?,
        notes: text(14)?,
        archived: record.get(15)?,
        folded: text(16)?,
        order: text(17)?,
    };
    Ok(Some((text(1)?, row)))
}

fn write(
    transaction: &Transaction,
    gone: &[PathBuf],
    fresh: &[(String, Row)],
) -> rusqlite::Result<()> {
    let mut forget = transaction.prepare("DELETE FROM cases WHERE path = ?1")?;
    for path in gone {
        if let Some(path) = path.to_str() {
            forget.execute([path])?;
        }
    }
    let mut take = transaction.prepare(
        "INSERT OR REPLACE INTO cases VALUES \
         (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
    )?;
    for (stamp, row) in fresh {
        // A path that is no text is read each time.
        let Some(path) = row.path.to_str() else { continue };
        take.execute(params![
            path,
            stamp,
            row.id,
            row.company,
            row.domains.join("\n"),
            row.service,
            row.state.as_str(),
            row.errors,
            row.warnings,
            row.due.map(|due| due.event.as_str()),
            row.due.map(|due| due.at.to_string()),
            row.checked.map(|at| at.to_string()),
            row.changed.to_string(),
            row.tags.join("\n"),
            row.notes,
            row.archived,
            row.folded,
            row.order,
        ])?;
    }
    Ok(())
}
