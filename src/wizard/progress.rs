//! How far the change of each domain has come: by the wait for it, or by a later look that saw
//! something else.

use jiff::{SignedDuration, Timestamp};

use super::flow::Reason;
use super::hold::left_over;
use crate::model::{
    Arrival, Case, CaseDomain, DomainName, DomainObservation, ServiceProfile, Watch,
};
use crate::plan::counting::{counting, takes_no_mail};
use crate::plan::course::is_changed;

/// What was seen longer ago may be otherwise by now: nobody is to be turned away by it, and a letter
/// says so.
pub const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// How far the change of a domain has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It was not seen everywhere yet.
    Awaited,
    /// It was seen everywhere, and nothing seen since speaks against it.
    There,
    /// It was seen, and is gone again since then.
    TakenBack(Timestamp),
}

/// How far the change of a domain has come, by whatever was seen last.
#[must_use]
pub fn progress(case: &Case, service: &ServiceProfile, domain: &CaseDomain) -> Progress {
    let watch = case.watch(&domain.name);
    let was_there = watch.is_some_and(|watch| watch.arrived.is_some())
        || domain.looks().any(|look| is_changed(look, service));
    let gone = |since| if was_there { Progress::TakenBack(since) } else { Progress::Awaited };
    if let Some(look) = look_since(domain, watch)
        && !is_changed(look, service)
    {
        // A cache may still tell what stood there before the change.
        let until = watch.and_then(|watch| watch.old_until);
        let is_cached = !look.ttl_exact && until.is_some_and(|until| look.at <= until);
        return if is_cached { Progress::Awaited } else { gone(look.first_seen()) };
    }
    match watch {
        Some(watch) if watch.is_there() => Progress::There,
        // As long as somebody has the change, it may be on its way to the others.
        Some(watch) if is_old(watch) && watch.progress().0 == 0 => gone(watch.at),
        Some(_) | None => Progress::Awaited,
    }
}

/// The last look at a domain, if it is later than what the wait saw.
pub(super) fn look_since<'a>(
    domain: &'a CaseDomain,
    watch: Option<&Watch>,
) -> Option<&'a DomainObservation> {
    let last = domain.last_known()?;
    watch.is_none_or(|watch| watch.at < last.at).then_some(last)
}

/// Whether the wait saw old records last.
fn is_old(watch: &Watch) -> bool {
    watch.last.iter().any(|s| matches!(s.arrival, Arrival::Old | Arrival::Partly))
}

/// The first domain whose change is not there, and why. Beside others, a domain that takes no mail
/// keeps nobody waiting.
pub(super) fn not_arrived(case: &Case, service: &ServiceProfile) -> Option<Reason> {
    // What was lost comes before what is on its way.
    lost(case, service, |_| true).or_else(|| {
        let mut domains = counting(case, service).into_iter();
        let domain = domains.find(|domain| progress(case, service, domain) != Progress::There)?;
        Some(Reason::NotArrived(domain.name.clone()))
    })
}

/// The first domain whose change was taken back, and has to be asked for again: no letter went out
/// since.
pub(super) fn to_ask_again(case: &Case, service: &ServiceProfile) -> Option<Reason> {
    let asked = case.sent.last().map(|letter| letter.at);
    lost(case, service, |since| asked.is_none_or(|asked| asked < since))
}

fn lost(
    case: &Case,
    service: &ServiceProfile,
    counts: impl Fn(Timestamp) -> bool,
) -> Option<Reason> {
    let is_lost = |domain: &&CaseDomain| match progress(case, service, domain) {
        Progress::TakenBack(since) => counts(since),
        Progress::Awaited | Progress::There => false,
    };
    let domain = counting(case, service).into_iter().find(is_lost)?;
    Some(Reason::TakenBack(domain.name.clone()))
}

/// The first domain of which old records are left that should be gone.
pub(super) fn left_standing(case: &Case, service: &ServiceProfile) -> Option<Reason> {
    case.domains.iter().find_map(|domain| {
        let hosts = left_over(case, service, domain);
        (!hosts.is_empty()).then(|| Reason::LeftOver(domain.name.clone(), hosts))
    })
}

/// Whether the change of every domain was seen at its name servers, so that somebody was asked.
pub(super) fn was_answered(case: &Case, service: &ServiceProfile) -> bool {
    let seen = |name| case.watch(name).is_some_and(|watch: &Watch| watch.arrived.is_some());
    counting(case, service).into_iter().all(|domain| seen(&domain.name))
}

/// The first domain whose mail does not come by the service, as far as was seen last, while the
/// server keeps out whatever does not: that mail is lost.
#[must_use]
pub fn shut_out(case: &Case, service: &ServiceProfile) -> Option<DomainName> {
    case.server.restriction.filter(|stage| stage.restricts())?;
    let comes_past = |domain: &&CaseDomain| {
        let watch = case.watch(&domain.name);
        let by_look = look_since(domain, watch).map(|look| !is_changed(look, service));
        !takes_no_mail(domain, service) && by_look.unwrap_or_else(|| watch.is_some_and(is_old))
    };
    case.domains.iter().find(comes_past).map(|domain| domain.name.clone())
}

/// When the records were seen last, of all domains that are waited for the earliest. `None`: one of
/// them was never seen.
#[must_use]
pub fn last_seen(case: &Case, service: &ServiceProfile) -> Option<Timestamp> {
    let seen = |domain: &CaseDomain| {
        let look = domain.last_known().map(|look| look.at);
        look.max(case.watch(&domain.name).map(|watch| watch.at))
    };
    counting(case, service).into_iter().map(seen).min().flatten()
}

/// A domain that nobody looked at, while the server keeps others than the service out.
pub(super) fn shut_unseen(case: &Case) -> Option<Reason> {
    case.server.restriction.filter(|stage| stage.restricts())?;
    let unseen = case
        .domains
        .iter()
        .find(|domain| domain.looks().next().is_none() && case.watch(&domain.name).is_none())?;
    Some(Reason::NotLookedAt(unseen.name.clone()))
}

#[cfg(test)]
#[path = "progress_tests.rs"]
mod tests;
