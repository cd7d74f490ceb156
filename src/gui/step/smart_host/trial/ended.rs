//! What became of a test, told whatever is open by then.

use jiff::Timestamp;

use super::{Message, Outcome, State};
use crate::gui::context::Origin;
use crate::gui::step::smart_host;
use crate::i18n::Catalog;
use crate::mail::{Receipt, SendError};
use crate::model::TestMail;

/// What became of a test.
#[derive(Debug, Clone)]
pub struct Ended {
    /// The case that it was made for.
    pub origin: Origin,
    /// The test as it was begun.
    pub test: TestMail,
    /// What the mail server said.
    pub result: Result<Receipt, SendError>,
}

impl Ended {
    /// Whether the server took a message.
    #[must_use]
    pub const fn is_sent(&self) -> bool {
        self.result.is_ok() && self.test.token.is_some()
    }

    /// The test as the case keeps it.
    #[must_use]
    pub fn record(&self, texts: &Catalog) -> TestMail {
        let reply = match &self.result {
            Ok(receipt) => receipt.reply.clone(),
            Err(error) => texts.send_fault(&error.fault),
        };
        let (at, accepted) = (Timestamp::now(), self.result.is_ok());
        TestMail { at, accepted, reply, ..self.test.clone() }
    }
}

impl smart_host::Message {
    /// What became of a test, if this tells it.
    #[must_use]
    pub fn ended(&self) -> Option<&Ended> {
        match self {
            Self::Trial(Message::Ended(ended)) => Some(ended),
            _ => None,
        }
    }
}

impl State {
    /// Shows what became of the test, if it was begun here.
    pub fn ended(&mut self, ended: &Ended) {
        if self.running.take_if(|running| running.test == ended.test).is_none() {
            return;
        }
        self.outcome = Some(match &ended.result {
            Ok(receipt) => {
                // The last lines may still be on their way.
                self.said.clone_from(&receipt.transcript);
                if ended.is_sent() { Outcome::MessageTaken } else { Outcome::EnvelopeTaken }
            }
            Err(error) => {
                self.said.clone_from(&error.transcript);
                Outcome::Failed(error.clone())
            }
        });
    }
}
