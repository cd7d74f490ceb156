//! The page: chart and filters, the list, and what is done with the cases that are chosen.

use iced::widget::{Column, Id, column, container, responsive, row, scrollable, text};
use iced::{Alignment, Element, Length};

use super::{Bulk, Check, Message, Outcome, State, chart, list};
use crate::gui::context::Context;
use crate::gui::theme::{self, Emphasis, size, space};
use crate::gui::widget::{action, banner, field, heading, line, muted, primary, secondary};
use crate::i18n::tr;
use crate::model::Severity;
use crate::store::book::{Archived, Query};

/// The pane that the page scrolls in.
const SCROLL: Id = Id::new("book");
/// So many of the cases that could not be looked at are named.
const NAMED: usize = 5;

impl State {
    /// Draws the page; it scrolls by itself.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        responsive(move |pane| {
            let around = if pane.width < 560.0 { space::M } else { space::XL };
            let width = pane.width - 2.0 * around;
            let content = column![head(cx)]
                .push(chart::bar(self))
                .push(self.filters(cx))
                .push(self.faults(cx))
                .push(self.outcome.as_ref().map(|outcome| told(outcome, cx)))
                .push((!self.shown.is_empty()).then(|| list::heads(self, cx, width)))
                .spacing(space::M);
            let content = column![content, list::rows(self, cx, width, pane.height)]
                .push(list::nothing(self, cx))
                .spacing(space::XS);
            scrollable(container(content).padding(around).width(Length::Fill))
                .id(SCROLL)
                .on_scroll(|viewport| Message::Scrolled(viewport.absolute_offset().y))
                .style(theme::scroll)
                .height(Length::Fill)
                .width(Length::Fill)
                .into()
        })
        .into()
    }

    /// What is done with the cases that are chosen, below the page.
    pub fn bar<'a>(&'a self, cx: &'a Context) -> Option<Element<'a, Message>> {
        let bar = match &self.check {
            Some(check) => Some(checking(check, cx)),
            None if self.chosen.is_empty() => None,
            None => Some(self.actions(cx)),
        };
        let bar = container(bar?).padding([space::M, space::L]).width(Length::Fill);
        Some(column![line(), bar.style(theme::footer)].into())
    }

    fn filters<'a>(&'a self, cx: &'a Context) -> Option<Element<'a, Message>> {
        let texts = &cx.texts;
        let all = self.book.as_ref()?.rows().len();
        if all == 0 {
            return None;
        }
        let hint = tr!(texts, "book-search");
        let search = field("book-search", &hint, &self.query.words, Message::SearchEdited);
        let count = tr!(texts, "book-count", shown = self.shown.len(), total = all);
        let count = text(count).size(size::SMALL);
        let is_all = self.chosen.len() >= self.shown.len();
        let choose = if is_all && !self.chosen.is_empty() {
            let label = tr!(texts, "book-choose-none");
            small("book-choose", label, Message::ChooseAllPressed(false))
        } else {
            let label = tr!(texts, "book-choose-all", count = self.shown.len());
            small("book-choose", label, Message::ChooseAllPressed(true))
        };
        let plain =
            Query { sort: self.query.sort, reverse: self.query.reverse, ..Query::default() };
        let every = (self.query != plain)
            .then(|| small("book-all", tr!(texts, "book-no-filter"), Message::AllPressed));
        let line = row![count]
            .push(every)
            .push((!self.shown.is_empty()).then_some(choose))
            .spacing(space::M)
            .align_y(Alignment::Center)
            .wrap();
        Some(column![search, chart::filters(self, cx), line].spacing(space::S).into())
    }

    /// Files that are no cases that can be read.
    fn faults<'a>(&self, cx: &'a Context) -> Option<Element<'a, Message>> {
        let faults = self.book.as_ref()?.faults();
        let first = faults.first()?;
        let words = tr!(cx.texts, "book-faults", count = faults.len());
        let detail = text(cx.texts.store_error(first)).size(size::SMALL);
        Some(banner(Some(Severity::Warning), words, vec![detail.into()]))
    }

    fn actions<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let words = text(tr!(texts, "book-chosen", count = self.chosen.len())).font(theme::BOLD);
        let bulk = |id, label, bulk| small(id, label, Message::BulkPressed(bulk));
        let one = match self.chosen.iter().next() {
            Some(path) if self.chosen.len() == 1 => Some([
                small("book-card", tr!(texts, "book-card"), Message::CardPressed(path.clone())),
                small(
                    "book-hand-over",
                    tr!(texts, "hand-over-open"),
                    Message::HandOverPressed(path.clone()),
                ),
            ]),
            _ => None,
        };
        let archive = if self.query.archived == Archived::Only {
            small("book-archive", tr!(texts, "start-unarchive"), Message::ArchivePressed(false))
        } else {
            small("book-archive", tr!(texts, "start-archive"), Message::ArchivePressed(true))
        };
        let check = primary("book-check", tr!(texts, "book-check"), Some(Message::CheckPressed));
        let buttons = row![
            check,
            bulk("book-letters", tr!(texts, "book-letters"), Bulk::Letters),
            bulk("book-reminders", tr!(texts, "book-reminders"), Bulk::Reminders),
            bulk("book-table", tr!(texts, "book-table"), Bulk::Table),
            bulk("book-tags", tr!(texts, "book-tags"), Bulk::Tags),
        ]
        .extend(one.into_iter().flatten())
        .push(archive)
        .spacing(space::S)
        .align_y(Alignment::Center)
        .wrap();
        column![words.size(size::BODY), buttons].spacing(space::S).into()
    }
}

fn head(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let words = heading(tr!(texts, "book-title"), tr!(texts, "book-why"));
    let leave = secondary("leave-book", tr!(texts, "book-leave"), Some(Message::LeavePressed));
    row![container(words).width(Length::Fill), leave].spacing(space::M).into()
}

fn checking<'a>(check: &Check, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let words = tr!(texts, "book-checking", done = check.done, total = check.total);
    #[allow(clippy::cast_precision_loss, reason = "some thousand cases")]
    let bar = iced::widget::progress_bar(0.0..=check.total as f32, check.done as f32)
        .girth(8)
        .style(theme::progress);
    let stop = secondary("book-stop", tr!(texts, "book-stop"), Some(Message::StopPressed));
    let words = column![text(words).size(size::BODY), bar].spacing(space::XS).width(Length::Fill);
    row![words, stop].spacing(space::M).align_y(Alignment::Center).into()
}

fn told<'a>(outcome: &Outcome, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let is_whole = outcome.done == outcome.total;
    let words = if is_whole {
        tr!(texts, "book-checked-all", count = outcome.done, changed = outcome.changed)
    } else {
        let (done, total) = (outcome.done, outcome.total);
        tr!(texts, "book-checked-some", done = done, total = total, changed = outcome.changed)
    };
    let severity = match (outcome.failed.is_empty(), is_whole) {
        (false, _) => Some(Severity::Warning),
        (true, false) => Some(Severity::Notice),
        (true, true) => None,
    };
    let failed = outcome.failed.iter().take(NAMED).map(|words| muted(words.clone()));
    let more = (outcome.failed.len() > NAMED).then(|| muted("…"));
    let failed = Column::with_children(failed).push(more);
    let failed = (!outcome.failed.is_empty()).then(|| failed.into());
    banner(severity, words, failed.into_iter().collect())
}

fn small<'a>(id: &'static str, label: String, message: Message) -> Element<'a, Message> {
    let label = text(label).size(size::SMALL);
    action(id, label, Some(message), Emphasis::Secondary, [7.0, 12.0].into())
}
