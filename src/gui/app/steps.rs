//! What happened in a step goes to the step, and what it asks for is done.

use iced::Task;

use super::{App, Message, Screen, focus};
use crate::gui::step::{
    change, company, connection, current_records, finish, propagation, request, restrict, service,
    smart_host, start,
};
use crate::gui::widget::reveal;
use crate::model::Step;
use crate::wizard::{lacks_service, position};

impl App {
    /// Builds the screen of a step from the case.
    pub(super) fn show(&mut self, step: Step) -> Task<Message> {
        self.put_area_away();
        self.put_watch_away();
        let mut task = Task::none();
        let mut first = "continue";
        let is_lost = lacks_service(&self.cx.case, &self.cx.service, step);
        self.screen = match step {
            // There another one can be chosen.
            _ if is_lost && step != Step::Service => Screen::NoService,
            Step::Start => {
                task = self.list_cases();
                first = "begin";
                Screen::Start(start::State::default())
            }
            Step::Service => Screen::Service(service::State::new(&self.cx)),
            Step::Company => {
                first = "domain";
                Screen::Company(self.company())
            }
            Step::CurrentRecords => {
                let (state, look) = current_records::State::open(&self.cx);
                task = look.map(Message::CurrentRecords);
                if state.is_looking() {
                    first = "cancel";
                }
                Screen::CurrentRecords(state)
            }
            Step::Connection => {
                let (state, look) = connection::State::open(&self.cx);
                task = look.map(Message::Connection);
                Screen::Connection(state)
            }
            Step::Change => Screen::Change,
            Step::Request => {
                first = "save-letter";
                Screen::Request(self.request())
            }
            Step::Propagation => {
                first = "watch";
                Screen::Propagation(self.watching.take().unwrap_or_default())
            }
            Step::SmartHost => {
                let (state, ask) = smart_host::State::open(&self.cx);
                task = ask.map(Message::SmartHost);
                Screen::SmartHost(Box::new(state))
            }
            Step::Restrict => {
                let (state, look) = restrict::State::open(&self.cx);
                task = look.map(Message::Restrict);
                first = "network";
                Screen::Restrict(Box::new(state))
            }
            Step::Finish => {
                first = "save-dossier";
                Screen::Finish(finish::State::new(&self.cx))
            }
        };
        let top = iced::widget::operation::snap_to(
            super::view::SCROLL,
            iced::widget::scrollable::RelativeOffset::START,
        );
        Task::batch([top.chain(focus(first)).chain(show_in_list(step)), task])
    }

    /// Another step is to be looked at. The wait for the change goes on meanwhile.
    fn put_watch_away(&mut self) {
        if let Screen::Propagation(state) = &mut self.screen
            && state.is_busy()
        {
            self.watching = Some(std::mem::take(state));
        }
    }

    /// Ends the wait for the change of a case that is left.
    pub(super) fn end_watch(&mut self) {
        self.watching = None;
        if let Screen::Propagation(state) = &mut self.screen {
            *state = propagation::State::default();
        }
    }

    /// Lists the steps in place of the step, or shows the step again.
    pub(super) fn toggle_steps(&mut self) -> Task<Message> {
        self.lists_steps = !self.lists_steps;
        if self.lists_steps { show_in_list(self.cx.case.step) } else { Task::none() }
    }

    pub(super) fn in_start(&mut self, message: start::Message) -> Task<Message> {
        let Screen::Start(state) = &mut self.screen else { return Task::none() };
        let action = state.update(message, &self.cx);
        self.act(action, Message::Start)
    }

    pub(super) fn in_service(&mut self, message: service::Message) -> Task<Message> {
        let Screen::Service(state) = &mut self.screen else { return Task::none() };
        let action = state.update(message, &self.cx);
        self.act(action, Message::Service)
    }

    pub(super) fn in_company(&mut self, message: company::Message) -> Task<Message> {
        let Screen::Company(state) = &mut self.screen else { return Task::none() };
        let action = state.update(message, &self.cx);
        self.act(action, Message::Company)
    }

    pub(super) fn in_current_records(
        &mut self,
        message: current_records::Message,
    ) -> Task<Message> {
        let Screen::CurrentRecords(state) = &mut self.screen else { return Task::none() };
        let was_looking = state.is_looking();
        let action = state.update(message, &self.cx);
        let finished = was_looking && !state.is_looking();
        let task = self.act(action, Message::CurrentRecords);
        // What to do next is to go on: the keyboard is there already.
        if finished { task.chain(focus("continue")) } else { task }
    }

    pub(super) fn in_connection(&mut self, message: connection::Message) -> Task<Message> {
        let Screen::Connection(state) = &mut self.screen else { return Task::none() };
        let action = state.update(message, &self.cx);
        self.act(action, Message::Connection)
    }

    pub(super) fn in_change(&mut self, message: change::Message) -> Task<Message> {
        if !matches!(self.screen, Screen::Change) {
            return Task::none();
        }
        let action = change::update(message, &self.cx);
        self.act(action, Message::Change)
    }

    pub(super) fn in_request(&mut self, message: request::Message) -> Task<Message> {
        if let Some(sent) = message.sent() {
            return self.letter_sent(sent);
        }
        let Screen::Request(state) = &mut self.screen else { return Task::none() };
        let was_saved = state.is_saved();
        let action = state.update(message, &self.cx);
        let saved = !was_saved && state.is_saved();
        let task = self.act(action, Message::Request);
        // What comes next: in practice the operator acts at once, in life one waits for him.
        let next = if self.cx.practice.is_some() { "operator-applies" } else { "continue" };
        if saved { task.chain(focus(next)) } else { task }
    }

    pub(super) fn in_propagation(&mut self, message: propagation::Message) -> Task<Message> {
        let places = (&mut self.screen, &mut self.watching);
        let ((Screen::Propagation(state), _) | (_, Some(state))) = places else {
            return Task::none();
        };
        let action = state.update(message, &self.cx);
        self.act(action, Message::Propagation)
    }

    pub(super) fn in_smart_host(&mut self, message: smart_host::Message) -> Task<Message> {
        if let Some(ended) = message.ended() {
            return self.test_ended(ended);
        }
        let Screen::SmartHost(state) = &mut self.screen else { return Task::none() };
        let action = state.update(message, &self.cx);
        self.act(action, Message::SmartHost)
    }

    pub(super) fn in_restrict(&mut self, message: restrict::Message) -> Task<Message> {
        let Screen::Restrict(state) = &mut self.screen else { return Task::none() };
        let action = state.update(message, &self.cx);
        self.act(action, Message::Restrict)
    }

    pub(super) fn in_finish(&mut self, message: finish::Message) -> Task<Message> {
        let Screen::Finish(state) = &mut self.screen else { return Task::none() };
        let action = state.update(message, &self.cx);
        self.act(action, Message::Finish)
    }
}

/// In a low window the list of steps scrolls: the open one is to be seen.
fn show_in_list(step: Step) -> Task<Message> {
    let (number, _) = position(step);
    reveal(iced::widget::Id::from(format!("step-{number}")))
}

#[cfg(test)]
#[path = "steps_tests.rs"]
mod tests;
