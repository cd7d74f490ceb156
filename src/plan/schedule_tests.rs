use super::*;
use crate::model::{Delegation, DomainName, MxRecord, MxSet, ServerAnswer};

const DAY: u32 = 86_400;

fn basis(old_ttl: u32) -> Basis {
    let (mta_sts, spf) = (None, None);
    let (is_lowered, lowered_to, others, half_ttl) = (false, None, Others::Go, 0);
    let (refresh, has_records) = (3_600, true);
    Basis { old_ttl, is_lowered, refresh, lowered_to, has_records, mta_sts, spf, others, half_ttl }
}

/// Seconds from the start to each event.
fn seconds(basis: &Basis, happened: &[(Event, i64)]) -> Vec<(Event, i64)> {
    let start = Timestamp::UNIX_EPOCH;
    let at = |seconds| Timestamp::from_second(seconds).unwrap();
    let happened: Vec<_> = happened.iter().map(|(event, s)| (*event, at(*s))).collect();
    let times = Schedule::new(basis).times(start, &happened);
    times.into_iter().map(|(event, at)| (event, at.as_second())).collect()
}

fn of(times: &[(Event, i64)], event: Event) -> Option<i64> {
    times.iter().find(|(other, _)| *other == event).map(|(_, at)| *at)
}

#[test]
fn a_day_of_ttl_is_lowered_first() {
    let times = seconds(&basis(DAY), &[]);
    assert_eq!(of(&times, Event::LowerTtl), Some(0));
    assert_eq!(of(&times, Event::Change), Some(90_000), "a day and the secondaries' hour");
    assert_eq!(of(&times, Event::LastOldAnswer), Some(90_000 + 3_600 + 300));
    assert_eq!(of(&times, Event::RestrictDefer), of(&times, Event::LastOldAnswer));
    assert_eq!(of(&times, Event::RemoveOldRoute), Some(93_900 + 5 * 86_400));
}

#[test]
fn an_hour_is_waited_out() {
    let times = seconds(&basis(3_600), &[]);
    assert_eq!(of(&times, Event::LowerTtl), None);
    assert_eq!(of(&times, Event::Change), Some(0));
    assert_eq!(of(&times, Event::LastOldAnswer), Some(7_200));
}

#[test]
fn what_happened_counts_and_not_what_was_planned() {
    // The operator took two days more.
    let times = seconds(&basis(DAY), &[(Event::Change, 3 * 86_400)]);
    assert_eq!(of(&times, Event::LastOldAnswer), Some(3 * 86_400 + 3_900));
    // Nobody waited: the long TTL still counts from its lowering.
    let times = seconds(&basis(DAY), &[(Event::LowerTtl, 0), (Event::Change, 60)]);
    assert_eq!(of(&times, Event::LastOldAnswer), Some(90_000));
}

#[test]
fn policies_come_before_the_change() {
    let basis = Basis { mta_sts: Some(3_600), spf: Some(600), ..basis(600) };
    let times = seconds(&basis, &[]);
    assert_eq!(of(&times, Event::Change), Some(3_600 + 3_600 + 86_400));
    assert!(of(&times, Event::TidyMtaSts) >= of(&times, Event::LastOldAnswer));
}

#[test]
fn an_endless_ttl_has_a_time_all_the_same() {
    let times = seconds(&basis(u32::MAX), &[]);
    assert!(times.windows(2).all(|pair| pair[0].1 <= pair[1].1), "{times:?}");
}

/// A look at a domain whose servers give out these TTLs, by a resolver that holds an answer for so
/// long.
fn look(ttls: &[u32], remembered: Option<u32>) -> DomainObservation {
    let domain = DomainName::parse("company.example").unwrap();
    let set = |ttl| MxSet::new(vec![MxRecord::new(5, "mail.company.example", ttl)]);
    let answer = |ttl: &u32| ServerAnswer {
        server: HostName::new("ns.example"),
        address: None,
        serial: None,
        mx: Ok(MxAnswer::Records(set(*ttl))),
    };
    let delegation = Delegation {
        zone: HostName::new("company.example"),
        soa: None,
        servers: vec![HostName::new("ns.example")],
        delegated_to: None,
        answers: ttls.iter().map(answer).collect(),
    };
    DomainObservation {
        mx: delegation.common_answer().cloned().unwrap(),
        ttl_exact: true,
        remembered_ttl: remembered,
        delegation: Some(delegation),
        ..DomainObservation::unknown(domain, Timestamp::UNIX_EPOCH)
    }
}

fn basis_of(seen: &DomainObservation) -> Basis {
    let service = ServiceProfile::built_in();
    let spf = crate::advise::spf::what_if(seen, &service, None);
    Basis::of(seen, &service, &spf, Others::Go)
}

#[test]
fn the_longest_ttl_of_the_servers_counts() {
    let seen = look(&[300, 604_800], None);
    let basis = basis_of(&seen);
    assert_eq!((basis.old_ttl, basis.happened(seen.at)), (604_800, None), "still to be lowered");
    assert_eq!(seen.mx_set().ttl(), Some(604_800), "that is what the letter says too");
}

#[test]
fn what_a_cache_remembers_from_before_the_lowering_is_waited_out() {
    let seen = look(&[300, 300], Some(604_000));
    let basis = basis_of(&seen);
    let happened = basis.happened(seen.at);
    assert_eq!(happened, Some((Event::LowerTtl, seen.at)), "nobody is asked to do it again");
    let times = Schedule::new(&basis).times(seen.at, happened.as_slice());
    let when = |event| times.iter().find(|(other, _)| *other == event).map(|(_, at)| *at);
    let week = seen.at + SignedDuration::from_secs(604_000);
    assert!(when(Event::LastOldAnswer) >= Some(week), "{times:?}");
    assert!(when(Event::TtlLowered) >= Some(week), "{times:?}");
}

#[test]
fn a_policy_that_nobody_can_read_is_one_that_may_bind() {
    let mut seen = look(&[300], None);
    assert_eq!(basis_of(&seen).mta_sts, None);
    let record = mta_sts::record_query(&seen.domain);
    seen.facts.insert(record, Fact::Found(vec!["v=STSv1; id=1".to_owned()]), Some(600));
    assert_eq!(basis_of(&seen).mta_sts, Some(600));
}

#[test]
fn a_ttl_lowered_to_more_is_waited_for_as_long() {
    let lowered = |ttl| Basis { lowered_to: Some(ttl), ..basis(DAY) };
    let over = |basis: &Basis| {
        let happened = [(Event::LowerTtl, 0), (Event::Change, 200_000)];
        of(&seconds(basis, &happened), Event::LastOldAnswer)
    };
    assert_eq!(over(&lowered(3_600)), Some(200_000 + 3_600 + 3_600));
    assert_eq!(over(&lowered(60)), Some(200_000 + 3_600 + 300));
    let mut seen = look(&[3_600], Some(90_000));
    seen.ttl_exact = true;
    assert_eq!(basis_of(&seen).lowered_to, Some(3_600));
}

#[test]
fn hosts_that_stay_are_not_taken_out_of_the_policy_and_nobody_is_refused() {
    let events = |others| -> Vec<Event> {
        let basis = Basis { mta_sts: Some(600), others, ..basis(600) };
        seconds(&basis, &[]).into_iter().map(|(event, _)| event).collect()
    };
    let last = [Event::TidyMtaSts, Event::RestrictReject, Event::RemoveOldRoute];
    let has = |others| last.map(|event| events(others).contains(&event));
    assert_eq!(has(Others::Go), [true, true, true]);
    assert_eq!(has(Others::SomeStay), [true, false, false]);
    assert_eq!(has(Others::Stay), [false, false, false]);
}
