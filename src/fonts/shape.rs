//! What the embedded fonts know: which characters they have, and how text is shaped.
//!
//! Shaping is `HarfBuzz`'s, as in the window, so that the preview and the PDF agree on every
//! advance and every kern.

use std::borrow::Cow;
use std::sync::OnceLock;

use harfrust::{
    BufferClusterLevel, Direction, FontRef, GlyphBuffer, ShapePlan, Shaper, ShaperData,
    UnicodeBuffer, script,
};
use read_fonts::TableProvider;
use read_fonts::types::GlyphId;
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};

use super::{BOLD as BOLD_FILE, Face, MONO as MONO_FILE, REGULAR as REGULAR_FILE, known};

/// Stands for a character that a font lacks; every embedded font has it.
const PLACEHOLDER: char = '\u{fffd}';
/// Below this there are only scripts that need no reordering, so that one plan shapes them all.
const FIRST_COMPLEX: char = '\u{0590}';

/// A glyph in its place. Lengths are in thousandths of an em.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    /// Its number in the font.
    pub(crate) id: u16,
    /// How far the pen moves, kerning counted.
    pub(crate) advance: f32,
    /// How far it would move without kerning.
    pub(crate) nominal: f32,
    /// Where it is drawn, from the pen: to the right.
    pub(crate) dx: f32,
    /// Where it is drawn, from the pen: upwards.
    pub(crate) dy: f32,
    /// The text that it stands for; none for the later glyphs of one character.
    pub(crate) text: Option<String>,
}

/// A font's tables, found once.
struct Tables {
    font: FontRef<'static>,
    data: ShaperData,
}

struct Font {
    tables: &'static Tables,
    shaper: Shaper<'static>,
    simple: ShapePlan,
}

impl Tables {
    fn find(bytes: &'static [u8]) -> Self {
        let font = match FontRef::new(bytes) {
            Ok(font) => font,
            // The file is part of the program, and a test shapes with each.
            Err(error) => unreachable!("an embedded font: {error}"),
        };
        let data = ShaperData::new(&font);
        Self { font, data }
    }
}

impl Font {
    fn load(tables: &'static Tables) -> Self {
        let shaper = tables.data.shaper(&tables.font).build();
        let simple =
            ShapePlan::new(&shaper, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        Self { tables, shaper, simple }
    }

    fn has(&self, c: char) -> bool {
        let map = self.tables.font.cmap();
        map.is_ok_and(|map| map.map_codepoint(c).is_some_and(|id| id.to_u32() != 0))
    }

    fn nominal(&self, id: u32) -> Option<u16> {
        self.tables.font.hmtx().ok()?.advance(GlyphId::new(id))
    }
}

fn font(face: Face) -> &'static Font {
    static REGULAR: (OnceLock<Tables>, OnceLock<Font>) = (OnceLock::new(), OnceLock::new());
    static BOLD: (OnceLock<Tables>, OnceLock<Font>) = (OnceLock::new(), OnceLock::new());
    static MONO: (OnceLock<Tables>, OnceLock<Font>) = (OnceLock::new(), OnceLock::new());
    let ((tables, font), bytes) = match face {
        Face::Regular => (&REGULAR, REGULAR_FILE),
        Face::Bold => (&BOLD, BOLD_FILE),
        Face::Mono => (&MONO, MONO_FILE),
    };
    font.get_or_init(|| Font::load(tables.get_or_init(|| Tables::find(bytes))))
}

/// Whether a character only steers how others are shown. What it steers is not in these fonts.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The characters of a text that a font cannot show.
pub(crate) fn missing(face: Face, text: &str) -> impl Iterator<Item = char> {
    let font = font(face);
    text.chars().filter(move |c| !c.is_control() && !is_invisible(*c) && !font.has(*c))
}

/// The text with a placeholder for each character that the font lacks, and without those that
/// show nothing.
pub(crate) fn printable(face: Face, text: &str) -> Cow<'_, str> {
    let font = font(face);
    let fits = |c: char| !c.is_control() && !is_invisible(c) && font.has(c);
    if text.chars().all(fits) {
        return Cow::Borrowed(text);
    }
    let visible = text.chars().filter(|c| !c.is_control() && !is_invisible(*c));
    Cow::Owned(visible.map(|c| if font.has(c) { c } else { PLACEHOLDER }).collect())
}

/// Shapes a text, left to right.
fn place(font: &Font, text: &str) -> GlyphBuffer {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
    if text.chars().all(|c| c < FIRST_COMPLEX || ('\u{2000}'..'\u{2200}').contains(&c)) {
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        return font.shaper.shape_with_plan(&font.simple, buffer, &[]);
    }
    buffer.guess_segment_properties();
    // A script that runs the other way is not in these fonts; what is left of it are placeholders
    // and digits.
    buffer.set_direction(Direction::LeftToRight);
    font.shaper.shape(buffer, &[])
}

#[expect(clippy::cast_precision_loss, reason = "font units are small")]
fn mille(font: &Font, units: i32) -> f32 {
    units as f32 * 1_000.0 / font.shaper.units_per_em() as f32
}

/// The glyphs of a text, left to right.
pub(crate) fn shape(face: Face, text: &str) -> Vec<Glyph> {
    let font = font(face);
    let placed = place(font, text);
    let mille = |units| mille(font, units);
    let infos = placed.glyph_infos();
    let mut glyphs = Vec::with_capacity(infos.len());
    let mut previous = None;
    for (place, (info, position)) in infos.iter().zip(placed.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        let end = infos[place..]
            .iter()
            .map(|next| next.cluster as usize)
            .find(|cluster| *cluster > start)
            .unwrap_or(text.len());
        let own = (previous != Some(start)).then(|| text.get(start..end)).flatten();
        previous = Some(start);
        let nominal = font.nominal(info.glyph_id).map_or(position.x_advance, i32::from);
        glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or_default(),
            advance: mille(position.x_advance),
            nominal: mille(nominal),
            dx: mille(position.x_offset),
            dy: mille(position.y_offset),
            text: own.map(searchable),
        });
    }
    glyphs
}

/// A special blank or hyphen shares its glyph with the plain one, and the PDF names one text a
/// glyph: the plain one, or nobody finds two words by searching.
fn searchable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{a0}' | '\u{202f}' => ' ',
            '\u{2010}' | '\u{2011}' => '-',
            _ => c,
        })
        .collect()
}

/// How wide a text is, in the unit of its size.
pub(crate) fn width(face: Face, size: f32, text: &str) -> f32 {
    let font = font(face);
    let shaped = || place(font, text).glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
    mille(font, known::advance(face, text, shaped)) / 1_000.0 * size
}

/// Draws a glyph, in thousandths of an em, upwards from the base line.
pub(crate) fn outline(face: Face, glyph: u16, pen: &mut impl OutlinePen) {
    let font = font(face);
    let known = font.tables.font.outline_glyphs().get(GlyphId::new(u32::from(glyph)));
    let settings = DrawSettings::unhinted(Size::new(1_000.0), LocationRef::default());
    if let Some(known) = known
        && let Err(error) = known.draw(settings, pen)
    {
        tracing::warn!(%error, glyph, "a glyph of an embedded font cannot be drawn");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_loads_and_has_the_placeholder() {
        for face in [Face::Regular, Face::Bold, Face::Mono] {
            assert!(font(face).has(PLACEHOLDER), "{face:?}");
            assert!(font(face).has('\u{a0}') && font(face).has('\u{202f}'), "{face:?}");
            assert!(width(face, 10.0, "Société") > 20.0);
            assert!(shape(face, "").is_empty());
        }
    }

    #[test]
    fn kerning_counts() {
        let pair = width(Face::Regular, 100.0, "AV");
        let apart = width(Face::Regular, 100.0, "A") + width(Face::Regular, 100.0, "V");
        assert!(pair < apart - 1.0, "{pair} {apart}");
    }

    #[test]
    fn what_is_missing_becomes_visible() {
        assert_eq!(printable(Face::Regular, "Ünïcode"), "Ünïcode");
        assert_eq!(printable(Face::Regular, "株A\u{7}\u{200d}"), "\u{fffd}A");
        assert_eq!(missing(Face::Regular, "株A\u{7}\u{200d}").collect::<String>(), "株");
    }

    #[test]
    fn each_glyph_knows_its_text() {
        let texts = |text| {
            shape(Face::Regular, text).into_iter().filter_map(|g| g.text).collect::<String>()
        };
        assert_eq!(texts("office e\u{301}t fi"), "office e\u{301}t fi");
        assert_eq!(texts("Objet\u{a0}:"), "Objet :");
        assert_eq!(texts("हिन्दी"), "हिन्दी");
    }
}
