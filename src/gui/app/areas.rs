//! The pages over all cases, and what they ask for.

use std::path::{Path, PathBuf};

use iced::Task;

use super::{App, Message, focus};
use crate::gui::action::Action;
use crate::gui::area::{self, Area};
use crate::gui::audit;
use crate::gui::book::{self, Bulk};
use crate::gui::context::Context;
use crate::gui::overlay::{Overlay, bulk, card, hand_over};
use crate::i18n::tr;
use crate::portfolio::change::change_all;
use crate::store::book::Row;
use crate::store::open_stamped;
use crate::wizard::Change;

impl App {
    /// Opens the customer book.
    pub(super) fn open_book(&mut self) -> Task<Message> {
        self.take_typed();
        self.lists_steps = false;
        self.notice = None;
        let (state, read) = book::State::open(&self.cx);
        self.put_area_away();
        self.area = Some(Area::Book(Box::new(state)));
        Task::batch([read.map(of_book), focus("book-search")])
    }

    /// Opens the check of a list, as it was left.
    pub(super) fn open_audit(&mut self) -> Task<Message> {
        self.take_typed();
        self.lists_steps = false;
        self.notice = None;
        self.put_area_away();
        let state = self.parked.take().unwrap_or_else(|| Box::new(audit::State::new(&self.cx)));
        let first = state.first();
        self.area = Some(Area::Audit(state));
        focus(first)
    }

    /// Another page is to be looked at. A check of a list goes on meanwhile.
    pub(super) fn put_area_away(&mut self) {
        if let Some(Area::Audit(state)) = self.area.take() {
            self.parked = Some(state);
        }
    }

    /// Something happened to the check of a list, whether it is looked at or not.
    fn in_audit(&mut self, message: audit::Message) -> Task<Message> {
        let (state, is_shown) = match (&mut self.area, &mut self.parked) {
            (Some(Area::Audit(state)), _) => (state, true),
            (_, Some(state)) => (state, false),
            (_, None) => return Task::none(),
        };
        let was = state.first();
        let action = state.update(message, &self.cx);
        let first = state.first();
        let task = self.act(action, of_audit);
        // The keyboard goes where there is something to do now; a run that began is not waited for.
        if first == was || !is_shown { task } else { Task::batch([focus(first), task]) }
    }

    /// Shows the step again, as the case is by now.
    pub(super) fn leave_area(&mut self) -> Task<Message> {
        self.show(self.cx.case.step)
    }

    pub(super) fn in_area(&mut self, message: area::Message) -> Task<Message> {
        match (&mut self.area, message) {
            (Some(Area::Book(state)), area::Message::Book(message)) => {
                let action = state.update(message, &self.cx);
                self.act(action, of_book)
            }
            (_, area::Message::Audit(message)) => self.in_audit(message),
            // What came late belongs to a page that was left.
            (_, area::Message::Book(_)) => Task::none(),
        }
    }

    /// Asks what else has to be known before something is done with many cases.
    pub(super) fn open_bulk(&mut self, bulk: Bulk, rows: Vec<Row>) -> Task<Message> {
        let state = bulk::State::new(bulk, rows, &self.cx);
        let first = state.first();
        self.overlay = Some(Overlay::Bulk(Box::new(state)));
        focus(first)
    }

    /// Puts many cases away, or takes them out again.
    pub(super) fn archive_all(rows: Vec<Row>, archived: bool) -> Task<Message> {
        let change = move || change_all(&rows, |_| Some(Change::Archived(archived)));
        let work = async move {
            let changed = tokio::task::spawn_blocking(change).await;
            changed.map_or(Ok(0), |changed| changed.map(|changed| changed.len()))
        };
        Task::perform(work, Message::CasesChanged)
    }

    /// Shows tags and notes of a case.
    pub(super) fn open_card(&mut self, path: PathBuf) -> Task<Message> {
        match open_stamped(&path) {
            Ok((case, _)) => {
                self.overlay = Some(Overlay::Card(Box::new(card::State::new(path, &case))));
                focus("card-tags")
            }
            Err(error) => self.store_failed_task(&error),
        }
    }

    /// Asks where a copy of a case is to go.
    pub(super) fn open_hand_over(&mut self, path: &Path) -> Task<Message> {
        let Some(store) = self.store.clone() else { return Task::none() };
        match open_stamped(path) {
            Ok((case, _)) => {
                let state = hand_over::State::new(path.to_owned(), &case, store, &self.cx);
                self.overlay = Some(Overlay::HandOver(Box::new(state)));
                focus("hand-over-path")
            }
            Err(error) => self.store_failed_task(&error),
        }
    }

    /// Something was done with many cases: tells it, and shows them as they are by now.
    pub(super) fn bulk_done(&mut self, count: usize) -> Task<Message> {
        self.overlay = None;
        self.say(None, tr!(self.cx.texts, "book-done", count = count));
        self.cases_changed()
    }

    /// Case files were changed beside the window.
    pub(super) fn cases_changed(&mut self) -> Task<Message> {
        self.take_over_file();
        let again = match &self.area {
            Some(Area::Book(_)) => book::read(&self.cx).map(of_book),
            Some(Area::Audit(_)) | None => Task::none(),
        };
        Task::batch([self.list_cases(), again])
    }

    /// Goes on with what the open case's file holds by now, since this window changed it by other
    /// means than its steps.
    fn take_over_file(&mut self) {
        let (Some(path), Some(stamp)) = (&self.path, &self.stamp) else { return };
        if let Ok((case, now)) = open_stamped(path)
            && now != *stamp
        {
            self.cx.case = case;
            self.stamp = Some(now);
            self.history.clear();
            self.choose_service();
            self.update_agenda();
        }
    }

    /// Lets a dialog handle its message.
    pub(super) fn in_dialog<M: Send + 'static>(
        &mut self,
        update: impl FnOnce(&mut Overlay, &Context) -> Option<Action<M>>,
        wrap: impl Fn(M) -> Message + Send + 'static,
    ) -> Task<Message> {
        let Some(overlay) = &mut self.overlay else { return Task::none() };
        match update(overlay, &self.cx) {
            Some(action) => self.act(action, wrap),
            None => Task::none(),
        }
    }
}

fn of_audit(message: audit::Message) -> Message {
    Message::Area(area::Message::Audit(message))
}

fn of_book(message: book::Message) -> Message {
    Message::Area(area::Message::Book(message))
}
