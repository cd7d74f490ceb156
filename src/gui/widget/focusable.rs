//! Buttons that the keyboard reaches. The library's own take no focus.

use iced::advanced::widget::{Operation, Tree, operation, tree};
use iced::advanced::{
    Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer,
};
use iced::keyboard::{self, key::Named};
use iced::widget::{Id, button, row, text};
use iced::{
    Border, Color, Element, Event, Length, Padding, Rectangle, Renderer, Size, Theme, Vector, touch,
};

use super::glossed;
use super::icon::{Icon, icon};
use crate::gui::theme::{self, Emphasis};

/// The main button of a step.
pub fn primary<'a, M: Clone + 'a>(
    id: &'static str,
    label: impl text::IntoFragment<'a>,
    on_press: Option<M>,
) -> Element<'a, M> {
    labelled(id, label, on_press, Emphasis::Primary)
}

/// Any other button.
pub fn secondary<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    label: impl text::IntoFragment<'a>,
    on_press: Option<M>,
) -> Element<'a, M> {
    labelled(id, label, on_press, Emphasis::Secondary)
}

fn labelled<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    label: impl text::IntoFragment<'a>,
    on_press: Option<M>,
    emphasis: Emphasis,
) -> Element<'a, M> {
    action(id, text(label).size(theme::size::BODY), on_press, emphasis, [9.0, 18.0].into())
}

/// One of several choices, of which one is chosen: the mark says it as well as the colour.
pub fn choice<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    content: impl Into<Element<'a, M>>,
    chosen: bool,
    on_press: M,
) -> Element<'a, M> {
    let mark = if chosen { Icon::ChoiceOn } else { Icon::ChoiceOff };
    let tone = if chosen { |c: &theme::Colours| c.primary } else { |c: &theme::Colours| c.edge };
    let content = row![icon(mark, tone), content.into()].spacing(theme::space::S);
    action(id, content, Some(on_press), Emphasis::Choice(chosen), [8.0, 12.0].into())
}

/// An entry of the side bar.
pub fn entry<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    content: impl Into<Element<'a, M>>,
    open: bool,
    on_press: M,
) -> Element<'a, M> {
    let inner = button(content.into())
        .padding([8.0, 10.0])
        .width(Length::Fill)
        .on_press(on_press.clone())
        .style(theme::pressable(Emphasis::Entry(open)));
    focusable(id, inner, Some(on_press))
}

/// A button with any content.
pub fn action<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    content: impl Into<Element<'a, M>>,
    on_press: Option<M>,
    emphasis: Emphasis,
    padding: Padding,
) -> Element<'a, M> {
    let inner = button(content.into())
        .padding(padding)
        .on_press_maybe(on_press.clone())
        .style(theme::pressable(emphasis));
    focusable(id, inner, on_press)
}

fn focusable<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    inner: impl Into<Element<'a, M>>,
    on_activate: Option<M>,
) -> Element<'a, M> {
    Element::new(Focusable { id: id.into(), inner: inner.into(), on_activate })
}

/// Makes what is inside reachable by Tab and operable by Enter and Space, and draws a ring around
/// it while it has the focus. Without a message it takes no focus.
struct Focusable<'a, M> {
    id: Id,
    inner: Element<'a, M>,
    on_activate: Option<M>,
}

#[derive(Default)]
struct State {
    focused: bool,
}

impl operation::Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Focusable<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.inner)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.inner));
    }

    fn size(&self) -> Size<Length> {
        self.inner.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        glossed::in_button(|| {
            self.inner.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        if self.on_activate.is_some() {
            operation.focusable(Some(&self.id), layout.bounds(), state);
        } else {
            state.focused = false;
        }
        // Selectors find the button by its identifier.
        operation.container(Some(&self.id), layout.bounds());
        self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        self.inner.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(Named::Enter | Named::Space),
                repeat: false,
                modifiers,
                ..
            }) if state.focused && modifiers.is_empty() && !shell.is_event_captured() => {
                if let Some(message) = &self.on_activate {
                    shell.publish(message.clone());
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(_))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if state.focused && !cursor.is_over(layout.bounds()) =>
            {
                state.focused = false;
                shell.request_redraw();
            }
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.inner.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
        if tree.state.downcast_ref::<State>().focused {
            let ring =
                Border { color: theme::colours(theme).text, width: 2.0, radius: 10.0.into() };
            let bounds = layout.bounds().expand(3.0);
            let quad = renderer::Quad { bounds, border: ring, ..renderer::Quad::default() };
            renderer.fill_quad(quad, Color::TRANSPARENT);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.inner.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        )
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        self.inner.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
