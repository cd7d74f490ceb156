//! What to publish before a change, and when to do what.

use iced::widget::{column, row, text};
use iced::{Alignment, Element, Length};
use jiff::Timestamp;

use super::Message;
use crate::advise::mta_sts;
use crate::advise::spf::what_if;
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{Icon, code_block, icon, muted, secondary, section};
use crate::i18n::tr;
use crate::model::{CaseDomain, DomainObservation};
use crate::plan::MxChange;
use crate::plan::calendar::Entered;
use crate::plan::course::Course;

/// The steps of a domain's cut-over: when they happened, and the others with their earliest times,
/// if all goes on from `now`.
pub(super) fn entries(
    cx: &Context,
    domain: &CaseDomain,
    change: &MxChange,
    now: Timestamp,
) -> Vec<Entered> {
    let course = Course::of(&cx.case, domain, &cx.service);
    // A domain that had been switched before anybody looked has nothing left to plan.
    let is_over = change.is_done() && domain.before_change(&cx.service).is_none();
    let Some(course) = course.filter(|_| !is_over) else {
        return Vec::new();
    };
    let times = course.times(now);
    let entered = |(event, at)| {
        let words = cx.texts.event(event);
        let text = format!("{}\n{}", words.what, words.back);
        let done = course.happened().contains(&(event, at));
        Entered { event, at, done, title: words.title, text }
    };
    times.into_iter().map(entered).collect()
}

/// The records to publish first.
pub(super) fn prepare<'a>(
    cx: &'a Context,
    seen: &DomainObservation,
) -> Option<Element<'a, Message>> {
    let texts = &cx.texts;
    let spf = what_if(seen, &cx.service, cx.case.mail_server().as_ref()).proposed;
    let policy = mta_sts::proposal(seen, &cx.service);
    let blocks = [(spf, tr!(texts, "prepare-spf")), (policy, tr!(texts, "prepare-mta-sts"))];
    let mut content = column![].spacing(space::S);
    let mut is_empty = true;
    for (record, head) in blocks {
        let Some(record) = record else { continue };
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
    let mut list = column![].spacing(space::M);
    for entered in entries {
        let words = texts.event(entered.event);
        let (mark, title) = if entered.done {
            (icon(Icon::Check, |c| c.success.strong), text(entered.title).size(size::BODY))
        } else if entered.event.is_passive() {
            (icon(Icon::Ahead, |c| c.muted), text(entered.title).size(size::BODY))
        } else {
            (
                icon(Icon::Arrow, |c| c.primary),
                text(entered.title).size(size::BODY).font(theme::BOLD),
            )
        };
        let when = text(texts.moment(entered.at)).size(size::SMALL).font(theme::MONO);
        let back = tr!(texts, "schedule-back", back = words.back.as_str());
        let told = column![title, text(words.what).size(size::SMALL), muted(back)].spacing(2);
        let line = row![mark, when.width(140), told.width(Length::Fill)];
        list = list.push(line.spacing(space::S).align_y(Alignment::Start));
    }
    let name = domain.name.unicode();
    let save = Message::CalendarPressed(domain.name.clone());
    section(
        tr!(texts, "schedule-title", domain = name),
        vec![
            list.into(),
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
