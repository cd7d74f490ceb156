//! Tags and notes of a case.

use std::path::PathBuf;

use iced::widget::{column, text, text_editor};
use iced::{Element, Task};
use jiff::Timestamp;

use super::bulk::split;
use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::theme::{size, space};
use crate::gui::widget::{Area, banner, field, labelled, primary};
use crate::i18n::tr;
use crate::model::{Case, Severity};
use crate::portfolio::PortfolioError;
use crate::store::amend_case;
use crate::wizard::Change;

/// What the dialog remembers.
#[derive(Debug)]
pub struct State {
    path: PathBuf,
    title: String,
    tags: String,
    notes: Area,
    notes_text: String,
    is_working: bool,
    error: Option<PortfolioError>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The tags were edited.
    TagsEdited(String),
    /// The notes were edited.
    NotesEdited(text_editor::Action),
    /// Both are to be kept.
    SavePressed,
    /// They are, or not.
    Saved(Result<(), PortfolioError>),
}

impl State {
    /// Of this case.
    #[must_use]
    pub fn new(path: PathBuf, case: &Case) -> Self {
        Self {
            path,
            title: case.title().unwrap_or_else(|| case.id.clone()),
            tags: case.tags.join(", "),
            notes: Area::new(&case.notes),
            notes_text: case.notes.clone(),
            is_working: false,
            error: None,
        }
    }

    /// What the case is called.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action<Message> {
        match message {
            Message::TagsEdited(tags) => self.tags = tags,
            Message::NotesEdited(action) => {
                if let Some(notes) = self.notes.perform(action) {
                    self.notes_text = notes;
                }
            }
            Message::SavePressed if self.is_working => {}
            Message::SavePressed => {
                self.is_working = true;
                let (path, tags) = (self.path.clone(), split(&self.tags));
                let notes = self.notes_text.clone();
                let save = async move {
                    amend_case(&path, |case| {
                        let now = Timestamp::now();
                        case.apply(Change::TagsEdited(tags.clone()), now)?;
                        Ok(case.apply(Change::NotesEdited(notes.clone()), now)?)
                    })
                    .map(|_| ())
                };
                return Action::Run(Task::perform(save, Message::Saved));
            }
            Message::Saved(Ok(())) => return Action::BulkDone(1),
            Message::Saved(Err(error)) => {
                self.is_working = false;
                self.error = Some(error);
            }
        }
        Action::None
    }

    /// Draws the dialog.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let tags =
            field("card-tags", "", &self.tags, Message::TagsEdited).on_submit(Message::SavePressed);
        let notes = self.notes.view("card-notes", String::new(), Message::NotesEdited);
        let save = (!self.is_working).then_some(Message::SavePressed);
        let failed = self.error.as_ref().map(|error| {
            let detail = text(texts.portfolio_error(error)).size(size::SMALL).into();
            banner(Some(Severity::Error), tr!(texts, "save-failed"), vec![detail])
        });
        column![
            labelled(tr!(texts, "book-tags"), tags, Some(tr!(texts, "bulk-tags-hint"))),
            labelled(tr!(texts, "book-notes"), notes, Some(tr!(texts, "card-private"))),
            primary("card-save", tr!(texts, "bulk-apply"), save),
        ]
        .push(failed)
        .spacing(space::L)
        .into()
    }
}
