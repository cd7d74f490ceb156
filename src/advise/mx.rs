//! Findings on the MX set itself.

use std::collections::BTreeMap;

use super::address::{is_address, is_private};
use super::role::{is_misspelt, resembles_service};
use super::state::Standing;
use crate::model::{
    Dnssec, DomainObservation, DomainState, Finding, FindingCode as Code, HostName,
    HostObservation, LookupFailure, MxAnswer, MxRecord, MxSet, MxSource, Role, ServiceProfile,
    Severity,
};

/// From half a day on, a change takes too long to arrive to be watched.
const LONG_TTL: u32 = 43_200;
/// Below five minutes an outage of the name servers is felt at once.
const SHORT_TTL: u32 = 300;

/// Everything worth saying about a domain's MX set.
pub(super) fn findings(
    seen: &DomainObservation,
    service: &ServiceProfile,
    state: DomainState,
    records: &[(MxRecord, Role)],
) -> Vec<Finding> {
    let mut found = answer(seen);
    // Also where the alias leads to no records: none could be created beside it.
    if let Some(alias) = seen.aliases.last() {
        let domain = seen.domain.ascii();
        // The name is there, if nothing behind it; and a change asked for here cannot be made.
        found.retain(|finding| finding.code != Code::Nxdomain);
        let severity = match (&seen.mx, state) {
            (MxAnswer::NxDomain { .. }, _) => Severity::Error,
            (_, DomainState::Switched) => Severity::Notice,
            _ => Severity::Warning,
        };
        found.push(Finding::new(Code::DomainIsAlias, domain).at(severity).with("target", alias));
    }
    if let Some(wildcard) = &seen.mx_from_wildcard {
        let finding = Finding::new(Code::MxFromWildcard, seen.domain.ascii());
        found.push(finding.with("wildcard", wildcard));
    } else if seen.wildcard_mx == Some(true) {
        found.push(Finding::new(Code::WildcardMx, seen.domain.ascii()));
    }
    let set = seen.mx_set();
    found.extend(shape(seen, &set));
    found.extend(ttl(seen, &set));
    let mut hosts: Vec<&HostName> = records.iter().map(|(record, _)| &record.exchange).collect();
    hosts.sort();
    hosts.dedup();
    for host in hosts {
        found.extend(target(seen, service, host));
    }
    if state != DomainState::Unknown {
        found.extend(unlisted(seen, service));
    }
    let progress = progress(seen, service, state, records, &found);
    found.extend(progress);
    found
}

/// What the answer as a whole means.
fn answer(seen: &DomainObservation) -> Vec<Finding> {
    let domain = seen.domain.ascii();
    let finding = |code| Finding::new(code, domain);
    let code = match (&seen.mx, seen.source()) {
        // There is a finding on the cause itself.
        (MxAnswer::Failed(_), _) if seen.dnssec == Dnssec::Bogus => return Vec::new(),
        (MxAnswer::Failed(failure), _) => {
            return vec![failed(failure, domain)];
        }
        (MxAnswer::NxDomain { .. }, _) => Code::Nxdomain,
        (MxAnswer::Records(_), MxSource::Null) => Code::NullMx,
        (MxAnswer::Records(set), _) if set.has_null() => Code::NullMxMixed,
        (MxAnswer::Records(_), _) => return Vec::new(),
        (MxAnswer::NoData { .. }, MxSource::Implicit) => {
            let addresses: Vec<String> = seen.apex.addresses().map(|a| a.to_string()).collect();
            return vec![finding(Code::ImplicitMx).with("addresses", addresses.join(", "))];
        }
        (MxAnswer::NoData { .. }, MxSource::None) => Code::NoMx,
        (MxAnswer::NoData { .. }, _) => {
            let failures = [seen.apex.v4.failure(), seen.apex.v6.failure()];
            let failure = failures.into_iter().flatten().next();
            return failure.map(|failure| failed(failure, domain)).into_iter().collect();
        }
    };
    vec![finding(code)]
}

fn failed(failure: &LookupFailure, subject: &str) -> Finding {
    match failure {
        LookupFailure::ServFail => Finding::new(Code::Servfail, subject),
        LookupFailure::Timeout => Finding::new(Code::Timeout, subject),
        LookupFailure::Refused => {
            Finding::new(Code::ResolverUnreachable, subject).with("detail", "REFUSED")
        }
        LookupFailure::Network(detail) => {
            Finding::new(Code::ResolverUnreachable, subject).with("detail", detail)
        }
    }
}

/// Twins and ties.
fn shape(seen: &DomainObservation, set: &MxSet) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut by_host: BTreeMap<&HostName, Vec<u16>> = BTreeMap::new();
    let mut by_preference: BTreeMap<u16, Vec<&HostName>> = BTreeMap::new();
    for record in set.hosts() {
        by_host.entry(&record.exchange).or_default().push(record.preference);
        by_preference.entry(record.preference).or_default().push(&record.exchange);
    }
    for (host, preferences) in by_host {
        if preferences.len() > 1 {
            let listed: Vec<String> = preferences.iter().map(u16::to_string).collect();
            let finding = Finding::new(Code::DuplicateMx, host.as_str());
            found.push(finding.with("preferences", listed.join(", ")));
        }
    }
    for (preference, hosts) in by_preference {
        if hosts.len() > 1 {
            let names: Vec<&str> = hosts.iter().map(|host| host.as_str()).collect();
            found.push(
                Finding::new(Code::EqualPreferences, seen.domain.ascii())
                    .with("preference", preference)
                    .with("hosts", names.join(", ")),
            );
        }
    }
    found
}

fn ttl(seen: &DomainObservation, set: &MxSet) -> Option<Finding> {
    let ttl = set.ttl()?;
    // A cache counts down: a small remainder says nothing, while a large one is a lower bound.
    let code = match ttl {
        LONG_TTL.. => Code::LongTtl,
        ..SHORT_TTL if seen.ttl_exact => Code::ShortTtl,
        _ => return None,
    };
    let hours = ttl.div_ceil(3600);
    Some(Finding::new(code, seen.domain.ascii()).with("seconds", ttl).with("hours", hours))
}

/// What is wrong with the host that a record names.
pub(super) fn target(
    seen: &DomainObservation,
    service: &ServiceProfile,
    host: &HostName,
) -> Vec<Finding> {
    let finding = |code| Finding::new(code, host.as_str());
    if is_address(host.as_str()) {
        return vec![finding(Code::MxIsIp)];
    }
    let mut found = Vec::new();
    if resembles_service(host, &seen.domain, service) {
        let known: Vec<&str> = service.inbound.iter().map(|i| i.host.as_str()).collect();
        let finding = finding(Code::ServiceHostUnknown).with("known", known.join(", "));
        let is_slip = is_misspelt(host, &seen.domain, service)
            || seen.host(host).is_some_and(HostObservation::is_nowhere);
        found.push(if is_slip {
            finding.with("kind", "slip")
        } else {
            finding.with("kind", "name").at(Severity::Warning)
        });
    }
    let Some(observed) = seen.host(host) else {
        return found;
    };
    // With a wildcard in the zone the wrong name has an address as well; but no name of the service's
    // stands there on purpose.
    let is_missing = observed.is_nowhere();
    let meant = without_own_tail(seen, host);
    if let Some(meant) = meant.filter(|meant| is_missing || service.has_inbound(meant)) {
        found.push(finding(Code::MxFinalDotMissing).with("meant", meant));
    }
    found.extend(whereabouts(seen, service, observed));
    found
}

/// What the DNS says of a host that mail goes to, or is to go to.
fn whereabouts(
    seen: &DomainObservation,
    service: &ServiceProfile,
    observed: &HostObservation,
) -> Vec<Finding> {
    let mut found = Vec::new();
    let is_of_service = service.has_inbound(&observed.host);
    if let Some(alias) = observed.aliases.last() {
        let finding = Finding::new(Code::MxIsCname, observed.host.as_str()).with("target", alias);
        // The customer is to name the host as the service does, whatever it is.
        found.push(if is_of_service { finding.at(Severity::Notice) } else { finding });
    }
    found.extend(addresses(seen, service, observed));
    let whose = if is_of_service { "service" } else { "other" };
    found.into_iter().map(|finding| finding.with("whose", whose)).collect()
}

/// Whether a finding is about a host of the service, which the customer cannot mend.
#[must_use]
pub fn is_about_service(finding: &Finding) -> bool {
    finding.args.iter().any(|(name, value)| *name == "whose" && value == "service")
}

fn addresses(
    seen: &DomainObservation,
    service: &ServiceProfile,
    observed: &HostObservation,
) -> Vec<Finding> {
    let host = &observed.host;
    let finding = |code| Finding::new(code, host.as_str());
    let mut found = Vec::new();
    let (v4, v6) = (observed.v4.addresses(), observed.v6.addresses());
    if v4.is_empty() && v6.is_empty() {
        if !observed.is_known() {
            found.push(finding(Code::MxTargetUnknown));
            return found;
        }
        found.push(finding(Code::MxTargetMissing));
        if own_head(seen, host).is_some_and(is_address) {
            // Written without a final dot, so that the zone's name was added.
            found.push(finding(Code::MxIsIp));
        }
        return found;
    }
    if v4.is_empty() && observed.v4.failure().is_none() {
        found.push(finding(Code::MxIpv6Only));
    }
    let private: Vec<String> = observed
        .addresses()
        .filter(|address| is_private(*address))
        .filter(|address| !service.private_networks.iter().any(|net| net.contains(address)))
        .map(|address| address.to_string())
        .collect();
    if !private.is_empty() {
        found.push(finding(Code::PrivateAddress).with("addresses", private.join(", ")));
    }
    found
}

/// The outside name that was probably meant where a zone file lacks the final dot:
/// `smtp.isp.net` for `smtp.isp.net.company.com`.
fn without_own_tail(seen: &DomainObservation, host: &HostName) -> Option<HostName> {
    let head = own_head(seen, host)?;
    let known_ending = psl::suffix(head.as_bytes()).is_some_and(|suffix| suffix.is_known());
    (head.contains('.') && known_ending).then(|| HostName::new(head))
}

/// What stands before the domain's own name.
fn own_head<'a>(seen: &DomainObservation, host: &'a HostName) -> Option<&'a str> {
    host.as_str().strip_suffix(seen.domain.ascii())?.strip_suffix('.')
}

/// How far the change has come.
fn progress(
    seen: &DomainObservation,
    service: &ServiceProfile,
    state: DomainState,
    records: &[(MxRecord, Role)],
    so_far: &[Finding],
) -> Vec<Finding> {
    let domain = seen.domain.ascii();
    let standing = Standing::of(&seen.mx_set(), service);
    let mut found = Vec::new();
    match state {
        DomainState::NotSwitched => found.push(Finding::new(Code::NotSwitched, domain)),
        DomainState::PartlySwitched => {
            let (listed, all) = (standing.listed, service.inbound.len());
            let finding = Finding::new(Code::PartlySwitched, domain);
            found.push(finding.with("listed", listed).with("all", all));
            if standing.is_complete(service) {
                let first = standing.first_other.unwrap_or_default();
                let hosts: Vec<&str> = records
                    .iter()
                    .filter(|(record, role)| {
                        *role != Role::Service && Some(record.preference) <= standing.last_service
                    })
                    .map(|(record, _)| record.exchange.as_str())
                    .collect();
                found.push(
                    Finding::new(Code::WrongOrder, domain)
                        .with("hosts", hosts.join(", "))
                        .with("preference", first),
                );
            }
        }
        DomainState::Switched | DomainState::NoMail | DomainState::Unknown => {}
    }
    if let (DomainState::NotSwitched | DomainState::PartlySwitched, Some(lowest)) =
        (state, standing.first_other)
        && usize::from(lowest) < service.inbound.len()
    {
        let finding = Finding::new(Code::NoRoomBelow, domain);
        found.push(finding.with("lowest", lowest).with("hosts", service.inbound.len()));
    }
    if standing.listed > 0 {
        found.extend(missing_hosts(seen, service));
        let kept = back_doors(records, standing.last_service);
        // What looks like a host of the service is no old server, and told of as such.
        let is_told = |door: &Finding| {
            let like = |found: &Finding| found.code == Code::ServiceHostUnknown;
            so_far.iter().any(|found| like(found) && found.subject == door.subject)
        };
        found.extend(kept.filter(|door| !is_slip(so_far, &door.subject) && !is_told(door)));
    }
    found
}

fn missing_hosts(seen: &DomainObservation, service: &ServiceProfile) -> Vec<Finding> {
    let set = seen.mx_set();
    let missing = service.inbound.iter().filter(|i| set.of(&i.host).next().is_none());
    missing.map(|i| Finding::new(Code::ServiceHostMissing, i.host.as_str())).collect()
}

fn back_doors(
    records: &[(MxRecord, Role)],
    last_service: Option<u16>,
) -> impl Iterator<Item = Finding> {
    let is_behind = move |record: &MxRecord| last_service.is_some_and(|l| record.preference > l);
    records.iter().filter(move |(record, role)| *role != Role::Service && is_behind(record)).map(
        |(record, role)| {
            Finding::new(Code::KeptBackup, record.exchange.as_str())
                .with("preference", record.preference)
                .with("role", role.as_str())
        },
    )
}

/// Whether a listed host is a slip of the pen that no mail can go to: an address in the place of a
/// name, or a name like the service's that the DNS does not know. It is no server that could be kept,
/// and no back door.
pub(super) fn is_slip(findings: &[Finding], host: &str) -> bool {
    let has = |code| findings.iter().any(|found| found.code == code && found.subject == host);
    has(Code::MxIsIp) || (has(Code::ServiceHostUnknown) && has(Code::MxTargetMissing))
}

/// Hosts of the service that are not listed yet: a letter that asks for one that cannot take mail
/// would send it nowhere. Where the DNS does not know one, listed ones have `mx_target_missing`.
fn unlisted(seen: &DomainObservation, service: &ServiceProfile) -> Vec<Finding> {
    let set = seen.mx_set();
    let hosts = service.inbound.iter().map(|inbound| &inbound.host);
    let hosts = hosts.filter(|host| set.of(host).next().is_none());
    let mut found = Vec::new();
    for observed in hosts.filter_map(|host| seen.host(host)) {
        if observed.is_nowhere() {
            found.push(Finding::new(Code::ServiceHostUnresolvable, observed.host.as_str()));
        } else {
            found.extend(whereabouts(seen, service, observed));
        }
    }
    found
}

#[cfg(test)]
#[path = "mx_tests.rs"]
mod tests;
