//! When to do what, so that no message is lost and no back door stays: the order of the cut-over,
//! with a wait between two steps wherever somebody may still remember what was before.
//!
//! Times follow from the TTLs: a resolver may serve what it was told for so long (RFC 1035 §3.2.1,
//! RFC 2308 §5), a secondary may lag behind its primary by the zone's REFRESH (RFC 1035 §3.3.13),
//! senders keep an MTA-STS policy until its record changes and look for that once a day (RFC 8461
//! §3.3 and §5.1), and a server that was turned away tries for days (RFC 5321 §4.5.4.1).

use jiff::{SignedDuration, Timestamp};

use super::prepare::comes_first;
use crate::advise::mta_sts::{self, Mode};
use crate::advise::spf::WhatIf;
use crate::model::{
    Delegation, DomainObservation, Fact, FactKind, HostName, KnownFacts, MxAnswer, Query,
    ServiceProfile,
};

/// The TTL to lower to before the change: a mistake is over within minutes.
pub const LOW_TTL: u32 = 300;
/// Lowering is worth its wait only above this: an hour can be waited out after the change.
pub const WORTH_LOWERING: u32 = 3_600;
/// Senders look for a new MTA-STS policy once a day.
pub(super) const POLICY_CHECK: u32 = 86_400;
/// How long senders keep trying: five days in Postfix, Exim and Exchange's older versions; RFC 5321
/// §4.5.4.1 asks for at least four to five.
pub const QUEUE_LIFETIME: u32 = 5 * 86_400;
/// Secondaries are told of changes at once; those that are not look after REFRESH. Beyond this a
/// zone's REFRESH is so long that watching tells more than waiting.
const LONGEST_REFRESH: u32 = 86_400;

/// Something in the course of a cut-over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Event {
    /// The mail server and its firewall let the service in, beside everybody else.
    PrepareServer,
    /// The TTL of the old records is lowered.
    LowerTtl,
    /// An MTA-STS policy that covers the service's hosts too is published.
    PublishMtaSts,
    /// The SPF record is replaced.
    PublishSpf,
    /// The change is asked for.
    Ask,
    /// Nobody remembers the old, long TTL any more.
    TtlLowered,
    /// The records are changed.
    Change,
    /// The first sender may see the new records.
    FirstSeen,
    /// Who connects past the service is written down.
    RestrictLog,
    /// The last old answer expires: everybody sees the new records.
    LastOldAnswer,
    /// Those who connect past the service are turned away for the moment, but for the old relays.
    RestrictDefer,
    /// The old hosts leave the MTA-STS policy.
    TidyMtaSts,
    /// The TTL is set to its usual value.
    RaiseTtl,
    /// Those who connect past the service are refused.
    RestrictReject,
    /// The old route is taken down: the provider's relays forget the domain.
    RemoveOldRoute,
}

impl Event {
    /// Every event.
    pub const ALL: [Self; 15] = [
        Self::PrepareServer,
        Self::LowerTtl,
        Self::PublishMtaSts,
        Self::PublishSpf,
        Self::Ask,
        Self::TtlLowered,
        Self::Change,
        Self::FirstSeen,
        Self::RestrictLog,
        Self::LastOldAnswer,
        Self::RestrictDefer,
        Self::TidyMtaSts,
        Self::RaiseTtl,
        Self::RestrictReject,
        Self::RemoveOldRoute,
    ];

    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PrepareServer => "prepare_server",
            Self::LowerTtl => "lower_ttl",
            Self::PublishMtaSts => "publish_mta_sts",
            Self::PublishSpf => "publish_spf",
            Self::Ask => "ask",
            Self::TtlLowered => "ttl_lowered",
            Self::Change => "change",
            Self::FirstSeen => "first_seen",
            Self::RestrictLog => "restrict_log",
            Self::LastOldAnswer => "last_old_answer",
            Self::RestrictDefer => "restrict_defer",
            Self::TidyMtaSts => "tidy_mta_sts",
            Self::RaiseTtl => "raise_ttl",
            Self::RestrictReject => "restrict_reject",
            Self::RemoveOldRoute => "remove_old_route",
        }
    }

    /// Whether it happens by itself: there is nothing to do but to wait.
    #[must_use]
    pub const fn is_passive(self) -> bool {
        matches!(self, Self::TtlLowered | Self::FirstSeen | Self::LastOldAnswer)
    }
}

/// What becomes of the hosts that stand beside the service's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// All go, or there are none.
    Go,
    /// Some stay behind the service, and some go.
    SomeStay,
    /// All stay behind the service.
    Stay,
}

/// What the times follow from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    /// Seconds for which resolvers keep the old answer: its TTL, or where there were no records
    /// the negative one; the longest, where servers and caches differ.
    pub old_ttl: u32,
    /// Whether the zone's own TTL is low already, and only caches hold answers from before.
    pub is_lowered: bool,
    /// Seconds by which a secondary may lag behind: 0 where there is one name server.
    pub refresh: u32,
    /// The TTL to which it was seen lowered, where it was; else it is taken to become the low one.
    pub lowered_to: Option<u32>,
    /// Whether there were records whose TTL can be lowered.
    pub has_records: bool,
    /// Seconds for which the record of an MTA-STS policy that leaves the service out is kept.
    pub mta_sts: Option<u32>,
    /// Seconds for which an SPF record is kept that has to be replaced because the change alters
    /// what becomes of the own server's mail; that the service cannot send yet can wait.
    pub spf: Option<u32>,
    /// What becomes of the old hosts.
    pub others: Others,
    /// Seconds for which a change that was made by half is kept; 0: it was made as a whole.
    pub half_ttl: u32,
}

impl Basis {
    /// Reads it from what was seen.
    #[must_use]
    pub fn of(
        seen: &DomainObservation,
        service: &ServiceProfile,
        spf: &WhatIf,
        others: Others,
    ) -> Self {
        let soa = seen.delegation.as_ref().and_then(|delegation| delegation.soa.as_ref());
        let negative = match &seen.mx {
            MxAnswer::NoData { negative_ttl } | MxAnswer::NxDomain { negative_ttl } => {
                negative_ttl.or(soa.map(|soa| soa.negative_ttl))
            }
            MxAnswer::Records(_) | MxAnswer::Failed(_) => None,
        };
        let set = seen.mx_set();
        let ttl = seen.zone_ttl().or(negative).unwrap_or(WORTH_LOWERING);
        // A resolver's cache has counted down; the zone's own value may be anything up to a day.
        let ttl = if seen.ttl_exact { ttl } else { ttl.max(86_400) };
        let old_ttl = seen.remembered_ttl.map_or(ttl, |remembered| remembered.max(ttl));
        let refresh = match soa {
            _ if seen.delegation.as_ref().is_some_and(Delegation::has_one_server) => 0,
            Some(soa) => soa.refresh.min(LONGEST_REFRESH),
            None => 3_600,
        };
        // Where there is no record yet, that there is none is remembered (RFC 2308 §5).
        let kept = |query: &Query| match seen.facts.fact(query) {
            Some(Fact::Found(_)) => seen.facts.ttl(query).unwrap_or(old_ttl),
            Some(Fact::NoData | Fact::NxDomain) => {
                let told = soa.map(|soa| soa.negative_ttl);
                told.max(seen.facts.ttl(query)).unwrap_or(old_ttl)
            }
            Some(Fact::Failed) | None => old_ttl,
        };
        let leaves_out = match mta_sts::policy(seen) {
            Some(policy) => {
                policy.mode != Mode::None
                    && service.inbound.iter().any(|inbound| !policy.covers(&inbound.host))
            }
            // What senders remember of it names the old hosts, and may bind them.
            None => mta_sts::is_unreadable(seen),
        };
        let own_text = Query::new(FactKind::Txt, HostName::new(seen.domain.ascii()));
        let is_lowered = ttl <= WORTH_LOWERING && old_ttl > WORTH_LOWERING;
        Self {
            old_ttl,
            is_lowered,
            lowered_to: is_lowered.then_some(ttl),
            refresh,
            has_records: !set.all().is_empty(),
            mta_sts: leaves_out.then(|| kept(&mta_sts::record_query(&seen.domain))),
            spf: comes_first(spf).then(|| kept(&own_text)),
            others,
            half_ttl: 0,
        }
    }

    /// What a look at this time shows to have happened: that the TTL was lowered, at that time at
    /// the latest.
    #[must_use]
    pub fn happened(&self, at: Timestamp) -> Option<(Event, Timestamp)> {
        (self.is_lowered && self.has_records).then_some((Event::LowerTtl, at))
    }

    /// Seconds from the publication of what has to be known before the request until it is known.
    pub(super) fn known_after(&self, event: Event) -> Option<u32> {
        match event {
            Event::PublishMtaSts => Some(self.settled(self.mta_sts?).saturating_add(POLICY_CHECK)),
            Event::PublishSpf => Some(self.settled(self.spf?)),
            _ => None,
        }
    }

    /// Seconds from a change of a record with this TTL until nobody remembers what was before.
    const fn settled(&self, ttl: u32) -> u32 {
        self.refresh.saturating_add(ttl)
    }

    /// Seconds for which the old answer is kept once the TTL was lowered. The operator may have a
    /// lowest TTL of their own.
    fn low_ttl(&self) -> u32 {
        let low = self.lowered_to.map_or(LOW_TTL, |ttl| ttl.max(LOW_TTL));
        if self.is_worth_lowering() { low } else { self.old_ttl }
    }

    const fn is_worth_lowering(&self) -> bool {
        self.has_records && self.old_ttl > WORTH_LOWERING
    }
}

/// One event, and what has to have happened how long before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What happens.
    pub event: Event,
    /// Not before each of these events lies so many seconds back.
    pub after: Vec<(Event, u32)>,
}

/// The steps of a cut-over, each after those that it waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The steps.
    pub steps: Vec<Step>,
}

impl Schedule {
    /// The schedule that follows from a basis.
    #[must_use]
    pub fn new(basis: &Basis) -> Self {
        use Event as E;
        let lowers = basis.is_worth_lowering();
        let mut steps = Vec::new();
        let mut step = |event, after: &[(E, u32)]| {
            steps.push(Step { event, after: after.to_vec() });
        };
        step(E::PrepareServer, &[]);
        // An operator may act on a request at once, whatever day it names.
        let mut before_asking = vec![(E::PrepareServer, 0)];
        let mut before_change = vec![(E::Ask, 0)];
        for event in [E::PublishMtaSts, E::PublishSpf] {
            if let Some(wait) = basis.known_after(event) {
                step(event, &[]);
                before_asking.push((event, wait));
            }
        }
        if lowers {
            step(E::LowerTtl, &[]);
            step(E::TtlLowered, &[(E::LowerTtl, basis.settled(basis.old_ttl))]);
            before_change.push((E::TtlLowered, 0));
        }
        step(E::Ask, &before_asking);
        step(E::Change, &before_change);
        step(E::FirstSeen, &[(E::Change, 0)]);
        step(E::RestrictLog, &[(E::Change, 0)]);
        let kept = basis.low_ttl().max(basis.half_ttl);
        let mut gone = vec![(E::Change, basis.settled(kept))];
        if lowers {
            // Also where the operator did not wait for the long TTL to be over.
            gone.push((E::LowerTtl, basis.settled(basis.old_ttl)));
        }
        step(E::LastOldAnswer, &gone);
        step(E::RestrictDefer, &[(E::LastOldAnswer, 0), (E::RestrictLog, 0)]);
        if basis.mta_sts.is_some() && basis.others != Others::Stay {
            step(E::TidyMtaSts, &[(E::LastOldAnswer, 0)]);
        }
        if lowers {
            step(E::RaiseTtl, &[(E::LastOldAnswer, 0)]);
        }
        // Hosts that stay listed are turned to whenever the service cannot be reached: who is told
        // to try later comes back, who is refused does not (RFC 5321 §5.1 and §4.2.1).
        if basis.others == Others::Go {
            // What the old relays took in while the old records were still known may be on its way
            // for as long as they keep trying.
            step(E::RestrictReject, &[(E::LastOldAnswer, QUEUE_LIFETIME), (E::RestrictDefer, 0)]);
            step(E::RemoveOldRoute, &[(E::LastOldAnswer, QUEUE_LIFETIME)]);
        }
        Self { steps }
    }

    /// The earliest time of each event, in order of time: those that have happened at the time
    /// when they did, the others from then on, none before `now`.
    #[must_use]
    pub fn times(
        &self,
        now: Timestamp,
        happened: &[(Event, Timestamp)],
    ) -> Vec<(Event, Timestamp)> {
        let mut times: Vec<(Event, Timestamp)> = Vec::new();
        // A step may stand before one that it waits for; as many rounds as steps settle all.
        for _ in &self.steps {
            for step in &self.steps {
                let known = happened.iter().find(|(event, _)| *event == step.event);
                let at = known.map_or_else(|| earliest(step, now, &times), |(_, at)| Some(*at));
                let Some(at) = at else { continue };
                match times.iter_mut().find(|(event, _)| *event == step.event) {
                    Some(entry) => entry.1 = at,
                    None => times.push((step.event, at)),
                }
            }
        }
        times.sort_by_key(|(event, at)| (*at, *event));
        times
    }
}

/// When a step can be taken, if all that it waits for has a time.
fn earliest(step: &Step, now: Timestamp, times: &[(Event, Timestamp)]) -> Option<Timestamp> {
    let mut at = now;
    for (event, seconds) in &step.after {
        let (_, before) = times.iter().find(|(other, _)| other == event)?;
        let wait = SignedDuration::from_secs(i64::from(*seconds));
        // Beyond the calendar's end there is no later.
        at = at.max(before.checked_add(wait).unwrap_or(Timestamp::MAX));
    }
    Some(at)
}

#[cfg(test)]
#[path = "schedule_tests.rs"]
mod tests;
