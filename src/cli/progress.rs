//! How far the lookups have come, on a terminal's standard error.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::i18n::{Catalog, tr};
use crate::model::DomainName;
use crate::probe;

/// The progress of one or more domains as one bar. Removed from the terminal when dropped.
pub(super) struct Progress {
    bar: ProgressBar,
    texts: Catalog,
    domains: Mutex<BTreeMap<DomainName, (usize, usize)>>,
}

impl Progress {
    /// A bar; without one where nobody wants it. Where standard error is no terminal, it is
    /// hidden.
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
        Self { bar, texts: texts.clone(), domains: Mutex::default() }
    }

    /// The bar, to write beside it.
    pub(super) fn bar(&self) -> ProgressBar {
        self.bar.clone()
    }

    /// A lookup for a domain is finished.
    pub(super) fn report(&self, domain: &DomainName, step: &probe::Progress) {
        if self.bar.is_hidden() {
            return;
        }
        // Numbers are whole whoever panicked.
        let mut domains = self.domains.lock().unwrap_or_else(PoisonError::into_inner);
        domains.insert(domain.clone(), (step.done, step.total));
        let (done, total) =
            domains.values().fold((0, 0), |sum, next| (sum.0 + next.0, sum.1 + next.1));
        let name = step.name.as_str();
        self.bar.set_message(tr!(
            self.texts,
            "cli-progress",
            name = name,
            done = done,
            total = total
        ));
    }

    /// So many of so many connections are done with; the others end within this time.
    pub(super) fn connections(&self, done: usize, total: usize, left: Duration) {
        if !self.bar.is_hidden() {
            let total = total.max(done);
            let words = tr!(
                self.texts,
                "cli-reach-progress",
                done = done,
                total = total,
                seconds = left.as_secs()
            );
            self.bar.set_message(words);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
