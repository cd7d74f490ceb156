//! How far the cut-over of a case has come: what the schedule rests on, and what has happened.

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};

use super::others;
use super::rule::{Rule, rules};
use super::schedule::{Basis, Event, Schedule, WORTH_LOWERING};
use crate::advise::spf::what_if;
use crate::advise::{arrival, diagnose};
use crate::model::{Arrival, Case, CaseDomain, DomainObservation, HostName, ServiceProfile, Watch};

/// Where nobody saw the old records, they are taken to be kept for as long as is usual at most.
pub const UNKNOWN_TTL: u32 = 86_400;

/// The course of one domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    basis: Basis,
    happened: Vec<(Event, Timestamp)>,
    /// The rules on mail that were seen in the way of the change.
    rules: Vec<Rule>,
    /// When the domain was looked at last, and when it was first seen as it is.
    looked: (Timestamp, Timestamp),
    /// Until when somebody was seen to remember an old answer.
    old_until: Option<Timestamp>,
}

impl Course {
    /// The course as far as the case tells. `None`: nobody looked at the domain or watched it.
    #[must_use]
    pub fn of(case: &Case, domain: &CaseDomain, service: &ServiceProfile) -> Option<Self> {
        let known: Vec<_> = domain.looks().filter(|look| look.is_known()).collect();
        let old = last_old(&known, service);
        let watch = case.watch(&domain.name);
        let unseen =
            watch.map(|watch| DomainObservation::unknown(domain.name.clone(), watch.since));
        let first = old.first().or(known.first()).copied().or(unseen.as_ref())?;
        let last = known.last().copied().unwrap_or(first);
        let changes = changes(&known, service);
        let own = case.mail_server();
        let unchanged: Vec<_> = known
            .iter()
            .zip(&changes)
            .filter(|(look, is_changed)| !**is_changed && look.at >= first.at)
            .map(|(look, _)| *look)
            .collect();
        // The look with the longest TTL tells how long the old answers are remembered.
        let longest = old.iter().copied().max_by_key(|look| look.longest_ttl()).unwrap_or(first);
        let spf = what_if(longest, service, own.as_ref());
        let others = others(&diagnose(last, service, own.as_ref()), case.strategy);
        let mut basis = Basis::of(longest, service, &spf, others);
        if old.is_empty() {
            basis.old_ttl = basis.old_ttl.max(UNKNOWN_TTL);
        }
        let halves = unchanged.iter().filter(|look| lists(look, service).any(|is| is));
        basis.half_ttl = halves.filter_map(|look| look.longest_ttl()).max().unwrap_or_default();
        let rules = rules(&unchanged, service, own.as_ref());
        let ttl = |event| rules.iter().find(|rule| rule.event == event).map(|rule| rule.ttl);
        (basis.spf, basis.mta_sts) = (ttl(Event::PublishSpf), ttl(Event::PublishMtaSts));
        let mut happened = Vec::new();
        let lowered = lowered(old).map(|at| (Event::LowerTtl, at));
        happened.extend(lowered.or_else(|| basis.happened(longest.first_seen())));
        if !happened.is_empty() {
            let low = old.iter().rev().take_while(|look| !is_high(look));
            basis.lowered_to = low.filter_map(|look| look.zone_ttl()).max().or(basis.lowered_to);
        }
        happened.extend(rules.iter().filter_map(|rule| Some((rule.event, rule.done?))));
        // Who made the change was asked for it, even if Mailward did not send the letter.
        let mut asked = case.sent.last().map(|letter| letter.at);
        if let Some(at) = change_seen(&known, &changes, watch) {
            happened.push((Event::Change, at));
            asked.get_or_insert(at);
            if !happened.iter().any(|(event, _)| *event == Event::LowerTtl) {
                // Nobody saw it lowered, so the old answers are kept for the whole TTL from here.
                happened.push((Event::LowerTtl, at));
            }
        }
        happened.extend(asked.map(|at| (Event::Ask, at)));
        let looked = (last.at, last.first_seen());
        let old_until = watch.and_then(|watch| watch.old_until);
        Some(Self { basis, happened, rules, looked, old_until })
    }

    /// The rules on mail that were seen in the way of the change, put right or not.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Until when somebody may keep to what stood there before a rule was put right. `None`: it is
    /// lacking still.
    #[must_use]
    pub fn kept_until(&self, rule: &Rule) -> Option<Timestamp> {
        let wait = SignedDuration::from_secs(i64::from(self.basis.known_after(rule.event)?));
        Some(rule.done?.checked_add(wait).unwrap_or(Timestamp::MAX))
    }

    /// When the domain was looked at last.
    #[must_use]
    pub const fn looked(&self) -> Timestamp {
        self.looked.0
    }

    /// When the domain was first seen as it was at the last look.
    #[must_use]
    pub const fn first_seen(&self) -> Timestamp {
        self.looked.1
    }

    /// Each event with its time: when it happened, or when it can happen at the earliest.
    #[must_use]
    pub fn times(&self, now: Timestamp) -> Vec<(Event, Timestamp)> {
        Schedule::new(&self.basis).times(now, &self.happened)
    }

    /// What has happened, and when.
    #[must_use]
    pub fn happened(&self) -> &[(Event, Timestamp)] {
        &self.happened
    }

    /// When the change was made, as far as was seen.
    #[must_use]
    pub fn changed(&self) -> Option<Timestamp> {
        self.happened.iter().find(|(event, _)| *event == Event::Change).map(|(_, at)| *at)
    }

    /// When the last old answer is over: nobody may be turned away before. `None`: the change was
    /// not seen yet.
    #[must_use]
    pub fn old_answers_over(&self) -> Option<Timestamp> {
        let changed = self.changed()?;
        let times = Schedule::new(&self.basis).times(changed, &self.happened);
        let over = times.iter().find(|(event, _)| *event == Event::LastOldAnswer);
        over.map(|(_, at)| *at).max(self.old_until)
    }
}

/// The last looks in a row that list none of the service's hosts.
fn last_old<'a, 'b>(
    looks: &'b [&'a DomainObservation],
    service: &ServiceProfile,
) -> &'b [&'a DomainObservation] {
    let is_old = |look: &&DomainObservation| !lists(look, service).any(|is_listed| is_listed);
    let Some(last) = looks.iter().rposition(is_old) else { return &[] };
    let first = looks[..last].iter().rposition(|look| !is_old(look)).map_or(0, |at| at + 1);
    &looks[first..=last]
}

/// Whether mail goes by the service: all its hosts are listed and none comes before them, whichever
/// name server is asked.
#[must_use]
pub fn is_changed(look: &DomainObservation, service: &ServiceProfile) -> bool {
    look.given_out().iter().all(|set| arrival(set, service) == Arrival::New)
}

/// For each look, whether it saw the change. A name server that gave old records, and has been
/// silent since, may give them again.
fn changes(looks: &[&DomainObservation], service: &ServiceProfile) -> Vec<bool> {
    let mut behind: Vec<(&HostName, Option<IpAddr>)> = Vec::new();
    let mut changes = Vec::with_capacity(looks.len());
    for look in looks {
        let zone = look.delegation.iter().filter(|_| look.aliases.is_empty());
        let answers: Vec<_> = zone.flat_map(|zone| &zone.answers).collect();
        // Where no name server is heard, the network between may be the cause.
        let hears = answers.iter().any(|answer| answer.set().is_some());
        behind.retain(|one| hears && answers.iter().any(|a| (&a.server, a.address) == *one));
        for answer in answers {
            let Some(set) = answer.set() else { continue };
            behind.retain(|one| *one != (&answer.server, answer.address));
            if arrival(&set, service) != Arrival::New {
                behind.push((&answer.server, answer.address));
            }
        }
        changes.push(behind.is_empty() && is_changed(look, service));
    }
    changes
}

/// When the change was first seen, by a look or while waiting for it. What was seen before is over
/// where somebody changed it again.
fn change_seen(
    known: &[&DomainObservation],
    changes: &[bool],
    watch: Option<&Watch>,
) -> Option<Timestamp> {
    let unchanged = changes.iter().rposition(|is_changed| !is_changed);
    let seen = known.get(unchanged.map_or(0, |last| last + 1)).map(|look| look.first_seen());
    let watched = watch.and_then(|watch| match unchanged.map(|last| known[last]) {
        Some(look) if watch.at < look.at => None,
        Some(look) => watch.arrived.map(|arrived| arrived.max(look.at)),
        None => watch.arrived,
    });
    match (watched, seen) {
        (Some(watched), Some(looked)) => Some(watched.min(looked)),
        (watched, looked) => watched.or(looked),
    }
}

/// For each host of the service, whether it is listed.
fn lists<'a>(
    look: &DomainObservation,
    service: &'a ServiceProfile,
) -> impl Iterator<Item = bool> + use<'a> {
    let set = look.mx_set();
    service.inbound.iter().map(move |inbound| set.of(&inbound.host).next().is_some())
}

/// When the TTL was first seen low after it was high.
fn lowered(looks: &[&DomainObservation]) -> Option<Timestamp> {
    let last = looks.iter().rposition(|look| is_high(look))?;
    looks.get(last + 1).filter(|look| look.ttl_exact).map(|look| look.first_seen())
}

fn is_high(look: &DomainObservation) -> bool {
    look.ttl_exact && look.mx_set().ttl().is_some_and(|ttl| ttl > WORTH_LOWERING)
}

#[cfg(test)]
#[path = "course_tests.rs"]
mod tests;
