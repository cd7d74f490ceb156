//! What goes wrong with mail, in words.

use super::{Catalog, tr};
use crate::mail::{Advice, ComposeError, SendFault, Stage};

impl Catalog {
    /// Why a message cannot be written.
    #[must_use]
    pub fn compose_error(&self, error: &ComposeError) -> String {
        match error {
            ComposeError::Address(text) => tr!(self, "mail-address", text = text.as_str()),
            ComposeError::NoRecipient => tr!(self, "mail-no-recipient"),
            ComposeError::Refused(reason) => {
                tr!(self, "mail-refused-part", reason = reason.as_str())
            }
        }
    }

    /// Why a message was not sent.
    #[must_use]
    pub fn send_fault(&self, fault: &SendFault) -> String {
        match fault {
            SendFault::Connection(reason) => {
                tr!(self, "mail-connection", reason = reason.as_str())
            }
            SendFault::NoAddress(host) => tr!(self, "mail-no-address", host = host.as_str()),
            SendFault::Timeout => tr!(self, "mail-timeout"),
            SendFault::NoStartTls => tr!(self, "mail-no-starttls"),
            SendFault::Tls(reason) => tr!(self, "mail-tls", reason = reason.as_str()),
            SendFault::Unprotected => tr!(self, "mail-unprotected"),
            SendFault::NoLogin => tr!(self, "mail-no-login"),
            SendFault::Refused { stage, code, text } => {
                let (code, text) = (code.to_string(), text.as_str());
                match stage {
                    Stage::Connect | Stage::Encrypt => {
                        tr!(self, "mail-refused-connect", code = code, text = text)
                    }
                    Stage::Login => tr!(self, "mail-refused-login", code = code, text = text),
                    Stage::Sender => tr!(self, "mail-refused-sender", code = code, text = text),
                    Stage::Recipient => {
                        tr!(self, "mail-refused-recipient", code = code, text = text)
                    }
                    Stage::Content => tr!(self, "mail-refused-content", code = code, text = text),
                }
            }
        }
    }

    /// What to do about an answer of a mail server.
    #[must_use]
    pub fn advice(&self, advice: Advice) -> String {
        match advice {
            Advice::RelayDenied => tr!(self, "advice-relay-denied"),
            Advice::AddressRefused => tr!(self, "advice-address-refused"),
            Advice::LoginWanted => tr!(self, "advice-login-wanted"),
            Advice::EncryptionWanted => tr!(self, "advice-encryption-wanted"),
            Advice::WrongLogin => tr!(self, "advice-wrong-login"),
            Advice::ComeBackLater => tr!(self, "advice-come-back-later"),
            Advice::Busy => tr!(self, "advice-busy"),
            Advice::NoSuchRecipient => tr!(self, "advice-no-such-recipient"),
            Advice::SenderRefused => tr!(self, "advice-sender-refused"),
            Advice::ContentRefused => tr!(self, "advice-content-refused"),
            Advice::CheckConnection => tr!(self, "advice-check-connection"),
            Advice::EncryptionFailed => tr!(self, "advice-encryption-failed"),
            Advice::SpfFailed => tr!(self, "advice-spf-failed"),
        }
    }
}
