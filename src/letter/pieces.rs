//! From blocks to pieces: what is put on a page as a whole.

use std::rc::Rc;
use std::sync::Arc;

use super::content::{Block, Line, Side};
use super::flow::{self, Run, SetLine};
use super::layout::{Frame, Measure};
use super::page::{Face, Item, MM_PER_PT};
use super::table::{self, Columns};
use crate::guide::draw::Drawing;

/// A paragraph of more lines than this may be broken over two pages.
const UNBROKEN: usize = 8;
/// How thick ruled lines are.
pub(super) const RULE_MM: f32 = 0.2;

/// Something that is put on a page as a whole.
#[derive(Debug, Clone, Default)]
pub(super) struct Piece {
    /// Room above it, unless it is the first on a page.
    pub(super) gap_mm: f32,
    /// Its own height.
    pub(super) height_mm: f32,
    /// What it holds, from its own top.
    pub(super) items: Vec<Item>,
    /// On the first page it stands at least this far from the paper's top.
    pub(super) not_above_mm: f32,
    /// Whether it stays on the page of the next piece.
    pub(super) keep: bool,
    /// What is said again above it where it begins a page: the head of its table.
    pub(super) head: Option<Rc<Piece>>,
}

/// Adds the pieces of a block.
pub(super) fn of(
    block: &Block,
    frame: &Frame,
    measure: &Measure,
    columns: &Columns,
    out: &mut Vec<Piece>,
) {
    let Measure { size_pt, gap_mm, .. } = *measure;
    let (left, full) = (frame.left_mm, frame.width_mm());
    let column = |side| frame.column(side);
    match block {
        Block::Sender(lines, side) => {
            stack(lines, column(*side), measure, 0.0, false, out);
        }
        Block::Addressee(lines, side) => {
            let from = out.len();
            stack(lines, column(*side), measure, gap_mm, false, out);
            if let Some(first) = out.get_mut(from) {
                first.not_above_mm = frame.window_mm;
            }
        }
        Block::Date(line, side) => {
            let place = date_place(line, column(*side), (left, full), size_pt);
            paragraph(line, Face::Regular, size_pt, place, measure, 2.0 * gap_mm, out);
        }
        Block::Title(line) => {
            paragraph(line, Face::Bold, size_pt * 1.6, (left, full), measure, 0.0, out);
        }
        Block::Subject(line) => {
            let size = size_pt * 1.08;
            paragraph(line, Face::Bold, size, (left, full), measure, 2.0 * gap_mm, out);
        }
        Block::Reference(line) => {
            let gap = 0.15 * gap_mm;
            let from = out.len();
            // Below a heading it belongs to what that stands over.
            let is_headed = out.last().is_some_and(|before| before.keep);
            paragraph(line, Face::Regular, size_pt, (left, full), measure, gap, out);
            if is_headed {
                keep(out, from);
            }
        }
        Block::Heading(line) => {
            let from = out.len();
            let size = size_pt * 1.08;
            paragraph(line, Face::Bold, size, (left, full), measure, 1.7 * gap_mm, out);
            keep(out, from);
        }
        Block::Caption(line) => {
            let from = out.len();
            paragraph(line, Face::Bold, size_pt, (left, full), measure, gap_mm, out);
            keep(out, from);
        }
        Block::Paragraph(line) => {
            paragraph(line, Face::Regular, size_pt, (left, full), measure, gap_mm, out);
        }
        Block::Records(heads, rows) => {
            table::pieces(heads, rows, (left, full), measure, columns, out);
        }
        Block::Code(lines) => code(lines, (left, full), measure, out),
        Block::Drawing(drawing) => self::drawing(drawing, (left, full), measure, out),
        Block::Points(points) => {
            for point in points {
                self::point(point, (left, full), measure, out);
            }
        }
        Block::Index(entries) => {
            for entry in entries {
                index(entry, (left, full), measure, out);
            }
        }
        Block::Facts(facts) => self::facts(facts, (left, full), measure, out),
        Block::Closing(line, side) => {
            // What is signed stands with at least one sentence of the letter.
            if let Some(before) = out.last_mut() {
                before.keep = true;
            }
            let from = out.len();
            // A closing formula can be as long as a sentence.
            let wide = flow::wrap(line, Face::Regular, size_pt, column(*side).1).len() > 1;
            let place = if wide { (left, full) } else { column(*side) };
            paragraph(line, Face::Regular, size_pt, place, measure, gap_mm, out);
            keep(out, from);
        }
        Block::Signature(lines, side) => {
            let (x, width) = column(*side);
            let room = measure.signing_mm;
            let ruled = width.min(70.0);
            out.push(Piece {
                height_mm: room,
                items: vec![rule(x, room, x + ruled)],
                keep: true,
                ..Piece::default()
            });
            stack(lines, (x, width), measure, 0.6, true, out);
        }
    }
}

/// Where place and date stand: in their column, or where that is too narrow, as far to the left as
/// it takes.
fn date_place(
    line: &Line,
    (x, width): (f32, f32),
    (left, full): (f32, f32),
    size_pt: f32,
) -> (f32, f32) {
    if flow::wrap(line, Face::Regular, size_pt, width).len() == 1 {
        return (x, width);
    }
    let whole = flow::wrap(line, Face::Regular, size_pt, full);
    let wanted = whole.iter().map(|set| set.width_mm).fold(0.0, f32::max) + flow::SLACK_MM;
    if x > left { ((left + full - wanted).max(left), wanted) } else { (left, full) }
}

/// A horizontal line.
pub(super) fn rule(x1: f32, y: f32, x2: f32) -> Item {
    Item::Rule { x1_mm: x1, y1_mm: y, x2_mm: x2, y2_mm: y, thickness_mm: RULE_MM }
}

/// Keeps what was added from a place on with what follows.
fn keep(out: &mut [Piece], from: usize) {
    for piece in out.iter_mut().skip(from) {
        piece.keep = true;
    }
}

/// How far a baseline is below the top of its line.
pub(super) fn baseline(size_pt: f32, leading_mm: f32) -> f32 {
    // The middle of a capital letter, 0.36 em above the baseline, stands in the middle.
    leading_mm / 2.0 + 0.36 * size_pt * MM_PER_PT
}

/// The items of a line whose upper left corner is given.
pub(super) fn draw(line: SetLine, x: f32, y: f32, size_pt: f32, leading_mm: f32) -> Vec<Item> {
    let baseline_mm = y + baseline(size_pt, leading_mm);
    line.runs
        .into_iter()
        .map(|run| match run {
            Run::Text { x_mm, width_mm, face, text } => {
                Item::Text { x_mm: x + x_mm, baseline_mm, size_pt, face, text, width_mm }
            }
            Run::Blank { x_mm, width_mm } => rule(x + x_mm, baseline_mm + 0.6, x + x_mm + width_mm),
        })
        .collect()
}

/// Lines one below the other, each of which may take several. `together`: on one page.
fn stack(
    lines: &[Line],
    (x, width): (f32, f32),
    measure: &Measure,
    gap_mm: f32,
    together: bool,
    out: &mut Vec<Piece>,
) {
    let Measure { size_pt, .. } = *measure;
    let mut gap = gap_mm;
    let from = out.len();
    for line in lines {
        // To write on a blank takes more room than to print.
        let blank = line.0.iter().any(|inline| matches!(inline, super::content::Inline::Blank(_)));
        for set in flow::wrap(line, Face::Regular, size_pt, width) {
            let leading = if blank { measure.leading_mm * 1.25 } else { measure.leading_mm };
            out.push(Piece {
                gap_mm: gap,
                height_mm: leading,
                items: draw(set, x, leading - measure.leading_mm, size_pt, measure.leading_mm),
                ..Piece::default()
            });
            gap = 0.0;
        }
    }
    let last = out.len().saturating_sub(1);
    if together && out.len() - from <= 3 * UNBROKEN {
        for piece in out.iter_mut().take(last).skip(from) {
            piece.keep = true;
        }
    }
}

/// A paragraph in its place, given as its left edge and its width.
fn paragraph(
    line: &Line,
    face: Face,
    size_pt: f32,
    (x, width): (f32, f32),
    measure: &Measure,
    gap_mm: f32,
    out: &mut Vec<Piece>,
) {
    let leading = measure.leading_mm * size_pt / measure.size_pt;
    let lines = flow::wrap(line, face, size_pt, width);
    let count = lines.len();
    for (place, set) in lines.into_iter().enumerate() {
        out.push(Piece {
            gap_mm: if place == 0 { gap_mm } else { 0.0 },
            height_mm: leading,
            items: draw(set, x, 0.0, size_pt, leading),
            // Neither the first nor the last line of a long paragraph stands alone.
            keep: place + 1 < count && (count <= UNBROKEN || place == 0 || place + 2 == count),
            ..Piece::default()
        });
    }
}

/// Lines to type: set in, in a font of their own, blanks at their beginning kept.
fn code(lines: &[String], (x, width): (f32, f32), measure: &Measure, out: &mut Vec<Piece>) {
    const INDENT: f32 = 4.5;
    let size_pt = measure.size_pt * 0.82;
    let place = (x + INDENT, width - INDENT);
    for (number, text) in lines.iter().enumerate() {
        let inner = text.trim_start_matches([' ', '\t']);
        let indent = "\u{a0}".repeat(text.len() - inner.len());
        let line = Line::plain(format!("{indent}{}", inner.replace('\t', " ")));
        let gap_mm = if number == 0 { measure.gap_mm * 0.4 } else { 0.0 };
        paragraph(&line, Face::Mono, size_pt, place, measure, gap_mm, out);
    }
}

/// A drawing, at three quarters of its size on the screen or as small as it takes.
fn drawing(
    drawing: &Arc<Drawing>,
    (x, width): (f32, f32),
    measure: &Measure,
    out: &mut Vec<Piece>,
) {
    const PX_MM: f32 = 25.4 / 96.0 * 0.75;
    let px_mm = PX_MM.min(width / drawing.width);
    let item = Item::Drawing { x_mm: x, y_mm: 0.0, px_mm, drawing: Arc::clone(drawing) };
    out.push(Piece {
        gap_mm: measure.gap_mm * 0.4,
        height_mm: drawing.height * px_mm,
        items: vec![item],
        ..Piece::default()
    });
}

fn point(line: &Line, (x, width): (f32, f32), measure: &Measure, out: &mut Vec<Piece>) {
    const INDENT: f32 = 4.5;
    let from = out.len();
    let Measure { size_pt, leading_mm, .. } = *measure;
    let place = (x + INDENT, width - INDENT);
    paragraph(line, Face::Regular, size_pt, place, measure, measure.gap_mm * 0.25, out);
    if let Some(first) = out.get_mut(from) {
        let text = "–".to_owned();
        let width_mm = super::font::width_mm(Face::Regular, size_pt, &text);
        let baseline_mm = baseline(size_pt, leading_mm);
        let face = Face::Regular;
        first.items.insert(0, Item::Text { x_mm: x, baseline_mm, size_pt, face, text, width_mm });
    }
}

/// An entry of an index, its page at the right of the title's first line.
fn index(entry: &(Line, Line), (x, width): (f32, f32), measure: &Measure, out: &mut Vec<Piece>) {
    const PAGE_MM: f32 = 15.0;
    let Measure { size_pt, leading_mm, .. } = *measure;
    let from = out.len();
    let place = (x, width - PAGE_MM);
    paragraph(&entry.0, Face::Regular, size_pt, place, measure, measure.gap_mm * 0.25, out);
    if out.len() == from {
        // A title of which nothing can be shown; its page is told all the same.
        let gap_mm = measure.gap_mm * 0.25;
        out.push(Piece { gap_mm, height_mm: leading_mm, ..Piece::default() });
    }
    let page = flow::wrap(&entry.1, Face::Regular, size_pt, PAGE_MM).into_iter().next();
    if let (Some(first), Some(page)) = (out.get_mut(from), page) {
        let at = x + width - page.width_mm;
        first.items.extend(draw(page, at, 0.0, size_pt, leading_mm));
    }
}

/// What is asked at the left, the answers at the right, a thin rule below each.
fn facts(
    facts: &[(Line, Vec<Line>)],
    (x, width): (f32, f32),
    measure: &Measure,
    out: &mut Vec<Piece>,
) {
    const PAD: f32 = 1.2;
    /// Thinner than what is written on.
    const THIN: f32 = 0.07;
    let Measure { size_pt, leading_mm, .. } = *measure;
    let label = (width * 0.33).min(58.0);
    let column = (x + label, width - label);
    for (name, values) in facts {
        let mut names = flow::wrap(name, Face::Regular, size_pt, label - 3.0).into_iter();
        let set = values.iter().flat_map(|v| flow::wrap(v, Face::Regular, size_pt, column.1));
        let mut values = set.collect::<Vec<_>>().into_iter();
        let from = out.len();
        let mut above = PAD;
        loop {
            let (name, value) = (names.next(), values.next());
            if name.is_none() && value.is_none() {
                break;
            }
            let mut items = Vec::new();
            if value.as_ref().is_some_and(|set| matches!(set.runs[..], [Run::Blank { .. }])) {
                above = PAD * 1.8;
            }
            let place = |set, x| draw(set, x, above, size_pt, leading_mm);
            items.extend(name.into_iter().flat_map(|set| place(set, x)));
            items.extend(value.into_iter().flat_map(|set| place(set, column.0)));
            out.push(Piece { height_mm: leading_mm + above, items, ..Piece::default() });
            above = 0.0;
        }
        if let Some(last) = out.last_mut() {
            last.height_mm += PAD;
            let y = last.height_mm;
            last.items.push(Item::Rule {
                x1_mm: x,
                y1_mm: y,
                x2_mm: x + width,
                y2_mm: y,
                thickness_mm: THIN,
            });
        }
        if out.len() - from <= UNBROKEN {
            let last = out.len().saturating_sub(1);
            for piece in out.iter_mut().take(last).skip(from) {
                piece.keep = true;
            }
        }
    }
}

impl Frame {
    /// The left edge and the width of a side.
    fn column(&self, side: Side) -> (f32, f32) {
        match side {
            Side::Left => (self.left_mm, self.middle_mm - self.left_mm - 5.0),
            Side::Right => (self.middle_mm, self.right_mm - self.middle_mm),
        }
    }
}
