//! What a step may read.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use super::agenda::{Agenda, Entry};
use super::brand;
use crate::advise::{Diagnosis, diagnose};
use crate::guide::Guide;
use crate::i18n::Catalog;
use crate::mail::Account;
use crate::model::{Case, CaseDomain, DomainObservation, ServiceProfile};
use crate::plan::{MxChange, PlanError, change};
use crate::practice::Practice;
use crate::probe::ResolverConfig;
use crate::store::{AddressBook, Appearance, CaseSummary, Folders, ServiceList};

/// Everything that views and updates of a step look at; only the application changes it.
pub struct Context {
    /// The open case.
    pub case: Case,
    /// The texts of the window.
    pub texts: Catalog,
    /// The services to choose from.
    pub services: ServiceList,
    /// The case's service.
    pub service: ServiceProfile,
    /// The logo of that service, to be drawn.
    pub logo: Option<iced::widget::svg::Handle>,
    /// Whom to ask.
    pub resolver: ResolverConfig,
    /// The resolvers that are watched while a change arrives.
    pub witnesses: Vec<SocketAddr>,
    /// The practice network, while practising.
    pub practice: Option<Practice>,
    /// Where the user's files are; while practising, those of practice.
    pub folders: Option<Folders>,
    /// The file of the open case, once it is saved.
    pub open: Option<PathBuf>,
    /// Other cases to go on with.
    pub recent: Vec<CaseSummary>,
    /// What the user wants to be reminded of.
    pub agenda: Agenda,
    /// What of it was due when somebody last looked.
    pub due: Vec<Entry>,
    /// Whether the tour is offered: nobody took it or turned it down.
    pub offers_tour: bool,
    /// Light or dark, as chosen.
    pub appearance: Appearance,
    /// The DNS operators that the user keeps.
    pub address_book: AddressBook,
    /// The account that mail is sent through, as remembered.
    pub account: Option<Account>,
    /// Where documents go by default.
    pub documents: PathBuf,
    /// The program that tells the settings of the Postfix on this computer, if there is one.
    pub postconf: Option<PathBuf>,
    /// The guides of the mail servers that are installed on this computer.
    pub installed: Vec<&'static Guide>,
    /// Whether the system names a DNS resolver; if not, the raw reason.
    pub no_dns: Option<String>,
}

/// How long one question to the DNS may take.
pub const LOOKUP_TIMEOUT: Duration = crate::probe::DEFAULT_TIMEOUT;

impl Context {
    /// The case is for this service.
    pub fn set_service(&mut self, service: ServiceProfile) {
        self.logo = brand::logo(&service);
        self.service = service;
    }

    /// What an observation means for this case.
    #[must_use]
    pub fn diagnose(&self, seen: &DomainObservation) -> Diagnosis {
        diagnose(seen, &self.service, self.case.mail_server().as_ref())
    }

    /// The change of one domain of the case; `None` as long as it was not looked at.
    #[must_use]
    pub fn plan(&self, domain: &CaseDomain) -> Option<Result<MxChange, PlanError>> {
        let seen = domain.observation.as_ref()?;
        let now = self.diagnose(seen);
        let (strategy, order) = (self.case.strategy, &self.case.host_order);
        Some(change(&domain.name, &now, &seen.mx_set(), &self.service, strategy, order))
    }

    /// The changes of all domains that can be planned.
    #[must_use]
    pub fn changes(&self) -> Vec<MxChange> {
        self.case.domains.iter().filter_map(|domain| self.plan(domain)?.ok()).collect()
    }
}
