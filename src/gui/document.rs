//! The documents of the window: which case makes which pages, and where they go by default.

use std::path::PathBuf;

use jiff::ZonedDateTime;

use super::context::Context;
use crate::i18n::{Catalog, tr};
use crate::letter::{self, Content, Meta, Page};

/// The letter to the DNS operator, laid out.
#[must_use]
pub fn letter_pages(cx: &Context) -> Vec<Page> {
    let content = letter_content(cx);
    letter::lay_out(&content)
}

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

fn letter_content(cx: &Context) -> Content {
    let texts = letter_texts(cx);
    let today = ZonedDateTime::now().date();
    letter::compose(&cx.case, &cx.service, &cx.changes(), today, &texts)
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
