//! Whether the change may be asked for now. An operator may act on a request at once, whatever day
//! it names, so what has to stand in the DNS before comes before the request.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ZonedDateTime};

use super::flow::{Reason, lookup_missing, unproven};
use super::operators::apart;
use crate::advise::{diagnose, is_about_service, mta_sts};
use crate::model::{
    Case, CaseDomain, DomainName, Finding, FindingCode as Code, ServiceProfile, Severity,
};
use crate::plan::course::Course;
use crate::plan::schedule::Event;
use crate::plan::{Rule, change};

/// What speaks against asking for the change.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// Something is not known, or not proved.
    Missing(Reason),
    /// What this finding tells has to be seen to first.
    First(Finding),
    /// The SPF record of this domain was put right, and somebody may keep to the old one until then.
    SpfKept(DomainName, Timestamp),
    /// The MTA-STS policy of this domain was put right, and senders may keep to the old one until
    /// then.
    PolicyKept(DomainName, Timestamp),
    /// The MTA-STS policy of this domain is another one under the same id: until then senders may
    /// not even look for it.
    PolicySameId(DomainName, Timestamp),
    /// The day asked for is over.
    Past(Date),
    /// The first day is asked for in a letter that is dated the second.
    BeforeLetter(Date, Date),
    /// The records can be changed without loss on the second day at the earliest, and the first is
    /// asked for.
    Early(Date, Date),
    /// The records of this domain are those that were seen then; nobody could look since, or did.
    NotRenewed(DomainName, Timestamp),
    /// These two domains seem to be run by different operators, and one letter goes to one.
    Operators(DomainName, DomainName),
}

impl Doubt {
    /// The word of the JSON contract: that of the finding, where there is one.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::First(finding) => finding.code.as_str(),
            Self::Missing(Reason::NotLookedAt(_)) => "not_looked_at",
            Self::Missing(Reason::LookupFailed(_)) => "lookup_failed",
            Self::Missing(Reason::NoSuchDomain(_)) => "nxdomain",
            Self::Missing(_) => "not_proven",
            Self::SpfKept(..) => "spf_kept",
            Self::PolicyKept(..) => "mta_sts_kept",
            Self::PolicySameId(..) => "mta_sts_same_id",
            Self::Past(_) => "day_past",
            Self::BeforeLetter(..) => "day_before_letter",
            Self::Early(..) => "day_early",
            Self::NotRenewed(..) => "not_renewed",
            Self::Operators(..) => "several_operators",
        }
    }

    /// Whether it says only that something could not be found out.
    #[must_use]
    pub const fn is_undetermined(&self) -> bool {
        match self {
            Self::Missing(Reason::NotLookedAt(_) | Reason::LookupFailed(_))
            | Self::NotRenewed(..) => true,
            Self::First(finding) => {
                matches!(finding.code, Code::PolicyUnknown | Code::MxTargetUnknown)
            }
            _ => false,
        }
    }

    /// Whether the records that stand now are not known, so that the letter has blanks for them.
    #[must_use]
    pub const fn leaves_blanks(&self) -> bool {
        match self {
            Self::Missing(reason) => !matches!(reason, Reason::NotProven(..)),
            Self::First(finding) => matches!(finding.code, Code::DomainIsAlias),
            _ => false,
        }
    }
}

/// All that speaks against asking for the change now. Domains without a change to ask for are in
/// nobody's way, but where their mail is refused, that has to be seen to as well. `here` tells which
/// day it is.
#[must_use]
pub fn doubts(
    case: &Case,
    service: &ServiceProfile,
    now: Timestamp,
    here: &TimeZone,
) -> Vec<Doubt> {
    let (done, open): (Vec<&CaseDomain>, Vec<&CaseDomain>) =
        case.domains.iter().partition(|domain| is_done(domain, case, service));
    let mut doubts: Vec<Doubt> =
        open.iter().flat_map(|domain| of_domain(domain, case, service, now)).collect();
    let refusal = |domain: &CaseDomain| mta_sts::refusal(domain.observation.as_ref()?, service);
    doubts.extend(done.into_iter().filter_map(refusal).map(Doubt::First));
    if !open.is_empty() {
        doubts.extend(day(case, service, now, here));
    }
    doubts.extend(apart(&open).map(|(one, other)| Doubt::Operators(one, other)));
    doubts
}

/// The same for a letter that bears this date: whoever gets it acts from then on.
#[must_use]
pub fn doubts_of_letter(
    case: &Case,
    service: &ServiceProfile,
    now: &ZonedDateTime,
    date: Date,
) -> Vec<Doubt> {
    let here = now.time_zone();
    let start =
        date.to_zoned_datetime(here.clone()).map_or(now.timestamp(), |start| start.timestamp());
    let mut doubts = doubts(case, service, now.timestamp().max(start), here);
    for doubt in &mut doubts {
        if let Doubt::Past(day) = *doubt
            && day >= now.date()
        {
            *doubt = Doubt::BeforeLetter(day, date);
        }
    }
    doubts
}

/// What speaks against the day that the case asks for. Once all is changed, nothing does.
#[must_use]
pub fn day(
    case: &Case,
    service: &ServiceProfile,
    now: Timestamp,
    here: &TimeZone,
) -> Option<Doubt> {
    let asked = case.letter.asked_for?;
    let date = |at: Timestamp| at.to_zoned_datetime(here.clone()).date();
    let courses: Vec<Option<Course>> =
        case.domains.iter().map(|domain| Course::of(case, domain, service)).collect();
    let is_changed =
        |course: &Option<Course>| course.as_ref().is_some_and(|c| c.changed().is_some());
    if !courses.is_empty() && courses.iter().all(is_changed) {
        return None;
    }
    let open = courses.iter().flatten().filter(|course| course.changed().is_none());
    let earliest = open.filter_map(|course| {
        let times = course.times(now);
        times.iter().find(|(event, _)| *event == Event::Change).map(|(_, at)| *at)
    });
    // What can be done now can be done today.
    let earliest = earliest.max().filter(|at| *at > now);
    against(asked, date(now), earliest.map(|at| first_day(at, here)))
}

/// The first day on which the records can be changed at any hour from this moment on: whoever is
/// asked for a day chooses the hour.
fn first_day(at: Timestamp, here: &TimeZone) -> Date {
    const NEAR: SignedDuration = SignedDuration::from_hours(1);
    let moment = at.to_zoned_datetime(here.clone());
    let day = moment.date();
    let begins = moment.start_of_day().map_or(at, |start| start.timestamp());
    if at.duration_since(begins) <= NEAR { day } else { day.tomorrow().unwrap_or(day) }
}

fn against(asked: Date, today: Date, earliest: Option<Date>) -> Option<Doubt> {
    if asked < today {
        return Some(Doubt::Past(asked));
    }
    earliest.filter(|earliest| asked < *earliest).map(|earliest| Doubt::Early(asked, earliest))
}

fn is_done(domain: &CaseDomain, case: &Case, service: &ServiceProfile) -> bool {
    let Some(seen) = &domain.observation else { return false };
    let now = diagnose(seen, service, case.mail_server().as_ref());
    let (set, order) = (seen.mx_set(), &case.host_order);
    change(&domain.name, &now, &set, service, case.strategy, order).is_ok_and(|c| c.is_done())
}

/// Whether what a finding tells has to be seen to before the change. Where the change breaks nothing,
/// a better SPF record can wait.
#[must_use]
pub fn comes_first(finding: &Finding) -> bool {
    match finding.code {
        Code::BogusDnssec
        | Code::DomainIsAlias
        | Code::HostNotDomain
        | Code::MtaStsListsOld
        | Code::MtaStsUnreachable
        | Code::PolicyUnknown => true,
        // A host that cannot take mail is nothing to ask for; nor an operator who may be the wrong one.
        // A private address may be this network's own view of it.
        Code::MxIpv6Only | Code::MxTargetUnknown => is_about_service(finding),
        Code::ParentMismatch | Code::SpfUsesMx => finding.severity != Severity::Notice,
        _ => false,
    }
}

fn of_domain(
    domain: &CaseDomain,
    case: &Case,
    service: &ServiceProfile,
    now: Timestamp,
) -> Vec<Doubt> {
    let Some(seen) = domain.observation.as_ref() else {
        return vec![Doubt::Missing(Reason::NotLookedAt(domain.name.clone()))];
    };
    let own = case.mail_server();
    let findings = diagnose(seen, service, own.as_ref()).findings;
    if let Some(reason) = lookup_missing(domain, case, service) {
        // The cause, where it is known, is more than that nothing could be found out.
        let known = findings.into_iter().find(|finding| finding.code == Code::BogusDnssec);
        return known.map(Doubt::First).into_iter().chain([Doubt::Missing(reason)]).collect();
    }
    let mut doubts: Vec<Doubt> =
        findings.into_iter().filter(comes_first).map(Doubt::First).collect();
    let course = Course::of(case, domain, service);
    doubts.extend(course.iter().flat_map(|course| kept(&domain.name, course, now)));
    doubts.extend(unproven(domain, case, service).map(Doubt::Missing));
    doubts
}

/// The rules on mail that were put right, and that somebody may not know yet.
fn kept(name: &DomainName, course: &Course, now: Timestamp) -> Vec<Doubt> {
    let doubt = |rule: &Rule| {
        let until = course.kept_until(rule).filter(|until| *until > now)?;
        Some(match rule.event {
            Event::PublishSpf => Doubt::SpfKept(name.clone(), until),
            _ if rule.is_same_id => Doubt::PolicySameId(name.clone(), until),
            _ => Doubt::PolicyKept(name.clone(), until),
        })
    };
    course.rules().iter().filter_map(doubt).collect()
}

#[cfg(test)]
#[path = "ask_tests.rs"]
mod tests;
