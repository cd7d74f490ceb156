//! The case's file holds something else than this window last read or wrote.

use std::path::PathBuf;

use iced::Task;
use jiff::Timestamp;

use super::{App, Message};
use crate::gui::overlay::{Overlay, conflict};
use crate::i18n::tr;
use crate::store::open_stamped;
use crate::wizard::differences;

impl App {
    /// Nothing is written until somebody decides.
    pub(super) fn contested(&mut self) {
        self.is_contested = true;
        if !matches!(self.overlay, Some(Overlay::Conflict(_))) {
            self.overlay = Some(Overlay::Conflict(conflict::State::default()));
        }
    }

    pub(super) fn in_conflict(&mut self, message: conflict::Message) -> Task<Message> {
        match message {
            conflict::Message::KeepPressed => {
                self.overlay = None;
                self.keep_mine();
                let words = tr!(self.cx.texts, "conflict-kept");
                let said = self.said(None, words);
                Task::batch([said, self.list_cases()])
            }
            conflict::Message::TakePressed => self.take_theirs(),
            conflict::Message::LookPressed => {
                self.compare();
                Task::none()
            }
        }
    }

    /// Goes on with what is here, as a case of its own.
    fn keep_mine(&mut self) {
        self.is_contested = false;
        let now = Timestamp::now();
        let id = self.store.as_ref().map_or_else(
            || format!("{}-{}", self.cx.case.id, now.as_second()),
            |store| store.new_id(now),
        );
        let old = self.path.take();
        self.cx.case = self.cx.case.renamed(id);
        let beside = |old: PathBuf| old.with_file_name(format!("{}.mailward", self.cx.case.id));
        self.path = match &self.store {
            Some(store) => Some(store.path(&self.cx.case)),
            None => old.map(beside),
        };
        self.stamp = None;
        self.presence = None;
        self.save();
    }

    /// Goes on with what the file holds now.
    fn take_theirs(&mut self) -> Task<Message> {
        let Some(path) = self.path.clone() else { return Task::none() };
        match open_stamped(&path) {
            Ok((case, stamp)) => {
                self.overlay = None;
                self.is_contested = false;
                self.history.clear();
                self.cx.case = case;
                self.stamp = Some(stamp);
                self.choose_service();
                self.update_agenda();
                let task = self.show(self.cx.case.step);
                let words = tr!(self.cx.texts, "conflict-taken");
                Task::batch([task, self.said(None, words)])
            }
            Err(error) => {
                // Then only keeping what is here is left.
                self.store_failed(&error);
                Task::none()
            }
        }
    }

    fn compare(&mut self) {
        let Some(path) = &self.path else { return };
        match open_stamped(path) {
            Ok((theirs, _)) => {
                let found = differences(&self.cx.case, &theirs);
                self.overlay = Some(Overlay::Conflict(conflict::State::with(found)));
            }
            Err(error) => self.store_failed(&error),
        }
    }

    /// Where nobody decided and the case is left, what is here is kept as a copy: nothing is lost.
    pub(super) fn settle_conflict(&mut self) {
        if self.is_contested {
            self.keep_mine();
            self.overlay.take_if(|overlay| matches!(overlay, Overlay::Conflict(_)));
        }
    }
}
