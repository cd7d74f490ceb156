//! MX questions and their usual answers on the wire (RFC 1035 §4), without a general parser.
//!
//! What is read here is what nearly every answer is: MX records of the name itself, or none. All
//! else (aliases, odd names, answers that were cut off) is left to the general resolver.

use crate::model::{HostName, LookupFailure, MxAnswer, MxRecord, MxSet};

const HEADER: usize = 12;
const TYPE_SOA: u16 = 6;
const TYPE_MX: u16 = 15;
const CLASS_IN: u16 = 1;
/// The largest answer wanted over UDP: larger ones are cut into fragments, which get lost
/// (RFC 9715 §3).
const UDP_PAYLOAD: u16 = 1232;
/// Pointers that a name may hold; more are a loop.
const MAX_JUMPS: usize = 16;

/// Writes a question for the MX records of a name in A-label form, with recursion wanted and EDNS
/// (RFC 6891).
pub fn write_question(packet: &mut Vec<u8>, id: u16, name: &str) {
    packet.clear();
    packet.extend(id.to_be_bytes());
    packet.extend([0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 1]);
    for label in name.split('.') {
        // A domain's labels have at most 63 octets.
        packet.push(u8::try_from(label.len()).unwrap_or(63));
        packet.extend(label.as_bytes());
    }
    packet.push(0);
    packet.extend(TYPE_MX.to_be_bytes());
    packet.extend(CLASS_IN.to_be_bytes());
    packet.extend([0, 0, 41]);
    packet.extend(UDP_PAYLOAD.to_be_bytes());
    packet.extend([0, 0, 0, 0, 0, 0]);
}

/// What an answer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// It does not belong to the question: forged, or late.
    Stray,
    /// It belongs to the question, but somebody else has to make sense of it.
    Odd,
    /// There is an answer, or a failure.
    Clear {
        /// The records, that there are none, or the failure.
        answer: MxAnswer,
        /// Whether it is authoritative (AA).
        exact: bool,
    },
}

/// The identifier of a message; `None` for what is none.
#[must_use]
pub fn id_of(packet: &[u8]) -> Option<u16> {
    short(packet, 0).filter(|_| packet.len() >= HEADER)
}

/// Reads the answer to the question for the MX records of `name`. The identifier was compared
/// already.
#[must_use]
pub fn read_reply(packet: &[u8], name: &str) -> Reply {
    read(packet, name).unwrap_or(Reply::Odd)
}

fn read(packet: &[u8], name: &str) -> Option<Reply> {
    let (flags, code) = (*packet.get(2)?, *packet.get(3)? & 0x0f);
    let is_query = flags & 0x80 == 0;
    if is_query || flags & 0x78 != 0 {
        return Some(Reply::Stray);
    }
    let (questions, answers, authorities) =
        (short(packet, 4)?, short(packet, 6)?, short(packet, 8)?);
    let mut at = match questions {
        // A server that cannot read the question need not repeat it.
        0 if code != 0 => return Some(Reply::Odd),
        1 => match after_question(packet, name) {
            Some(at) => at,
            None => return Some(Reply::Stray),
        },
        _ => return Some(Reply::Stray),
    };
    if flags & 0x02 != 0 {
        return Some(Reply::Odd);
    }
    let exact = flags & 0x04 != 0;
    let failed = |failure| Some(Reply::Clear { answer: MxAnswer::Failed(failure), exact: false });
    match code {
        0 => {}
        2 => return failed(LookupFailure::ServFail),
        3 if answers == 0 => {}
        5 => return failed(LookupFailure::Refused),
        _ => return Some(Reply::Odd),
    }
    let mut records = Vec::with_capacity(usize::from(answers.min(64)));
    for _ in 0..answers {
        let record = Record::read(packet, at)?;
        at = record.end;
        let is_own = record.is_owned_by(packet, name);
        if !is_own || record.kind != TYPE_MX || record.class != CLASS_IN || record.length < 3 {
            return Some(Reply::Odd);
        }
        let preference = short(packet, record.data)?;
        let (host, end) = host(packet, record.data + 2)?;
        if end != record.end {
            return Some(Reply::Odd);
        }
        records.push(MxRecord::new(preference, host, record.ttl));
    }
    let answer = if records.is_empty() {
        let mut negative_ttl = None;
        for _ in 0..authorities {
            let record = Record::read(packet, at)?;
            at = record.end;
            if record.kind == TYPE_SOA && record.length >= 22 {
                // RFC 2308 §5: the smaller of the record's own TTL and its last field.
                negative_ttl = Some(record.ttl.min(long(packet, record.end - 4)?));
            }
        }
        if code == 3 {
            MxAnswer::NxDomain { negative_ttl }
        } else {
            MxAnswer::NoData { negative_ttl }
        }
    } else {
        MxAnswer::Records(MxSet::new(records))
    };
    Some(Reply::Clear { answer, exact })
}

/// Where the question ends, if it is ours.
fn after_question(packet: &[u8], name: &str) -> Option<usize> {
    let end = after_name(packet, HEADER, name)?;
    (short(packet, end)? == TYPE_MX && short(packet, end + 2)? == CLASS_IN).then_some(end + 4)
}

/// Where a name ends, if it is `name` in any case of letters and without compression.
fn after_name(packet: &[u8], mut at: usize, name: &str) -> Option<usize> {
    for label in name.split('.') {
        let length = usize::from(*packet.get(at)?);
        let there = packet.get(at + 1..at + 1 + length)?;
        if length != label.len() || !there.eq_ignore_ascii_case(label.as_bytes()) {
            return None;
        }
        at += 1 + length;
    }
    (*packet.get(at)? == 0).then_some(at + 1)
}

struct Record {
    name: usize,
    kind: u16,
    class: u16,
    ttl: u32,
    data: usize,
    length: usize,
    end: usize,
}

impl Record {
    fn read(packet: &[u8], name: usize) -> Option<Self> {
        let at = skip_name(packet, name)?;
        let length = usize::from(short(packet, at + 8)?);
        let (data, end) = (at + 10, at + 10 + length);
        packet.get(data..end)?;
        let (kind, class, ttl) =
            (short(packet, at)?, short(packet, at + 2)?, long(packet, at + 4)?);
        // RFC 2181 §8: with the highest bit set it counts as nought.
        let ttl = if ttl > 0x7fff_ffff { 0 } else { ttl };
        Some(Self { name, kind, class, ttl, data, length, end })
    }

    fn is_owned_by(&self, packet: &[u8], name: &str) -> bool {
        // Nearly every server points at the question.
        let is_pointer = packet.get(self.name..self.name + 2) == Some(&[0xc0, 12]);
        is_pointer || host(packet, self.name).is_some_and(|(owner, _)| owner.as_str() == name)
    }
}

fn skip_name(packet: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match usize::from(*packet.get(at)?) {
            0 => return Some(at + 1),
            length @ 1..=63 => at += 1 + length,
            0xc0.. => return Some(at + 2),
            _ => return None,
        }
    }
}

/// A host's name and where it ends; `None` if it holds octets that need escapes.
fn host(packet: &[u8], mut at: usize) -> Option<(HostName, usize)> {
    let mut text = String::with_capacity(48);
    let mut end = None;
    let mut jumps = 0;
    loop {
        match usize::from(*packet.get(at)?) {
            0 => break,
            length @ 1..=63 => {
                if !text.is_empty() {
                    text.push('.');
                }
                for byte in packet.get(at + 1..at + 1 + length)? {
                    if !byte.is_ascii_alphanumeric() && *byte != b'-' && *byte != b'_' {
                        return None;
                    }
                    text.push(char::from(byte.to_ascii_lowercase()));
                }
                at += 1 + length;
            }
            high @ 0xc0.. => {
                end.get_or_insert(at + 2);
                jumps += 1;
                if jumps > MAX_JUMPS {
                    return None;
                }
                at = ((high & 0x3f) << 8) | usize::from(*packet.get(at + 1)?);
            }
            _ => return None,
        }
        if text.len() > 255 {
            return None;
        }
    }
    if text.is_empty() {
        text.push('.');
    }
    Some((HostName::from(text), end.unwrap_or(at + 1)))
}

fn short(packet: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(packet.get(at..at + 2)?.try_into().ok()?))
}

fn long(packet: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(packet.get(at..at + 4)?.try_into().ok()?))
}

#[cfg(test)]
#[path = "wire_tests.rs"]
mod tests;
