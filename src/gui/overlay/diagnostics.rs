//! What support asks for: shown before it is copied.

use iced::Element;
use iced::widget::{column, text};

use super::Message;
use crate::gui::context::Context;
use crate::gui::theme::{size, space};
use crate::gui::widget::code_block;
use crate::i18n::tr;

/// Draws the page.
pub fn view<'a>(cx: &'a Context, told: &str) -> Element<'a, Message> {
    let copy = tr!(cx.texts, "diagnostics-copy");
    column![
        text(tr!(cx.texts, "diagnostics-text")).size(size::BODY),
        code_block("copy-diagnostics", told, copy, Message::CopyPressed),
    ]
    .spacing(space::M)
    .into()
}
