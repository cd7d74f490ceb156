//! How many questions a second there may be.

use std::time::{Duration, Instant};

/// Gives leave for so many questions a second (a token bucket).
#[derive(Debug)]
pub struct Bucket {
    rate: Option<f64>,
    level: f64,
    at: Instant,
}

impl Bucket {
    /// What may be asked at once after a pause: a twentieth of a second's worth.
    const BURST: f64 = 0.05;

    /// A bucket that is full.
    #[must_use]
    pub fn new(rate: Option<u32>, now: Instant) -> Self {
        let rate = rate.map(f64::from);
        Self { rate, level: rate.map_or(0.0, Self::room), at: now }
    }

    fn room(rate: f64) -> f64 {
        (rate * Self::BURST).max(1.0)
    }

    /// Takes leave for one question; otherwise says how long to wait for it.
    ///
    /// # Errors
    /// The time until there is leave.
    pub fn take(&mut self, now: Instant) -> Result<(), Duration> {
        let Some(rate) = self.rate else { return Ok(()) };
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.at = now;
        self.level = (self.level + passed * rate).min(Self::room(rate));
        if self.level >= 1.0 {
            self.level -= 1.0;
            return Ok(());
        }
        Err(Duration::from_secs_f64((1.0 - self.level) / rate))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_second_has_more_questions_than_allowed() {
        let begun = Instant::now();
        let mut bucket = Bucket::new(Some(100), begun);
        let mut asked = 0;
        for millisecond in 0..2_000 {
            let now = begun + Duration::from_millis(millisecond);
            while bucket.take(now).is_ok() {
                asked += 1;
            }
        }
        assert!((199..=206).contains(&asked), "{asked}: two seconds and the first burst");
        let mut free = Bucket::new(None, begun);
        assert!((0..10_000).all(|_| free.take(begun).is_ok()));
    }
}
