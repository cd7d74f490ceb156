//! The record that a domain should have once its mail goes through the service.

use super::record::{Mechanism, Qualifier, Record};

/// The longest record that is proposed: the answer has to fit into one packet (RFC 7208 §3.4).
const LONGEST: usize = 450;

/// Rewrites a record: `mx` terms that cover the domain's own servers give way to the own server's
/// addresses, and what the service sends from is added, each only where it is not covered yet.
///
/// `own` are the terms for the own server, which the record has to name because the `mx` terms no
/// longer will; `service` those for what the service sends from. Where there is no record, one names
/// both. None if the record cannot be read, or would not change or fit; and where there is none, if
/// the own server is not known: whoever a first record does not name is shut out by it.
pub fn propose(
    record: Option<&str>,
    own_mx: &[String],
    own: &[String],
    service: &[String],
) -> Option<String> {
    let first = match record {
        Some(_) => String::new(),
        None if own.is_empty() => return None,
        None => format!("v=spf1 {} ~all", own.join(" ")),
    };
    let text = record.unwrap_or(&first);
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

#[cfg(test)]
mod tests {
    use super::propose;

    fn terms(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_first_record_names_the_own_server_or_is_not_proposed() {
        let service = terms("a:smtp.filter.example");
        let proposed = propose(None, &[], &terms("ip4:192.0.2.5"), &service);
        assert_eq!(proposed.as_deref(), Some("v=spf1 ip4:192.0.2.5 a:smtp.filter.example ~all"));
        // It would shut out whoever sends today.
        assert_eq!(propose(None, &[], &[], &service), None);
        // Nobody needs one.
        assert_eq!(propose(None, &[], &terms("ip4:192.0.2.5"), &[]), None);
    }

    #[test]
    fn the_service_stands_before_all_and_the_own_server_where_mx_was() {
        let record = "v=spf1 mx include:news.example -all";
        let own = terms("ip4:192.0.2.5 ip6:2001:db8::5");
        let proposed = propose(Some(record), &terms("mx"), &own, &terms("a:smtp.filter.example"));
        let expected = "v=spf1 ip4:192.0.2.5 ip6:2001:db8::5 include:news.example \
                        a:smtp.filter.example -all";
        assert_eq!(proposed.as_deref(), Some(expected));
        assert_eq!(propose(Some("v=spf1 -all"), &[], &own, &[]), None, "nothing changes");
    }
}
