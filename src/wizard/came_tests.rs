use jiff::Timestamp;

use super::*;
use crate::model::{CaseDomain, DomainName, SentLetter};
use crate::wizard::merge::{Choices, merge};
use crate::wizard::{Change, profile_networks};

fn case() -> Case {
    Case::new("one", "security-mail", Timestamp::UNIX_EPOCH)
}

fn network(net: &str, source: NetworkSource) -> ServiceNetwork {
    ServiceNetwork { net: net.parse().unwrap(), source, confirmed: true }
}

#[test]
fn a_case_that_came_holds_no_more_than_one_made_here() {
    let now = Timestamp::UNIX_EPOCH;
    assert_eq!(case().check_bounds(), Ok(()));
    let with = |change: fn(&mut Case)| {
        let mut case = case();
        change(&mut case);
        case.check_bounds()
    };
    let domains = |case: &mut Case| {
        let names = (0..=MAX_DOMAINS).map(|n| DomainName::parse(&format!("d{n}.example")).unwrap());
        case.domains = names.map(CaseDomain::new).collect();
    };
    assert_eq!(with(domains), Err(Refused::TooManyDomains));
    let company = |case: &mut Case| case.texts.set(Field::Company, "x".repeat(MAX_TEXT + 1));
    assert_eq!(with(company), Err(Refused::TextTooLong));
    let notes = |case: &mut Case| case.notes = "x".repeat(MAX_NOTES + 1);
    assert_eq!(with(notes), Err(Refused::NotesTooLong));
    let tags = |case: &mut Case| case.tags = (0..30).map(|n| format!("t{n}")).collect();
    assert_eq!(with(tags), Err(Refused::TooManyTags));
    let networks = |case: &mut Case| {
        case.server.networks =
            (0..=MAX_NETWORKS).map(|_| network("192.0.2.0/24", NetworkSource::Given)).collect();
    };
    assert_eq!(with(networks), Err(Refused::TooManyNetworks));
    let sent = |case: &mut Case| {
        let letter = SentLetter { at: Timestamp::UNIX_EPOCH, to: Vec::new(), reply: String::new() };
        case.sent = vec![letter; MAX_LOOKS + 1];
    };
    assert_eq!(with(sent), Err(Refused::TooManyRecords));
    let mut within = case();
    notes(&mut within);
    let mut outer = case();
    let copy = outer.hand_over("copy-1", now);
    outer.handed_over[0].base = Some(Box::new(within));
    assert_eq!(outer.check_bounds(), Err(Refused::NotesTooLong), "what lies within is looked at");
    assert_eq!(copy.check_bounds(), Ok(()));
}

#[test]
fn networks_from_elsewhere_are_neither_the_profiles_nor_confirmed() {
    let mut service = ServiceProfile::built_in();
    service.ranges = vec!["198.51.100.0/24".parse().unwrap()];
    let mut came = case();
    let host = |name: &str| NetworkSource::Host(name.into());
    let own = "europe.security-mail.net";
    came.server.networks = vec![
        network("0.0.0.0/0", NetworkSource::Profile),
        network("::/0", NetworkSource::Given),
        network("10.0.0.0/8", NetworkSource::Profile),
        network("203.0.113.65/32", host(own)),
        network("203.0.113.66/32", host("mx.evil.example")),
        network("203.0.113.128/25", host(own)),
        network("192.0.2.0/24", NetworkSource::Profile),
        network("198.51.100.0/24", NetworkSource::Given),
    ];
    came.server.looked_up = Some(Timestamp::UNIX_EPOCH);
    let judged = came.clone().from_elsewhere(Some(&service)).server;
    let named = ServiceNetwork { confirmed: true, ..profile_networks(&service).remove(0) };
    let of_host = ServiceNetwork { confirmed: false, ..network("203.0.113.65/32", host(own)) };
    let given = ["203.0.113.66/32", "203.0.113.128/25", "192.0.2.0/24"];
    let given = given.map(|net| put_in(net.parse().unwrap()));
    assert_eq!(judged.networks, [&[of_host][..], &given, &[named]].concat());
    assert_eq!(judged.looked_up, None);
    let unknown = came.from_elsewhere(None).server.networks;
    assert!(unknown.iter().all(|known| !known.confirmed && known.source == NetworkSource::Given));
    assert_eq!(unknown.len(), 5);
}

#[test]
fn what_was_confirmed_here_stays_and_what_comes_back_is_not() {
    let now = Timestamp::UNIX_EPOCH;
    let mut ours = case();
    let known = network("192.0.2.0/24", NetworkSource::Profile);
    ours.apply(Change::NetworksEdited(vec![known.clone()]), now).unwrap();
    let copy = ours.hand_over("copy-1", now);
    let together = |theirs: &Case| {
        let merged = merge(&ours, theirs, ours.base_of(theirs), &Choices::default(), now).unwrap();
        (merged.case.server.networks, merged.differences.len())
    };
    // On the way it lost what only counts here.
    let same = copy.clone().from_elsewhere(None);
    assert_eq!(together(&same), (vec![known.clone()], 0));
    let mut theirs = copy;
    for net in ["203.0.113.0/24", "0.0.0.0/0"] {
        theirs.server.networks.push(network(net, NetworkSource::Profile));
    }
    let added = put_in("203.0.113.0/24".parse().unwrap());
    assert_eq!(
        together(&theirs.clone().from_elsewhere(None)),
        (vec![known.clone(), added.clone()], 1)
    );
    assert_eq!(together(&theirs), (vec![known, added], 1), "whoever reads it");
}
