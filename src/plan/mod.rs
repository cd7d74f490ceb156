//! The change: from the MX set that stands now to the one that is wanted. Pure.

pub mod calendar;
pub mod counting;
pub mod course;
mod next;
pub mod path;
mod preferences;
pub mod prepare;
pub mod reminder;
mod rule;
pub mod schedule;
pub mod way_back;

pub use next::{Due, next_due};
pub use rule::Rule;

use std::collections::BTreeSet;

use schedule::Others;
use thiserror::Error;

use crate::advise::Diagnosis;
use crate::advise::spf::MAX_NAMES;
use crate::model::{
    DomainName, DomainState, FindingCode, HostName, InboundHost, MxRecord, MxSet, MxSource, Role,
    ServiceProfile, Strategy,
};

/// Seconds for which the new records may be kept: long enough for a short outage of the DNS,
/// short enough that a mistake is over within the hour.
pub const NEW_TTL: u32 = 3_600;

/// What happens to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It stands now and stays.
    Kept,
    /// It is new.
    Created,
    /// Its host stays, with another preference than the one given here.
    Renumbered(u16),
}

impl Fate {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Created => "created",
            Self::Renumbered(_) => "renumbered",
        }
    }
}

/// A record as it will be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedRecord {
    /// The record.
    pub record: MxRecord,
    /// Whose host it names.
    pub role: Role,
    /// How it comes about.
    pub fate: Fate,
}

/// Something to know about a change.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// The records are as the strategy wants them already.
    AlreadyDone,
    /// Part of the change has been made already.
    HalfDone,
    /// The old records left no room before them, so all are numbered anew; with the lowest old
    /// preference.
    Renumbered(u16),
    /// The service's own preferences did not fit before the kept records, so lower ones are used.
    Lowered,
    /// These old hosts stay reachable past the service.
    BackDoor(Vec<HostName>),
    /// `keep_relays` was chosen, but there are no relays.
    NoRelays,
    /// There was no MX record: the domain's address took the mail until now.
    WasImplicit,
    /// A null MX said that the domain takes no mail; it goes.
    WasNull,
    /// The records before are those of this wildcard, which stays: the domain's own take their
    /// place there (RFC 4592 §3.3.1).
    FromWildcard(String),
    /// The SPF record goes by the MX records, and with so many of them it is invalid (RFC 7208
    /// §4.6.4).
    TooManyForSpf(usize),
}

impl Note {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::AlreadyDone => "already_done",
            Self::HalfDone => "half_done",
            Self::Renumbered(_) => "renumbered",
            Self::Lowered => "lowered",
            Self::BackDoor(_) => "back_door",
            Self::NoRelays => "no_relays",
            Self::WasImplicit => "was_implicit",
            Self::WasNull => "was_null",
            Self::FromWildcard(_) => "from_wildcard",
            Self::TooManyForSpf(_) => "too_many_for_spf",
        }
    }
}

/// The change of one domain's MX set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MxChange {
    /// The domain.
    pub domain: DomainName,
    /// Where it stands now.
    pub state: DomainState,
    /// Which old records remain.
    pub strategy: Strategy,
    /// The records as senders find them, a null MX left out.
    pub before: Vec<(MxRecord, Role)>,
    /// The records as they will be, in the order of senders.
    pub after: Vec<PlannedRecord>,
    /// The records to delete, a null MX among them.
    pub delete: Vec<MxRecord>,
    /// The records to create.
    pub create: Vec<MxRecord>,
    /// What to know about it.
    pub notes: Vec<Note>,
}

impl MxChange {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.delete.is_empty() && self.create.is_empty()
    }

    /// The wildcard that the records before come from, where the domain has none of its own.
    #[must_use]
    pub fn wildcard(&self) -> Option<&str> {
        self.notes.iter().find_map(|note| match note {
            Note::FromWildcard(wildcard) => Some(wildcard.as_str()),
            _ => None,
        })
    }

    /// The set as it will be.
    #[must_use]
    pub fn after_set(&self) -> MxSet {
        self.after.iter().map(|planned| planned.record.clone()).collect()
    }
}

/// Why no change can be planned.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PlanError {
    /// What stands now is not known, so nothing can be said about deleting it.
    #[error("the records of {0} could not be looked up")]
    Unknown(DomainName),
    /// The domain does not exist.
    #[error("the domain {0} does not exist")]
    NoDomain(DomainName),
    /// The domain is an alias: no records can stand beside a CNAME (RFC 1034 §3.6.2).
    #[error("{domain} is an alias of {target}, and can have no MX records of its own")]
    Alias {
        /// The domain.
        domain: DomainName,
        /// Where it leads.
        target: String,
    },
    /// A host or region was asked for that the service does not have.
    #[error("the service has no region \"{0}\"")]
    UnknownRegion(String),
}

/// The service's hosts in the order wished for: those of the named regions or hosts first, the
/// rest as the profile has them.
///
/// # Errors
/// [`PlanError::UnknownRegion`] for a word that is neither a region nor a host of the service.
pub fn host_order(service: &ServiceProfile, first: &[String]) -> Result<Vec<HostName>, PlanError> {
    let mut order: Vec<HostName> = Vec::with_capacity(service.inbound.len());
    let mut add = |host: &HostName| {
        if !order.contains(host) {
            order.push(host.clone());
        }
    };
    for word in first {
        let host = HostName::new(word);
        let mut named = service
            .inbound
            .iter()
            .filter(|inbound| inbound.region == *word || inbound.host == host)
            .peekable();
        if named.peek().is_none() {
            return Err(PlanError::UnknownRegion(word.clone()));
        }
        named.for_each(|inbound| add(&inbound.host));
    }
    service.inbound.iter().for_each(|inbound| add(&inbound.host));
    Ok(order)
}

/// Plans the change of one domain.
///
/// `order` holds the service's hosts, the nearest first; hosts that it leaves out follow in the
/// profile's order, and names that the service does not have are passed over. An empty order
/// leaves preferences that are right already as they are.
///
/// # Errors
/// [`PlanError`] if it is not known what stands now.
pub fn change(
    domain: &DomainName,
    now: &Diagnosis,
    current: &MxSet,
    service: &ServiceProfile,
    strategy: Strategy,
    order: &[HostName],
) -> Result<MxChange, PlanError> {
    match (now.source, now.state) {
        (MxSource::Unknown, _) => return Err(PlanError::Unknown(domain.clone())),
        (MxSource::None, _) if now.has_no_domain() => {
            return Err(PlanError::NoDomain(domain.clone()));
        }
        _ => {}
    }
    let is_kept = |(record, role): &&(MxRecord, Role)| {
        stays(*role, strategy) && !now.is_slip(&record.exchange)
    };
    let kept: Vec<(MxRecord, Role)> = now.records.iter().filter(is_kept).cloned().collect();
    let hosts = ordered(service, order);
    let mut notes = Vec::new();
    let settled = now.state == DomainState::Switched
        && !current.has_null()
        && kept.len() + service.inbound.len() == now.records.len()
        && (order.is_empty() || stands_in_order(current, &hosts));
    // Where the name behind an alias has been changed as wished, nothing is left to ask for.
    if let Some(target) = now.alias_target().filter(|_| !settled) {
        return Err(PlanError::Alias { domain: domain.clone(), target: target.to_owned() });
    }
    let mut after = if settled {
        now.records.iter().map(|(record, role)| kept_as_is(record, *role)).collect()
    } else {
        compose(&hosts, !order.is_empty(), &kept, current, &mut notes)
    };
    let wildcard = now.wildcard().filter(|_| !settled);
    if wildcard.is_some() {
        // Nothing of it stands at the domain itself: all is to be created there, nothing to delete.
        for planned in &mut after {
            planned.fate = Fate::Created;
        }
    }
    let nothing = MxSet::default();
    let current = if wildcard.is_some() { &nothing } else { current };
    after.sort_by(|a, b| a.record.cmp(&b.record));
    let after_set: MxSet = after.iter().map(|planned| planned.record.clone()).collect();
    let absent = |from: &MxSet, record: &MxRecord| {
        !from.of(&record.exchange).any(|other| other.preference == record.preference)
    };
    let delete: Vec<_> = current.all().iter().filter(|r| absent(&after_set, r)).cloned().collect();
    let create: Vec<_> = after_set.all().iter().filter(|r| absent(current, r)).cloned().collect();
    if delete.is_empty() && create.is_empty() {
        notes.push(Note::AlreadyDone);
    } else if now.state == DomainState::PartlySwitched {
        notes.push(Note::HalfDone);
    }
    if now.source == MxSource::Implicit {
        notes.push(Note::WasImplicit);
    }
    if current.has_null() {
        notes.push(Note::WasNull);
    }
    notes.extend(wildcard.map(|wildcard| Note::FromWildcard(wildcard.to_owned())));
    if strategy == Strategy::KeepRelays && kept.is_empty() {
        notes.push(Note::NoRelays);
    }
    notes.extend(too_many_for_spf(&after_set, now).map(Note::TooManyForSpf));
    if !kept.is_empty() {
        let mut back: Vec<HostName> = Vec::new();
        for (record, _) in &kept {
            if !back.contains(&record.exchange) {
                back.push(record.exchange.clone());
            }
        }
        notes.push(Note::BackDoor(back));
    }
    Ok(MxChange {
        domain: domain.clone(),
        state: now.state,
        strategy,
        before: now.records.clone(),
        after,
        delete,
        create,
        notes,
    })
}

/// How many hosts the set has, if `mx` in the domain's SPF record may not lead to so many.
fn too_many_for_spf(after: &MxSet, now: &Diagnosis) -> Option<usize> {
    let hosts: BTreeSet<&HostName> = after.hosts().map(|record| &record.exchange).collect();
    let goes_by_mx = now.findings.iter().any(|finding| finding.code == FindingCode::SpfUsesMx);
    (goes_by_mx && hosts.len() > MAX_NAMES).then_some(hosts.len())
}

/// What becomes of the hosts beside the service's: a strategy that would keep some has none to keep
/// where none are listed.
#[must_use]
pub fn others(now: &Diagnosis, strategy: Strategy) -> Others {
    let mut all = now.records.iter().filter(|(_, role)| *role != Role::Service).peekable();
    let is_kept = |(record, role): &(MxRecord, Role)| {
        stays(*role, strategy) && !now.is_slip(&record.exchange)
    };
    if all.peek().is_none() {
        return Others::Go;
    }
    let kept: Vec<bool> = all.map(is_kept).collect();
    match (kept.contains(&true), kept.contains(&false)) {
        (true, false) => Others::Stay,
        (true, true) => Others::SomeStay,
        (false, _) => Others::Go,
    }
}

fn stays(role: Role, strategy: Strategy) -> bool {
    match (strategy, role) {
        (_, Role::Service) | (Strategy::Replace, _) => false,
        (Strategy::KeepRelays, role) => role == Role::Relay,
        (Strategy::Prepend, _) => true,
    }
}

fn ordered<'a>(service: &'a ServiceProfile, order: &[HostName]) -> Vec<&'a InboundHost> {
    let mut hosts: Vec<&InboundHost> = service.inbound.iter().collect();
    // Stable: hosts that the order does not name keep the profile's order behind the named ones.
    hosts.sort_by_key(|inbound| {
        order.iter().position(|host| *host == inbound.host).unwrap_or(order.len())
    });
    hosts
}

fn stands_in_order(current: &MxSet, hosts: &[&InboundHost]) -> bool {
    let places: Vec<Option<u16>> = hosts
        .iter()
        .map(|inbound| current.of(&inbound.host).map(|record| record.preference).min())
        .collect();
    places.windows(2).all(|pair| pair[0] < pair[1])
}

fn kept_as_is(record: &MxRecord, role: Role) -> PlannedRecord {
    PlannedRecord { record: record.clone(), role, fate: Fate::Kept }
}

fn compose(
    hosts: &[&InboundHost],
    is_ordered: bool,
    kept: &[(MxRecord, Role)],
    current: &MxSet,
    notes: &mut Vec<Note>,
) -> Vec<PlannedRecord> {
    let wished: Vec<u16> = {
        let mut values: Vec<u16> = hosts.iter().map(|inbound| inbound.preference).collect();
        values.sort_unstable();
        // Equal numbers would leave it to chance which host is tried first.
        if is_ordered { preferences::apart(&values) } else { values }
    };
    let old: Vec<u16> = kept.iter().map(|(record, _)| record.preference).collect();
    let numbers = preferences::assign(&wished, &old);
    match (&numbers.basis, old.iter().min()) {
        (preferences::Basis::Renumbered, Some(lowest)) => notes.push(Note::Renumbered(*lowest)),
        (preferences::Basis::Lowered, _) => notes.push(Note::Lowered),
        _ => {}
    }
    let service = hosts.iter().zip(&numbers.service).map(|(inbound, preference)| {
        let fate = if current.of(&inbound.host).any(|record| record.preference == *preference) {
            Fate::Kept
        } else {
            Fate::Created
        };
        let record = MxRecord::new(*preference, inbound.host.clone(), NEW_TTL);
        PlannedRecord { record, role: Role::Service, fate }
    });
    let others = kept.iter().zip(&numbers.kept).map(|((record, role), preference)| {
        let fate = if record.preference == *preference {
            Fate::Kept
        } else {
            Fate::Renumbered(record.preference)
        };
        // One set, one TTL (RFC 2181 §5.2).
        let record = MxRecord::new(*preference, record.exchange.clone(), NEW_TTL);
        PlannedRecord { record, role: *role, fate }
    });
    service.chain(others).collect()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
