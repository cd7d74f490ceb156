//! The course of a change in words: its schedule, and the wait for it to arrive.

use std::collections::HashMap;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDET};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::options::{TimePrecision, YearStyle};
use icu_locale_core::Locale;
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use super::{Catalog, tr};
use crate::model::{Arrival, Language, PUBLIC_RESOLVERS, Sighting, Witness};
use crate::plan::schedule::Event;

/// The texts of an event of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventText {
    /// What it is, in a few words.
    pub title: String,
    /// What to do, or what happens.
    pub what: String,
    /// The way back from there.
    pub back: String,
}

impl Catalog {
    /// An event of a schedule.
    #[must_use]
    pub fn event(&self, event: Event) -> EventText {
        let key = format!("schedule-{}", event.as_str().replace('_', "-"));
        let none = HashMap::<&str, &str>::new;
        EventText {
            title: self.loader.get_args(&key, none()),
            what: self.loader.get_attr_args(&key, "what", none()),
            back: self.loader.get_attr_args(&key, "back", none()),
        }
    }

    /// What a calendar says of an event: what to do, and apart from it the way back.
    #[must_use]
    pub fn calendar_note(&self, event: Event) -> String {
        let EventText { what, back, .. } = self.event(event);
        // What comes by itself is not taken back.
        if event.is_passive() || back.is_empty() {
            return what;
        }
        format!("{what}\n\n{}", tr!(self, "schedule-back", back = back))
    }

    /// A time, where this computer is: day of the week, date, hours and minutes.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        let local = at.to_zoned_datetime(TimeZone::system()).datetime();
        // Where the locale's data should be missing, the form that everyone understands.
        written(local, self.language())
            .unwrap_or_else(|| local.strftime("%Y-%m-%d %H:%M").to_string())
    }

    /// The day of a time, where this computer is, in figures: for lists.
    #[must_use]
    pub fn day(&self, at: Timestamp) -> String {
        let local = at.to_zoned_datetime(TimeZone::system()).date();
        in_figures(local, self.language()).unwrap_or_else(|| local.to_string())
    }

    /// A day, with the month as a word.
    #[must_use]
    pub fn date(&self, day: civil::Date) -> String {
        in_words(day, self.language()).unwrap_or_else(|| day.to_string())
    }

    /// Who answers.
    #[must_use]
    pub fn witness(&self, witness: &Witness) -> String {
        match witness {
            Witness::Authority(server, address) => format!("{server} ({address})"),
            Witness::Resolver(address) => {
                let known = PUBLIC_RESOLVERS.iter().find(|(_, ip)| *ip == address.ip());
                let name = known
                    .map_or_else(|| address.to_string(), |(name, ip)| format!("{name} ({ip})"));
                tr!(self, "watch-resolver", name = name)
            }
        }
    }

    /// What an answer is worth.
    #[must_use]
    pub fn arrival(&self, sighting: &Sighting) -> String {
        match sighting.arrival {
            Arrival::New => tr!(self, "watch-new"),
            Arrival::Partly => tr!(self, "watch-partly"),
            Arrival::Old => tr!(self, "watch-old"),
            Arrival::Unknown => tr!(self, "watch-no-answer", detail = sighting.fault.as_str()),
        }
    }
}

/// The middle form of the language: `Thu, 26 Nov 2026, 18:00`.
fn written(at: civil::DateTime, language: Language) -> Option<String> {
    let date = gregorian(at.date())?;
    let time = Time::try_new(part(at.hour())?, part(at.minute())?, 0, 0).ok()?;
    let fields = YMDET::medium().with_time_precision(TimePrecision::Minute);
    let formatter: FixedCalendarDateTimeFormatter<Gregorian, YMDET> =
        FixedCalendarDateTimeFormatter::try_new(locale(language)?.into(), fields).ok()?;
    Some(formatter.format(&DateTime { date, time }).to_string())
}

/// The short form of the language: `26/11/2026`.
fn in_figures(day: civil::Date, language: Language) -> Option<String> {
    let fields = YMD::short().with_year_style(YearStyle::Full);
    let formatter: FixedCalendarDateTimeFormatter<Gregorian, YMD> =
        FixedCalendarDateTimeFormatter::try_new(locale(language)?.into(), fields).ok()?;
    Some(formatter.format(&gregorian(day)?).to_string())
}

fn in_words(day: civil::Date, language: Language) -> Option<String> {
    let formatter: FixedCalendarDateTimeFormatter<Gregorian, YMD> =
        FixedCalendarDateTimeFormatter::try_new(locale(language)?.into(), YMD::long()).ok()?;
    Some(formatter.format(&gregorian(day)?).to_string())
}

/// The United States write the month first and count to twelve; nobody else who reads English.
fn locale(language: Language) -> Option<Locale> {
    let tag = if language == Language::En { "en-GB" } else { language.tag() };
    tag.parse().ok()
}

fn gregorian(day: civil::Date) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(i32::from(day.year()), part(day.month())?, part(day.day())?).ok()
}

fn part(number: i8) -> Option<u8> {
    u8::try_from(number).ok()
}

#[cfg(test)]
mod moments {
    use super::*;

    #[test]
    fn are_written_as_the_language_does() {
        let at = civil::date(2026, 11, 26).at(18, 5, 0, 0);
        for (language, wanted) in [
            (Language::En, "Thu, 26 Nov 2026, 18:05"),
            (Language::Fr, "jeu. 26 nov. 2026, 18:05"),
            (Language::De, "Do., 26.11.2026, 18:05"),
            (Language::Es, "jue, 26 nov 2026, 18:05"),
            (Language::It, "gio 26 nov 2026, 18:05"),
            (Language::Nl, "do 26 nov 2026, 18:05"),
        ] {
            assert_eq!(written(at, language).as_deref(), Some(wanted));
        }
    }

    #[test]
    fn days_in_figures_have_whole_years() {
        let day = civil::date(2026, 2, 6);
        for (language, wanted) in [
            (Language::En, "06/02/2026"),
            (Language::Fr, "06/02/2026"),
            (Language::De, "06.02.2026"),
            (Language::Es, "6/2/2026"),
            (Language::It, "06/02/2026"),
            (Language::Nl, "06-02-2026"),
        ] {
            assert_eq!(in_figures(day, language).as_deref(), Some(wanted));
        }
    }
}
