//! How letters look where a language is written: one row a language and paper.

use super::content::Side;
use crate::model::{Language, Paper};

/// The conventions of a country's letters.
#[derive(Debug, Clone, Copy, PartialEq)]
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
    /// How far below the top of the paper the window of the envelope begins, in millimetres.
    pub(super) window_mm: f32,
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
    window_mm: 50.0,
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
    window_mm: 50.8,
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
    window_mm: 50.0,
};

/// DIN 5008, form B: the address zone begins 62.7 mm below the top (the field of 45 mm, less the
/// 17.7 mm for remarks), the subject has no word before it.
const GERMAN: Conventions = Conventions {
    locale: "de-DE",
    first_day: None,
    sender: Side::Left,
    addressee: Side::Left,
    date: Side::Right,
    date_first: false,
    subject_label: false,
    american: false,
    signature: Side::Left,
    window_mm: 62.7,
};

/// Spanish business letters: the addressee at the left, "Asunto", a colon after the salutation.
const SPANISH: Conventions = Conventions {
    locale: "es-ES",
    first_day: None,
    sender: Side::Left,
    addressee: Side::Left,
    date: Side::Right,
    date_first: false,
    subject_label: true,
    american: false,
    signature: Side::Left,
    window_mm: 50.0,
};

/// Italian business letters: the addressee at the right, place and date at the left, "Oggetto".
const ITALIAN: Conventions = Conventions {
    locale: "it-IT",
    first_day: Some("1º"),
    sender: Side::Left,
    addressee: Side::Right,
    date: Side::Left,
    date_first: false,
    subject_label: true,
    american: false,
    signature: Side::Right,
    window_mm: 50.0,
};

/// NEN 1026: everything at the left, "Betreft".
const DUTCH: Conventions = Conventions {
    locale: "nl-NL",
    first_day: None,
    sender: Side::Left,
    addressee: Side::Left,
    date: Side::Left,
    date_first: false,
    subject_label: true,
    american: false,
    signature: Side::Left,
    window_mm: 50.0,
};

/// The conventions for a language on a paper.
pub(super) const fn of(language: Language, paper: Paper) -> Conventions {
    match (language, paper) {
        (Language::En, Paper::A4) => BRITISH,
        (Language::En, Paper::Letter) => AMERICAN,
        (Language::Fr, _) => FRENCH,
        // DIN 5008 is about A4; American envelopes have their window elsewhere.
        (Language::De, Paper::Letter) => Conventions { window_mm: AMERICAN.window_mm, ..GERMAN },
        (Language::De, Paper::A4) => GERMAN,
        (Language::Es, _) => SPANISH,
        (Language::It, _) => ITALIAN,
        (Language::Nl, _) => DUTCH,
    }
}
