//! Opening, saving and beginning cases, in real life and in practice.

use std::path::{Path, PathBuf};

use iced::Task;
use jiff::Timestamp;

use super::unread::Unread;
use super::{App, LOOKUP_TIMEOUT, Message, Screen};
use crate::i18n::tr;
use crate::model::{Case, NetworkSource, ServiceNetwork, Severity, Step};
use crate::practice::{Practice, PracticeError};
use crate::probe::ResolverConfig;
use crate::store::{
    CaseStore, Folders, Presence, StoreError, installed_services, open_stamped, save_case_over,
};
use crate::wizard::{Change, lacks_service};

impl App {
    /// The profile that the case names. Where it is not installed, nothing stays of the service of
    /// the case before, and the steps that are about its hosts say no more than that.
    pub(super) fn choose_service(&mut self) {
        if self.cx.has_service() {
            return;
        }
        let known = self.cx.services.get(&self.cx.case.service);
        let service = known.unwrap_or(&self.cx.services.profiles[0]).clone();
        if service.id != self.cx.service.id {
            self.cx.set_service(service);
        }
        if lacks_service(&self.cx.case, &self.cx.service, self.cx.case.step)
            && !matches!(self.screen, Screen::Service(_))
        {
            self.screen = Screen::NoService;
        }
    }

    /// Says that the case's service is not installed, if so.
    fn tell_missing_service(&mut self) {
        if !self.cx.has_service() {
            let missing = self.cx.case.service.clone();
            let words = tr!(self.cx.texts, "service-missing", service = missing);
            self.say(Some(Severity::Warning), words);
        }
    }

    pub(super) fn save(&mut self) {
        // A case with nothing in it leaves no file behind; one that has a file keeps it up to date,
        // whatever is taken out of it.
        let is_kept = self.stamp.is_some() || !self.is_blank();
        let Some(path) = self.path.clone().filter(|_| is_kept) else { return };
        match save_case_over(&path, &self.cx.case, self.stamp.as_ref()) {
            Ok(stamp) => {
                self.stamp = Some(stamp);
                self.is_contested = false;
                self.cx.open = Some(path.clone());
                if self.presence.is_none() {
                    self.presence = Presence::at(&path);
                }
                let last = self.last_case();
                if last.as_ref() != Some(&path) {
                    *last = Some(path);
                    self.save_settings();
                }
            }
            Err(StoreError::Changed { .. }) => self.contested(),
            Err(error) => self.store_failed(&error),
        }
    }

    /// Whether nobody put anything into the case: what is looked up by itself does not count.
    fn is_blank(&self) -> bool {
        let case = &self.cx.case;
        let service = self.cx.services.profiles[0].id.clone();
        let mut blank = Case::new(case.id.clone(), service, case.created);
        (blank.changed, blank.step, blank.reached) = (case.changed, case.step, case.reached);
        blank.letter.language = case.letter.language;
        blank.reach.clone_from(&case.reach);
        let is_found =
            |network: &ServiceNetwork| !network.confirmed && network.source != NetworkSource::Given;
        if case.server.networks.iter().all(is_found) {
            blank.server.networks.clone_from(&case.server.networks);
            blank.server.looked_up = case.server.looked_up;
        }
        *case == blank
    }

    pub(super) fn save_settings(&mut self) {
        if let Some(folders) = &self.folders
            && let Err(error) = self.settings.save(folders)
        {
            tracing::warn!(%error, "the settings cannot be saved");
        }
    }

    /// Keeps the address book; that it cannot be kept is told, since somebody typed it.
    pub(super) fn save_address_book(&mut self) {
        let Some(folders) = &self.folders else { return };
        match self.cx.address_book.save(folders) {
            Ok(()) => self.say(None, tr!(self.cx.texts, "operators-saved")),
            Err(error) => self.store_failed(&error),
        }
    }

    pub(super) fn store_failed(&mut self, error: &StoreError) {
        tracing::warn!(%error, "storage");
        let detail = self.cx.texts.store_error(error);
        let texts = &self.cx.texts;
        let words = match error {
            StoreError::Newer { .. } => tr!(texts, "store-newer", detail = detail),
            StoreError::Damaged { .. } => tr!(texts, "store-damaged", detail = detail),
            StoreError::Write { .. } => tr!(texts, "store-write", detail = detail),
            StoreError::Busy { .. } => tr!(texts, "store-busy", detail = detail),
            _ => tr!(texts, "store-read", detail = detail),
        };
        self.say(Some(Severity::Error), words);
    }

    pub(super) fn new_case(&mut self) -> Task<Message> {
        self.leave_case();
        let now = Timestamp::now();
        let id = self.store.as_ref().map_or_else(|| "unsaved".to_owned(), |s| s.new_id(now));
        self.cx.set_service(self.cx.services.profiles[0].clone());
        self.cx.case = Case::new(id, self.cx.service.id.clone(), now);
        let language = self.cx.texts.language();
        // The DNS operator most likely reads what the user reads.
        let same = Change::LetterLanguageChosen(language);
        if let Err(error) = self.cx.case.apply(same, now) {
            tracing::warn!(%error, "new case");
        }
        self.path = self.store.as_ref().map(|store| store.path(&self.cx.case));
        self.show(Step::Start)
    }

    /// Nothing of the case stays here: what nobody decided about becomes a case of its own.
    pub(super) fn leave_case(&mut self) {
        self.take_typed();
        self.unread = Unread::default();
        self.end_watch();
        self.lists_steps = false;
        self.settle_conflict();
        self.history.clear();
        self.presence = None;
        self.stamp = None;
        self.cx.open = None;
    }

    /// Opens a case, or shows a service that came as a file.
    pub(super) fn open_file(&mut self, path: &Path) -> Task<Message> {
        if is_service(path) { self.show_profile(path) } else { self.open_came(path) }
    }

    /// What the program was started with; without it, the last case.
    pub(super) fn open_first(&mut self, asked_for: Option<PathBuf>) -> Task<Message> {
        match asked_for {
            // Behind a dialog stands the last case.
            Some(path) => {
                let task = self.reopen();
                task.chain(self.open_file(&path))
            }
            None => self.reopen(),
        }
    }

    pub(super) fn open_case(&mut self, path: &Path) -> Task<Message> {
        self.open_case_of(path, true)
    }

    /// Opens a case, this user's own or one of somebody else.
    pub(super) fn open_case_of(&mut self, path: &Path, is_own: bool) -> Task<Message> {
        // Before it is read: it may be the very case that is open here.
        self.leave_case();
        match open_stamped(path) {
            Ok((case, stamp)) => {
                self.notice = None;
                self.cx.case = case;
                self.path = Some(path.to_owned());
                self.stamp = Some(stamp);
                self.cx.open = Some(path.to_owned());
                self.presence = Presence::at(path);
                self.choose_service();
                if !is_own {
                    self.judge_case();
                }
                let task = self.show(self.cx.case.step);
                self.tell_missing_service();
                if self.presence.as_ref().is_some_and(Presence::is_second) {
                    let words = tr!(self.cx.texts, "presence-second");
                    self.say(Some(Severity::Warning), words);
                }
                task
            }
            Err(error) => {
                let task = if self.path.is_none() { self.new_case() } else { Task::none() };
                self.store_failed(&error);
                task
            }
        }
    }

    /// What somebody else's case says of networks counts here only so far. Kept at once: the next
    /// time it is opened it is this user's own.
    fn judge_case(&mut self) {
        let case = &self.cx.case;
        let judged = case.clone().from_elsewhere(self.cx.services.get(&case.service));
        if judged.server != case.server {
            self.cx.case = judged;
            self.save();
        }
    }

    /// The case that was open last; practice has one of its own.
    fn last_case(&mut self) -> &mut Option<PathBuf> {
        if self.cx.practice.is_some() {
            &mut self.settings.last_practice_case
        } else {
            &mut self.settings.last_case
        }
    }

    /// Opens the last case, else a new one.
    pub(super) fn reopen(&mut self) -> Task<Message> {
        match self.last_case().clone().filter(|path| path.exists()) {
            Some(path) => self.open_case(&path),
            None => self.new_case(),
        }
    }

    /// Enters the practice network, or real life.
    pub(super) fn enter(&mut self, practice: Option<Practice>) {
        self.leave_case();
        self.parked = None;
        self.cx.services = installed_services(self.folders.as_ref());
        self.cx.resolver = ResolverConfig { timeout: LOOKUP_TIMEOUT, ..ResolverConfig::default() };
        self.cx.witnesses = self.settings.watched_resolvers();
        let mut folders = self.folders.clone();
        if let Some(practice) = &practice {
            self.cx.services.profiles = vec![practice.service().clone()];
            let timeout = self.cx.resolver.timeout;
            self.cx.resolver = ResolverConfig { timeout, ..practice.resolver_config() };
            self.cx.witnesses = vec![practice.resolver()];
            folders = folders.map(|folders| Folders::at(folders.data().join("practice")));
        }
        self.cx.set_service(self.cx.services.profiles[0].clone());
        self.cx.practice = practice;
        self.store = folders.as_ref().map(CaseStore::new);
        self.cx.folders = folders;
        self.area = None;
        self.cx.recent = Vec::new();
        self.path = None;
    }

    pub(super) fn practice_started(
        &mut self,
        result: Result<Practice, PracticeError>,
    ) -> Task<Message> {
        match result {
            Ok(practice) => {
                self.enter(Some(practice));
                self.practice_for_tour().unwrap_or_else(|| self.reopen())
            }
            Err(error) => {
                self.tour = None;
                let words = self.cx.texts.practice_error(&error);
                self.say(Some(Severity::Error), words);
                Task::none()
            }
        }
    }
}

/// A service's profile goes by its ending.
fn is_service(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("mailward-service"))
}
