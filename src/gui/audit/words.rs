//! Why a check could not begin or go on, in the words of the window.

use std::path::Path;

use iced::Element;

use super::Message;
use super::stream::Fault;
use crate::audit::{AuditError, JournalError, PreviousError};
use crate::gui::widget::{banner, body};
use crate::i18n::{Catalog, tr};
use crate::model::Severity;

/// That it failed, and what to do.
pub fn failed<'a>(fault: &Fault, texts: &Catalog) -> Element<'a, Message> {
    let reason = words(fault, texts);
    let title = tr!(texts, "audit-window-failed");
    banner(Some(Severity::Error), title, vec![body(reason).into()])
}

/// The words for a fault.
fn words(fault: &Fault, texts: &Catalog) -> String {
    let error = match fault {
        Fault::Resolver(error) => return texts.resolver_error(error),
        Fault::Audit(error) => error,
    };
    match &**error {
        AuditError::List { path, error }
        | AuditError::Previous(PreviousError::Io { path, error }) => {
            tr!(texts, "audit-window-unread", path = shown(path), reason = error.to_string())
        }
        AuditError::Empty(path) => tr!(texts, "audit-window-empty", path = shown(path)),
        AuditError::Results { path, error } => {
            let path = path.as_deref().map(shown).unwrap_or_default();
            tr!(texts, "audit-window-unwritten", path = path, reason = error.to_string())
        }
        AuditError::Exists(path) => tr!(texts, "cli-no-file-over", path = shown(path)),
        AuditError::Input(path) => tr!(texts, "cli-output-is-input", path = shown(path)),
        AuditError::Journal(JournalError::Io { path, error }) => {
            tr!(texts, "audit-window-unwritten", path = shown(path), reason = error.to_string())
        }
        AuditError::Journal(JournalError::Foreign { path }) => {
            tr!(texts, "audit-window-foreign", path = shown(path))
        }
        AuditError::Journal(JournalError::Terms { what, .. }) => {
            // The options of the command line, by the names that they have here.
            let what = match *what {
                "--only" => tr!(texts, "audit-window-part"),
                "--service" => tr!(texts, "audit-window-service"),
                _ => tr!(texts, "audit-window-output"),
            };
            tr!(texts, "audit-window-terms", what = what)
        }
        AuditError::Journal(JournalError::Busy { path }) => {
            tr!(texts, "audit-journal-busy", path = shown(path))
        }
        AuditError::Previous(PreviousError::Foreign { path, line }) => {
            let line = *line;
            tr!(texts, "audit-window-previous", path = shown(path), line = line)
        }
        AuditError::Sockets(error) => tr!(texts, "audit-sockets", reason = error.to_string()),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
