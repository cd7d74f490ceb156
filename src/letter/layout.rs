//! Gives everything its place on pages.

use std::sync::Arc;

use super::content::{Block, Content, Side};
use super::conventions;
use super::font;
use super::foot;
use super::page::{Face, Item, MM_PER_PT, Page};
use super::picture::Picture;
use super::pieces::{self, Piece};
use super::table::Columns;
use crate::model::Paper;

/// The measures of a page, in millimetres from its upper left corner.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    paper: (f32, f32),
    pub(super) left_mm: f32,
    pub(super) right_mm: f32,
    /// Where the right half begins.
    pub(super) middle_mm: f32,
    top_mm: f32,
    /// Where the first page begins.
    first_top_mm: f32,
    bottom_mm: f32,
    /// Where the window of the envelope begins.
    pub(super) window_mm: f32,
}

/// The size of the type and the room around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    pub(super) size_pt: f32,
    /// From one baseline to the next.
    pub(super) leading_mm: f32,
    /// Between two paragraphs.
    pub(super) gap_mm: f32,
    /// To sign in.
    pub(super) signing_mm: f32,
}

/// Room between the logo and what stands below it, in millimetres.
const BELOW_LOGO_MM: f32 = 4.0;
/// What headed paper has printed at its top.
const HEAD_MM: f32 = 45.0;
/// The type sizes for a letter on one page, the best first.
const SIZES: [f32; 4] = [10.5, 10.0, 9.5, 9.0];
/// How many of them are also tried to save a page where it takes several.
const SIZES_OF_LONG: usize = 3;

/// Lays a document out: on one page if it fits without becoming hard to read, else on as many as
/// it takes, each with its number.
///
/// Every item lies within the paper's margins; what is too long is broken, never cut.
#[must_use]
pub fn lay_out(content: &Content) -> Vec<Page> {
    let frame = Frame::new(content);
    let mut best: Option<Vec<Page>> = None;
    for (place, size_pt) in SIZES.into_iter().enumerate() {
        let pages = set(content, &frame, &Measure::new(size_pt));
        if pages.len() == 1 {
            return pages;
        }
        if best.as_ref().is_none_or(|best| place < SIZES_OF_LONG && pages.len() < best.len()) {
            best = Some(pages);
        }
        // What fills more than two pages does not become one.
        if place + 1 >= SIZES_OF_LONG && best.as_ref().is_some_and(|best| best.len() > 2) {
            break;
        }
    }
    let mut pages = best.unwrap_or_default();
    number(&mut pages, &content.title, &frame);
    pages
}

/// Lays out a part of a larger document, without numbers on its pages.
pub(super) fn lay_out_part(content: &Content) -> Vec<Page> {
    let frame = Frame::new(content);
    let whole = |size_pt| set(content, &frame, &Measure::new(size_pt));
    let pages = whole(SIZES[1]);
    if pages.len() != 2 {
        return pages;
    }
    // A little more than a page may become one.
    SIZES.into_iter().skip(2).map(whole).find(|pages| pages.len() == 1).unwrap_or(pages)
}

/// Numbers the pages of a document that is made of parts.
pub(super) fn number_all(pages: &mut [Page], cover: &Content) {
    number(pages, &cover.title, &Frame::new(cover));
}

impl Frame {
    fn new(content: &Content) -> Self {
        let (width, height) = content.paper.size_mm();
        let (left_mm, margin) = match content.paper {
            Paper::A4 => (25.0, 20.0),
            Paper::Letter => (25.4, 21.0),
        };
        let top_mm = 16.0;
        let right_mm = width - margin;
        let foot_mm = foot::height_mm(content, right_mm - left_mm);
        Self {
            paper: (width, height),
            left_mm,
            right_mm,
            middle_mm: width / 2.0 + 4.0,
            top_mm,
            first_top_mm: if content.headed { HEAD_MM } else { top_mm },
            bottom_mm: height - 15.0 - foot_mm,
            window_mm: conventions::of(content.language, content.paper).window_mm,
        }
    }

    pub(super) fn width_mm(&self) -> f32 {
        self.right_mm - self.left_mm
    }
}

impl Measure {
    fn new(size_pt: f32) -> Self {
        let leading_mm = size_pt * MM_PER_PT * 1.26;
        // Where the type is small because there is much to say, room is scarce as well.
        let ample = (size_pt - 9.0) / 1.5;
        let gap_mm = leading_mm * (0.45 + 0.2 * ample);
        Self { size_pt, leading_mm, gap_mm, signing_mm: 13.0 + 3.0 * ample }
    }
}

fn set(content: &Content, frame: &Frame, measure: &Measure) -> Vec<Page> {
    let mut all = Vec::new();
    let columns = Columns::fit(&content.blocks, frame.width_mm(), measure);
    let mut logo_end_mm: Option<f32> = None;
    for block in &content.blocks {
        let sender = match block {
            Block::Sender(..) if content.headed => continue,
            Block::Sender(_, side) => Some(*side),
            _ => None,
        };
        let logo = content.logo.as_ref().filter(|_| sender.is_some());
        if let (Some(side), Some(picture)) = (sender, logo) {
            all.push(across(picture, side, frame));
        }
        let from = all.len();
        pieces::of(block, frame, measure, &columns, &mut all);
        if let Some(first) = all.get_mut(from)
            && let Some(end_mm) = logo_end_mm.take()
        {
            first.not_above_mm = first.not_above_mm.max(end_mm);
        }
        logo_end_mm = logo.map(|logo| frame.first_top_mm + logo.height_mm + BELOW_LOGO_MM);
    }
    let mut pages = paginate(all, frame);
    foot::add(&mut pages, content, frame.left_mm, frame.width_mm(), frame.paper.1);
    pages
}

/// The logo, at the edge across from the sender, beginning at the same height.
fn across(picture: &Arc<Picture>, sender: Side, frame: &Frame) -> Piece {
    let x_mm = match sender {
        Side::Left => frame.right_mm - picture.width_mm,
        Side::Right => frame.left_mm,
    };
    let logo = Item::Picture { x_mm, y_mm: 0.0, picture: picture.clone() };
    Piece { items: vec![logo], keep: true, ..Piece::default() }
}

fn paginate(pieces: Vec<Piece>, frame: &Frame) -> Vec<Page> {
    let mut pages = vec![frame.page()];
    let mut y = frame.first_top_mm;
    let mut fresh = true;
    let mut waiting = pieces.into_iter().peekable();
    while let Some(piece) = waiting.next() {
        let mut group = vec![piece];
        while group.last().is_some_and(|piece| piece.keep) {
            let Some(next) = waiting.next() else { break };
            group.push(next);
        }
        let height: f32 = group.iter().map(|piece| piece.gap_mm + piece.height_mm).sum();
        let whole = height <= frame.bottom_mm - frame.top_mm;
        if whole && !fresh && y + height > frame.bottom_mm {
            pages.push(frame.page());
            y = frame.top_mm;
            fresh = true;
        }
        for mut piece in group {
            if !fresh && y + piece.gap_mm + piece.height_mm > frame.bottom_mm {
                pages.push(frame.page());
                y = frame.top_mm;
                fresh = true;
            }
            if !fresh {
                y += piece.gap_mm;
            } else if pages.len() > 1
                && let (Some(head), Some(page)) = (&piece.head, pages.last_mut())
            {
                let mut items = head.items.clone();
                for item in &mut items {
                    item.shift(0.0, y);
                }
                page.items.append(&mut items);
                y += head.height_mm;
            }
            if pages.len() == 1 {
                y = y.max(piece.not_above_mm);
            }
            piece.items.iter_mut().for_each(|item| item.shift(0.0, y));
            if let Some(page) = pages.last_mut() {
                page.items.append(&mut piece.items);
            }
            y += piece.height_mm;
            fresh = false;
        }
    }
    pages
}

impl Frame {
    fn page(&self) -> Page {
        Page { width_mm: self.paper.0, height_mm: self.paper.1, items: Vec::new() }
    }
}

/// Writes on each page what it belongs to and which of how many it is.
fn number(pages: &mut [Page], title: &str, frame: &Frame) {
    const SIZE: f32 = 8.0;
    let count = pages.len();
    let baseline_mm = frame.paper.1 - 10.0;
    let face = Face::Regular;
    let title = font::printable(face, title).into_owned();
    let title_mm = font::width_mm(face, SIZE, &title);
    for (place, page) in pages.iter_mut().enumerate() {
        if title_mm < frame.width_mm() - 20.0 && !title.is_empty() {
            page.items.push(Item::Text {
                x_mm: frame.left_mm,
                baseline_mm,
                size_pt: SIZE,
                face,
                text: title.clone(),
                width_mm: title_mm,
            });
        }
        let text = format!("{}/{count}", place + 1);
        let width_mm = font::width_mm(face, SIZE, &text);
        let x_mm = frame.right_mm - width_mm;
        page.items.push(Item::Text { x_mm, baseline_mm, size_pt: SIZE, face, text, width_mm });
    }
}
