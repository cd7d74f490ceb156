//! The companies of the practice network, from `assets/practice/cast.toml`.

use serde::Deserialize;

use crate::i18n::{Catalog, tr};
use crate::model::DomainName;

/// What is to be learnt from a company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Story {
    /// An own server and the provider's relays: the usual case.
    OwnAndRelays,
    /// The change is half done.
    HalfSwitched,
    /// The change is done.
    Switched,
    /// No MX record: the web server takes the mail.
    NoMx,
    /// A null MX.
    TakesNoMail,
    /// Nearly everything that can be wrong.
    Broken,
    /// A name with an accent.
    International,
    /// Its DNS does not answer.
    OutOfOrder,
}

impl Story {
    /// The story in a few words.
    #[must_use]
    pub fn words(self, texts: &Catalog) -> String {
        match self {
            Self::OwnAndRelays => tr!(texts, "practice-story-own-and-relays"),
            Self::HalfSwitched => tr!(texts, "practice-story-half-switched"),
            Self::Switched => tr!(texts, "practice-story-switched"),
            Self::NoMx => tr!(texts, "practice-story-no-mx"),
            Self::TakesNoMail => tr!(texts, "practice-story-takes-no-mail"),
            Self::Broken => tr!(texts, "practice-story-broken"),
            Self::International => tr!(texts, "practice-story-international"),
            Self::OutOfOrder => tr!(texts, "practice-story-out-of-order"),
        }
    }
}

/// An invented company.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Company {
    /// Its domain.
    pub domain: DomainName,
    /// What is to be learnt from it.
    pub story: Story,
    /// Its zone, in the form of RFC 1035 §5, without SOA and NS.
    pub(super) zone: String,
}

/// Somebody whom the companies need.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Support {
    pub(super) domain: DomainName,
    pub(super) zone: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Cast {
    #[serde(rename = "company")]
    pub(super) companies: Vec<Company>,
    #[serde(rename = "support")]
    pub(super) supports: Vec<Support>,
}

pub(super) fn load() -> Result<Cast, String> {
    let text = include_str!("../../assets/practice/cast.toml");
    toml::from_str(text).map_err(|error| error.to_string())
}
