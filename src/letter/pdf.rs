//! Makes a PDF of laid out pages.

use std::sync::OnceLock;

use lopdf::{Dictionary, Object};
use printpdf::{
    Codepoint, FontId, Line, LinePoint, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Pt, RawImage, RawImageData, RawImageFormat, TextItem,
    TextMatrix, XObject, XObjectId, XObjectTransform,
};
use thiserror::Error;

use super::content::Content;
use super::drawn::{self, Place};
use super::font::{self, Glyph};
use super::page::{Face, Item, MM_PER_PT, Page};
use super::picture::Picture;
use crate::fonts;
use crate::guide::draw::Shape;
use crate::model::Language;

/// What a PDF says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The document's title.
    pub title: String,
    /// Who wrote it; empty where that is not known.
    pub author: String,
    /// The language of its text.
    pub language: Language,
}

impl From<&Content> for Meta {
    fn from(content: &Content) -> Self {
        Self {
            title: content.title.clone(),
            author: content.author.clone(),
            language: content.language,
        }
    }
}

/// Why no PDF could be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PdfError {
    /// An embedded font cannot be read.
    #[error("an embedded font cannot be read")]
    Font,
    /// The document could not be written; the reason.
    #[error("the PDF could not be written: {0}")]
    Write(String),
}

/// Makes a PDF: fonts embedded as subsets, text selectable in reading order, the same bytes for
/// the same pages.
///
/// # Errors
/// [`PdfError`] if a font or the document's structure is refused by the PDF library.
pub fn to_pdf(pages: &[Page], meta: &Meta) -> Result<Vec<u8>, PdfError> {
    to_pdf_with(pages, meta, &[])
}

/// Makes a PDF like [`to_pdf`], with bookmarks: what a part is called, and its first page, from 0.
///
/// # Errors
/// As for [`to_pdf`].
pub fn to_pdf_with(
    pages: &[Page],
    meta: &Meta,
    bookmarks: &[(String, usize)],
) -> Result<Vec<u8>, PdfError> {
    let mut document = PdfDocument::new(&meta.title);
    meta.author.clone_into(&mut document.metadata.info.author);
    for item in pages.iter().flat_map(|page| &page.items) {
        if let Item::Picture { picture, .. } = item {
            let image = XObject::Image(image(picture));
            document.resources.xobjects.map.insert(logo_id(), image);
        }
    }
    for face in [Face::Regular, Face::Bold, Face::Mono] {
        if pages.iter().flat_map(|page| &page.items).any(|item| is_of(item, face)) {
            let font = PdfFont::new(parsed(face)?.clone());
            document.resources.fonts.map.insert(font_id(face), font);
        }
    }
    let drawn = pages
        .iter()
        .map(|page| PdfPage::new(Mm(page.width_mm), Mm(page.height_mm), operations(page)));
    document.pages = drawn.collect();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut file = printpdf::to_lopdf_doc(&document, &options, &mut Vec::new());
    finish(&mut file, meta)?;
    outline(&mut file, bookmarks)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| PdfError::Write(error.to_string()))?;
    Ok(bytes)
}

fn is_of(item: &Item, wanted: Face) -> bool {
    match item {
        Item::Text { face, .. } => *face == wanted,
        Item::Rule { .. } | Item::Picture { .. } => false,
        Item::Drawing { drawing, .. } => {
            let shapes = drawing.shapes.iter();
            shapes.into_iter().any(|s| matches!(s, Shape::Text { face, .. } if *face == wanted))
        }
    }
}

/// To parse a font takes longer than all the rest, so each is parsed once.
fn parsed(face: Face) -> Result<&'static ParsedFont, PdfError> {
    static REGULAR: OnceLock<Option<ParsedFont>> = OnceLock::new();
    static BOLD: OnceLock<Option<ParsedFont>> = OnceLock::new();
    static MONO: OnceLock<Option<ParsedFont>> = OnceLock::new();
    let (slot, bytes) = match face {
        Face::Regular => (&REGULAR, fonts::REGULAR),
        Face::Bold => (&BOLD, fonts::BOLD),
        Face::Mono => (&MONO, fonts::MONO),
    };
    let font = slot.get_or_init(|| ParsedFont::from_bytes(bytes, 0, &mut Vec::new()));
    font.as_ref().ok_or(PdfError::Font)
}

/// The library makes the name of a subset of the first six letters, which have to be capitals
/// (ISO 32000-1 §9.6.4).
pub(super) fn font_id(face: Face) -> FontId {
    let id = match face {
        Face::Regular => "NOTORG",
        Face::Bold => "NOTOBD",
        Face::Mono => "NOTOMN",
    };
    FontId(id.to_owned())
}

/// What the PDF library leaves out, or leaves to chance.
fn finish(file: &mut lopdf::Document, meta: &Meta) -> Result<(), PdfError> {
    let refused = |error: lopdf::Error| PdfError::Write(error.to_string());
    let catalog = file.catalog_mut().map_err(refused)?;
    catalog.set("Lang", Object::string_literal(meta.language.tag()));
    let mut viewer = Dictionary::new();
    viewer.set("DisplayDocTitle", true);
    catalog.set("ViewerPreferences", viewer);
    // A random identifier would make every file differ; without one the file is as valid.
    file.trailer.remove(b"ID");
    if let Ok(info) = file.trailer.get(b"Info").and_then(Object::as_reference)
        && let Ok(info) = file.get_dictionary_mut(info)
    {
        // The library has no clock here and writes 1970; the letter itself is dated.
        for key in ["CreationDate", "ModDate", "Identifier", "GTS_PDFXVersion", "Keywords"] {
            info.remove(key.as_bytes());
        }
    }
    Ok(())
}

/// Adds the bookmarks as a flat outline (ISO 32000-1 §12.3.3), shown when the file is opened.
fn outline(file: &mut lopdf::Document, bookmarks: &[(String, usize)]) -> Result<(), PdfError> {
    let pages: Vec<lopdf::ObjectId> = file.get_pages().into_values().collect();
    let known: Vec<(&str, lopdf::ObjectId)> = bookmarks
        .iter()
        .filter_map(|(title, page)| Some((title.as_str(), *pages.get(*page)?)))
        .collect();
    let ids: Vec<lopdf::ObjectId> = known.iter().map(|_| file.new_object_id()).collect();
    let (Some(first), Some(last)) = (ids.first(), ids.last()) else { return Ok(()) };
    let mut root = Dictionary::new();
    root.set("Type", "Outlines");
    root.set("First", *first);
    root.set("Last", *last);
    root.set("Count", i64::try_from(ids.len()).unwrap_or(i64::MAX));
    let root = file.add_object(root);
    for (place, (title, page)) in known.iter().enumerate() {
        let mut item = Dictionary::new();
        item.set("Title", lopdf::text_string(title));
        item.set("Parent", root);
        let fit = vec![(*page).into(), Object::Name(b"Fit".to_vec())];
        item.set("Dest", Object::Array(fit));
        if let Some(before) = place.checked_sub(1).and_then(|before| ids.get(before)) {
            item.set("Prev", *before);
        }
        if let Some(after) = ids.get(place + 1) {
            item.set("Next", *after);
        }
        file.objects.insert(ids[place], Object::Dictionary(item));
    }
    let refused = |error: lopdf::Error| PdfError::Write(error.to_string());
    let catalog = file.catalog_mut().map_err(refused)?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}

fn operations(page: &Page) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    let mut set = None;
    for item in &page.items {
        if let Item::Text { x_mm, baseline_mm, size_pt, face, text, .. } = item {
            if set != Some((*face, *size_pt)) {
                set = Some((*face, *size_pt));
                let font = PdfFontHandle::External(font_id(*face));
                ops.push(Op::SetFont { font, size: Pt(*size_pt) });
            }
            let from = (x_mm / MM_PER_PT, (page.height_mm - baseline_mm) / MM_PER_PT);
            show(&font::shape(*face, text), *size_pt, from, &mut ops);
        }
    }
    ops.push(Op::EndTextSection);
    for item in &page.items {
        if let Item::Rule { x1_mm, y1_mm, x2_mm, y2_mm, thickness_mm } = item {
            ops.push(Op::SetOutlineThickness { pt: Pt(thickness_mm / MM_PER_PT) });
            let end = |x: f32, y: f32| LinePoint {
                p: Point::new(Mm(x), Mm(page.height_mm - y)),
                bezier: false,
            };
            let points = vec![end(*x1_mm, *y1_mm), end(*x2_mm, *y2_mm)];
            ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
        }
    }
    for item in &page.items {
        if let Item::Drawing { x_mm, y_mm, px_mm, drawing } = item {
            let place = Place {
                x_pt: x_mm / MM_PER_PT,
                y_pt: (page.height_mm - y_mm) / MM_PER_PT,
                scale: px_mm / MM_PER_PT,
            };
            drawn::operations(drawing, place, &mut ops);
        }
    }
    for item in &page.items {
        if let Item::Picture { x_mm, y_mm, picture } = item {
            let lower = page.height_mm - y_mm - picture.height_mm;
            let transform = XObjectTransform {
                translate_x: Some(Mm(*x_mm).into()),
                translate_y: Some(Mm(lower).into()),
                // The image is a unit square.
                scale_x: Some(picture.width_mm / MM_PER_PT),
                scale_y: Some(picture.height_mm / MM_PER_PT),
                no_auto_scale: true,
                ..XObjectTransform::default()
            };
            ops.push(Op::UseXobject { id: logo_id(), transform });
        }
    }
    ops
}

/// A document has one logo at most, that of the letter's sender.
fn logo_id() -> XObjectId {
    XObjectId("Logo".to_owned())
}

fn image(picture: &Picture) -> RawImage {
    RawImage {
        pixels: RawImageData::U8(picture.rgb.clone()),
        width: picture.width,
        height: picture.height,
        data_format: RawImageFormat::RGB8,
        tag: Vec::new(),
    }
}

/// Shows glyphs from a place on, given in points from the lower left corner.
pub(super) fn show(glyphs: &[Glyph], size_pt: f32, (x, y): (f32, f32), ops: &mut Vec<Op>) {
    let mut pen = 0.0_f32;
    let mut drawn = 0.0_f32;
    let mut height = f32::NAN;
    let mut items = Vec::new();
    for glyph in glyphs {
        let wanted = pen + glyph.dx;
        // A new matrix where the height changes: at the start, and around raised marks.
        #[expect(clippy::float_cmp, reason = "the font's own numbers, not computed ones")]
        if glyph.dy != height {
            flush(&mut items, ops);
            height = glyph.dy;
            drawn = wanted;
            let at = |mille: f32| Pt(mille / 1_000.0 * size_pt);
            let matrix = TextMatrix::Translate(Pt(x + at(wanted).0), Pt(y + at(glyph.dy).0));
            ops.push(Op::SetTextMatrix { matrix });
        }
        if (wanted - drawn).abs() > 0.01 {
            items.push(TextItem::Offset(drawn - wanted));
        }
        let code = Codepoint { gid: glyph.id, offset: 0.0, cid: glyph.text.clone() };
        match items.last_mut() {
            Some(TextItem::GlyphIds(codes)) => codes.push(code),
            _ => items.push(TextItem::GlyphIds(vec![code])),
        }
        drawn = wanted + glyph.nominal;
        pen += glyph.advance;
    }
    flush(&mut items, ops);
}

fn flush(items: &mut Vec<TextItem>, ops: &mut Vec<Op>) {
    if !items.is_empty() {
        ops.push(Op::ShowText { items: std::mem::take(items) });
    }
}
