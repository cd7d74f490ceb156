//! Dialogs over the step, the size of everything, and what is said over it.

use iced::Task;

use super::{App, Message, Notice, focus};
use crate::gui::overlay::{self, Overlay, Page};
use crate::gui::widget::reveal;
use crate::model::Severity;

/// The sizes of everything, in percent of the usual one.
const SCALES: [u16; 8] = [75, 90, 100, 110, 125, 150, 175, 200];

impl App {
    pub(super) fn in_overlay(&mut self, message: overlay::Message) -> Task<Message> {
        match message {
            overlay::Message::Closed => {
                self.overlay = None;
                Task::none()
            }
            overlay::Message::Nothing => Task::none(),
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
            Page::Help | Page::Gallery => focus("close-dialog"),
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
        self.notice = Some(Notice { severity, words });
    }
}
