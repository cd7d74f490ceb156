//! Undo and redo of what the user decided, field by field.
//!
//! What was seen or done in the world (looks, sent letters, tests, watches) is a fact: it is never
//! undone. Only what a change made the case forget comes back with it.

mod value;

use jiff::Timestamp;

use super::{Change, Item, Refused};
use crate::model::{Case, Step};
use value::Value;

/// So many changes can be undone.
const KEPT: usize = 100;

/// The changes of one case that can be undone and done again.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<Entry>,
    future: Vec<Entry>,
    /// Whether the last change can still grow: the user is typing in one field.
    is_typing: bool,
}

/// A change. The value is what `item` was or becomes: undoing and doing again swap it with the
/// case's.
#[derive(Debug)]
struct Entry {
    item: Item,
    step: Step,
    value: Value,
}

/// What was undone or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// What was changed.
    pub item: Item,
    /// The step in which it had been changed.
    pub step: Step,
}

impl History {
    /// Makes a change like [`Case::apply`] and remembers how to undo it. Edits of one text follow
    /// each other as one change until [`History::pause`].
    ///
    /// # Errors
    /// [`Refused`]; the case and the history are then as they were.
    pub fn apply(
        &mut self,
        case: &mut Case,
        change: Change,
        now: Timestamp,
    ) -> Result<Option<Item>, Refused> {
        if matches!(change, Change::NetworksFound(_)) {
            case.apply(change, now)?;
            // What was looked up anew must not be lost again.
            self.forget(&Item::Networks);
            return Ok(None);
        }
        let Some(item) = Item::of(&change) else {
            if matches!(change, Change::StepOpened(step) if step != case.step) {
                self.is_typing = false;
            }
            case.apply(change, now)?;
            return Ok(None);
        };
        let value = Value::before(case, &change);
        let step = case.step;
        case.apply(change, now)?;
        let Some(value) = value.filter(|value| value.differs(case)) else {
            return Ok(None);
        };
        self.remember(case, Entry { item: item.clone(), step, value });
        Ok(Some(item))
    }

    fn remember(&mut self, case: &mut Case, entry: Entry) {
        self.future.clear();
        let is_text = matches!(entry.item, Item::Text(_));
        let goes_on = |last: &mut Entry| self.is_typing && last.item == entry.item;
        if self.past.last_mut().is_some_and(goes_on) {
            // Typed and deleted again: nothing was changed after all.
            if let Some(mut last) = self.past.pop_if(|last| !last.value.differs(case)) {
                last.value.swap_forgotten(case);
                self.is_typing = false;
            }
            return;
        }
        self.is_typing = is_text;
        self.past.push(entry);
        let surplus = self.past.len().saturating_sub(KEPT);
        self.past.drain(..surplus);
    }

    /// The user left the field: what is typed from now on is another change.
    pub const fn pause(&mut self) {
        self.is_typing = false;
    }

    /// Forgets everything: another case is open.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    fn forget(&mut self, item: &Item) {
        self.past.retain(|entry| entry.item != *item);
        self.future.retain(|entry| entry.item != *item);
    }

    /// What would be undone next.
    #[must_use]
    pub fn last(&self) -> Option<&Item> {
        self.past.last().map(|entry| &entry.item)
    }

    /// Undoes the last change. `None`: there is none.
    pub fn undo(&mut self, case: &mut Case, now: Timestamp) -> Option<Undone> {
        let entry = swap(self.past.pop()?, case, now);
        self.is_typing = false;
        let undone = entry.told();
        share(&entry, &mut self.past);
        self.future.push(entry);
        Some(undone)
    }

    /// Does again what was undone last. `None`: nothing was undone since the last change.
    pub fn redo(&mut self, case: &mut Case, now: Timestamp) -> Option<Undone> {
        let entry = swap(self.future.pop()?, case, now);
        self.is_typing = false;
        let done = entry.told();
        share(&entry, &mut self.future);
        self.past.push(entry);
        Some(done)
    }
}

impl Entry {
    fn told(&self) -> Undone {
        Undone { item: self.item.clone(), step: self.step }
    }
}

/// Domains that come back bring what was seen of them last, also if they had come and gone since.
fn share(from: &Entry, entries: &mut [Entry]) {
    if let Value::Domains(lost) = &from.value {
        for entry in entries {
            if let Value::Domains(known) = &mut entry.value {
                known.learn(lost);
            }
        }
    }
}

fn swap(mut entry: Entry, case: &mut Case, now: Timestamp) -> Entry {
    entry.value.swap(case);
    case.changed = now;
    entry
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
