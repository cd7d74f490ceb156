//! `check`: MTA-STS policies, served over HTTPS in every state.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::Value;

use crate::apply::Desk;
use crate::certificates::{Authority, to};
use crate::contract::each;
use crate::named::{KEY, SECRET};
use crate::world::{Situation, World, situation};

const COVERING: &str = "version: STSv1\r\nmode: enforce\r\nmx: mail.sts.test\r\n\
                        mx: *.security-mail.net\r\nmax_age: 604800\r\n";
const OLD: &str = "version: STSv1\nmode: enforce\nmx: mail.sts.test\nmax_age: 604800\n";
const SERVICE: &str = "version: STSv1\nmode: enforce\nmx: *.security-mail.net\nmax_age: 604800\n";
const TESTING: &str = "version: STSv1\nmode: testing\nmx: mail.sts.test\nmax_age: 86400\n";
const NO_POLICY: &str = "version: STSv1\nmode: none\nmax_age: 86400\n";

/// What a web server does.
#[derive(Clone)]
enum Web {
    Answers {
        status: &'static str,
        media_type: &'static str,
        more: &'static str,
        body: String,
    },
    /// It takes the request and says nothing.
    Slow,
}

impl Web {
    fn policy(body: &str) -> Self {
        let (status, media_type, more) = ("200 OK", "text/plain; charset=utf-8", "");
        Self::Answers { status, media_type, more, body: body.to_owned() }
    }
}

/// Serves at an address until the test ends.
fn serve(at: SocketAddr, config: Arc<ServerConfig>, web: Web) -> std::io::Result<()> {
    let listener = TcpListener::bind(at)?;
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let (config, web) = (config.clone(), web.clone());
            thread::spawn(move || answer(stream, config, &web));
        }
    });
    Ok(())
}

/// A client that hangs up is no fault here.
fn answer(stream: TcpStream, config: Arc<ServerConfig>, web: &Web) -> Option<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    let mut stream = StreamOwned::new(ServerConnection::new(config).ok()?, stream);
    let mut request = [0; 4096];
    let length = stream.read(&mut request).ok()?;
    assert!(request[..length].starts_with(b"GET /.well-known/mta-sts.txt HTTP/1.1\r\n"));
    match web {
        Web::Answers { status, media_type, more, body } => {
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\ncontent-length: {}\r\n{more}\r\n",
                body.len()
            );
            stream.write_all(head.as_bytes()).ok()?;
            stream.write_all(body.as_bytes()).ok()?;
            stream.conn.send_close_notify();
            stream.flush().ok()
        }
        // Until the client has had enough.
        Web::Slow => stream.read(&mut request).ok().map(|_| ()),
    }
}

struct Case {
    domain: &'static str,
    web: Web,
    codes: &'static [&'static str],
    severity: Option<&'static str>,
    says: &'static str,
}

fn cases() -> Vec<Case> {
    let case = |domain, web, codes, severity, says| Case { domain, web, codes, severity, says };
    let unreachable: &[&str] = &["mta_sts_present", "mta_sts_unreachable"];
    let answers = |status, media_type, more, body: &str| Web::Answers {
        status,
        media_type,
        more,
        body: body.to_owned(),
    };
    let large = format!("{OLD}{}", "# padding\n".repeat(100_000));
    vec![
        case("valid", Web::policy(COVERING), &["mta_sts_present"], None, "enforce"),
        case(
            "switched",
            Web::policy(SERVICE),
            &["mta_sts_present", "mta_sts_lacks_listed"],
            Some("error"),
            "mail.sts.test",
        ),
        case(
            "old",
            Web::policy(OLD),
            &["mta_sts_present", "mta_sts_lists_old"],
            Some("error"),
            "france.security-mail.net",
        ),
        case(
            "testing",
            Web::policy(TESTING),
            &["mta_sts_present", "mta_sts_lists_old"],
            Some("warning"),
            "asia.security-mail.net",
        ),
        case("withdrawn", Web::policy(NO_POLICY), &["mta_sts_present"], None, "none"),
        case(
            "html",
            answers("200 OK", "text/html", "", COVERING),
            unreachable,
            Some("warning"),
            "text/html",
        ),
        case("gone", answers("404 Not Found", "text/plain", "", ""), unreachable, None, "404"),
        case(
            "moved",
            answers(
                "301 Moved Permanently",
                "text/plain",
                "location: https://mta-sts.valid.test/.well-known/mta-sts.txt\r\n",
                "",
            ),
            unreachable,
            None,
            "301",
        ),
        case("large", answers("200 OK", "text/plain", "", &large), unreachable, None, "64"),
        case("nonsense", Web::policy("hello\n"), unreachable, None, ""),
        case("slow", Web::Slow, unreachable, None, ""),
        case("expired", Web::policy(COVERING), unreachable, None, "expired"),
        case("stranger", Web::policy(COVERING), unreachable, None, "certificate"),
        case("misnamed", Web::policy(COVERING), unreachable, None, "certificate"),
    ]
}

/// The zones: each policy at an address of its own.
fn situations(cases: &[Case]) -> Vec<Situation> {
    let zone = |(number, case): (usize, &Case)| {
        let records = format!(
            "@ MX 10 mail.sts.test.\n_mta-sts TXT \"v=STSv1; id=1;\"\n\
             mta-sts A 127.0.0.{}\n@ TXT \"v=spf1 +all\"\n",
            number + 20
        );
        situation(&format!("{}.test", case.domain), &records)
    };
    cases.iter().enumerate().map(zone).collect()
}

/// Starts all web servers at one port.
fn start(cases: &[Case], authority: &Authority) -> u16 {
    let stranger = Authority::new("Somebody Else");
    for _ in 0..5 {
        let port = crate::named::free_port();
        let started = cases.iter().enumerate().all(|(number, case)| {
            let name: &'static str = format!("mta-sts.{}.test", case.domain).leak();
            let config = match case.domain {
                "expired" => authority.server(to(name).expired()),
                "stranger" => stranger.server(to(name)),
                "misnamed" => authority.server(to("www.misnamed.test")),
                _ => authority.server(to(name)),
            };
            let host = u8::try_from(number + 20).unwrap();
            let at = SocketAddr::from((Ipv4Addr::new(127, 0, 0, host), port));
            serve(at, config, case.web.clone()).is_ok()
        });
        if started {
            return port;
        }
    }
    panic!("no port is free at all addresses");
}

/// Starts the web servers, and says where they are and whom to trust.
fn serve_all(cases: &[Case], authority: &Authority, folder: &Path) -> [(&'static str, String); 2] {
    let port = start(cases, authority).to_string();
    let trusted = folder.join("trusted.pem");
    std::fs::write(&trusted, authority.pem()).unwrap();
    let trusted = trusted.into_os_string().into_string().unwrap();
    [("MAILWARD_HTTPS_PORT", port), ("SSL_CERT_FILE", trusted)]
}

fn of<'a>(domain: &'a Value, code: &str) -> &'a Value {
    let findings = domain["findings"].as_array().unwrap().iter();
    findings.into_iter().find(|f| f["code"] == code).unwrap_or(&Value::Null)
}

#[test]
fn policies_are_fetched_and_judged_as_senders_do() {
    let cases = cases();
    let world = World::start(&situations(&cases));
    let authority = Authority::new("Test Authority");
    let folder = tempfile::tempdir().unwrap();
    let environment = serve_all(&cases, &authority, folder.path());
    let environment = environment.each_ref().map(|(name, value)| (*name, value.as_str()));
    let mut wrong = Vec::new();
    for case in &cases {
        let name = format!("{}.test", case.domain);
        let ran = world.run_in(&["check", "--json", &name], &environment);
        let document = ran.json();
        let domain = &document["domains"][0];
        let mut codes = each(&domain["findings"], "code");
        codes.retain(|code| code.starts_with("mta_sts"));
        codes.sort_unstable();
        let mut wanted = case.codes.to_vec();
        wanted.sort_unstable();
        let last = of(domain, case.codes.last().unwrap());
        let severity = case.severity.is_none_or(|severity| last["severity"] == severity);
        let says = last["message"].as_str().is_some_and(|text| text.contains(case.says));
        if codes != wanted || !severity || !says {
            wrong.push(format!("{}: {codes:?} {last}", case.domain));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    let pdf = folder.path().join("letter.pdf");
    for (name, doubts, says) in [
        ("old.test", vec!["mta_sts_lists_old"], "do not name these servers of the service"),
        ("testing.test", vec!["mta_sts_lists_old"], "do not name these servers of the service"),
        ("gone.test", vec!["mta_sts_unreachable"], "cannot be fetched"),
        ("valid.test", vec!["not_proven"], "certificate"),
        ("withdrawn.test", vec![], ""),
    ] {
        let letter = ["letter", name, "--json", "--force", "-o", pdf.to_str().unwrap()];
        let ran = world.run_in(&letter, &environment);
        assert_eq!(each(&ran.json()["doubts"], "code"), doubts, "{ran:?}");
        assert!(ran.stderr.contains(says), "{ran:?}");
        assert!(doubts.is_empty() || ran.code == 1, "{ran:?}");
        assert!(pdf.exists());
        // A file for machines holds nothing else, so this is told beside it.
        let export = world.run_in(&["plan", "--export", "table", name], &environment);
        let is_told = doubts.iter().any(|doubt| doubt.starts_with("mta_sts"));
        assert!(export.stdout.contains("france.security-mail.net"), "{export:?}");
        assert_eq!(export.stderr.contains("MTA-STS"), is_told, "{export:?}");
    }
}

/// The policy that was forgotten over the change, and the one that was forgotten on the way back.
#[test]
fn mail_that_a_policy_refuses_now_is_told_of_everywhere() {
    let case = |domain, body: &str| {
        let (codes, severity, says): (&[&str], _, _) = (&[], None, "");
        Case { domain, web: Web::policy(body), codes, severity, says }
    };
    let cases = vec![case("switched", OLD), case("back", SERVICE)];
    let mut zones = situations(&cases);
    let new = "@ MX 3 france.security-mail.net.\n@ MX 4 europe.security-mail.net.\n\
               @ MX 5 asia.security-mail.net.\n";
    zones[0].records = zones[0].records.replace("@ MX 10 mail.sts.test.\n", new);
    let world = World::start(&zones);
    let authority = Authority::new("Test Authority");
    let folder = tempfile::tempdir().unwrap();
    let environment = serve_all(&cases, &authority, folder.path());
    let environment = environment.each_ref().map(|(name, value)| (*name, value.as_str()));
    let run = |arguments: &[&str]| world.run_in(arguments, &environment);

    let plan = run(&["plan", "switched.test"]);
    let said = plan.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("To be published at once, as the MTA-STS policy"), "{plan:?}");
    assert!(said.contains("mx: mail.sts.test mx: france.security-mail.net"), "{plan:?}");
    assert!(said.contains("do not deliver to switched.test now"), "{plan:?}");
    assert!(!said.contains("Wait until Mailward says"), "{plan:?}");
    let pdf = folder.path().join("letter.pdf");
    let letter = run(&["letter", "switched.test", "--json", "-o", pdf.to_str().unwrap()]);
    assert_eq!(
        (letter.code, each(&letter.json()["doubts"], "code")),
        (1, vec!["mta_sts_lists_old"])
    );
    assert!(!letter.stderr.contains("Nothing has to be changed"), "{letter:?}");
    let export = run(&["plan", "--export", "table", "switched.test"]);
    assert!(export.stderr.contains("MTA-STS"), "{export:?}");
    for more in [&[][..], &["--json"]] {
        let watch = run(&[&["watch", "--once", "switched.test"], more].concat());
        assert!(watch.code == 1 && watch.stderr.contains("MTA-STS"), "{watch:?}");
    }
    let long_ago = ["--domain", "switched.test", "--changed", "2026-01-01T00:00:00Z"];
    let held = run(&[&["restrict", "nftables", "--stage", "defer"], &long_ago[..]].concat());
    let told = format!("{}{}", held.stdout, held.stderr);
    assert!(held.code == 1 && told.contains("MTA-STS"), "{held:?}");

    let check = run(&["check", "--json", "back.test"]).json();
    let lacks = of(&check["domains"][0], "mta_sts_lacks_listed");
    assert_eq!(lacks["severity"], "error", "{check}");
    assert!(lacks["message"].as_str().unwrap().contains("mail.sts.test"), "{lacks}");
    let letter = ["letter", "back.test", "--json", "--force", "-o", pdf.to_str().unwrap()];
    let doubts = each(&run(&letter).json()["doubts"], "code").join(" ");
    assert_eq!(doubts, "not_proven", "the change itself mends it");
}

/// At once, senders that keep to the policy would not deliver any more.
#[test]
fn a_change_that_an_enforced_policy_forbids_is_not_made_unasked() {
    let cases = cases();
    let world = World::start(&situations(&cases));
    let authority = Authority::new("Test Authority");
    let desk = Desk::new(KEY, SECRET);
    let environment = serve_all(&cases, &authority, &desk.path(""));
    let environment = environment.each_ref().map(|(name, value)| (*name, value.as_str()));
    let (address, number) = world.primary();
    let server = format!("{address}:{number}");
    let (key, undo) = (desk.path("key"), desk.path("undo"));
    let apply = |domain, more: &[&str]| {
        let mut all = vec!["apply", domain, "--server", &server, "--json"];
        all.extend(["--key-file", key.to_str().unwrap(), "--undo-file", undo.to_str().unwrap()]);
        all.extend(more);
        world.run_in(&all, &environment)
    };
    for more in ["--yes", "--dry-run"] {
        let refused = apply("old.test", &[more]);
        assert_eq!(refused.code, 1, "{refused:?}");
        assert!(refused.stderr.contains("MTA-STS"), "{refused:?}");
        assert!(refused.stderr.contains("--force"), "{refused:?}");
        let document = refused.json();
        assert_eq!(document["applied"], false);
        assert!(document["error"].as_str().unwrap().contains("MTA-STS"), "{document}");
        assert!(!undo.exists());
    }
    let waits = apply("testing.test", &["--dry-run"]);
    assert!(waits.code == 0 && waits.stderr.contains("should wait until"), "{waits:?}");
    assert!(waits.json()["not_before"].is_string(), "{waits:?}");
    let forced = apply("old.test", &["--yes", "--force"]);
    assert_eq!((forced.code, &forced.json()["applied"]), (0, &Value::Bool(true)), "{forced:?}");
    assert!(forced.stderr.contains("france.security-mail.net"), "{forced:?}");
    // Nothing speaks against the way back.
    let back = desk.path("back");
    std::fs::rename(&undo, &back).unwrap();
    let arguments = ["--yes", "--undo", back.to_str().unwrap()];
    let ended = apply("old.test", &arguments);
    assert!(ended.code == 0 && ended.stderr.is_empty(), "{ended:?}");

    // Where the policy names the service alone, going back is warned of, and done.
    std::fs::remove_file(&undo).unwrap();
    let made = apply("switched.test", &["--yes"]);
    assert_eq!(made.code, 0, "{made:?}");
    std::fs::rename(&undo, &back).unwrap();
    let ended = apply("switched.test", &arguments);
    assert_eq!((ended.code, &ended.json()["applied"]), (0, &Value::Bool(true)), "{ended:?}");
    assert!(ended.stderr.contains("come back: mail.sts.test."), "{ended:?}");
}
