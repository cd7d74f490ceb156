//! Exchanges with the server, over TCP (RFC 1035 §4.2.2).

use std::net::IpAddr;
use std::time::Duration;

use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::{Name, RData, RecordType};
use jiff::Timestamp;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::{Primary, UpdateFault};
use crate::model::{DomainName, MxRecord, MxSet};
use crate::probe::host_name;

/// Which zone of the server holds the domain: the owner of the SOA record that the answer names.
pub(super) async fn zone(server: &Primary, domain: &DomainName) -> Result<String, UpdateFault> {
    let answer = ask(server, domain.ascii(), RecordType::SOA).await?;
    let records = answer.answers.iter().chain(&answer.authorities);
    let owner = records
        .filter(|record| matches!(record.data, RData::SOA(_)))
        .map(|record| host_name(&record.name))
        .next();
    match owner {
        Some(owner) if answer.metadata.authoritative => Ok(owner.as_str().to_owned()),
        _ => Err(UpdateFault::of(answer.metadata.response_code, None)
            .unwrap_or(UpdateFault::NotInCharge)),
    }
}

/// Whether a name exists, and its MX set, as the server answers.
pub(super) async fn mx(server: &Primary, name: &str) -> Result<(bool, MxSet), UpdateFault> {
    let answer = ask(server, name, RecordType::MX).await?;
    let exists = match answer.metadata.response_code {
        ResponseCode::NoError => true,
        ResponseCode::NXDomain => false,
        code => {
            return Err(UpdateFault::of(code, None).unwrap_or(UpdateFault::NotInCharge));
        }
    };
    let owner = super::message::name(name)?;
    let alias = answer.answers.iter().find_map(|record| match &record.data {
        RData::CNAME(target) if record.name == owner => Some(host_name(&target.0)),
        _ => None,
    });
    if let Some(target) = alias {
        return Err(UpdateFault::Alias(target.to_string()));
    }
    let own = answer.answers.iter().filter(|record| record.name == owner);
    let records = own.filter_map(|record| match &record.data {
        RData::MX(mx) => {
            let host = host_name(&mx.exchange);
            Some(MxRecord::new(mx.preference, host, record.ttl))
        }
        _ => None,
    });
    Ok((exists, records.collect()))
}

/// The domain's own addresses, as the server has them.
pub(super) async fn addresses(
    server: &Primary,
    domain: &DomainName,
) -> Result<Vec<IpAddr>, UpdateFault> {
    let mut found = Vec::new();
    for kind in [RecordType::A, RecordType::AAAA] {
        let answer = ask(server, domain.ascii(), kind).await?;
        found.extend(answer.answers.iter().filter_map(|record| match &record.data {
            RData::A(address) => Some(IpAddr::V4(address.0)),
            RData::AAAA(address) => Some(IpAddr::V6(address.0)),
            _ => None,
        }));
    }
    Ok(found)
}

async fn ask(server: &Primary, name: &str, kind: RecordType) -> Result<Message, UpdateFault> {
    let mut message = Message::new(Message::query().metadata.id, MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = false;
    let name: Name = super::message::name(name)?;
    message.add_query(Query::query(name, kind));
    let id = message.metadata.id;
    let bytes = message.to_vec().map_err(|error| broken(false, &error))?;
    let answer = exchange(server, &bytes, false).await?;
    parse(&answer, id, false)
}

/// Sends an update, signed, and believes a signed answer only: whatever stands between may pass the
/// update on and answer by itself.
pub(super) async fn update(server: &Primary, mut message: Message) -> Result<(), UpdateFault> {
    let now = u64::try_from(Timestamp::now().as_second()).unwrap_or_default();
    let verifier =
        message.finalize(server.key.signer(), now).map_err(|error| broken(false, &error))?;
    let id = message.metadata.id;
    let bytes = message.to_vec().map_err(|error| broken(false, &error))?;
    let answer = exchange(server, &bytes, true).await?;
    let parsed = parse(&answer, id, true)?;
    let error = parsed.signature().and_then(|record| record.data.error);
    let refusal = UpdateFault::of(parsed.metadata.response_code, error);
    let proof = match verifier {
        Some(mut verifier) => {
            verifier.verify(&answer).map(|_| ()).map_err(|error| error.to_string())
        }
        None => Err(String::new()),
    };
    match (refusal, proof) {
        (None, Ok(())) => Ok(()),
        (None, Err(reason)) => Err(UpdateFault::Unsigned(reason)),
        (Some(refusal), Ok(())) => Err(refusal),
        (Some(refusal), Err(_)) if refusal.is_unsigned_by_rule() => Err(refusal),
        (Some(refusal), Err(_)) => Err(UpdateFault::Unproven(Box::new(refusal))),
    }
}

fn parse(answer: &[u8], id: u16, sent: bool) -> Result<Message, UpdateFault> {
    let parsed = Message::from_vec(answer).map_err(|error| broken(sent, &error))?;
    if parsed.metadata.id != id || parsed.metadata.message_type != MessageType::Response {
        let reason = "an answer to another question".to_owned();
        return Err(UpdateFault::Broken { sent, reason });
    }
    Ok(parsed)
}

fn broken(sent: bool, error: &dyn std::error::Error) -> UpdateFault {
    UpdateFault::Broken { sent, reason: error.to_string() }
}

async fn exchange(server: &Primary, message: &[u8], update: bool) -> Result<Vec<u8>, UpdateFault> {
    let limit: Duration = server.limit;
    let mut stream = match timeout(limit, TcpStream::connect(server.address)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => return Err(UpdateFault::Connection(error.to_string())),
        Err(_) => return Err(UpdateFault::Timeout { sent: false }),
    };
    let length = u16::try_from(message.len()).map_err(|error| broken(false, &error))?;
    let mut framed = length.to_be_bytes().to_vec();
    framed.extend_from_slice(message);
    let talk = async {
        stream.write_all(&framed).await?;
        let mut answer = vec![0; usize::from(stream.read_u16().await?)];
        stream.read_exact(&mut answer).await?;
        std::io::Result::Ok(answer)
    };
    match timeout(limit, talk).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) => Err(broken(update, &error)),
        Err(_) => Err(UpdateFault::Timeout { sent: update }),
    }
}
