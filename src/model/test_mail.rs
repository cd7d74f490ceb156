//! Test messages, as the case remembers them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A test of the way through a mail server, and how it ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestMail {
    /// When it ended.
    pub at: Timestamp,
    /// Through which server: `host:port`.
    pub server: String,
    /// From whom.
    pub from: String,
    /// To whom.
    pub to: String,
    /// The word by which the message is known again; none: only sender and recipient were named,
    /// and nothing was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// Whether the server took it.
    pub accepted: bool,
    /// The server's last words, or why there were none.
    pub reply: String,
    /// When its echo was seen, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub echoed: Option<Timestamp>,
}
