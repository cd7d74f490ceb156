//! Smart host: outgoing mail through the service, step by step for the customer's mail server.

use iced::widget::{Row, column, row, text};
use iced::{Alignment, Element, Length, Task};

use crate::gui::action::{Action, Target as Outside};
use crate::gui::context::Context;
use crate::gui::guide::{Page, Press};
use crate::gui::networks;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    Icon, banner, body, card, choice, disclosure, heading, icon, muted, secondary, section,
};
use crate::guide::{self, GuideError, SectionId};
use crate::i18n::tr;
use crate::model::{EndpointObservation, Expectation, ServiceNetwork, Severity, Target};
use crate::probe::{ReachOptions, Resolver, ResolverError, reach};
use crate::wizard::{Change, guide_values, own_server, server_guide};

mod headers;
mod postfix;
mod trial;

pub use trial::Ended;

/// The sections of this step; the one that keeps others out comes last of all, in a step of its
/// own.
const SECTIONS: [SectionId; 4] =
    [SectionId::Allow, SectionId::SmartHost, SectionId::Verify, SectionId::Undo];

/// The product whose settings are read.
const POSTFIX: &str = "postfix";

/// What the step remembers.
#[derive(Debug)]
pub struct State {
    open: SectionId,
    picks: bool,
    page: Option<Page>,
    fault: Option<GuideError>,
    asks: bool,
    headers: headers::State,
    postfix: postfix::State,
    trial: trial::State,
}

/// What happened in the step.
#[derive(Debug, Clone)]
pub enum Message {
    /// The list of products is to be shown or folded away.
    PickToggled,
    /// A product was chosen.
    ProductPressed(String),
    /// A section is to be shown.
    SectionPressed(SectionId),
    /// Something on the page was pressed.
    PagePressed(Press),
    /// The user says that it is set up, or not.
    SetPressed(bool),
    /// The own server is to be asked what it is.
    AskPressed,
    /// The own server answered, or not.
    Answered(Option<Box<EndpointObservation>>),
    /// Something happened with the headers of a message.
    Headers(headers::Message),
    /// Something happened with the settings of a Postfix.
    Postfix(postfix::Message),
    /// Something happened in the test message.
    Trial(trial::Message),
    /// The hosts of the service were looked up.
    Found(Result<Vec<ServiceNetwork>, ResolverError>),
}

impl State {
    /// Builds the step from the case, and asks for what is not known yet.
    pub fn open(cx: &Context) -> (Self, Task<Message>) {
        let mut state = Self {
            open: SectionId::SmartHost,
            picks: false,
            page: None,
            fault: None,
            asks: false,
            headers: headers::State::new(),
            postfix: postfix::State::new(),
            trial: trial::State::new(cx),
        };
        state.refresh(cx);
        let mut tasks = Vec::new();
        if cx.case.server.looked_up.is_none() {
            let find = networks::find(cx.resolver.clone(), cx.service.clone());
            tasks.push(Task::perform(find, Message::Found));
        }
        // Without being asked for only the one that the user named.
        let is_named = cx.case.mail_server().is_some();
        if is_named && cx.case.server.seen.is_none() && state.page.is_none() {
            tasks.push(state.ask(cx));
        }
        (state, Task::batch(tasks))
    }

    /// Fills the page in anew.
    pub fn refresh(&mut self, cx: &Context) {
        self.page = None;
        self.fault = None;
        self.headers.refresh(cx);
        self.postfix.refresh(cx);
        let Some(guide) = server_guide(&cx.case, &cx.service).guide else { return };
        match guide_values(&cx.case, &cx.service) {
            Ok(values) => self.page = Some(Page::new(guide, &values, &cx.texts)),
            Err(fault) => self.fault = Some(fault),
        }
    }

    /// Asks the own server for its greeting.
    fn ask(&mut self, cx: &Context) -> Task<Message> {
        let port = cx.service.inbound.first().map(|inbound| inbound.port);
        let (Some(host), Some(port)) = (own_server(&cx.case, &cx.service), port) else {
            return Task::none();
        };
        self.asks = true;
        let config = cx.resolver.clone();
        let look = async move {
            let resolver = Resolver::new(&config).ok()?;
            let target = Target::new(host, port, Expectation::Any);
            let seen = reach(&resolver, &[target], &ReachOptions::default(), &|_| {}).await;
            // Of several addresses the one that says most.
            let best = seen.into_iter().max_by_key(|seen| seen.greeting.is_some());
            best.map(Box::new)
        };
        Task::perform(look, Message::Answered)
    }

    /// Shows what became of a test, if it was begun here.
    pub fn test_ended(&mut self, ended: &Ended) {
        self.trial.ended(ended);
    }

    /// Takes over what the case has, after something was undone.
    pub fn restore(&mut self, cx: &Context) {
        self.trial.restore(cx);
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::PickToggled => {
                self.picks = !self.picks;
                Action::None
            }
            Message::ProductPressed(id) => {
                self.picks = false;
                Action::Commit(Change::GuideChosen(Some(id)))
            }
            Message::SectionPressed(section) => {
                self.open = section;
                Action::None
            }
            Message::PagePressed(Press::Copy(words)) => Action::Copy(words),
            Message::PagePressed(Press::Open(url)) => Action::Open(Outside::Link(url)),
            Message::SetPressed(is_set) => Action::Commit(Change::SmartHostSet(is_set)),
            Message::Headers(message) => self.headers.update(message, cx),
            Message::Postfix(message) => self.postfix.update(message, cx),
            Message::Trial(message) => self.trial.update(message, cx),
            Message::AskPressed => Action::Run(self.ask(cx)),
            Message::Answered(seen) => {
                self.asks = false;
                // It may have been asked for another case, or before the field was edited.
                let own = own_server(&cx.case, &cx.service);
                let seen = seen.filter(|seen| own.as_ref() == Some(&seen.host));
                seen.map_or(Action::None, |seen| Action::Commit(Change::ServerSeen(seen)))
            }
            Message::Found(Ok(found)) => Action::Commit(Change::NetworksFound(found)),
            // The page says which addresses are missing; the step Restrict says why.
            Message::Found(Err(error)) => {
                tracing::warn!(%error, "the service's hosts cannot be looked up");
                Action::None
            }
        }
    }

    /// Draws the step.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let service = cx.service.name_in(cx.texts.language());
        let why = tr!(texts, "smart-host-why", service = service);
        let mut page = column![heading(tr!(texts, "smart-host-heading"), why)].spacing(space::L);
        page = page.push(self.product(cx));
        page = page.push(self.headers.view(cx).map(Message::Headers));
        if server_guide(&cx.case, &cx.service).guide.is_some_and(|guide| guide.id == POSTFIX) {
            page = page.push(self.postfix.view(cx).map(Message::Postfix));
        }
        if let Some(GuideError::AddressAsSmartHost(address)) = &self.fault {
            let words = tr!(texts, "guide-address", address = address.as_str());
            page = page.push(banner(Some(Severity::Error), words, Vec::new()));
        }
        let trial = self.trial.view(cx).map(Message::Trial);
        // Whoever has a server without a page can have set it up all the same.
        let Some(shown) = &self.page else { return page.push(trial).push(done(cx)).into() };
        page = page.push(shown.checked(texts));
        if !shown.blanks.is_empty() {
            let words: Vec<&str> = shown.blanks.iter().map(|blank| blank.as_str()).collect();
            let words = tr!(texts, "smart-host-blanks", blanks = words.join(", "));
            page = page.push(banner(Some(Severity::Notice), words, Vec::new()));
        }
        let tabs = SECTIONS.into_iter().map(|section| {
            let words = text(texts.guide_section(section)).size(size::BODY);
            let id = format!("section-{}", section.as_str());
            choice(id, words, self.open == section, Message::SectionPressed(section))
        });
        page = page
            .push(Row::with_children(tabs).spacing(space::S).wrap())
            .push(card(shown.view(self.open, texts, Message::PagePressed)))
            .push(trial)
            .push(done(cx));
        page.push(sources(cx, shown)).into()
    }

    /// Which product it is, and how to choose another.
    fn product<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let known = server_guide(&cx.case, &cx.service);
        let name = |guide: &guide::Guide| format!("{} {}", guide.product, guide.versions);
        let words = match (&known.guide, &known.recognised) {
            (Some(guide), _) if known.is_chosen => {
                tr!(texts, "smart-host-chosen", product = name(guide))
            }
            (Some(guide), Some(software)) => tr!(
                texts,
                "smart-host-recognised",
                software = software.as_str(),
                product = name(guide)
            ),
            (_, Some(software)) => {
                tr!(texts, "smart-host-no-guide", software = software.as_str())
            }
            _ if self.asks => tr!(texts, "smart-host-asking"),
            _ => tr!(texts, "smart-host-unknown"),
        };
        let mut content =
            column![text(words).size(size::BODY)].spacing(space::M).width(Length::Fill);
        let pick = || products(known.guide.map(|guide| guide.id.as_str()));
        if known.guide.is_none() {
            if own_server(&cx.case, &cx.service).is_some() && !self.asks {
                let label = tr!(texts, "smart-host-ask");
                content = content.push(secondary("ask", label, Some(Message::AskPressed)));
            }
            for (at, guide) in cx.installed.iter().enumerate() {
                let found = tr!(texts, "smart-host-installed", product = name(guide));
                let press = Some(Message::ProductPressed(guide.id.clone()));
                let label = tr!(texts, "headers-use");
                let line = row![
                    body(found).width(Length::Fill),
                    secondary(format!("installed-{at}"), label, press),
                ];
                content = content.push(line.spacing(space::M).align_y(Alignment::Center));
            }
            content = content.push(pick());
        } else {
            let label = tr!(texts, "smart-host-pick");
            content =
                content.push(disclosure("pick", label, self.picks, Message::PickToggled, pick));
        }
        section(tr!(texts, "smart-host-product"), vec![content.into()])
    }
}

/// All products that there are pages for.
fn products<'a>(chosen: Option<&str>) -> Element<'a, Message> {
    let choices = guide::all().iter().map(|guide| {
        let words = column![
            text(guide.product.as_str()).size(size::BODY),
            text(guide.versions.as_str()).size(size::SMALL).style(theme::muted),
        ];
        let id = format!("product-{}", guide.id);
        let is_chosen = chosen == Some(guide.id.as_str());
        choice(id, words, is_chosen, Message::ProductPressed(guide.id.clone()))
    });
    Row::with_children(choices).spacing(space::S).wrap().into()
}

/// Whether the user has done it.
fn done(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let (mark, words, label) = match cx.case.server.smart_host {
        Some(at) => (
            icon(Icon::Check, |c| c.success.strong),
            tr!(texts, "smart-host-set", time = texts.moment(at)),
            tr!(texts, "smart-host-unset"),
        ),
        None => (
            icon(Icon::Ahead, |c| c.edge),
            tr!(texts, "smart-host-not-set"),
            tr!(texts, "smart-host-is-set"),
        ),
    };
    let press = Message::SetPressed(cx.case.server.smart_host.is_none());
    let words = body(words).width(Length::Fill);
    let content = row![mark, words, secondary("set", label, Some(press))];
    card(content.spacing(space::M).align_y(Alignment::Center))
}

/// What was read for the page, and what is only named.
fn sources<'a>(cx: &'a Context, page: &'a Page) -> Option<Element<'a, Message>> {
    let texts = &cx.texts;
    if page.guide.sources.is_empty() {
        return None;
    }
    let lines = page.guide.sources.iter().enumerate().map(|(place, source)| {
        let read = match &source.read {
            Some(day) => tr!(texts, "guide-source-read", day = day.as_str()),
            None => tr!(texts, "guide-source-unread"),
        };
        let words = column![text(source.title.as_str()).size(size::BODY), muted(read)];
        let press = Message::PagePressed(Press::Open(source.url.clone()));
        let button = secondary(format!("source-{place}"), tr!(texts, "guide-open"), Some(press));
        row![words.width(Length::Fill), button].spacing(space::M).align_y(Alignment::Center).into()
    });
    Some(section(tr!(texts, "guide-sources"), lines.collect()))
}
