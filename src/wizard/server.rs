//! The customer's mail server: what it is, where it stands, and which guide is for it.

use std::net::IpAddr;

use ipnet::IpNet;

use crate::advise::reach::recognise;
use crate::advise::roles;
use crate::guide::ranges::parse;
use crate::guide::{self, Guide, GuideError, Values};
use crate::model::{
    Case, EndpointObservation, HostName, NetworkSource, Role, ServiceNetwork, ServiceProfile,
};

/// Which guide is for the mail server, and why.
#[derive(Debug, Clone)]
pub struct ServerGuide {
    /// The guide, if the product is known and has one.
    pub guide: Option<&'static Guide>,
    /// What the server's greeting tells of the product.
    pub recognised: Option<String>,
    /// Whether the user chose the guide.
    pub is_chosen: bool,
}

/// The guide for the case's mail server: the one that the user chose, else the one for what its
/// greeting tells.
#[must_use]
pub fn server_guide(case: &Case) -> ServerGuide {
    let software = own_answer(case).and_then(recognise).filter(|software| !software.is_proxy);
    let chosen = case.server.guide.as_deref().and_then(guide::find);
    let known = software.as_ref().and_then(|software| guide::find(software.guide?));
    ServerGuide {
        guide: chosen.or(known),
        recognised: software.map(|software| software.name),
        is_chosen: chosen.is_some(),
    }
}

/// How the own mail server answered last: asked by itself, or beside the service's hosts.
fn own_answer(case: &Case) -> Option<&EndpointObservation> {
    let own = case.mail_server()?;
    let looks = case.reach.iter().rev();
    let beside = looks.flat_map(|run| {
        let endpoints = run.endpoints.iter().map(|endpoint| &endpoint.seen);
        endpoints.chain(run.controls.iter().map(|control| &control.seen))
    });
    let answers = case.server.seen.as_deref().into_iter().chain(beside);
    let mut greeted = answers.filter(|seen| seen.host == own && seen.greeting.is_some());
    greeted.next()
}

/// The address of the own mail server, if it was seen: IPv4 where it has both.
#[must_use]
pub fn own_address(case: &Case) -> Option<IpAddr> {
    let own = case.mail_server()?;
    if let Ok(address) = own.as_str().parse() {
        return Some(address);
    }
    let asked = case.server.seen.iter().filter(|seen| seen.host == own);
    let asked = asked.filter_map(|seen| seen.address);
    let seen = case.domains.iter().filter_map(|domain| domain.observation.as_ref());
    let hosts = seen.flat_map(|seen| &seen.hosts).filter(|host| host.host == own);
    let looked_up = hosts.flat_map(|host| host.addresses().collect::<Vec<_>>());
    let mut known: Vec<IpAddr> = looked_up.chain(asked).collect();
    known.sort_by_key(IpAddr::is_ipv6);
    known.first().copied()
}

/// The addresses of the relays that the domains listed before the change, as far as they can be
/// anybody's: what they took in before may still be on its way.
#[must_use]
pub fn old_relays(case: &Case, service: &ServiceProfile) -> Vec<IpNet> {
    let own = case.mail_server();
    let mut found = Vec::new();
    for domain in &case.domains {
        let Some(seen) = domain.before_change(service) else { continue };
        let all = roles(&seen.mx_set(), &domain.name, service, own.as_ref());
        for (record, _) in all.iter().filter(|(_, role)| *role == Role::Relay) {
            let addresses = seen
                .host(&record.exchange)
                .into_iter()
                .flat_map(crate::model::HostObservation::addresses);
            let nets = addresses.map(|address| address.to_string());
            found.extend(nets.filter_map(|net| parse(&net, &service.private_networks).ok()));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The hosts of the service whose addresses it may deliver from.
#[must_use]
pub fn service_hosts(service: &ServiceProfile) -> Vec<HostName> {
    let inbound = service.inbound.iter().map(|inbound| inbound.host.clone());
    inbound.chain(service.outbound.iter().map(|outbound| outbound.host.clone())).collect()
}

/// The networks that the profile names.
#[must_use]
pub fn profile_networks(service: &ServiceProfile) -> Vec<ServiceNetwork> {
    let network = |net: &IpNet| ServiceNetwork {
        net: *net,
        source: NetworkSource::Profile,
        confirmed: false,
    };
    service.ranges.iter().map(network).collect()
}

/// The values of the case that guides are filled in with.
///
/// # Errors
/// [`GuideError::AddressAsSmartHost`].
pub fn guide_values(case: &Case, service: &ServiceProfile) -> Result<Values, GuideError> {
    let domains: Vec<String> =
        case.domains.iter().map(|domain| domain.name.ascii().to_owned()).collect();
    let nets = case.server.nets();
    let nets = if nets.is_empty() { service.ranges.clone() } else { nets };
    Values::new(service, &domains, case.mail_server().as_ref(), &nets)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{End, Field, Reply};
    use crate::wizard::Change;

    fn seen(host: &str, greeting: &str) -> EndpointObservation {
        let address = Some("192.0.2.25".parse().unwrap());
        let mut seen = EndpointObservation::new(host.into(), address, 25, End::Finished);
        seen.banner = Some(format!("220 {greeting}"));
        seen.greeting = Some(Reply { code: 220, lines: vec![greeting.to_owned()] });
        seen
    }

    fn case(greeting: &str) -> Case {
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", "security-mail", now);
        let own = Change::TextEdited(Field::MailServer, "mx.a.example".into());
        case.apply(own, now).unwrap();
        case.apply(Change::ServerSeen(Box::new(seen("mx.a.example", greeting))), now).unwrap();
        case
    }

    fn guide_of(case: &Case) -> Option<&str> {
        server_guide(case).guide.map(|guide| guide.id.as_str())
    }

    #[test]
    fn the_greeting_tells_the_guide_and_the_user_has_the_last_word() {
        let mut case = case("mx.a.example ESMTP Postfix (Debian/GNU)");
        assert_eq!(guide_of(&case), Some("postfix"));
        assert!(server_guide(&case).recognised.is_some_and(|name| name.contains("Postfix")));
        let now = Timestamp::UNIX_EPOCH;
        case.apply(Change::GuideChosen(Some("qmail".into())), now).unwrap();
        assert_eq!(guide_of(&case), Some("qmail"));
        assert!(server_guide(&case).is_chosen);
        case.apply(Change::GuideChosen(Some("a guide of another version".into())), now).unwrap();
        assert_eq!(guide_of(&case), Some("postfix"));
        case.apply(Change::GuideChosen(None), now).unwrap();
        assert!(!server_guide(&case).is_chosen);
    }

    #[test]
    fn a_stranger_or_a_word_that_nobody_knows_tells_nothing() {
        assert_eq!(guide_of(&case("mx.a.example ready")), None);
        let mut other = case("mx.a.example ESMTP Postfix");
        let elsewhere = Change::TextEdited(Field::MailServer, "mx.b.example".into());
        other.apply(elsewhere, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(guide_of(&other), None);
        assert_eq!(own_address(&other), None);
    }

    #[test]
    fn the_address_of_the_own_server_is_the_one_that_answered() {
        assert_eq!(own_address(&case("x")), Some("192.0.2.25".parse().unwrap()));
    }
}
