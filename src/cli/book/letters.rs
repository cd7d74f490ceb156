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
use super::{chosen, errors, open, unread};
use crate::i18n::{Catalog, tr};
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
    /// The files that could not be read.
    errors: Vec<String>,
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
    /// The service's hosts that the DNS does not know, as far as was seen.
    unresolved: Vec<String>,
}

/// What is told of a letter, once it is written.
struct Told {
    id: String,
    doubts: Vec<Doubt>,
    unresolved: Vec<String>,
    warnings: Vec<String>,
}

#[derive(Serialize)]
struct Skipped {
    id: String,
    /// `unseen`, `no_service`, `unknown`, `no_domain`, `alias` or `nothing_to_ask`.
    reason: &'static str,
    #[serde(skip)]
    why: Missing,
}

impl Told {
    fn of(letter: &Letter, texts: &Catalog) -> Self {
        Self {
            id: letter.id.clone(),
            doubts: letter.doubts.clone(),
            unresolved: letter.unresolved.iter().map(ToString::to_string).collect(),
            warnings: letter.warnings(texts),
        }
    }

    fn exit(&self) -> Exit {
        let unresolved = if self.unresolved.is_empty() { Exit::Well } else { Exit::Wrong };
        Exit::of_doubts(&self.doubts).and(unresolved)
    }
}

pub(super) fn run(cx: &mut Context, which: &Which, target: &Target, force: bool) -> Ended {
    let book = open(cx)?;
    let rows = chosen(&book, which, Archived::Hide)?;
    let letters = write_all(&rows, &installed(), &ZonedDateTime::now())?;
    let skipped = letters.missing.into_iter();
    let skipped: Vec<Skipped> =
        skipped.map(|(id, why)| Skipped { id, reason: word(&why), why }).collect();
    let told: Vec<Told> =
        letters.written.iter().map(|letter| Told::of(letter, &cx.texts)).collect();
    let mut letters = match target {
        _ if letters.written.is_empty() => Vec::new(),
        Target::File(path) => in_one(cx, path, letters.written, force)?,
        Target::Folder(folder) => each(cx, folder, &letters.written, force)?,
    };
    let exit = skipped.iter().map(|skipped| exit_for(&skipped.why));
    let exit = exit.chain(told.iter().map(Told::exit)).fold(unread(&book, which), Exit::and);
    if cx.common.json {
        for (letter, told) in letters.iter_mut().filter_map(|letter| {
            let told = told.iter().find(|told| told.id == letter.id)?;
            Some((letter, told))
        }) {
            letter.doubts = DoubtReport::all(&told.doubts, &cx.texts);
            letter.unresolved.clone_from(&told.unresolved);
        }
        let errors = errors(&book, &cx.texts);
        cx.out.json(&Document { schema: SCHEMA, letters, skipped, errors });
        return Ok(exit);
    }
    for told in &told {
        for warning in &told.warnings {
            cx.warn(&format!("{} {warning}", cx.label(&told.id)));
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
        unresolved: Vec::new(),
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
        let (doubts, unresolved) = (Vec::new(), Vec::new());
        written.push(Written { id, path, page: 1, pages, doubts, unresolved });
    }
    Ok(written)
}
