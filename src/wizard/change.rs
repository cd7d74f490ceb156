//! The only way in which a case changes.

use jiff::Timestamp;
use jiff::civil::Date;
use thiserror::Error;

use crate::model::{
    Case, CaseDomain, DomainName, DomainObservation, EndpointObservation, Field, HostName,
    Language, Logo, Paper, ReachRun, SentLetter, ServiceNetwork, Sighting, Stage, Step, Strategy,
    TestMail, Watch,
};

/// The most domains that one case can hold; a reseller's many customers are many cases.
const MAX_DOMAINS: usize = 100;
/// The longest text of a field, in bytes.
const MAX_TEXT: usize = 2_000;
/// So many looks at connections and sent letters are kept, with so many endpoints each.
const MAX_LOOKS: usize = 20;
const MAX_ENDPOINTS: usize = 100;
/// The most networks of a service.
const MAX_NETWORKS: usize = 200;

/// Something the user did, or a probe saw.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Change {
    /// Another step is open.
    StepOpened(Step),
    /// Another service was chosen, by its profile's identifier.
    ServiceChosen(String),
    /// A field was filled in.
    TextEdited(Field, String),
    /// Several fields were filled in at once.
    TextsEdited(Vec<(Field, String)>),
    /// The domains of the case are these.
    DomainsEdited(Vec<DomainName>),
    /// A domain was looked at.
    Observed(Box<DomainObservation>),
    /// The connections to the service were looked at.
    Reached(Box<ReachRun>),
    /// It was looked how far the change of a domain has come.
    Watched(DomainName, Timestamp, Vec<Sighting>),
    /// The letter was sent.
    Sent(SentLetter),
    /// A test message was tried.
    Tested(TestMail),
    /// The echo of a test message came; its token.
    EchoCame(String),
    /// Another strategy was chosen.
    StrategyChosen(Strategy),
    /// The service's hosts were put in order, the nearest first.
    HostsOrdered(Vec<HostName>),
    /// Another language was chosen for the letter.
    LetterLanguageChosen(Language),
    /// Another paper was chosen.
    PaperChosen(Paper),
    /// Headed paper or plain.
    HeadedPaperChosen(bool),
    /// A logo was chosen for the head of the letter, or taken off.
    LogoChosen(Option<Logo>),
    /// Another day was asked for; none: as soon as possible.
    DayAskedFor(Option<Date>),
    /// A guide was chosen for the mail server; none: the one for its greeting.
    GuideChosen(Option<String>),
    /// The own mail server answered, or not.
    ServerSeen(Box<EndpointObservation>),
    /// The user says that outgoing mail goes through the service, or not.
    SmartHostSet(bool),
    /// The networks of the service were looked up.
    NetworksFound(Vec<ServiceNetwork>),
    /// The networks of the service are these.
    NetworksEdited(Vec<ServiceNetwork>),
    /// A firewall was chosen, by its identifier.
    FirewallChosen(String),
    /// The user says how far the restriction goes; none: there is none.
    RestrictionSet(Option<Stage>),
    /// The case was put away, or taken out again.
    Archived(bool),
    /// Reminders are wanted, or not.
    RemindersChosen(bool),
}

/// Why a change was not made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refused {
    /// More domains than one case can hold.
    #[error("a case holds at most {MAX_DOMAINS} domains")]
    TooManyDomains,
    /// A text longer than any letter needs.
    #[error("a text has at most {MAX_TEXT} bytes")]
    TextTooLong,
    /// What was seen belongs to a domain that is no longer part of the case.
    #[error("{0} is not part of this case")]
    UnknownDomain(DomainName),
    /// More networks than any service has.
    #[error("a case holds at most {MAX_NETWORKS} networks")]
    TooManyNetworks,
}

impl Case {
    /// Makes a change and forgets what it made stale: an observation of another service's hosts,
    /// an order of hosts that the new service does not have.
    ///
    /// # Errors
    /// [`Refused`]; the case is then as it was.
    pub fn apply(&mut self, change: Change, now: Timestamp) -> Result<(), Refused> {
        match change {
            Change::StepOpened(step) => {
                self.step = step;
                self.reached = self.reached.max(step);
            }
            Change::ServiceChosen(id) => {
                if id != self.service {
                    self.service = id;
                    self.host_order.clear();
                    self.reach.clear();
                    self.watches.clear();
                    // The server and its firewall stay; what was set on them for the other service
                    // has to be set anew.
                    self.server.networks.clear();
                    self.server.looked_up = None;
                    self.server.smart_host = None;
                    self.server.restriction = None;
                    self.forget_observations();
                }
            }
            Change::TextEdited(field, text) => self.set_texts(vec![(field, text)])?,
            Change::TextsEdited(texts) => self.set_texts(texts)?,
            Change::DomainsEdited(names) => self.set_domains(names)?,
            Change::Observed(seen) => {
                let domain = self.domains.iter_mut().find(|domain| domain.name == seen.domain);
                match domain {
                    Some(domain) => domain.look(*seen),
                    None => return Err(Refused::UnknownDomain(seen.domain)),
                }
            }
            Change::Reached(run) => self.add_look(*run),
            Change::Watched(domain, at, sightings) => self.add_sightings(domain, at, sightings)?,
            Change::Sent(letter) => {
                self.sent.push(letter);
                let surplus = self.sent.len().saturating_sub(MAX_LOOKS);
                self.sent.drain(..surplus);
            }
            Change::Tested(test) => {
                self.tests.push(test);
                let surplus = self.tests.len().saturating_sub(MAX_LOOKS);
                self.tests.drain(..surplus);
            }
            Change::EchoCame(token) => {
                let own = |test: &&mut TestMail| test.token.as_ref() == Some(&token);
                if let Some(test) = self.tests.iter_mut().find(own) {
                    test.echoed = Some(now);
                }
            }
            Change::StrategyChosen(strategy) => self.strategy = strategy,
            Change::HostsOrdered(order) => self.host_order = order,
            Change::LetterLanguageChosen(language) => self.letter.language = language,
            Change::PaperChosen(paper) => self.letter.paper = paper,
            Change::HeadedPaperChosen(headed) => self.letter.headed_paper = headed,
            Change::LogoChosen(logo) => self.letter.logo = logo,
            Change::DayAskedFor(day) => self.letter.asked_for = day,
            Change::Archived(archived) => self.archived = archived,
            Change::RemindersChosen(wanted) => self.remind = wanted,
            Change::GuideChosen(_)
            | Change::ServerSeen(_)
            | Change::SmartHostSet(_)
            | Change::NetworksFound(_)
            | Change::NetworksEdited(_)
            | Change::FirewallChosen(_)
            | Change::RestrictionSet(_) => self.set_server(change, now)?,
        }
        self.changed = now;
        Ok(())
    }

    /// What concerns the mail server and the firewall.
    fn set_server(&mut self, change: Change, now: Timestamp) -> Result<(), Refused> {
        let server = &mut self.server;
        let fits = |name: &String| name.len() <= MAX_TEXT;
        match change {
            Change::GuideChosen(id) => server.guide = id.filter(fits),
            Change::ServerSeen(mut seen) => {
                seen.transcript.clear();
                server.seen = Some(seen);
            }
            Change::SmartHostSet(is_set) => server.smart_host = is_set.then_some(now),
            Change::NetworksFound(found) if found.len() <= MAX_NETWORKS => server.find(found, now),
            Change::NetworksEdited(networks) if networks.len() <= MAX_NETWORKS => {
                server.networks = networks;
            }
            Change::NetworksFound(_) | Change::NetworksEdited(_) => {
                return Err(Refused::TooManyNetworks);
            }
            Change::FirewallChosen(id) => server.firewall = Some(id).filter(fits),
            Change::RestrictionSet(stage) => server.restriction = stage,
            _ => {}
        }
        Ok(())
    }

    fn set_texts(&mut self, texts: Vec<(Field, String)>) -> Result<(), Refused> {
        if texts.iter().any(|(_, text)| text.len() > MAX_TEXT) {
            return Err(Refused::TextTooLong);
        }
        let server = self.mail_server();
        for (field, text) in texts {
            self.texts.set(field, text);
        }
        if self.mail_server() != server {
            self.server.seen = None;
        }
        Ok(())
    }

    /// Domains that stay keep what was seen of them.
    fn set_domains(&mut self, names: Vec<DomainName>) -> Result<(), Refused> {
        let mut domains: Vec<CaseDomain> = Vec::with_capacity(names.len());
        for name in names {
            if domains.iter().all(|known| known.name != name) {
                let known = self.domain(&name).cloned();
                domains.push(known.unwrap_or_else(|| CaseDomain::new(name)));
            }
        }
        if domains.len() > MAX_DOMAINS {
            return Err(Refused::TooManyDomains);
        }
        self.watches.retain(|watch| domains.iter().any(|domain| domain.name == watch.domain));
        self.domains = domains;
        Ok(())
    }

    fn add_sightings(
        &mut self,
        domain: DomainName,
        at: Timestamp,
        sightings: Vec<Sighting>,
    ) -> Result<(), Refused> {
        if self.domain(&domain).is_none() {
            return Err(Refused::UnknownDomain(domain));
        }
        if let Some(watch) = self.watches.iter_mut().find(|watch| watch.domain == domain) {
            watch.add(at, sightings);
        } else {
            let mut watch = Watch::new(domain, at);
            watch.add(at, sightings);
            self.watches.push(watch);
        }
        Ok(())
    }

    /// Only the last look keeps what was said.
    fn add_look(&mut self, mut run: ReachRun) {
        run.endpoints.truncate(MAX_ENDPOINTS);
        run.controls.truncate(MAX_ENDPOINTS);
        if let Some(last) = self.reach.pop() {
            self.reach.push(last.without_transcripts());
        }
        self.reach.push(run);
        let surplus = self.reach.len().saturating_sub(MAX_LOOKS);
        self.reach.drain(..surplus);
    }

    fn forget_observations(&mut self) {
        for domain in &mut self.domains {
            domain.forget();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        AddressAnswer, End, Endpoint, EndpointObservation, Expectation, HostObservation, MxAnswer,
        NetworkSource, Speaker, TranscriptLine, Vantage,
    };

    fn case() -> Case {
        Case::new("test", "security-mail", Timestamp::UNIX_EPOCH)
    }

    fn name(text: &str) -> DomainName {
        DomainName::parse(text).unwrap()
    }

    fn seen(domain: &str) -> DomainObservation {
        DomainObservation {
            elapsed_ms: 1,
            mx: MxAnswer::NxDomain { negative_ttl: None },
            ttl_exact: true,
            apex: HostObservation {
                host: HostName::new(domain),
                aliases: Vec::new(),
                v4: AddressAnswer::NxDomain,
                v6: AddressAnswer::NxDomain,
            },
            wildcard_mx: None,
            hosts: Vec::new(),
            ..DomainObservation::unknown(name(domain), Timestamp::UNIX_EPOCH)
        }
    }

    fn apply(case: &mut Case, change: Change) -> Result<(), Refused> {
        case.apply(change, Timestamp::from_second(1).unwrap())
    }

    #[test]
    fn a_domain_that_stays_keeps_its_observation() {
        let mut case = case();
        apply(&mut case, Change::DomainsEdited(vec![name("a.example"), name("a.example")]))
            .unwrap();
        assert_eq!(case.domains.len(), 1, "twins are one");
        apply(&mut case, Change::Observed(Box::new(seen("a.example")))).unwrap();
        apply(&mut case, Change::DomainsEdited(vec![name("b.example"), name("a.example")]))
            .unwrap();
        assert_eq!(case.domains[0].observation, None);
        assert!(case.domains[1].observation.is_some());
        assert_eq!(case.changed, Timestamp::from_second(1).unwrap());
    }

    #[test]
    fn another_service_makes_observations_and_order_stale() {
        let mut case = case();
        apply(&mut case, Change::DomainsEdited(vec![name("a.example")])).unwrap();
        apply(&mut case, Change::Observed(Box::new(seen("a.example")))).unwrap();
        apply(&mut case, Change::HostsOrdered(vec!["x.example".into()])).unwrap();
        apply(&mut case, Change::ServiceChosen("security-mail".into())).unwrap();
        assert!(case.domains[0].observation.is_some(), "the same service changes nothing");
        apply(&mut case, Change::ServiceChosen("other".into())).unwrap();
        assert!(case.domains[0].observation.is_none());
        assert!(case.host_order.is_empty());
    }

    #[test]
    fn looks_are_kept_within_bounds_and_go_with_their_service() {
        let mut case = case();
        for second in 0..30 {
            let mut seen = EndpointObservation::new("mx.example".into(), None, 25, End::Closed);
            seen.transcript =
                vec![TranscriptLine { at_ms: 1, speaker: Speaker::Us, text: "QUIT".into() }];
            let run = ReachRun {
                at: Timestamp::from_second(second).unwrap(),
                vantage: Vantage::Here,
                endpoints: vec![Endpoint { expect: Expectation::Any, seen }; 150],
                controls: Vec::new(),
                signer: None,
            };
            apply(&mut case, Change::Reached(Box::new(run))).unwrap();
        }
        assert_eq!(case.reach.len(), MAX_LOOKS);
        let said = |run: &ReachRun| run.endpoints[0].seen.transcript.len();
        assert_eq!(case.reach.iter().map(said).sum::<usize>(), 1, "only the last one's words");
        assert_eq!(case.reach.last().map(said), Some(1));
        assert_eq!(case.reach[0].endpoints.len(), MAX_ENDPOINTS);
        apply(&mut case, Change::ServiceChosen("other".into())).unwrap();
        assert!(case.reach.is_empty());
    }

    #[test]
    fn networks_that_were_confirmed_or_given_survive_a_look() {
        let network = |net: &str, source: NetworkSource, confirmed| ServiceNetwork {
            net: net.parse().unwrap(),
            source,
            confirmed,
        };
        let host = || NetworkSource::Host("mx.service.example".into());
        let mut case = case();
        let found =
            vec![network("192.0.2.1/32", host(), false), network("192.0.2.2/32", host(), false)];
        apply(&mut case, Change::NetworksFound(found)).unwrap();
        let mut edited = case.server.networks.clone();
        edited[0].confirmed = true;
        edited.push(network("198.51.100.0/24", NetworkSource::Given, false));
        apply(&mut case, Change::NetworksEdited(edited)).unwrap();
        let found = vec![network("192.0.2.3/32", host(), false)];
        apply(&mut case, Change::NetworksFound(found)).unwrap();
        let nets: Vec<String> = case.server.nets().iter().map(ToString::to_string).collect();
        assert_eq!(nets, ["192.0.2.1/32", "198.51.100.0/24", "192.0.2.3/32"]);
        assert!(case.server.networks[0].confirmed && case.server.looked_up.is_some());
        let many = (0..201).map(|n| network(&format!("10.0.0.{}/32", n % 250), host(), false));
        let refused = apply(&mut case, Change::NetworksEdited(many.collect()));
        assert_eq!(refused, Err(Refused::TooManyNetworks));
    }

    #[test]
    fn another_mail_server_is_not_the_one_that_answered() {
        let mut case = case();
        let seen = EndpointObservation::new("mx.example".into(), None, 25, End::Closed);
        apply(&mut case, Change::TextEdited(Field::MailServer, "mx.example".into())).unwrap();
        apply(&mut case, Change::ServerSeen(Box::new(seen))).unwrap();
        apply(&mut case, Change::TextEdited(Field::MailServer, "mx.example ".into())).unwrap();
        assert!(case.server.seen.is_some());
        apply(&mut case, Change::TextEdited(Field::MailServer, "other.example".into())).unwrap();
        assert!(case.server.seen.is_none());
    }

    #[test]
    fn a_refused_change_leaves_the_case_as_it_was() {
        let mut case = case();
        let before = case.clone();
        let late = Change::Observed(Box::new(seen("gone.example")));
        assert_eq!(apply(&mut case, late), Err(Refused::UnknownDomain(name("gone.example"))));
        let many = (0..101).map(|n| name(&format!("d{n}.example"))).collect();
        assert_eq!(apply(&mut case, Change::DomainsEdited(many)), Err(Refused::TooManyDomains));
        let long = Change::TextEdited(Field::Company, "x".repeat(2_001));
        assert_eq!(apply(&mut case, long), Err(Refused::TextTooLong));
        assert_eq!(case, before);
    }
}
