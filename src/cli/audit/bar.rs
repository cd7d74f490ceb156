//! How far an audit has come: domains, their rate and the time that is left.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::audit::{Left, Progress, clock};
use crate::i18n::{Catalog, tr};

/// A line on a terminal's standard error; gone when dropped.
pub(super) struct Bar {
    line: ProgressBar,
    texts: Catalog,
}

impl Bar {
    pub(super) fn new(texts: &Catalog, wanted: bool) -> Self {
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
        Self { line: bar, texts: texts.clone() }
    }

    pub(super) fn bar(&self) -> ProgressBar {
        self.line.clone()
    }

    pub(super) fn show(&self, progress: &Progress) {
        if self.line.is_hidden() {
            return;
        }
        let Progress { done, rate, .. } = *progress;
        let words = match progress.left {
            Some(Left { percent, seconds }) => {
                let left = clock(seconds);
                tr!(
                    self.texts,
                    "audit-progress",
                    done = done,
                    rate = rate,
                    percent = percent,
                    left = left
                )
            }
            None => tr!(self.texts, "audit-progress-open", done = done, rate = rate),
        };
        self.line.set_message(words);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.line.finish_and_clear();
    }
}
