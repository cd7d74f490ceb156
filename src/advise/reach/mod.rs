//! What a look at connections means: a verdict for each address, and one conclusion for all.

mod conclusion;
mod document;
mod pasted;
mod software;
mod verdict;

pub use conclusion::{Conclusion, ConclusionCode, conclude};
pub use document::{DocumentError, read_document};
pub use pasted::read_pasted;
pub use software::{Software, recognise};
pub use verdict::{Verdict, is_masked, meets, verdict};
