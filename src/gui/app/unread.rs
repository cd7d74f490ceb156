//! What stands in a field and cannot be taken over: it is kept until its step is opened again.

use super::{App, Screen};
use crate::gui::step::{company, request};
use crate::i18n::tr;
use crate::model::{Severity, Step};

/// What was typed and cannot be read.
#[derive(Debug, Default)]
pub(super) struct Unread {
    domains: String,
    day: String,
}

impl App {
    /// Before a step is left: what is typed and not added yet is added. `false`: it cannot be read,
    /// and the step says why.
    pub(super) fn take_typed(&mut self) -> bool {
        match &mut self.screen {
            Screen::Company(state) => {
                let Ok(change) = state.take_typed(&self.cx) else {
                    state.typed().clone_into(&mut self.unread.domains);
                    return false;
                };
                self.unread.domains.clear();
                if let Some(change) = change {
                    self.commit(change);
                }
                true
            }
            Screen::Request(state) => {
                self.unread.day = state.unread_day().unwrap_or_default().to_owned();
                true
            }
            _ => true,
        }
    }

    /// The step Company with what was left in its field.
    pub(super) fn company(&mut self) -> company::State {
        company::State::new(&self.cx).with_typed(std::mem::take(&mut self.unread.domains))
    }

    /// The step Request with what was left in its field.
    pub(super) fn request(&mut self) -> request::State {
        request::State::new(&self.cx).with_unread_day(std::mem::take(&mut self.unread.day))
    }

    /// In another step it is told that domains wait to be corrected.
    pub(super) fn tell_unread(&mut self, step: Step) {
        const SHOWN: usize = 60;
        if step != Step::Company && !self.unread.domains.trim().is_empty() {
            let typed: String = self.unread.domains.trim().chars().take(SHOWN).collect();
            let words = tr!(self.cx.texts, "company-kept", typed = typed);
            self.say(Some(Severity::Warning), words);
        }
    }
}
