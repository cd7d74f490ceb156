//! What is done with many cases at once: looking their domains up again, changing them, writing
//! their letters. The command line and the window share it.

pub mod change;
pub mod check;
pub mod copy;
pub mod letters;
pub mod table;

use thiserror::Error;

use crate::export::SheetError;
use crate::letter::PdfError;
use crate::store::StoreError;
use crate::wizard::Refused;

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PortfolioError {
    /// A file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A case cannot hold what was asked for.
    #[error(transparent)]
    Case(#[from] Refused),
    /// No PDF could be made.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// No spreadsheet could be made.
    #[error(transparent)]
    Sheet(#[from] SheetError),
}
