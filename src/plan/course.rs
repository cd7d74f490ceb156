//! How far the cut-over of a case has come: what the schedule rests on, and what has happened.

use jiff::Timestamp;

use super::schedule::{Basis, Event, Schedule, WORTH_LOWERING};
use crate::advise::spf::what_if;
use crate::advise::state;
use crate::model::{Case, CaseDomain, DomainObservation, DomainState, ServiceProfile};

/// Where nobody saw the old records, they are taken to be kept for as long as is usual at most.
pub const UNKNOWN_TTL: u32 = 86_400;

/// The course of one domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    basis: Basis,
    happened: Vec<(Event, Timestamp)>,
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
        // What was seen before is over where somebody changed it again.
        let unchanged = known.iter().rposition(|look| !is_changed(look, service));
        let changed_look = known.get(unchanged.map_or(0, |last| last + 1));
        let unchanged = unchanged.map(|last| known[last]);
        // The look with the longest TTL tells how long the old answers are remembered.
        let longest = old.iter().copied().max_by_key(|look| look.longest_ttl()).unwrap_or(first);
        let spf = what_if(longest, service, case.mail_server().as_ref());
        let mut basis = Basis::of(longest, service, &spf, case.strategy);
        if old.is_empty() {
            basis.old_ttl = basis.old_ttl.max(UNKNOWN_TTL);
        }
        let halves = known.iter().filter(|look| {
            look.at >= first.at && !is_changed(look, service) && lists(look, service).any(|is| is)
        });
        basis.half_ttl = halves.filter_map(|look| look.longest_ttl()).max().unwrap_or_default();
        let mut happened = Vec::new();
        let lowered = lowered(old).map(|at| (Event::LowerTtl, at));
        happened.extend(lowered.or_else(|| basis.happened(longest.first_seen())));
        // Who made the change was asked for it, even if Mailward did not send the letter.
        let mut asked = case.sent.last().map(|letter| letter.at);
        let seen = changed_look.map(|look| look.first_seen());
        let watched = watch.and_then(|watch| match unchanged {
            Some(look) if watch.at < look.at => None,
            Some(look) => watch.arrived.map(|arrived| arrived.max(look.at)),
            None => watch.arrived,
        });
        let changed = match (watched, seen) {
            (Some(watched), Some(looked)) => Some(watched.min(looked)),
            (watched, looked) => watched.or(looked),
        };
        if let Some(at) = changed {
            happened.push((Event::Change, at));
            asked.get_or_insert(at);
            if !happened.iter().any(|(event, _)| *event == Event::LowerTtl) {
                // Nobody saw it lowered, so the old answers are kept for the whole TTL from here.
                happened.push((Event::LowerTtl, at));
            }
        }
        happened.extend(asked.map(|at| (Event::Ask, at)));
        Some(Self { basis, happened, old_until: watch.and_then(|watch| watch.old_until) })
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

/// Whether mail goes by the service: all its hosts are listed, and none comes before them.
#[must_use]
pub fn is_changed(look: &DomainObservation, service: &ServiceProfile) -> bool {
    state(look.source(), &look.mx_set(), service) == DomainState::Switched
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
    let is_high = |look: &&DomainObservation| {
        look.ttl_exact && look.mx_set().ttl().is_some_and(|ttl| ttl > WORTH_LOWERING)
    };
    let last = looks.iter().rposition(is_high)?;
    looks.get(last + 1).filter(|look| look.ttl_exact).map(|look| look.first_seen())
}

#[cfg(test)]
#[path = "course_tests.rs"]
mod tests;
