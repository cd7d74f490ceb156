//! What can go wrong with an update.

use hickory_proto::op::ResponseCode;
use hickory_proto::rr::rdata::tsig::TsigError;
use thiserror::Error;

/// Why an update was not made, or is not known to be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum UpdateFault {
    /// No connection came about; the reason.
    #[error("no connection: {0}")]
    Connection(String),
    /// No answer within the time.
    #[error("no answer in time")]
    Timeout {
        /// Whether the update was under way already.
        sent: bool,
    },
    /// The connection broke, or what came back was no answer; the reason.
    #[error("the exchange broke off: {reason}")]
    Broken {
        /// Whether the update was under way already.
        sent: bool,
        /// What happened.
        reason: String,
    },
    /// The server does not know the key (RFC 8945 §5.3.2.1, BADKEY).
    #[error("the server does not know this key (BADKEY)")]
    UnknownKey,
    /// The secret is not that of the server's key of this name (BADSIG).
    #[error("the signature is wrong (BADSIG)")]
    WrongSecret,
    /// The clocks differ too much (BADTIME).
    #[error("the clocks differ too much (BADTIME)")]
    WrongTime,
    /// The key may not do this, or the server takes no updates.
    #[error("the server refuses (REFUSED)")]
    Refused,
    /// The server is not the primary of the zone.
    #[error("the server is not in charge of the zone (NOTAUTH)")]
    NotInCharge,
    /// Other records stand there by now than those seen (RFC 2136 §3.2).
    #[error("the records have changed meanwhile")]
    Changed,
    /// The domain is an alias there: MX records beside a CNAME are passed over without a word
    /// (RFC 2136 §3.4.2.2).
    #[error("the domain is an alias of {0}")]
    Alias(String),
    /// The server said that it made the change, and the records are still others.
    #[error("the server accepted the change, but did not make it")]
    NotMade,
    /// The server failed.
    #[error("the server failed (SERVFAIL)")]
    ServerFailed,
    /// The server does not know updates at all.
    #[error("the server takes no dynamic updates (NOTIMP)")]
    NotImplemented,
    /// Another answer; its name.
    #[error("the server answered {0}")]
    Other(String),
    /// The answer is not signed as it should be, so it may come from anybody.
    #[error("the answer is not signed with the key: {0}")]
    Unsigned(String),
    /// The server is said not to have made the change, and nothing proves that it is the server that
    /// says so.
    #[error("{0}; the answer is not signed with the key")]
    Unproven(Box<Self>),
    /// A name cannot be put into a message.
    #[error("\"{0}\" is no name that the DNS can hold")]
    Name(String),
}

impl UpdateFault {
    /// Whether the server may have made the change all the same.
    #[must_use]
    pub const fn may_have_changed(&self) -> bool {
        matches!(
            self,
            Self::Timeout { sent: true }
                | Self::Broken { sent: true, .. }
                | Self::Unsigned(_)
                | Self::Unproven(_)
                | Self::NotMade
        )
    }

    /// Whether a server that knows no better answers this without a signature: it cannot make one
    /// that this key would verify (RFC 8945 §5.3.2).
    pub(super) const fn is_unsigned_by_rule(&self) -> bool {
        matches!(self, Self::UnknownKey | Self::WrongSecret)
    }

    pub(super) fn of(code: ResponseCode, signature: Option<TsigError>) -> Option<Self> {
        match signature {
            Some(TsigError::BadKey) => return Some(Self::UnknownKey),
            Some(TsigError::BadSig | TsigError::BadTrunc) => return Some(Self::WrongSecret),
            Some(TsigError::BadTime) => return Some(Self::WrongTime),
            Some(TsigError::Unknown(_)) | None => {}
        }
        Some(match code {
            ResponseCode::NoError => return None,
            ResponseCode::Refused => Self::Refused,
            ResponseCode::NotAuth | ResponseCode::NotZone => Self::NotInCharge,
            ResponseCode::NXRRSet | ResponseCode::YXRRSet => Self::Changed,
            ResponseCode::ServFail => Self::ServerFailed,
            ResponseCode::NotImp => Self::NotImplemented,
            other => Self::Other(other.to_string()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_judged_before_the_code() {
        let of = UpdateFault::of;
        assert_eq!(of(ResponseCode::NoError, None), None);
        assert_eq!(of(ResponseCode::NotAuth, None), Some(UpdateFault::NotInCharge));
        let bad = Some(TsigError::BadTime);
        assert_eq!(of(ResponseCode::NotAuth, bad), Some(UpdateFault::WrongTime));
        assert_eq!(of(ResponseCode::NotImp, None), Some(UpdateFault::NotImplemented));
        assert_eq!(of(ResponseCode::NXRRSet, None), Some(UpdateFault::Changed));
    }

    #[test]
    fn only_a_lost_answer_leaves_it_open() {
        assert!(UpdateFault::Timeout { sent: true }.may_have_changed());
        assert!(!UpdateFault::Timeout { sent: false }.may_have_changed());
        assert!(!UpdateFault::Refused.may_have_changed());
        assert!(UpdateFault::Unproven(Box::new(UpdateFault::Refused)).may_have_changed());
    }
}
