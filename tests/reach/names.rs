//! A name server for the lab: it knows a few names and nothing else.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// A running name server. It ends when dropped.
pub struct Names {
    pub place: String,
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Names {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

const A: u16 = 1;
const AAAA: u16 = 28;

impl Names {
    /// Starts it with these names and addresses; any other name does not exist.
    pub fn start(known: &[(&str, &str)]) -> Self {
        let known: Vec<(String, IpAddr)> = known
            .iter()
            .map(|(name, address)| ((*name).to_owned(), address.parse().unwrap()))
            .collect();
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let place = socket.local_addr().unwrap().to_string();
        let ends = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&ends);
        let thread = std::thread::spawn(move || {
            let mut message = [0; 512];
            while !stop.load(Ordering::Relaxed) {
                if let Ok((length, from)) = socket.recv_from(&mut message) {
                    let _ = socket.send_to(&answer(&message[..length], &known), from);
                }
            }
        });
        Self { place, ends, thread: Some(thread) }
    }
}

/// The answer to a question with one name (RFC 1035 §4.1).
fn answer(question: &[u8], known: &[(String, IpAddr)]) -> Vec<u8> {
    let mut labels = Vec::new();
    let mut at = 12;
    while question[at] != 0 {
        let end = at + 1 + usize::from(question[at]);
        labels.push(String::from_utf8_lossy(&question[at + 1..end]).to_lowercase());
        at = end;
    }
    let name = labels.join(".");
    let kind = u16::from_be_bytes([question[at + 1], question[at + 2]]);
    let exists = known.iter().any(|(other, _)| *other == name);
    let found: Vec<IpAddr> = known
        .iter()
        .filter(|(other, address)| {
            *other == name && kind == if address.is_ipv4() { A } else { AAAA }
        })
        .map(|(_, address)| *address)
        .collect();
    let mut answer = question[..2].to_vec();
    answer.extend([0x85, if exists { 0x80 } else { 0x83 }, 0, 1, 0]);
    answer.extend([u8::try_from(found.len()).unwrap(), 0, 0, 0, 0]);
    answer.extend(&question[12..at + 5]);
    for address in found {
        answer.extend([0xc0, 12]);
        answer.extend(kind.to_be_bytes());
        answer.extend([0, 1, 0, 0, 0, 60]);
        match address {
            IpAddr::V4(v4) => answer.extend([&[0, 4][..], &v4.octets()].concat()),
            IpAddr::V6(v6) => answer.extend([&[0, 16][..], &v6.octets()].concat()),
        }
    }
    answer
}
