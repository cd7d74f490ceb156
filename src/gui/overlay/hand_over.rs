//! A copy of a case for whoever is to do their part, or back to whoever sent it; with a password if
//! wanted.

use std::path::{Path, PathBuf};

use iced::widget::{column, row, text};
use iced::{Alignment, Element, Task};
use jiff::Timestamp;

use crate::gui::action::{Action, Target};
use crate::gui::context::Context;
use crate::gui::dialog;
use crate::gui::place::{check, place};
use crate::gui::theme::{size, space};
use crate::gui::widget::{banner, body, field, labelled, muted, primary, secondary};
use crate::i18n::tr;
use crate::model::{Case, Severity};
use crate::portfolio::copy::hand_over;
use crate::store::{CasePassword, CaseStore, StoreError, save_document, save_new_document};

/// What the dialog remembers.
#[derive(Debug)]
pub struct State {
    case: PathBuf,
    store: CaseStore,
    is_return: bool,
    path: String,
    password: String,
    again: String,
    is_working: bool,
    /// Where names without a folder lie.
    folder: PathBuf,
    outcome: Option<Outcome>,
}

#[derive(Debug)]
enum Outcome {
    Written(PathBuf),
    Exists,
    Failed(StoreError),
    Unequal,
    NoDialog,
}

/// What happened.
#[derive(Clone)]
pub enum Message {
    /// The path was edited.
    PathEdited(String),
    /// A file dialog is to be shown.
    BrowsePressed,
    /// The dialog was answered.
    Browsed(dialog::Answer),
    /// The password was edited.
    PasswordEdited(String),
    /// It was edited where it is typed again.
    AgainEdited(String),
    /// The copy is to be written.
    SavePressed,
    /// It is to be written over a file that exists.
    ReplacePressed,
    /// It was written, or not.
    Written(Result<PathBuf, StoreError>),
    /// Its folder is to be shown.
    OpenPressed(PathBuf),
}

/// Never shows a password.
impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("hand_over::Message")
    }
}

impl State {
    /// For the case in a file of this store.
    #[must_use]
    pub fn new(file: PathBuf, case: &Case, store: CaseStore, cx: &Context) -> Self {
        let name = case.title().unwrap_or_else(|| case.id.clone());
        let name: String =
            name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(40).collect();
        let path = cx.documents.join(format!("{name}.mailward")).to_string_lossy().into_owned();
        Self {
            case: file,
            store,
            is_return: case.is_copy(),
            path,
            password: String::new(),
            again: String::new(),
            is_working: false,
            folder: cx.documents.clone(),
            outcome: None,
        }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action<Message> {
        match message {
            Message::PathEdited(path) => {
                self.path = path;
                self.outcome = None;
            }
            Message::BrowsePressed => {
                let ask = dialog::save(place(&self.path, &self.folder));
                return Action::Run(Task::perform(ask, Message::Browsed));
            }
            Message::Browsed(dialog::Answer::Chosen(path)) => {
                self.path = path.to_string_lossy().into_owned();
                // The dialog has asked about replacing already, if that is the very file.
                return self.save(with_ending(&path) == path);
            }
            Message::Browsed(dialog::Answer::Cancelled) => {}
            Message::Browsed(dialog::Answer::NoDialog) => self.outcome = Some(Outcome::NoDialog),
            Message::PasswordEdited(password) => {
                self.password = password;
                self.outcome = None;
            }
            Message::AgainEdited(again) => {
                self.again = again;
                self.outcome = None;
            }
            Message::SavePressed => return self.save(false),
            Message::ReplacePressed => return self.save(true),
            Message::Written(result) => {
                self.is_working = false;
                self.outcome = Some(match result {
                    Ok(path) => {
                        self.password.clear();
                        self.again.clear();
                        Outcome::Written(path)
                    }
                    Err(StoreError::Exists { .. }) => Outcome::Exists,
                    Err(error) => Outcome::Failed(error),
                });
                if matches!(self.outcome, Some(Outcome::Written(_))) {
                    // The case remembers its copy by now.
                    return Action::CasesChanged(Task::none());
                }
            }
            Message::OpenPressed(path) => return Action::Open(Target::File(path)),
        }
        Action::None
    }

    fn save(&mut self, over: bool) -> Action<Message> {
        if self.is_working || self.path.trim().is_empty() {
            return Action::None;
        }
        if self.password != self.again {
            self.outcome = Some(Outcome::Unequal);
            return Action::None;
        }
        let password =
            (!self.password.is_empty()).then(|| CasePassword::new(self.password.clone()));
        let path = with_ending(&place(&self.path, &self.folder));
        if let Err(error) = check(&path, &self.folder) {
            self.outcome = Some(Outcome::Failed(error));
            return Action::None;
        }
        self.is_working = true;
        self.outcome = None;
        // What is written again, perhaps after a change, is another copy.
        let (case, copy) = (self.case.clone(), self.store.new_id(Timestamp::now()));
        // To lock takes part of a second, on purpose.
        let write = move || write(&case, &copy, &path, password.as_ref(), over).map(|()| path);
        let write = async move {
            tokio::task::spawn_blocking(write).await.unwrap_or_else(|stopped| {
                Err(StoreError::Write { path: PathBuf::new(), reason: stopped.to_string() })
            })
        };
        Action::Run(Task::perform(write, Message::Written))
    }

    /// Draws the dialog.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let words = if self.is_return {
            tr!(texts, "hand-over-return")
        } else {
            tr!(texts, "hand-over-text")
        };
        let ready = !self.is_working && !self.path.trim().is_empty();
        let press = ready.then_some(Message::SavePressed);
        let path =
            field("hand-over-path", &tr!(texts, "save-path"), &self.path, Message::PathEdited)
                .on_submit_maybe(press.clone());
        let browse = dialog::is_likely().then(|| {
            secondary("hand-over-browse", tr!(texts, "save-browse"), Some(Message::BrowsePressed))
        });
        let secret = |id, value, message: fn(String) -> Message| {
            field(id, "", value, message).secure(true).on_submit_maybe(press.clone())
        };
        let password = labelled(
            tr!(texts, "hand-over-password"),
            secret("hand-over-password", &self.password, Message::PasswordEdited),
            Some(tr!(texts, "hand-over-password-hint")),
        );
        let again = (!self.password.is_empty()).then(|| {
            let again = secret("hand-over-again", &self.again, Message::AgainEdited);
            labelled(tr!(texts, "hand-over-again"), again, None)
        });
        let path = row![path].push(browse).spacing(space::M).align_y(Alignment::Center);
        column![body(words), labelled(tr!(texts, "save-where"), path, None), password]
            .push(again)
            .push(primary("hand-over-save", tr!(texts, "bulk-save"), press))
            .push(self.outcome.as_ref().map(|outcome| told(outcome, self.is_return, cx)))
            .spacing(space::M)
            .into()
    }
}

fn told<'a>(outcome: &Outcome, is_return: bool, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    match outcome {
        Outcome::Written(path) => {
            let next = if is_return {
                tr!(texts, "hand-over-returned")
            } else {
                tr!(texts, "hand-over-done")
            };
            let folder = path.parent().map(|folder| {
                let open = Some(Message::OpenPressed(folder.to_owned()));
                secondary("hand-over-open", tr!(texts, "hand-over-folder"), open)
            });
            let path = text(path.display().to_string()).size(size::SMALL);
            let mut more = vec![path.into(), muted(next)];
            more.extend(folder);
            banner(None, tr!(texts, "save-done"), more)
        }
        Outcome::Exists => {
            let replace = Some(Message::ReplacePressed);
            let replace = secondary("hand-over-replace", tr!(texts, "save-replace"), replace);
            banner(Some(Severity::Warning), tr!(texts, "save-exists"), vec![replace])
        }
        Outcome::Failed(error) => {
            let detail = text(texts.store_error(error)).size(size::SMALL).into();
            banner(Some(Severity::Error), tr!(texts, "save-failed"), vec![detail])
        }
        Outcome::Unequal => {
            banner(Some(Severity::Error), tr!(texts, "hand-over-unequal"), Vec::new())
        }
        Outcome::NoDialog => {
            banner(Some(Severity::Notice), tr!(texts, "save-no-dialog"), Vec::new())
        }
    }
}

/// Writes the copy. Blocks.
fn write(
    case: &Path,
    copy: &str,
    path: &Path,
    password: Option<&CasePassword>,
    over: bool,
) -> Result<(), StoreError> {
    let save = if over { save_document } else { save_new_document };
    let write = |bytes: &[u8]| save(path, bytes);
    hand_over(case, copy, path, (password, false), Timestamp::now(), write)
}

/// People leave the ending out.
fn with_ending(path: &Path) -> PathBuf {
    if path.extension().is_some_and(|ending| ending == "mailward") {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".mailward");
    name.into()
}
