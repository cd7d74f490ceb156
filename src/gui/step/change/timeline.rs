//! What to publish before a change, and when to do what.

use iced::Element;
use iced::widget::{column, row, text};

use super::Message;
use crate::gui::context::Context;
use crate::gui::schedule;
use crate::gui::theme::{size, space};
use crate::gui::widget::{code_block, muted, secondary, section, timeline};
use crate::i18n::tr;
use crate::model::{CaseDomain, DomainObservation};
use crate::plan::calendar::Entered;
use crate::plan::prepare::Prepare;

/// The records to publish first.
pub(super) fn prepare<'a>(
    cx: &'a Context,
    seen: &DomainObservation,
) -> Option<Element<'a, Message>> {
    let texts = &cx.texts;
    let prepare = Prepare::of(seen, &cx.service, cx.case.mail_server().as_ref());
    let mut content = column![].spacing(space::S);
    let mut is_empty = true;
    for (head, record) in texts.prepare(&prepare) {
        is_empty = false;
        let copy = tr!(texts, "copy");
        let block = code_block("copy-prepare", record, copy, Message::CopyPressed);
        content = content.push(text(head).size(size::BODY)).push(block);
    }
    (!is_empty).then(|| section(tr!(texts, "change-prepare-title"), vec![content.into()]))
}

/// The course of the change, from top to bottom.
pub(super) fn view<'a>(
    cx: &'a Context,
    domain: &CaseDomain,
    entries: Vec<Entered>,
) -> Element<'a, Message> {
    let texts = &cx.texts;
    let name = domain.name.unicode();
    let save = Message::CalendarPressed(domain.name.clone());
    section(
        tr!(texts, "schedule-title", domain = name),
        vec![
            timeline(schedule::moments(cx, entries)),
            muted(tr!(texts, "schedule-earliest")),
            row![secondary("calendar", tr!(texts, "schedule-save"), Some(save)), remind(cx)]
                .spacing(space::M)
                .into(),
            muted(tr!(texts, "remind-how")),
        ],
    )
}

/// Reminders are for the whole case.
fn remind(cx: &Context) -> Element<'_, Message> {
    let is_on = cx.case.remind;
    let label = if is_on { tr!(cx.texts, "remind-stop") } else { tr!(cx.texts, "remind-choose") };
    secondary("remind", label, Some(Message::RemindPressed(!is_on)))
}
