//! Changes of many cases at once.

use jiff::Timestamp;
use serde::Serialize;

use super::super::args::Which;
use super::super::case::{open as open_case, retagged};
use super::super::case_report;
use super::super::context::{Context, domains};
use super::super::exit::{Exit, Failure};
use super::super::{Ended, SCHEMA};
use super::{chosen, open, told};
use crate::model::Case;
use crate::store::book::{Archived, Row};
use crate::store::{CaseStore, Folders, Stamp, open_stamped, save_case_over};
use crate::wizard::Change;

#[derive(Serialize)]
struct Document {
    schema: u32,
    changed: Vec<String>,
}

/// Makes one change in each case.
pub(super) fn each(cx: &mut Context, which: &Which, change: &Change) -> Ended {
    // Who takes cases out again means those that were put away.
    let archived = match change {
        Change::Archived(false) => Archived::Only,
        _ => Archived::Hide,
    };
    edit(cx, which, archived, |_| Some(change.clone()))
}

/// Gives tags and takes tags away.
pub(super) fn tag(cx: &mut Context, which: &Which, add: &[String], remove: &[String]) -> Ended {
    edit(cx, which, Archived::Hide, |case| retagged(case, add, remove))
}

fn edit(
    cx: &mut Context,
    which: &Which,
    archived: Archived,
    change: impl Fn(&Case) -> Option<Change>,
) -> Ended {
    let rows = chosen(&open(cx)?, which, archived)?;
    // All or none of them: what is refused in one is refused before any file is written.
    let edited = rows.iter().map(|row| apply(row, &change)).collect::<Result<Vec<_>, _>>()?;
    let mut changed = Vec::with_capacity(edited.len());
    for (row, edited) in rows.iter().zip(&edited) {
        if let Some((case, stamp)) = edited {
            save_case_over(&row.path, case, Some(stamp))?;
            changed.push(row.id.clone());
        }
    }
    if cx.common.json {
        cx.out.json(&Document { schema: SCHEMA, changed });
    } else {
        told(cx, changed.len());
    }
    Ok(Exit::Well)
}

/// The case as it will be; `None`: it is so already.
fn apply(
    row: &Row,
    change: &impl Fn(&Case) -> Option<Change>,
) -> Result<Option<(Case, Stamp)>, Failure> {
    let (mut case, stamp) = open_stamped(&row.path)?;
    let Some(change) = change(&case) else { return Ok(None) };
    let before = case.clone();
    case.apply(change, Timestamp::now())?;
    let is_same = Case { changed: before.changed, ..case.clone() } == before;
    Ok((!is_same).then_some((case, stamp)))
}

/// Begins a case like another one.
pub(super) fn duplicate(cx: &mut Context, which: &str, names: &[String]) -> Ended {
    let (_, like, _) = open_case(which)?;
    let names = domains(names)?;
    let now = Timestamp::now();
    let store = CaseStore::new(&Folders::of_user()?);
    let mut case = like.alike(store.new_id(now), now);
    case.apply(Change::DomainsEdited(names), now)?;
    let service = cx.service(Some(&case.service))?;
    let path = store.path(&case);
    save_case_over(&path, &case, None)?;
    Ok(case_report::show(cx, &path, &case, &service))
}
