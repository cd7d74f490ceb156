use super::*;
use crate::model::{MxAnswer, MxRecord, MxSet, SentLetter, Sighting, Stage, Step, Witness};
use crate::wizard::{Change, Gate, Hold, Standing, gate, hold, standing};

const OLD: &str = "mail.a.example";

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn name(text: &str) -> DomainName {
    DomainName::parse(text).unwrap()
}

fn case() -> (Case, ServiceProfile) {
    let service = ServiceProfile::built_in();
    let mut case = Case::new("x", &*service.id, at(0));
    case.apply(Change::DomainsEdited(vec![name("a.example")]), at(0)).unwrap();
    (case, service)
}

fn hosts(service: &ServiceProfile) -> Vec<String> {
    service.inbound.iter().map(|inbound| inbound.host.to_string()).collect()
}

fn look(case: &mut Case, domain: &str, second: i64, hosts: &[String]) {
    let records = hosts.iter().zip(1..).map(|(host, n)| MxRecord::new(n, host.as_str(), 300));
    let seen = DomainObservation {
        mx: MxAnswer::Records(MxSet::new(records.collect())),
        ttl_exact: true,
        ..DomainObservation::unknown(name(domain), at(second))
    };
    case.apply(Change::Observed(Box::new(seen)), at(second)).unwrap();
}

fn watch(case: &mut Case, second: i64, arrivals: &[Arrival]) {
    let sighting = |(arrival, n): (&Arrival, u8)| Sighting {
        witness: Witness::Authority("ns.example".into(), [192, 0, 2, n].into()),
        arrival: *arrival,
        records: MxSet::new(vec![MxRecord::new(1, OLD, 300)]),
        ttl: Some(300),
        fault: String::new(),
    };
    let seen = arrivals.iter().zip(1..).map(sighting).collect();
    case.apply(Change::Watched(name("a.example"), at(second), seen), at(second)).unwrap();
}

/// A domain whose change has arrived, after it was asked for.
fn arrived() -> (Case, ServiceProfile) {
    let (mut case, service) = case();
    look(&mut case, "a.example", 0, &[OLD.to_owned()]);
    let letter = SentLetter { at: at(10), to: Vec::new(), reply: String::new() };
    case.apply(Change::Sent(letter), at(10)).unwrap();
    case.apply(Change::StepOpened(Step::Finish), at(10)).unwrap();
    watch(&mut case, 100, &[Arrival::New, Arrival::New]);
    look(&mut case, "a.example", 110, &hosts(&service));
    (case, service)
}

#[test]
fn records_that_are_back_are_asked_about_again_and_never_called_left_over() {
    let (mut case, service) = arrived();
    assert_eq!(gate(&case, &service, Step::Propagation), Gate::Open);
    assert_eq!(standing(&case, &service, Step::Request), Standing::Done);
    look(&mut case, "a.example", 2_000_000, &[OLD.to_owned()]);
    let domain = case.domains[0].clone();
    assert_eq!(progress(&case, &service, &domain), Progress::TakenBack(at(2_000_000)));
    assert_eq!(left_over(&case, &service, &domain), [], "it is the only one");
    let back = Gate::Optional(Reason::TakenBack(name("a.example")));
    for step in [Step::Change, Step::Request, Step::Propagation] {
        assert_eq!(gate(&case, &service, step), back, "{step:?}");
        assert_eq!(standing(&case, &service, step), Standing::Attention, "{step:?}");
    }
    assert_eq!(standing(&case, &service, Step::Finish), Standing::Ahead);
    // Asked for again, it is waited for again.
    let letter = SentLetter { at: at(2_000_100), to: Vec::new(), reply: String::new() };
    case.apply(Change::Sent(letter), at(2_000_100)).unwrap();
    assert_eq!(standing(&case, &service, Step::Request), Standing::Done);
    assert_eq!(gate(&case, &service, Step::Propagation), back);
    watch(&mut case, 2_100_000, &[Arrival::New, Arrival::New]);
    assert_eq!(gate(&case, &service, Step::Propagation), Gate::Open);
}

#[test]
fn the_wait_tells_as_well_that_the_records_are_back() {
    let (mut case, service) = arrived();
    let of = |case: &Case| progress(case, &service, &case.domains[0]);
    watch(&mut case, 2_000, &[Arrival::New, Arrival::Old]);
    assert_eq!(of(&case), Progress::Awaited, "one server may lag behind");
    watch(&mut case, 3_000, &[Arrival::Old, Arrival::Old]);
    assert_eq!(of(&case), Progress::TakenBack(at(3_000)));
    watch(&mut case, 4_000, &[Arrival::Unknown, Arrival::Unknown]);
    assert_eq!(of(&case), Progress::Awaited, "nobody answers");
}

#[test]
fn a_change_that_never_came_was_not_taken_back() {
    let (mut case, service) = case();
    look(&mut case, "a.example", 0, &[OLD.to_owned()]);
    watch(&mut case, 10, &[Arrival::Old]);
    look(&mut case, "a.example", 20, &[OLD.to_owned()]);
    assert_eq!(progress(&case, &service, &case.domains[0]), Progress::Awaited);
}

#[test]
fn what_a_cache_remembers_of_the_old_records_takes_nothing_back() {
    let (mut case, service) = arrived();
    let old = DomainObservation {
        mx: MxAnswer::Records(MxSet::new(vec![MxRecord::new(1, OLD, 60)])),
        ..DomainObservation::unknown(name("a.example"), at(0))
    };
    watch(&mut case, 120, &[Arrival::Old, Arrival::New]);
    watch(&mut case, 130, &[Arrival::New, Arrival::New]);
    let seen = |at| Change::Observed(Box::new(DomainObservation { at, ..old.clone() }));
    case.apply(seen(at(200)), at(200)).unwrap();
    assert_eq!(progress(&case, &service, &case.domains[0]), Progress::Awaited);
    case.apply(seen(at(20_000)), at(20_000)).unwrap();
    let of = progress(&case, &service, &case.domains[0]);
    assert!(matches!(of, Progress::TakenBack(_)), "{of:?}");
}

#[test]
fn a_closed_server_that_mail_still_comes_to_is_told() {
    let (mut case, service) = arrived();
    let door = |case: &Case| (gate(case, &service, Step::Restrict), shut_out(case, &service));
    look(&mut case, "a.example", 2_000, &[OLD.to_owned()]);
    assert_eq!(shut_out(&case, &service), None, "nobody is kept out");
    for stage in [Stage::Defer, Stage::Reject] {
        case.apply(Change::RestrictionSet(Some(stage)), at(2_001)).unwrap();
        let shut = Gate::Optional(Reason::ShutOut(name("a.example")));
        assert_eq!(door(&case), (shut, Some(name("a.example"))));
        assert_eq!(standing(&case, &service, Step::Restrict), Standing::Attention);
    }
    look(&mut case, "a.example", 3_000, &hosts(&service));
    assert_eq!(door(&case), (Gate::Open, None));
    assert_eq!(standing(&case, &service, Step::Restrict), Standing::Done);
    // Another domain is added later: first nobody knows, then it is seen.
    let both = vec![name("a.example"), name("b.example")];
    case.apply(Change::DomainsEdited(both), at(3_001)).unwrap();
    let unseen = Gate::Optional(Reason::NotLookedAt(name("b.example")));
    assert_eq!(door(&case), (unseen, None));
    assert_eq!(standing(&case, &service, Step::Restrict), Standing::Attention);
    look(&mut case, "b.example", 3_002, &[OLD.to_owned()]);
    assert_eq!(shut_out(&case, &service), Some(name("b.example")));
    look(&mut case, "b.example", 3_003, &[".".to_owned()]);
    assert_eq!(door(&case), (Gate::Open, None), "it takes no mail");
}

#[test]
fn a_domain_that_takes_no_mail_holds_no_other_back() {
    let (mut case, service) = case();
    let both = vec![name("a.example"), name("silent.example")];
    case.apply(Change::DomainsEdited(both), at(0)).unwrap();
    look(&mut case, "silent.example", 0, &[".".to_owned()]);
    look(&mut case, "a.example", 0, &[OLD.to_owned()]);
    look(&mut case, "a.example", 100, &hosts(&service));
    let late = |case: &Case| hold(case, &service, Stage::Reject, at(9_000_000));
    assert_eq!(late(&case), None);
    let next = crate::plan::next_due(&case, &service).map(|due| due.event);
    assert_eq!(next, Some(crate::plan::schedule::Event::RestrictLog));
    // One that does not exist is a slip of the pen.
    let gone = DomainObservation {
        mx: MxAnswer::NxDomain { negative_ttl: None },
        ..DomainObservation::unknown(name("silent.example"), at(200))
    };
    case.apply(Change::Observed(Box::new(gone)), at(200)).unwrap();
    assert_eq!(late(&case), Some(Hold::NotArrived(name("silent.example"))));
}

#[test]
fn the_records_are_as_old_as_the_oldest_of_them() {
    let (mut case, service) = arrived();
    assert_eq!(last_seen(&case, &service), Some(at(110)));
    watch(&mut case, 500, &[Arrival::New]);
    assert_eq!(last_seen(&case, &service), Some(at(500)));
    let both = vec![name("a.example"), name("b.example")];
    case.apply(Change::DomainsEdited(both), at(600)).unwrap();
    assert_eq!(last_seen(&case, &service), None);
    look(&mut case, "b.example", 400, &hosts(&service));
    assert_eq!(last_seen(&case, &service), Some(at(400)));
}
