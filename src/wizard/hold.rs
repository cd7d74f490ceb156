//! What holds the restriction back: as long as somebody may still go by old records, whoever is
//! kept out is a sender in good faith.

use jiff::{SignedDuration, Timestamp};

use crate::model::{Case, CaseDomain, DomainName, ServiceProfile};
use crate::plan::course::Course;
use crate::plan::schedule::QUEUE_LIFETIME;

/// Why nobody is to be kept out yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hold {
    /// There is no domain to judge by.
    NoDomain,
    /// The change of this domain was not seen everywhere.
    NotArrived(DomainName),
    /// Old records may be remembered until then.
    Until(Timestamp),
}

/// What holds the restriction back, judged by all domains of the case.
#[must_use]
pub fn hold(case: &Case, service: &ServiceProfile, now: Timestamp) -> Option<Hold> {
    match forgotten(case, service) {
        Err(hold) => Some(hold),
        Ok(at) => (at > now).then_some(Hold::Until(at)),
    }
}

/// From when on strangers are better refused than turned away: what old relays took in before may
/// be on its way for as long as they keep trying. None while the restriction is held back anyway.
#[must_use]
pub fn refuse_from(case: &Case, service: &ServiceProfile) -> Option<Timestamp> {
    let wait = SignedDuration::from_secs(i64::from(QUEUE_LIFETIME));
    forgotten(case, service).ok()?.checked_add(wait).ok()
}

/// When the last old answer is forgotten.
fn forgotten(case: &Case, service: &ServiceProfile) -> Result<Timestamp, Hold> {
    let mut latest: Option<Timestamp> = None;
    for domain in &case.domains {
        latest = latest.max(Some(forgotten_of(case, service, domain)?));
    }
    latest.ok_or(Hold::NoDomain)
}

fn forgotten_of(
    case: &Case,
    service: &ServiceProfile,
    domain: &CaseDomain,
) -> Result<Timestamp, Hold> {
    let not_arrived = || Hold::NotArrived(domain.name.clone());
    let watch = case.watch(&domain.name);
    if watch.is_some_and(|watch| !watch.is_there()) {
        return Err(not_arrived());
    }
    // Somebody may have put the old records back since the wait was over.
    let last = domain.looks().rfind(|look| look.is_known());
    let is_old = last.is_some() && last == domain.before_change(service);
    if is_old && last.is_some_and(|last| watch.is_none_or(|watch| watch.at < last.at)) {
        return Err(not_arrived());
    }
    let course = Course::of(case, domain, service);
    course.and_then(|course| course.old_answers_over()).ok_or_else(not_arrived)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Arrival, DomainObservation, MxAnswer, MxRecord, MxSet, Sighting, Witness};
    use crate::wizard::Change;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn name() -> DomainName {
        DomainName::parse("a.example").unwrap()
    }

    fn seen(second: i64, hosts: &[&str], ttl: u32) -> DomainObservation {
        let records = hosts.iter().zip(1..).map(|(host, n)| MxRecord::new(n, *host, ttl));
        DomainObservation {
            mx: MxAnswer::Records(MxSet::new(records.collect())),
            ttl_exact: true,
            ..DomainObservation::unknown(name(), at(second))
        }
    }

    fn sighting(arrival: Arrival, ttl: u32) -> Sighting {
        let witness = Witness::Authority("ns.example".into(), "192.0.2.1".parse().unwrap());
        let (records, fault) = (MxSet::default(), String::new());
        Sighting { witness, arrival, records, ttl: Some(ttl), fault }
    }

    fn case() -> (Case, ServiceProfile) {
        let service = ServiceProfile::built_in();
        let mut case = Case::new("x", &*service.id, at(0));
        case.apply(Change::DomainsEdited(vec![name()]), at(0)).unwrap();
        (case, service)
    }

    #[test]
    fn nothing_is_kept_out_before_the_change_has_arrived() {
        let (mut case, service) = case();
        let held = |case: &Case, now| hold(case, &service, at(now));
        assert_eq!(held(&case, 0), Some(Hold::NotArrived(name())), "nobody looked");
        let old = seen(0, &["mail.a.example"], 86_400);
        case.apply(Change::Observed(Box::new(old)), at(0)).unwrap();
        assert_eq!(held(&case, 1_000_000), Some(Hold::NotArrived(name())));
        let watched = |second, arrival, ttl| {
            Change::Watched(name(), at(second), vec![sighting(arrival, ttl)])
        };
        case.apply(watched(10, Arrival::Old, 500), at(10)).unwrap();
        assert_eq!(held(&case, 1_000_000), Some(Hold::NotArrived(name())));
        case.apply(watched(100, Arrival::New, 500), at(100)).unwrap();
        let Some(Hold::Until(until)) = held(&case, 200) else { panic!("held") };
        assert!(until >= at(100 + 86_400), "{until}: from the first sight, by the old TTL");
        assert_eq!(hold(&case, &service, until), None);
        assert_eq!(refuse_from(&case, &service), Some(until + SignedDuration::from_hours(120)));
        // Later looks do not put it off.
        case.apply(watched(50_000, Arrival::New, 500), at(50_000)).unwrap();
        assert_eq!(held(&case, 200), Some(Hold::Until(until)));
        // Somebody put the old records back: the watch tells, and so does a look.
        let mut looked = case.clone();
        let back = Change::Observed(Box::new(seen(200_000, &["mail.a.example"], 500)));
        looked.apply(back, at(200_000)).unwrap();
        assert_eq!(held(&looked, 9_000_000), Some(Hold::NotArrived(name())));
        case.apply(watched(200_000, Arrival::Old, 500), at(200_000)).unwrap();
        assert_eq!(held(&case, 9_000_000), Some(Hold::NotArrived(name())));
    }

    #[test]
    fn a_domain_that_was_switched_before_is_held_until_its_ttl_is_over() {
        let (mut case, service) = case();
        let hosts: Vec<&str> = service.inbound.iter().map(|i| i.host.as_str()).collect();
        case.apply(Change::Observed(Box::new(seen(0, &hosts, 3_600))), at(0)).unwrap();
        let Some(Hold::Until(until)) = hold(&case, &service, at(1)) else { panic!("held") };
        assert!(until >= at(86_400), "{until}: what was there before, nobody saw");
        assert_eq!(hold(&case, &service, until), None);
    }

    #[test]
    fn without_a_domain_there_is_nothing_to_judge_by() {
        let service = ServiceProfile::built_in();
        let case = Case::new("x", &*service.id, at(0));
        assert_eq!(hold(&case, &service, at(0)), Some(Hold::NoDomain));
        assert_eq!(refuse_from(&case, &service), None);
    }
}
