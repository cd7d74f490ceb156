//! Cases that come as files: locked ones, copies that come back, and those of others.

use std::path::{Path, PathBuf};

use iced::Task;

use super::{App, Message, focus};
use crate::gui::overlay::{Overlay, merge, unlock};
use crate::i18n::tr;
use crate::model::{Case, Severity};
use crate::store::{StoreError, open_case, open_stamped, save_case_over};

impl App {
    /// Opens the case in a file, wherever that is: asks for its password if it is locked, and shows
    /// what was changed if it is a copy of a case that is here.
    pub(super) fn open_came(&mut self, path: &Path) -> Task<Message> {
        match open_case(path, None) {
            Ok(case) if self.is_elsewhere(&case, path) => self.case_came(case, path),
            Err(StoreError::Locked { path }) => {
                self.overlay = Some(Overlay::Unlock(Box::new(unlock::State::new(path))));
                focus("unlock-password")
            }
            // What cannot be read is told there.
            _ => self.open_case_of(path, self.is_own(path)),
        }
    }

    /// Whether a case file is one of this user's: not one that came and is opened where it lies.
    fn is_own(&self, path: &Path) -> bool {
        let full = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let folder = self.store.as_ref().map(|store| full(store.folder()));
        let last = [&self.settings.last_case, &self.settings.last_practice_case];
        let path = full(path);
        path.parent() == folder.as_deref()
            || last.into_iter().flatten().any(|last| full(last) == path)
    }

    /// Whether the case of a file is kept here under another name.
    fn is_elsewhere(&self, case: &Case, path: &Path) -> bool {
        let Some(own) = self.store.as_ref().map(|store| store.path(case)) else { return false };
        let is_same = match (own.canonicalize(), path.canonicalize()) {
            (Ok(own), Ok(path)) => own == path,
            _ => own == path,
        };
        own.exists() && !is_same
    }

    /// A case came, read from a file: it is brought together with the one that is here, or kept.
    pub(super) fn case_came(&mut self, case: Case, from: &Path) -> Task<Message> {
        self.overlay = None;
        let service = self.cx.services.get(&case.service);
        let case = case.from_elsewhere(service);
        let Some(own) = self.store.as_ref().map(|store| store.path(&case)) else {
            return Task::none();
        };
        if !own.exists() {
            return self.keep_copy(&case, &own, from);
        }
        let (ours, stamp) = match open_stamped(&own) {
            Ok(read) => read,
            Err(error) => return self.store_failed_task(&error),
        };
        match merge::State::new(own, ours, stamp, case) {
            Ok(state) => {
                self.overlay = Some(Overlay::Merge(Box::new(state)));
                focus("merge")
            }
            Err(refused) => {
                let words = self.cx.texts.refused(&refused);
                self.said(Some(Severity::Error), words)
            }
        }
    }

    /// Keeps a case that came locked, and opens it.
    fn keep_copy(&mut self, case: &Case, own: &Path, from: &Path) -> Task<Message> {
        match save_case_over(own, case, None) {
            Ok(_) => {
                let task = self.open_case(own);
                let words = tr!(self.cx.texts, "unlock-kept", path = from.display().to_string());
                Task::batch([task, self.said(None, words)])
            }
            Err(error) => self.store_failed_task(&error),
        }
    }

    /// Both sides of a case were brought together: keeps and opens it.
    pub(super) fn merged(&mut self, merged: &merge::Merged) -> Task<Message> {
        self.overlay = None;
        let path: PathBuf = merged.path.clone();
        match save_case_over(&path, &merged.case, Some(&merged.stamp)) {
            Ok(_) => {
                let task = self.open_case(&path);
                let words = tr!(self.cx.texts, "merge-written", path = path.display().to_string());
                Task::batch([task, self.said(None, words)])
            }
            Err(error) => self.store_failed_task(&error),
        }
    }

    /// Says that a file could not be read or written.
    pub(super) fn store_failed_task(&mut self, error: &StoreError) -> Task<Message> {
        self.store_failed(error);
        Task::none()
    }
}
