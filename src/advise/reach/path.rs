//! The way to the servers, stage by stage, and what the times on it suggest.

use std::collections::BTreeMap;

use super::conclusion::ConclusionCode;
use super::verdict::{Verdict, verdict};
use crate::model::{HostName, ReachRun, ServiceProfile};

/// A stage on the way to the servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The computer that looks.
    Computer,
    /// The firewall or router of its network.
    Firewall,
    /// The Internet provider and what lies behind.
    Internet,
    /// The servers.
    Service,
}

impl Stage {
    /// All stages, from here to there.
    pub const ALL: [Self; 4] = [Self::Computer, Self::Firewall, Self::Internet, Self::Service];
}

/// Where on the way it ends; none where it does not, or where that cannot be told.
#[must_use]
pub const fn broken_stage(code: ConclusionCode) -> Option<Stage> {
    use ConclusionCode as Code;
    match code {
        Code::LocalFirewall | Code::DnsFails => Some(Stage::Computer),
        Code::NoRoute | Code::PortDropped | Code::PortRejected | Code::ProxyBetween => {
            Some(Stage::Firewall)
        }
        Code::ProviderBlocks25 | Code::NameUnknown => Some(Stage::Internet),
        Code::ServiceDown
        | Code::ServiceRefuses
        | Code::ServiceBusy
        | Code::ConnectionCut
        | Code::NoGreeting
        | Code::NoMailServer
        | Code::OtherServer
        | Code::OneSiteBroken
        | Code::StillOpen => Some(Stage::Service),
        Code::AllWell
        | Code::ShutAsWished
        | Code::ProvesNothing
        | Code::NoConnection
        | Code::OnlyConnected
        | Code::Ipv6OnlyBroken
        | Code::Ipv4OnlyBroken
        | Code::Mixed
        | Code::Inconclusive => None,
    }
}

/// A difference below this, in milliseconds, is chance.
const CHANCE_MS: u64 = 5;

/// The service's hosts for incoming mail in the order of their connect times, the nearest first;
/// none if some host was not reached, or if the nearest is not clearly nearer than the one that
/// comes first now.
#[must_use]
pub fn nearest_first(
    run: &ReachRun,
    service: &ServiceProfile,
    now: &[HostName],
) -> Option<Vec<HostName>> {
    let mut times: BTreeMap<&HostName, u64> = BTreeMap::new();
    for endpoint in &run.endpoints {
        let seen = &endpoint.seen;
        if verdict(seen, endpoint.expect, service) == Verdict::Reachable {
            let time = times.entry(&seen.host).or_insert(u64::MAX);
            *time = seen.connect_ms.unwrap_or(u64::MAX).min(*time);
        }
    }
    let time = |host: &HostName| times.get(host).copied().filter(|time| *time != u64::MAX);
    let mut order: Vec<(u64, HostName)> = Vec::new();
    for inbound in &service.inbound {
        order.push((time(&inbound.host)?, inbound.host.clone()));
    }
    let first_now = now.first().or(service.inbound.first().map(|inbound| &inbound.host))?;
    let present = time(first_now)?;
    // Those that are equally near stay as the profile has them.
    order.sort_by_key(|(time, _)| *time);
    let (nearest, _) = order.first()?;
    let is_clear = nearest + CHANCE_MS < present && nearest * 5 < present * 4;
    is_clear.then(|| order.into_iter().map(|(_, host)| host).collect())
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{End, Endpoint, EndpointObservation, Expectation, Reply, Vantage};

    fn run(times: [Option<u64>; 3]) -> ReachRun {
        let service = ServiceProfile::built_in();
        let endpoints = service.inbound.iter().zip(times).map(|(inbound, time)| {
            let mut seen = EndpointObservation::new(inbound.host.clone(), None, 25, End::Finished);
            let reply = |code, text: &str| Some(Reply { code, lines: vec![text.to_owned()] });
            seen.greeting = reply(220, "E-securemail 3.0");
            seen.hello = reply(if time.is_some() { 250 } else { 550 }, "x");
            seen.connect_ms = time;
            Endpoint { expect: Expectation::Service, seen }
        });
        let endpoints = endpoints.collect();
        let at = Timestamp::UNIX_EPOCH;
        ReachRun { at, vantage: Vantage::Here, endpoints, controls: Vec::new(), signer: None }
    }

    fn proposed(times: [Option<u64>; 3], now: &[HostName]) -> Option<String> {
        let order = nearest_first(&run(times), &ServiceProfile::built_in(), now)?;
        let region = |host: &HostName| host.as_str().split('.').next().map(str::to_owned);
        Some(order.iter().filter_map(region).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn the_nearest_comes_first_where_that_is_clear() {
        let asia: HostName = "asia.security-mail.net".into();
        assert_eq!(
            proposed([Some(180), Some(170), Some(20)], &[]).as_deref(),
            Some("asia europe france")
        );
        assert_eq!(proposed([Some(20), Some(30), Some(180)], &[]), None, "as it is now");
        assert_eq!(proposed([Some(3), Some(2), Some(1)], &[]), None, "too close to tell");
        assert_eq!(proposed([Some(100), Some(95), Some(90)], &[]), None, "too close to tell");
        assert_eq!(proposed([Some(180), None, Some(20)], &[]), None, "one was not reached");
        assert_eq!(proposed([Some(180), Some(170), Some(20)], &[asia]), None, "it does already");
    }

    #[test]
    fn every_conclusion_has_its_place_on_the_way() {
        let placed = ConclusionCode::ALL.iter().filter(|code| broken_stage(**code).is_some());
        assert!(placed.count() > 12);
        assert_eq!(broken_stage(ConclusionCode::AllWell), None);
    }
}
