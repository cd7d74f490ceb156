//! What was seen while waiting for a change, put away to go on with.

use std::path::Path;

use super::StoreError;
use super::write::{read, save_document};
use crate::model::Watch;

/// Reads what [`save_watch`] wrote.
///
/// # Errors
/// [`StoreError::Read`], or [`StoreError::Damaged`] if the file holds something else.
pub fn load_watch(path: &Path) -> Result<Watch, StoreError> {
    serde_json::from_str(&read(path)?).map_err(|error| damaged(path, &error))
}

/// Writes what was seen, whole or not at all.
///
/// # Errors
/// [`StoreError::Write`].
pub fn save_watch(path: &Path, watch: &Watch) -> Result<(), StoreError> {
    let text = serde_json::to_vec_pretty(watch).map_err(|error| damaged(path, &error))?;
    save_document(path, &text)
}

fn damaged(path: &Path, error: &serde_json::Error) -> StoreError {
    StoreError::Damaged { path: path.to_owned(), reason: error.to_string() }
}
