//! Taking turns at a file: from the look at it to its replacement nobody else writes.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use super::write::open;

/// Takes the turn at a file, until what is returned is dropped. On Unix whoever saves holds the old
/// file locked. On Windows a locked file could not be replaced; there, and where the file system has
/// no locks, a moment stays open.
pub(super) fn take(path: &Path) -> Option<File> {
    if !cfg!(unix) {
        return None;
    }
    // Whoever held the lock before has put another file in its place: then that one is locked.
    // More rounds than anybody saves in a row.
    for _ in 0..100 {
        let file = open(path).ok()?;
        file.lock().ok()?;
        if is_same(&file, path).unwrap_or(true) {
            return Some(file);
        }
    }
    None
}

#[cfg(unix)]
fn is_same(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let (held, there) = (file.metadata()?, fs::metadata(path)?);
    Ok((held.dev(), held.ino()) == (there.dev(), there.ino()))
}

#[cfg(not(unix))]
fn is_same(_: &File, path: &Path) -> io::Result<bool> {
    fs::metadata(path).map(|_| true)
}
