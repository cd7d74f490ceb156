//! Fields to fill in.

use iced::widget::{Id, column, text, text_editor, text_input};
use iced::{Element, Length};

use super::basics::muted;
use crate::gui::theme::{self, size, space};

/// A label above its field, with a hint below where there is one.
pub fn labelled<'a, M: 'a>(
    label: impl text::IntoFragment<'a>,
    field: impl Into<Element<'a, M>>,
    hint: Option<String>,
) -> Element<'a, M> {
    let hint = hint.map(muted);
    column![text(label).size(size::SMALL).font(theme::BOLD), field.into()]
        .push(hint)
        .spacing(space::XS)
        .width(Length::Fill)
        .into()
}

/// A field of one line.
pub fn field<'a, M: Clone + 'a>(
    id: &'static str,
    placeholder: &str,
    value: &str,
    on_input: impl Fn(String) -> M + 'a,
) -> text_input::TextInput<'a, M> {
    text_input(placeholder, value)
        .id(Id::new(id))
        .on_input(on_input)
        .padding([9, 11])
        .size(size::BODY)
        .style(theme::field)
}

/// A field of several lines; the editor keeps its own text.
#[derive(Debug)]
pub struct Area(text_editor::Content);

impl Area {
    /// A field that holds a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text_editor::Content::with_text(text))
    }

    /// Carries out what the user did, and returns the text if that changed it.
    pub fn perform(&mut self, action: text_editor::Action) -> Option<String> {
        let edits = action.is_edit();
        self.0.perform(action);
        edits.then(|| self.0.text().trim_end_matches('\n').to_owned())
    }

    /// The field, as high as three lines.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        id: &'static str,
        placeholder: String,
        on_action: impl Fn(text_editor::Action) -> M + 'a,
    ) -> Element<'a, M> {
        text_editor(&self.0)
            .id(Id::new(id))
            .placeholder(placeholder)
            .on_action(on_action)
            .padding([9, 11])
            .size(size::BODY)
            .height(84)
            .style(theme::editor)
            .into()
    }
}
