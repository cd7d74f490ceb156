use jiff::Timestamp;

use super::*;
use crate::model::{AddressAnswer, DomainName, MxAnswer, MxRecord, MxSet};

/// What becomes of this record. The own server is 192.0.2.5, a relay 198.51.100.1; the
/// service receives at 203.0.113.1 and sends from 203.0.113.9.
fn reckoned(records: &[(&str, &str)], other_host: &str) -> WhatIf {
    reckoned_for("192.0.2.5", records, other_host)
}

fn reckoned_for(own: &str, records: &[(&str, &str)], other_host: &str) -> WhatIf {
    what_if(&looked_at(own, records, other_host), &ServiceProfile::built_in(), None)
}

fn looked_at(own: &str, records: &[(&str, &str)], other_host: &str) -> DomainObservation {
    let domain = DomainName::parse("company.example").unwrap();
    let service = ServiceProfile::built_in();
    let set = [(5, "mail.company.example"), (40, "smtp.isp.example")];
    let mx = set.map(|(preference, host)| MxRecord::new(preference, host, 600));
    let mut seen = DomainObservation {
        mx: MxAnswer::Records(MxSet::new(mx.to_vec())),
        ..DomainObservation::unknown(domain, Timestamp::UNIX_EPOCH)
    };
    for (name, text) in records {
        let query = Query::new(FactKind::Txt, HostName::new(name));
        seen.facts.insert(query, Fact::Found(vec![(*text).to_owned()]), Some(600));
    }
    let mx_query = Query::new(FactKind::Mx, HostName::new("company.example"));
    let hosts = set.map(|(_, host)| host.to_owned()).to_vec();
    seen.facts.insert(mx_query, Fact::Found(hosts), Some(600));
    let mx_query = Query::new(FactKind::Mx, HostName::new("other.example"));
    seen.facts.insert(mx_query, Fact::Found(vec![other_host.to_owned()]), Some(600));
    let mut host = |name: &HostName, address: &str| {
        seen.hosts.push(HostObservation {
            host: name.clone(),
            aliases: Vec::new(),
            v4: AddressAnswer::Found(vec![address.parse().unwrap()]),
            v6: AddressAnswer::Found(Vec::new()),
        });
    };
    host(&"mail.company.example".into(), own);
    for number in 1..=9 {
        host(&format!("h{number}.example").as_str().into(), "203.0.113.70");
    }
    host(&"mail.other.example".into(), "192.0.2.6");
    host(&"smtp.isp.example".into(), "198.51.100.1");
    for inbound in &service.inbound {
        host(&inbound.host, "203.0.113.1");
    }
    for outbound in &service.outbound {
        let at = |kind| Query::new(kind, outbound.host.clone());
        let address = Fact::Found(vec!["203.0.113.9".to_owned()]);
        seen.facts.insert(at(FactKind::Address4), address, Some(600));
        seen.facts.insert(at(FactKind::Address6), Fact::NoData, Some(600));
    }
    seen
}

fn proposed(records: &[(&str, &str)]) -> Option<String> {
    reckoned(records, "mail.other.example").proposed
}

#[test]
fn whoever_passes_today_passes_with_the_proposed_record() {
    let smtp = format!("a:{}", ServiceProfile::built_in().outbound[0].host);
    let own = |record| proposed(&[("company.example", record)]);
    let both = format!("v=spf1 ip4:192.0.2.5 ip4:198.51.100.1 {smtp} -all");
    assert_eq!(own("v=spf1 mx -all"), Some(both));
    // The service's own servers share a network that `mx/24` would have covered.
    let wide = format!("v=spf1 ip4:192.0.2.0/24 ip4:198.51.100.0/24 {smtp} -all");
    assert_eq!(own("v=spf1 mx/24 -all"), Some(wide));
    let elsewhere =
        format!("v=spf1 ip4:192.0.2.5 ip4:198.51.100.1 include:_spf.company.example {smtp} -all");
    let records = [
        ("company.example", "v=spf1 include:_spf.company.example -all"),
        ("_spf.company.example", "v=spf1 mx:company.example -all"),
    ];
    assert_eq!(proposed(&records), Some(elsewhere));
    // Nothing hangs on the MX records.
    let plain = format!("v=spf1 ip4:192.0.2.5 {smtp} -all");
    assert_eq!(own("v=spf1 ip4:192.0.2.5 -all"), Some(plain));
}

#[test]
fn the_service_is_named_as_long_as_there_are_lookups_left() {
    let smtp = format!("a:{}", ServiceProfile::built_in().outbound[0].host);
    let hosts = |count: usize| -> String {
        let names = (1..=count).map(|number| format!(" a:h{number}.example"));
        names.collect::<Vec<_>>().concat()
    };
    let of = |count| {
        let record = format!("v=spf1 mx{} -all", hosts(count));
        proposed(&[("company.example", &record)]).unwrap()
    };
    // With `mx` gone, there is room for one more.
    assert!(of(9).contains(&smtp), "{}", of(9));
    let full = format!("v=spf1 ip4:192.0.2.5{} a:h1.example a:h2.example -all", hosts(8));
    let full = full.replace("a:h2.example -all", "mx:h2.example a:h9.example -all");
    let named = proposed(&[("company.example", &full)]);
    assert!(named.is_none_or(|text| !text.contains(&smtp)), "eleven lookups");
}

#[test]
fn an_address_inside_of_the_company_is_no_sender() {
    let records = [("company.example", "v=spf1 mx -all")];
    for own in ["192.168.1.10", "10.1.1.1"] {
        let seen = reckoned_for(own, &records, "mail.other.example");
        assert_eq!(seen.own_after, Some(SpfResult::Fail), "the change matters");
        assert_eq!(seen.proposed, None, "{own}");
    }
}

#[test]
fn a_domain_with_the_same_mail_server_moves_as_well() {
    let smtp = format!("a:{}", ServiceProfile::built_in().outbound[0].host);
    let of = |record, host| reckoned(&[("company.example", record)], host);
    let record = format!("v=spf1 mx:other.example {smtp} -all");
    let moves = of(&record, "mail.company.example");
    assert_eq!(moves.own_now, Some(SpfResult::Pass));
    assert_eq!(moves.own_after, Some(SpfResult::Fail));
    assert_eq!(moves.others, [HostName::new("other.example")]);
    let mended = format!("v=spf1 ip4:192.0.2.5 mx:other.example {smtp} -all");
    assert_eq!(moves.proposed.as_ref(), Some(&mended));
    let published = of(&mended, "mail.company.example");
    assert_eq!(published.own_after, Some(SpfResult::Pass));
    assert_eq!(published.proposed, None);
    // It has a mail server of its own, and goes its own way.
    let stays = of(&record, "mail.other.example");
    assert_eq!((stays.own_now, stays.others.len()), (Some(SpfResult::Fail), 0));
    // Whoever speaks for the domain in a record that this one refers to has to mend that one.
    let include = [
        ("company.example", "v=spf1 include:other.example -all"),
        ("other.example", "v=spf1 mx -all"),
    ];
    assert_eq!(reckoned(&include, "mail.company.example").others, []);
}

/// What becomes of a domain without an SPF record whose mail goes to this host.
fn without_record(host: &str, named: Option<&str>) -> Option<String> {
    let domain = DomainName::parse("company.example").unwrap();
    let service = ServiceProfile::built_in();
    let mut seen = DomainObservation {
        mx: MxAnswer::Records(MxSet::new(vec![MxRecord::new(5, host, 600)])),
        ..DomainObservation::unknown(domain, Timestamp::UNIX_EPOCH)
    };
    let text = Query::new(FactKind::Txt, HostName::new("company.example"));
    seen.facts.insert(text, Fact::NoData, Some(600));
    seen.hosts.push(HostObservation {
        host: host.into(),
        aliases: Vec::new(),
        v4: AddressAnswer::Found(vec!["192.0.2.5".parse().unwrap()]),
        v6: AddressAnswer::Found(Vec::new()),
    });
    what_if(&seen, &service, named.map(HostName::from).as_ref()).proposed
}

#[test]
fn no_first_record_is_made_of_what_only_takes_mail_in() {
    let smtp = format!("a:{}", ServiceProfile::built_in().outbound[0].host);
    let whole = Some(format!("v=spf1 ip4:192.0.2.5 {smtp} ~all"));
    for rented in ["company-example.mail.protection.outlook.com", "aspmx.l.google.com"] {
        assert_eq!(without_record(rented, None), None, "{rented}");
    }
    assert_eq!(without_record("mail.company.example", None), whole);
    // The customer says that it is theirs.
    assert_eq!(without_record("mx.group.example", Some("mx.group.example")), whole);
    assert_eq!(without_record("mx.group.example", Some("mail.group.example")), None);
}

#[test]
fn a_name_that_could_not_be_looked_up_is_not_proposed() {
    let service = ServiceProfile::built_in();
    let of = |record: &str| {
        let mut seen = looked_at("192.0.2.5", &[("company.example", record)], "x.example");
        for outbound in &service.outbound {
            for kind in [FactKind::Address4, FactKind::Address6] {
                let query = Query::new(kind, outbound.host.clone());
                seen.facts.insert(query, Fact::Failed, None);
            }
        }
        what_if(&seen, &service, None)
    };
    let plain = of("v=spf1 ip4:192.0.2.5 -all");
    assert_eq!((plain.service, plain.proposed.as_ref()), (Some(SpfResult::TempError), None));
    assert!(plain.is_unsure(), "{plain:?}");
    // The own server is not forgotten over it.
    let own = of("v=spf1 mx -all").proposed;
    assert_eq!(own.as_deref(), Some("v=spf1 ip4:192.0.2.5 ip4:198.51.100.1 -all"));
}
