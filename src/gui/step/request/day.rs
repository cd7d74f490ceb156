//! The day for which the change is asked, as people write it.

use jiff::civil::Date;

use crate::model::Language;

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
}
