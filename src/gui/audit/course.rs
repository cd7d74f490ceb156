//! How a check goes.

use iced::widget::{column, progress_bar, row, text};
use iced::{Alignment, Element, Length};

use super::wish::Wish;
use super::{Message, Running};
use crate::audit::{Progress, Scope, clock};
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{body, card, muted, primary, small, title};
use crate::i18n::{Catalog, tr};

/// Draws it.
pub(super) fn view<'a>(
    running: &'a Running,
    wish: &'a Wish,
    cx: &'a Context,
) -> Element<'a, Message> {
    let texts = &cx.texts;
    let list = wish.list.trim();
    let service = wish.service(cx).name.as_str();
    let what = match wish.scope {
        Scope::Full => tr!(texts, "audit-window-doing-full", service = service),
        Scope::Mx => tr!(texts, "audit-window-doing-mx", service = service),
    };
    let left = running.progress.and_then(|progress| progress.left);
    #[allow(clippy::cast_precision_loss)]
    let part = left.map_or(0.0, |left| left.percent as f32 / 100.0);
    let bar = progress_bar(0.0..=1.0, part).girth(8).style(theme::progress);
    let figures = figures(running, texts);
    let counts = running
        .progress
        .map(|progress| small(texts.audit_summary(&progress.tally)).style(theme::muted));
    let cancel = running.stop.is_some().then_some(Message::CancelPressed);
    let cancel = primary("audit-cancel", tr!(texts, "cancel"), cancel);
    let keeps = small(tr!(texts, "audit-window-keeps")).style(theme::muted).width(Length::Fill);
    card(
        column![
            title(tr!(texts, "audit-window-running", list = list)),
            body(what),
            muted(wish.results(cx).display().to_string()),
            bar,
            text(figures).size(size::BODY),
        ]
        .push(counts)
        .push(row![cancel, keeps].spacing(space::M).align_y(Alignment::Center))
        .spacing(space::M),
    )
}

/// Domains, their rate and the time that is left.
fn figures(running: &Running, texts: &Catalog) -> String {
    if running.stop.is_none() {
        return tr!(texts, "audit-window-stopping");
    }
    let Some(Progress { rate, left, tally, .. }) = running.progress else {
        return tr!(texts, "audit-window-opening");
    };
    let done = tally.all();
    match left {
        Some(left) => tr!(
            texts,
            "audit-progress",
            done = done,
            rate = rate,
            percent = left.percent,
            left = clock(left.seconds)
        ),
        None => tr!(texts, "audit-progress-open", done = done, rate = rate),
    }
}
