//! Pages laid out: plain data from which the window draws the preview and [`super::to_pdf`]
//! makes the file, so that both show the same.

use std::sync::Arc;

use super::picture::Picture;
pub use crate::fonts::Face;
use crate::guide::draw::Drawing;

/// Millimetres in a typographic point.
pub(crate) const MM_PER_PT: f32 = 25.4 / 72.0;

/// Something drawn on a page. Positions are in millimetres from the page's upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A run of text on one line.
    Text {
        /// Where it starts.
        x_mm: f32,
        /// How far its baseline is from the top.
        baseline_mm: f32,
        /// The font's size in points.
        size_pt: f32,
        /// The font.
        face: Face,
        /// The text. The font has a glyph for each of its characters.
        text: String,
        /// How wide it is, kerning counted.
        width_mm: f32,
    },
    /// A straight line.
    Rule {
        /// One end, from the left.
        x1_mm: f32,
        /// One end, from the top.
        y1_mm: f32,
        /// The other end, from the left.
        x2_mm: f32,
        /// The other end, from the top.
        y2_mm: f32,
        /// How thick it is.
        thickness_mm: f32,
    },
    /// A drawing.
    Drawing {
        /// Its left edge.
        x_mm: f32,
        /// Its upper edge.
        y_mm: f32,
        /// How large a pixel of it is.
        px_mm: f32,
        /// What is drawn.
        drawing: Arc<Drawing>,
    },
    /// A logo.
    Picture {
        /// Its left edge.
        x_mm: f32,
        /// Its upper edge.
        y_mm: f32,
        /// What is drawn, and how large.
        picture: Arc<Picture>,
    },
}

impl Item {
    /// Moves the item.
    pub(crate) fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Self::Text { x_mm, baseline_mm, .. } => {
                *x_mm += dx;
                *baseline_mm += dy;
            }
            Self::Rule { x1_mm, y1_mm, x2_mm, y2_mm, .. } => {
                *x1_mm += dx;
                *x2_mm += dx;
                *y1_mm += dy;
                *y2_mm += dy;
            }
            Self::Drawing { x_mm, y_mm, .. } | Self::Picture { x_mm, y_mm, .. } => {
                *x_mm += dx;
                *y_mm += dy;
            }
        }
    }
}

/// A page laid out, its items in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The paper's width in millimetres.
    pub width_mm: f32,
    /// The paper's height in millimetres.
    pub height_mm: f32,
    /// What stands on it, in reading order.
    pub items: Vec<Item>,
}
