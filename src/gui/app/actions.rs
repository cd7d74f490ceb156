//! Does what steps ask for.

use iced::Task;

use super::{App, Message};
use crate::gui::action::{Action, OperatorMove, Target};
use crate::gui::links;
use crate::gui::step::current_records;
use crate::mail::Account;
use crate::model::{Severity, Step};
use crate::practice::Practice;

impl App {
    /// Does what a step asks for.
    pub(super) fn act<M: Send + 'static>(
        &mut self,
        action: Action<M>,
        wrap: impl Fn(M) -> Message + Send + 'static,
    ) -> Task<Message> {
        match action {
            Action::None => Task::none(),
            Action::Run(task) => task.map(wrap),
            Action::Commit(change) => self.commit_aloud(change),
            Action::Next => self.next(),
            Action::GoTo(step) => self.open_step(step),
            Action::Copy(words) => self.copy(words),
            Action::Open(target) => open(target),
            Action::Say(severity, words) => {
                self.say(Some(severity), words);
                Task::none()
            }
            Action::NewCase => self.new_case(),
            Action::OpenCase(path) => self.open_file(&path),
            Action::Duplicate(path) => self.duplicate(&path),
            Action::Archive(path, archived) => self.archive(&path, archived),
            Action::Tour(true) => self.begin_tour(),
            Action::Tour(false) => {
                self.turn_tour_down();
                Task::none()
            }
            Action::Practise(true) => Task::perform(Practice::start(), Message::PracticeStarted),
            Action::Practise(false) => {
                self.enter(None);
                self.reopen()
            }
            Action::Operator(what) => self.operator(what),
            Action::KeepOperator(contact) => {
                match self.cx.address_book.keep(contact) {
                    Ok(()) => self.save_address_book(),
                    Err(why) => {
                        let words = self.cx.texts.unkept(why);
                        self.say(Some(Severity::Error), words);
                    }
                }
                Task::none()
            }
            Action::ForgetOperator(name) => {
                self.cx.address_book.forget(&name);
                self.save_address_book();
                Task::none()
            }
            Action::Remember(account, task) => {
                self.remember(account);
                task.map(wrap)
            }
            Action::Send(account, task) => {
                self.cx.sending.insert(self.cx.case.id.clone());
                self.remember(account);
                task.map(wrap)
            }
            Action::LeaveArea => self.leave_area(),
            Action::OpenBook => self.open_book(),
            Action::OpenAudit => self.open_audit(),
            Action::Bulk(bulk, rows) => self.open_bulk(bulk, rows),
            Action::ArchiveAll(rows, archived) => Self::archive_all(rows, archived),
            Action::Card(path) => self.open_card(path),
            Action::HandOver(path) => self.open_hand_over(&path),
            Action::CasesChanged(task) => Task::batch([self.cases_changed(), task.map(wrap)]),
            Action::BulkDone(count) => self.bulk_done(count),
            Action::CaseCame(case, from) => self.case_came(*case, &from),
            Action::Merged(merged) => self.merged(&merged),
            Action::Speak(language) => self.speak(language),
            Action::Look(appearance) => self.look(appearance),
        }
    }

    fn remember(&mut self, account: Account) {
        self.cx.account = Some(account.clone());
        self.settings.account = Some(account);
        self.save_settings();
    }

    fn operator(&mut self, what: OperatorMove) -> Task<Message> {
        let Some(practice) = &self.cx.practice else { return Task::none() };
        match what {
            OperatorMove::Apply(domain, set) => practice.apply(&domain, &set),
            OperatorMove::Reset(domain) => practice.reset(&domain),
        }
        let task = self.open_step(Step::CurrentRecords);
        let look = current_records::Message::LookPressed;
        Task::batch([task, self.in_current_records(look)])
    }
}

fn open(target: Target) -> Task<Message> {
    Task::perform(
        async move {
            match target {
                Target::Link(url) => links::open_link(&url),
                Target::File(path) => links::open_file(&path),
                Target::Mail(url) => links::open_mail(&url),
            }
        },
        Message::Opened,
    )
}
