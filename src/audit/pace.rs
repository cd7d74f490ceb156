//! How fast an audit may ask.

use std::time::Duration;

/// Bounds on the questions of an audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Questions (full: domains) that may be open at a time.
    pub concurrency: usize,
    /// Questions a second; `None`: as many as are answered.
    pub rate: Option<u32>,
    /// How long one question may take, its repetition included.
    pub timeout: Duration,
    /// How often a question is asked anew, after a pause, where the failure may pass.
    pub retries: u8,
}

impl Pace {
    /// Questions a second unless the user says otherwise. The large public resolvers begin to
    /// drop questions between 1,000 and 1,500 a second from one address.
    pub const RATE: u32 = 500;
    /// Open MX questions unless the user says otherwise.
    pub const MX_AT_ONCE: usize = 256;
    /// Domains looked at at a time for the full diagnosis; each asks a dozen questions at once.
    pub const FULL_AT_ONCE: usize = 16;
    /// Repetitions after a pause unless the user says otherwise.
    pub const RETRIES: u8 = 2;

    /// The pause before a repetition: a quarter of the time for a question, then twice as long
    /// each time. `spread` (any number) varies it by up to a quarter, so that what failed
    /// together is not asked again together.
    #[must_use]
    pub fn pause(&self, round: u8, spread: u8) -> Duration {
        let base = (self.timeout / 4) * 2_u32.saturating_pow(u32::from(round.min(6)));
        base + base / 4 * u32::from(spread) / 256
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_and_differ_a_little() {
        let pace = Pace { concurrency: 1, rate: None, timeout: Duration::from_secs(4), retries: 2 };
        assert_eq!(pace.pause(0, 0), Duration::from_secs(1));
        assert_eq!(pace.pause(2, 0), Duration::from_secs(4));
        assert!(pace.pause(0, 255) > pace.pause(0, 0) && pace.pause(0, 255) < pace.pause(1, 0));
        assert!(pace.pause(255, 0) <= pace.timeout * 16, "bounded");
    }
}
