//! A field of one line that takes lists.

use iced::advanced::clipboard::{Clipboard, Kind};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Shell, Widget, layout, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, mouse};

/// Puts commas between the lines that are pasted into the field: it would drop what parts them,
/// and run them together.
pub fn several_lines<'a, M: 'a>(field: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(SeveralLines { field: field.into() })
}

struct SeveralLines<'a, M> {
    field: Element<'a, M>,
}

/// The clipboard as the field is to see it.
struct Joined<'c>(&'c mut dyn Clipboard);

impl Clipboard for Joined<'_> {
    fn read(&self, kind: Kind) -> Option<String> {
        self.0.read(kind).map(joined)
    }

    fn write(&mut self, kind: Kind, contents: String) {
        self.0.write(kind, contents);
    }
}

fn joined(text: String) -> String {
    if !text.contains(char::is_control) {
        return text;
    }
    let lines = text.split(char::is_control).map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(", ")
}

impl<M> Widget<M, Theme, Renderer> for SeveralLines<'_, M> {
    fn size(&self) -> Size<Length> {
        self.field.as_widget().size()
    }

    fn tag(&self) -> tree::Tag {
        self.field.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.field.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.field.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.field.as_widget().diff(tree);
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.field.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.field.as_widget_mut().operate(tree, layout, renderer, operation);
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
        let mut clipboard = Joined(clipboard);
        self.field.as_widget_mut().update(
            tree,
            event,
            layout,
            cursor,
            renderer,
            &mut clipboard,
            shell,
            viewport,
        );
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
        self.field.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.field.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_parted_by_commas_and_nothing_else_changes() {
        let list = "a.example\r\nb.example\tc.example\n\n";
        assert_eq!(joined(list.to_owned()), "a.example, b.example, c.example");
        assert_eq!(joined(" Jo <jo@a.example>".to_owned()), " Jo <jo@a.example>");
    }
}
