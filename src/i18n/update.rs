//! What goes wrong with an update of a zone, in words.

use super::{Catalog, tr};
use crate::model::HostName;
use crate::update::{KeyError, UndoError, UpdateFault};

impl Catalog {
    /// What is wrong with a key file.
    #[must_use]
    pub fn key_error(&self, path: &str, error: &KeyError) -> String {
        match error {
            KeyError::None => tr!(self, "update-key-none", path = path),
            KeyError::Missing(what) => {
                let what: &str = what;
                tr!(self, "update-key-missing", path = path, what = what)
            }
            KeyError::Name(name) => tr!(self, "update-key-name", path = path, name = name.as_str()),
            KeyError::Algorithm(name) => {
                tr!(self, "update-key-algorithm", path = path, name = name.as_str())
            }
            KeyError::Secret => tr!(self, "update-key-secret", path = path),
        }
    }

    /// Why a file is no way back.
    #[must_use]
    pub fn undo_error(&self, path: &str, error: &UndoError) -> String {
        match error {
            UndoError::Line(line, text) => {
                let (line, text) = (line.to_string(), text.as_str());
                tr!(self, "update-undo-line", path = path, line = line, text = text)
            }
            UndoError::Nothing => tr!(self, "update-undo-nothing", path = path),
            UndoError::Cut => tr!(self, "update-undo-cut", path = path),
        }
    }

    /// Why an update was not made.
    #[must_use]
    pub fn update_fault(&self, fault: &UpdateFault) -> String {
        match fault {
            UpdateFault::Connection(reason) => {
                tr!(self, "update-connection", reason = reason.as_str())
            }
            UpdateFault::Timeout { .. } => tr!(self, "update-timeout"),
            UpdateFault::Broken { reason, .. } => {
                tr!(self, "update-broken", reason = reason.as_str())
            }
            UpdateFault::UnknownKey => tr!(self, "update-badkey"),
            UpdateFault::WrongSecret => tr!(self, "update-badsig"),
            UpdateFault::WrongTime => tr!(self, "update-badtime"),
            UpdateFault::Refused => tr!(self, "update-refused"),
            UpdateFault::NotInCharge => tr!(self, "update-notauth"),
            UpdateFault::Alias(target) => tr!(self, "update-alias", target = target.as_str()),
            UpdateFault::NotMade => tr!(self, "update-not-made"),
            UpdateFault::Changed => tr!(self, "update-changed"),
            UpdateFault::ServerFailed => tr!(self, "update-servfail"),
            UpdateFault::NotImplemented => tr!(self, "update-notimp"),
            UpdateFault::Other(code) => tr!(self, "update-other", code = code.as_str()),
            UpdateFault::Unsigned(reason) => {
                tr!(self, "update-unsigned", reason = reason.as_str())
            }
            UpdateFault::Unproven(refusal) => {
                tr!(self, "update-unsigned", reason = self.update_fault(refusal))
            }
            UpdateFault::Name(name) => tr!(self, "update-name", name = name.as_str()),
        }
    }

    /// That the DNS does not know these hosts of the service, which a change would name.
    #[must_use]
    pub fn unresolved(&self, hosts: &[HostName]) -> String {
        let hosts: Vec<&str> = hosts.iter().map(HostName::as_str).collect();
        tr!(self, "cli-apply-unresolved", hosts = hosts.join(", "))
    }
}
