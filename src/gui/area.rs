//! Pages over all cases, which stand in place of the steps.

use iced::Element;

use super::book;
use super::context::Context;

/// A page.
#[derive(Debug)]
pub enum Area {
    /// The customer book.
    Book(Box<book::State>),
}

/// What happened on a page.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the customer book.
    Book(book::Message),
}

impl Area {
    /// Draws the page; it scrolls by itself.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        match self {
            Self::Book(state) => state.view(cx).map(Message::Book),
        }
    }

    /// What stands below the page, where there is anything.
    pub fn bar<'a>(&'a self, cx: &'a Context) -> Option<Element<'a, Message>> {
        match self {
            Self::Book(state) => state.bar(cx).map(|bar| bar.map(Message::Book)),
        }
    }
}
