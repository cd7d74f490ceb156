use jiff::civil::date;

use super::*;
use crate::model::{
    AddressAnswer, DomainName, DomainObservation, Fact, FactKind, HostName, HostObservation,
    MxAnswer, MxRecord, MxSet, PolicyFetch, Query,
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

fn codes(case: &mut Case, service: &ServiceProfile, seen: DomainObservation) -> Vec<&'static str> {
    case.apply(Change::Observed(Box::new(seen)), at(0)).unwrap();
    doubts(case, service, at(0), &TimeZone::UTC).iter().map(Doubt::as_str).collect()
}

#[test]
fn what_has_to_be_published_first_speaks_against_the_request() {
    let (mut case, service) = case();
    let old = [(10, "mail.a.example")];
    assert_eq!(codes(&mut case, &service, seen(&old)), [""; 0]);
    let with_policy = |mode: &str, hosts: &str| {
        let mut seen = seen(&old);
        text(&mut seen, "_mta-sts.a.example", "v=STSv1; id=1");
        let body = format!("version: STSv1\nmode: {mode}\nmx: {hosts}\nmax_age: 60\n");
        seen.mta_sts = Some(PolicyFetch { body: Ok(body) });
        seen
    };
    for mode in ["enforce", "testing"] {
        let lacks = with_policy(mode, "mail.a.example");
        assert_eq!(codes(&mut case, &service, lacks), ["mta_sts_lists_old"], "{mode}");
    }
    let covers = "*.security-mail.net";
    assert_eq!(codes(&mut case, &service, with_policy("enforce", covers)), ["not_proven"]);
    assert_eq!(codes(&mut case, &service, with_policy("testing", covers)), [""; 0]);
    let mut unread = with_policy("enforce", covers);
    unread.mta_sts = None;
    assert_eq!(codes(&mut case, &service, unread), ["mta_sts_unreachable"]);

    let mut spf = seen(&old);
    text(&mut spf, "a.example", "v=spf1 mx -all");
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
    assert_eq!(codes(&mut case, &service, spf), ["spf_uses_mx"]);

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
    assert_eq!(of(&host, found(&["10.1.2.3"]), &[]), ["private_address"]);
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
