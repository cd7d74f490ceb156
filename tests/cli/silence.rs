//! Resolvers that do not answer.

use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::time::{Duration, Instant};

use crate::program::run;

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
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("company.com could not be looked up"), "{ran:?}");
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
}
