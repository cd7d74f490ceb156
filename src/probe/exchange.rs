//! One question to one DNS server, asked as it is: without a cache, without recursion unless
//! wanted, with the whole message as the answer.
//!
//! The socket is connected, so that a closed port is noticed at once and not after the time is up.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use hickory_proto::op::{Edns, Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::{Name, RecordType};
use thiserror::Error;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

use super::reply::heed_ttls;

/// The largest answer wanted over UDP: larger ones are cut into fragments, which get lost
/// (RFC 9715 §3).
const UDP_PAYLOAD: u16 = 1232;
/// No server sends more over UDP to whoever wants no more than [`UDP_PAYLOAD`].
const BUFFER: usize = 4096;
/// UDP loses packets: a question is sent again after a third of its time.
const SENDINGS: u32 = 3;

/// What is asked for besides the records.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Flags {
    /// Let the server ask others (RD).
    pub(super) recursion: bool,
    /// Take the answer even if its signatures are wrong (CD, RFC 4035 §3.2.2).
    pub(super) unchecked: bool,
    /// Send signatures along (DO, RFC 3225).
    pub(super) signatures: bool,
}

/// Why there is no answer.
#[derive(Debug, Error)]
pub(super) enum ExchangeError {
    #[error("no answer in time")]
    Timeout,
    #[error("{0}")]
    Network(#[from] io::Error),
}

/// Asks over UDP, and again over TCP if the answer did not fit (RFC 7766 §5).
pub(super) async fn ask(
    server: SocketAddr,
    name: &Name,
    kind: RecordType,
    flags: Flags,
    limit: Duration,
) -> Result<Message, ExchangeError> {
    let mut question = question(name, kind, flags);
    let packet = question.to_vec().map_err(io::Error::other)?;
    let answer = timeout(limit, async {
        let answer = over_udp(server, &packet, &question, limit / SENDINGS).await?;
        // An old server that does not know EDNS is asked without it (RFC 6891 §7).
        let is_old =
            matches!(answer.metadata.response_code, ResponseCode::FormErr | ResponseCode::NotImp)
                && answer.edns.is_none();
        let (answer, packet) = if is_old {
            question.edns = None;
            let plain = question.to_vec().map_err(io::Error::other)?;
            (over_udp(server, &plain, &question, limit / SENDINGS).await?, plain)
        } else {
            (answer, packet)
        };
        if answer.metadata.truncation {
            return over_tcp(server, &packet, &question).await;
        }
        Ok(answer)
    });
    answer.await.unwrap_or(Err(ExchangeError::Timeout))
}

fn question(name: &Name, kind: RecordType, flags: Flags) -> Message {
    // Its keys are random, and so is what it makes of anything.
    let [.., high, low] = RandomState::new().hash_one(0_u8).to_be_bytes();
    let id = u16::from_be_bytes([high, low]);
    let mut message = Message::new(id, MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = flags.recursion;
    message.metadata.checking_disabled = flags.unchecked;
    message.add_query(Query::query(name.clone(), kind));
    let mut edns = Edns::new();
    edns.set_max_payload(UDP_PAYLOAD).set_dnssec_ok(flags.signatures);
    message.set_edns(edns);
    message
}

async fn over_udp(
    server: SocketAddr,
    packet: &[u8],
    question: &Message,
    patience: Duration,
) -> Result<Message, ExchangeError> {
    let local: SocketAddr = match server {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = UdpSocket::bind(local).await?;
    socket.connect(server).await?;
    let mut buffer = vec![0; BUFFER];
    loop {
        socket.send(packet).await?;
        let answer = timeout(patience, async {
            loop {
                let length = socket.recv(&mut buffer).await?;
                // What does not fit the question may be a forgery; the answer may yet come.
                if let Some(answer) = fitting(&buffer[..length], question) {
                    return Ok(answer);
                }
            }
        });
        if let Ok(answer) = answer.await {
            return answer;
        }
    }
}

async fn over_tcp(
    server: SocketAddr,
    packet: &[u8],
    question: &Message,
) -> Result<Message, ExchangeError> {
    let mut stream = TcpStream::connect(server).await?;
    let length = u16::try_from(packet.len()).map_err(io::Error::other)?;
    stream.write_all(&[&length.to_be_bytes(), packet].concat()).await?;
    loop {
        let length = stream.read_u16().await?;
        let mut buffer = vec![0; usize::from(length)];
        stream.read_exact(&mut buffer).await?;
        if let Some(answer) = fitting(&buffer, question) {
            return Ok(answer);
        }
    }
}

fn fitting(packet: &[u8], question: &Message) -> Option<Message> {
    let mut answer = Message::from_vec(packet).ok()?;
    heed_ttls(&mut answer);
    let fits = answer.metadata.id == question.metadata.id
        && answer.metadata.message_type == MessageType::Response
        // A server that cannot read the question need not repeat it.
        && (answer.queries.is_empty() || answer.queries == question.queries);
    fits.then_some(answer)
}
