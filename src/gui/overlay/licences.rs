//! The licences of all parts: thousands of lines, of which only those in view are laid out.

use std::sync::LazyLock;

use iced::widget::{Id, column, container, responsive, scrollable, space, text};
use iced::{Element, Length};

use super::Message;
use crate::gui::theme::{self, size};
use crate::gui::widget::{in_view, rows_high};

/// Made from the dependency tree; a test keeps it current.
static TEXT: &str = include_str!("../../../assets/licences.txt");
static LINES: LazyLock<Vec<&'static str>> = LazyLock::new(|| TEXT.lines().collect());

/// How high a line is.
const LINE: f32 = 19.0;
/// What stands above the first line is lower than as many.
const ABOVE: usize = 12;
/// The pane that they scroll in.
const SCROLL: Id = Id::new("licences");

/// How many parts there are.
pub fn count() -> usize {
    LINES
        .iter()
        .take_while(|line| !line.starts_with("===="))
        .filter(|l| l.starts_with("* "))
        .count()
}

/// Draws the lines around an offset, in logical pixels, and room for all others.
pub fn view<'a>(offset: f32) -> Element<'a, Message> {
    responsive(move |pane| {
        let all = LINES.len();
        let (first, count) = in_view(offset, pane.height, LINE, ABOVE, all);
        let shown = LINES.iter().skip(first).take(count);
        let lines = shown.map(|line| {
            text(*line)
                .size(size::SMALL)
                .font(theme::MONO)
                .wrapping(text::Wrapping::None)
                .height(LINE)
                .into()
        });
        let page = column![
            space().height(rows_high(first, LINE)),
            column(lines),
            space().height(rows_high(all - first - count, LINE)),
        ];
        scrollable(container(page).padding([0.0, theme::space::L]).width(Length::Fill))
            .id(SCROLL)
            .on_scroll(|viewport| Message::Scrolled(viewport.absolute_offset().y))
            .style(theme::scroll)
            .height(Length::Fill)
            .width(Length::Fill)
            .into()
    })
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_counted() {
        assert!(count() > 300, "{}", count());
    }
}
