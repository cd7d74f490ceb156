//! What is shown over the step until it is closed: help and what hangs on it.

mod about;
pub mod bulk;
pub mod card;
pub mod conflict;
mod diagnostics;
mod gallery;
mod glossary;
pub mod hand_over;
mod help;
mod licences;
pub mod merge;
mod profile;
pub mod tour;
pub mod unlock;

use std::path::PathBuf;

pub use glossary::entry_id;
use iced::widget::{Id, center, column, container, opaque, row, scrollable, text};
use iced::{Alignment, Element, Length};
pub use merge::Merged;

use super::context::Context;
use super::theme::{self, size, space};
use super::widget::{line, secondary};
use crate::i18n::tr;
use crate::model::{ServiceProfile, Term};

/// The pane that a dialog scrolls in.
const SCROLL: Id = Id::new("dialog");
/// How wide and high a dialog gets at most.
const WIDEST: f32 = 720.0;
const HIGHEST: f32 = 620.0;

/// A dialog.
#[derive(Debug)]
pub enum Overlay {
    /// The keys, and where to find more.
    Help,
    /// Every widget.
    Gallery(Box<gallery::State>),
    /// The words of the trade.
    Glossary(glossary::State),
    /// The program, its version and its licence.
    About,
    /// The licences of its parts, scrolled so far down.
    Licences(f32),
    /// What support asks for.
    Diagnostics(String),
    /// The case's file was changed elsewhere.
    Conflict(conflict::State),
    /// A page of the tour.
    Tour(usize),
    /// A service that came as a file.
    Profile(Box<ServiceProfile>, PathBuf),
    /// What else is to be known to do something with many cases.
    Bulk(Box<bulk::State>),
    /// Tags and notes of a case.
    Card(Box<card::State>),
    /// A copy for whoever is to do their part.
    HandOver(Box<hand_over::State>),
    /// A case that came locked.
    Unlock(Box<unlock::State>),
    /// A copy that came back.
    Merge(Box<merge::State>),
}

/// What happened in a dialog.
#[derive(Debug, Clone)]
pub enum Message {
    /// It is to be closed.
    Closed,
    /// A widget was tried that does nothing.
    Nothing,
    /// Another one is to be opened in its place.
    Opened(Page),
    /// Something was typed into the search of the glossary.
    Searched(String),
    /// The licences were scrolled.
    Scrolled(f32),
    /// A text is to be copied.
    CopyPressed(String),
    /// Where a case was changed elsewhere.
    Conflict(conflict::Message),
    /// In the tour.
    Tour(tour::Message),
    /// The service of a file is to be installed.
    InstallPressed(PathBuf),
    /// Where something is done with many cases.
    Bulk(bulk::Message),
    /// At tags and notes.
    Card(card::Message),
    /// Where a copy is made.
    HandOver(hand_over::Message),
    /// Where a password is asked for.
    Unlock(unlock::Message),
    /// Where two sides of a case are brought together.
    Merge(merge::Message),
}

/// The dialogs that can be opened from anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Help.
    Help,
    /// Every widget in every state, for developers.
    Gallery,
    /// The glossary, at a term if one is given.
    Glossary(Option<Term>),
    /// About the program.
    About,
    /// The licences of its parts.
    Licences,
    /// For support.
    Diagnostics,
}

impl Overlay {
    /// Opens a dialog.
    #[must_use]
    pub fn open(page: Page, cx: &Context) -> Self {
        match page {
            Page::Help => Self::Help,
            Page::Gallery => Self::Gallery(Box::new(gallery::State::new(cx))),
            Page::About => Self::About,
            Page::Licences => Self::Licences(0.0),
            Page::Diagnostics => Self::Diagnostics(String::new()),
            Page::Glossary(term) => Self::Glossary(glossary::State::new(term)),
        }
    }

    /// Notes what was typed into the search of the glossary.
    pub fn search(&mut self, words: String) {
        if let Self::Glossary(state) = self {
            state.search(words);
        }
    }

    /// Draws the dialog over what is behind it.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        // What stays while the rest scrolls.
        let mut fixed = None;
        let (title, content) = match self {
            Self::Help => (tr!(texts, "help-title"), help::view(cx)),
            Self::Gallery(state) => (tr!(texts, "app-name"), state.view(cx)),
            Self::Glossary(state) => {
                fixed = Some(container(state.head(cx)).padding([space::M, space::L]));
                (tr!(texts, "glossary-open"), state.view(cx))
            }
            Self::About => (tr!(texts, "about-title"), about::view(cx)),
            Self::Licences(_) => (tr!(texts, "licences-title"), text("").into()),
            Self::Diagnostics(told) => {
                (tr!(texts, "diagnostics-title"), diagnostics::view(cx, told))
            }
            Self::Conflict(state) => {
                (tr!(texts, "conflict-title"), state.view(cx).map(Message::Conflict))
            }
            Self::Profile(profile, path) => {
                (tr!(texts, "profile-title"), profile::view(cx, profile, path))
            }
            Self::Bulk(state) => (state.title(texts), state.view(cx).map(Message::Bulk)),
            Self::Card(state) => (state.title().to_owned(), state.view(cx).map(Message::Card)),
            Self::HandOver(state) => {
                (tr!(texts, "hand-over-title"), state.view(cx).map(Message::HandOver))
            }
            Self::Unlock(state) => {
                (tr!(texts, "unlock-title"), state.view(cx).map(Message::Unlock))
            }
            Self::Merge(state) => (tr!(texts, "merge-title"), state.view(cx).map(Message::Merge)),
            Self::Tour(page) => return tour::view(cx, *page).map(Message::Tour),
        };
        let close = secondary("close-dialog", tr!(cx.texts, "close"), Some(Message::Closed));
        let title = text(title).size(size::TITLE + 3.0).font(theme::BOLD).width(Length::Fill);
        let head = row![title, close].spacing(space::M).align_y(Alignment::Center);
        let pane = match self {
            Self::Licences(offset) => licences::view(*offset),
            _ => scrollable(container(content).padding(space::L))
                .id(SCROLL)
                .style(theme::scroll)
                .into(),
        };
        let head = container(head).padding([space::M, space::L]);
        let dialog = column![head, line()].push(fixed).push(pane);
        let highest = if matches!(self, Self::Gallery(_)) { f32::INFINITY } else { HIGHEST };
        let dialog = container(dialog).max_width(WIDEST).max_height(highest).style(theme::dialog);
        opaque(center(dialog).padding(space::L).style(theme::scrim))
    }
}
