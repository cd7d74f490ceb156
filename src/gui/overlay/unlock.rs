//! The password of a case that came locked.

use std::path::PathBuf;

use iced::widget::{column, text};
use iced::{Element, Task};

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::theme::{size, space};
use crate::gui::widget::{banner, field, labelled, primary};
use crate::i18n::tr;
use crate::model::{Case, Severity};
use crate::store::{CasePassword, StoreError, open_case};

/// What the dialog remembers.
#[derive(Debug)]
pub struct State {
    path: PathBuf,
    password: String,
    is_working: bool,
    error: Option<StoreError>,
}

/// What happened.
#[derive(Clone)]
pub enum Message {
    /// The password was edited.
    PasswordEdited(String),
    /// It is to be tried.
    UnlockPressed,
    /// It was.
    Unlocked(Result<Box<Case>, StoreError>),
}

/// Never shows a password.
impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("unlock::Message")
    }
}

impl State {
    /// For this file.
    #[must_use]
    pub const fn new(path: PathBuf) -> Self {
        Self { path, password: String::new(), is_working: false, error: None }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action<Message> {
        match message {
            Message::PasswordEdited(password) => {
                self.password = password;
                self.error = None;
            }
            Message::UnlockPressed if self.is_working || self.password.is_empty() => {}
            Message::UnlockPressed => {
                self.is_working = true;
                self.error = None;
                let (path, password) =
                    (self.path.clone(), CasePassword::new(self.password.clone()));
                // To try a password takes part of a second, on purpose.
                let open = move || open_case(&path, Some(&password)).map(Box::new);
                let open = async move {
                    tokio::task::spawn_blocking(open).await.unwrap_or_else(|stopped| {
                        Err(StoreError::Read { path: PathBuf::new(), reason: stopped.to_string() })
                    })
                };
                return Action::Run(Task::perform(open, Message::Unlocked));
            }
            Message::Unlocked(Ok(case)) => return Action::CaseCame(case, self.path.clone()),
            Message::Unlocked(Err(error)) => {
                self.is_working = false;
                self.error = Some(error);
            }
        }
        Action::None
    }

    /// Draws the dialog.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let press =
            (!self.is_working && !self.password.is_empty()).then_some(Message::UnlockPressed);
        let password = field("unlock-password", "", &self.password, Message::PasswordEdited)
            .secure(true)
            .on_submit_maybe(press.clone());
        let failed = self
            .error
            .as_ref()
            .map(|error| banner(Some(Severity::Error), texts.store_error(error), Vec::new()));
        column![
            text(tr!(texts, "unlock-text")).size(size::BODY),
            text(self.path.display().to_string()).size(size::SMALL),
            labelled(tr!(texts, "hand-over-password"), password, None),
            primary("unlock", tr!(texts, "unlock-open"), press),
        ]
        .push(failed)
        .spacing(space::M)
        .into()
    }
}
