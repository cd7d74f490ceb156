//! The zones of the practice network.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use hickory_proto::rr::rdata::{A, MX, NS, SOA};
use hickory_proto::rr::{LowerName, Name, RData, Record, RecordSet, RecordType, RrKey};
use hickory_proto::serialize::txt::Parser;
use hickory_server::net::runtime::TokioRuntimeProvider;
use hickory_server::store::in_memory::InMemoryZoneHandler;
use hickory_server::zone_handler::{AxfrPolicy, ZoneType};

use super::PracticeError;
use crate::model::{DomainName, HostName, MxSet};
use crate::probe::{host_name, wire_name};

/// The one server of all zones.
const SERVER: &str = "ns.practice.example.";
/// Seconds for which an absence may be remembered: short, so that a change shows at once.
const NEGATIVE_TTL: u32 = 60;

/// A zone as it is at first.
#[derive(Debug, Clone)]
pub(super) struct Zone {
    pub(super) origin: Name,
    records: BTreeMap<RrKey, RecordSet>,
}

/// What an operator changed in a zone.
#[derive(Debug, Clone, Default)]
pub(super) struct Edit {
    /// The MX set that was put in place; none: the first one stands again.
    pub(super) mx: Option<MxSet>,
    /// How often the zone was changed: its serial rises with it.
    pub(super) times: u32,
}

impl Zone {
    /// Reads a zone, in the form of RFC 1035 §5, without SOA and NS.
    pub(super) fn parse(domain: &DomainName, text: &str) -> Result<Self, PracticeError> {
        let origin = origin(domain)?;
        let parser = Parser::new(text, None, Some(origin.clone()));
        let (_, records) =
            parser.parse().map_err(|error| PracticeError::Zone(format!("{domain}: {error}")))?;
        Ok(Self { origin, records })
    }

    /// The root: there is nothing in the world but these zones.
    pub(super) fn root() -> Self {
        Self { origin: Name::root(), records: BTreeMap::new() }
    }

    /// The hosts that take mail: those that MX records name, and the domain itself where there
    /// are none.
    pub(super) fn mail_hosts(&self) -> Vec<HostName> {
        let named = self.data(RecordType::MX).filter_map(|(_, data)| match data {
            RData::MX(mx) => Some(host_name(&mx.exchange)),
            _ => None,
        });
        let hosts: Vec<HostName> = named.collect();
        if hosts.is_empty() { vec![host_name(&self.origin)] } else { hosts }
    }

    /// The hosts with their addresses.
    pub(super) fn addresses(&self) -> impl Iterator<Item = (HostName, Ipv4Addr)> {
        self.data(RecordType::A).filter_map(|(name, data)| match data {
            RData::A(A(address)) => Some((host_name(name), *address)),
            _ => None,
        })
    }

    fn data(&self, kind: RecordType) -> impl Iterator<Item = (&Name, &RData)> {
        let sets = self.records.iter().filter(move |(key, _)| key.record_type == kind);
        sets.flat_map(|(_, set)| set.records_without_rrsigs())
            .map(|record| (&record.name, &record.data))
    }

    /// The zone as it is served.
    pub(super) fn handler(
        &self,
        edit: &Edit,
    ) -> Result<InMemoryZoneHandler<TokioRuntimeProvider>, PracticeError> {
        let wrong = |reason: String| PracticeError::Zone(format!("{}: {reason}", self.origin));
        let server = Name::from_ascii(SERVER).map_err(|error| wrong(error.to_string()))?;
        let mut records = self.records.clone();
        let mut put = |record: Record| {
            let key = RrKey::new(LowerName::from(&self.origin), record.record_type());
            records.insert(key, RecordSet::from(record));
        };
        let serial = 1 + edit.times;
        let soa = SOA::new(server.clone(), server.clone(), serial, 3600, 600, 86_400, NEGATIVE_TTL);
        put(Record::from_rdata(self.origin.clone(), NEGATIVE_TTL, RData::SOA(soa)));
        put(Record::from_rdata(self.origin.clone(), 3600, RData::NS(NS(server))));
        if let Some(set) = &edit.mx {
            let ttl = set.ttl().unwrap_or(NEGATIVE_TTL);
            let mut mx = RecordSet::with_ttl(self.origin.clone(), RecordType::MX, ttl);
            for record in set.all() {
                let host = wire_name(&record.exchange)
                    .ok_or_else(|| wrong(record.exchange.to_string()))?;
                let data = RData::MX(MX::new(record.preference, host));
                mx.insert(Record::from_rdata(self.origin.clone(), ttl, data), serial);
            }
            let key = RrKey::new(LowerName::from(&self.origin), RecordType::MX);
            if set.all().is_empty() {
                records.remove(&key);
            } else {
                records.insert(key, mx);
            }
        }
        let origin = self.origin.clone();
        InMemoryZoneHandler::new(origin, records, ZoneType::Primary, AxfrPolicy::Deny)
            .map_err(wrong)
    }
}

/// The name of a domain's zone.
pub(super) fn origin(domain: &DomainName) -> Result<Name, PracticeError> {
    Name::from_ascii(format!("{}.", domain.ascii()))
        .map_err(|error| PracticeError::Zone(error.to_string()))
}

/// The zone's text with all addresses made one: some systems have only one loopback address.
pub(super) fn on_one_address(text: &str) -> String {
    let line = |line: &str| match line.rfind(" 127.") {
        Some(at) => format!("{} {}\n", &line[..at], Ipv4Addr::LOCALHOST),
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}
