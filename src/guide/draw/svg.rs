//! A drawing as an SVG image.

use std::fmt::Write as _;

use skrifa::outline::OutlinePen;

use super::{Area, Colour, Drawing, Shape};
use crate::fonts::{self, Face};

/// How letters get into the image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// As text, which can be searched and copied; the viewer needs a font.
    Text,
    /// As outlines, the same wherever they are shown.
    Outlines,
}

/// Writes an SVG image (SVG 1.1).
#[must_use]
pub fn to_svg(drawing: &Drawing, letters: Letters) -> String {
    let Drawing { width, height, said, shapes } = drawing;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\">\n<title>{}</title>\n",
        escaped(said)
    );
    for shape in shapes {
        write_shape(shape, letters, &mut out);
        out.push('\n');
    }
    out.push_str("</svg>\n");
    out
}

fn write_shape(shape: &Shape, letters: Letters, out: &mut String) {
    // Writing to a string does not fail.
    let _ = match shape {
        Shape::Fill { area, radius, colour } => {
            write!(out, "<rect {} rx=\"{radius}\" fill=\"{}\"/>", place(area), hex(*colour))
        }
        Shape::Edge { area, radius, thickness, colour } => {
            let middle = area.inside(thickness / 2.0);
            let radius = (radius - thickness / 2.0).max(0.0);
            write!(
                out,
                "<rect {} rx=\"{radius}\" {}/>",
                place(&middle),
                stroke(*thickness, *colour)
            )
        }
        Shape::Path { points, thickness, colour } => {
            let stroke = stroke(*thickness, *colour);
            write!(out, "<polyline points=\"{}\" {stroke}/>", corners(points))
        }
        Shape::Polygon { points, colour } => {
            write!(out, "<polygon points=\"{}\" fill=\"{}\"/>", corners(points), hex(*colour))
        }
        Shape::Disc { centre: (x, y), radius, colour } => {
            write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{}\"/>", hex(*colour))
        }
        Shape::Ring { centre: (x, y), radius, thickness, colour } => {
            let radius = radius - thickness / 2.0;
            let stroke = stroke(*thickness, *colour);
            write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" {stroke}/>")
        }
        Shape::Text { x, baseline, size, face, colour, width, text } => match letters {
            Letters::Text => {
                let (family, weight) = match face {
                    Face::Regular => ("Noto Sans, Segoe UI, Tahoma, Arial, sans-serif", 400),
                    Face::Bold => ("Noto Sans, Segoe UI, Tahoma, Arial, sans-serif", 700),
                    Face::Mono => ("Noto Sans Mono, Consolas, monospace", 400),
                };
                // Another font is squeezed into the room that the text was measured for.
                write!(
                    out,
                    "<text x=\"{x}\" y=\"{baseline}\" font-family=\"{family}\" font-size=\"{size}\" \
                     font-weight=\"{weight}\" fill=\"{}\" textLength=\"{width}\" \
                     lengthAdjust=\"spacingAndGlyphs\">{}</text>",
                    hex(*colour),
                    escaped(text)
                )
            }
            Letters::Outlines => {
                let path = outlines(*face, *size, text, (*x, *baseline));
                write!(out, "<path d=\"{path}\" fill=\"{}\"/>", hex(*colour))
            }
        },
    };
}

fn place(area: &Area) -> String {
    let Area { x, y, width, height } = area;
    format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
}

fn stroke(thickness: f32, colour: Colour) -> String {
    format!("fill=\"none\" stroke=\"{}\" stroke-width=\"{thickness}\"", hex(colour))
}

fn corners(points: &[(f32, f32)]) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    points.join(" ")
}

fn hex(Colour(red, green, blue): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Text for XML 1.0: its own signs are escaped, and characters that it cannot hold left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The outlines of a text from a place on.
fn outlines(face: Face, size: f32, text: &str, (mut x, baseline): (f32, f32)) -> String {
    let scale = size / 1_000.0;
    let mut pen = Pen { out: String::new(), origin: (0.0, 0.0), scale };
    for glyph in fonts::shape(face, text) {
        pen.origin = (x + glyph.dx * scale, baseline - glyph.dy * scale);
        fonts::outline(face, glyph.id, &mut pen);
        x += glyph.advance * scale;
    }
    pen.out
}

/// Writes outlines as path data.
struct Pen {
    out: String,
    origin: (f32, f32),
    scale: f32,
}

impl Pen {
    fn add(&mut self, command: char, points: &[(f32, f32)]) {
        self.out.push(command);
        for (x, y) in points {
            let (x, y) = (self.origin.0 + x * self.scale, self.origin.1 - y * self.scale);
            let _ = write!(self.out, "{x:.2} {y:.2} ");
        }
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', &[(x, y)]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.add('Q', &[(cx, cy), (x, y)]);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.add('C', &[(ax, ay), (bx, by), (x, y)]);
    }

    fn close(&mut self) {
        self.out.push('Z');
    }
}
