//! Changes of many cases at once.

use jiff::Timestamp;
use serde::Serialize;

use super::super::args::Which;
use super::super::case::open as open_case;
use super::super::case_report;
use super::super::context::{Context, domains};
use super::super::exit::Exit;
use super::super::{Ended, SCHEMA};
use super::{chosen, open, told};
use crate::model::Case;
use crate::portfolio::change::{change_all, retagged};
use crate::store::book::Archived;
use crate::store::{CaseStore, Folders, save_case};
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
    let changed = change_all(&rows, change)?;
    if cx.common.json {
        cx.out.json(&Document { schema: SCHEMA, changed });
    } else {
        told(cx, changed.len());
    }
    Ok(Exit::Well)
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
    save_case(&path, &case)?;
    Ok(case_report::show(cx, &path, &case, &service))
}
