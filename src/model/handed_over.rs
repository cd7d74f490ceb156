//! Copies of a case that were handed to somebody else, to come back and be merged.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case::MAX_EARLIER;
use super::{Case, CaseDomain};

/// A copy that was handed over.
///
/// The case that stays behind remembers the copy as it went, so that what comes back can be
/// compared with it on both sides. The copy itself knows only which one it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOver {
    /// Names the copy; letters, digits and hyphens.
    pub copy: String,
    /// When it was handed over.
    pub at: Timestamp,
    /// The case as it went; `None` in the copy itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Box<Case>>,
    /// The states of the copy that a later one has taken the place of, by when they were last
    /// changed: the copy as it went among them. Empty as long as nothing came back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub superseded: Vec<Timestamp>,
}

/// How a copy that came back stands to the states of it that came back before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyAge {
    /// It is the first, the same or a later one, or nothing is known of it.
    Latest,
    /// It is an older one that has not been here. Whether the later one holds what was changed in
    /// it, nobody knows: two people may have had the copy.
    Older,
    /// It is an older one that has been here, or the copy as it went.
    Superseded,
}

/// So many states that were superseded are remembered of a copy.
pub(crate) const MAX_SUPERSEDED: usize = 50;

/// So many copies are remembered; who brings back an older one is told that it is not known.
const MAX_COPIES: usize = 3;

impl Case {
    /// A copy to hand over, without what is only for whoever looks after the customer: tags,
    /// notes, and other copies. The case remembers it. Whatever `copy` names must name no other.
    #[must_use]
    pub fn hand_over(&mut self, copy: impl Into<String>, at: Timestamp) -> Self {
        let copy = copy.into();
        let base = self.without_private();
        let known = HandedOver {
            copy: copy.clone(),
            at,
            base: Some(Box::new(base.clone())),
            superseded: Vec::new(),
        };
        self.handed_over.push(known);
        let surplus = self.handed_over.len().saturating_sub(MAX_COPIES);
        self.handed_over.drain(..surplus);
        let own = HandedOver { copy, at, base: None, superseded: Vec::new() };
        Self { handed_over: vec![own], ..base }
    }

    /// Whether this is a copy that was handed over, and is to go back to whoever has the case.
    #[must_use]
    pub fn is_copy(&self) -> bool {
        self.handed_over.last().is_some_and(|copy| copy.base.is_none())
    }

    /// A copy as it goes back: what was noted down on it stays where it was noted down.
    #[must_use]
    pub fn given_back(&self) -> Self {
        Self { handed_over: self.handed_over.clone(), ..self.without_private() }
    }

    /// Whether it remembers more than a case does.
    pub(crate) fn holds_more_looks_or_copies(&self) -> bool {
        let surplus = |domain: &CaseDomain| domain.earlier.len() > MAX_EARLIER;
        self.handed_over.len() > MAX_COPIES
            || self.handed_over.iter().any(|copy| copy.superseded.len() > MAX_SUPERSEDED)
            || self.domains.iter().any(surplus)
    }

    /// The case without what is only for whoever looks after the customer.
    fn without_private(&self) -> Self {
        Self {
            tags: Vec::new(),
            notes: String::new(),
            archived: false,
            handed_over: Vec::new(),
            ..self.clone()
        }
    }

    /// Remembers the copy as it came back: what comes back later is compared with that.
    pub(crate) fn came_back(&mut self, came_back: &Self) {
        let Some(copy) = came_back.handed_over.last().map(|copy| &copy.copy) else { return };
        let Some(known) = self.handed_over.iter_mut().find(|known| known.copy == *copy) else {
            return;
        };
        let before = known.base.replace(Box::new(came_back.without_private()));
        let before = before.map(|base| base.changed).filter(|at| *at != came_back.changed);
        known.superseded.extend(before);
        let surplus = known.superseded.len().saturating_sub(MAX_SUPERSEDED);
        known.superseded.drain(..surplus);
    }

    /// Whether a later state of the copy that came back has been here before. Compared with that
    /// one, an older one would seem to have taken back whatever came in between.
    #[must_use]
    pub fn age_of(&self, came_back: &Self) -> CopyAge {
        let copy = came_back.handed_over.last().map(|copy| &copy.copy);
        let known = self.handed_over.iter().find(|known| Some(&known.copy) == copy);
        let Some(known) = known.filter(|known| !known.superseded.is_empty()) else {
            return CopyAge::Latest;
        };
        let last = known.base.as_ref().map(|base| base.changed);
        if last == Some(came_back.changed) {
            CopyAge::Latest
        } else if known.superseded.contains(&came_back.changed) {
            CopyAge::Superseded
        } else if Some(came_back.changed) < last {
            CopyAge::Older
        } else {
            CopyAge::Latest
        }
    }

    /// The case as it was when the copy that came back went out, or came back last. `None`: it is
    /// not remembered.
    #[must_use]
    pub fn base_of(&self, came_back: &Self) -> Option<&Self> {
        let copy = &came_back.handed_over.last()?.copy;
        let known = self.handed_over.iter().find(|known| known.copy == *copy)?;
        known.base.as_deref()
    }
}
