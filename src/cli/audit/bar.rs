//! How far an audit has come: domains, their rate and the time that is left.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::i18n::{Catalog, tr};

/// A line on a terminal's standard error; gone when dropped.
pub(super) struct Bar {
    line: ProgressBar,
    texts: Catalog,
    begun: Instant,
    shown: Instant,
    /// The length of the list and where this run began in it, in octets.
    length: Option<u64>,
    first: Option<u64>,
    done: u64,
}

impl Bar {
    pub(super) fn new(texts: &Catalog, wanted: bool, length: Option<u64>) -> Self {
        let bar = ProgressBar::new(0);
        let target =
            if wanted { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        bar.set_draw_target(target);
        if let Ok(style) = ProgressStyle::with_template("{spinner} {wide_msg}") {
            bar.set_style(style);
        }
        if !bar.is_hidden() {
            bar.enable_steady_tick(Duration::from_millis(120));
        }
        let now = Instant::now();
        Self {
            line: bar,
            texts: texts.clone(),
            begun: now,
            shown: now,
            length,
            first: None,
            done: 0,
        }
    }

    pub(super) fn bar(&self) -> ProgressBar {
        self.line.clone()
    }

    /// A domain is done with; `read`: how much of the list was read when it came.
    pub(super) fn count(&mut self, read: u64) {
        const EVERY: Duration = Duration::from_millis(200);
        self.done += 1;
        let first = *self.first.get_or_insert(read);
        if self.line.is_hidden() || self.shown.elapsed() < EVERY {
            return;
        }
        self.shown = Instant::now();
        let elapsed = self.begun.elapsed();
        let elapsed = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX).max(1);
        let rate = self.done.saturating_mul(1000) / elapsed;
        let words = match self.length.filter(|length| *length > 0) {
            Some(length) => {
                let percent = (read.saturating_mul(100) / length).min(100);
                let past = read.saturating_sub(first).max(1);
                let left = elapsed.saturating_mul(length.saturating_sub(read)) / past / 1000;
                tr!(
                    self.texts,
                    "audit-progress",
                    done = self.done,
                    rate = rate,
                    percent = percent,
                    left = clock(left)
                )
            }
            None => tr!(self.texts, "audit-progress-open", done = self.done, rate = rate),
        };
        self.line.set_message(words);
    }
}

/// Hours, minutes and seconds.
fn clock(seconds: u64) -> String {
    let seconds = seconds.min(3_599_999);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.line.finish_and_clear();
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
