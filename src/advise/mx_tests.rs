use std::net::{Ipv4Addr, Ipv6Addr};

use jiff::Timestamp;

use crate::advise::{Diagnosis, diagnose};
use crate::i18n::Catalog;
use crate::model::{
    AddressAnswer, DomainName, DomainObservation, DomainState, Finding, FindingCode as Code,
    HostObservation, Language, LookupFailure, MxAnswer, MxRecord, MxSet, ServiceProfile, Severity,
};

const FR: &str = "france.security-mail.net";
const EU: &str = "europe.security-mail.net";
const AS: &str = "asia.security-mail.net";

fn host(name: &str, v4: &[[u8; 4]], v6: &[&str]) -> HostObservation {
    HostObservation {
        host: name.into(),
        aliases: Vec::new(),
        v4: AddressAnswer::Found(v4.iter().copied().map(Ipv4Addr::from).collect()),
        v6: AddressAnswer::Found(v6.iter().map(|a| a.parse::<Ipv6Addr>().unwrap()).collect()),
    }
}

/// An observation of company.com in which every host has a public address.
fn seen(records: &[(u16, &str)]) -> DomainObservation {
    let set: MxSet = records.iter().map(|(p, name)| MxRecord::new(*p, *name, 3600)).collect();
    let mut names: Vec<&str> = records.iter().map(|(_, name)| *name).collect();
    names.extend([FR, EU, AS]);
    DomainObservation {
        mx: MxAnswer::Records(set),
        ttl_exact: true,
        apex: host("company.com", &[], &[]),
        wildcard_mx: Some(false),
        hosts: names.into_iter().map(|name| host(name, &[[192, 0, 2, 1]], &[])).collect(),
        ..DomainObservation::unknown(
            DomainName::parse("company.com").unwrap(),
            Timestamp::UNIX_EPOCH,
        )
    }
}

fn judge(seen: &DomainObservation) -> Diagnosis {
    diagnose(seen, &ServiceProfile::built_in(), None)
}

fn codes(seen: &DomainObservation) -> Vec<Code> {
    let mut codes: Vec<Code> = judge(seen).findings.iter().map(|f| f.code).collect();
    codes.sort();
    codes
}

#[test]
fn a_clean_switch_has_nothing_to_say() {
    assert_eq!(codes(&seen(&[(3, FR), (4, EU), (5, AS)])), []);
}

#[test]
fn the_seed_example_before_the_change() {
    let before = seen(&[(5, "mailgate.company.com"), (40, "smtp.isp.net"), (40, "b.isp.net")]);
    assert_eq!(codes(&before), [Code::EqualPreferences, Code::NotSwitched]);
}

#[test]
fn half_ways() {
    let tie = seen(&[(3, FR), (4, EU), (5, AS), (5, "mail.company.com")]);
    let expected = [Code::EqualPreferences, Code::PartlySwitched, Code::WrongOrder];
    assert_eq!(codes(&tie), expected);
    let missing = seen(&[(3, FR), (4, EU), (40, "smtp.isp.net")]);
    let expected = [Code::PartlySwitched, Code::KeptBackup, Code::ServiceHostMissing];
    assert_eq!(codes(&missing), expected);
    let typo = seen(&[(3, FR), (4, "europa.security-mail.net"), (5, AS)]);
    let expected = [
        Code::PartlySwitched,
        Code::WrongOrder,
        Code::ServiceHostUnknown,
        Code::ServiceHostMissing,
    ];
    let found = codes(&typo);
    assert!(found.contains(&Code::ServiceHostUnknown) && found.contains(&Code::ServiceHostMissing));
    assert!(!found.contains(&expected[1]), "wrong_order only where all are listed");
}

#[test]
fn a_null_mx_takes_no_room() {
    let null = seen(&[(0, ".")]);
    assert_eq!(codes(&null), [Code::NullMx]);
    assert_eq!(judge(&null).state, DomainState::NoMail);
    assert!(judge(&null).records.is_empty());
    let mixed = seen(&[(0, "."), (5, "mail.company.com")]);
    assert_eq!(codes(&mixed), [Code::NullMxMixed, Code::NotSwitched]);
    let zero = seen(&[(0, "mail.company.com")]);
    assert!(codes(&zero).contains(&Code::NoRoomBelow));
    let three = seen(&[(3, "mail.company.com")]);
    assert!(!codes(&three).contains(&Code::NoRoomBelow), "0, 1 and 2 are free");
}

#[test]
fn targets() {
    let mut odd = seen(&[
        (1, "192.0.2.7"),
        (2, "gone.company.com"),
        (3, "mx.isp.net.company.com"),
        (4, "six.company.com"),
        (5, "inside.company.com"),
        (6, "alias.company.com"),
        (7, "unknown.company.com"),
    ]);
    let set = |odd: &mut DomainObservation, observed: HostObservation| {
        let slot = odd.hosts.iter_mut().find(|known| known.host == observed.host).unwrap();
        *slot = observed;
    };
    set(&mut odd, host("gone.company.com", &[], &[]));
    set(&mut odd, host("mx.isp.net.company.com", &[], &[]));
    set(&mut odd, host("six.company.com", &[], &["2001:db8::1"]));
    set(&mut odd, host("inside.company.com", &[[10, 1, 2, 3]], &["fd00::1"]));
    let mut alias = host("alias.company.com", &[[192, 0, 2, 1]], &[]);
    alias.aliases = vec!["true.company.com".into()];
    set(&mut odd, alias);
    let mut unknown = host("unknown.company.com", &[], &[]);
    unknown.v4 = AddressAnswer::Failed(LookupFailure::Timeout);
    set(&mut odd, unknown);
    let diagnosis = judge(&odd);
    let subjects = |code| -> Vec<&str> {
        let found = diagnosis.findings.iter().filter(|f| f.code == code);
        found.map(|f| f.subject.as_str()).collect()
    };
    assert_eq!(subjects(Code::MxIsIp), ["192.0.2.7"]);
    assert_eq!(subjects(Code::MxTargetMissing), ["gone.company.com", "mx.isp.net.company.com"]);
    assert_eq!(subjects(Code::MxFinalDotMissing), ["mx.isp.net.company.com"]);
    assert_eq!(subjects(Code::MxIpv6Only), ["six.company.com"]);
    assert_eq!(subjects(Code::PrivateAddress), ["inside.company.com"]);
    assert_eq!(subjects(Code::MxIsCname), ["alias.company.com"]);
    assert_eq!(subjects(Code::MxTargetUnknown), ["unknown.company.com"]);
}

#[test]
fn addresses_are_recognised_in_every_disguise() {
    // As a zone gives them back: escaped, and with its own name at the end.
    for text in ["192.0.2.7", r"2001\:db8\:\:7", "192.0.2.7.company.com"] {
        let mut odd = seen(&[(10, text)]);
        odd.hosts[0] = host(text, &[], &[]);
        let found = judge(&odd).findings;
        let subjects: Vec<_> =
            found.iter().filter(|f| f.code == Code::MxIsIp).map(|f| f.subject.as_str()).collect();
        assert_eq!(subjects, [text]);
        assert!(!found.iter().any(|f| f.code == Code::MxFinalDotMissing), "{found:?}");
    }
    let named = seen(&[(10, "192.0.2.7.company.com")]);
    assert!(!codes(&named).contains(&Code::MxIsIp), "an odd name, but it has an address");
}

#[test]
fn a_forgotten_final_dot_is_told_under_a_wildcard_too() {
    // Every name below the domain has an address.
    let wild = seen(&[(3, "france.security-mail.net.company.com"), (9, "mail.uk.company.com")]);
    let found = judge(&wild).findings;
    let dots: Vec<_> =
        found.iter().filter(|f| f.code == Code::MxFinalDotMissing).map(|f| &*f.subject).collect();
    assert_eq!(dots, ["france.security-mail.net.company.com"]);
}

#[test]
fn a_slip_that_no_mail_can_go_to_is_no_back_door() {
    let slips = ["europa.security-mail.net", "france.security-mail.net.company.com", "192.0.2.9"];
    let old = "mail.company.com";
    let mut behind = seen(&[(3, FR), (4, EU), (5, AS), (20, old)]);
    let MxAnswer::Records(set) = &behind.mx else { panic!("records") };
    let more = slips.map(|slip| MxRecord::new(30, slip, 3600));
    let all = set.all().iter().cloned().chain(more);
    behind.mx = MxAnswer::Records(all.collect());
    let look = |with_address: bool| {
        let mut behind = behind.clone();
        let v4: &[[u8; 4]] = if with_address { &[[192, 0, 2, 1]] } else { &[] };
        behind.hosts.extend(slips.map(|slip| host(slip, v4, &[])));
        let now = judge(&behind);
        let doors = now.findings.iter().filter(|f| f.code == Code::KeptBackup);
        let doors: Vec<String> = doors.map(|f| f.subject.clone()).collect();
        (doors, slips.map(|slip| now.is_slip(&slip.into())))
    };
    assert_eq!(look(false), (vec![old.to_owned()], [true; 3]));
    let (doors, slip) = look(true);
    assert_eq!(slip, [false, false, true], "no name of digits alone has an address");
    assert!(!doors.contains(&slips[0].to_owned()), "that it is misspelt is told: {doors:?}");
}

#[test]
fn an_alias_is_told_whether_or_not_it_has_mail_servers() {
    let mut alias = seen(&[(10, "mail.company.com")]);
    alias.aliases = vec!["company.host.example".into()];
    let answers = [
        alias.mx.clone(),
        MxAnswer::NoData { negative_ttl: None },
        MxAnswer::NxDomain { negative_ttl: None },
    ];
    for answer in answers {
        alias.mx = answer;
        assert!(codes(&alias).contains(&Code::DomainIsAlias), "{:?}", alias.mx);
    }
}

#[test]
fn a_service_on_the_premises_may_have_private_addresses() {
    let mut inside = seen(&[(3, FR), (4, EU), (5, AS)]);
    for observed in &mut inside.hosts {
        observed.v4 = AddressAnswer::Found(vec![Ipv4Addr::new(127, 0, 0, 9)]);
    }
    assert!(codes(&inside).contains(&Code::PrivateAddress));
    let mut service = ServiceProfile::built_in();
    service.private_networks = vec!["127.0.0.0/8".parse().unwrap()];
    assert_eq!(diagnose(&inside, &service, None).findings, []);
}

#[test]
fn a_hosts_that_the_dns_does_not_know_is_told_before_the_letter() {
    let mut before = seen(&[(5, "mail.company.com")]);
    before.hosts.retain(|known| known.host.as_str() != EU);
    before.hosts.push(host(EU, &[], &[]));
    let found = judge(&before).findings;
    assert!(found.iter().any(|f| f.code == Code::ServiceHostUnresolvable && f.subject == EU));
}

#[test]
fn a_cached_ttl_is_no_short_ttl() {
    let mut short = seen(&[(3, FR), (4, EU), (5, AS)]);
    let records = [(3, FR), (4, EU), (5, AS)].map(|(p, name)| MxRecord::new(p, name, 20));
    short.mx = MxAnswer::Records(MxSet::new(records.to_vec()));
    assert_eq!(codes(&short), [Code::ShortTtl]);
    short.ttl_exact = false;
    assert_eq!(codes(&short), []);
}

#[test]
fn without_mx_records() {
    let mut none = seen(&[]);
    none.mx = MxAnswer::NoData { negative_ttl: Some(300) };
    assert_eq!(codes(&none), [Code::NoMx]);
    none.apex = host("company.com", &[[192, 0, 2, 80]], &[]);
    assert_eq!(codes(&none), [Code::ImplicitMx, Code::NotSwitched]);
    none.mx = MxAnswer::NxDomain { negative_ttl: None };
    assert_eq!(codes(&none), [Code::Nxdomain]);
    none.mx = MxAnswer::Failed(LookupFailure::ServFail);
    assert_eq!(codes(&none), [Code::Servfail]);
    assert_eq!(judge(&none).state, DomainState::Unknown);
}

#[test]
fn every_code_has_its_texts_in_every_language() {
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for code in Code::ALL {
            assert!(catalog.has_finding(*code), "{} in {language}", code.as_str());
        }
    }
    let odd = seen(&[(5, "mail.company.com"), (5, "x.company.com")]);
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for finding in judge(&odd).findings {
            let text = catalog.finding(&finding);
            for part in [text.what, text.why, text.todo] {
                assert!(!part.is_empty() && !part.contains(['{', '}']), "{part}");
            }
        }
    }
}

/// The findings on a host that is looked up so, and whether it is the service's to mend.
fn told_of(
    records: &[(u16, &str)],
    observed: &HostObservation,
) -> Vec<(Code, Severity, Option<bool>)> {
    let mut seen = seen(records);
    seen.hosts.retain(|known| known.host != observed.host);
    seen.hosts.push(observed.clone());
    let found = judge(&seen).findings.into_iter();
    let found = found.filter(|finding| finding.subject == observed.host.as_str());
    let is_of_service = |finding: &Finding| {
        let mut args = finding.args.iter();
        args.find(|(name, _)| *name == "whose").map(|(_, value)| value == "service")
    };
    let told: Vec<_> = found.map(|f| (f.code, f.severity, is_of_service(&f))).collect();
    told.into_iter().filter(|(code, ..)| *code != Code::KeptBackup).collect()
}

#[test]
fn the_services_own_hosts_are_judged_before_the_change_and_left_alone_after() {
    use Severity::{Error, Notice, Warning};
    let before: &[(u16, &str)] = &[(5, "mail.company.com")];
    let after: &[(u16, &str)] = &[(3, FR), (4, EU), (5, AS)];
    let mut alias = host(FR, &[[192, 0, 2, 1]], &[]);
    alias.aliases = vec!["fr1.security-mail.net".into()];
    let mut unknown = host(FR, &[], &[]);
    unknown.v4 = AddressAnswer::Failed(LookupFailure::ServFail);
    for (observed, code, severity) in [
        (host(FR, &[[10, 1, 2, 3]], &[]), Code::PrivateAddress, Error),
        (host(FR, &[], &["2001:db8::1"]), Code::MxIpv6Only, Warning),
        (alias, Code::MxIsCname, Notice),
        (unknown, Code::MxTargetUnknown, Warning),
    ] {
        for records in [before, after] {
            let told = told_of(records, &observed);
            assert_eq!(told, [(code, severity, Some(true))], "{records:?}");
        }
    }
    let gone = host(FR, &[], &[]);
    assert_eq!(told_of(before, &gone), [(Code::ServiceHostUnresolvable, Error, None)]);
    assert_eq!(told_of(after, &gone), [(Code::MxTargetMissing, Error, Some(true))]);
    let mut own = host("mail.company.com", &[[192, 0, 2, 1]], &[]);
    own.aliases = vec!["true.company.com".into()];
    assert_eq!(told_of(before, &own), [(Code::MxIsCname, Warning, Some(false))]);
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        let todo = |whose| {
            let finding = Finding::new(Code::MxIsCname, FR).with("target", "fr1.security-mail.net");
            catalog.finding(&finding.with("whose", whose)).todo
        };
        assert!(todo("other").contains("fr1.security-mail.net"), "{language}");
        assert!(!todo("service").contains("fr1.security-mail.net"), "{language}");
    }
}

#[test]
fn another_name_of_the_service_is_neither_a_slip_nor_a_back_door() {
    let of = |name: &str, v4: &[[u8; 4]]| {
        let records = [(3, FR), (4, EU), (5, AS), (20, name)];
        let mut seen = seen(&records);
        seen.hosts.retain(|known| known.host.as_str() != name);
        seen.hosts.push(host(name, v4, &[]));
        let found = judge(&seen).findings;
        assert!(!found.iter().any(|f| f.code == Code::KeptBackup), "{found:?}");
        let found = found.into_iter().find(|f| f.code == Code::ServiceHostUnknown).unwrap();
        let kind = found.args.iter().find(|(name, _)| *name == "kind").unwrap().1.clone();
        (found.severity, kind)
    };
    let (slip, name) =
        ((Severity::Error, "slip".to_owned()), (Severity::Warning, "name".to_owned()));
    let somewhere: &[[u8; 4]] = &[[192, 0, 2, 9]];
    assert_eq!(of("fr1.security-mail.net", somewhere), name, "a mail server may stand there");
    assert_eq!(of("fr1.security-mail.net", &[]), slip, "nothing stands there");
    assert_eq!(of("europa.security-mail.net", somewhere), slip, "near in spelling");
    assert_eq!(of("france.securitymail.net", somewhere), slip, "a stranger's");
}

#[test]
fn numbered_servers_of_one_service_are_no_slips_of_each_other() {
    let mut service = ServiceProfile::built_in();
    service.inbound[0].host = "mx1.security-mail.net".into();
    let of = |name: &str| {
        let mut seen = seen(&[(3, name)]);
        seen.hosts.push(host(name, &[[192, 0, 2, 9]], &[]));
        let found = diagnose(&seen, &service, None).findings;
        found.iter().find(|f| f.code == Code::ServiceHostUnknown).map(|f| f.severity)
    };
    assert_eq!(of("mx4.security-mail.net"), Some(Severity::Warning));
    assert_eq!(of("mxl.security-mail.net"), Some(Severity::Error));
}
