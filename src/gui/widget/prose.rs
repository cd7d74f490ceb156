//! Running text. In it the terms of the glossary are underlined with dots, and explain themselves
//! to the mouse and to the keyboard.

mod marked;

use std::borrow::Cow;

use iced::advanced::text::{LineHeight, Wrapping};
use iced::advanced::widget::{Operation, Tree, text as plain, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, overlay, renderer};
use iced::keyboard::{self, key::Named};
use iced::widget::text;
use iced::{
    Border, Color, Element, Event, Font, Length, Point, Rectangle, Renderer, Size, Theme, Vector,
    mouse, touch, window,
};

use super::glossed;
use super::popover::Popover;
use crate::gui::theme::{self, size};
use marked::{Shape, State, Target};

/// Words of one look within a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run<'a> {
    /// The words.
    pub words: Cow<'a, str>,
    /// How they look, and what they do.
    pub look: Look,
}

/// The look of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// As the text.
    Plain,
    /// Bold.
    Strong,
    /// Code: no term is looked for.
    Code,
    /// A link to this address.
    Link(String),
}

/// Text that explains its terms.
pub struct Prose<'a, M> {
    runs: Vec<Run<'a>>,
    size: f32,
    font: Font,
    style: fn(&Theme) -> text::Style,
    width: Length,
    wrapping: Wrapping,
    on_link: Option<Box<dyn Fn(String) -> M + 'a>>,
}

/// Running text of the usual size.
pub fn prose<'a, M>(words: impl text::IntoFragment<'a>) -> Prose<'a, M> {
    runs(vec![Run { words: words.into_fragment(), look: Look::Plain }])
}

/// Running text of several looks.
pub fn runs<M>(runs: Vec<Run<'_>>) -> Prose<'_, M> {
    Prose {
        runs,
        size: size::BODY,
        font: theme::FONT,
        style: |_| text::Style::default(),
        width: Length::Shrink,
        // A word that is too long breaks rather than run over the edge.
        wrapping: Wrapping::WordOrGlyph,
        on_link: None,
    }
}

impl<'a, M> Prose<'a, M> {
    /// The size of the letters.
    #[must_use]
    pub fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// The font.
    #[must_use]
    pub fn font(self, font: Font) -> Self {
        Self { font, ..self }
    }

    /// The colour.
    #[must_use]
    pub fn style(self, style: fn(&Theme) -> text::Style) -> Self {
        Self { style, ..self }
    }

    /// The width.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }

    /// Where lines may break.
    #[must_use]
    pub fn wrapping(self, wrapping: Wrapping) -> Self {
        Self { wrapping, ..self }
    }

    /// What happens when a link is pressed.
    #[must_use]
    pub fn on_link(self, on_link: impl Fn(String) -> M + 'a) -> Self {
        Self { on_link: Some(Box::new(on_link)), ..self }
    }

    /// Opens what a mark leads to.
    fn activate(&self, state: &mut State, mark: usize, shell: &mut Shell<'_, M>) {
        state.dismiss();
        match state.target(mark) {
            Some(Target::Term(term)) => glossed::press(*term),
            Some(Target::Link(url)) => {
                if let Some(on_link) = &self.on_link {
                    shell.publish(on_link(url.clone()));
                }
            }
            None => return,
        }
        shell.capture_event();
    }

    /// Handles a key while the text has the focus or a pop-over is open.
    fn key(&self, state: &mut State, key: Named, shell: &mut Shell<'_, M>) {
        match key {
            Named::Escape if state.open().is_some() => state.dismiss(),
            Named::Enter | Named::Space if state.focused => {
                let mark = state.current();
                return mark.map_or((), |mark| self.activate(state, mark, shell));
            }
            Named::ArrowRight if state.focused => state.walk(true),
            Named::ArrowLeft if state.focused => state.walk(false),
            _ => return,
        }
        shell.capture_event();
        shell.invalidate_layout();
        shell.request_redraw();
    }
}

impl<M> Widget<M, Theme, Renderer> for Prose<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        layout::sized(limits, self.width, Length::Shrink, |limits| {
            let Self { size, font, wrapping, .. } = *self;
            let shape = Shape { bounds: limits.max(), size: size.into(), font, wrapping };
            state.shape(&self.runs, &shape)
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        if state.find_first_stop() {
            operation.focusable(None, layout.bounds(), state);
        }
        let words: String = self.runs.iter().map(|run| run.words.as_ref()).collect();
        operation.text(None, layout.bounds(), &words);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        if state.has_no_marks() {
            return;
        }
        let under = cursor.position_in(layout.bounds()).and_then(|at| state.hit(at));
        let before = state.open();
        match event {
            // On its way to the pop-over, and on it, the pointer keeps it open.
            Event::Mouse(mouse::Event::CursorMoved { position })
                if under.is_some() || !state.popup.holds(*position) =>
            {
                state.hovered = under;
            }
            Event::Mouse(mouse::Event::CursorLeft | mouse::Event::WheelScrolled { .. }) => {
                state.hovered = None;
            }
            // What scrolled away is no longer under the pointer.
            Event::Window(window::Event::RedrawRequested(_)) if cursor.position().is_some() => {
                state.hovered = under;
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if !shell.is_event_captured() =>
            {
                state.pressed = under.filter(|_| !state.is_quiet());
                if state.pressed.is_some() {
                    shell.capture_event();
                } else if state.focused {
                    state.focused = false;
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                let pressed = state.pressed.take();
                if let Some(mark) = pressed.filter(|_| pressed == under) {
                    self.activate(state, mark, shell);
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(key),
                repeat: false,
                modifiers,
                ..
            }) if modifiers.is_empty() && !shell.is_event_captured() => {
                self.key(state, *key, shell);
            }
            _ => {}
        }
        if before != state.open() {
            state.popup.close();
            shell.invalidate_layout();
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if !bounds.intersects(viewport) {
            return;
        }
        let state = tree.state.downcast_ref::<State>();
        let look = (self.style)(theme);
        let colour = look.color.unwrap_or(style.text_color);
        let origin = bounds.position() - Point::ORIGIN;
        // Where the line is drawn, below the letters.
        let height = LineHeight::default().to_absolute(self.size.into()).0;
        let base = f32::midpoint(height, self.size) + 1.0;
        for (mark, region) in state.regions() {
            let region = region + origin;
            if !region.intersects(viewport) {
                continue;
            }
            let y = (region.y + base).round();
            let is_whole =
                state.hovered == Some(mark) || matches!(state.target(mark), Some(Target::Link(_)));
            underline(renderer, region, y, colour, is_whole);
            if state.focused && state.current() == Some(mark) {
                let ring =
                    Border { color: theme::colours(theme).text, width: 2.0, radius: 4.0.into() };
                let bounds = region.expand(2.0);
                let quad = renderer::Quad { bounds, border: ring, ..renderer::Quad::default() };
                renderer.fill_quad(quad, Color::TRANSPARENT);
            }
        }
        plain::draw(renderer, style, bounds, state.paragraph(), look, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        let under = cursor.position_in(layout.bounds()).and_then(|at| state.hit(at));
        if under.is_some() { mouse::Interaction::Pointer } else { mouse::Interaction::None }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let state = tree.state.downcast_mut::<State>();
        let origin = layout.position() - Point::ORIGIN + translation;
        let anchor = state.anchor()? + origin;
        if !anchor.intersects(viewport) {
            return None;
        }
        let hint = !state.is_quiet();
        let (popup, terms, term) = state.explained()?;
        let entry = terms.entry(term)?;
        let hint = if hint { terms.hint() } else { "" };
        Some(Popover { popup, anchor, name: &entry.name, what: &entry.what, hint }.into())
    }
}

/// Draws a line of dots, or a whole one.
fn underline(renderer: &mut Renderer, region: Rectangle, y: f32, colour: Color, is_whole: bool) {
    let (dot, step) = if is_whole { (region.width, region.width.max(1.0)) } else { (2.0, 4.0) };
    let mut x = region.x.round();
    while x < region.x + region.width - 1.0 {
        let bounds = Rectangle { x, y, width: dot, height: 1.0 };
        let quad = renderer::Quad { bounds, ..renderer::Quad::default() };
        renderer.fill_quad(quad, colour);
        x += step;
    }
}

impl<'a, M: 'a> From<Prose<'a, M>> for Element<'a, M> {
    fn from(prose: Prose<'a, M>) -> Self {
        Element::new(prose)
    }
}
