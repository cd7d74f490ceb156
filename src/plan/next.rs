//! What comes next in a case, and when: for lists and reminders.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::counting::counting;
use super::course::Course;
use super::schedule::Event;
use crate::model::{Case, CaseDomain, ServiceProfile, Stage};

/// The next thing to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub event: Event,
    /// When, at the earliest; what could have been done long ago has a time in the past.
    pub at: Timestamp,
}

/// What is to be done next, of all domains the earliest. `None`: nothing, or nobody looked yet.
///
/// It follows from the case alone, without a clock: what waits for nothing is due since it was seen
/// to be lacking.
#[must_use]
pub fn next_due(case: &Case, service: &ServiceProfile) -> Option<Due> {
    if case.archived {
        return None;
    }
    let waited_for = counting(case, service);
    let due = waited_for.iter().filter_map(|domain| request(case, domain, service));
    due.min_by_key(|due| due.at).or_else(|| restriction(case, service))
}

/// The request and the change of a domain that is not changed yet.
fn request(case: &Case, domain: &CaseDomain, service: &ServiceProfile) -> Option<Due> {
    let course = Course::of(case, domain, service)?;
    if course.changed().is_some() {
        return None;
    }
    let lacking = course.rules().iter().filter(|rule| rule.done.is_none());
    if let Some(rule) = lacking.min_by_key(|rule| (rule.since, rule.event)) {
        return Some(Due { event: rule.event, at: rule.since });
    }
    let asked = course.happened().iter().find(|(event, _)| *event == Event::Ask);
    let Some((_, asked)) = asked else {
        let times = course.times(course.first_seen());
        return time(&times, Event::Ask).map(|at| Due { event: Event::Ask, at });
    };
    // What the last look did not see has not happened before it.
    let times = course.times(course.looked().max(*asked));
    let asked_for = case.letter.asked_for.and_then(start);
    let at = asked_for.max(time(&times, Event::Change))?;
    Some(Due { event: Event::Change, at })
}

/// The next stage of the restriction, once all domains are changed: the server takes the mail of
/// all of them.
fn restriction(case: &Case, service: &ServiceProfile) -> Option<Due> {
    let event = match case.server.restriction {
        None | Some(Stage::Open) => Event::RestrictLog,
        Some(Stage::Log) => Event::RestrictDefer,
        Some(Stage::Defer) => Event::RestrictReject,
        Some(Stage::Reject) => return None,
    };
    let mut latest = None;
    for domain in counting(case, service) {
        let course = Course::of(case, domain, service)?;
        let changed = course.changed()?;
        latest = latest.max(Some(time(&course.times(changed), event)?));
    }
    latest.map(|at| Due { event, at })
}

fn time(times: &[(Event, Timestamp)], event: Event) -> Option<Timestamp> {
    times.iter().find(|(other, _)| *other == event).map(|(_, at)| *at)
}

/// The start of a day, everywhere the same: a list must not depend on where it is read.
fn start(day: Date) -> Option<Timestamp> {
    day.to_zoned_datetime(TimeZone::UTC).ok().map(|start| start.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advise::mta_sts::record_query;
    use crate::model::{
        DomainName, DomainObservation, Fact, MxAnswer, MxRecord, MxSet, PolicyFetch, SentLetter,
    };
    use crate::wizard::Change;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn look(case: &mut Case, second: i64, records: &[(u16, &str, u32)]) {
        let domain = DomainName::parse("a.example").unwrap();
        let records =
            records.iter().map(|(preference, host, ttl)| MxRecord::new(*preference, *host, *ttl));
        let seen = DomainObservation {
            mx: MxAnswer::Records(MxSet::new(records.collect())),
            ttl_exact: true,
            ..DomainObservation::unknown(domain, at(second))
        };
        case.apply(Change::Observed(Box::new(seen)), at(second)).unwrap();
    }

    #[test]
    fn what_has_to_be_published_comes_first_and_no_edit_puts_it_off() {
        let service = ServiceProfile::built_in();
        let mut case = Case::new("x", &*service.id, at(0));
        let domain = DomainName::parse("a.example").unwrap();
        case.apply(Change::DomainsEdited(vec![domain.clone()]), at(0)).unwrap();
        let seen = |second: i64, id: &str, host: &str| {
            let mut seen = DomainObservation::unknown(domain.clone(), at(second));
            let records = vec![MxRecord::new(10, "mail.a.example", 600)];
            (seen.mx, seen.ttl_exact) = (MxAnswer::Records(MxSet::new(records)), true);
            let record = Fact::Found(vec![format!("v=STSv1; id={id}")]);
            seen.facts.insert(record_query(&domain), record, Some(60));
            let body = format!("version: STSv1\nmode: enforce\nmx: {host}\nmax_age: 600000\n");
            seen.mta_sts = Some(PolicyFetch { body: Ok(body) });
            Change::Observed(Box::new(seen))
        };
        let due = |case: &Case| next_due(case, &service).map(|due| (due.event, due.at));
        case.apply(seen(10, "1", "mail.a.example"), at(10)).unwrap();
        let first = Some((Event::PublishMtaSts, at(10)));
        assert_eq!(due(&case), first);
        case.apply(seen(500, "1", "mail.a.example"), at(500)).unwrap();
        case.apply(Change::TagsEdited(vec!["x".to_owned()]), at(900)).unwrap();
        assert_eq!(due(&case), first);
        case.apply(seen(1_000, "2", "*.security-mail.net"), at(1_000)).unwrap();
        let ask = Some((Event::Ask, at(1_000 + 3_600 + 60 + 86_400)));
        assert_eq!(due(&case), ask);
        case.apply(seen(2_000, "2", "*.security-mail.net"), at(2_000)).unwrap();
        case.apply(Change::TagsEdited(Vec::new()), at(3_000)).unwrap();
        assert_eq!(due(&case), ask);
    }

    #[test]
    fn what_comes_next_follows_from_the_case() {
        let service = ServiceProfile::built_in();
        let mut case = Case::new("x", &*service.id, at(0));
        let domain = DomainName::parse("a.example").unwrap();
        case.apply(Change::DomainsEdited(vec![domain]), at(0)).unwrap();
        assert_eq!(next_due(&case, &service), None, "nobody looked");
        look(&mut case, 10, &[(10, "mail.a.example", 600)]);
        let event = |case: &Case| next_due(case, &service).map(|due| due.event);
        assert_eq!(event(&case), Some(Event::Ask));
        let letter = SentLetter { at: at(20), to: Vec::new(), reply: String::new() };
        case.apply(Change::Sent(letter), at(20)).unwrap();
        assert_eq!(event(&case), Some(Event::Change));
        let day = jiff::civil::date(2030, 1, 2);
        case.apply(Change::DayAskedFor(Some(day)), at(21)).unwrap();
        let due = next_due(&case, &service).unwrap();
        assert_eq!(due.at.to_string(), "2030-01-02T00:00:00Z");
        let new: Vec<_> =
            service.inbound.iter().map(|i| (i.preference, i.host.as_str(), 600)).collect();
        look(&mut case, 100, &new);
        assert_eq!(event(&case), Some(Event::RestrictLog));
        case.apply(Change::RestrictionSet(Some(Stage::Log)), at(110)).unwrap();
        let due = next_due(&case, &service).unwrap();
        assert_eq!(due.event, Event::RestrictDefer);
        assert!(due.at >= at(100 + 600), "not before the last old answer: {due:?}");
        // Another domain on the same server that is not changed comes first.
        let mut two = case.clone();
        let other = DomainName::parse("b.example").unwrap();
        let names = two.domains.iter().map(|domain| domain.name.clone());
        let names = names.chain([other.clone()]).collect();
        two.apply(Change::DomainsEdited(names), at(115)).unwrap();
        assert_eq!(event(&two), None, "nobody looked at it: {:?}", two.domains);
        let mut seen = DomainObservation::unknown(other, at(116));
        seen.mx = MxAnswer::Records(MxSet::new(vec![MxRecord::new(10, "mail.b.example", 600)]));
        two.sent.clear();
        two.apply(Change::Observed(Box::new(seen)), at(116)).unwrap();
        assert_eq!(event(&two), Some(Event::Ask));
        case.apply(Change::RestrictionSet(Some(Stage::Reject)), at(120)).unwrap();
        assert_eq!(event(&case), None);
    }
}
