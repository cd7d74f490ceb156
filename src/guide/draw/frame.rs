//! The window around the rows: edge, title bar and tabs.

use super::letters::Type;
use super::look::{BLACK, Style, WHITE, across, blend, down, mixed, raised};
use super::{Area, Colour, Shape};
use crate::fonts::Face;
use crate::guide::Look;

/// The edge of the window and what lies under everything.
pub(super) fn window(look: Look, style: &Style, area: &Area, out: &mut Vec<Shape>) {
    let fill = |area: Area, radius, colour| Shape::Fill { area, radius, colour };
    match look {
        Look::Win95 | Look::Notes5 => {
            out.push(fill(*area, 0.0, style.face));
            raised(area, out);
        }
        Look::WinXp => {
            out.push(fill(*area, style.radius, style.accent));
            // Only the upper corners are round.
            let half = area.height / 2.0;
            let lower = Area::new(area.x, area.y + half, area.width, area.height - half);
            out.push(fill(lower, 0.0, style.accent));
            out.push(fill(below_bar(style, area), 0.0, style.face));
        }
        Look::Win7 => {
            out.push(fill(*area, style.radius, Colour(0x51, 0x6b, 0x86)));
            out.push(fill(area.inside(1.0), style.radius - 1.0, Colour(0xc3, 0xd7, 0xeb)));
            let edge = below_bar(style, area);
            out.push(fill(edge, 0.0, Colour(0x7f, 0x93, 0xa8)));
            out.push(fill(edge.inside(1.0), 0.0, style.face));
        }
        Look::Web => {
            out.push(fill(*area, style.radius, style.face));
            out.push(Shape::Edge {
                area: *area,
                radius: style.radius,
                thickness: 1.0,
                colour: Colour(0x8a, 0x8a, 0x8a),
            });
        }
    }
}

fn below_bar(style: &Style, area: &Area) -> Area {
    let (border, bar) = (style.border, style.bar);
    let top = area.y + border.min(4.0) + bar;
    let height = area.bottom() - border - top;
    Area::new(area.x + border, top, area.width - 2.0 * border, height)
}

/// The title bar, within the edge of the window.
pub(super) fn title(look: Look, style: &Style, bar: &Area, words: &str, out: &mut Vec<Shape>) {
    let (letters, left, buttons) = match look {
        Look::Win95 => {
            blend(bar, false, (Colour(0, 0, 0x80), Colour(0x10, 0x84, 0xd0)), out);
            (set(12.5, Face::Bold, WHITE), 7.0, 44.0)
        }
        Look::Notes5 => {
            blend(bar, false, (Colour(0x0a, 0x24, 0x6a), Colour(0xa6, 0xca, 0xf0)), out);
            (set(12.5, Face::Bold, WHITE), 7.0, 44.0)
        }
        Look::WinXp => {
            let inner = Area::new(bar.x + 3.0, bar.y, bar.width - 6.0, bar.height - 2.0);
            blend(&inner, true, (Colour(0x3c, 0x8c, 0xf8), style.accent), out);
            (set(13.0, Face::Bold, WHITE), 9.0, 30.0)
        }
        Look::Win7 => {
            let inner = Area::new(bar.x, bar.y, bar.width, bar.height - 1.0);
            blend(&inner, true, (Colour(0xdb, 0xe9, 0xf6), Colour(0xbd, 0xd2, 0xe8)), out);
            (set(12.5, Face::Regular, BLACK), 3.0, 46.0)
        }
        Look::Web => (set(17.0, Face::Regular, Colour(0x22, 0x22, 0x22)), 15.0, 40.0),
    };
    let room = bar.width - left - buttons - 8.0;
    let words = letters.shortened(words, room);
    let top = bar.y + (bar.height - letters.leading()) / 2.0;
    out.push(letters.set(&words, bar.x + left, top));
    close_button(look, bar, out);
}

const fn set(size: f32, face: Face, colour: Colour) -> Type {
    Type { size, face, colour }
}

fn close_button(look: Look, bar: &Area, out: &mut Vec<Shape>) {
    let middle = bar.y + bar.height / 2.0;
    match look {
        Look::Win95 | Look::Notes5 => {
            for (place, sign) in [(0.0, true), (1.0, false)] {
                let x = bar.right() - 3.0 - 17.0 * (place + 1.0);
                let area = Area::new(x, middle - 7.0, 16.0, 14.0);
                let grey = Colour(0xc0, 0xc0, 0xc0);
                out.push(Shape::Fill { area, radius: 0.0, colour: grey });
                raised(&area, out);
                if sign {
                    cross((x + 8.0, middle), 3.0, BLACK, out);
                } else {
                    let mark = Type { size: 10.5, face: Face::Bold, colour: BLACK };
                    out.push(mark.set("?", x + 5.0, middle - 7.0));
                }
            }
        }
        Look::WinXp => {
            let area = Area::new(bar.right() - 26.0, middle - 10.0, 20.0, 19.0);
            out.push(Shape::Fill { area, radius: 3.0, colour: Colour(0xd8, 0x4a, 0x25) });
            out.push(Shape::Edge { area, radius: 3.0, thickness: 1.0, colour: WHITE });
            cross((area.x + 10.0, area.y + 9.5), 4.0, WHITE, out);
        }
        Look::Win7 => {
            let area = Area::new(bar.right() - 44.0, bar.y - 3.0, 42.0, 17.0);
            out.push(Shape::Fill { area, radius: 3.0, colour: Colour(0xc7, 0x50, 0x50) });
            let colour = Colour(0x6b, 0x2a, 0x2a);
            out.push(Shape::Edge { area, radius: 3.0, thickness: 1.0, colour });
            cross((area.x + 21.0, area.y + 8.5), 3.5, WHITE, out);
        }
        Look::Web => cross((bar.right() - 22.0, middle), 5.0, Colour(0x66, 0x66, 0x66), out),
    }
}

fn cross((x, y): (f32, f32), reach: f32, colour: Colour, out: &mut Vec<Shape>) {
    for slope in [1.0, -1.0] {
        let points = vec![(x - reach, y - reach * slope), (x + reach, y + reach * slope)];
        out.push(Shape::Path { points, thickness: 1.6, colour });
    }
}

/// How high a row of tabs is.
const TAB: f32 = 24.0;
const TAB_PADDING: f32 = 10.0;

/// The tabs, packed into rows; the row with the open one is next to the page, as Windows has it.
pub(super) struct Tabs {
    rows: Vec<Vec<(String, f32, bool)>>,
}

impl Tabs {
    pub(super) fn new<'a>(
        style: &Style,
        names: impl Iterator<Item = &'a str>,
        open: usize,
        room: f32,
    ) -> Self {
        let mut rows: Vec<Vec<(String, f32, bool)>> = Vec::new();
        let mut used = f32::INFINITY;
        for (place, name) in names.enumerate() {
            let name = style.strong().shortened(name, room - 2.0 * TAB_PADDING - 4.0);
            let width = style.strong().width(&name) + 2.0 * TAB_PADDING;
            if used + width > room - 4.0 {
                rows.push(Vec::new());
                used = 0.0;
            }
            used += width;
            if let Some(row) = rows.last_mut() {
                row.push((name, width, place == open));
            }
        }
        if let Some(at) = rows.iter().position(|row| row.iter().any(|(_, _, open)| *open)) {
            let row = rows.remove(at);
            rows.push(row);
        }
        Self { rows }
    }

    pub(super) fn height(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a few rows")]
        let rows = self.rows.len() as f32;
        rows * TAB
    }

    /// Draws the tabs above the page, and the page.
    pub(super) fn draw(&self, look: Look, style: &Style, page: &Area, out: &mut Vec<Shape>) {
        if self.rows.is_empty() {
            if look == Look::Notes5 {
                out.push(Shape::Fill { area: *page, radius: 0.0, colour: style.page });
            }
            return;
        }
        page_under(look, style, page, out);
        let mut y = page.y - self.height();
        for row in &self.rows {
            let mut x = page.x + 2.0;
            let mut open = None;
            for (name, width, is_open) in row {
                let area = Area::new(x, y, *width, TAB);
                if *is_open {
                    open = Some((area, name));
                } else {
                    tab(look, style, area, name, false, out);
                }
                x += width;
            }
            if let Some((area, name)) = open {
                tab(look, style, area, name, true, out);
            }
            y += TAB;
        }
    }
}

fn page_under(look: Look, style: &Style, page: &Area, out: &mut Vec<Shape>) {
    out.push(Shape::Fill { area: *page, radius: 0.0, colour: style.page });
    match look {
        Look::Win95 => raised(page, out),
        Look::WinXp | Look::Win7 | Look::Notes5 => {
            let colour = mixed(style.edge, style.page, 0.25);
            out.push(Shape::Edge { area: *page, radius: 0.0, thickness: 1.0, colour });
        }
        Look::Web => out.push(across(page.x, page.y, page.width, Colour(0xc8, 0xc8, 0xc8))),
    }
}

fn tab(look: Look, style: &Style, area: Area, name: &str, is_open: bool, out: &mut Vec<Shape>) {
    // The open tab is a little taller and covers the edge of the page.
    let area = match look {
        Look::Web => area,
        _ if is_open => Area::new(area.x - 2.0, area.y, area.width + 4.0, area.height + 1.0),
        _ => Area::new(area.x, area.y + 2.0, area.width, area.height - 2.0),
    };
    match look {
        Look::Win95 => {
            let fill = if is_open { area.height + 1.0 } else { area.height };
            let under = Area::new(area.x, area.y, area.width, fill);
            out.push(Shape::Fill { area: under, radius: 0.0, colour: style.face });
            out.push(across(area.x + 2.0, area.y, area.width - 4.0, WHITE));
            out.push(down(area.x, area.y + 2.0, area.height - 2.0, WHITE));
            out.push(down(area.right() - 1.0, area.y + 2.0, area.height - 2.0, BLACK));
            out.push(down(area.right() - 2.0, area.y + 1.0, area.height - 1.0, style.edge));
        }
        Look::WinXp | Look::Win7 => {
            let colour = if is_open { style.page } else { mixed(style.face, WHITE, 0.3) };
            let edge = Colour(0x91, 0x9b, 0x9c);
            out.push(Shape::Fill { area, radius: 2.0, colour: edge });
            let inner = Area::new(area.x + 1.0, area.y + 1.0, area.width - 2.0, area.height - 1.0);
            out.push(Shape::Fill { area: inner, radius: 1.0, colour });
            if is_open && look == Look::WinXp {
                let stripe = Area::new(area.x, area.y, area.width, 3.0);
                out.push(Shape::Fill {
                    area: stripe,
                    radius: 1.5,
                    colour: Colour(0xff, 0xa5, 0x2e),
                });
            }
            if !is_open {
                out.push(across(area.x, area.bottom() - 1.0, area.width, edge));
            }
        }
        Look::Notes5 => {
            let colour = if is_open { style.page } else { Colour(0xb8, 0xc4, 0xd6) };
            let slope = 7.0;
            let (top, bottom) = (area.y, area.bottom());
            let points = vec![
                (area.x, bottom),
                (area.x + slope * 0.5, top),
                (area.right() - slope, top),
                (area.right(), bottom),
            ];
            out.push(Shape::Polygon { points: points.clone(), colour });
            out.push(Shape::Path { points, thickness: 1.0, colour: style.edge });
        }
        Look::Web => {
            if is_open {
                let line = Area::new(area.x + 6.0, area.bottom() - 3.0, area.width - 12.0, 3.0);
                out.push(Shape::Fill { area: line, radius: 0.0, colour: style.accent });
            }
        }
    }
    let bold = is_open && matches!(look, Look::Notes5 | Look::Web);
    let mut letters = if bold { style.strong() } else { style.words() };
    if look == Look::Web && !is_open {
        letters.colour = style.accent;
    }
    let x = area.x + (area.width - letters.width(name)) / 2.0;
    out.push(letters.set(name, x, area.y + (area.height - letters.leading()) / 2.0));
}
