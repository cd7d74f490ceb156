//! What came of a check: counts, who left, who needs attention.

use iced::widget::{Column, column, container, progress_bar, row, text};
use iced::{Alignment, Element, Length, Padding};

use super::gathered::Gathered;
use super::wish::Wish;
use super::{Ended, Message};
use crate::audit::Tally;
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    Cell, Icon, banner, body, card, icon, muted, primary, secondary, section, small, state_icon,
    table, title,
};
use crate::i18n::{Catalog, tr};
use crate::model::{DomainState, Severity};

/// So many domains are shown until more are asked for.
const FEW: usize = 25;

/// What was found, put into words once.
#[derive(Debug)]
pub(super) struct Report {
    /// Who left the service.
    alerts: Vec<String>,
    /// Domains that need attention.
    concerns: Vec<Line>,
    /// What was passed over in the list.
    skipped: Vec<String>,
}

#[derive(Debug)]
struct Line {
    domain: String,
    state: String,
    found: String,
}

impl Report {
    pub(super) fn new(gathered: &Gathered, service: &str, texts: &Catalog) -> Self {
        let concerns = gathered.concerns().map(|concern| Line {
            domain: concern.domain.unicode(),
            state: texts.state(concern.state),
            found: concern
                .worst
                .as_ref()
                .map(|finding| texts.finding(finding).what)
                .unwrap_or_default(),
        });
        let heading = gathered.heading.as_deref();
        let heading = heading.map(|text| tr!(texts, "audit-heading", text = text));
        let aside = gathered.aside.as_ref().map(|(line, cell)| {
            let (line, cell) = (*line, cell.as_str());
            tr!(texts, "audit-aside", line = line, cell = cell)
        });
        let faults = gathered.faults.iter().map(|(line, error)| {
            let (line, reason) = (*line, texts.list_fault(error));
            tr!(texts, "audit-fault", line = line, reason = reason)
        });
        let more = (gathered.more_faults > 0)
            .then(|| tr!(texts, "audit-more-faults", count = gathered.more_faults));
        Self {
            alerts: gathered.alerts.iter().map(|alert| texts.drift(alert, service)).collect(),
            concerns: concerns.collect(),
            skipped: heading.into_iter().chain(aside).chain(faults).chain(more).collect(),
        }
    }
}

/// Domains by their state, in the order in which they are to be read.
fn counts(tally: &Tally) -> [(DomainState, u64); 5] {
    [
        (DomainState::Switched, tally.switched),
        (DomainState::PartlySwitched, tally.partly_switched),
        (DomainState::NotSwitched, tally.not_switched),
        (DomainState::NoMail, tally.no_mail),
        (DomainState::Unknown, tally.unknown),
    ]
}

/// Draws it.
pub(super) fn view<'a>(ended: &'a Ended, wish: &Wish, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let page = column![head(ended, wish, cx), states(&ended.outcome.tally, texts)];
    page.push(drifted(ended, texts))
        .push(attention(ended, texts))
        .push(skipped(&ended.report, texts))
        .spacing(space::L)
        .into()
}

/// How it ended, and what to do next.
fn head<'a>(ended: &Ended, wish: &Wish, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let outcome = &ended.outcome;
    let all = outcome.tally.all();
    let mut more: Vec<Element<'a, Message>> = Vec::new();
    let (severity, words) = if outcome.is_dead {
        more.push(body(tr!(texts, "audit-window-dead-text", count = all)).into());
        (Some(Severity::Warning), tr!(texts, "audit-window-dead"))
    } else if outcome.is_unfinished {
        more.push(body(tr!(texts, "audit-window-stopped-text", count = all)).into());
        (Some(Severity::Notice), tr!(texts, "audit-window-stopped"))
    } else {
        (None, tr!(texts, "audit-window-done", count = all))
    };
    if outcome.is_compared {
        let (count, drifted) = (outcome.tally.told, outcome.tally.drifted);
        more.push(body(tr!(texts, "audit-changed", count = count, drifted = drifted)).into());
    }
    if outcome.repeated > 0 {
        more.push(body(tr!(texts, "audit-repeated", count = outcome.repeated)).into());
    }
    let path = text(wish.results(cx).display().to_string());
    more.push(
        path.size(size::SMALL).font(theme::MONO).wrapping(text::Wrapping::WordOrGlyph).into(),
    );
    let (show, copy) = (tr!(texts, "audit-window-show"), tr!(texts, "copy"));
    let again = tr!(texts, "audit-window-again");
    let mut buttons = row![].spacing(space::M);
    buttons = if outcome.is_unfinished {
        let go_on = tr!(texts, "audit-window-go-on");
        buttons.push(primary("audit-go-on", go_on, Some(Message::GoOnPressed))).push(secondary(
            "audit-show",
            show,
            Some(Message::ShowPressed),
        ))
    } else {
        buttons.push(primary("audit-show", show, Some(Message::ShowPressed)))
    };
    buttons = buttons
        .push(secondary("audit-copy", copy, Some(Message::CopyPressed)))
        .push(secondary("audit-again", again, Some(Message::AgainPressed)));
    more.push(container(buttons.wrap()).padding(Padding::ZERO.top(space::S)).into());
    banner(severity, words, more)
}

/// A bar and a number for each state.
fn states<'a>(tally: &Tally, texts: &Catalog) -> Element<'a, Message> {
    let all = tally.all().max(1);
    let lines = counts(tally).into_iter().map(|(state, count)| {
        let mark = match state {
            DomainState::Switched => icon(Icon::Check, |c| c.success.strong),
            DomainState::NotSwitched => state_icon(Severity::Notice),
            DomainState::PartlySwitched | DomainState::NoMail => state_icon(Severity::Warning),
            DomainState::Unknown => state_icon(Severity::Error),
        };
        #[allow(clippy::cast_precision_loss)]
        let part = count as f32 / all as f32;
        let name = row![mark, small(texts.state(state))].spacing(space::S);
        row![
            name.align_y(Alignment::Center).width(Length::FillPortion(5)),
            text(count).size(size::BODY).font(theme::BOLD).width(Length::FillPortion(2)),
            progress_bar(0.0..=1.0, part)
                .girth(10)
                .length(Length::FillPortion(9))
                .style(theme::progress),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .into()
    });
    let lines = Column::with_children(lines).spacing(space::S);
    section(tr!(texts, "audit-window-states"), vec![lines.into()])
}

/// Who left the service.
fn drifted<'a>(ended: &'a Ended, texts: &Catalog) -> Option<Element<'a, Message>> {
    let count = ended.outcome.tally.drifted;
    if count == 0 {
        return None;
    }
    let mut more: Vec<Element<'a, Message>> =
        ended.report.alerts.iter().map(|alert| small(alert.as_str()).into()).collect();
    more.extend(rest(count, more.len(), texts));
    let words = tr!(texts, "audit-window-drifted", count = count);
    Some(banner(Some(Severity::Warning), words, more))
}

/// Which domains need attention, and what it is about.
fn attention<'a>(ended: &'a Ended, texts: &Catalog) -> Element<'a, Message> {
    let tally = &ended.outcome.tally;
    let count = tally.wrong + tally.undetermined;
    if count == 0 {
        return muted(tr!(texts, "audit-window-none"));
    }
    let lines = &ended.report.concerns;
    let shown = if ended.shows_more { lines.len() } else { lines.len().min(FEW) };
    let rows = lines.iter().take(shown).map(|line| {
        vec![
            Cell::Technical(line.domain.clone()),
            Cell::Words(line.state.clone()),
            Cell::Words(line.found.clone()),
        ]
    });
    let heads = vec![
        tr!(texts, "audit-window-domain"),
        tr!(texts, "audit-window-state"),
        tr!(texts, "audit-window-found"),
    ];
    let heading = title(tr!(texts, "audit-window-attention", count = count));
    let mut content = column![heading].spacing(space::M);
    if shown > 0 {
        content = content.push(table(&[6, 4, 11], heads, rows.collect()));
    }
    content = if shown < lines.len() {
        let label = tr!(texts, "audit-window-more-shown", count = lines.len());
        content.push(secondary("audit-show-more", label, Some(Message::ShowMorePressed)))
    } else {
        content.push(rest(count, shown, texts))
    };
    card(content)
}

/// That the results have more than what is shown.
fn rest<'a>(count: u64, shown: usize, texts: &Catalog) -> Option<Element<'a, Message>> {
    let left = count.saturating_sub(shown as u64);
    (left > 0).then(|| muted(tr!(texts, "audit-window-rest", count = left)))
}

/// What was passed over in the list.
fn skipped<'a>(report: &'a Report, texts: &Catalog) -> Option<Element<'a, Message>> {
    if report.skipped.is_empty() {
        return None;
    }
    let more = report.skipped.iter().map(|words| small(words.as_str()).into()).collect();
    Some(banner(Some(Severity::Notice), tr!(texts, "audit-window-skipped"), more))
}

/// The same as text, to be pasted elsewhere.
pub(super) fn plain(ended: &Ended, texts: &Catalog) -> String {
    let (tally, report) = (&ended.outcome.tally, &ended.report);
    let mut lines = vec![texts.audit_summary(tally)];
    lines.extend(report.alerts.iter().cloned());
    let count = tally.wrong + tally.undetermined;
    if count > 0 {
        lines.push(String::new());
        lines.push(tr!(texts, "audit-window-attention", count = count));
    }
    for Line { domain, state, found } in &report.concerns {
        lines.push(format!("{domain}\t{state}\t{found}"));
    }
    let left = count.saturating_sub(report.concerns.len() as u64);
    if left > 0 {
        lines.push(tr!(texts, "audit-window-rest", count = left));
    }
    lines.join("\n") + "\n"
}
