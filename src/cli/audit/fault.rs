//! Why an audit cannot begin or go on, in words that name the options of the command line.

use std::path::Path;

use crate::audit::previous::PreviousError;
use crate::audit::{AuditError, JournalError};
use crate::i18n::{Catalog, tr};

/// What stopped it.
pub(in crate::cli) fn words(error: &AuditError, texts: &Catalog) -> String {
    match error {
        AuditError::List { path, error }
        | AuditError::Previous(PreviousError::Io { path, error }) => {
            tr!(texts, "audit-list", path = shown(path), reason = error.to_string())
        }
        AuditError::Empty(path) => tr!(texts, "audit-empty", path = shown(path)),
        AuditError::Results { path: Some(path), error } => {
            tr!(texts, "audit-results", path = shown(path), reason = error.to_string())
        }
        AuditError::Results { path: None, error } => {
            tr!(texts, "cli-output", reason = error.to_string())
        }
        AuditError::Exists(path) => tr!(texts, "cli-no-file-over", path = shown(path)),
        AuditError::Input(path) => tr!(texts, "cli-output-is-input", path = shown(path)),
        AuditError::Journal(JournalError::Io { path, error }) => {
            tr!(texts, "audit-journal", path = shown(path), reason = error.to_string())
        }
        AuditError::Journal(JournalError::Foreign { path }) => {
            tr!(texts, "audit-journal-foreign", path = shown(path))
        }
        AuditError::Journal(JournalError::Terms { path, what, was }) => {
            let (what, was): (&str, &str) = (what, was);
            tr!(texts, "audit-journal-terms", path = shown(path), what = what, was = was)
        }
        AuditError::Journal(JournalError::Busy { path }) => {
            tr!(texts, "audit-journal-busy", path = shown(path))
        }
        AuditError::Previous(PreviousError::Foreign { path, line }) => {
            let line = *line;
            tr!(texts, "audit-previous", path = shown(path), line = line)
        }
        AuditError::Sockets(error) => tr!(texts, "audit-sockets", reason = error.to_string()),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
