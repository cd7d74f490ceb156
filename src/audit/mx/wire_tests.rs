use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::rdata::{CNAME, MX, SOA};
use hickory_proto::rr::{Name, RData, Record as Full, RecordType};
use proptest::prelude::*;

use super::*;

const NAME: &str = "company.example";

fn name(text: &str) -> Name {
    Name::from_ascii(text).unwrap()
}

/// An answer as another implementation writes it.
fn answer(code: ResponseCode, records: &[(&str, RData)], authority: Option<SOA>) -> Vec<u8> {
    let mut message = Message::new(7, MessageType::Response, OpCode::Query);
    message.metadata.response_code = code;
    message.metadata.authoritative = true;
    message.add_query(Query::query(name("Company.Example."), RecordType::MX));
    for (owner, data) in records {
        message.add_answer(Full::from_rdata(name(owner), 3600, data.clone()));
    }
    if let Some(soa) = authority {
        message.add_authority(Full::from_rdata(name("example."), 900, RData::SOA(soa)));
    }
    message.to_vec().unwrap()
}

fn mx(preference: u16, host: &str) -> RData {
    RData::MX(MX::new(preference, name(host)))
}

fn clear(answer: MxAnswer) -> Reply {
    Reply::Clear { answer, exact: true }
}

#[test]
fn the_question_is_what_another_implementation_reads() {
    let mut packet = Vec::new();
    write_question(&mut packet, 0xbeef, NAME);
    let message = Message::from_vec(&packet).unwrap();
    assert_eq!(message.metadata.id, 0xbeef);
    assert!(message.metadata.recursion_desired);
    assert_eq!(message.queries, [Query::query(name("company.example."), RecordType::MX)]);
    assert_eq!(message.edns.map(|edns| edns.max_payload()), Some(1232));
}

#[test]
fn usual_answers_are_read() {
    let own = "company.example.";
    let two = [(own, mx(40, "Relay.ISP.example.")), (own, mx(5, "mail.company.example."))];
    let packet = answer(ResponseCode::NoError, &two, None);
    let set = [(5, "mail.company.example"), (40, "relay.isp.example")]
        .map(|(preference, host)| MxRecord::new(preference, host, 3600));
    let wanted = clear(MxAnswer::Records(MxSet::new(set.to_vec())));
    assert_eq!(read_reply(&packet, NAME), wanted);
    let null = answer(ResponseCode::NoError, &[(own, mx(0, "."))], None);
    let wanted = clear(MxAnswer::Records(MxSet::new(vec![MxRecord::new(0, ".", 3600)])));
    assert_eq!(read_reply(&null, NAME), wanted);
}

#[test]
fn that_there_is_none_is_read_with_its_time() {
    let soa = SOA::new(name("ns.example."), name("host.example."), 1, 2, 3, 4, 300);
    let none = answer(ResponseCode::NoError, &[], Some(soa.clone()));
    assert_eq!(read_reply(&none, NAME), clear(MxAnswer::NoData { negative_ttl: Some(300) }));
    let gone = answer(ResponseCode::NXDomain, &[], Some(soa));
    assert_eq!(read_reply(&gone, NAME), clear(MxAnswer::NxDomain { negative_ttl: Some(300) }));
    let bare = answer(ResponseCode::NoError, &[], None);
    assert_eq!(read_reply(&bare, NAME), clear(MxAnswer::NoData { negative_ttl: None }));
}

#[test]
fn failures_are_told_apart() {
    let failed = |failure| Reply::Clear { answer: MxAnswer::Failed(failure), exact: false };
    let of = |code| read_reply(&answer(code, &[], None), NAME);
    assert_eq!(of(ResponseCode::ServFail), failed(LookupFailure::ServFail));
    assert_eq!(of(ResponseCode::Refused), failed(LookupFailure::Refused));
    assert_eq!(of(ResponseCode::FormErr), Reply::Odd);
}

#[test]
fn what_is_unusual_is_left_to_others() {
    let alias = RData::CNAME(CNAME(name("other.example.")));
    let records = [("company.example.", alias), ("other.example.", mx(5, "mail.example."))];
    assert_eq!(read_reply(&answer(ResponseCode::NoError, &records, None), NAME), Reply::Odd);
    let spaced = Name::from_labels([&b"a b"[..], b"example"]).unwrap();
    let odd = [("company.example.", RData::MX(MX::new(5, spaced)))];
    assert_eq!(read_reply(&answer(ResponseCode::NoError, &odd, None), NAME), Reply::Odd);
    let mut cut = answer(ResponseCode::NoError, &[], None);
    cut[2] |= 0x02;
    assert_eq!(read_reply(&cut, NAME), Reply::Odd);
}

#[test]
fn what_is_not_the_answer_is_ignored() {
    let packet = answer(ResponseCode::NoError, &[], None);
    assert_eq!(read_reply(&packet, "company.exampl"), Reply::Stray);
    assert_eq!(read_reply(&packet, "other.example"), Reply::Stray);
    let mut query = packet.clone();
    query[2] &= 0x7f;
    assert_eq!(read_reply(&query, NAME), Reply::Stray);
    let mut of_another_kind = packet;
    let at = of_another_kind.len() - 3;
    of_another_kind[at] = 1;
    assert_eq!(read_reply(&of_another_kind, NAME), Reply::Stray);
}

proptest! {
    #[test]
    fn nothing_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_reply(&bytes, NAME);
    }

    #[test]
    fn damage_makes_no_other_answer_out_of_an_answer(at in 0_usize..200, value in any::<u8>()) {
        let records = [("company.example.", mx(5, "mail.company.example."))];
        let mut packet = answer(ResponseCode::NoError, &records, None);
        let at = at % packet.len();
        packet[at] = value;
        let _ = read_reply(&packet, NAME);
        packet.truncate(at);
        let reply = read_reply(&packet, NAME);
        let is_whole = matches!(reply, Reply::Clear { answer: MxAnswer::Records(_), .. });
        prop_assert!(!is_whole, "what was cut short is no whole answer");
    }
}
