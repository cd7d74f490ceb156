//! The record that a domain should have once its mail goes through the service.

use std::net::IpAddr;

use super::record::{Mechanism, Qualifier, Record};

/// The longest record that is proposed: the answer has to fit into one packet (RFC 7208 §3.4).
const LONGEST: usize = 450;

/// Rewrites a record: `mx` terms that cover the domain's own servers give way to the own server's
/// addresses, and what the service sends from is added, each only where it is not covered yet.
///
/// `own` are the addresses that the record has to name because the `mx` terms no longer will;
/// `service` those that the service sends from. None if the record cannot be read, or would not
/// change or fit.
pub fn propose(
    record: Option<&str>,
    own_mx: &[String],
    own: &[IpAddr],
    service: &[IpAddr],
) -> Option<String> {
    let text = record.unwrap_or("v=spf1 ~all");
    let parsed = Record::parse(text).ok()?;
    let mut terms: Vec<String> = Vec::new();
    let mut add = |term: String| {
        if !terms.contains(&term) {
            terms.push(term);
        }
    };
    let has_all = parsed.directives.iter().any(|d| d.mechanism == Mechanism::All);
    let mut placed = false;
    for directive in &parsed.directives {
        if directive.mechanism == Mechanism::All {
            service.iter().for_each(|address| add(network(*address)));
            placed = true;
        }
        let is_own_mx = own_mx.contains(&directive.text) && directive.qualifier == Qualifier::Pass;
        if is_own_mx && !own.is_empty() {
            own.iter().for_each(|address| add(network(*address)));
        } else {
            add(directive.text.clone());
        }
    }
    if !placed {
        service.iter().for_each(|address| add(network(*address)));
    }
    let modifiers: Vec<&str> = text
        .split(' ')
        .skip(1)
        .filter(|term| term.split_once('=').is_some_and(|(name, _)| !name.contains([':', '/'])))
        .collect();
    terms.extend(modifiers.iter().map(|term| (*term).to_owned()));
    if !has_all && parsed.redirect.is_none() {
        terms.push("~all".to_owned());
    }
    let proposed = format!("v=spf1 {}", terms.join(" "));
    (proposed != text && proposed.len() <= LONGEST).then_some(proposed)
}

fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => format!("ip4:{v4}"),
        IpAddr::V6(v6) => format!("ip6:{v6}"),
    }
}
