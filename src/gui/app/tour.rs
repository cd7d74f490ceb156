//! The tour: an invented company in the practice network, one step a page.

use iced::Task;
use jiff::Timestamp;

use super::{App, Message};
use crate::gui::overlay::{Overlay, tour};
use crate::model::{Case, DomainName, Field, Step};
use crate::practice::Practice;
use crate::wizard::Change;

/// Where to go back to.
#[derive(Debug)]
pub(super) struct Return {
    /// Whether the practice network ran before.
    practised: bool,
    /// Whether it runs for the tour by now.
    is_on: bool,
}

/// The company that the tour shows.
const DOMAIN: &str = "company.example";
const COMPANY: &str = "Blue Door Bakery";

impl App {
    /// Never offered again, taken or not.
    pub(super) fn turn_tour_down(&mut self) {
        self.cx.offers_tour = false;
        self.settings.toured = true;
        self.save_settings();
    }

    pub(super) fn begin_tour(&mut self) -> Task<Message> {
        self.turn_tour_down();
        let practised = self.cx.practice.is_some();
        self.tour = Some(Return { practised, is_on: practised });
        if practised {
            return self.enter_tour();
        }
        Task::perform(Practice::start(), Message::PracticeStarted)
    }

    /// The practice network runs: the tour begins, if one was asked for. `None`: it was not.
    pub(super) fn practice_for_tour(&mut self) -> Option<Task<Message>> {
        let tour = self.tour.as_mut().filter(|tour| !tour.is_on)?;
        tour.is_on = true;
        Some(self.enter_tour())
    }

    /// A case that is never saved: it has no file.
    fn enter_tour(&mut self) -> Task<Message> {
        let task = self.new_case();
        self.path = None;
        let now = Timestamp::now();
        let mut case = Case::new("tour", self.cx.service.id.clone(), now);
        let domain = DomainName::parse(DOMAIN).ok();
        for change in [
            Change::LetterLanguageChosen(self.cx.texts.language()),
            Change::TextEdited(Field::Company, COMPANY.to_owned()),
            Change::DomainsEdited(domain.into_iter().collect()),
        ] {
            if let Err(error) = case.apply(change, now) {
                tracing::warn!(%error, "tour");
            }
        }
        self.cx.case = case;
        Task::batch([task, self.show_page(0)])
    }

    fn show_page(&mut self, page: usize) -> Task<Message> {
        let step = tour::PAGES.get(page).copied().unwrap_or(Step::Start);
        let task = self.open_step(step);
        self.overlay = Some(Overlay::Tour(page));
        task.chain(iced::widget::operation::focus("tour-next"))
    }

    pub(super) fn in_tour(&mut self, message: tour::Message) -> Task<Message> {
        match message {
            tour::Message::PagePressed(page) => self.show_page(page),
            tour::Message::EndPressed { practise } => self.end_tour(practise),
        }
    }

    /// Back to where one came from, or on with practising.
    pub(super) fn end_tour(&mut self, practise: bool) -> Task<Message> {
        self.overlay = None;
        let Some(tour) = self.tour.take() else { return Task::none() };
        self.notice = None;
        if practise || tour.practised {
            return self.reopen();
        }
        self.enter(None);
        self.reopen()
    }
}
