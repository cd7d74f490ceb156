use super::*;

const DAY: u32 = 86_400;

fn basis(old_ttl: u32) -> Basis {
    let (mta_sts, spf) = (None, None);
    Basis { old_ttl, refresh: 3_600, has_records: true, mta_sts, spf, keeps_relays: false }
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
