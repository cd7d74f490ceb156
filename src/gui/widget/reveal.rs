//! Scrolls to what has the focus: whoever walks with Tab must see where they are.

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{self, Id, Operation};
use iced::widget::scrollable::AbsoluteOffset;
use iced::{Rectangle, Task, Vector};

/// Room left above and below.
const MARGIN: f32 = 24.0;

/// Scrolls so far that the widget with the focus is in view. `T` is any message; none is sent.
pub fn reveal_focused<T: Send + 'static>() -> Task<T> {
    scroll(Find::default())
}

/// Scrolls so far that the container with this identifier stands at the top.
pub fn reveal<T: Send + 'static>(id: Id) -> Task<T> {
    scroll(Find { wanted: Some(id), ..Find::default() })
}

fn scroll<T: Send + 'static>(find: Find) -> Task<T> {
    widget::operate(find).then(|scroll: Option<Scroll>| match scroll {
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
    /// The container that is looked for; else what has the focus.
    wanted: Option<Id>,
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

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if let (Some(pane), Some(_)) =
            (self.inside.last(), id.filter(|id| Some(*id) == self.wanted.as_ref()))
        {
            let y = (bounds.y - pane.bounds.y - MARGIN).max(0.0);
            self.found = pane.id.clone().map(|id| Scroll { id, y });
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let is_wanted = self.wanted.is_none() && state.is_focused();
        let Some(pane) = self.inside.last().filter(|_| is_wanted) else {
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
