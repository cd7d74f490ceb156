//! Gives the texts of a window its glossary.
//!
//! Texts stand deep inside steps that know nothing of the glossary, and their messages cannot name
//! it. So the wrapper around the window lends it to all that is laid out in it, and takes what was
//! pressed there back: within its own calls, on the one thread that draws the window.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, mouse};

use crate::i18n::Terms;
use crate::model::Term;

thread_local! {
    static SCOPE: RefCell<Option<Scope>> = const { RefCell::new(None) };
}

struct Scope {
    terms: Arc<Terms>,
    met: BTreeSet<Term>,
    pressed: Option<Term>,
    in_button: bool,
}

/// The glossary that is lent.
pub(super) fn terms() -> Option<Arc<Terms>> {
    SCOPE.with_borrow(|scope| scope.as_ref().map(|scope| Arc::clone(&scope.terms)))
}

/// Notes that a text holds a term; whether it is the first one in the window that does.
pub(super) fn meet(term: Term) -> bool {
    SCOPE.with_borrow_mut(|scope| scope.as_mut().is_some_and(|scope| scope.met.insert(term)))
}

/// Asks for the page of a term.
pub(super) fn press(term: Term) {
    SCOPE.with_borrow_mut(|scope| {
        if let Some(scope) = scope {
            scope.pressed = Some(term);
        }
    });
}

/// Lays out what is in a button: its words explain themselves, but a click is the button's.
pub(super) fn in_button<T>(layout: impl FnOnce() -> T) -> T {
    let set = |inside| {
        SCOPE.with_borrow_mut(|scope| {
            scope.as_mut().is_some_and(|scope| std::mem::replace(&mut scope.in_button, inside))
        })
    };
    let before = set(true);
    let result = layout();
    set(before);
    result
}

/// Whether a button is being laid out.
pub(super) fn is_in_button() -> bool {
    SCOPE.with_borrow(|scope| scope.as_ref().is_some_and(|scope| scope.in_button))
}

/// Underlines the terms of a glossary in all texts inside; `on_term` opens the page of one.
pub fn glossed<'a, M: 'a>(
    terms: Arc<Terms>,
    content: impl Into<Element<'a, M>>,
    on_term: impl Fn(Term) -> M + 'a,
) -> Element<'a, M> {
    Element::new(Glossed { terms, content: content.into(), on_term: Box::new(on_term) })
}

struct Glossed<'a, M> {
    terms: Arc<Terms>,
    content: Element<'a, M>,
    on_term: Box<dyn Fn(Term) -> M + 'a>,
}

impl<'a, M> Glossed<'a, M> {
    /// Lends the glossary to the content while it acts; what was pressed meanwhile.
    fn lend<T>(&mut self, act: impl FnOnce(&mut Element<'a, M>) -> T) -> (T, Option<Term>) {
        let terms = Arc::clone(&self.terms);
        let scope = Scope { terms, met: BTreeSet::new(), pressed: None, in_button: false };
        let outer = SCOPE.replace(Some(scope));
        let result = act(&mut self.content);
        let scope = SCOPE.replace(outer);
        (result, scope.and_then(|scope| scope.pressed))
    }
}

impl<M> Widget<M, Theme, Renderer> for Glossed<'_, M> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.lend(|content| content.as_widget_mut().layout(tree, renderer, limits)).0
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.lend(|content| content.as_widget_mut().operate(tree, layout, renderer, operation));
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
        let ((), pressed) = self.lend(|content| {
            content
                .as_widget_mut()
                .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        });
        if let Some(term) = pressed {
            shell.publish((self.on_term)(term));
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
        self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}
