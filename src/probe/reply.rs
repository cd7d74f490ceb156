//! What comes back on a question: records, or why there are none.

use hickory_resolver::lookup::Lookup;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::Record;
use hickory_resolver::proto::rr::rdata::SOA;

use super::servers::Failed;
use crate::model::{HostName, LookupFailure, MxAnswer};

/// The reply to the MX question.
pub(super) struct MxReply {
    pub(super) answer: MxAnswer,
    pub(super) aliases: Vec<HostName>,
    /// Whether the answer was authoritative.
    pub(super) exact: bool,
}

impl From<MxAnswer> for MxReply {
    fn from(answer: MxAnswer) -> Self {
        Self { answer, aliases: Vec::new(), exact: false }
    }
}

/// Records, those of aliases on the way among them.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) answers: Vec<Record>,
    /// Whether the answer was authoritative.
    pub(super) exact: bool,
}

impl Found {
    pub(super) fn answers(&self) -> &[Record] {
        &self.answers
    }
}

impl From<Lookup> for Found {
    fn from(lookup: Lookup) -> Self {
        let exact = lookup.message().metadata.authoritative;
        Self { answers: lookup.answers().to_vec(), exact }
    }
}

/// Why there are no records.
#[derive(Clone)]
pub(super) struct NoAnswer {
    /// Set if it is not known whether there are any.
    pub(super) failure: Option<LookupFailure>,
    pub(super) exists: bool,
    pub(super) negative_ttl: Option<u32>,
    /// The start of authority of the zone that says so.
    pub(super) soa: Option<Box<Record<SOA>>>,
}

impl NoAnswer {
    pub(super) const fn failed(failure: LookupFailure) -> Self {
        Self { failure: Some(failure), exists: false, negative_ttl: None, soa: None }
    }
}

impl Failed for NoAnswer {
    fn failure(&self) -> Option<&LookupFailure> {
        self.failure.as_ref()
    }
}

impl From<NetError> for NoAnswer {
    fn from(error: NetError) -> Self {
        match error {
            NetError::Dns(DnsError::NoRecordsFound(none)) => Self {
                failure: None,
                exists: none.response_code != ResponseCode::NXDomain,
                negative_ttl: none.negative_ttl,
                soa: none.soa,
            },
            NetError::Dns(DnsError::ResponseCode(ResponseCode::Refused)) => {
                Self::failed(LookupFailure::Refused)
            }
            NetError::Dns(DnsError::ResponseCode(ResponseCode::ServFail)) => {
                Self::failed(LookupFailure::ServFail)
            }
            NetError::Timeout => Self::failed(LookupFailure::Timeout),
            other => Self::failed(LookupFailure::Network(other.to_string())),
        }
    }
}
