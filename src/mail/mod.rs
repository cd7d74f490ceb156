//! Writes e-mails, and hands them to the user's mail server.
//!
//! [`compose`] and [`mailto`] are pure; [`send`] connects; [`password`] asks the system's keyring.

mod account;
mod advice;
mod compose;
mod fault;
mod mailto;
mod password;
mod redact;
mod send;
mod session;
mod stream;
mod test_message;
mod token;
mod trial;

pub use account::{Account, Security};
pub use advice::Advice;
pub use compose::{Attachment, ComposeError, Outgoing, compose, draft, mailbox};
pub use fault::{Receipt, SendError, SendFault, Stage};
pub use lettre::Message;
pub use lettre::message::Mailbox;
pub use mailto::mailto;
pub use password::{KeyringError, Password, forget, remember, remembered};
pub use send::{send, try_out};
pub use test_message::{smart_host, test_message};
pub use token::Token;
pub use trial::{Outcome, Patience, Progress, Target, Trial, try_mail};
