//! The logo of a service: a small picture in one of two forms, judged before anything draws it.

use data_encoding::BASE64;
use serde::{Serialize, Serializer};
use thiserror::Error;

/// The largest logo, in bytes.
pub const MAX_BRAND_LOGO_BYTES: usize = 128 * 1024;
/// The longest side, in pixels: a picture of a few bytes can claim to be larger than any memory.
const MAX_PIXELS: u32 = 2_048;
/// No drawing of a logo needs more elements.
const MAX_ELEMENTS: usize = 2_000;

/// The form of a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LogoKind {
    /// PNG (ISO/IEC 15948).
    Png,
    /// SVG.
    Svg,
}

/// A logo as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BrandLogo {
    /// Its form.
    pub kind: LogoKind,
    /// The bytes of the file.
    #[serde(rename = "data", serialize_with = "base64")]
    pub bytes: Vec<u8>,
}

fn base64<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&BASE64.encode(bytes))
}

/// What is wrong with a logo.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LogoFault {
    /// Larger than a logo has reason to be.
    #[error("a logo has at most 128 KiB")]
    TooLarge,
    /// Neither PNG nor SVG.
    #[error("a logo is a PNG or an SVG file")]
    Kind,
    /// A PNG without its head, or with sides beyond all reason.
    #[error("a PNG has sides of 1 to 2048 pixels")]
    Size,
    /// An SVG that could do more than show itself; what it holds.
    #[error("an SVG for a logo must not hold {0}")]
    Active(&'static str),
    /// A name that leads away from the profile's folder.
    #[error("\"{0}\" is no name of a file beside the profile: no folders, no links")]
    Path(String),
    /// The file beside the profile cannot be read; the system's reason.
    #[error("the logo cannot be read: {0}")]
    Unreadable(String),
    /// No base64 (RFC 4648 §4).
    #[error("this is no base64")]
    Base64,
    /// Both forms of it are given.
    #[error("give either logo or logo_data, not both")]
    Twice,
}

impl BrandLogo {
    /// Judges the bytes of a file.
    ///
    /// # Errors
    /// [`LogoFault`].
    pub fn new(bytes: Vec<u8>) -> Result<Self, LogoFault> {
        if bytes.len() > MAX_BRAND_LOGO_BYTES {
            return Err(LogoFault::TooLarge);
        }
        let kind = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            png(&bytes)?;
            LogoKind::Png
        } else {
            svg(&bytes)?;
            LogoKind::Svg
        };
        Ok(Self { kind, bytes })
    }

    /// From base64 with its padding (RFC 4648 §4); blanks and line ends do not count.
    ///
    /// # Errors
    /// [`LogoFault`].
    pub fn from_base64(text: &str) -> Result<Self, LogoFault> {
        let bare: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        Self::new(BASE64.decode(bare.as_bytes()).map_err(|_| LogoFault::Base64)?)
    }

    /// As base64.
    #[must_use]
    pub fn to_base64(&self) -> String {
        BASE64.encode(&self.bytes)
    }
}

/// The first chunk of a PNG is IHDR, with the sides in its first eight bytes (ISO/IEC 15948 §11.2).
fn png(bytes: &[u8]) -> Result<(), LogoFault> {
    let head = bytes.get(8..24).filter(|head| head.starts_with(b"\0\0\0\x0dIHDR"));
    let side = |at: usize| {
        let bytes: [u8; 4] = head?.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes)).filter(|side| (1..=MAX_PIXELS).contains(side))
    };
    match (side(8), side(12)) {
        (Some(_), Some(_)) => Ok(()),
        _ => Err(LogoFault::Size),
    }
}

/// An SVG is a text that a library will read: whatever could run, load or multiply is refused here
/// already.
fn svg(bytes: &[u8]) -> Result<(), LogoFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| LogoFault::Kind)?;
    let lower = text.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    if !(lower.starts_with("<svg") || lower.starts_with("<?xml") || lower.starts_with("<!--"))
        || !lower.contains("<svg")
    {
        return Err(LogoFault::Kind);
    }
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if lower.chars().any(odd) {
        return Err(LogoFault::Active("control characters"));
    }
    // XML knows names with prefixes, so parts of names are looked for.
    let forbidden = [
        ("<!doctype", "a document type"),
        ("<!entity", "entities"),
        ("<?xml-stylesheet", "style sheets from elsewhere"),
        ("script", "scripts"),
        ("foreignobject", "other documents"),
        ("<iframe", "other documents"),
        ("<image", "other pictures"),
        (":image", "other pictures"),
        ("@import", "style sheets from elsewhere"),
        ("url(http", "links"),
        ("url('http", "links"),
        ("url(\"http", "links"),
        ("url(file", "links"),
        ("href=\"http", "links"),
        ("href='http", "links"),
        ("href=\"file", "links"),
        ("href='file", "links"),
        ("href=\"/", "links"),
        ("href=\"..", "links"),
        ("href='/", "links"),
        ("href='..", "links"),
        ("data:", "other documents"),
    ];
    if let Some((_, what)) = forbidden.iter().find(|(sign, _)| lower.contains(sign)) {
        return Err(LogoFault::Active(what));
    }
    if lower.matches('<').count() > MAX_ELEMENTS {
        return Err(LogoFault::Active("more than 2000 elements"));
    }
    // A few elements that each show the one before twice are millions.
    if lower.matches("<use").count() + lower.matches(":use").count() > 20 {
        return Err(LogoFault::Active("more than 20 repetitions"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
        bytes
    }

    #[test]
    fn small_pictures_pass_and_others_are_refused_with_the_reason() {
        assert_eq!(BrandLogo::new(png(64, 32)).map(|logo| logo.kind), Ok(LogoKind::Png));
        for (width, height) in [(0, 1), (1, 0), (2_049, 1), (u32::MAX, u32::MAX)] {
            assert_eq!(BrandLogo::new(png(width, height)), Err(LogoFault::Size));
        }
        assert_eq!(BrandLogo::new(png(1, 1)[..20].to_vec()), Err(LogoFault::Size));
        let svg = |inside: &str| {
            BrandLogo::new(
                format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>").into(),
            )
        };
        assert_eq!(svg("<path d=\"M0 0h1\"/>").map(|logo| logo.kind), Ok(LogoKind::Svg));
        assert_eq!(svg("<use href=\"#a\"/>").map(|logo| logo.kind), Ok(LogoKind::Svg));
        for (inside, what) in [
            ("<script>alert(1)</script>", "scripts"),
            ("<SCRIPT/>", "scripts"),
            ("<image href=\"x.png\"/>", "other pictures"),
            ("<use xlink:href=\"https://evil.example/\"/>", "links"),
            ("<style>@import 'x'</style>", "style sheets from elsewhere"),
            ("<foreignObject/>", "other documents"),
        ] {
            assert_eq!(svg(inside), Err(LogoFault::Active(what)), "{inside}");
        }
        let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>";
        let bomb = BrandLogo::new(format!("<?xml version=\"1.0\"?>{bomb}<svg>&a;</svg>").into());
        assert_eq!(bomb, Err(LogoFault::Active("a document type")));
        assert_eq!(svg(&"<g/>".repeat(2_001)), Err(LogoFault::Active("more than 2000 elements")));
        assert_eq!(BrandLogo::new(b"GIF89a".to_vec()), Err(LogoFault::Kind));
        assert_eq!(BrandLogo::new(vec![b' '; MAX_BRAND_LOGO_BYTES + 1]), Err(LogoFault::TooLarge));
        assert_eq!(BrandLogo::from_base64("%%%"), Err(LogoFault::Base64));
        let logo = BrandLogo::new(png(3, 4)).unwrap();
        assert_eq!(BrandLogo::from_base64(&logo.to_base64()), Ok(logo));
    }
}
