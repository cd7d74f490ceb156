//! The dialogs of a product, as data: what they show, and which field gets which value.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::model::Language;

/// In the look of which time a dialog is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    /// Windows 95 to 2000.
    Win95,
    /// Windows XP and 2003.
    WinXp,
    /// Windows 7 and later.
    Win7,
    /// Lotus Notes 5.
    Notes5,
    /// A web page.
    Web,
}

/// Texts by language; where the product is not known in a language, English stands.
pub(super) type Texts = BTreeMap<String, String>;

/// The text of a language.
pub(super) fn of(texts: &Texts, language: Language) -> &str {
    texts.get(language.tag()).or_else(|| texts.get("en")).map_or("", String::as_str)
}

/// What stands in a field, a list or on a button: the same in every language, or not.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Words {
    Same(String),
    Each(Texts),
}

impl Words {
    fn of(&self, language: Language) -> &str {
        match self {
            Self::Same(words) => words,
            Self::Each(texts) => of(texts, language),
        }
    }

    fn all(&self) -> Vec<&str> {
        match self {
            Self::Same(words) => vec![words],
            Self::Each(texts) => texts.values().map(String::as_str).collect(),
        }
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

/// What a row of a dialog is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RowKind {
    /// A label with a field to fill in.
    Field,
    /// A box to tick.
    Check,
    /// One choice of several.
    Radio,
    /// Words.
    Label,
    /// The head of a group.
    Group,
    /// A list with entries.
    List,
    /// Buttons beside each other.
    Buttons,
    /// Nothing.
    Space,
}

/// A row of a dialog.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    #[serde(default)]
    label: Texts,
    #[serde(default)]
    value: Words,
    #[serde(default)]
    items: Vec<Words>,
    /// Whether the box is ticked or the choice made.
    #[serde(default)]
    pub on: bool,
    /// Whether it is the one to change.
    #[serde(default)]
    pub target: bool,
    /// How far it is set in.
    #[serde(default)]
    pub indent: u8,
}

impl Row {
    /// Its words.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        of(&self.label, language)
    }

    /// What stands in the field, values not filled in yet.
    #[must_use]
    pub fn value(&self, language: Language) -> &str {
        self.value.of(language)
    }

    /// The entries of a list, or the buttons; values not filled in yet.
    pub fn items(&self, language: Language) -> impl Iterator<Item = &str> {
        self.items.iter().map(move |item| item.of(language))
    }

    /// Everything that values can be filled in to.
    pub(super) fn fillable(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.value).chain(&self.items).flat_map(Words::all)
    }
}

/// A dialog.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dialog {
    /// Its name in the guide.
    pub id: String,
    /// In which look.
    pub look: Look,
    title: Texts,
    /// Its width in logical pixels.
    pub width: u16,
    #[serde(default)]
    tabs: Vec<Texts>,
    /// The tab that is open, from 0.
    #[serde(default)]
    pub tab: usize,
    /// Its rows from top to bottom.
    #[serde(rename = "row")]
    pub rows: Vec<Row>,
}

impl Dialog {
    /// What its title bar says.
    #[must_use]
    pub fn title(&self, language: Language) -> &str {
        of(&self.title, language)
    }

    /// The names of its tabs.
    pub fn tabs(&self, language: Language) -> impl Iterator<Item = &str> {
        self.tabs.iter().map(move |texts| of(texts, language))
    }
}
