//! What a step may read.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

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
    /// The case's service, if [`Self::has_service`].
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
    /// The cases, by their identifier, whose letter is being sent.
    pub sending: BTreeSet<String>,
    /// Whether the system names a DNS resolver; if not, the raw reason.
    pub no_dns: Option<String>,
}

/// The case for which something was begun that ends later: by then another one may be open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Its identifier.
    pub id: String,
    /// When it was begun: without a store all cases have one identifier.
    pub created: Timestamp,
    /// Its file, once it is saved.
    pub path: Option<PathBuf>,
    /// What it is called.
    pub title: String,
}

impl Origin {
    /// The case that is open.
    #[must_use]
    pub fn of(cx: &Context) -> Self {
        let case = &cx.case;
        Self {
            id: case.id.clone(),
            created: case.created,
            path: cx.open.clone(),
            title: case.title().unwrap_or_else(|| case.id.clone()),
        }
    }

    /// Whether it is this case.
    #[must_use]
    pub fn is(&self, case: &Case) -> bool {
        (&self.id, self.created) == (&case.id, case.created)
    }
}

/// How long one question to the DNS may take.
pub const LOOKUP_TIMEOUT: Duration = crate::probe::DEFAULT_TIMEOUT;

impl Context {
    /// The case is for this service.
    pub fn set_service(&mut self, service: ServiceProfile) {
        self.logo = brand::logo(&service);
        self.service = service;
    }

    /// Whether the case's service is installed, so that its hosts are known. Otherwise
    /// [`Self::service`] is another one, for the colours of the window.
    #[must_use]
    pub fn has_service(&self) -> bool {
        self.service.id == self.case.service
    }

    /// Whether the letter of the open case is being sent.
    #[must_use]
    pub fn is_sending(&self) -> bool {
        self.sending.contains(&self.case.id)
    }

    /// What an observation means for this case.
    #[must_use]
    pub fn diagnose(&self, seen: &DomainObservation) -> Diagnosis {
        diagnose(seen, &self.service, self.case.mail_server().as_ref())
    }

    /// The change of one domain of the case; `None` as long as it was not looked at, or where nobody
    /// knows to which hosts.
    #[must_use]
    pub fn plan(&self, domain: &CaseDomain) -> Option<Result<MxChange, PlanError>> {
        let seen =
            domain.last_known().or(domain.observation.as_ref()).filter(|_| self.has_service())?;
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
