//! Moments as logs write them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// When something was written down: as it stands there, and in seconds, to measure how long a log
/// is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) text: String,
    seconds: i64,
    /// Whether the year is told. Otherwise the seconds are those of some year.
    is_dated: bool,
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// Any leap year: the lines of syslog have none.
const SOME_YEAR: i16 = 2000;
const YEAR: i64 = 366 * 24 * 3600;

impl Moment {
    /// `2026-11-25T10:00:00.123+01:00`, with or without zone.
    pub(super) fn iso(text: &str) -> Option<Self> {
        let moment = |seconds| Self { text: text.to_owned(), seconds, is_dated: true };
        if let Ok(at) = text.parse::<Timestamp>() {
            return Some(moment(at.as_second()));
        }
        let at = TimeZone::UTC.to_timestamp(text.parse::<DateTime>().ok()?).ok()?;
        Some(moment(at.as_second()))
    }

    /// `Nov 25 10:00:00` (RFC 3164 §4.1.2).
    pub(super) fn classic(month: &str, day: &str, time: &str) -> Option<Self> {
        let month_number = MONTHS.iter().position(|name| *name == month)? + 1;
        let text = format!("{month} {day} {time}");
        let iso = format!("{SOME_YEAR}-{month_number:02}-{day:0>2}T{time}");
        let at = TimeZone::UTC.to_timestamp(iso.parse::<DateTime>().ok()?).ok()?;
        Some(Self { text, seconds: at.as_second(), is_dated: false })
    }
}

/// The first and the last moment that was met, in whatever order the lines come: who joins several
/// logs may begin with the newest.
#[derive(Debug, Clone, Default)]
pub(super) struct Span {
    ends: Option<(Moment, Moment)>,
}

impl Span {
    pub(super) fn add(&mut self, at: &Moment) {
        let Some((first, last)) = &mut self.ends else {
            self.ends = Some((at.clone(), at.clone()));
            return;
        };
        // Moments with and without a year cannot be compared: the later line counts.
        if at.is_dated != last.is_dated || at.seconds >= last.seconds {
            *last = at.clone();
        }
        if at.is_dated == first.is_dated && at.seconds < first.seconds {
            *first = at.clone();
        }
    }

    /// In whole hours; none if no moment was met.
    pub(super) fn hours(&self) -> Option<i64> {
        let (first, last) = self.ends.as_ref()?;
        Some((last.seconds - first.seconds) / 3600)
    }

    /// In whole days from the last moment to this one; none if the log does not tell its year.
    pub(super) fn days_before(&self, now: Timestamp) -> Option<i64> {
        let (_, last) = self.ends.as_ref().filter(|(_, last)| last.is_dated)?;
        Some((now.as_second() - last.seconds) / (24 * 3600))
    }

    /// Both ends, as the log gives them.
    pub(super) fn texts(self) -> (Option<String>, Option<String>) {
        self.ends.map(|(first, last)| (first.text, last.text)).unzip()
    }
}

/// The moments of a log, one after the other.
#[derive(Debug, Clone, Default)]
pub(super) struct Clock {
    /// The lines that tell the year.
    dated: Span,
    /// Those that do not.
    yearless: Span,
    /// Years to add to lines that do not tell theirs, and the last one of them.
    years: i64,
    before: Option<i64>,
}

impl Clock {
    /// The next line's moment; without a year, in the year that is nearest to the line before.
    pub(super) fn tick(&mut self, mut at: Moment) -> Moment {
        if at.is_dated {
            self.dated.add(&at);
            return at;
        }
        if let Some(before) = self.before {
            let step = at.seconds - before;
            self.years += i64::from(step < -YEAR / 2) - i64::from(step > YEAR / 2);
        }
        self.before = Some(at.seconds);
        at.seconds += self.years * YEAR;
        self.yearless.add(&at);
        at
    }

    /// The time that the log covers; of a log in two forms the longer part.
    pub(super) fn span(self) -> Span {
        if self.yearless.hours() > self.dated.hours() { self.yearless } else { self.dated }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(moments: &[Option<Moment>]) -> Option<i64> {
        let mut clock = Clock::default();
        for moment in moments {
            clock.tick(moment.clone().unwrap());
        }
        clock.span().hours()
    }

    #[test]
    fn a_log_is_as_long_whichever_end_comes_first() {
        let iso = |day, hour| Moment::iso(&format!("2026-11-{day:02}T{hour:02}:00:00+01:00"));
        let classic = |month, day: u8| Moment::classic(month, &day.to_string(), "10:00:00");
        assert_eq!(hours(&[iso(25, 10), iso(25, 9)]), Some(1));
        assert_eq!(hours(&[iso(25, 9), iso(28, 9), iso(24, 9), iso(25, 8)]), Some(96));
        assert_eq!(hours(&[classic("Nov", 25), classic("Nov", 24)]), Some(24));
        assert_eq!(hours(&[classic("Dec", 31), classic("Jan", 2)]), Some(48));
        assert_eq!(hours(&[classic("Jan", 2), classic("Dec", 31)]), Some(48));
        assert_eq!(hours(&[classic("Nov", 25), iso(25, 9), iso(25, 12)]), Some(3));
        assert_eq!(hours(&[]), None);
    }
}
