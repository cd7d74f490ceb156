//! Connection: what stands between this network, or the mail server's, and the service.

mod history;
mod path;
mod server;

use std::collections::BTreeSet;

use iced::widget::{column, container, progress_bar, row, text, text_editor};
use iced::{Alignment, Element, Length, Task, task};
use jiff::Timestamp;

use crate::advise::reach::{conclude, nearest_first, read_report};
use crate::gui::action::Action;
use crate::gui::connect::{self, Event};
use crate::gui::context::Context;
use crate::gui::dialog;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{Area, banner, heading, primary, secondary, small};
use crate::i18n::tr;
use crate::model::{
    EndpointObservation, Expectation, HostName, ReachRun, Severity, Target, Vantage,
};
use crate::probe::{Controls, ReachEvent, ResolverError};
use crate::store::read_foreign;
use crate::wizard::Change;

/// So many other hosts are tried beside.
const OTHERS: usize = 3;

/// What the step remembers.
#[derive(Debug)]
pub struct State {
    look: Option<Look>,
    /// Counts looks, so that what a cancelled one still sends is dropped.
    looks: u64,
    failure: Option<ResolverError>,
    cancelled: bool,
    /// What is folded out.
    open: BTreeSet<Fold>,
    pasted: Area,
    paste: String,
    nothing_read: Option<NothingRead>,
}

/// Why what was pasted is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NothingRead {
    /// Nothing was recognised in it.
    Unknown,
    /// It was changed after it was signed.
    Forged,
}

/// What can be folded out and away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fold {
    /// The conversation with an endpoint, by its place in the look.
    Transcript(usize),
    /// The commands for the mail server.
    Server,
    /// The earlier looks.
    History,
}

/// A look that is under way.
#[derive(Debug)]
struct Look {
    id: u64,
    /// Ends the look when dropped.
    _handle: task::Handle,
    targets: Vec<Target>,
    expected: usize,
    seen: Vec<EndpointObservation>,
    /// Seconds that it may still go on.
    left: u64,
}

/// What happened in the step.
#[derive(Debug, Clone)]
pub enum Message {
    /// Look, or look again.
    LookPressed,
    /// Stop looking.
    CancelPressed,
    /// Something came from a look.
    Came(u64, Event),
    /// Something was folded out or away.
    Toggled(Fold),
    /// A command or conversation is to be copied.
    CopyPressed(String),
    /// Something happened in the field for what the mail server said.
    PasteEdited(text_editor::Action),
    /// What was pasted is to be read.
    ReadPressed,
    /// A file with results is to be chosen.
    FilePressed,
    /// A file was chosen, or not.
    FileChosen(dialog::Answer),
    /// The hosts are to be put in this order.
    OrderPressed(Vec<HostName>),
}

impl State {
    /// Begins at once if nobody looked yet: that is what one comes here for.
    pub fn open(cx: &Context) -> (Self, Task<Message>) {
        let mut state = Self {
            look: None,
            looks: 0,
            failure: None,
            cancelled: false,
            open: BTreeSet::new(),
            pasted: Area::new(""),
            paste: String::new(),
            nothing_read: None,
        };
        let task = if cx.case.reach.is_empty() { state.look(cx) } else { Task::none() };
        (state, task)
    }

    /// Whether a look is under way.
    #[must_use]
    pub const fn is_looking(&self) -> bool {
        self.look.is_some()
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::LookPressed => Action::Run(self.look(cx)),
            Message::CancelPressed => {
                self.cancelled = self.look.take().is_some();
                Action::None
            }
            Message::Came(look, event) => self.came(look, event),
            Message::Toggled(fold) => {
                if !self.open.remove(&fold) {
                    self.open.insert(fold);
                }
                Action::None
            }
            Message::CopyPressed(words) => Action::Copy(words),
            Message::PasteEdited(action) => {
                if let Some(words) = self.pasted.perform(action) {
                    self.paste = words;
                    self.nothing_read = None;
                }
                Action::None
            }
            Message::ReadPressed => self.read(cx),
            Message::FilePressed => Action::Run(Task::perform(dialog::open(), Message::FileChosen)),
            Message::FileChosen(dialog::Answer::Chosen(path)) => match read_foreign(&path) {
                Ok(text) => {
                    self.paste = text;
                    self.read(cx)
                }
                Err(error) => Action::Say(Severity::Error, cx.texts.store_error(&error)),
            },
            Message::FileChosen(dialog::Answer::Cancelled) => Action::None,
            Message::FileChosen(dialog::Answer::NoDialog) => {
                Action::Say(Severity::Notice, tr!(cx.texts, "connection-no-dialog"))
            }
            Message::OrderPressed(order) => Action::Commit(Change::HostsOrdered(order)),
        }
    }

    fn look(&mut self, cx: &Context) -> Task<Message> {
        self.failure = None;
        self.cancelled = false;
        self.nothing_read = None;
        self.open.retain(|fold| !matches!(fold, Fold::Transcript(_)));
        self.looks += 1;
        let id = self.looks;
        let targets = Target::of_service(&cx.service);
        let controls = Controls { others: others(cx), usual: true, ..Controls::default() };
        let stream = connect::stream(cx.resolver.clone(), targets.clone(), controls);
        let (task, handle) = Task::run(stream, move |event| Message::Came(id, event)).abortable();
        let expected = targets.len();
        let handle = handle.abort_on_drop();
        self.look =
            Some(Look { id, _handle: handle, targets, expected, seen: Vec::new(), left: 0 });
        task
    }

    fn came(&mut self, id: u64, event: Event) -> Action<Message> {
        let Some(look) = self.look.as_mut().filter(|look| look.id == id) else {
            return Action::None;
        };
        match event {
            Event::Progressed(ReachEvent::Found(_, addresses)) => {
                look.expected += addresses.len().saturating_sub(1);
                Action::None
            }
            Event::Progressed(ReachEvent::Finished(_, seen)) => {
                look.seen.push(*seen);
                Action::None
            }
            Event::Waits(left) => {
                look.left = left;
                Action::None
            }
            Event::Done(run) => {
                self.look = None;
                Action::Commit(Change::Reached(run))
            }
            Event::Failed(error) => {
                self.look = None;
                self.failure = Some(error);
                Action::None
            }
        }
    }

    /// Takes what was pasted for what the mail server saw.
    fn read(&mut self, cx: &Context) -> Action<Message> {
        let report = match read_report(&self.paste) {
            Ok(report) if report.seen.is_empty() => {
                self.nothing_read = Some(NothingRead::Unknown);
                return Action::None;
            }
            Ok(report) => report,
            Err(_) => {
                self.nothing_read = Some(NothingRead::Forged);
                return Action::None;
            }
        };
        self.nothing_read = None;
        self.look = None;
        self.open.retain(|fold| !matches!(fold, Fold::Transcript(_)));
        self.pasted = Area::new("");
        self.paste.clear();
        let run = report.into_run(None, &cx.service, Timestamp::now());
        Action::Commit(Change::Reached(Box::new(run)))
    }

    /// Draws the step.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let why = tr!(texts, "connection-why", service = cx.service.name_in(cx.texts.language()));
        let mut page = column![heading(tr!(texts, "connection-heading"), why)].spacing(space::L);
        let last = if self.is_looking() { None } else { cx.case.reach.last() };
        if let Some(error) = &self.failure {
            let words = texts.resolver_error(error);
            page = page.push(banner(Some(Severity::Error), words, Vec::new()));
        } else if let Some(run) = last {
            page = page.push(conclusion(cx, run));
        }
        page = page.push(self.bar(cx)).push(path::picture(cx, last, self.is_looking()));
        page = match (&self.look, last) {
            (Some(look), _) => page.push(path::coming(cx, &look.targets, &look.seen)),
            (None, Some(run)) => page.push(path::endpoints(cx, run, &self.open)),
            (None, None) => page,
        };
        if let Some(run) = last {
            page = page.push(order(cx, run));
        }
        page = page.push(server::view(self, cx));
        page.push(history::view(cx, self.open.contains(&Fold::History))).into()
    }

    /// Always as high as this, so that nothing jumps when results arrive.
    fn bar<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let content = if let Some(look) = &self.look {
            let (done, total) = (look.seen.len(), look.expected.max(look.seen.len()));
            #[allow(clippy::cast_precision_loss)]
            let part = done as f32 / total.max(1) as f32;
            let words =
                tr!(texts, "connection-looking", done = done, total = total, seconds = look.left);
            row![
                column![
                    text(words).size(size::SMALL),
                    progress_bar(0.0..=1.0, part).girth(8).style(theme::progress),
                ]
                .spacing(space::XS)
                .width(Length::Fill),
                secondary("cancel", tr!(texts, "cancel"), Some(Message::CancelPressed)),
            ]
        } else {
            let words = match cx.case.reach.last() {
                _ if self.cancelled => tr!(texts, "records-cancelled"),
                Some(run) => texts.vantage(run),
                None => tr!(texts, "connection-never"),
            };
            let label = tr!(texts, "connection-look-again");
            row![
                small(words).style(theme::muted).width(Length::Fill),
                secondary("look-again", label, Some(Message::LookPressed)),
            ]
        };
        container(content.spacing(space::L).align_y(Alignment::Center)).height(44).into()
    }
}

/// The hosts that take the domains' mail now: that they answer shows that port 25 works.
fn others(cx: &Context) -> Vec<Target> {
    let Some(port) = cx.service.inbound.first().map(|inbound| inbound.port) else {
        return Vec::new();
    };
    let mut hosts: Vec<HostName> = Vec::new();
    for seen in cx.case.domains.iter().filter_map(|domain| domain.observation.as_ref()) {
        for record in seen.mx_set().hosts() {
            let host = &record.exchange;
            // From the inside, the own server can be seen whatever the firewall says.
            let is_own = cx.case.mail_server().as_ref() == Some(host);
            if !is_own && !cx.service.has_inbound(host) && !hosts.contains(host) {
                hosts.push(host.clone());
            }
        }
    }
    hosts.truncate(OTHERS);
    hosts.into_iter().map(|host| Target::new(host, port, Expectation::Any)).collect()
}

/// The one sentence and the one action.
fn conclusion<'a>(cx: &'a Context, run: &ReachRun) -> Element<'a, Message> {
    let conclusion = conclude(run, &cx.service);
    let severity = if conclusion.code.is_good() {
        None
    } else if run.endpoints.iter().any(|one| one.seen.greeting.is_some()) {
        Some(Severity::Warning)
    } else {
        Some(Severity::Error)
    };
    let action = cx.texts.conclusion_action(&conclusion, &cx.service);
    let action = text(action).size(size::BODY).into();
    let mut more = vec![action];
    if severity.is_some() && run.vantage == Vantage::Here {
        let words = tr!(cx.texts, "connection-optional");
        more.push(text(words).size(size::SMALL).style(theme::muted).into());
    }
    banner(severity, cx.texts.conclusion(&conclusion, &cx.service), more)
}

/// Another order of the hosts, where the times speak for it.
fn order<'a>(cx: &'a Context, run: &ReachRun) -> Option<Element<'a, Message>> {
    let order = nearest_first(run, &cx.service, &cx.case.host_order)?;
    let names: Vec<&str> = order
        .iter()
        .filter_map(|host| cx.service.inbound.iter().find(|inbound| inbound.host == *host))
        .map(|inbound| cx.service.region_name(&inbound.region, cx.texts.language()))
        .collect();
    let words = tr!(cx.texts, "connection-order", order = names.join(", "));
    let label = tr!(cx.texts, "connection-order-apply");
    let button = primary("apply-order", label, Some(Message::OrderPressed(order)));
    Some(banner(Some(Severity::Notice), words, vec![button]))
}
