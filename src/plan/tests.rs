use jiff::Timestamp;
use proptest::prelude::{Just, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::Strategy as Generator;

use super::*;
use crate::advise::diagnose;
use crate::model::{
    AddressAnswer, DomainObservation, Fact, FactKind, HostObservation, LookupFailure, MxAnswer,
    Query,
};

const FR: &str = "france.security-mail.net";
const EU: &str = "europe.security-mail.net";
const AS: &str = "asia.security-mail.net";
const SEED: &[(u16, &str)] =
    &[(5, "mailgate.company.com"), (40, "smtp.isp.net"), (40, "secours.isp.net")];

fn observation(mx: MxAnswer) -> DomainObservation {
    DomainObservation {
        mx,
        ttl_exact: true,
        apex: HostObservation {
            host: "company.com".into(),
            aliases: Vec::new(),
            v4: AddressAnswer::Found(vec![std::net::Ipv4Addr::new(192, 0, 2, 1)]),
            v6: AddressAnswer::Found(Vec::new()),
        },
        wildcard_mx: None,
        hosts: Vec::new(),
        ..DomainObservation::unknown(
            DomainName::parse("company.com").unwrap(),
            Timestamp::UNIX_EPOCH,
        )
    }
}

fn plan_for(mx: MxAnswer, strategy: Strategy, order: &[&str]) -> Result<MxChange, PlanError> {
    let service = ServiceProfile::built_in();
    let seen = observation(mx);
    let order: Vec<HostName> = order.iter().map(|host| HostName::new(host)).collect();
    let now = diagnose(&seen, &service, None);
    change(&seen.domain, &now, &seen.mx_set(), &service, strategy, &order)
}

fn plan(records: &[(u16, &str)], strategy: Strategy, order: &[&str]) -> MxChange {
    let set = records.iter().map(|(p, host)| MxRecord::new(*p, *host, 86_400)).collect();
    plan_for(MxAnswer::Records(set), strategy, order).unwrap()
}

fn routing(set: &MxSet) -> Vec<(u16, &str)> {
    set.all().iter().map(|r| (r.preference, r.exchange.as_str())).collect()
}

#[test]
fn replace_leaves_the_service_alone() {
    let change = plan(SEED, Strategy::Replace, &[]);
    assert_eq!(routing(&change.after_set()), [(3, FR), (4, EU), (5, AS)]);
    assert_eq!(change.delete.len(), 3);
    assert_eq!(change.create.len(), 3);
    assert_eq!(change.notes, []);
    assert!(change.after.iter().all(|p| p.record.ttl == NEW_TTL && p.fate == Fate::Created));
}

#[test]
fn a_slip_that_leads_nowhere_is_not_kept() {
    let service = ServiceProfile::built_in();
    let slip = "europa.security-mail.net";
    let set: MxSet = [(5, "mail.company.com"), (7, slip)]
        .map(|(p, h)| MxRecord::new(p, h, 60))
        .into_iter()
        .collect();
    let mut seen = observation(MxAnswer::Records(set));
    let of = |seen: &DomainObservation| {
        let now = diagnose(seen, &service, None);
        let change = change(&seen.domain, &now, &seen.mx_set(), &service, Strategy::Prepend, &[]);
        let change = change.unwrap();
        change.after_set().hosts().any(|record| record.exchange.as_str() == slip)
    };
    assert!(of(&seen), "nothing is known of it");
    let (v4, v6) = (AddressAnswer::NxDomain, AddressAnswer::NxDomain);
    seen.hosts.push(HostObservation { host: slip.into(), aliases: Vec::new(), v4, v6 });
    assert!(!of(&seen));
}

#[test]
fn keep_relays_keeps_the_providers_relays_behind() {
    let change = plan(SEED, Strategy::KeepRelays, &[]);
    let expected = [(3, FR), (4, EU), (5, AS), (40, "secours.isp.net"), (40, "smtp.isp.net")];
    assert_eq!(routing(&change.after_set()), expected);
    assert_eq!(change.delete.len(), 1);
    assert!(matches!(&change.notes[..], [Note::BackDoor(hosts)] if hosts.len() == 2));
}

#[test]
fn a_host_that_stays_twice_is_one_back_door() {
    let set = &[(10, "relay.isp.net"), (20, "mail.company.com"), (30, "relay.isp.net")];
    let change = plan(set, Strategy::Prepend, &[]);
    let doors = change.notes.iter().find_map(|note| match note {
        Note::BackDoor(hosts) => Some(hosts.clone()),
        _ => None,
    });
    let hosts = ["relay.isp.net", "mail.company.com"].map(HostName::new);
    assert_eq!(doors.as_deref(), Some(&hosts[..]));
}

#[test]
fn prepend_makes_room_below_a_tie() {
    let change = plan(SEED, Strategy::Prepend, &[]);
    assert_eq!(
        routing(&change.after_set())[..4],
        [(2, FR), (3, EU), (4, AS), (5, "mailgate.company.com")]
    );
    assert!(change.notes.contains(&Note::Lowered));
    assert!(change.delete.is_empty());
}

#[test]
fn prepend_numbers_anew_where_the_lowest_is_zero() {
    let change = plan(&[(0, "mail.company.com"), (10, "r.isp.net")], Strategy::Prepend, &[]);
    let expected = [(10, FR), (20, EU), (30, AS), (40, "mail.company.com"), (50, "r.isp.net")];
    assert_eq!(routing(&change.after_set()), expected);
    assert!(change.notes.contains(&Note::Renumbered(0)));
    assert_eq!(change.after[3].fate, Fate::Renumbered(0));
    assert_eq!((change.delete.len(), change.create.len()), (2, 5));
}

#[test]
fn the_nearest_region_comes_first() {
    let change = plan(SEED, Strategy::Replace, &[AS, FR]);
    assert_eq!(routing(&change.after_set()), [(3, AS), (4, FR), (5, EU)]);
    let service = ServiceProfile::built_in();
    let order = host_order(&service, &["asia".into(), EU.into()]).unwrap();
    assert_eq!(order, [AS.into(), EU.into(), FR.into()]);
    let unknown = host_order(&service, &["mars".into()]);
    assert_eq!(unknown, Err(PlanError::UnknownRegion("mars".into())));
}

#[test]
fn a_wish_for_the_nearest_host_breaks_a_tie_and_nothing_else_does() {
    let mut service = ServiceProfile::built_in();
    for inbound in &mut service.inbound {
        inbound.preference = 10;
    }
    let seen = observation(MxAnswer::Records(
        SEED.iter().map(|(p, h)| MxRecord::new(*p, *h, 60)).collect(),
    ));
    let now = diagnose(&seen, &service, None);
    let plan = |strategy, order: &[&str]| {
        let order: Vec<HostName> = order.iter().map(|host| HostName::new(host)).collect();
        let change =
            change(&seen.domain, &now, &seen.mx_set(), &service, strategy, &order).unwrap();
        let set = change.after_set();
        let preference = |host: &str| set.of(&host.into()).next().unwrap().preference;
        [FR, EU, AS].map(preference)
    };
    assert_eq!(plan(Strategy::Replace, &[]), [10, 10, 10]);
    assert_eq!(plan(Strategy::Replace, &[AS]), [11, 12, 10]);
    // The own server stays at 5.
    assert_eq!(plan(Strategy::Prepend, &[]), [4, 4, 4]);
    assert_eq!(plan(Strategy::Prepend, &[AS]), [3, 4, 2]);
}

#[test]
fn more_hosts_than_spf_allows_for_are_told_of() {
    let hosts: Vec<String> = (1..=8).map(|number| format!("mx{number}.company.com")).collect();
    let records = hosts.iter().zip(20..).map(|(host, p)| MxRecord::new(p, host.as_str(), 60));
    let mut seen = observation(MxAnswer::Records(records.collect()));
    let of = |seen: &DomainObservation, strategy| {
        let service = ServiceProfile::built_in();
        let now = diagnose(seen, &service, None);
        let change = change(&seen.domain, &now, &seen.mx_set(), &service, strategy, &[]).unwrap();
        change.notes.contains(&Note::TooManyForSpf(11))
    };
    assert!(!of(&seen, Strategy::Prepend), "nothing goes by them");
    let fact = |kind| Query::new(kind, HostName::new("company.com"));
    let record = Fact::Found(vec!["v=spf1 mx -all".to_owned()]);
    seen.facts.insert(fact(FactKind::Txt), record, Some(60));
    seen.facts.insert(fact(FactKind::Mx), Fact::Found(hosts), Some(60));
    assert!(of(&seen, Strategy::Prepend));
    assert!(!of(&seen, Strategy::Replace), "three");
}

#[test]
fn what_is_done_stays_as_it_is() {
    let done = [(10, FR), (20, EU), (30, AS)];
    let change = plan(&done, Strategy::Replace, &[]);
    assert!(change.is_done());
    assert_eq!(change.notes, [Note::AlreadyDone]);
    assert!(!plan(&done, Strategy::Replace, &[AS]).is_done(), "another order was asked for");
    let kept = [(10, FR), (20, EU), (30, AS), (40, "smtp.isp.net")];
    assert!(plan(&kept, Strategy::Prepend, &[]).is_done());
    let change = plan(&kept, Strategy::Replace, &[]);
    assert_eq!(
        routing(&change.delete.iter().cloned().collect()).last(),
        Some(&(40, "smtp.isp.net"))
    );
}

#[test]
fn half_done_asks_for_the_rest_only() {
    let half = [(3, FR), (5, "mailgate.company.com")];
    let change = plan(&half, Strategy::Replace, &[]);
    assert_eq!(routing(&change.create.iter().cloned().collect()), [(4, EU), (5, AS)]);
    assert_eq!(routing(&change.delete.iter().cloned().collect()), [(5, "mailgate.company.com")]);
    assert_eq!(change.after[0].fate, Fate::Kept);
    assert!(change.notes.contains(&Note::HalfDone));
}

#[test]
fn a_null_mx_is_deleted_and_an_implicit_one_needs_no_deletion() {
    let null = plan(&[(0, ".")], Strategy::Prepend, &[]);
    assert_eq!(routing(&null.delete.iter().cloned().collect()), [(0, ".")]);
    assert!(null.notes.contains(&Note::WasNull));
    let implicit =
        plan_for(MxAnswer::NoData { negative_ttl: None }, Strategy::KeepRelays, &[]).unwrap();
    assert!(implicit.delete.is_empty());
    assert_eq!(implicit.notes, [Note::WasImplicit, Note::NoRelays]);
}

#[test]
fn records_of_a_wildcard_are_left_and_all_is_created() {
    let service = ServiceProfile::built_in();
    let of_wildcard = |records: &[(u16, &str)], strategy| {
        let set = records.iter().map(|(p, host)| MxRecord::new(*p, *host, 86_400)).collect();
        let mut seen = observation(MxAnswer::Records(set));
        seen.mx_from_wildcard = Some("*.example.com".to_owned());
        let now = diagnose(&seen, &service, None);
        change(&seen.domain, &now, &seen.mx_set(), &service, strategy, &[]).unwrap()
    };
    let all = of_wildcard(SEED, Strategy::Prepend);
    assert_eq!((all.delete.len(), all.create.len(), all.before.len()), (0, 6, 3));
    assert!(all.after.iter().all(|planned| planned.fate == Fate::Created));
    assert_eq!(all.wildcard(), Some("*.example.com"));
    let done = of_wildcard(&[(3, FR), (4, EU), (5, AS)], Strategy::Replace);
    assert_eq!((done.is_done(), done.wildcard()), (true, None), "the wildcard names the service");
}

#[test]
fn nothing_is_planned_on_what_is_not_known() {
    let failed = plan_for(MxAnswer::Failed(LookupFailure::Timeout), Strategy::Replace, &[]);
    assert!(matches!(failed, Err(PlanError::Unknown(_))));
    let gone = plan_for(MxAnswer::NxDomain { negative_ttl: None }, Strategy::Replace, &[]);
    assert!(matches!(gone, Err(PlanError::NoDomain(_))));
}

fn any_host() -> impl Generator<Value = String> {
    prop_oneof![
        Just(FR.to_owned()),
        Just(EU.to_owned()),
        Just(AS.to_owned()),
        Just(".".to_owned()),
        "(mx|relay)[0-9]\\.(company\\.com|isp\\.net|other\\.example)",
    ]
}

proptest! {
    #[test]
    fn whoever_carries_out_the_change_has_the_planned_set_and_the_service_first(
        records in prop::collection::vec((prop_oneof![0_u16..12, any::<u16>()], any_host()), 1..12),
        strategy in prop::sample::select(&Strategy::ALL[..]),
        order in prop::sample::subsequence(vec![FR, EU, AS], 0..=3),
    ) {
        let current: MxSet =
            records.iter().map(|(p, host)| MxRecord::new(*p, host.as_str(), 60)).collect();
        let change = plan_for(MxAnswer::Records(current.clone()), strategy, &order).unwrap();
        // Carry it out.
        let mut carried: Vec<MxRecord> = current
            .all().iter().filter(|r| !change.delete.contains(r)).cloned().collect();
        carried.extend(change.create.iter().cloned());
        let carried: MxSet = carried.into_iter().collect();
        prop_assert!(carried.same_routing(&change.after_set()), "{change:?}");
        // The service is complete and first, and no null MX is left.
        let service = ServiceProfile::built_in();
        let state = crate::advise::state(MxSource::Mx, &carried, &service);
        prop_assert_eq!(state, DomainState::Switched);
        prop_assert!(!carried.has_null());
        // Planned once more, there is nothing left to do.
        let again = plan_for(MxAnswer::Records(carried), strategy, &order).unwrap();
        if strategy != Strategy::KeepRelays {
            prop_assert!(again.is_done(), "{again:?}");
        }
    }
}

#[test]
fn behind_an_alias_nothing_is_asked_for_once_it_is_done_there() {
    let service = ServiceProfile::built_in();
    let planned = |records: &[(u16, &str)], strategy, order: &[&str]| {
        let set = records.iter().map(|(p, host)| MxRecord::new(*p, *host, 300)).collect();
        let mut seen = observation(MxAnswer::Records(set));
        seen.aliases = vec!["other.example".into()];
        let now = diagnose(&seen, &service, None);
        let order: Vec<HostName> = order.iter().map(|host| HostName::new(host)).collect();
        change(&seen.domain, &now, &seen.mx_set(), &service, strategy, &order)
    };
    let done = [(10, FR), (20, EU), (30, AS)];
    assert!(planned(&done, Strategy::Replace, &[]).is_ok_and(|change| change.is_done()));
    let alias = |planned| matches!(planned, Err(PlanError::Alias { .. }));
    assert!(alias(planned(SEED, Strategy::Replace, &[])));
    assert!(alias(planned(&done, Strategy::Replace, &[AS])), "another order is wished for");
    let kept = [(10, FR), (20, EU), (30, AS), (40, "smtp.isp.net")];
    assert!(alias(planned(&kept, Strategy::Replace, &[])), "one is left");
}

#[test]
fn what_stays_follows_from_the_records_too() {
    let becomes = |records: &[(u16, &str)], strategy| {
        let set = records.iter().map(|(p, host)| MxRecord::new(*p, *host, 300)).collect();
        let seen = observation(MxAnswer::Records(set));
        others(&diagnose(&seen, &ServiceProfile::built_in(), None), strategy)
    };
    let own = [(5, "mailgate.company.com")];
    assert_eq!(becomes(&own, Strategy::KeepRelays), Others::Go, "there are no relays");
    assert_eq!(becomes(SEED, Strategy::KeepRelays), Others::SomeStay);
    assert_eq!(becomes(SEED, Strategy::Prepend), Others::Stay);
    assert_eq!(becomes(SEED, Strategy::Replace), Others::Go);
    assert_eq!(becomes(&[(1, FR)], Strategy::Prepend), Others::Go);
}
