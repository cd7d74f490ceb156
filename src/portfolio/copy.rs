//! A case that goes to the customer and comes back.

use std::path::Path;

use jiff::Timestamp;

use crate::model::HandedOver;
use crate::store::{CasePassword, StoreError, amend_case, lock_case, open_stamped, save_case_over};

/// Makes a copy of the case in `path` for whoever is to do their part, and has `write` write its
/// bytes to `output`; locked if there is a password, and then as text if `armored`.
///
/// The case remembers the copy, which `copy` names and which must name no other: so it is known by
/// whom what was changed when it comes back. A copy that could not be written is not remembered, in
/// the place of one that went. A case that is itself such a copy goes back, its notes and tags aside.
///
/// # Errors
/// [`StoreError`], and what `write` comes to.
pub fn hand_over<T, E: From<StoreError>>(
    path: &Path,
    copy: &str,
    output: &Path,
    (password, armored): (Option<&CasePassword>, bool),
    now: Timestamp,
    write: impl FnOnce(&[u8]) -> Result<T, E>,
) -> Result<T, E> {
    let (mut case, stamp) = open_stamped(path)?;
    if case.is_copy() {
        return write(&lock_case(output, &case.given_back(), password, armored)?);
    }
    let before = case.handed_over.clone();
    let given = case.hand_over(copy, now);
    let bytes = lock_case(output, &given, password, armored)?;
    // Before there is a copy: one that nobody remembers would come back without its base.
    save_case_over(path, &case, Some(&stamp))?;
    write(&bytes).inspect_err(|_| forget(path, copy, &before))
}

/// Forgets a copy that never went, and remembers those before it.
fn forget(path: &Path, copy: &str, before: &[HandedOver]) {
    let forgotten = amend_case::<StoreError>(path, |case| {
        if case.handed_over.last().is_some_and(|known| known.copy == copy) {
            case.handed_over = before.to_vec();
        } else {
            // Another one went meanwhile.
            case.handed_over.retain(|known| known.copy != copy);
        }
        Ok(())
    });
    if let Err(error) = forgotten {
        tracing::warn!(%error, "a copy that never went is still remembered");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Case;
    use crate::store::{load_case, save_case};

    #[test]
    fn only_copies_that_went_are_remembered() {
        let folder = tempfile::tempdir().unwrap();
        let (path, output) = (folder.path().join("one.mailward"), folder.path().join("copy"));
        let now = Timestamp::UNIX_EPOCH;
        save_case(&path, &Case::new("one", "security-mail", now)).unwrap();
        let give = |copy: &str, goes: bool| {
            let failed = StoreError::Exists { path: output.clone() };
            let write = |_: &[u8]| if goes { Ok(()) } else { Err(failed) };
            hand_over(&path, copy, &output, (None, false), now, write)
        };
        for copy in ["a", "b", "c"] {
            give(copy, true).unwrap();
        }
        let before = load_case(&path).unwrap();
        for copy in ["x", "y", "z"] {
            assert!(give(copy, false).is_err());
        }
        assert_eq!(load_case(&path).unwrap(), before);
    }
}
