//! The colours: light, dark, and of high contrast.

use iced::{Color, Theme, color};

use crate::model::{Rgb, Severity};

/// The colours of one appearance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colours {
    /// Behind everything.
    pub background: Color,
    /// Cards, fields, tables.
    pub surface: Color,
    /// The side bar.
    pub side: Color,
    /// Lines around and between.
    pub line: Color,
    /// Edges of what can be operated; at least 3:1 against the surface.
    pub edge: Color,
    /// Text.
    pub text: Color,
    /// Text of less weight.
    pub muted: Color,
    /// The one thing to do, links, focus.
    pub primary: Color,
    /// Text on `primary`.
    pub on_primary: Color,
    /// Errors.
    pub error: Tone,
    /// Warnings.
    pub warning: Tone,
    /// Notices.
    pub notice: Tone,
    /// Success.
    pub success: Tone,
}

/// A pair of colours that carries a meaning; a shape and a word always go with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tone {
    /// Icons and headings.
    pub strong: Color,
    /// The area behind.
    pub soft: Color,
}

pub(super) const LIGHT: Colours = Colours {
    background: color!(0xf6f7f9),
    surface: color!(0xffffff),
    side: color!(0xeceff3),
    line: color!(0xd5dae1),
    edge: color!(0x7c8794),
    text: color!(0x1b2128),
    muted: color!(0x525c68),
    primary: color!(0x0b5cad),
    on_primary: color!(0xffffff),
    error: Tone { strong: color!(0xa8200d), soft: color!(0xfdf0ee) },
    warning: Tone { strong: color!(0x7f4a00), soft: color!(0xfff6e0) },
    notice: Tone { strong: color!(0x0b5cad), soft: color!(0xedf4fc) },
    success: Tone { strong: color!(0x176338), soft: color!(0xe9f7ef) },
};

pub(super) const DARK: Colours = Colours {
    background: color!(0x14171b),
    surface: color!(0x1d2126),
    side: color!(0x181c20),
    line: color!(0x343b43),
    edge: color!(0x7f8a96),
    text: color!(0xe8eaed),
    muted: color!(0xa9b1bb),
    primary: color!(0x72b4ff),
    on_primary: color!(0x0a1622),
    error: Tone { strong: color!(0xff9a8b), soft: color!(0x3a1d1a) },
    warning: Tone { strong: color!(0xf2bd5b), soft: color!(0x33270f) },
    notice: Tone { strong: color!(0x8fc3ff), soft: color!(0x172a3d) },
    success: Tone { strong: color!(0x7fd6a2), soft: color!(0x14301f) },
};

/// For those who see little: nothing but the strongest differences.
pub(super) const CONTRAST: Colours = Colours {
    background: color!(0x000000),
    surface: color!(0x000000),
    side: color!(0x0a0a0a),
    line: color!(0xb0b0b0),
    edge: color!(0xffffff),
    text: color!(0xffffff),
    muted: color!(0xe6e6e6),
    primary: color!(0xffe04a),
    on_primary: color!(0x000000),
    error: Tone { strong: color!(0xff9d9d), soft: color!(0x2b0000) },
    warning: Tone { strong: color!(0xffd166), soft: color!(0x261c00) },
    notice: Tone { strong: color!(0x9fd8ff), soft: color!(0x001c30) },
    success: Tone { strong: color!(0x8df0b0), soft: color!(0x00240f) },
};

/// The colours of a theme.
#[must_use]
pub fn colours(theme: &Theme) -> Colours {
    let palette = theme.palette();
    if palette.background == CONTRAST.background {
        return CONTRAST;
    }
    let colours = if theme.extended_palette().is_dark { DARK } else { LIGHT };
    // The themes of the system have colours of their own, which are none of ours.
    let is_ours = matches!(theme, Theme::Custom(_));
    if is_ours && palette.primary != colours.primary {
        colours.accented(palette.primary)
    } else {
        colours
    }
}

impl Colours {
    /// With the colour of a service on buttons and links.
    fn accented(self, primary: Color) -> Self {
        let [red, green, blue, _] = primary.into_rgba8();
        let Rgb(red, green, blue) = Rgb(red, green, blue).text_on();
        Self { primary, on_primary: Color::from_rgb8(red, green, blue), ..self }
    }

    /// The tone of a severity.
    #[must_use]
    pub const fn tone(&self, severity: Severity) -> Tone {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Notice => self.notice,
        }
    }
}

/// `part` of the way from one colour to another.
pub(super) fn mix(a: Color, b: Color, part: f32) -> Color {
    let blend = |x: f32, y: f32| x + (y - x) * part;
    Color::from_rgb(blend(a.r, b.r), blend(a.g, b.g), blend(a.b, b.b))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast by WCAG 2.2, 1.4.3.
    fn contrast(a: Color, b: Color) -> f32 {
        let luminance = |c: Color| {
            let [r, g, b, _] = c.into_linear();
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn the_colours_of_services_are_judged_on_these_grounds() {
        use crate::model::colour::{DARK_GROUNDS, LIGHT_GROUNDS};
        for (grounds, c) in [(LIGHT_GROUNDS, LIGHT), (DARK_GROUNDS, DARK)] {
            let known = grounds.map(|ground| Color::from_rgb8(ground.0, ground.1, ground.2));
            assert_eq!(known, [c.background, c.surface, c.side]);
        }
    }

    #[test]
    fn text_and_edges_have_the_contrast_of_wcag_aa() {
        for (name, c) in [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)] {
            let tones = [c.error, c.warning, c.notice, c.success];
            let texts = [
                (c.text, c.background),
                (c.text, c.surface),
                (c.text, c.side),
                (c.muted, c.background),
                (c.muted, c.surface),
                (c.muted, c.side),
                (c.on_primary, c.primary),
                (c.primary, c.surface),
                (c.on_primary, mix(c.primary, c.text, 0.12)),
            ];
            let on_soft = tones.iter().flat_map(|t| [(t.strong, t.soft), (c.text, t.soft)]);
            let strong = tones.iter().map(|t| (t.strong, c.surface));
            for (a, b) in texts.into_iter().chain(on_soft).chain(strong) {
                assert!(contrast(a, b) >= 4.5, "{name}: {a:?} on {b:?}: {}", contrast(a, b));
            }
            for (a, b) in [(c.edge, c.surface), (c.edge, c.background), (c.primary, c.background)] {
                assert!(contrast(a, b) >= 3.0, "{name}: {a:?} by {b:?}: {}", contrast(a, b));
            }
        }
    }

    #[test]
    fn the_colour_of_a_service_keeps_the_contrast() {
        // The palest colours that a profile may have.
        for (theme, accent) in [
            (crate::gui::theme::light(), Rgb(0x68, 0x6f, 0x00)),
            (crate::gui::theme::dark(), Rgb(0x7d, 0x8c, 0x9a)),
        ] {
            let plain = colours(&theme);
            let c = plain.accented(Color::from_rgb8(accent.0, accent.1, accent.2));
            assert!(contrast(c.on_primary, c.primary) >= 4.5);
            assert!(contrast(c.on_primary, mix(c.primary, c.text, 0.12)) >= 4.5);
            assert_eq!(
                Colours { primary: plain.primary, on_primary: plain.on_primary, ..c },
                plain
            );
        }
    }

    #[test]
    fn high_contrast_has_that_of_wcag_aaa() {
        let c = CONTRAST;
        let tones = [c.error, c.warning, c.notice, c.success];
        let texts = [(c.text, c.surface), (c.muted, c.surface), (c.on_primary, c.primary)];
        for (a, b) in texts.into_iter().chain(tones.iter().map(|t| (t.strong, t.soft))) {
            assert!(contrast(a, b) >= 7.0, "{a:?} on {b:?}: {}", contrast(a, b));
        }
    }
}
