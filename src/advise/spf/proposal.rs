//! The record that a domain should have once its mail goes through the service.

use std::net::IpAddr;

use ipnet::IpNet;

use super::record::{Mechanism, Prefixes, Qualifier, Record};

/// The longest record that is proposed: the answer has to fit into one packet (RFC 7208 §3.4).
const LONGEST: usize = 450;

/// Rewrites a record: `mx` terms that cover the domain's own servers give way to the addresses of
/// those servers, and what the service sends from is added, each only where it is not covered yet.
///
/// `own` are the addresses that the record has to name because the `mx` terms no longer will; it
/// covers as many neighbours of each as the term did. Before the terms `kept_mx` they are only put:
/// these cover the servers of other domains, which may send too. `service` are the terms for what the
/// service sends from. Where there is no record, one names both. None if the record cannot be read, or would
/// not change or fit; and where there is none, if the own server is not known: whoever a first record
/// does not name is shut out by it.
#[must_use]
pub fn propose(
    record: Option<&str>,
    own_mx: &[String],
    kept_mx: &[String],
    own: &[IpAddr],
    service: &[String],
) -> Option<String> {
    const WHOLE: Prefixes = Prefixes { v4: 32, v6: 128 };
    let first = match record {
        Some(_) => String::new(),
        None if own.is_empty() => return None,
        None => format!("v=spf1 {} ~all", networks(own, WHOLE).join(" ")),
    };
    let text = record.unwrap_or(&first);
    let parsed = Record::parse(text).ok()?;
    let mut terms: Vec<String> = Vec::new();
    let mut add = |term: String| {
        if !terms.contains(&term) {
            terms.push(term);
        }
    };
    let is_elsewhere = |term: &&String| parsed.directives.iter().all(|d| d.text != **term);
    if let Some(term) = own_mx.iter().find(is_elsewhere) {
        // The term stands in a record that this one refers to, which is somebody else's to change.
        let prefixes = Record::parse(&format!("v=spf1 {term}")).ok().and_then(|record| {
            record.directives.first().and_then(|directive| mx_prefixes(&directive.mechanism))
        });
        networks(own, prefixes.unwrap_or(WHOLE)).into_iter().for_each(&mut add);
    }
    let has_all = parsed.directives.iter().any(|d| d.mechanism == Mechanism::All);
    let mut placed = false;
    for directive in &parsed.directives {
        if directive.mechanism == Mechanism::All {
            service.iter().cloned().for_each(&mut add);
            placed = true;
        }
        let passes = directive.qualifier == Qualifier::Pass;
        let is_among = |list: &[String]| passes && list.contains(&directive.text);
        let (is_own_mx, is_kept) = (is_among(own_mx), is_among(kept_mx));
        let prefixes = mx_prefixes(&directive.mechanism);
        match prefixes.filter(|_| (is_own_mx || is_kept) && !own.is_empty()) {
            Some(prefixes) => {
                networks(own, prefixes).into_iter().for_each(&mut add);
                if is_kept {
                    add(directive.text.clone());
                }
            }
            None => add(directive.text.clone()),
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

const fn mx_prefixes(mechanism: &Mechanism) -> Option<Prefixes> {
    match mechanism {
        Mechanism::Mx(_, prefixes) => Some(*prefixes),
        _ => None,
    }
}

/// The terms for these addresses and so many of their neighbours.
pub(super) fn networks(addresses: &[IpAddr], prefixes: Prefixes) -> Vec<String> {
    let term = |address: &IpAddr| {
        let (kind, bits, whole) = match address {
            IpAddr::V4(_) => ("ip4", prefixes.v4, 32),
            IpAddr::V6(_) => ("ip6", prefixes.v6, 128),
        };
        match IpNet::new(*address, bits) {
            Ok(net) if bits < whole => format!("{kind}:{}", net.trunc()),
            _ => format!("{kind}:{address}"),
        }
    };
    addresses.iter().map(term).collect()
}

#[cfg(test)]
mod tests {
    use super::propose;

    fn terms(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn addresses(text: &str) -> Vec<std::net::IpAddr> {
        text.split_whitespace().map(|address| address.parse().unwrap()).collect()
    }

    #[test]
    fn a_first_record_names_the_own_server_or_is_not_proposed() {
        let service = terms("a:smtp.filter.example");
        let own = addresses("192.0.2.5");
        let proposed = propose(None, &[], &[], &own, &service);
        assert_eq!(proposed.as_deref(), Some("v=spf1 ip4:192.0.2.5 a:smtp.filter.example ~all"));
        // It would shut out whoever sends today.
        assert_eq!(propose(None, &[], &[], &[], &service), None);
        // Nobody needs one.
        assert_eq!(propose(None, &[], &[], &own, &[]), None);
    }

    #[test]
    fn the_service_stands_before_all_and_the_own_server_where_mx_was() {
        let of = |record, own_mx| {
            let own = addresses("192.0.2.5 2001:db8::5");
            propose(Some(record), &terms(own_mx), &[], &own, &terms("a:smtp.filter.example"))
        };
        let expected = "v=spf1 ip4:192.0.2.5 ip6:2001:db8::5 include:news.example \
                        a:smtp.filter.example -all";
        assert_eq!(of("v=spf1 mx include:news.example -all", "mx").as_deref(), Some(expected));
        // As many neighbours as before.
        let expected = "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::5 a:smtp.filter.example -all";
        assert_eq!(of("v=spf1 mx/24 -all", "mx/24").as_deref(), Some(expected));
        // The term is in a record that this one refers to.
        let expected = "v=spf1 ip4:192.0.2.5 ip6:2001:db8::5 include:_spf.company.example \
                        a:smtp.filter.example -all";
        let proposed = of("v=spf1 include:_spf.company.example -all", "mx:company.example");
        assert_eq!(proposed.as_deref(), Some(expected));
        let expected = "v=spf1 ip4:192.0.2.5 ip6:2001:db8::5 a:smtp.filter.example \
                        redirect=_spf.company.example";
        let proposed = of("v=spf1 redirect=_spf.company.example", "mx:company.example");
        assert_eq!(proposed.as_deref(), Some(expected));
        let kept = propose(
            Some("v=spf1 ?mx:b.example mx:a.example/24 -all"),
            &[],
            &terms("mx:a.example/24"),
            &addresses("192.0.2.5"),
            &[],
        );
        let expected = "v=spf1 ?mx:b.example ip4:192.0.2.0/24 mx:a.example/24 -all";
        assert_eq!(kept.as_deref(), Some(expected));
        assert_eq!(propose(Some("v=spf1 -all"), &[], &[], &addresses("192.0.2.5"), &[]), None);
    }
}
