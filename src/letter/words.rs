//! From what people typed and what translators wrote to lines: cleaning, blanks, bold.

use super::content::{Blank, Inline, Line};
use super::font;
use super::page::Face;
use crate::model::{Case, DomainName, Field};

// What stands for markup while a sentence is put together. Control characters, because no value
// holds any once it is cleaned.
const STRONG: char = '\u{1}';
const PLAIN: char = '\u{2}';
const SHORT: char = '\u{3}';
const MEDIUM: char = '\u{4}';
const LONG: char = '\u{5}';

/// What a person typed, fit for a line: no control characters, no marks that turn the direction
/// of what follows, single blanks.
pub(super) fn clean(text: &str) -> String {
    let kept = text.chars().filter_map(|c| match c {
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{feff}'
        | '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => None,
        c if c.is_control() => None,
        c => Some(c),
    });
    let mut clean = String::with_capacity(text.len());
    for c in kept {
        if c != ' ' || !(clean.is_empty() || clean.ends_with(' ')) {
            clean.push(c);
        }
    }
    clean.truncate(clean.trim_end_matches(' ').len());
    clean
}

/// A field of the case, or none if it is empty.
pub(super) fn field(case: &Case, field: Field) -> Option<String> {
    Some(clean(case.text(field))).filter(|text| !text.is_empty())
}

/// The lines of a field of the case that are not empty.
pub(super) fn field_lines(case: &Case, field: Field) -> Vec<String> {
    case.text(field).lines().map(clean).filter(|line| !line.is_empty()).collect()
}

/// First name and surname, as far as they are known.
pub(super) fn name(case: &Case) -> Option<String> {
    let name = clean(&format!("{} {}", case.text(Field::FirstName), case.text(Field::Surname)));
    Some(name).filter(|name| !name.is_empty())
}

/// The text, or a mark for a blank.
pub(super) fn or_blank(text: Option<String>, blank: Blank) -> String {
    text.unwrap_or_else(|| {
        let mark = match blank {
            Blank::Short => SHORT,
            Blank::Medium => MEDIUM,
            Blank::Long => LONG,
        };
        mark.to_string()
    })
}

/// The text, marked as bold.
pub(super) fn strong(text: &str) -> String {
    format!("{STRONG}{text}{PLAIN}")
}

/// The text, never broken at its blanks: a date, a telephone number.
pub(super) fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// A domain to be named in a sentence, in both its forms where they differ and the fonts have
/// what it takes.
pub(super) fn domain(name: &DomainName) -> String {
    let unicode = clean(&name.unicode());
    let shown = |face| font::missing(face, &unicode).next().is_none();
    if name.is_international() && shown(Face::Bold) && shown(Face::Regular) {
        format!("{} ({unicode})", name.ascii())
    } else {
        name.ascii().to_owned()
    }
}

/// A sentence of the catalogue with its marks resolved.
pub(super) fn line(text: &str) -> Line {
    let mut inlines = Vec::new();
    let mut bold = false;
    let mut open = String::new();
    let close = |open: &mut String, bold: bool, inlines: &mut Vec<Inline>| {
        if !open.is_empty() {
            let text = std::mem::take(open);
            inlines.push(if bold { Inline::Strong(text) } else { Inline::Text(text) });
        }
    };
    for c in text.chars() {
        match c {
            STRONG | PLAIN => {
                close(&mut open, bold, &mut inlines);
                bold = c == STRONG;
            }
            SHORT | MEDIUM | LONG => {
                close(&mut open, bold, &mut inlines);
                inlines.push(Inline::Blank(match c {
                    SHORT => Blank::Short,
                    MEDIUM => Blank::Medium,
                    _ => Blank::Long,
                }));
            }
            // A translation may be broken over lines in its file.
            '\n' => open.push(' '),
            c => open.push(c),
        }
    }
    close(&mut open, bold, &mut inlines);
    Line(inlines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleans_what_was_typed() {
        assert_eq!(clean("  A\u{7}B \n\t C\u{202e} "), "AB C");
        assert_eq!(clean("\u{1}bold?\u{2}"), "bold?");
        assert_eq!(clean("\n"), "");
    }

    #[test]
    fn resolves_marks() {
        let text = format!("To {} or {}.", strong("you"), or_blank(None, Blank::Short));
        assert_eq!(
            line(&text).0,
            [
                Inline::Text("To ".into()),
                Inline::Strong("you".into()),
                Inline::Text(" or ".into()),
                Inline::Blank(Blank::Short),
                Inline::Text(".".into()),
            ]
        );
    }

    #[test]
    fn names_a_domain_in_both_forms_if_it_can() {
        let named = |text: &str| domain(&text.parse().unwrap());
        assert_eq!(named("company.example"), "company.example");
        assert_eq!(named("société.example"), "xn--socit-esab.example (société.example)");
        assert_eq!(named("例え.example"), "xn--r8jz45g.example");
    }
}
