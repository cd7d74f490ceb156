//! The message of an update (RFC 2136 §2).

use hickory_proto::op::{Message, MessageType, OpCode, Query};
use hickory_proto::rr::rdata::MX;
use hickory_proto::rr::{DNSClass, Name, RData, Record, RecordType};

use super::UpdateFault;
use crate::export::Swap;
use crate::model::{HostName, MxRecord};
use crate::probe::wire_name;

pub(super) fn name(text: &str) -> Result<Name, UpdateFault> {
    wire_name(&HostName::new(text)).ok_or_else(|| UpdateFault::Name(text.to_owned()))
}

/// The whole change: what has to stand there, what goes, what comes.
pub(super) fn update(zone: &str, swap: &Swap) -> Result<Message, UpdateFault> {
    let owner = name(swap.domain.ascii())?;
    let mut message =
        Message::new(Message::query().metadata.id, MessageType::Query, OpCode::Update);
    message.metadata.recursion_desired = false;
    let mut section = Query::query(name(zone)?, RecordType::SOA);
    section.set_query_class(DNSClass::IN);
    message.add_query(section);
    if swap.from.all().is_empty() {
        // "RRset does not exist" (§2.4.3).
        message.add_answer(bare(&owner, DNSClass::NONE));
    } else {
        // "RRset exists (value dependent)" (§2.4.2); then "Delete an RRset" (§2.5.2).
        for old in swap.from.all() {
            message.add_answer(record(&owner, old, 0)?);
        }
        message.add_authority(bare(&owner, DNSClass::ANY));
    }
    for new in swap.to.all() {
        message.add_authority(record(&owner, new, new.ttl)?);
    }
    Ok(message)
}

fn record(owner: &Name, record: &MxRecord, ttl: u32) -> Result<Record, UpdateFault> {
    let exchange = name(&record.exchange.absolute())?;
    let data = RData::MX(MX::new(record.preference, exchange));
    Ok(Record::from_rdata(owner.clone(), ttl, data))
}

/// A record without data.
fn bare(owner: &Name, class: DNSClass) -> Record {
    let mut record = Record::update0(owner.clone(), 0, RecordType::MX);
    record.dns_class = class;
    record
}
