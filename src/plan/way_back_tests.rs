use jiff::Timestamp;

use super::*;
use crate::model::{
    AddressAnswer, Case, DomainName, HostName, HostObservation, MxAnswer, MxRecord,
};
use crate::wizard::Change;

const SERVICE: [&str; 3] =
    ["france.security-mail.net", "europe.security-mail.net", "asia.security-mail.net"];
const OLD: [&str; 2] = ["mail.a.example", "relay.isp.example"];
/// Nothing of these names is in the DNS.
const SLIPS: [&str; 3] = ["france.securitymail.net", "192.0.2.10", "gone.isp.example"];

fn host(name: &str) -> HostObservation {
    let is_known = !SLIPS.contains(&name);
    HostObservation {
        host: HostName::new(name),
        aliases: Vec::new(),
        v4: if is_known {
            AddressAnswer::Found(vec!["192.0.2.1".parse().unwrap()])
        } else {
            AddressAnswer::NxDomain
        },
        v6: AddressAnswer::Found(Vec::new()),
    }
}

/// A look that saw these hosts, or with none nothing but an address.
fn look(second: i64, hosts: &[&str]) -> DomainObservation {
    let at = Timestamp::from_second(second).unwrap();
    let records = hosts.iter().zip(1..).map(|(host, n)| MxRecord::new(n, *host, 300));
    let records: Vec<MxRecord> = records.collect();
    let domain: DomainName = "a.example".parse().unwrap();
    let mut seen = DomainObservation::unknown(domain, at);
    seen.mx = if records.is_empty() {
        MxAnswer::NoData { negative_ttl: None }
    } else {
        MxAnswer::Records(MxSet::new(records))
    };
    seen.apex = host("a.example");
    seen.hosts = hosts.iter().map(|name| host(name)).collect();
    seen
}

/// The hosts to go back to after these looks.
fn back(looks: &[&[&str]]) -> Vec<String> {
    let service = ServiceProfile::built_in();
    let zero = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("x", &*service.id, zero);
    let domains = Change::DomainsEdited(vec!["a.example".parse().unwrap()]);
    case.apply(domains, zero).unwrap();
    for (second, hosts) in (10..).zip(looks) {
        case.apply(Change::Observed(Box::new(look(second, hosts))), zero).unwrap();
    }
    let before = case.domains[0].before_change(&service).unwrap();
    let records = records(before, &service);
    records.all().iter().map(|record| record.exchange.to_string()).collect()
}

#[test]
fn what_a_look_saw_in_the_middle_of_the_work_is_no_way_back() {
    for between in [&[][..], &["."], &SLIPS[..1], &SLIPS[1..2], &SLIPS[2..], &SLIPS] {
        assert_eq!(back(&[&OLD, between, &SERVICE]), OLD, "{between:?}");
        assert_eq!(back(&[&OLD, between]), OLD, "{between:?}, and there it stands");
        assert_eq!(back(&[&OLD, &SERVICE[..1], between, &SERVICE]), OLD, "{between:?}");
    }
    // The new names were put in beside the old ones, of which one is gone already.
    assert_eq!(back(&[&OLD, &[SLIPS[0], OLD[0]], &SERVICE]), OLD);
    assert_eq!(back(&[&OLD, &["in.security-mail.net"], &SERVICE]), OLD, "formerly the service's");
}

#[test]
fn the_last_that_took_mail_is_the_way_back() {
    let other = ["mail.b.example"];
    assert_eq!(back(&[&OLD, &other, &SERVICE]), other);
    assert_eq!(back(&[&OLD, &SERVICE, &other, &SERVICE]), other, "somebody had gone back");
    let neglected = [OLD[0], SLIPS[2]];
    assert_eq!(back(&[&other, &neglected, &SERVICE]), neglected, "a relay long gone");
    assert!(back(&[&[], &SLIPS[..1], &SERVICE]).is_empty(), "the address took the mail");
    assert_eq!(back(&[&["smtp.security-mail.net"], &[], &SERVICE]), ["smtp.security-mail.net"]);
}

#[test]
fn however_many_looks_follow_the_way_back_stays() {
    let mut looks: Vec<Vec<&str>> = vec![vec!["first.a.example"], OLD.to_vec()];
    for n in 0..20 {
        looks.push(if n % 2 == 0 { Vec::new() } else { SLIPS[..=n / 2 % 3].to_vec() });
    }
    looks.push(SERVICE.to_vec());
    let looks: Vec<&[&str]> = looks.iter().map(Vec::as_slice).collect();
    assert_eq!(back(&looks), OLD);
}
