//! Pages over all cases, which stand in place of the steps.

use iced::Element;

use super::context::Context;
use super::{audit, book};
use crate::i18n::{Catalog, tr};

/// A page.
#[derive(Debug)]
pub enum Area {
    /// The customer book.
    Book(Box<book::State>),
    /// The check of a list.
    Audit(Box<audit::State>),
}

/// What happened on a page.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the customer book.
    Book(book::Message),
    /// In the check of a list.
    Audit(audit::Message),
}

impl Area {
    /// What it is called.
    #[must_use]
    pub fn title(&self, texts: &Catalog) -> String {
        match self {
            Self::Book(_) => tr!(texts, "book-title"),
            Self::Audit(_) => tr!(texts, "audit-window-open"),
        }
    }

    /// Draws the page; it scrolls by itself.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        match self {
            Self::Book(state) => state.view(cx).map(Message::Book),
            Self::Audit(state) => state.view(cx).map(Message::Audit),
        }
    }

    /// What stands below the page, where there is anything.
    pub fn bar<'a>(&'a self, cx: &'a Context) -> Option<Element<'a, Message>> {
        match self {
            Self::Book(state) => state.bar(cx).map(|bar| bar.map(Message::Book)),
            Self::Audit(_) => None,
        }
    }
}
