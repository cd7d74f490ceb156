//! `book letters`: the letters of many cases, from what their files hold. No question is asked of
//! the DNS, so that a hundred letters are written in a moment: `book check` comes before.

use std::path::{Path, PathBuf};

use jiff::ZonedDateTime;
use serde::Serialize;

use super::super::args::Which;
use super::super::context::{Context, installed};
use super::super::exit::{Exit, Failure};
use super::super::letter::{DoubtReport, save};
use super::super::{Ended, SCHEMA};
use super::{chosen, open};
use crate::i18n::tr;
use crate::plan::PlanError;
use crate::portfolio::letters::{Letter, Missing, together, write_all};
use crate::store::book::Archived;
use crate::wizard::Doubt;

/// Where the letters go.
pub(super) enum Target {
    /// All into one PDF.
    File(PathBuf),
    /// A PDF each into a folder.
    Folder(PathBuf),
}

#[derive(Serialize)]
struct Document {
    schema: u32,
    letters: Vec<Written>,
    skipped: Vec<Skipped>,
}

#[derive(Serialize)]
struct Written {
    id: String,
    path: String,
    /// The first page of the letter in its file, from 1.
    page: usize,
    pages: usize,
    /// What speaks against sending it now.
    doubts: Vec<DoubtReport>,
}

#[derive(Serialize)]
struct Skipped {
    id: String,
    /// `unseen`, `no_service`, `unknown`, `no_domain`, `alias` or `nothing_to_ask`.
    reason: &'static str,
    #[serde(skip)]
    why: Missing,
}

pub(super) fn run(cx: &mut Context, which: &Which, target: &Target, force: bool) -> Ended {
    let rows = chosen(&open(cx)?, which, Archived::Hide)?;
    let letters = write_all(&rows, &installed(), &ZonedDateTime::now())?;
    let skipped = letters.missing.into_iter();
    let skipped: Vec<Skipped> =
        skipped.map(|(id, why)| Skipped { id, reason: word(&why), why }).collect();
    let doubts: Vec<(String, Vec<Doubt>)> =
        letters.written.iter().map(|letter| (letter.id.clone(), letter.doubts.clone())).collect();
    let letters = match target {
        _ if letters.written.is_empty() => Vec::new(),
        Target::File(path) => in_one(cx, path, letters.written, force)?,
        Target::Folder(folder) => each(cx, folder, &letters.written, force)?,
    };
    let exit = skipped.iter().fold(Exit::Well, |exit, skipped| exit.and(exit_for(&skipped.why)));
    let doubtful = doubts.iter().map(|(_, doubts)| Exit::of_doubts(doubts));
    let exit = doubtful.fold(exit, Exit::and);
    if cx.common.json {
        let told = |mut letter: Written| {
            let of_letter = doubts.iter().find(|(id, _)| *id == letter.id);
            let of_letter = of_letter.map(|(_, doubts)| doubts.as_slice()).unwrap_or_default();
            letter.doubts = DoubtReport::all(of_letter, &cx.texts);
            letter
        };
        let letters = letters.into_iter().map(told).collect();
        cx.out.json(&Document { schema: SCHEMA, letters, skipped });
        return Ok(exit);
    }
    for (id, doubts) in &doubts {
        for doubt in doubts {
            cx.warn(&format!("{} {}", cx.label(id), cx.texts.doubt(doubt)));
        }
    }
    for skipped in &skipped {
        let id = skipped.id.as_str();
        let words = match &skipped.why {
            Missing::Unseen => tr!(cx.texts, "book-letter-unseen", id = id),
            Missing::NoService => tr!(cx.texts, "book-letter-no-service", id = id),
            Missing::Unplanned(error) => {
                let reason = cx.texts.plan_error(error);
                tr!(cx.texts, "book-letter-unplanned", id = id, reason = reason)
            }
            Missing::NothingToAsk => tr!(cx.texts, "book-letter-nothing", id = id),
        };
        cx.warn(&words);
    }
    if !cx.common.quiet {
        let path = match target {
            Target::File(path) | Target::Folder(path) => path.display().to_string(),
        };
        let words = tr!(cx.texts, "book-written", path = path, count = letters.len());
        cx.out.line(&words);
    }
    Ok(exit)
}

/// The word of the JSON.
const fn word(why: &Missing) -> &'static str {
    match why {
        Missing::Unseen => "unseen",
        Missing::NoService => "no_service",
        Missing::Unplanned(PlanError::NoDomain(_)) => "no_domain",
        Missing::Unplanned(PlanError::Alias { .. }) => "alias",
        Missing::Unplanned(_) => "unknown",
        Missing::NothingToAsk => "nothing_to_ask",
    }
}

/// A case that nobody looked up, or could, is one whose letter is missing.
fn exit_for(why: &Missing) -> Exit {
    match why {
        Missing::Unseen | Missing::NoService => Exit::Unknown,
        Missing::Unplanned(error) => Failure::Plan(error.clone()).exit(),
        Missing::NothingToAsk => Exit::Well,
    }
}

fn in_one(
    cx: &mut Context,
    path: &Path,
    letters: Vec<Letter>,
    force: bool,
) -> Result<Vec<Written>, Failure> {
    let (bytes, places) = together(letters, &cx.texts)?;
    let path = save(cx, path, &bytes, force)?;
    let written = places.into_iter().map(|place| Written {
        id: place.id,
        path: path.clone(),
        page: place.page,
        pages: place.pages,
        doubts: Vec::new(),
    });
    Ok(written.collect())
}

fn each(
    cx: &mut Context,
    folder: &Path,
    letters: &[Letter],
    force: bool,
) -> Result<Vec<Written>, Failure> {
    let mut written = Vec::with_capacity(letters.len());
    for letter in letters {
        let path = save(cx, &folder.join(letter.file_name()), &letter.to_pdf()?, force)?;
        let (id, pages) = (letter.id.clone(), letter.pages());
        written.push(Written { id, path, page: 1, pages, doubts: Vec::new() });
    }
    Ok(written)
}
