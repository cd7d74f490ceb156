use super::*;
use crate::model::{
    AddressAnswer, End, Endpoint, EndpointObservation, Expectation, HostObservation, MxAnswer,
    NetworkSource, Speaker, TranscriptLine, Vantage,
};

fn case() -> Case {
    Case::new("test", "security-mail", Timestamp::UNIX_EPOCH)
}

fn name(text: &str) -> DomainName {
    DomainName::parse(text).unwrap()
}

fn seen(domain: &str) -> DomainObservation {
    DomainObservation {
        elapsed_ms: 1,
        mx: MxAnswer::NxDomain { negative_ttl: None },
        ttl_exact: true,
        apex: HostObservation {
            host: HostName::new(domain),
            aliases: Vec::new(),
            v4: AddressAnswer::NxDomain,
            v6: AddressAnswer::NxDomain,
        },
        wildcard_mx: None,
        hosts: Vec::new(),
        ..DomainObservation::unknown(name(domain), Timestamp::UNIX_EPOCH)
    }
}

fn apply(case: &mut Case, change: Change) -> Result<(), Refused> {
    case.apply(change, Timestamp::from_second(1).unwrap())
}

#[test]
fn a_domain_that_stays_keeps_its_observation() {
    let mut case = case();
    apply(&mut case, Change::DomainsEdited(vec![name("a.example"), name("a.example")])).unwrap();
    assert_eq!(case.domains.len(), 1, "twins are one");
    apply(&mut case, Change::Observed(Box::new(seen("a.example")))).unwrap();
    apply(&mut case, Change::DomainsEdited(vec![name("b.example"), name("a.example")])).unwrap();
    assert_eq!(case.domains[0].observation, None);
    assert!(case.domains[1].observation.is_some());
    assert_eq!(case.changed, Timestamp::from_second(1).unwrap());
}

#[test]
fn another_service_makes_observations_and_order_stale() {
    let mut case = case();
    apply(&mut case, Change::DomainsEdited(vec![name("a.example")])).unwrap();
    apply(&mut case, Change::Observed(Box::new(seen("a.example")))).unwrap();
    apply(&mut case, Change::HostsOrdered(vec!["x.example".into()])).unwrap();
    apply(&mut case, Change::ServiceChosen("security-mail".into())).unwrap();
    assert!(case.domains[0].observation.is_some(), "the same service changes nothing");
    apply(&mut case, Change::ServiceChosen("other".into())).unwrap();
    assert!(case.domains[0].observation.is_none());
    assert!(case.host_order.is_empty());
}

#[test]
fn looks_are_kept_within_bounds_and_go_with_their_service() {
    let mut case = case();
    for second in 0..30 {
        let mut seen = EndpointObservation::new("mx.example".into(), None, 25, End::Closed);
        seen.transcript =
            vec![TranscriptLine { at_ms: 1, speaker: Speaker::Us, text: "QUIT".into() }];
        let run = ReachRun {
            at: Timestamp::from_second(second).unwrap(),
            vantage: Vantage::Here,
            endpoints: vec![Endpoint { expect: Expectation::Any, seen }; 150],
            controls: Vec::new(),
            signer: None,
        };
        apply(&mut case, Change::Reached(Box::new(run))).unwrap();
    }
    assert_eq!(case.reach.len(), MAX_LOOKS);
    let said = |run: &ReachRun| run.endpoints[0].seen.transcript.len();
    assert_eq!(case.reach.iter().map(said).sum::<usize>(), 1, "only the last one's words");
    assert_eq!(case.reach.last().map(said), Some(1));
    assert_eq!(case.reach[0].endpoints.len(), MAX_ENDPOINTS);
    apply(&mut case, Change::ServiceChosen("other".into())).unwrap();
    assert!(case.reach.is_empty());
}

#[test]
fn networks_that_were_confirmed_or_given_survive_a_look() {
    let network = |net: &str, source: NetworkSource, confirmed| ServiceNetwork {
        net: net.parse().unwrap(),
        source,
        confirmed,
    };
    let host = || NetworkSource::Host("mx.service.example".into());
    let mut case = case();
    let found =
        vec![network("192.0.2.1/32", host(), false), network("192.0.2.2/32", host(), false)];
    apply(&mut case, Change::NetworksFound(found)).unwrap();
    let mut edited = case.server.networks.clone();
    edited[0].confirmed = true;
    edited.push(network("198.51.100.0/24", NetworkSource::Given, false));
    apply(&mut case, Change::NetworksEdited(edited)).unwrap();
    let found = vec![network("192.0.2.3/32", host(), false)];
    apply(&mut case, Change::NetworksFound(found)).unwrap();
    let nets: Vec<String> = case.server.nets().iter().map(ToString::to_string).collect();
    assert_eq!(nets, ["192.0.2.1/32", "198.51.100.0/24", "192.0.2.3/32"]);
    assert!(case.server.networks[0].confirmed && case.server.looked_up.is_some());
    let many = (0..201).map(|n| network(&format!("10.0.0.{}/32", n % 250), host(), false));
    let refused = apply(&mut case, Change::NetworksEdited(many.collect()));
    assert_eq!(refused, Err(Refused::TooManyNetworks));
}

#[test]
fn another_mail_server_is_not_the_one_that_answered() {
    let mut case = case();
    let seen = EndpointObservation::new("mx.example".into(), None, 25, End::Closed);
    apply(&mut case, Change::TextEdited(Field::MailServer, "mx.example".into())).unwrap();
    apply(&mut case, Change::ServerSeen(Box::new(seen))).unwrap();
    apply(&mut case, Change::TextEdited(Field::MailServer, "mx.example ".into())).unwrap();
    assert!(case.server.seen.is_some());
    apply(&mut case, Change::TextEdited(Field::MailServer, "other.example".into())).unwrap();
    assert!(case.server.seen.is_none());
    apply(&mut case, Change::TextEdited(Field::MailServer, "mx.société.example".into())).unwrap();
    assert_eq!(case.mail_server(), Some("mx.xn--socit-esab.example".into()));
}

#[test]
fn a_refused_change_leaves_the_case_as_it_was() {
    let mut case = case();
    let before = case.clone();
    let late = Change::Observed(Box::new(seen("gone.example")));
    assert_eq!(apply(&mut case, late), Err(Refused::UnknownDomain(name("gone.example"))));
    let many = (0..101).map(|n| name(&format!("d{n}.example"))).collect();
    assert_eq!(apply(&mut case, Change::DomainsEdited(many)), Err(Refused::TooManyDomains));
    let long = Change::TextEdited(Field::Company, "x".repeat(2_001));
    assert_eq!(apply(&mut case, long), Err(Refused::TextTooLong));
    assert_eq!(case, before);
}

#[test]
fn tags_are_kept_once_and_sound() {
    let mut case = case();
    let tags =
        |words: &[&str]| Change::TagsEdited(words.iter().map(|word| (*word).to_owned()).collect());
    apply(&mut case, tags(&["Urgent", " lyon ", "urgent"])).unwrap();
    assert_eq!(case.tags, ["lyon", "Urgent"]);
    for bad in ["", " ", "a,b", "a\nb"] {
        assert!(matches!(apply(&mut case, tags(&[bad])), Err(Refused::BadTag(_))), "{bad:?}");
    }
    let many: Vec<String> = (0..21).map(|n| format!("t{n}")).collect();
    assert_eq!(apply(&mut case, Change::TagsEdited(many)), Err(Refused::TooManyTags));
    let long = Change::NotesEdited("x".repeat(8_001));
    assert_eq!(apply(&mut case, long), Err(Refused::NotesTooLong));
    assert_eq!(case.tags, ["lyon", "Urgent"]);
}
