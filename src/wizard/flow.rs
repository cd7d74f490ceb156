//! The steps in order, and what holds one back.

use super::hold::still_listed;
use super::progress::{
    left_standing, not_arrived, shut_out, shut_unseen, to_ask_again, was_answered,
};
use super::state::CaseState;
use crate::advise::diagnose;
use crate::advise::mta_sts::{self, Mode, Policy};
use crate::advise::parent::served;
use crate::advise::reach::conclude;
use crate::model::{
    Case, CaseDomain, DomainName, DomainObservation, Fact, Field, HostName, KnownFacts, MxSource,
    ServiceProfile, Stage, Step, Strategy,
};

/// Whether the step after this one can be walked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gate {
    /// Nothing is missing.
    Open,
    /// Something is left to fill in, but one can go on without it.
    Optional(Reason),
    /// Something has to happen first.
    Blocked(Reason),
}

/// What is missing in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The profile of the case's service, of this identifier, is not there: nobody knows its hosts.
    NoService(String),
    /// No domain was given.
    NoDomain,
    /// Nobody looked at this domain yet.
    NotLookedAt(DomainName),
    /// This domain could not be looked up.
    LookupFailed(DomainName),
    /// This domain does not exist.
    NoSuchDomain(DomainName),
    /// This is the mail server of the second name, which is the domain.
    IsServer(DomainName, HostName),
    /// The company's name is not filled in; the letter will have a blank there.
    NoCompany,
    /// The DNS operator's name is not filled in.
    NoOperator,
    /// Nobody looked yet whether the service can be reached.
    NotConnected,
    /// The service could not be reached, as far as was seen last.
    NotReached,
    /// The delivery rules of this domain (MTA-STS) do not name all hosts of the service.
    PolicyLacksHosts(DomainName),
    /// The MTA-STS policy of this domain could not be read: senders may know an older one.
    PolicyUnread(DomainName),
    /// The delivery rules of this domain ask for encryption that this host has not proved.
    NotProven(DomainName, HostName),
    /// The change of this domain has not arrived everywhere, as far as was seen.
    NotArrived(DomainName),
    /// The change of this domain had arrived, and is gone again, wholly or in part.
    TakenBack(DomainName),
    /// These old hosts of the domain still stand beside the service's, and should be gone.
    LeftOver(DomainName, Vec<HostName>),
    /// Nobody said that outgoing mail goes through the service.
    NoSmartHost,
    /// Whoever comes past the service is not refused.
    NotRestricted,
    /// The mail of this domain does not come by the service, and the server keeps out whatever does
    /// not.
    ShutOut(DomainName),
}

/// How a step stands, for the side bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Not looked at yet.
    Ahead,
    /// All that it wants is there.
    Done,
    /// Something is missing or wrong.
    Attention,
}

/// Whether one can go on from a step, and if not, why.
#[must_use]
pub fn gate(case: &Case, service: &ServiceProfile, step: Step) -> Gate {
    if lacks_service(case, service, step) {
        return Gate::Blocked(Reason::NoService(case.service.clone()));
    }
    match step {
        Step::Company => {
            if case.domains.is_empty() {
                Gate::Blocked(Reason::NoDomain)
            } else if case.text(Field::Company).trim().is_empty() {
                Gate::Optional(Reason::NoCompany)
            } else {
                Gate::Open
            }
        }
        // The computer that looks is seldom the mail server: this never holds anybody back.
        Step::Connection => match reached(case, service) {
            Some(true) => Gate::Open,
            Some(false) => Gate::Optional(Reason::NotReached),
            None => Gate::Optional(Reason::NotConnected),
        },
        Step::CurrentRecords => lookups_missing(case, service).map_or(Gate::Open, Gate::Blocked),
        Step::Change => lookups_missing(case, service)
            .or_else(|| policy_unmet(case, service))
            .map(Gate::Blocked)
            .or_else(|| to_ask_again(case, service).map(Gate::Optional))
            .or_else(|| policy_unread(case).map(Gate::Optional))
            .unwrap_or(Gate::Open),
        Step::Propagation => match lookups_missing(case, service) {
            Some(reason) => Gate::Blocked(reason),
            None => not_arrived(case, service)
                .or_else(|| left_standing(case, service))
                .map_or(Gate::Open, Gate::Optional),
        },
        // Two that are optional: a company may send by another way, or leave its door open.
        Step::SmartHost if case.server.smart_host.is_none() => Gate::Optional(Reason::NoSmartHost),
        Step::Restrict => door(case, service).map_or(Gate::Open, Gate::Optional),
        Step::Start | Step::Service | Step::SmartHost | Step::Finish => Gate::Open,
        Step::Request => match (lookups_missing(case, service), to_ask_again(case, service)) {
            (Some(reason), _) => Gate::Blocked(reason),
            (None, Some(again)) => Gate::Optional(again),
            (None, None) if case.text(Field::Operator).trim().is_empty() => {
                Gate::Optional(Reason::NoOperator)
            }
            (None, None) => Gate::Open,
        },
    }
}

/// Whether a step is about the hosts of the case's service, and the profile is that of another one:
/// what it says would send the mail there.
#[must_use]
pub fn lacks_service(case: &Case, service: &ServiceProfile, step: Step) -> bool {
    !matches!(step, Step::Start | Step::Company) && case.service != service.id
}

/// What is left to do at the server's door, or was done to it too early.
fn door(case: &Case, service: &ServiceProfile) -> Option<Reason> {
    let is_open = case.server.restriction < Some(last_stage(case, service));
    let shut = shut_out(case, service).map(Reason::ShutOut).or_else(|| shut_unseen(case));
    shut.or_else(|| is_open.then_some(Reason::NotRestricted))
}

/// What keeps senders that obey a domain's MTA-STS policy from delivering to the service: under
/// `enforce` they need each host named, and a certificate with its name (RFC 8461 §4.1, §5).
fn policy_unmet(case: &Case, service: &ServiceProfile) -> Option<Reason> {
    case.domains.iter().find_map(|domain| {
        let lacks = |policy: &Policy| service.inbound.iter().any(|i| !policy.covers(&i.host));
        if enforced(domain).as_ref().is_some_and(lacks) {
            return Some(Reason::PolicyLacksHosts(domain.name.clone()));
        }
        unproven(domain, case, service)
    })
}

fn enforced(domain: &CaseDomain) -> Option<Policy> {
    let policy = domain.observation.as_ref().and_then(mta_sts::policy);
    policy.filter(|policy| policy.mode == Mode::Enforce)
}

/// A host that a domain's policy names, and whose certificate nobody saw, though the policy asks
/// for one.
pub(super) fn unproven(
    domain: &CaseDomain,
    case: &Case,
    service: &ServiceProfile,
) -> Option<Reason> {
    let policy = enforced(domain)?;
    let seen = case.reach.last().map(|run| run.endpoints.as_slice()).unwrap_or_default();
    let proven = |host: &HostName| {
        let mut of_host = seen.iter().filter(|endpoint| endpoint.seen.host == *host).peekable();
        of_host.peek().is_some() && of_host.all(|endpoint| endpoint.seen.tls.is_proven())
    };
    let mut named =
        service.inbound.iter().map(|inbound| &inbound.host).filter(|host| policy.covers(host));
    let host = named.find(|host| !proven(host))?;
    Some(Reason::NotProven(domain.name.clone(), host.clone()))
}

/// The first domain whose MTA-STS policy, or whether it has one, is not known. The web server may be
/// gone for good, so this holds nobody back.
fn policy_unread(case: &Case) -> Option<Reason> {
    let is_unread = |seen: &DomainObservation| {
        let record = seen.facts.fact(&mta_sts::record_query(&seen.domain));
        mta_sts::is_unreadable(seen) || record == Some(Fact::Failed)
    };
    let domain = case.domains.iter().find(|d| d.observation.as_ref().is_some_and(is_unread))?;
    Some(Reason::PolicyUnread(domain.name.clone()))
}

/// Whether the service could be reached when that was looked at last.
fn reached(case: &Case, service: &ServiceProfile) -> Option<bool> {
    case.reach.last().map(|run| conclude(run, service).code.is_good())
}

/// The first thing that is not known of the case's domains.
fn lookups_missing(case: &Case, service: &ServiceProfile) -> Option<Reason> {
    if case.domains.is_empty() {
        return Some(Reason::NoDomain);
    }
    let missing = case.domains.iter().find_map(|domain| lookup_missing(domain, case, service));
    missing.or_else(|| case.domains.iter().find_map(|domain| server_of(domain, case)))
}

/// A name that was given as a domain and is the mail server of another one, which was not given.
fn server_of(domain: &CaseDomain, case: &Case) -> Option<Reason> {
    let parent = served(domain.observation.as_ref()?)?;
    let is_given = case.domains.iter().any(|other| other.name.ascii() == parent.as_str());
    (!is_given).then(|| Reason::IsServer(domain.name.clone(), parent))
}

/// What is not known of a domain's records.
pub(super) fn lookup_missing(
    domain: &CaseDomain,
    case: &Case,
    service: &ServiceProfile,
) -> Option<Reason> {
    let name = || domain.name.clone();
    let Some(seen) = &domain.observation else {
        return Some(Reason::NotLookedAt(name()));
    };
    let diagnosis = diagnose(seen, service, case.mail_server().as_ref());
    if diagnosis.source == MxSource::Unknown {
        Some(Reason::LookupFailed(name()))
    } else if diagnosis.has_no_domain() {
        Some(Reason::NoSuchDomain(name()))
    } else {
        None
    }
}

/// The next step, if there is one. Any step can be visited at any time; a gate that is blocked
/// says why the *button* does not lead on.
#[must_use]
pub fn next(step: Step) -> Option<Step> {
    neighbour(step, 1)
}

/// The step before, if there is one.
#[must_use]
pub fn previous(step: Step) -> Option<Step> {
    neighbour(step, -1)
}

fn neighbour(step: Step, distance: isize) -> Option<Step> {
    let at = Step::ALL.iter().position(|other| *other == step)?;
    Step::ALL.get(at.checked_add_signed(distance)?).copied()
}

/// The place of a step among all: from 1, and how many there are.
#[must_use]
pub fn position(step: Step) -> (usize, usize) {
    let at = Step::ALL.iter().position(|other| *other == step).unwrap_or_default();
    (at + 1, Step::ALL.len())
}

/// How a step stands, computed from the case alone.
#[must_use]
pub fn standing(case: &Case, service: &ServiceProfile, step: Step) -> Standing {
    let reached = case.reached >= step;
    if lacks_service(case, service, step) {
        return if reached { Standing::Attention } else { Standing::Ahead };
    }
    match step {
        Step::Start | Step::Service => {
            if case.reached > step {
                Standing::Done
            } else {
                Standing::Ahead
            }
        }
        Step::Company => match gate(case, service, step) {
            Gate::Open => Standing::Done,
            Gate::Optional(_) if reached => Standing::Attention,
            Gate::Blocked(_) if case.reached > step => Standing::Attention,
            Gate::Optional(_) | Gate::Blocked(_) => Standing::Ahead,
        },
        Step::CurrentRecords => {
            let looked_at = |d: &crate::model::CaseDomain| d.observation.is_some();
            if case.domains.is_empty() || !case.domains.iter().any(looked_at) {
                Standing::Ahead
            } else if gate(case, service, step) == Gate::Open {
                Standing::Done
            } else {
                Standing::Attention
            }
        }
        Step::Connection => match self::reached(case, service) {
            Some(true) => Standing::Done,
            Some(false) => Standing::Attention,
            None => Standing::Ahead,
        },
        Step::Propagation => {
            if case.watches.is_empty() {
                Standing::Ahead
            } else if gate(case, service, step) == Gate::Open {
                Standing::Done
            } else {
                Standing::Attention
            }
        }
        Step::SmartHost if case.server.smart_host.is_some() => Standing::Done,
        Step::Restrict => restricted(case, service),
        Step::Finish => finished(case, service),
        Step::SmartHost => Standing::Ahead,
        Step::Change | Step::Request => {
            if !reached || case.domains.is_empty() {
                return Standing::Ahead;
            }
            let is_over = all_switched(case, service);
            // Whoever walked past the letter has not asked anybody yet.
            let is_done = match step {
                Step::Request => !case.sent.is_empty() || was_answered(case, service),
                _ => case.reached > step,
            };
            let unread = matches!(step, Step::Change) && !is_over && policy_unread(case).is_some();
            let again = to_ask_again(case, service).is_some();
            if unread || again || matches!(gate(case, service, step), Gate::Blocked(_)) {
                Standing::Attention
            } else if is_done || is_over {
                Standing::Done
            } else {
                Standing::Ahead
            }
        }
    }
}

/// A door half closed is to be seen to, and one that was closed too early; one that was never touched
/// is not. Where old hosts are kept, nobody may be refused for good.
fn restricted(case: &Case, service: &ServiceProfile) -> Standing {
    let last = last_stage(case, service);
    if matches!(door(case, service), Some(Reason::ShutOut(_) | Reason::NotLookedAt(_))) {
        return Standing::Attention;
    }
    match case.server.restriction {
        Some(stage) if stage >= last => Standing::Done,
        Some(Stage::Log | Stage::Defer | Stage::Reject) => Standing::Attention,
        Some(Stage::Open) | None => Standing::Ahead,
    }
}

/// How far the restriction goes: hosts that are kept beside the service are turned to when it cannot
/// be reached.
fn last_stage(case: &Case, service: &ServiceProfile) -> Stage {
    let is_kept = case.domains.iter().any(|domain| {
        let seen = domain.observation.as_ref().map(DomainObservation::mx_set).unwrap_or_default();
        still_listed(&seen, service).is_some()
    });
    let keeps = case.strategy != Strategy::Replace && is_kept;
    if keeps { Stage::Defer } else { Stage::Reject }
}

/// Whether all is done that cannot be left out: the domains are switched, and everybody sees it.
fn finished(case: &Case, service: &ServiceProfile) -> Standing {
    let arrived = !case.domains.is_empty() && not_arrived(case, service).is_none();
    let is_whole = left_standing(case, service).is_none();
    if arrived && is_whole && all_switched(case, service) {
        Standing::Done
    } else {
        Standing::Ahead
    }
}

fn all_switched(case: &Case, service: &ServiceProfile) -> bool {
    CaseState::of_case(case, service) == CaseState::Switched
}

#[cfg(test)]
#[path = "flow_tests.rs"]
mod tests;
