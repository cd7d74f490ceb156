//! Servers in groups, and the one sentence over each group.

use std::fmt::Write;
use std::net::{Ipv6Addr, SocketAddr};

use serde_json::Value;

use crate::lab::{Act, Server, closed_port, healthy, reach, say};
use crate::names::Names;

const SERVICE: &str = "E-securemail 3.0 ESMTP running on lab";

/// A service whose hosts have these names, addresses and ports, with a name server for them.
pub struct Service {
    pub names: Names,
    profile: tempfile::NamedTempFile,
}

impl Service {
    pub fn new(hosts: &[(&str, SocketAddr)]) -> Self {
        let mut profile =
            "schema = 1\nid = \"lab\"\nname = \"Lab\"\nbanner = \"E-securemail\"\n".to_owned();
        let mut known: Vec<&str> = Vec::new();
        for (name, address) in hosts {
            if !known.contains(name) {
                let port = address.port();
                let head = "[[inbound]]\npreference = 3\nregion = \"x\"";
                writeln!(profile, "{head}\nhost = \"{name}\"\nport = {port}").unwrap();
                known.push(name);
            }
        }
        let file = tempfile::Builder::new().suffix(".toml").tempfile().unwrap();
        std::fs::write(file.path(), profile).unwrap();
        let addresses: Vec<(&str, String)> =
            hosts.iter().map(|(name, address)| (*name, address.ip().to_string())).collect();
        let borrowed: Vec<(&str, &str)> =
            addresses.iter().map(|(name, address)| (*name, address.as_str())).collect();
        Self { names: Names::start(&borrowed), profile: file }
    }

    /// Looks at the service's hosts.
    pub fn reach(&self, more: &[&str]) -> (i32, Value) {
        let profile = self.profile.path().to_str().unwrap();
        let fixed = ["--timeout", "2", "--resolver", &self.names.place, "--service", profile];
        let ran = reach(&[&fixed, more].concat());
        (ran.code, ran.json())
    }
}

/// The conclusion on servers that follow these scripts, each a host of the service.
fn conclusion_on(scripts: Vec<Vec<Act>>) -> (i32, String) {
    let servers: Vec<Server> = scripts.into_iter().map(Server::start).collect();
    let names = ["a.lab.example", "b.lab.example", "c.lab.example"];
    let hosts: Vec<(&str, SocketAddr)> =
        names.into_iter().zip(&servers).map(|(name, server)| (name, server.address)).collect();
    let (code, document) = Service::new(&hosts).reach(&[]);
    let conclusion = &document["conclusion"];
    for key in ["message", "action"] {
        assert!(conclusion[key].as_str().is_some_and(|text| text.len() > 10), "{conclusion}");
    }
    (code, conclusion["code"].as_str().unwrap().to_owned())
}

#[test]
fn servers_in_groups_lead_to_one_sentence() {
    let other = |name: &str| healthy(&format!("{name} ESMTP Postfix"));
    let masked = || vec![say("220 ****2***0****\r\n"), Act::Hear, say("500 ?\r\n"), Act::Hold];
    let twice = |script: Vec<Act>| vec![script.clone(), script];
    let cases = [
        (vec![healthy(SERVICE), healthy(SERVICE), healthy(SERVICE)], 0, "all_well"),
        (twice(masked()), 1, "proxy_between"),
        (vec![masked(), healthy(SERVICE)], 1, "proxy_between"),
        (vec![other("a.example"), other("b.example")], 1, "other_server"),
        (twice(vec![say("554 not you\r\n")]), 1, "service_refuses"),
        (twice(vec![say("421 not now\r\n")]), 1, "service_busy"),
        (twice(vec![]), 1, "connection_cut"),
        (twice(vec![Act::Hold]), 1, "no_greeting"),
        (twice(vec![say("SSH-2.0-x\r\n")]), 1, "no_mail_server"),
        (vec![healthy(SERVICE), vec![say("421 x\r\n")], healthy(SERVICE)], 1, "one_site_broken"),
        (vec![healthy(SERVICE), vec![say("421 x\r\n")], vec![]], 1, "mixed"),
        (vec![vec![say("421 x\r\n")], vec![], vec![Act::Hold]], 1, "inconclusive"),
    ];
    for (scripts, code, expected) in cases {
        assert_eq!(conclusion_on(scripts), (code, expected.to_owned()));
    }
}

#[test]
fn refused_everywhere_may_be_a_firewall_or_the_service() {
    let hosts = [("a.lab.example", closed_port()), ("b.lab.example", closed_port())];
    let service = Service::new(&hosts);
    let (code, document) = service.reach(&[]);
    assert_eq!((code, &document["conclusion"]["code"]), (1, &"port_rejected".into()));
    // Another host, which works from here, tells the two apart.
    let witness = Server::start(healthy("mx.isp.example ESMTP"));
    let (code, document) = service.reach(&["--control", &witness.place()]);
    let conclusion = &document["conclusion"];
    assert_eq!((code, &conclusion["code"]), (1, &"service_down".into()));
    assert!(conclusion["message"].as_str().unwrap().contains(&witness.place()), "{conclusion}");
}

#[test]
fn names_that_lead_nowhere_are_told_from_a_dead_resolver() {
    let server = Server::start(healthy(SERVICE));
    let service = Service::new(&[("a.lab.example", server.address)]);
    let (code, document) = service.reach(&["b.lab.example"]);
    assert_eq!((code, &document["conclusion"]["code"]), (1, &"name_unknown".into()));
    let endpoint = &document["endpoints"][0];
    assert_eq!(endpoint["verdict"], "name_not_found");
    assert_eq!(endpoint["address"], Value::Null);
    assert_eq!(endpoint["host"], "b.lab.example");

    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let resolver = silent.local_addr().unwrap().to_string();
    let ran = reach(&["--timeout", "1", "--resolver", &resolver, "a.lab.example"]);
    assert_eq!(ran.code, 3, "it could not be determined: {ran:?}");
    let document = ran.json();
    assert_eq!(document["endpoints"][0]["verdict"], "name_not_found");
    assert_eq!(document["conclusion"]["code"], "dns_fails");
    let said = document["endpoints"][0]["message"].as_str().unwrap();
    assert!(said.contains("did not answer"), "{said}");
}

#[test]
fn families_are_told_apart() {
    let v6 = |port| SocketAddr::from((Ipv6Addr::LOCALHOST, port));
    let v4 = Server::start(healthy(SERVICE));
    let both = [("a.lab.example", v4.address), ("a.lab.example", v6(v4.address.port()))];
    let (code, document) = Service::new(&both).reach(&[]);
    assert_eq!((code, &document["conclusion"]["code"]), (1, &"ipv6_only_broken".into()));
    assert_eq!(document["endpoints"][0]["verdict"], "reachable");
    assert_eq!(document["endpoints"][1]["verdict"], "refused");

    let only = Server::at(v6(0), healthy(SERVICE));
    let (code, document) = Service::new(&[("a.lab.example", only.address)]).reach(&[]);
    assert_eq!((code, &document["conclusion"]["code"]), (0, &"all_well".into()));
    assert_eq!(document["endpoints"][0]["address"], "::1");

    let both = [
        ("a.lab.example", SocketAddr::from(([127, 0, 0, 1], only.address.port()))),
        ("a.lab.example", only.address),
    ];
    let (code, document) = Service::new(&both).reach(&[]);
    assert_eq!((code, &document["conclusion"]["code"]), (1, &"ipv4_only_broken".into()));
}

#[test]
fn what_has_to_be_shut_is_judged_the_other_way_round() {
    let open = Server::start(healthy("mx.company.example ESMTP Postfix"));
    let cut = Server::start(vec![]);
    let turned_away = Server::start(vec![say("554 no\r\n")]);
    let closed = closed_port().to_string();
    for (place, code) in
        [(&open.place(), 1), (&turned_away.place(), 1), (&cut.place(), 0), (&closed, 0)]
    {
        let ran = reach(&["--expect", "closed", "--timeout", "2", place]);
        assert_eq!(ran.code, code, "{ran:?}");
        // This is the own computer, from where nothing is proven.
        assert_eq!(ran.json()["conclusion"]["code"], "proves_nothing");
    }
    // In the own network nothing is measured beside: it would tell nothing.
    let ran = reach(&["-v", "--expect", "closed", "--timeout", "2", &closed]);
    assert_eq!(ran.json()["controls"], serde_json::json!([]));
}
