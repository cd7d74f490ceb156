//! The licences of all parts: thousands of lines, of which only those in view are laid out.

use std::sync::LazyLock;

use iced::widget::{Id, column, container, responsive, scrollable, space, text};
use iced::{Element, Length};

use super::Message;
use crate::gui::theme::{self, size};

/// Made from the dependency tree; a test keeps it current.
static TEXT: &str = include_str!("../../../assets/licences.txt");
static LINES: LazyLock<Vec<&'static str>> = LazyLock::new(|| TEXT.lines().collect());

/// How high a line is.
const LINE: f32 = 19.0;
/// So many lines are laid out beyond what is in view.
const BEYOND: usize = 12;
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
        let (first, count) = window(offset, pane.height, all);
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
            space().height(height(first)),
            column(lines),
            space().height(height(all - first - count)),
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

#[allow(clippy::cast_precision_loss, reason = "some thousand lines")]
fn height(lines: usize) -> f32 {
    lines as f32 * LINE
}

/// The first line to lay out, and how many.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no negative heights")]
fn window(offset: f32, height: f32, all: usize) -> (usize, usize) {
    let first = ((offset.max(0.0) / LINE) as usize).saturating_sub(BEYOND).min(all);
    let count = (height.max(0.0) / LINE) as usize + 2 * BEYOND;
    (first, count.min(all - first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_in_view_is_laid_out() {
        assert_eq!(window(0.0, 380.0, 9_000), (0, 44));
        assert_eq!(window(19_000.0, 380.0, 9_000), (988, 44));
        assert_eq!(window(9e9, 380.0, 9_000), (9_000, 0));
        assert_eq!(window(-5.0, 380.0, 10), (0, 10));
    }

    #[test]
    fn the_parts_are_counted() {
        assert!(count() > 300, "{}", count());
    }
}
