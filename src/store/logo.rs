//! Logos, as files that the user has.

use std::io::Read;
use std::path::Path;

use super::StoreError;
use super::write::open;
use crate::letter::Picture;
use crate::model::{Logo, MAX_LOGO_BYTES};

/// Reads a logo, and sees whether it can be drawn.
///
/// # Errors
/// [`StoreError::Read`], or [`StoreError::Logo`] if the file is no PNG or SVG that can be printed.
pub fn read_logo(path: &Path) -> Result<Logo, StoreError> {
    let mut bytes = Vec::new();
    // One byte more than is taken: enough to see that there are too many.
    let most = MAX_LOGO_BYTES as u64 + 1;
    open(path)
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(|error| StoreError::Read { path: path.to_owned(), reason: error.to_string() })?;
    let drawn = Logo::new(&bytes).and_then(|logo| Picture::of(&logo).map(|_| logo));
    drawn.map_err(|error| StoreError::Logo { path: path.to_owned(), error })
}
