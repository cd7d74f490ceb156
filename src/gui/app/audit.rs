//! The check of a list: a page beside the steps.

use iced::Task;

use super::{App, Message, focus, view};
use crate::gui::audit;

impl App {
    /// The page, if it is shown in place of the step.
    pub(super) fn shown_audit(&self) -> Option<&audit::State> {
        self.audit.as_deref().filter(|_| self.is_audit_open)
    }

    /// Shows the page as it was left.
    pub(super) fn open_audit(&mut self) -> Task<Message> {
        let cx = &self.cx;
        let first = self.audit.get_or_insert_with(|| Box::new(audit::State::new(cx))).first();
        self.is_audit_open = true;
        self.notice = None;
        let start = iced::widget::scrollable::RelativeOffset::START;
        iced::widget::operation::snap_to(view::SCROLL, start).chain(focus(first))
    }

    pub(super) fn in_audit(&mut self, message: audit::Message) -> Task<Message> {
        let Some(state) = &mut self.audit else { return Task::none() };
        let was = state.first();
        let action = state.update(message, &self.cx);
        let first = state.first();
        let is_shown = self.is_audit_open;
        let task = self.act(action, Message::Audit);
        // The keyboard goes where there is something to do now; a run that began is not waited for.
        if first == was || !is_shown {
            return task;
        }
        Task::batch([focus(first), task])
    }

    /// Whoever practises, or stops to, leaves a check that runs: its journal knows how far it came.
    pub(super) fn forget_audit(&mut self) {
        self.audit = None;
        self.is_audit_open = false;
    }

    /// Another language is spoken.
    pub(super) fn reword_audit(&mut self) {
        if let Some(state) = &mut self.audit {
            state.reword(&self.cx);
        }
    }
}
