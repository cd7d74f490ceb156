use jiff::civil::date;

use super::*;
use crate::model::{
    AddressAnswer, Dnssec, DomainName, DomainObservation, Fact, FactKind, HostName,
    HostObservation, LookupFailure, MxAnswer, MxRecord, MxSet, PolicyFetch, Query,
};
use crate::wizard::Change;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn name() -> DomainName {
    DomainName::parse("a.example").unwrap()
}

fn case() -> (Case, ServiceProfile) {
    let service = ServiceProfile::built_in();
    let mut case = Case::new("x", &*service.id, at(0));
    case.apply(Change::DomainsEdited(vec![name()]), at(0)).unwrap();
    (case, service)
}

fn text(seen: &mut DomainObservation, name: &str, text: &str) {
    let query = Query::new(FactKind::Txt, HostName::new(name));
    seen.facts.insert(query, Fact::Found(vec![text.to_owned()]), Some(60));
}

fn seen(records: &[(u16, &str)]) -> DomainObservation {
    let records = records.iter().map(|(p, host)| MxRecord::new(*p, *host, 86_400)).collect();
    let mut seen = DomainObservation {
        mx: MxAnswer::Records(MxSet::new(records)),
        ttl_exact: true,
        ..DomainObservation::unknown(name(), at(0))
    };
    for policy in ["_mta-sts.a.example", "_dmarc.a.example", "a.example"] {
        let query = Query::new(FactKind::Txt, HostName::new(policy));
        seen.facts.insert(query, Fact::NoData, Some(60));
    }
    seen
}

/// A look at the old records with this SPF record, and all that it leads to.
fn with_spf(record: &str) -> DomainObservation {
    let mut spf = seen(&[(10, "mail.a.example")]);
    text(&mut spf, "a.example", record);
    let query = Query::new(FactKind::Mx, HostName::new("a.example"));
    spf.facts.insert(query, Fact::Found(vec!["mail.a.example".to_owned()]), Some(60));
    for (host, address) in
        [("mail.a.example", "192.0.2.5"), ("smtp.security-mail.net", "192.0.2.9")]
    {
        let query = Query::new(FactKind::Address4, HostName::new(host));
        spf.facts.insert(query, Fact::Found(vec![address.to_owned()]), Some(60));
    }
    let mail = HostObservation {
        host: HostName::new("mail.a.example"),
        aliases: Vec::new(),
        v4: AddressAnswer::Found(vec!["192.0.2.5".parse().unwrap()]),
        v6: AddressAnswer::Found(Vec::new()),
    };
    spf.hosts.push(mail);
    spf
}

fn codes(case: &mut Case, service: &ServiceProfile, seen: DomainObservation) -> Vec<&'static str> {
    case.apply(Change::Observed(Box::new(seen)), at(0)).unwrap();
    doubts(case, service, at(0), &TimeZone::UTC).iter().map(Doubt::as_str).collect()
}

#[test]
fn what_has_to_be_published_first_speaks_against_the_request() {
    let (mut case, service) = case();
    let old = [(10, "mail.a.example")];
    assert_eq!(codes(&mut case.clone(), &service, seen(&old)), [""; 0]);
    let with_policy = |mode: &str, hosts: &str| {
        let mut seen = seen(&old);
        text(&mut seen, "_mta-sts.a.example", "v=STSv1; id=1");
        let body = format!("version: STSv1\nmode: {mode}\nmx: {hosts}\nmax_age: 60\n");
        seen.mta_sts = Some(PolicyFetch { body: Ok(body) });
        seen
    };
    for mode in ["enforce", "testing"] {
        let lacks = with_policy(mode, "mail.a.example");
        assert_eq!(codes(&mut case.clone(), &service, lacks), ["mta_sts_lists_old"], "{mode}");
    }
    let covers = "*.security-mail.net";
    assert_eq!(codes(&mut case.clone(), &service, with_policy("enforce", covers)), ["not_proven"]);
    assert_eq!(codes(&mut case.clone(), &service, with_policy("testing", covers)), [""; 0]);
    let mut unread = with_policy("enforce", covers);
    unread.mta_sts = None;
    assert_eq!(codes(&mut case.clone(), &service, unread), ["mta_sts_unreachable"]);

    assert_eq!(codes(&mut case.clone(), &service, with_spf("v=spf1 mx -all")), ["spf_uses_mx"]);

    let new: Vec<(u16, &str)> =
        service.inbound.iter().map(|i| (i.preference, i.host.as_str())).collect();
    // Nothing is asked for any more, but the policy keeps the mail away.
    let done = |policy| DomainObservation { mx: seen(&new).mx, ..policy };
    let of = |case: &mut Case, mode, hosts| codes(case, &service, done(with_policy(mode, hosts)));
    assert_eq!(of(&mut case, "enforce", "mail.a.example"), ["mta_sts_lists_old"]);
    assert_eq!(of(&mut case, "testing", "mail.a.example"), [""; 0]);
    assert_eq!(of(&mut case, "enforce", covers), [""; 0]);
}

#[test]
fn what_is_not_known_speaks_against_the_request() {
    let (mut case, service) = case();
    let said = doubts(&case, &service, at(0), &TimeZone::UTC);
    assert_eq!(said, [Doubt::Missing(Reason::NotLookedAt(name()))]);
    assert!(said[0].is_undetermined() && said[0].leaves_blanks());
    let failed = DomainObservation::unknown(name(), at(0));
    assert_eq!(codes(&mut case, &service, failed), ["lookup_failed"]);
    let mut none = DomainObservation::unknown(name(), at(0));
    none.mx = MxAnswer::NxDomain { negative_ttl: None };
    assert_eq!(codes(&mut case, &service, none), ["nxdomain"]);
    assert!(!doubts(&case, &service, at(0), &TimeZone::UTC)[0].is_undetermined());
}

#[test]
fn a_day_that_is_over_or_too_early_speaks_against_the_request() {
    let (mut case, service) = case();
    let now = Timestamp::from_second(1_764_201_600).unwrap();
    let today = now.to_zoned_datetime(TimeZone::UTC).date();
    let ask = |case: &mut Case, asked: Date| {
        case.apply(Change::DayAskedFor(Some(asked)), now).unwrap();
        day(case, &service, now, &TimeZone::UTC)
    };
    let past = date(2020, 1, 1);
    assert_eq!(ask(&mut case, past), Some(Doubt::Past(past)), "nobody looked, and it is over");
    assert_eq!(ask(&mut case, today), None);
    let mut slow = seen(&[(10, "mail.a.example")]);
    slow.at = now;
    case.apply(Change::Observed(Box::new(slow)), now).unwrap();
    let Some(Doubt::Early(asked, earliest)) = ask(&mut case, today) else { panic!("early") };
    assert!(asked == today && earliest > today, "{earliest}");
    assert_eq!(ask(&mut case, earliest), None);
    let said = doubts(&case, &service, now, &TimeZone::UTC);
    assert!(said.is_empty(), "{said:?}");
    let new: Vec<(u16, &str)> =
        service.inbound.iter().map(|i| (i.preference, i.host.as_str())).collect();
    let mut done = seen(&new);
    done.at = now + jiff::SignedDuration::from_secs(1);
    case.apply(Change::Observed(Box::new(done)), now).unwrap();
    assert_eq!(ask(&mut case, past), None, "all is changed");
}

#[test]
fn a_host_of_the_service_that_takes_no_mail_speaks_against_the_request() {
    let (mut case, service) = case();
    let host = service.inbound[0].host.clone();
    let found = |v4: &[&str]| AddressAnswer::Found(v4.iter().map(|a| a.parse().unwrap()).collect());
    let mut of = |name: &HostName, v4: AddressAnswer<std::net::Ipv4Addr>, v6: &[&str]| {
        let mut seen = seen(&[(10, "mail.a.example")]);
        seen.hosts.push(HostObservation {
            host: name.clone(),
            aliases: Vec::new(),
            v4,
            v6: AddressAnswer::Found(v6.iter().map(|a| a.parse().unwrap()).collect()),
        });
        codes(&mut case, &service, seen)
    };
    assert_eq!(of(&host, found(&["10.1.2.3"]), &[]), [""; 0], "perhaps it is so here only");
    assert_eq!(of(&host, found(&[]), &["2001:db8::1"]), ["mx_ipv6_only"]);
    assert_eq!(of(&host, found(&["198.51.100.7"]), &[]), [""; 0]);
    // The old server goes anyway.
    let own = HostName::new("mail.a.example");
    assert_eq!(of(&own, found(&["10.1.2.3"]), &[]), [""; 0]);
    let failed = AddressAnswer::Failed(crate::model::LookupFailure::ServFail);
    assert_eq!(of(&host, failed, &[]), ["mx_target_unknown"]);
    let said = doubts(&case, &service, at(0), &TimeZone::UTC);
    assert!(said[0].is_undetermined() && !said[0].leaves_blanks());
}

#[test]
fn an_operator_who_may_be_the_wrong_one_speaks_against_the_request() {
    let (mut case, service) = case();
    let mut of = |above: &[&str], own: &[&str]| {
        let names = |list: &[&str]| list.iter().map(|name| HostName::new(name)).collect();
        let mut seen = seen(&[(10, "mail.a.example")]);
        seen.delegation = Some(crate::model::Delegation {
            zone: HostName::new("a.example"),
            soa: None,
            servers: names(own),
            delegated_to: Some(names(above)),
            answers: Vec::new(),
        });
        codes(&mut case, &service, seen)
    };
    assert_eq!(of(&["ns-11-a.gandi.net"], &["dns104.ovh.net"]), ["parent_mismatch"]);
    assert_eq!(of(&["a.isp.net", "b.isp.net"], &["a.isp.net"]), [""; 0]);
}

/// The words of the doubts after a look at that time.
fn later(
    case: &mut Case,
    service: &ServiceProfile,
    mut seen: DomainObservation,
    second: i64,
) -> Vec<&'static str> {
    seen.at = at(second);
    case.apply(Change::Observed(Box::new(seen)), at(second)).unwrap();
    doubts(case, service, at(second), &TimeZone::UTC).iter().map(Doubt::as_str).collect()
}

#[test]
fn whoever_knows_the_old_spf_record_is_waited_for() {
    let (mut case, service) = case();
    let old = with_spf("v=spf1 mx -all");
    let new = with_spf("v=spf1 ip4:192.0.2.5 -all");
    assert_eq!(later(&mut case, &service, old, 0), ["spf_uses_mx"]);
    assert_eq!(later(&mut case, &service, new.clone(), 10), ["spf_kept"]);
    // No look in between puts it off, one without an answer neither.
    let mut failed = new.clone();
    let query = Query::new(FactKind::Txt, HostName::new("a.example"));
    failed.facts.insert(query, Fact::Failed, None);
    later(&mut case, &service, failed, 20);
    assert_eq!(later(&mut case, &service, new.clone(), 30), ["spf_kept"]);
    // REFRESH, and the TTL of the record.
    assert_eq!(later(&mut case, &service, new.clone(), 10 + 3_600 + 59), ["spf_kept"]);
    assert_eq!(later(&mut case, &service, new, 10 + 3_600 + 60), [""; 0]);
}

#[test]
fn whoever_knows_the_old_policy_is_waited_for() {
    let (mut case, service) = case();
    let policy = |id: &str, host: &str| {
        let mut seen = seen(&[(10, "mail.a.example")]);
        text(&mut seen, "_mta-sts.a.example", &format!("v=STSv1; id={id};"));
        let body = format!("version: STSv1\nmode: testing\nmx: {host}\nmax_age: 1000000\n");
        seen.mta_sts = Some(PolicyFetch { body: Ok(body) });
        seen
    };
    let unread = |id: &str| DomainObservation { mta_sts: None, ..policy(id, "") };
    let (old, new) = ("mail.a.example", "*.security-mail.net");
    let known = 3_600 + 60 + 86_400;
    let mut reread = case.clone();
    assert_eq!(later(&mut case, &service, policy("1", old), 0), ["mta_sts_lists_old"]);
    assert_eq!(later(&mut case, &service, policy("1", new), 10), ["mta_sts_same_id"]);
    let mut forgotten = case.clone();
    // Those who know it go by the id alone, until it is too old.
    let aged = later(&mut forgotten, &service, policy("1", new), 900_000);
    assert_eq!(aged, ["mta_sts_same_id"]);
    assert_eq!(later(&mut forgotten, &service, policy("1", new), 1_010_000), [""; 0]);
    assert_eq!(later(&mut case, &service, policy("2", new), 20), ["mta_sts_kept"]);
    assert_eq!(later(&mut case, &service, policy("2", new), 19 + known), ["mta_sts_kept"]);
    assert_eq!(later(&mut case, &service, policy("2", new), 20 + known), [""; 0]);
    // What could not be read for a while was the same all the time.
    assert_eq!(later(&mut reread, &service, unread("2"), 0), ["mta_sts_unreachable"]);
    assert_eq!(later(&mut reread, &service, policy("2", new), 10), [""; 0]);
}

#[test]
fn broken_signatures_speak_against_the_request() {
    let (mut case, service) = case();
    let mut bogus = DomainObservation::unknown(name(), at(0));
    bogus.mx = MxAnswer::Failed(LookupFailure::ServFail);
    bogus.dnssec = Dnssec::Bogus;
    assert_eq!(codes(&mut case, &service, bogus), ["bogus_dnssec", "lookup_failed"]);
    let said = doubts(&case, &service, at(0), &TimeZone::UTC);
    assert!(!said[0].is_undetermined() && !said[0].leaves_blanks());
}

#[test]
fn a_day_has_to_be_safe_at_any_hour() {
    let (case, service) = case();
    // At 23:39 a week and an hour before, so that 00:39 is the earliest moment.
    let now: Timestamp = "2026-11-27T23:39:00Z".parse().unwrap();
    let look = |ttl: u32| {
        let mut seen = seen(&[(10, "mail.a.example")]);
        let records = vec![MxRecord::new(10, "mail.a.example", ttl)];
        (seen.mx, seen.at) = (MxAnswer::Records(MxSet::new(records)), now);
        Change::Observed(Box::new(seen))
    };
    let ask = |ttl: u32, asked: Date| {
        let mut case = case.clone();
        case.apply(look(ttl), now).unwrap();
        case.apply(Change::DayAskedFor(Some(asked)), now).unwrap();
        day(&case, &service, now, &TimeZone::UTC)
    };
    let week = 7 * 86_400;
    assert_eq!(ask(week, date(2026, 12, 5)), None, "39 minutes of that day hurt nobody");
    let (fourth, fifth) = (date(2026, 12, 4), date(2026, 12, 5));
    assert_eq!(ask(week, fourth), Some(Doubt::Early(fourth, fifth)));
    // From 23:39 on, 21 minutes of that day are safe.
    assert_eq!(ask(week - 3_600, fourth), Some(Doubt::Early(fourth, fifth)));
    assert_eq!(ask(3_600, date(2026, 11, 27)), None, "it can be done at once");
}

#[test]
fn a_letter_counts_from_its_own_date() {
    let (mut case, service) = case();
    let now = "2026-11-27T10:00:00[UTC]".parse::<ZonedDateTime>().unwrap();
    let mut slow = seen(&[(10, "mail.a.example")]);
    slow.at = now.timestamp();
    case.apply(Change::Observed(Box::new(slow)), now.timestamp()).unwrap();
    let mut ask = |asked: Date, dated: Date| {
        case.apply(Change::DayAskedFor(Some(asked)), now.timestamp()).unwrap();
        doubts_of_letter(&case, &service, &now, dated)
    };
    let (today, second, third) = (now.date(), date(2026, 12, 2), date(2026, 12, 3));
    assert_eq!(ask(second, today), []);
    assert_eq!(ask(second, third), [Doubt::BeforeLetter(second, third)]);
    assert_eq!(ask(third, third), [Doubt::Early(third, date(2026, 12, 4))]);
    assert_eq!(ask(second, date(2026, 11, 1)), [], "a letter of old is read now");
}
