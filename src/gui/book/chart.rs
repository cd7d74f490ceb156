//! How many cases stand how: a bar, and under it a button for each state, which also names its
//! colour.

use iced::widget::{Row, container, row, text};
use iced::{Alignment, Color, Element, Length};

use super::{Message, State};
use crate::gui::context::Context;
use crate::gui::theme::{self, Colours, Emphasis, size, space};
use crate::gui::widget::{Icon, action, icon};
use crate::i18n::tr;
use crate::store::book::{Archived, CaseState};

/// An icon and its colour.
type Mark = (Icon, fn(&Colours) -> Color);

/// How high the bar is.
const BAR: f32 = 14.0;

/// The icon and the colour of a state.
pub(super) fn mark(state: CaseState) -> Mark {
    match state {
        CaseState::Unseen => (Icon::Ahead, |c| c.edge),
        CaseState::Unknown => (Icon::Help, |c| c.muted),
        CaseState::NotSwitched => (Icon::Notice, |c| c.notice.strong),
        CaseState::PartlySwitched => (Icon::Warning, |c| c.warning.strong),
        CaseState::Switched => (Icon::Check, |c| c.success.strong),
        CaseState::NoMail => (Icon::ChoiceOff, |c| c.muted),
    }
}

/// The bar; its parts are as wide as there are cases.
pub(super) fn bar<'a>(state: &State) -> Option<Element<'a, Message>> {
    let counts = CaseState::ALL.map(|kind| (kind, state.summary.count(kind)));
    let parts = counts.into_iter().filter(|(_, count)| *count > 0).map(|(kind, count)| {
        // Cases are counted in thousands, not in ten thousands; a bar of more is only less exact.
        let width = u16::try_from(count).unwrap_or(u16::MAX);
        let part = container(text("")).height(BAR).width(Length::FillPortion(width));
        part.style(theme::part(mark(kind).1)).into()
    });
    (state.summary.cases > 0).then(|| Row::with_children(parts).spacing(2).into())
}

/// The buttons that filter.
pub(super) fn filters<'a>(state: &'a State, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let states = CaseState::ALL
        .into_iter()
        .filter(|kind| state.summary.count(*kind) > 0 || state.query.states.contains(kind));
    let states = states.map(|kind| {
        let (shape, tone) = mark(kind);
        let label = format!("{}: {}", texts.case_state(kind), state.summary.count(kind));
        let id = format!("book-state-{}", kind.as_str());
        let is_on = state.query.states.contains(&kind);
        chip(id, Some((shape, tone)), label, is_on, Message::StatePressed(kind))
    });
    let wrong = state.summary.with_errors + state.summary.with_warnings;
    let query = &state.query;
    let more = [
        (
            "book-findings",
            tr!(texts, "book-filter-findings", count = wrong),
            wrong,
            query.findings.is_some(),
            Message::FindingsPressed,
        ),
        (
            "book-due",
            tr!(texts, "book-filter-due", count = state.due_soon),
            state.due_soon,
            query.due_before.is_some(),
            Message::DuePressed,
        ),
        (
            "book-unchecked",
            tr!(texts, "book-filter-unchecked", count = state.unchecked),
            state.unchecked,
            query.unchecked_since.is_some(),
            Message::UncheckedPressed,
        ),
        (
            "book-archived",
            tr!(texts, "book-filter-archived", count = state.archived),
            state.archived,
            query.archived == Archived::Only,
            Message::ArchivedPressed,
        ),
    ];
    let more = more.into_iter().filter(|(_, _, count, is_on, _)| *count > 0 || *is_on);
    let more =
        more.map(|(id, label, _, is_on, message)| chip(id.to_owned(), None, label, is_on, message));
    let tags = state.tags.iter().map(|tag| {
        let is_on = query.tags.contains(tag);
        chip(format!("book-tag-{tag}"), None, tag.clone(), is_on, Message::TagPressed(tag.clone()))
    });
    Row::with_children(states.chain(more).chain(tags)).spacing(space::XS).wrap().into()
}

fn chip<'a>(
    id: String,
    mark: Option<Mark>,
    label: String,
    is_on: bool,
    message: Message,
) -> Element<'a, Message> {
    let mark = match (is_on, mark) {
        // What is on is said by shape as well as by colour.
        (true, None) => Some(icon(Icon::ChoiceOn, |c| c.primary)),
        (false, None) => Some(icon(Icon::ChoiceOff, |c| c.edge)),
        (_, Some((shape, tone))) => Some(icon(shape, tone)),
    };
    let content = row![].push(mark).push(text(label).size(size::SMALL));
    let content = content.spacing(space::XS).align_y(Alignment::Center);
    action(id, content, Some(message), Emphasis::Choice(is_on), [4.0, 8.0].into())
}
