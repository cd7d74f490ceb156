use jiff::Timestamp;

use super::*;
use crate::advise::diagnose;
use crate::model::{
    AddressAnswer, DomainName, DomainObservation, Fact, HostObservation, Language, MxAnswer,
    PolicyFault, PolicyFetch, Strategy,
};
use crate::plan::change;
use crate::wizard::Change;

const SERVICE: [(u16, &str); 3] = [
    (3, "france.security-mail.net"),
    (4, "europe.security-mail.net"),
    (5, "asia.security-mail.net"),
];

fn look(case: &mut Case, second: i64, records: &[(u16, &str)]) {
    let at = Timestamp::from_second(second).unwrap();
    let records = records.iter().map(|(p, host)| MxRecord::new(*p, *host, 7_200)).collect();
    let records: Vec<MxRecord> = records;
    let mut seen = DomainObservation::unknown("a.test".parse().unwrap(), at);
    let host = |record: &MxRecord| HostObservation {
        host: record.exchange.clone(),
        aliases: Vec::new(),
        v4: if record.exchange.as_str().starts_with("europa") {
            AddressAnswer::NxDomain
        } else {
            AddressAnswer::Found(vec!["192.0.2.1".parse().unwrap()])
        },
        v6: AddressAnswer::Found(Vec::new()),
    };
    seen.hosts = records.iter().map(host).collect();
    seen.mx = if records.is_empty() {
        MxAnswer::NoData { negative_ttl: None }
    } else {
        MxAnswer::Records(MxSet::new(records))
    };
    seen.apex.v4 = AddressAnswer::Found(vec!["192.0.2.2".parse().unwrap()]);
    case.apply(Change::Observed(Box::new(seen)), at).unwrap();
}

/// The sheet after these looks.
fn sheet(looks: &[&[(u16, &str)]], strategy: Strategy) -> String {
    let service = ServiceProfile::built_in();
    let mut case = Case::new("x", &*service.id, Timestamp::UNIX_EPOCH);
    let domain: DomainName = "a.test".parse().unwrap();
    case.apply(Change::DomainsEdited(vec![domain.clone()]), Timestamp::UNIX_EPOCH).unwrap();
    for (second, records) in (10..).zip(looks) {
        look(&mut case, second, records);
    }
    written(&case, strategy)
}

fn written(case: &Case, strategy: Strategy) -> String {
    let service = ServiceProfile::built_in();
    let domain: DomainName = "a.test".parse().unwrap();
    let seen = case.domains[0].observation.as_ref().unwrap();
    let now = diagnose(seen, &service, None);
    let planned = change(&domain, &now, &seen.mx_set(), &service, strategy, &[]).unwrap();
    let today = jiff::civil::date(2026, 11, 27);
    emergency(case, &service, &[planned], today, &Catalog::new(Language::En)).to_text()
}

/// The records under a heading, as preference and host.
fn under(sheet: &str, heading: &str) -> Vec<(u16, String)> {
    let from = sheet.lines().skip_while(|line| !line.trim().starts_with(heading)).skip(1);
    let rows = from.skip_while(|line| !line.contains(" IN MX "));
    let rows = rows.take_while(|line| line.contains(" IN MX "));
    rows.filter_map(|line| {
        let (_, record) = line.split_once(" IN MX ")?;
        let (preference, host) = record.trim().split_once(' ')?;
        Some((preference.parse().ok()?, host.trim().trim_end_matches('.').to_owned()))
    })
    .collect()
}

fn list(records: &[(u16, &str)]) -> Vec<(u16, String)> {
    records.iter().map(|(p, host)| (*p, (*host).to_owned())).collect()
}

#[test]
fn no_host_of_the_service_stays_in_the_set_to_go_back_to() {
    let mail: (u16, &str) = (10, "mail.a.test");
    let half: &[(u16, &str)] = &[SERVICE[0], mail];
    let behind: &[(u16, &str)] = &[SERVICE[0], SERVICE[1], SERVICE[2], (20, "mail.a.test")];
    let old: &[(u16, &str)] = &[mail];
    for (looks, back) in [
        (vec![half], old),
        (vec![behind], &behind[3..]),
        (vec![old, half], old),
        (vec![old, behind], old),
        (vec![old, &SERVICE], old),
    ] {
        let sheet = sheet(&looks, Strategy::Replace);
        assert_eq!(under(&sheet, "Records to delete"), list(&SERVICE), "{sheet}");
        assert_eq!(under(&sheet, "Records to create"), list(back), "{sheet}");
        assert!(!sheet.contains("Records to keep"), "{sheet}");
    }
}

#[test]
fn what_stays_behind_the_service_is_part_of_the_set_to_go_back_to() {
    let old: &[(u16, &str)] = &[(10, "mail.a.test"), (20, "backup.a.test")];
    let sheet = sheet(&[old], Strategy::Prepend);
    assert_eq!(under(&sheet, "Records to delete"), list(&SERVICE), "{sheet}");
    assert_eq!(under(&sheet, "Records to keep"), list(old), "{sheet}");
    assert!(!sheet.contains("Records to create"), "{sheet}");
}

#[test]
fn where_only_the_service_is_left_the_old_records_are_to_be_written_in() {
    for looks in [&SERVICE[..], &SERVICE[..1]] {
        let sheet = sheet(&[looks], Strategy::Replace);
        assert_eq!(under(&sheet, "Records to delete"), list(&SERVICE), "{sheet}");
        assert!(sheet.contains("a.test. ____ IN MX ____ ____"), "{sheet}");
    }
}

#[test]
fn nobody_goes_back_to_records_that_refuse_all_mail() {
    let null: &[(u16, &str)] = &[(0, ".")];
    for looks in [vec![null], vec![null, &SERVICE]] {
        let sheet = sheet(&looks, Strategy::Replace);
        assert!(sheet.contains("a.test took no mail at all"), "{sheet}");
        assert!(!sheet.contains("IN MX"), "{sheet}");
        assert!(!sheet.contains("put the old MX records back"), "{sheet}");
    }
}

#[test]
fn nobody_goes_back_to_what_a_look_saw_in_the_middle_of_the_work() {
    let old: &[(u16, &str)] = &[(10, "mail.a.test")];
    let slip: &[(u16, &str)] = &[(3, "europa.security-mail.net")];
    for between in [&[][..], &[(0, ".")], slip] {
        for looks in [vec![old, between], vec![old, between, &SERVICE]] {
            let sheet = sheet(&looks, Strategy::Replace);
            assert_eq!(under(&sheet, "Records to create"), list(old), "{sheet}");
            assert!(!sheet.contains("it is enough to delete"), "{sheet}");
        }
    }
}

#[test]
fn a_slip_is_no_record_to_go_back_to() {
    for slip in ["europa.security-mail.net", "192.0.2.10"] {
        let half: &[(u16, &str)] = &[SERVICE[0], (4, slip), SERVICE[2]];
        let alone: &[(u16, &str)] = &[(4, slip)];
        for looks in [vec![half], vec![alone, &SERVICE]] {
            let sheet = sheet(&looks, Strategy::Replace);
            assert!(sheet.contains("a.test. ____ IN MX ____ ____"), "{sheet}");
            assert!(!sheet.contains(slip), "{sheet}");
        }
    }
}

/// The sheet of a domain that was switched, with a policy of this mode that names these hosts; none
/// if it cannot be fetched.
fn with_policy(before: Option<&[(u16, &str)]>, policy: Option<(&str, &[&str])>) -> String {
    let service = ServiceProfile::built_in();
    let zero = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("x", &*service.id, zero);
    case.apply(Change::DomainsEdited(vec!["a.test".parse().unwrap()]), zero).unwrap();
    for (second, records) in (10..).zip(before.into_iter().chain([&SERVICE[..]])) {
        look(&mut case, second, records);
    }
    let mut seen = case.domains[0].observation.clone().unwrap();
    let query = mta_sts::record_query(&seen.domain);
    seen.facts.insert(query, Fact::Found(vec!["v=STSv1; id=1;".to_owned()]), Some(60));
    let body = policy.map(|(mode, hosts)| {
        let hosts: Vec<String> = hosts.iter().map(|host| format!("mx: {host}")).collect();
        format!("version: STSv1\nmode: {mode}\n{}\nmax_age: 60\n", hosts.join("\n"))
    });
    seen.mta_sts = Some(PolicyFetch { body: body.ok_or(PolicyFault::Timeout) });
    let at = Timestamp::from_second(99).unwrap();
    seen.at = at;
    case.apply(Change::Observed(Box::new(seen)), at).unwrap();
    let text = written(&case, Strategy::Replace);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_policy_has_to_name_the_hosts_that_come_back() {
    let old: &[(u16, &str)] = &[(10, "mail.a.test")];
    let only_service: &[&str] = &["*.security-mail.net"];
    let both: &[&str] = &["*.security-mail.net", "mail.a.test"];
    let nothing_else = "Nothing else has to be changed";
    let lacks = with_policy(Some(old), Some(("enforce", only_service)));
    assert!(lacks.contains("name these servers as well: mail.a.test."), "{lacks}");
    assert!(!lacks.contains(nothing_else), "{lacks}");
    // Where the address takes the mail, the domain itself is the host.
    let address = with_policy(Some(&[]), Some(("enforce", only_service)));
    assert!(address.contains("name these servers as well: a.test."), "{address}");
    for (before, policy) in [
        (Some(old), None),
        // What was there before, nobody saw.
        (None, Some(("enforce", only_service))),
    ] {
        let unknown = with_policy(before, policy);
        assert!(unknown.contains("name the servers that come back"), "{unknown}");
        assert!(!unknown.contains(nothing_else), "{unknown}");
    }
    for policy in [("enforce", both), ("testing", only_service), ("none", only_service)] {
        let free = with_policy(Some(old), Some(policy));
        assert!(free.contains(nothing_else) && !free.contains("MTA-STS"), "{free}");
    }
}
