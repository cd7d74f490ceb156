//! Current records: what the DNS says now, in plain words.

use std::collections::{BTreeMap, BTreeSet};

use iced::widget::{column, container, progress_bar, row, text};
use iced::{Alignment, Element, Length, Task, task};

use crate::advise::operator;
use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::lookup::{self, Event};
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    Cell, Icon, banner, body, card, code_block, disclosure, heading, icon, mail_path, muted,
    secondary, small, state_icon, table, title,
};
use crate::i18n::tr;
use crate::model::{
    CaseDomain, DomainName, DomainObservation, DomainState, Finding, FindingCode, Severity, Step,
};
use crate::plan::path;
use crate::probe::ResolverError;
use crate::wizard::{Change, Reason, shut_out};

mod zone_view;

/// What the step remembers.
#[derive(Debug, Default)]
pub struct State {
    run: Option<Run>,
    /// Counts runs, so that what a cancelled one still sends is dropped.
    runs: u64,
    failure: Option<ResolverError>,
    cancelled: bool,
    commands_open: bool,
    /// The domains whose technical details are folded out.
    details: BTreeSet<DomainName>,
}

/// A look that is under way.
#[derive(Debug)]
struct Run {
    id: u64,
    /// Ends the look when dropped.
    _handle: task::Handle,
    progress: BTreeMap<DomainName, (usize, usize)>,
    now: String,
    waiting: usize,
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
    /// The commands were folded out or away.
    CommandsToggled,
    /// The technical details of a domain were folded out or away.
    DetailsToggled(DomainName),
    /// A command is to be copied.
    CopyPressed(String),
    /// Practice is to be entered.
    PractisePressed,
    /// The step that opens the server again is wanted.
    RestrictPressed,
}

impl State {
    /// Begins at once if some domain was never looked at: that is what one comes here for.
    pub fn open(cx: &Context) -> (Self, Task<Message>) {
        let mut state = Self::default();
        let missing = cx.case.domains.iter().any(|domain| domain.observation.is_none());
        let task = if missing { state.look(cx) } else { Task::none() };
        (state, task)
    }

    /// Whether a look is under way.
    #[must_use]
    pub const fn is_looking(&self) -> bool {
        self.run.is_some()
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::LookPressed => Action::Run(self.look(cx)),
            Message::CancelPressed => {
                self.cancelled = self.run.take().is_some();
                Action::None
            }
            Message::Came(run, event) => self.came(run, event),
            Message::CommandsToggled => {
                self.commands_open = !self.commands_open;
                Action::None
            }
            Message::DetailsToggled(domain) => {
                if !self.details.remove(&domain) {
                    self.details.insert(domain);
                }
                Action::None
            }
            Message::CopyPressed(words) => Action::Copy(words),
            Message::PractisePressed => Action::Practise(true),
            Message::RestrictPressed => Action::GoTo(Step::Restrict),
        }
    }

    fn look(&mut self, cx: &Context) -> Task<Message> {
        let names: Vec<DomainName> = cx.case.domains.iter().map(|d| d.name.clone()).collect();
        self.failure = None;
        self.cancelled = false;
        if names.is_empty() {
            return Task::none();
        }
        self.runs += 1;
        let id = self.runs;
        let waiting = names.len();
        let stream = lookup::stream(cx.resolver.clone(), names, cx.service.clone());
        let (task, handle) = Task::run(stream, move |event| Message::Came(id, event)).abortable();
        self.run = Some(Run {
            id,
            _handle: handle.abort_on_drop(),
            progress: BTreeMap::new(),
            now: String::new(),
            waiting,
        });
        task
    }

    fn came(&mut self, id: u64, event: Event) -> Action<Message> {
        let Some(run) = self.run.as_mut().filter(|run| run.id == id) else {
            return Action::None;
        };
        match event {
            Event::Progressed(domain, progress) => {
                run.progress.insert(domain, (progress.done, progress.total));
                run.now = progress.name;
                Action::None
            }
            Event::Seen(seen) => {
                run.waiting = run.waiting.saturating_sub(1);
                if run.waiting == 0 {
                    self.run = None;
                }
                Action::Commit(Change::Observed(seen))
            }
            Event::Failed(error) => {
                self.run = None;
                self.failure = Some(error);
                Action::None
            }
        }
    }

    /// Draws the step.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let mut page = column![heading(tr!(texts, "records-heading"), tr!(texts, "records-why"))]
            .spacing(space::L);
        if cx.case.domains.is_empty() {
            let words = tr!(texts, "reason-no-domain");
            return page.push(banner(Some(Severity::Notice), words, Vec::new())).into();
        }
        page = page.push(self.bar(cx));
        if let Some(error) = &self.failure {
            page = page.push(no_network(cx, &error.to_string()));
        } else if !self.is_looking() && nothing_came(cx) {
            page = page.push(no_network(cx, &asked(cx)));
        }
        page = page.push(shut(cx));
        for domain in &cx.case.domains {
            page = page.push(self.domain(cx, domain));
        }
        page.push(self.commands(cx)).into()
    }

    /// Always as high as this, so that nothing jumps when results arrive.
    fn bar<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let content = if let Some(run) = &self.run {
            let done: usize = run.progress.values().map(|(done, _)| done).sum();
            let total: usize = run.progress.values().map(|(_, total)| total).sum();
            let name = run.now.as_str();
            #[allow(clippy::cast_precision_loss)]
            let part = done as f32 / total.max(1) as f32;
            row![
                column![
                    text(tr!(texts, "records-looking", name = name)).size(size::SMALL),
                    progress_bar(0.0..=1.0, part).girth(8).style(theme::progress),
                ]
                .spacing(space::XS)
                .width(Length::Fill),
                secondary("cancel", tr!(texts, "cancel"), Some(Message::CancelPressed)),
            ]
        } else {
            let words =
                if self.cancelled { tr!(texts, "records-cancelled") } else { last_look(cx) };
            let label = tr!(texts, "records-look-again");
            row![
                text(words).size(size::SMALL).style(theme::muted).width(Length::Fill),
                secondary("look-again", label, Some(Message::LookPressed)),
            ]
        };
        container(content.spacing(space::L).align_y(Alignment::Center)).height(44).into()
    }

    fn domain<'a>(&'a self, cx: &'a Context, domain: &'a CaseDomain) -> Element<'a, Message> {
        let texts = &cx.texts;
        let name = domain.name.unicode();
        let Some(seen) = &domain.observation else {
            let words = if self.is_looking() {
                tr!(texts, "records-not-yet")
            } else {
                tr!(texts, "records-never")
            };
            return card(column![title(name), muted(words)].spacing(space::S));
        };
        let diagnosis = cx.diagnose(seen);
        let mut content = column![
            row![title(name), state_badge(cx, diagnosis.state)]
                .spacing(space::M)
                .align_y(Alignment::Center)
                .wrap(),
        ]
        .spacing(space::M);
        if domain.name.is_international() {
            content = content.push(muted(domain.name.ascii()));
        }
        content =
            content.push(body(texts.standing(diagnosis.state, diagnosis.source, &cx.service)));
        if !diagnosis.records.is_empty() {
            let way = path::mail_path(&diagnosis.records);
            content = content.push(mail_path(way.as_ref(), texts, &cx.service));
            let rows = diagnosis.records.iter().map(|(record, role)| {
                let addresses: Vec<String> = seen
                    .host(&record.exchange)
                    .map(|host| host.addresses().map(|a| a.to_string()).collect())
                    .unwrap_or_default();
                let addresses =
                    if addresses.is_empty() { "–".to_owned() } else { addresses.join(", ") };
                vec![
                    Cell::Technical(record.preference.to_string()),
                    Cell::Technical(record.exchange.to_string()),
                    Cell::Words(texts.role(*role, &cx.service)),
                    Cell::Technical(addresses),
                    Cell::Technical(record.ttl.to_string()),
                ]
            });
            let heads = vec![
                tr!(texts, "table-preference"),
                tr!(texts, "table-host"),
                tr!(texts, "table-role"),
                tr!(texts, "table-addresses"),
                tr!(texts, "table-ttl"),
            ];
            content = content.push(table(&[3, 9, 5, 7, 3], heads, rows.collect()));
        }
        if let Some(operator) = seen.delegation.as_ref().and_then(operator) {
            let change = operator.how_to_ask(texts.language());
            let (name, link) = (operator.name.as_str(), operator.link.as_str());
            let words = tr!(texts, "servers-operator", name = name, change = change, link = link);
            content = content.push(text(words).size(size::SMALL));
        }
        let findings = diagnosis.findings;
        for finding in &findings {
            content = content.push(finding_view(cx, finding));
        }
        let toggled = Message::DetailsToggled(domain.name.clone());
        let is_open = self.details.contains(&domain.name);
        let label = tr!(texts, "records-details");
        let view = move || zone_view::details(cx, seen, &findings);
        card(content.push(disclosure("details", label, is_open, toggled, view)))
    }

    fn commands<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let view = move || {
            let mut list =
                column![text(tr!(texts, "commands-text")).size(size::BODY)].spacing(space::S);
            for domain in &cx.case.domains {
                let name = domain.name.ascii();
                list = list.push(text(domain.name.unicode()).size(size::BODY).font(theme::BOLD));
                for (system, command) in [
                    (tr!(texts, "commands-windows"), format!("nslookup -type=MX {name}.")),
                    (
                        tr!(texts, "commands-powershell"),
                        format!("Resolve-DnsName -Type MX {name}."),
                    ),
                    (tr!(texts, "commands-unix"), format!("dig {name}. MX +noall +answer")),
                ] {
                    let copy = tr!(texts, "copy");
                    let block = code_block("copy-command", command, copy, Message::CopyPressed);
                    list = list.push(muted(system)).push(block);
                }
                list = list.push(muted(tr!(texts, "commands-expect")));
                let expected = expected_answer(domain);
                let copy = tr!(texts, "copy");
                list = list.push(code_block("copy-answer", expected, copy, Message::CopyPressed));
            }
            list.into()
        };
        let label = tr!(texts, "commands-title");
        disclosure("commands", label, self.commands_open, Message::CommandsToggled, view)
    }
}

/// What is lost while the server keeps out mail that still comes to it.
fn shut(cx: &Context) -> Option<Element<'_, Message>> {
    let domain = shut_out(&cx.case, &cx.service)?;
    let words = cx.texts.reason(&Reason::ShutOut(domain));
    let label = cx.texts.step(Step::Restrict);
    let there = secondary("go-restrict", label, Some(Message::RestrictPressed));
    Some(banner(Some(Severity::Error), words, vec![there]))
}

/// What `dig` should print, by what was seen last.
fn expected_answer(domain: &CaseDomain) -> String {
    let name = domain.name.ascii();
    let records = domain.observation.as_ref().map(DomainObservation::mx_set).unwrap_or_default();
    let lines: Vec<String> = records
        .all()
        .iter()
        .map(|r| format!("{name}. {} IN MX {} {}", r.ttl, r.preference, r.exchange.absolute()))
        .collect();
    if lines.is_empty() { "–".to_owned() } else { lines.join("\n") }
}

fn asked(cx: &Context) -> String {
    let seen = cx.case.domains.iter().find_map(|domain| domain.observation.as_ref());
    seen.map(|seen| seen.resolvers.join(", ")).unwrap_or_default()
}

/// Whether not one domain could be looked up: then it is the network rather than a domain.
fn nothing_came(cx: &Context) -> bool {
    let mut seen =
        cx.case.domains.iter().filter_map(|domain| domain.observation.as_ref()).peekable();
    seen.peek().is_some()
        && seen.all(|seen| {
            cx.diagnose(seen).findings.iter().any(|finding| {
                matches!(finding.code, FindingCode::Timeout | FindingCode::ResolverUnreachable)
            })
        })
}

fn no_network<'a>(cx: &'a Context, detail: &str) -> Element<'a, Message> {
    let texts = &cx.texts;
    let mut more =
        vec![body(tr!(texts, "records-no-network-text")).into(), muted(detail.to_owned())];
    if cx.practice.is_none() {
        let label = tr!(texts, "start-practice-enter");
        more.push(secondary("practise", label, Some(Message::PractisePressed)));
    }
    banner(Some(Severity::Warning), tr!(texts, "records-no-network"), more)
}

fn last_look(cx: &Context) -> String {
    let seen = cx.case.domains.iter().filter_map(|domain| domain.observation.as_ref());
    match seen.map(|seen| seen.at).min() {
        Some(at) => tr!(cx.texts, "records-seen-at", time = cx.texts.moment(at)),
        None => tr!(cx.texts, "records-never"),
    }
}

fn state_badge<'a>(cx: &Context, state: DomainState) -> Element<'a, Message> {
    let words = cx.texts.state(state);
    let (mark, tone): (_, fn(&theme::Colours) -> theme::Tone) = match state {
        DomainState::Switched => (icon(Icon::Check, |c| c.success.strong), |c| c.success),
        DomainState::NotSwitched => (state_icon(Severity::Notice), |c| c.notice),
        DomainState::PartlySwitched | DomainState::NoMail => {
            (state_icon(Severity::Warning), |c| c.warning)
        }
        DomainState::Unknown => (state_icon(Severity::Error), |c| c.error),
    };
    let words = text(words).size(size::SMALL).font(theme::BOLD);
    container(row![mark, words].spacing(6).align_y(Alignment::Center))
        .padding([3, 10])
        .style(theme::toned(tone))
        .into()
}

/// A finding: what, why, what to do.
pub fn finding_view<'a, M: 'a>(cx: &Context, finding: &Finding) -> Element<'a, M> {
    let words = cx.texts.finding(finding);
    banner(
        Some(finding.severity),
        words.what,
        vec![
            small(words.why).into(),
            row![icon(Icon::Arrow, |c| c.muted), small(words.todo).width(Length::Fill)]
                .spacing(space::S)
                .into(),
        ],
    )
}
