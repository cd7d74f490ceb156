//! Resolvers that do not answer.

use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::time::{Duration, Instant};

use crate::program::{command, run};

#[test]
fn a_silent_resolver_is_a_timeout() {
    let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let resolver = silent.local_addr().unwrap().to_string();
    let begun = Instant::now();
    let ran = run(&["check", "--json", "--timeout", "1", "--resolver", &resolver, "company.com"]);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert_eq!(ran.code, 3, "{ran:?}");
    let domain = &ran.json()["domains"][0];
    assert_eq!(domain["state"], "unknown");
    assert_eq!(domain["mx_source"], "unknown");
    assert_eq!(domain["findings"][0]["code"], "timeout");
    assert!(domain["elapsed_ms"].as_u64().unwrap() >= 500, "{domain}");
}

#[test]
fn a_closed_resolver_leaves_the_state_unknown() {
    let resolver = {
        // Free for both, and closed again.
        let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = udp.local_addr().unwrap();
        TcpListener::bind(address).unwrap();
        address.to_string()
    };
    let begun = Instant::now();
    let ran = run(&["check", "--json", "--timeout", "1", "--resolver", &resolver, "company.com"]);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert_eq!(ran.code, 3, "{ran:?}");
    let domain = &ran.json()["domains"][0];
    assert_eq!(domain["state"], "unknown");
    // Not every system tells a program that a UDP port is closed.
    let code = domain["findings"][0]["code"].as_str().unwrap();
    assert!(["timeout", "resolver_unreachable"].contains(&code), "{domain}");
}

#[test]
fn one_answering_resolver_is_enough() {
    let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let silent = silent.local_addr().unwrap().to_string();
    let practice = crate::practice::Running::start(&[]);
    let resolvers = ["--resolver", &silent, "--resolver", practice.resolver()];
    let mut arguments = vec!["check", "--json", "--timeout", "4"];
    arguments.extend(resolvers);
    arguments.push("company.example");
    let ran = run(&arguments);
    assert_eq!(ran.json()["domains"][0]["state"], "not_switched", "{ran:?}");
}

#[test]
fn a_letter_is_written_with_blanks_where_nothing_can_be_looked_up() {
    let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let resolver = silent.local_addr().unwrap().to_string();
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("letter.pdf");
    let path = pdf.to_str().unwrap();
    let options = ["--timeout", "0.3", "--resolver", &resolver, "-o", path];
    let mut arguments = vec!["letter", "company.com"];
    arguments.extend(options);
    let ran = run(&arguments);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert_eq!(ran.stderr.matches("company.com could not be looked up").count(), 1, "{ran:?}");
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_letter_for_standard_output_stands_there_alone() {
    let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let resolver = silent.local_addr().unwrap().to_string();
    for form in [&[][..], &["--json"]] {
        let mut arguments = vec!["letter", "company.com", "-o", "-"];
        arguments.extend(["--timeout", "0.3", "--resolver", &resolver]);
        arguments.extend(form);
        let output = command(&arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(output.stdout.starts_with(b"%PDF-"));
        assert!(output.stdout.trim_ascii_end().ends_with(b"%%EOF"));
        let said = String::from_utf8(output.stderr).unwrap();
        let expected = if form.is_empty() { "The letter was written" } else { "\"pages\": 1" };
        assert!(said.contains(expected), "{said}");
    }
}

/// A resolver that answers each question with these flags and nothing else (RFC 1035 §4.1.1).
/// Ends with the test's process.
fn odd_resolver(flags: u16) -> String {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = socket.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let mut message = [0; 512];
        while let Ok((length, from)) = socket.recv_from(&mut message) {
            message[2..4].copy_from_slice(&flags.to_be_bytes());
            let _ = socket.send_to(&message[..length], from);
        }
    });
    address
}

#[test]
fn a_resolver_that_knows_is_heard_beside_any_that_do_not() {
    let practice = crate::practice::Running::start(&[]);
    let cases = [
        ("format error", 0x8181),
        ("SERVFAIL", 0x8182),
        ("not implemented", 0x8184),
        ("REFUSED", 0x8185),
        ("truncated, without TCP", 0x8380),
    ];
    for (about, flags) in cases {
        let odd = odd_resolver(flags);
        for pair in [[odd.as_str(), practice.resolver()], [practice.resolver(), odd.as_str()]] {
            let resolvers = ["--resolver", pair[0], "--resolver", pair[1]];
            let service = ["--service", practice.facts["profile"].as_str().unwrap()];
            let domains = ["done.example", "company.example"];
            let arguments = [&["check", "--json"], &resolvers[..], &service, &domains].concat();
            let ran = practice.run(&arguments);
            let document = ran.json();
            assert_eq!(document["domains"][0]["state"], "switched", "{about}: {document}");
            assert_eq!(document["domains"][0]["findings"], serde_json::json!([]), "{about}");
            assert_eq!(document["domains"][1]["state"], "not_switched", "{about}: {document}");
        }
        let ran = run(&["check", "--json", "--timeout", "1", "--resolver", &odd, "company.com"]);
        assert_eq!(ran.code, 3, "{about}: {ran:?}");
    }
}

#[test]
fn many_silent_resolvers_do_not_hide_the_last() {
    let practice = crate::practice::Running::start(&[]);
    let silent: Vec<UdpSocket> =
        (0..3).map(|_| UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap()).collect();
    let silent = silent.iter().map(|socket| socket.local_addr().unwrap().to_string());
    let all: Vec<String> = silent.chain([practice.resolver().to_owned()]).collect();
    let mut arguments = vec!["check", "--json", "company.example"];
    for resolver in &all {
        arguments.extend(["--resolver", resolver]);
    }
    let ran = run(&arguments);
    let domain = &ran.json()["domains"][0];
    assert_eq!(domain["state"], "not_switched", "{domain}");
    assert_eq!(domain["mx"][0]["addresses"].as_array().unwrap().len(), 1, "{domain}");
}
