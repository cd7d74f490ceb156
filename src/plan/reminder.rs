//! What to be reminded of: the steps of a case's schedules that lie ahead of the last look.

use jiff::Timestamp;

use super::course::Course;
use super::schedule::Event;
use crate::advise::state;
use crate::model::{Case, CaseDomain, DomainName, DomainState, ServiceProfile, Stage};

/// A step of a domain's schedule and its earliest time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The domain.
    pub domain: DomainName,
    /// What is to be done, or happens.
    pub event: Event,
    /// The earliest time, if all goes on from the last look.
    pub at: Timestamp,
}

/// What lies ahead of the last look at each domain, the earliest first. What can be done at once
/// needs no reminder. Times that have passed since are among them: nobody looked again.
#[must_use]
pub fn reminders(case: &Case, service: &ServiceProfile) -> Vec<Reminder> {
    let mut all: Vec<Reminder> =
        case.domains.iter().flat_map(|domain| of_domain(case, domain, service)).collect();
    hold_back(case, service, &mut all);
    all.sort_by(|a, b| (a.at, a.event, &a.domain).cmp(&(b.at, b.event, &b.domain)));
    all
}

/// One server takes the mail of all domains: it is closed once, for the last of them, and of one
/// that nobody looked at nobody knows when.
fn hold_back(case: &Case, service: &ServiceProfile, all: &mut Vec<Reminder>) {
    let is_unknown = |domain: &CaseDomain| Course::of(case, domain, service).is_none();
    let waits = case.domains.iter().any(is_unknown);
    for event in [Event::RestrictDefer, Event::RestrictReject] {
        let is_it = |reminder: &&Reminder| reminder.event == event;
        let last = all.iter().filter(is_it).max_by_key(|reminder| reminder.at).cloned();
        all.retain(|reminder| reminder.event != event);
        all.extend(last.filter(|_| !waits));
    }
}

fn of_domain(case: &Case, domain: &CaseDomain, service: &ServiceProfile) -> Vec<Reminder> {
    let watched = case.watch(&domain.name).map(|watch| watch.at);
    let Some(last) = domain.observation.as_ref().map(|seen| seen.at).max(watched) else {
        return Vec::new();
    };
    let Some(course) = Course::of(case, domain, service).filter(|_| !is_over(domain, service))
    else {
        return Vec::new();
    };
    let is_ahead = |(event, at): &(Event, Timestamp)| {
        let happened = course.happened().iter().any(|(done, _)| done == event);
        *at > last && !happened && !is_settled(case, &course, *event)
    };
    let reminder = |(event, at)| Reminder { domain: domain.name.clone(), event, at };
    course.times(last).into_iter().filter(is_ahead).map(reminder).collect()
}

/// A domain that had been switched before anybody looked has nothing left to plan.
fn is_over(domain: &CaseDomain, service: &ServiceProfile) -> bool {
    let switched = domain
        .observation
        .as_ref()
        .is_some_and(|seen| state(seen.source(), &seen.mx_set(), service) == DomainState::Switched);
    switched && domain.before_change(service).is_none()
}

/// Whether nobody waits for it any more: the user said that it is done, or it leads to the change of
/// the records, and they are changed.
#[must_use]
pub fn is_settled(case: &Case, course: &Course, event: Event) -> bool {
    (event <= Event::Change && course.changed().is_some()) || is_done(case, event)
}

/// Whether the user said that it is done.
fn is_done(case: &Case, event: Event) -> bool {
    let needed = match event {
        Event::PrepareServer => Stage::Open,
        Event::RestrictLog => Stage::Log,
        Event::RestrictDefer => Stage::Defer,
        Event::RestrictReject => Stage::Reject,
        _ => return false,
    };
    case.server.restriction >= Some(needed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DomainObservation, MxAnswer, MxRecord, MxSet};
    use crate::wizard::Change;

    fn at(hours: i64) -> Timestamp {
        Timestamp::from_second(1_795_000_000 + hours * 3_600).unwrap()
    }

    fn look(case: &mut Case, hours: i64, hosts: &[&str]) {
        let name = DomainName::parse("a.example").unwrap();
        let records = (1..).zip(hosts).map(|(n, host)| MxRecord::new(n, *host, 86_400)).collect();
        let seen = DomainObservation {
            mx: MxAnswer::Records(MxSet::new(records)),
            ttl_exact: true,
            ..DomainObservation::unknown(name, at(hours))
        };
        case.apply(Change::Observed(Box::new(seen)), at(hours)).unwrap();
    }

    #[test]
    fn what_lies_ahead_follows_the_looks() {
        let service = ServiceProfile::built_in();
        let mut case = Case::new("x", &*service.id, at(0));
        let name = DomainName::parse("a.example").unwrap();
        case.apply(Change::DomainsEdited(vec![name]), at(0)).unwrap();
        assert_eq!(reminders(&case, &service), [], "nobody looked");
        look(&mut case, 0, &["mail.a.example"]);
        let events = |case: &Case| -> Vec<Event> {
            reminders(case, &service).iter().map(|reminder| reminder.event).collect()
        };
        let planned = events(&case);
        assert!(planned.contains(&Event::TtlLowered), "{planned:?}");
        assert!(!planned.contains(&Event::PrepareServer), "that can be done at once");
        let hosts: Vec<&str> = service.inbound.iter().map(|i| i.host.as_str()).collect();
        look(&mut case, 5, &hosts);
        let after = reminders(&case, &service);
        assert_eq!(after[0].event, Event::LastOldAnswer, "{after:?}");
        assert!(after[0].at >= at(5 + 24), "a day after the change was seen");
        assert!(after.iter().all(|reminder| reminder.event != Event::Change));
        assert!(after.iter().any(|reminder| reminder.event == Event::RestrictReject));
        case.apply(Change::RestrictionSet(Some(Stage::Reject)), at(6)).unwrap();
        assert!(!events(&case).contains(&Event::RestrictReject));
    }

    #[test]
    fn the_server_is_closed_once_and_for_the_last_domain() {
        let service = ServiceProfile::built_in();
        let mut case = Case::new("x", &*service.id, at(0));
        let names = ["a.example", "b.example"].map(|name| DomainName::parse(name).unwrap());
        case.apply(Change::DomainsEdited(names.to_vec()), at(0)).unwrap();
        look(&mut case, 0, &["mail.a.example"]);
        let hosts: Vec<&str> = service.inbound.iter().map(|i| i.host.as_str()).collect();
        look(&mut case, 5, &hosts);
        let closes = |case: &Case| -> Vec<Reminder> {
            let all = reminders(case, &service).into_iter();
            all.filter(|reminder| reminder.event == Event::RestrictDefer).collect()
        };
        assert_eq!(closes(&case), [], "nobody looked at the other domain");
        let seen = DomainObservation {
            mx: MxAnswer::Records(MxSet::new(vec![MxRecord::new(1, "mail.b.example", 86_400)])),
            ttl_exact: true,
            ..DomainObservation::unknown(names[1].clone(), at(7))
        };
        case.apply(Change::Observed(Box::new(seen)), at(7)).unwrap();
        let [one] = &closes(&case)[..] else { panic!("{:?}", closes(&case)) };
        assert_eq!(one.domain, names[1], "the later one");
    }

    #[test]
    fn where_all_was_done_before_there_is_nothing_to_say() {
        let service = ServiceProfile::built_in();
        let mut case = Case::new("x", &*service.id, at(0));
        let name = DomainName::parse("a.example").unwrap();
        case.apply(Change::DomainsEdited(vec![name]), at(0)).unwrap();
        let hosts: Vec<&str> = service.inbound.iter().map(|i| i.host.as_str()).collect();
        look(&mut case, 0, &hosts);
        assert_eq!(reminders(&case, &service), []);
    }
}
