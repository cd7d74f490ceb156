//! Writes e-mails, and hands them to the user's mail server.
//!
//! [`compose`] and [`mailto`] are pure; [`send`] connects; [`password`] asks the system's keyring.

mod account;
mod compose;
mod mailto;
mod password;
mod send;

pub use account::{Account, Security};
pub use compose::{Attachment, ComposeError, Outgoing, compose, draft, mailbox};
pub use lettre::Message;
pub use lettre::message::Mailbox;
pub use mailto::mailto;
pub use password::{KeyringError, Password, forget, remember, remembered};
pub use send::{Receipt, SendError, SendFault, Stage, send, try_out};
