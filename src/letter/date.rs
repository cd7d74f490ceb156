//! Dates as they are written in letters.

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_locale_core::Locale;
use jiff::civil;

use super::conventions::Conventions;

/// The long form of a date. Where the locale's data should be missing, the ISO 8601 form, which
/// everyone understands.
pub(super) fn long(date: civil::Date, conventions: &Conventions) -> String {
    format(date, conventions).unwrap_or_else(|| date.to_string())
}

fn format(date: civil::Date, conventions: &Conventions) -> Option<String> {
    let locale: Locale = conventions.locale.parse().ok()?;
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    let calendar_date = Date::try_new_gregorian(i32::from(date.year()), month, day).ok()?;
    let formatter: FixedCalendarDateTimeFormatter<Gregorian, YMD> =
        FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
    let text = formatter.format(&calendar_date).to_string();
    match conventions.first_day.filter(|_| day == 1) {
        Some(first) => Some(text.replacen('1', first, 1)),
        None => Some(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::conventions::of;
    use crate::model::{Language, Paper};

    #[test]
    fn follows_the_country() {
        let day = civil::date(2026, 11, 25);
        let text = |language, paper| long(day, &of(language, paper));
        assert_eq!(text(Language::En, Paper::A4), "25 November 2026");
        assert_eq!(text(Language::En, Paper::Letter), "November 25, 2026");
        assert_eq!(text(Language::Fr, Paper::A4), "25 novembre 2026");
        assert_eq!(text(Language::Fr, Paper::Letter), "25 novembre 2026");
        assert_eq!(text(Language::De, Paper::A4), "25. November 2026");
        assert_eq!(text(Language::Es, Paper::A4), "25 de noviembre de 2026");
        assert_eq!(text(Language::It, Paper::A4), "25 novembre 2026");
        assert_eq!(text(Language::Nl, Paper::A4), "25 november 2026");
    }

    #[test]
    fn the_first_is_the_first_in_french_and_italian() {
        let french = of(Language::Fr, Paper::A4);
        assert_eq!(long(civil::date(2026, 12, 1), &french), "1er décembre 2026");
        assert_eq!(long(civil::date(2027, 1, 11), &french), "11 janvier 2027");
        let italian = of(Language::It, Paper::A4);
        assert_eq!(long(civil::date(2026, 12, 1), &italian), "1º dicembre 2026");
    }
}
