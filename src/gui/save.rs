//! Saving a document: a path that makes sense, a button, and the outcome in words. The path can
//! always be typed; a file dialog is offered where the system has one.

use std::path::{Path, PathBuf};

use iced::widget::{column, row, text};
use iced::{Alignment, Element, Task};

use super::action::{Action, Target};
use super::dialog;
use super::place::{check, place};
use super::theme::{size, space};
use super::widget::{banner, field, muted, primary, secondary};
use crate::i18n::{Catalog, tr};
use crate::model::Severity;
use crate::store::{StoreError, save_document};

/// What is remembered of saving one document.
#[derive(Debug)]
pub struct State {
    path: String,
    /// Where names without a folder lie: the folder that was suggested.
    folder: PathBuf,
    outcome: Option<Outcome>,
    saving: bool,
    /// Whether the document is another one by now than the one on disk.
    changed: bool,
}

#[derive(Debug)]
enum Outcome {
    Saved(PathBuf),
    Exists(PathBuf),
    /// Writing failed.
    Unwritten(StoreError),
    /// There is nothing to write; in words.
    Unmade(String),
    NoDialog,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The path was edited.
    PathEdited(String),
    /// The document is to be saved.
    SavePressed,
    /// It is to be saved even though a file of that name exists.
    ReplacePressed,
    /// A file dialog is to be shown.
    BrowsePressed,
    /// The dialog was answered.
    Browsed(dialog::Answer),
    /// The document was written, or not.
    Written(Result<PathBuf, StoreError>),
    /// The saved document is to be opened.
    OpenPressed(PathBuf),
}

/// What is to be done after a message.
pub enum Update {
    /// Nothing.
    None,
    /// Run a task.
    Run(Task<Message>),
    /// Open the saved file.
    Open(PathBuf),
}

impl Update {
    /// As an action of the step that saves.
    pub fn into_action<M: Send + 'static>(
        self,
        wrap: impl Fn(Message) -> M + Send + 'static,
    ) -> Action<M> {
        match self {
            Self::None => Action::None,
            Self::Run(task) => Action::Run(task.map(wrap)),
            Self::Open(path) => Action::Open(Target::File(path)),
        }
    }
}

impl State {
    /// With a path to begin with.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        Self {
            path: path.to_string_lossy().into_owned(),
            folder,
            outcome: None,
            saving: false,
            changed: false,
        }
    }

    /// Whether the document is on disk, as far as was told last.
    #[must_use]
    pub const fn is_saved(&self) -> bool {
        matches!(self.outcome, Some(Outcome::Saved(_)))
    }

    /// Whether it is being written.
    #[must_use]
    pub const fn is_saving(&self) -> bool {
        self.saving
    }

    /// The document is another one by now than the one that was saved, or the same again.
    pub const fn set_changed(&mut self, changed: bool) {
        self.changed = changed;
    }

    /// Handles a message. `make` makes the document's bytes, or says in words why it cannot.
    pub fn update(
        &mut self,
        message: Message,
        make: impl FnOnce() -> Result<Vec<u8>, String>,
    ) -> Update {
        match message {
            Message::PathEdited(path) => {
                self.path = path;
                self.outcome = None;
                Update::None
            }
            Message::SavePressed => self.save(make, false),
            Message::ReplacePressed => self.save(make, true),
            Message::BrowsePressed => Update::Run(Task::perform(
                dialog::save(place(&self.path, &self.folder)),
                Message::Browsed,
            )),
            Message::Browsed(answer) => self.browsed(answer, make),
            Message::Written(result) => {
                self.saving = false;
                self.outcome = Some(match result {
                    Ok(path) => Outcome::Saved(path),
                    Err(error) => Outcome::Unwritten(error),
                });
                Update::None
            }
            Message::OpenPressed(path) => Update::Open(path),
        }
    }

    fn browsed(
        &mut self,
        answer: dialog::Answer,
        make: impl FnOnce() -> Result<Vec<u8>, String>,
    ) -> Update {
        match answer {
            dialog::Answer::Chosen(path) => {
                self.path = path.to_string_lossy().into_owned();
                // The dialog has asked about replacing already, if that is the very file.
                self.save(make, with_ending(&path) == path)
            }
            dialog::Answer::Cancelled => Update::None,
            dialog::Answer::NoDialog => {
                self.outcome = Some(Outcome::NoDialog);
                Update::None
            }
        }
    }

    fn save(&mut self, make: impl FnOnce() -> Result<Vec<u8>, String>, replace: bool) -> Update {
        let path = with_ending(&place(&self.path, &self.folder));
        if let Err(error) = check(&path, &self.folder) {
            self.outcome = Some(Outcome::Unwritten(error));
            return Update::None;
        }
        if !replace && path.exists() {
            self.outcome = Some(Outcome::Exists(path));
            return Update::None;
        }
        match make() {
            Ok(bytes) => {
                self.saving = true;
                self.changed = false;
                self.outcome = None;
                Update::Run(Task::perform(write(path, bytes), Message::Written))
            }
            Err(reason) => {
                self.outcome = Some(Outcome::Unmade(reason));
                Update::None
            }
        }
    }

    /// Draws the field, the button and the outcome.
    pub fn view<'a>(
        &'a self,
        texts: &'a Catalog,
        id: &'static str,
        label: String,
        main: bool,
    ) -> Element<'a, Message> {
        let ready = !self.saving && !self.path.trim().is_empty();
        let press = ready.then_some(Message::SavePressed);
        let save = if main { primary(id, label, press) } else { secondary(id, label, press) };
        let path = field(path_id(id), &tr!(texts, "save-path"), &self.path, Message::PathEdited)
            .on_submit_maybe(ready.then_some(Message::SavePressed));
        let mut controls = row![path].spacing(space::M).align_y(Alignment::Center);
        if dialog::is_likely() {
            let browse = tr!(texts, "save-browse");
            controls = controls.push(secondary("browse", browse, Some(Message::BrowsePressed)));
        }
        let controls = controls.push(save);
        column![muted(tr!(texts, "save-where")), controls]
            .push(self.outcome.as_ref().map(|outcome| outcome_view(outcome, self.changed, texts)))
            .spacing(space::S)
            .into()
    }
}

fn path_id(id: &'static str) -> &'static str {
    match id {
        "save-letter" => "letter-path",
        "save-dossier" => "dossier-path",
        _ => "sheet-path",
    }
}

fn outcome_view<'a>(outcome: &Outcome, changed: bool, texts: &Catalog) -> Element<'a, Message> {
    match outcome {
        Outcome::Saved(path) if changed => banner(
            Some(Severity::Warning),
            tr!(texts, "save-changed"),
            vec![
                text(path.display().to_string()).size(size::SMALL).into(),
                secondary("save-anew", tr!(texts, "save-anew"), Some(Message::ReplacePressed)),
            ],
        ),
        Outcome::Saved(path) => banner(
            None,
            tr!(texts, "save-done"),
            vec![
                text(path.display().to_string()).size(size::SMALL).into(),
                secondary(
                    "open-saved",
                    tr!(texts, "save-open"),
                    Some(Message::OpenPressed(path.clone())),
                ),
            ],
        ),
        Outcome::Exists(path) => banner(
            Some(Severity::Warning),
            tr!(texts, "save-exists"),
            vec![
                text(path.display().to_string()).size(size::SMALL).into(),
                secondary("replace", tr!(texts, "save-replace"), Some(Message::ReplacePressed)),
            ],
        ),
        Outcome::Unwritten(error) => failed(texts.store_error(error), texts),
        Outcome::Unmade(reason) => failed(reason.clone(), texts),
        Outcome::NoDialog => {
            banner(Some(Severity::Notice), tr!(texts, "save-no-dialog"), Vec::new())
        }
    }
}

fn failed<'a>(reason: String, texts: &Catalog) -> Element<'a, Message> {
    banner(
        Some(Severity::Error),
        tr!(texts, "save-failed"),
        vec![
            text(reason).size(size::SMALL).into(),
            text(tr!(texts, "save-failed-todo")).size(size::BODY).into(),
        ],
    )
}

/// People leave the ending out.
fn with_ending(path: &Path) -> PathBuf {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".pdf");
    name.into()
}

async fn write(path: PathBuf, bytes: Vec<u8>) -> Result<PathBuf, StoreError> {
    let target = path.clone();
    let written = tokio::task::spawn_blocking(move || save_document(&path, &bytes)).await;
    match written {
        Ok(result) => result.map(|()| target),
        Err(error) => Err(StoreError::Write { path: target, reason: error.to_string() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_is_added_where_it_is_missing() {
        assert_eq!(with_ending(Path::new("/a/letter")), Path::new("/a/letter.pdf"));
        assert_eq!(with_ending(Path::new("/a/letter.PDF")), Path::new("/a/letter.PDF"));
        assert_eq!(with_ending(Path::new("company.com")), Path::new("company.com.pdf"));
    }

    #[test]
    fn an_existing_file_is_replaced_only_when_asked() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x.pdf");
        std::fs::write(&path, "old").unwrap();
        let mut state = State::new(&path);
        assert!(matches!(state.update(Message::SavePressed, || Ok(vec![1])), Update::None));
        assert!(matches!(state.outcome, Some(Outcome::Exists(_))));
        assert!(matches!(state.update(Message::ReplacePressed, || Ok(vec![1])), Update::Run(_)));
    }

    #[test]
    fn a_dialog_that_asked_about_another_name_has_not_asked() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("x.pdf"), "old").unwrap();
        let mut state = State::new(&dir.path().join("letter.pdf"));
        let mut choose = |name| {
            let answer = dialog::Answer::Chosen(dir.path().join(name));
            state.update(Message::Browsed(answer), || Ok(vec![1]))
        };
        assert!(matches!(choose("x"), Update::None), "it would become x.pdf");
        assert!(matches!(choose("x.pdf"), Update::Run(_)));
    }

    #[test]
    fn folders_that_do_not_exist_are_not_made() {
        let dir = tempfile::tempdir().unwrap();
        let mut state = State::new(&dir.path().join("letter.pdf"));
        let typed = dir.path().join("nosuchdir/x/brief").to_string_lossy().into_owned();
        state.update(Message::PathEdited(typed), || Ok(vec![1]));
        assert!(matches!(state.update(Message::SavePressed, || Ok(vec![1])), Update::None));
        let folder = dir.path().join("nosuchdir/x");
        let Some(Outcome::Unwritten(StoreError::NoFolder { path })) = &state.outcome else {
            panic!("{:?}", state.outcome)
        };
        assert_eq!(*path, folder);
    }
}
