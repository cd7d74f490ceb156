//! MTA-STS: a published promise of how mail for the domain has to be delivered (RFC 8461).

use super::address::is_address;
use super::role::resembles_service;
use super::state;
use crate::model::{
    DomainName, DomainObservation, DomainState, FactKind, Finding, FindingCode as Code, HostName,
    KnownFacts, MxSet, PolicyFault, Query, ServiceProfile, Severity,
};

/// What a sender does if a server does not fit the policy (RFC 8461 §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It does not deliver.
    Enforce,
    /// It delivers, and reports.
    Testing,
    /// There is no policy any more.
    None,
}

impl Mode {
    /// The word of the policy.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enforce => "enforce",
            Self::Testing => "testing",
            Self::None => "none",
        }
    }
}

/// A policy (RFC 8461 §3.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// What a sender does if a server does not fit.
    pub mode: Mode,
    /// The hosts that mail may be delivered to; `*.` stands for one label.
    pub hosts: Vec<String>,
    /// Seconds for which senders keep the policy.
    pub max_age: u32,
}

/// Where a domain says that it has a policy.
#[must_use]
pub fn record_query(domain: &DomainName) -> Query {
    Query::new(FactKind::Txt, HostName::new(&format!("_mta-sts.{}", domain.ascii())))
}

/// Whether a text says that there is a policy.
#[must_use]
pub fn is_record(text: &str) -> bool {
    let version = text.split(';').next().unwrap_or_default();
    version.trim_end() == "v=STSv1"
}

impl Policy {
    /// Reads a policy. Keys that it does not know are passed over, as senders do.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (mut version, mut mode, mut max_age) = (None, None, None);
        let mut hosts = Vec::new();
        for line in text.lines() {
            let Some((key, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            match key.trim() {
                "version" => version = version.or(Some(value)),
                "mode" => mode = mode.or(Some(value)),
                "max_age" => max_age = max_age.or(value.parse().ok()),
                "mx" => hosts.extend(pattern(value)),
                _ => {}
            }
        }
        let mode = match mode? {
            "enforce" => Mode::Enforce,
            "testing" => Mode::Testing,
            "none" => Mode::None,
            _ => return None,
        };
        let is_whole = version == Some("STSv1") && (mode == Mode::None || !hosts.is_empty());
        is_whole.then_some(Self { mode, hosts, max_age: max_age? })
    }

    /// Whether mail may be delivered to a host (RFC 8461 §4.1).
    #[must_use]
    pub fn covers(&self, host: &HostName) -> bool {
        self.hosts.iter().any(|pattern| match pattern.strip_prefix("*.") {
            Some(rest) => host.as_str().split_once('.').is_some_and(|(_, tail)| tail == rest),
            None => pattern == host.as_str(),
        })
    }

    /// The policy that covers further hosts too: to be published before the change.
    #[must_use]
    pub fn with(&self, hosts: &[HostName]) -> String {
        let mut lines = vec!["version: STSv1".to_owned(), format!("mode: {}", self.mode.as_str())];
        let new = hosts.iter().filter(|host| !self.covers(host)).map(ToString::to_string);
        lines.extend(self.hosts.iter().cloned().chain(new).map(|host| format!("mx: {host}")));
        lines.push(format!("max_age: {}", self.max_age));
        lines.join("\n") + "\n"
    }
}

/// The hosts of a line, without the root dot. What no host can be called is passed over: it would get
/// into the policy that is proposed.
fn pattern(value: &str) -> Option<String> {
    let host = value.trim_end_matches('.');
    let is_odd = |c: char| c.is_whitespace() || c.is_control();
    (!host.is_empty() && !host.contains(is_odd)).then(|| host.to_ascii_lowercase())
}

/// The policy of a domain, where it was seen and can be read.
#[must_use]
pub fn policy(seen: &DomainObservation) -> Option<Policy> {
    Policy::parse(seen.mta_sts.as_ref()?.body.as_ref().ok()?)
}

/// The id of the policy, by which senders tell whether there is another one (RFC 8461 §3.1). `None`
/// where no policy is announced.
#[must_use]
pub fn id(seen: &DomainObservation) -> Option<String> {
    let answer = seen.facts.fact(&record_query(&seen.domain))?;
    let record = answer.values().iter().find(|text| is_record(text))?;
    let id = record
        .split(';')
        .filter_map(|field| field.split_once('='))
        .find_map(|(key, value)| (key.trim() == "id").then(|| value.trim().to_owned()));
    Some(id.unwrap_or_default())
}

/// Whether the domain says that it has a policy.
fn is_announced(seen: &DomainObservation) -> bool {
    let answer = seen.facts.fact(&record_query(&seen.domain));
    answer.is_some_and(|answer| answer.values().iter().any(|text| is_record(text)))
}

/// Whether there is a policy that nobody can read. Senders who fetched it earlier keep to what it
/// said then (RFC 8461 §5.1), so nobody knows whom they deliver to.
#[must_use]
pub fn is_unreadable(seen: &DomainObservation) -> bool {
    is_announced(seen) && policy(seen).is_none()
}

/// What keeps senders that hold to the domain's policy from delivering to a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Objection {
    /// The policy is enforced, and does not name these.
    Lacks(Vec<HostName>),
    /// Nobody could read what it names, or knows the hosts.
    Unknown,
}

/// What the policy has against delivering to these records; an empty set: to the domain itself.
/// `None`: nobody knows to which.
#[must_use]
pub fn objection(seen: &DomainObservation, back: Option<&MxSet>) -> Option<Objection> {
    if !is_announced(seen) {
        return None;
    }
    let Some(policy) = policy(seen) else { return Some(Objection::Unknown) };
    if policy.mode != Mode::Enforce {
        return None;
    }
    let Some(back) = back else { return Some(Objection::Unknown) };
    let mut hosts: Vec<HostName> = back.hosts().map(|record| record.exchange.clone()).collect();
    if back.all().is_empty() {
        hosts.push(HostName::new(seen.domain.ascii()));
    }
    hosts.retain(|host| !policy.covers(host));
    (!hosts.is_empty()).then_some(Objection::Lacks(hosts))
}

/// The policy to publish: the present one with the service's hosts added, and those that mail goes to
/// before the change. `None` where there is none, or it covers them already.
#[must_use]
pub fn proposal(seen: &DomainObservation, service: &ServiceProfile) -> Option<String> {
    let policy = policy(seen)?;
    let mut hosts: Vec<HostName> = service.inbound.iter().map(|i| i.host.clone()).collect();
    // What is left behind the service is a back door, and what is misspelt nobody's server.
    if state(seen.source(), &seen.mx_set(), service) != DomainState::Switched {
        let is_server = |host: &HostName| {
            !is_address(host.as_str()) && !resembles_service(host, &seen.domain, service)
        };
        hosts.extend(listed(seen).into_iter().filter(is_server));
    }
    let lacks = policy.mode != Mode::None && hosts.iter().any(|host| !policy.covers(host));
    lacks.then(|| policy.with(&hosts))
}

/// Whether senders that keep to the policy would not deliver to some host of the service.
#[must_use]
pub fn forbids(seen: &DomainObservation, service: &ServiceProfile) -> bool {
    policy(seen).is_some_and(|policy| {
        policy.mode == Mode::Enforce && service.inbound.iter().any(|i| !policy.covers(&i.host))
    })
}

/// Whether the policy leaves out a host that mail goes to now, so that it is to be replaced at once.
#[must_use]
pub fn is_urgent(seen: &DomainObservation) -> bool {
    policy(seen).is_some_and(|policy| {
        policy.mode != Mode::None && listed(seen).iter().any(|host| !policy.covers(host))
    })
}

/// Whether a finding says that mail to the service is refused now, by a policy that leaves it out.
#[must_use]
pub fn is_refusal(finding: &Finding) -> bool {
    let is_now = |(name, value): &(&str, String)| {
        *name == "effect" && matches!(value.as_str(), "refused" | "passed")
    };
    finding.code == Code::MtaStsListsOld && finding.args.iter().any(is_now)
}

/// What says that mail to the service is refused now.
#[must_use]
pub fn refusal(seen: &DomainObservation, service: &ServiceProfile) -> Option<Finding> {
    findings(seen, service).into_iter().find(is_refusal)
}

/// The hosts of the MX set, each once.
fn listed(seen: &DomainObservation) -> Vec<HostName> {
    let set = seen.mx_set();
    let mut hosts: Vec<HostName> = set.hosts().map(|record| record.exchange.clone()).collect();
    hosts.sort_unstable();
    hosts.dedup();
    hosts
}

pub(super) fn findings(seen: &DomainObservation, service: &ServiceProfile) -> Vec<Finding> {
    let domain = seen.domain.ascii();
    if !is_announced(seen) {
        return Vec::new();
    }
    let policy = policy(seen);
    let mode = policy.as_ref().map_or("unknown", |policy| policy.mode.as_str());
    let days = policy.as_ref().map_or(0, |policy| policy.max_age / 86_400);
    let kept = match &policy {
        None => "unknown",
        Some(_) if days == 0 => "hours",
        Some(_) => "days",
    };
    let present = Finding::new(Code::MtaStsPresent, domain);
    let mut found = vec![present.with("mode", mode).with("kept", kept).with("days", days)];
    match policy {
        Some(policy) if policy.mode != Mode::None => {
            found.extend(left_out(&policy, seen, service));
        }
        Some(_) => {}
        None => {
            let detail = match seen.mta_sts.as_ref().map(|fetch| &fetch.body) {
                Some(Err(fault)) => describe(fault),
                Some(Ok(_)) | None => "no policy of RFC 8461".to_owned(),
            };
            found.push(Finding::new(Code::MtaStsUnreachable, domain).with("detail", detail));
        }
    }
    found
}

/// The hosts that a policy leaves out: of the service, and others that mail goes to now.
fn left_out(policy: &Policy, seen: &DomainObservation, service: &ServiceProfile) -> Vec<Finding> {
    let listed = listed(seen);
    let service_hosts = service.inbound.iter().map(|inbound| &inbound.host);
    let missing: Vec<&HostName> = service_hosts.filter(|host| !policy.covers(host)).collect();
    let is_other = |host: &&HostName| !service.has_inbound(host) && !policy.covers(host);
    let others: Vec<&HostName> = listed.iter().filter(is_other).collect();
    let is_enforced = policy.mode == Mode::Enforce;
    let is_now = missing.iter().any(|host| listed.contains(host));
    // What becomes of the mail: senders turn to the hosts that are named, as long as there are any.
    let effect = |is_now: bool| match (is_enforced, is_now) {
        (false, _) => "reported",
        (true, false) => "later",
        (true, true) if listed.iter().any(|host| policy.covers(host)) => "passed",
        (true, true) => "refused",
    };
    let joined =
        |hosts: &[&HostName]| hosts.iter().map(|host| host.as_str()).collect::<Vec<_>>().join(", ");
    let finding = |code, hosts: &[&HostName], is_now| {
        let severity = if is_enforced { Severity::Error } else { Severity::Warning };
        let finding = Finding::new(code, seen.domain.ascii()).at(severity);
        let finding = finding.with("hosts", policy.hosts.join(", ")).with("missing", joined(hosts));
        finding.with("effect", effect(is_now))
    };
    let mut found = Vec::new();
    if !missing.is_empty() {
        found.push(finding(Code::MtaStsListsOld, &missing, is_now));
    }
    if !others.is_empty() {
        found.push(finding(Code::MtaStsLacksListed, &others, true));
    }
    found
}

fn describe(fault: &PolicyFault) -> String {
    match fault {
        PolicyFault::NoHost => "the host mta-sts has no address".to_owned(),
        PolicyFault::Timeout => "no answer in time".to_owned(),
        PolicyFault::Certificate(reason) => format!("certificate: {reason}"),
        PolicyFault::Unreachable(reason) => reason.clone(),
        PolicyFault::Status(status) => format!("HTTP {status}"),
        PolicyFault::MediaType(found) => format!("media type \"{found}\" instead of text/plain"),
        PolicyFault::TooLarge => "larger than 64 KiB".to_owned(),
    }
}

#[cfg(test)]
#[path = "mta_sts_tests.rs"]
mod tests;
