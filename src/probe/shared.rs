//! Questions of many looks over a few sockets.
//!
//! The general resolver opens a socket for each question, which costs several times what the
//! answer does. Where many domains are looked at, questions go out by sockets that stay open: each
//! by one of several with random ports, with a random identifier, and an answer counts only if it
//! comes from the resolver to that socket with that identifier and that question (RFC 5452 §9).
//! What is clear is taken from here; all else (failures, answers that did not fit, aliases that
//! lead elsewhere) is asked of the general resolver, whose word counts.
//!
//! What several domains have in common, such as the addresses of the service's hosts, is asked
//! once a minute.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket as Blocking};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures_util::future::select_all;
use hickory_proto::op::{Edns, Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::{Name, RData, Record, RecordType};
use ring::rand::{SecureRandom, SystemRandom};
use tokio::net::UdpSocket;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use tokio::time::timeout;

use super::reply::{Found, NoAnswer, heed_ttls};
use crate::model::LookupFailure;

/// Sockets for each resolver.
const EACH: usize = 4;
/// The largest answer wanted over UDP (RFC 9715 §3).
const UDP_PAYLOAD: u16 = 1232;
/// No datagram that counts is longer.
const BUFFER: usize = 4096;
/// A question is sent so often within its time, and once to each resolver at least.
const SENDINGS: usize = 3;
/// Answers are kept so long, or as long as they may be where that is shorter.
const KEEP: Duration = Duration::from_secs(60);
/// So many are kept; beyond, all are forgotten.
const MOST: usize = 2_048;

type Answer = Result<Found, NoAnswer>;

/// The sockets, with whoever waits at them.
pub(super) struct Shared {
    ports: Vec<Arc<Port>>,
    readers: Vec<AbortHandle>,
    random: SystemRandom,
    kept: Mutex<HashMap<(Name, RecordType), (Instant, Answer)>>,
}

struct Port {
    socket: UdpSocket,
    waiting: Mutex<HashMap<u16, (Query, oneshot::Sender<Message>)>>,
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.readers.iter().for_each(AbortHandle::abort);
    }
}

impl Shared {
    /// Opens sockets to the resolvers. Needs a runtime.
    pub(super) fn open(resolvers: &[SocketAddr]) -> io::Result<Self> {
        let mut ports = Vec::new();
        for resolver in resolvers {
            let local: SocketAddr = match resolver {
                SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
                SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
            };
            for _ in 0..EACH {
                let socket = Blocking::bind(local)?;
                socket.connect(resolver)?;
                socket.set_nonblocking(true)?;
                let socket = UdpSocket::from_std(socket)?;
                ports.push(Arc::new(Port { socket, waiting: Mutex::default() }));
            }
        }
        let read = |port: &Arc<Port>| tokio::spawn(Arc::clone(port).read()).abort_handle();
        let readers = ports.iter().map(read).collect();
        Ok(Self { ports, readers, random: SystemRandom::new(), kept: Mutex::default() })
    }

    /// The answer, if it is a clear one; that nobody answered within the time is one, too.
    pub(super) async fn ask(
        &self,
        name: &Name,
        kind: RecordType,
        limit: Duration,
    ) -> Option<Answer> {
        let Some(message) = self.exchange(name, kind, limit).await? else {
            return Some(Err(NoAnswer::failed(LookupFailure::Timeout)));
        };
        let (answer, ttl) = understood(message, name, kind)?;
        let until = Instant::now() + KEEP.min(Duration::from_secs(u64::from(ttl)));
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert((name.clone(), kind), (until, answer.clone()));
        Some(answer)
    }

    /// The answer, if it was had a short while ago.
    pub(super) fn kept(&self, name: &Name, kind: RecordType) -> Option<Answer> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (until, answer) = kept.get(&(name.clone(), kind))?;
        (*until > Instant::now()).then(|| answer.clone())
    }

    /// What came back; `Some(None)`: nothing in time. `None`: it could not be asked.
    async fn exchange(
        &self,
        name: &Name,
        kind: RecordType,
        limit: Duration,
    ) -> Option<Option<Message>> {
        let query = Query::query(name.clone(), kind);
        let sendings = SENDINGS.max(self.ports.len() / EACH);
        let patience = limit / u32::try_from(sendings).unwrap_or(u32::MAX);
        let mut first = [0];
        self.random.fill(&mut first).ok()?;
        let mut places = Vec::with_capacity(sendings);
        for turn in 0..sendings {
            let mut bytes = [0; 3];
            self.random.fill(&mut bytes).ok()?;
            // If it was lost: to the next resolver, by another port, with another identifier.
            let resolver = (usize::from(first[0]) + turn) * EACH % self.ports.len();
            let port = &self.ports[resolver + usize::from(bytes[0]) % EACH];
            let place = Place::take(port, u16::from_be_bytes([bytes[1], bytes[2]]), &query)?;
            let packet = packet(place.id, &query)?;
            port.socket.send(&packet).await.ok()?;
            places.push(place);
            // An answer to an earlier sending is as good.
            let answers = places.iter_mut().map(|place: &mut Place| &mut place.answer);
            if let Ok((answer, ..)) = timeout(patience, select_all(answers)).await {
                return answer.ok().map(Some);
            }
        }
        Some(None)
    }
}

impl Port {
    async fn read(self: Arc<Self>) {
        let mut buffer = vec![0; BUFFER];
        loop {
            // That nobody listens at the other end is noticed by those who wait.
            let Ok(length) = self.socket.recv(&mut buffer).await else { continue };
            let Ok(mut answer) = Message::from_vec(&buffer[..length]) else { continue };
            heed_ttls(&mut answer);
            if answer.metadata.message_type != MessageType::Response {
                continue;
            }
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let id = answer.metadata.id;
            if waiting.get(&id).is_some_and(|(query, _)| answer.queries == [query.clone()])
                && let Some((_, wanted)) = waiting.remove(&id)
            {
                // Whoever asked may have given up.
                drop(wanted.send(answer));
            }
        }
    }
}

/// A question that waits at a port; it stops to wait when dropped.
struct Place<'a> {
    port: &'a Port,
    id: u16,
    answer: oneshot::Receiver<Message>,
}

impl<'a> Place<'a> {
    fn take(port: &'a Port, wish: u16, query: &Query) -> Option<Self> {
        let (sender, answer) = oneshot::channel();
        let mut waiting = port.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let id =
            (0..=u16::MAX).map(|n| wish.wrapping_add(n)).find(|id| !waiting.contains_key(id))?;
        waiting.insert(id, (query.clone(), sender));
        drop(waiting);
        Some(Self { port, id, answer })
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        // Whoever has the number by now still waits; only one that nobody waits for goes.
        self.answer.close();
        let mut waiting = self.port.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.get(&self.id).is_some_and(|(_, sender)| sender.is_closed()) {
            waiting.remove(&self.id);
        }
    }
}

fn packet(id: u16, query: &Query) -> Option<Vec<u8>> {
    let mut message = Message::new(id, MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = true;
    message.add_query(query.clone());
    let mut edns = Edns::new();
    edns.set_max_payload(UDP_PAYLOAD);
    message.set_edns(edns);
    message.to_vec().ok()
}

/// What an answer says, and for how many seconds, where that is clear.
fn understood(message: Message, name: &Name, kind: RecordType) -> Option<(Answer, u32)> {
    if message.metadata.truncation {
        return None;
    }
    let code = message.metadata.response_code;
    let exists = match code {
        ResponseCode::NoError => true,
        ResponseCode::NXDomain if message.answers.is_empty() => false,
        _ => return None,
    };
    if message.answers.is_empty() {
        let soa = message.authorities.iter().find_map(|record| match &record.data {
            RData::SOA(soa) => {
                Some(Record::from_rdata(record.name.clone(), record.ttl, soa.clone()))
            }
            _ => None,
        });
        let negative_ttl = soa.as_ref().map(|soa| soa.ttl.min(soa.data.minimum));
        let none = NoAnswer { failure: None, exists, negative_ttl, soa: soa.map(Box::new) };
        return Some((Err(none), negative_ttl.unwrap_or(0)));
    }
    let of_kind = |record: &Record| record.record_type() == kind && record.name == *name;
    // Aliases have to be followed, and may lead out of what this server knows.
    if !message.answers.iter().all(of_kind) {
        return None;
    }
    let ttl = message.answers.iter().map(|record| record.ttl).min().unwrap_or(0);
    let exact = message.metadata.authoritative;
    Some((Ok(Found { answers: message.answers, exact }), ttl))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn silence_costs_no_more_than_its_time_and_every_resolver_is_asked() {
        let silent: Vec<UdpSocket> = futures_util::future::join_all(
            (0..4).map(|_| async { UdpSocket::bind("127.0.0.1:0").await.unwrap() }),
        )
        .await;
        let addresses: Vec<_> = silent.iter().map(|one| one.local_addr().unwrap()).collect();
        let shared = Shared::open(&addresses).unwrap();
        let name = Name::from_ascii("company.example.").unwrap();
        let begun = Instant::now();
        let answer = shared.ask(&name, RecordType::MX, Duration::from_millis(400)).await;
        let failure = answer.and_then(Result::err).and_then(|none| none.failure);
        assert_eq!(failure, Some(LookupFailure::Timeout));
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
        for one in silent {
            assert!(one.try_recv(&mut [0; 512]).is_ok(), "asked once");
            assert!(one.try_recv(&mut [0; 512]).is_err(), "and only once");
        }
    }
}
