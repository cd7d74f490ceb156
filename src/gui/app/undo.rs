//! Undo and redo, and the words that tell a change with a way back.

use std::path::PathBuf;

use iced::Task;
use jiff::Timestamp;

use super::{App, Message, Screen};
use crate::i18n::tr;
use crate::model::{DomainName, Severity};
use crate::wizard::{Change, Undone};

/// What "Undo" beside a notice takes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Undo {
    /// The last change of the case.
    Last,
    /// That the case of this file was put away.
    Archived(PathBuf),
}

impl App {
    /// Makes a change; what takes something away is told, with a way back.
    pub(super) fn commit_aloud(&mut self, change: Change) -> Task<Message> {
        let reminds = matches!(change, Change::RemindersChosen(true));
        let words = self.told(&change);
        let before = self.cx.case.changed;
        self.commit(change);
        if reminds {
            self.reminders_wanted();
        }
        match words.filter(|_| self.cx.case.changed != before && !self.is_contested) {
            Some(words) => {
                let task = self.said(None, words);
                self.offer_undo(Undo::Last);
                task
            }
            None => Task::none(),
        }
    }

    pub(super) fn offer_undo(&mut self, undo: Undo) {
        if let Some(notice) = &mut self.notice {
            notice.undo = Some(undo);
        }
    }

    fn told(&self, change: &Change) -> Option<String> {
        let texts = &self.cx.texts;
        match change {
            Change::DomainsEdited(names) => {
                let gone = |name: &&DomainName| !names.contains(name);
                let mut known = self.cx.case.domains.iter().map(|domain| &domain.name);
                let domain = known.find(gone)?.unicode();
                Some(tr!(texts, "told-domain-removed", domain = domain))
            }
            Change::TextsEdited(_) => Some(tr!(texts, "told-operator")),
            Change::ServiceChosen(id) if *id != self.cx.case.service => {
                let name = self.cx.services.get(id)?.name.clone();
                Some(tr!(texts, "told-service", service = name))
            }
            Change::LogoChosen(None) => Some(tr!(texts, "told-logo")),
            _ => None,
        }
    }

    pub(super) fn undo_told(&mut self) -> Task<Message> {
        match self.notice.take().and_then(|notice| notice.undo) {
            Some(Undo::Last) => self.undo(),
            Some(Undo::Archived(path)) => self.archive(&path, false),
            None => Task::none(),
        }
    }

    pub(super) fn undo(&mut self) -> Task<Message> {
        let Some(undone) = self.history.undo(&mut self.cx.case, Timestamp::now()) else {
            let words = tr!(self.cx.texts, "undo-nothing");
            return self.said(Some(Severity::Notice), words);
        };
        let what = self.cx.texts.item(&undone.item);
        let words = tr!(self.cx.texts, "undo-done", what = what);
        self.put_back(&undone, words)
    }

    pub(super) fn redo(&mut self) -> Task<Message> {
        let Some(done) = self.history.redo(&mut self.cx.case, Timestamp::now()) else {
            let words = tr!(self.cx.texts, "redo-nothing");
            return self.said(Some(Severity::Notice), words);
        };
        let what = self.cx.texts.item(&done.item);
        let words = tr!(self.cx.texts, "undo-redone", what = what);
        self.put_back(&done, words)
    }

    /// Shows the step in which the change was made, with what its fields are now.
    fn put_back(&mut self, undone: &Undone, words: String) -> Task<Message> {
        self.case_changed();
        let task = if undone.step == self.cx.case.step {
            self.restore();
            Task::none()
        } else {
            self.open_step(undone.step)
        };
        Task::batch([task, self.said(None, words)])
    }

    /// Gives the fields that keep texts of their own what the case has.
    fn restore(&mut self) {
        match &mut self.screen {
            Screen::Service(state) => state.restore(&self.cx),
            Screen::Company(state) => state.restore(&self.cx),
            Screen::Request(state) => state.restore(&self.cx),
            Screen::SmartHost(state) => state.restore(&self.cx),
            _ => {}
        }
    }
}
