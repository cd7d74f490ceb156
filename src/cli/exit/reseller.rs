//! Why a command on many cases, on a case that goes to and fro, or on a service profile gave up.

use super::Exit;
use crate::export::SheetError;
use crate::i18n::{Catalog, tr};
use crate::model::ProfileFault;

/// What keeps a reseller's command from its work.
#[derive(Debug)]
pub(in crate::cli) enum ResellerFault {
    /// Neither cases nor a filter were given where all would be changed.
    NoneChosen,
    /// No case fits what was asked for.
    NoneFits,
    /// The file that came back is a copy of another case; the identifiers of both.
    OtherCase { ours: String, theirs: String },
    /// What was to be decided is no conflict.
    NoConflict(String),
    /// A locked file is wanted, and nobody gave a password.
    NoCasePassword,
    /// What is wanted for a new profile and was not given; the options for it.
    ServiceLacks(Vec<&'static str>),
    /// What was given makes no profile: the line at fault, and what is wrong with it.
    NewService { line: String, fault: ProfileFault },
    /// A profile without an issuer is to be signed.
    NoIssuer,
    /// The profile of a case's service is not on this computer; its identifier.
    ServiceMissing(String),
    /// No spreadsheet could be made.
    Sheet(SheetError),
}

impl ResellerFault {
    pub(super) const fn exit(&self) -> Exit {
        match self {
            Self::Sheet(_) => Exit::Wrong,
            Self::NoneChosen
            | Self::NoneFits
            | Self::OtherCase { .. }
            | Self::NoConflict(_)
            | Self::NoCasePassword
            | Self::ServiceLacks(_)
            | Self::NewService { .. }
            | Self::ServiceMissing(_)
            | Self::NoIssuer => Exit::Usage,
        }
    }

    pub(super) fn words(&self, texts: &Catalog) -> String {
        match self {
            Self::NoneChosen => tr!(texts, "book-none-chosen"),
            Self::NoneFits => tr!(texts, "book-none-fits"),
            Self::OtherCase { ours, theirs } => {
                tr!(texts, "merge-other", ours = ours.as_str(), theirs = theirs.as_str())
            }
            Self::NoConflict(what) => tr!(texts, "merge-no-conflict", what = what.as_str()),
            Self::NoCasePassword => tr!(texts, "hand-over-no-password"),
            Self::ServiceLacks(options) => {
                tr!(texts, "services-lacks", options = options.join(", "))
            }
            Self::NewService { line, fault } => {
                let fault = texts.profile_fault(fault);
                tr!(texts, "services-new-fault", line = line.as_str(), fault = fault)
            }
            Self::NoIssuer => tr!(texts, "services-no-issuer"),
            Self::ServiceMissing(name) => {
                tr!(texts, "error-case-service-missing", name = name.as_str())
            }
            Self::Sheet(error) => tr!(texts, "book-no-sheet", reason = error.to_string()),
        }
    }
}

impl From<SheetError> for ResellerFault {
    fn from(error: SheetError) -> Self {
        Self::Sheet(error)
    }
}
