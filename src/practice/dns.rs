//! The DNS service of the practice network: authoritative for its companies, and for a world in
//! which there is nothing else.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use hickory_proto::op::{Header, HeaderCounts, Metadata, ResponseCode};
use hickory_proto::rr::rdata::{MX, SOA};
use hickory_proto::rr::{LowerName, Name, RData, Record, RecordSet, RecordType, RrKey};
use hickory_proto::serialize::txt::Parser;
use hickory_server::Server;
use hickory_server::net::runtime::{Time, TokioRuntimeProvider};
use hickory_server::server::{Request, RequestHandler, ResponseHandler, ResponseInfo};
use hickory_server::store::in_memory::InMemoryZoneHandler;
use hickory_server::zone_handler::{AxfrPolicy, Catalog, MessageResponseBuilder, ZoneType};
use tokio::net::{TcpListener, UdpSocket};
use tokio::task::AbortHandle;

use super::PracticeError;
use super::cast::Cast;
use crate::model::{DomainName, MxSet};

/// Seconds for which an absence may be remembered: short, so that a change shows at once.
const NEGATIVE_TTL: u32 = 60;
/// A free UDP port may be taken for TCP; so many are tried.
const TRIES: usize = 32;

/// The zones, which the operator's switch changes while they are served.
#[derive(Clone)]
pub(super) struct Zones(Arc<Inner>);

struct Inner {
    /// Origin and text of every zone.
    texts: Vec<(Name, String)>,
    /// The companies whose DNS is out of order.
    broken: Vec<LowerName>,
    /// MX sets that the operator has put in place.
    changed: RwLock<BTreeMap<Name, MxSet>>,
    served: RwLock<Arc<Catalog>>,
}

impl std::fmt::Debug for Zones {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Zones").field("zones", &self.0.texts.len()).finish_non_exhaustive()
    }
}

impl Zones {
    pub(super) fn new(cast: &Cast) -> Result<Self, PracticeError> {
        let mut texts = vec![(Name::root(), String::new())];
        let mut broken = Vec::new();
        for company in &cast.companies {
            let origin = origin(&company.domain)?;
            if company.zone.is_empty() {
                broken.push(LowerName::from(&origin));
            } else {
                texts.push((origin, company.zone.clone()));
            }
        }
        for support in &cast.supports {
            texts.push((origin(&support.domain)?, support.zone.clone()));
        }
        let changed = BTreeMap::new();
        let served = RwLock::new(Arc::new(catalog(&texts, &changed)?));
        Ok(Self(Arc::new(Inner { texts, broken, changed: RwLock::new(changed), served })))
    }

    /// Puts an MX set in place, or the first one back.
    pub(super) fn replace_mx(&self, domain: &DomainName, set: Option<MxSet>) {
        let Ok(origin) = origin(domain) else { return };
        if !self.0.texts.iter().any(|(known, _)| *known == origin) {
            return;
        }
        // Whoever panicked while holding the lock left whole values behind.
        let mut changed = self.0.changed.write().unwrap_or_else(PoisonError::into_inner);
        match set {
            Some(set) => changed.insert(origin, set),
            None => changed.remove(&origin),
        };
        match catalog(&self.0.texts, &changed) {
            Ok(catalog) => {
                *self.0.served.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(catalog);
            }
            Err(error) => tracing::error!(%error, "practice zones"),
        }
    }

    fn served(&self) -> Arc<Catalog> {
        Arc::clone(&self.0.served.read().unwrap_or_else(PoisonError::into_inner))
    }
}

fn origin(domain: &DomainName) -> Result<Name, PracticeError> {
    Name::from_ascii(format!("{}.", domain.ascii()))
        .map_err(|error| PracticeError::Zone(error.to_string()))
}

fn catalog(
    texts: &[(Name, String)],
    changed: &BTreeMap<Name, MxSet>,
) -> Result<Catalog, PracticeError> {
    let mut catalog = Catalog::new();
    for (origin, text) in texts {
        let zone = zone(origin, text, changed.get(origin))
            .map_err(|reason| PracticeError::Zone(format!("{origin}: {reason}")))?;
        catalog.upsert(LowerName::from(origin), vec![Arc::new(zone)]);
    }
    Ok(catalog)
}

fn zone(
    origin: &Name,
    text: &str,
    changed: Option<&MxSet>,
) -> Result<InMemoryZoneHandler<TokioRuntimeProvider>, String> {
    let server = Name::from_ascii("ns.practice.example.").map_err(|error| error.to_string())?;
    let soa = SOA::new(server.clone(), server, 1, 3600, 600, 86_400, NEGATIVE_TTL);
    let soa = Record::from_rdata(origin.clone(), NEGATIVE_TTL, RData::SOA(soa));
    let mut records = if text.is_empty() {
        BTreeMap::new()
    } else {
        let parser = Parser::new(text, None, Some(origin.clone()));
        parser.parse().map_err(|error| error.to_string())?.1
    };
    let key = |kind| RrKey::new(LowerName::from(origin), kind);
    records.insert(key(RecordType::SOA), RecordSet::from(soa));
    if let Some(set) = changed {
        let ttl = set.ttl().unwrap_or(NEGATIVE_TTL);
        let mut mx = RecordSet::with_ttl(origin.clone(), RecordType::MX, ttl);
        for record in set.all() {
            let host =
                Name::from_ascii(record.exchange.absolute()).map_err(|error| error.to_string())?;
            mx.insert(
                Record::from_rdata(
                    origin.clone(),
                    ttl,
                    RData::MX(MX::new(record.preference, host)),
                ),
                1,
            );
        }
        records.insert(key(RecordType::MX), mx);
    }
    InMemoryZoneHandler::new(origin.clone(), records, ZoneType::Primary, AxfrPolicy::Deny)
}

#[async_trait::async_trait]
impl RequestHandler for Zones {
    async fn handle_request<R: ResponseHandler, T: Time>(
        &self,
        request: &Request,
        mut response: R,
    ) -> ResponseInfo {
        let is_broken = request
            .request_info()
            .is_ok_and(|info| self.0.broken.iter().any(|zone| zone.zone_of(info.query.name())));
        if !is_broken {
            return self.served().handle_request::<R, T>(request, response).await;
        }
        let failure = MessageResponseBuilder::from_message_request(request)
            .error_msg(&request.metadata, ResponseCode::ServFail);
        match response.send_response(failure).await {
            Ok(info) => info,
            Err(error) => {
                tracing::debug!(%error, "practice answer");
                let mut metadata = Metadata::response_from_request(&request.metadata);
                metadata.response_code = ResponseCode::ServFail;
                ResponseInfo::from(Header { metadata, counts: HeaderCounts::default() })
            }
        }
    }
}

/// Serves the zones on a free port of 127.0.0.1, the same for UDP and TCP.
pub(super) async fn serve(zones: Zones) -> Result<(SocketAddr, AbortHandle), PracticeError> {
    let (udp, tcp, address) = sockets().await?;
    let task = tokio::spawn(async move {
        let mut server = Server::new(zones);
        server.register_socket(udp);
        server.register_listener(tcp, Duration::from_secs(10), 16);
        if let Err(error) = server.block_until_done().await {
            tracing::error!(%error, "practice DNS");
        }
    });
    Ok((address, task.abort_handle()))
}

async fn sockets() -> Result<(UdpSocket, TcpListener, SocketAddr), PracticeError> {
    let no_port = |error: std::io::Error| PracticeError::NoPort(error.to_string());
    let mut last = PracticeError::NoPort(String::new());
    for _ in 0..TRIES {
        let udp = UdpSocket::bind(("127.0.0.1", 0)).await.map_err(no_port)?;
        let address = udp.local_addr().map_err(no_port)?;
        match TcpListener::bind(address).await {
            Ok(tcp) => return Ok((udp, tcp, address)),
            Err(error) => last = no_port(error),
        }
    }
    Err(last)
}
