//! Who still comes directly, by the log of the mail server.

use std::path::PathBuf;
use std::sync::Arc;

use iced::widget::{column, progress_bar, row, text};
use iced::{Alignment, Element, Length, Task, task};

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::logs::{self, Company, Event};
use crate::gui::pasted::{self, Ids, Pasted, Source};
use crate::gui::theme::{self, Colours, size, space};
use crate::gui::widget::{Cell, Icon, banner, body, card, disclosure, muted, secondary, table};
use crate::guide::log::{Client, Judgement, LogReader, Summary};
use crate::i18n::tr;
use crate::model::Severity;
use crate::store::StoreError;

const IDS: Ids = Ids { paste: "log-paste", read: "log-read", path: "log-path", file: "log-file" };
/// Where the log is, as a rule.
const EXAMPLE: &str = "/var/log/mail.log";
/// So many addresses are shown; those to look at stand in front.
const SHOWN: usize = 40;

/// What the part remembers.
#[derive(Debug)]
pub struct State {
    is_open: bool,
    pasted: Pasted,
    /// Counts logs, so that what a cancelled one still sends is dropped.
    logs: u64,
    running: Option<Running>,
    seen: Option<Result<Seen, Fault>>,
}

#[derive(Debug)]
struct Running {
    id: u64,
    /// Ends the reading when dropped.
    _handle: task::Handle,
    path: Option<PathBuf>,
    part: f32,
    company: Company,
}

#[derive(Debug)]
struct Seen {
    /// To be judged again when the networks change.
    reader: Arc<LogReader>,
    company: Company,
    summary: Summary,
}

#[derive(Debug)]
enum Fault {
    Unread(StoreError),
    /// It is no log that is known; its path, if it has one.
    Unknown(Option<PathBuf>),
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The fold is to be opened or closed.
    Toggled,
    /// Something happened in the fields.
    Pasted(pasted::Message),
    /// The reading is to be given up.
    CancelPressed,
    /// Something came from reading.
    Came(u64, Event),
}

impl State {
    /// Folded away.
    pub fn new() -> Self {
        let pasted = Pasted::new(IDS);
        Self { is_open: false, pasted, logs: 0, running: None, seen: None }
    }

    /// Whether a log is being read.
    #[must_use]
    pub const fn is_reading(&self) -> bool {
        self.running.is_some()
    }

    /// Judges anew what was read, if that is about others now.
    pub fn refresh(&mut self, cx: &Context) {
        let company = Company::of(&cx.case, &cx.service);
        if let Some(Ok(seen)) = &mut self.seen
            && seen.company != company
        {
            seen.summary = company.judge(LogReader::clone(&seen.reader));
            seen.company = company;
        }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<super::Message> {
        match message {
            Message::Toggled => self.is_open = !self.is_open,
            Message::CancelPressed => self.running = None,
            Message::Pasted(message) => {
                let wrap = |message| super::Message::Log(Message::Pasted(message));
                return match self.pasted.update(message, &cx.documents).settle(&cx.texts, wrap) {
                    Ok(action) => action,
                    Err(source) => self.begin(source, cx),
                };
            }
            Message::Came(id, event) => self.came(id, event, cx),
        }
        Action::None
    }

    fn begin(&mut self, source: Source, cx: &Context) -> Action<super::Message> {
        let company = Company::of(&cx.case, &cx.service);
        self.seen = None;
        self.logs += 1;
        let id = self.logs;
        let path = match &source {
            Source::File(path) => Some(path.clone()),
            Source::Text(_) => None,
        };
        let events = logs::stream(source, company.clone());
        let (task, handle) = Task::run(events, move |event| Message::Came(id, event)).abortable();
        let handle = handle.abort_on_drop();
        self.running = Some(Running { id, _handle: handle, path, part: 0.0, company });
        Action::Run(task.map(super::Message::Log))
    }

    fn came(&mut self, id: u64, event: Event, cx: &Context) {
        let Some(mut running) = self.running.take_if(|running| running.id == id) else { return };
        match event {
            Event::Progressed(part) => {
                running.part = part;
                self.running = Some(running);
            }
            Event::Failed(error) => self.seen = Some(Err(Fault::Unread(error))),
            Event::Done(_, summary) if summary.kind.is_none() => {
                self.seen = Some(Err(Fault::Unknown(running.path)));
            }
            Event::Done(reader, summary) => {
                let Running { company, .. } = running;
                self.seen = Some(Ok(Seen { reader, company, summary: *summary }));
                // The networks may have come in meanwhile.
                self.refresh(cx);
            }
        }
    }

    /// What was read, if anything.
    fn summary(&self) -> Option<&Summary> {
        Some(&self.seen.as_ref()?.as_ref().ok()?.summary)
    }

    /// What speaks against refusing strangers now.
    pub fn warning<'a>(&self, cx: &'a Context) -> Option<Element<'a, super::Message>> {
        let summary = self.summary().filter(|summary| !summary.gate.is_ready())?;
        let texts = &cx.texts;
        // Where they stand right above, they are not said twice.
        let reasons = summary.gate.reasons.iter().filter(|_| !self.is_open);
        let more = reasons.map(|reason| body(texts.log_reason(reason)).into());
        let words = tr!(texts, "restrict-log-not-ready");
        Some(banner(Some(Severity::Warning), words, more.collect()))
    }

    /// Draws the part.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let label = tr!(cx.texts, "log-title");
        disclosure("log", label, self.is_open, Message::Toggled, move || card(self.content(cx)))
    }

    fn content<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let mut page = column![text(tr!(texts, "log-text")).size(size::BODY)].spacing(space::M);
        if cx.case.server.networks.is_empty() && cx.service.ranges.is_empty() {
            let words = tr!(texts, "log-needs-networks");
            return page.push(banner(Some(Severity::Notice), words, Vec::new())).into();
        }
        let label = tr!(texts, "log-paste");
        let pasted = self.pasted.view(texts, label, EXAMPLE, self.is_reading());
        page = page.push(pasted.map(Message::Pasted));
        if let Some(running) = &self.running {
            let bar = progress_bar(0.0..=1.0, running.part).girth(8).style(theme::progress);
            let cancel = tr!(texts, "cancel");
            let cancel = secondary("log-cancel", cancel, Some(Message::CancelPressed));
            let bar = row![bar, cancel].spacing(space::M).align_y(Alignment::Center);
            page = page.push(muted(tr!(texts, "log-reading"))).push(bar.width(Length::Fill));
        }
        let seen = self.seen.as_ref().map(|seen| match seen {
            Ok(seen) => outcome(&seen.summary, cx),
            Err(fault) => {
                let words = match fault {
                    Fault::Unread(error) => texts.store_error(error),
                    Fault::Unknown(Some(path)) => {
                        tr!(texts, "restrict-log-none", path = path.display().to_string())
                    }
                    Fault::Unknown(None) => tr!(texts, "log-none"),
                };
                banner(Some(Severity::Warning), words, Vec::new())
            }
        });
        page.push(seen).into()
    }
}

fn outcome<'a>(summary: &'a Summary, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let mut page = column![].spacing(space::M);
    let more = |words| body(words).into();
    let reasons = summary.gate.reasons.iter().map(|reason| more(texts.log_reason(reason)));
    page = page.push(if summary.gate.is_ready() {
        banner(None, tr!(texts, "restrict-log-ready"), Vec::new())
    } else {
        let words = tr!(texts, "restrict-log-not-ready");
        banner(Some(Severity::Warning), words, reasons.collect())
    });
    for note in &summary.gate.notes {
        page = page.push(banner(Some(Severity::Notice), texts.log_note(note), Vec::new()));
    }
    if let (Some(first), Some(last)) = (&summary.first, &summary.last) {
        let (first, last) = (first.as_str(), last.as_str());
        page = page.push(muted(tr!(texts, "restrict-log-span", first = first, last = last)));
    }
    let heads = vec![
        tr!(texts, "restrict-log-address"),
        tr!(texts, "restrict-log-name"),
        tr!(texts, "restrict-log-accepted"),
        tr!(texts, "restrict-log-refused"),
        tr!(texts, "restrict-log-last"),
    ];
    let rows = summary.clients.iter().take(SHOWN).map(|client| one(client, cx)).collect();
    page = page.push(table(&[10, 7, 3, 3, 5], heads, rows));
    let hidden = summary.clients.len().saturating_sub(SHOWN);
    if hidden > 0 {
        page = page.push(muted(tr!(texts, "log-more", count = hidden)));
    }
    page.into()
}

fn one(client: &Client, cx: &Context) -> Vec<Cell> {
    let texts = &cx.texts;
    let (mark, tone): (_, fn(&Colours) -> iced::Color) = match client.judgement {
        Judgement::StrangerDelivers => (Icon::Warning, |c| c.warning.strong),
        Judgement::StrangerRefused | Judgement::Probe => (Icon::Notice, |c| c.notice.strong),
        Judgement::Authenticated | Judgement::Internal | Judgement::Service => {
            (Icon::Check, |c| c.success.strong)
        }
    };
    let judgement = texts.judgement(client.judgement);
    let words = match (client.judgement, client.looks_legitimate) {
        (Judgement::StrangerDelivers, true) => {
            tr!(texts, "log-legitimate", judgement = judgement)
        }
        (Judgement::StrangerDelivers, false) => tr!(texts, "log-dubious", judgement = judgement),
        _ => judgement,
    };
    let messages = client.accepted + client.elsewhere + client.authenticated;
    vec![
        Cell::Record { host: client.address.to_string(), mark, tone, words },
        Cell::Technical(client.name.clone().unwrap_or_default()),
        Cell::Words(messages.to_string()),
        Cell::Words(client.refused.to_string()),
        Cell::Words(client.last.clone().unwrap_or_default()),
    ]
}
