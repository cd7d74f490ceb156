//! Scrolls to what has the focus: whoever walks with Tab must see where they are.

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{self, Id, Operation};
use iced::widget::scrollable::AbsoluteOffset;
use iced::{Rectangle, Task, Vector};

/// Room left above and below.
const MARGIN: f32 = 24.0;

/// Scrolls so far that the widget with the focus is in view. `T` is any message; none is sent.
pub fn reveal_focused<T: Send + 'static>() -> Task<T> {
    widget::operate(Find::default()).then(|scroll: Option<Scroll>| match scroll {
        Some(Scroll { id, y }) => {
            iced::widget::operation::scroll_to(id, AbsoluteOffset { x: None, y: Some(y) })
        }
        None => Task::none(),
    })
}

#[derive(Debug, Clone)]
struct Scroll {
    id: Id,
    y: f32,
}

#[derive(Debug, Clone)]
struct Pane {
    id: Option<Id>,
    bounds: Rectangle,
    offset: Vector,
}

#[derive(Default)]
struct Find {
    /// The pane that was announced last; what is traversed next is in it.
    announced: Option<Pane>,
    inside: Vec<Pane>,
    found: Option<Scroll>,
}

impl Operation<Option<Scroll>> for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Option<Scroll>>)) {
        let entered = self.announced.take().map(|pane| self.inside.push(pane)).is_some();
        operate(self);
        if entered {
            self.inside.pop();
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.announced = Some(Pane { id: id.cloned(), bounds, offset: translation });
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let Some(pane) = self.inside.last().filter(|_| state.is_focused()) else {
            return;
        };
        let Some(id) = pane.id.clone() else {
            return;
        };
        // Bounds are those of the content as if it were not scrolled.
        let top = bounds.y - pane.bounds.y - MARGIN;
        let bottom = bounds.y + bounds.height - pane.bounds.y + MARGIN;
        if top < pane.offset.y {
            self.found = Some(Scroll { id, y: top.max(0.0) });
        } else if bottom > pane.offset.y + pane.bounds.height {
            self.found = Some(Scroll { id, y: bottom - pane.bounds.height });
        }
    }

    fn finish(&self) -> Outcome<Option<Scroll>> {
        Outcome::Some(self.found.clone())
    }
}
