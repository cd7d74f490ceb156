//! What stands in a row: fields, boxes to tick, choices, lists, buttons and groups.

use super::look::{BLACK, Style, WHITE, across, down, grooved, mixed, raised, sunk};
use super::{Area, Colour, Shape};
use crate::guide::Look;

/// The edge and the ground of a field or a list.
pub(super) fn well(look: Look, style: &Style, area: &Area, is_marked: bool, out: &mut Vec<Shape>) {
    if look == Look::Notes5 {
        brackets(style, area, out);
        return;
    }
    let colour = if is_marked { mixed(super::look::MARKED, WHITE, 0.5) } else { WHITE };
    out.push(Shape::Fill { area: *area, radius: 0.0, colour });
    if look == Look::Win95 {
        sunk(area, out);
    } else {
        let colour = style.edge;
        out.push(Shape::Edge { area: *area, radius: 0.0, thickness: 1.0, colour });
    }
}

/// Notes shows where a field begins and ends by two corners.
fn brackets(style: &Style, area: &Area, out: &mut Vec<Shape>) {
    let colour = style.accent;
    out.push(across(area.x, area.y, 6.0, colour));
    out.push(down(area.x, area.y, 6.0, colour));
    out.push(across(area.right() - 6.0, area.bottom() - 1.0, 6.0, colour));
    out.push(down(area.right() - 1.0, area.bottom() - 6.0, 6.0, colour));
}

/// How wide a box to tick is, with the room to its words.
pub(super) const BOX: f32 = 13.0;
pub(super) const BOX_ROOM: f32 = BOX + 7.0;

/// A box to tick, with its upper left corner there.
pub(super) fn check(look: Look, style: &Style, (x, y): (f32, f32), on: bool, out: &mut Vec<Shape>) {
    let area = Area::new(x, y, BOX, BOX);
    out.push(Shape::Fill { area, radius: 0.0, colour: WHITE });
    if look == Look::Win95 {
        sunk(&area, out);
    } else {
        let colour = edge_of_box(look, style);
        out.push(Shape::Edge { area, radius: 0.0, thickness: 1.0, colour });
    }
    if on {
        let points = vec![(x + 3.0, y + 6.5), (x + 5.5, y + 9.0), (x + 10.0, y + 3.5)];
        let colour = if look == Look::WinXp { Colour(0x21, 0x8a, 0x21) } else { BLACK };
        out.push(Shape::Path { points, thickness: 2.0, colour });
    }
}

/// One choice of several, with the corner of what surrounds it there.
pub(super) fn radio(look: Look, style: &Style, (x, y): (f32, f32), on: bool, out: &mut Vec<Shape>) {
    let centre = (x + BOX / 2.0, y + BOX / 2.0);
    let radius = BOX / 2.0;
    out.push(Shape::Disc { centre, radius, colour: WHITE });
    let thickness = if look == Look::Win95 { 1.5 } else { 1.0 };
    out.push(Shape::Ring { centre, radius, thickness, colour: edge_of_box(look, style) });
    if on {
        let colour = match look {
            Look::Win95 | Look::Notes5 => BLACK,
            Look::WinXp => Colour(0x21, 0x8a, 0x21),
            Look::Win7 | Look::Web => style.accent,
        };
        out.push(Shape::Disc { centre, radius: 3.0, colour });
    }
}

/// Darker than those of fields: a box has to be found on any ground.
fn edge_of_box(look: Look, style: &Style) -> Colour {
    match look {
        Look::WinXp => Colour(0x1d, 0x52, 0x81),
        _ => mixed(style.edge, BLACK, 0.3),
    }
}

/// A button with its words.
pub(super) fn button(
    look: Look,
    style: &Style,
    area: &Area,
    words: &str,
    is_first: bool,
    out: &mut Vec<Shape>,
) {
    let mut letters = style.words();
    let fill = |radius, colour| Shape::Fill { area: *area, radius, colour };
    let edge = |radius, colour| Shape::Edge { area: *area, radius, thickness: 1.0, colour };
    match look {
        Look::Win95 | Look::Notes5 => {
            out.push(fill(0.0, style.face));
            if is_first {
                out.push(edge(0.0, BLACK));
                raised(&area.inside(1.0), out);
            } else {
                raised(area, out);
            }
        }
        Look::WinXp => {
            out.push(fill(3.0, Colour(0xf3, 0xf2, 0xec)));
            out.push(edge(3.0, Colour(0x00, 0x3c, 0x74)));
        }
        Look::Win7 => {
            out.push(fill(3.0, Colour(0xe8, 0xe8, 0xe8)));
            let colour = if is_first { Colour(0x3c, 0x7f, 0xb1) } else { Colour(0x70, 0x70, 0x70) };
            out.push(edge(3.0, colour));
        }
        Look::Web => {
            if is_first {
                out.push(fill(2.0, style.accent));
                letters.colour = WHITE;
            } else {
                out.push(fill(2.0, Colour(0xf4, 0xf4, 0xf4)));
                out.push(edge(2.0, style.edge));
            }
        }
    }
    let words = letters.shortened(words, area.width - 8.0);
    let x = area.x + (area.width - letters.width(&words)) / 2.0;
    out.push(letters.set(&words, x, area.y + (area.height - letters.leading()) / 2.0));
}

/// Whether groups have a box around them in this look; else a line under their head.
pub(super) const fn boxes_groups(look: Look) -> bool {
    matches!(look, Look::Win95 | Look::WinXp | Look::Win7)
}

/// The box of a group, with its head in the upper edge.
pub(super) fn group(look: Look, style: &Style, area: &Area, head: &str, out: &mut Vec<Shape>) {
    let mut letters = style.words();
    let half = letters.leading() / 2.0;
    let edge = Area::new(area.x, area.y + half, area.width, area.height - half);
    if look == Look::Win95 {
        grooved(&edge, out);
    } else {
        let colour = Colour(0xc8, 0xc8, 0xbe);
        out.push(Shape::Edge { area: edge, radius: 4.0, thickness: 1.0, colour });
    }
    if look == Look::WinXp {
        letters.colour = Colour(0x00, 0x46, 0xd5);
    }
    let head = letters.shortened(head, area.width - 24.0);
    let gap = Area::new(area.x + 8.0, area.y, letters.width(&head) + 6.0, letters.leading());
    out.push(Shape::Fill { area: gap, radius: 0.0, colour: style.page });
    out.push(letters.set(&head, area.x + 11.0, area.y));
}
