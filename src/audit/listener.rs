//! What a run tells whoever started it.

use super::{Drift, InputError, Tally};
use crate::advise::Diagnosis;
use crate::model::{DomainObservation, MxSource};

/// Hears how a run goes. It is called between two answers: what takes long holds the run back.
pub trait Listener {
    /// So far it has come; a few times a second.
    fn progressed(&mut self, progress: &Progress);

    /// Something is worth saying.
    fn remarked(&mut self, remark: Remark);

    /// A domain was judged whose line goes into the results.
    fn judged(&mut self, seen: &DomainObservation, now: &Diagnosis) {
        let _ = (seen, now);
    }
}

/// How far a run has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Domains that this run is done with.
    pub done: u64,
    /// Domains a second.
    pub rate: u64,
    /// What is left of the list; none where its length is not known.
    pub left: Option<Left>,
    /// The counts, those of earlier runs of the same journal among them.
    pub tally: Tally,
}

/// What is left of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// How much of it is done, from 0 to 100.
    pub percent: u64,
    /// How long the rest will take at the pace so far, in seconds.
    pub seconds: u64,
}

/// Something worth saying about the list or a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The first line was taken for the heading of the list.
    Heading(String),
    /// A further cell of a line could be a domain too, and was passed over as all of them are. Told
    /// once, and only where no heading says what the columns are.
    Aside {
        /// The line's number, from 1.
        line: u64,
        /// What stands there.
        cell: String,
    },
    /// A line names no domain, and was passed over. Only the first few are told.
    Fault {
        /// Its number, from 1.
        line: u64,
        /// What is wrong with it.
        error: InputError,
    },
    /// So many more lines name no domain.
    MoreFaults(u64),
    /// A customer leaves the service.
    Drifted(Alert),
}

/// A domain whose mail went through the service and does not, or not wholly, any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// The domain as people know it.
    pub domain: String,
    /// How it left.
    pub drift: Drift,
    /// Where its mail goes now.
    pub source: MxSource,
    /// The preferences and hosts; empty where it has no MX records.
    pub hosts: String,
}

/// Hours, minutes and seconds, as a clock shows them.
#[must_use]
pub fn clock(seconds: u64) -> String {
    let seconds = seconds.min(3_599_999);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_left_reads_like_a_clock() {
        assert_eq!(clock(0), "0:00");
        assert_eq!(clock(75), "1:15");
        assert_eq!(clock(3_725), "1:02:05");
        assert_eq!(clock(u64::MAX), "999:59:59");
    }
}
