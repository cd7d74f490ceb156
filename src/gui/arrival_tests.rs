//! A day of waiting, with a clock that jumps whenever everybody waits.

#![allow(clippy::print_stdout, reason = "the figures are worth seeing")]

use std::fs;
use std::process::Command;

use iced::futures::{StreamExt, stream};
use tokio::time::Instant;

use super::*;
use crate::practice::Practice;

/// Tells the test that it is alone in its process, where memory and handles are its own.
const ALONE: &str = "MAILWARD_TEST_ALONE";
const HOUR: Duration = Duration::from_secs(3_600);
/// What caches and the allocator may still take after the first hours, in bytes.
const SLACK: u64 = 1024 * 1024;

/// What the process has.
#[derive(Debug, Clone, Copy)]
struct Usage {
    resident: u64,
    handles: usize,
    threads: usize,
}

impl Usage {
    fn now() -> Self {
        let pages = fs::read_to_string("/proc/self/statm").unwrap();
        let pages: u64 = pages.split(' ').nth(1).unwrap().parse().unwrap();
        let count = |folder: &str| fs::read_dir(folder).unwrap().count();
        Self {
            resident: pages * 4096,
            handles: count("/proc/self/fd"),
            threads: count("/proc/self/task"),
        }
    }

    fn has_not_grown_since(self, before: Self) {
        assert!(self.handles <= before.handles, "{before:?} became {self:?}");
        assert!(self.threads <= before.threads, "{before:?} became {self:?}");
        assert!(self.resident <= before.resident + SLACK, "{before:?} became {self:?}");
    }
}

/// Starts the test again in a process of its own, with its clock stopped.
fn alone<F: Future<Output = ()>>(test: &str, body: impl FnOnce() -> F) {
    if std::env::var_os(ALONE).is_some() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .start_paused(true)
            .build()
            .unwrap();
        return runtime.block_on(body());
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(ALONE, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    println!("{said}");
}

#[test]
fn a_day_of_watching_takes_no_more_than_its_first_hours() {
    let name = "gui::arrival::tests::a_day_of_watching_takes_no_more_than_its_first_hours";
    alone(name, async || {
        let practice = Practice::start().await.unwrap();
        let domain = DomainName::parse("company.example").unwrap();
        let watch = Watch::new(domain, Timestamp::now());
        let witnesses = vec![practice.resolver(); 4];
        let config = practice.resolver_config();
        let events = stream(config, witnesses, vec![watch], practice.service().clone());
        let mut events = std::pin::pin!(events);
        let begun = Instant::now();
        let (mut looks, mut early) = (0, None);
        while begun.elapsed() < 24 * HOUR {
            match events.next().await.unwrap() {
                Event::Looked(_, _, seen) => {
                    assert!(seen.len() > 4 && seen.iter().all(|s| s.fault.is_empty()), "{seen:?}");
                    looks += 1;
                }
                Event::Waits(_) => {}
                other => panic!("{other:?}"),
            }
            if early.is_none() && begun.elapsed() > 2 * HOUR {
                early = Some((looks, Usage::now()));
            }
        }
        let (first, before) = early.unwrap();
        let after = Usage::now();
        println!("{first} looks in 2 hours: {before:?}; {looks} in 24: {after:?}");
        assert!(first > 40 && looks > first + 80, "{first}, {looks}");
        after.has_not_grown_since(before);
    });
}

/// The window does nothing while nobody does anything: what it listens to is let run for a day.
#[test]
fn a_day_of_an_idle_window_takes_nothing_and_says_nothing() {
    use iced::advanced::subscription::{EventStream, into_recipes};

    use crate::gui::agenda::Agenda;
    use crate::gui::{App, Message, Options};
    use crate::plan::reminder::Reminder;
    use crate::plan::schedule::Event as Step;

    let name = "gui::arrival::tests::a_day_of_an_idle_window_takes_nothing_and_says_nothing";
    alone(name, async || {
        let home = tempfile::tempdir().unwrap();
        let folders = Some(crate::store::Folders::at(home.path()));
        let options =
            Options { folders, documents: Some(home.path().into()), ..Options::default() };
        let (mut app, _) = App::new(options);
        let domain = DomainName::parse("company.example").unwrap();
        // Something to wait for, but not today.
        let at = Timestamp::now() + jiff::SignedDuration::from_hours(24 * 40);
        let mut agenda = Agenda::default();
        let ahead = vec![Reminder { domain, event: Step::Change, at }];
        agenda.put(std::path::Path::new("a.mailward"), "A", ahead);
        app.cx.agenda = agenda;
        let silence = || -> EventStream { stream::pending().boxed() };
        let recipes = into_recipes(app.subscription());
        assert!(recipes.len() >= 4, "keys, sizes, closing, and the reminder");
        let all = recipes.into_iter().map(|recipe| recipe.stream(silence()));
        let mut messages = stream::select_all(all);
        let begun = Instant::now();
        let mut quiet = async |until: Duration| {
            let left = until.saturating_sub(begun.elapsed());
            let said: Result<Option<Message>, _> =
                tokio::time::timeout(left, messages.next()).await;
            assert!(said.is_err(), "nothing happened, and yet: {said:?}");
        };
        quiet(2 * HOUR).await;
        let before = Usage::now();
        quiet(24 * HOUR).await;
        let after = Usage::now();
        println!("after 2 hours: {before:?}; after 24: {after:?}");
        after.has_not_grown_since(before);
    });
}
