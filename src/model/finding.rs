//! What observations mean: findings and the state of a domain.

use serde::Serialize;

use super::codes::codes;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Mail is lost or refused, or will be.
    Error,
    /// Something has to be done.
    Warning,
    /// Good to know.
    Notice,
}

impl Severity {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

/// Where a domain stands on its way to the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DomainState {
    /// No host of the service is listed.
    NotSwitched,
    /// Some host of the service is listed, but one is missing or another host ties or comes first.
    PartlySwitched,
    /// Every host of the service is listed and preferred over every other host.
    Switched,
    /// The domain takes no mail.
    NoMail,
    /// It could not be looked up.
    Unknown,
}

impl DomainState {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSwitched => "not_switched",
            Self::PartlySwitched => "partly_switched",
            Self::Switched => "switched",
            Self::NoMail => "no_mail",
            Self::Unknown => "unknown",
        }
    }
}

codes! {
    /// The kinds of finding. The words are a contract: one may be added, none renamed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum FindingCode {
        /// The domain does not exist.
        Nxdomain = "nxdomain", Error;
        /// The resolver could not get an answer.
        Servfail = "servfail", Error;
        /// No resolver answered in time.
        Timeout = "timeout", Error;
        /// The resolver refuses to answer, or cannot be reached.
        ResolverUnreachable = "resolver_unreachable", Error;
        /// The domain declares that it takes no mail.
        NullMx = "null_mx", Warning;
        /// A null MX stands beside real ones (RFC 7505 §3).
        NullMxMixed = "null_mx_mixed", Error;
        /// There is neither an MX record nor an address.
        NoMx = "no_mx", Error;
        /// There is no MX record: mail goes to the domain's own address.
        ImplicitMx = "implicit_mx", Warning;
        /// The domain's name is itself an alias, and its MX records are those of another name.
        DomainIsAlias = "domain_is_alias", Notice;
        /// An MX record points at an alias (RFC 2181 §10.3).
        MxIsCname = "mx_is_cname", Warning;
        /// An MX record holds an address where a name belongs (RFC 1035 §3.3.9).
        MxIsIp = "mx_is_ip", Error;
        /// The host of an MX record has no address.
        MxTargetMissing = "mx_target_missing", Error;
        /// The host of an MX record ends in the domain's own name by mistake.
        MxFinalDotMissing = "mx_final_dot_missing", Error;
        /// The addresses of an MX host could not be looked up.
        MxTargetUnknown = "mx_target_unknown", Warning;
        /// The host of an MX record has IPv6 addresses only.
        MxIpv6Only = "mx_ipv6_only", Warning;
        /// The host of an MX record has an address that the Internet cannot reach.
        PrivateAddress = "private_address", Error;
        /// One host is listed more than once.
        DuplicateMx = "duplicate_mx", Notice;
        /// Hosts share a preference: senders choose among them at random (RFC 5321 §5.1).
        EqualPreferences = "equal_preferences", Notice;
        /// Below the lowest old preference there is no room for the hosts of the service.
        NoRoomBelow = "no_room_below", Notice;
        /// No host of the service is listed.
        NotSwitched = "not_switched", Warning;
        /// The change is half done.
        PartlySwitched = "partly_switched", Warning;
        /// All hosts of the service are listed, but another ties with them or comes first.
        WrongOrder = "wrong_order", Error;
        /// An old host is still listed behind the service: a back door.
        KeptBackup = "kept_backup", Warning;
        /// A host that looks like one of the service, but is none.
        ServiceHostUnknown = "service_host_unknown", Error;
        /// A host of the service is not listed, while others are.
        ServiceHostMissing = "service_host_missing", Warning;
        /// A host of the service has no address in the DNS.
        ServiceHostUnresolvable = "service_host_unresolvable", Error;
        /// The records may be kept so long that a change takes a day or more to arrive.
        LongTtl = "long_ttl", Notice;
        /// The records may be kept for so short a time that an outage of the DNS stops the mail.
        ShortTtl = "short_ttl", Notice;
        /// Any name below the domain has MX records.
        WildcardMx = "wildcard_mx", Notice;
        /// The domain's MX records are those of a wildcard above it (RFC 4592).
        MxFromWildcard = "mx_from_wildcard", Warning;
        /// The name is one of a server rather than of a domain that has mail addresses.
        HostNotDomain = "host_not_domain", Warning;
        /// The domain publishes an MTA-STS policy (RFC 8461).
        MtaStsPresent = "mta_sts_present", Notice;
        /// The MTA-STS policy does not cover the service's hosts.
        MtaStsListsOld = "mta_sts_lists_old", Error;
        /// The MTA-STS policy does not cover a mail server that is listed now.
        MtaStsLacksListed = "mta_sts_lacks_listed", Error;
        /// The domain says that it has an MTA-STS policy, but it cannot be had.
        MtaStsUnreachable = "mta_sts_unreachable", Warning;
        /// Whether the domain has one of the policies on mail could not be looked up.
        PolicyUnknown = "policy_unknown", Warning;
        /// Mail servers are bound to certificates (TLSA, RFC 7672).
        DanePresent = "dane_present", Notice;
        /// The signatures of the zone are wrong: resolvers that check them give no answer.
        BogusDnssec = "bogus_dnssec", Error;
        /// Name servers give different answers, or hold different versions of the zone.
        SecondariesDisagree = "secondaries_disagree", Warning;
        /// A listed name server does not answer for the zone.
        LameServer = "lame_server", Warning;
        /// The address of a listed name server could not be looked up.
        NameServerUnknown = "name_server_unknown", Warning;
        /// None of the zone's name servers can be asked from here.
        AuthorityUnreachable = "authority_unreachable", Notice;
        /// The zone and the zone above name different name servers.
        ParentMismatch = "parent_mismatch", Notice;
        /// The resolver's answer is not that of the zone's own servers.
        SplitHorizon = "split_horizon", Notice;
        /// The resolver invents answers for names that do not exist.
        ResolverLies = "resolver_lies", Warning;
        /// The domain waits for a buyer, or is a name for an address that changes.
        DynamicOrParked = "dynamic_or_parked", Warning;
        /// There is no SPF record.
        SpfMissing = "spf_missing", Notice;
        /// There is more than one SPF record (RFC 7208 §4.5).
        SpfMultiple = "spf_multiple", Warning;
        /// The SPF record covers the own server by a term that follows the MX records.
        SpfUsesMx = "spf_uses_mx", Warning;
        /// The SPF record does not let the service send.
        SpfLacksService = "spf_lacks_service", Notice;
        /// The SPF record needs more lookups than allowed (RFC 7208 §4.6.4).
        SpfTooManyLookups = "spf_too_many_lookups", Warning;
        /// Too many of the lookups of the SPF record find nothing (RFC 7208 §4.6.4).
        SpfTooManyVoids = "spf_too_many_voids", Warning;
        /// The SPF record is invalid.
        SpfPermerror = "spf_permerror", Warning;
        /// The SPF record lets everybody send.
        SpfAllowsAll = "spf_allows_all", Warning;
        /// There is no DMARC record.
        DmarcMissing = "dmarc_missing", Notice;
        /// The DMARC record is invalid.
        DmarcInvalid = "dmarc_invalid", Warning;
        /// DMARC has mail refused or put aside that fails.
        DmarcStrict = "dmarc_strict", Notice;
    }
}

/// One thing that an observation means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// What kind.
    pub code: FindingCode,
    /// How bad, here.
    pub severity: Severity,
    /// What it is about: a host, or the domain.
    pub subject: String,
    /// The values that its texts are filled with, by name.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding of its code's usual severity.
    #[must_use]
    pub fn new(code: FindingCode, subject: impl Into<String>) -> Self {
        Self { code, severity: code.severity(), subject: subject.into(), args: Vec::new() }
    }

    /// With a value for its texts.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// With another severity than its code's usual one.
    #[must_use]
    pub const fn at(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_spelled_as_serde_spells_them() {
        for code in FindingCode::ALL {
            assert_eq!(serde_json::to_string(code).unwrap(), format!("\"{}\"", code.as_str()));
        }
    }
}
