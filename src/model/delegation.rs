//! Who answers for a zone, and what each of them says.

use std::collections::BTreeSet;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{HostName, LookupFailure, MxAnswer, MxSet};

/// The start of authority of a zone (RFC 1035 §3.3.13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Soa {
    /// The zone's primary name server, as it calls itself.
    pub primary: HostName,
    /// The mailbox of whoever runs the zone, with a dot for the `@`.
    pub mailbox: HostName,
    /// The version of the zone.
    pub serial: u32,
    /// Seconds after which a secondary asks whether there is a new version.
    pub refresh: u32,
    /// Seconds for which the absence of a record may be remembered: the smaller of the record's
    /// TTL and its MINIMUM (RFC 2308 §5).
    pub negative_ttl: u32,
}

/// Why the name servers of a domain's zone are not known, and none of them was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoZone {
    /// The resolver failed.
    Failed(LookupFailure),
    /// It answers, but does not tell of any.
    Untold,
}

/// Why a name server says nothing on the zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ServerFault {
    /// Its name has no address.
    NoAddress,
    /// The resolver failed on its address: that says nothing on the server.
    AddressUnknown,
    /// It did not answer in time.
    Silent,
    /// It could not be reached; the raw reason.
    Unreachable(String),
    /// It refuses to answer (REFUSED).
    Refused,
    /// It could not answer (SERVFAIL).
    ServFail,
    /// It answers, but not as an authority (no AA, or a referral elsewhere).
    NotAuthoritative,
    /// It answered something else; the raw reason.
    Odd(String),
}

impl ServerFault {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::NoAddress => "no_address",
            Self::AddressUnknown => "address_unknown",
            Self::Silent => "timeout",
            Self::Unreachable(_) => "unreachable",
            Self::Refused => "refused",
            Self::ServFail => "servfail",
            Self::NotAuthoritative => "not_authoritative",
            Self::Odd(_) => "other",
        }
    }

    /// Whether the server was heard at all. If none is, the network between may be the cause.
    #[must_use]
    pub const fn was_heard(&self) -> bool {
        matches!(self, Self::Refused | Self::ServFail | Self::NotAuthoritative | Self::Odd(_))
    }
}

/// What one address of a name server answered when asked directly, without recursion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerAnswer {
    /// The name server.
    pub server: HostName,
    /// The address asked; none if its name has none, or none is known.
    pub address: Option<IpAddr>,
    /// The serial of its copy of the zone.
    pub serial: Option<u32>,
    /// What it says on the domain's MX records.
    pub mx: Result<MxAnswer, ServerFault>,
}

impl ServerAnswer {
    /// Its MX set, where it gave one; an empty set where it says that there is none.
    #[must_use]
    pub fn set(&self) -> Option<MxSet> {
        match &self.mx {
            Ok(MxAnswer::Records(set)) => Some(set.clone()),
            Ok(MxAnswer::NoData { .. } | MxAnswer::NxDomain { .. }) => Some(MxSet::default()),
            Ok(MxAnswer::Failed(_)) | Err(_) => None,
        }
    }
}

/// The zone that a domain lies in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delegation {
    /// The zone's name: the domain itself, or a name above it.
    pub zone: HostName,
    /// Its start of authority, by the resolver.
    pub soa: Option<Soa>,
    /// The name servers that the zone names itself.
    pub servers: Vec<HostName>,
    /// The name servers that the zone above delegates to; none if that could not be found out.
    #[serde(default)]
    pub delegated_to: Option<Vec<HostName>>,
    /// What each address of each of them answers.
    pub answers: Vec<ServerAnswer>,
}

impl Delegation {
    /// The MX answer on which all servers that gave one agree; none if they differ or none did. Of
    /// those that differ in the TTL alone, the one that is kept longest.
    #[must_use]
    pub fn common_answer(&self) -> Option<&MxAnswer> {
        let known: Vec<_> = self
            .answers
            .iter()
            .filter_map(|answer| Some((answer.set()?, answer.mx.as_ref().ok()?)))
            .collect();
        let (set, _) = known.first()?;
        if !known.iter().all(|(other, _)| other.same_routing(set)) {
            return None;
        }
        let answers = known.iter().map(|(_, answer)| *answer);
        answers.reduce(|best, other| if other.ttl() > best.ttl() { other } else { best })
    }

    /// The servers that hand out another MX set than this, each once.
    #[must_use]
    pub fn differing(&self, set: &MxSet) -> Vec<&HostName> {
        let differs =
            |answer: &&ServerAnswer| answer.set().is_some_and(|other| !other.same_routing(set));
        let mut servers: Vec<&HostName> = Vec::new();
        for answer in self.answers.iter().filter(differs) {
            if !servers.contains(&&answer.server) {
                servers.push(&answer.server);
            }
        }
        servers
    }

    /// The name servers that those who look for the domain are sent to first: where the zone above
    /// is known to name any, those, whatever an old copy of the zone says.
    #[must_use]
    pub fn in_charge(&self) -> &[HostName] {
        self.delegated_to.as_deref().filter(|above| !above.is_empty()).unwrap_or(&self.servers)
    }

    /// Whether the zone and the zone above name two sets of servers that have nothing in common, not
    /// even an address: a copy of the zone was left where it used to be.
    #[must_use]
    pub fn is_apart(&self) -> bool {
        let (above, own) = (self.in_charge(), &self.servers);
        let addresses = |hosts: &[HostName]| -> BTreeSet<IpAddr> {
            let answers = self.answers.iter().filter(|answer| hosts.contains(&answer.server));
            answers.filter_map(|answer| answer.address).collect()
        };
        !own.is_empty()
            && !above.iter().any(|host| own.contains(host))
            && addresses(above).is_disjoint(&addresses(own))
    }

    /// Whether all answers come from one server, and no copy of the zone can lag behind: only one is
    /// named, in the zone and above it, and it is the primary itself.
    #[must_use]
    pub fn has_one_server(&self) -> bool {
        let [server] = &self.servers[..] else { return self.servers.is_empty() };
        let above = self.delegated_to.iter().flatten();
        let is_primary = self.soa.as_ref().is_none_or(|soa| soa.primary == *server);
        is_primary && above.into_iter().all(|other| other == server)
    }

    /// Whether at least one server was heard, so that silence of another is its own.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.answers.iter().any(|answer| match &answer.mx {
            Ok(_) => true,
            Err(fault) => fault.was_heard(),
        })
    }
}
