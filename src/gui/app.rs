//! The application: it alone changes the case, saves it, runs tasks and moves between steps.

mod actions;
mod areas;
mod cases;
mod conflict;
mod copies;
mod keys;
mod list;
mod message;
#[cfg(test)]
mod on_disk;
mod overlays;
mod sent;
mod steps;
mod tour;
mod undo;
mod unread;
mod view;

use std::path::PathBuf;

use iced::{Subscription, Task, Theme, event, window};
use jiff::Timestamp;
pub use keys::heard;
pub use message::Message;

use super::agenda::{self, Agenda};
use super::area::Area;
use super::context::{Context, LOOKUP_TIMEOUT};
use super::overlay::{Overlay, Page};
use super::step::{
    company, connection, current_records, finish, propagation, request, restrict, service,
    smart_host, start,
};
use super::{audit, document, theme};
use crate::guide::Guide;
use crate::i18n::{Catalog, tr};
use crate::model::{Case, Language, Severity, Step};
use crate::practice::Practice;
use crate::probe::{Resolver, ResolverConfig};
use crate::store::{
    AddressBook, Appearance, CaseStore, Folders, Presence, Settings, Stamp, installed_services,
};
use crate::wizard::{Change, Gate, History, gate, next, previous};

/// How the program was started.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Where files are kept; `None` if the system names no place.
    pub folders: Option<Folders>,
    /// A case file to open.
    pub case: Option<PathBuf>,
    /// Whether to begin in the practice network.
    pub practise: bool,
    /// Whether to show every widget in every state.
    pub gallery: bool,
    /// The language, if not the one of the settings.
    pub language: Option<Language>,
    /// Where documents go by default; `None`: the system's folder for documents.
    pub documents: Option<PathBuf>,
}

/// The whole window.
pub struct App {
    pub(super) cx: Context,
    screen: Screen,
    /// A page that stands in place of the step.
    area: Option<Area>,
    /// The check of a list, while something else is looked at.
    parked: Option<Box<audit::State>>,
    /// The wait for the change, while another step is open.
    watching: Option<propagation::State>,
    /// What was typed and cannot be read, until its step is opened again.
    unread: unread::Unread,
    /// Whether the system is light or dark, where that is known.
    mode: iced::theme::Mode,
    folders: Option<Folders>,
    store: Option<CaseStore>,
    path: Option<PathBuf>,
    /// What the case's file held when this window last read or wrote it.
    stamp: Option<Stamp>,
    /// Tells other windows that the case is open here.
    presence: Option<Presence>,
    /// Whether the file holds something else, and nobody decided yet what to do.
    is_contested: bool,
    history: History,
    /// How often the cases were listed: late lists of another folder are dropped.
    lists: u64,
    /// Up to when reminders were told.
    told: Timestamp,
    /// Where to go back to from the tour.
    tour: Option<tour::Return>,
    settings: Settings,
    /// Said over the step until it is dismissed.
    notice: Option<Notice>,
    /// Shown over everything.
    overlay: Option<Overlay>,
    /// Whether it is told what happens if one makes a mistake.
    tells_what_if: bool,
    /// Whether the steps are listed in place of the step, where there is no room for a side bar.
    lists_steps: bool,
}

enum Screen {
    Start(start::State),
    Service(service::State),
    Company(company::State),
    CurrentRecords(current_records::State),
    Connection(connection::State),
    Change,
    Request(request::State),
    Propagation(propagation::State),
    SmartHost(Box<smart_host::State>),
    Restrict(Box<restrict::State>),
    Finish(finish::State),
    /// In place of a step that is about the hosts of a service that is not installed.
    NoService,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Notice {
    severity: Option<Severity>,
    words: String,
    /// What "Undo" beside the words does; none: there is no such button.
    undo: Option<undo::Undo>,
}

impl App {
    /// Opens where it was left: the last case at its last step.
    pub fn new(options: Options) -> (Self, Task<Message>) {
        let Options { folders, case, practise, gallery, language, documents } = options;
        let (settings, damage) = folders.as_ref().map(Settings::open).unwrap_or_default();
        let (address_book, torn) = folders.as_ref().map(AddressBook::open).unwrap_or_default();
        let spoken = language.or(settings.language);
        let texts = spoken.map_or_else(Catalog::of_system, Catalog::new);
        let services = installed_services(folders.as_ref());
        let service = services.profiles[0].clone();
        let resolver = ResolverConfig { timeout: LOOKUP_TIMEOUT, ..ResolverConfig::default() };
        let no_dns = Resolver::new(&resolver).err().map(|error| error.to_string());
        let blank = Case::new("unsaved", service.id.clone(), Timestamp::now());
        let cx = Context {
            logo: None,
            case: blank,
            texts,
            services,
            service,
            resolver,
            witnesses: Vec::new(),
            practice: None,
            folders: folders.clone(),
            open: None,
            recent: Vec::new(),
            agenda: Agenda::default(),
            due: Vec::new(),
            offers_tour: !settings.toured,
            appearance: settings.appearance,
            address_book,
            account: settings.account.clone(),
            documents: documents.unwrap_or_else(document::folder),
            postconf: None,
            installed: Vec::new(),
            sending: std::collections::BTreeSet::new(),
            no_dns,
        };
        let mut app = Self {
            cx,
            screen: Screen::Start(start::State::default()),
            area: None,
            parked: None,
            watching: None,
            unread: unread::Unread::default(),
            mode: iced::theme::Mode::None,
            store: None,
            folders,
            path: None,
            settings,
            notice: None,
            overlay: None,
            tells_what_if: false,
            lists_steps: false,
            stamp: None,
            presence: None,
            is_contested: false,
            history: History::default(),
            lists: 0,
            told: Timestamp::now(),
            tour: None,
        };
        app.enter(None);
        if let Some(error) = damage.or(torn) {
            app.say(Some(Severity::Warning), app.cx.texts.store_error(&error));
        }
        let mode = iced::system::theme().map(Message::ModeChanged);
        let mut task = Task::batch([app.open_first(case), app.list_cases(), mode]);
        if gallery {
            task = task.chain(app.open_overlay(Page::Gallery));
        }
        if practise {
            let practice = Task::perform(Practice::start(), Message::PracticeStarted);
            return (app, practice);
        }
        (app, task)
    }

    /// With this program the Postfix on this computer is asked for its settings.
    pub fn set_postconf(&mut self, program: Option<PathBuf>) {
        self.cx.postconf = program;
    }

    /// Tells which mail servers are installed on this computer.
    pub fn set_installed(&mut self, guides: Vec<&'static Guide>) {
        self.cx.installed = guides;
    }

    /// The title of the window: the program, the step, the case. Whoever cannot see the window
    /// hears from it where they are.
    #[must_use]
    pub fn title(&self) -> String {
        let name = tr!(self.cx.texts, "app-name");
        if let Some(area) = &self.area {
            return format!("{name} – {}", area.title(&self.cx.texts));
        }
        let step = self.cx.texts.step(self.cx.case.step);
        match self.cx.case.title() {
            Some(title) => format!("{name} – {step} – {title}"),
            None => format!("{name} – {step}"),
        }
    }

    /// The identifier of the service that the case is for.
    #[must_use]
    pub fn service_id(&self) -> &str {
        &self.cx.service.id
    }

    /// Light, dark, or as the system has it; with the colours of the service.
    #[must_use]
    pub fn theme(&self) -> Option<Theme> {
        theme::theme(self.settings.appearance, self.cx.service.brand.accent, self.mode)
    }

    /// What is listened to: nothing that ticks.
    pub fn subscription(&self) -> Subscription<Message> {
        let keys = event::listen_with(|event, status, _| keys::heard(&event, status));
        let sizes = window::resize_events().map(|(_, size)| Message::Resized(size));
        let modes = iced::system::theme_changes().map(Message::ModeChanged);
        let closing = window::close_requests().map(Message::CloseRequested);
        let reminder = self.cx.agenda.next(self.told).map(|at| {
            Subscription::run_with(at.as_second(), agenda::wait).map(|()| Message::ReminderDue)
        });
        Subscription::batch([keys, sizes, modes, closing].into_iter().chain(reminder))
    }

    /// Handles whatever happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Start(message) => self.in_start(message),
            Message::Service(message) => self.in_service(message),
            Message::Company(message) => self.in_company(message),
            Message::CurrentRecords(message) => self.in_current_records(message),
            Message::Connection(message) => self.in_connection(message),
            Message::Change(message) => self.in_change(message),
            Message::Request(message) => self.in_request(message),
            Message::Propagation(message) => self.in_propagation(message),
            Message::SmartHost(message) => self.in_smart_host(message),
            Message::Restrict(message) => self.in_restrict(message),
            Message::Finish(message) => self.in_finish(message),
            Message::StepPressed(step) => self.open_step(step),
            Message::NextPressed => self.next(),
            Message::BackPressed => self.back(),
            Message::NoticeDismissed => {
                self.notice = None;
                Task::none()
            }
            Message::WhatIfToggled => {
                self.tells_what_if = !self.tells_what_if;
                Task::none()
            }
            Message::StepsToggled => self.toggle_steps(),
            Message::UndoPressed => self.undo_told(),
            Message::Listed(number, cases, errors) => self.listed(number, cases, &errors),
            Message::ReminderDue => self.reminder_due(),
            Message::Notified => Task::none(),
            Message::BookPressed => self.open_book(),
            Message::AuditPressed => self.open_audit(),
            Message::Area(message) => self.in_area(message),
            Message::CasesChanged(Ok(count)) => self.bulk_done(count),
            Message::CasesChanged(Err(error)) => {
                let words = self.cx.texts.portfolio_error(&error);
                self.say(Some(Severity::Error), words);
                self.cases_changed()
            }
            Message::HelpPressed(page) => self.open_overlay(page),
            Message::Overlay(message) => self.in_overlay(message),
            Message::KeyPressed(key, modifiers) => self.key_pressed(&key, modifiers),
            Message::PracticeStarted(result) => self.practice_started(result),
            Message::Opened(result) => {
                if let Err(reason) = result {
                    let words = tr!(self.cx.texts, "open-failed", reason = reason);
                    self.say(Some(Severity::Error), words);
                }
                Task::none()
            }
            Message::ModeChanged(mode) => {
                self.mode = mode;
                Task::none()
            }
            Message::Resized(size) => {
                self.settings.window = Some((size.width, size.height));
                Task::none()
            }
            Message::CloseRequested(id) => {
                self.take_typed();
                self.settle_conflict();
                self.save_settings();
                window::close(id)
            }
        }
    }

    /// Changes the case and saves it at once: killed at any moment, it reopens where it was.
    fn commit(&mut self, change: Change) {
        if let Err(error) = self.history.apply(&mut self.cx.case, change, Timestamp::now()) {
            let words = self.cx.texts.refused(&error);
            self.say(Some(Severity::Error), words);
            return;
        }
        self.case_changed();
    }

    /// Saves, and tells the screen.
    fn case_changed(&mut self) {
        self.choose_service();
        self.save();
        self.update_agenda();
        match &mut self.screen {
            Screen::Request(state) => state.refresh(&self.cx),
            Screen::SmartHost(state) => state.refresh(&self.cx),
            Screen::Restrict(state) => state.refresh(&self.cx),
            _ => {}
        }
    }

    fn next(&mut self) -> Task<Message> {
        if !self.take_typed() {
            return focus("domain").chain(crate::gui::widget::reveal_focused());
        }
        let step = self.cx.case.step;
        if let Gate::Blocked(_) = gate(&self.cx.case, &self.cx.service, step) {
            return Task::none();
        }
        next(step).map_or_else(Task::none, |step| self.open_step(step))
    }

    fn back(&mut self) -> Task<Message> {
        previous(self.cx.case.step).map_or_else(Task::none, |step| self.open_step(step))
    }

    fn open_step(&mut self, step: Step) -> Task<Message> {
        self.take_typed();
        self.lists_steps = false;
        self.commit(Change::StepOpened(step));
        self.notice = None;
        self.tells_what_if = false;
        let task = self.show(step);
        self.tell_unread(step);
        task
    }

    fn speak(&mut self, language: Language) -> Task<Message> {
        self.cx.texts = Catalog::new(language);
        if let Some(audit) = &mut self.parked {
            audit.reword(&self.cx);
        }
        self.settings.language = Some(language);
        self.save_settings();
        if self.cx.case.title().is_none() {
            self.commit(Change::LetterLanguageChosen(language));
        }
        Task::none()
    }

    fn look(&mut self, appearance: Appearance) -> Task<Message> {
        self.settings.appearance = appearance;
        self.cx.appearance = appearance;
        self.save_settings();
        Task::none()
    }
}

fn focus(id: &'static str) -> Task<Message> {
    iced::widget::operation::focus(id)
}
