//! `check` by a resolver that answers for the mail servers, and fails on the name servers.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::contract::each;
use crate::world::{World, situation};

/// The types of questions (RFC 1035 §3.2.2, RFC 3596 §2.1).
const A: u16 = 1;
const NS: u16 = 2;
const SOA: u16 = 6;
const AAAA: u16 = 28;

/// A resolver that carries questions on, but answers some with SERVFAIL. It ends when dropped.
struct Failing {
    at: SocketAddr,
    stop: Arc<AtomicBool>,
}

impl Drop for Failing {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

impl Failing {
    /// Fails on these types for names that begin with this label; any, if that is empty.
    fn start(to: SocketAddr, types: &'static [u16], label: &'static str) -> Self {
        let here = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        here.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let failing = Self { at: here.local_addr().unwrap(), stop: Arc::default() };
        let stop = failing.stop.clone();
        thread::spawn(move || {
            let mut buffer = vec![0; 65_535];
            while !stop.load(Ordering::Relaxed) {
                let Ok((length, client)) = here.recv_from(&mut buffer) else { continue };
                let question = buffer[..length].to_vec();
                let here = here.try_clone().unwrap();
                thread::spawn(move || {
                    let answer = if is_meant(&question, types, label) {
                        servfail(question)
                    } else {
                        carry(&question, to)
                    };
                    let _ = here.send_to(&answer, client);
                });
            }
        });
        failing
    }
}

/// The end of the question's name, behind its root label.
fn end_of_name(question: &[u8]) -> usize {
    let mut at = 12;
    while question[at] != 0 {
        at += usize::from(question[at]) + 1;
    }
    at + 1
}

fn is_meant(question: &[u8], types: &[u16], label: &str) -> bool {
    let at = end_of_name(question);
    let kind = u16::from_be_bytes([question[at], question[at + 1]]);
    let first = &question[13..13 + usize::from(question[12])];
    types.contains(&kind) && (label.is_empty() || first.eq_ignore_ascii_case(label.as_bytes()))
}

fn servfail(mut question: Vec<u8>) -> Vec<u8> {
    question.truncate(end_of_name(&question) + 4);
    (question[2], question[3]) = (0x81, 0x82);
    // Nothing but the question, least the record of EDNS.
    question[6..12].fill(0);
    question
}

fn carry(question: &[u8], to: SocketAddr) -> Vec<u8> {
    let onward = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    onward.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    onward.send_to(question, to).unwrap();
    let mut buffer = vec![0; 65_535];
    let length = onward.recv(&mut buffer).unwrap_or_default();
    buffer.truncate(length);
    buffer
}

const SWITCHED: &str = "@ MX 3 france.security-mail.net.\n@ MX 4 europe.security-mail.net.\n\
                        @ MX 5 asia.security-mail.net.\n";

fn checked(types: &'static [u16], label: &'static str) -> (i32, Value) {
    let mut quiet = situation("two.test", SWITCHED);
    quiet.servers = vec!["ns.dns.test.".to_owned(), "second.dns.test.".to_owned()];
    quiet.stale = Some(SWITCHED.to_owned());
    let world = World::start(&[quiet]);
    let resolver = Failing::start(world.address(), types, label);
    let ran = world.run_by(resolver.at, &["check", "--json", "two.test"]);
    (ran.code, ran.json()["domains"][0].clone())
}

fn severity<'a>(domain: &'a Value, code: &str) -> Option<&'a str> {
    let findings = domain["findings"].as_array().unwrap();
    findings.iter().find(|finding| finding["code"] == code)?["severity"].as_str()
}

#[test]
fn that_the_name_servers_cannot_be_listed_is_told() {
    for types in [&[NS, SOA][..], &[NS], &[SOA]] {
        let (code, domain) = checked(types, "");
        assert_eq!(domain["state"], "switched");
        assert!(domain["authority"].as_array().unwrap().is_empty());
        assert_eq!(severity(&domain, "authority_unreachable"), Some("warning"), "{domain}");
        // SPF and the like are missing here, which is worse.
        assert!(matches!(code, 1 | 3), "{code}: {domain}");
    }
}

#[test]
fn a_server_whose_address_the_resolver_failed_on_is_not_said_to_have_none() {
    let (_, domain) = checked(&[A, AAAA], "second");
    let codes = each(&domain["findings"], "code");
    assert!(!codes.contains(&"lame_server"), "{codes:?}");
    assert_eq!(severity(&domain, "name_server_unknown"), Some("warning"), "{domain}");
    let answers = domain["authority"].as_array().unwrap();
    let second = answers.iter().find(|a| a["server"] == "second.dns.test").unwrap();
    assert_eq!(second["error"], "address_unknown");

    let (_, domain) = checked(&[], "");
    let codes = each(&domain["findings"], "code");
    for code in ["name_server_unknown", "authority_unreachable", "lame_server"] {
        assert!(!codes.contains(&code), "{codes:?}");
    }
}

#[test]
fn a_host_of_the_service_that_could_not_be_looked_up_is_a_doubt() {
    let records = "@ MX 10 mail\nmail A 192.0.2.5\n@ TXT \"v=spf1 ip4:192.0.2.5 -all\"\n\
                   _dmarc TXT \"v=DMARC1; p=none\"\n";
    let world = World::start(&[situation("old.test", records)]);
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("letter.pdf");
    let file = pdf.to_str().unwrap();
    let letter = |label| {
        let resolver = Failing::start(world.address(), &[A, AAAA], label);
        let plan = world.run_by(resolver.at, &["plan", "--json", "old.test"]).json();
        let ran =
            world.run_by(resolver.at, &["letter", "old.test", "--json", "--force", "-o", file]);
        let doubts = each(&ran.json()["doubts"], "code").join(" ");
        (
            ran.code,
            doubts,
            plan["prepare"]["spf"].clone(),
            each(&plan["findings"], "code").join(" "),
        )
    };
    let (code, doubts, _, findings) = letter("france");
    assert_eq!((code, doubts.as_str()), (3, "mx_target_unknown"));
    assert!(findings.contains("mx_target_unknown"), "{findings}");
    let (code, doubts, spf, _) = letter("smtp");
    assert_eq!((code, doubts.as_str(), spf), (3, "policy_unknown", Value::Null));
    let (code, doubts, spf, _) = letter("nobody");
    assert_eq!((code, doubts.as_str()), (0, ""));
    assert_eq!(spf, "v=spf1 ip4:192.0.2.5 a:smtp.security-mail.net -all");
}

/// Mail from such a host would be refused for good.
#[test]
fn no_rules_are_made_without_a_host_that_could_not_be_looked_up() {
    let world = World::start(&[situation("two.test", SWITCHED)]);
    let resolver = Failing::start(world.address(), &[A, AAAA], "asia");
    let rules = |more: &[&str]| {
        let all = [&["restrict", "nftables", "--json", "--stage"], more].concat();
        let ran = world.run_by(resolver.at, &all);
        let document = ran.json();
        let is_told = document.to_string().contains("did not answer on asia.security-mail.net");
        assert!(is_told, "{document}");
        (ran.code, !document["commands"].as_array().unwrap().is_empty())
    };
    assert_eq!(rules(&["reject"]), (3, false));
    assert_eq!(rules(&["open"]), (0, true));
    assert_eq!(rules(&["reject", "--force"]), (0, true));
    assert_eq!(rules(&["reject", "--range", "198.51.100.0/24"]), (0, true), "support named it");
}
