//! Dialogs over the step, the size of everything, and what is said over it.

use std::path::Path;

use iced::Task;

use super::{App, Message, Notice, focus};
use crate::gui::overlay::{self, Overlay, Page};
use crate::gui::widget::reveal;
use crate::i18n::tr;
use crate::model::Severity;
use crate::store::{installed_services, last_lines, load_service, renew_service};
use crate::support::{About, diagnostics};

/// So many lines of the log go to support.
const LOG_LINES: usize = 40;
/// The sizes of everything, in percent of the usual one.
const SCALES: [u16; 8] = [75, 90, 100, 110, 125, 150, 175, 200];

impl App {
    pub(super) fn in_overlay(&mut self, message: overlay::Message) -> Task<Message> {
        match message {
            overlay::Message::Closed => self.close_overlay(),
            overlay::Message::Opened(page) => self.open_overlay(page),
            overlay::Message::Scrolled(offset) => {
                if let Some(Overlay::Licences(at)) = &mut self.overlay {
                    *at = offset;
                }
                Task::none()
            }
            overlay::Message::Nothing => Task::none(),
            overlay::Message::Searched(words) => {
                if let Some(overlay) = &mut self.overlay {
                    overlay.search(words);
                }
                Task::none()
            }
            overlay::Message::CopyPressed(words) => self.copy(words),
            overlay::Message::Conflict(message) => self.in_conflict(message),
            overlay::Message::Tour(message) => self.in_tour(message),
            overlay::Message::Bulk(message) => self.in_dialog(
                |overlay, cx| match overlay {
                    Overlay::Bulk(state) => Some(state.update(message, cx)),
                    _ => None,
                },
                |message| Message::Overlay(overlay::Message::Bulk(message)),
            ),
            overlay::Message::Card(message) => self.in_dialog(
                |overlay, _| match overlay {
                    Overlay::Card(state) => Some(state.update(message)),
                    _ => None,
                },
                |message| Message::Overlay(overlay::Message::Card(message)),
            ),
            overlay::Message::HandOver(message) => self.in_dialog(
                |overlay, _| match overlay {
                    Overlay::HandOver(state) => Some(state.update(message)),
                    _ => None,
                },
                |message| Message::Overlay(overlay::Message::HandOver(message)),
            ),
            overlay::Message::Unlock(message) => self.in_dialog(
                |overlay, _| match overlay {
                    Overlay::Unlock(state) => Some(state.update(message)),
                    _ => None,
                },
                |message| Message::Overlay(overlay::Message::Unlock(message)),
            ),
            overlay::Message::Merge(message) => self.in_dialog(
                |overlay, _| match overlay {
                    Overlay::Merge(state) => Some(state.update(message)),
                    _ => None,
                },
                |message| Message::Overlay(overlay::Message::Merge(message)),
            ),
            overlay::Message::InstallPressed(path) => self.install_profile(&path),
        }
    }

    pub(super) fn open_overlay(&mut self, page: Page) -> Task<Message> {
        if self.tour.is_some() {
            return Task::none();
        }
        self.overlay = Some(match page {
            Page::Diagnostics => Overlay::Diagnostics(self.diagnostics()),
            page => Overlay::open(page, &self.cx),
        });
        match page {
            Page::Glossary(None) => focus("glossary-search"),
            Page::Glossary(Some(term)) => {
                focus("close-dialog").chain(reveal(overlay::entry_id(term)))
            }
            _ => focus("close-dialog"),
        }
    }

    pub(super) fn close_overlay(&mut self) -> Task<Message> {
        if matches!(self.overlay, Some(Overlay::Tour(_))) {
            return self.end_tour(false);
        }
        self.overlay = None;
        Task::none()
    }

    pub(super) fn copy(&mut self, words: String) -> Task<Message> {
        self.say(None, tr!(self.cx.texts, "copied"));
        iced::clipboard::write(words)
    }

    /// What support asks for.
    fn diagnostics(&self) -> String {
        let about = About {
            language: self.cx.texts.language().tag().to_owned(),
            scale: self.settings.scale.unwrap_or(100),
            appearance: format!("{:?}", self.settings.appearance),
            practice: self.cx.practice.is_some(),
            ..About::this()
        };
        let lines = self.folders.as_ref().map(|folders| last_lines(folders, LOG_LINES));
        diagnostics(&about, &self.cx.case, &self.cx.service, &lines.unwrap_or_default())
    }

    /// Shows a service that came as a file, and offers to install it.
    pub(super) fn show_profile(&mut self, path: &Path) -> Task<Message> {
        match load_service(path) {
            Ok(profile) => {
                self.overlay = Some(Overlay::Profile(Box::new(profile), path.to_owned()));
                iced::widget::operation::focus("install-profile")
            }
            Err(error) => {
                self.store_failed(&error);
                Task::none()
            }
        }
    }

    fn install_profile(&mut self, path: &Path) -> Task<Message> {
        let Some(folders) = &self.folders else { return Task::none() };
        match renew_service(folders, path) {
            Ok(profile) => {
                self.overlay = None;
                let mut shown = Task::none();
                if self.cx.practice.is_none() {
                    self.cx.services = installed_services(self.folders.as_ref());
                    if self.cx.case.service == profile.id {
                        let was_missing = !self.cx.has_service();
                        self.cx.set_service(profile.clone());
                        if was_missing && self.area.is_none() {
                            shown = self.show(self.cx.case.step);
                        }
                    }
                }
                let words = tr!(self.cx.texts, "profile-installed", service = profile.name);
                let said = self.said(None, words);
                Task::batch([shown, said])
            }
            Err(error) => {
                self.overlay = None;
                self.store_failed(&error);
                Task::none()
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

    /// Says it, as the end of a task that has nothing more to do.
    pub(super) fn said(&mut self, severity: Option<Severity>, words: String) -> Task<Message> {
        self.say(severity, words);
        Task::none()
    }

    pub(super) fn say(&mut self, severity: Option<Severity>, words: String) {
        self.notice = Some(Notice { severity, words, undo: None });
    }
}
