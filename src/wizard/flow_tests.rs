use jiff::Timestamp;

use super::*;
use crate::model::{
    Arrival, CertificateState, DomainObservation, End, Endpoint, EndpointObservation, Expectation,
    Handshake, MxAnswer, MxRecord, MxSet, PolicyFetch, ReachRun, Sighting, Vantage, Witness,
};
use crate::wizard::Change;

#[test]
fn steps_follow_each_other() {
    assert_eq!(next(Step::Start), Some(Step::Service));
    assert_eq!(next(Step::Propagation), Some(Step::SmartHost));
    assert_eq!(next(Step::Restrict), Some(Step::Finish));
    assert_eq!(next(Step::Finish), None);
    assert_eq!(previous(Step::Start), None);
    assert_eq!(position(Step::Company), (3, 11));
}

#[test]
fn the_server_and_the_door_hold_nobody_back() {
    let service = ServiceProfile::built_in();
    let now = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("x", &*service.id, now);
    let look = |case: &Case, step| (gate(case, &service, step), standing(case, &service, step));
    let missing = (Gate::Optional(Reason::NoSmartHost), Standing::Ahead);
    assert_eq!(look(&case, Step::SmartHost), missing);
    case.apply(Change::SmartHostSet(true), now).unwrap();
    assert_eq!(look(&case, Step::SmartHost), (Gate::Open, Standing::Done));
    for (stage, wanted) in [
        (None, Standing::Ahead),
        (Some(Stage::Open), Standing::Ahead),
        (Some(Stage::Log), Standing::Attention),
        (Some(Stage::Defer), Standing::Attention),
    ] {
        case.apply(Change::RestrictionSet(stage), now).unwrap();
        let optional = Gate::Optional(Reason::NotRestricted);
        assert_eq!(look(&case, Step::Restrict), (optional, wanted), "{stage:?}");
    }
    case.apply(Change::RestrictionSet(Some(Stage::Reject)), now).unwrap();
    assert_eq!(look(&case, Step::Restrict), (Gate::Open, Standing::Done));
    case.apply(Change::ServiceChosen("other".into()), now).unwrap();
    assert_eq!(standing(&case, &service, Step::Restrict), Standing::Ahead);
    assert_eq!(standing(&case, &service, Step::SmartHost), Standing::Ahead);
}

#[test]
fn nothing_is_planned_with_another_service() {
    let service = ServiceProfile::built_in();
    let now = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("x", "other", now);
    case.apply(Change::StepOpened(Step::Finish), now).unwrap();
    for step in Step::ALL {
        let is_own = matches!(step, Step::Start | Step::Company);
        let missing = Gate::Blocked(Reason::NoService("other".into()));
        assert_eq!(gate(&case, &service, step) == missing, !is_own, "{step:?}");
        if !is_own {
            assert_eq!(standing(&case, &service, step), Standing::Attention, "{step:?}");
        }
    }
}

#[test]
fn going_back_undoes_no_step() {
    let service = ServiceProfile::built_in();
    let now = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("x", &*service.id, now);
    assert_eq!(standing(&case, &service, Step::Service), Standing::Ahead);
    for step in [Step::Service, Step::Company, Step::Start] {
        case.apply(Change::StepOpened(step), now).unwrap();
    }
    assert_eq!(standing(&case, &service, Step::Service), Standing::Done);
    assert_eq!(standing(&case, &service, Step::Start), Standing::Done);
}

#[test]
fn a_domain_that_takes_no_mail_keeps_nobody_waiting() {
    let service = ServiceProfile::built_in();
    let now = Timestamp::UNIX_EPOCH;
    let names = ["a.example", "silent.example"].map(|name| DomainName::parse(name).unwrap());
    let mut case = Case::new("x", &*service.id, now);
    case.apply(Change::DomainsEdited(names.to_vec()), now).unwrap();
    let hosts = service.inbound.iter().map(|i| MxRecord::new(i.preference, i.host.clone(), 60));
    let moved: MxSet = hosts.collect();
    let null: MxSet = std::iter::once(MxRecord::new(0, ".", 60)).collect();
    for (name, set) in names.iter().zip([&moved, &null]) {
        let mx = MxAnswer::Records(set.clone());
        let seen = DomainObservation { mx, ..DomainObservation::unknown(name.clone(), now) };
        case.apply(Change::Observed(Box::new(seen)), now).unwrap();
    }
    let seen = |arrival| Sighting {
        witness: Witness::Resolver("192.0.2.53:53".parse().unwrap()),
        arrival,
        records: MxSet::default(),
        ttl: None,
        fault: String::new(),
    };
    let arrived =
        |name: &DomainName, arrival| Change::Watched(name.clone(), now, vec![seen(arrival)]);
    case.apply(arrived(&names[1], Arrival::Old), now).unwrap();
    let waits = Gate::Optional(Reason::NotArrived(names[0].clone()));
    assert_eq!(gate(&case, &service, Step::Propagation), waits);
    case.apply(arrived(&names[0], Arrival::New), now).unwrap();
    assert_eq!(gate(&case, &service, Step::Propagation), Gate::Open);
    assert_eq!(standing(&case, &service, Step::Finish), Standing::Done);
    // By itself it is what the change is waited for.
    case.apply(Change::DomainsEdited(vec![names[1].clone()]), now).unwrap();
    let waits = Gate::Optional(Reason::NotArrived(names[1].clone()));
    assert_eq!(gate(&case, &service, Step::Propagation), waits);
    assert_eq!(standing(&case, &service, Step::Finish), Standing::Ahead);
}

#[test]
fn a_gate_says_what_is_missing() {
    let service = ServiceProfile::built_in();
    let now = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("x", &*service.id, now);
    assert_eq!(gate(&case, &service, Step::Company), Gate::Blocked(Reason::NoDomain));
    let name = DomainName::parse("a.example").unwrap();
    case.apply(Change::DomainsEdited(vec![name.clone()]), now).unwrap();
    assert_eq!(gate(&case, &service, Step::Company), Gate::Optional(Reason::NoCompany));
    case.apply(Change::TextEdited(Field::Company, "A Ltd".into()), now).unwrap();
    assert_eq!(gate(&case, &service, Step::Company), Gate::Open);
    let blocked = Gate::Blocked(Reason::NotLookedAt(name));
    assert_eq!(gate(&case, &service, Step::Change), blocked);
    assert_eq!(standing(&case, &service, Step::Company), Standing::Done);
    assert_eq!(standing(&case, &service, Step::Request), Standing::Ahead);
}

#[test]
fn a_policy_that_is_enforced_holds_the_change_back() {
    let service = ServiceProfile::built_in();
    let now = Timestamp::UNIX_EPOCH;
    let name = DomainName::parse("a.example").unwrap();
    let mut case = Case::new("x", &*service.id, now);
    case.apply(Change::DomainsEdited(vec![name.clone()]), now).unwrap();
    let look = |case: &mut Case, body: &str| {
        let set = MxSet::new(vec![MxRecord::new(10, "mail.a.example", 60)]);
        let seen = DomainObservation {
            mx: MxAnswer::Records(set),
            mta_sts: Some(PolicyFetch { body: Ok(body.to_owned()) }),
            ..DomainObservation::unknown(name.clone(), now)
        };
        case.apply(Change::Observed(Box::new(seen)), now).unwrap();
        gate(case, &service, Step::Change)
    };
    let old = "version: STSv1\nmode: enforce\nmx: mail.a.example\nmax_age: 1\n";
    let lacks = Gate::Blocked(Reason::PolicyLacksHosts(name.clone()));
    assert_eq!(look(&mut case, old), lacks);
    assert_eq!(look(&mut case, &old.replace("enforce", "testing")), Gate::Open);
    let covers = old.replace("max_age", "mx: *.security-mail.net\nmax_age");
    let host = service.inbound[0].host.clone();
    let unproven = Gate::Blocked(Reason::NotProven(name.clone(), host));
    assert_eq!(look(&mut case, &covers), unproven);
    let endpoint = |inbound: &crate::model::InboundHost| {
        let address = Some(std::net::Ipv4Addr::LOCALHOST.into());
        let mut seen = EndpointObservation::new(inbound.host.clone(), address, 25, End::Finished);
        seen.tls.certificate = CertificateState::Valid;
        let (version, cipher) = ("TLSv1.3".to_owned(), "TLS13_AES_256_GCM_SHA384".to_owned());
        seen.tls.handshake = Some(Handshake { version, cipher });
        Endpoint { expect: Expectation::Service, seen }
    };
    let run = ReachRun {
        at: now,
        vantage: Vantage::Here,
        endpoints: service.inbound.iter().map(endpoint).collect(),
        controls: Vec::new(),
        signer: None,
    };
    case.apply(Change::Reached(Box::new(run)), now).unwrap();
    assert_eq!(look(&mut case, &covers), Gate::Open);
}

#[test]
fn whoever_walks_past_the_letter_has_asked_nobody() {
    let service = ServiceProfile::built_in();
    let now = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("x", &*service.id, now);
    let name = DomainName::parse("a.example").unwrap();
    case.apply(Change::DomainsEdited(vec![name.clone()]), now).unwrap();
    let records = MxSet::new(vec![MxRecord::new(5, "mail.a.example", 60)]);
    let seen = DomainObservation {
        mx: MxAnswer::Records(records),
        ..DomainObservation::unknown(name, now)
    };
    case.apply(Change::Observed(Box::new(seen)), now).unwrap();
    case.apply(Change::StepOpened(Step::Finish), now).unwrap();
    assert_eq!(standing(&case, &service, Step::Change), Standing::Done);
    assert_eq!(standing(&case, &service, Step::Request), Standing::Ahead);
    let sent = crate::model::SentLetter { at: now, to: Vec::new(), reply: String::new() };
    case.apply(Change::Sent(sent), now).unwrap();
    assert_eq!(standing(&case, &service, Step::Request), Standing::Done);
}

#[test]
fn old_servers_that_are_left_beside_the_service_are_no_end() {
    let service = ServiceProfile::built_in();
    let now = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("x", &*service.id, now);
    let name = DomainName::parse("a.example").unwrap();
    case.apply(Change::DomainsEdited(vec![name.clone()]), now).unwrap();
    let hosts = service.inbound.iter().map(|i| MxRecord::new(i.preference, i.host.clone(), 60));
    let moved: MxSet = hosts.chain([MxRecord::new(40, "smtp.isp.example", 60)]).collect();
    let old = MxSet::new(vec![
        MxRecord::new(5, "mail.a.example", 60),
        MxRecord::new(40, "smtp.isp.example", 60),
    ]);
    for set in [&old, &moved] {
        let seen = DomainObservation {
            mx: MxAnswer::Records(set.clone()),
            ..DomainObservation::unknown(name.clone(), now)
        };
        case.apply(Change::Observed(Box::new(seen)), now).unwrap();
    }
    let witness = Witness::Authority("ns.example".into(), std::net::Ipv4Addr::LOCALHOST.into());
    let (arrival, fault) = (Arrival::New, String::new());
    let sighting = Sighting { witness, arrival, records: moved, ttl: Some(60), fault };
    case.apply(Change::Watched(name.clone(), now, vec![sighting]), now).unwrap();
    let left = Reason::LeftOver(name, vec![HostName::new("smtp.isp.example")]);
    assert_eq!(gate(&case, &service, Step::Propagation), Gate::Optional(left));
    assert_eq!(standing(&case, &service, Step::Propagation), Standing::Attention);
    assert_eq!(standing(&case, &service, Step::Finish), Standing::Ahead);
    // Where the relays are meant to stay, this is the end, and nobody is refused for good.
    case.apply(Change::StrategyChosen(Strategy::KeepRelays), now).unwrap();
    assert_eq!(gate(&case, &service, Step::Propagation), Gate::Open);
    assert_eq!(standing(&case, &service, Step::Finish), Standing::Done);
    case.apply(Change::RestrictionSet(Some(Stage::Defer)), now).unwrap();
    assert_eq!(standing(&case, &service, Step::Restrict), Standing::Done);
}
