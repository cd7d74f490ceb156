//! One sentence over all endpoints together: a table of situations, the first that holds wins.

use super::verdict::{Verdict, verdict};
use crate::model::{
    ConnectFault, ControlKind, End, EndpointObservation, Expectation, HostName, ReachRun,
    ServiceProfile,
};

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident => $word:literal,)*) => {
        /// What stands between this network and the hosts.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ConclusionCode {
            $($(#[$doc])* $variant,)*
        }

        impl ConclusionCode {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word of the JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

codes! {
    /// Everything can be reached.
    AllWell => "all_well",
    /// What has to be shut is shut.
    ShutAsWished => "shut_as_wished",
    /// What has to be shut still takes connections.
    StillOpen => "still_open",
    /// The look was made from a place that says nothing on the rest of the world.
    ProvesNothing => "proves_nothing",
    /// The names cannot be looked up: the resolver fails.
    DnsFails => "dns_fails",
    /// The names do not exist, or have no address.
    NameUnknown => "name_unknown",
    /// This computer itself forbids the connection.
    LocalFirewall => "local_firewall",
    /// This network has no way to the Internet, or none to there.
    NoRoute => "no_route",
    /// Something in between answers in the servers' place.
    ProxyBetween => "proxy_between",
    /// Other ports work; port 25 alone does not: the usual way in which providers block it.
    ProviderBlocks25 => "provider_blocks_25",
    /// No connection comes about, and no program said why.
    NoConnection => "no_connection",
    /// Nothing answers.
    PortDropped => "port_dropped",
    /// Connections are reset at once.
    PortRejected => "port_rejected",
    /// Port 25 works from here, but not to these hosts.
    ServiceDown => "service_down",
    /// The servers answer, and refuse this address for good.
    ServiceRefuses => "service_refuses",
    /// The servers answer, and put this address off.
    ServiceBusy => "service_busy",
    /// Connections stand, and are cut before a word is said.
    ConnectionCut => "connection_cut",
    /// Connections stand; whether anybody speaks was not looked at.
    OnlyConnected => "only_connected",
    /// Connections stand, and nobody says a word.
    NoGreeting => "no_greeting",
    /// What answers is no mail server.
    NoMailServer => "no_mail_server",
    /// What answers is a mail server, but none of the service's.
    OtherServer => "other_server",
    /// IPv4 works, IPv6 does not.
    Ipv6OnlyBroken => "ipv6_only_broken",
    /// IPv6 works, IPv4 does not.
    Ipv4OnlyBroken => "ipv4_only_broken",
    /// One host fails, the others work.
    OneSiteBroken => "one_site_broken",
    /// Some work, some do not, in no pattern that is known.
    Mixed => "mixed",
    /// Nothing works, for several reasons.
    Inconclusive => "inconclusive",
}

impl ConclusionCode {
    /// Whether nothing has to be done.
    #[must_use]
    pub const fn is_good(self) -> bool {
        matches!(self, Self::AllWell | Self::ShutAsWished)
    }
}

/// The conclusion, and what its sentence is filled with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conclusion {
    /// What it is.
    pub code: ConclusionCode,
    /// The hosts that do not work, each once.
    pub broken: Vec<HostName>,
    /// A control measurement that speaks for it: `host:port`.
    pub witness: Option<String>,
    /// What the server or the system said, if that helps.
    pub detail: Option<String>,
}

struct Judged<'a> {
    seen: &'a EndpointObservation,
    expect: Expectation,
    verdict: Verdict,
}

impl Judged<'_> {
    fn fault(&self) -> Option<ConnectFault> {
        match self.seen.end {
            End::NotConnected(fault, _) => Some(fault),
            _ => None,
        }
    }

    fn is(&self, verdict: Verdict) -> bool {
        self.verdict == verdict
    }

    /// Whether it is one of IPv6; `None`: there is no address.
    fn family(&self) -> Option<bool> {
        self.seen.address.map(|address| address.is_ipv6())
    }

    fn lookup_failed(&self) -> bool {
        matches!(self.seen.end, End::LookupFailed(_))
    }
}

/// All that the table asks about.
struct Facts<'a> {
    all: Vec<Judged<'a>>,
    controls: Vec<(ControlKind, Judged<'a>)>,
}

impl Facts<'_> {
    fn every(&self, test: impl Fn(&Judged<'_>) -> bool) -> bool {
        !self.all.is_empty() && self.all.iter().all(test)
    }

    fn any(&self, test: impl Fn(&Judged<'_>) -> bool) -> bool {
        self.all.iter().any(test)
    }

    fn every_is(&self, verdicts: &[Verdict]) -> bool {
        self.every(|one| verdicts.contains(&one.verdict))
    }

    fn wants_shut(&self) -> bool {
        self.every(|one| one.expect == Expectation::Closed)
    }

    fn some_work(&self) -> bool {
        self.any(|one| one.is(Verdict::Reachable))
    }

    /// The first control of a kind at which a connection stood.
    fn connected(&self, kind: ControlKind) -> Option<&Judged<'_>> {
        let of_kind = self.controls.iter().filter(|(other, _)| *other == kind);
        of_kind.map(|(_, control)| control).find(|control| control.verdict.is_connected())
    }

    /// Whether some address, for all that was seen, could not have been reached even if it were open:
    /// nothing else could from here, or nothing of its family.
    fn is_cut_off(&self) -> bool {
        let of = |kinds: &'static [ControlKind]| {
            self.controls.iter().filter(|(kind, _)| kinds.contains(kind)).map(|(_, one)| one)
        };
        let stands = |one: &Judged<'_>| one.verdict.is_connected();
        let others = || of(&[ControlKind::OtherHost]);
        if others().next().is_some() && !others().any(stands) {
            return true;
        }
        let blind = |one: &Judged<'_>| {
            let is_like = |other: &&Judged<'_>| other.family() == one.family();
            let way = of(&[ControlKind::OtherHost, ControlKind::OtherPort]).chain(&self.all);
            let no_route = one.fault() == Some(ConnectFault::NoRoute);
            let mut same = others().filter(is_like).peekable();
            let shut_too = same.peek().is_some() && !same.any(stands);
            (no_route || shut_too) && !way.filter(is_like).any(stands)
        };
        self.any(blind)
    }

    /// Whether one family of addresses works throughout and the other nowhere.
    fn only_family_broken(&self, is_v6_broken: bool) -> bool {
        let is_v6 = |one: &Judged<'_>| one.seen.address.is_some_and(|address| address.is_ipv6());
        let with_address = || self.all.iter().filter(|one| one.seen.address.is_some());
        let (mut works, mut fails) = (0, 0);
        for one in with_address() {
            match (is_v6(one) == is_v6_broken, one.verdict) {
                (false, Verdict::Reachable) => works += 1,
                (true, Verdict::Refused | Verdict::Timeout | Verdict::Unreachable) => fails += 1,
                _ => return false,
            }
        }
        works > 0 && fails > 0 && with_address().count() == self.all.len()
    }

    /// Hosts of which no address works.
    fn broken_hosts(&self) -> Vec<HostName> {
        let mut hosts: Vec<HostName> = Vec::new();
        for one in &self.all {
            let works = self.any(|o| o.seen.host == one.seen.host && o.is(Verdict::Reachable));
            if !works && !hosts.contains(&one.seen.host) {
                hosts.push(one.seen.host.clone());
            }
        }
        hosts
    }

    fn one_host_broken(&self) -> bool {
        let broken = self.broken_hosts();
        broken.len() == 1
            && self.every(|one| one.is(Verdict::Reachable) || broken.contains(&one.seen.host))
            && self.some_work()
    }

    /// Whether different hosts greet with the very same words, which are not the service's.
    fn is_intercepted(&self) -> bool {
        let is_other = |one: &Judged<'_>| one.is(Verdict::OtherServer);
        let mut others = self.all.iter().filter(|one| is_other(one));
        let Some(first) = others.next() else { return false };
        let mut same = others.filter(|one| {
            one.seen.host != first.seen.host
                && one.seen.address != first.seen.address
                && one.seen.banner == first.seen.banner
        });
        same.next().is_some()
    }
}

type Row = (ConclusionCode, fn(&Facts<'_>) -> bool);

/// The situations. The first that holds is the conclusion.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the methods themselves have lifetimes that do not fit"
)]
const TABLE: &[Row] = &[
    // What has to be shut.
    (ConclusionCode::NameUnknown, |f| {
        f.wants_shut() && f.any(|o| o.is(Verdict::NameNotFound) && !o.lookup_failed())
    }),
    (ConclusionCode::DnsFails, |f| f.wants_shut() && f.any(|o| o.lookup_failed())),
    (ConclusionCode::ProvesNothing, |f| {
        f.wants_shut()
            && (f.any(|o| o.seen.is_near)
                || f.any(|o| o.fault() == Some(ConnectFault::Forbidden))
                || (f.every(|o| o.verdict.is_shut()) && f.is_cut_off()))
    }),
    (ConclusionCode::ShutAsWished, |f| f.wants_shut() && f.every(|o| o.verdict.is_shut())),
    (ConclusionCode::StillOpen, |f| f.wants_shut()),
    // What has to be reached.
    (ConclusionCode::ProxyBetween, |f| f.connected(ControlKind::Nowhere).is_some()),
    (ConclusionCode::AllWell, |f| f.every_is(&[Verdict::Reachable])),
    (ConclusionCode::DnsFails, |f| f.every(|o| o.lookup_failed())),
    (ConclusionCode::NameUnknown, |f| f.every_is(&[Verdict::NameNotFound])),
    (ConclusionCode::LocalFirewall, |f| f.any(|o| o.fault() == Some(ConnectFault::Forbidden))),
    (ConclusionCode::ProxyBetween, |f| {
        f.any(|o| o.is(Verdict::ProxySuspected)) || f.is_intercepted()
    }),
    (ConclusionCode::Ipv6OnlyBroken, |f| f.only_family_broken(true)),
    (ConclusionCode::Ipv4OnlyBroken, |f| f.only_family_broken(false)),
    (ConclusionCode::OneSiteBroken, |f| f.one_host_broken()),
    (ConclusionCode::Mixed, |f| {
        // Where a connection stood and nothing was asked, something works.
        let stood = f.any(|o| o.seen.end == End::NotAsked);
        f.some_work() || (stood && f.any(|o| !o.verdict.is_connected()))
    }),
    (ConclusionCode::ServiceDown, |f| {
        f.every_is(&[Verdict::Timeout, Verdict::Refused, Verdict::Unreachable])
            && f.connected(ControlKind::OtherHost).is_some()
    }),
    (ConclusionCode::ProviderBlocks25, |f| {
        f.every_is(&[Verdict::Timeout, Verdict::Refused, Verdict::Unreachable])
            && f.connected(ControlKind::OtherPort).is_some()
    }),
    (ConclusionCode::NoConnection, |f| f.every(|o| o.fault() == Some(ConnectFault::Other))),
    (ConclusionCode::NoRoute, |f| f.every_is(&[Verdict::Unreachable])),
    (ConclusionCode::PortDropped, |f| f.every_is(&[Verdict::Timeout, Verdict::Unreachable])),
    (ConclusionCode::PortRejected, |f| f.every_is(&[Verdict::Refused, Verdict::Unreachable])),
    (ConclusionCode::ServiceRefuses, |f| f.every_is(&[Verdict::PermReject])),
    (ConclusionCode::ServiceBusy, |f| f.every_is(&[Verdict::TempReject, Verdict::PermReject])),
    (ConclusionCode::ConnectionCut, |f| f.every_is(&[Verdict::Closed])),
    (ConclusionCode::OnlyConnected, |f| f.every(|o| o.seen.end == End::NotAsked)),
    (ConclusionCode::NoGreeting, |f| f.every_is(&[Verdict::NoBanner])),
    (ConclusionCode::NoMailServer, |f| f.every_is(&[Verdict::NotSmtp])),
    (ConclusionCode::OtherServer, |f| f.every_is(&[Verdict::OtherServer])),
    (ConclusionCode::Inconclusive, |_| true),
];

/// What a look means as a whole.
#[must_use]
pub fn conclude(run: &ReachRun, service: &ServiceProfile) -> Conclusion {
    let judged = |seen, expect| Judged { seen, expect, verdict: verdict(seen, expect, service) };
    let facts = Facts {
        all: run.endpoints.iter().map(|one| judged(&one.seen, one.expect)).collect(),
        controls: run
            .controls
            .iter()
            .map(|control| (control.kind, judged(&control.seen, Expectation::Any)))
            .collect(),
    };
    let row = TABLE.iter().find(|(_, holds)| holds(&facts));
    let code = row.map_or(ConclusionCode::Inconclusive, |(code, _)| *code);
    let witness = match code {
        ConclusionCode::ServiceDown => facts.connected(ControlKind::OtherHost),
        ConclusionCode::ProviderBlocks25 => facts.connected(ControlKind::OtherPort),
        ConclusionCode::ProxyBetween => facts.connected(ControlKind::Nowhere),
        _ => None,
    };
    let failing = facts.all.iter().find(|one| !one.is(Verdict::Reachable));
    let words = failing.and_then(|one| match (&one.seen.end, &one.seen.greeting) {
        (End::NotConnected(_, words), _) => Some(words.clone()),
        (_, Some(greeting)) => {
            let worst = one.seen.hello.as_ref().filter(|hello| !hello.is_positive());
            let reply = worst.unwrap_or(greeting);
            Some(format!("{} {}", reply.code, reply.lines.join(" ")))
        }
        (_, None) => one.seen.banner.clone(),
    });
    Conclusion {
        code,
        broken: facts.broken_hosts(),
        witness: witness.map(|control| control.seen.place()),
        detail: words.map(|words| words.chars().take(200).collect()),
    }
}

#[cfg(test)]
#[path = "conclusion_tests.rs"]
mod tests;
