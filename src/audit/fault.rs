//! Why an audit cannot begin or go on.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::journal::JournalError;
use super::previous::PreviousError;

/// What stopped it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AuditError {
    /// The list cannot be read.
    #[error("{} cannot be read: {error}", path.display())]
    List {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// The list names no domain.
    #[error("{} names no domain", .0.display())]
    Empty(PathBuf),
    /// The results cannot be written; what was noted in the journal holds.
    #[error("the results cannot be written: {error}")]
    Results {
        /// The file; none: standard output.
        path: Option<PathBuf>,
        /// The system's reason.
        error: io::Error,
    },
    /// A file of that name exists, and was not to be replaced.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// The results were to be written over what is read.
    #[error("{} is read here, and cannot be written too", .0.display())]
    Input(PathBuf),
    /// The journal cannot be used.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// An earlier result cannot be used.
    #[error(transparent)]
    Previous(#[from] PreviousError),
    /// No questions can be sent.
    #[error("no questions can be sent: {0}")]
    Sockets(io::Error),
}
