//! Answers of the DNS kept together, so that rules which need many of them, one leading to the
//! next, can be reckoned without asking again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::HostName;

/// What kind of record is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// TXT (RFC 1035 §3.3.14), the pieces of each record joined; one `char` a byte.
    Txt,
    /// A.
    Address4,
    /// AAAA.
    Address6,
    /// MX: the names of the hosts, the most preferred first.
    Mx,
    /// PTR.
    Pointer,
    /// TLSA (RFC 6698), in presentation form.
    Tlsa,
}

/// A question to the DNS.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Query {
    /// The name.
    pub name: HostName,
    /// The kind of record.
    pub kind: FactKind,
}

impl Query {
    /// A question from its parts.
    #[must_use]
    pub fn new(kind: FactKind, name: impl Into<HostName>) -> Self {
        Self { name: name.into(), kind }
    }
}

/// What the DNS answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The values, as text; at least one.
    Found(Vec<String>),
    /// The name exists and has no such record.
    NoData,
    /// The name does not exist.
    NxDomain,
    /// It could not be looked up.
    Failed,
}

impl Fact {
    /// The values; none where there are none, or it is not known.
    #[must_use]
    pub fn values(&self) -> &[String] {
        match self {
            Self::Found(values) => values,
            Self::NoData | Self::NxDomain | Self::Failed => &[],
        }
    }
}

/// Whatever can answer a question without asking the DNS.
pub trait KnownFacts {
    /// The answer, if it is known.
    fn fact(&self, query: &Query) -> Option<Fact>;
}

/// Answers by question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Entry>", into = "Vec<Entry>")]
pub struct Facts(BTreeMap<Query, (Fact, Option<u32>)>);

impl Facts {
    /// Keeps an answer, with the seconds for which it may be kept (its TTL, or the negative one).
    pub fn insert(&mut self, query: Query, fact: Fact, ttl: Option<u32>) {
        self.0.insert(query, (fact, ttl));
    }

    /// The seconds for which an answer may be kept: the TTL that came with it, which has counted down
    /// in a cache; of the records that a change waits for, that of the zone, or a day at least.
    #[must_use]
    pub fn ttl(&self, query: &Query) -> Option<u32> {
        self.0.get(query)?.1
    }

    /// Keeps other answers too.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// The answers to questions for texts.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&HostName, &Fact)> {
        let texts = self.0.iter().filter(|(query, _)| query.kind == FactKind::Txt);
        texts.map(|(query, (fact, _))| (&query.name, fact))
    }

    /// How many are known.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl KnownFacts for Facts {
    fn fact(&self, query: &Query) -> Option<Fact> {
        self.0.get(query).map(|(fact, _)| fact.clone())
    }
}

/// An answer as it stands in a case file.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    #[serde(flatten)]
    query: Query,
    fact: Fact,
    ttl: Option<u32>,
}

impl From<Vec<Entry>> for Facts {
    fn from(list: Vec<Entry>) -> Self {
        Self(list.into_iter().map(|entry| (entry.query, (entry.fact, entry.ttl))).collect())
    }
}

impl From<Facts> for Vec<Entry> {
    fn from(facts: Facts) -> Self {
        let entry = |(query, (fact, ttl))| Entry { query, fact, ttl };
        facts.0.into_iter().map(entry).collect()
    }
}
