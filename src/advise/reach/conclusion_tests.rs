use std::net::IpAddr;

use jiff::Timestamp;

use super::*;
use crate::model::{Control, Endpoint, LookupFailure, Reply, Vantage};

/// An endpoint by its host, address and a word for what is there.
fn seen(host: &str, address: &str, what: &str) -> EndpointObservation {
    let fault = |fault| End::NotConnected(fault, "the system's words".to_owned());
    let end = match what {
        "refused" => fault(ConnectFault::Refused),
        "timeout" => fault(ConnectFault::TimedOut),
        "no route" => fault(ConnectFault::NoRoute),
        "forbidden" => fault(ConnectFault::Forbidden),
        "unknown fault" => fault(ConnectFault::Other),
        "no name" => End::NoSuchName,
        "dns" => End::LookupFailed(LookupFailure::Timeout),
        "closed" => End::Closed,
        "silent" => End::Silent,
        "not asked" => End::NotAsked,
        "junk" => End::NoReply,
        _ => End::Finished,
    };
    let address: Option<IpAddr> = address.parse().ok();
    let mut seen = EndpointObservation::new(HostName::new(host), address, 25, end);
    let reply = |code, text: &str| Some(Reply { code, lines: vec![text.to_owned()] });
    let (greeting, hello) = match what {
        "service" => (reply(220, "E-securemail 3.0 ESMTP"), reply(250, "x")),
        "other" => (reply(220, "mx.isp.example ESMTP Postfix"), reply(250, "x")),
        "other own" => (reply(220, &format!("{host} ESMTP Postfix")), reply(250, "x")),
        "masked" => (reply(220, "*****2****0*"), reply(500, "?")),
        "421" => (reply(421, "too busy"), None),
        "554" => (reply(554, "no service for you"), None),
        _ => (None, None),
    };
    seen.banner = greeting.as_ref().map(|greeting| greeting.lines.join(""));
    (seen.greeting, seen.hello) = (greeting, hello);
    seen
}

/// Host, address, and what is there.
type Seen<'a> = (&'a str, &'a str, &'a str);

fn run(expect: Expectation, endpoints: &[Seen]) -> ReachRun {
    let endpoint =
        |(host, address, what): &Seen| Endpoint { expect, seen: seen(host, address, what) };
    ReachRun {
        at: Timestamp::UNIX_EPOCH,
        vantage: Vantage::Here,
        endpoints: endpoints.iter().map(endpoint).collect(),
        controls: Vec::new(),
        signer: None,
    }
}

fn code(run: &ReachRun) -> &'static str {
    conclude(run, &ServiceProfile::built_in()).code.as_str()
}

const A: &str = "198.51.100.1";
const B: &str = "198.51.100.2";
const C: &str = "198.51.100.3";
const SIX: &str = "2001:db8:1::1";

#[test]
fn each_situation_has_its_conclusion() {
    let cases: &[(&[Seen], &str)] = &[
        (&[("a", A, "service"), ("b", B, "service")], "all_well"),
        (&[("a", "", "dns"), ("b", "", "dns")], "dns_fails"),
        (&[("a", "", "no name"), ("b", "", "dns")], "name_unknown"),
        (&[("a", A, "forbidden"), ("b", B, "timeout")], "local_firewall"),
        (&[("a", A, "no route"), ("b", B, "no route")], "no_route"),
        (&[("a", A, "timeout"), ("b", B, "timeout"), ("b", SIX, "no route")], "port_dropped"),
        (&[("a", A, "refused"), ("b", B, "refused")], "port_rejected"),
        (&[("a", A, "masked"), ("b", B, "masked")], "proxy_between"),
        (&[("a", A, "other"), ("b", B, "other")], "proxy_between"),
        (&[("a", A, "other own"), ("b", B, "other own")], "other_server"),
        (&[("a", A, "554"), ("b", B, "554")], "service_refuses"),
        (&[("a", A, "421"), ("b", B, "421")], "service_busy"),
        (&[("a", A, "421"), ("b", B, "554")], "service_busy"),
        (&[("a", A, "closed")], "connection_cut"),
        (&[("a", A, "silent")], "no_greeting"),
        (&[("a", A, "not asked")], "only_connected"),
        (&[("a", A, "not asked"), ("b", B, "timeout")], "mixed"),
        (&[("a", A, "unknown fault"), ("b", B, "unknown fault")], "no_connection"),
        (&[("a", A, "unknown fault"), ("b", B, "timeout")], "port_dropped"),
        (&[("a", A, "unknown fault"), ("b", B, "no route")], "no_route"),
        (&[("a", A, "junk")], "no_mail_server"),
        (&[("a", A, "service"), ("a", SIX, "timeout"), ("b", B, "service")], "ipv6_only_broken"),
        (&[("a", A, "timeout"), ("a", SIX, "service")], "ipv4_only_broken"),
        (&[("a", A, "service"), ("b", B, "refused"), ("c", C, "service")], "one_site_broken"),
        (&[("a", A, "service"), ("b", "", "no name")], "one_site_broken"),
        (&[("a", A, "service"), ("b", B, "421"), ("c", C, "timeout")], "mixed"),
        (&[("a", A, "service"), ("a", B, "timeout")], "mixed"),
        (&[("a", A, "timeout"), ("b", B, "554"), ("c", "", "dns")], "inconclusive"),
        (&[], "inconclusive"),
    ];
    for (endpoints, expected) in cases {
        assert_eq!(code(&run(Expectation::Service, endpoints)), *expected, "{endpoints:?}");
    }
}

#[test]
fn controls_tell_one_cause_from_another() {
    use ControlKind::{Nowhere, OtherHost, OtherPort};
    let blocked = |what, kind, control| {
        let mut run = run(Expectation::Service, &[("a", A, what), ("b", B, what)]);
        run.controls = vec![Control { kind, seen: seen("c", C, control) }];
        code(&run)
    };
    assert_eq!(blocked("timeout", OtherPort, "other"), "provider_blocks_25");
    assert_eq!(blocked("refused", OtherPort, "other"), "provider_blocks_25");
    assert_eq!(blocked("timeout", OtherPort, "timeout"), "port_dropped");
    assert_eq!(blocked("timeout", OtherHost, "other"), "service_down");
    assert_eq!(blocked("refused", OtherHost, "421"), "service_down");
    assert_eq!(blocked("timeout", OtherHost, "timeout"), "port_dropped");
    assert_eq!(blocked("service", Nowhere, "other"), "proxy_between");
    assert_eq!(blocked("service", Nowhere, "timeout"), "all_well");
}

#[test]
fn a_shut_door_is_good_only_where_it_means_something() {
    let closed = |what| run(Expectation::Closed, &[("mail", A, what)]);
    for what in ["refused", "timeout", "no route", "closed"] {
        // Where there is no way at all, an open door would look the same.
        let alone = if what == "no route" { "proves_nothing" } else { "shut_as_wished" };
        assert_eq!(code(&closed(what)), alone, "{what}");
        let mut near = closed(what);
        near.endpoints[0].seen.is_near = true;
        assert_eq!(code(&near), "proves_nothing", "{what}");
        let mut blocked = closed(what);
        let control = |what| Control { kind: ControlKind::OtherHost, seen: seen("x", B, what) };
        blocked.controls = vec![control("timeout")];
        assert_eq!(code(&blocked), "proves_nothing", "nothing can be reached from here");
        blocked.controls.push(control("service"));
        assert_eq!(code(&blocked), "shut_as_wished");
    }
    assert_eq!(code(&closed("forbidden")), "proves_nothing");
    for what in ["other", "554", "421", "silent", "masked", "junk"] {
        assert_eq!(code(&closed(what)), "still_open", "{what}");
    }
    assert_eq!(code(&closed("dns")), "dns_fails");
    assert_eq!(code(&closed("no name")), "name_unknown");
}

#[test]
fn each_family_is_shut_only_where_it_could_be_seen() {
    use ControlKind::{Nowhere, OtherHost, OtherPort};
    let judged = |six: &str, controls: &[(ControlKind, &str, &str)]| {
        let mut run = run(Expectation::Closed, &[("mail", A, "refused"), ("mail", SIX, six)]);
        let control = |(kind, address, what): &(ControlKind, &str, &str)| Control {
            kind: *kind,
            seen: seen("x", address, what),
        };
        run.controls = controls.iter().map(control).collect();
        code(&run)
    };
    let four = (OtherHost, B, "service");
    let other = |what| (OtherHost, "2001:db8:2::2", what);
    assert_eq!(judged("no route", &[four]), "proves_nothing", "there is no IPv6 here");
    let nowhere = (Nowhere, "2001:db8::1", "service");
    assert_eq!(judged("no route", &[four, nowhere]), "proves_nothing", "a proxy is no way");
    assert_eq!(judged("no route", &[four, other("service")]), "shut_as_wished");
    let port = (OtherPort, "2001:db8:2::2", "other");
    assert_eq!(judged("no route", &[four, port]), "shut_as_wished", "only this is not routed");
    for shut in ["timeout", "refused", "no route"] {
        assert_eq!(judged(shut, &[four, other("timeout")]), "proves_nothing", "{shut}");
        assert_eq!(judged(shut, &[four, other("421")]), "shut_as_wished", "{shut}");
    }
    assert_eq!(judged("timeout", &[four]), "shut_as_wished");
    assert_eq!(judged("other", &[four]), "still_open");
}

#[test]
fn the_sentence_is_filled_with_what_was_seen() {
    let run = run(
        Expectation::Service,
        &[("a", A, "service"), ("b", B, "refused"), ("b", SIX, "refused")],
    );
    let conclusion = conclude(&run, &ServiceProfile::built_in());
    assert_eq!(conclusion.broken, [HostName::new("b")]);
    assert_eq!(conclusion.detail.as_deref(), Some("the system's words"));
    assert_eq!(conclusion.witness, None);
}

#[test]
fn every_code_has_a_row() {
    for code in ConclusionCode::ALL {
        assert!(TABLE.iter().any(|(row, _)| row == code), "{}", code.as_str());
    }
}
