//! Which product stands behind a greeting.

use std::sync::{LazyLock, OnceLock};

use regex::bytes::{Captures, Regex, RegexBuilder};
use serde::Deserialize;

use crate::model::{EndpointObservation, Reply};

/// What a peer is, as far as it says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Software {
    /// The product as it calls itself, with its version where that is told.
    pub name: String,
    /// The guide for it, if there is one.
    pub guide: Option<&'static str>,
    /// Whether it is no mail server, but stands in front of one.
    pub is_proxy: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[expect(dead_code, reason = "there is one version so far")]
    schema: u32,
    software: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    #[serde(default)]
    words: Vec<String>,
    greeting: Option<Pattern>,
    hello: Option<Pattern>,
    not: Option<Pattern>,
    guide: Option<String>,
    #[serde(default, rename = "proxy")]
    is_proxy: bool,
}

/// A pattern, built when it is first needed: most greetings are known by one of the first.
#[derive(Deserialize)]
#[serde(from = "String")]
struct Pattern {
    text: String,
    built: OnceLock<Result<Regex, String>>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self { text, built: OnceLock::new() }
    }
}

impl Pattern {
    fn regex(&self) -> Result<&Regex, &String> {
        let build = || {
            RegexBuilder::new(&self.text)
                .case_insensitive(true)
                .multi_line(true)
                // The tables for all scripts are large, and products name themselves in ASCII.
                .unicode(false)
                .build()
                .map_err(|error| error.to_string())
        };
        self.built.get_or_init(build).as_ref()
    }

    /// A faulty pattern matches nothing; a test builds each.
    fn captures<'h>(&self, text: &'h str) -> Option<Captures<'h>> {
        self.regex().ok()?.captures(text.as_bytes())
    }
}

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    read(include_str!("../../../assets/software/software.toml")).unwrap_or_else(|error| {
        // The file is part of the program, and a test reads it.
        tracing::error!(%error, "the list of products");
        Vec::new()
    })
});

fn read(text: &str) -> Result<Vec<Entry>, String> {
    let raw: Raw = toml::from_str(text).map_err(|error| error.message().to_owned())?;
    Ok(raw.software)
}

/// Which product answered, if it can be told.
#[must_use]
pub fn recognise(seen: &EndpointObservation) -> Option<Software> {
    let lines = |reply: &Reply| reply.lines.join("\n");
    let greeting = seen.greeting.as_ref().map(lines)?;
    let hello = seen.hello.as_ref().filter(|hello| hello.is_positive()).map(lines);
    recognise_in(&greeting, hello.as_deref().unwrap_or_default())
}

fn recognise_in(greeting: &str, hello: &str) -> Option<Software> {
    let lower = greeting.to_ascii_lowercase();
    ENTRIES.iter().find_map(|entry| {
        // Patterns are slow to build and large: words alone rule nearly all of them out.
        if !entry.words.is_empty() && !entry.words.iter().any(|word| has_word(&lower, word)) {
            return None;
        }
        let in_greeting = captures(entry.greeting.as_ref(), greeting)?;
        captures(entry.hello.as_ref(), hello)?;
        if entry.not.as_ref().is_some_and(|not| not.captures(greeting).is_some()) {
            return None;
        }
        let mut name = entry.name.clone();
        for group in 1..=2 {
            let found = in_greeting.as_ref().and_then(|captures| captures.get(group));
            let found =
                found.map_or("", |found| std::str::from_utf8(found.as_bytes()).unwrap_or_default());
            name = name.replace(&format!("${group}"), found.trim_end_matches('.'));
        }
        let name = name.trim().to_owned();
        let guide = entry.guide.as_deref();
        (!name.is_empty()).then_some(Software { name, guide, is_proxy: entry.is_proxy })
    })
}

/// Whether a text holds a word, and not merely as a part of a longer one, or of the name of a host:
/// `exim.company.example` may run anything.
fn has_word(text: &str, word: &str) -> bool {
    let joins = |a: Option<char>, b: Option<char>| {
        a.zip(b).is_some_and(|(a, b)| a.is_alphanumeric() && b.is_alphanumeric())
    };
    // A dot between letters; one at the end of a sentence has a blank behind it. The last words of a
    // pattern such as `.outlook.com` are the end of a name themselves.
    let dotted = |dot: Option<char>, beyond: Option<char>| {
        !word.contains('.') && dot == Some('.') && beyond.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(word).any(|(at, _)| {
        let mut before = text[..at].chars().rev();
        let mut after = text[at + word.len()..].chars();
        let (near, far) = (before.next(), before.next());
        let (next, beyond) = (after.next(), after.next());
        !joins(near, word.chars().next())
            && !joins(word.chars().next_back(), next)
            && !dotted(near, far)
            && !dotted(next, beyond)
    })
}

/// The match of a pattern, if it has to match at all: `None` if it does not.
#[expect(clippy::option_option, reason = "no pattern and no match are not the same")]
fn captures<'h>(pattern: Option<&Pattern>, text: &'h str) -> Option<Option<Captures<'h>>> {
    match pattern {
        None => Some(None),
        Some(pattern) => pattern.captures(text).map(Some),
    }
}

#[cfg(test)]
#[path = "software_tests.rs"]
mod tests;
