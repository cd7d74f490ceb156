//! A logo, drawn for paper.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use data_encoding::BASE64;
use resvg::tiny_skia::{Color, FilterQuality, Pixmap, PixmapPaint, Transform};
use resvg::usvg::{self, ImageHrefResolver, ImageKind, fontdb};

use super::burden;
use crate::fonts;
use crate::model::{Logo, LogoError, LogoFormat, check_pixels, png_size};

/// The room that a logo has at the head of a letter, in millimetres.
const ROOM_MM: (f32, f32) = (65.0, 24.0);
/// How finely it is drawn: finer than the eye, and small in the file.
const DOTS_PER_INCH: f32 = 360.0;
/// A photograph or bitmap is not blown up until its dots show.
const COARSEST: f32 = 150.0;
const MM_PER_INCH: f32 = 25.4;
/// A pattern in an SVG is drawn on a bitmap of its own, as large as the file says.
const LARGEST_PATTERN: f32 = 2_000.0;

/// A logo as dots on white paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Its width on paper, in millimetres.
    pub width_mm: f32,
    /// Its height on paper, in millimetres.
    pub height_mm: f32,
    /// Its width in dots.
    pub width: usize,
    /// Its height in dots.
    pub height: usize,
    /// Red, green and blue of each dot, row by row.
    pub rgb: Vec<u8>,
    /// The same as a whole SVG document, for the window.
    pub svg: Vec<u8>,
}

impl Picture {
    /// Draws a logo. The last one drawn is remembered, as a letter is laid out anew at each key.
    ///
    /// # Errors
    /// [`LogoError`] if the file is damaged, too large, or an SVG that reaches outside itself.
    pub fn of(logo: &Logo) -> Result<Arc<Self>, LogoError> {
        static LAST: Mutex<Option<(Logo, Arc<Picture>)>> = Mutex::new(None);
        let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, picture)) = last.as_ref()
            && known == logo
        {
            return Ok(picture.clone());
        }
        let picture = Arc::new(Self::draw(logo)?);
        *last = Some((logo.clone(), picture.clone()));
        Ok(picture)
    }

    fn draw(logo: &Logo) -> Result<Self, LogoError> {
        let (dots, (width_mm, height_mm)) = match logo.format() {
            LogoFormat::Png => from_png(logo.bytes())?,
            LogoFormat::Svg => from_svg(logo.bytes())?,
        };
        let rgb = dots.pixels().iter().flat_map(|dot| [dot.red(), dot.green(), dot.blue()]);
        let png = dots.encode_png().map_err(|error| LogoError::Damaged(error.to_string()))?;
        let (width, height) = (dots.width(), dots.height());
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\">\
             <image width=\"{width}\" height=\"{height}\" href=\"data:image/png;base64,{}\"/></svg>",
            BASE64.encode(&png)
        );
        Ok(Self {
            width_mm,
            height_mm,
            width: width as usize,
            height: height as usize,
            rgb: rgb.collect(),
            svg: svg.into_bytes(),
        })
    }
}

/// Width and height on paper of what is `width` by `height`, as large as the room allows.
fn fit(width: f32, height: f32) -> (f32, f32) {
    let scale = (ROOM_MM.0 / width).min(ROOM_MM.1 / height);
    (width * scale, height * scale)
}

/// White paper with so many dots that a picture of that size is sharp.
fn paper((width_mm, height_mm): (f32, f32)) -> Result<Pixmap, LogoError> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the room is small, and no side is negative"
    )]
    let dots = |mm: f32| (mm / MM_PER_INCH * DOTS_PER_INCH).ceil().max(1.0) as u32;
    let (width, height) = (dots(width_mm), dots(height_mm));
    let mut paper = Pixmap::new(width, height).ok_or(LogoError::Pixels(width, height))?;
    paper.fill(Color::WHITE);
    Ok(paper)
}

#[expect(clippy::cast_precision_loss, reason = "no side has more than a few thousand dots")]
fn sides(dots: &Pixmap) -> (f32, f32) {
    (dots.width() as f32, dots.height() as f32)
}

fn from_png(bytes: &[u8]) -> Result<(Pixmap, (f32, f32)), LogoError> {
    let mut dots =
        Pixmap::decode_png(bytes).map_err(|error| LogoError::Damaged(error.to_string()))?;
    check_pixels(dots.width(), dots.height())?;
    let (width, height) = sides(&dots);
    let (mut width_mm, mut height_mm) = fit(width, height);
    let largest_mm = width / COARSEST * MM_PER_INCH;
    if width_mm > largest_mm {
        (width_mm, height_mm) = (largest_mm, height / COARSEST * MM_PER_INCH);
    }
    let mut paper = paper((width_mm, height_mm))?;
    // One dot of the paper is mixed of four at most; a finer picture is halved until it is so.
    while dots.width() > 2 * paper.width() && dots.height() > 1 {
        let half = (dots.width().div_ceil(2), dots.height().div_ceil(2));
        let mut smaller = Pixmap::new(half.0, half.1).ok_or(LogoError::Pixels(half.0, half.1))?;
        put(&dots, &mut smaller, FilterQuality::Bilinear);
        dots = smaller;
    }
    put(&dots, &mut paper, FilterQuality::Bicubic);
    Ok((paper, (width_mm, height_mm)))
}

/// Draws a picture so that it fills another.
fn put(dots: &Pixmap, on: &mut Pixmap, quality: FilterQuality) {
    let ((width, height), (across, down)) = (sides(dots), sides(on));
    let scale = Transform::from_scale(across / width, down / height);
    let paint = PixmapPaint { quality, ..PixmapPaint::default() };
    on.draw_pixmap(0, 0, dots.as_ref(), &paint, scale, None);
}

fn from_svg(bytes: &[u8]) -> Result<(Pixmap, (f32, f32)), LogoError> {
    let damaged = |error: &dyn ToString| LogoError::Damaged(error.to_string());
    let text = std::str::from_utf8(bytes).map_err(|error| damaged(&error))?;
    // What a logo from a stranger asks for is never fetched, from the disk or elsewhere.
    let refers = AtomicBool::new(false);
    let resolver = ImageHrefResolver {
        resolve_data: Box::new(|_, data, _| {
            let size = png_size(&data);
            let fits = size.is_some_and(|(width, height)| check_pixels(width, height).is_ok());
            refers.fetch_or(!fits, Ordering::Relaxed);
            fits.then_some(ImageKind::PNG(data))
        }),
        resolve_string: Box::new(|_, _| {
            refers.store(true, Ordering::Relaxed);
            None
        }),
    };
    let options = usvg::Options {
        font_family: "Noto Sans".to_owned(),
        image_href_resolver: resolver,
        fontdb: known_fonts(),
        ..usvg::Options::default()
    };
    let parsing = usvg::roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = usvg::roxmltree::Document::parse_with_options(text, parsing)
        .map_err(|error| damaged(&error))?;
    burden::check_text(&document)?;
    let tree = usvg::Tree::from_xmltree(&document, &options).map_err(|error| damaged(&error))?;
    if refers.load(Ordering::Relaxed) {
        return Err(LogoError::Refers);
    }
    let size = fit(tree.size().width(), tree.size().height());
    let mut paper = paper(size)?;
    let (across, down) = sides(&paper);
    let scale = (across / tree.size().width(), down / tree.size().height());
    // Filters can be made to take hours, and patterns to take all memory.
    let is_large = |pattern: &Arc<usvg::Pattern>| {
        let tile = pattern.rect().transform(pattern.transform());
        tile.is_none_or(|tile| {
            tile.width() * scale.0 > LARGEST_PATTERN || tile.height() * scale.1 > LARGEST_PATTERN
        })
    };
    if !tree.filters().is_empty() || tree.patterns().iter().any(is_large) {
        return Err(LogoError::Effects);
    }
    let place = Transform::from_scale(scale.0, scale.1);
    burden::check_tree(&tree, place, (across, down))?;
    resvg::render(&tree, place, &mut paper.as_mut());
    Ok((paper, size))
}

/// Text in an SVG is set in the program's own fonts: what is installed here may differ elsewhere.
fn known_fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut known = fontdb::Database::new();
        for font in [fonts::REGULAR, fonts::BOLD, fonts::MONO] {
            known.load_font_data(font.to_vec());
        }
        known.set_serif_family("Noto Sans");
        known.set_sans_serif_family("Noto Sans");
        known.set_cursive_family("Noto Sans");
        known.set_fantasy_family("Noto Sans");
        known.set_monospace_family("Noto Sans Mono");
        Arc::new(known)
    };
    FONTS.get_or_init(load).clone()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;

    fn svg(body: &str) -> Result<Arc<Picture>, LogoError> {
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" \
             xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"200\" height=\"50\">{body}</svg>"
        );
        Picture::of(&Logo::new(text.as_bytes()).unwrap())
    }

    fn dot(picture: &Picture, x: f32, y: f32) -> [u8; 3] {
        let place = |part: f32, of: usize| {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                clippy::cast_precision_loss,
                reason = "a small picture"
            )]
            let place = (part * of as f32) as usize;
            place
        };
        let at = 3 * (place(y, picture.height) * picture.width + place(x, picture.width));
        picture.rgb[at..at + 3].try_into().unwrap()
    }

    #[test]
    fn an_svg_fills_the_room_and_keeps_its_shape() {
        let picture = svg("<rect width='100' height='50' fill='#c00000'/>").unwrap();
        assert!((picture.width_mm - 65.0).abs() < 0.1, "{}", picture.width_mm);
        assert!((picture.height_mm - 16.25).abs() < 0.1, "{}", picture.height_mm);
        assert_eq!(dot(&picture, 0.25, 0.5), [0xc0, 0, 0]);
        assert_eq!(dot(&picture, 0.75, 0.5), [0xff; 3], "the paper shows through");
        assert_eq!(picture.rgb.len(), 3 * picture.width * picture.height);
    }

    #[test]
    fn text_in_an_svg_is_drawn() {
        let picture = svg("<text y='40' font-size='40' font-family='Helvetica'>ACME</text>");
        assert!(picture.unwrap().rgb.contains(&0), "no ink");
    }

    #[test]
    fn a_png_is_neither_blown_up_nor_ragged() {
        let mut dots = Pixmap::new(100, 40).unwrap();
        dots.fill(Color::from_rgba8(0, 0, 200, 128));
        let small = Picture::of(&Logo::new(&dots.encode_png().unwrap()).unwrap()).unwrap();
        assert!((small.width_mm - 100.0 / 150.0 * 25.4).abs() < 0.1, "{}", small.width_mm);
        assert_eq!(dot(&small, 0.5, 0.5), [127, 127, 227], "mixed with the white of the paper");
        let mut dots = Pixmap::new(4_000, 1_600).unwrap();
        dots.fill(Color::BLACK);
        let large = Picture::of(&Logo::new(&dots.encode_png().unwrap()).unwrap()).unwrap();
        assert!(large.width < 1_000, "{}", large.width);
        assert_eq!(dot(&large, 0.5, 0.5), [0; 3]);
    }

    #[test]
    fn nothing_outside_the_file_is_read() {
        for href in ["/etc/hostname", "file:///etc/hostname", "logo.png", "https://127.0.0.1/a"] {
            let image = format!("<image xlink:href='{href}' width='10' height='10'/>");
            assert_eq!(svg(&image).unwrap_err(), LogoError::Refers, "{href}");
        }
        let jpeg = "<image href='data:image/jpeg;base64,/9j/4AAQ' width='9' height='9'/>";
        assert_eq!(svg(jpeg).unwrap_err(), LogoError::Refers);
    }

    #[test]
    fn what_takes_hours_or_all_memory_is_refused() {
        let octaves = "<filter id='f'><feTurbulence baseFrequency='1' numOctaves='2000000000'/>\
                       </filter><rect width='9' height='9' filter='url(#f)'/>";
        assert_eq!(svg(octaves).unwrap_err(), LogoError::Effects);
        let tile = "<pattern id='p' width='90000' height='90000' patternUnits='userSpaceOnUse'>\
                    <rect width='9' height='9'/></pattern><rect width='9' height='9' fill='url(#p)'/>";
        assert_eq!(svg(tile).unwrap_err(), LogoError::Effects);
        let mut copies = "<g id='a0'><rect width='1' height='1'/></g>".to_owned();
        for level in 1..40 {
            let used = format!("<use href='#a{}'/>", level - 1);
            write!(copies, "<g id='a{level}'>{}</g>", used.repeat(10)).unwrap();
        }
        let dashes = "<path d='M0 0H200' stroke='red' stroke-dasharray='.001'/>";
        let marks = "<marker id='m'><rect width='1' height='1'/></marker>\
                     <path d='M0 0h1v1' marker-mid='url(#m)'/>";
        let sheets = "<g opacity='.5'><rect width='200' height='50'/></g>".repeat(200);
        let far = "<g opacity='.5'><rect width='1e12' height='1'/></g>";
        let itself = "<g id='a'><use href='#a'/></g>";
        for body in [&copies, dashes, marks, &sheets, far, itself] {
            let refused = svg(body).unwrap_err();
            assert!(refused.to_string().contains("too much"), "{refused}: {body:.80}");
        }
        let hundreds = "<path d='M9 9h4v4z' fill='#084' opacity='.9'/>".repeat(900);
        assert!(svg(&hundreds).is_ok(), "what is drawn of many small parts is no harm");
    }

    #[test]
    fn what_is_damaged_is_told() {
        let cut = Logo::new(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x09\0\0\0\x09").unwrap();
        assert!(matches!(Picture::of(&cut), Err(LogoError::Damaged(_))));
        let open = Logo::new(b"<svg><g>").unwrap();
        assert!(matches!(Picture::of(&open), Err(LogoError::Damaged(_))));
    }
}
