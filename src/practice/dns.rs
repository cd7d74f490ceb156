//! The DNS service of the practice network: authoritative for its companies, and for a world in
//! which there is nothing else.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use hickory_proto::op::{Header, HeaderCounts, Metadata, ResponseCode};
use hickory_proto::rr::{LowerName, Name};
use hickory_server::Server;
use hickory_server::net::runtime::Time;
use hickory_server::server::{Request, RequestHandler, ResponseHandler, ResponseInfo};
use hickory_server::zone_handler::{Catalog, MessageResponseBuilder};
use tokio::net::{TcpListener, UdpSocket};
use tokio::task::AbortHandle;

use super::PracticeError;
use super::zone::{Edit, Zone, origin};
use crate::model::{DomainName, MxSet};

/// A free UDP port may be taken for TCP; so many are tried.
const TRIES: usize = 32;

/// The zones, which the operator's switch changes while they are served.
#[derive(Clone)]
pub(super) struct Zones(Arc<Inner>);

struct Inner {
    zones: Vec<Zone>,
    /// The companies whose DNS is out of order.
    broken: Vec<LowerName>,
    /// What the operator has changed.
    edits: RwLock<BTreeMap<Name, Edit>>,
    served: RwLock<Arc<Catalog>>,
}

impl std::fmt::Debug for Zones {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Zones").field("zones", &self.0.zones.len()).finish_non_exhaustive()
    }
}

impl Zones {
    /// Serves these zones; questions below the broken ones get SERVFAIL.
    pub(super) fn new(zones: Vec<Zone>, broken: &[Name]) -> Result<Self, PracticeError> {
        let edits = BTreeMap::new();
        let served = RwLock::new(Arc::new(catalog(&zones, &edits)?));
        let broken = broken.iter().map(LowerName::from).collect();
        Ok(Self(Arc::new(Inner { zones, broken, edits: RwLock::new(edits), served })))
    }

    /// Puts an MX set in place, or the first one back.
    pub(super) fn replace_mx(&self, domain: &DomainName, set: Option<MxSet>) {
        let Ok(origin) = origin(domain) else { return };
        if !self.0.zones.iter().any(|zone| zone.origin == origin) {
            return;
        }
        // Whoever panicked while holding the lock left whole values behind.
        let mut edits = self.0.edits.write().unwrap_or_else(PoisonError::into_inner);
        let edit = edits.entry(origin).or_default();
        edit.mx = set;
        edit.times += 1;
        match catalog(&self.0.zones, &edits) {
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

fn catalog(zones: &[Zone], edits: &BTreeMap<Name, Edit>) -> Result<Catalog, PracticeError> {
    let untouched = Edit::default();
    let mut catalog = Catalog::new();
    for zone in zones {
        let edit = edits.get(&zone.origin).unwrap_or(&untouched);
        catalog.upsert(LowerName::from(&zone.origin), vec![Arc::new(zone.handler(edit)?)]);
    }
    Ok(catalog)
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
