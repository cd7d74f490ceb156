//! About the program: its version, its licence, and those of its parts.

use iced::Element;
use iced::widget::{column, text};

use super::{Message, Page, licences};
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{muted, secondary};
use crate::i18n::tr;
use crate::support::commit;

/// Draws the page.
pub fn view(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let version = tr!(texts, "about-version", version = env!("CARGO_PKG_VERSION"));
    let built = commit().map(|commit| muted(tr!(texts, "about-commit", commit = commit)));
    let all = tr!(texts, "about-licences");
    column![
        text(tr!(texts, "app-name")).size(size::HEADING).font(theme::BOLD),
        text(version).size(size::BODY),
    ]
    .push(built)
    .push(text(tr!(texts, "about-licence")).size(size::BODY))
    .push(text(tr!(texts, "about-parts", count = licences::count())).size(size::BODY))
    .push(secondary("open-licences", all, Some(Message::Opened(Page::Licences))))
    .spacing(space::M)
    .into()
}
