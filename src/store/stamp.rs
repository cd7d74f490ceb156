//! Saving a case that others may have open too: never over what one has not read.

use std::path::Path;

use ring::digest::{SHA256, digest};

use super::StoreError;
use super::cases::{parse_case, read_case, to_text};
use super::format::keep_older;
use super::turn;
use super::write::{read, replace, save_new_document};
use crate::model::Case;

/// What a case file held when it was last read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp([u8; 32]);

impl Stamp {
    fn of(bytes: &[u8]) -> Self {
        let mut hash = [0; 32];
        hash.copy_from_slice(digest(&SHA256, bytes).as_ref());
        Self(hash)
    }
}

/// Reads a case, and what its file held.
///
/// # Errors
/// As [`load_case`](super::load_case).
pub fn open_stamped(path: &Path) -> Result<(Case, Stamp), StoreError> {
    let text = read_case(path)?;
    let case = parse_case(path, &text)?;
    Ok((case, Stamp::of(text.as_bytes())))
}

/// Writes a case, whole or not at all, and only over what was read or written last. `None`: there
/// was no file yet. A file that is gone by now is written anew.
///
/// # Errors
/// [`StoreError::Changed`] if the file holds something else by now; it is then left as it is.
/// [`StoreError::Busy`], [`StoreError::Write`] or [`StoreError::Read`].
pub fn save_case_over(path: &Path, case: &Case, last: Option<&Stamp>) -> Result<Stamp, StoreError> {
    let text = to_text(path, case)?;
    let stamp = Stamp::of(text.as_bytes());
    let changed = || StoreError::Changed { path: path.to_owned() };
    let Some(last) = last.filter(|_| path.exists()) else {
        return match save_new_document(path, text.as_bytes()) {
            Err(StoreError::Exists { .. }) => Err(changed()),
            result => result.map(|()| stamp),
        };
    };
    let _turn = turn::take(path)?;
    let old = read(path)?;
    if Stamp::of(old.as_bytes()) != *last {
        return Err(changed());
    }
    keep_older(path, &old)?;
    replace(path, text.as_bytes())?;
    Ok(stamp)
}

/// Changes a case as its file has it by now, which may be something else than what was read a minute
/// ago. Where somebody writes between look and write, it is done again on what they wrote. Returns
/// the case.
///
/// # Errors
/// Those of [`open_stamped`] and [`save_case_over`], and those of `change`; the file is then as it
/// was.
pub fn amend_case<E: From<StoreError>>(
    path: &Path,
    change: impl Fn(&mut Case) -> Result<(), E>,
) -> Result<Case, E> {
    // More often than anybody writes by chance in such moments.
    const TRIES: usize = 20;
    let mut tries = 0;
    loop {
        let (mut case, stamp) = open_stamped(path)?;
        change(&mut case)?;
        match save_case_over(path, &case, Some(&stamp)) {
            Err(StoreError::Changed { .. }) if tries < TRIES => tries += 1,
            result => return Ok(result.map(|_| case)?),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, thread};

    use jiff::Timestamp;

    use super::*;
    use crate::model::Field;
    use crate::store::{load_case, save_case};
    use crate::wizard::Change;

    fn case(company: &str) -> Case {
        let mut case = Case::new("one", "security-mail", Timestamp::UNIX_EPOCH);
        set(&mut case, company);
        case
    }

    fn set(case: &mut Case, company: &str) {
        let change = Change::TextEdited(Field::Company, company.into());
        case.apply(change, Timestamp::UNIX_EPOCH).unwrap();
    }

    #[test]
    fn only_what_was_read_is_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("one.mailward");
        let changed = StoreError::Changed { path: path.clone() };
        let first = save_case_over(&path, &case("A"), None).unwrap();
        assert_eq!(save_case_over(&path, &case("B"), None), Err(changed.clone()));
        let (read, stamp) = open_stamped(&path).unwrap();
        assert_eq!((read, &stamp), (case("A"), &first));
        let second = save_case_over(&path, &case("B"), Some(&stamp)).unwrap();
        assert_eq!(save_case_over(&path, &case("C"), Some(&stamp)), Err(changed.clone()));
        assert_eq!(load_case(&path).unwrap(), case("B"));
        // Another program knows nothing of stamps.
        save_case(&path, &case("D")).unwrap();
        assert_eq!(save_case_over(&path, &case("C"), Some(&second)), Err(changed));
        fs::remove_file(&path).unwrap();
        save_case_over(&path, &case("C"), Some(&second)).unwrap();
        assert_eq!(load_case(&path).unwrap(), case("C"));
    }

    #[test]
    fn what_was_written_meanwhile_stays_and_what_is_refused_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("one.mailward");
        save_case(&path, &case("A")).unwrap();
        let is_first = std::cell::Cell::new(true);
        let amended = amend_case::<StoreError>(&path, |case| {
            if is_first.take() {
                // Somebody else writes in the middle of it.
                save_case(&path, &self::case("B")).unwrap();
            }
            case.archived = true;
            Ok(())
        });
        let read = load_case(&path).unwrap();
        assert_eq!((read.text(Field::Company), read.archived), ("B", true));
        assert_eq!(amended, Ok(read.clone()));
        let refused = StoreError::ShortPassword;
        let no = amend_case(&path, |case| {
            case.archived = false;
            Err(refused.clone())
        });
        assert_eq!(no, Err(refused));
        assert_eq!(load_case(&path), Ok(read));
    }

    // On Windows a moment stays open.
    #[cfg(unix)]
    #[test]
    fn of_many_at_once_none_is_lost() {
        const EACH: usize = 25;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("one.mailward");
        save_case_over(&path, &case("0"), None).unwrap();
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let mut done = 0;
                    while done < EACH {
                        let (mut case, stamp) = open_stamped(&path).unwrap();
                        let number: usize = case.text(Field::Company).parse().unwrap();
                        set(&mut case, &(number + 1).to_string());
                        match save_case_over(&path, &case, Some(&stamp)) {
                            Ok(_) => done += 1,
                            Err(StoreError::Changed { .. }) => {}
                            Err(error) => unreachable!("{error}"),
                        }
                    }
                });
            }
        });
        let count: usize = load_case(&path).unwrap().text(Field::Company).parse().unwrap();
        assert_eq!(count, 4 * EACH);
    }
}
