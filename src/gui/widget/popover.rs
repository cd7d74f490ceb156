//! The small window beside a term that says what it means.

use iced::advanced::text::paragraph::Plain;
use iced::advanced::text::{self, LineHeight, Renderer as _, Shaping, Text};
use iced::advanced::widget::Operation;
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::border;
use iced::{Event, Font, Point, Rectangle, Renderer, Size, Theme, alignment};

use crate::gui::theme::{self, size, space};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// It gets no wider, so that one reads it at a glance.
const WIDEST: f32 = 380.0;
/// Between it and its term.
const GAP: f32 = 3.0;
/// Between it and the edge of the window.
const EDGE: f32 = 8.0;

/// Its shaped words, kept from frame to frame.
#[derive(Default)]
pub(super) struct Popup {
    name: Plain<Paragraph>,
    what: Plain<Paragraph>,
    hint: Plain<Paragraph>,
    /// Where it was last, in the window; empty while it is closed.
    bounds: Rectangle,
    /// Whether the wheel was turned just now: that is for what lies below.
    turned: bool,
}

impl Popup {
    /// Whether the pointer is on it, or on its way there.
    pub fn holds(&self, position: Point) -> bool {
        !self.is_closed() && self.bounds.expand(GAP + 2.0).contains(position)
    }

    /// Whether it was never shown since it was closed.
    pub fn is_closed(&self) -> bool {
        self.bounds.width <= 0.0
    }

    /// It is not shown any more.
    pub fn close(&mut self) {
        self.bounds = Rectangle::default();
    }
}

/// A pop-over at its place.
pub(super) struct Popover<'a> {
    /// Its words.
    pub popup: &'a mut Popup,
    /// Where its term stands in the window.
    pub anchor: Rectangle,
    /// The term.
    pub name: &'a str,
    /// What it means.
    pub what: &'a str,
    /// How to get on from here; may be empty.
    pub hint: &'a str,
}

impl Popover<'_> {
    /// Each part with its distance from the top.
    fn parts(&self) -> [(&Plain<Paragraph>, f32); 3] {
        let Popup { name, what, hint, .. } = &*self.popup;
        let second = name.min_height() + space::XS;
        let third = second + what.min_height() + space::S;
        [(name, 0.0), (what, second), (hint, third)]
    }
}

fn words(content: &str, width: f32, size: f32, font: Font) -> Text<&str, Font> {
    Text {
        content,
        bounds: Size::new(width, f32::INFINITY),
        size: size.into(),
        line_height: LineHeight::default(),
        font,
        align_x: text::Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: text::Wrapping::Word,
    }
}

impl<M> overlay::Overlay<M, Theme, Renderer> for Popover<'_> {
    fn layout(&mut self, _: &Renderer, window: Size) -> layout::Node {
        let width = WIDEST.min(window.width - 2.0 * (EDGE + space::M));
        self.popup.name.update(words(self.name, width, size::BODY, theme::BOLD));
        self.popup.what.update(words(self.what, width, size::SMALL, theme::FONT));
        self.popup.hint.update(words(self.hint, width, size::SMALL - 1.5, theme::FONT));
        let parts = self.parts();
        let widest = parts.iter().map(|(part, _)| part.min_width()).fold(0.0, f32::max);
        let height = match parts {
            [_, (what, top), _] if self.hint.is_empty() => top + what.min_height(),
            [_, _, (hint, top)] => top + hint.min_height(),
        };
        let size = Size::new(widest + 2.0 * space::M, height + 2.0 * space::M);
        let right = (window.width - size.width - EDGE).max(EDGE);
        let x = self.anchor.x.clamp(EDGE, right);
        let below = self.anchor.y + self.anchor.height + GAP;
        let above = self.anchor.y - size.height - GAP;
        let y =
            if below + size.height > window.height - EDGE && above >= EDGE { above } else { below };
        let at = Point::new(x.round(), y.round());
        self.popup.bounds = Rectangle::new(at, size);
        layout::Node::new(size).move_to(at)
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
    ) {
        let colours = theme::colours(theme);
        let bounds = layout.bounds();
        let edge = border::rounded(6.0).width(1.0).color(colours.edge);
        let quad = renderer::Quad { bounds, border: edge, ..renderer::Quad::default() };
        renderer.fill_quad(quad, colours.surface);
        let tones = [colours.text, colours.text, colours.muted];
        for ((part, top), tone) in self.parts().into_iter().zip(tones) {
            let at = Point::new(bounds.x + space::M, bounds.y + space::M + top);
            renderer.fill_paragraph(part.raw(), at, tone, bounds);
        }
    }

    fn operate(&mut self, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        for words in [self.name, self.what, self.hint] {
            operation.text(None, layout.bounds(), words);
        }
    }

    fn update(
        &mut self,
        event: &Event,
        _: Layout<'_>,
        _: mouse::Cursor,
        _: &Renderer,
        _: &mut dyn Clipboard,
        _: &mut Shell<'_, M>,
    ) {
        self.popup.turned = matches!(event, Event::Mouse(mouse::Event::WheelScrolled { .. }));
    }

    /// The pointer may rest on it without touching what lies below; only the wheel turns that.
    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) && !self.popup.turned {
            mouse::Interaction::Idle
        } else {
            mouse::Interaction::None
        }
    }
}

/// Puts it over everything else.
impl<'a, M: 'a> From<Popover<'a>> for overlay::Element<'a, M, Theme, Renderer> {
    fn from(popover: Popover<'a>) -> Self {
        overlay::Element::new(Box::new(popover))
    }
}
