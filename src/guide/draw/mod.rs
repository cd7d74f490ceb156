//! Dialogs drawn as vectors, in the look of their time and with the customer's values filled in.
//!
//! One drawing serves all: the window and files show it as SVG ([`svg`]), the dossier puts the same
//! shapes on paper. Everything is measured with the embedded fonts, so nothing is cut off: what is
//! too long is broken into lines, or ends with an ellipsis. What is to be changed is framed and has
//! a numbered arrow beside it, so that it is not told by colour alone.

mod control;
mod frame;
mod layout;
mod letters;
mod look;
pub mod svg;

use super::dialog::Dialog;
use super::fill::Values;
use crate::fonts::Face;
use crate::model::Language;

/// A colour: red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub x: f32,
    /// Its upper edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

impl Area {
    const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    fn right(&self) -> f32 {
        self.x + self.width
    }

    fn bottom(&self) -> f32 {
        self.y + self.height
    }

    /// The same, smaller by so much on each side.
    fn inside(&self, by: f32) -> Self {
        let (width, height) = ((self.width - 2.0 * by).max(0.0), (self.height - 2.0 * by).max(0.0));
        Self { x: self.x + by, y: self.y + by, width, height }
    }
}

/// Something drawn. Lengths are logical pixels from the upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A filled rectangle.
    Fill {
        /// Where.
        area: Area,
        /// How round its corners are.
        radius: f32,
        /// Its colour.
        colour: Colour,
    },
    /// The edge of a rectangle; the line lies within the area.
    Edge {
        /// Where.
        area: Area,
        /// How round its corners are.
        radius: f32,
        /// How thick the line is.
        thickness: f32,
        /// Its colour.
        colour: Colour,
    },
    /// A line through points.
    Path {
        /// The points.
        points: Vec<(f32, f32)>,
        /// How thick the line is.
        thickness: f32,
        /// Its colour.
        colour: Colour,
    },
    /// A filled polygon.
    Polygon {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// Its colour.
        colour: Colour,
    },
    /// A filled disc.
    Disc {
        /// Its middle.
        centre: (f32, f32),
        /// Its radius.
        radius: f32,
        /// Its colour.
        colour: Colour,
    },
    /// A ring; the line lies within the radius.
    Ring {
        /// Its middle.
        centre: (f32, f32),
        /// Its outer radius.
        radius: f32,
        /// How thick the line is.
        thickness: f32,
        /// Its colour.
        colour: Colour,
    },
    /// A run of text on one line.
    Text {
        /// Where it starts.
        x: f32,
        /// Its base line.
        baseline: f32,
        /// The size of the type.
        size: f32,
        /// The font, which has a glyph for each of its characters.
        face: Face,
        /// Its colour.
        colour: Colour,
        /// How wide it is.
        width: f32,
        /// The text.
        text: String,
    },
}

/// A dialog, drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Its width in logical pixels.
    pub width: f32,
    /// Its height in logical pixels.
    pub height: f32,
    /// What it shows, said in words: the title and what is to be changed.
    pub said: String,
    /// What is drawn, from back to front.
    pub shapes: Vec<Shape>,
}

/// Draws a dialog.
#[must_use]
pub fn draw(dialog: &Dialog, values: &Values, language: Language) -> Drawing {
    layout::draw(dialog, values, language)
}

#[cfg(test)]
mod tests;
