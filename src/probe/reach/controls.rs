//! What is measured beside the endpoints, to tell one cause of a failure from another.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use futures_util::future::join_all;
use ipnet::{Ipv4Net, Ipv6Net};
use jiff::Timestamp;
use tokio::time::Instant;

use super::{ReachEvent, ReachOptions, Times, Trust, addresses, is_near, reach, talk};
use crate::model::{Control, ControlKind, Endpoint, Expectation, ReachRun, Target, Vantage};
use crate::probe::Resolver;

/// The port on which servers hand mail to each other: the one that is often blocked.
const SMTP: u16 = 25;
/// The ports on which programs hand mail to their server (RFC 6409, RFC 8314): seldom blocked.
const SUBMISSION: [u16; 2] = [587, 465];
/// So many hosts have their other ports tried.
const HOSTS: usize = 4;
/// The addresses set aside for documentation (RFC 5737, RFC 3849), where nobody can be.
const NOWHERE_V4: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(192, 0, 2, 0), 24);
const NOWHERE_V6: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32);

/// Which measurements to make beside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Controls {
    /// Other hosts at which port 25 should work, such as those that take the mail now.
    pub others: Vec<Target>,
    /// Such hosts to try only where some target is on the Internet.
    pub if_far: Vec<Target>,
    /// Whether to try other ports of the same hosts, and addresses at which nobody can be. Only
    /// done for hosts on the Internet: in the own network, it would tell nothing.
    pub usual: bool,
}

/// Looks at targets, and beside them at what tells one cause of a failure from another.
pub async fn reach_with_controls(
    resolver: &Resolver,
    targets: &[Target],
    controls: &Controls,
    options: &ReachOptions,
    report: &(dyn Fn(ReachEvent) + Sync),
) -> ReachRun {
    let (seen, others, usual, if_far) = tokio::join!(
        reach(resolver, targets, options, report),
        reach(resolver, &controls.others, options, &|_| ()),
        async { if controls.usual { usual(resolver, targets, options).await } else { Vec::new() } },
        async {
            let wanted = !controls.if_far.is_empty() && some_far(resolver, targets, options).await;
            let targets = if wanted { &*controls.if_far } else { &[] };
            reach(resolver, targets, options, &|_| ()).await
        },
    );
    let expect = |host, port| {
        let target = targets.iter().find(|target| target.host == host && target.port == port);
        target.map_or(Expectation::Any, |target| target.expect)
    };
    let endpoints = seen
        .into_iter()
        .map(|seen| Endpoint { expect: expect(seen.host.clone(), seen.port), seen })
        .collect();
    let others = others.into_iter().chain(if_far);
    let others = others.map(|seen| Control { kind: ControlKind::OtherHost, seen });
    ReachRun {
        at: Timestamp::now(),
        vantage: Vantage::Here,
        endpoints,
        controls: others.chain(usual).collect(),
        signer: None,
    }
}

/// Whether one of the targets is on the Internet.
async fn some_far(resolver: &Resolver, targets: &[Target], options: &ReachOptions) -> bool {
    let until = Instant::now() + options.connect;
    for target in targets.iter().take(HOSTS) {
        let found = addresses(resolver, target, until).await.unwrap_or_default();
        if found.into_iter().any(|address| !is_near(address)) {
            return true;
        }
    }
    false
}

/// Other ports of the same hosts, and nowhere.
async fn usual(resolver: &Resolver, targets: &[Target], options: &ReachOptions) -> Vec<Control> {
    let until = Instant::now() + options.whole;
    let mut hosts: Vec<&Target> = Vec::new();
    for target in targets.iter().filter(|target| target.port == SMTP) {
        if hosts.len() < HOSTS && hosts.iter().all(|known| known.host != target.host) {
            hosts.push(target);
        }
    }
    let found = hosts.into_iter().map(|target| async move {
        let found = addresses(resolver, target, until).await.unwrap_or_default();
        let address = found.into_iter().find(|address| !is_near(*address));
        address.map(|address| (target, address))
    });
    let found: Vec<_> = join_all(found).await.into_iter().flatten().collect();
    let others = found.iter().flat_map(|(target, address)| {
        SUBMISSION.map(|port| (ControlKind::OtherPort, target.at_port(port), *address))
    });
    let is_practice = found.iter().any(|(_, address)| is_nowhere(*address));
    let nowhere = nowhere().into_iter().filter(|_| !found.is_empty() && !is_practice);
    let trust = Arc::new(Trust::default());
    let trust = &trust;
    let times = Times { connect: options.connect, greeting: options.greeting, until };
    let talks = others.chain(nowhere).map(|(kind, target, address)| async move {
        Control { kind, seen: talk(&target, address, times, trust).await }
    });
    join_all(talks.collect::<Vec<_>>()).await
}

/// One address of each family at which nobody can be.
fn nowhere() -> [(ControlKind, Target, IpAddr); 2] {
    let v4: IpAddr = Ipv4Addr::new(192, 0, 2, 1).into();
    let v6: IpAddr = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1).into();
    [v4, v6].map(|address| {
        let host = address.to_string().as_str().into();
        (ControlKind::Nowhere, Target::new(host, SMTP, Expectation::Any), address)
    })
}

fn is_nowhere(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => NOWHERE_V4.contains(&v4),
        IpAddr::V6(v6) => NOWHERE_V6.contains(&v6),
    }
}
