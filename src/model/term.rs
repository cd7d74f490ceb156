//! The words of the trade that a person may have to look up.

use std::str::FromStr;

use thiserror::Error;

use super::FindingCode;

macro_rules! terms {
    ($($(#[$doc:meta])* $variant:ident = $word:literal;)*) => {
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
        }
    };
}

terms! {
    /// The directory of the Internet.
    Dns = "dns";
    /// The part of the DNS that one operator keeps.
    Zone = "zone";
    /// A server that publishes a zone.
    NameServer = "name_server";
    /// Where the zone above names the name servers.
    Delegation = "delegation";
    /// A server that looks names up.
    Resolver = "resolver";
    /// An entry of the DNS.
    Record = "record";
    /// Name to address.
    ARecord = "a_record";
    /// Where the mail of a domain goes.
    MxRecord = "mx_record";
    /// The order of MX records.
    Preference = "preference";
    /// An alias.
    Cname = "cname";
    /// How long an answer may be kept.
    Ttl = "ttl";
    /// The memory of resolvers.
    Cache = "cache";
    /// Signatures of the DNS.
    Dnssec = "dnssec";
    /// Other answers inside than outside.
    SplitHorizon = "split_horizon";
    /// How mail servers speak.
    Smtp = "smtp";
    /// The server that passes outgoing mail on.
    SmartHost = "smart_host";
    /// A server that keeps mail for another.
    Relay = "relay";
    /// A way past the filter.
    BackDoor = "back_door";
    /// A domain that takes no mail.
    NullMx = "null_mx";
    /// A record for every name.
    Wildcard = "wildcard";
    /// Who may send for a domain.
    Spf = "spf";
    /// What to do with forged mail.
    Dmarc = "dmarc";
    /// Delivery rules of a domain.
    MtaSts = "mta_sts";
    /// Certificates bound by the DNS.
    Dane = "dane";
    /// A domain that waits for a buyer.
    Parked = "parked";
    /// An address inside a network.
    PrivateAddress = "private_address";
    /// The newer addresses.
    Ipv6 = "ipv6";
    /// Whoever connects you.
    Isp = "isp";
    /// Encryption between mail servers.
    Starttls = "starttls";
    /// Strangers have to come back.
    Greylisting = "greylisting";
}

/// A word that is in no glossary.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("\"{0}\" is not in the glossary")]
pub struct UnknownTerm(pub String);

impl FromStr for Term {
    type Err = UnknownTerm;

    fn from_str(word: &str) -> Result<Self, UnknownTerm> {
        let plain = word.trim().to_ascii_lowercase().replace(['-', ' '], "_");
        let known = Self::ALL.iter().find(|term| term.as_str() == plain);
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
            Self::WildcardMx => &[T::MxRecord, T::Wildcard],
            Self::MtaStsPresent | Self::MtaStsListsOld | Self::MtaStsUnreachable => {
                &[T::MtaSts, T::Starttls]
            }
            Self::DanePresent => &[T::Dane, T::Dnssec],
            Self::BogusDnssec => &[T::Dnssec, T::Resolver],
            Self::SecondariesDisagree | Self::LameServer | Self::AuthorityUnreachable => {
                &[T::NameServer, T::Zone]
            }
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
