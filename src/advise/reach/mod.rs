//! What a look at connections means: a verdict for each address, and one conclusion for all.

mod commands;
mod conclusion;
mod document;
mod pasted;
mod path;
mod software;
mod verdict;

pub use commands::{ServerCommand, server_commands};
pub use conclusion::{Conclusion, ConclusionCode, conclude};
pub use document::{DocumentError, Report, read_document};
pub use pasted::read_report;
pub use path::{Stage, broken_stage, nearest_first};
pub use software::{Software, recognise};
pub use verdict::{Verdict, is_masked, meets, proves_its_name, verdict};
