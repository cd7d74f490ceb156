//! What can go wrong when mail is handed over.

use thiserror::Error;

use super::Advice;

/// What was going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Connecting, and the first words.
    Connect,
    /// Encrypting the connection.
    Encrypt,
    /// Logging in.
    Login,
    /// Naming the sender.
    Sender,
    /// Naming the recipients.
    Recipient,
    /// Handing over the message.
    Content,
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SendFault {
    /// No connection came about, or it broke; the reason.
    #[error("no connection: {0}")]
    Connection(String),
    /// The resolvers that the user named know no address of the server; its name.
    #[error("no address of {0} is known")]
    NoAddress(String),
    /// No answer within the time.
    #[error("the server did not answer in time")]
    Timeout,
    /// The server offers no encryption, and none is not wanted.
    #[error("the server offers no STARTTLS")]
    NoStartTls,
    /// The encryption failed, or the certificate is not trusted; the reason.
    #[error("the connection cannot be encrypted: {0}")]
    Tls(String),
    /// A password would go over the network unprotected.
    #[error("the password would be sent unencrypted")]
    Unprotected,
    /// The server offers no way of logging in that is known here.
    #[error("the server offers no way to log in")]
    NoLogin,
    /// The server said no.
    #[error("the server answered {code} {text}")]
    Refused {
        /// What it was asked.
        stage: Stage,
        /// The reply code (RFC 5321 §4.2).
        code: u16,
        /// Its words.
        text: String,
    },
}

impl SendFault {
    /// Whether it may go well later: the server said so (RFC 5321 §4.2.1), and it is nothing that
    /// stays as it is until somebody changes it.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        matches!(self, Self::Refused { stage, code, .. }
            if (400..500).contains(code) && *stage != Stage::Login)
            && Advice::of(self) != Some(Advice::RelayDenied)
    }
}

/// A message that was not sent, and what was said until then.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{fault}")]
pub struct SendError {
    /// What went wrong.
    pub fault: SendFault,
    /// What was said, `>` before our words and `<` before the server's; no passwords.
    pub transcript: Vec<String>,
}

/// What the server said when it took the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Its last words.
    pub reply: String,
    /// What was said; see [`SendError::transcript`].
    pub transcript: Vec<String>,
}
