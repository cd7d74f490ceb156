//! Help: the keys that work everywhere.

use iced::widget::{column, row, text};
use iced::{Element, Length};

use super::{Message, Page};
use crate::gui::brand;
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{body, muted, secondary, title};
use crate::i18n::tr;

/// Draws the page.
pub fn view(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let keys = [
        (tr!(texts, "key-tab"), tr!(texts, "help-tab")),
        (tr!(texts, "key-enter"), tr!(texts, "help-enter")),
        (tr!(texts, "key-escape"), tr!(texts, "help-escape")),
        (tr!(texts, "key-next"), tr!(texts, "help-next")),
        (tr!(texts, "key-back"), tr!(texts, "help-back")),
        (tr!(texts, "key-undo"), tr!(texts, "help-undo")),
        (tr!(texts, "key-redo"), tr!(texts, "help-redo")),
        (tr!(texts, "key-book"), tr!(texts, "help-book")),
        (tr!(texts, "key-scale"), tr!(texts, "help-scale")),
        (tr!(texts, "key-help"), tr!(texts, "help-help")),
    ];
    let keys = keys.into_iter().map(|(key, what)| {
        let key = text(key).size(size::SMALL).font(theme::BOLD).width(Length::FillPortion(2));
        let what = text(what).size(size::BODY).width(Length::FillPortion(5));
        row![key, what].spacing(space::M).into()
    });
    let more = [
        ("open-glossary", tr!(texts, "glossary-open"), Page::Glossary(None)),
        ("open-diagnostics", tr!(texts, "diagnostics-title"), Page::Diagnostics),
        ("open-about", tr!(texts, "about-title"), Page::About),
    ];
    let more =
        more.into_iter().map(|(id, label, page)| secondary(id, label, Some(Message::Opened(page))));
    column![
        row(more).spacing(space::M).wrap(),
        title(tr!(texts, "help-keys")),
        column(keys).spacing(space::S),
        body(tr!(texts, "help-glossary")),
        muted(tr!(texts, "help-command-line")),
    ]
    .push(brand::support(cx))
    .spacing(space::M)
    .into()
}
