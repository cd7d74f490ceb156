//! The day for which the change is asked, as people write it.

use iced::widget::{column, row};
use iced::{Element, Length};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Message, State};
use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::theme::space;
use crate::gui::widget::{banner, field, labelled, muted, small, state_icon};
use crate::i18n::tr;
use crate::model::{Language, Severity};
use crate::wizard::{self, Change};

impl State {
    /// What stands in the field for the day, if it cannot be read.
    #[must_use]
    pub fn unread_day(&self) -> Option<&str> {
        self.day_is_wrong.then_some(self.day.as_str())
    }

    /// With this in the field for the day, which cannot be read.
    #[must_use]
    pub fn with_unread_day(mut self, day: String) -> Self {
        if !day.is_empty() {
            self.day_is_wrong = true;
            self.day = day;
        }
        self
    }

    /// A day that cannot be read is none: what stood there before must not stay in the letter.
    pub(super) fn day_edited(&mut self, text: String, cx: &Context) -> Action<Message> {
        self.day = text;
        let day = read(&self.day, cx.texts.language());
        self.day_is_wrong = day.is_none() && !self.day.trim().is_empty();
        if day == cx.case.letter.asked_for {
            return Action::None;
        }
        Action::Commit(Change::DayAskedFor(day))
    }

    /// What speaks against the day, where nobody has to look for it.
    pub(super) fn day_doubt<'a>(&'a self, cx: &'a Context) -> Option<Element<'a, Message>> {
        let texts = &cx.texts;
        if let Some(day) = self.unread_day() {
            let words = tr!(texts, "request-day-unread", day = day.trim());
            return Some(banner(Some(Severity::Error), words, Vec::new()));
        }
        let doubt = wizard::day(&cx.case, &cx.service, Timestamp::now(), &TimeZone::system())?;
        Some(banner(Some(Severity::Warning), texts.doubt(&doubt), Vec::new()))
    }

    /// The field for the day, and below it what was read there.
    pub(super) fn day<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let label = tr!(texts, "request-day");
        let day = field("day", "2026-12-31", &self.day, Message::DayEdited).width(160);
        // Whoever writes it in another way sees how it was understood.
        let asked_for = cx.case.letter.asked_for;
        let below = match asked_for.filter(|day| self.day.trim() != day.to_string()) {
            _ if self.day_is_wrong => {
                let wrong = small(tr!(texts, "request-day-wrong")).width(Length::Fill);
                row![state_icon(Severity::Error), wrong].spacing(space::S).into()
            }
            Some(day) => muted(texts.date(day)),
            None => muted(tr!(texts, "request-day-hint")),
        };
        // In the same place whatever is below: a field that moves in the tree loses the focus.
        labelled(label, column![day, below].spacing(space::XS), None)
    }
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
