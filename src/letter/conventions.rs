//! How letters look where a language is written: one row a language and paper.

use super::content::Side;
use crate::model::{Language, Paper};

/// The conventions of a country's letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Conventions {
    /// The locale whose long form of a date is used.
    pub(super) locale: &'static str,
    /// What the first day of a month is called, where it is no number.
    pub(super) first_day: Option<&'static str>,
    /// Where the sender stands.
    pub(super) sender: Side,
    /// Where the addressee stands: where the envelopes have their window.
    pub(super) addressee: Side,
    /// Where place and date stand.
    pub(super) date: Side,
    /// Whether place and date come before the addressee.
    pub(super) date_first: bool,
    /// Whether a word such as "Re:" comes before the subject.
    pub(super) subject_label: bool,
    /// Whether salutation and closing are those of the United States.
    pub(super) american: bool,
    /// Where the signature stands.
    pub(super) signature: Side,
}

/// British letters: the sender at the right, no word before the subject.
const BRITISH: Conventions = Conventions {
    locale: "en-GB",
    first_day: None,
    sender: Side::Right,
    addressee: Side::Left,
    date: Side::Left,
    date_first: false,
    subject_label: false,
    american: false,
    signature: Side::Left,
};

/// The block style of the United States: everything at the left.
const AMERICAN: Conventions = Conventions {
    locale: "en-US",
    first_day: None,
    sender: Side::Left,
    addressee: Side::Left,
    date: Side::Left,
    date_first: true,
    subject_label: true,
    american: true,
    signature: Side::Left,
};

/// AFNOR Z 11-001: the addressee at the right, "Objet".
const FRENCH: Conventions = Conventions {
    locale: "fr-FR",
    first_day: Some("1er"),
    sender: Side::Left,
    addressee: Side::Right,
    date: Side::Right,
    date_first: false,
    subject_label: true,
    american: false,
    signature: Side::Right,
};

/// The conventions for a language on a paper.
pub(super) const fn of(language: Language, paper: Paper) -> Conventions {
    match (language, paper) {
        (Language::En, Paper::A4) => BRITISH,
        (Language::En, Paper::Letter) => AMERICAN,
        (Language::Fr, _) => FRENCH,
    }
}
