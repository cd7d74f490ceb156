//! Time that stands still, passes in a moment, or runs backwards. The clock of the program is
//! stopped, and jumps whenever everybody waits; so hours pass in milliseconds, and limits are
//! exact.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mailward::advise::reach::verdict;
use mailward::advise::{diagnose, state};
use mailward::mail::{Account, Patience, Security, Target as Relay, Trial, mailbox, try_mail};
use mailward::model::{
    Arrival, DomainName, DomainState, Expectation, HostName, MxRecord, MxSet, MxSource,
    ServiceProfile, Sighting, Target, Watch, Witness,
};
use mailward::practice::Practice;
use mailward::probe::{ReachOptions, Resolver, ResolverConfig, detect, look_around, reach};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, UdpSocket};
use tokio::time::Instant;

fn seconds(number: u64) -> Duration {
    Duration::from_secs(number)
}

#[tokio::test(start_paused = true)]
async fn a_look_at_a_dead_resolver_ends_at_its_limit_exactly() {
    let dead = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let at = dead.local_addr().unwrap();
    for timeout in [1, 5, 60] {
        let timeout = seconds(timeout);
        let config = ResolverConfig { servers: vec![at], timeout, ..ResolverConfig::default() };
        let resolver = Resolver::new(&config).unwrap();
        let domain = DomainName::parse("company.example").unwrap();
        let service = ServiceProfile::built_in();
        let begun = Instant::now();
        let seen = detect(&resolver, &domain, &service, &|_| {}).await;
        // Questions that rest on others are asked after them: a handful, one after the other.
        let passed = begun.elapsed();
        assert!(passed >= timeout && passed <= 6 * timeout, "{timeout:?}: {passed:?}");
        assert_eq!(diagnose(&seen, &service, None).state, DomainState::Unknown);
        println!("a dead resolver at {timeout:?}: a look ends after {passed:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_look_at_a_server_that_says_nothing_or_one_byte_a_while_ends_at_its_limit() {
    for drip in [None, Some(seconds(2)), Some(Duration::from_millis(100))] {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let at = listener.local_addr().unwrap();
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            while let Some(pause) = drip {
                tokio::time::sleep(pause).await;
                if stream.write_all(b"2").await.is_err() {
                    return;
                }
            }
            std::future::pending::<()>().await;
        });
        let config = ResolverConfig { servers: vec![at], ..ResolverConfig::default() };
        let target = Target::new(HostName::new("127.0.0.1"), at.port(), Expectation::Any);
        let timeout = seconds(10);
        let options = ReachOptions::bounded_by(timeout);
        let begun = Instant::now();
        let seen = reach(&Resolver::new(&config).unwrap(), &[target], &options, &|_| {}).await;
        let passed = begun.elapsed();
        assert!(passed <= 2 * timeout, "{drip:?}: {passed:?}");
        let judged = verdict(&seen[0], Expectation::Any, &ServiceProfile::built_in()).as_str();
        assert!(["no_banner", "not_smtp"].contains(&judged), "{drip:?}: {judged}");
        server.abort();
    }
}

/// The lid is closed in the middle of everything, and opened the next morning.
#[tokio::test(start_paused = true)]
async fn whoever_sleeps_in_the_middle_of_a_look_wakes_up_to_an_end() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let at = listener.local_addr().unwrap();
    let config = ResolverConfig { servers: vec![at], ..ResolverConfig::default() };
    let look = tokio::spawn(async move {
        let target = Target::new(HostName::new("127.0.0.1"), at.port(), Expectation::Any);
        let resolver = Resolver::new(&config).unwrap();
        reach(&resolver, &[target], &ReachOptions::default(), &|_| {}).await
    });
    let (stream, _) = listener.accept().await.unwrap();
    tokio::time::advance(seconds(8 * 3_600)).await;
    let begun = Instant::now();
    let seen = look.await.unwrap();
    assert!(begun.elapsed() < seconds(60), "{:?}", begun.elapsed());
    let judged = verdict(&seen[0], Expectation::Any, &ServiceProfile::built_in());
    assert_eq!(judged.as_str(), "no_banner");
    drop(stream);
}

/// A wait goes on after the night, and knows what has arrived meanwhile.
#[tokio::test(start_paused = true)]
async fn a_wait_that_slept_sees_what_has_arrived() {
    let practice = Practice::start().await.unwrap();
    let resolver = Resolver::new(&practice.resolver_config()).unwrap();
    let (domain, done) = ("company.example", "done.example");
    let domain = DomainName::parse(domain).unwrap();
    let mut watch = Watch::new(domain.clone(), Timestamp::now());
    let witnesses = [practice.resolver()];
    let look = async |watch: &mut Watch, at| {
        let seen = look_around(&resolver, &witnesses, &domain, practice.service()).await.unwrap();
        watch.add(at, seen);
    };
    look(&mut watch, Timestamp::now()).await;
    assert!(!watch.is_there());
    tokio::time::advance(seconds(10 * 3_600)).await;
    let other = Resolver::new(&practice.resolver_config()).unwrap();
    let done = DomainName::parse(done).unwrap();
    let new = detect(&other, &done, practice.service(), &|_| {}).await.mx_set();
    practice.apply(&domain, &new);
    look(&mut watch, Timestamp::now() + SignedDuration::from_hours(10)).await;
    assert!(watch.is_there(), "{watch:?}");
}

/// The computer's clock is set, forwards or backwards, between two looks.
#[test]
fn a_clock_that_jumps_shortens_no_wait() {
    let at = |second: i64| Timestamp::from_second(1_800_000_000 + second).unwrap();
    let domain = DomainName::parse("company.example").unwrap();
    let sighting = |arrival, ttl| Sighting {
        witness: Witness::Authority("ns.example".into(), Ipv4Addr::LOCALHOST.into()),
        arrival,
        records: MxSet::new(vec![MxRecord::new(1, "mx.example", ttl)]),
        ttl: Some(ttl),
        fault: String::new(),
    };
    let day = 86_400;
    for jump in [-400 * day, -day, -1, 0, 1, day, 400 * day] {
        let mut watch = Watch::new(domain.clone(), at(0));
        watch.add(at(10), vec![sighting(Arrival::Old, 3_600)]);
        let until = watch.old_until.unwrap();
        watch.add(at(20 + jump), vec![sighting(Arrival::Old, 60)]);
        assert!(watch.old_until.unwrap() >= until, "{jump}: an old answer is forgotten");
        watch.add(at(30 + jump), vec![sighting(Arrival::New, 60)]);
        assert!(watch.old_until.unwrap() >= until && watch.is_there());
        let pause = watch.pause();
        assert!(pause >= SignedDuration::from_secs(30) && pause <= SignedDuration::from_secs(900));
    }
    // It falls back, the change arrives meanwhile, and an hour later the clock is right again.
    for lost in [60, 2 * 3_600, 2 * day, 400 * day] {
        let mut watch = Watch::new(domain.clone(), at(0));
        watch.add(at(10), vec![sighting(Arrival::Old, 86_400)]);
        watch.add(at(20 - lost), vec![sighting(Arrival::Old, 86_400)]);
        let changed = 10 + lost / 2;
        watch.add(at(changed - lost), vec![sighting(Arrival::New, 3_600)]);
        let right = changed + lost;
        watch.add(at(right), vec![sighting(Arrival::New, 3_600)]);
        let over = watch.old_until.unwrap();
        assert!(over >= at(changed + day), "{lost}: {over} is before the last old answer is over");
        watch.add(at(right + 2 * day), vec![sighting(Arrival::New, 3_600)]);
        assert_eq!(watch.old_until, Some(at(right + day)), "{lost}: every look puts it off");
    }
    // The ends of all time.
    for extreme in [Timestamp::MIN, Timestamp::MAX] {
        let mut watch = Watch::new(domain.clone(), extreme);
        watch.add(extreme, vec![sighting(Arrival::Old, u32::MAX)]);
        assert!(watch.old_until.is_some());
    }
    let nothing = state(MxSource::Unknown, &MxSet::default(), &ServiceProfile::built_in());
    assert_eq!(nothing, DomainState::Unknown);
}

/// Asked to come back later: as often and as long as was agreed, to the second.
#[tokio::test(start_paused = true)]
async fn a_server_that_always_says_later_is_left_when_patience_ends() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let at: SocketAddr = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"451 4.7.1 later\r\n").await;
        }
    });
    let account = Account {
        host: at.ip().to_string(),
        port: at.port(),
        security: Security::None,
        ..Account::default()
    };
    let target = Relay { account, password: None, addresses: Some(vec![at]) };
    let who = || Box::new(mailbox("a@b.example").unwrap());
    let trial = Trial::Envelope { from: who(), to: who() };
    let patience = Patience { limit: seconds(24 * 3_600), every: Some(seconds(900)) };
    let (progress, mut happens) = tokio::sync::mpsc::unbounded_channel();
    let begun = Instant::now();
    let outcome = try_mail(&target, &trial, patience, seconds(30), &progress).await;
    assert!(outcome.result.is_err());
    assert!(begun.elapsed() <= patience.limit + seconds(60), "{:?}", begun.elapsed());
    assert!((90..=97).contains(&outcome.attempts), "{}", outcome.attempts);
    happens.close();
}
