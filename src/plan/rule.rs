//! Rules on mail that have to be put right before the change, and since when they are: whoever knew
//! the old ones keeps to them for a while.

use jiff::Timestamp;

use super::schedule::{Basis, Event, Others, POLICY_CHECK};
use crate::advise::mta_sts;
use crate::advise::spf::what_if;
use crate::model::{
    DomainObservation, Fact, FactKind, HostName, KnownFacts, Query, ServiceProfile,
};

/// A rule that was seen to stand in the way of the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// By what it is put right: [`Event::PublishSpf`] or [`Event::PublishMtaSts`].
    pub event: Event,
    /// Seconds for which the record is kept that stood there before.
    pub ttl: u32,
    /// Since when it was seen to be lacking.
    pub since: Timestamp,
    /// When it was first seen put right; `None`: it is lacking.
    pub done: Option<Timestamp>,
    /// Whether the policy is another one under the same id: senders do not look for it before the
    /// one that they know is too old (RFC 8461 §5.1).
    pub is_same_id: bool,
}

/// How a look sees a rule.
enum Sight {
    /// It stands in the way; with the seconds for which the record is kept.
    Lacking(u32),
    /// It does not.
    Right,
}

/// The rules that these looks at the old records, the oldest first, saw in the way.
pub(super) fn rules(
    looks: &[&DomainObservation],
    service: &ServiceProfile,
    own: Option<&HostName>,
) -> Vec<Rule> {
    let basis = |seen: &DomainObservation| {
        Basis::of(seen, service, &what_if(seen, service, own), Others::Go)
    };
    let each: Vec<(&DomainObservation, Basis)> =
        looks.iter().map(|seen| (*seen, basis(seen))).collect();
    let spf = each.iter().filter_map(|(seen, basis)| {
        let sight = match basis.spf {
            Some(ttl) => Sight::Lacking(ttl),
            // An answer that is missing puts nothing right.
            None if is_unsure(seen, service, own) => return None,
            None => Sight::Right,
        };
        Some((*seen, sight))
    });
    let policy = each.iter().filter_map(|(seen, basis)| {
        let sight = if let Some(ttl) = basis.mta_sts {
            Sight::Lacking(ttl)
        } else {
            let record = seen.facts.fact(&mta_sts::record_query(&seen.domain));
            record.filter(|record| *record != Fact::Failed)?;
            Sight::Right
        };
        Some((*seen, sight))
    });
    let spf = follow(Event::PublishSpf, spf).map(|(rule, _)| rule);
    let policy = follow(Event::PublishMtaSts, policy);
    policy.and_then(|(rule, seen)| heed_id(rule, &seen)).into_iter().chain(spf).collect()
}

fn is_unsure(seen: &DomainObservation, service: &ServiceProfile, own: Option<&HostName>) -> bool {
    let record = Query::new(FactKind::Txt, HostName::new(seen.domain.ascii()));
    let is_known = seen.facts.fact(&record).is_some_and(|fact| fact != Fact::Failed);
    !is_known || what_if(seen, service, own).is_unsure()
}

/// The last looks at a rule: those that saw it lacking, and those that saw it right since.
#[derive(Default)]
struct Seen<'a> {
    lacking: Vec<&'a DomainObservation>,
    since: Vec<&'a DomainObservation>,
}

fn follow<'a>(
    event: Event,
    sights: impl Iterator<Item = (&'a DomainObservation, Sight)>,
) -> Option<(Rule, Seen<'a>)> {
    let mut seen = Seen::default();
    let mut longest = 0;
    for (look, sight) in sights {
        match sight {
            Sight::Lacking(ttl) => {
                if !seen.since.is_empty() {
                    // It was right, and is not any more: it counts anew.
                    seen = Seen::default();
                }
                longest = longest.max(ttl);
                seen.lacking.push(look);
            }
            Sight::Right if seen.lacking.is_empty() => {}
            Sight::Right => seen.since.push(look),
        }
    }
    let since = seen.lacking.first()?.first_seen();
    let done = seen.since.first().map(|look| look.first_seen());
    let rule = Rule { event, ttl: longest, since, done, is_same_id: false };
    Some((rule, seen))
}

/// Senders who know a policy look at its id alone. `None`: there never was another policy, it could
/// only not be read for a while.
fn heed_id(mut rule: Rule, seen: &Seen<'_>) -> Option<Rule> {
    let Some(last) = seen.since.last() else { return Some(rule) };
    let has_id_of = |look: &DomainObservation, old: &[&DomainObservation]| {
        let id = mta_sts::id(look);
        id.is_some() && old.iter().any(|old| mta_sts::id(old) == id)
    };
    let is_read = |look: &&DomainObservation| mta_sts::policy(look).is_some();
    let read: Vec<_> = seen.lacking.iter().copied().filter(is_read).collect();
    if read.is_empty() {
        return (!has_id_of(last, &seen.lacking)).then_some(rule);
    }
    let is_known_id =
        |look: &DomainObservation| mta_sts::id(look).is_none() || has_id_of(look, &read);
    if is_known_id(last) {
        // Also where nothing is announced any more, what is known holds until it is too old.
        let ages = read.iter().filter_map(|look| mta_sts::policy(look));
        let oldest = ages.map(|policy| policy.max_age).max().unwrap_or_default();
        rule.ttl = rule.ttl.max(oldest.saturating_sub(POLICY_CHECK));
        rule.is_same_id = mta_sts::id(last).is_some();
    } else {
        // The id may have been changed later than the policy itself.
        let fresh = seen.since.iter().find(|look| !is_known_id(look));
        rule.done = fresh.map(|look| look.first_seen());
    }
    Some(rule)
}
