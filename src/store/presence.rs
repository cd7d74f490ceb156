//! Who has a case open: a hint beside its file, so that a second window can warn.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// Says that a window has a case open, for as long as it lives. The lock ends with the program,
/// however that ends; a file left behind means nothing.
#[derive(Debug)]
pub struct Presence {
    hint: PathBuf,
    /// Holds the lock. None: another window has it.
    held: Option<File>,
}

impl Presence {
    /// Takes a place at the case of that file. Where no hint can be written (a folder to read
    /// only, a file system without locks) nothing is said and nobody is seen.
    #[must_use]
    pub fn at(case: &Path) -> Option<Self> {
        let mut name = OsString::from(".");
        name.push(case.file_name()?);
        name.push(".open");
        let hint = case.with_file_name(name);
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let file = options.open(&hint).ok()?;
        match file.try_lock() {
            Ok(()) => Some(Self { hint, held: Some(file) }),
            Err(TryLockError::WouldBlock) => Some(Self { hint, held: None }),
            Err(TryLockError::Error(error)) => {
                tracing::info!(%error, "no locks here");
                None
            }
        }
    }

    /// Whether another window has the case open.
    #[must_use]
    pub const fn is_second(&self) -> bool {
        self.held.is_none()
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        if self.held.take().is_some() {
            // Left behind it does no harm.
            let _ = fs::remove_file(&self.hint);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_told_and_the_next_is_not() {
        let dir = tempfile::tempdir().unwrap();
        let case = dir.path().join("one.mailward");
        let first = Presence::at(&case).unwrap();
        let second = Presence::at(&case).unwrap();
        assert!(!first.is_second() && second.is_second());
        drop(second);
        assert!(Presence::at(&case).unwrap().is_second(), "the first is still there");
        drop(first);
        assert!(!Presence::at(&case).unwrap().is_second());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0, "nothing is left behind");
        assert!(Presence::at(&dir.path().join("no/such/folder.mailward")).is_none());
    }
}
