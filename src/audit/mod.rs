//! Many domains at once: a portfolio of customers against one service.
//!
//! A list is read as it comes ([`List`]), each domain is asked for ([`mx`] for the MX records
//! alone, [`whole`] for the full diagnosis), and what was answered is kept in a [`Journal`], so
//! that a run that was stopped goes on where it was. Memory does not grow with the list but for
//! sixteen octets a domain, by which it is known again.
//!
//! [`Setup`] says what is to be done, [`Run`] does it, and a [`Listener`] hears how it goes: the
//! command line and the window have one each.
//!
//! This folder touches the network ([`mx`]) and the disk ([`journal`], [`previous`]), because
//! both have to be done at a pace that one question at a time does not reach.

mod aside;
mod fault;
mod identity;
mod input;
pub mod journal;
mod listener;
pub mod mx;
mod order;
mod pace;
pub mod previous;
mod quotes;
mod row;
mod run;
mod tally;
pub mod whole;

pub use fault::AuditError;
pub use identity::{Id, Shard, ShardError};
pub use input::{Entry, InputError, List};
pub use journal::{Journal, JournalError, Terms};
pub use listener::{Alert, Left, Listener, Progress, Remark, clock};
pub use order::Order;
pub use pace::Pace;
pub use previous::{Drift, Previous, PreviousError};
pub use row::Form;
pub use run::{Outcome, Run, Setup};
pub use tally::Tally;

use std::time::Duration;

use crate::model::{DomainName, DomainObservation, MxAnswer};

/// What is looked up of each domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The MX records, by one question.
    Mx,
    /// All that `check` looks at.
    Full,
}

impl Scope {
    /// The word of the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mx => "mx",
            Self::Full => "full",
        }
    }
}

/// A domain that is to be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The domain.
    pub name: DomainName,
    /// By which it is known again.
    pub id: Id,
    /// Its place among those that are asked for, from 0.
    pub place: u64,
    /// How much of the list was read when it came, in octets.
    pub read: u64,
}

/// What was seen of a domain.
#[derive(Debug, Clone)]
pub enum Sight {
    /// The answer to the MX question.
    Mx {
        /// The records, that there are none, or why it is not known.
        answer: MxAnswer,
        /// Whether the answer was authoritative.
        exact: bool,
        /// How long it took, with all repetitions.
        elapsed: Duration,
    },
    /// All that one look gives.
    Whole(Box<DomainObservation>),
    /// Nobody was there to answer, for this domain or any other.
    Dead,
}

/// A domain and what was seen of it.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The domain.
    pub job: Job,
    /// What was seen.
    pub sight: Sight,
}
