//! The tour: a card over the step that it speaks of.

use iced::widget::{column, container, opaque, row, space, text};
use iced::{Alignment, Element, Length};

use crate::gui::context::Context;
use crate::gui::theme::{self, size};
use crate::gui::widget::{muted, primary, secondary};
use crate::i18n::{Catalog, tr};
use crate::model::Step;

/// The steps that it shows, one a page.
pub const PAGES: [Step; 6] = [
    Step::Start,
    Step::Company,
    Step::CurrentRecords,
    Step::Change,
    Step::Request,
    Step::Propagation,
];

/// The card is not wider.
const WIDEST: f32 = 640.0;

/// What happened.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Another page is to be shown.
    PagePressed(usize),
    /// The tour is over.
    EndPressed {
        /// Whether to go on practising.
        practise: bool,
    },
}

fn words(texts: &Catalog, step: Step) -> String {
    match step {
        Step::Company => tr!(texts, "tour-company"),
        Step::CurrentRecords => tr!(texts, "tour-records"),
        Step::Change => tr!(texts, "tour-change"),
        Step::Request => tr!(texts, "tour-request"),
        Step::Propagation => tr!(texts, "tour-propagation"),
        _ => tr!(texts, "tour-start"),
    }
}

/// Draws the card of a page at the lower edge; the step above it stays in view.
pub fn view(cx: &Context, page: usize) -> Element<'_, Message> {
    let texts = &cx.texts;
    let step = PAGES.get(page).copied().unwrap_or(Step::Start);
    let is_last = page + 1 >= PAGES.len();
    let number: usize = page + 1;
    let count = tr!(texts, "tour-count", at = number, of = PAGES.len());
    let title = text(texts.step(step)).size(size::TITLE).font(theme::BOLD).width(Length::Fill);
    let head = row![title, muted(count)].spacing(theme::space::M).align_y(Alignment::Center);
    let mut buttons = row![].spacing(theme::space::S).align_y(Alignment::Center);
    if is_last {
        let practise = Message::EndPressed { practise: true };
        buttons = buttons
            .push(secondary("tour-practise", tr!(texts, "tour-practise"), Some(practise)))
            .push(space().width(Length::Fill));
    } else {
        let end = Message::EndPressed { practise: false };
        buttons = buttons
            .push(secondary("tour-end", tr!(texts, "tour-end"), Some(end)))
            .push(space().width(Length::Fill));
    }
    if page > 0 {
        let back = Message::PagePressed(page - 1);
        buttons = buttons.push(secondary("tour-back", tr!(texts, "back"), Some(back)));
    }
    let (label, next) = if is_last {
        (tr!(texts, "tour-begin"), Message::EndPressed { practise: false })
    } else {
        (tr!(texts, "continue"), Message::PagePressed(page + 1))
    };
    let buttons = buttons.push(primary("tour-next", label, Some(next)));
    let card =
        column![head, text(words(texts, step)).size(size::BODY), buttons].spacing(theme::space::M);
    let card = container(card).padding(theme::space::L).max_width(WIDEST).style(theme::dialog);
    // To the right, where it leaves the names of the steps in view.
    let place = container(opaque(card)).padding(theme::space::L);
    opaque(place.align_right(Length::Fill).align_bottom(Length::Fill))
}
