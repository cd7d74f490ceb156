//! The step Connection: the picture of the way, what is read in, what is kept.

use std::path::Path;

use iced_test::core::Theme;
use jiff::Timestamp;
use mailward::gui::{Options, theme};
use mailward::model::{
    Case, CertificateFacts, CertificateState, ConnectFault, Control, ControlKind, DomainName, End,
    Endpoint, EndpointObservation, Expectation, Handshake, HostName, Language, ReachRun, Reply,
    ServiceProfile, Speaker, Step, Target, TlsObservation, TranscriptLine, Vantage,
};
use mailward::store::{Folders, load_case, save_case};
use mailward::wizard::Change;

use crate::images::assert_matches;
use crate::window::Window;

const SIZE: (f32, f32) = (1024.0, 768.0);
/// High enough that nothing has to be scrolled to be clicked.
const TALL: (f32, f32) = (1024.0, 3000.0);

fn line(at_ms: u64, speaker: Speaker, text: &str) -> TranscriptLine {
    TranscriptLine { at_ms, speaker, text: text.to_owned() }
}

fn reply(code: u16, line: &str) -> Reply {
    Reply { code, lines: vec![line.to_owned()] }
}

fn good(host: &HostName, last: u8, connect_ms: u64) -> EndpointObservation {
    let mut seen =
        EndpointObservation::new(host.clone(), Some([203, 0, 113, last].into()), 25, End::Finished);
    let words = format!("E-securemail 3.0 ESMTP running on {host}");
    seen.banner = Some(format!("220 {words}"));
    seen.greeting = Some(reply(220, &words));
    seen.hello = Some(reply(250, host.as_str()));
    seen.tls = TlsObservation {
        offered: true,
        handshake: Some(Handshake {
            version: "TLSv1.3".into(),
            cipher: "TLS_AES_256_GCM_SHA384".into(),
        }),
        certificate: CertificateState::Valid,
        facts: Some(CertificateFacts {
            names: vec![host.to_string()],
            issuer: "R11".into(),
            not_before: None,
            not_after: None,
            chain_length: 2,
        }),
        detail: None,
        injected: false,
    };
    (seen.connect_ms, seen.elapsed_ms) = (Some(connect_ms), connect_ms * 4);
    seen.transcript = vec![
        line(0, Speaker::Event, "connecting to 203.0.113.1:25"),
        line(connect_ms, Speaker::Event, "connected"),
        line(connect_ms * 2, Speaker::Them, &format!("220 {words}")),
        line(connect_ms * 2, Speaker::Us, "EHLO [192.0.2.20]"),
        line(connect_ms * 3, Speaker::Them, &format!("250 {host}")),
    ];
    seen
}

fn blocked(host: &HostName, last: u8) -> EndpointObservation {
    let fault = End::NotConnected(ConnectFault::TimedOut, "no answer within the time".into());
    let mut seen =
        EndpointObservation::new(host.clone(), Some([203, 0, 113, last].into()), 25, fault);
    seen.elapsed_ms = 10_001;
    seen
}

fn masked(host: &HostName, last: u8) -> EndpointObservation {
    let mut seen = good(host, last, 2);
    let words = "**************************0*2*****200***";
    seen.greeting = Some(reply(220, words));
    seen.banner = Some(format!("220 {words}"));
    seen.hello = Some(reply(500, "unrecognised command"));
    seen.tls = TlsObservation::default();
    seen
}

fn run(seen: impl Fn(&HostName, u8) -> EndpointObservation) -> ReachRun {
    let targets = Target::of_service(&ServiceProfile::built_in());
    let endpoints = targets.iter().zip(1..).map(|(target, last)| Endpoint {
        expect: Expectation::Service,
        seen: seen(&target.host, last),
    });
    ReachRun {
        at: Timestamp::from_second(1_795_000_000).unwrap(),
        vantage: Vantage::Here,
        endpoints: endpoints.collect(),
        controls: Vec::new(),
        signer: None,
    }
}

fn all_good() -> ReachRun {
    run(|host, last| good(host, last, 12 + u64::from(last)))
}

fn port_blocked() -> ReachRun {
    let mut run = run(blocked);
    let host: HostName = "france.security-mail.net".into();
    let mut seen = good(&host, 1, 14);
    seen.port = 587;
    run.controls.push(Control { kind: ControlKind::OtherPort, seen });
    run
}

fn window(home: &Path, runs: &[ReachRun], language: Language, size: (f32, f32)) -> Window {
    let now = Timestamp::from_second(1_795_000_000).unwrap();
    let mut case = Case::new("picture", "security-mail", now);
    let domain = DomainName::parse("company.example").unwrap();
    case.apply(Change::DomainsEdited(vec![domain]), now).unwrap();
    for run in runs {
        case.apply(Change::Reached(Box::new(run.clone())), now).unwrap();
    }
    case.apply(Change::StepOpened(Step::Connection), now).unwrap();
    let path = home.join("picture.mailward");
    save_case(&path, &case).unwrap();
    let read = load_case(&path).unwrap();
    assert_eq!(read.reach, case.reach, "a case keeps what was seen");
    let options = Options {
        folders: Some(Folders::at(home)),
        case: Some(path),
        language: Some(language),
        documents: None,
        ..Options::default()
    };
    Window::open(options, size)
}

fn look(name: &str, run: ReachRun, language: Language, theme: &Theme) {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), &[run], language, SIZE);
    assert_matches(name, window.draw(theme, 1.0));
}

#[test]
fn the_way_in_pictures() {
    let masked = run(masked);
    look("connection-good-light-en", all_good(), Language::En, &theme::light());
    look("connection-blocked-light-en", port_blocked(), Language::En, &theme::light());
    look("connection-proxy-light-en", masked.clone(), Language::En, &theme::light());
    look("connection-good-dark-fr", all_good(), Language::Fr, &theme::dark());
    look("connection-blocked-dark-fr", port_blocked(), Language::Fr, &theme::dark());
    look("connection-proxy-dark-fr", masked, Language::Fr, &theme::dark());
}

#[test]
fn the_sentence_stands_first_and_nobody_is_held_back() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), &[port_blocked()], Language::En, TALL);
    assert!(window.shows(
        "The network or the Internet provider blocks port 25: france.security-mail.net:587 \
         answers, port 25 of the same host does not."
    ));
    assert!(window.shows("here it ends"));
    window.click("continue");
    assert!(window.shows("Before and after"), "the step is optional");
}

#[test]
fn a_conversation_is_folded_out_and_away() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), &[all_good()], Language::En, TALL);
    assert!(window.bounds("copy-transcript").is_none());
    window.click("transcript-0");
    assert!(window.bounds("copy-transcript").is_some());
    window.click("transcript-0");
    assert!(window.bounds("copy-transcript").is_none());
}

#[test]
fn what_the_mail_server_said_is_read_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), &[port_blocked()], Language::En, TALL);
    window.click("server");
    for id in ["copy-powershell", "copy-test", "copy-telnet", "copy-nc", "copy-openssl"] {
        assert!(window.bounds(id).is_some(), "{id}");
    }
    window.click("paste");
    window.type_words("what is this?");
    window.click("read");
    assert!(window.shows(
        "Nothing was recognised in the text. Wanted is the output of Test-NetConnection, telnet, \
         nc or openssl s_client."
    ));
    window.click("paste");
    // The greeting alone, as Windows shows it.
    window.press(iced_test::core::keyboard::key::Named::Enter);
    window.type_words("telnet france.security-mail.net 25");
    window.press(iced_test::core::keyboard::key::Named::Enter);
    window.type_words("220 E-securemail 3.0 ESMTP running on france");
    window.click("read");
    assert!(window.shows("Nothing stands in the way: every server can be reached."));
    assert!(window.shows("The mail server"), "the way begins there");
    assert!(window.shows("Earlier looks (1)"));
    window.click("history");
    let case = load_case(&home.path().join("picture.mailward")).unwrap();
    assert_eq!(case.reach.len(), 2);
    assert_eq!(case.reach[1].vantage, Vantage::Elsewhere);
}

#[test]
fn the_nearest_host_is_proposed_and_taken() {
    let home = tempfile::tempdir().unwrap();
    let times = run(|host, last| good(host, last, if last == 3 { 9 } else { 180 }));
    let mut window = window(home.path(), &[times], Language::En, TALL);
    assert!(
        window.shows("By their answers, this order is the fastest for you: Asia, France, Europe")
    );
    window.click("apply-order");
    assert!(window.bounds("apply-order").is_none(), "it is in use");
    let case = load_case(&home.path().join("picture.mailward")).unwrap();
    assert_eq!(case.host_order[0], HostName::new("asia.security-mail.net"));
}
