//! Another window or program changed the case: keep mine, take theirs, or look first.

use iced::Element;
use iced::widget::{column, text};

use crate::gui::context::Context;
use crate::gui::theme::{size, space};
use crate::gui::widget::{Cell, muted, primary, secondary, table};
use crate::i18n::tr;
use crate::wizard::Difference;

/// What the dialog shows.
#[derive(Debug, Default)]
pub struct State {
    /// In what the two differ; none: nobody asked.
    found: Option<Vec<Difference>>,
}

/// What happened.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::enum_variant_names, reason = "all are presses")]
pub enum Message {
    /// What is here becomes a case of its own.
    KeepPressed,
    /// What was saved elsewhere is opened.
    TakePressed,
    /// The differences are to be shown.
    LookPressed,
}

/// Shares of the width for what differs, and for the two values.
const WIDTHS: [u16; 3] = [3, 4, 4];

impl State {
    /// With the differences.
    #[must_use]
    pub const fn with(found: Vec<Difference>) -> Self {
        Self { found: Some(found) }
    }

    /// Draws the dialog.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let look = self.found.is_none().then(|| {
            secondary("conflict-look", tr!(texts, "conflict-look"), Some(Message::LookPressed))
        });
        column![text(tr!(texts, "conflict-text")).size(size::BODY)]
            .push(look)
            .push(self.found.as_ref().map(|found| differences(cx, found)))
            .push(primary("conflict-keep", tr!(texts, "conflict-keep"), Some(Message::KeepPressed)))
            .push(muted(tr!(texts, "conflict-keep-hint")))
            .push(secondary(
                "conflict-take",
                tr!(texts, "conflict-take"),
                Some(Message::TakePressed),
            ))
            .push(muted(tr!(texts, "conflict-take-hint")))
            .spacing(space::M)
            .into()
    }
}

fn differences<'a>(cx: &'a Context, found: &[Difference]) -> Element<'a, Message> {
    let texts = &cx.texts;
    if found.is_empty() {
        return text(tr!(texts, "conflict-none")).size(size::BODY).into();
    }
    let heads = vec![
        tr!(texts, "conflict-item"),
        tr!(texts, "conflict-mine"),
        tr!(texts, "conflict-theirs"),
    ];
    let rows = found.iter().map(|difference| {
        let told = |value: &str| match value {
            "" if difference.mine == difference.theirs => tr!(texts, "conflict-differs"),
            "" => "–".to_owned(),
            value => value.to_owned(),
        };
        vec![
            Cell::Words(texts.item(&difference.item)),
            Cell::Words(told(&difference.mine)),
            Cell::Words(told(&difference.theirs)),
        ]
    });
    table(&WIDTHS, heads, rows.collect())
}
