//! Connections to many hosts at once.

mod controls;

use std::net::{IpAddr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream;
use ipnet::{Ipv4Net, Ipv6Net};
use tokio::time::{Instant, timeout_at};

use super::resolver::Resolver;
use super::smtp::{Times, Trust, talk};
use crate::model::{
    AddressAnswer, End, EndpointObservation, HostObservation, LookupFailure, Target,
};

pub use controls::{Controls, reach_with_controls};

/// The most hosts looked at in one go, whoever asks for more: they wait for a place.
const HOSTS_AT_ONCE: usize = 512;
/// A name can have any number of addresses; so many are looked at.
const ADDRESSES: usize = 32;
/// The time for a connection.
const CONNECT: Duration = Duration::from_secs(10);
/// The time for a greeting. RFC 5321 §4.5.3.2.1 allows five minutes; next to nobody needs them.
const GREETING: Duration = Duration::from_secs(15);

/// How long to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReachOptions {
    /// For a connection.
    pub connect: Duration,
    /// For a greeting, once connected.
    pub greeting: Duration,
    /// For an endpoint as a whole, the lookup of its name included.
    pub whole: Duration,
}

impl Default for ReachOptions {
    fn default() -> Self {
        Self { connect: CONNECT, greeting: GREETING, whole: CONNECT + GREETING + GREETING }
    }
}

impl ReachOptions {
    /// Connecting and greeting take at most this long, and an endpoint twice that.
    #[must_use]
    pub fn bounded_by(timeout: Duration) -> Self {
        // A little less, for what has to be done before and after.
        Self { connect: timeout, greeting: timeout, whole: timeout.mul_f64(1.9) }
    }

    /// Waits so long for a greeting, for servers that make strangers wait.
    #[must_use]
    pub fn waiting(self, greeting: Duration) -> Self {
        Self { greeting, whole: self.connect + greeting + GREETING.max(self.connect), ..self }
    }
}

/// How far a look has come.
#[derive(Debug, Clone, PartialEq)]
pub enum ReachEvent {
    /// A target's name was looked up; it has these addresses, which are now connected to.
    Found(usize, Vec<IpAddr>),
    /// An address of a target was looked at to the end.
    Finished(usize, Box<EndpointObservation>),
}

/// Connects to every address of every target, all at once, and talks to what answers. The
/// endpoints come back in the order of the targets, IPv4 first.
///
/// Never fails: a name that has no address is an endpoint without one.
pub async fn reach(
    resolver: &Resolver,
    targets: &[Target],
    options: &ReachOptions,
    report: &(dyn Fn(ReachEvent) + Sync),
) -> Vec<EndpointObservation> {
    let trust = Arc::new(Trust::default());
    let trust = &trust;
    let hosts = targets.iter().cloned().enumerate().map(|(index, target)| async move {
        let target = &target;
        let until = Instant::now() + options.whole;
        let times = Times { connect: options.connect, greeting: options.greeting, until };
        let begun = Instant::now();
        match addresses(resolver, target, until).await {
            Ok(found) => {
                report(ReachEvent::Found(index, found.clone()));
                let talks = found.into_iter().map(|address| async move {
                    let mut seen = talk(target, address, times, trust).await;
                    seen.is_near = seen.is_near || is_near(address);
                    report(ReachEvent::Finished(index, Box::new(seen.clone())));
                    seen
                });
                futures_util::future::join_all(talks).await
            }
            Err(end) => {
                let mut seen =
                    EndpointObservation::new(target.host.clone(), None, target.port, end);
                let elapsed = begun.elapsed().as_millis();
                seen.elapsed_ms = u64::try_from(elapsed).unwrap_or(u64::MAX);
                report(ReachEvent::Finished(index, Box::new(seen.clone())));
                vec![seen]
            }
        }
    });
    let seen: Vec<Vec<_>> = stream::iter(hosts).buffered(HOSTS_AT_ONCE).collect().await;
    seen.into_iter().flatten().collect()
}

/// The addresses of a target, IPv4 first.
async fn addresses(
    resolver: &Resolver,
    target: &Target,
    until: Instant,
) -> Result<Vec<IpAddr>, End> {
    if let Some(address) = target.address() {
        return Ok(vec![address]);
    }
    if target.host.as_str() == "localhost" {
        // By definition this computer, which no resolver need know (RFC 6761 §6.3).
        return Ok(vec![IpAddr::from([127, 0, 0, 1])]);
    }
    let Ok(seen) = timeout_at(until, resolver.host(&target.host)).await else {
        return Err(End::LookupFailed(LookupFailure::Timeout));
    };
    let mut found: Vec<IpAddr> = Vec::new();
    for address in seen.addresses() {
        if !found.contains(&address) && found.len() < ADDRESSES {
            found.push(address);
        }
    }
    if found.is_empty() { Err(no_address(&seen)) } else { Ok(found) }
}

fn no_address(seen: &HostObservation) -> End {
    let failure = seen.v4.failure().or_else(|| seen.v6.failure());
    match failure {
        Some(failure) => End::LookupFailed(failure.clone()),
        None if seen.v4 == AddressAnswer::NxDomain => End::NoSuchName,
        None => End::NoAddress,
    }
}

/// Whether an address belongs to this computer or to a private network (RFC 1918, RFC 4193,
/// RFC 6598), so that what is seen of it from here says nothing on what the Internet sees.
#[must_use]
pub fn is_near(address: IpAddr) -> bool {
    const PRIVATE_V4: [Ipv4Net; 6] = [
        Ipv4Net::new_assert(std::net::Ipv4Addr::new(127, 0, 0, 0), 8),
        Ipv4Net::new_assert(std::net::Ipv4Addr::new(10, 0, 0, 0), 8),
        Ipv4Net::new_assert(std::net::Ipv4Addr::new(172, 16, 0, 0), 12),
        Ipv4Net::new_assert(std::net::Ipv4Addr::new(192, 168, 0, 0), 16),
        Ipv4Net::new_assert(std::net::Ipv4Addr::new(169, 254, 0, 0), 16),
        Ipv4Net::new_assert(std::net::Ipv4Addr::new(100, 64, 0, 0), 10),
    ];
    const PRIVATE_V6: [Ipv6Net; 2] = [
        Ipv6Net::new_assert(std::net::Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7),
        Ipv6Net::new_assert(std::net::Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10),
    ];
    let is_private = match address.to_canonical() {
        IpAddr::V4(v4) => v4.is_unspecified() || PRIVATE_V4.iter().any(|net| net.contains(&v4)),
        IpAddr::V6(v6) => v6.is_loopback() || PRIVATE_V6.iter().any(|net| net.contains(&v6)),
    };
    is_private || is_own(address)
}

/// Whether the address is one of this computer's. Nothing is sent: the system only says from
/// which address it would send.
fn is_own(address: IpAddr) -> bool {
    let any: IpAddr =
        if address.is_ipv4() { [0; 4].into() } else { std::net::Ipv6Addr::UNSPECIFIED.into() };
    UdpSocket::bind((any, 0))
        .and_then(|socket| socket.connect((address, 9)).and_then(|()| socket.local_addr()))
        .is_ok_and(|own| own.ip() == address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_own_network_are_told_apart() {
        for near in ["127.0.0.1", "10.1.2.3", "192.168.0.9", "::1", "fe80::1", "fd00::1"] {
            assert!(is_near(near.parse().unwrap()), "{near}");
        }
        for far in ["192.0.2.1", "2001:db8::1", "172.32.0.1"] {
            assert!(!is_near(far.parse().unwrap()), "{far}");
        }
    }

    #[test]
    fn one_endpoint_ends_within_twice_the_time() {
        let options = ReachOptions::bounded_by(Duration::from_secs(3));
        assert!(options.whole < Duration::from_secs(6));
        let patient = options.waiting(Duration::from_secs(300));
        assert!(patient.whole > Duration::from_secs(300));
        assert_eq!(patient.connect, options.connect);
    }
}
