//! The cases: how each stands, what comes next, and what can be done with it.

use std::path::PathBuf;

use iced::widget::{Id, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::Message;
use crate::gui::agenda::Entry;
use crate::gui::context::Context;
use crate::gui::theme::{self, Emphasis, size, space};
use crate::gui::widget::{Icon, action, banner, field, icon, muted, section, state_icon};
use crate::i18n::tr;
use crate::model::Severity;
use crate::store::CaseSummary;
use crate::wizard::CaseState;

/// So many are shown until more are asked for; from then on there is a search field.
const FEW: usize = 6;
/// More are never shown at once: the search finds them.
const MANY: usize = 60;

/// What the list remembers.
#[derive(Debug, Default)]
pub struct State {
    search: String,
    shows_all: bool,
    shows_archived: bool,
}

impl State {
    /// Other words were typed into the search field.
    pub fn search(&mut self, words: String) {
        self.search = words;
    }

    /// All are to be shown, not only a few.
    pub const fn show_all(&mut self) {
        self.shows_all = true;
    }

    /// Those that were put away are to be shown too, or no longer.
    pub const fn toggle_archived(&mut self) {
        self.shows_archived = !self.shows_archived;
    }

    /// Draws the list; nothing where there is none.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Option<Element<'a, Message>> {
        if cx.recent.is_empty() {
            return None;
        }
        let texts = &cx.texts;
        let put_away = cx.recent.iter().filter(|case| case.archived).count();
        let listed = cx.recent.iter().filter(|case| self.shows_archived || !case.archived);
        let found: Vec<&CaseSummary> = listed.filter(|case| case.matches(&self.search)).collect();
        let is_searched = !self.search.trim().is_empty();
        let shown = if self.shows_all || is_searched { MANY } else { FEW };
        let mut content = Vec::new();
        if cx.recent.len() > FEW {
            let hint = tr!(texts, "start-search");
            content.push(field("case-search", &hint, &self.search, Message::SearchEdited).into());
        }
        if found.is_empty() && is_searched {
            content.push(muted(tr!(texts, "start-found-none")));
        }
        content.extend(found.iter().take(shown).enumerate().map(|(at, case)| entry(cx, at, case)));
        let all = (found.len() > shown && shown == FEW).then(|| {
            let label = tr!(texts, "start-show-all", count = found.len());
            small("show-all", label, Message::ShowAllPressed)
        });
        let archived = (put_away > 0).then(|| {
            let label = if self.shows_archived {
                tr!(texts, "start-archived-hide")
            } else {
                tr!(texts, "start-archived-show", count = put_away)
            };
            small("show-archived", label, Message::ShowArchivedPressed)
        });
        let book = small("open-book", tr!(texts, "book-open"), Message::BookPressed);
        let list = small("open-audit", tr!(texts, "audit-window-open"), Message::AuditPressed);
        let more = row![].push(all).push(archived).push(book).push(list);
        content.push(more.spacing(space::S).wrap().into());
        Some(section(tr!(texts, "start-recent-title"), content))
    }
}

fn entry<'a>(cx: &'a Context, at: usize, case: &'a CaseSummary) -> Element<'a, Message> {
    let texts = &cx.texts;
    let title = case.title.clone().unwrap_or_else(|| tr!(texts, "start-untitled"));
    let head = row![text(title).size(size::BODY).font(theme::BOLD)]
        .push(case.archived.then(|| muted(tr!(texts, "item-archived"))))
        .spacing(space::S)
        .align_y(Alignment::Center);
    let ahead = case.ahead.iter().find(|reminder| reminder.at > jiff::Timestamp::now());
    let ahead = ahead.map(|reminder| {
        let event = texts.event(reminder.event).title;
        muted(tr!(texts, "case-ahead", when = texts.moment(reminder.at), event = event))
    });
    let changed = tr!(texts, "case-changed", when = texts.moment(case.changed));
    let words = column![
        head,
        text(texts.glance(&case.glance)).size(size::SMALL),
        muted(format!("{} · {changed}", case.domains.join(", "))),
    ]
    .push(ahead)
    .spacing(2)
    .width(Length::Fill);
    let archive =
        if case.archived { tr!(texts, "start-unarchive") } else { tr!(texts, "start-archive") };
    let buttons = row![
        small(
            format!("recent-{at}"),
            tr!(texts, "start-open"),
            Message::RecentPressed(case.path.clone())
        ),
        small(
            format!("duplicate-{at}"),
            tr!(texts, "start-duplicate"),
            Message::DuplicatePressed(case.path.clone())
        ),
        small(
            format!("archive-{at}"),
            archive,
            Message::ArchivePressed(case.path.clone(), !case.archived)
        ),
    ]
    .spacing(space::XS);
    let line = row![container(mark(case)).padding([2, 0]), words, buttons]
        .spacing(space::M)
        .align_y(Alignment::Start);
    container(line).padding([space::XS, 0.0]).width(Length::Fill).into()
}

/// The worst at a glance: its shape says it as well as its colour, and the words beside it.
fn mark<'a>(case: &CaseSummary) -> Element<'a, Message> {
    match (case.glance.worst, case.glance.state) {
        (Some(Severity::Error), _) => state_icon(Severity::Error).into(),
        (_, CaseState::Switched) => icon(Icon::Check, |c| c.success.strong).into(),
        (Some(severity), _) => state_icon(severity).into(),
        (None, CaseState::Unseen) => icon(Icon::Ahead, |c| c.edge).into(),
        (None, _) => state_icon(Severity::Notice).into(),
    }
}

/// A button of less weight.
pub fn small<'a>(id: impl Into<Id>, label: String, message: Message) -> Element<'a, Message> {
    let label = text(label).size(size::SMALL);
    action(id, label, Some(message), Emphasis::Secondary, [4.0, 10.0].into())
}

/// What the user wanted to be reminded of, and is due.
pub fn due(cx: &Context) -> Option<Element<'_, Message>> {
    if cx.due.is_empty() {
        return None;
    }
    let lines = cx.due.iter().take(FEW).enumerate().map(|(at, entry)| due_line(cx, at, entry));
    let title = tr!(cx.texts, "start-due-title");
    Some(banner(Some(Severity::Notice), title, lines.collect()))
}

fn due_line<'a>(cx: &'a Context, at: usize, entry: &'a Entry) -> Element<'a, Message> {
    let texts = &cx.texts;
    let reminder = &entry.reminder;
    let of = tr!(
        texts,
        "start-due",
        title = entry.title.as_str(),
        domain = reminder.domain.unicode(),
        when = texts.moment(reminder.at)
    );
    let words = column![text(texts.event(reminder.event).title).size(size::BODY), muted(of)]
        .spacing(2)
        .width(Length::Fill);
    let is_open = cx.open.as_ref() == Some(&entry.case);
    let open: fn(PathBuf) -> Message =
        if is_open { |_| Message::BeginPressed } else { Message::RecentPressed };
    let button = small(format!("due-{at}"), tr!(texts, "start-open"), open(entry.case.clone()));
    row![words, button].spacing(space::M).align_y(Alignment::Center).into()
}
