//! The wait for a change to arrive: who answers what, and until when somebody may still remember
//! the old records.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{DomainName, HostName, MxSet};

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
}

impl Watch {
    /// Nothing seen yet.
    #[must_use]
    pub const fn new(domain: DomainName, at: Timestamp) -> Self {
        Self { domain, since: at, at, looks: 0, last: Vec::new(), old_until: None, arrived: None }
    }

    /// Takes in a look.
    pub fn add(&mut self, at: Timestamp, sightings: Vec<Sighting>) {
        let is_old = |s: &Sighting| matches!(s.arrival, Arrival::Old | Arrival::Partly);
        self.remember_old(at, &sightings);
        let is_authority = |s: &Sighting| matches!(s.witness, Witness::Authority(..));
        let asks_authorities = sightings.iter().any(is_authority);
        let mut judges = sightings.iter().filter(|s| !asks_authorities || is_authority(s));
        if judges.clone().any(is_old) {
            self.arrived = None;
        } else if self.arrived.is_none() && judges.any(|s| s.arrival == Arrival::New) {
            self.arrived = Some(at);
            // It came at any time since the look before: until now somebody may have been told the
            // old records.
            let before = std::mem::take(&mut self.last);
            self.remember_old(at, &before);
        }
        self.at = at;
        self.looks = self.looks.saturating_add(1);
        self.last = sightings;
    }

    /// Whoever was given one of these answers at that time keeps an old one for its TTL.
    fn remember_old(&mut self, at: Timestamp, sightings: &[Sighting]) {
        for sighting in sightings {
            if let Arrival::Old | Arrival::Partly = sighting.arrival {
                let ttl = SignedDuration::from_secs(i64::from(sighting.ttl.unwrap_or_default()));
                let until = at.checked_add(ttl).unwrap_or(Timestamp::MAX);
                self.old_until = self.old_until.max(Some(until));
            }
        }
    }

    /// Whether all who answer have the change, and at least one name server of the zone does.
    #[must_use]
    pub fn is_there(&self) -> bool {
        let known = || self.last.iter().filter(|s| s.arrival != Arrival::Unknown);
        let is_authority = |s: &&Sighting| matches!(s.witness, Witness::Authority(..));
        let asks_authorities = self.last.iter().any(|s| is_authority(&s));
        known().all(|s| s.arrival == Arrival::New)
            && known().next().is_some()
            && (!asks_authorities || known().any(|s| is_authority(&s)))
    }

    /// Whether nobody answers at all.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.last.iter().all(|sighting| sighting.arrival == Arrival::Unknown)
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
mod tests {
    use super::*;
    use crate::model::MxRecord;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn watch() -> Watch {
        Watch::new(DomainName::parse("a.example").unwrap(), at(0))
    }

    fn server(arrival: Arrival, ttl: u32) -> Sighting {
        let witness = Witness::Authority("ns.example".into(), "192.0.2.1".parse().unwrap());
        let records = MxSet::new(vec![MxRecord::new(1, "mx.example", ttl)]);
        Sighting { witness, arrival, records, ttl: Some(ttl), fault: String::new() }
    }

    fn cache(arrival: Arrival, ttl: u32) -> Sighting {
        let witness = Witness::Resolver("192.0.2.53:53".parse().unwrap());
        Sighting { witness, ..server(arrival, ttl) }
    }

    #[test]
    fn the_last_old_answer_counts_from_the_last_time_it_was_given() {
        let mut watch = watch();
        watch.add(at(0), vec![server(Arrival::Old, 600), cache(Arrival::Old, 100)]);
        watch.add(at(60), vec![server(Arrival::New, 600), cache(Arrival::Old, 40)]);
        watch.add(at(120), vec![server(Arrival::New, 600), cache(Arrival::New, 600)]);
        let until = watch.old_until;
        assert_eq!(until, Some(at(660)), "the change may have come just before it was seen");
        assert_eq!(watch.arrived, Some(at(60)), "since then caches alone are old");
        assert!(watch.is_there());
        assert_eq!(watch.progress(), (2, 2));
    }

    #[test]
    fn silence_is_no_arrival() {
        let mut watch = watch();
        watch.add(at(0), vec![server(Arrival::Unknown, 0), cache(Arrival::New, 60)]);
        assert!(!watch.is_there(), "no name server of the zone has confirmed it");
        watch.add(at(1), vec![server(Arrival::Unknown, 0)]);
        assert!(watch.is_unknown() && !watch.is_there());
    }

    #[test]
    fn a_cache_is_not_asked_before_its_answer_is_over() {
        let mut watch = watch();
        watch.add(at(0), vec![server(Arrival::New, 600), cache(Arrival::Old, 200)]);
        assert_eq!(watch.pause(), SignedDuration::from_secs(201));
        for second in 1..200 {
            watch.add(at(second), vec![server(Arrival::Old, 60)]);
        }
        let pause = watch.pause();
        assert!(pause > SignedDuration::from_secs(300), "{pause:?}");
    }
}
