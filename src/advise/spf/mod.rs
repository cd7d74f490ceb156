//! Who may send for a domain: SPF (RFC 7208).
//!
//! Reckoned from answers that are known already ([`KnownFacts`](crate::model::KnownFacts)), so
//! that the same rules tell how it is and how it will be after the change.

mod evaluate;
pub(super) mod findings;
mod macros;
mod proposal;
mod record;
mod survey;
mod what_if;

pub use evaluate::{Evaluation, MAX_LOOKUPS, MAX_NAMES, MAX_VOIDS, Sender, SpfResult, check_host};
pub use proposal::propose;
pub use survey::{Fault, Survey, survey};
pub use what_if::{WhatIf, what_if};
