//! The glossary: every word of the trade that Mailward uses, to search.

use iced::widget::{Id, column, container, text};
use iced::{Element, Length};

use super::Message;
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{body, field, labelled, muted};
use crate::i18n::{TermEntry, tr};
use crate::model::Term;

/// What is looked for.
#[derive(Debug, Default)]
pub struct State {
    words: String,
    /// The term that the page was opened at.
    term: Option<Term>,
}

/// The identifier of a term's entry.
#[must_use]
pub fn entry_id(term: Term) -> Id {
    Id::from(format!("term-{}", term.as_str()))
}

impl State {
    /// The page, opened at a term if one is given.
    #[must_use]
    pub fn new(term: Option<Term>) -> Self {
        Self { words: String::new(), term }
    }

    /// Looks for these words.
    pub fn search(&mut self, words: String) {
        self.words = words;
        self.term = None;
    }

    /// Draws the field to search with.
    pub fn head<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let search = field("glossary-search", "", &self.words, Message::Searched);
        let count = match texts.terms().search(&self.words).len() {
            0 => tr!(texts, "glossary-nothing"),
            count => tr!(texts, "glossary-count", count = count),
        };
        labelled(tr!(texts, "glossary-search"), search, Some(count))
    }

    /// Draws the terms that were found.
    pub fn view<'a>(&self, cx: &'a Context) -> Element<'a, Message> {
        let terms = cx.texts.terms();
        let found = terms.search(&self.words).into_iter();
        column(found.map(|entry| self.entry(cx, entry))).spacing(space::S).into()
    }

    fn entry<'a>(&self, cx: &'a Context, entry: &TermEntry) -> Element<'a, Message> {
        let name = text(entry.name.clone()).size(size::BODY).font(theme::BOLD);
        let standards = match entry.term.standards() {
            "" => None,
            names => Some(muted(tr!(cx.texts, "glossary-standards", names = names))),
        };
        let words = column![name, body(entry.what.clone())].push(standards).spacing(space::XS);
        let is_open = self.term == Some(entry.term);
        let style = if is_open { theme::chosen } else { theme::plain };
        container(words)
            .id(entry_id(entry.term))
            .padding([space::S, space::M])
            .width(Length::Fill)
            .style(style)
            .into()
    }
}
