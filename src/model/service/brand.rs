//! How a service shows itself: its colours, logo and texts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::logo::BrandLogo;
use crate::model::{Language, Rgb};

/// The colours of buttons and links. Each has the contrast of text (WCAG 2.2 AA) where it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Accent {
    /// In the light appearance.
    pub light: Rgb,
    /// In the dark appearance.
    pub dark: Rgb,
}

/// How a service shows itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Brand {
    /// The colours; `None`: those of the program.
    pub accent: Option<Accent>,
    /// The logo.
    pub logo: Option<BrandLogo>,
    /// Lines at the foot of a letter.
    pub letter_footer: Vec<String>,
}

/// The texts of a service in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ServiceTexts {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it does for the customer, in a sentence or two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When its support can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_hours: Option<String>,
    /// Lines at the foot of a letter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub letter_footer: Vec<String>,
}

/// A text in a language, else in English; `None`: in neither.
pub(super) fn in_language<T>(
    texts: &BTreeMap<String, ServiceTexts>,
    language: Language,
    of: impl Fn(&ServiceTexts) -> Option<&T>,
) -> Option<&T>
where
    T: ?Sized,
{
    let of_tag = |tag: &str| texts.get(tag).and_then(&of);
    of_tag(language.tag()).or_else(|| of_tag("en"))
}
