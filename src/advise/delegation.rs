//! Findings on the zone that a domain lies in, its name servers, and those who answer for them.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use crate::model::{
    Delegation, Dnssec, DomainObservation, Finding, FindingCode as Code, HostName, MxAnswer, MxSet,
    NoZone, Operator, OperatorKind, ServerAnswer, ServerFault, Severity, operators,
};

pub(super) fn findings(seen: &DomainObservation) -> Vec<Finding> {
    let domain = seen.domain.ascii();
    let mut found = Vec::new();
    if seen.dnssec == Dnssec::Bogus {
        found.push(Finding::new(Code::BogusDnssec, domain));
    }
    if let Some(address) = seen.invented {
        found.push(Finding::new(Code::ResolverLies, domain).with("address", address));
    }
    let Some(delegation) = &seen.delegation else {
        // Where nothing is known, that is told.
        let cause = seen.no_zone.as_ref().filter(|_| seen.is_known());
        found.extend(cause.map(|cause| {
            let finding = Finding::new(Code::AuthorityUnreachable, domain);
            match cause {
                NoZone::Failed(_) => finding.at(Severity::Warning),
                NoZone::Untold => finding,
            }
        }));
        return found;
    };
    if delegation.is_reachable() {
        found.extend(lame(delegation));
        found.extend(unlocated(delegation));
        found.extend(disagreement(delegation, domain));
    } else if !delegation.answers.is_empty() {
        let finding = Finding::new(Code::AuthorityUnreachable, domain);
        // Not this network's doing: the resolver did not say where any of them is.
        let is_unlocated = delegation.answers.iter().all(is_unlocated_server);
        found.push(if is_unlocated { finding.at(Severity::Warning) } else { finding });
    }
    if let Some(above) = &delegation.delegated_to {
        let differ = above.iter().collect::<BTreeSet<_>>()
            != delegation.servers.iter().collect::<BTreeSet<_>>();
        if differ {
            let finding = Finding::new(Code::ParentMismatch, delegation.zone.as_str());
            let finding = if is_elsewhere(delegation) {
                finding.at(Severity::Warning).with("kind", "apart")
            } else {
                finding.with("kind", "other")
            };
            let finding = finding.with("parent", joined(above));
            found.push(finding.with("zone", joined(&delegation.servers)));
        }
    }
    if let (Some(resolver), Some(authority)) = (&seen.at_resolver, delegation.common_answer()) {
        let finding = Finding::new(Code::SplitHorizon, domain).with("resolver", answer(resolver));
        found.push(finding.with("authority", answer(authority)));
    }
    if let Some(operator) = operator(delegation)
        && let OperatorKind::Dynamic | OperatorKind::Parking = operator.kind
    {
        found.push(Finding::new(Code::DynamicOrParked, domain).with("operator", &operator.name));
    }
    found
}

/// Who runs the DNS of a zone: whoever runs most of the name servers that the zone above names, or,
/// where these have names of the customer's own, whoever its start of authority names.
#[must_use]
pub fn operator(delegation: &Delegation) -> Option<&'static Operator> {
    if let Some(operator) = runs_most(delegation.in_charge()) {
        return Some(operator);
    }
    let soa = delegation.soa.as_ref()?;
    operators()
        .iter()
        .find(|operator| operator.starts(&soa.primary) || operator.starts(&soa.mailbox))
}

fn runs_most(servers: &[HostName]) -> Option<&'static Operator> {
    let runs = |operator: &Operator| servers.iter().filter(|s| operator.runs(s)).count();
    let most = operators().iter().map(|operator| (runs(operator), operator));
    // The first of equals: the file names the more specific ones first.
    let (count, operator) = most.rev().max_by_key(|(count, _)| *count)?;
    (count > 0).then_some(operator)
}

/// Whether the zone names servers of somebody else than the zone above: the DNS moved, and what is
/// changed at one of the two does not reach those who ask the other.
fn is_elsewhere(delegation: &Delegation) -> bool {
    let (above, own) = (runs_most(delegation.in_charge()), runs_most(&delegation.servers));
    let differ = above.zip(own).is_some_and(|(above, own)| above.id != own.id);
    differ || delegation.is_apart()
}

/// Listed servers that do not answer for the zone.
fn lame(delegation: &Delegation) -> Vec<Finding> {
    let is_v6 = |answer: &ServerAnswer| answer.address.is_some_and(|a| a.is_ipv6());
    let heard = |answer: &ServerAnswer| match &answer.mx {
        Ok(_) => true,
        Err(fault) => fault.was_heard(),
    };
    // Where nobody is heard over one of the families, this network may not have it.
    let has = |v6: bool| delegation.answers.iter().any(|a| is_v6(a) == v6 && heard(a));
    let (has_v4, has_v6) = (has(false), has(true));
    let mut by_server: BTreeMap<&HostName, Vec<String>> = BTreeMap::new();
    for answer in &delegation.answers {
        let Err(fault) = &answer.mx else { continue };
        if is_unlocated_server(answer) {
            continue;
        }
        let family_works = if is_v6(answer) { has_v6 } else { has_v4 };
        if family_works || matches!(fault, ServerFault::NoAddress) {
            let detail = detail(answer.address, fault);
            by_server.entry(&answer.server).or_default().push(detail);
        }
    }
    by_server
        .into_iter()
        .map(|(server, details)| {
            Finding::new(Code::LameServer, server.as_str()).with("detail", details.join("; "))
        })
        .collect()
}

/// Listed servers that nobody asked, since the resolver failed on their addresses: that says nothing
/// on them, but nothing on their records either.
fn unlocated(delegation: &Delegation) -> impl Iterator<Item = Finding> {
    let answers = delegation.answers.iter().filter(|answer| is_unlocated_server(answer));
    answers.map(|answer| Finding::new(Code::NameServerUnknown, answer.server.as_str()))
}

fn is_unlocated_server(answer: &ServerAnswer) -> bool {
    answer.mx == Err(ServerFault::AddressUnknown)
}

fn detail(address: Option<IpAddr>, fault: &ServerFault) -> String {
    let what = match fault {
        ServerFault::NoAddress => return "no address".to_owned(),
        ServerFault::AddressUnknown => return "address unknown".to_owned(),
        ServerFault::Silent => "no answer",
        ServerFault::Unreachable(reason) | ServerFault::Odd(reason) => reason,
        ServerFault::Refused => "REFUSED",
        ServerFault::ServFail => "SERVFAIL",
        ServerFault::NotAuthoritative => "not authoritative",
    };
    address.map_or_else(|| what.to_owned(), |address| format!("{address}: {what}"))
}

/// Servers that hold different versions of the zone. Where they send mail to the same hosts all
/// the same, that is good to know and no more.
fn disagreement(delegation: &Delegation, domain: &str) -> Option<Finding> {
    let known: Vec<(&ServerAnswer, MxSet)> =
        delegation.answers.iter().filter_map(|answer| Some((answer, answer.set()?))).collect();
    let (_, first) = known.first()?;
    let route_alike = known.iter().all(|(_, set)| set.same_routing(first));
    let serials: BTreeSet<u32> = known.iter().filter_map(|(answer, _)| answer.serial).collect();
    if route_alike && serials.len() < 2 {
        return None;
    }
    let mut servers: Vec<String> = known
        .iter()
        .map(|(answer, set)| {
            let serial = answer.serial.map_or_else(|| "?".to_owned(), |serial| serial.to_string());
            format!("{} ({serial}: {})", answer.server, listed(set))
        })
        .collect();
    servers.dedup();
    let serials: Vec<String> = serials.iter().map(u32::to_string).collect();
    let severity = if route_alike { Severity::Notice } else { Severity::Warning };
    let finding = Finding::new(Code::SecondariesDisagree, domain).at(severity);
    Some(finding.with("servers", servers.join("; ")).with("serials", serials.join(", ")))
}

fn listed(set: &MxSet) -> String {
    let records: Vec<String> = set
        .all()
        .iter()
        .map(|record| format!("{} {}", record.preference, record.exchange))
        .collect();
    if records.is_empty() { "-".to_owned() } else { records.join(", ") }
}

fn answer(answer: &MxAnswer) -> String {
    match answer {
        MxAnswer::Records(set) => listed(set),
        MxAnswer::NoData { .. } => "-".to_owned(),
        MxAnswer::NxDomain { .. } => "NXDOMAIN".to_owned(),
        MxAnswer::Failed(_) => "?".to_owned(),
    }
}

fn joined(hosts: &[HostName]) -> String {
    hosts.iter().map(HostName::as_str).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{DomainName, LookupFailure};

    fn look() -> DomainObservation {
        let domain = DomainName::parse("company.example").unwrap();
        DomainObservation {
            mx: MxAnswer::Records(MxSet::default()),
            ..DomainObservation::unknown(domain, Timestamp::UNIX_EPOCH)
        }
    }

    fn told(seen: &DomainObservation) -> Vec<(Code, Severity, String)> {
        findings(seen).into_iter().map(|f| (f.code, f.severity, f.subject)).collect()
    }

    fn answer(server: &str, mx: Result<MxAnswer, ServerFault>) -> ServerAnswer {
        let address = mx.is_ok().then(|| [192, 0, 2, 1].into());
        ServerAnswer { server: server.into(), address, serial: Some(1), mx }
    }

    #[test]
    fn that_nobody_could_be_asked_is_told() {
        let mut seen = look();
        let of =
            |severity| vec![(Code::AuthorityUnreachable, severity, "company.example".to_owned())];
        assert_eq!(told(&seen), [], "nobody wanted to ask");
        seen.no_zone = Some(NoZone::Untold);
        assert_eq!(told(&seen), of(Severity::Notice));
        seen.no_zone = Some(NoZone::Failed(LookupFailure::ServFail));
        assert_eq!(told(&seen), of(Severity::Warning));
        seen.mx = MxAnswer::Failed(LookupFailure::ServFail);
        assert_eq!(told(&seen), [], "nothing is known at all");
    }

    #[test]
    fn whoever_the_zone_above_names_runs_the_dns() {
        let zone = |above: &[&str], own: &[&str]| {
            let names = |list: &[&str]| list.iter().map(|name| HostName::new(name)).collect();
            let answers = own.iter().chain(above).enumerate().map(|(n, server)| ServerAnswer {
                address: Some([192, 0, 2, u8::try_from(n).unwrap()].into()),
                ..answer(server, Ok(MxAnswer::NoData { negative_ttl: None }))
            });
            Delegation {
                zone: "company.example".into(),
                soa: None,
                servers: names(own),
                delegated_to: (!above.is_empty()).then(|| names(above)),
                answers: answers.collect(),
            }
        };
        let of = |delegation: Delegation| {
            let runs = operator(&delegation).map(|operator| operator.id.as_str());
            let told = told(&DomainObservation { delegation: Some(delegation), ..look() });
            let told: Vec<_> =
                told.into_iter().map(|(code, severity, _)| (code, severity)).collect();
            (runs, told)
        };
        let mismatch = |severity| vec![(Code::ParentMismatch, severity)];
        let (gandi, ovh) = ("ns-11-a.gandi.net", "dns104.ovh.net");
        // The zone was copied with its old NS records.
        let moved = of(zone(&[gandi], &[ovh]));
        assert_eq!(moved, (Some("gandi"), mismatch(Severity::Warning)));
        assert_eq!(of(zone(&[], &[ovh])), (Some("ovhcloud"), vec![]));
        assert_eq!(of(zone(&[gandi, ovh], &[ovh])).1, mismatch(Severity::Notice));
        assert_eq!(
            of(zone(&["a.isp.net"], &["a.isp.net", "b.isp.net"])).1,
            mismatch(Severity::Notice)
        );
        assert_eq!(of(zone(&["a.isp.net"], &["b.else.net"])).1, mismatch(Severity::Warning));
        // One server by two names.
        let mut one = zone(&["a.isp.net"], &["ns.company.example"]);
        one.answers[1].address = one.answers[0].address;
        assert_eq!(of(one).1, mismatch(Severity::Notice));
    }

    #[test]
    fn a_server_that_was_not_found_is_not_called_lame() {
        let unknown = answer("b.example", Err(ServerFault::AddressUnknown));
        let heard = answer("a.example", Ok(MxAnswer::NoData { negative_ttl: None }));
        let zone = |answers: &[&ServerAnswer]| {
            let delegation = Delegation {
                zone: "company.example".into(),
                soa: None,
                servers: answers.iter().map(|answer| answer.server.clone()).collect(),
                delegated_to: None,
                answers: answers.iter().copied().cloned().collect(),
            };
            told(&DomainObservation { delegation: Some(delegation), ..look() })
        };
        let one = (Code::NameServerUnknown, Severity::Warning, "b.example".to_owned());
        assert_eq!(zone(&[&heard, &unknown]), [one]);
        let none = (Code::AuthorityUnreachable, Severity::Warning, "company.example".to_owned());
        assert_eq!(zone(&[&unknown]), [none]);
        let missing = answer("c.example", Err(ServerFault::NoAddress));
        let lame = (Code::LameServer, Severity::Warning, "c.example".to_owned());
        assert_eq!(zone(&[&heard, &missing]), [lame]);
    }
}
