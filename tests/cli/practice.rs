//! `practice`, from its start to the switched domain.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::program::{command, run};
pub use crate::running::Running;

#[test]
fn the_operator_makes_the_change_and_takes_it_back() {
    let mut practice = Running::start(&[]);
    assert_eq!(practice.facts["schema"], 1);
    let before = practice.check("company.example");
    assert_eq!(before["state"], "not_switched");
    let codes: Vec<&Value> =
        before["findings"].as_array().unwrap().iter().map(|f| &f["code"]).collect();
    assert!(!codes.contains(&&Value::from("private_address")), "{codes:?}");

    practice.tell("apply company.example");
    let event = practice.next();
    assert_eq!((&event["event"], &event["domain"]), (&"applied".into(), &"company.example".into()));
    let after = practice.check("company.example");
    assert_eq!(after["state"], "switched");
    let findings = after["findings"].as_array().unwrap();
    assert!(findings.iter().all(|finding| finding["severity"] == "notice"), "{after}");
    assert_eq!(after["authority"][0]["serial"], 2, "the zone has a new version");

    practice.tell("  reset   société.example ");
    assert_eq!(practice.next()["domain"], "xn--socit-esab.example");
    practice.tell("reset company.example");
    practice.next();
    assert_eq!(practice.check("company.example")["mx"], before["mx"]);
}

#[test]
fn nothing_stands_between_it_and_its_service() {
    let practice = Running::start(&[]);
    let arguments =
        ["reach", "--json", "--resolver", practice.resolver(), "--service", practice.profile()];
    let ran = run(&arguments);
    assert_eq!(ran.code, 0, "{ran:?}");
    let document = ran.json();
    assert_eq!(document["conclusion"]["code"], "all_well");
    let endpoints = document["endpoints"].as_array().unwrap();
    assert_eq!(endpoints.len(), 4);
    for endpoint in endpoints {
        assert_eq!(endpoint["verdict"], "reachable");
        assert_eq!(endpoint["software"], "E-securemail 3.0");
    }
}

#[test]
fn a_schedule_replaces_nothing_unasked() {
    let practice = Running::start(&[]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("schedule.ics");
    let plan = |path: &std::path::Path, more: &[&str]| {
        let path = path.to_str().unwrap();
        let all = ["plan", "company.example", "--resolver", practice.resolver(), "--ics", path];
        run(&[&all[..], more].concat())
    };
    std::fs::write(&file, "precious").unwrap();
    let refused = plan(&file, &[]);
    assert!(refused.code == 2 && refused.stderr.contains("--force"), "{refused:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "precious");
    let nowhere = folder.path().join("nosuch/schedule.ics");
    assert_eq!((plan(&nowhere, &[]).code, nowhere.exists()), (2, false), "no folder is made");
    assert_ne!(plan(&file, &["--force"]).code, 2);
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("BEGIN:VCALENDAR"));
}

/// What dig says, with these words of its own.
fn dig(resolver: &str, words: &[&str]) -> String {
    let (address, port) = resolver.rsplit_once(':').unwrap();
    let mut command = Command::new("dig");
    command.args(["-p", port, &format!("@{address}"), "+tries=1", "+time=5"]).args(words);
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("these tests need dig (Debian: bind9-dnsutils): {error}"));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn it_answers_as_an_authoritative_server_does() {
    let mut practice = Running::start(&[]);
    let serial = |practice: &Running| {
        let answer = dig(practice.resolver(), &["+short", "company.example", "SOA"]);
        answer.split(' ').nth(2).unwrap_or_else(|| panic!("{answer}")).parse::<u32>().unwrap()
    };
    let before = serial(&practice);
    for transport in ["+notcp", "+tcp"] {
        let ask = |words: &[&str]| dig(practice.resolver(), &[&[transport], words].concat());
        let said = ask(&["COMPANY.example", "MX"]);
        assert!(said.contains("status: NOERROR") && said.contains("flags: qr aa"), "{said}");
        assert!(said.contains("86400\tIN\tMX\t5 mailgate.company.example."), "{said}");
        let said = ask(&["company.example", "AAAA"]);
        assert!(said.contains("status: NOERROR") && said.contains("ANSWER: 0"), "{said}");
        assert!(said.contains("60\tIN\tSOA\t"), "no such data: {said}");
        for name in ["no-such.company.example", "elsewhere.com"] {
            let said = ask(&[name, "MX"]);
            assert!(said.contains("status: NXDOMAIN") && said.contains("IN\tSOA\t"), "{said}");
        }
        assert!(ask(&["outage.example", "MX"]).contains("status: SERVFAIL"));
        assert_eq!(ask(&["+short", "half.example", "NS"]), "ns.practice.example.\n");
    }
    practice.tell("apply company.example");
    practice.next();
    assert!(serial(&practice) > before, "a change raises the serial");
}

#[test]
fn the_cast_is_as_announced() {
    let practice = Running::start(&[]);
    let cast = practice.facts["cast"].as_array().unwrap();
    assert!(cast.len() >= 8, "{cast:?}");
    for company in cast {
        let ascii = company["ascii"].as_str().unwrap();
        assert!(ascii.ends_with("example"), "{ascii}");
        let seen = practice.check(ascii);
        assert_ne!(seen["findings"][0]["code"], "nxdomain", "{ascii}");
    }
    assert_eq!(practice.check("elsewhere.com")["findings"][0]["code"], "nxdomain");
    for example in practice.facts["examples"].as_array().unwrap() {
        assert!(example.as_str().unwrap().contains(practice.profile()), "{example}");
    }
}

#[test]
fn wrong_lines_are_explained_and_quit_ends_it() {
    let mut practice = Running::start(&[]);
    for line in ["", "apply", "apply nobody.example", "apply ..", "fly", "apply outage.example"] {
        practice.tell(line);
    }
    practice.tell("apply half.example");
    assert_eq!(practice.next()["domain"], "half.example", "it goes on");
    let profile = practice.profile().to_owned();
    practice.tell("quit");
    assert_eq!(practice.child.wait().unwrap().code(), Some(0));
    assert!(!std::path::Path::new(&profile).exists(), "the temporary profile is gone");
}

#[test]
fn it_goes_on_when_its_input_ends() {
    let mut practice = Running::start(&[]);
    drop(practice.stdin.take());
    assert_eq!(practice.check("done.example")["state"], "switched");
    assert!(practice.child.try_wait().unwrap().is_none());
}

#[test]
fn the_profile_goes_where_it_is_wanted_but_over_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("practice.toml");
    let path = file.to_str().unwrap();
    for _ in 0..2 {
        let practice = Running::start(&["--profile", path]);
        assert_eq!(practice.profile(), path);
        let ran = run(&["services", "show", path, "--json"]);
        let port = ran.json()["service"]["inbound"][0]["port"].as_u64().unwrap();
        let host = &practice.check("done.example")["mx"][0]["addresses"][0];
        let address = format!("{}:{port}", host.as_str().unwrap());
        let stream = TcpStream::connect(address).unwrap();
        let mut greeting = String::new();
        BufReader::new(stream).read_line(&mut greeting).unwrap();
        assert!(
            greeting.starts_with("220 E-securemail 3.0 ESMTP running on france."),
            "{greeting}"
        );
    }
    std::fs::write(&file, "something else").unwrap();
    let ran = run(&["practice", "--profile", path]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("exists already") && !ran.stderr.contains("--force"), "{ran:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "something else");
}

#[test]
fn people_are_told_what_to_try() {
    let mut child = command(&["practice", "--lang", "fr"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.as_mut().unwrap().write_all(b"apply company.example\nquit\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    for words in [
        "Réseau d’entraînement",
        "Résolveur : 127.0.0.1:",
        "société.example (xn--socit-esab.example)",
        "mailward-cli check company.example --resolver 127.0.0.1:",
        "company.example : le changement est fait.",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
}
