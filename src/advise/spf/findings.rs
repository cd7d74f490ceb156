//! Findings on SPF.

use super::evaluate::{MAX_LOOKUPS, MAX_VOIDS, SpfResult};
use super::survey::Survey;
use super::what_if::{WhatIf, what_if};
use crate::model::{
    DomainObservation, FactKind, Finding, FindingCode as Code, HostName, KnownFacts, Query,
    ServiceProfile, Severity,
};

pub(in crate::advise) fn findings(
    seen: &DomainObservation,
    service: &ServiceProfile,
    own_server: Option<&HostName>,
) -> Vec<Finding> {
    let domain = seen.domain.ascii();
    let record = Query::new(FactKind::Txt, HostName::new(domain));
    // Where the question for the record got no answer, nothing is known of it.
    match seen.facts.fact(&record) {
        Some(crate::model::Fact::Failed) | None => return Vec::new(),
        Some(_) => {}
    }
    let what_if = what_if(seen, service, own_server);
    let proposed = what_if.proposed.clone().unwrap_or_else(|| "none".to_owned());
    let now = &what_if.now;
    let mut found = Vec::new();
    match now.records.len() {
        0 => {
            return vec![Finding::new(Code::SpfMissing, domain).with("proposed", proposed)];
        }
        1 => {}
        count => {
            return vec![Finding::new(Code::SpfMultiple, domain).with("count", count)];
        }
    }
    found.extend(limits(domain, &what_if));
    if now.allows_all {
        found.push(Finding::new(Code::SpfAllowsAll, domain));
    }
    if !now.own_mx.is_empty() || !what_if.others.is_empty() {
        let passes = what_if.own_now == Some(SpfResult::Pass);
        let will_pass = what_if.own_after == Some(SpfResult::Pass);
        let severity = if passes && !will_pass { Severity::Warning } else { Severity::Notice };
        let hosts: Vec<&str> = service.inbound.iter().map(|i| i.host.as_str()).collect();
        // Where the record names the domain's own mail servers, that says it all.
        let others: Vec<&str> = what_if.others.iter().map(HostName::as_str).collect();
        let others = if now.own_mx.is_empty() { others.join(", ") } else { "none".to_owned() };
        let own: Vec<String> = what_if.own.iter().map(ToString::to_string).collect();
        // After the change nobody sees any more which server is the customer's own, and a record
        // that keeps `mx` would not help it.
        let (known, own, proposed) = if own.is_empty() {
            ("unknown", "-".to_owned(), "none")
        } else {
            ("known", own.join(", "), proposed.as_str())
        };
        found.push(
            Finding::new(Code::SpfUsesMx, domain)
                .at(severity)
                .with("hosts", hosts.join(", "))
                .with("others", others)
                .with("own", known)
                .with("addresses", own)
                .with("proposed", proposed),
        );
    }
    let is_broken = now.fault.is_some() || what_if.service == Some(SpfResult::TempError);
    let is_covered = matches!(what_if.service, Some(SpfResult::Pass) | None);
    if !is_broken && !is_covered {
        found.push(Finding::new(Code::SpfLacksService, domain).with("proposed", proposed));
    }
    found
}

/// Limits exceeded and terms at fault, now or after the change.
fn limits(domain: &str, what_if: &WhatIf) -> Vec<Finding> {
    let mut found = Vec::new();
    let exceeds = |survey: &Survey| survey.lookups > MAX_LOOKUPS;
    for (survey, when) in [(&what_if.now, "now"), (&what_if.after, "after")] {
        let is_new = |code: Code| !found.iter().any(|known: &Finding| known.code == code);
        let mut more = Vec::new();
        if exceeds(survey) && is_new(Code::SpfTooManyLookups) {
            let finding = Finding::new(Code::SpfTooManyLookups, domain);
            more.push(finding.with("lookups", survey.lookups).with("when", when));
        }
        if survey.voids > MAX_VOIDS && is_new(Code::SpfTooManyVoids) {
            let finding = Finding::new(Code::SpfTooManyVoids, domain);
            more.push(finding.with("voids", survey.voids).with("when", when));
        }
        if let Some((term, fault)) = &survey.fault
            && is_new(Code::SpfPermerror)
        {
            let finding = Finding::new(Code::SpfPermerror, domain).with("term", term);
            more.push(finding.with("detail", fault.as_str()).with("when", when));
        }
        found.extend(more);
    }
    found
}
