//! The logo at the head of the letter: from a file, or none.

use std::path::PathBuf;

use iced::widget::row;
use iced::{Alignment, Element, Task};

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::dialog::{self, Answer};
use crate::gui::place::place;
use crate::gui::theme::space;
use crate::gui::widget::{body, field, labelled, secondary};
use crate::i18n::tr;
use crate::model::{Logo, Severity};
use crate::store::{StoreError, read_logo};
use crate::wizard::Change;

/// What the part remembers.
#[derive(Debug, Default)]
pub struct State {
    path: String,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The path was edited.
    PathEdited(String),
    /// The file of that path is to be used.
    UsePressed,
    /// A file is to be chosen.
    FilePressed,
    /// A file was chosen, or not.
    FileChosen(Answer),
    /// The file was read, or not.
    Read(Result<Logo, StoreError>),
    /// The letter is to have the logo of the service.
    BrandPressed,
    /// The letter is to have no logo.
    RemovePressed,
}

impl State {
    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<super::Message> {
        match message {
            Message::PathEdited(path) => self.path = path,
            Message::UsePressed => return read(place(&self.path, &cx.documents)),
            Message::FilePressed => {
                let task = Task::perform(dialog::open(), Message::FileChosen);
                return Action::Run(task.map(super::Message::Logo));
            }
            Message::FileChosen(Answer::Chosen(path)) => return read(path),
            Message::FileChosen(Answer::Cancelled) => {}
            Message::FileChosen(Answer::NoDialog) => {
                return Action::Say(Severity::Notice, tr!(cx.texts, "connection-no-dialog"));
            }
            Message::Read(Ok(logo)) => {
                self.path.clear();
                return Action::Commit(Change::LogoChosen(Some(logo)));
            }
            Message::Read(Err(error)) => {
                return Action::Say(Severity::Error, cx.texts.store_error(&error));
            }
            Message::BrandPressed => {
                if let Some(logo) = brand(cx) {
                    return Action::Commit(Change::LogoChosen(Some(logo)));
                }
            }
            Message::RemovePressed => return Action::Commit(Change::LogoChosen(None)),
        }
        Action::None
    }

    /// Draws the part.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, super::Message> {
        let texts = &cx.texts;
        let label = tr!(texts, "request-logo");
        let content: Element<'a, Message> = if cx.case.letter.logo.is_some() {
            let remove = tr!(texts, "request-logo-remove");
            row![
                body(tr!(texts, "request-logo-used")),
                secondary("logo-remove", remove, Some(Message::RemovePressed)),
            ]
            .spacing(space::M)
            .align_y(Alignment::Center)
            .into()
        } else {
            let is_given = !self.path.trim().is_empty();
            let path = field("logo-path", "logo.svg", &self.path, Message::PathEdited)
                .on_submit_maybe(is_given.then_some(Message::UsePressed));
            let label = tr!(texts, "request-logo-use");
            let mut bar =
                row![path, secondary("logo-use", label, is_given.then_some(Message::UsePressed))];
            if dialog::is_likely() {
                let label = tr!(texts, "connection-file");
                bar = bar.push(secondary("logo-file", label, Some(Message::FilePressed)));
            }
            if brand(cx).is_some() {
                let label = tr!(
                    texts,
                    "request-logo-brand",
                    service = cx.service.name_in(cx.texts.language())
                );
                bar = bar.push(secondary("logo-brand", label, Some(Message::BrandPressed)));
            }
            bar.spacing(space::M).align_y(Alignment::Center).into()
        };
        labelled(label, content, Some(tr!(texts, "request-logo-hint"))).map(super::Message::Logo)
    }
}

/// The logo of the service, for resellers who write on their own paper.
fn brand(cx: &Context) -> Option<Logo> {
    Logo::new(&cx.service.brand.logo.as_ref()?.bytes).ok()
}

/// Reads the file beside the window's own work.
fn read(path: PathBuf) -> Action<super::Message> {
    let work = async move {
        let file = path.clone();
        let read = tokio::task::spawn_blocking(move || read_logo(&file)).await;
        read.unwrap_or_else(|error| Err(StoreError::Read { path, reason: error.to_string() }))
    };
    Action::Run(Task::perform(work, |read| super::Message::Logo(Message::Read(read))))
}
