//! A company's logo, as the user chose it.

use std::fmt;
use std::sync::Arc;

use data_encoding::BASE64;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

/// The largest file taken, in bytes: it is kept in the case, which goes by mail.
pub const MAX_LOGO_BYTES: usize = 512 * 1024;
/// The most pixels of a PNG, and the longest side: decoding takes four bytes for each.
const MAX_PIXELS: u64 = 16_000_000;
const MAX_SIDE: u32 = 8_000;

/// The file of a logo: a PNG or an SVG of bearable size. Whether it can be drawn shows when it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    bytes: Arc<[u8]>,
    format: LogoFormat,
}

/// What a logo's file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoFormat {
    /// Portable Network Graphics (RFC 2083).
    Png,
    /// Scalable Vector Graphics, as text.
    Svg,
}

/// Why a file is no logo that can be printed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LogoError {
    /// Neither PNG nor SVG.
    #[error("neither PNG nor SVG")]
    Format,
    /// More bytes than are taken; how many there are.
    #[error("{0} bytes; at most {MAX_LOGO_BYTES} are taken")]
    Size(usize),
    /// More pixels than are taken; width and height.
    #[error("{0} x {1} pixels; at most {MAX_SIDE} a side and {MAX_PIXELS} in all are taken")]
    Pixels(u32, u32),
    /// The file is damaged; the decoder's reason.
    #[error("cannot be read: {0}")]
    Damaged(String),
    /// The SVG uses filter effects or patterns, which are not drawn.
    #[error("uses filter effects or patterns")]
    Effects,
    /// The SVG refers to another file, or holds a picture that is not PNG.
    #[error("refers to another picture")]
    Refers,
}

impl Logo {
    /// From the bytes of a file.
    ///
    /// # Errors
    /// [`LogoError::Format`], [`LogoError::Size`] or [`LogoError::Pixels`].
    pub fn new(bytes: &[u8]) -> Result<Self, LogoError> {
        if bytes.len() > MAX_LOGO_BYTES {
            return Err(LogoError::Size(bytes.len()));
        }
        let format = if let Some((width, height)) = png_size(bytes) {
            check_pixels(width, height)?;
            LogoFormat::Png
        } else if std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<svg")) {
            LogoFormat::Svg
        } else {
            return Err(LogoError::Format);
        };
        Ok(Self { bytes: bytes.into(), format })
    }

    /// The bytes of the file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What the file is.
    #[must_use]
    pub const fn format(&self) -> LogoFormat {
        self.format
    }
}

/// What it is and how large, where a line has to do.
impl fmt::Display for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let format = match self.format {
            LogoFormat::Png => "PNG",
            LogoFormat::Svg => "SVG",
        };
        write!(f, "{format}, {} B", self.bytes.len())
    }
}

/// Refuses a picture that would take too much memory.
///
/// # Errors
/// [`LogoError::Pixels`]
pub(crate) fn check_pixels(width: u32, height: u32) -> Result<(), LogoError> {
    let too_many = u64::from(width) * u64::from(height) > MAX_PIXELS;
    if too_many || width.max(height) > MAX_SIDE || width.min(height) == 0 {
        return Err(LogoError::Pixels(width, height));
    }
    Ok(())
}

/// Width and height that a PNG says it has (RFC 2083 §4.1.1); none if it is no PNG.
pub(crate) fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |from: usize| {
        let four: [u8; 4] = rest.get(from..from + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(four))
    };
    (rest.get(4..8)? == b"IHDR").then_some(())?;
    Some((number(8)?, number(12)?))
}

impl fmt::Debug for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Logo({:?}, {} bytes)", self.format, self.bytes.len())
    }
}

impl Serialize for Logo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64.encode(&self.bytes))
    }
}

impl<'de> Deserialize<'de> for Logo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = BASE64.decode(text.as_bytes()).map_err(de::Error::custom)?;
        Self::new(&bytes).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes
    }

    #[test]
    fn takes_png_and_svg_of_bearable_size() {
        assert_eq!(Logo::new(&png(300, 200)).unwrap().format(), LogoFormat::Png);
        assert_eq!(Logo::new(b"<?xml?><svg/>").unwrap().format(), LogoFormat::Svg);
        assert_eq!(Logo::new(b"GIF89a"), Err(LogoError::Format));
        assert_eq!(Logo::new(b""), Err(LogoError::Format));
        assert_eq!(
            Logo::new(&vec![b' '; MAX_LOGO_BYTES + 1]),
            Err(LogoError::Size(MAX_LOGO_BYTES + 1))
        );
        assert_eq!(Logo::new(&png(60_000, 60_000)), Err(LogoError::Pixels(60_000, 60_000)));
        assert_eq!(Logo::new(&png(0, 9)), Err(LogoError::Pixels(0, 9)));
    }

    #[test]
    fn is_kept_as_text() {
        let logo = Logo::new(b"<svg/>").unwrap();
        let text = serde_json::to_string(&logo).unwrap();
        assert_eq!(serde_json::from_str::<Logo>(&text).unwrap(), logo);
        assert!(serde_json::from_str::<Logo>("\"R0lG\"").is_err());
    }
}
