//! The looks of the times: colours, sizes and how edges are raised or sunk.

use super::letters::Type;
use super::{Area, Colour, Shape};
use crate::fonts::Face;
use crate::guide::Look;

/// What is to be changed: its frame and arrow, and what lies under it.
pub(super) const MARK: Colour = Colour(0xc2, 0x41, 0x0c);
pub(super) const MARKED: Colour = Colour(0xff, 0xf3, 0xc4);
pub(super) const WHITE: Colour = Colour(0xff, 0xff, 0xff);
pub(super) const BLACK: Colour = Colour(0, 0, 0);

/// The measures and colours of a look.
pub(super) struct Style {
    /// What the window is made of.
    pub(super) face: Colour,
    /// What lies under the rows where there are tabs.
    pub(super) page: Colour,
    pub(super) ink: Colour,
    /// Edges of fields, boxes and lists.
    pub(super) edge: Colour,
    pub(super) accent: Colour,
    /// How high the title bar is.
    pub(super) bar: f32,
    /// How wide the edge of the window is.
    pub(super) border: f32,
    pub(super) radius: f32,
    pub(super) size: f32,
    pub(super) field: f32,
    pub(super) gap: f32,
}

impl Style {
    pub(super) fn of(look: Look) -> Self {
        let plain = Self {
            face: Colour(0xc0, 0xc0, 0xc0),
            page: Colour(0xc0, 0xc0, 0xc0),
            ink: BLACK,
            edge: Colour(0x80, 0x80, 0x80),
            accent: Colour(0, 0, 0x80),
            bar: 22.0,
            border: 3.0,
            radius: 0.0,
            size: 12.0,
            field: 22.0,
            gap: 7.0,
        };
        match look {
            Look::Win95 => plain,
            Look::WinXp => Self {
                face: Colour(0xec, 0xe9, 0xd8),
                page: Colour(0xfb, 0xfa, 0xf7),
                edge: Colour(0x7f, 0x9d, 0xb9),
                accent: Colour(0x00, 0x54, 0xe3),
                bar: 28.0,
                border: 4.0,
                radius: 7.0,
                ..plain
            },
            Look::Win7 => Self {
                face: Colour(0xf0, 0xf0, 0xf0),
                page: WHITE,
                edge: Colour(0xab, 0xad, 0xb3),
                accent: Colour(0x33, 0x66, 0x99),
                bar: 30.0,
                border: 7.0,
                radius: 6.0,
                ..plain
            },
            Look::Notes5 => Self {
                face: Colour(0xd4, 0xd0, 0xc8),
                page: WHITE,
                edge: Colour(0x80, 0x80, 0x80),
                accent: Colour(0x00, 0x33, 0x99),
                bar: 22.0,
                border: 3.0,
                ..plain
            },
            Look::Web => Self {
                face: WHITE,
                page: WHITE,
                ink: Colour(0x33, 0x33, 0x33),
                edge: Colour(0xa6, 0xa6, 0xa6),
                accent: Colour(0x00, 0x72, 0xc6),
                bar: 44.0,
                border: 1.0,
                radius: 2.0,
                size: 12.5,
                field: 26.0,
                gap: 9.0,
            },
        }
    }

    pub(super) const fn words(&self) -> Type {
        Type { size: self.size, face: Face::Regular, colour: self.ink }
    }

    pub(super) const fn strong(&self) -> Type {
        Type { size: self.size, face: Face::Bold, colour: self.ink }
    }
}

/// A one pixel line from the left, or from the top.
pub(super) fn across(x: f32, y: f32, width: f32, colour: Colour) -> Shape {
    Shape::Fill { area: Area::new(x, y, width, 1.0), radius: 0.0, colour }
}

pub(super) fn down(x: f32, y: f32, height: f32, colour: Colour) -> Shape {
    Shape::Fill { area: Area::new(x, y, 1.0, height), radius: 0.0, colour }
}

/// An edge of two colours: light from the upper left.
fn edge(area: &Area, upper: Colour, lower: Colour, out: &mut Vec<Shape>) {
    out.push(across(area.x, area.y, area.width, upper));
    out.push(down(area.x, area.y, area.height, upper));
    out.push(across(area.x, area.bottom() - 1.0, area.width, lower));
    out.push(down(area.right() - 1.0, area.y, area.height, lower));
}

/// The raised edge of windows and buttons before Windows XP.
pub(super) fn raised(area: &Area, out: &mut Vec<Shape>) {
    edge(area, WHITE, BLACK, out);
    edge(&area.inside(1.0), Colour(0xdf, 0xdf, 0xdf), Colour(0x80, 0x80, 0x80), out);
}

/// The sunk edge of fields before Windows XP.
pub(super) fn sunk(area: &Area, out: &mut Vec<Shape>) {
    edge(area, Colour(0x80, 0x80, 0x80), WHITE, out);
    edge(&area.inside(1.0), BLACK, Colour(0xdf, 0xdf, 0xdf), out);
}

/// A groove, as around groups.
pub(super) fn grooved(area: &Area, out: &mut Vec<Shape>) {
    let inner = Area::new(area.x + 1.0, area.y + 1.0, area.width - 1.0, area.height - 1.0);
    out.push(Shape::Edge { area: inner, radius: 0.0, thickness: 1.0, colour: WHITE });
    let outer = Area::new(area.x, area.y, area.width - 1.0, area.height - 1.0);
    out.push(Shape::Edge {
        area: outer,
        radius: 0.0,
        thickness: 1.0,
        colour: Colour(0x80, 0x80, 0x80),
    });
}

/// Fills an area with a blend from the first to the last colour, from top to bottom or from left
/// to right, in strips of two pixels.
pub(super) fn blend(
    area: &Area,
    is_upright: bool,
    (from, to): (Colour, Colour),
    out: &mut Vec<Shape>,
) {
    const STRIP: f32 = 2.0;
    let length = if is_upright { area.height } else { area.width };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred")]
    let count = (length / STRIP).ceil().clamp(1.0, 400.0) as u16;
    for strip in 0..count {
        let part = f32::from(strip) / f32::from((count - 1).max(1));
        let start = f32::from(strip) * STRIP;
        let size = STRIP.min(length - start);
        let strip = if is_upright {
            Area::new(area.x, area.y + start, area.width, size)
        } else {
            Area::new(area.x + start, area.y, size, area.height)
        };
        out.push(Shape::Fill { area: strip, radius: 0.0, colour: mixed(from, to, part) });
    }
}

/// Between two colours.
pub(super) fn mixed(from: Colour, to: Colour, part: f32) -> Colour {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within a byte")]
    let mix = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * part).round() as u8;
    Colour(mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}
