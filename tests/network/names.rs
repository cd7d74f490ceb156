//! A resolver that answers as a test wants.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::mpsc::{Receiver, channel};

use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::rdata::{A, MX, TXT};
use hickory_proto::rr::{Name, RData, Record, RecordType};

/// Answers questions until the test's process ends: with these data, which may be none.
pub fn resolver(answer: impl Fn(&str, RecordType) -> Vec<RData> + Send + 'static) -> SocketAddr {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok((length, from)) = socket.recv_from(&mut buffer) {
            let Ok(question) = Message::from_vec(&buffer[..length]) else { continue };
            let Some(query) = question.queries.first().cloned() else { continue };
            let mut reply = Message::response(question.metadata.id, question.metadata.op_code);
            reply.metadata.recursion_desired = true;
            reply.metadata.recursion_available = true;
            reply.metadata.response_code = ResponseCode::NoError;
            let name = query.name().to_ascii().to_lowercase();
            for data in answer(name.trim_end_matches('.'), query.query_type()) {
                reply.add_answer(Record::from_rdata(query.name().clone(), 60, data));
            }
            reply.add_query(query);
            let _ = socket.send_to(&reply.to_vec().unwrap(), from);
        }
    });
    address
}

pub fn address(address: Ipv4Addr) -> RData {
    RData::A(A(address))
}

pub fn text(words: &str) -> RData {
    RData::TXT(TXT::new(vec![words.to_owned()]))
}

pub fn mx(preference: u16, host: &str) -> RData {
    RData::MX(MX::new(preference, Name::from_ascii(host).unwrap()))
}

/// A resolver that never answers; it says when it is asked for the first time.
pub fn silent() -> (SocketAddr, Receiver<()>) {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = socket.local_addr().unwrap();
    let (tell, asked) = channel();
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while socket.recv_from(&mut buffer).is_ok() {
            let _ = tell.send(());
        }
    });
    (address, asked)
}
