//! A schedule as a calendar file (iCalendar, RFC 5545), to be taken in by any calendar.

use icalendar::{Alarm, Calendar, CalendarDateTime, Component, Event as Entry, EventLike, Trigger};
use jiff::Timestamp;

use super::schedule::Event;
use crate::model::DomainName;

/// How long an entry lasts: long enough to be seen in a week's view.
const LENGTH: i64 = 30 * 60;

/// One thing to do, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// What.
    pub event: Event,
    /// When, at the earliest.
    pub at: Timestamp,
    /// Whether it has happened, then.
    pub done: bool,
    /// A few words.
    pub title: String,
    /// What to do, and the way back.
    pub text: String,
}

/// Writes the calendar file. Entries keep their identifiers, so that a later file of the same
/// domain moves them instead of adding others.
#[must_use]
pub fn calendar(domain: &DomainName, entries: &[Entered]) -> String {
    let mut calendar = Calendar::new();
    calendar.name(domain.ascii());
    for entered in entries.iter().filter(|entered| !entered.done) {
        let start = entered.at.as_second();
        let (Some(from), Some(to)) = (time(start), time(start.saturating_add(LENGTH))) else {
            // Beyond what calendars know, nobody looks.
            continue;
        };
        let mut entry = Entry::new();
        entry
            .uid(&format!("{}-{}@mailward", entered.event.as_str(), domain.ascii()))
            .summary(&format!("{}: {}", domain.unicode(), entered.title))
            .description(&entered.text)
            .starts(from.clone())
            .ends(to)
            // Several customers' changes may lie on one day.
            .add_property("TRANSP", "TRANSPARENT");
        if !entered.event.is_passive() {
            entry.alarm(Alarm::display(&entered.title, Trigger::DateTime(from)));
        }
        calendar.push(entry);
    }
    calendar.to_string()
}

/// What is to be done next for a customer, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The identifier of the case.
    pub case: String,
    /// When, at the earliest.
    pub at: Timestamp,
    /// A few words, the customer among them.
    pub title: String,
    /// What to do, and the way back.
    pub text: String,
}

/// Writes a calendar file of reminders, one a case. A later file moves them.
#[must_use]
pub fn reminders(name: &str, reminders: &[Reminder]) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    for reminder in reminders {
        let start = reminder.at.as_second();
        let (Some(from), Some(to)) = (time(start), time(start.saturating_add(LENGTH))) else {
            continue;
        };
        let mut entry = Entry::new();
        entry
            .uid(&format!("next-{}@mailward", reminder.case))
            .summary(&reminder.title)
            .description(&reminder.text)
            .starts(from.clone())
            .ends(to)
            .add_property("TRANSP", "TRANSPARENT");
        entry.alarm(Alarm::display(&reminder.title, Trigger::DateTime(from)));
        calendar.push(entry);
    }
    calendar.to_string()
}

/// A time in UTC (RFC 5545 §3.3.5, form 2); years have four digits there.
fn time(second: i64) -> Option<CalendarDateTime> {
    Timestamp::from_second(second).ok()?.strftime("%Y%m%dT%H%M%SZ").to_string().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_written_as_calendars_read_them() {
        let domain = DomainName::parse("société.example").unwrap();
        let entered = |event, second, title: &str| Entered {
            event,
            at: Timestamp::from_second(second).unwrap(),
            done: false,
            title: title.to_owned(),
            text: "one, two;\nthree".to_owned(),
        };
        let entries = [
            entered(Event::Change, 1_795_000_000, "Change the records"),
            entered(Event::LastOldAnswer, 253_402_000_000, "Far away"),
        ];
        let text = calendar(&domain, &entries);
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
        assert!(text.contains("UID:change-xn--socit-esab.example@mailward"), "{text}");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
        assert_eq!(text.matches("BEGIN:VALARM").count(), 1, "nothing to do about the other");
        assert!(text.contains("SUMMARY:société.example: Change the records"), "{text}");
        assert!(text.contains(r"DESCRIPTION:one\, two\;\nthree"), "{text}");
        assert!(text.contains("DTSTART:20261118T"), "{text}");
    }
}
