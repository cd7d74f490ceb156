use super::*;
use crate::model::{CertificateState, Handshake, LookupFailure};

fn reply(code: u16, lines: &[&str]) -> Reply {
    Reply { code, lines: lines.iter().map(|line| (*line).to_owned()).collect() }
}

fn ended(end: End) -> EndpointObservation {
    EndpointObservation::new(HostName::new("mx.example"), None, 25, end)
}

fn talked(greeting: Reply, hello: Option<Reply>) -> EndpointObservation {
    let mut seen = ended(End::Finished);
    if let Some(hello) = &hello {
        seen.capabilities = hello.lines.iter().skip(1).cloned().collect();
    }
    (seen.greeting, seen.hello) = (Some(greeting), hello);
    seen
}

fn any(seen: &EndpointObservation) -> Verdict {
    verdict(seen, Expectation::Any, &ServiceProfile::built_in())
}

#[test]
fn what_ends_early_is_told_by_its_end() {
    let fault = |fault| End::NotConnected(fault, String::new());
    let cases = [
        (End::NoSuchName, Verdict::NameNotFound),
        (End::NoAddress, Verdict::NameNotFound),
        (End::LookupFailed(LookupFailure::Timeout), Verdict::NameNotFound),
        (fault(ConnectFault::Refused), Verdict::Refused),
        (fault(ConnectFault::TimedOut), Verdict::Timeout),
        (fault(ConnectFault::NoRoute), Verdict::Unreachable),
        (fault(ConnectFault::Forbidden), Verdict::Unreachable),
        (fault(ConnectFault::Other), Verdict::Unreachable),
        (End::Closed, Verdict::Closed),
        (End::Silent, Verdict::NoBanner),
        (End::NoReply, Verdict::NotSmtp),
        (End::TooMuch, Verdict::NotSmtp),
    ];
    for (end, expected) in cases {
        assert_eq!(any(&ended(end.clone())), expected, "{end:?}");
    }
}

#[test]
fn replies_decide_where_there_are_any() {
    let hello = |code| Some(reply(code, &["mx.example"]));
    let cases = [
        (220, hello(250), Verdict::Reachable),
        (421, None, Verdict::TempReject),
        (450, None, Verdict::TempReject),
        (554, None, Verdict::PermReject),
        (521, None, Verdict::PermReject),
        (120, None, Verdict::NotSmtp),
        (354, None, Verdict::NotSmtp),
        (220, hello(421), Verdict::TempReject),
        (220, hello(550), Verdict::PermReject),
        (220, hello(554), Verdict::PermReject),
        (220, hello(501), Verdict::PermReject),
        (220, hello(500), Verdict::NotSmtp),
        (220, hello(502), Verdict::NotSmtp),
        (220, hello(530), Verdict::NotSmtp),
        (220, hello(331), Verdict::NotSmtp),
    ];
    for (greeting, hello, expected) in cases {
        let seen = talked(reply(greeting, &["x"]), hello.clone());
        assert_eq!(any(&seen), expected, "{greeting} {hello:?}");
    }
}

#[test]
fn the_service_is_known_by_its_greeting() {
    let service = ServiceProfile::built_in();
    let of = |lines: &[&str]| {
        let seen = talked(reply(220, lines), Some(reply(250, &["x"])));
        assert_eq!(any(&seen), Verdict::Reachable);
        verdict(&seen, Expectation::Service, &service)
    };
    assert_eq!(of(&["E-securemail 3.0 ESMTP running on france"]), Verdict::Reachable);
    assert_eq!(of(&["please wait", "e-securemail"]), Verdict::Reachable);
    assert_eq!(of(&["E-securemailer 3.0"]), Verdict::OtherServer);
    assert_eq!(of(&["mx.example ESMTP Postfix"]), Verdict::OtherServer);
    assert_eq!(of(&["é"]), Verdict::OtherServer);
    assert_eq!(of(&[""]), Verdict::OtherServer);
}

#[test]
fn what_is_garbled_on_the_way_is_a_proxy() {
    let proxied = |greeting: &str, hello: Option<Reply>| {
        any(&talked(reply(220, &[greeting]), hello)) == Verdict::ProxySuspected
    };
    let fine = || Some(reply(250, &["mx.example", "SIZE 1000"]));
    assert!(proxied("**************************************0*2****200*0", fine()));
    assert!(proxied("********", Some(reply(500, &["unrecognised"]))));
    assert!(proxied("mx.example ESMTP", Some(reply(250, &["mx.example", "XXXXXXXA", "SIZE 1"]))));
    assert!(proxied("mx.example ESMTP", Some(reply(250, &["mx.example", "XXXX"]))));
    assert!(proxied("SMTP/cmap ready", fine()));
    assert!(!proxied("mx.example *** no spam ***", fine()));
    assert!(!proxied("200", fine()));
    for own in ["XCLIENT NAME ADDR", "X-EXPS NTLM", "XEXCH50", "XADR", "XXL", "XSTA"] {
        assert!(!proxied("mx.example ESMTP", Some(reply(250, &["mx.example", own]))), "{own}");
    }
    let mut bare = ended(End::Closed);
    bare.greeting = Some(reply(0, &["*****2***0*"]));
    assert_eq!(any(&bare), Verdict::ProxySuspected);
}

#[test]
fn hopes_are_met_or_not_or_it_cannot_be_told() {
    use Expectation::{Any, Closed};
    let finished = End::Finished;
    for verdict in Verdict::ALL {
        assert_eq!(Verdict::from_word(verdict.as_str()), Some(verdict));
        let shut = [Verdict::Refused, Verdict::Timeout, Verdict::Unreachable, Verdict::Closed];
        if verdict != Verdict::NameNotFound {
            assert_eq!(meets(verdict, &finished, Closed), Some(shut.contains(&verdict)));
        }
        assert_eq!(meets(verdict, &finished, Any), Some(verdict == Verdict::Reachable));
    }
    let failed = End::LookupFailed(LookupFailure::ServFail);
    assert_eq!(meets(Verdict::NameNotFound, &failed, Any), None);
    assert_eq!(meets(Verdict::NameNotFound, &End::NoSuchName, Any), Some(false));
    assert_eq!(meets(Verdict::NameNotFound, &End::NoSuchName, Closed), None);
}

#[test]
fn a_host_proves_its_name_at_every_address_or_not_at_all() {
    let seen = |certificate| {
        let mut seen = talked(reply(220, &["x"]), Some(reply(250, &["x"])));
        seen.tls.certificate = certificate;
        let handshake = Handshake { version: "TLSv1.3".into(), cipher: "x".into() };
        seen.tls.handshake = Some(handshake);
        seen
    };
    let (valid, wrong) = (seen(CertificateState::Valid), seen(CertificateState::WrongName));
    let host = HostName::new("mx.example");
    let proves = |seen: &[&EndpointObservation]| {
        proves_its_name(&host, &seen.iter().map(|one| (*one).clone()).collect::<Vec<_>>())
    };
    let silent = ended(End::Silent);
    assert_eq!(proves(&[&valid, &silent]), Some(true), "what does not answer takes no mail");
    assert_eq!(proves(&[&valid, &wrong]), Some(false));
    assert_eq!(proves(&[&silent]), None);
    assert_eq!(proves_its_name(&HostName::new("other.example"), &[valid]), None);
}
