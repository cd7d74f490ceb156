//! `case merge`: what a copy that came back changed, shown and taken in.

use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use super::case::open;
use super::context::Context;
use super::exit::{Exit, ResellerFault};
use super::{Ended, SCHEMA};
use crate::i18n::tr;
use crate::model::{Case, CopyAge};
use crate::store::save_case_over;
use crate::wizard::merge::{Choices, Difference, Merge, Outcome, Side, merge};

#[derive(Serialize)]
struct Document {
    schema: u32,
    id: String,
    path: String,
    /// Whether it is known as what the copy was handed over.
    base_known: bool,
    /// Whether a later state of the copy was brought together with the case before.
    older: bool,
    written: bool,
    conflicts: usize,
    differences: Vec<Told>,
}

#[derive(Serialize)]
struct Told {
    what: String,
    base: Option<String>,
    ours: String,
    theirs: String,
    outcome: &'static str,
    /// Whether both sides had changed it differently.
    conflict: bool,
}

pub(super) fn run(
    cx: &mut Context,
    came_back: &Case,
    into: Option<&str>,
    choices: &Choices,
    dry_run: bool,
) -> Ended {
    let (path, ours, stamp) = open(into.unwrap_or(&came_back.id))?;
    if ours.id != came_back.id {
        let theirs = came_back.id.clone();
        return Err(ResellerFault::OtherCase { ours: ours.id, theirs }.into());
    }
    let base = ours.base_of(came_back);
    let merged = merge(&ours, came_back, base, choices, Timestamp::now())?;
    let settled = |word: &String| {
        merged.differences.iter().any(|difference| {
            let is_open = matches!(difference.outcome, Outcome::Chosen(_) | Outcome::Conflict);
            is_open && difference.part.word() == *word
        })
    };
    if let Some(what) = choices.each.keys().find(|word| !settled(word)) {
        return Err(ResellerFault::NoConflict(what.clone()).into());
    }
    let conflicts = merged.conflicts().count();
    let is_written = conflicts == 0 && !dry_run && merged.case != ours;
    if is_written {
        save_case_over(&path, &merged.case, Some(&stamp))?;
    }
    let exit = if conflicts == 0 { Exit::Well } else { Exit::Wrong };
    if cx.common.json {
        cx.out.json(&Document {
            schema: SCHEMA,
            id: ours.id.clone(),
            path: path.display().to_string(),
            base_known: base.is_some(),
            older: merged.age != CopyAge::Latest,
            written: is_written,
            conflicts,
            differences: merged.differences.iter().map(Told::from).collect(),
        });
    } else {
        print(cx, &merged, base.is_some(), &path, is_written, dry_run);
    }
    Ok(exit)
}

impl From<&Difference> for Told {
    fn from(difference: &Difference) -> Self {
        let is_conflict = matches!(difference.outcome, Outcome::Chosen(_) | Outcome::Conflict);
        Self {
            what: difference.part.word(),
            base: difference.base.clone(),
            ours: difference.ours.clone(),
            theirs: difference.theirs.clone(),
            outcome: difference.outcome.as_str(),
            conflict: is_conflict,
        }
    }
}

fn print(
    cx: &mut Context,
    merged: &Merge,
    is_base_known: bool,
    path: &Path,
    is_written: bool,
    dry_run: bool,
) {
    let texts = cx.texts.clone();
    if merged.differences.is_empty() {
        cx.out.line(&match merged.age {
            CopyAge::Superseded => tr!(texts, "merge-superseded"),
            CopyAge::Latest | CopyAge::Older => tr!(texts, "merge-nothing"),
        });
        return;
    }
    if merged.age == CopyAge::Older {
        cx.warn(&tr!(texts, "merge-older"));
    } else if !is_base_known {
        cx.warn(&tr!(texts, "merge-no-base"));
    }
    let heads = [
        tr!(texts, "merge-what"),
        tr!(texts, "merge-before"),
        tr!(texts, "merge-ours"),
        tr!(texts, "merge-theirs"),
        tr!(texts, "merge-outcome"),
    ];
    let one_line = |text: &str| {
        let line = text.lines().collect::<Vec<_>>().join(", ");
        let short: String = line.chars().take(40).collect();
        if short.len() < line.len() { format!("{short}…") } else { line }
    };
    let rows: Vec<Vec<String>> = merged
        .differences
        .iter()
        .map(|difference| {
            let outcome = match difference.outcome {
                Outcome::Taken(Side::Ours) | Outcome::Chosen(Side::Ours) => {
                    tr!(texts, "merge-taken-ours")
                }
                Outcome::Taken(Side::Theirs) | Outcome::Chosen(Side::Theirs) => {
                    tr!(texts, "merge-taken-theirs")
                }
                Outcome::Same => tr!(texts, "merge-same"),
                Outcome::Both => tr!(texts, "merge-both"),
                Outcome::Conflict => tr!(texts, "merge-conflict"),
            };
            vec![
                difference.part.word(),
                one_line(difference.base.as_deref().unwrap_or("?")),
                one_line(&difference.ours),
                one_line(&difference.theirs),
                outcome,
            ]
        })
        .collect();
    cx.out.table("", &heads, &[], &rows);
    cx.out.line("");
    let words = match merged.conflicts().next() {
        Some(conflict) => tr!(texts, "merge-decide", what = conflict.part.word()),
        None if dry_run => tr!(texts, "merge-dry"),
        None if is_written => {
            tr!(texts, "merge-written", path = path.display().to_string())
        }
        None => tr!(texts, "merge-nothing"),
    };
    cx.out.paragraph("", &words);
}
