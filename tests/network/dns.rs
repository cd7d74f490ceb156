//! A look at a domain through packets that are lost, late, doubled, changed, and connections that
//! are cut.

use std::net::SocketAddr;
use std::time::Duration;

use mailward::advise::{Diagnosis, diagnose};
use mailward::model::{DomainName, DomainState, MxSet};
use mailward::practice::Practice;
use mailward::probe::{Resolver, ResolverConfig, detect};

use crate::relay::{Cut, Fate, Relay};
use crate::{each, ends};

/// For one question, with its repetition; on a busy computer too.
const PATIENCE: Duration = Duration::from_secs(6);
/// For a resolver that is dead.
const SHORT: Duration = Duration::from_millis(200);
const DOMAINS: [&str; 2] = ["company.example", "done.example"];

async fn look(practice: &Practice, at: SocketAddr, domain: &str, timeout: Duration) -> Seen {
    let mut config = ResolverConfig { servers: vec![at], timeout, ..ResolverConfig::default() };
    config.ports.authority = at.port();
    let resolver = Resolver::new(&config).unwrap();
    let domain = DomainName::parse(domain).unwrap();
    // On the heap: it is large.
    let look = Box::pin(detect(&resolver, &domain, practice.service(), &|_| {}));
    let seen = ends("a look", look).await;
    let now = diagnose(&seen, practice.service(), None);
    Seen { now, set: seen.mx_set() }
}

struct Seen {
    now: Diagnosis,
    set: MxSet,
}

impl Seen {
    fn codes(&self) -> Vec<&'static str> {
        self.now.findings.iter().map(|finding| finding.code.as_str()).collect()
    }

    /// All that is told is the same.
    fn is_like(&self, other: &Self) -> bool {
        (self.now.state, self.codes(), self.hosts())
            == (other.now.state, other.codes(), other.hosts())
    }

    /// Nothing is told that is not so: what is not known is said to be unknown.
    fn is_honest(&self, truth: &Self) -> bool {
        match self.now.state {
            DomainState::Unknown => self.set.hosts().next().is_none(),
            state => state == truth.now.state && self.hosts() == truth.hosts(),
        }
    }

    fn hosts(&self) -> Vec<String> {
        self.set.hosts().map(|r| format!("{} {}", r.preference, r.exchange)).collect()
    }
}

/// What is so, and how many packets it takes to see it.
async fn truth(practice: &Practice, domain: &str) -> (Seen, usize) {
    let relay = Relay::udp(practice.resolver(), |_, _, _| Fate::Pass).await;
    let seen = look(practice, relay.address, domain, PATIENCE).await;
    (seen, 2 * relay.carried())
}

/// Looks through relays that treat packets so; each of these ways at once.
async fn through(
    practice: &Practice,
    domain: &str,
    timeout: Duration,
    numbers: std::ops::Range<usize>,
    fate: fn(usize, usize, bool, &[u8]) -> Fate,
) -> Vec<Seen> {
    each(numbers, async |chosen| {
        let rule =
            move |number, from_server, packet: &[u8]| fate(chosen, number, from_server, packet);
        let relay = Relay::udp(practice.resolver(), rule).await;
        look(practice, relay.address, domain, timeout).await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn any_one_packet_may_be_lost() {
    let practice = Practice::start().await.unwrap();
    for domain in DOMAINS {
        let (truth, packets) = truth(&practice, domain).await;
        assert!(packets > 40, "{packets}");
        let lose =
            |chosen, number, _, _: &[u8]| if number == chosen { Fate::Lost } else { Fate::Pass };
        let seen = through(&practice, domain, PATIENCE, 0..packets, lose).await;
        for (number, seen) in seen.iter().enumerate() {
            let told = (seen.now.state, seen.codes(), seen.hosts());
            assert!(seen.is_like(&truth), "{domain} without packet {number}: {told:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn packets_may_come_late_doubled_and_in_any_order() {
    let practice = Practice::start().await.unwrap();
    for domain in DOMAINS {
        let (truth, _) = truth(&practice, domain).await;
        let shuffle = |chosen: usize, number: usize, _: bool, _: &[u8]| match (number + chosen) % 4
        {
            0 => Fate::Twice,
            1 => Fate::Pass,
            // Each overtaken by a few others.
            odd => Fate::Late(Duration::from_millis(7 * odd as u64 + (number % 13) as u64)),
        };
        for seen in through(&practice, domain, PATIENCE, 0..24, shuffle).await {
            let told = (seen.now.state, seen.codes(), seen.hosts());
            assert!(seen.is_like(&truth), "{domain}: {told:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resolver_that_dies_at_any_point_leaves_the_truth_or_unknown() {
    let practice = Practice::start().await.unwrap();
    for domain in DOMAINS {
        let (truth, packets) = truth(&practice, domain).await;
        let die =
            |chosen, number, _, _: &[u8]| if number >= chosen { Fate::Lost } else { Fate::Pass };
        let seen = through(&practice, domain, SHORT, 0..packets, die).await;
        for (number, seen) in seen.iter().enumerate() {
            let told = (seen.now.state, seen.codes(), seen.hosts());
            assert!(seen.is_honest(&truth), "{domain} dead from packet {number}: {told:?}");
        }
        assert_eq!(seen[0].now.state, DomainState::Unknown);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_make_no_sense_are_no_answers() {
    let practice = Practice::start().await.unwrap();
    for domain in DOMAINS {
        let (truth, packets) = truth(&practice, domain).await;
        let spoil = |chosen: usize, number: usize, from_server: bool, packet: &[u8]| {
            if !from_server || number % 5 != chosen % 5 {
                return Fate::Pass;
            }
            let mut spoilt = packet.to_vec();
            match chosen % 4 {
                // Cut off in the middle, even of a number.
                0 => spoilt.truncate(chosen % packet.len()),
                // Another question's answer.
                1 => spoilt[0] ^= 0x55,
                // Bytes of anything.
                2 => spoilt
                    .iter_mut()
                    .enumerate()
                    .skip(2)
                    .for_each(|(at, byte)| *byte = (at * chosen).to_le_bytes()[0]),
                // Counts that are not true.
                _ => spoilt[7] = 0xff,
            }
            Fate::Replaced(spoilt)
        };
        let seen = through(&practice, domain, SHORT, 0..packets, spoil).await;
        for (number, seen) in seen.iter().enumerate() {
            let told = (seen.now.state, seen.codes(), seen.hosts());
            assert!(seen.is_honest(&truth), "{domain}, spoilt by {number}: {told:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_cut_at_any_byte_leaves_the_truth_or_unknown() {
    let practice = Practice::start().await.unwrap();
    let domain = "company.example";
    let (truth, _) = truth(&practice, domain).await;
    let whole = Relay::forced_to_tcp(practice.resolver(), None).await;
    let seen = look(&practice, whole.address, domain, PATIENCE).await;
    assert!(seen.is_like(&truth) && whole.carried() > 500, "{:?}", seen.codes());
    // No answer is longer than this.
    for cut in Cut::ALL {
        let seen = each(0..160, async |at| {
            let relay = Relay::forced_to_tcp(practice.resolver(), Some((at, cut))).await;
            look(&practice, relay.address, domain, SHORT).await
        })
        .await;
        for (at, seen) in seen.iter().enumerate() {
            let told = (seen.now.state, seen.codes(), seen.hosts());
            assert!(seen.is_honest(&truth), "{cut:?} after {at} bytes: {told:?}");
        }
        assert_eq!(seen[0].now.state, DomainState::Unknown);
    }
}
