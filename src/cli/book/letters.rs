//! `book letters`: the letters of many cases, from what their files hold. No question is asked of
//! the DNS, so that a hundred letters are written in a moment: `book check` comes before.

use std::path::{Path, PathBuf};

use jiff::ZonedDateTime;
use jiff::civil::Date;
use serde::Serialize;

use super::super::args::Which;
use super::super::context::{Context, installed};
use super::super::exit::{Exit, Failure};
use super::super::letter::save;
use super::super::{Ended, SCHEMA};
use super::{chosen, open};
use crate::advise::diagnose;
use crate::i18n::{Catalog, tr};
use crate::letter::{self, Meta, Page};
use crate::model::{Case, ServiceProfile};
use crate::plan::{MxChange, change};
use crate::store::book::{Archived, Row};
use crate::store::{ServiceList, load_case};

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
}

#[derive(Serialize)]
struct Skipped {
    id: String,
    /// `unseen`, `no_service` or `nothing_to_ask`.
    reason: &'static str,
}

/// A letter, laid out.
struct Letter {
    id: String,
    title: String,
    meta: Meta,
    pages: Vec<Page>,
}

pub(super) fn run(cx: &mut Context, which: &Which, target: &Target, force: bool) -> Ended {
    let rows = chosen(&open(cx)?, which, Archived::Hide)?;
    let (services, today) = (installed(), ZonedDateTime::now().date());
    let mut letters = Vec::new();
    let mut skipped = Vec::new();
    for row in &rows {
        match write(row, &services, today)? {
            Ok(letter) => letters.push(letter),
            Err(reason) => skipped.push(Skipped { id: row.id.clone(), reason }),
        }
    }
    let letters = match target {
        _ if letters.is_empty() => Vec::new(),
        Target::File(path) => together(cx, path, letters, force)?,
        Target::Folder(folder) => each(folder, letters, force)?,
    };
    // A case that nobody looked up is one whose letter is missing.
    let is_missing = |skipped: &Skipped| skipped.reason != "nothing_to_ask";
    let exit = if skipped.iter().any(is_missing) { Exit::Unknown } else { Exit::Well };
    if cx.common.json {
        cx.out.json(&Document { schema: SCHEMA, letters, skipped });
        return Ok(exit);
    }
    for skipped in &skipped {
        let id = skipped.id.as_str();
        let words = match skipped.reason {
            "unseen" => tr!(cx.texts, "book-letter-unseen", id = id),
            "no_service" => tr!(cx.texts, "book-letter-no-service", id = id),
            _ => tr!(cx.texts, "book-letter-nothing", id = id),
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

/// The letter of a case, or why it has none.
fn write(
    row: &Row,
    services: &ServiceList,
    today: Date,
) -> Result<Result<Letter, &'static str>, Failure> {
    let case = load_case(&row.path)?;
    let Some(service) = services.get(&case.service) else { return Ok(Err("no_service")) };
    let is_unseen = |domain: &crate::model::CaseDomain| domain.observation.is_none();
    if case.domains.is_empty() || case.domains.iter().any(is_unseen) {
        return Ok(Err("unseen"));
    }
    let planned = planned(&case, service);
    if !planned.is_empty() && planned.iter().all(MxChange::is_done) {
        return Ok(Err("nothing_to_ask"));
    }
    let texts = Catalog::new(case.letter.language);
    let content = letter::compose(&case, service, &planned, today, &texts);
    Ok(Ok(Letter {
        id: row.id.clone(),
        title: row.title().to_owned(),
        meta: Meta::from(&content),
        pages: letter::lay_out(&content),
    }))
}

/// The change of each domain, as far as it is known.
fn planned(case: &Case, service: &ServiceProfile) -> Vec<MxChange> {
    let of_domain = |domain: &crate::model::CaseDomain| {
        let seen = domain.observation.as_ref()?;
        let now = diagnose(seen, service, case.mail_server().as_ref());
        let (set, order) = (seen.mx_set(), &case.host_order);
        change(&domain.name, &now, &set, service, case.strategy, order).ok()
    };
    case.domains.iter().filter_map(of_domain).collect()
}

fn together(
    cx: &Context,
    path: &Path,
    letters: Vec<Letter>,
    force: bool,
) -> Result<Vec<Written>, Failure> {
    let mut pages = Vec::new();
    let (mut bookmarks, mut firsts) = (Vec::new(), Vec::new());
    for letter in letters {
        bookmarks.push((letter.title, pages.len()));
        firsts.push((letter.id, pages.len() + 1, letter.pages.len()));
        pages.extend(letter.pages);
    }
    let meta = Meta {
        title: tr!(cx.texts, "book-letters"),
        author: String::new(),
        language: cx.texts.language(),
    };
    let bytes = letter::to_pdf_with(&pages, &meta, &bookmarks)?;
    let path = save(path, &bytes, force)?;
    let written =
        firsts.into_iter().map(|(id, page, pages)| Written { id, path: path.clone(), page, pages });
    Ok(written.collect())
}

fn each(folder: &Path, letters: Vec<Letter>, force: bool) -> Result<Vec<Written>, Failure> {
    let mut written = Vec::with_capacity(letters.len());
    for letter in letters {
        let bytes = letter::to_pdf(&letter.pages, &letter.meta)?;
        let path = folder.join(format!("{}-{}.pdf", file_name(&letter.title), letter.id));
        let path = save(&path, &bytes, force)?;
        written.push(Written { id: letter.id, path, page: 1, pages: letter.pages.len() });
    }
    Ok(written)
}

/// A company's name as a part of a file's name that every system takes.
fn file_name(title: &str) -> String {
    let mut name: String =
        title.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(40).collect();
    while name.contains("--") {
        name = name.replace("--", "-");
    }
    name.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_harmless() {
        assert_eq!(file_name("Société \"A\" & fils"), "Société-A-fils");
        assert_eq!(file_name("../../etc/passwd"), "etc-passwd");
        assert_eq!(file_name("..."), "");
    }
}
