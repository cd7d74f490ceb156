//! What the user wants to be reminded of, over all cases, and the wait for the next of it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use iced::futures::{Stream, stream};
use jiff::Timestamp;

use crate::plan::reminder::Reminder;
use crate::store::CaseSummary;

/// A sleep does not count the time that a laptop is closed: after so long the clock is asked again.
const LEG: Duration = Duration::from_secs(15 * 60);

/// The reminders of all cases that want them, the earliest first.
#[derive(Debug, Default)]
pub struct Agenda {
    entries: Vec<Entry>,
}

/// A reminder and its case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The case's file.
    pub case: PathBuf,
    /// What the case is called.
    pub title: String,
    /// What is due, and when.
    pub reminder: Reminder,
}

impl Agenda {
    /// Of all cases of a list that want reminders and are not put away.
    #[must_use]
    pub fn of(cases: &[CaseSummary]) -> Self {
        let mut agenda = Self::default();
        for case in cases.iter().filter(|case| case.remind && !case.archived) {
            let title = case.title.clone().unwrap_or_default();
            agenda.put(&case.path, &title, case.ahead.clone());
        }
        agenda
    }

    /// Replaces the reminders of one case.
    pub fn put(&mut self, case: &Path, title: &str, ahead: Vec<Reminder>) {
        self.entries.retain(|entry| entry.case != case);
        let entry = |reminder| Entry { case: case.to_owned(), title: title.to_owned(), reminder };
        self.entries.extend(ahead.into_iter().map(entry));
        self.entries.sort_by_key(|entry| entry.reminder.at);
    }

    /// The time of the first reminder after another time.
    #[must_use]
    pub fn next(&self, after: Timestamp) -> Option<Timestamp> {
        self.entries.iter().map(|entry| entry.reminder.at).find(|at| *at > after)
    }

    /// What fell due after `since`, up to `until`.
    pub fn between(&self, since: Timestamp, until: Timestamp) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| {
            let at = entry.reminder.at;
            at > since && at <= until
        })
    }

    /// For each domain the one thing that is due: the first that somebody has to do, since all
    /// others wait for it; where there is only waiting, the last that has come.
    #[must_use]
    pub fn due(&self, now: Timestamp) -> Vec<Entry> {
        let mut due: Vec<Entry> = Vec::new();
        for entry in self.between(Timestamp::MIN, now) {
            let same = |known: &&mut Entry| {
                known.case == entry.case && known.reminder.domain == entry.reminder.domain
            };
            match due.iter_mut().find(same) {
                Some(known) if known.reminder.event.is_passive() => *known = entry.clone(),
                Some(_) => {}
                None => due.push(entry.clone()),
            }
        }
        due
    }
}

/// Waits until a time, in seconds since 1970, has come, and says so once.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "what identifies it is given so")]
pub fn wait(second: &i64) -> impl Stream<Item = ()> + Send + use<> {
    let at = Timestamp::from_second(*second).unwrap_or(Timestamp::MAX);
    stream::once(async move {
        loop {
            let left = Timestamp::now().duration_until(at);
            let Ok(left) = Duration::try_from(left) else { break };
            if left.is_zero() {
                break;
            }
            tokio::time::sleep(left.min(LEG)).await;
        }
    })
}

#[cfg(test)]
mod tests {
    use iced::futures::StreamExt;

    use super::*;
    use crate::model::DomainName;
    use crate::plan::schedule::Event;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn ahead(domain: &str, event: Event, second: i64) -> Reminder {
        Reminder { domain: DomainName::parse(domain).unwrap(), event, at: at(second) }
    }

    #[test]
    fn the_next_and_the_due_are_found() {
        let mut agenda = Agenda::default();
        let (a, b) = (Path::new("a"), Path::new("b"));
        agenda.put(a, "A", vec![ahead("a.example", Event::Change, 9)]);
        let events = [
            ahead("b.example", Event::LastOldAnswer, 3),
            ahead("b.example", Event::RestrictDefer, 3),
            ahead("b.example", Event::RaiseTtl, 3),
            ahead("c.example", Event::TtlLowered, 5),
        ];
        agenda.put(b, "B", events.to_vec());
        assert_eq!(agenda.next(at(0)), Some(at(3)));
        assert_eq!(agenda.next(at(3)), Some(at(5)));
        assert_eq!(agenda.next(at(9)), None);
        assert_eq!(agenda.between(at(3), at(9)).count(), 2);
        let due: Vec<Event> = agenda.due(at(6)).iter().map(|entry| entry.reminder.event).collect();
        assert_eq!(due, [Event::RestrictDefer, Event::TtlLowered]);
        agenda.put(b, "B", Vec::new());
        assert_eq!(agenda.next(at(0)), Some(at(9)));
    }

    #[tokio::test]
    async fn the_wait_ends_when_the_time_has_come() {
        let past = Timestamp::now().as_second() - 5;
        assert_eq!(wait(&past).collect::<Vec<()>>().await.len(), 1);
        let start = Timestamp::now();
        let soon = start.as_second() + 1;
        assert_eq!(wait(&soon).collect::<Vec<()>>().await.len(), 1);
        assert!(Timestamp::now() >= at(soon), "not before its time");
        let later = Timestamp::now().as_second() + 3_600;
        let mut far = Box::pin(wait(&later));
        let early = tokio::time::timeout(Duration::from_millis(20), far.next()).await;
        assert!(early.is_err(), "an hour is not over");
    }
}
