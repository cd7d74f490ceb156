//! The list of cases, putting cases away, and reminders over all of them.

use std::path::Path;

use iced::Task;
use jiff::Timestamp;

use super::undo::Undo;
use super::{App, Message};
use crate::gui::agenda::{Agenda, Entry};
use crate::gui::notify::notify;
use crate::i18n::tr;
use crate::model::{Case, Severity};
use crate::plan::reminder::reminders;
use crate::store::{CaseSummary, StoreError, open_stamped, save_case_over};
use crate::wizard::Change;

impl App {
    /// Reads all cases, beside the window.
    pub(super) fn list_cases(&mut self) -> Task<Message> {
        let Some(store) = self.store.clone() else { return Task::none() };
        self.lists += 1;
        let number = self.lists;
        let services = self.cx.services.profiles.clone();
        let list = async move { tokio::task::spawn_blocking(move || store.list(&services)).await };
        Task::perform(list, move |listed| {
            let (cases, errors) = listed.unwrap_or_default();
            Message::Listed(number, cases, errors)
        })
    }

    pub(super) fn listed(
        &mut self,
        number: u64,
        cases: Vec<CaseSummary>,
        errors: &[StoreError],
    ) -> Task<Message> {
        if number != self.lists {
            return Task::none();
        }
        if self.cx.practice.is_none() {
            self.cx.agenda = Agenda::of(&cases);
        }
        self.cx.recent =
            cases.into_iter().filter(|case| Some(&case.path) != self.path.as_ref()).collect();
        // A case that cannot be read is told where the cases are looked at.
        let error = errors.first().filter(|_| self.cx.case.step == crate::model::Step::Start);
        if let Some(error) = error {
            self.store_failed(error);
        }
        self.tell_missed()
    }

    /// What fell due while nobody could tell it.
    fn tell_missed(&mut self) -> Task<Message> {
        let now = Timestamp::now();
        self.cx.due = self.cx.agenda.due(now);
        let since = self.settings.reminded.unwrap_or(now);
        let missed: Vec<Entry> = self.cx.agenda.between(since, now).cloned().collect();
        if missed.is_empty() {
            return Task::none();
        }
        self.remember_told(now);
        let words = tr!(self.cx.texts, "remind-missed", what = self.in_words(&missed));
        self.say(Some(Severity::Notice), words);
        Task::none()
    }

    /// The time of a reminder has come while the program runs.
    pub(super) fn reminder_due(&mut self) -> Task<Message> {
        let now = Timestamp::now();
        let due: Vec<Entry> = self.cx.agenda.between(self.told, now).cloned().collect();
        self.remember_told(now);
        self.cx.due = self.cx.agenda.due(now);
        if due.is_empty() {
            return Task::none();
        }
        let what = self.in_words(&due);
        let words = tr!(self.cx.texts, "remind-now", what = what.as_str());
        self.say(Some(Severity::Notice), words);
        let told = notify(tr!(self.cx.texts, "app-name"), what);
        Task::perform(told, |()| Message::Notified)
    }

    /// From now on what falls due is told. What was due before stands in the list.
    pub(super) fn reminders_wanted(&mut self) {
        let now = Timestamp::now();
        self.remember_told(now);
        self.cx.due = self.cx.agenda.due(now);
    }

    fn remember_told(&mut self, now: Timestamp) {
        self.told = now;
        self.settings.reminded = Some(now);
        self.save_settings();
    }

    /// A few of them, one after the other.
    fn in_words(&self, entries: &[Entry]) -> String {
        const SHOWN: usize = 4;
        let texts = &self.cx.texts;
        let words = entries.iter().take(SHOWN).map(|entry| {
            let domain = entry.reminder.domain.unicode();
            let event = texts.event(entry.reminder.event).title;
            tr!(texts, "remind-body", domain = domain, event = event)
        });
        let words: Vec<String> = words.collect();
        let more = if entries.len() > SHOWN { " …" } else { "" };
        format!("{}{more}", words.join("; "))
    }

    /// Keeps the agenda as the open case has it.
    pub(super) fn update_agenda(&mut self) {
        let Some(path) = self.path.clone().filter(|_| self.cx.practice.is_none()) else { return };
        let case = &self.cx.case;
        let wanted = case.remind && !case.archived && self.cx.has_service();
        let ahead = if wanted { reminders(case, &self.cx.service) } else { Vec::new() };
        let title = case.title().unwrap_or_default();
        self.cx.agenda.put(&path, &title, ahead);
        self.cx.due.retain(|entry| wanted || entry.case != path);
    }

    /// Makes a case like that of a file, and opens it in the list.
    pub(super) fn duplicate(&mut self, path: &Path) -> Task<Message> {
        let (Some(store), Some(title)) = (self.store.clone(), self.title_of(path)) else {
            return Task::none();
        };
        let now = Timestamp::now();
        let twin = open_stamped(path).map(|(case, _)| case.duplicate(store.new_id(now), now));
        match twin.and_then(|twin| save_case_over(&store.path(&twin), &twin, None)) {
            Ok(_) => {
                let words = tr!(self.cx.texts, "told-duplicated", title = title);
                Task::batch([self.list_cases(), self.said(None, words)])
            }
            Err(error) => {
                self.store_failed(&error);
                Task::none()
            }
        }
    }

    /// Puts the case of a file away, or takes it out again.
    pub(super) fn archive(&mut self, path: &Path, archived: bool) -> Task<Message> {
        let title = self.title_of(path).unwrap_or_default();
        let is_open = self.path.as_deref() == Some(path);
        let result = if is_open {
            self.commit(Change::Archived(archived));
            Ok(())
        } else {
            put_away(path, archived)
        };
        if let Err(error) = result {
            self.store_failed(&error);
            return Task::none();
        }
        let task = if is_open && archived { self.new_case() } else { self.list_cases() };
        let words = if archived {
            tr!(self.cx.texts, "told-archived", title = title)
        } else {
            tr!(self.cx.texts, "told-unarchived", title = title)
        };
        let said = self.said(None, words);
        if archived {
            self.offer_undo(Undo::Archived(path.to_owned()));
        }
        Task::batch([task, said])
    }

    /// What the list calls the case of a file.
    fn title_of(&self, path: &Path) -> Option<String> {
        if self.path.as_deref() == Some(path) {
            return self.cx.case.title();
        }
        let known = self.cx.recent.iter().find(|case| case.path == path);
        let untitled = || tr!(self.cx.texts, "start-untitled");
        known.map(|case| case.title.clone().unwrap_or_else(untitled))
    }
}

fn put_away(path: &Path, archived: bool) -> Result<(), StoreError> {
    let (mut case, stamp): (Case, _) = open_stamped(path)?;
    // This change is never refused.
    if case.apply(Change::Archived(archived), Timestamp::now()).is_ok() {
        save_case_over(path, &case, Some(&stamp))?;
    }
    Ok(())
}
