//! Text that people need elsewhere, with a button that copies it.

use iced::widget::text::Wrapping;
use iced::widget::{container, row, text};
use iced::{Alignment, Element, Length};

use super::focusable::secondary;
use crate::gui::theme::{self, size, space};

/// A command, or other text to copy.
pub fn code_block<'a, M: Clone + 'a>(
    id: impl Into<iced::widget::Id>,
    code: impl Into<String>,
    copy: impl text::IntoFragment<'a>,
    on_copy: impl FnOnce(String) -> M,
) -> Element<'a, M> {
    let code = code.into();
    let button = secondary(id, copy, Some(on_copy(code.clone())));
    // Beside many lines the button stands where one begins to read.
    let side = if code.trim_end().contains('\n') { Alignment::Start } else { Alignment::Center };
    let words = text(code.trim_end().to_owned())
        .size(size::SMALL)
        .font(theme::MONO)
        .wrapping(Wrapping::WordOrGlyph)
        .width(Length::Fill);
    container(row![words, button].spacing(space::M).align_y(side))
        .padding([space::S, space::M])
        .width(Length::Fill)
        .style(theme::code)
        .into()
}
