use super::*;
use crate::model::MxRecord;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn watch() -> Watch {
    Watch::new(DomainName::parse("a.example").unwrap(), at(0))
}

fn server(arrival: Arrival, ttl: u32) -> Sighting {
    let witness = Witness::Authority("ns.example".into(), "192.0.2.1".parse().unwrap());
    let records = MxSet::new(vec![MxRecord::new(1, "mx.example", ttl)]);
    Sighting { witness, arrival, records, ttl: Some(ttl), fault: String::new() }
}

fn cache(arrival: Arrival, ttl: u32) -> Sighting {
    let witness = Witness::Resolver("192.0.2.53:53".parse().unwrap());
    Sighting { witness, ..server(arrival, ttl) }
}

#[test]
fn the_last_old_answer_counts_from_the_last_time_it_was_given() {
    let mut watch = watch();
    watch.add(at(0), vec![server(Arrival::Old, 600), cache(Arrival::Old, 100)]);
    watch.add(at(60), vec![server(Arrival::New, 600), cache(Arrival::Old, 40)]);
    watch.add(at(120), vec![server(Arrival::New, 600), cache(Arrival::New, 600)]);
    let until = watch.old_until;
    assert_eq!(until, Some(at(660)), "the change may have come just before it was seen");
    assert_eq!(watch.arrived, Some(at(60)), "since then caches alone are old");
    assert!(watch.is_there());
    assert_eq!(watch.progress(), (2, 2));
}

#[test]
fn silence_is_no_arrival() {
    let mut watch = watch();
    watch.add(at(0), vec![server(Arrival::Unknown, 0), cache(Arrival::New, 60)]);
    assert!(!watch.is_there(), "no name server of the zone has confirmed it");
    watch.add(at(1), vec![server(Arrival::Unknown, 0)]);
    assert!(watch.is_unknown() && !watch.is_there());
}

#[test]
fn a_cache_is_not_asked_before_its_answer_is_over() {
    let mut watch = watch();
    watch.add(at(0), vec![server(Arrival::New, 600), cache(Arrival::Old, 200)]);
    assert_eq!(watch.pause(), SignedDuration::from_secs(201));
    for second in 1..200 {
        watch.add(at(second), vec![server(Arrival::Old, 60)]);
    }
    let pause = watch.pause();
    assert!(pause > SignedDuration::from_secs(300), "{pause:?}");
}

#[test]
fn silence_makes_nobody_forget() {
    let day = 86_400;
    let mut watch = watch();
    watch.add(at(0), vec![server(Arrival::Old, 86_400), cache(Arrival::Old, 40_000)]);
    for hour in 1..60 {
        let look = at(hour * 3_600);
        watch.add(look, vec![server(Arrival::Unknown, 0), cache(Arrival::Unknown, 0)]);
        // Somebody may stop in the middle and go on another day.
        let kept = serde_json::to_string(&watch).unwrap();
        watch = serde_json::from_str(&kept).unwrap();
    }
    watch.add(at(3 * day), vec![server(Arrival::New, 3_600), cache(Arrival::New, 3_600)]);
    assert_eq!(watch.arrived, Some(at(3 * day)));
    assert_eq!(watch.old_until, Some(at(4 * day)), "told until the change, kept for the TTL");
    assert!(watch.unheard.is_empty());
    // What was forgotten for good is not counted again.
    watch.add(at(9 * day), vec![server(Arrival::New, 3_600), cache(Arrival::New, 3_600)]);
    assert_eq!(watch.old_until, Some(at(4 * day)));
}

#[test]
fn a_server_that_was_silent_when_the_change_arrived_may_have_told_old_records() {
    let other = |arrival, ttl| Sighting {
        witness: Witness::Authority("ns2.example".into(), "192.0.2.2".parse().unwrap()),
        ..server(arrival, ttl)
    };
    let mut watch = watch();
    watch.add(at(0), vec![server(Arrival::Old, 300), other(Arrival::Old, 86_400)]);
    watch.add(at(100), vec![server(Arrival::Old, 300), other(Arrival::Unknown, 0)]);
    watch.add(at(200), vec![server(Arrival::New, 300), other(Arrival::Unknown, 0)]);
    assert_eq!(watch.old_until, Some(at(86_600)));
    watch.add(at(50_000), vec![server(Arrival::New, 300), other(Arrival::New, 300)]);
    assert_eq!(watch.old_until, Some(at(136_400)), "nobody heard it before");
    assert_eq!(watch.arrived, Some(at(200)));
}

#[test]
fn what_falls_silent_takes_no_more_than_its_place() {
    let mut watch = watch();
    for second in 0..1_000u32 {
        let name = format!("ns{second}.example");
        let witness = Witness::Authority(name.as_str().into(), "192.0.2.1".parse().unwrap());
        let old = Sighting { witness, ..server(Arrival::Old, 1_000 - second) };
        watch.add(at(i64::from(second)), vec![old]);
    }
    assert_eq!(watch.unheard.len(), MAX_UNHEARD);
    watch.add(at(1_000), vec![server(Arrival::New, 60)]);
    assert_eq!(watch.old_until, Some(at(2_000)), "the longest is not the one that goes");
}

#[test]
fn a_server_that_gave_old_records_and_is_silent_since_has_not_the_change() {
    let other = |arrival| Sighting {
        witness: Witness::Authority("ns2.example".into(), "192.0.2.2".parse().unwrap()),
        ..server(arrival, 600)
    };
    let mut watch = watch();
    watch.add(at(0), vec![server(Arrival::New, 600), other(Arrival::Old), cache(Arrival::New, 60)]);
    watch.add(
        at(1),
        vec![server(Arrival::New, 600), other(Arrival::Unknown), cache(Arrival::New, 60)],
    );
    assert!(!watch.is_there(), "silent");
    watch.add(at(2), vec![server(Arrival::New, 600), cache(Arrival::New, 60)]);
    assert!(!watch.is_there(), "not even listed any more");
    watch.look_anew();
    watch.add(at(3), vec![cache(Arrival::New, 60)]);
    assert!(!watch.is_there(), "nobody but a cache was asked");
    watch.add(at(4), vec![server(Arrival::New, 600), other(Arrival::New), cache(Arrival::New, 60)]);
    assert!(watch.is_there());
    // Whoever checks signatures is told nothing.
    watch.add(
        at(5),
        vec![server(Arrival::New, 600), other(Arrival::New), cache(Arrival::Unknown, 0)],
    );
    assert!(!watch.is_there());
}

#[test]
fn whoever_hears_no_name_server_of_the_zone_is_blind_to_it() {
    let mut watch = watch();
    watch.add(at(0), vec![server(Arrival::Unknown, 0), cache(Arrival::New, 60)]);
    assert!(watch.is_blind() && !watch.is_there());
    watch.add(at(1), vec![server(Arrival::Unknown, 0), cache(Arrival::Old, 60)]);
    assert!(!watch.is_blind(), "there is something to wait for");
    watch.add(at(2), vec![server(Arrival::Unknown, 0), cache(Arrival::Unknown, 60)]);
    assert!(!watch.is_blind() && watch.is_unknown());
    // One that gave old records was heard, and may give them again.
    watch.add(at(3), vec![server(Arrival::Old, 60), cache(Arrival::New, 60)]);
    watch.add(at(4), vec![server(Arrival::Unknown, 0), cache(Arrival::New, 60)]);
    assert!(!watch.is_blind() && !watch.is_there());
    watch.add(at(5), vec![server(Arrival::New, 60), cache(Arrival::New, 60)]);
    assert!(!watch.is_blind() && watch.is_there());
}

#[test]
fn servers_that_fail_are_no_matter_of_the_network() {
    let silent = |fault: &str| Sighting {
        arrival: Arrival::Unknown,
        fault: fault.to_owned(),
        ..cache(Arrival::Unknown, 0)
    };
    let mut watch = watch();
    watch.add(at(0), vec![silent("timeout"), silent("timeout")]);
    assert!(watch.is_unknown() && !watch.is_failing());
    watch.add(at(1), vec![silent("timeout"), silent("servfail")]);
    assert!(watch.is_unknown() && watch.is_failing());
    watch.add(at(2), vec![server(Arrival::New, 1), silent("servfail")]);
    assert!(watch.is_failing(), "wrong signatures");
    watch.add(at(3), vec![cache(Arrival::Old, 1), silent("servfail")]);
    assert!(!watch.is_failing());
}
