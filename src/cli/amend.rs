//! Writes what a command found out into a case that others may be working on.

use std::path::Path;

use jiff::Timestamp;

use super::exit::Failure;
use crate::model::Case;
use crate::store::amend_case;
use crate::wizard::Change;

/// Makes a change in the case as its file has it by now: a command may have taken minutes since it
/// read it. Returns the case.
///
/// # Errors
/// [`Failure::Case`] and [`Failure::Store`]; the file is then as it was.
pub(super) fn amend(path: &Path, change: &Change) -> Result<Case, Failure> {
    amend_case(path, |case| Ok(case.apply(change.clone(), Timestamp::now())?))
}
