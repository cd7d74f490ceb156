//! One change in many cases.

use std::path::PathBuf;

use jiff::Timestamp;

use super::PortfolioError;
use crate::model::Case;
use crate::store::book::Row;
use crate::store::{Stamp, open_stamped, save_case_over};
use crate::wizard::Change;

/// Makes a change in each case; `None`: a case is as it should be. What is refused in one case is
/// refused before any file is written. Returns the identifiers of the cases that changed.
///
/// # Errors
/// [`PortfolioError::Case`] and, before anything is written, [`PortfolioError::Store`]. A file that
/// cannot be written leaves those before it changed and those after it as they were.
pub fn change_all<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    change: impl Fn(&Case) -> Option<Change>,
) -> Result<Vec<String>, PortfolioError> {
    let edited = rows.into_iter().map(|row| edit(row, &change)).collect::<Result<Vec<_>, _>>()?;
    let mut changed = Vec::with_capacity(edited.len());
    for Edited { path, case, stamp } in edited.into_iter().flatten() {
        save_case_over(&path, &case, Some(&stamp))?;
        changed.push(case.id);
    }
    Ok(changed)
}

/// The tags that come and go; `None`: they stay as they are. Case does not count in those that go.
#[must_use]
pub fn retagged(case: &Case, add: &[String], remove: &[String]) -> Option<Change> {
    if add.is_empty() && remove.is_empty() {
        return None;
    }
    let goes =
        |tag: &String| remove.iter().any(|other| other.trim().to_lowercase() == tag.to_lowercase());
    let stay = case.tags.iter().filter(|tag| !goes(tag)).cloned();
    Some(Change::TagsEdited(stay.chain(add.iter().cloned()).collect()))
}

struct Edited {
    path: PathBuf,
    case: Case,
    stamp: Stamp,
}

/// The case as it will be; `None`: it is so already.
fn edit(
    row: &Row,
    change: &impl Fn(&Case) -> Option<Change>,
) -> Result<Option<Edited>, PortfolioError> {
    let (before, stamp) = open_stamped(&row.path)?;
    let Some(change) = change(&before) else { return Ok(None) };
    let mut case = before.clone();
    case.apply(change, Timestamp::now())?;
    let is_same = Case { changed: before.changed, ..case.clone() } == before;
    Ok((!is_same).then(|| Edited { path: row.path.clone(), case, stamp }))
}
