//! DNS operators to choose from: the user's own, and those that the program knows.

use iced::widget::{Column, column, row, text};
use iced::{Alignment, Element, Length};

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::theme::{size, space};
use crate::gui::widget::{disclosure, field, muted, secondary};
use crate::i18n::tr;
use crate::model::{Field, operators};
use crate::store::OperatorContact;
use crate::wizard::Change;

/// So many entries are shown; a word more narrows the list.
const SHOWN: usize = 8;

/// What is looked for.
#[derive(Debug, Default)]
pub struct State {
    open: bool,
    word: String,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The list is to be shown or folded away.
    Toggled,
    /// The word that is looked for was edited.
    WordEdited(String),
    /// An operator was chosen, by its name.
    Chosen(String),
    /// The operator of the case is to be kept.
    KeepPressed,
    /// An operator is to be forgotten, by its name.
    ForgetPressed(String),
}

/// One line of the list.
struct Entry {
    name: String,
    more: String,
    is_own: bool,
}

impl State {
    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<super::Message> {
        match message {
            Message::Toggled => self.open = !self.open,
            Message::WordEdited(word) => self.word = word,
            Message::Chosen(name) => {
                self.open = false;
                let own = cx.address_book.get(&name).cloned();
                let known = || OperatorContact { name, ..OperatorContact::default() };
                let texts = own.unwrap_or_else(known).texts();
                return Action::Commit(Change::TextsEdited(texts));
            }
            Message::KeepPressed => {
                if let Some(contact) = OperatorContact::of(&cx.case) {
                    return Action::KeepOperator(contact);
                }
            }
            Message::ForgetPressed(name) => return Action::ForgetOperator(name),
        }
        Action::None
    }

    /// Draws the part.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let label = tr!(texts, "operators-title");
        let list =
            disclosure("operators", label, self.open, Message::Toggled, move || self.list(cx));
        let known = OperatorContact::of(&cx.case);
        let is_kept =
            known.as_ref().is_some_and(|known| cx.address_book.get(&known.name) == Some(known));
        let has_name = !cx.case.text(Field::Operator).trim().is_empty();
        let keep = (has_name && !is_kept).then_some(Message::KeepPressed);
        let keep = secondary("keep-operator", tr!(texts, "operators-keep"), keep);
        column![list, keep].spacing(space::M).into()
    }

    fn list<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let word = self.word.trim().to_lowercase();
        let matching = |entry: &Entry| entry.name.to_lowercase().contains(&word);
        let own = cx.address_book.entries().iter().map(|contact| Entry {
            name: contact.name.clone(),
            more: contact
                .address
                .lines()
                .chain([contact.email.as_str()])
                .collect::<Vec<_>>()
                .join(", "),
            is_own: true,
        });
        let known = operators().iter().map(|operator| Entry {
            name: operator.name.clone(),
            more: operator.link.clone(),
            is_own: false,
        });
        let found: Vec<Entry> = own.chain(known).filter(matching).collect();
        let surplus = found.len().saturating_sub(SHOWN);
        let lines = found.into_iter().take(SHOWN).enumerate().map(|(at, entry)| {
            let words = column![text(entry.name.clone()).size(size::BODY), muted(entry.more)];
            let choose = secondary(
                format!("operator-{at}"),
                tr!(texts, "operators-choose"),
                Some(Message::Chosen(entry.name.clone())),
            );
            let forget = entry.is_own.then(|| {
                let press = Some(Message::ForgetPressed(entry.name));
                secondary(format!("forget-operator-{at}"), tr!(texts, "operators-forget"), press)
            });
            row![words.width(Length::Fill)]
                .push(forget)
                .push(choose)
                .spacing(space::S)
                .align_y(Alignment::Center)
                .into()
        });
        let search =
            field("operator-word", &tr!(texts, "operators-word"), &self.word, Message::WordEdited);
        column![search, Column::with_children(lines).spacing(space::S)]
            .push((surplus > 0).then(|| muted(tr!(texts, "operators-more", count = surplus))))
            .spacing(space::M)
            .into()
    }
}
