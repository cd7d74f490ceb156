//! The change: before and after, and what else to know.

mod timeline;

use iced::widget::{Row, column, row, text};
use iced::{Element, Length};

use jiff::Timestamp;

use crate::advise::mta_sts;
use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::schedule;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    self, Cell, Icon, banner, body, choice, heading, muted, section, small, title,
};
use crate::i18n::tr;
use crate::model::{CaseDomain, DomainName, HostName, MxRecord, Role, Severity, Step, Strategy};
use crate::plan::{Fate, MxChange, Note, path};
use crate::wizard::{Change, Gate, gate};

/// What happened in the step.
#[derive(Debug, Clone)]
#[allow(clippy::enum_variant_names, reason = "all are presses in this step")]
pub enum Message {
    /// A strategy was chosen.
    StrategyPressed(Strategy),
    /// A host is to come first.
    FirstPressed(HostName),
    /// A record is to be copied.
    CopyPressed(String),
    /// Reminders are wanted, or no longer.
    RemindPressed(bool),
    /// The schedule of a domain is to be saved as a calendar file.
    CalendarPressed(DomainName),
}

/// Handles a message; the step remembers nothing of its own.
pub fn update(message: Message, cx: &Context) -> Action<Message> {
    match message {
        Message::StrategyPressed(strategy) => Action::Commit(Change::StrategyChosen(strategy)),
        Message::FirstPressed(first) => {
            let mut order = vec![first];
            for inbound in &cx.service.inbound {
                if !order.contains(&inbound.host) {
                    order.push(inbound.host.clone());
                }
            }
            Action::Commit(Change::HostsOrdered(order))
        }
        Message::CopyPressed(words) => Action::Copy(words),
        Message::RemindPressed(wanted) => Action::Commit(Change::RemindersChosen(wanted)),
        Message::CalendarPressed(name) => schedule::save_calendar(cx, &name),
    }
}

/// Draws the step.
pub fn view(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let mut page =
        column![heading(tr!(texts, "change-heading"), tr!(texts, "change-why"))].spacing(space::L);
    if let Gate::Blocked(why) | Gate::Optional(why) = gate(&cx.case, &cx.service, Step::Change) {
        page = page.push(banner(Some(Severity::Warning), texts.reason(&why), Vec::new()));
    }
    page = page.push(strategies(cx));
    if cx.service.inbound.len() > 1 {
        page = page.push(regions(cx));
    }
    for domain in &cx.case.domains {
        match cx.plan(domain) {
            Some(Ok(change)) => {
                page = page.push(change_view(cx, &change));
                page = page.push(domain.observation.as_ref().and_then(|seen| {
                    // Mail may be refused by a policy although the records are as they should be.
                    let matters = !change.is_done() || mta_sts::is_urgent(seen);
                    timeline::prepare(cx, seen).filter(|_| matters)
                }));
                let entries = schedule::entries(cx, domain, &change, looked_at(domain));
                if !entries.is_empty() {
                    page = page.push(timeline::view(cx, domain, entries));
                }
            }
            Some(Err(error)) => {
                let words = texts.plan_error(&error);
                page = page.push(banner(Some(Severity::Error), words, Vec::new()));
            }
            None => {}
        }
    }
    page.into()
}

/// Times are reckoned from the last look: what is drawn changes when something happens, and not by
/// itself.
fn looked_at(domain: &CaseDomain) -> Timestamp {
    domain.observation.as_ref().map_or_else(Timestamp::now, |seen| seen.at)
}

fn strategies(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let choices = Strategy::ALL.into_iter().map(|strategy| {
        let why = match strategy {
            Strategy::Replace => tr!(texts, "strategy-replace-why"),
            Strategy::KeepRelays => tr!(texts, "strategy-keep-relays-why"),
            Strategy::Prepend => tr!(texts, "strategy-prepend-why"),
        };
        let words = column![
            text(texts.strategy(strategy)).size(size::BODY).font(theme::BOLD),
            small(why).style(theme::muted),
        ]
        .width(Length::Fill);
        let chosen = cx.case.strategy == strategy;
        let id = format!("strategy-{strategy}");
        choice(id, words, chosen, Message::StrategyPressed(strategy))
    });
    section(tr!(texts, "change-strategy-title"), choices.collect())
}

fn regions(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let first = cx.case.host_order.first().or(cx.service.inbound.first().map(|i| &i.host));
    let choices = cx.service.inbound.iter().map(|inbound| {
        let region = cx.service.region_name(&inbound.region, texts.language());
        let chosen = first == Some(&inbound.host);
        let label = text(region).size(size::BODY);
        let id = format!("region-{}", inbound.host);
        choice(id, label, chosen, Message::FirstPressed(inbound.host.clone()))
    });
    section(
        tr!(texts, "change-region-title"),
        vec![
            body(tr!(texts, "change-region-text")).into(),
            Row::with_children(choices).spacing(space::S).wrap().into(),
        ],
    )
}

fn change_view<'a>(cx: &'a Context, change: &MxChange) -> Element<'a, Message> {
    let texts = &cx.texts;
    let domain = change.domain.unicode();
    let notes = change.notes.iter().map(|note| note_view(cx, change, note));
    if change.is_done() {
        let done = banner(None, tr!(texts, "change-nothing", domain = domain.as_str()), Vec::new());
        let mut content = vec![done, column(notes).spacing(space::S).into()];
        content.push(after_table(cx, change));
        return section(domain, content);
    }
    let after: Vec<(MxRecord, Role)> =
        change.after.iter().map(|planned| (planned.record.clone(), planned.role)).collect();
    let picture = |records: &[(MxRecord, Role)]| {
        widget::mail_path(path::mail_path(records).as_ref(), texts, &cx.service)
    };
    let pictures = column![
        title(tr!(texts, "change-way-before")),
        picture(&change.before),
        title(tr!(texts, "change-way-after")),
        picture(&after),
    ];
    let before = column![title(tr!(texts, "change-before")), before_table(cx, change)]
        .spacing(space::M)
        .width(Length::FillPortion(1));
    let after = column![title(tr!(texts, "change-after")), after_table(cx, change)]
        .spacing(space::M)
        .width(Length::FillPortion(1));
    section(
        domain,
        vec![
            pictures.spacing(space::S).into(),
            row![before, after].spacing(space::XL).into(),
            column(notes).spacing(space::S).into(),
        ],
    )
}

/// Shares of the width for the preference and for the rest.
const WIDTHS: [u16; 2] = [3, 9];

fn before_table<'a>(cx: &'a Context, change: &MxChange) -> Element<'a, Message> {
    let texts = &cx.texts;
    if change.before.is_empty() {
        return muted(tr!(texts, "change-none-before"));
    }
    let rows = change.before.iter().map(|(record, role)| {
        let goes = change.delete.contains(record);
        let (mark, tone, fate): Mark = if goes {
            (Icon::Error, |c| c.error.strong, tr!(texts, "change-goes"))
        } else {
            (Icon::Check, |c| c.success.strong, tr!(texts, "change-stays"))
        };
        record_cells(cx, record, *role, (mark, tone, fate))
    });
    table_of(cx, rows.collect())
}

fn after_table<'a>(cx: &'a Context, change: &MxChange) -> Element<'a, Message> {
    let texts = &cx.texts;
    let rows = change.after.iter().map(|planned| {
        let mark: Mark = match planned.fate {
            Fate::Kept => (Icon::Check, |c| c.success.strong, tr!(texts, "change-stays")),
            Fate::Created => (Icon::Arrow, |c| c.primary, tr!(texts, "change-new")),
            Fate::Renumbered(old) => {
                let words = tr!(texts, "change-renumbered", old = u32::from(old));
                (Icon::Arrow, |c| c.warning.strong, words)
            }
        };
        record_cells(cx, &planned.record, planned.role, mark)
    });
    table_of(cx, rows.collect())
}

/// What becomes of a record: an icon, its colour, a word.
type Mark = (Icon, fn(&theme::Colours) -> iced::Color, String);

fn record_cells(cx: &Context, record: &MxRecord, role: Role, mark: Mark) -> Vec<Cell> {
    let (icon, tone, fate) = mark;
    vec![
        Cell::Technical(record.preference.to_string()),
        Cell::Record {
            host: record.exchange.to_string(),
            mark: icon,
            tone,
            words: format!("{fate} · {}", cx.texts.role(role, &cx.service)),
        },
    ]
}

fn table_of<'a>(cx: &Context, rows: Vec<Vec<Cell>>) -> Element<'a, Message> {
    let heads = vec![tr!(cx.texts, "table-preference"), tr!(cx.texts, "table-host")];
    widget::table(&WIDTHS, heads, rows)
}

fn note_view<'a>(cx: &'a Context, change: &MxChange, note: &Note) -> Element<'a, Message> {
    let severity = match note {
        Note::Renumbered(_)
        | Note::BackDoor(_)
        | Note::FromWildcard(_)
        | Note::TooManyForSpf(_) => Severity::Warning,
        _ => Severity::Notice,
    };
    banner(Some(severity), cx.texts.note(note, change, &cx.service), Vec::new())
}
