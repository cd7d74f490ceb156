//! Writes what a command found out into a case that others may be working on.

use std::path::Path;

use jiff::Timestamp;

use super::exit::Failure;
use crate::model::Case;
use crate::store::{open_stamped, save_case_over};
use crate::wizard::Change;

/// Makes a change in the case as its file has it by now: a command may have taken minutes since it
/// read it. Returns the case.
///
/// # Errors
/// [`Failure::Case`] and [`Failure::Store`]; the file is then as it was.
pub(super) fn amend(path: &Path, change: Change) -> Result<Case, Failure> {
    let (mut case, stamp) = open_stamped(path)?;
    case.apply(change, Timestamp::now())?;
    save_case_over(path, &case, Some(&stamp))?;
    Ok(case)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Field;
    use crate::store::{load_case, save_case};

    #[test]
    fn what_was_written_meanwhile_stays_and_what_is_refused_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.mailward");
        let mut case = Case::new("a", "security-mail", Timestamp::UNIX_EPOCH);
        save_case(&path, &case).unwrap();
        let typed = Change::TextEdited(Field::Company, "A Ltd".into());
        case.apply(typed, Timestamp::UNIX_EPOCH).unwrap();
        save_case(&path, &case).unwrap();
        amend(&path, Change::SmartHostSet(true)).unwrap();
        let read = load_case(&path).unwrap();
        assert_eq!(read.text(Field::Company), "A Ltd");
        assert!(read.server.smart_host.is_some());
        let long = Change::TextEdited(Field::Company, "x".repeat(10_000));
        assert!(amend(&path, long).is_err());
        assert_eq!(load_case(&path).unwrap(), read);
    }
}
