//! How a letter is to look.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Language, Logo};

/// The paper a letter is printed on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// US Letter, 8.5 × 11 in.
    Letter,
}

impl Paper {
    /// Width and height in millimetres.
    #[must_use]
    pub const fn size_mm(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// How the letter is to look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LetterOptions {
    /// The language the DNS operator reads.
    pub language: Language,
    /// The paper in the printer.
    pub paper: Paper,
    /// Leave the top of the first page blank, for headed paper.
    pub headed_paper: bool,
    /// The logo at the head of the letter; on headed paper it is printed already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Logo>,
    /// The day on which the change is asked for; none: as soon as possible.
    pub asked_for: Option<Date>,
}

impl Default for LetterOptions {
    fn default() -> Self {
        Self {
            language: Language::En,
            paper: Paper::A4,
            headed_paper: false,
            logo: None,
            asked_for: None,
        }
    }
}
