//! Restrict: only the service may deliver. The last step of all, and held back until nobody goes
//! by the old records any more.

mod addresses;
pub mod log;
mod records;
mod rules_view;

use std::net::IpAddr;

use iced::widget::{column, row, text};
use iced::{Element, Task};
use ipnet::IpNet;
use jiff::Timestamp;

use crate::gui::action::{Action, Target};
use crate::gui::context::Context;
use crate::gui::guide::{Page, Press};
use crate::gui::networks;
use crate::gui::theme::{size, space};
use crate::gui::widget::{banner, body, heading, secondary};
use crate::guide::firewall::{Allowed, Firewall, NoRules, Rules, rules};
use crate::guide::ranges::{RangeError, merged, parse};
use crate::i18n::tr;
use crate::model::{NetworkSource, ServiceNetwork, Severity, Stage};
use crate::probe::ResolverError;
use crate::wizard::{
    Change, Hold, Reason, guide_values, hold, old_relays, own_address, server_guide, shut_out,
};

/// In the case's file in place of a firewall with ready rules.
const BY_PAGE: &str = "mail-server";

/// What the step remembers.
#[derive(Debug)]
pub struct State {
    stage: Stage,
    /// What is typed for a network.
    typed: String,
    fault: Option<RangeError>,
    looks: bool,
    failure: Option<ResolverError>,
    /// The address of the mail server where the firewall stands before it, as typed.
    server: String,
    /// Whether the user has heard of the risk, and takes it.
    warning: Warning,
    shows_undo: bool,
    shows_page: bool,
    log: log::State,
    records: records::State,
    // Worked out once for the case as it is.
    /// What holds any closing back.
    hold: Option<Hold>,
    /// What holds the chosen stage back.
    held: Option<Hold>,
    relays: Vec<IpNet>,
    rules: Option<Result<Rules, NoRules>>,
    /// What takes back the stage that was set up.
    way_back: Option<Rules>,
    page: Option<Page>,
}

/// How far the user is on the way to doing it too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Warning {
    /// Nothing was asked for.
    Unasked,
    /// The risk is being explained.
    Explained,
    /// It was taken.
    Taken,
}

/// What happened in the step.
#[derive(Debug, Clone)]
pub enum Message {
    /// The hosts of the service are to be looked up again.
    LookPressed,
    /// They were looked up.
    Found(Result<Vec<ServiceNetwork>, ResolverError>),
    /// A network is being typed.
    NetworkEdited(String),
    /// The network that was typed is to be added.
    AddPressed,
    /// A network is to be taken away, by its place.
    RemovePressed(usize),
    /// Support confirmed a network, or did not after all.
    ConfirmPressed(usize),
    /// A firewall was chosen.
    FirewallPressed(Firewall),
    /// There is no firewall with ready rules: the mail server's own page says how.
    PageChosen,
    /// The mail server's address is being typed.
    ServerEdited(String),
    /// A stage was chosen.
    StagePressed(Stage),
    /// The rules are wanted although it is too early.
    EarlyPressed,
    /// The risk was read, and is taken or not.
    RiskPressed(bool),
    /// The way back is to be shown or folded away.
    UndoToggled,
    /// The page for the mail server is to be shown or folded away.
    PageToggled,
    /// Something happened with the look at the records.
    Records(records::Message),
    /// Something happened with the log of the mail server.
    Log(log::Message),
    /// Something with lines or links was pressed.
    PagePressed(Press),
    /// The user says that this stage is set up; none: that everything was taken back.
    SetPressed(Option<Stage>),
}

impl State {
    /// Builds the step from the case, and looks up what is not known yet.
    pub fn open(cx: &Context) -> (Self, Task<Message>) {
        let proposed = match cx.case.server.restriction {
            None => Stage::Open,
            Some(Stage::Open) => Stage::Log,
            Some(Stage::Log) => Stage::Defer,
            Some(Stage::Defer | Stage::Reject) => Stage::Reject,
        };
        let mut state = Self {
            stage: proposed,
            typed: String::new(),
            fault: None,
            looks: false,
            failure: None,
            server: String::new(),
            warning: Warning::Unasked,
            shows_undo: false,
            shows_page: false,
            log: log::State::new(),
            records: records::State::default(),
            hold: None,
            held: None,
            relays: Vec::new(),
            rules: None,
            way_back: None,
            page: None,
        };
        state.prefill(cx);
        state.refresh(cx);
        let is_known = cx.case.server.looked_up.is_some();
        let task = if is_known { Task::none() } else { state.look(cx) };
        (state, task)
    }

    /// Works out anew what follows from the case.
    pub fn refresh(&mut self, cx: &Context) {
        let now = Timestamp::now();
        self.hold = hold(&cx.case, &cx.service, Stage::Defer, now);
        self.relays = old_relays(&cx.case, &cx.service);
        let guide = server_guide(&cx.case, &cx.service).guide;
        let values = guide_values(&cx.case, &cx.service).ok();
        self.page = guide.zip(values).map(|(guide, values)| Page::new(guide, &values, &cx.texts));
        self.log.refresh(cx);
        self.set_rules(cx);
    }

    /// Whether a log is being read.
    #[must_use]
    pub const fn is_reading(&self) -> bool {
        self.log.is_reading()
    }

    fn set_rules(&mut self, cx: &Context) {
        let nets = merged(&cx.case.server.nets());
        let known = firewall(cx).filter(|_| !nets.is_empty());
        let server = self.server.trim().parse().ok();
        let private = &cx.service.private_networks;
        let allowed = Allowed { service: &nets, relays: &self.relays, private };
        let of = |stage| known.map(|firewall| rules(firewall, stage, allowed, server, &cx.texts));
        self.rules = Some(self.stage).and_then(of);
        self.way_back = cx.case.server.restriction.and_then(of).and_then(Result::ok);
        self.held = hold(&cx.case, &cx.service, self.stage, Timestamp::now());
    }

    /// A firewall of its own stands before the mail server, whose address its rules name.
    fn prefill(&mut self, cx: &Context) {
        let before = firewall(cx).is_some_and(Firewall::is_appliance);
        let address: Option<IpAddr> = own_address(&cx.case, &cx.service).filter(|_| before);
        self.server = address.map(|address| address.to_string()).unwrap_or_default();
    }

    fn look(&mut self, cx: &Context) -> Task<Message> {
        self.looks = true;
        self.failure = None;
        Task::perform(networks::find(cx.resolver.clone(), cx.service.clone()), Message::Found)
    }

    /// Whether the rules of the chosen stage are held back.
    fn is_held(&self, cx: &Context) -> bool {
        let is_stale = self.stage.restricts() && records::stale(cx).is_some();
        (self.held.is_some() || is_stale) && self.warning != Warning::Taken
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::LookPressed => return Action::Run(self.look(cx)),
            Message::Found(result) => return self.found(result),
            Message::NetworkEdited(text) => {
                self.typed = text;
                self.fault = None;
            }
            Message::AddPressed => return self.add(cx),
            Message::RemovePressed(place) => return edit(cx, place, None),
            Message::ConfirmPressed(place) => {
                let known = cx.case.server.networks.get(place).cloned();
                let changed =
                    known.map(|known| ServiceNetwork { confirmed: !known.confirmed, ..known });
                return changed.map_or(Action::None, |changed| edit(cx, place, Some(changed)));
            }
            Message::FirewallPressed(firewall) => {
                let before = firewall.is_appliance();
                let address = own_address(&cx.case, &cx.service).filter(|_| before);
                self.server = address.map(|address| address.to_string()).unwrap_or_default();
                return Action::Commit(Change::FirewallChosen(firewall.as_str().to_owned()));
            }
            Message::PageChosen => {
                self.server.clear();
                return Action::Commit(Change::FirewallChosen(BY_PAGE.to_owned()));
            }
            Message::ServerEdited(text) => {
                self.server = text;
                self.set_rules(cx);
            }
            Message::StagePressed(stage) => {
                self.stage = stage;
                // Every stage is decided on by itself.
                self.warning = Warning::Unasked;
                self.set_rules(cx);
            }
            Message::EarlyPressed => self.warning = Warning::Explained,
            Message::RiskPressed(taken) => {
                self.warning = if taken { Warning::Taken } else { Warning::Unasked };
            }
            Message::UndoToggled => self.shows_undo = !self.shows_undo,
            Message::PageToggled => self.shows_page = !self.shows_page,
            Message::Records(message) => return self.records.update(message, cx),
            Message::Log(message) => return self.log.update(message, cx),
            Message::PagePressed(Press::Copy(words)) => return Action::Copy(words),
            Message::PagePressed(Press::Open(url)) => return Action::Open(Target::Link(url)),
            Message::SetPressed(stage) => return Action::Commit(Change::RestrictionSet(stage)),
        }
        Action::None
    }

    fn found(&mut self, result: Result<Vec<ServiceNetwork>, ResolverError>) -> Action<Message> {
        self.looks = false;
        match result {
            Ok(found) => Action::Commit(Change::NetworksFound(found)),
            Err(error) => {
                self.failure = Some(error);
                Action::None
            }
        }
    }

    /// Adds what was typed: one network, or several with commas or blanks between.
    fn add(&mut self, cx: &Context) -> Action<Message> {
        let mut networks = cx.case.server.networks.clone();
        let separators = |c: char| c.is_whitespace() || c == ',' || c == ';';
        for text in self.typed.split(separators).filter(|text| !text.is_empty()) {
            match parse(text, &cx.service.private_networks) {
                Ok(net) if networks.iter().all(|known| known.net != net) => {
                    let source = NetworkSource::Given;
                    networks.push(ServiceNetwork { net, source, confirmed: false });
                }
                Ok(_) => {}
                Err(fault) => {
                    self.fault = Some(fault);
                    return Action::None;
                }
            }
        }
        self.typed.clear();
        self.fault = None;
        Action::Commit(Change::NetworksEdited(networks))
    }

    /// Draws the step.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let service = cx.service.name_in(cx.texts.language());
        let why = tr!(texts, "restrict-why", service = service);
        let mut page = column![heading(tr!(texts, "restrict-heading"), why)].spacing(space::L);
        page = page.push(self.standing(cx)).push(self.records.view(cx).map(Message::Records));
        let shut = shut_out(&cx.case, &cx.service).is_some();
        if shut {
            page = page.push(rules_view::way_back(self, cx));
        }
        page = page.push(self.addresses(cx));
        page = page.push(rules_view::firewalls(self, cx)).push(rules_view::stages(self, cx));
        page = page.push(self.log.view(cx).map(Message::Log));
        if self.stage == Stage::Reject {
            page = page.push(self.log.warning(cx));
        }
        if self.is_held(cx) {
            page = page.push(self.held(cx));
            let is_set = cx.case.server.restriction.is_some() && !shut;
            return page.push(is_set.then(|| rules_view::way_back(self, cx))).into();
        }
        page.push(rules_view::rules(self, cx)).push(rules_view::server_page(self, cx)).into()
    }

    /// Whether it is time, in one sentence.
    fn standing<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        if let Some(domain) = shut_out(&cx.case, &cx.service) {
            let words = texts.reason(&Reason::ShutOut(domain));
            return banner(Some(Severity::Error), words, Vec::new());
        }
        match &self.hold {
            Some(hold) => {
                let more = body(tr!(texts, "restrict-held-meanwhile"));
                banner(Some(Severity::Warning), texts.hold(hold), vec![more.into()])
            }
            None if records::stale(cx).is_some() => {
                let more = body(tr!(texts, "restrict-held-meanwhile"));
                banner(Some(Severity::Warning), tr!(texts, "restrict-stale"), vec![more.into()])
            }
            None => banner(None, tr!(texts, "restrict-free"), Vec::new()),
        }
    }

    /// In place of the rules while it is too early.
    fn held<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let words = tr!(texts, "restrict-held", stage = texts.stage(self.stage));
        // What holds all closing back is said above.
        let why = self.held.as_ref().filter(|_| self.hold.is_none());
        let why = why.map(|hold| body(texts.hold(hold)).into());
        let mut more: Vec<Element<'a, Message>> = why.into_iter().collect();
        if self.warning == Warning::Explained {
            more.push(text(tr!(texts, "restrict-risk")).size(size::BODY).into());
            let wait = tr!(texts, "restrict-risk-wait");
            let take = tr!(texts, "restrict-risk-take");
            let buttons = row![
                secondary("wait", wait, Some(Message::RiskPressed(false))),
                secondary("take-risk", take, Some(Message::RiskPressed(true))),
            ];
            more.push(buttons.spacing(space::M).into());
        } else {
            let label = tr!(texts, "restrict-early");
            more.push(secondary("early", label, Some(Message::EarlyPressed)));
        }
        banner(Some(Severity::Warning), words, more)
    }
}

/// Replaces a network, or takes it away.
fn edit(cx: &Context, place: usize, by: Option<ServiceNetwork>) -> Action<Message> {
    let mut networks = cx.case.server.networks.clone();
    if place >= networks.len() {
        return Action::None;
    }
    networks.splice(place..=place, by);
    Action::Commit(Change::NetworksEdited(networks))
}

/// Whether the mail server itself is to keep others out, by its own page.
fn goes_by_page(cx: &Context) -> bool {
    cx.case.server.firewall.as_deref() == Some(BY_PAGE)
}

fn firewall(cx: &Context) -> Option<Firewall> {
    cx.case.server.firewall.as_ref()?.parse().ok()
}
