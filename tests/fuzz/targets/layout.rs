//! Documents of anything: every kind of block, holding any text.

use std::collections::HashMap;

use mailward::fuzzing::{draws, text_width_mm};
use mailward::letter::{
    Blank, Block, Content, Heads, Inline, Item, Line, Meta, Page, Row, Side, lay_out, to_pdf,
};
use mailward::model::{Language, Paper};

use super::choice;

/// Millimetres in a typographic point.
const MM_PER_PT: f32 = 25.4 / 72.0;
/// Between two blocks of an input: a byte that UTF-8 never has.
const BETWEEN: u8 = 0xff;

/// Whatever it says, a document is laid out the same each time: nothing leaves the paper, nothing
/// is lost, and it becomes a PDF.
///
/// The first byte says how, and what follows are blocks: of each, the first byte is its kind.
pub(super) fn layout(data: &[u8]) {
    let Some((how, rest)) = choice(data) else { return };
    let mut parts = rest.split(|byte| *byte == BETWEEN);
    let foot = parts.next().unwrap_or_default();
    let document = Content {
        title: "The document".to_owned(),
        author: String::new(),
        language: Language::ALL[usize::from(how >> 2) % Language::ALL.len()],
        paper: if how & 1 == 0 { Paper::A4 } else { Paper::Letter },
        headed: how & 2 != 0,
        logo: None,
        // What a profile says of itself there is short.
        foot: String::from_utf8_lossy(foot).lines().take(2).map(|l| first(l, 200)).collect(),
        blocks: parts.filter_map(block).collect(),
    };
    let pages = lay_out(&document);
    assert!(!pages.is_empty());
    pages.iter().for_each(stays_on_paper);
    assert_eq!(lay_out(&document), pages, "it is laid out the same each time");
    nothing_is_lost(&document, &pages);
    // A file takes much longer than a layout: one in so many inputs becomes one.
    let sum: usize = data.iter().copied().map(usize::from).sum();
    if sum.is_multiple_of(64) {
        let written = to_pdf(&pages, &Meta::from(&document));
        assert!(written.is_ok_and(|bytes| bytes.starts_with(b"%PDF")));
    }
}

fn first(text: &str, count: usize) -> String {
    text.chars().take(count).collect()
}

fn block(data: &[u8]) -> Option<Block> {
    let (kind, text) = choice(data)?;
    let text = String::from_utf8_lossy(text);
    let lines = || text.lines().map(line).collect::<Vec<_>>();
    let side = if kind & 0x80 == 0 { Side::Left } else { Side::Right };
    Some(match kind & 0x1f {
        0 => Block::Sender(lines(), side),
        1 => Block::Addressee(lines(), side),
        2 => Block::Date(line(&text), side),
        3 => Block::Title(line(&text)),
        4 => Block::Subject(line(&text)),
        5 => Block::Reference(line(&text)),
        6 => Block::Heading(line(&text)),
        7 => Block::Caption(line(&text)),
        8 => Block::Records(heads(), text.lines().map(row).collect()),
        9 => Block::Code(text.lines().map(str::to_owned).collect()),
        10 => Block::Points(lines()),
        11 => Block::Facts(text.lines().map(|fact| pair(fact, lines())).collect()),
        12 => Block::Index(text.lines().map(|title| pair(title, Line::plain("123"))).collect()),
        13 => Block::Closing(line(&text), side),
        14 => Block::Signature(lines(), side),
        _ => Block::Paragraph(line(&text)),
    })
}

fn pair<T>(name: &str, value: T) -> (Line, T) {
    (line(name), value)
}

/// Stars stand around what is strong, an underscore is a blank.
fn line(text: &str) -> Line {
    let mut inlines = Vec::new();
    for (place, part) in text.split('*').enumerate() {
        for (again, piece) in part.split('_').enumerate() {
            if again > 0 {
                let blanks = [Blank::Short, Blank::Medium, Blank::Long];
                inlines.push(Inline::Blank(blanks[again % blanks.len()]));
            }
            let piece = piece.to_owned();
            inlines.push(if place % 2 == 1 { Inline::Strong(piece) } else { Inline::Text(piece) });
        }
    }
    Line(inlines)
}

fn heads() -> Heads {
    let [owner, ttl, kind, preference, target] =
        ["Name", "TTL", "Type", "Preference", "Mail server"].map(str::to_owned);
    Heads { owner, ttl, kind, preference, target }
}

/// Owner, host, TTL and preference with tabs between them; the last two are numbers.
fn row(text: &str) -> Row {
    let mut cells = text.split('\t').map(|cell| (!cell.is_empty()).then(|| cell.to_owned()));
    let mut next = || cells.next().flatten();
    let (owner, target) = (next(), next());
    let number = |cell: Option<String>, digits| cell.map(|cell| "9".repeat(cell.len().min(digits)));
    Row { owner, target, ttl: number(next(), 10), preference: number(next(), 5) }
}

/// Each item of a page lies within its margins, is drawn by its font, and as wide as it says.
pub(super) fn stays_on_paper(page: &Page) {
    for item in &page.items {
        let (x1, y1, x2, y2) = match item {
            Item::Text { x_mm, baseline_mm, size_pt, face, text, width_mm } => {
                assert!((text_width_mm(*face, *size_pt, text) - width_mm).abs() < 0.01, "{text:?}");
                assert!(draws(*face, text), "{text:?}");
                let size_mm = size_pt * MM_PER_PT;
                (*x_mm, baseline_mm - size_mm, x_mm + width_mm, baseline_mm + 0.3 * size_mm)
            }
            Item::Rule { x1_mm, y1_mm, x2_mm, y2_mm, .. } => (*x1_mm, *y1_mm, *x2_mm, *y2_mm),
            Item::Drawing { x_mm, y_mm, px_mm, drawing } => {
                let (width, height) = (drawing.width * px_mm, drawing.height * px_mm);
                (*x_mm, *y_mm, x_mm + width, y_mm + height)
            }
            Item::Picture { x_mm, y_mm, picture } => {
                (*x_mm, *y_mm, x_mm + picture.width_mm, y_mm + picture.height_mm)
            }
        };
        assert!(x1 >= 24.9 && x2 <= page.width_mm - 19.9, "{item:?}");
        assert!(y1 >= 14.0 && y2 <= page.height_mm - 8.0, "{item:?}");
    }
}

/// Every letter and digit that the document says stands on its pages.
fn nothing_is_lost(document: &Content, pages: &[Page]) {
    let mut shown: HashMap<char, usize> = HashMap::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        let Item::Text { text, .. } = item else { continue };
        for c in text.chars() {
            *shown.entry(c).or_default() += 1;
        }
    }
    let unsaid = |block: &&Block| !(document.headed && matches!(block, Block::Sender(..)));
    let blocks = document.blocks.iter().filter(unsaid).cloned().collect();
    let said = Content { blocks, ..document.clone() }.to_text();
    for c in said.chars().filter(char::is_ascii_alphanumeric) {
        let left = shown.get_mut(&c).filter(|count| **count > 0);
        let Some(left) = left else { panic!("{c:?} is lost: {said:?}") };
        *left -= 1;
    }
}
