//! Text, cards and banners.

use iced::widget::{Column, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::focusable;
use super::icon::{Icon, icon, state_icon};
use super::prose::{Prose, prose};
use crate::gui::theme::{self, Emphasis, size, space};
use crate::model::Severity;

/// The heading of a step with its one sentence of why.
pub fn heading<'a, M: 'a>(
    heading: impl text::IntoFragment<'a>,
    why: impl text::IntoFragment<'a>,
) -> Element<'a, M> {
    let heading = text(heading).size(size::HEADING).font(theme::BOLD);
    let heading = heading.wrapping(text::Wrapping::WordOrGlyph);
    column![heading, prose(why).style(theme::muted)].spacing(space::XS).into()
}

/// The heading of a card.
pub fn title<'a, M: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, M> {
    // A long domain breaks rather than run over the edge.
    let words = text(words).size(size::TITLE).font(theme::BOLD);
    words.wrapping(text::Wrapping::WordOrGlyph).into()
}

/// Text of less weight.
pub fn muted<'a, M: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, M> {
    prose(words).size(size::SMALL).style(theme::muted).into()
}

/// Running text.
pub fn body<'a, M: 'a>(words: impl text::IntoFragment<'a>) -> Prose<'a, M> {
    prose(words)
}

/// Running text of less weight, in small letters.
pub fn small<'a, M: 'a>(words: impl text::IntoFragment<'a>) -> Prose<'a, M> {
    prose(words).size(size::SMALL)
}

/// A card around anything.
pub fn card<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    container(content).padding(space::L).width(Length::Fill).style(theme::card).into()
}

/// A card with a heading.
pub fn section<'a, M: 'a>(
    heading: impl text::IntoFragment<'a>,
    content: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let content = Column::with_children(content).spacing(space::M);
    card(column![title(heading), content].spacing(space::M))
}

/// A thin line from side to side.
pub fn line<'a, M: 'a>() -> Element<'a, M> {
    container(iced::widget::space().height(1)).width(Length::Fill).style(theme::line).into()
}

/// What is said with emphasis: its meaning is in the icon, the words and the colour. `None` is
/// success.
pub fn banner<'a, M: 'a>(
    severity: Option<Severity>,
    words: impl text::IntoFragment<'a>,
    more: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let (mark, tone): (_, fn(&theme::Colours) -> theme::Tone) = match severity {
        Some(Severity::Error) => (state_icon(Severity::Error), |c| c.error),
        Some(Severity::Warning) => (state_icon(Severity::Warning), |c| c.warning),
        Some(Severity::Notice) => (state_icon(Severity::Notice), |c| c.notice),
        None => (icon(Icon::Check, |c| c.success.strong), |c| c.success),
    };
    let words = prose(words).font(theme::BOLD);
    let content = column![words].extend(more).spacing(space::XS).width(Length::Fill);
    container(row![container(mark).padding([2, 0]), content].spacing(space::M))
        .padding([space::M, space::L])
        .width(Length::Fill)
        .style(theme::toned(tone))
        .into()
}

/// Something folded away until it is asked for.
pub fn disclosure<'a, M: Clone + 'a>(
    id: impl Into<iced::widget::Id>,
    label: impl text::IntoFragment<'a>,
    open: bool,
    on_toggle: M,
    content: impl FnOnce() -> Element<'a, M>,
) -> Element<'a, M> {
    let mark = if open { Icon::Open } else { Icon::Folded };
    let label = row![icon(mark, |c| c.muted), text(label).size(size::BODY)]
        .spacing(space::S)
        .align_y(Alignment::Center);
    let button =
        focusable::action(id, label, Some(on_toggle), Emphasis::Secondary, [7.0, 12.0].into());
    let content = open.then(content);
    column![button].push(content).spacing(space::M).into()
}
