//! The documents of the window: which case makes which pages, and where they go by default.

use std::path::{Path, PathBuf};

use jiff::ZonedDateTime;

use super::action::Action;
use super::context::Context;
use crate::i18n::{Catalog, tr};
use crate::letter::{self, Content, Examined, Meta, Page};
use crate::model::Severity;
use crate::store::{StoreError, save_new_document};

/// The letter as PDF; an error in words.
pub fn letter(cx: &Context) -> Result<Vec<u8>, String> {
    let content = letter_content(cx);
    let pages = letter::lay_out(&content);
    pdf(&content, &pages, cx)
}

/// The sheet for the subscription as PDF; an error in words.
pub fn sheet(cx: &Context) -> Result<Vec<u8>, String> {
    let today = ZonedDateTime::now().date();
    let content = letter::sheet(&cx.case, &cx.service, today, &cx.texts);
    let pages = letter::lay_out(&content);
    pdf(&content, &pages, cx)
}

/// What the letter says.
#[must_use]
pub fn letter_content(cx: &Context) -> Content {
    let texts = letter_texts(cx);
    let today = ZonedDateTime::now().date();
    letter::compose(&cx.case, &cx.service, &cx.changes(), today, &texts)
}

/// The sheet for the day on which mail has stopped, as PDF; an error in words.
pub fn emergency(cx: &Context) -> Result<Vec<u8>, String> {
    let content = emergency_content(cx);
    let pages = letter::lay_out(&content);
    pdf(&content, &pages, cx)
}

/// All that is known of the case, as PDF; an error in words.
pub fn dossier(cx: &Context) -> Result<Vec<u8>, String> {
    let known: Vec<_> = cx
        .case
        .domains
        .iter()
        .filter_map(|domain| {
            let seen = domain.observation.as_ref()?;
            Some((seen, cx.diagnose(seen), cx.plan(domain).and_then(Result::ok)))
        })
        .collect();
    let examined: Vec<Examined> = known
        .iter()
        .map(|(seen, now, change)| Examined { seen, now, change: change.as_ref() })
        .collect();
    let documents = (letter_content(cx), emergency_content(cx));
    let today = ZonedDateTime::now().date();
    let dossier = letter::dossier(&cx.case, &cx.service, &examined, documents, today, &cx.texts);
    let (pages, bookmarks) = dossier.lay_out();
    letter::to_pdf_with(&pages, &Meta::from(&dossier.cover), &bookmarks)
        .map_err(|error| tr!(cx.texts, "save-not-made", reason = error.to_string()))
}

/// In the window's language: those who read it are those who look at the window.
fn emergency_content(cx: &Context) -> Content {
    let today = ZonedDateTime::now().date();
    letter::emergency(&cx.case, &cx.service, &cx.changes(), today, &cx.texts)
}

/// Saves a document beside the others, under a name that is free: what was saved before may be
/// the only copy of the old records.
///
/// # Errors
/// [`StoreError::Write`]
pub fn save_beside(name: &str, bytes: &[u8], cx: &Context) -> Result<PathBuf, StoreError> {
    const TRIES: u32 = 200;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
    let mut path = cx.documents.join(name);
    for number in 2..TRIES {
        match save_new_document(&path, bytes) {
            Err(StoreError::Exists { .. }) => {
                path = cx.documents.join(format!("{stem}-{number}.{ending}"));
            }
            result => return result.map(|()| path),
        }
    }
    Err(StoreError::Exists { path })
}

/// Saves a paper under a name that is free, and tells where.
pub fn keep<M>(name: &str, bytes: Result<Vec<u8>, String>, cx: &Context) -> Action<M> {
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(words) => return Action::Say(Severity::Error, words),
    };
    let path = default_path(name, cx);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match save_beside(&name, &bytes, cx) {
        Ok(path) => saved(&path, cx),
        Err(error) => Action::Say(Severity::Error, cx.texts.store_error(&error)),
    }
}

/// Tells where a document was saved. It is opened only if the user presses: opening a script
/// could run it.
pub fn saved<M>(path: &Path, cx: &Context) -> Action<M> {
    let path = path.display().to_string();
    Action::Say(Severity::Notice, tr!(cx.texts, "request-saved", path = path))
}

fn letter_texts(cx: &Context) -> Catalog {
    let language = cx.case.letter.language;
    if language == cx.texts.language() { cx.texts.clone() } else { Catalog::new(language) }
}

fn pdf(content: &Content, pages: &[Page], cx: &Context) -> Result<Vec<u8>, String> {
    let meta = Meta::from(content);
    letter::to_pdf(pages, &meta)
        .map_err(|error| tr!(cx.texts, "save-not-made", reason = error.to_string()))
}

/// The user's folder for documents.
#[must_use]
pub fn folder() -> PathBuf {
    let dirs = directories::UserDirs::new();
    let folder =
        dirs.as_ref().map(|dirs| dirs.document_dir().unwrap_or_else(|| dirs.home_dir()).to_owned());
    folder.unwrap_or_default()
}

/// A file in that folder, named after the document and the case.
#[must_use]
pub fn default_path(name: &str, cx: &Context) -> PathBuf {
    let of = cx.case.domains.first().map(|domain| domain.name.ascii()).unwrap_or_default();
    let file = if of.is_empty() { format!("{name}.pdf") } else { format!("{name}-{of}.pdf") };
    cx.documents.join(file)
}
