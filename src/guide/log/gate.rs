//! The judgement on those who came, and whether strangers may be refused now.

use std::net::IpAddr;

use ipnet::IpNet;

use super::book::{Book, Record};
use super::{Kind, Who};
use crate::guide::ranges::INSIDE;
use crate::model::{HostName, ServiceProfile};

/// As long a log as this shows that nobody is forgotten.
const ENOUGH_HOURS: i64 = 72;
/// Who came since the last line of a log that is older, nobody knows.
const RECENT_DAYS: i64 = 3;

/// What somebody who came is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judgement {
    /// Delivered mail past the service.
    StrangerDelivers,
    /// Was refused.
    StrangerRefused,
    /// Connected and sent nothing: a scanner.
    Probe,
    /// Users who had logged in.
    Authenticated,
    /// The own network.
    Internal,
    /// The service.
    Service,
}

impl Judgement {
    /// All, the one to look at first in front.
    pub const ALL: [Self; 6] = [
        Self::StrangerDelivers,
        Self::StrangerRefused,
        Self::Probe,
        Self::Authenticated,
        Self::Internal,
        Self::Service,
    ];

    /// The word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::StrangerDelivers => "stranger_delivers",
            Self::StrangerRefused => "stranger_refused",
            Self::Probe => "probe",
            Self::Authenticated => "authenticated",
            Self::Internal => "internal",
            Self::Service => "service",
        }
    }
}

/// Somebody who came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// The address.
    pub address: IpAddr,
    /// Its name in the DNS, where the server looked.
    pub name: Option<String>,
    /// The first line about it, as the log gives the time.
    pub first: Option<String>,
    /// The last one.
    pub last: Option<String>,
    /// How often it connected.
    pub connections: u64,
    /// Messages taken for the company's domains.
    pub accepted: u64,
    /// Messages taken for other domains.
    pub elsewhere: u64,
    /// Messages of users who had logged in.
    pub authenticated: u64,
    /// How many of those came by the port for mail between servers, and not by one for users.
    pub at_mail_port: u64,
    /// What was refused.
    pub refused: u64,
    /// What it is.
    pub judgement: Judgement,
    /// Whether a stranger looks like a mail server with something to deliver.
    pub looks_legitimate: bool,
}

/// Why strangers are not to be refused yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// So many addresses still deliver past the service.
    StrangersDeliver(usize),
    /// A server named like the service's comes from outside its networks.
    RangeMissing(IpAddr, String),
    /// More addresses than can be listed.
    TooMany,
    /// No message came from the service: whether it would still be let in, nobody saw.
    ServiceNotSeen,
}

impl Reason {
    /// The word in JSON.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::StrangersDeliver(_) => "strangers_deliver",
            Self::RangeMissing(..) => "range_missing",
            Self::TooMany => "too_many",
            Self::ServiceNotSeen => "service_not_seen",
        }
    }
}

/// What weakens the judgement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The log covers so many hours only.
    Short(i64),
    /// When the lines were written cannot be read.
    LengthUnknown,
    /// Some strangers who deliver do not look like mail servers.
    Dubious(usize),
    /// Some strangers deliver for other domains only.
    OtherDomains(usize),
    /// From so many addresses outside users log in at the port for mail between servers, which a
    /// firewall shuts before anybody can log in.
    UsersAtMailPort(usize),
    /// The last line was written on that day, long ago.
    Old(String),
}

impl Note {
    /// The word in JSON.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Short(_) => "short",
            Self::LengthUnknown => "length_unknown",
            Self::Dubious(_) => "dubious",
            Self::OtherDomains(_) => "other_domains",
            Self::UsersAtMailPort(_) => "users_at_mail_port",
            Self::Old(_) => "old",
        }
    }
}

/// Whether strangers may be refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// What speaks against it; nothing: it may be done.
    pub reasons: Vec<Reason>,
    /// What else to know.
    pub notes: Vec<Note>,
}

impl Gate {
    /// Whether strangers may be refused.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.reasons.is_empty()
    }

    /// Whether nothing speaks against it but that too little was seen.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.reasons == [Reason::ServiceNotSeen]
    }
}

/// What a log says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Whose log it is mostly; none: nothing was recognised.
    pub kind: Option<Kind>,
    /// Lines that were understood.
    pub lines: u64,
    /// When the oldest line about a client was written.
    pub first: Option<String>,
    /// When the newest was.
    pub last: Option<String>,
    /// Who came, those to look at first in front.
    pub clients: Vec<Client>,
    /// Whether strangers may be refused.
    pub gate: Gate,
}

pub(super) fn summary(book: Book, kind: Option<Kind>, lines: u64, who: &Who) -> Summary {
    let Book { records, unlisted, clock, .. } = book;
    let span = clock.span();
    let mut clients: Vec<Client> =
        records.into_iter().map(|(address, record)| client(address, record, who)).collect();
    clients.sort_by_key(|c| (c.judgement, u64::MAX - c.accepted - c.refused, c.address));
    let strangers: Vec<&Client> =
        clients.iter().filter(|c| c.judgement == Judgement::StrangerDelivers).collect();
    let mut reasons = Vec::new();
    if !strangers.is_empty() {
        reasons.push(Reason::StrangersDeliver(strangers.len()));
    }
    for stranger in &strangers {
        if let Some(name) = &stranger.name
            && is_named_like(name, who.service)
        {
            reasons.push(Reason::RangeMissing(stranger.address, name.clone()));
        }
    }
    if unlisted > 0 {
        reasons.push(Reason::TooMany);
    }
    let is_served = |c: &Client| c.judgement == Judgement::Service && c.accepted > 0;
    if !clients.iter().any(is_served) {
        reasons.push(Reason::ServiceNotSeen);
    }
    let mut notes = Vec::new();
    let dubious = strangers.iter().filter(|c| !c.looks_legitimate).count();
    if dubious > 0 {
        notes.push(Note::Dubious(dubious));
    }
    let others = strangers.iter().filter(|c| c.accepted == 0).count();
    if others > 0 {
        notes.push(Note::OtherDomains(others));
    }
    let is_outside = |c: &&Client| !matches!(c.judgement, Judgement::Service | Judgement::Internal);
    let users = clients.iter().filter(is_outside).filter(|c| c.at_mail_port > 0).count();
    if users > 0 {
        notes.push(Note::UsersAtMailPort(users));
    }
    let is_old = span.days_before(who.now).is_some_and(|days| days > RECENT_DAYS);
    match span.hours() {
        Some(hours) if hours < ENOUGH_HOURS => notes.push(Note::Short(hours)),
        None if lines > 0 => notes.push(Note::LengthUnknown),
        _ => {}
    }
    let (first, last) = span.texts();
    if let Some(last) = last.as_ref().filter(|_| is_old) {
        notes.push(Note::Old(last.clone()));
    }
    Summary { kind, lines, first, last, gate: Gate { reasons, notes }, clients }
}

fn client(address: IpAddr, record: Record, who: &Who) -> Client {
    let judgement = judge(address, &record, who);
    let looks_legitimate = judgement == Judgement::StrangerDelivers
        && record.name.is_some()
        && record.suspicious == 0
        && record.accepted + record.elsewhere > record.refused;
    let (first, last) = record.span.texts();
    Client {
        address,
        name: record.name,
        first,
        last,
        connections: record.connections,
        accepted: record.accepted,
        elsewhere: record.elsewhere,
        authenticated: record.authenticated,
        at_mail_port: record.at_mail_port,
        refused: record.refused,
        judgement,
        looks_legitimate,
    }
}

fn judge(address: IpAddr, record: &Record, who: &Who) -> Judgement {
    let within = |nets: &[IpNet]| nets.iter().any(|net| net.contains(&address));
    if within(who.ranges) || within(&who.service.private_networks) {
        Judgement::Service
    } else if within(who.inside) || is_inside(address) {
        Judgement::Internal
    } else if record.accepted + record.elsewhere > 0 {
        // A server that refuses strangers refuses their mail for its other domains, too.
        Judgement::StrangerDelivers
    } else if record.authenticated > 0 {
        Judgement::Authenticated
    } else if record.refused > 0 {
        Judgement::StrangerRefused
    } else {
        Judgement::Probe
    }
}

fn is_inside(address: IpAddr) -> bool {
    let mut nets = INSIDE.iter().filter_map(|text| text.parse::<IpNet>().ok());
    address.is_loopback()
        || matches!(address, IpAddr::V4(v4) if v4.is_link_local())
        || nets.any(|net| net.contains(&address))
}

fn is_named_like(name: &str, service: &ServiceProfile) -> bool {
    let name = HostName::new(name);
    let inbound = service.inbound.iter().map(|inbound| &inbound.host);
    let mut hosts = inbound.chain(service.outbound.iter().map(|outbound| &outbound.host));
    hosts.any(|host| host.registrable().is_some_and(|domain| name.is_within(domain)))
}
