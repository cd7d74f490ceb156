//! What the probes saw. No judgement here: that is `advise`'s.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    Delegation, Dnssec, DomainName, Fact, Facts, HostName, MxSet, NoZone, PolicyFetch, ServerAnswer,
};

/// Why a lookup gave no answer at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LookupFailure {
    /// The resolver answered SERVFAIL (RFC 1035 §4.1.1).
    ServFail,
    /// No answer within the time.
    Timeout,
    /// The resolver refuses to answer this network, or this name.
    Refused,
    /// No resolver could be reached, or what came back was no DNS; the raw reason.
    Network(String),
}

impl LookupFailure {
    /// A word for documents, or the raw reason.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServFail => "servfail",
            Self::Timeout => "timeout",
            Self::Refused => "refused",
            Self::Network(reason) => reason,
        }
    }
}

/// The answer to the MX question for a domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MxAnswer {
    /// The domain has MX records.
    Records(MxSet),
    /// The domain exists and has none (NODATA). With the seconds for which that may be kept
    /// (RFC 2308 §5), where the answer said so.
    NoData {
        /// Seconds for which resolvers may remember that there is none.
        negative_ttl: Option<u32>,
    },
    /// The name does not exist.
    NxDomain {
        /// Seconds for which resolvers may remember that it does not exist.
        negative_ttl: Option<u32>,
    },
    /// It could not be looked up.
    Failed(LookupFailure),
}

impl MxAnswer {
    /// The seconds for which it may be kept: the TTL, or the negative one.
    #[must_use]
    pub fn ttl(&self) -> Option<u32> {
        match self {
            Self::Records(set) => set.ttl(),
            Self::NoData { negative_ttl } | Self::NxDomain { negative_ttl } => *negative_ttl,
            Self::Failed(_) => None,
        }
    }
}

/// Where a domain's mail goes, by the rules of RFC 5321 §5.1 and RFC 7505.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MxSource {
    /// To the hosts of the MX records.
    Mx,
    /// There are none: to the domain's own address.
    Implicit,
    /// A null MX says that the domain takes no mail.
    Null,
    /// There is neither MX nor address.
    None,
    /// It could not be looked up.
    Unknown,
}

impl MxSource {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mx => "mx",
            Self::Implicit => "implicit",
            Self::Null => "null",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }
}

/// Whose a host in the MX set is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The customer's own mail server (or the one they rent).
    OwnServer,
    /// A relay, usually the provider's, that holds mail for the own server.
    Relay,
    /// A host of the filtering service.
    Service,
    /// None of these, as far as can be told.
    Other,
}

impl Role {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OwnServer => "own_server",
            Self::Relay => "relay",
            Self::Service => "service",
            Self::Other => "other",
        }
    }
}

/// The answer to one address question (A or AAAA).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressAnswer<A> {
    /// The addresses, possibly none: the name exists, but has none of this kind.
    Found(Vec<A>),
    /// The name does not exist.
    NxDomain,
    /// It could not be looked up.
    Failed(LookupFailure),
}

impl<A: Copy> AddressAnswer<A> {
    /// The addresses found; empty where there are none or it is not known.
    #[must_use]
    pub fn addresses(&self) -> &[A] {
        match self {
            Self::Found(list) => list,
            Self::NxDomain | Self::Failed(_) => &[],
        }
    }

    /// Why it is not known, if so.
    #[must_use]
    pub const fn failure(&self) -> Option<&LookupFailure> {
        match self {
            Self::Failed(failure) => Some(failure),
            Self::Found(_) | Self::NxDomain => None,
        }
    }
}

/// What is known of a host that an MX record or a profile names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostObservation {
    /// The name asked for.
    pub host: HostName,
    /// Where aliases lead, in order; empty if the name is no alias. An MX must not point at one
    /// (RFC 2181 §10.3).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<HostName>,
    /// Its IPv4 addresses.
    pub v4: AddressAnswer<Ipv4Addr>,
    /// Its IPv6 addresses.
    pub v6: AddressAnswer<Ipv6Addr>,
}

impl HostObservation {
    /// All addresses, IPv4 first.
    pub fn addresses(&self) -> impl Iterator<Item = IpAddr> + '_ {
        let v4 = self.v4.addresses().iter().copied().map(IpAddr::V4);
        v4.chain(self.v6.addresses().iter().copied().map(IpAddr::V6))
    }

    /// Whether both questions were answered, so that an absence is known and not only supposed.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        self.v4.failure().is_none() && self.v6.failure().is_none()
    }

    /// Whether the DNS knows no address of it.
    #[must_use]
    pub fn is_nowhere(&self) -> bool {
        self.is_known() && self.addresses().next().is_none()
    }
}

/// The different ways in which these sets route mail.
fn routings(sets: &[MxSet]) -> BTreeSet<Vec<(u16, &HostName)>> {
    sets.iter().map(|set| set.routing().collect()).collect()
}

/// All that one look at a domain gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DomainObservation {
    /// The domain that was looked at.
    pub domain: DomainName,
    /// When the look was finished.
    pub at: Timestamp,
    /// Since when looks have seen the same records, TTLs and rules, where this is not the first of
    /// them;
    /// a case knows it, a look by itself does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    /// How long it took, in milliseconds.
    pub elapsed_ms: u64,
    /// The resolvers that were asked, as `address:port`.
    pub resolvers: Vec<String>,
    /// The names that the domain itself is an alias of, in order; usually none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<HostName>,
    /// The answer to the MX question: that of the zone's own servers where they were asked and
    /// agree, else the resolver's.
    pub mx: MxAnswer,
    /// What the resolver answered, where the zone's own servers agree on something else.
    #[serde(default)]
    pub at_resolver: Option<MxAnswer>,
    /// Whether the TTLs are those of the zone: the answer came from an authoritative server
    /// (RFC 1035 §4.1.1, AA), not out of a cache that counts them down.
    #[serde(default)]
    pub ttl_exact: bool,
    /// The seconds for which the resolver goes on remembering its answer, where that is longer than
    /// the zone's servers say now: the TTL was lowered, or the records changed, a while ago.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remembered_ttl: Option<u32>,
    /// The addresses of the domain's own name: where mail goes if there is no MX.
    pub apex: HostObservation,
    /// Whether a name that cannot exist below the domain gets an MX answer, which a wildcard
    /// makes; `None` if it could not be told.
    pub wildcard_mx: Option<bool>,
    /// The wildcard above the domain that its MX records come from (`*.company.com`): the domain
    /// itself has none (RFC 4592 §3.3.1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mx_from_wildcard: Option<String>,
    /// The hosts of the MX set and those of the service, each once.
    pub hosts: Vec<HostObservation>,
    /// The zone that the domain lies in and what its servers answer; `None` if the resolver does
    /// not tell.
    #[serde(default)]
    pub delegation: Option<Delegation>,
    /// Why there is no delegation, where it was asked for in vain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_zone: Option<NoZone>,
    /// Whether the answers are signed, and whether the signatures hold.
    #[serde(default)]
    pub dnssec: Dnssec,
    /// The answers that the policies on mail rest on: SPF and what it leads to, DMARC, MTA-STS,
    /// TLSA, and the addresses that the service sends from.
    #[serde(default)]
    pub facts: Facts,
    /// The MTA-STS policy as fetched; `None` if there is none to fetch.
    #[serde(default)]
    pub mta_sts: Option<PolicyFetch>,
    /// The address that a name which cannot exist was given, if the resolver invents answers.
    #[serde(default)]
    pub invented: Option<IpAddr>,
}

impl DomainObservation {
    /// A look at a domain that has seen nothing yet.
    #[must_use]
    pub fn unknown(domain: DomainName, at: Timestamp) -> Self {
        let unknown = || LookupFailure::Timeout;
        let apex = HostObservation {
            host: HostName::new(domain.ascii()),
            aliases: Vec::new(),
            v4: AddressAnswer::Failed(unknown()),
            v6: AddressAnswer::Failed(unknown()),
        };
        Self {
            domain,
            at,
            since: None,
            elapsed_ms: 0,
            resolvers: Vec::new(),
            aliases: Vec::new(),
            mx: MxAnswer::Failed(unknown()),
            at_resolver: None,
            ttl_exact: false,
            remembered_ttl: None,
            apex,
            wildcard_mx: None,
            mx_from_wildcard: None,
            hosts: Vec::new(),
            delegation: None,
            no_zone: None,
            dnssec: Dnssec::Unknown,
            facts: Facts::default(),
            mta_sts: None,
            invented: None,
        }
    }

    /// Whether the MX question was answered.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self.mx, MxAnswer::Failed(_))
    }

    /// Whether this look and another saw other MX records, at any server, other TTLs of the zone
    /// itself, or other rules on mail.
    #[must_use]
    pub fn differs(&self, other: &Self) -> bool {
        let (own, others) = (self.mx_set(), other.mx_set());
        let exact = self.ttl_exact && other.ttl_exact;
        self.is_known() != other.is_known()
            || !own.same_routing(&others)
            || (exact && own.ttl() != others.ttl())
            || routings(&self.given_out()) != routings(&other.given_out())
            || self.rules() != other.rules()
            || other.hears_more(self)
    }

    /// Whether a name server that was silent in another look answered in this one: what it gave out
    /// meanwhile, nobody knows.
    fn hears_more(&self, other: &Self) -> bool {
        let silent = other.answers().filter(|answer| answer.set().is_none());
        let mut silent = silent.map(|answer| (&answer.server, answer.address));
        silent.any(|one| {
            let mut same = self.answers().filter(|a| (&a.server, a.address) == one);
            same.any(|answer| answer.set().is_some())
        })
    }

    /// What each address of each name server answered.
    fn answers(&self) -> impl Iterator<Item = &ServerAnswer> {
        self.delegation.iter().flat_map(|zone| &zone.answers)
    }

    /// The MX sets that senders may be given: the one told, and that of each name server that was
    /// heard. Behind an alias only the resolver knows.
    #[must_use]
    pub fn given_out(&self) -> Vec<MxSet> {
        let servers = self.delegation.iter().filter(|_| self.aliases.is_empty());
        let told = servers.flat_map(|zone| &zone.answers).filter_map(ServerAnswer::set);
        std::iter::once(self.mx_set()).chain(told).collect()
    }

    /// What was seen of the rules on mail that have to be put right before a change, for comparing:
    /// SPF records and MTA-STS records, with `None` for an answer that could not be had, and the
    /// policy.
    fn rules(&self) -> (Vec<(&HostName, Option<&String>)>, Option<&String>) {
        let texts = self.facts.texts().flat_map(|(name, fact)| {
            let is_failed = *fact == Fact::Failed && !name.as_str().starts_with("_dmarc.");
            let failed = is_failed.then_some((name, None));
            let begins = |text: &String, with: &str| {
                text.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with))
            };
            let is_rule = move |text: &&String| begins(text, "v=spf1") || begins(text, "v=STSv1");
            let found = fact.values().iter().filter(is_rule).map(move |text| (name, Some(text)));
            failed.into_iter().chain(found)
        });
        let policy = self.mta_sts.as_ref().and_then(|fetch| fetch.body.as_ref().ok());
        (texts.collect(), policy)
    }

    /// When the same records and TTLs were first seen.
    #[must_use]
    pub fn first_seen(&self) -> Timestamp {
        self.since.map_or(self.at, |since| since.min(self.at))
    }

    /// The MX set; empty where there is none or it is not known.
    #[must_use]
    pub fn mx_set(&self) -> MxSet {
        match &self.mx {
            MxAnswer::Records(set) => set.clone(),
            MxAnswer::NoData { .. } | MxAnswer::NxDomain { .. } | MxAnswer::Failed(_) => {
                MxSet::default()
            }
        }
    }

    /// The longest TTL that the zone gives out, in seconds: its servers may differ. Where nobody but
    /// a cache was asked, what was left of it there.
    #[must_use]
    pub fn zone_ttl(&self) -> Option<u32> {
        let servers = self.delegation.iter().flat_map(|delegation| &delegation.answers);
        let told = servers.filter_map(|answer| answer.mx.as_ref().ok()?.ttl());
        told.chain(self.mx.ttl()).max()
    }

    /// The longest time, in seconds, for which an answer of today may be remembered by anyone: as
    /// long as the zone says, or as a resolver still holds what the zone said before.
    #[must_use]
    pub fn longest_ttl(&self) -> Option<u32> {
        self.zone_ttl().max(self.remembered_ttl)
    }

    /// What was seen of one host.
    #[must_use]
    pub fn host(&self, name: &HostName) -> Option<&HostObservation> {
        self.hosts.iter().find(|seen| seen.host == *name)
    }

    /// Where the domain's mail goes.
    #[must_use]
    pub fn source(&self) -> MxSource {
        match &self.mx {
            MxAnswer::Records(set) if set.hosts().next().is_some() => MxSource::Mx,
            MxAnswer::Records(_) => MxSource::Null,
            MxAnswer::NoData { .. } if self.apex.addresses().next().is_some() => MxSource::Implicit,
            MxAnswer::NoData { .. } if self.apex.is_known() => MxSource::None,
            MxAnswer::NxDomain { .. } => MxSource::None,
            MxAnswer::NoData { .. } | MxAnswer::Failed(_) => MxSource::Unknown,
        }
    }
}
