//! Keys that work everywhere.

use iced::keyboard::{self, Modifiers, key::Named};
use iced::{Event, Task, event};

use super::{App, Message, Screen};
use crate::gui::area::{self, Area};
use crate::gui::audit;
use crate::gui::book;
use crate::gui::overlay::Page;
use crate::gui::step::{connection, current_records, propagation, restrict};

/// The message of a key. What a field takes for itself is its own, but for the keys that walk from
/// step to step, ask for help or change the size: they work wherever one writes.
#[must_use]
pub fn heard(event: &Event, status: event::Status) -> Option<Message> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
        return None;
    };
    let everywhere = match key {
        keyboard::Key::Named(Named::ArrowLeft | Named::ArrowRight) => modifiers.alt(),
        keyboard::Key::Named(Named::F1) => true,
        keyboard::Key::Character(typed) => {
            modifiers.command() && matches!(typed.as_str(), "+" | "=" | "-" | "0")
        }
        _ => false,
    };
    let is_free = status == event::Status::Ignored;
    (is_free || everywhere).then(|| Message::KeyPressed(key.clone(), *modifiers))
}

impl App {
    pub(super) fn key_pressed(
        &mut self,
        key: &keyboard::Key,
        modifiers: Modifiers,
    ) -> Task<Message> {
        let named = match key {
            keyboard::Key::Named(named) => named,
            keyboard::Key::Character(typed) => return self.character(typed, modifiers),
            keyboard::Key::Unidentified => return Task::none(),
        };
        match named {
            Named::F1 => self.open_overlay(Page::Help),
            Named::Tab => {
                self.history.pause();
                let walk = if modifiers.shift() {
                    iced::widget::operation::focus_previous()
                } else {
                    iced::widget::operation::focus_next()
                };
                walk.chain(crate::gui::widget::reveal_focused())
            }
            Named::Escape => self.escape(),
            _ if self.overlay.is_some() => Task::none(),
            _ if self.area.is_some() => Task::none(),
            Named::ArrowRight if modifiers.alt() => self.next(),
            Named::ArrowLeft if modifiers.alt() => self.back(),
            Named::Enter if modifiers.control() => self.next(),
            _ => Task::none(),
        }
    }

    fn character(&mut self, typed: &str, modifiers: Modifiers) -> Task<Message> {
        match typed {
            "+" | "=" if modifiers.command() => self.rescale(Some(true)),
            "-" if modifiers.command() => self.rescale(Some(false)),
            "0" if modifiers.command() => self.rescale(None),
            "?" => self.open_overlay(Page::Help),
            _ if self.overlay.is_some() => Task::none(),
            "b" if modifiers.command() => self.open_book(),
            "z" | "Z" if modifiers.command() && modifiers.shift() => self.redo(),
            "z" if modifiers.command() => self.undo(),
            "y" if modifiers.command() => self.redo(),
            _ => Task::none(),
        }
    }

    fn escape(&mut self) -> Task<Message> {
        if self.overlay.is_some() {
            return self.close_overlay();
        }
        if self.notice.take().is_some() {
            return Task::none();
        }
        if std::mem::take(&mut self.lists_steps) {
            return Task::none();
        }
        if let Some(area) = &self.area {
            return match area {
                Area::Book(state) if state.is_checking() => {
                    self.in_area(area::Message::Book(book::Message::StopPressed))
                }
                Area::Audit(state) if state.is_running() => {
                    self.in_area(area::Message::Audit(audit::Message::CancelPressed))
                }
                Area::Book(_) | Area::Audit(_) => self.leave_area(),
            };
        }
        match &self.screen {
            Screen::CurrentRecords(state) if state.is_looking() => {
                self.in_current_records(current_records::Message::CancelPressed)
            }
            Screen::Connection(state) if state.is_looking() => {
                self.in_connection(connection::Message::CancelPressed)
            }
            Screen::Restrict(state) if state.is_reading() => {
                self.in_restrict(restrict::Message::Log(restrict::log::Message::CancelPressed))
            }
            Screen::Propagation(state) if state.is_watching() => {
                self.in_propagation(propagation::Message::StopPressed)
            }
            _ => Task::none(),
        }
    }
}
