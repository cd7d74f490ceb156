//! Finds the terms of the glossary in running text.
//!
//! Each language lists the forms of a term in the attribute `.forms` of its message, divided by
//! `|`; a form that begins with `!` is a phrase in which the word means something else. The longest
//! form wins, whole words only. The first letter may be a capital at the head of a sentence;
//! otherwise letters have to agree, so that `MX record` is a term and `mx` in a host name is not.

use std::collections::HashMap;
use std::ops::Range;

use super::{Catalog, tr};
use crate::model::Term;

/// The glossary of one language.
#[derive(Debug, Clone)]
pub struct Terms {
    /// In alphabetical order.
    entries: Vec<TermEntry>,
    /// By the lower-case first letter, longest first.
    phrases: HashMap<char, Vec<Phrase>>,
    hint: String,
}

/// A term with its explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermEntry {
    /// The term.
    pub term: Term,
    /// What it is called.
    pub name: String,
    /// One or two sentences.
    pub what: String,
    /// The forms in which it stands in texts.
    pub forms: Vec<String>,
}

/// A part of a text: a term, or what stands between terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'t> {
    /// The words.
    pub text: &'t str,
    /// What they name.
    pub term: Option<Term>,
}

#[derive(Debug, Clone)]
struct Phrase {
    letters: Vec<char>,
    term: Option<Term>,
}

impl Terms {
    /// Reads the glossary of a language.
    #[must_use]
    pub(super) fn new(catalog: &Catalog) -> Self {
        let mut entries = Vec::new();
        let mut phrases: HashMap<char, Vec<Phrase>> = HashMap::new();
        for term in Term::ALL.iter().copied() {
            let (name, what) = catalog.term(term);
            let mut forms = Vec::new();
            for form in catalog.term_forms(term).split('|').map(str::trim) {
                let (form, term) = match form.strip_prefix('!') {
                    Some(other) => (other.trim(), None),
                    None => (form, Some(term)),
                };
                let letters: Vec<char> = form.chars().collect();
                if let Some(first) = letters.first() {
                    phrases.entry(lower(*first)).or_default().push(Phrase { letters, term });
                }
                forms.extend(term.map(|_| form.to_owned()));
            }
            entries.push(TermEntry { term, name, what, forms });
        }
        for phrases in phrases.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.letters.len()));
        }
        entries.sort_by_cached_key(|entry| fold(&entry.name));
        Self { entries, phrases, hint: tr!(catalog, "glossary-hint") }
    }

    /// All terms, in alphabetical order.
    #[must_use]
    pub fn entries(&self) -> &[TermEntry] {
        &self.entries
    }

    /// The explanation of a term.
    #[must_use]
    pub fn entry(&self, term: Term) -> Option<&TermEntry> {
        self.entries.iter().find(|entry| entry.term == term)
    }

    /// How to get from a term to the glossary.
    #[must_use]
    pub fn hint(&self) -> &str {
        &self.hint
    }

    /// The terms in whose name, forms or explanation each of these words stands, those with the
    /// words in their name or forms first. Case and accents make no difference.
    #[must_use]
    pub fn search(&self, words: &str) -> Vec<&TermEntry> {
        let folded = fold(words);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let holds = |text: &str| {
            let text = fold(text);
            words.iter().all(|word| text.contains(word))
        };
        let named = |entry: &&TermEntry| holds(&entry.name) || entry.forms.iter().any(|f| holds(f));
        let (mut first, rest): (Vec<_>, Vec<_>) = self.entries.iter().partition(named);
        first.extend(rest.into_iter().filter(|entry| holds(&entry.what)));
        first
    }

    /// Divides a text into terms and what stands between them. The pieces one after the other are
    /// the text.
    #[must_use]
    pub fn mark<'t>(&self, text: &'t str) -> Vec<Piece<'t>> {
        let mut pieces = Vec::new();
        let mut done = 0;
        for (range, term) in self.find(text) {
            if range.start > done {
                pieces.push(Piece { text: &text[done..range.start], term: None });
            }
            pieces.push(Piece { text: &text[range.clone()], term: Some(term) });
            done = range.end;
        }
        if done < text.len() {
            pieces.push(Piece { text: &text[done..], term: None });
        }
        pieces
    }

    /// Where terms stand in a text, in bytes, one after the other.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, Term)> {
        let mut found = Vec::new();
        let mut done = 0;
        for token in tokens(text) {
            if is_technical(&text[token.clone()]) {
                done = done.max(token.end);
                continue;
            }
            for at in starts(text, token) {
                if at < done {
                    continue;
                }
                if let Some((length, term)) = self.longest(&text[at..]) {
                    done = at + length;
                    found.extend(term.map(|term| (at..done, term)));
                }
            }
        }
        found
    }

    /// The longest form that the text begins with, in bytes.
    fn longest(&self, text: &str) -> Option<(usize, Option<Term>)> {
        let phrases = self.phrases.get(&lower(text.chars().next()?))?;
        phrases.iter().find_map(|phrase| Some((phrase.begins(text)?, phrase.term)))
    }
}

impl Phrase {
    /// How many bytes of the text it takes, if the text begins with it and a word ends there.
    fn begins(&self, text: &str) -> Option<usize> {
        let mut rest = text.chars();
        for (place, wanted) in self.letters.iter().enumerate() {
            let letter = rest.next()?;
            let same = plain(letter) == plain(*wanted)
                || (place == 0 && wanted.to_uppercase().eq(std::iter::once(letter)));
            if !same {
                return None;
            }
        }
        let rest = rest.as_str();
        let mut after = rest.chars();
        let (next, second) = (after.next(), after.next());
        let goes_on = |c: char| c.is_alphanumeric() || c == '_';
        // A name such as relay.isp.example, or relay@isp.example.
        let joined = matches!(next, Some('.' | ':' | '@')) && second.is_some_and(goes_on);
        let ends = !next.is_some_and(goes_on) && !joined;
        ends.then_some(text.len() - rest.len())
    }
}

/// What stands between white space.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut next = 0;
    text.split_inclusive(char::is_whitespace).map(move |token| {
        let start = next;
        next += token.len();
        start..start + token.trim_end().len()
    })
}

/// Whether this is a name, an address or code rather than words.
fn is_technical(token: &str) -> bool {
    let letters: Vec<char> = token.chars().collect();
    let between = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let is_word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
        is_word(before) && is_word(letters.get(at + 1))
    };
    letters.iter().enumerate().any(|(at, letter)| match letter {
        '@' | '_' | '=' | '\\' | '$' | '{' | '}' | '<' | '>' | '`' | '*' => true,
        '.' | ':' => between(at),
        '/' => !between(at),
        _ => false,
    })
}

/// Where words begin in a part of the text.
fn starts(text: &str, token: Range<usize>) -> impl Iterator<Item = usize> {
    let mut before = None;
    text[token.clone()].char_indices().filter_map(move |(at, letter)| {
        let previous = before.replace(letter);
        // "--resolver" is an option, and the second half of "mail-relay" no word of its own.
        let inside = previous.is_some_and(|c| c.is_alphanumeric() || "-\u{2011}.".contains(c));
        (letter.is_alphanumeric() && !inside).then_some(token.start + at)
    })
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Signs that are written in several ways.
fn plain(letter: char) -> char {
    match letter {
        '\u{2019}' => '\'',
        '\u{2011}' => '-',
        other if other.is_whitespace() => ' ',
        other => other,
    }
}

/// Small letters without accents, to search and to sort by.
fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            other => plain(other),
        })
        .collect()
}

#[cfg(test)]
#[path = "terms_tests.rs"]
mod tests;
