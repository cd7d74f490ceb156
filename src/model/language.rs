//! The languages Mailward speaks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A language of the program or of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Spanish.
    Es,
    /// Italian.
    It,
    /// Dutch.
    Nl,
}

/// A language tag that Mailward has no texts for.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("no texts in the language \"{0}\"")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// The languages that the program speaks and writes letters in, English first.
    pub const ALL: [Self; 6] = [Self::En, Self::Fr, Self::De, Self::Es, Self::It, Self::Nl];

    /// The BCP 47 tag, the name of its folder under `locales`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Es => "es",
            Self::It => "it",
            Self::Nl => "nl",
        }
    }

    /// The language's own name.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::Es => "Español",
            Self::It => "Italiano",
            Self::Nl => "Nederlands",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.endonym())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// From a BCP 47 tag or a POSIX locale (`fr`, `fr-BE`, `fr_FR.UTF-8`).
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags_and_locales() {
        for tag in ["fr", "FR", "fr-BE", "fr_FR.UTF-8"] {
            assert_eq!(tag.parse(), Ok(Language::Fr), "{tag}");
        }
        assert_eq!("nl-BE".parse(), Ok(Language::Nl));
        assert_eq!("tlh".parse::<Language>(), Err(UnknownLanguage("tlh".into())));
    }
}
