//! What each step looks like, light and dark, in both languages.

use std::net::Ipv4Addr;
use std::path::Path;

use iced_test::core::Theme;
use jiff::Timestamp;
use jiff::civil::date;
use mailward::gui::{Options, theme};
use mailward::model::{
    AddressAnswer, Arrival, Case, DomainName, DomainObservation, Fact, FactKind, Facts, Field,
    HostName, HostObservation, Language, LookupFailure, MxAnswer, MxRecord, MxSet, Query, Sighting,
    Step, Witness,
};
use mailward::store::{Folders, save_case};
use mailward::wizard::Change;

use crate::images::assert_matches;
use crate::window::Window;

const SIZE: (f32, f32) = (1024.0, 768.0);

fn host(name: &str, address: [u8; 4]) -> HostObservation {
    HostObservation {
        host: HostName::new(name),
        aliases: Vec::new(),
        v4: AddressAnswer::Found(vec![Ipv4Addr::from(address)]),
        v6: AddressAnswer::Found(Vec::new()),
    }
}

fn seen(mx: MxAnswer) -> DomainObservation {
    DomainObservation {
        elapsed_ms: 40,
        resolvers: vec!["192.0.2.53:53".into()],
        mx,
        ttl_exact: true,
        apex: host("company.example", [192, 0, 2, 80]),
        wildcard_mx: Some(false),
        hosts: vec![
            host("mailgate.company.example", [192, 0, 2, 25]),
            host("smtp.isp.example", [198, 51, 100, 1]),
            host("secours.isp.example", [198, 51, 100, 2]),
            host("france.security-mail.net", [203, 0, 113, 1]),
            host("europe.security-mail.net", [203, 0, 113, 2]),
            host("asia.security-mail.net", [203, 0, 113, 3]),
        ],
        facts: facts(),
        ..DomainObservation::unknown(
            DomainName::parse("company.example").unwrap(),
            Timestamp::from_second(1_795_000_000).unwrap(),
        )
    }
}

/// An SPF record that follows the MX records.
fn facts() -> Facts {
    let mut facts = Facts::default();
    let record = "v=spf1 mx -all".to_owned();
    let at = Query::new(FactKind::Txt, "company.example");
    facts.insert(at, Fact::Found(vec![record]), Some(3_600));
    let at = Query::new(FactKind::Txt, "_dmarc.company.example");
    facts.insert(at, Fact::Found(vec!["v=DMARC1; p=none".to_owned()]), Some(3_600));
    let smtp = "smtp.security-mail.net";
    let address = Fact::Found(vec!["203.0.113.25".to_owned()]);
    facts.insert(Query::new(FactKind::Address4, smtp), address, Some(3_600));
    facts.insert(Query::new(FactKind::Address6, smtp), Fact::NoData, None);
    facts
}

pub fn seed_records() -> MxAnswer {
    MxAnswer::Records(MxSet::new(vec![
        MxRecord::new(5, "mailgate.company.example", 86_400),
        MxRecord::new(40, "smtp.isp.example", 86_400),
        MxRecord::new(40, "secours.isp.example", 86_400),
    ]))
}

/// What name servers and resolvers said while the change arrived.
fn sightings() -> Vec<Sighting> {
    let new = MxSet::new(vec![
        MxRecord::new(3, "france.security-mail.net", 3_600),
        MxRecord::new(4, "europe.security-mail.net", 3_600),
        MxRecord::new(5, "asia.security-mail.net", 3_600),
    ]);
    let MxAnswer::Records(old) = seed_records() else { unreachable!() };
    let server = |host: &str, address: [u8; 4]| {
        Witness::Authority(HostName::new(host), Ipv4Addr::from(address).into())
    };
    let resolver = |address: [u8; 4]| Witness::Resolver((address, 53).into());
    let sighting = |witness, arrival, records: &MxSet, ttl| Sighting {
        witness,
        arrival,
        records: records.clone(),
        ttl,
        fault: String::new(),
    };
    let silent = Sighting {
        fault: "timeout".to_owned(),
        ..sighting(resolver([9, 9, 9, 9]), Arrival::Unknown, &MxSet::default(), None)
    };
    vec![
        sighting(server("ns1.isp.example", [192, 0, 2, 53]), Arrival::New, &new, Some(3_600)),
        sighting(server("ns2.isp.example", [192, 0, 2, 54]), Arrival::New, &new, Some(3_600)),
        sighting(resolver([1, 1, 1, 1]), Arrival::New, &new, Some(1_820)),
        sighting(resolver([8, 8, 8, 8]), Arrival::Old, &old, Some(41_210)),
        silent,
    ]
}

pub fn window(home: &Path, step: Step, language: Language, mx: Option<MxAnswer>) -> Window {
    window_of(SIZE, home, step, language, mx)
}

pub fn window_of(
    size: (f32, f32),
    home: &Path,
    step: Step,
    language: Language,
    mx: Option<MxAnswer>,
) -> Window {
    let now = Timestamp::from_second(1_795_000_000).unwrap();
    let mut case = Case::new("picture", "security-mail", now);
    let mut changes = vec![
        Change::TextEdited(Field::Company, "Blue Door Bakery Ltd".into()),
        Change::TextEdited(Field::CompanyAddress, "12 Mill Lane\nBath BA1 1AA".into()),
        Change::TextEdited(Field::FirstName, "Joan".into()),
        Change::TextEdited(Field::Surname, "Bloggs".into()),
        Change::TextEdited(Field::Operator, "Hostwell Internet".into()),
        Change::DomainsEdited(vec![DomainName::parse("company.example").unwrap()]),
        Change::DayAskedFor(Some(date(2026, 12, 1))),
        Change::LetterLanguageChosen(language),
        Change::StepOpened(step),
    ];
    changes.extend(mx.map(|mx| Change::Observed(Box::new(seen(mx)))));
    if step == Step::Propagation {
        let domain = DomainName::parse("company.example").unwrap();
        changes.push(Change::Watched(domain, now, sightings()));
    }
    for change in changes {
        case.apply(change, now).unwrap();
    }
    let path = home.join("picture.mailward");
    save_case(&path, &case).unwrap();
    let options = Options {
        folders: Some(Folders::at(home)),
        case: Some(path),
        language: Some(language),
        practise: false,
        documents: Some("/home/joan/Documents".into()),
    };
    Window::open(options, size)
}

fn look(name: &str, step: Step, language: Language, theme: &Theme, mx: Option<MxAnswer>) {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), step, language, mx);
    assert_matches(name, window.draw(theme, 1.0));
}

#[test]
fn each_step_light_in_english() {
    for (name, step) in [
        ("start-light-en", Step::Start),
        ("service-light-en", Step::Service),
        ("company-light-en", Step::Company),
        ("records-light-en", Step::CurrentRecords),
        ("change-light-en", Step::Change),
        ("request-light-en", Step::Request),
        ("propagation-light-en", Step::Propagation),
    ] {
        look(name, step, Language::En, &theme::light(), Some(seed_records()));
    }
}

#[test]
fn each_step_dark_in_french() {
    for (name, step) in [
        ("service-dark-fr", Step::Service),
        ("company-dark-fr", Step::Company),
        ("records-dark-fr", Step::CurrentRecords),
        ("change-dark-fr", Step::Change),
        ("request-dark-fr", Step::Request),
        ("propagation-dark-fr", Step::Propagation),
    ] {
        look(name, step, Language::Fr, &theme::dark(), Some(seed_records()));
    }
}

#[test]
fn the_whole_of_the_change() {
    let home = tempfile::tempdir().unwrap();
    let mx = Some(seed_records());
    let mut window = window_of((1024.0, 2_600.0), home.path(), Step::Change, Language::En, mx);
    assert_matches("change-whole-en", window.draw(&theme::light(), 1.0));
}

#[test]
fn no_network_is_told_kindly() {
    let home = tempfile::tempdir().unwrap();
    let silent = Some(MxAnswer::Failed(LookupFailure::Timeout));
    let mut window = window(home.path(), Step::CurrentRecords, Language::En, silent);
    assert!(window.shows("No DNS server answers"));
    assert!(window.bounds("practise").is_some(), "practice is offered");
    assert_matches("no-network-light-en", window.draw(&theme::light(), 1.0));
}

#[test]
fn nothing_is_cut_off_at_one_and_a_half() {
    let home = tempfile::tempdir().unwrap();
    let mx = Some(seed_records());
    let mut window = window(home.path(), Step::CurrentRecords, Language::Fr, mx);
    assert_matches("records-scaled-fr", window.draw(&theme::light(), 1.5));
}

#[test]
fn the_letter_by_mail_and_in_forms() {
    for (name, language, theme) in [
        ("request-open-light-en", Language::En, theme::light()),
        ("request-open-dark-fr", Language::Fr, theme::dark()),
    ] {
        let home = tempfile::tempdir().unwrap();
        let mx = Some(seed_records());
        let mut window = window_of((1024.0, 1700.0), home.path(), Step::Request, language, mx);
        window.click("send");
        window.click("forms");
        window.click("form-powershell");
        assert_matches(name, window.draw(&theme, 1.0));
    }
}
