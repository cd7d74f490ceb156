//! Dialogs over the step, the size of everything, and words that stay only for a while.

use std::time::Duration;

use iced::Task;

use super::{App, Message, Notice, focus};
use crate::gui::overlay::{self, Overlay, Page};
use crate::gui::widget::reveal;
use crate::model::Severity;

/// How long a success is told.
const SHOWN: Duration = Duration::from_secs(6);
/// The sizes of everything, in percent of the usual one.
const SCALES: [u16; 8] = [75, 90, 100, 110, 125, 150, 175, 200];

impl App {
    pub(super) fn in_overlay(&mut self, message: overlay::Message) -> Task<Message> {
        match message {
            overlay::Message::Closed => {
                self.overlay = None;
                Task::none()
            }
            overlay::Message::Opened(page) => self.open_overlay(page),
            overlay::Message::Searched(words) => {
                if let Some(overlay) = &mut self.overlay {
                    overlay.search(words);
                }
                Task::none()
            }
        }
    }

    pub(super) fn open_overlay(&mut self, page: Page) -> Task<Message> {
        self.overlay = Some(Overlay::open(page, &self.cx));
        match page {
            Page::Help => focus("close-dialog"),
            Page::Glossary(None) => focus("glossary-search"),
            Page::Glossary(Some(term)) => {
                focus("close-dialog").chain(reveal(overlay::entry_id(term)))
            }
        }
    }

    /// How large everything is drawn.
    #[must_use]
    pub fn scale(&self) -> f32 {
        f32::from(self.settings.scale.unwrap_or(100)) / 100.0
    }

    /// The next size: larger, smaller, or the usual one.
    pub(super) fn rescale(&mut self, larger: Option<bool>) -> Task<Message> {
        let now = self.settings.scale.unwrap_or(100);
        let new = match larger {
            Some(true) => SCALES.into_iter().find(|scale| *scale > now),
            Some(false) => SCALES.into_iter().rfind(|scale| *scale < now),
            None => Some(100),
        };
        if let Some(new) = new {
            self.settings.scale = (new != 100).then_some(new);
            self.save_settings();
        }
        Task::none()
    }

    pub(super) fn say(&mut self, severity: Option<Severity>, words: String) {
        self.said += 1;
        self.notice = Some(Notice { severity, words, number: self.said });
    }

    /// Says that something went well, and takes it back after a while: nobody has to.
    pub(super) fn say_briefly(&mut self, words: String) -> Task<Message> {
        self.say(None, words);
        let number = self.said;
        let wait = async move {
            tokio::time::sleep(SHOWN).await;
            number
        };
        Task::perform(wait, Message::NoticeOver)
    }

    pub(super) fn notice_over(&mut self, number: u64) -> Task<Message> {
        self.notice.take_if(|notice| notice.number == number);
        Task::none()
    }
}
