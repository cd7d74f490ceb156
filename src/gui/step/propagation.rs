//! Propagation: the wait until the change has arrived everywhere.

use iced::widget::{column, container, progress_bar, row};
use iced::{Alignment, Element, Length, Task, task};
use jiff::Timestamp;

use crate::advise::mta_sts;
use crate::gui::action::Action;
use crate::gui::arrival::{self, Event};
use crate::gui::context::Context;
use crate::gui::lookup;
use crate::gui::notify::notify;
use crate::gui::theme::{self, space};
use crate::gui::widget::{
    Cell, banner, body, card, heading, muted, primary, secondary, small, table, title,
};
use crate::i18n::tr;
use crate::model::{CaseDomain, DomainName, MxRecord, Severity, Watch};
use crate::plan::course::Course;
use crate::probe::ResolverError;
use crate::wizard::{Change, Progress, Reason, left_over, progress};

/// What the step remembers.
#[derive(Debug, Default)]
pub struct State {
    run: Option<Run>,
    /// Counts runs, so that what a stopped one still sends is dropped.
    runs: u64,
    /// A look at the records after the change arrived.
    look: Option<task::Handle>,
    failure: Option<ResolverError>,
}

/// A wait that is under way.
#[derive(Debug)]
struct Run {
    id: u64,
    /// For which domains, and by the hosts of which service.
    names: Vec<DomainName>,
    service: String,
    /// Ends the wait when dropped.
    _handle: task::Handle,
    next: Option<Timestamp>,
}

/// What happened in the step.
#[derive(Debug, Clone)]
pub enum Message {
    /// Watch, or go on watching.
    WatchPressed,
    /// Stop watching.
    StopPressed,
    /// Something came from a look.
    Came(u64, Event),
    /// Something came from the look at the records after the change arrived.
    Looked(lookup::Event),
    /// The user was told outside of the window, or could not be.
    Notified,
}

impl State {
    /// Whether somebody waits.
    #[must_use]
    pub const fn is_watching(&self) -> bool {
        self.run.is_some()
    }

    /// Whether something is under way that goes on while other steps are open.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.run.is_some() || self.look.is_some()
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::WatchPressed => self.watch(cx),
            Message::StopPressed => {
                self.run = None;
                Action::None
            }
            Message::Came(run, event) => self.came(run, event, cx),
            Message::Looked(lookup::Event::Seen(seen))
                if cx.case.domain(&seen.domain).is_some() =>
            {
                Action::Commit(Change::Observed(seen))
            }
            // What could not be seen then can be looked at in its own step.
            Message::Looked(_) | Message::Notified => Action::None,
        }
    }

    fn watch(&mut self, cx: &Context) -> Action<Message> {
        self.failure = None;
        let fresh = |domain: &CaseDomain| {
            let known = cx.case.watch(&domain.name).cloned();
            let mut watch =
                known.unwrap_or_else(|| Watch::new(domain.name.clone(), Timestamp::now()));
            // What had arrived may have been taken back: look again.
            watch.look_anew();
            watch
        };
        let watches: Vec<Watch> = cx.case.domains.iter().map(fresh).collect();
        if watches.is_empty() || !cx.has_service() {
            return Action::None;
        }
        let names = names(cx);
        self.runs += 1;
        let id = self.runs;
        let (resolver, witnesses) = (cx.resolver.clone(), cx.witnesses.clone());
        let stream = arrival::stream(resolver, witnesses, watches, cx.service.clone());
        let (task, handle) = Task::run(stream, move |event| Message::Came(id, event)).abortable();
        let service = cx.service.id.clone();
        self.run = Some(Run { id, names, service, _handle: handle.abort_on_drop(), next: None });
        Action::Run(task)
    }

    fn came(&mut self, id: u64, event: Event, cx: &Context) -> Action<Message> {
        let Some(run) = self.run.as_mut().filter(|run| run.id == id) else {
            return Action::None;
        };
        // Meanwhile the case may have got other domains, or another service.
        if run.names != names(cx) || run.service != cx.case.service {
            self.run = None;
            return self.watch(cx);
        }
        match event {
            Event::Looked(domain, at, seen) => {
                run.next = None;
                Action::Commit(Change::Watched(domain, at, seen))
            }
            Event::Waits(next) => {
                run.next = Some(next);
                Action::None
            }
            Event::Arrived => {
                self.run = None;
                // What the other steps say of the records follows from a look at them.
                let stream = lookup::stream(cx.resolver.clone(), names(cx), cx.service.clone());
                let (look, handle) = Task::run(stream, Message::Looked).abortable();
                self.look = Some(handle.abort_on_drop());
                Action::Run(Task::batch([tell(cx), look]))
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
        let mut page =
            column![heading(tr!(texts, "propagation-heading"), tr!(texts, "propagation-why"))]
                .spacing(space::L);
        if cx.case.domains.is_empty() {
            let words = tr!(texts, "reason-no-domain");
            return page.push(banner(Some(Severity::Notice), words, Vec::new())).into();
        }
        page = page.push(self.bar(cx));
        if let Some(error) = &self.failure {
            let words = tr!(texts, "records-no-network");
            let detail = vec![muted(error.to_string())];
            page = page.push(banner(Some(Severity::Warning), words, detail));
        }
        page.extend(cx.case.domains.iter().map(|domain| domain_view(cx, domain))).into()
    }

    /// Always as high as this, so that nothing jumps when results arrive.
    fn bar<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let (words, button) = if let Some(run) = &self.run {
            let words = match run.next {
                Some(next) => tr!(texts, "propagation-next", time = clock(next)),
                None => tr!(texts, "propagation-looking"),
            };
            (words, secondary("watch", tr!(texts, "propagation-stop"), Some(Message::StopPressed)))
        } else {
            let last = cx.case.watches.iter().map(|watch| watch.at).max();
            match last {
                Some(at) => (
                    tr!(texts, "records-seen-at", time = texts.moment(at)),
                    secondary(
                        "watch",
                        tr!(texts, "propagation-again"),
                        Some(Message::WatchPressed),
                    ),
                ),
                None => (
                    tr!(texts, "propagation-never"),
                    primary("watch", tr!(texts, "propagation-start"), Some(Message::WatchPressed)),
                ),
            }
        };
        let words = small(words).style(theme::muted).width(Length::Fill);
        let content = row![words, button].spacing(space::L).align_y(Alignment::Center);
        container(content).height(44).into()
    }
}

fn names(cx: &Context) -> Vec<DomainName> {
    cx.case.domains.iter().map(|domain| domain.name.clone()).collect()
}

/// Whether the change is gone again since the wait saw it.
fn is_past(cx: &Context, domain: &CaseDomain, watch: &Watch) -> bool {
    watch.is_there() && matches!(progress(&cx.case, &cx.service, domain), Progress::TakenBack(_))
}

fn clock(at: Timestamp) -> String {
    at.to_zoned_datetime(jiff::tz::TimeZone::system()).strftime("%H:%M:%S").to_string()
}

fn domain_view<'a>(cx: &'a Context, domain: &'a CaseDomain) -> Element<'a, Message> {
    let texts = &cx.texts;
    let Some(watch) = cx.case.watch(&domain.name) else {
        let words = muted(tr!(texts, "propagation-not-yet"));
        return card(column![title(domain.name.unicode()), words].spacing(space::S));
    };
    // What was seen while waiting is over where a later look saw something else.
    if is_past(cx, domain, watch) {
        let words = column![title(domain.name.unicode()), conclusion(cx, domain, watch)];
        return card(words.spacing(space::M));
    }
    let (new, known) = watch.progress();
    #[allow(clippy::cast_precision_loss)]
    let part = new as f32 / known.max(1) as f32;
    let progress = tr!(texts, "watch-progress", new = new, known = known);
    let rows = watch.last.iter().map(|sighting| {
        let records: Vec<String> = sighting.records.all().iter().map(MxRecord::words).collect();
        let ttl = sighting.ttl.map_or_else(|| "–".to_owned(), |ttl| ttl.to_string());
        vec![
            Cell::Words(texts.witness(&sighting.witness)),
            Cell::Words(texts.arrival(sighting)),
            Cell::Technical(ttl),
            Cell::Technical(if records.is_empty() { "–".to_owned() } else { records.join("\n") }),
        ]
    });
    let heads = vec![
        tr!(texts, "watch-who"),
        tr!(texts, "watch-answer"),
        tr!(texts, "table-ttl"),
        tr!(texts, "watch-records"),
    ];
    card(
        column![
            title(domain.name.unicode()),
            body(progress),
            progress_bar(0.0..=1.0, part).girth(8).style(theme::progress),
            table(&[8, 4, 3, 11], heads, rows.collect()),
            conclusion(cx, domain, watch),
        ]
        .spacing(space::M),
    )
}

fn conclusion<'a>(cx: &'a Context, domain: &CaseDomain, watch: &Watch) -> Element<'a, Message> {
    let texts = &cx.texts;
    let (severity, words) = match progress(&cx.case, &cx.service, domain) {
        Progress::TakenBack(_) => {
            let reason = Reason::TakenBack(domain.name.clone());
            (Some(Severity::Error), texts.reason(&reason))
        }
        Progress::There => {
            let left = left_over(&cx.case, &cx.service, domain);
            let is_forbidden = |seen| mta_sts::forbids(seen, &cx.service);
            if domain.observation.as_ref().is_some_and(is_forbidden) {
                let reason = Reason::PolicyLacksHosts(domain.name.clone());
                (Some(Severity::Error), texts.reason(&reason))
            } else if left.is_empty() {
                (None, arrived(cx, over(cx, domain)))
            } else {
                let reason = Reason::LeftOver(domain.name.clone(), left);
                (Some(Severity::Warning), texts.reason(&reason))
            }
        }
        Progress::Awaited if watch.is_failing() => {
            let domain = domain.name.unicode();
            (Some(Severity::Warning), tr!(texts, "watch-failing", domain = domain))
        }
        Progress::Awaited if watch.is_unknown() => {
            (Some(Severity::Warning), tr!(texts, "watch-unknown"))
        }
        Progress::Awaited if watch.is_blind() => {
            (Some(Severity::Warning), tr!(texts, "watch-blind"))
        }
        Progress::Awaited => (Some(Severity::Notice), tr!(texts, "watch-waiting")),
    };
    banner(severity, words, Vec::new())
}

/// When the last old answer on a domain is over: by the old TTL, and not only by what was seen.
fn over(cx: &Context, domain: &CaseDomain) -> Option<Timestamp> {
    Course::of(&cx.case, domain, &cx.service)?.old_answers_over()
}

/// What is said once the change is there.
fn arrived(cx: &Context, over: Option<Timestamp>) -> String {
    match over.filter(|over| *over > Timestamp::now()) {
        Some(over) => tr!(cx.texts, "watch-done-until", until = cx.texts.moment(over)),
        None => tr!(cx.texts, "watch-done"),
    }
}

/// Tells the user, who may be doing something else by now.
fn tell(cx: &Context) -> Task<Message> {
    let latest = cx.case.domains.iter().filter_map(|domain| over(cx, domain)).max();
    let told = notify(tr!(cx.texts, "app-name"), arrived(cx, latest));
    Task::perform(told, |()| Message::Notified)
}
