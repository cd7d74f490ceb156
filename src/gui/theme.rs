//! The look: colours, sizes and the styles of widgets. Steps use these and name no colour or size
//! of their own.

use iced::border::{self, Border};
use iced::theme::Palette;
use iced::widget::{
    button, container, progress_bar, scrollable, svg, text, text_editor, text_input,
};
use iced::{Color, Font, Theme, color};

use crate::model::Severity;
use crate::store::Appearance;

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

const LIGHT: Colours = Colours {
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

const DARK: Colours = Colours {
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

/// The colours of a theme.
#[must_use]
pub fn colours(theme: &Theme) -> &'static Colours {
    if theme.extended_palette().is_dark { &DARK } else { &LIGHT }
}

impl Colours {
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

/// The theme for an appearance; `None` follows the system.
#[must_use]
pub fn theme(appearance: Appearance) -> Option<Theme> {
    match appearance {
        Appearance::System => None,
        Appearance::Light => Some(light()),
        Appearance::Dark => Some(dark()),
    }
}

/// Dark on light.
#[must_use]
pub fn light() -> Theme {
    Theme::custom("Mailward light", palette(&LIGHT))
}

/// Light on dark.
#[must_use]
pub fn dark() -> Theme {
    Theme::custom("Mailward dark", palette(&DARK))
}

const fn palette(colours: &Colours) -> Palette {
    Palette {
        background: colours.background,
        text: colours.text,
        primary: colours.primary,
        success: colours.success.strong,
        warning: colours.warning.strong,
        danger: colours.error.strong,
    }
}

/// Sizes of text in logical pixels.
pub mod size {
    /// Headings of steps.
    pub const HEADING: f32 = 26.0;
    /// Headings of cards.
    pub const TITLE: f32 = 17.0;
    /// Text.
    pub const BODY: f32 = 15.0;
    /// Less important text, tables.
    pub const SMALL: f32 = 13.5;
}

/// Distances in logical pixels.
pub mod space {
    /// Between a label and its field.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
    /// Between things in a card.
    pub const M: f32 = 12.0;
    /// Between cards, and around what is in them.
    pub const L: f32 = 18.0;
    /// Around a step.
    pub const XL: f32 = 28.0;
}

/// Corners of cards and buttons.
const RADIUS: f32 = 8.0;

/// The font of the window.
pub const FONT: Font = Font::with_name("Noto Sans");
/// Its bold face.
pub const BOLD: Font = Font { weight: iced::font::Weight::Bold, ..FONT };
/// The font of commands.
pub const MONO: Font = Font::with_name("Noto Sans Mono");

/// The window itself.
#[must_use]
pub fn window(theme: &Theme) -> iced::theme::Style {
    let colours = colours(theme);
    iced::theme::Style { background_color: colours.background, text_color: colours.text }
}

/// Text of less weight.
#[must_use]
pub fn muted(theme: &Theme) -> text::Style {
    text::Style { color: Some(colours(theme).muted) }
}

/// A card.
#[must_use]
pub fn card(theme: &Theme) -> container::Style {
    let colours = colours(theme);
    container::Style {
        background: Some(colours.surface.into()),
        border: border::rounded(RADIUS).width(1.0).color(colours.line),
        ..container::Style::default()
    }
}

/// An area in the soft colour of a tone, with its strong colour as edge.
pub fn toned(tone: fn(&Colours) -> Tone) -> impl Fn(&Theme) -> container::Style {
    move |theme| {
        let tone = tone(colours(theme));
        container::Style {
            background: Some(tone.soft.into()),
            border: border::rounded(RADIUS).width(1.0).color(tone.strong.scale_alpha(0.55)),
            ..container::Style::default()
        }
    }
}

/// The strip across the top while practising.
#[must_use]
pub fn strip(theme: &Theme) -> container::Style {
    container::Style {
        background: Some(colours(theme).notice.soft.into()),
        ..container::Style::default()
    }
}

/// The side bar.
#[must_use]
pub fn side(theme: &Theme) -> container::Style {
    container::Style { background: Some(colours(theme).side.into()), ..container::Style::default() }
}

/// The bar with the buttons below a step.
#[must_use]
pub fn footer(theme: &Theme) -> container::Style {
    container::Style {
        background: Some(colours(theme).surface.into()),
        ..container::Style::default()
    }
}

/// A thin line.
#[must_use]
pub fn line(theme: &Theme) -> container::Style {
    container::Style { background: Some(colours(theme).line.into()), ..container::Style::default() }
}

/// Commands and other text to copy.
#[must_use]
pub fn code(theme: &Theme) -> container::Style {
    let colours = colours(theme);
    container::Style {
        background: Some(colours.background.into()),
        border: border::rounded(6.0).width(1.0).color(colours.line),
        ..container::Style::default()
    }
}

/// How much a button asks to be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// The one thing to do.
    Primary,
    /// Anything else.
    Secondary,
    /// A choice among several; chosen or not.
    Choice(bool),
    /// An entry of the side bar; open or not.
    Entry(bool),
}

/// A button.
pub fn pressable(emphasis: Emphasis) -> impl Fn(&Theme, button::Status) -> button::Style {
    move |theme, status| {
        let c = colours(theme);
        let hovered = matches!(status, button::Status::Hovered | button::Status::Pressed);
        let (background, text, edge) = match emphasis {
            Emphasis::Primary => (c.primary, c.on_primary, c.primary),
            Emphasis::Secondary | Emphasis::Choice(false) => (c.surface, c.text, c.edge),
            Emphasis::Choice(true) => (c.notice.soft, c.text, c.primary),
            Emphasis::Entry(true) => (c.surface, c.text, c.line),
            Emphasis::Entry(false) => (Color::TRANSPARENT, c.text, Color::TRANSPARENT),
        };
        let background = match (hovered, emphasis) {
            (true, Emphasis::Primary) => mix(background, c.text, 0.12),
            (true, Emphasis::Entry(_)) => mix(c.side, c.text, 0.06),
            (true, _) => mix(background, c.primary, 0.08),
            (false, _) => background,
        };
        let width = if matches!(emphasis, Emphasis::Choice(true)) { 2.0 } else { 1.0 };
        let style = button::Style {
            background: Some(background.into()),
            text_color: text,
            border: border::rounded(RADIUS).width(width).color(edge),
            ..button::Style::default()
        };
        if status == button::Status::Disabled {
            return button::Style {
                background: Some(c.side.into()),
                text_color: c.muted,
                border: Border { color: c.line, ..style.border },
                ..style
            };
        }
        style
    }
}

fn mix(a: Color, b: Color, part: f32) -> Color {
    let blend = |x: f32, y: f32| x + (y - x) * part;
    Color::from_rgb(blend(a.r, b.r), blend(a.g, b.g), blend(a.b, b.b))
}

/// A field of one line.
#[must_use]
pub fn field(theme: &Theme, status: text_input::Status) -> text_input::Style {
    let c = colours(theme);
    let (edge, width) = match status {
        text_input::Status::Focused { .. } => (c.primary, 2.0),
        text_input::Status::Hovered => (c.text, 1.0),
        text_input::Status::Active | text_input::Status::Disabled => (c.edge, 1.0),
    };
    text_input::Style {
        background: c.surface.into(),
        border: border::rounded(6.0).width(width).color(edge),
        icon: c.muted,
        placeholder: c.muted,
        value: c.text,
        selection: c.primary.scale_alpha(0.35),
    }
}

/// A field of several lines.
#[must_use]
pub fn editor(theme: &Theme, status: text_editor::Status) -> text_editor::Style {
    let c = colours(theme);
    let (edge, width) = match status {
        text_editor::Status::Focused { .. } => (c.primary, 2.0),
        text_editor::Status::Hovered => (c.text, 1.0),
        text_editor::Status::Active | text_editor::Status::Disabled => (c.edge, 1.0),
    };
    text_editor::Style {
        background: c.surface.into(),
        border: border::rounded(6.0).width(width).color(edge),
        placeholder: c.muted,
        value: c.text,
        selection: c.primary.scale_alpha(0.35),
    }
}

/// A progress bar.
#[must_use]
pub fn progress(theme: &Theme) -> progress_bar::Style {
    let c = colours(theme);
    progress_bar::Style {
        background: c.side.into(),
        bar: c.primary.into(),
        border: border::rounded(4.0),
    }
}

/// An icon in a tone's strong colour.
pub fn icon(tone: fn(&Colours) -> Color) -> impl Fn(&Theme, svg::Status) -> svg::Style {
    move |theme, _| svg::Style { color: Some(tone(colours(theme))) }
}

/// What scrolls.
#[must_use]
pub fn scroll(theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let c = colours(theme);
    let mut style = scrollable::default(theme, status);
    for rail in [&mut style.vertical_rail, &mut style.horizontal_rail] {
        rail.background = None;
        rail.scroller.background = c.edge.into();
        rail.scroller.border = border::rounded(4.0);
    }
    style
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
    fn text_and_edges_have_the_contrast_of_wcag_aa() {
        for (name, c) in [("light", LIGHT), ("dark", DARK)] {
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
}
