//! Tables of records.

use std::rc::Rc;

use super::content::{Block, Heads, Line, Row};
use super::flow::{self, SetLine};
use super::font;
use super::layout::Measure;
use super::page::{Face, MM_PER_PT};
use super::pieces::{Piece, baseline, draw, rule};

/// Room between two columns.
const GUTTER_MM: f32 = 4.0;
/// A column is as wide as its widest cell, which must not be broken for want of slack.
const ROUNDING_MM: f32 = flow::SLACK_MM + 0.02;
/// Smaller type than this is not read on a fax.
const SMALLEST_PT: f32 = 7.5;
/// What stands in the third column of every row.
const KIND: &str = "IN MX";
/// A table of more rows than this may be broken over two pages.
const WHOLE: usize = 6;
/// A row of more lines than this may be broken over two pages.
const UNBROKEN: usize = 8;
/// Which columns stand at the right of their room: the numbers.
const NUMBERS: [bool; 5] = [false, true, false, true, false];

/// The columns of a letter: the same in all its tables.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    size_pt: f32,
    widths: [f32; 5],
}

/// Adds the pieces of a table: its head, and each line of each row.
pub(super) fn pieces(
    heads: &Heads,
    rows: &[Row],
    (x, width): (f32, f32),
    measure: &Measure,
    columns: &Columns,
    out: &mut Vec<Piece>,
) {
    let head_size = head_size(measure);
    let names = names(heads);
    let lefts = columns.lefts(x);
    let right = (x + columns.total()).min(x + width);
    let leading = head_size * MM_PER_PT * 1.35;
    let cells = names.map(Line::plain);
    out.push(Piece {
        gap_mm: measure.gap_mm * 0.2,
        height_mm: leading + 0.6,
        items: {
            let mut items = Vec::new();
            for (place, line) in cells.iter().enumerate() {
                let set =
                    flow::wrap(line, Face::Regular, head_size, columns.widths[place] + ROUNDING_MM);
                let Some(set) = set.into_iter().next() else { continue };
                let x = lefts[place] + columns.indent(place, &set);
                items.extend(draw(set, x, 0.0, head_size, leading));
            }
            items.push(rule(x, leading + 0.3, right));
            items
        },
        keep: true,
        ..Piece::default()
    });
    let head = out.last().cloned().map(Rc::new);
    let last_row = rows.len().saturating_sub(1);
    for (place, row) in rows.iter().enumerate() {
        let from = out.len();
        self::row(row, columns, &lefts, measure, out);
        let count = out.len() - from;
        out.iter_mut().skip(from).for_each(|piece| piece.head.clone_from(&head));
        if count <= UNBROKEN {
            let last = out.len().saturating_sub(1);
            for piece in out.iter_mut().take(last).skip(from) {
                piece.keep = true;
            }
        }
        // An operator works table by table: a short one stays whole, and of a long one no row stands
        // alone.
        let is_kept = rows.len() <= WHOLE || place == 0 || place + 2 == rows.len();
        if let Some(last) = out.last_mut().filter(|_| place < last_row && is_kept) {
            last.keep = true;
        }
        if let Some(last) = out.last_mut().filter(|_| place == last_row) {
            let blank = row.cells().iter().any(Option::is_none);
            last.height_mm += if blank { 1.6 } else { 0.4 };
            let y = last.height_mm;
            last.items.push(rule(x, y, right));
        }
    }
}

fn head_size(measure: &Measure) -> f32 {
    measure.size_pt * 0.8
}

fn names(heads: &Heads) -> [&str; 5] {
    [&heads.owner, &heads.ttl, &heads.kind, &heads.preference, &heads.target].map(String::as_str)
}

fn row(row: &Row, columns: &Columns, lefts: &[f32; 5], measure: &Measure, out: &mut Vec<Piece>) {
    let blank = row.cells().iter().any(Option::is_none);
    let leading = columns.size_pt * MM_PER_PT * if blank { 1.9 } else { 1.4 };
    let [owner, ttl, preference, target] = row.cells();
    let cells = [owner, ttl, Some(KIND), preference, target];
    let set: Vec<Vec<SetLine>> = cells
        .iter()
        .zip(columns.widths)
        .map(|(cell, width)| {
            let line = Line::plain(cell.unwrap_or_default());
            flow::wrap(&line, Face::Mono, columns.size_pt, width + ROUNDING_MM)
        })
        .collect();
    // Rows of several lines would run into each other.
    let broken = set.iter().any(|lines| lines.len() > 1);
    let above = measure.gap_mm * if broken { 0.35 } else { 0.05 };
    let mut set: Vec<_> = set.into_iter().map(Vec::into_iter).collect();
    for first in std::iter::once(true).chain(std::iter::repeat(false)) {
        let mut items = Vec::new();
        for (place, lines) in set.iter_mut().enumerate() {
            if let Some(line) = lines.next() {
                let x = lefts[place] + columns.indent(place, &line);
                items.extend(draw(line, x, 0.0, columns.size_pt, leading));
            } else if first && cells[place].is_none() {
                let y = baseline(columns.size_pt, leading) + 0.6;
                items.push(rule(lefts[place], y, lefts[place] + columns.widths[place]));
            }
        }
        if items.is_empty() {
            break;
        }
        let gap_mm = if first { above } else { 0.0 };
        out.push(Piece { gap_mm, height_mm: leading, items, ..Piece::default() });
    }
}

impl Columns {
    /// As wide as the cells want where there is room; else in smaller type; else the names are
    /// broken.
    pub(super) fn fit(blocks: &[Block], width: f32, measure: &Measure) -> Self {
        let wanted = |size_pt: f32| {
            let mut widths = [0.0_f32; 5];
            for block in blocks {
                let Block::Records(heads, rows) = block else { continue };
                for (wide, name) in widths.iter_mut().zip(names(heads)) {
                    *wide = wide.max(font::width_mm(Face::Regular, head_size(measure), name));
                }
                for row in rows {
                    let [owner, ttl, preference, target] = row.cells();
                    // Room to write a number and a host name.
                    let blanks = [40.0, 14.0, 0.0, 12.0, 66.0];
                    let cells = [owner, ttl, Some(KIND), preference, target];
                    for ((wide, cell), blank) in widths.iter_mut().zip(cells).zip(blanks) {
                        *wide = wide.max(cell.map_or(blank, |cell| mono_mm(size_pt, cell)));
                    }
                }
            }
            Self { size_pt, widths }
        };
        let mut columns = wanted(measure.size_pt * 0.95);
        while columns.total() > width && columns.size_pt > SMALLEST_PT {
            columns = wanted((columns.size_pt - 0.25).max(SMALLEST_PT));
        }
        if columns.total() > width {
            let [owner, ttl, kind, preference, target] = columns.widths;
            let room = width - (ttl + kind + preference + 4.0 * GUTTER_MM);
            // The longer name gets more, but neither is squeezed to nothing.
            let share = (owner / (owner + target)).clamp(0.3, 0.7);
            let owner_room = owner.min((room * share).max(room - target));
            columns.widths[0] = owner_room;
            columns.widths[4] = room - owner_room;
        }
        columns
    }

    fn total(&self) -> f32 {
        self.widths.iter().sum::<f32>() + 4.0 * GUTTER_MM
    }

    fn lefts(&self, x: f32) -> [f32; 5] {
        let mut next = x;
        self.widths.map(|width| {
            let left = next;
            next += width + GUTTER_MM;
            left
        })
    }

    fn indent(&self, place: usize, line: &SetLine) -> f32 {
        if NUMBERS[place] { (self.widths[place] - line.width_mm).max(0.0) } else { 0.0 }
    }
}

fn mono_mm(size_pt: f32, text: &str) -> f32 {
    font::width_mm(Face::Mono, size_pt, &font::printable(Face::Mono, text))
}
