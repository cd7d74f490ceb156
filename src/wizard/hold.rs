//! What holds the restriction back: as long as somebody may still go by old records, whoever is
//! kept out is a sender in good faith.

use jiff::{SignedDuration, Timestamp};

use super::progress::look_since;
use crate::advise::{mta_sts, roles};
use crate::model::{
    Case, CaseDomain, DomainName, DomainObservation, HostName, MxSet, Role, ServiceProfile, Stage,
    Strategy,
};
use crate::plan::counting::counting;
use crate::plan::course::{Course, is_changed};
use crate::plan::schedule::QUEUE_LIFETIME;

/// Why a stage of the restriction is not to be set up yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hold {
    /// There is no domain to judge by.
    NoDomain,
    /// The change of this domain was not seen everywhere.
    NotArrived(DomainName),
    /// Old records may be remembered until then.
    Until(Timestamp),
    /// This domain still lists these hosts behind the service. Senders turn to them whenever it
    /// cannot be reached, and who is refused there for good has lost the message.
    StillListed(DomainName, Vec<HostName>),
    /// What old relays took in may be on its way until then.
    Queued(Timestamp),
    /// The delivery rules of this domain (MTA-STS) keep senders from the service: the way back has to
    /// stay open.
    Forbidden(DomainName),
}

/// What holds a stage of the restriction back, judged by all domains of the case. Stages that keep
/// nobody out wait for nothing.
#[must_use]
pub fn hold(case: &Case, service: &ServiceProfile, stage: Stage, now: Timestamp) -> Option<Hold> {
    if !stage.restricts() {
        return None;
    }
    let forgotten = match forgotten(case, service) {
        Err(hold) => return Some(hold),
        Ok(_) if forbidden(case, service).is_some() => {
            return forbidden(case, service).map(Hold::Forbidden);
        }
        Ok(at) if at > now => return Some(Hold::Until(at)),
        Ok(at) => at,
    };
    if stage != Stage::Reject {
        return None;
    }
    let last = |domain: &CaseDomain| {
        let set = last_records(case, domain);
        Some(Hold::StillListed(domain.name.clone(), still_listed(&set, service)?))
    };
    let queued = queues_empty(forgotten);
    case.domains.iter().find_map(last).or_else(|| (queued > now).then_some(Hold::Queued(queued)))
}

/// The first domain whose delivery rules keep senders from the service.
fn forbidden(case: &Case, service: &ServiceProfile) -> Option<DomainName> {
    let is_forbidden = |domain: &&CaseDomain| {
        domain.observation.as_ref().is_some_and(|seen| mta_sts::forbids(seen, service))
    };
    case.domains.iter().find(is_forbidden).map(|domain| domain.name.clone())
}

/// The MX records that were seen last, by a look or while waiting for the change, at whichever
/// server.
fn last_records(case: &Case, domain: &CaseDomain) -> MxSet {
    let look = domain.last_known();
    match (look, case.watch(&domain.name)) {
        (look, Some(watch)) if look.is_none_or(|look| look.at <= watch.at) => {
            let records = watch.last.iter().flat_map(|sighting| sighting.records.all());
            records.cloned().collect()
        }
        (Some(look), _) => MxSet::all_of(&look.given_out()),
        (None, _) => MxSet::default(),
    }
}

/// The hosts beside the service's in an MX set; none where it stands alone.
#[must_use]
pub fn still_listed(set: &MxSet, service: &ServiceProfile) -> Option<Vec<HostName>> {
    let others = set.hosts().filter(|record| !service.has_inbound(&record.exchange));
    let mut others: Vec<HostName> = others.map(|record| record.exchange.clone()).collect();
    others.sort();
    others.dedup();
    (!others.is_empty()).then_some(others)
}

/// The hosts that the strategy removes and that still stand beside the service's; none where it is
/// done, or nobody looked.
#[must_use]
pub fn left_over(case: &Case, service: &ServiceProfile, domain: &CaseDomain) -> Vec<HostName> {
    let set = last_records(case, domain);
    // Where no host of the service stands any more, the old ones are all that there is.
    if !set.hosts().any(|record| service.has_inbound(&record.exchange)) {
        return Vec::new();
    }
    let own = case.mail_server();
    let before = domain.before_change(service).map(DomainObservation::mx_set).unwrap_or_default();
    let known = roles(&before, &domain.name, service, own.as_ref());
    let goes = |host: &HostName| match case.strategy {
        Strategy::Replace => true,
        Strategy::Prepend => false,
        Strategy::KeepRelays => {
            !known.iter().any(|(record, role)| *role == Role::Relay && record.exchange == *host)
        }
    };
    let mut others = still_listed(&set, service).unwrap_or_default();
    others.retain(goes);
    others
}

/// When nothing is on its way any more that was taken in before the last old answer was forgotten.
#[must_use]
pub fn queues_empty(forgotten: Timestamp) -> Timestamp {
    let wait = SignedDuration::from_secs(i64::from(QUEUE_LIFETIME));
    forgotten.checked_add(wait).unwrap_or(Timestamp::MAX)
}

/// When the last old answer is forgotten.
fn forgotten(case: &Case, service: &ServiceProfile) -> Result<Timestamp, Hold> {
    let mut latest: Option<Timestamp> = None;
    for domain in counting(case, service) {
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
    // Somebody may have put old records back since the wait was over.
    if look_since(domain, watch).is_some_and(|look| !is_changed(look, service)) {
        return Err(not_arrived());
    }
    let course = Course::of(case, domain, service);
    course.and_then(|course| course.old_answers_over()).ok_or_else(not_arrived)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Arrival, Delegation, Fact, MxAnswer, MxRecord, MxSet, PolicyFetch, ServerAnswer, Sighting,
        Witness,
    };
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
        let held = |case: &Case, now| hold(case, &service, Stage::Defer, at(now));
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
        assert_eq!(hold(&case, &service, Stage::Defer, until), None);
        let queued = until + SignedDuration::from_hours(120);
        let refused = |now| hold(&case, &service, Stage::Reject, now);
        assert_eq!(refused(at(200)), Some(Hold::Until(until)));
        assert_eq!(refused(until), Some(Hold::Queued(queued)));
        assert_eq!(refused(queued), None);
        assert_eq!(hold(&case, &service, Stage::Log, at(0)), None, "that keeps nobody out");
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
        let Some(Hold::Until(until)) = hold(&case, &service, Stage::Defer, at(1)) else {
            panic!("held")
        };
        assert!(until >= at(86_400), "{until}: what was there before, nobody saw");
        assert_eq!(hold(&case, &service, Stage::Defer, until), None);
    }

    /// The service's hosts after, or before, another one.
    fn with(other: &str, service: &ServiceProfile, is_first: bool) -> Vec<String> {
        let mut hosts: Vec<String> =
            service.inbound.iter().map(|inbound| inbound.host.to_string()).collect();
        hosts.insert(if is_first { 0 } else { hosts.len() }, other.to_owned());
        hosts
    }

    fn looked(case: &mut Case, second: i64, hosts: &[String]) {
        let hosts: Vec<&str> = hosts.iter().map(String::as_str).collect();
        let seen = Change::Observed(Box::new(seen(second, &hosts, 300)));
        case.apply(seen, at(second)).unwrap();
    }

    #[test]
    fn the_service_behind_the_old_server_is_no_change() {
        let (mut case, service) = case();
        let late = |case: &Case| hold(case, &service, Stage::Reject, at(9_000_000));
        looked(&mut case, 0, &["mail.a.example".to_owned()]);
        looked(&mut case, 10, &with("mail.a.example", &service, true));
        assert_eq!(late(&case), Some(Hold::NotArrived(name())), "added, and not put first");
        looked(&mut case, 20, &with("mail.a.example", &service, true)[1..]);
        assert_eq!(late(&case), None);
        // Two of the hosts are gone again, and the old one is back.
        looked(&mut case, 30, &["mail.a.example".to_owned(), service.inbound[0].host.to_string()]);
        assert_eq!(late(&case), Some(Hold::NotArrived(name())));
        // What was seen before that is no longer the change.
        looked(&mut case, 900_000, &with("mail.a.example", &service, true)[1..]);
        let again = hold(&case, &service, Stage::Defer, at(900_001));
        assert!(matches!(again, Some(Hold::Until(until)) if until > at(900_000)), "{again:?}");
    }

    #[test]
    fn whoever_is_still_listed_turns_nobody_away_for_good() {
        let (mut case, service) = case();
        looked(&mut case, 0, &["mail.a.example".to_owned()]);
        looked(&mut case, 10, &with("mail.a.example", &service, false));
        let late = |stage| hold(&case, &service, stage, at(9_000_000));
        assert_eq!(late(Stage::Defer), None);
        let own = HostName::new("mail.a.example");
        assert_eq!(late(Stage::Reject), Some(Hold::StillListed(name(), vec![own])));
    }

    #[test]
    fn one_name_server_with_old_records_keeps_the_door_open() {
        let (mut case, service) = case();
        let new = with("mail.a.example", &service, true).split_off(1);
        let old = ["mail.a.example".to_owned()];
        looked(&mut case, 0, &old);
        let at_servers = |second, sets: [&[String]; 2]| {
            let of = |hosts: &[String]| {
                let hosts: Vec<&str> = hosts.iter().map(String::as_str).collect();
                seen(second, &hosts, 300)
            };
            let answer = |(server, hosts): (&str, &[String])| ServerAnswer {
                server: server.into(),
                address: None,
                serial: None,
                mx: Ok(of(hosts).mx),
            };
            let delegation = Delegation {
                zone: "a.example".into(),
                soa: None,
                servers: vec!["ns1.example".into(), "ns2.example".into()],
                delegated_to: None,
                answers: ["ns1.example", "ns2.example"].into_iter().zip(sets).map(answer).collect(),
            };
            let look = DomainObservation { delegation: Some(delegation), ..of(sets[0]) };
            Change::Observed(Box::new(look))
        };
        case.apply(at_servers(10, [&new, &old]), at(10)).unwrap();
        let late = |case: &Case| hold(case, &service, Stage::Reject, at(9_000_000));
        assert_eq!(late(&case), Some(Hold::NotArrived(name())));
        // It has the change, and one keeps an old host behind the service.
        let kept = with("mail.a.example", &service, false);
        case.apply(at_servers(20, [&new, &kept]), at(20)).unwrap();
        let own = HostName::new("mail.a.example");
        assert_eq!(late(&case), Some(Hold::StillListed(name(), vec![own])));
        case.apply(at_servers(30, [&new, &new]), at(30)).unwrap();
        assert_eq!(late(&case), None);
        case.apply(at_servers(40, [&new, &old]), at(40)).unwrap();
        assert_eq!(late(&case), Some(Hold::NotArrived(name())));
    }

    #[test]
    fn a_look_that_sees_the_same_puts_nothing_off() {
        let (mut case, service) = case();
        looked(&mut case, 0, &["mail.a.example".to_owned()]);
        let new = with("mail.a.example", &service, true).split_off(1);
        looked(&mut case, 100, &new);
        let free = hold(&case, &service, Stage::Defer, at(100));
        let unknown = Box::new(DomainObservation::unknown(name(), at(3_000)));
        case.apply(Change::Observed(unknown), at(3_000)).unwrap();
        looked(&mut case, 4_000, &new);
        assert_eq!(hold(&case, &service, Stage::Defer, at(100)), free);
    }

    #[test]
    fn as_long_as_a_policy_keeps_senders_from_the_service_the_way_back_stays_open() {
        let (mut case, service) = case();
        let hosts: Vec<&str> = service.inbound.iter().map(|i| i.host.as_str()).collect();
        let late = |case: &Case, stage| hold(case, &service, stage, at(9_000_000));
        let mut with_policy = |mode: &str, named: &str| {
            let mut seen = seen(0, &hosts, 300);
            let record = Fact::Found(vec!["v=STSv1; id=1".to_owned()]);
            seen.facts.insert(mta_sts::record_query(&name()), record, Some(60));
            let body = format!("version: STSv1\nmode: {mode}\nmx: {named}\nmax_age: 60\n");
            seen.mta_sts = Some(PolicyFetch { body: Ok(body) });
            case.apply(Change::Observed(Box::new(seen)), at(0)).unwrap();
            [Stage::Log, Stage::Defer, Stage::Reject].map(|stage| late(&case, stage))
        };
        let forbidden = || Some(Hold::Forbidden(name()));
        assert_eq!(with_policy("enforce", "mail.a.example"), [None, forbidden(), forbidden()]);
        assert_eq!(with_policy("testing", "mail.a.example"), [None, None, None]);
        assert_eq!(with_policy("enforce", "*.security-mail.net"), [None, None, None]);
    }

    #[test]
    fn without_a_domain_there_is_nothing_to_judge_by() {
        let service = ServiceProfile::built_in();
        let case = Case::new("x", &*service.id, at(0));
        assert_eq!(hold(&case, &service, Stage::Defer, at(0)), Some(Hold::NoDomain));
    }
}
