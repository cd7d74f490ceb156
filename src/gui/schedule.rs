//! The course of a domain's change, for timelines and calendars.

use jiff::Timestamp;

use super::action::{Action, Target};
use super::context::Context;
use super::widget::{Mark, Moment};
use crate::i18n::tr;
use crate::model::{CaseDomain, DomainName, Severity};
use crate::plan::MxChange;
use crate::plan::calendar::{Entered, calendar};
use crate::plan::course::Course;
use crate::store::save_document;

/// The steps of a domain's cut-over: when they happened, and the others with their earliest times,
/// if all goes on from `now`.
#[must_use]
pub fn entries(
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
        let (title, text) = (cx.texts.event(event).title, cx.texts.calendar_note(event));
        let done = course.happened().contains(&(event, at));
        Entered { event, at, done, title, text }
    };
    times.into_iter().map(entered).collect()
}

/// The same for the timeline.
#[must_use]
pub fn moments(cx: &Context, entries: Vec<Entered>) -> Vec<Moment> {
    let moment = |entered: Entered| {
        let words = cx.texts.event(entered.event);
        let mark = if entered.done {
            Mark::Done
        } else if entered.event.is_passive() {
            Mark::Coming
        } else {
            Mark::ToDo
        };
        Moment {
            mark,
            when: cx.texts.moment(entered.at),
            title: entered.title,
            what: words.what,
            back: tr!(cx.texts, "schedule-back", back = words.back.as_str()),
        }
    };
    entries.into_iter().map(moment).collect()
}

/// Writes the calendar file of a domain beside the other documents, and opens it in the system's
/// calendar.
pub fn save_calendar<M>(cx: &Context, name: &DomainName) -> Action<M> {
    let Some(domain) = cx.case.domain(name) else { return Action::None };
    let Some(Ok(change)) = cx.plan(domain) else { return Action::None };
    let entries = entries(cx, domain, &change, Timestamp::now());
    let path = cx.documents.join(format!("mailward-{}.ics", name.ascii()));
    match save_document(&path, calendar(name, &entries).as_bytes()) {
        Ok(()) => Action::Open(Target::File(path)),
        Err(error) => Action::Say(Severity::Error, cx.texts.store_error(&error)),
    }
}
