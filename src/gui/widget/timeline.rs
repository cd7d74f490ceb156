//! What happens when, from top to bottom.

use iced::widget::{Column, column, row, text};
use iced::{Alignment, Element, Length};

use super::basics::{muted, small};
use super::icon::{Icon, icon};
use crate::gui::theme::{self, size, space};

/// How a moment of a timeline stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It has happened.
    Done,
    /// It comes by itself.
    Coming,
    /// Somebody has to do it.
    ToDo,
}

/// A moment of a timeline.
#[derive(Debug, Clone)]
pub struct Moment {
    /// How it stands.
    pub mark: Mark,
    /// When.
    pub when: String,
    /// What, in a few words.
    pub title: String,
    /// What exactly; empty: nothing more to say.
    pub what: String,
    /// The way back; empty: none is needed.
    pub back: String,
}

/// Room for the longest day and time of all languages.
const WHEN: f32 = 186.0;

/// A timeline.
pub fn timeline<'a, M: 'a>(moments: Vec<Moment>) -> Element<'a, M> {
    let lines = moments.into_iter().map(|moment| {
        let title = text(moment.title).size(size::BODY);
        let (mark, title) = match moment.mark {
            Mark::Done => (icon(Icon::Check, |c| c.success.strong), title),
            Mark::Coming => (icon(Icon::Ahead, |c| c.muted), title),
            Mark::ToDo => (icon(Icon::Arrow, |c| c.primary), title.font(theme::BOLD)),
        };
        let said = |words: String| (!words.is_empty()).then_some(words);
        let told = column![title]
            .push(said(moment.what).map(small))
            .push(said(moment.back).map(muted))
            .spacing(2)
            .width(Length::Fill);
        let when = text(moment.when).size(size::SMALL).width(WHEN);
        row![mark, when, told].spacing(space::S).align_y(Alignment::Start).into()
    });
    Column::with_children(lines).spacing(space::M).into()
}
