//! Text that people need elsewhere, with a button that copies it.

use iced::widget::{container, row, text};
use iced::{Alignment, Element, Length};

use super::focusable::secondary;
use crate::gui::theme::{self, size, space};

/// A command, or other text to copy.
pub fn code_block<'a, M: Clone + 'a>(
    id: &'static str,
    code: String,
    copy: impl text::IntoFragment<'a>,
    on_copy: impl FnOnce(String) -> M,
) -> Element<'a, M> {
    let button = secondary(id, copy, Some(on_copy(code.clone())));
    let words = text(code).size(size::SMALL).font(theme::MONO).width(Length::Fill);
    container(row![words, button].spacing(space::M).align_y(Alignment::Center))
        .padding([space::S, space::M])
        .width(Length::Fill)
        .style(theme::code)
        .into()
}
