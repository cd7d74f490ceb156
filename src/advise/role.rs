//! Whose each host in an MX set is.

use crate::model::{DomainName, HostName, MxRecord, MxSet, Role, ServiceProfile};

/// The records that name a host, with the role of each.
///
/// The service's hosts are known. The own server is the one that the case names, or one below the
/// domain itself; where neither is known, the most preferred of the remaining hosts (that is how a
/// set is usually built), with its siblings of the same registrable domain. Outside hosts behind
/// the own server are relays; one before it is somebody else's.
#[must_use]
pub fn roles(
    set: &MxSet,
    domain: &DomainName,
    service: &ServiceProfile,
    own_server: Option<&HostName>,
) -> Vec<(MxRecord, Role)> {
    let is_own_by_name = |host: &HostName| {
        own_server == Some(host)
            || (host.is_within(domain.ascii()) && !resembles_service(host, domain, service))
    };
    let foreign =
        |host: &HostName| service.has_inbound(host) || resembles_service(host, domain, service);
    let first_own = set.hosts().find(|record| is_own_by_name(&record.exchange)).or_else(|| {
        // Where the own server is known, none of the others is it.
        set.hosts().find(|record| own_server.is_none() && !foreign(&record.exchange))
    });
    let role =
        |record: &MxRecord| {
            let host = &record.exchange;
            if service.has_inbound(host) {
                return Role::Service;
            }
            if is_own_by_name(host) {
                return Role::OwnServer;
            }
            if foreign(host) {
                return Role::Other;
            }
            match first_own {
                Some(own) if own.exchange == *host => Role::OwnServer,
                Some(own) if is_own_by_name(&own.exchange) => {
                    if record.preference < own.preference { Role::Other } else { Role::Relay }
                }
                Some(own) if same_owner(&own.exchange, host) => Role::OwnServer,
                Some(_) => Role::Relay,
                // They pass the mail on to a server that is not listed.
                None if own_server.is_some() => Role::Relay,
                None => Role::Other,
            }
        };
    set.hosts().map(|record| (record.clone(), role(record))).collect()
}

fn same_owner(a: &HostName, b: &HostName) -> bool {
    a.registrable().is_some() && a.registrable() == b.registrable()
}

/// Whether a host looks like one of the service without being one: another name in the service's
/// own domain, a spelling one or two letters off, or a right name with the domain's own name
/// stuck to its end (the final dot was forgotten).
pub(super) fn resembles_service(
    host: &HostName,
    domain: &DomainName,
    service: &ServiceProfile,
) -> bool {
    if service.has_inbound(host) {
        return false;
    }
    let own = HostName::new(domain.ascii());
    let tail = format!(".{}", domain.ascii());
    if host.as_str().strip_suffix(&tail).is_some_and(|head| service.has_inbound(&head.into())) {
        return true;
    }
    if same_owner(host, &own) {
        return false;
    }
    service.inbound.iter().any(|inbound| {
        same_owner(host, &inbound.host) || is_slip(host.as_str(), inbound.host.as_str())
    })
}

/// Whether a host that resembles the service's is one misspelt, and no other name of the service: a
/// profile may be older than the service's servers, or newer than the customer's records.
pub(super) fn is_misspelt(host: &HostName, domain: &DomainName, service: &ServiceProfile) -> bool {
    let without_digits = |name: &str| name.replace(|c: char| c.is_ascii_digit(), "");
    // Servers of one service are often numbered.
    let is_numbered = |inbound: &HostName| {
        same_owner(host, inbound)
            && without_digits(host.as_str()) == without_digits(inbound.as_str())
    };
    let is_near = |inbound: &HostName| is_slip(host.as_str(), inbound.as_str());
    let mut known = service.inbound.iter().map(|inbound| &inbound.host);
    host.is_within(domain.ascii())
        || !known.clone().any(|inbound| same_owner(host, inbound))
        || (known.clone().any(is_near) && !known.any(is_numbered))
}

/// Whether two names are a slip or two of the hand apart.
fn is_slip(a: &str, b: &str) -> bool {
    // More differing letters than these are another name rather than a slip: one letter makes
    // mx1.date.example out of mx1.gate.example.
    let most = match a.len().min(b.len()) {
        ..=12 => return false,
        13..=16 => 1,
        _ => 2,
    };
    fewest_slips(a, b) <= most && strsim::damerau_levenshtein(a, b) <= most
}

/// A lower bound of the slips between two names, found much faster than their number: a slip adds
/// a letter, takes one away, does both, or swaps two.
fn fewest_slips(a: &str, b: &str) -> usize {
    let mut surplus = [0_i32; 128];
    for (text, step) in [(a, 1), (b, -1)] {
        for byte in text.bytes() {
            match surplus.get_mut(usize::from(byte)) {
                Some(count) => *count += step,
                // Letters of other scripts are several octets: nothing is sure.
                None => return 0,
            }
        }
    }
    let of_a: i32 = surplus.iter().filter(|count| **count > 0).sum();
    let of_b: i32 = surplus.iter().filter(|count| **count < 0).sum();
    usize::try_from(of_a.max(-of_b)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_bound_never_exceeds_the_slips(a in "[a-cé.]{0,12}", b in "[a-cé.]{0,12}") {
            prop_assert!(fewest_slips(&a, &b) <= strsim::damerau_levenshtein(&a, &b));
        }
    }

    fn of(records: &[(u16, &str)], own: Option<&str>) -> Vec<Role> {
        let set = records.iter().map(|(p, host)| MxRecord::new(*p, *host, 300)).collect();
        let domain = DomainName::parse("company.com").unwrap();
        let own = own.map(HostName::from);
        roles(&set, &domain, &ServiceProfile::built_in(), own.as_ref())
            .into_iter()
            .map(|(_, role)| role)
            .collect()
    }

    #[test]
    fn roles_of_usual_sets() {
        use Role::{Other, OwnServer, Relay, Service};
        let seed = [(5, "mailgate.company.com"), (40, "smtp.isp.net"), (40, "secours.isp.net")];
        assert_eq!(of(&seed, None), [OwnServer, Relay, Relay]);
        let half =
            [(3, "france.security-mail.net"), (5, "mailgate.company.com"), (40, "r.isp.net")];
        assert_eq!(of(&half, None), [Service, OwnServer, Relay]);
        let rented = [(1, "aspmx.l.google.com"), (5, "alt1.aspmx.l.google.com"), (9, "r.isp.net")];
        assert_eq!(of(&rented, None), [OwnServer, OwnServer, Relay]);
        let filtered = [(1, "in.filter.example"), (9, "mail.company.com")];
        assert_eq!(of(&filtered, None), [Other, OwnServer]);
        assert_eq!(
            of(&[(1, "a.isp.net"), (2, "b.isp.net")], Some("b.isp.net")),
            [Other, OwnServer]
        );
        // The own server is known, and not listed.
        let relays = [(3, "france.security-mail.net"), (40, "a.isp.net"), (50, "b.isp.net")];
        assert_eq!(of(&relays, Some("mail.elsewhere.example")), [Service, Relay, Relay]);
    }

    #[test]
    fn another_short_name_is_no_typo() {
        assert!(!is_slip("mx1.date.fr", "mx1.gate.fr"));
        assert!(is_slip("mx1.gatway.example", "mx1.gateway.example"));
        assert!(!is_slip("mx1.night.fr", "mx1.light.fr"));
        assert!(!is_slip(&"a".repeat(40_000), "mx1.gateway.example"));
    }

    #[test]
    fn typos_of_the_service_belong_to_nobody() {
        for typo in [
            "europa.security-mail.net",
            "france.security-mail.com",
            "france.securitymail.net",
            "france.security-mail.net.company.com",
        ] {
            assert_eq!(of(&[(1, typo), (2, "mail.company.com")], None)[0], Role::Other, "{typo}");
        }
    }
}
