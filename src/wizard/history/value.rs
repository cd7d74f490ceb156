//! What a change touches, as it was: enough to put it back.

use std::mem::{swap, take};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::model::{
    Case, CaseDomain, DomainName, EndpointObservation, Field, HostName, Language, Logo, Paper,
    ReachRun, ServiceNetwork, Stage, Strategy, Watch,
};
use crate::wizard::Change;

/// A part of a case.
#[derive(Debug)]
pub(super) enum Value {
    /// Texts; with them what is known of the mail server, where its name is among them.
    Texts(Vec<(Field, String)>, Server),
    Domains(Domains),
    Service(Box<Bound>),
    Strategy(Strategy),
    Hosts(Vec<HostName>),
    Language(Language),
    Paper(Paper),
    Headed(bool),
    Logo(Option<Logo>),
    Day(Option<Date>),
    Guide(Option<String>),
    SmartHost(Option<Timestamp>),
    Networks(Vec<ServiceNetwork>),
    Firewall(Option<String>),
    Restriction(Option<Stage>),
    Archived(bool),
    Reminders(bool),
}

/// What answered as the mail server.
#[derive(Debug)]
pub(super) enum Server {
    /// Its name is not among the texts.
    Untouched,
    Seen(Option<Box<EndpointObservation>>),
}

/// The names of the domains, and what was known of those that are no longer among them.
#[derive(Debug, Default)]
pub(super) struct Domains {
    names: Vec<DomainName>,
    lost: Vec<CaseDomain>,
    watched: Vec<DomainName>,
    lost_watches: Vec<Watch>,
}

/// All that is forgotten with a service.
#[derive(Debug)]
pub(super) struct Bound {
    id: String,
    hosts: Vec<HostName>,
    reach: Vec<ReachRun>,
    watches: Vec<Watch>,
    networks: Vec<ServiceNetwork>,
    looked_up: Option<Timestamp>,
    smart_host: Option<Timestamp>,
    restriction: Option<Stage>,
    domains: Vec<CaseDomain>,
}

impl Value {
    /// What the change is about to replace. `None`: nothing that can be put back.
    pub(super) fn before(case: &Case, change: &Change) -> Option<Self> {
        Some(match change {
            Change::TextEdited(field, _) => Self::texts(case, [*field].into_iter()),
            Change::TextsEdited(texts) => Self::texts(case, texts.iter().map(|(field, _)| *field)),
            Change::DomainsEdited(names) => Self::Domains(Domains::before(case, names)),
            Change::ServiceChosen(_) => Self::Service(Box::new(Bound::of(case))),
            Change::StrategyChosen(_) => Self::Strategy(case.strategy),
            Change::HostsOrdered(_) => Self::Hosts(case.host_order.clone()),
            Change::LetterLanguageChosen(_) => Self::Language(case.letter.language),
            Change::PaperChosen(_) => Self::Paper(case.letter.paper),
            Change::HeadedPaperChosen(_) => Self::Headed(case.letter.headed_paper),
            Change::LogoChosen(_) => Self::Logo(case.letter.logo.clone()),
            Change::DayAskedFor(_) => Self::Day(case.letter.asked_for),
            Change::GuideChosen(_) => Self::Guide(case.server.guide.clone()),
            Change::SmartHostSet(_) => Self::SmartHost(case.server.smart_host),
            Change::NetworksEdited(_) => Self::Networks(case.server.networks.clone()),
            Change::FirewallChosen(_) => Self::Firewall(case.server.firewall.clone()),
            Change::RestrictionSet(_) => Self::Restriction(case.server.restriction),
            Change::Archived(_) => Self::Archived(case.archived),
            Change::RemindersChosen(_) => Self::Reminders(case.remind),
            Change::StepOpened(_)
            | Change::Observed(_)
            | Change::Reached(_)
            | Change::Watched(..)
            | Change::Sent(_)
            | Change::Tested(_)
            | Change::EchoCame(_)
            | Change::ServerSeen(_)
            | Change::NetworksFound(_)
            // The window does not edit these.
            | Change::TagsEdited(_)
            | Change::NotesEdited(_) => return None,
        })
    }

    fn texts(case: &Case, fields: impl Iterator<Item = Field>) -> Self {
        let mut texts: Vec<(Field, String)> = Vec::new();
        for field in fields {
            if texts.iter().all(|(known, _)| *known != field) {
                texts.push((field, case.text(field).to_owned()));
            }
        }
        let names_server = texts.iter().any(|(field, _)| *field == Field::MailServer);
        let server =
            if names_server { Server::Seen(case.server.seen.clone()) } else { Server::Untouched };
        Self::Texts(texts, server)
    }

    /// Whether the case has something else there.
    pub(super) fn differs(&self, case: &Case) -> bool {
        match self {
            Self::Texts(texts, _) => texts.iter().any(|(field, text)| case.text(*field) != text),
            Self::Domains(domains) => {
                !domains.names.iter().eq(case.domains.iter().map(|d| &d.name))
            }
            Self::Service(bound) => bound.id != case.service,
            Self::Strategy(value) => *value != case.strategy,
            Self::Hosts(value) => *value != case.host_order,
            Self::Language(value) => *value != case.letter.language,
            Self::Paper(value) => *value != case.letter.paper,
            Self::Headed(value) => *value != case.letter.headed_paper,
            Self::Logo(value) => *value != case.letter.logo,
            Self::Day(value) => *value != case.letter.asked_for,
            Self::Guide(value) => *value != case.server.guide,
            Self::SmartHost(value) => *value != case.server.smart_host,
            Self::Networks(value) => *value != case.server.networks,
            Self::Firewall(value) => *value != case.server.firewall,
            Self::Restriction(value) => *value != case.server.restriction,
            Self::Archived(value) => *value != case.archived,
            Self::Reminders(value) => *value != case.remind,
        }
    }

    /// Puts back what was forgotten on the way to where one began.
    pub(super) fn swap_forgotten(&mut self, case: &mut Case) {
        if let Self::Texts(_, Server::Seen(seen)) = self
            && case.server.seen.is_none()
        {
            swap(seen, &mut case.server.seen);
        }
    }

    /// Puts the value into the case, and takes the case's in exchange.
    pub(super) fn swap(&mut self, case: &mut Case) {
        match self {
            Self::Texts(texts, seen) => {
                let server = case.mail_server();
                for (field, text) in texts {
                    let now = case.text(*field).to_owned();
                    case.texts.set(*field, std::mem::replace(text, now));
                }
                // What answered belongs to the name.
                if let Server::Seen(seen) = seen
                    && case.mail_server() != server
                {
                    swap(seen, &mut case.server.seen);
                }
            }
            Self::Domains(domains) => domains.swap(case),
            Self::Service(bound) => bound.swap(case),
            Self::Strategy(value) => swap(value, &mut case.strategy),
            Self::Hosts(value) => swap(value, &mut case.host_order),
            Self::Language(value) => swap(value, &mut case.letter.language),
            Self::Paper(value) => swap(value, &mut case.letter.paper),
            Self::Headed(value) => swap(value, &mut case.letter.headed_paper),
            Self::Logo(value) => swap(value, &mut case.letter.logo),
            Self::Day(value) => swap(value, &mut case.letter.asked_for),
            Self::Guide(value) => swap(value, &mut case.server.guide),
            Self::SmartHost(value) => swap(value, &mut case.server.smart_host),
            Self::Networks(value) => swap(value, &mut case.server.networks),
            Self::Firewall(value) => swap(value, &mut case.server.firewall),
            Self::Restriction(value) => swap(value, &mut case.server.restriction),
            Self::Archived(value) => swap(value, &mut case.archived),
            Self::Reminders(value) => swap(value, &mut case.remind),
        }
    }
}

impl Domains {
    /// Takes over what somebody else knows better.
    pub(super) fn learn(&mut self, other: &Self) {
        for known in &mut self.lost {
            let at = |domain: &CaseDomain| domain.observation.as_ref().map(|seen| seen.at);
            let better = other.lost.iter().find(|d| d.name == known.name && at(d) > at(known));
            if let Some(better) = better {
                *known = better.clone();
            }
        }
        for watch in &other.lost_watches {
            let own = self.lost_watches.iter_mut().find(|known| known.domain == watch.domain);
            let is_lost = self.lost.iter().any(|domain| domain.name == watch.domain);
            match own {
                Some(known) if watch.at > known.at => *known = watch.clone(),
                None if is_lost => self.lost_watches.push(watch.clone()),
                Some(_) | None => {}
            }
        }
    }

    fn before(case: &Case, next: &[DomainName]) -> Self {
        let stays = |name: &DomainName| next.contains(name);
        Self {
            names: case.domains.iter().map(|domain| domain.name.clone()).collect(),
            lost: case.domains.iter().filter(|d| !stays(&d.name)).cloned().collect(),
            watched: case.watches.iter().map(|watch| watch.domain.clone()).collect(),
            lost_watches: case.watches.iter().filter(|w| !stays(&w.domain)).cloned().collect(),
        }
    }

    /// Domains that are in both keep what is known of them now.
    fn swap(&mut self, case: &mut Case) {
        let old = take(self);
        self.names = case.domains.iter().map(|domain| domain.name.clone()).collect();
        self.watched = case.watches.iter().map(|watch| watch.domain.clone()).collect();
        let (mut known, lost): (Vec<_>, Vec<_>) = take(&mut case.domains)
            .into_iter()
            .partition(|domain| old.names.contains(&domain.name));
        self.lost = lost;
        known.extend(old.lost);
        let mut of = |name: DomainName| {
            let at = known.iter().position(|domain| domain.name == name);
            at.map_or_else(|| CaseDomain::new(name), |at| known.swap_remove(at))
        };
        case.domains = old.names.iter().cloned().map(&mut of).collect();
        let (mut watches, lost): (Vec<_>, Vec<_>) = take(&mut case.watches)
            .into_iter()
            .partition(|watch| old.names.contains(&watch.domain));
        self.lost_watches = lost;
        watches.extend(old.lost_watches);
        let rank = |watch: &Watch| {
            old.watched.iter().position(|name| *name == watch.domain).unwrap_or(usize::MAX)
        };
        watches.sort_by_key(rank);
        case.watches = watches;
    }
}

impl Bound {
    fn of(case: &Case) -> Self {
        Self {
            id: case.service.clone(),
            hosts: case.host_order.clone(),
            reach: case.reach.clone(),
            watches: case.watches.clone(),
            networks: case.server.networks.clone(),
            looked_up: case.server.looked_up,
            smart_host: case.server.smart_host,
            restriction: case.server.restriction,
            domains: case.domains.clone(),
        }
    }

    fn swap(&mut self, case: &mut Case) {
        swap(&mut self.id, &mut case.service);
        swap(&mut self.hosts, &mut case.host_order);
        swap(&mut self.reach, &mut case.reach);
        swap(&mut self.watches, &mut case.watches);
        swap(&mut self.networks, &mut case.server.networks);
        swap(&mut self.looked_up, &mut case.server.looked_up);
        swap(&mut self.smart_host, &mut case.server.smart_host);
        swap(&mut self.restriction, &mut case.server.restriction);
        swap(&mut self.domains, &mut case.domains);
    }
}
