//! One conversation with a mail server, up to the point where mail would be handed over
//! (RFC 5321 §3, RFC 3207). Nothing is ever sent that could become a message.
//!
//! The server is a stranger: all that it says is bounded in bytes, lines and time, and escaped
//! before anybody sees it.

mod certificate;
mod dialogue;
mod tls;
mod transcript;
mod wire;

pub(crate) use dialogue::talk_over;
pub(super) use dialogue::{Times, talk};
pub(super) use tls::Trust;
