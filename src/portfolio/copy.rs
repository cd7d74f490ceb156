//! A case that goes to the customer and comes back.

use std::path::Path;

use jiff::Timestamp;

use crate::store::{CasePassword, StoreError, lock_case, open_stamped, save_case_over};

/// The bytes of a copy of the case in `path`, for whoever is to do their part, to be written to
/// `output`; locked if there is a password, and then as text if `armored`.
///
/// The case remembers the copy, which `copy` names and which must name no other: so it is known by
/// whom what was changed when it comes back. A case that is itself such a copy goes back as it is.
///
/// # Errors
/// [`StoreError`]; the case is then as it was, or remembers a copy that never went.
pub fn prepare(
    path: &Path,
    copy: &str,
    output: &Path,
    password: Option<&CasePassword>,
    armored: bool,
    now: Timestamp,
) -> Result<Vec<u8>, StoreError> {
    let (mut case, stamp) = open_stamped(path)?;
    if case.is_copy() {
        return lock_case(output, &case, password, armored);
    }
    let given = case.hand_over(copy, now);
    let bytes = lock_case(output, &given, password, armored)?;
    // Before there is a copy: one that nobody remembers would come back without its base.
    save_case_over(path, &case, Some(&stamp))?;
    Ok(bytes)
}
