//! What other computers saw, read in.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::lab::{Act, Server, endpoint, healthy, reach, say};
use crate::program::{Ran, command, ran, run};

fn reach_with_input(arguments: &[&str], input: &[u8]) -> Ran {
    let mut child = command(&[&["reach", "--json"], arguments].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    ran(child.wait_with_output().unwrap())
}

#[test]
fn our_own_results_are_read_as_they_were_written() {
    let servers = [
        Server::start(healthy("E-securemail 3.0 ESMTP running on lab")),
        Server::start(healthy("mx.isp.example ESMTP Postfix")),
        Server::start(vec![say("554 no\r\n")]),
        Server::start(vec![say("220 ******2***0*\r\n"), Act::Hold]),
        Server::start(vec![say("SSH-2.0-x\r\n")]),
        Server::start(vec![]),
    ];
    let places = servers.each_ref().map(Server::place);
    let mut arguments = vec!["--timeout", "1", "--expect", "service"];
    arguments.extend(places.iter().map(String::as_str));
    let there = reach(&arguments);
    let here =
        reach_with_input(&["--expect", "service", "--from-json", "-"], there.stdout.as_bytes());
    assert_eq!(here.code, there.code);
    let (there, here) = (there.json(), here.json());
    for server in &servers {
        let (there, here) = (endpoint(&there, server.address), endpoint(&here, server.address));
        for key in ["verdict", "banner", "software", "tls", "capabilities", "elapsed_ms"] {
            assert_eq!(there[key], here[key], "{key}: {there} {here}");
        }
    }
    assert_eq!(there["conclusion"]["code"], here["conclusion"]["code"]);
    // PowerShell writes files in UTF-16.
    let wide: Vec<u8> =
        format!("\u{feff}{there}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let ran = reach_with_input(&["--expect", "service", "--from-json", "-"], &wide);
    assert_eq!(ran.json()["conclusion"], here["conclusion"]);
}

#[test]
fn real_programs_are_read() {
    let server = Server::start(healthy("mx.isp.example ESMTP Postfix"));
    let port = server.address.port().to_string();
    let script = format!(
        "echo '$ telnet 127.0.0.1 {port}'; (sleep 0.5; echo QUIT; sleep 0.5) | telnet 127.0.0.1 {port} 2>&1; \
         echo '$ nc -v 127.0.0.1 {port}'; echo QUIT | nc -v -w 3 127.0.0.1 {port} 2>&1; \
         echo '$ nc -v 127.0.0.1 1'; nc -v -w 3 127.0.0.1 1 2>&1"
    );
    let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let ran = reach_with_input(&["--pasted", "-"], text.as_bytes());
    assert_eq!(ran.code, 1, "{text} {ran:?}");
    let document = ran.json();
    let verdicts: Vec<&Value> =
        document["endpoints"].as_array().unwrap().iter().map(|one| &one["verdict"]).collect();
    assert_eq!(verdicts, ["reachable", "reachable", "refused"], "{text} {document}");
    assert_eq!(document["endpoints"][0]["software"], "Postfix");
}

#[test]
fn what_holds_no_results_is_refused() {
    for (option, input) in [("--from-json", "{}"), ("--from-json", ""), ("--pasted", "hello")] {
        let ran = reach_with_input(&[option, "-"], input.as_bytes());
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
        assert!(ran.stderr.starts_with("Error:"), "{ran:?}");
    }
    assert_eq!(reach(&["--from-json", "/nowhere/at/all.json"]).code, 2);
    assert_eq!(reach(&["--from-json", "x.json", "mx.example"]).code, 2);
}

#[test]
fn a_look_from_outside_is_signed_sent_back_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).display().to_string();
    let (signed, case) = (file("from-outside.json"), file("company.mailward"));
    let new = mailward::model::Case::new("case-1", "security-mail", jiff::Timestamp::UNIX_EPOCH);
    mailward::store::save_case(case.as_ref(), &new).unwrap();
    // Nothing listens there: the door is shut, as it should be.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let place = free.to_string();
    let there = reach(&["--expect", "closed", "--sign", &signed, "--as", "Resellers Ltd", &place]);
    let document: Value = serde_json::from_str(&std::fs::read_to_string(&signed).unwrap()).unwrap();
    assert_eq!(document["format"], "mailward-signed/1");
    let over = run(&["reach", "--expect", "closed", "--sign", &signed, &place]);
    assert!(over.code == 2 && over.stderr.contains("--force"), "{over:?}");

    let arguments = ["reach", "--from-json", &signed, "--case", &case];
    let here = run(&arguments);
    assert_eq!(here.code, there.code, "{here:?}");
    assert!(here.stdout.contains("Resellers Ltd"), "{here:?}");
    let again = run(&[&["--json"], &arguments[..]].concat()).json();
    assert_eq!(again["endpoints"][0]["expect"], "closed");
    // Seen from this very computer, where a shut door proves nothing; that is told along.
    assert_eq!(again["endpoints"][0]["near"], true);
    let said: Value = serde_json::from_str(document["text"].as_str().unwrap()).unwrap();
    assert_eq!(again["at"], said["at"]);
    let kept = std::fs::read_to_string(&case).unwrap();
    assert!(kept.contains(again["key"].as_str().unwrap()), "{kept}");

    let forged = std::fs::read_to_string(&signed).unwrap().replace("refused", "timeout");
    std::fs::write(&signed, forged).unwrap();
    let refused = run(&arguments);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert_eq!(std::fs::read_to_string(&case).unwrap(), kept, "a forgery changes nothing");
    // One that cannot be written any more takes nothing of what is told.
    let pipe = file("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut late = command(&["reach", "--json", "--from-json", &pipe, "--case", &case]);
    let late = late.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // It opens once the program reads from it, and has seen that the case is sound.
    let mut writer = std::fs::OpenOptions::new().write(true).open(&pipe).unwrap();
    std::fs::write(&case, kept.replace("format = 1", "format = 99")).unwrap();
    writer.write_all(again.to_string().as_bytes()).unwrap();
    drop(writer);
    let late = ran(late.wait_with_output().unwrap());
    assert!(late.code == 2 && late.stderr.contains("newer"), "{late:?}");
    assert_eq!(late.json()["endpoints"].as_array().unwrap().len(), 1, "told all the same");
    // A case that cannot take the results is told before anybody waits for them.
    std::fs::write(&case, kept.replace("format = 1", "format = 99")).unwrap();
    let newer = run(&["reach", "--expect", "closed", "--case", &case, &place]);
    assert!(newer.code == 2 && newer.stderr.contains("newer"), "{newer:?}");
}
