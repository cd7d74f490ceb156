//! Words, measured: broken into lines where they may be, shortened where they may not.

use super::{Colour, Shape};
use crate::fonts::{Face, printable, width};

/// How a piece of text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f32,
    pub(super) face: Face,
    pub(super) colour: Colour,
}

/// The part of a line above the base line, and the whole line, in parts of the size.
const ASCENT: f32 = 0.78;
const LEADING: f32 = 1.36;

impl Type {
    /// From one base line to the next.
    pub(super) fn leading(self) -> f32 {
        (self.size * LEADING).round()
    }

    pub(super) fn width(self, text: &str) -> f32 {
        width(self.face, self.size, text)
    }

    /// The text with an ellipsis where it does not fit.
    pub(super) fn shortened(self, text: &str, room: f32) -> String {
        let text = one_line(self.face, text);
        if self.width(&text) <= room {
            return text;
        }
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let fits = |at: &usize| self.width(&format!("{}…", text[..*at].trim_end())) <= room;
        // Whatever is shorter fits too, so the last one that fits is found by halving.
        let count = ends.partition_point(fits);
        let end = count.checked_sub(1).map_or(0, |last| ends[last]);
        format!("{}…", text[..end].trim_end())
    }

    /// The text broken into lines; a word that is wider than a line is shortened.
    pub(super) fn lines(self, text: &str, room: f32) -> Vec<String> {
        let text = one_line(self.face, text);
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            if let Some(line) = lines.last_mut() {
                let longer = format!("{line} {word}");
                if self.width(&longer) <= room {
                    *line = longer;
                    continue;
                }
            }
            lines.push(self.shortened(word, room));
        }
        lines
    }

    /// Sets a line with its top at `y`.
    pub(super) fn set(self, text: &str, x: f32, y: f32) -> Shape {
        let leading = self.leading();
        let above = (leading - self.size) / 2.0 + self.size * ASCENT + self.size * 0.08;
        Shape::Text {
            x,
            baseline: y + above,
            size: self.size,
            face: self.face,
            colour: self.colour,
            width: self.width(text),
            text: text.to_owned(),
        }
    }
}

/// What the font can show of it, on one line.
fn one_line(face: Face, text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    printable(face, &spaced).into_owned()
}
