//! A drawing in a PDF.

use std::f32::consts::FRAC_PI_2;

use printpdf::{
    Color, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rgb,
    WindingOrder,
};

use super::font;
use super::pdf::{font_id, show};
use crate::guide::draw::{Area, Colour, Drawing, Shape};

/// A quarter of a circle is drawn as so many straight pieces; on paper they are hundredths of a
/// millimetre long.
const PIECES: u8 = 6;

/// From the drawing's pixels to the page's points, which are counted upwards.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The upper left corner.
    pub(super) x_pt: f32,
    /// The upper left corner, from the bottom of the page.
    pub(super) y_pt: f32,
    /// Points of a pixel.
    pub(super) scale: f32,
}

impl Place {
    fn at(&self, (x, y): (f32, f32)) -> (f32, f32) {
        (self.x_pt + x * self.scale, self.y_pt - y * self.scale)
    }

    fn points(&self, points: &[(f32, f32)]) -> Vec<LinePoint> {
        let point = |at: &(f32, f32)| {
            let (x, y) = self.at(*at);
            LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: false }
        };
        points.iter().map(point).collect()
    }
}

/// Adds what draws it.
pub(super) fn operations(drawing: &Drawing, place: Place, ops: &mut Vec<Op>) {
    for shape in &drawing.shapes {
        match shape {
            Shape::Fill { area, radius, colour } => {
                fill(&corners(area, *radius), *colour, place, ops);
            }
            Shape::Edge { area, radius, thickness, colour } => {
                let half = thickness / 2.0;
                let Area { x, y, width, height } = *area;
                let (width, height) = (width - thickness, height - thickness);
                let middle = Area { x: x + half, y: y + half, width, height };
                let points = corners(&middle, (radius - half).max(0.0));
                stroke(&points, true, (*thickness, *colour), place, ops);
            }
            Shape::Path { points, thickness, colour } => {
                stroke(points, false, (*thickness, *colour), place, ops);
            }
            Shape::Polygon { points, colour } => fill(points, *colour, place, ops),
            Shape::Disc { centre, radius, colour } => {
                fill(&circle(*centre, *radius), *colour, place, ops);
            }
            Shape::Ring { centre, radius, thickness, colour } => {
                let points = circle(*centre, radius - thickness / 2.0);
                stroke(&points, true, (*thickness, *colour), place, ops);
            }
            Shape::Text { x, baseline, size, face, colour, text, .. } => {
                let size_pt = size * place.scale;
                ops.push(Op::StartTextSection);
                ops.push(Op::SetFillColor { col: colour_of(*colour) });
                let font = PdfFontHandle::External(font_id(*face));
                ops.push(Op::SetFont { font, size: Pt(size_pt) });
                show(&font::shape(*face, text), size_pt, place.at((*x, *baseline)), ops);
                ops.push(Op::EndTextSection);
            }
        }
    }
    // What comes after is black again.
    let black = Colour(0, 0, 0);
    ops.push(Op::SetFillColor { col: colour_of(black) });
    ops.push(Op::SetOutlineColor { col: colour_of(black) });
}

fn colour_of(Colour(red, green, blue): Colour) -> Color {
    let part = |byte: u8| f32::from(byte) / 255.0;
    Color::Rgb(Rgb { r: part(red), g: part(green), b: part(blue), icc_profile: None })
}

fn fill(points: &[(f32, f32)], colour: Colour, place: Place, ops: &mut Vec<Op>) {
    ops.push(Op::SetFillColor { col: colour_of(colour) });
    let rings = vec![PolygonRing { points: place.points(points) }];
    let (mode, winding_order) = (PaintMode::Fill, WindingOrder::NonZero);
    ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order } });
}

fn stroke(
    points: &[(f32, f32)],
    is_closed: bool,
    (thickness, colour): (f32, Colour),
    place: Place,
    ops: &mut Vec<Op>,
) {
    ops.push(Op::SetOutlineColor { col: colour_of(colour) });
    ops.push(Op::SetOutlineThickness { pt: Pt(thickness * place.scale) });
    ops.push(Op::DrawLine { line: Line { points: place.points(points), is_closed } });
}

/// The outline of a rectangle, its corners rounded.
fn corners(area: &Area, radius: f32) -> Vec<(f32, f32)> {
    let Area { x, y, width, height } = *area;
    let radius = radius.min(width / 2.0).min(height / 2.0);
    if radius < 0.5 {
        return vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
    }
    let middles = [
        ((x + width - radius, y + height - radius), 0.0),
        ((x + radius, y + height - radius), FRAC_PI_2),
        ((x + radius, y + radius), 2.0 * FRAC_PI_2),
        ((x + width - radius, y + radius), 3.0 * FRAC_PI_2),
    ];
    middles.into_iter().flat_map(|(middle, from)| arc(middle, radius, from)).collect()
}

fn circle(centre: (f32, f32), radius: f32) -> Vec<(f32, f32)> {
    (0..4_u8).flat_map(|quarter| arc(centre, radius, f32::from(quarter) * FRAC_PI_2)).collect()
}

/// A quarter of a circle, clockwise on the page.
fn arc((x, y): (f32, f32), radius: f32, from: f32) -> impl Iterator<Item = (f32, f32)> {
    (0..=PIECES).map(move |piece| {
        let angle = from + f32::from(piece) / f32::from(PIECES) * FRAC_PI_2;
        (x + radius * angle.cos(), y + radius * angle.sin())
    })
}
