//! Brings what comes as it is finished into the order of the list.

use std::collections::VecDeque;

/// Holds back what came before its turn. What it may hold is bounded by whoever starts the work:
/// nothing more than [`Order::ROOM`] places after the first that is missing.
#[derive(Debug)]
pub struct Order<T> {
    next: u64,
    waiting: VecDeque<Option<T>>,
}

impl<T> Order<T> {
    /// Places that may be open at a time: enough that one slow domain stops no others, few
    /// enough that memory stays flat.
    pub const ROOM: usize = 8_192;

    /// Begins at place 0.
    #[must_use]
    pub const fn new() -> Self {
        Self { next: 0, waiting: VecDeque::new() }
    }

    /// Takes what belongs at a place. A place that went by already is ignored.
    pub fn put(&mut self, place: u64, item: T) {
        let Some(ahead) = place.checked_sub(self.next) else { return };
        let Ok(ahead) = usize::try_from(ahead) else { return };
        while self.waiting.len() <= ahead {
            self.waiting.push_back(None);
        }
        self.waiting[ahead] = Some(item);
    }

    /// What is next in the list, if it came already.
    pub fn take(&mut self) -> Option<T> {
        if !matches!(self.waiting.front(), Some(Some(_))) {
            return None;
        }
        self.next += 1;
        self.waiting.pop_front().flatten()
    }

    /// The first place that is missing.
    #[must_use]
    pub const fn next(&self) -> u64 {
        self.next
    }
}

impl<T> Default for Order<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_out_in_order() {
        let mut order = Order::new();
        let mut out = Vec::new();
        for place in [2, 0, 3, 1, 5, 4] {
            order.put(place, place);
            out.extend(std::iter::from_fn(|| order.take()));
        }
        assert_eq!(out, [0, 1, 2, 3, 4, 5]);
        order.put(1, 9);
        assert_eq!(order.take(), None, "it went by");
    }
}
