//! One MX set in place of another.

use crate::model::{DomainName, HostName, MxRecord, MxSet};
use crate::plan::{MxChange, NEW_TTL};

/// Which way a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the set that is wanted.
    Forth,
    /// Back to the set that stood before.
    Back,
}

/// The MX set that stands at a domain, and the one that is to stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swap {
    /// The domain.
    pub domain: DomainName,
    /// Which way it goes.
    pub direction: Direction,
    /// The set that stands, a null MX included; empty: there is no MX record.
    pub from: MxSet,
    /// The set that is to stand, each record with the set's TTL (RFC 2181 §5.2).
    pub to: MxSet,
}

impl Swap {
    /// The swap that makes a change, or takes it back.
    #[must_use]
    pub fn new(change: &MxChange, direction: Direction) -> Self {
        let mut before: Vec<MxRecord> =
            change.before.iter().map(|(record, _)| record.clone()).collect();
        // A null MX is no host and therefore only among those to delete.
        before.extend(change.delete.iter().filter(|r| r.exchange.is_root()).cloned());
        if change.wildcard().is_some() {
            // They do not stand at the domain itself.
            before.clear();
        }
        let before = levelled(MxSet::new(before));
        let after = levelled(change.after_set());
        let (from, to) = match direction {
            Direction::Forth => (before, after),
            Direction::Back => (after, before),
        };
        Self { domain: change.domain.clone(), direction, from, to }
    }

    /// The records that go.
    pub(super) fn removed(&self) -> impl Iterator<Item = &MxRecord> {
        self.from.all().iter().filter(|record| !holds(&self.to, record))
    }

    /// The records that come.
    pub(super) fn added(&self) -> impl Iterator<Item = &MxRecord> {
        self.to.all().iter().filter(|record| !holds(&self.from, record))
    }

    /// The records that stay, with their new TTL.
    pub(super) fn kept(&self) -> impl Iterator<Item = &MxRecord> {
        self.to.all().iter().filter(|record| holds(&self.from, record))
    }

    /// The TTL of the set that is to stand.
    pub(super) fn ttl(&self) -> u32 {
        self.to.ttl().unwrap_or(NEW_TTL)
    }

    /// The domain with its final dot.
    pub(super) fn owner(&self) -> String {
        format!("{}.", self.domain.ascii())
    }

    /// The zone that holds the domain, and the domain's name in it: `@` for the zone's own. Among
    /// these zones it is the nearest one above; where there is none, that of the registered domain.
    pub(super) fn zone(&self, zones: &[HostName]) -> (String, String) {
        let host = HostName::new(self.domain.ascii());
        let above = zones.iter().map(HostName::as_str).filter(|zone| host.is_within(zone));
        let known = above.max_by_key(|zone| zone.len()).or_else(|| host.registrable());
        let zone = known.unwrap_or(self.domain.ascii()).to_owned();
        let name = self.domain.ascii().strip_suffix(&zone).unwrap_or_default();
        let name = name.trim_end_matches('.');
        let name = if name.is_empty() { "@".to_owned() } else { name.to_owned() };
        (zone, name)
    }
}

fn holds(set: &MxSet, record: &MxRecord) -> bool {
    set.of(&record.exchange).any(|other| other.preference == record.preference)
}

/// The set with its highest TTL throughout, and each record once.
fn levelled(set: MxSet) -> MxSet {
    let Some(ttl) = set.ttl() else { return set };
    set.all().iter().map(|r| MxRecord::new(r.preference, r.exchange.clone(), ttl)).collect()
}
