//! The rows: thousands of them, of which only those in view are laid out.

use iced::widget::{Column, column, container, row, space as room, text};
use iced::{Alignment, Element, Length};

use super::{Message, State, chart};
use crate::gui::context::Context;
use crate::gui::theme::{self, Emphasis, size, space};
use crate::gui::widget::{Icon, action, icon, in_view, line, muted, rows_high, state_icon};
use crate::i18n::tr;
use crate::model::Severity;
use crate::store::book::{Row, Sort};

/// How high a row is.
const ROW: f32 = 52.0;
/// What stands above the list is lower than as many rows.
const ABOVE: usize = 16;
/// Where the page is narrower, the columns on dates and tags are left out.
const WIDE: f32 = 690.0;
/// The shares of the columns; that of findings is not used.
const SHARES: [u16; 5] = [31, 25, 13, 29, 18];
/// Room for the button that opens a case, in any language.
const OPEN: f32 = 78.0;

/// The widths of the columns: the count of findings has what its head needs, the others share.
fn widths(cx: &Context) -> [Length; 5] {
    const LETTER: f32 = 0.6 * size::SMALL;
    /// Around the head, and the mark of the order.
    const MARK: f32 = 12.0 + 12.0 + space::XS + 2.0;
    let letters = tr!(cx.texts, "book-findings-short").chars().count();
    let mut widths = SHARES.map(Length::FillPortion);
    widths[2] = Length::Fixed(f32::from(u8::try_from(letters).unwrap_or(u8::MAX)) * LETTER + MARK);
    widths
}

/// The heads; pressing one sorts by it.
pub(super) fn heads<'a>(state: &State, cx: &'a Context, width: f32) -> Element<'a, Message> {
    let texts = &cx.texts;
    let columns = [
        (Sort::Title, tr!(texts, "cli-case-company")),
        (Sort::State, tr!(texts, "cli-case-state")),
        (Sort::Findings, tr!(texts, "book-findings-short")),
        (Sort::Due, tr!(texts, "book-next")),
        (Sort::Checked, tr!(texts, "book-checked")),
    ];
    let count = columns_of(width);
    let heads = columns.into_iter().zip(widths(cx)).take(count).map(|((sort, label), width)| {
        let is_on = state.query.sort == sort;
        let mark = is_on.then(|| {
            let shape = if state.query.reverse { Icon::Up } else { Icon::Open };
            icon(shape, |c| c.primary).width(12).height(12)
        });
        let label = text(label).size(size::SMALL).font(theme::BOLD);
        let content = row![label].push(mark).spacing(space::XS).align_y(Alignment::Center);
        let id = format!("book-sort-{}", sort.as_str());
        let message = Some(Message::SortPressed(sort));
        let head = action(id, content, message, Emphasis::Entry(is_on), [3.0, 6.0].into());
        container(head).width(width).clip(true).into()
    });
    let heads = iced::widget::Row::with_children(heads).spacing(space::S);
    // As far in as the words of the rows.
    row![room().width(52), heads, room().width(OPEN + 6.0)].into()
}

/// The rows around what is in view, and room for all others.
pub(super) fn rows<'a>(
    state: &'a State,
    cx: &'a Context,
    width: f32,
    height: f32,
) -> Element<'a, Message> {
    let all = state.shown.len();
    let (first, count) = in_view(state.offset, height, ROW, ABOVE, all);
    let shown = state.shown.iter().enumerate().skip(first).take(count);
    let rows = shown.map(|(at, place)| entry(state, cx, at, &state.rows()[*place], width));
    column![
        room().height(rows_high(first, ROW)),
        Column::with_children(rows),
        room().height(rows_high(all - first - count, ROW)),
    ]
    .into()
}

fn entry<'a>(
    state: &'a State,
    cx: &'a Context,
    at: usize,
    row_: &'a Row,
    width: f32,
) -> Element<'a, Message> {
    let texts = &cx.texts;
    let is_chosen = state.chosen.contains(&row_.path);
    let (shape, tone) = chart::mark(row_.state);
    let (next, when) = row_
        .due
        .map_or_else(Default::default, |due| (texts.event(due.event).title, texts.day(due.at)));
    let checked = row_.checked.map(|at| texts.day(at)).unwrap_or_default();
    let cells: [Element<'a, Message>; 5] = [
        two(row_.title().to_owned(), row_.domains.join(", ")),
        two(texts.case_state(row_.state), row_.tags.join(", ")),
        findings(row_.errors, row_.warnings),
        two(next, when),
        one(checked),
    ];
    let cells = cells
        .into_iter()
        .zip(widths(cx))
        .take(columns_of(width))
        .map(|(cell, width)| container(cell).width(width).clip(true).into());
    let cells = iced::widget::Row::with_children(cells).spacing(space::S);
    let mark = if is_chosen { Icon::Check } else { Icon::ChoiceOff };
    let mark = icon(mark, if is_chosen { |c| c.primary } else { |c| c.edge });
    let content = row![mark, icon(shape, tone), cells.width(Length::Fill)]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .height(Length::Fill);
    let message = Message::RowPressed(row_.path.clone());
    let choose = action(
        format!("book-row-{at}"),
        content,
        Some(message),
        if is_chosen { Emphasis::Choice(true) } else { Emphasis::Entry(false) },
        [2.0, 6.0].into(),
    );
    let open = action(
        format!("book-open-{at}"),
        text(tr!(texts, "start-open")).size(size::SMALL),
        Some(Message::OpenPressed(row_.path.clone())),
        Emphasis::Secondary,
        [4.0, 10.0].into(),
    );
    let open = container(open).width(OPEN).align_right(OPEN);
    let entry = row![choose, open].spacing(0).align_y(Alignment::Center);
    column![container(entry).height(ROW - 1.0).align_y(Alignment::Center), line()].into()
}

/// How many findings there are of each weight.
fn findings<'a>(errors: u32, warnings: u32) -> Element<'a, Message> {
    let count = |severity, count: u32| {
        (count > 0).then(|| {
            let count = text(count).size(size::SMALL);
            row![state_icon(severity), count].spacing(2).align_y(Alignment::Center)
        })
    };
    row![]
        .push(count(Severity::Error, errors))
        .push(count(Severity::Warning, warnings))
        .spacing(space::XS)
        .into()
}

/// A line of a cell, cut where the column ends.
fn one<'a>(words: String) -> Element<'a, Message> {
    text(words).size(size::SMALL).wrapping(text::Wrapping::None).into()
}

fn two<'a>(first: String, second: String) -> Element<'a, Message> {
    let first = text(first).size(size::SMALL).wrapping(text::Wrapping::None);
    let second = (!second.is_empty()).then(|| {
        text(second).size(size::SMALL - 1.0).wrapping(text::Wrapping::None).style(theme::muted)
    });
    column![first].push(second).into()
}

/// What is said where no row is.
pub(super) fn nothing<'a>(state: &State, cx: &'a Context) -> Option<Element<'a, Message>> {
    let texts = &cx.texts;
    let words = match &state.book {
        None => tr!(texts, "book-reading"),
        Some(book) if book.rows().is_empty() => tr!(texts, "book-empty"),
        Some(_) if state.shown.is_empty() => tr!(texts, "book-none-fits"),
        Some(_) => return None,
    };
    Some(container(muted(words)).padding(space::L).into())
}

const fn columns_of(width: f32) -> usize {
    if width < WIDE { 3 } else { 5 }
}
