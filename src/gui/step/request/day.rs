//! The day for which the change is asked, as people write it, and whether it can be.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use crate::gui::context::Context;
use crate::model::Language;
use crate::plan::course::Course;
use crate::plan::schedule::Event;

/// What speaks against a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// It is over.
    Past,
    /// The records can be changed without loss on this day at the earliest.
    Early(Date),
}

/// The day in a text: year-month-day, or as it is written in the language. `None`: there is none.
pub(super) fn read(text: &str, language: Language) -> Option<Date> {
    let text = text.trim();
    text.parse().ok().or_else(|| local(text, language))
}

/// Day, month and year in full.
fn local(text: &str, language: Language) -> Option<Date> {
    let mark = ['.', '/', '-'].into_iter().find(|mark| text.contains(*mark))?;
    let mut parts = text.split(mark).map(str::trim);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    let (first, second, year) = (first.parse().ok()?, second.parse().ok()?, year.parse().ok()?);
    let day_first: Option<Date> = Date::new(year, second, first).ok();
    // Some who read English write the month first: what can be read in two ways is not guessed at.
    let month_first = Date::new(year, first, second).ok();
    match (day_first, month_first) {
        (day, _) if language != Language::En || mark == '.' => day,
        (Some(one), Some(other)) => (one == other).then_some(one),
        (one, other) => one.or(other),
    }
}

/// What speaks against the day that the case asks for.
pub(super) fn doubt(cx: &Context, now: Timestamp) -> Option<Doubt> {
    let day = cx.case.letter.asked_for?;
    let here = |at: Timestamp| at.to_zoned_datetime(TimeZone::system()).date();
    let earliest = cx.case.domains.iter().filter_map(|domain| {
        let course = Course::of(&cx.case, domain, &cx.service)?;
        if course.changed().is_some() {
            return None;
        }
        let times = course.times(now);
        times.iter().find(|(event, _)| *event == Event::Change).map(|(_, at)| here(*at))
    });
    against(day, here(now), earliest.max())
}

fn against(day: Date, today: civil::Date, earliest: Option<Date>) -> Option<Doubt> {
    if day < today {
        return Some(Doubt::Past);
    }
    earliest.filter(|earliest| day < *earliest).map(Doubt::Early)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_is_read_as_it_is_written_where_one_lives() {
        let day = Some(date(2026, 12, 31));
        for language in Language::ALL {
            for text in ["2026-12-31", " 31.12.2026 ", "31. 12. 2026", "31/12/2026", "31-12-2026"] {
                assert_eq!(read(text, language), day, "{text} {language:?}");
            }
            for text in ["31.12.26", "31.12.", "32.12.2026", "soon", "", "2026-13-01", "1.2.3.2026"]
            {
                assert_eq!(read(text, language), None, "{text} {language:?}");
            }
        }
        assert_eq!(read("3/4/2026", Language::Fr), Some(date(2026, 4, 3)));
        assert_eq!(read("3.4.2026", Language::En), Some(date(2026, 4, 3)));
    }

    #[test]
    fn english_days_that_can_be_read_in_two_ways_are_not_guessed_at() {
        assert_eq!(read("12/31/2026", Language::En), Some(date(2026, 12, 31)));
        assert_eq!(read("3/4/2026", Language::En), None);
        assert_eq!(read("4/4/2026", Language::En), Some(date(2026, 4, 4)));
        assert_eq!(read("12/31/2026", Language::De), None);
    }

    #[test]
    fn a_day_that_is_over_or_too_early_is_doubted() {
        let (today, earliest) = (date(2026, 11, 27), date(2026, 11, 29));
        assert_eq!(against(date(2026, 11, 26), today, None), Some(Doubt::Past));
        assert_eq!(against(today, today, None), None);
        let early = Some(Doubt::Early(earliest));
        assert_eq!(against(date(2026, 11, 28), today, Some(earliest)), early);
        assert_eq!(against(earliest, today, Some(earliest)), None);
    }
}
