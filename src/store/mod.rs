//! Cases and settings on disk: written whole or not at all, and never thrown away when damaged.

mod address_book;
pub mod book;
mod cases;
mod folders;
mod foreign;
mod format;
mod identity;
mod locked;
mod log;
mod logo;
mod place;
mod presence;
mod services;
mod settings;
mod stamp;
mod turn;
mod watch;
mod write;

pub use address_book::{AddressBook, OperatorContact, Unkept};
pub use cases::{CaseStore, CaseSummary, load_case, save_case};
pub(crate) use cases::{parse_case, to_text};
pub use folders::Folders;
pub use foreign::{read_foreign, read_foreign_from, read_pieces};
pub use locked::{CasePassword, lock_case, open_case};
pub(crate) use locked::{is_locked, read_locked};
pub use log::{PrivateLog, last_lines};
pub use logo::read_logo;
pub use place::is_same_file;
pub use presence::Presence;
pub use services::{
    ServiceList, add_service, installed_services, keep_service, load_service, renew_service,
    sign_service,
};
pub use settings::{Appearance, Settings};
pub use stamp::{Stamp, amend_case, open_stamped, save_case_over};
pub use turn::wait_at_most;
pub use watch::{load_watch, save_watch};
pub use write::{save_document, save_new_document};

use std::path::PathBuf;

use thiserror::Error;

use crate::model::{Fingerprint, HostName, LogoError, ProfileError, SignedError};

/// Why something could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The system says where no user data can be kept (no home folder).
    #[error("the system names no folder for this user's data; set MAILWARD_HOME to one")]
    NoHome,
    /// Reading failed; with the system's reason.
    #[error("{} cannot be read: {reason}", path.display())]
    Read {
        /// What was to be read.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
    /// Writing failed; with the system's reason. What stood there before is still there.
    #[error("{} cannot be written: {reason}", path.display())]
    Write {
        /// What was to be written.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
    /// A file of that name exists, and was not to be replaced.
    #[error("{} exists already", path.display())]
    Exists {
        /// What was to be written.
        path: PathBuf,
    },
    /// There is no such folder.
    #[error("there is no folder {}", path.display())]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The file holds something else than when it was read: another window or program wrote it.
    #[error("{} was changed by another window or program", path.display())]
    Changed {
        /// The file; it was not touched.
        path: PathBuf,
    },
    /// Another program holds the file's folder for itself, for longer than anybody saves.
    #[error("another program keeps {} locked", path.display())]
    Busy {
        /// The file; it was not touched.
        path: PathBuf,
    },
    /// The file is no case, or damaged; with the place.
    #[error("{} is damaged: {reason}", path.display())]
    Damaged {
        /// The file; it was not touched.
        path: PathBuf,
        /// What is wrong, and where.
        reason: String,
    },
    /// The file was written by a newer Mailward.
    #[error("{} was written by a newer version of Mailward (format {format})", path.display())]
    Newer {
        /// The file; it was not touched.
        path: PathBuf,
        /// Its format.
        format: u32,
    },
    /// The file is locked with a password, and none was given.
    #[error("{} is locked with a password", path.display())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The password is not the one.
    #[error("the password does not open {}", path.display())]
    WrongPassword {
        /// The file.
        path: PathBuf,
    },
    /// To try a password would take longer, or more memory, than any honest file asks for.
    #[error("{} asks for more work than any honest file, and was not opened", path.display())]
    TooMuchWork {
        /// The file.
        path: PathBuf,
    },
    /// A password that is tried out in no time.
    #[error("the password is too short: 8 characters at least")]
    ShortPassword,
    /// A service profile is faulty.
    #[error("{}, {error}", path.display())]
    Profile {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        error: ProfileError,
    },
    /// The file is no logo that can be printed.
    #[error("{}: {error}", path.display())]
    Logo {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: LogoError,
    },
    /// A signed file whose signature is worth nothing.
    #[error("{}: {error}", path.display())]
    Signature {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: SignedError,
    },
    /// A profile beside one of the same service whose issuer is known, and who did not issue it.
    #[error("{} is passed over: the service has a profile issued with the key {known}", path.display())]
    PassedOver {
        /// The file.
        path: PathBuf,
        /// The key of the one that counts.
        known: Fingerprint,
    },
    /// A profile would take the place of one that somebody else issued.
    #[error("the installed profile \"{id}\" was issued with the key {known}, and this one was not")]
    OtherIssuer {
        /// The profile's identifier.
        id: String,
        /// The key that signed the installed one.
        known: Fingerprint,
    },
    /// A profile would take the place of a signed one that cannot be read, so that nobody knows who
    /// issued it.
    #[error("{} was signed and cannot be read, so its issuer is not known: {reason}", path.display())]
    UnreadIssuer {
        /// The installed one.
        path: PathBuf,
        /// Why it cannot be read.
        reason: String,
    },
    /// A profile would take the place of the one that comes with the program.
    #[error(
        "it would take the place of {name}, which comes with Mailward; its servers are {}",
        hosts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    )]
    BuiltIn {
        /// What the built-in one is called.
        name: String,
        /// Where mail would go.
        hosts: Vec<HostName>,
    },
    /// No service of that name is installed.
    #[error("no service is called \"{0}\"")]
    NoSuchService(String),
}
