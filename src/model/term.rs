//! The words of the trade that a person may have to look up.

use std::str::FromStr;

use thiserror::Error;

use super::FindingCode;

macro_rules! terms {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $standards:literal;)*) => {
        /// A term of the glossary.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Term {
            $($(#[$doc])* $variant,)*
        }

        impl Term {
            /// Every term.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word of the command line and the JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The standards that define it, such as `RFC 1035 §3.3.9, RFC 5321 §5.1`; empty where
            /// none does.
            #[must_use]
            pub const fn standards(self) -> &'static str {
                match self { $(Self::$variant => $standards,)* }
            }
        }
    };
}

terms! {
    /// The directory of the Internet.
    Dns = "dns", "RFC 1034, RFC 1035";
    /// The part of the DNS that one operator keeps.
    Zone = "zone", "RFC 1034 §4.2, RFC 9499";
    /// A server that publishes a zone.
    NameServer = "name_server", "RFC 1034 §4";
    /// Where the zone above names the name servers.
    Delegation = "delegation", "RFC 1034 §4.2";
    /// A server that looks names up.
    Resolver = "resolver", "RFC 1034 §5";
    /// An entry of the DNS.
    Record = "record", "RFC 1035 §3.2";
    /// Name to address.
    ARecord = "a_record", "RFC 1035 §3.4.1, RFC 3596";
    /// Where the mail of a domain goes.
    MxRecord = "mx_record", "RFC 1035 §3.3.9, RFC 5321 §5.1";
    /// The order of MX records.
    Preference = "preference", "RFC 1035 §3.3.9, RFC 5321 §5.1";
    /// An alias.
    Cname = "cname", "RFC 1034 §3.6.2, RFC 2181 §10.3";
    /// How long an answer may be kept.
    Ttl = "ttl", "RFC 1035 §3.2.1, RFC 2181 §8";
    /// The memory of resolvers.
    Cache = "cache", "RFC 1034 §5.3, RFC 2308";
    /// Signatures of the DNS.
    Dnssec = "dnssec", "RFC 9364";
    /// Other answers inside than outside.
    SplitHorizon = "split_horizon", "RFC 9499";
    /// How mail servers speak.
    Smtp = "smtp", "RFC 5321";
    /// The server that passes outgoing mail on.
    SmartHost = "smart_host", "";
    /// A server that keeps mail for another.
    Relay = "relay", "RFC 5321 §2.3.10";
    /// A way past the filter.
    BackDoor = "back_door", "";
    /// A domain that takes no mail.
    NullMx = "null_mx", "RFC 7505";
    /// A record for every name.
    Wildcard = "wildcard", "RFC 4592";
    /// Who may send for a domain.
    Spf = "spf", "RFC 7208";
    /// What to do with forged mail.
    Dmarc = "dmarc", "RFC 7489";
    /// Delivery rules of a domain.
    MtaSts = "mta_sts", "RFC 8461";
    /// Certificates bound by the DNS.
    Dane = "dane", "RFC 6698, RFC 7672";
    /// A domain that waits for a buyer.
    Parked = "parked", "";
    /// An address inside a network.
    PrivateAddress = "private_address", "RFC 1918, RFC 6890";
    /// The newer addresses.
    Ipv6 = "ipv6", "RFC 4291, RFC 8200";
    /// Whoever connects you.
    Isp = "isp", "";
    /// Encryption between mail servers.
    Starttls = "starttls", "RFC 3207";
    /// Strangers have to come back.
    Greylisting = "greylisting", "RFC 6647";
    /// Where a domain was registered.
    Registrar = "registrar", "RFC 9499";
    /// The number of a computer.
    IpAddress = "ip_address", "RFC 791, RFC 4291";
    /// A line of text in the DNS.
    TxtRecord = "txt_record", "RFC 1035 §3.3.14";
    /// The head of a zone.
    Soa = "soa", "RFC 1035 §3.3.13, RFC 1982";
    /// A change arrives everywhere.
    Propagation = "propagation", "";
    /// A door of a computer.
    Port = "port", "RFC 6335";
    /// The gate of a network.
    Firewall = "firewall", "RFC 2979";
    /// A range of addresses in short.
    Cidr = "cidr", "RFC 4632";
    /// Many computers behind one address.
    Nat = "nat", "RFC 3022";
    /// Encryption of connections.
    Tls = "tls", "RFC 8446";
    /// The identity of a server.
    Certificate = "certificate", "RFC 5280, RFC 9525";
    /// A signature in messages.
    Dkim = "dkim", "RFC 6376";
    /// The lines above a message.
    Header = "header", "RFC 5322 §2.2";
    /// From whom and to whom, as servers say it.
    Envelope = "envelope", "RFC 5321 §2.3.1";
    /// The first line of a mail server.
    Greeting = "greeting", "RFC 5321 §3.1";
    /// What was said with a server.
    Transcript = "transcript", "";
    /// It could not be delivered.
    Bounce = "bounce", "RFC 3464";
    /// Addresses that junk came from.
    BlockList = "block_list", "RFC 5782";
    /// A rule of Exchange for the way of mail.
    Connector = "connector", "";
    /// Changes of the DNS by a link.
    DomainConnect = "domain_connect", "";
    /// A server that serves anybody.
    OpenRelay = "open_relay", "RFC 2505";
    /// An address that answers by itself.
    Autoresponder = "autoresponder", "RFC 3834";
}

/// A word that is in no glossary.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("\"{0}\" is not in the glossary")]
pub struct UnknownTerm(pub String);

impl FromStr for Term {
    type Err = UnknownTerm;

    /// Read as people write them: `mx`, `MX record`, `mta-sts`, `smarthost`.
    fn from_str(word: &str) -> Result<Self, UnknownTerm> {
        let joined = word.trim().to_ascii_lowercase().replace(['-', ' ', '_'], "");
        let plain = joined.strip_suffix("record").filter(|rest| !rest.is_empty());
        let plain = match plain.unwrap_or(&joined) {
            "aaaa" => "a",
            "tlsa" => "dane",
            other => other,
        };
        let known = Self::ALL.iter().find(|term| {
            let own = term.as_str().trim_end_matches("_record");
            own.replace('_', "") == plain
        });
        known.copied().ok_or_else(|| UnknownTerm(word.to_owned()))
    }
}

impl FindingCode {
    /// The terms that its texts take for granted.
    #[must_use]
    pub const fn terms(self) -> &'static [Term] {
        use Term as T;
        match self {
            Self::Nxdomain | Self::Servfail => &[T::Dns, T::NameServer],
            Self::Timeout | Self::ResolverUnreachable | Self::ResolverLies => {
                &[T::Dns, T::Resolver]
            }
            Self::NullMx | Self::NullMxMixed => &[T::MxRecord, T::NullMx],
            Self::NoMx
            | Self::ImplicitMx
            | Self::HostNotDomain
            | Self::MxIsIp
            | Self::MxTargetMissing
            | Self::MxTargetUnknown => &[T::MxRecord, T::ARecord],
            Self::DomainIsAlias | Self::MxIsCname => &[T::MxRecord, T::Cname],
            Self::MxFinalDotMissing => &[T::MxRecord, T::Zone],
            Self::MxIpv6Only => &[T::MxRecord, T::Ipv6],
            Self::PrivateAddress => &[T::MxRecord, T::PrivateAddress],
            Self::DuplicateMx
            | Self::EqualPreferences
            | Self::NoRoomBelow
            | Self::WrongOrder
            | Self::PartlySwitched => &[T::MxRecord, T::Preference],
            Self::NotSwitched
            | Self::ServiceHostUnknown
            | Self::ServiceHostMissing
            | Self::ServiceHostUnresolvable => &[T::MxRecord, T::Dns],
            Self::KeptBackup => &[T::MxRecord, T::Relay, T::BackDoor],
            Self::LongTtl | Self::ShortTtl => &[T::Ttl, T::Cache],
            Self::WildcardMx | Self::MxFromWildcard => &[T::MxRecord, T::Wildcard],
            Self::MtaStsPresent
            | Self::MtaStsListsOld
            | Self::MtaStsLacksListed
            | Self::MtaStsUnreachable => &[T::MtaSts, T::Starttls],
            Self::PolicyUnknown => &[T::Spf, T::Dmarc, T::MtaSts],
            Self::DanePresent => &[T::Dane, T::Dnssec],
            Self::BogusDnssec => &[T::Dnssec, T::Resolver],
            Self::SecondariesDisagree
            | Self::LameServer
            | Self::NameServerUnknown
            | Self::AuthorityUnreachable => &[T::NameServer, T::Zone],
            Self::ParentMismatch => &[T::NameServer, T::Delegation],
            Self::SplitHorizon => &[T::SplitHorizon, T::Resolver],
            Self::DynamicOrParked => &[T::Parked, T::ARecord],
            Self::SpfMissing
            | Self::SpfMultiple
            | Self::SpfTooManyLookups
            | Self::SpfTooManyVoids
            | Self::SpfPermerror
            | Self::SpfAllowsAll => &[T::Spf, T::Record],
            Self::SpfUsesMx => &[T::Spf, T::MxRecord],
            Self::SpfLacksService => &[T::Spf, T::SmartHost],
            Self::DmarcMissing | Self::DmarcInvalid | Self::DmarcStrict => &[T::Dmarc, T::Spf],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_found_as_people_type_them() {
        assert_eq!("MX record".parse(), Ok(Term::MxRecord));
        assert_eq!("mta-sts".parse(), Ok(Term::MtaSts));
        assert_eq!("mx".parse(), Ok(Term::MxRecord));
        assert_eq!("AAAA".parse(), Ok(Term::ARecord));
        assert_eq!("smarthost".parse(), Ok(Term::SmartHost));
        assert_eq!("record".parse(), Ok(Term::Record));
        assert!("colour".parse::<Term>().is_err());
        for term in Term::ALL {
            assert_eq!(term.as_str().parse(), Ok(*term));
        }
    }

    #[test]
    fn every_finding_has_terms_each_once() {
        for code in FindingCode::ALL {
            let terms = code.terms();
            assert!(!terms.is_empty(), "{code:?}");
            assert!(terms.iter().enumerate().all(|(at, term)| !terms[..at].contains(term)));
        }
    }
}
