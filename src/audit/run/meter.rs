//! Measures how fast a run is, and what is left of the list.

use std::time::{Duration, Instant};

use crate::audit::{Left, Progress, Tally};

/// Nobody reads more often.
const EVERY: Duration = Duration::from_millis(200);

/// Counts domains.
#[derive(Debug)]
pub(super) struct Meter {
    begun: Instant,
    told: Instant,
    /// The length of the list and where this run began in it, in octets.
    length: Option<u64>,
    first: Option<u64>,
    done: u64,
}

impl Meter {
    /// Begins to measure at a list of this length.
    pub(super) fn new(length: Option<u64>, now: Instant) -> Self {
        let length = length.filter(|length| *length > 0);
        Self { begun: now, told: now, length, first: None, done: 0 }
    }

    /// A domain is done with; `read`: how much of the list was read when it came. Returns how far
    /// it is where that was not told a moment ago.
    pub(super) fn count(&mut self, read: u64, tally: &Tally, now: Instant) -> Option<Progress> {
        self.done += 1;
        let first = *self.first.get_or_insert(read);
        if now.saturating_duration_since(self.told) < EVERY {
            return None;
        }
        self.told = now;
        let elapsed = now.saturating_duration_since(self.begun).as_millis();
        let elapsed = u64::try_from(elapsed).unwrap_or(u64::MAX).max(1);
        let rate = self.done.saturating_mul(1000) / elapsed;
        let left = self.length.map(|length| {
            let percent = (read.saturating_mul(100) / length).min(100);
            let past = read.saturating_sub(first).max(1);
            let seconds = elapsed.saturating_mul(length.saturating_sub(read)) / past / 1000;
            Left { percent, seconds }
        });
        Some(Progress { done: self.done, rate, left, tally: *tally })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rate_and_time_left_follow_from_what_was_read() {
        let begun = Instant::now();
        let tally = Tally::default();
        let mut meter = Meter::new(Some(1_000), begun);
        assert_eq!(meter.count(10, &tally, begun), None, "not told so soon");
        let told = meter.count(260, &tally, begun + Duration::from_secs(1)).unwrap();
        assert_eq!((told.done, told.rate), (2, 2));
        // A second for 250 octets, and 740 are left.
        assert_eq!(told.left, Some(Left { percent: 26, seconds: 2 }));
        let soon = begun + Duration::from_millis(1_100);
        assert_eq!(meter.count(300, &tally, soon), None, "told a moment ago");
    }

    #[test]
    fn a_list_without_an_end_has_no_time_left() {
        let begun = Instant::now();
        for length in [None, Some(0)] {
            let mut meter = Meter::new(length, begun);
            let told = meter.count(9, &Tally::default(), begun + EVERY).unwrap();
            assert_eq!(told.left, None);
        }
    }
}
