//! Breaks text into lines.

use unicode_segmentation::UnicodeSegmentation;

use super::content::{Inline, Line};
use super::font;
use super::page::Face;

/// Two shaped pieces side by side can come out this much wider than apart, by kerning.
pub(super) const SLACK_MM: f32 = 0.2;

/// Part of a line that is drawn at once.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Run {
    /// Text of one face.
    Text { x_mm: f32, width_mm: f32, face: Face, text: String },
    /// A blank to fill in by hand.
    Blank { x_mm: f32, width_mm: f32 },
}

/// A line of text as it comes to stand.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct SetLine {
    /// What it holds, from left to right.
    pub(super) runs: Vec<Run>,
    /// How wide it is.
    pub(super) width_mm: f32,
}

#[derive(Debug, Clone)]
enum Part {
    Text(Face, String),
    Blank(f32),
}

/// What may not be broken, unless it is wider than a line.
#[derive(Debug, Clone)]
struct Segment {
    parts: Vec<Part>,
    /// How it came about: 0 at a blank; the higher, the more violent.
    force: u8,
}

/// Sets a text in lines no wider than `width_mm`. `face` is that of the text that is not strong.
///
/// Host names too long for a line are broken at their dots and hyphens, anything else that is too
/// long wherever the line ends.
pub(super) fn wrap(line: &Line, face: Face, size_pt: f32, width_mm: f32) -> Vec<SetLine> {
    let mut waiting: Vec<Segment> = segments(line, face, width_mm);
    waiting.reverse();
    let limit = width_mm - SLACK_MM;
    let mut lines = Vec::new();
    let mut current: Vec<Segment> = Vec::new();
    let mut used = 0.0;
    loop {
        let Some(segment) = waiting.pop() else {
            if current.is_empty() {
                return lines;
            }
            lines.extend(close(&mut current, &mut waiting, size_pt, width_mm));
            used = 0.0;
            continue;
        };
        let (full, trimmed) = segment.width(size_pt);
        if used + trimmed <= limit {
            used += full;
            current.push(segment);
        } else if !current.is_empty() {
            waiting.push(segment);
            lines.extend(close(&mut current, &mut waiting, size_pt, width_mm));
            used = 0.0;
        } else {
            match segment.split() {
                Some(smaller) => waiting.extend(smaller.into_iter().rev()),
                None => current.push(segment),
            }
        }
    }
}

/// The line of these segments; none where they are but blanks. What does not fit once all are shaped together goes on waiting: a
/// word broken into letters can come out wider by the kerning of each pair.
fn close(
    current: &mut Vec<Segment>,
    waiting: &mut Vec<Segment>,
    size_pt: f32,
    width_mm: f32,
) -> Option<SetLine> {
    loop {
        let line = finish(current.iter().flat_map(|segment| &segment.parts), size_pt);
        if line.width_mm > width_mm
            && current.len() > 1
            && let Some(last) = current.pop()
        {
            waiting.push(last);
            continue;
        }
        current.clear();
        return (!line.runs.is_empty()).then_some(line);
    }
}

/// Lines end at blanks only: neither a product's name nor a number is torn at its hyphen.
fn segments(line: &Line, face: Face, width_mm: f32) -> Vec<Segment> {
    let mut done = Vec::new();
    let mut open = Vec::new();
    for inline in &line.0 {
        let (face, text) = match inline {
            Inline::Text(text) => (face, text),
            Inline::Strong(text) => (Face::Bold, text),
            Inline::Blank(blank) => {
                open.push(Part::Blank(blank.width_mm().min(width_mm - SLACK_MM)));
                continue;
            }
        };
        for word in font::printable(face, text).split_inclusive(' ') {
            // Several blanks in a row stay with the word before them.
            if word == " " && open.is_empty() {
                if let Some(Segment { parts, .. }) = done.last_mut() {
                    parts.push(Part::Text(face, word.to_owned()));
                }
                continue;
            }
            open.push(Part::Text(face, word.to_owned()));
            if word.ends_with(' ') {
                done.push(Segment { parts: std::mem::take(&mut open), force: 0 });
            }
        }
    }
    if !open.is_empty() {
        done.push(Segment { parts: open, force: 0 });
    }
    done
}

impl Segment {
    /// The width with and without the blanks at the end.
    fn width(&self, size_pt: f32) -> (f32, f32) {
        let mut full = 0.0;
        let mut trimmed = 0.0;
        for part in &self.parts {
            match part {
                Part::Text(face, text) => {
                    let kept = text.trim_end_matches(' ');
                    if !kept.is_empty() {
                        full += font::width_mm(*face, size_pt, kept);
                        trimmed = full;
                    }
                    let blanks = &text[kept.len()..];
                    if !blanks.is_empty() {
                        full += font::width_mm(*face, size_pt, blanks);
                    }
                }
                Part::Blank(width) => {
                    full += width;
                    trimmed = full;
                }
            }
        }
        (full, trimmed)
    }

    /// Smaller ones, if there are any.
    fn split(&self) -> Option<Vec<Self>> {
        (self.force..3).find_map(|force| {
            let mut pieces = Vec::new();
            for part in &self.parts {
                match part {
                    Part::Blank(_) => pieces.push(part.clone()),
                    Part::Text(face, text) => {
                        let cut: Vec<&str> = match force {
                            0 => text.split_inclusive(['.', '-', '@', '/', '_', '\\']).collect(),
                            1 => text.graphemes(true).collect(),
                            _ => text.split_inclusive(|_| true).collect(),
                        };
                        pieces.extend(cut.into_iter().map(|t| Part::Text(*face, t.to_owned())));
                    }
                }
            }
            (pieces.len() > 1).then(|| {
                let alone = |part| Self { parts: vec![part], force: force + 1 };
                pieces.into_iter().map(alone).collect()
            })
        })
    }
}

/// Joins what is of one face and gives everything its place.
fn finish<'a>(parts: impl Iterator<Item = &'a Part>, size_pt: f32) -> SetLine {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (Some(Part::Text(face, text)), Part::Text(next, more)) if face == next => {
                text.push_str(more);
            }
            _ => joined.push(part.clone()),
        }
    }
    if let Some(Part::Text(_, text)) = joined.last_mut() {
        text.truncate(text.trim_end_matches(' ').len());
    }
    let mut line = SetLine::default();
    for part in joined {
        let x_mm = line.width_mm;
        match part {
            Part::Text(_, text) if text.is_empty() => {}
            Part::Text(face, text) => {
                let width_mm = font::width_mm(face, size_pt, &text);
                line.width_mm += width_mm;
                line.runs.push(Run::Text { x_mm, width_mm, face, text });
            }
            Part::Blank(width_mm) => {
                line.width_mm += width_mm;
                line.runs.push(Run::Blank { x_mm, width_mm });
            }
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::content::Blank;

    fn lines(text: &str, width_mm: f32) -> Vec<String> {
        let line = Line(vec![Inline::Text(text.to_owned())]);
        wrap(&line, Face::Regular, 10.0, width_mm)
            .iter()
            .map(|line| {
                assert!(line.width_mm <= width_mm, "{line:?}");
                line.runs
                    .iter()
                    .map(|run| match run {
                        Run::Text { text, .. } => text.as_str(),
                        Run::Blank { .. } => "_",
                    })
                    .collect()
            })
            .collect()
    }

    #[test]
    fn breaks_at_blanks_and_drops_them() {
        assert_eq!(lines("one two", 100.0), ["one two"]);
        assert_eq!(lines("one two three", 12.0), ["one", "two", "three"]);
        assert_eq!(lines("Objet\u{a0}: xxxxx", 14.0), ["Objet\u{a0}:", "xxxxx"]);
        assert!(lines("", 10.0).is_empty());
    }

    #[test]
    fn no_line_is_made_of_blanks() {
        let found = lines(&format!("{}{}b", "W".repeat(40), " ".repeat(40)), 30.0);
        assert!(found.iter().all(|line| !line.trim().is_empty()), "{found:?}");
        assert!(found.last().is_some_and(|last| last.ends_with('b')), "{found:?}");
    }

    #[test]
    fn letters_that_part_from_each_other_stay_within_the_line() {
        let line = Line::plain("T".repeat(200));
        for set in wrap(&line, Face::Bold, 16.8, 165.0) {
            assert!(set.width_mm <= 165.0, "{}", set.width_mm);
        }
    }

    #[test]
    fn breaks_hosts_at_dots_then_anywhere() {
        assert_eq!(lines("mailgate.company.com.", 26.0), ["mailgate.", "company.com."]);
        assert_eq!(lines("aaaaaaaa", 9.0).concat(), "aaaaaaaa");
        assert!(lines("aaaaaaaa", 9.0).len() > 1);
    }

    #[test]
    fn faces_and_blanks_share_lines() {
        let line = Line(vec![
            Inline::Text("The domain ".into()),
            Inline::Strong("company.com".into()),
            Inline::Text(", or ".into()),
            Inline::Blank(Blank::Short),
            Inline::Text(", moves.".into()),
        ]);
        let set = wrap(&line, Face::Regular, 10.0, 200.0);
        assert_eq!(set.len(), 1);
        assert_eq!(set[0].runs.len(), 5);
        let narrow = wrap(&line, Face::Regular, 10.0, 30.0);
        // The comma stays with the word before it, whatever its face.
        assert!(narrow.iter().all(|line| !matches!(
            line.runs.first(),
            Some(Run::Text { text, .. }) if text.starts_with(',')
        )));
        assert!(narrow.iter().all(|line| line.width_mm <= 30.0));
    }
}
