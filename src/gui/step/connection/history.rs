//! Earlier looks.

use iced::Element;
use iced::widget::column;

use super::{Fold, Message};
use crate::advise::reach::conclude;
use crate::gui::context::Context;
use crate::gui::theme::space;
use crate::gui::widget::{body, disclosure, muted};
use crate::i18n::tr;

/// The looks before the last one, the newest first; nothing if there are none.
pub(super) fn view(cx: &Context, is_open: bool) -> Option<Element<'_, Message>> {
    let (_, earlier) = cx.case.reach.split_last()?;
    if earlier.is_empty() {
        return None;
    }
    let content = move || {
        let mut list = column![].spacing(space::M);
        for run in earlier.iter().rev() {
            let conclusion = conclude(run, &cx.service);
            let words = body(cx.texts.conclusion(&conclusion, &cx.service));
            list = list.push(column![muted(cx.texts.vantage(run)), words].spacing(2));
        }
        list.into()
    };
    let label = tr!(cx.texts, "connection-history", count = earlier.len());
    Some(disclosure("history", label, is_open, Message::Toggled(Fold::History), content))
}
