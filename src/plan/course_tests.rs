use jiff::SignedDuration;

use super::*;
use crate::model::{
    Arrival, Delegation, DomainName, HostName, MxAnswer, MxRecord, MxSet, SentLetter, ServerAnswer,
    ServerFault, Sighting, Strategy, Witness,
};
use crate::wizard::Change;

const DAY: u32 = 86_400;

fn at(hours: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours)
}

fn name() -> DomainName {
    DomainName::parse("company.example").unwrap()
}

/// A look at so many hours that saw these hosts.
fn look(hours: i64, hosts: &[&str], ttl: u32) -> Change {
    let mut seen = DomainObservation::unknown(name(), at(hours));
    let record = |(n, host): (usize, &&str)| MxRecord::new(u16::try_from(n).unwrap(), *host, ttl);
    seen.mx = MxAnswer::Records(MxSet::new(hosts.iter().enumerate().map(record).collect()));
    seen.ttl_exact = true;
    Change::Observed(Box::new(seen))
}

fn failed(hours: i64) -> Change {
    Change::Observed(Box::new(DomainObservation::unknown(name(), at(hours))))
}

const OLD: [&str; 1] = ["mail.company.example"];
const NEW: [&str; 3] =
    ["france.security-mail.net", "europe.security-mail.net", "asia.security-mail.net"];

fn case(changes: Vec<Change>) -> Case {
    let mut case = Case::new("test", "security-mail", at(0));
    case.apply(Change::DomainsEdited(vec![name()]), at(0)).unwrap();
    for change in changes {
        case.apply(change, at(0)).unwrap();
    }
    case
}

fn course(changes: Vec<Change>) -> Course {
    let case = case(changes);
    Course::of(&case, &case.domains[0], &ServiceProfile::built_in()).unwrap()
}

/// Hours until the last old answer is over. Without a word on the name servers there are
/// two, the second of which may lag behind by an hour.
fn over(course: &Course) -> Option<i64> {
    course.old_answers_over().map(|at| at.duration_since(Timestamp::UNIX_EPOCH).as_hours())
}

#[test]
fn nobody_is_turned_away_before_a_change_was_seen() {
    assert_eq!(over(&course(vec![look(0, &OLD, DAY)])), None);
    assert_eq!(over(&course(vec![look(0, &OLD, DAY), look(5, &NEW[..1], DAY)])), None, "half done");
}

#[test]
fn the_old_ttl_counts_and_not_that_of_the_new_records() {
    let course = course(vec![look(0, &OLD, DAY), look(5, &NEW, 300)]);
    assert_eq!(course.changed(), Some(at(5)));
    assert_eq!(over(&course), Some(5 + 1 + 24));
}

#[test]
fn a_ttl_lowered_in_time_shortens_the_wait() {
    let lowered = |hours| {
        let looks = [look(0, &OLD, DAY), look(1, &OLD, 300), look(hours, &NEW, 3_600)];
        course(looks.into())
    };
    // Late enough: the secondaries' hour and five minutes.
    assert_eq!(over(&lowered(48)), Some(49));
    // Too early: who asked before the lowering still knows the old answer.
    assert_eq!(over(&lowered(2)), Some(1 + 1 + 24));
}

#[test]
fn without_a_look_before_the_change_a_day_is_waited() {
    assert_eq!(over(&course(vec![look(7, &NEW, 300)])), Some(7 + 1 + 24));
}

#[test]
fn what_comes_back_counts_anew_and_failures_count_nothing() {
    let back = vec![look(0, &OLD, DAY), look(5, &NEW, 300), look(6, &OLD, 3_600), failed(7)];
    let case = case(back);
    let domain = &case.domains[0];
    let service = ServiceProfile::built_in();
    assert_eq!(Course::of(&case, domain, &service).unwrap().changed(), None);
    assert_eq!(domain.before_change(&service).unwrap().at, at(6));
}

#[test]
fn a_watch_knows_the_time_better_than_the_next_look() {
    let seen = |arrival, ttl| {
        let address = std::net::Ipv4Addr::LOCALHOST.into();
        let witness = Witness::Authority(HostName::new("ns.company.example"), address);
        let records = MxSet::default();
        Sighting { witness, arrival, records, ttl, fault: String::new() }
    };
    let watched = |hours, arrival| Change::Watched(name(), at(hours), vec![seen(arrival, None)]);
    let mut changes = vec![
        look(0, &OLD, 3_600),
        watched(1, Arrival::Old),
        watched(2, Arrival::New),
        watched(3, Arrival::Unknown),
        look(9, &NEW, 3_600),
    ];
    assert_eq!(course(changes.clone()).changed(), Some(at(2)));
    changes.insert(3, watched(2, Arrival::Partly));
    changes.insert(4, watched(4, Arrival::New));
    assert_eq!(course(changes).changed(), Some(at(4)));
}

#[test]
fn a_letter_that_was_sent_is_a_request_made() {
    let sent = SentLetter { at: at(3), to: Vec::new(), reply: String::new() };
    let course = course(vec![look(0, &OLD, 3_600), Change::Sent(sent)]);
    let times = course.times(at(4));
    let of = |event| times.iter().find(|(other, _)| *other == event).unwrap().1;
    assert_eq!(of(Event::Ask), at(3));
    assert_eq!(of(Event::Change), at(4));
}

#[test]
fn what_was_changed_needs_not_be_asked_for() {
    let asked = |course: &Course| {
        let happened = course.happened().iter().find(|(event, _)| *event == Event::Ask);
        happened.map(|(_, at)| *at)
    };
    assert_eq!(asked(&course(vec![look(0, &OLD, 300)])), None);
    let changed = course(vec![look(0, &OLD, 300), look(5, &NEW, 300)]);
    assert_eq!(asked(&changed), Some(at(5)));
    let times = changed.times(at(9));
    assert!(times.contains(&(Event::Ask, at(5))), "{times:?}");
    let sent = SentLetter { at: at(3), to: Vec::new(), reply: String::new() };
    let changed = course(vec![look(0, &OLD, 300), Change::Sent(sent), look(5, &NEW, 300)]);
    assert_eq!(asked(&changed), Some(at(3)));
}

#[test]
fn few_looks_are_kept() {
    let looks = (0..40).map(|hours| look(hours, &OLD, 300 + u32::try_from(hours).unwrap()));
    let case = case(looks.collect());
    assert_eq!(case.domains[0].earlier.len(), 12);
    let same = (0..40).map(|hours| look(hours, &OLD, 300));
    assert!(self::case(same.collect()).domains[0].earlier.is_empty());
}

#[test]
fn however_often_the_ttl_changes_the_way_back_and_the_first_sight_stay() {
    let changing = |hours: i64| look(hours, &NEW, if hours % 2 == 0 { 300 } else { 3_600 });
    let mut looks = vec![look(0, &OLD, DAY), look(1, &OLD, 300)];
    looks.extend((10..60).map(changing));
    let case = case(looks);
    let service = ServiceProfile::built_in();
    let domain = &case.domains[0];
    assert_eq!(domain.before_change(&service).unwrap().at, at(1));
    let course = Course::of(&case, domain, &service).unwrap();
    assert_eq!(course.changed(), Some(at(10)));
    assert_eq!(over(&course), Some(1 + 1 + 24), "the lowering, REFRESH and the long TTL");
}

#[test]
fn what_half_a_change_told_is_remembered_too() {
    let half = [NEW[0], OLD[0]];
    let course = course(vec![look(0, &OLD, 300), look(5, &half, DAY), look(8, &NEW, 300)]);
    assert_eq!(course.changed(), Some(at(8)));
    assert_eq!(over(&course), Some(8 + 1 + 24));
}

/// A look whose name servers give out these; `None`: that one is silent.
fn zone(hours: i64, servers: [Option<&[&str]>; 2]) -> Change {
    let set = |hosts: &[&str]| {
        let record = |(n, host): (u16, &&str)| MxRecord::new(n, *host, 3_600);
        MxSet::new((0..).zip(hosts).map(record).collect())
    };
    let names = ["ns1.example", "ns2.example"];
    let answer = |(name, hosts): (&str, Option<&[&str]>)| ServerAnswer {
        server: HostName::new(name),
        address: Some(std::net::Ipv4Addr::LOCALHOST.into()),
        serial: None,
        mx: hosts.map(|hosts| MxAnswer::Records(set(hosts))).ok_or(ServerFault::Silent),
    };
    let mut seen = DomainObservation::unknown(name(), at(hours));
    seen.mx = MxAnswer::Records(set(servers[0].unwrap()));
    seen.ttl_exact = true;
    seen.delegation = Some(Delegation {
        zone: HostName::new("company.example"),
        soa: None,
        servers: names.map(HostName::new).to_vec(),
        delegated_to: None,
        answers: names.into_iter().zip(servers).map(answer).collect(),
    });
    Change::Observed(Box::new(seen))
}

#[test]
fn a_name_server_that_lags_behind_is_waited_for() {
    let (old, new): (Option<&[&str]>, Option<&[&str]>) = (Some(&OLD), Some(&NEW));
    let looks = [zone(0, [old, old]), zone(5, [new, old]), zone(6, [new, None])];
    for seen in 2..=3 {
        assert_eq!(course(looks[..seen].to_vec()).changed(), None, "{seen} looks");
    }
    let all = [&looks[..], &[zone(9, [new, new])]].concat();
    assert_eq!(course(all).changed(), Some(at(9)));
    let looks = [zone(0, [old, old]), zone(5, [new, old]), zone(6, [new, new])];
    assert_eq!(course(looks.to_vec()).changed(), Some(at(6)), "not when the first one had it");
    // Elsewhere only the resolver can be asked.
    let alone = course(vec![zone(0, [old, old]), look(5, &NEW, 300)]);
    assert_eq!(alone.changed(), Some(at(5)));
}

#[test]
fn beside_a_null_mx_the_change_is_not_there() {
    let mixed = [NEW[0], NEW[1], NEW[2], "."];
    let course = course(vec![look(0, &OLD, 300), look(5, &mixed, 300)]);
    assert_eq!(course.changed(), None);
}

#[test]
fn the_ttl_to_which_the_operator_went_counts() {
    let looks =
        vec![look(0, &OLD, DAY), look(1, &OLD, 3_600), look(2, &OLD, 3_600), look(48, &NEW, 3_600)];
    assert_eq!(over(&course(looks)), Some(48 + 1 + 1));
}

#[test]
fn a_strategy_that_keeps_nobody_ends_as_the_others_do() {
    let mut case = case(vec![look(0, &OLD, 300)]);
    let ends = |case: &Case| {
        let course = Course::of(case, &case.domains[0], &ServiceProfile::built_in()).unwrap();
        course.times(at(0)).iter().any(|(event, _)| *event == Event::RestrictReject)
    };
    for (strategy, is_closed) in
        [(Strategy::Replace, true), (Strategy::KeepRelays, true), (Strategy::Prepend, false)]
    {
        case.apply(Change::StrategyChosen(strategy), at(0)).unwrap();
        assert_eq!(ends(&case), is_closed, "{strategy}");
    }
}
