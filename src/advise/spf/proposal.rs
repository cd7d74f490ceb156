//! The record that a domain should have once its mail goes through the service.

use super::record::{Mechanism, Qualifier, Record};

/// The longest record that is proposed: the answer has to fit into one packet (RFC 7208 §3.4).
const LONGEST: usize = 450;

/// Rewrites a record: `mx` terms that cover the domain's own servers give way to the own server's
/// addresses, and what the service sends from is added, each only where it is not covered yet.
///
/// `own` are the terms for the own server, which the record has to name because the `mx` terms no
/// longer will; `service` those for what the service sends from. None if the record cannot be
/// read, or would not change or fit.
pub fn propose(
    record: Option<&str>,
    own_mx: &[String],
    own: &[String],
    service: &[String],
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
            service.iter().cloned().for_each(&mut add);
            placed = true;
        }
        let is_own_mx = own_mx.contains(&directive.text) && directive.qualifier == Qualifier::Pass;
        if is_own_mx && !own.is_empty() {
            own.iter().cloned().for_each(&mut add);
        } else {
            add(directive.text.clone());
        }
    }
    if !placed {
        service.iter().cloned().for_each(&mut add);
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
