//! What comes back on a question: records, or why there are none.

use hickory_resolver::lookup::Lookup;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::{Message, ResponseCode};
use hickory_resolver::proto::rr::Record;
use hickory_resolver::proto::rr::rdata::SOA;

use super::servers::Failed;
use crate::model::{HostName, LookupFailure, MxAnswer};

/// A TTL as it counts: with the highest bit set it is nought (RFC 2181 §8).
const fn seconds(ttl: u32) -> u32 {
    if ttl > i32::MAX as u32 { 0 } else { ttl }
}

/// Takes the TTLs of a message as they count.
pub(super) fn heed_ttls(message: &mut Message) {
    for record in message.answers.iter_mut().chain(&mut message.authorities) {
        record.ttl = seconds(record.ttl);
    }
}

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
        let mut answers = lookup.answers().to_vec();
        for record in &mut answers {
            record.ttl = seconds(record.ttl);
        }
        Self { answers, exact }
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
                negative_ttl: none.negative_ttl.map(seconds),
                soa: none.soa.map(|mut soa| {
                    soa.ttl = seconds(soa.ttl);
                    soa
                }),
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

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use hickory_resolver::proto::op::{MessageType, OpCode};
    use hickory_resolver::proto::rr::{Name, RData, rdata::A};

    use super::*;

    #[test]
    fn a_ttl_with_the_highest_bit_is_nought() {
        let mut message = Message::new(0, MessageType::Response, OpCode::Query);
        for ttl in [300, 0x7fff_ffff, 0x8000_0000, u32::MAX] {
            let address = RData::A(A(Ipv4Addr::LOCALHOST));
            message.answers.push(Record::from_rdata(Name::root(), ttl, address));
        }
        heed_ttls(&mut message);
        let ttls: Vec<u32> = message.answers.iter().map(|record| record.ttl).collect();
        assert_eq!(ttls, [300, 0x7fff_ffff, 0, 0]);
    }
}
