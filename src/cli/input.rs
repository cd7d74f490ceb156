//! Files that are given, or standard input.

use std::io;
use std::path::Path;

use super::exit::Failure;
use crate::store::{StoreError, read_foreign, read_foreign_from};

/// What a file or, for `-`, standard input holds. Bounded: for texts that people paste.
pub(super) fn text(path: &Path) -> Result<String, Failure> {
    if path.as_os_str() != "-" {
        return Ok(read_foreign(path)?);
    }
    Ok(read_foreign_from(&mut io::stdin().lock()).map_err(|error| fault(path, &error))?)
}

/// That it could not be read.
pub(super) fn fault(path: &Path, error: &io::Error) -> StoreError {
    StoreError::Read { path: path.to_owned(), reason: error.to_string() }
}
