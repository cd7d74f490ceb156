//! The guides of the program.

use std::sync::OnceLock;

use rust_embed::RustEmbed;
use serde::Deserialize;
use thiserror::Error;

use super::dialog::Dialog;
use super::document::{self, Block, Section};
use super::fill;
use crate::model::Language;

#[derive(RustEmbed)]
#[folder = "assets/guides/"]
struct Files;

/// What is wrong with a guide.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum GuideError {
    /// A file is missing.
    #[error("the file {0} is missing")]
    Missing(String),
    /// `guide.toml` or `dialogs.toml` cannot be read.
    #[error("{0}: {1}")]
    Data(String, String),
    /// The sections are not the five, in order.
    #[error("the sections have to be allow, smarthost, restrict, verify, undo")]
    Sections,
    /// Something of Markdown that guides do not use.
    #[error("this is not used in guides: {0}")]
    Markdown(String),
    /// A link that does not lead to https, or to a dialog.
    #[error("no link of a guide: {0}")]
    Link(String),
    /// A code block in an unknown language.
    #[error("no language of code blocks: \"{0}\"")]
    CodeLanguage(String),
    /// A value that the program does not know.
    #[error("no placeholder of guides: \"{0}\"")]
    Placeholder(String),
    /// A dialog that the guide does not have.
    #[error("no dialog of this guide: \"{0}\"")]
    UnknownDialog(String),
    /// An address where a name has to stand.
    #[error("\"{0}\" is an address; a smart host is given by its name")]
    AddressAsSmartHost(String),
}

/// Where something was read.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub url: String,
    /// When it was read; none: it was not.
    pub read: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Meta {
    schema: u32,
    id: String,
    product: String,
    versions: String,
    platform: String,
    names: Vec<String>,
    #[serde(default)]
    files: Vec<String>,
    checked: String,
    tried: Option<String>,
    #[serde(default)]
    source: Vec<Source>,
}

/// How to set up one product.
#[derive(Debug, Clone)]
pub struct Guide {
    /// Its identifier.
    pub id: String,
    /// The product, as its vendor writes it.
    pub product: String,
    /// Which versions.
    pub versions: String,
    /// `unix`, `windows`, `cloud` or `appliance`.
    pub platform: String,
    /// What banners and people call it, in small letters.
    pub names: Vec<String>,
    /// Files that show that the product is installed; `%NAME%` stands for a variable of Windows.
    pub files: Vec<String>,
    /// When it was checked against its sources; none: it was not.
    pub checked: Option<String>,
    /// The version that its very commands are tried on, by the tests.
    pub tried: Option<String>,
    /// What was read for it.
    pub sources: Vec<Source>,
    /// The dialogs that it shows.
    pub dialogs: Vec<Dialog>,
    texts: Vec<(Language, Vec<Section>)>,
}

impl Guide {
    /// Its text, values not filled in yet.
    #[must_use]
    pub fn sections(&self, language: Language) -> &[Section] {
        let own = self.texts.iter().find(|(other, _)| *other == language);
        own.or(self.texts.first()).map_or(&[], |(_, sections)| sections)
    }

    /// A dialog by its name.
    #[must_use]
    pub fn dialog(&self, id: &str) -> Option<&Dialog> {
        self.dialogs.iter().find(|dialog| dialog.id == id)
    }
}

/// The guides that the program has, by identifier.
#[must_use]
pub fn all() -> &'static [Guide] {
    static GUIDES: OnceLock<Vec<Guide>> = OnceLock::new();
    GUIDES.get_or_init(|| {
        let read = |id: String| match load(&id) {
            Ok(guide) => Some(guide),
            Err(error) => {
                // The files are part of the program; a test loads each.
                tracing::error!(%error, guide = id, "a guide cannot be loaded");
                None
            }
        };
        ids().into_iter().filter_map(read).collect()
    })
}

/// The guide for a product: by its identifier, or by a name that only it has.
#[must_use]
pub fn find(name: &str) -> Option<&'static Guide> {
    let name = name.trim().to_lowercase();
    let by_id = all().iter().find(|guide| guide.id == name);
    by_id.or_else(|| {
        let mut named = all().iter().filter(|guide| guide.names.contains(&name));
        let first = named.next()?;
        named.next().is_none().then_some(first)
    })
}

/// What each guide goes by: its identifier, and the usual names of its product. Cheaper than the
/// guides themselves.
#[must_use]
pub fn names() -> &'static [(String, Vec<String>)] {
    static NAMES: OnceLock<Vec<(String, Vec<String>)>> = OnceLock::new();
    let meta = |id: String| {
        let meta: Meta = parse(&id, "guide.toml", &text(&id, "guide.toml").ok()?).ok()?;
        Some((id, meta.names))
    };
    NAMES.get_or_init(|| ids().into_iter().filter_map(meta).collect())
}

/// The identifiers of the guides: the names of their folders.
fn ids() -> Vec<String> {
    let mut ids: Vec<String> = Files::iter()
        .filter_map(|path| path.strip_suffix("/guide.toml").map(str::to_owned))
        .collect();
    ids.sort();
    ids
}

fn load(id: &str) -> Result<Guide, GuideError> {
    let meta: Meta = parse(id, "guide.toml", &text(id, "guide.toml")?)?;
    if meta.schema != 1 || meta.id != id {
        return Err(GuideError::Data(format!("{id}/guide.toml"), "schema or id".to_owned()));
    }
    let dialogs = match text(id, "dialogs.toml") {
        Ok(content) => {
            #[derive(Deserialize)]
            struct Dialogs {
                dialog: Vec<Dialog>,
            }
            parse::<Dialogs>(id, "dialogs.toml", &content)?.dialog
        }
        Err(_) => Vec::new(),
    };
    let mut texts = Vec::new();
    for language in Language::ALL {
        let markdown = text(id, &format!("{}.md", language.tag()))?;
        fill::check(&markdown)?;
        let sections = document::read(&markdown)?;
        for block in sections.iter().flat_map(|section| &section.blocks) {
            if let Block::Dialog { id, .. } = block
                && !dialogs.iter().any(|dialog| dialog.id == *id)
            {
                return Err(GuideError::UnknownDialog(id.clone()));
            }
        }
        texts.push((language, sections));
    }
    for row in dialogs.iter().flat_map(|dialog| &dialog.rows) {
        row.fillable().try_for_each(fill::check)?;
    }
    let Meta { id, product, versions, platform, names, files, checked, tried, source, .. } = meta;
    let checked = (checked != "unchecked").then_some(checked);
    let sources = source;
    Ok(Guide {
        id,
        product,
        versions,
        platform,
        names,
        files,
        checked,
        tried,
        sources,
        dialogs,
        texts,
    })
}

fn text(id: &str, name: &str) -> Result<String, GuideError> {
    let path = format!("{id}/{name}");
    let file = Files::get(&path).ok_or_else(|| GuideError::Missing(path.clone()))?;
    String::from_utf8(file.data.into_owned())
        .map_err(|error| GuideError::Data(path, error.to_string()))
}

fn parse<T: serde::de::DeserializeOwned>(
    id: &str,
    name: &str,
    content: &str,
) -> Result<T, GuideError> {
    toml::from_str(content)
        .map_err(|error| GuideError::Data(format!("{id}/{name}"), error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_guide_loads_in_every_language_of_guides() {
        for id in ids() {
            let guide = load(&id).unwrap_or_else(|error| panic!("{id}: {error}"));
            assert!(guide.sources.iter().all(|source| source.url.starts_with("https://")), "{id}");
            let read = guide.sources.iter().any(|source| source.read.is_some());
            let is_tried = guide.tried.is_some();
            assert_eq!(guide.checked.is_some(), read || is_tried, "{id}: read or tried");
            let code = |language| -> Vec<String> {
                let blocks = guide.sections(language).iter().flat_map(|section| &section.blocks);
                blocks
                    .filter_map(|block| match block {
                        Block::Code { text, language, .. } if language != "text" => {
                            Some(text.clone())
                        }
                        _ => None,
                    })
                    .collect()
            };
            assert_eq!(code(Language::En).len(), code(Language::Fr).len(), "{id}");
            for section in guide.sections(Language::Fr) {
                assert!(!section.blocks.is_empty(), "{id}: {:?} is empty", section.id);
            }
        }
        assert_eq!(all().len(), ids().len());
    }

    #[test]
    fn faults_are_named() {
        let sections = |text: &str| document::read(text).unwrap_err();
        assert_eq!(sections("# x\n\n## A {#allow}\n\ny\n"), GuideError::Sections);
        let link = sections("## A {#allow}\n\n[x](http://example.com)\n");
        assert_eq!(link, GuideError::Link("http://example.com".into()));
        let code = sections("## A {#allow}\n\n```perl\nx\n```\n");
        assert_eq!(code, GuideError::CodeLanguage("perl".into()));
        assert_eq!(fill::check("{{nothing}}"), Err(GuideError::Placeholder("nothing".into())));
    }
}
