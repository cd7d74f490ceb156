//! A text that somebody pastes, or has in a file.

use std::path::{Path, PathBuf};

use iced::widget::{column, row, text_editor};
use iced::{Alignment, Element, Length, Task};

use super::action::Action;
use super::dialog;
use super::place::place;
use super::theme::space;
use super::widget::{Area, field, labelled, secondary};
use crate::i18n::{Catalog, tr};
use crate::model::Severity;
use crate::store::{StoreError, read_foreign};

/// What the widgets are called.
#[derive(Debug, Clone, Copy)]
pub struct Ids {
    /// The field for the text.
    pub paste: &'static str,
    /// The button that reads it.
    pub read: &'static str,
    /// The field for the path of a file, where no dialog can ask for it.
    pub path: &'static str,
    /// The button that reads the file.
    pub file: &'static str,
}

/// The fields.
#[derive(Debug)]
pub struct Pasted {
    ids: Ids,
    area: Area,
    text: String,
    path: String,
}

/// What happened in them.
#[derive(Debug, Clone)]
pub enum Message {
    /// The text was edited.
    Edited(text_editor::Action),
    /// The text is to be read.
    ReadPressed,
    /// The path was edited.
    PathEdited(String),
    /// The file of that path is to be read.
    PathPressed,
    /// A file is to be chosen.
    FilePressed,
    /// A file was chosen, or not.
    FileChosen(dialog::Answer),
}

/// What is to be done about it.
pub enum Update {
    /// Nothing.
    None,
    /// Run a task.
    Run(Task<Message>),
    /// Read this text.
    Text(String),
    /// Read this file.
    File(PathBuf),
    /// Say that no dialog can be shown.
    NoDialog,
}

impl Update {
    /// What the application has to do where there is nothing to be read; `Err` is what to read.
    pub fn settle<M: Send + 'static>(
        self,
        texts: &Catalog,
        wrap: fn(Message) -> M,
    ) -> Result<Action<M>, Source> {
        match self {
            Self::None => Ok(Action::None),
            Self::Run(task) => Ok(Action::Run(task.map(wrap))),
            Self::Text(text) => Err(Source::Text(text)),
            Self::File(path) => Err(Source::File(path)),
            Self::NoDialog => Ok(Action::Say(Severity::Notice, tr!(texts, "connection-no-dialog"))),
        }
    }
}

/// Where a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Here.
    Text(String),
    /// In a file.
    File(PathBuf),
}

impl Source {
    /// The text, read beside the window's own work. Bounded.
    ///
    /// # Errors
    /// [`StoreError::Read`].
    pub async fn text(self) -> Result<String, StoreError> {
        match self {
            Self::Text(text) => Ok(text),
            Self::File(path) => {
                let file = path.clone();
                let read = tokio::task::spawn_blocking(move || read_foreign(&file)).await;
                read.unwrap_or_else(|error| {
                    Err(StoreError::Read { path, reason: error.to_string() })
                })
            }
        }
    }
}

impl Pasted {
    /// Empty fields.
    #[must_use]
    pub fn new(ids: Ids) -> Self {
        Self { ids, area: Area::new(""), text: String::new(), path: String::new() }
    }

    /// Handles a message. Names of files without a folder lie in this one.
    pub fn update(&mut self, message: Message, folder: &Path) -> Update {
        match message {
            Message::Edited(action) => {
                if let Some(text) = self.area.perform(action) {
                    self.text = text;
                }
                Update::None
            }
            Message::ReadPressed => Update::Text(self.text.clone()),
            Message::PathEdited(path) => {
                self.path = path;
                Update::None
            }
            Message::PathPressed => Update::File(place(&self.path, folder)),
            Message::FilePressed => Update::Run(Task::perform(dialog::open(), Message::FileChosen)),
            Message::FileChosen(dialog::Answer::Chosen(path)) => Update::File(path),
            Message::FileChosen(dialog::Answer::Cancelled) => Update::None,
            Message::FileChosen(dialog::Answer::NoDialog) => Update::NoDialog,
        }
    }

    /// Draws the fields below a label. `example`: where such a file may be.
    pub fn view<'a>(
        &'a self,
        texts: &Catalog,
        label: String,
        example: &str,
        is_busy: bool,
    ) -> Element<'a, Message> {
        let area = self.area.view(self.ids.paste, String::new(), Message::Edited);
        let can_read = !is_busy && !self.text.trim().is_empty();
        let read = tr!(texts, "connection-read");
        let read = secondary(self.ids.read, read, can_read.then_some(Message::ReadPressed));
        let page = column![labelled(label, area, None)].spacing(space::M);
        if dialog::is_likely() {
            let press = (!is_busy).then_some(Message::FilePressed);
            let file = secondary(self.ids.file, tr!(texts, "connection-file"), press);
            return page.push(row![read, file].spacing(space::M)).into();
        }
        let can_read = !is_busy && !self.path.trim().is_empty();
        let press = can_read.then_some(Message::PathPressed);
        let path = field(self.ids.path, example, &self.path, Message::PathEdited)
            .on_submit_maybe(press.clone());
        let file = secondary(self.ids.file, tr!(texts, "pasted-read-file"), press);
        let bar = row![path.width(Length::Fill), file].spacing(space::M);
        let bar = labelled(tr!(texts, "pasted-path"), bar.align_y(Alignment::Center), None);
        page.push(read).push(bar).into()
    }
}
