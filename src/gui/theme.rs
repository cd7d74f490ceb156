//! The look: colours, sizes and the styles of widgets. Steps use these and name no colour or size
//! of their own.

mod colours;
#[cfg(test)]
mod tests;

use iced::border::{self, Border};
use iced::theme::{Mode, Palette};
use iced::widget::{
    button, container, progress_bar, scrollable, svg, text, text_editor, text_input,
};
use iced::{Color, Font, Shadow, Theme};

use crate::model::{Accent, Rgb};
use crate::store::Appearance;
use colours::{CONTRAST, DARK, LIGHT, mix};
pub use colours::{Colours, Tone, colours};

/// The theme for an appearance, with the colours of a service if it has any; `system` is what the
/// system has, where that is known. `None` follows the system.
#[must_use]
pub fn theme(appearance: Appearance, accent: Option<Accent>, system: Mode) -> Option<Theme> {
    let with = |theme: Theme, colour: fn(Accent) -> Rgb| match accent.map(colour) {
        None => theme,
        Some(Rgb(red, green, blue)) => {
            let primary = Color::from_rgb8(red, green, blue);
            Theme::custom(theme.to_string(), Palette { primary, ..theme.palette() })
        }
    };
    match (appearance, system) {
        (Appearance::System, Mode::None) => None,
        (Appearance::System, _) if accent.is_none() => None,
        (Appearance::System, Mode::Dark) | (Appearance::Dark, _) => {
            Some(with(dark(), |accent| accent.dark))
        }
        (Appearance::System, Mode::Light) | (Appearance::Light, _) => {
            Some(with(light(), |accent| accent.light))
        }
        // Whoever needs the contrast needs it from all.
        (Appearance::Contrast, _) => Some(contrast()),
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

/// White and yellow on black.
#[must_use]
pub fn contrast() -> Theme {
    Theme::custom("Mailward high contrast", palette(&CONTRAST))
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

/// Something in a list.
#[must_use]
pub fn plain(_: &Theme) -> container::Style {
    container::Style::default()
}

/// What a list was opened at.
#[must_use]
pub fn chosen(theme: &Theme) -> container::Style {
    toned(|colours| colours.notice)(theme)
}

/// An area in the soft colour of a tone, with its strong colour as edge.
pub fn toned(tone: fn(&Colours) -> Tone) -> impl Fn(&Theme) -> container::Style {
    move |theme| {
        let tone = tone(&colours(theme));
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

/// A dialog.
#[must_use]
pub fn dialog(theme: &Theme) -> container::Style {
    let colours = colours(theme);
    container::Style {
        background: Some(colours.background.into()),
        border: border::rounded(RADIUS).width(1.0).color(colours.edge),
        ..container::Style::default()
    }
}

/// What dims everything behind a dialog.
#[must_use]
pub fn scrim(_: &Theme) -> container::Style {
    container::Style {
        background: Some(Color::BLACK.scale_alpha(0.5).into()),
        ..container::Style::default()
    }
}

/// Around what is said over a step: its banner lets nothing shine through. No shadow: tiny-skia
/// draws shadows outside what is drawn anew, so that they add up and turn black.
#[must_use]
pub fn toast(theme: &Theme) -> container::Style {
    let colours = colours(theme);
    container::Style {
        background: Some(colours.surface.into()),
        border: border::rounded(RADIUS).width(1.0).color(colours.edge),
        ..container::Style::default()
    }
}

/// A colour of the palette, shown.
#[must_use]
pub fn swatch(colour: Color, theme: &Theme) -> container::Style {
    container::Style {
        background: Some(colour.into()),
        border: border::rounded(4.0).width(1.0).color(colours(theme).edge),
        ..container::Style::default()
    }
}

/// What was made to be printed.
#[must_use]
pub fn paper(theme: &Theme) -> container::Style {
    container::Style {
        background: Some(Color::WHITE.into()),
        border: border::rounded(4.0).width(1.0).color(colours(theme).line),
        ..container::Style::default()
    }
}

/// A part of a bar.
pub fn part(tone: fn(&Colours) -> Color) -> impl Fn(&Theme) -> container::Style {
    move |theme| container::Style {
        background: Some(tone(&colours(theme)).into()),
        border: border::rounded(2.0),
        ..container::Style::default()
    }
}

/// A stop of mail on its way; the filter stands out.
pub fn stop(is_filter: bool) -> impl Fn(&Theme) -> container::Style {
    move |theme| {
        let c = colours(theme);
        let (soft, edge) =
            if is_filter { (c.success.soft, c.success.strong) } else { (c.background, c.line) };
        container::Style {
            background: Some(soft.into()),
            border: border::rounded(RADIUS).width(1.0).color(edge),
            ..container::Style::default()
        }
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
    move |theme, _| svg::Style { color: Some(tone(&colours(theme))) }
}

/// What scrolls.
#[must_use]
pub fn scroll(theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let c = colours(theme);
    let mut style = scrollable::default(theme, status);
    style.auto_scroll.shadow = Shadow::default();
    for rail in [&mut style.vertical_rail, &mut style.horizontal_rail] {
        rail.background = None;
        rail.scroller.background = c.edge.into();
        rail.scroller.border = border::rounded(4.0);
    }
    style
}
