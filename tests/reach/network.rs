//! Networks that drop, reject, forbid and redirect, each made with nftables in a namespace of its
//! own. The test's program starts itself again inside.

use std::net::SocketAddr;
use std::process::Command;

use serde_json::Value;

use crate::certificates::to;
use crate::lab::{Act, Server, endpoint, healthy, reach};
use crate::program::Ran;

const INSIDE: &str = "MAILWARD_LAB_INSIDE";
/// The address of the namespace's one computer.
const OWN: &str = "10.9.9.1";
/// A host on the Internet, as far as the namespace knows one.
const FAR: &str = "198.51.100.1";
const OTHER: &str = "198.51.100.9";

/// Runs a test in a network of its own, after this script for the shell.
fn inside(test: &str, script: &str, body: fn()) {
    if std::env::var_os(INSIDE).is_some() {
        let setup = format!("set -e; ip link set lo up; ip addr add {OWN}/32 dev lo\n{script}");
        let output = Command::new("sh").args(["-c", &setup]).output().unwrap();
        assert!(output.status.success(), "the network cannot be made: {output:?}");
        return body();
    }
    let itself = std::env::current_exe().unwrap();
    let output = Command::new("unshare")
        .args(["--map-root-user", "--net"])
        .arg(itself)
        .args(["--exact", test, "--nocapture"])
        .env(INSIDE, "1")
        .output()
        .unwrap_or_else(|error| panic!("these tests need unshare (Debian: util-linux): {error}"));
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "inside: {said}");
}

/// Everything goes out by this way, and is lost there unless a rule says otherwise.
const ROUTE: &str = "ip route add default dev lo src 10.9.9.1\n";

fn rules(nat: &str, filter: &str) -> String {
    format!(
        "{ROUTE}nft -f - <<'END'\ntable ip lab {{\n\
         chain ways {{ type nat hook output priority -100; {nat} }}\n\
         chain walls {{ type filter hook output priority 0; {filter} }}\n}}\nEND\n"
    )
}

fn look(more: &[&str]) -> (Ran, Value) {
    let ran = reach(&[&["--timeout", "2"], more].concat());
    let document = ran.json();
    (ran, document)
}

fn at(port: u16) -> SocketAddr {
    format!("{OWN}:{port}").parse().unwrap()
}

fn verdict(document: &Value) -> (&str, &str) {
    let endpoint = &document["endpoints"][0];
    (endpoint["verdict"].as_str().unwrap(), document["conclusion"]["code"].as_str().unwrap())
}

#[test]
fn a_dropped_port() {
    let script = rules("", "tcp dport 25 drop;");
    inside("network::a_dropped_port", &script, || {
        let (ran, document) = look(&[FAR]);
        assert_eq!(ran.code, 1);
        assert_eq!(verdict(&document), ("timeout", "port_dropped"), "{document}");
        let elapsed = document["endpoints"][0]["elapsed_ms"].as_u64().unwrap();
        assert!((1_900..4_000).contains(&elapsed), "{document}");
    });
}

#[test]
fn a_provider_that_blocks_port_25() {
    let script =
        rules("ip daddr 198.51.100.1 tcp dport 587 dnat to 10.9.9.1;", "tcp dport 25 drop;");
    inside("network::a_provider_that_blocks_port_25", &script, || {
        let _submission = Server::at(at(587), healthy("mx.example ESMTP Postfix"));
        let (_, document) = look(&[FAR]);
        assert_eq!(verdict(&document), ("timeout", "provider_blocks_25"), "{document}");
        let said = document["conclusion"]["message"].as_str().unwrap();
        assert!(said.contains("198.51.100.1:587"), "{said}");
        let (_, document) = look(&["--no-controls", FAR]);
        assert_eq!(verdict(&document).1, "port_dropped", "nothing was measured beside");
    });
}

#[test]
fn a_firewall_that_rejects() {
    let script = rules("", "tcp dport 25 reject with tcp reset;");
    inside("network::a_firewall_that_rejects", &script, || {
        let (_, document) = look(&[FAR]);
        assert_eq!(verdict(&document), ("refused", "port_rejected"), "{document}");
    });
}

#[test]
fn a_host_that_is_down_while_another_answers() {
    let script = rules(
        "ip daddr 198.51.100.9 tcp dport 25 dnat to 10.9.9.1;",
        "ip daddr 198.51.100.1 drop;",
    );
    inside("network::a_host_that_is_down_while_another_answers", &script, || {
        let _other = Server::at(at(25), healthy("mx.isp.example ESMTP Postfix"));
        let (_, document) = look(&["--control", OTHER, FAR]);
        assert_eq!(verdict(&document), ("timeout", "service_down"), "{document}");
    });
}

#[test]
fn a_computer_that_forbids() {
    let script = format!("{ROUTE}ip route add prohibit 198.51.100.0/24\n");
    inside("network::a_computer_that_forbids", &script, || {
        let (_, document) = look(&[FAR]);
        assert_eq!(verdict(&document), ("unreachable", "local_firewall"), "{document}");
    });
}

#[test]
fn a_network_without_a_way_out() {
    inside("network::a_network_without_a_way_out", "", || {
        let (_, document) = look(&[FAR, "2001:db8::25"]);
        assert_eq!(verdict(&document), ("unreachable", "no_route"), "{document}");
        assert_eq!(document["endpoints"][1]["verdict"], "unreachable");
    });
}

#[test]
fn a_proxy_that_answers_for_everybody() {
    let script = rules("tcp dport 25 dnat to 10.9.9.1;", "");
    inside("network::a_proxy_that_answers_for_everybody", &script, || {
        let _proxy = Server::at(at(25), healthy("mx.example ESMTP"));
        let (_, document) = look(&[FAR, OTHER]);
        assert_eq!(verdict(&document), ("reachable", "proxy_between"), "{document}");
        let said = document["conclusion"]["message"].as_str().unwrap();
        assert!(said.contains("192.0.2.1:25"), "{said}");
    });
}

#[test]
fn a_door_that_is_shut_to_strangers() {
    let script = rules(
        "ip daddr 198.51.100.9 tcp dport 25 dnat to 10.9.9.1;",
        "ip daddr 198.51.100.1 drop; ip daddr 198.51.100.2 drop;",
    );
    inside("network::a_door_that_is_shut_to_strangers", &script, || {
        let _open = Server::at(at(25), healthy("mx.isp.example ESMTP Postfix"));
        let shut = ["--expect", "closed", FAR];
        let (ran, document) = look(&[&["--control", OTHER], &shut[..]].concat());
        assert_eq!(ran.code, 0, "{ran:?}");
        assert_eq!(verdict(&document), ("timeout", "shut_as_wished"), "{document}");
        // Where nothing at all can be reached, a shut door proves nothing.
        let (ran, document) = look(&[&["--control", "198.51.100.2"], &shut[..]].concat());
        assert_eq!((ran.code, verdict(&document).1), (0, "proves_nothing"), "{document}");
        let (ran, document) = look(&["--control", OTHER, "--expect", "closed", OTHER]);
        assert_eq!((ran.code, verdict(&document).1), (1, "still_open"), "{document}");
    });
}

#[test]
fn tls_from_the_first_byte_on() {
    inside("network::tls_from_the_first_byte_on", "", || {
        let tls = Act::Tls(to(OWN).self_signed().0);
        let server = Server::at(at(465), [vec![tls], healthy("mx.example ESMTP Postfix")].concat());
        let (_, document) = look(&[&server.place()]);
        let found = endpoint(&document, server.address);
        assert_eq!(found["verdict"], "reachable", "{found}");
        assert_eq!(found["tls"]["offered"], true);
        assert_eq!(found["tls"]["certificate"], "self_signed");
        assert_eq!(found["tls"]["handshake"]["version"], "TLSv1.3");
    });
}
