//! The wait for a change to arrive: who answers what, and until when somebody may still remember
//! the old records.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{DomainName, HostName, LookupFailure, MxSet};

/// Resolvers that anybody may ask, by whom they are run: where many people's mail providers look.
/// Each is its operator's own well-known address.
pub const PUBLIC_RESOLVERS: [(&str, IpAddr); 4] = [
    ("Cloudflare", IpAddr::V4(Ipv4Addr::new(1, 1, 1, 1))),
    ("Google", IpAddr::V4(Ipv4Addr::new(8, 8, 8, 8))),
    ("Quad9", IpAddr::V4(Ipv4Addr::new(9, 9, 9, 9))),
    ("OpenDNS", IpAddr::V4(Ipv4Addr::new(208, 67, 222, 222))),
];

/// Who was asked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Witness {
    /// A name server of the zone, at one of its addresses.
    Authority(HostName, IpAddr),
    /// A resolver, which may answer out of its cache.
    Resolver(SocketAddr),
}

/// What an answer is, measured by the change that is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrival {
    /// The service comes first: the change is there.
    New,
    /// Records of the service are there, but not all is as it should be.
    Partly,
    /// The service is not listed.
    Old,
    /// There was no answer; the raw reason stands beside it.
    Unknown,
}

impl Arrival {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Partly => "partly",
            Self::Old => "old",
            Self::Unknown => "unknown",
        }
    }
}

/// One answer, as it was last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sighting {
    /// Who answered.
    pub witness: Witness,
    /// What it is worth.
    pub arrival: Arrival,
    /// The records; empty where there are none, or there was no answer.
    pub records: MxSet,
    /// The seconds for which the answer may be kept from then on.
    pub ttl: Option<u32>,
    /// Why there is no answer; empty where there is one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fault: String,
}

impl Sighting {
    /// Whether whoever gets this answer goes by old records.
    const fn is_old(&self) -> bool {
        matches!(self.arrival, Arrival::Old | Arrival::Partly)
    }
}

/// All that was seen while waiting. It can be put away and gone on with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// The domain.
    pub domain: DomainName,
    /// When the first look was.
    pub since: Timestamp,
    /// When the last look was.
    pub at: Timestamp,
    /// How many looks there were.
    pub looks: u32,
    /// The last look.
    pub last: Vec<Sighting>,
    /// The latest time at which an old answer may be remembered; `None`: none was seen, so nobody
    /// knows.
    pub old_until: Option<Timestamp>,
    /// Since when no name server of the zone gave an old answer any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrived: Option<Timestamp>,
    /// The last old answers of those who have not answered since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unheard: Vec<Sighting>,
    /// What was noted while the clock showed less than it had shown before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behind: Option<Behind>,
}

/// Notes of a clock that went back: how far from the truth their times are, nobody knows before it
/// shows again what it had shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Behind {
    /// What the clock had shown before.
    pub shown: Timestamp,
    /// The longest TTL that was counted from the clock meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<u32>,
    /// The change arrived meanwhile.
    #[serde(default)]
    pub arrived: bool,
}

/// So many that fell silent are remembered; no zone has as many name servers.
const MAX_UNHEARD: usize = 64;

impl Watch {
    /// Nothing seen yet.
    #[must_use]
    pub const fn new(domain: DomainName, at: Timestamp) -> Self {
        Self {
            domain,
            since: at,
            at,
            looks: 0,
            last: Vec::new(),
            old_until: None,
            arrived: None,
            unheard: Vec::new(),
            behind: None,
        }
    }

    /// Takes in a look.
    pub fn add(&mut self, at: Timestamp, sightings: Vec<Sighting>) {
        self.heed_clock(at);
        let before = self.old_before();
        self.remember_old(at, sightings.iter().filter(|s| s.is_old()));
        let is_authority = |s: &Sighting| matches!(s.witness, Witness::Authority(..));
        let asks_authorities = sightings.iter().any(is_authority);
        let mut judges = sightings.iter().filter(|s| !asks_authorities || is_authority(s));
        if judges.clone().any(Sighting::is_old) {
            self.arrived = None;
        } else if self.arrived.is_none() && judges.any(|s| s.arrival == Arrival::New) {
            self.arrived = Some(at);
            if let Some(behind) = &mut self.behind {
                behind.arrived = true;
            }
            // It came at any time since the last answers: until now somebody may have been told
            // the old records.
            self.remember_old(at, before.iter());
        }
        let of = |old: &Sighting| sightings.iter().find(|s| s.witness == old.witness);
        // The same holds for a name server that has it later than the others.
        let late = |old: &&Sighting| {
            is_authority(old) && of(old).is_some_and(|now| now.arrival == Arrival::New)
        };
        self.remember_old(at, before.iter().filter(late));
        let is_silent = |old: &Sighting| of(old).is_none_or(|now| now.arrival == Arrival::Unknown);
        self.unheard = before.into_iter().filter(is_silent).collect();
        if self.unheard.len() > MAX_UNHEARD {
            self.unheard.sort_by_key(|old| std::cmp::Reverse(old.ttl));
            self.unheard.truncate(MAX_UNHEARD);
        }
        self.at = at;
        self.looks = self.looks.saturating_add(1);
        self.last = sightings;
    }

    /// The last answer of each whose last answer was old: silence tells nothing new.
    fn old_before(&mut self) -> Vec<Sighting> {
        let mut old = std::mem::take(&mut self.unheard);
        old.extend(std::mem::take(&mut self.last).into_iter().filter(Sighting::is_old));
        old
    }

    /// Once a clock that had gone back shows the time again, what was noted meanwhile is counted
    /// anew from now: how long it really is ago cannot be told.
    fn heed_clock(&mut self, at: Timestamp) {
        if let Some(behind) = self.behind.filter(|behind| at >= behind.shown) {
            self.behind = None;
            self.count(at, behind.ttl);
            if behind.arrived && self.arrived.is_some() {
                self.arrived = Some(at);
            }
        } else if self.behind.is_none() && self.looks > 0 && at < self.at {
            self.behind = Some(Behind { shown: self.at, ttl: None, arrived: false });
        }
    }

    /// Whoever was given one of these answers at that time keeps an old one for its TTL.
    fn remember_old<'a>(&mut self, at: Timestamp, old: impl Iterator<Item = &'a Sighting>) {
        let longest = old.map(|sighting| sighting.ttl.unwrap_or_default()).max();
        self.count(at, longest);
        if let Some(behind) = &mut self.behind {
            behind.ttl = behind.ttl.max(longest);
        }
    }

    fn count(&mut self, at: Timestamp, ttl: Option<u32>) {
        if let Some(ttl) = ttl {
            let ttl = SignedDuration::from_secs(i64::from(ttl));
            let until = at.checked_add(ttl).unwrap_or(Timestamp::MAX);
            self.old_until = self.old_until.max(Some(until));
        }
    }

    /// Whether all who answer have the change, and at least one name server of the zone does.
    ///
    /// A name server that gave old records and has been silent since may give them again. Where no
    /// resolver answers while name servers do, the zone's signatures may be wrong: those who check
    /// them are told nothing at all (RFC 4035 §5.5).
    #[must_use]
    pub fn is_there(&self) -> bool {
        let known = || self.last.iter().filter(|s| s.arrival != Arrival::Unknown);
        let is_authority = |s: &&Sighting| matches!(s.witness, Witness::Authority(..));
        let asks_authorities = self.last.iter().any(|s| is_authority(&s));
        let asks_resolvers = !self.last.iter().all(|s| is_authority(&s));
        known().all(|s| s.arrival == Arrival::New)
            && known().next().is_some()
            && (!asks_authorities || known().any(|s| is_authority(&s)))
            && (!asks_resolvers || known().any(|s| !is_authority(&s)))
            && !self.unheard.iter().any(|s| is_authority(&s))
    }

    /// Whether all who answer have the change, but none of the zone's own name servers was heard: this
    /// network may let nobody ask them, and then no look from here tells more.
    #[must_use]
    pub fn is_blind(&self) -> bool {
        let is_authority = |s: &&Sighting| matches!(s.witness, Witness::Authority(..));
        let known = || self.last.iter().filter(|s| s.arrival != Arrival::Unknown);
        self.last.iter().any(|s| is_authority(&s))
            && !known().any(|s| is_authority(&s))
            && known().next().is_some()
            && known().all(|s| s.arrival == Arrival::New)
            && !self.unheard.iter().any(|s| is_authority(&s))
    }

    /// Looks from now on as for the first time; old answers that were given are remembered.
    pub fn look_anew(&mut self) {
        self.unheard = self.old_before();
    }

    /// The records of those who have the change.
    #[must_use]
    pub fn new_records(&self) -> MxSet {
        let new = self.last.iter().filter(|sighting| sighting.arrival == Arrival::New);
        new.flat_map(|sighting| sighting.records.all()).cloned().collect()
    }

    /// Whether nobody answers at all.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.last.iter().all(|sighting| sighting.arrival == Arrival::Unknown)
    }

    /// Whether no resolver tells anything, and some answer that they failed: that is no matter of this
    /// computer's network, nor of the time that a change takes.
    #[must_use]
    pub fn is_failing(&self) -> bool {
        let resolvers = || self.last.iter().filter(|s| matches!(s.witness, Witness::Resolver(_)));
        let failed = LookupFailure::ServFail;
        resolvers().all(|sighting| sighting.arrival == Arrival::Unknown)
            && resolvers().any(|sighting| sighting.fault == failed.as_str())
    }

    /// How many of those who answer have the change, and how many answer.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let known = || self.last.iter().filter(|s| s.arrival != Arrival::Unknown);
        (known().filter(|s| s.arrival == Arrival::New).count(), known().count())
    }

    /// After how long another look may tell something new: what a cache holds does not change
    /// before it expires, and name servers change when somebody changes them. The longer nothing
    /// happens, the longer the pause.
    #[must_use]
    pub fn pause(&self) -> SignedDuration {
        const SHORTEST: u32 = 30;
        const LONGEST: u32 = 900;
        let authorities_are_new = self
            .last
            .iter()
            .filter(|s| matches!(s.witness, Witness::Authority(..)))
            .all(|s| s.arrival != Arrival::Old && s.arrival != Arrival::Partly);
        let expires = self
            .last
            .iter()
            .filter(|s| s.arrival == Arrival::Old && matches!(s.witness, Witness::Resolver(_)))
            .filter_map(|s| s.ttl)
            .min();
        let seconds = match expires {
            // Only caches are left: each is asked when its answer is over.
            Some(ttl) if authorities_are_new => ttl.saturating_add(1).clamp(SHORTEST, LONGEST),
            _ => SHORTEST.saturating_mul(1 + self.looks / 10).clamp(SHORTEST, LONGEST),
        };
        SignedDuration::from_secs(i64::from(seconds))
    }
}

#[cfg(test)]
#[path = "watch_tests.rs"]
mod tests;
