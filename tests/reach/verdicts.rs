//! One server for each way to behave, and the verdict on it.

use std::time::Duration;

use serde_json::{Value, json};

use crate::certificates::{Authority, to};
use crate::lab::{
    Act, Server, closed_port, endpoint, healthy, reach, reach_trusting, say, unwanted,
    with_starttls,
};

fn hears_then(greeting: &str, replies: &[&str]) -> Vec<Act> {
    let mut script = vec![say(greeting)];
    for reply in replies {
        script.push(Act::Hear);
        script.push(say(reply));
    }
    script.push(Act::Hold);
    script
}

/// Name, script, verdict.
fn behaviours() -> Vec<(&'static str, Vec<Act>, &'static str)> {
    let second = Duration::from_secs(1);
    let lines = |count: usize| b"220-and another line\r\n".repeat(count);
    vec![
        ("healthy", healthy("mx.example ESMTP Postfix"), "reachable"),
        (
            "greets in several lines",
            [vec![say("220-mx.example\r\n220-please wait\r\n")], healthy("ESMTP")].concat(),
            "reachable",
        ),
        ("says nothing but the code", hears_then("220\r\n", &["250\r\n"]), "reachable"),
        ("line ends without CR", hears_then("220 mx\n", &["250-mx\n250 SIZE\n"]), "reachable"),
        (
            "knows HELO only",
            hears_then("220 mx SMTP\r\n", &["502 ?\r\n", "250 mx\r\n"]),
            "reachable",
        ),
        ("masked", hears_then("220 ****2***0*****200*\r\n", &["500 ?\r\n"]), "proxy_suspected"),
        ("masked, code and all", vec![say("*******2**0****\r\n"), Act::Hold], "proxy_suspected"),
        ("masked, then cut", vec![say("220 **************\r\n")], "proxy_suspected"),
        (
            "extensions overwritten",
            hears_then("220 mx ESMTP\r\n", &["250-mx\r\n250-XXXXXXXA\r\n250 SIZE\r\n"]),
            "proxy_suspected",
        ),
        ("421", vec![say("421 too busy\r\n"), Act::Hold], "temp_reject"),
        ("450", vec![say("450-no\r\n450 no\r\n")], "temp_reject"),
        ("554", vec![say("554 no service for you\r\n"), Act::Hold], "perm_reject"),
        ("EHLO turned away", hears_then("220 mx\r\n", &["550 no\r\n"]), "perm_reject"),
        ("EHLO put off", hears_then("220 mx\r\n", &["421 no\r\n"]), "temp_reject"),
        ("silent", vec![Act::Hold], "no_banner"),
        ("never finishes greeting", vec![say("220-wait\r\n220-wait\r\n"), Act::Hold], "no_banner"),
        (
            "one byte a second",
            vec![Act::Drip(b"220 mx.example ESMTP\r\n".to_vec(), second), Act::Hold],
            "no_banner",
        ),
        ("never answers EHLO", hears_then("220 mx\r\n", &[""]), "no_banner"),
        ("closes at once", vec![], "closed"),
        ("resets at once", vec![Act::Reset], "closed"),
        ("closes in the greeting", vec![say("220-mx\r\n220")], "closed"),
        ("closes after the greeting", vec![say("220 mx\r\n")], "closed"),
        ("closes in EHLO", hears_then("220 mx\r\n", &["250-mx\r\n"])[..3].to_vec(), "closed"),
        ("HTTP", vec![say("HTTP/1.1 400 Bad Request\r\n\r\n")], "not_smtp"),
        ("SSH", vec![say("SSH-2.0-OpenSSH_9.2\r\n"), Act::Hold], "not_smtp"),
        ("POP3", vec![say("+OK ready\r\n"), Act::Hold], "not_smtp"),
        ("IMAP", vec![say("* OK [CAPABILITY IMAP4rev1] ready\r\n"), Act::Hold], "not_smtp"),
        ("FTP", hears_then("220 FTP\r\n", &["530 login\r\n", "530 login\r\n"]), "not_smtp"),
        ("knows nothing", hears_then("220 x\r\n", &["500 ?\r\n", "500 ?\r\n"]), "not_smtp"),
        ("TLS alert", vec![Act::Say(b"\x15\x03\x01\x00\x02\x02\x0a".to_vec())], "not_smtp"),
        ("binary", vec![Act::Say((0..=255).collect()), Act::Hold], "not_smtp"),
        ("zeros", vec![Act::Endless(vec![0; 4096])], "not_smtp"),
        ("endless line", vec![say("220 "), Act::Endless(vec![b'x'; 4096])], "not_smtp"),
        ("10,000 lines", vec![Act::Say(lines(10_000)), say("220 x\r\n")], "not_smtp"),
        (
            "endless extensions",
            vec![say("220 x\r\n"), Act::Hear, Act::Endless(b"250-MORE\r\n".to_vec())],
            "not_smtp",
        ),
    ]
}

#[test]
fn every_behaviour_has_its_verdict() {
    let behaviours = behaviours();
    assert!(behaviours.len() >= 25);
    let servers: Vec<_> = behaviours
        .into_iter()
        .map(|(name, script, verdict)| (name, Server::start(script), verdict))
        .collect();
    let refused = closed_port();
    let places: Vec<String> = servers.iter().map(|(_, server, _)| server.place()).collect();
    let refused_place = refused.to_string();
    let mut arguments = vec!["--timeout", "3", &refused_place];
    arguments.extend(places.iter().map(String::as_str));
    let ran = reach(&arguments);
    assert_eq!(ran.code, 1, "{ran:?}");
    let document = ran.json();
    assert_eq!(document["endpoints"].as_array().unwrap().len(), servers.len() + 1);
    let mut wrong = Vec::new();
    for (name, server, verdict) in &servers {
        let found = endpoint(&document, server.address);
        if found["verdict"] != *verdict {
            wrong.push(format!("{name}: {verdict}, not {found}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(endpoint(&document, refused)["verdict"], "refused");
    check_shape(&document);
    assert_eq!(unwanted(), Vec::<String>::new());
}

/// The contract of the document.
fn check_shape(document: &Value) {
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(document), ["schema", "endpoints", "conclusion"]);
    assert_eq!(keys(&document["conclusion"]), ["code", "message", "action"]);
    for endpoint in document["endpoints"].as_array().unwrap() {
        let expected = [
            "host",
            "address",
            "port",
            "verdict",
            "banner",
            "software",
            "capabilities",
            "tls",
            "message",
            "elapsed_ms",
        ];
        assert_eq!(keys(endpoint), expected);
        assert_eq!(keys(&endpoint["tls"]), ["offered", "handshake", "certificate"]);
        assert!(!endpoint["message"].as_str().unwrap().is_empty());
        let banner = endpoint["banner"].as_str().unwrap_or_default();
        assert!(banner.len() <= 2_100, "{}", banner.len());
        assert!(banner.chars().all(|c| c == '\n' || !c.is_control()), "{banner:?}");
    }
}

#[test]
fn what_was_heard_is_told_whatever_the_verdict() {
    let servers = [
        (vec![say("SSH-2.0-x\r\n"), Act::Hold], json!("SSH-2.0-x")),
        (vec![Act::Say(b"\x16\x03\xff".to_vec()), Act::Hold], json!("\\x16\\x03\\xff")),
        (vec![say("220-one\r\n220-"), Act::Hold], json!("220-one\n220-")),
        (vec![say("554 \u{1b}[31mno\r\n")], json!("554 \\x1b[31mno")),
        (healthy("mx.example ESMTP Postfix"), json!("220 mx.example ESMTP Postfix")),
        (vec![Act::Hold], Value::Null),
    ];
    let servers = servers.map(|(script, banner)| (Server::start(script), banner));
    let places = servers.each_ref().map(|(server, _)| server.place());
    let mut arguments = vec!["--timeout", "1"];
    arguments.extend(places.iter().map(String::as_str));
    let document = reach(&arguments).json();
    for (server, banner) in &servers {
        assert_eq!(endpoint(&document, server.address)["banner"], *banner);
    }
    let healthy = endpoint(&document, servers[4].0.address);
    assert_eq!(healthy["software"], "Postfix");
    assert_eq!(healthy["capabilities"], json!(["SIZE 1000000", "8BITMIME"]));
    assert_eq!(
        healthy["tls"],
        json!({"offered": false, "handshake": null, "certificate": "not_offered"})
    );
}

#[test]
fn certificates_are_told_apart() {
    let trusted = Authority::new("Lab authority");
    let stranger = Authority::new("Somebody else");
    let folder = tempfile::tempdir().unwrap();
    let (own, own_pem) = to("127.0.0.1").authority().self_signed();
    let file = folder.path().join("trusted.pem");
    std::fs::write(&file, trusted.pem() + &own_pem).unwrap();
    let tls = |config| with_starttls(vec![Act::Tls(config), Act::Serve(&["AUTH PLAIN"])]);
    let here = to("127.0.0.1");
    let cases = [
        ("valid", tls(trusted.server(here)), "valid", true),
        ("TLS 1.2", tls(trusted.server(here.tls12())), "valid", true),
        ("expired", tls(trusted.server(here.expired())), "expired", true),
        ("wrong name", tls(trusted.server(to("mx.other.example"))), "wrong_name", true),
        ("self-signed", tls(here.self_signed().0), "self_signed", true),
        ("as tools make it", tls(here.authority().self_signed().0), "self_signed", true),
        ("self-signed, but trusted", tls(own), "valid", true),
        ("unknown issuer", tls(stranger.server(here)), "unknown_issuer", true),
        ("expired and self-signed", tls(here.expired().self_signed().0), "expired", true),
        ("self-signed, wrong name", tls(to("x.example").self_signed().0), "self_signed", true),
        ("unknown and wrong name", tls(stranger.server(to("x.example"))), "unknown_issuer", true),
        ("unknown and expired", tls(stranger.server(here.expired())), "expired", true),
        (
            "refused",
            hears_then("220 x\r\n", &["250-x\r\n250 STARTTLS\r\n", "454 not now\r\n"]),
            "handshake_failed",
            false,
        ),
        ("closed", with_starttls(vec![]), "handshake_failed", false),
        ("no TLS", with_starttls(vec![Act::Hear, say("what?\r\n")]), "handshake_failed", false),
        ("never answers", with_starttls(vec![Act::Hold]), "handshake_failed", false),
    ];
    let servers =
        cases.map(|(name, script, state, stands)| (name, Server::start(script), state, stands));
    let places = servers.each_ref().map(|(_, server, ..)| server.place());
    let mut arguments = vec!["--timeout", "3"];
    arguments.extend(places.iter().map(String::as_str));
    let ran = reach_trusting(&file, &arguments);
    assert_eq!(ran.code, 0, "TLS does not count: {ran:?}");
    let document = ran.json();
    for (name, server, state, stands) in &servers {
        let found = endpoint(&document, server.address);
        assert_eq!(found["verdict"], "reachable", "{name}: {found}");
        let tls = &found["tls"];
        assert_eq!(tls["certificate"], *state, "{name}: {found}");
        assert_eq!(tls["offered"], true, "{name}");
        assert_eq!(tls["handshake"].is_object(), *stands, "{name}: {found}");
    }
    let version = |at: usize| {
        let tls = &endpoint(&document, servers[at].1.address)["tls"]["handshake"];
        (tls["version"].clone(), tls["cipher"].as_str().unwrap().to_owned())
    };
    assert_eq!(version(0).0, "TLSv1.3");
    assert!(version(0).1.starts_with("TLS_"), "{:?}", version(0));
    assert_eq!(version(1).0, "TLSv1.2");
    assert_eq!(document["conclusion"]["code"], "all_well");
}

#[test]
fn text_before_the_encryption_is_thrown_away() {
    let authority = Authority::new("Lab authority");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("trusted.pem");
    std::fs::write(&file, authority.pem()).unwrap();
    // In one piece with the reply, as CVE-2011-0411 has it: a program that takes it for an answer
    // inside the encryption sees these extensions.
    let script = vec![
        say("220 mx.example ESMTP\r\n"),
        Act::Hear,
        say("250-mx.example\r\n250 STARTTLS\r\n"),
        Act::Hear,
        say("220 go ahead\r\n250-evil.example\r\n250 XINJECTED\r\n"),
        Act::Tls(authority.server(to("127.0.0.1"))),
        Act::Serve(&["AUTH PLAIN"]),
    ];
    let server = Server::start(script);
    let ran = reach_trusting(&file, &["-v", &server.place()]);
    let document = ran.json();
    let found = endpoint(&document, server.address);
    assert_eq!(found["verdict"], "reachable", "{found}");
    assert_eq!(found["tls"]["certificate"], "valid", "{found}");
    assert_eq!(found["capabilities"], json!(["STARTTLS"]));
    assert!(found["message"].as_str().unwrap().contains("thrown away"), "{found}");
    let said = found["transcript"].as_array().unwrap();
    let after: Vec<&Value> =
        said.iter().skip_while(|line| line["text"] != "certificate: valid").collect();
    let text = |line: &&Value| line["text"].as_str().unwrap().to_owned();
    let after: Vec<String> = after.iter().map(text).collect();
    assert!(after.contains(&"250 AUTH PLAIN".to_owned()), "{said:?}");
    assert!(!after.iter().any(|line| line.contains("XINJECTED")), "{said:?}");
}

#[test]
fn the_service_is_told_from_others() {
    let own = Server::start(healthy("E-securemail 3.0 ESMTP running on lab"));
    let other = Server::start(healthy("mx.isp.example ESMTP Postfix"));
    let ran = reach(&["--expect", "service", &own.place(), &other.place()]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let document = ran.json();
    assert_eq!(endpoint(&document, own.address)["verdict"], "reachable");
    assert_eq!(endpoint(&document, own.address)["software"], "E-securemail 3.0");
    assert_eq!(endpoint(&document, other.address)["verdict"], "other_server");
    assert_eq!(reach(&["--expect", "any", &own.place(), &other.place()]).code, 0);
    assert_eq!(reach(&[&other.place()]).code, 0, "any is usual for hosts that nobody knows");
}
