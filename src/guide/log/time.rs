//! Moments as logs write them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// When something was written down: as it stands there, and in seconds from any year's start where
/// that can be told, to measure how long a log is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) text: String,
    pub(super) seconds: Option<i64>,
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// Any leap year: the lines of syslog have none.
const SOME_YEAR: i16 = 2000;
const YEAR: i64 = 366 * 24 * 3600;

impl Moment {
    /// `2026-11-25T10:00:00.123+01:00`, with or without zone.
    pub(super) fn iso(text: &str) -> Option<Self> {
        let moment = |seconds| Self { text: text.to_owned(), seconds: Some(seconds) };
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
        Some(Self { text, seconds: Some(at.as_second()) })
    }

    /// From this one to another, in hours; a log that goes over the end of a year is no shorter.
    pub(super) fn hours_to(&self, later: &Self) -> Option<i64> {
        let seconds = later.seconds? - self.seconds?;
        Some((if seconds < 0 { seconds + YEAR } else { seconds }).max(0) / 3600)
    }
}
