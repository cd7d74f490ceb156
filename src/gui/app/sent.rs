//! What was sent is kept in the case that it was sent for, whatever is open by then.

use iced::Task;
use jiff::Timestamp;

use super::{App, Message, Screen};
use crate::gui::context::Origin;
use crate::gui::step::request::Sent;
use crate::gui::step::smart_host::Ended;
use crate::i18n::tr;
use crate::model::{Case, SentLetter, Severity};
use crate::store::{StoreError, amend_case};
use crate::wizard::{Change, Refused};

/// Why something that happened is not in its case.
#[derive(Debug)]
pub(super) enum Unkept {
    Store(StoreError),
    Refused(Refused),
    /// The case was in no file, or its file holds another one by now.
    Gone,
}

impl From<StoreError> for Unkept {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl App {
    /// A letter was sent, or not.
    pub(super) fn letter_sent(&mut self, sent: &Sent) -> Task<Message> {
        self.cx.sending.remove(&sent.origin.id);
        let is_open = sent.origin.is(&self.cx.case);
        let kept = match &sent.result {
            Ok(receipt) => {
                let (at, to) = (Timestamp::now(), sent.to.clone());
                let letter = SentLetter { at, to, reply: receipt.reply.clone() };
                self.keep_fact(&sent.origin, &Change::Sent(letter))
            }
            Err(_) => Ok(()),
        };
        let texts = &self.cx.texts;
        let title = sent.origin.title.as_str();
        let (severity, words) = match (&sent.result, kept) {
            (Ok(receipt), Ok(())) => {
                let reply = receipt.reply.as_str();
                (None, tr!(texts, "told-letter-sent", title = title, reply = reply))
            }
            (Ok(_), Err(why)) => {
                let reason = self.unkept(&why);
                let words = tr!(texts, "told-unkept", title = title, reason = reason);
                (Some(Severity::Error), words)
            }
            (Err(error), _) => {
                let reason = texts.send_fault(&error.fault);
                let words = tr!(texts, "told-letter-unsent", title = title, reason = reason);
                (Some(Severity::Error), words)
            }
        };
        match &mut self.screen {
            // There it stands in the form.
            Screen::Request(state) if is_open => {
                state.sent(&sent.result);
                Task::none()
            }
            _ => {
                let said = self.said(severity, words);
                if is_open { said } else { Task::batch([self.cases_changed(), said]) }
            }
        }
    }

    /// A test of the way of mail has ended.
    pub(super) fn test_ended(&mut self, ended: &Ended) -> Task<Message> {
        let change = Change::Tested(ended.record(&self.cx.texts));
        let kept = self.keep_fact(&ended.origin, &change);
        if let Screen::SmartHost(state) = &mut self.screen {
            state.test_ended(ended);
        }
        match kept {
            Err(why) if ended.is_sent() => {
                let (title, reason) = (ended.origin.title.as_str(), self.unkept(&why));
                let words = tr!(self.cx.texts, "told-unkept", title = title, reason = reason);
                self.said(Some(Severity::Error), words)
            }
            _ => Task::none(),
        }
    }

    /// Keeps what happened for a case: in the one that is open, else in its file.
    pub(super) fn keep_fact(&mut self, origin: &Origin, change: &Change) -> Result<(), Unkept> {
        if origin.is(&self.cx.case) {
            self.commit(change.clone());
            return Ok(());
        }
        let path = origin.path.as_deref().ok_or(Unkept::Gone)?;
        amend_case(path, |case: &mut Case| {
            if !origin.is(case) {
                return Err(Unkept::Gone);
            }
            case.apply(change.clone(), Timestamp::now()).map_err(Unkept::Refused)
        })?;
        Ok(())
    }

    fn unkept(&self, why: &Unkept) -> String {
        match why {
            Unkept::Store(error) => self.cx.texts.store_error(error),
            Unkept::Refused(refused) => self.cx.texts.refused(refused),
            Unkept::Gone => tr!(self.cx.texts, "told-case-gone"),
        }
    }
}

#[cfg(test)]
#[path = "sent_tests.rs"]
mod tests;
