//! Gives the rows of a dialog their places.

use super::control::{self, BOX, BOX_ROOM};
use super::frame::{Tabs, title, window};
use super::letters::Type;
use super::look::{MARK, MARKED, Style, WHITE, across};
use super::{Area, Drawing, Shape};
use crate::fonts::Face;
use crate::guide::{Dialog, Look, Row, RowKind, Values};
use crate::model::Language;

/// Room at the left for the arrows, outside of the dialog: they are no part of the product.
const GUTTER: f32 = 34.0;
/// Narrower than this nothing can be read.
const NARROWEST: f32 = 260.0;
const PADDING: f32 = 14.0;
const INDENT: f32 = 20.0;
/// So many entries of a list are shown.
const MOST_ENTRIES: usize = 8;

/// Where the drawing has got to.
struct Pen<'a> {
    look: Look,
    style: Style,
    values: &'a Values,
    language: Language,
    y: f32,
    /// Where labels that stand beside their fields end.
    column: f32,
    left: f32,
    right: f32,
    /// What lies behind, drawn before the rest.
    behind: Vec<Shape>,
    shapes: Vec<Shape>,
    marks: Vec<f32>,
    said: Vec<String>,
}

pub(super) fn draw(dialog: &Dialog, values: &Values, language: Language) -> Drawing {
    let style = Style::of(dialog.look);
    let width = f32::from(dialog.width).max(NARROWEST);
    let head = style.border.min(4.0);
    let inner = Area::new(GUTTER + style.border, head, width - 2.0 * style.border, style.bar);
    let tabs = Tabs::new(&style, dialog.tabs(language), dialog.tab, inner.width - 16.0);
    let has_tabs = tabs.height() > 0.0;
    let margin = if has_tabs || dialog.look == Look::Notes5 { 8.0 } else { 0.0 };
    let top = inner.bottom() + margin + tabs.height();
    let page_x = inner.x + margin;
    let page_width = inner.width - 2.0 * margin;
    let mut pen = Pen {
        look: dialog.look,
        values,
        language,
        y: top + 12.0,
        column: 0.0,
        left: page_x + PADDING,
        right: page_x + page_width - PADDING,
        behind: Vec::new(),
        shapes: Vec::new(),
        marks: Vec::new(),
        said: vec![dialog.title(language).to_owned()],
        style,
    };
    // Buttons at the end stand below the page, as they belong to the whole dialog.
    let (rows, buttons) = match dialog.rows.split_last() {
        Some((last, rows)) if last.kind == RowKind::Buttons => (rows, Some(last)),
        _ => (dialog.rows.as_slice(), None),
    };
    pen.column = pen.column_of(rows);
    pen.rows(rows);
    let page = Area::new(page_x, top, page_width, pen.y + 4.0 - top);
    pen.y = page.bottom();
    if let Some(buttons) = buttons {
        pen.y += 10.0;
        pen.buttons(buttons, true);
    }
    pen.y += if margin > 0.0 || buttons.is_some() { 6.0 } else { 8.0 };
    let height = (pen.y + pen.style.border).ceil();

    let mut shapes = Vec::new();
    window(dialog.look, &pen.style, &Area::new(GUTTER, 0.0, width, height), &mut shapes);
    title(dialog.look, &pen.style, &inner, dialog.title(language), &mut shapes);
    tabs.draw(dialog.look, &pen.style, &page, &mut shapes);
    shapes.append(&mut pen.behind);
    shapes.append(&mut pen.shapes);
    for (place, y) in pen.marks.iter().enumerate() {
        arrow(place + 1, *y, &mut shapes);
    }
    Drawing { width: GUTTER + width + 1.0, height, said: pen.said.join("; "), shapes }
}

/// A numbered arrow that points at a row.
fn arrow(number: usize, y: f32, out: &mut Vec<Shape>) {
    let (middle, radius) = (11.0, 10.0);
    let points = vec![(20.0, y - 5.5), (GUTTER - 2.0, y), (20.0, y + 5.5)];
    out.push(Shape::Polygon { points, colour: MARK });
    out.push(Shape::Disc { centre: (middle, y), radius, colour: MARK });
    let letters = Type { size: 12.0, face: Face::Bold, colour: WHITE };
    let words = number.to_string();
    let x = middle - letters.width(&words) / 2.0;
    out.push(letters.set(&words, x, y - letters.leading() / 2.0));
}

impl Pen<'_> {
    fn room(&self) -> f32 {
        self.right - self.left
    }

    /// How wide the labels are that stand beside their fields.
    fn column_of(&self, rows: &[Row]) -> f32 {
        let most = self.room() * 0.46;
        let labels = rows.iter().filter(|row| row.kind == RowKind::Field);
        let widths = labels.map(|row| self.style.words().width(row.label(self.language)));
        widths.filter(|width| *width <= most).fold(0.0, f32::max)
    }

    fn rows(&mut self, rows: &[Row]) {
        let mut rest = rows;
        while let Some((row, after)) = rest.split_first() {
            rest = after;
            if row.kind == RowKind::Group {
                let ends = |row: &Row| matches!(row.kind, RowKind::Group | RowKind::Buttons);
                let count = after.iter().position(ends).unwrap_or(after.len());
                let (members, others) = after.split_at(count);
                self.group(row, members);
                rest = others;
            } else {
                self.row(row);
            }
        }
    }

    fn row(&mut self, row: &Row) {
        let top = self.y;
        let before = self.shapes.len();
        let indent = f32::from(row.indent.min(4)) * INDENT;
        self.left += indent;
        match row.kind {
            RowKind::Field => self.field(row),
            RowKind::Check | RowKind::Radio => self.choice(row),
            RowKind::Label => self.label(row.label(self.language), self.style.words()),
            RowKind::List => self.list(row),
            RowKind::Buttons => self.buttons(row, false),
            RowKind::Space | RowKind::Group => self.y += self.style.field / 2.0,
        }
        let drew = self.shapes.len() > before;
        if row.target && drew {
            let area =
                Area::new(self.left - 6.0, top - 3.0, self.room() + 12.0, self.y - top + 6.0);
            self.mark(&area);
            // Two frames, one below the other, do not touch.
            self.y += 3.0;
        }
        self.left -= indent;
        self.y += self.style.gap;
    }

    /// Frames what is to be changed, and notes it for its arrow.
    fn mark(&mut self, area: &Area) {
        self.behind.push(Shape::Fill { area: *area, radius: 2.0, colour: MARKED });
        let (area, colour) = (*area, MARK);
        self.shapes.push(Shape::Edge { area, radius: 2.0, thickness: 1.5, colour });
        self.marks.push(area.y + area.height / 2.0);
    }

    fn filled(&self, text: &str) -> String {
        self.values.field(text)
    }

    fn label(&mut self, words: &str, letters: Type) {
        for line in letters.lines(words, self.room()) {
            self.shapes.push(letters.set(&line, self.left, self.y));
            self.y += letters.leading();
        }
    }

    fn field(&mut self, row: &Row) {
        let words = self.style.words();
        let label = row.label(self.language).to_owned();
        let fits = words.width(&label) <= self.column + 0.5;
        let high = self.style.field;
        let mut x = self.left;
        if label.is_empty() || fits {
            let text_y = self.y + (high - words.leading()) / 2.0;
            if !label.is_empty() {
                self.shapes.push(words.set(&label, self.left, text_y));
                x += self.column + 12.0;
            }
        } else {
            self.label(&label, words);
            self.y += 2.0;
        }
        let value = self.filled(row.value(self.language));
        let mut letters = if row.target { self.style.strong() } else { words };
        if self.look == Look::Notes5 {
            letters.colour = self.style.accent;
        }
        let shown = letters.shortened(&value, self.right - x - 14.0);
        // A field of Notes is as wide as what stands in it.
        let wide = match self.look {
            Look::Notes5 => (letters.width(&shown) + 16.0).max(60.0),
            _ => self.right - x,
        };
        let area = Area::new(x, self.y, wide, high);
        control::well(self.look, &self.style, &area, row.target, &mut self.shapes);
        let y = self.y + (high - letters.leading()) / 2.0;
        if !shown.is_empty() {
            self.shapes.push(letters.set(&shown, x + 7.0, y));
        }
        if row.target {
            self.said.push(format!("{label} {value}"));
        }
        self.y += high;
    }

    fn choice(&mut self, row: &Row) {
        let letters = if row.target { self.style.strong() } else { self.style.words() };
        let at = (self.left, self.y + (letters.leading() - BOX) / 2.0);
        let draw = if row.kind == RowKind::Check { control::check } else { control::radio };
        draw(self.look, &self.style, at, row.on, &mut self.shapes);
        self.left += BOX_ROOM;
        let label = row.label(self.language).to_owned();
        self.label(&label, letters);
        self.left -= BOX_ROOM;
        self.y = self.y.max(at.1 + BOX);
        if row.target {
            self.said.push(format!("{} {label}", if row.on { "[x]" } else { "[ ]" }));
        }
    }

    /// The entries of a list, a value that holds several on a line each.
    fn entries(&self, row: &Row) -> Vec<String> {
        let filled = row.items(self.language).map(|item| self.filled(item));
        filled.flat_map(|item| item.split(", ").map(str::to_owned).collect::<Vec<_>>()).collect()
    }

    fn list(&mut self, row: &Row) {
        let label = row.label(self.language).to_owned();
        if !label.is_empty() {
            self.label(&label, self.style.words());
            self.y += 3.0;
        }
        let mut letters = if row.target { self.style.strong() } else { self.style.words() };
        if self.look == Look::Notes5 {
            letters.colour = self.style.accent;
        }
        let entries = self.entries(row);
        let mut shown: Vec<String> = entries
            .iter()
            .take(MOST_ENTRIES)
            .map(|entry| letters.shortened(entry, self.room() - 16.0))
            .collect();
        if entries.len() > MOST_ENTRIES {
            shown.push("…".to_owned());
        }
        #[expect(clippy::cast_precision_loss, reason = "a few entries")]
        let lines = shown.len().max(3) as f32;
        let area = Area::new(self.left, self.y, self.room(), lines * letters.leading() + 10.0);
        control::well(self.look, &self.style, &area, row.target, &mut self.shapes);
        let mut y = self.y + 5.0;
        for entry in &shown {
            self.shapes.push(letters.set(entry, self.left + 8.0, y));
            y += letters.leading();
        }
        if row.target {
            self.said.push(format!("{label} {}", entries.join(", ")));
        }
        self.y = area.bottom();
    }

    fn buttons(&mut self, row: &Row, is_last: bool) {
        let words = self.style.words();
        let names: Vec<String> = row.items(self.language).map(|item| self.filled(item)).collect();
        let wide = |name: &String| (words.width(name) + 22.0).clamp(74.0, self.room());
        let widths: Vec<f32> = names.iter().map(wide).collect();
        let all: f32 = widths.iter().map(|width| width + 8.0).sum::<f32>() - 8.0;
        let high = self.style.field + 2.0;
        let mut x = if is_last { (self.right - all).max(self.left) } else { self.left };
        let start = x;
        for (place, (name, width)) in names.iter().zip(&widths).enumerate() {
            if x > start && x + width > self.right + 0.5 {
                x = self.left;
                self.y += high + 6.0;
            }
            let area = Area::new(x, self.y, *width, high);
            let is_first = is_last && place == 0;
            control::button(self.look, &self.style, &area, name, is_first, &mut self.shapes);
            x += width + 8.0;
        }
        self.y += high;
    }

    fn group(&mut self, head: &Row, members: &[Row]) {
        let label = head.label(self.language).to_owned();
        let column = std::mem::replace(&mut self.column, 0.0);
        if control::boxes_groups(self.look) {
            let top = self.y;
            let (left, right) = (self.left, self.right);
            self.y += self.style.words().leading() + 7.0;
            (self.left, self.right) = (left + 12.0, right - 12.0);
            self.column = self.column_of(members);
            self.rows(members);
            (self.left, self.right) = (left, right);
            let area = Area::new(left, top, right - left, self.y - top + 3.0);
            let mut edge = Vec::new();
            control::group(self.look, &self.style, &area, &label, &mut edge);
            edge.append(&mut self.behind);
            self.behind = edge;
            self.y = area.bottom() + self.style.gap + 2.0;
        } else {
            let mut letters = self.style.strong();
            letters.colour = self.style.accent;
            self.label(&label, letters);
            self.shapes.push(across(self.left, self.y + 1.0, self.room(), self.style.edge));
            self.y += 9.0;
            self.column = self.column_of(members);
            self.rows(members);
        }
        self.column = column;
    }
}
