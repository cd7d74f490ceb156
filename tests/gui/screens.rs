//! What each step looks like, light and dark, in both languages.

use std::net::Ipv4Addr;
use std::path::Path;

use iced_test::core::Theme;
use iced_test::core::keyboard::key::Named;
use jiff::Timestamp;
use jiff::civil::date;
use mailward::gui::{Message, Options, theme};
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
    let (options, size) = options_of(size, home, step, language, mx);
    Window::open(options, size)
}

/// A window that does not look at the network: as it is drawn before anything comes.
fn waiting(
    size: (f32, f32),
    home: &Path,
    step: Step,
    language: Language,
    mx: Option<MxAnswer>,
) -> Window {
    let (options, size) = options_of(size, home, step, language, mx);
    let (window, _task) = Window::open_waiting(options, size);
    window
}

fn options_of(
    size: (f32, f32),
    home: &Path,
    step: Step,
    language: Language,
    mx: Option<MxAnswer>,
) -> (Options, (f32, f32)) {
    let now = Timestamp::from_second(1_795_000_000).unwrap();
    let mut case = Case::new("picture", "security-mail", now);
    let mut changes = vec![
        Change::TextEdited(Field::Company, "Blue Door Bakery Ltd".into()),
        Change::TextEdited(Field::CompanyAddress, "12 Mill Lane\nBath BA1 1AA".into()),
        Change::TextEdited(Field::FirstName, "Joan".into()),
        Change::TextEdited(Field::Surname, "Bloggs".into()),
        Change::TextEdited(Field::Operator, "Hostwell Internet".into()),
        Change::DomainsEdited(vec![DomainName::parse("company.example").unwrap()]),
        // So far ahead that nothing is ever said against it.
        Change::DayAskedFor(Some(date(2099, 12, 1))),
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
        documents: Some("/home/joan/Documents".into()),
        ..Options::default()
    };
    (options, size)
}

/// Each step, in the states that matter most.
fn each_step(language: Language, theme: &Theme, dressed: &str) {
    let known = || Some(seed_records());
    let scenes: [(&str, Step, Option<MxAnswer>); 11] = [
        ("start", Step::Start, known()),
        ("service", Step::Service, known()),
        ("company", Step::Company, known()),
        ("records", Step::CurrentRecords, known()),
        ("connection", Step::Connection, known()),
        ("change", Step::Change, known()),
        ("request", Step::Request, known()),
        ("propagation", Step::Propagation, known()),
        ("smart-host", Step::SmartHost, known()),
        ("restrict", Step::Restrict, known()),
        ("finish", Step::Finish, known()),
    ];
    for (name, step, mx) in scenes {
        let home = tempfile::tempdir().unwrap();
        let mut window = waiting(SIZE, home.path(), step, language, mx);
        let name = format!("{name}-{dressed}");
        assert_matches(&name, window.draw(theme, 1.0));
        assert_matches(&format!("{name}-large"), window.draw(theme, 1.5));
    }
    // While it looks, and where nothing is known.
    let home = tempfile::tempdir().unwrap();
    let mut window = waiting(SIZE, home.path(), Step::CurrentRecords, language, None);
    assert_matches(&format!("records-looking-{dressed}"), window.draw(theme, 1.0));
    let home = tempfile::tempdir().unwrap();
    let options = Options {
        folders: Some(Folders::at(home.path())),
        language: Some(language),
        documents: Some("/home/joan/Documents".into()),
        ..Options::default()
    };
    let mut window = Window::open(options, SIZE);
    assert_matches(&format!("start-first-{dressed}"), window.draw(theme, 1.0));
    window.send(Message::StepPressed(Step::Company));
    assert_matches(&format!("company-empty-{dressed}"), window.draw(theme, 1.0));
    window.press(Named::F1);
    assert_matches(&format!("help-{dressed}"), window.draw(theme, 1.0));
}

#[test]
fn each_step_light_in_english() {
    each_step(Language::En, &theme::light(), "light-en");
}

#[test]
fn each_step_dark_in_english() {
    each_step(Language::En, &theme::dark(), "dark-en");
}

#[test]
fn each_step_light_in_german() {
    each_step(Language::De, &theme::light(), "light-de");
}

#[test]
fn each_step_dark_in_german() {
    each_step(Language::De, &theme::dark(), "dark-de");
}

#[test]
fn each_step_light_in_french() {
    each_step(Language::Fr, &theme::light(), "light-fr");
}

#[test]
fn each_step_dark_in_french() {
    each_step(Language::Fr, &theme::dark(), "dark-fr");
}

#[test]
fn every_widget_in_every_state() {
    for (name, theme) in [
        ("gallery-light", theme::light()),
        ("gallery-dark", theme::dark()),
        ("gallery-contrast", theme::contrast()),
    ] {
        let home = tempfile::tempdir().unwrap();
        let options = Options {
            folders: Some(Folders::at(home.path())),
            language: Some(Language::En),
            gallery: true,
            ..Options::default()
        };
        let mut window = Window::open(options, (800.0, 3_100.0));
        assert_matches(name, window.draw(&theme, 1.0));
    }
}

/// In no language does a step reach beyond the window, be it as small as one gets it.
#[test]
fn every_step_fits_in_every_language() {
    let mut outside = Vec::new();
    for language in Language::ALL {
        for step in Step::ALL {
            let home = tempfile::tempdir().unwrap();
            let mx = Some(seed_records());
            let mut window = waiting(SIZE, home.path(), step, language, mx);
            for width in [1024.0, 800.0, 683.0, 512.0] {
                window.resize((width, 600.0));
                let edge = window.right_edge();
                if edge > width + 0.5 {
                    outside.push(format!("{language}, {step:?} at {width}: {edge}"));
                }
            }
        }
    }
    assert!(outside.is_empty(), "{outside:#?}");
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
