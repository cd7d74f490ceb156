//! How long a first sending waits before the question is sent again.

use std::time::Duration;

/// No answer is missed sooner than this, however near the resolver is.
const LEAST: Duration = Duration::from_millis(300);

/// Learns from the answers how long they take (as TCP does, RFC 6298): a datagram that was lost on
/// the way to a resolver nearby is missed soon, while one that has to ask far away gets its time.
pub(super) struct Patience {
    most: Duration,
    mean: Option<Duration>,
    spread: Duration,
}

impl Patience {
    /// `most`: what it is until something is known, and never more.
    pub(super) const fn new(most: Duration) -> Self {
        Self { most, mean: None, spread: Duration::ZERO }
    }

    /// An answer took so long.
    pub(super) fn learn(&mut self, took: Duration) {
        let Some(mean) = self.mean else {
            self.mean = Some(took);
            self.spread = took / 2;
            return;
        };
        self.spread = (self.spread * 3 + mean.abs_diff(took)) / 4;
        self.mean = Some((mean * 7 + took) / 8);
    }

    pub(super) fn get(&self) -> Duration {
        let wait = self.mean.map_or(self.most, |mean| mean + self.spread * 4);
        wait.max(LEAST).min(self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_short_where_answers_are_quick_and_long_where_they_vary() {
        let most = Duration::from_millis(2_500);
        let mut patience = Patience::new(most);
        assert_eq!(patience.get(), most, "nothing is known");
        for _ in 0..50 {
            patience.learn(Duration::from_millis(2));
        }
        assert_eq!(patience.get(), LEAST);
        for milliseconds in [5, 900, 20, 1_500].into_iter().cycle().take(40) {
            patience.learn(Duration::from_millis(milliseconds));
        }
        assert!(patience.get() > Duration::from_millis(1_500));
        assert!(patience.get() <= most);
        let mut hasty = Patience::new(Duration::from_millis(100));
        hasty.learn(Duration::from_secs(9));
        assert_eq!(hasty.get(), Duration::from_millis(100), "the user's time comes first");
    }
}
