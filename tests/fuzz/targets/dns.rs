//! What the DNS and what it points to say: answers on the wire, SPF records, MTA-STS policies.

use hickory_proto::op::Message;
use hickory_proto::rr::RData;
use mailward::advise::mta_sts::{Mode, Policy, is_record};
use mailward::advise::spf::{MAX_LOOKUPS, Sender, check_host, survey};
use mailward::audit::mx::{Reply, id_of, read_reply};
use mailward::model::{Fact, FactKind, Facts, HostName, MxAnswer, Query};

use super::fields;

/// The name that every answer is read for.
const NAME: &str = "company.example";

/// Where another implementation reads the answer too, it reads the same.
pub(super) fn reply(data: &[u8]) {
    let _ = id_of(data);
    let Reply::Clear { answer, exact } = read_reply(data, NAME) else { return };
    assert!(!exact || data[2] & 4 != 0);
    let MxAnswer::Records(set) = answer else { return };
    assert!(!set.all().is_empty());
    let Ok(message) = Message::from_vec(data) else { return };
    let mut theirs: Vec<(u16, String)> = Vec::new();
    for record in &message.answers {
        let RData::MX(mx) = &record.data else { panic!("{record} is no MX record") };
        theirs.push((mx.preference, HostName::new(&mx.exchange.to_ascii()).to_string()));
    }
    let mut ours: Vec<(u16, String)> =
        set.all().iter().map(|mx| (mx.preference, mx.exchange.to_string())).collect();
    theirs.sort();
    ours.sort();
    assert_eq!(ours, theirs);
}

/// A policy that is read says what it says, one line each, when it is written with further hosts.
pub(super) fn policy(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let _ = is_record(&text);
    let Some(policy) = Policy::parse(&text) else { return };
    assert!(policy.mode == Mode::None || !policy.hosts.is_empty());
    let written = policy.with(&[]);
    assert_eq!(Policy::parse(&written).as_ref(), Some(&policy), "{written:?}");
    let known = |line: &str| {
        ["version: ", "mode: ", "mx: ", "max_age: "].iter().any(|key| line.starts_with(key))
    };
    assert!(written.split('\n').filter(|line| !line.is_empty()).all(known), "{written:?}");
    assert!(written.chars().all(|c| c == '\n' || !c.is_control()), "{written:?}");
    let new = HostName::new("mx.service.example");
    let wider = Policy::parse(&policy.with(std::slice::from_ref(&new)));
    assert!(
        wider.is_some_and(|wider| wider.covers(&new) && wider.hosts.starts_with(&policy.hosts))
    );
}

/// A record is evaluated to the end, whatever it and those that it leads to say, with no more
/// lookups than senders make.
pub(super) fn spf(data: &[u8]) {
    let [first, second, third, local] = fields(data);
    let mut facts = Facts::default();
    let txt = |name: &str| Query::new(FactKind::Txt, name);
    facts.insert(txt("a.example"), Fact::Found(vec![first]), None);
    facts.insert(txt("b.example"), Fact::Found(vec![second]), None);
    facts.insert(txt("c.example"), Fact::Found(vec![third]), None);
    for name in ["a.example", "b.example", "c.example"] {
        let hosts = vec!["a.example".to_owned(), "mx.b.example".to_owned()];
        facts.insert(Query::new(FactKind::Mx, name), Fact::Found(hosts), None);
        let addresses = vec!["192.0.2.1".to_owned()];
        facts.insert(Query::new(FactKind::Address4, name), Fact::Found(addresses), None);
    }
    for ip in ["192.0.2.1", "2001:db8::1"] {
        let Ok(ip) = ip.parse() else { continue };
        let sender = Sender { ip, local: &local, domain: "a.example", helo: "mx.a.example" };
        let evaluation = check_host(&facts, &sender);
        assert!(evaluation.lookups <= MAX_LOOKUPS + 1, "{evaluation:?}");
        assert_eq!(check_host(&facts, &sender), evaluation);
    }
    let first = survey(&facts, "a.example");
    assert_eq!(survey(&facts, "a.example"), first);
}
