//! Texts for people, in their language. Two are in use at a time: the window's and the letter's.

mod audit;
mod book;
mod cases;
mod errors;
mod export;
mod guide;
mod mail;
mod reach;
mod server;
mod terms;
mod time;
mod update;
mod wizard;
mod words;

use std::sync::{Arc, OnceLock};

pub use book::plain_sheet;
pub use guide::TrapText;
pub use terms::{Piece, TermEntry, Terms};
pub use time::EventText;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use rust_embed::RustEmbed;

use crate::model::{DomainName, Finding, FindingCode, Language, Term};

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// The texts of one language; cheap to clone.
#[derive(Debug, Clone)]
pub struct Catalog {
    language: Language,
    loader: Arc<FluentLanguageLoader>,
    /// Read when first asked for.
    terms: Arc<OnceLock<Arc<Terms>>>,
}

/// A text by its key, checked at compile time: `tr!(catalog, "start-title")`, with
/// `name = value` for what it is filled with.
macro_rules! tr {
    ($catalog:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($catalog.loader(), $key $(, $name = $value)*)
    };
}
pub(crate) use tr;

impl Catalog {
    /// The texts of a language. What a translation lacks is taken from English.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let loader = fluent_language_loader!();
        let wanted: Vec<unic_langid::LanguageIdentifier> =
            language.tag().parse().into_iter().collect();
        if let Err(error) = loader.load_languages(&Locales, &wanted) {
            // The files are part of the program; a test loads each.
            tracing::error!(%error, language = language.tag(), "texts cannot be loaded");
        }
        // The marks keep mixed scripts apart, but end up in letters and on the clipboard.
        loader.set_use_isolating(false);
        Self { language, loader: Arc::new(loader), terms: Arc::default() }
    }

    /// The catalogue of the language that the system's settings ask for, else English.
    #[must_use]
    pub fn of_system() -> Self {
        if is_plain(|name| std::env::var(name).ok()) {
            return Self::new(Language::En);
        }
        let wished = i18n_embed::DesktopLanguageRequester::requested_languages();
        let mut known = wished.iter().filter_map(|tag| tag.to_string().parse::<Language>().ok());
        Self::new(known.next().unwrap_or(Language::En))
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    pub(crate) fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// What a finding is, why it matters, what to do, and the technical details.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> FindingText {
        let key = format!("finding-{}", finding.code.as_str().replace('_', "-"));
        // As people write it, and as it stands above.
        let name = DomainName::parse(&finding.subject).ok();
        let subject = name
            .filter(|name| name.is_international() && name.ascii() == finding.subject)
            .map_or_else(|| finding.subject.clone(), |name| name.unicode());
        let args = || {
            let own = finding.args.iter().map(|(name, value)| (*name, value.clone()));
            own.chain([("subject", subject.clone())]).collect::<std::collections::HashMap<_, _>>()
        };
        FindingText {
            what: self.loader.get_args(&key, args()),
            why: self.loader.get_attr_args(&key, "why", args()),
            todo: self.loader.get_attr_args(&key, "todo", args()),
            details: self.loader.get_attr_args(&key, "details", args()),
        }
    }

    /// What a finding says in general: the values that it would have stand there by their names.
    #[must_use]
    pub fn finding_in_general(&self, code: FindingCode) -> FindingText {
        let words = self.finding(&Finding::new(code, "{$subject}"));
        // So Fluent shows what it was not given.
        let plain = |text: String| text.replace("{$", "<").replace('}', ">");
        FindingText {
            what: plain(words.what),
            why: plain(words.why),
            todo: plain(words.todo),
            details: plain(words.details),
        }
    }

    /// The name of a term and what it means.
    #[must_use]
    pub fn term(&self, term: Term) -> (String, String) {
        let key = format!("term-{}", term.as_str().replace('_', "-"));
        (self.loader.get(&key), self.loader.get_attr(&key, "what"))
    }

    /// The forms of a term in texts, divided by `|`.
    fn term_forms(&self, term: Term) -> String {
        let key = format!("term-{}", term.as_str().replace('_', "-"));
        self.loader.get_attr(&key, "forms")
    }

    /// The glossary, which finds its terms in texts.
    #[must_use]
    pub fn terms(&self) -> Arc<Terms> {
        Arc::clone(self.terms.get_or_init(|| Arc::new(Terms::new(self))))
    }

    /// Whether a finding's code has all its texts in this language itself.
    #[must_use]
    pub fn has_finding(&self, code: FindingCode) -> bool {
        let key = format!("finding-{}", code.as_str().replace('_', "-"));
        self.loader.has(&key)
            && self.loader.has_attr(&key, "why")
            && self.loader.has_attr(&key, "todo")
            && self.loader.has_attr(&key, "details")
    }
}

/// Whether the environment asks for the locale C, which scripts do for texts that are the same
/// everywhere. The first of these that is set decides (POSIX, XBD 8.2), and in C nothing is
/// translated, whatever `LANGUAGE` says.
fn is_plain(variable: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    locale.is_some_and(|locale| {
        let name = locale.split(['.', '@']).next().unwrap_or_default();
        matches!(name, "C" | "POSIX")
    })
}

/// The texts of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingText {
    /// One sentence: what it is.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub todo: String,
    /// The records, rules and mechanisms behind it, for those who know them.
    pub details: String,
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn the_locale_c_is_not_translated() {
        for (set, plain) in [
            (&[("LC_ALL", "C"), ("LANG", "de_DE.UTF-8")][..], true),
            (&[("LC_ALL", "POSIX"), ("LANG", "de_DE.UTF-8")], true),
            (&[("LC_ALL", "C.UTF-8"), ("LANGUAGE", "de")], true),
            (&[("LC_ALL", ""), ("LC_MESSAGES", "C"), ("LANG", "fr_FR")], true),
            (&[("LANG", "C")], true),
            (&[("LC_ALL", "de_DE.UTF-8"), ("LANG", "C")], false),
            (&[("LC_MESSAGES", "fr"), ("LANG", "C")], false),
            (&[("LANG", "ca_ES")], false),
            (&[], false),
        ] {
            let variable = |name: &str| {
                set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(is_plain(variable), plain, "{set:?}");
        }
    }
}
