//! MX records and sets of them.

use serde::{Deserialize, Serialize};

use super::HostName;

/// One MX record (RFC 1035 §3.3.9).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MxRecord {
    /// The lower the value, the sooner the host is tried (RFC 5321 §5.1).
    pub preference: u16,
    /// The host that takes the mail.
    #[serde(deserialize_with = "super::host::out_of_the_dns")]
    pub exchange: HostName,
    /// Seconds for which a resolver may keep the record.
    pub ttl: u32,
}

impl MxRecord {
    /// A record from its parts; `ttl` in seconds.
    #[must_use]
    pub fn new(preference: u16, exchange: impl Into<HostName>, ttl: u32) -> Self {
        Self { preference, exchange: exchange.into(), ttl }
    }

    /// The preference and the host, a null MX with its dot.
    #[must_use]
    pub fn words(&self) -> String {
        let host = if self.exchange.is_root() { "." } else { self.exchange.as_str() };
        format!("{} {host}", self.preference)
    }
}

/// An MX set, always sorted by preference, then by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<MxRecord>", into = "Vec<MxRecord>")]
pub struct MxSet(Vec<MxRecord>);

impl MxSet {
    /// A set in the order in which senders try it.
    #[must_use]
    pub fn new(mut records: Vec<MxRecord>) -> Self {
        records.sort();
        records.dedup();
        Self(records)
    }

    /// The records of several sets.
    #[must_use]
    pub fn all_of(sets: &[Self]) -> Self {
        sets.iter().flat_map(Self::all).cloned().collect()
    }

    /// The records as the DNS gave them, the null MX among them.
    #[must_use]
    pub fn all(&self) -> &[MxRecord] {
        &self.0
    }

    /// The records that name a host: all but a null MX.
    pub fn hosts(&self) -> impl Iterator<Item = &MxRecord> + Clone {
        self.0.iter().filter(|record| !record.exchange.is_root())
    }

    /// Whether a null MX (RFC 7505) is among the records.
    #[must_use]
    pub fn has_null(&self) -> bool {
        self.0.iter().any(|record| record.exchange.is_root())
    }

    /// The records of one host; more than one where it is listed twice.
    pub fn of<'a>(&'a self, host: &'a HostName) -> impl Iterator<Item = &'a MxRecord> {
        self.0.iter().filter(move |record| record.exchange == *host)
    }

    /// The highest TTL in the set, in seconds; the records of one set should share one
    /// (RFC 2181 §5.2).
    #[must_use]
    pub fn ttl(&self) -> Option<u32> {
        self.0.iter().map(|record| record.ttl).max()
    }

    /// Whether both name the same hosts with the same preferences, whatever their TTLs.
    #[must_use]
    pub fn same_routing(&self, other: &Self) -> bool {
        self.routing().eq(other.routing())
    }

    /// The preferences and hosts, whatever the TTLs.
    pub(super) fn routing(&self) -> impl Iterator<Item = (u16, &HostName)> {
        self.0.iter().map(|record| (record.preference, &record.exchange))
    }
}

impl From<Vec<MxRecord>> for MxSet {
    fn from(records: Vec<MxRecord>) -> Self {
        Self::new(records)
    }
}

impl From<MxSet> for Vec<MxRecord> {
    fn from(set: MxSet) -> Self {
        set.0
    }
}

impl FromIterator<MxRecord> for MxSet {
    fn from_iter<I: IntoIterator<Item = MxRecord>>(records: I) -> Self {
        Self::new(records.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_by_preference_then_name() {
        let set: MxSet = [
            MxRecord::new(40, "smtp.isp.net", 60),
            MxRecord::new(5, "mailgate.company.com", 60),
            MxRecord::new(40, "secours.isp.net", 60),
        ]
        .into_iter()
        .collect();
        let names: Vec<_> = set.hosts().map(|r| r.exchange.as_str()).collect();
        assert_eq!(names, ["mailgate.company.com", "secours.isp.net", "smtp.isp.net"]);
        assert_eq!(set.ttl(), Some(60));
    }

    #[test]
    fn a_null_mx_is_no_host() {
        let set = MxSet::new(vec![MxRecord::new(0, ".", 60)]);
        assert!(set.has_null());
        assert_eq!(set.hosts().count(), 0);
        assert_eq!(set.all()[0].words(), "0 .");
    }
}
