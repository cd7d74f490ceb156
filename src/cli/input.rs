//! Files that are given, or standard input.

use std::fs::File;
use std::io;
use std::path::Path;

use super::exit::Failure;
use crate::store::{StoreError, read_foreign_from};

/// What a file or, for `-`, standard input holds. Bounded: for texts that people paste.
pub(super) fn text(path: &Path) -> Result<String, Failure> {
    if path.as_os_str() != "-" {
        // A pipe too: whoever runs a command can end it.
        let read = File::open(path).and_then(|mut file| read_foreign_from(&mut file));
        return Ok(read.map_err(|error| fault(path, &error))?);
    }
    Ok(read_foreign_from(&mut io::stdin().lock()).map_err(|error| fault(path, &error))?)
}

/// That it could not be read.
pub(super) fn fault(path: &Path, error: &io::Error) -> StoreError {
    StoreError::Read { path: path.to_owned(), reason: error.to_string() }
}
