//! Why an audit cannot begin or go on.

use std::io;
use std::path::PathBuf;

use crate::audit::JournalError;
use crate::audit::previous::PreviousError;
use crate::i18n::{Catalog, tr};

/// What stopped it.
#[derive(Debug)]
pub(in crate::cli) enum AuditFault {
    /// The list cannot be read.
    List { path: PathBuf, error: io::Error },
    /// The list names no domain.
    Empty(PathBuf),
    /// The results cannot be written; what was noted in the journal holds.
    Results { path: Option<PathBuf>, error: io::Error },
    /// A file that only `--force` would replace.
    Exists(PathBuf),
    /// The journal cannot be used.
    Journal(JournalError),
    /// An earlier result cannot be used.
    Previous(PreviousError),
    /// No questions can be sent.
    Sockets(io::Error),
}

impl AuditFault {
    pub(in crate::cli) fn words(&self, texts: &Catalog) -> String {
        match self {
            Self::List { path, error } | Self::Previous(PreviousError::Io { path, error }) => {
                tr!(texts, "audit-list", path = shown(path), reason = error.to_string())
            }
            Self::Empty(path) => tr!(texts, "audit-empty", path = shown(path)),
            Self::Results { path: Some(path), error } => {
                tr!(texts, "audit-results", path = shown(path), reason = error.to_string())
            }
            Self::Results { path: None, error } => {
                tr!(texts, "cli-output", reason = error.to_string())
            }
            Self::Exists(path) => tr!(texts, "cli-no-file-over", path = shown(path)),
            Self::Journal(JournalError::Io { path, error }) => {
                tr!(texts, "audit-journal", path = shown(path), reason = error.to_string())
            }
            Self::Journal(JournalError::Foreign { path }) => {
                tr!(texts, "audit-journal-foreign", path = shown(path))
            }
            Self::Journal(JournalError::Terms { path, what, was }) => {
                let (what, was): (&str, &str) = (what, was);
                tr!(texts, "audit-journal-terms", path = shown(path), what = what, was = was)
            }
            Self::Previous(PreviousError::Foreign { path, line }) => {
                let line = *line;
                tr!(texts, "audit-previous", path = shown(path), line = line)
            }
            Self::Sockets(error) => tr!(texts, "audit-sockets", reason = error.to_string()),
        }
    }
}

fn shown(path: &std::path::Path) -> String {
    path.display().to_string()
}
