//! Colours and their contrast.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A colour of sRGB: `#0b5cad`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rgb(pub u8, pub u8, pub u8);

/// Text needs so much contrast (WCAG 2.2 AA, 1.4.3).
pub const TEXT_CONTRAST: f32 = 4.5;

/// What text and buttons stand on in the light appearance of the window.
pub const LIGHT_GROUNDS: [Rgb; 3] =
    [Rgb(0xf6, 0xf7, 0xf9), Rgb(0xff, 0xff, 0xff), Rgb(0xec, 0xef, 0xf3)];
/// The same in the dark one.
pub const DARK_GROUNDS: [Rgb; 3] =
    [Rgb(0x14, 0x17, 0x1b), Rgb(0x1d, 0x21, 0x26), Rgb(0x18, 0x1c, 0x20)];

/// A text that is no colour.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("\"{0}\" is no colour such as #0b5cad")]
pub struct NoColour(pub String);

impl Rgb {
    /// The relative luminance, 0 to 1 (WCAG 2.2).
    #[must_use]
    pub fn luminance(self) -> f32 {
        let linear = |part: u8| {
            let part = f32::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// The contrast between two colours, 1 to 21 (WCAG 2.2).
    #[must_use]
    pub fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The smallest contrast against any of these grounds.
    #[must_use]
    pub fn least_contrast(self, grounds: &[Self]) -> f32 {
        grounds.iter().map(|ground| self.contrast(*ground)).fold(f32::INFINITY, f32::min)
    }

    /// Black or white, whichever stands out more against this colour. One of them always has the
    /// contrast of text.
    #[must_use]
    pub fn text_on(self) -> Self {
        let (black, white) = (Self(0, 0, 0), Self(255, 255, 255));
        if self.contrast(black) >= self.contrast(white) { black } else { white }
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl FromStr for Rgb {
    type Err = NoColour;

    fn from_str(text: &str) -> Result<Self, NoColour> {
        let no_colour = || NoColour(text.chars().take(40).collect());
        let digits = text.strip_prefix('#').ok_or_else(no_colour)?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(no_colour());
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| no_colour());
        Ok(Self(part(0)?, part(2)?, part(4)?))
    }
}

impl TryFrom<String> for Rgb {
    type Error = NoColour;

    fn try_from(text: String) -> Result<Self, NoColour> {
        text.parse()
    }
}

impl From<Rgb> for String {
    fn from(colour: Rgb) -> Self {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let (black, white) = (Rgb(0, 0, 0), Rgb(255, 255, 255));
        assert!((black.contrast(white) - 21.0).abs() < 0.01);
        assert!((white.contrast(white) - 1.0).abs() < 0.01);
        // The grey that WCAG's own examples name as the lightest for text on white.
        assert!(Rgb(0x76, 0x76, 0x76).contrast(white) >= TEXT_CONTRAST);
        assert!(Rgb(0x77, 0x77, 0x77).contrast(white) < TEXT_CONTRAST);
    }

    #[test]
    fn text_stands_out_on_every_colour() {
        for red in (0..=255).step_by(15) {
            for green in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(15) {
                    let colour = Rgb(red, green, blue);
                    assert!(colour.contrast(colour.text_on()) >= TEXT_CONTRAST, "{colour}");
                }
            }
        }
    }

    #[test]
    fn colours_are_read_as_they_are_written() {
        assert_eq!("#0b5cAD".parse(), Ok(Rgb(0x0b, 0x5c, 0xad)));
        assert_eq!(Rgb(0x0b, 0x5c, 0xad).to_string(), "#0b5cad");
        for wrong in ["", "0b5cad", "#0b5ca", "#0b5cadff", "red", "#+b5cad", "#é5cad"] {
            assert!(wrong.parse::<Rgb>().is_err(), "{wrong}");
        }
    }
}
