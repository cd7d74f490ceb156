//! The embedded fonts, measured as paper is.

pub(super) use crate::fonts::{Glyph, missing, printable, shape};

use super::page::{Face, MM_PER_PT};

/// How wide a text is, in millimetres.
pub(super) fn width_mm(face: Face, size_pt: f32, text: &str) -> f32 {
    crate::fonts::width(face, size_pt, text) * MM_PER_PT
}
