use jiff::Timestamp;

use super::*;
use crate::advise::diagnose;
use crate::model::{
    Delegation, DomainName, DomainObservation, Fact, FactKind, HostName, Language, MxAnswer,
    MxRecord, MxSet, PolicyFetch, Query, ServerAnswer, Strategy,
};
use crate::plan::change;
use crate::wizard::Change;

/// The letter for a domain with this SPF record and this MTA-STS policy.
fn letter(spf: Option<&str>, policy: Option<&str>, language: Language) -> String {
    let service = ServiceProfile::built_in();
    let mut case = Case::new("x", &*service.id, Timestamp::UNIX_EPOCH);
    let domain: DomainName = "a.test".parse().unwrap();
    case.apply(Change::DomainsEdited(vec![domain.clone()]), Timestamp::UNIX_EPOCH).unwrap();
    let mut seen = DomainObservation {
        mx: MxAnswer::Records(MxSet::new(vec![MxRecord::new(10, "mail.a.test", 3_600)])),
        mta_sts: policy.map(|body| PolicyFetch { body: Ok(body.to_owned()) }),
        ..DomainObservation::unknown(domain.clone(), Timestamp::UNIX_EPOCH)
    };
    let mut insert = |kind, name: &str, value: &str| {
        let query = Query::new(kind, HostName::new(name));
        seen.facts.insert(query, Fact::Found(vec![value.to_owned()]), Some(60));
    };
    if let Some(spf) = spf {
        insert(FactKind::Txt, "a.test", spf);
    }
    insert(FactKind::Address4, "smtp.security-mail.net", "192.0.2.9");
    case.apply(Change::Observed(Box::new(seen.clone())), Timestamp::UNIX_EPOCH).unwrap();
    let now = diagnose(&seen, &service, None);
    let planned = change(&domain, &now, &seen.mx_set(), &service, case.strategy, &[]).unwrap();
    let today = jiff::civil::date(2026, 11, 27);
    compose(&case, &service, &[planned], today, &Catalog::new(language)).to_text()
}

#[test]
fn what_is_asked_for_by_itself_is_not_to_be_left_alone() {
    let old = "version: STSv1\nmode: enforce\nmx: mail.a.test\nmax_age: 60\n";
    let lacks = Some("v=spf1 ip4:192.0.2.5 -all");
    for language in Language::ALL {
        let texts = Catalog::new(language);
        let all = tr!(texts, "letter-leave");
        let spf = tr!(texts, "letter-leave-but", records = "SPF");
        let both = tr!(texts, "letter-leave-but", records = "SPF, MTA-STS");
        let covered = Some("v=spf1 ip4:192.0.2.5 a:smtp.security-mail.net -all");
        for (spf_record, policy, said) in
            [(covered, None, &all), (lacks, None, &spf), (lacks, Some(old), &both)]
        {
            let text = letter(spf_record, policy, language);
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words(&text).contains(&words(said)), "{said}\n{text}");
        }
    }
}

#[test]
fn nobody_is_asked_to_delete_unknown_records_that_are_to_stay() {
    let of = |strategy| {
        let service = ServiceProfile::built_in();
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", &*service.id, now);
        case.apply(Change::DomainsEdited(vec!["a.test".parse().unwrap()]), now).unwrap();
        case.apply(Change::StrategyChosen(strategy), now).unwrap();
        let today = jiff::civil::date(2026, 11, 27);
        compose(&case, &service, &[], today, &Catalog::new(Language::En)).to_text()
    };
    assert!(of(Strategy::Replace).contains("all MX records that stand there now"));
    let relays = of(Strategy::KeepRelays);
    assert!(relays.contains("those of our own mail server"), "{relays}");
    assert!(relays.contains("All other MX records that stand there now stay"), "{relays}");
    let all = of(Strategy::Prepend);
    assert!(!all.contains("to delete") && all.contains("stay, behind the new ones"), "{all}");
}

/// The English letter for what was seen of a domain.
fn of(seen: &DomainObservation) -> String {
    let service = ServiceProfile::built_in();
    let mut case = Case::new("x", &*service.id, Timestamp::UNIX_EPOCH);
    let domain = &seen.domain;
    case.apply(Change::DomainsEdited(vec![domain.clone()]), Timestamp::UNIX_EPOCH).unwrap();
    case.apply(Change::Observed(Box::new(seen.clone())), Timestamp::UNIX_EPOCH).unwrap();
    let now = diagnose(seen, &service, None);
    let planned = change(domain, &now, &seen.mx_set(), &service, case.strategy, &[]).unwrap();
    let today = jiff::civil::date(2026, 11, 27);
    compose(&case, &service, &[planned], today, &Catalog::new(Language::En)).to_text()
}

fn with(records: MxSet) -> DomainObservation {
    let domain = "a.test".parse().unwrap();
    DomainObservation {
        mx: MxAnswer::Records(records),
        ..DomainObservation::unknown(domain, Timestamp::UNIX_EPOCH)
    }
}

#[test]
fn a_ttl_is_lowered_only_where_the_schedule_waits_for_it() {
    let asked = |ttl: u32| {
        let records = MxSet::new(vec![MxRecord::new(10, "mail.a.test", ttl)]);
        of(&with(records)).contains("lower the TTL")
    };
    assert!(!asked(WORTH_LOWERING), "an hour is waited out after the change");
    assert!(asked(WORTH_LOWERING + 1));
}

#[test]
fn the_letter_goes_to_whom_the_zone_above_names() {
    let mut seen = with(MxSet::new(vec![MxRecord::new(10, "mail.a.test", 300)]));
    seen.delegation = Some(Delegation {
        zone: "a.test".into(),
        soa: None,
        servers: vec!["dns104.ovh.net".into()],
        delegated_to: Some(vec!["ns-11-a.gandi.net".into()]),
        answers: Vec::new(),
    });
    let text = of(&seen);
    assert!(text.contains("ns-11-a.gandi.net") && !text.contains("dns104.ovh.net"), "{text}");
}

#[test]
fn name_servers_that_hand_out_other_records_are_named_even_where_all_is_done() {
    let service = ServiceProfile::built_in();
    let places = service.inbound.iter();
    let new: MxSet = places.map(|i| MxRecord::new(i.preference, i.host.clone(), 3_600)).collect();
    let old = MxSet::new(vec![MxRecord::new(10, "mail.a.test", 3_600)]);
    let of_both = |first: &MxSet, second: &MxSet| {
        let answer = |server: &str, set: &MxSet| ServerAnswer {
            server: HostName::new(server),
            address: None,
            serial: None,
            mx: Ok(MxAnswer::Records(set.clone())),
        };
        let answers = vec![answer("ns1.b.test", first), answer("ns2.b.test", second)];
        let servers = answers.iter().map(|answer| answer.server.clone()).collect();
        let delegation = Some(Delegation {
            zone: HostName::new("a.test"),
            soa: None,
            servers,
            delegated_to: None,
            answers,
        });
        of(&DomainObservation { delegation, ..with(first.clone()) })
    };
    let done = of_both(&new, &old);
    assert!(done.contains("already as they should be"), "{done}");
    assert!(done.contains("those from ns2.b.test differ"), "{done}");
    let begun = of_both(&old, &new);
    assert!(begun.contains("those from ns2.b.test differ"), "{begun}");
    for agreed in [of_both(&new, &new), of_both(&old, &old)] {
        assert!(!agreed.contains("differ"), "{agreed}");
    }
}

#[test]
fn of_hosts_that_are_preferred_alike_none_is_said_to_come_first() {
    let mut service = ServiceProfile::built_in();
    for inbound in &mut service.inbound {
        inbound.preference = 10;
    }
    let domain: DomainName = "a.test".parse().unwrap();
    let mut case = Case::new("x", &*service.id, Timestamp::UNIX_EPOCH);
    case.apply(Change::DomainsEdited(vec![domain.clone()]), Timestamp::UNIX_EPOCH).unwrap();
    let seen = with(MxSet::new(vec![MxRecord::new(30, "mail.a.test", 3_600)]));
    let now = diagnose(&seen, &service, None);
    for strategy in [Strategy::Replace, Strategy::Prepend] {
        let planned = change(&domain, &now, &seen.mx_set(), &service, strategy, &[]).unwrap();
        let today = jiff::civil::date(2026, 11, 27);
        let texts = Catalog::new(Language::En);
        let text = compose(&case, &service, &[planned], today, &texts).to_text();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("chooses for itself"), "{text}");
        for inbound in &service.inbound {
            let first = format!("will try {} first", inbound.host);
            assert!(!text.contains(&first), "{text}");
        }
    }
}
