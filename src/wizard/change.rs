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
pub(super) const MAX_DOMAINS: usize = 100;
/// The longest text of a field, in bytes.
pub(super) const MAX_TEXT: usize = 2_000;
/// So many looks at connections and sent letters are kept, with so many endpoints each.
pub(super) const MAX_LOOKS: usize = 20;
pub(super) const MAX_ENDPOINTS: usize = 100;
/// The most networks of a service.
pub(super) const MAX_NETWORKS: usize = 200;
/// The most tags of a case, and the longest one, in characters.
const MAX_TAGS: usize = 20;
const MAX_TAG: usize = 40;
/// The longest notes, in bytes.
pub(super) const MAX_NOTES: usize = 8_000;

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
    /// The tags are these.
    TagsEdited(Vec<String>),
    /// The notes are these.
    NotesEdited(String),
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
    /// A tag that is empty, too long, or holds a comma or a control character.
    #[error("\"{0}\" is no tag: 1 to {MAX_TAG} characters, no comma, no control character")]
    BadTag(String),
    /// More tags than anybody sorts by.
    #[error("a case has at most {MAX_TAGS} tags")]
    TooManyTags,
    /// Longer notes than a case holds.
    #[error("the notes of a case have at most {MAX_NOTES} bytes")]
    NotesTooLong,
    /// More looks, letters, tests or copies than a case keeps.
    #[error("a case keeps at most {MAX_LOOKS} looks, letters and tests each")]
    TooManyRecords,
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
            Change::TagsEdited(tags) => self.tags = sound_tags(tags)?,
            Change::NotesEdited(notes) if notes.len() > MAX_NOTES => {
                return Err(Refused::NotesTooLong);
            }
            Change::NotesEdited(notes) => self.notes = notes,
            Change::Archived(is_archived) => self.archived = is_archived,
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

/// Each tag once, whatever its letters' case, in order.
pub(super) fn sound_tags(tags: Vec<String>) -> Result<Vec<String>, Refused> {
    let mut sound: Vec<String> = Vec::with_capacity(tags.len());
    for tag in tags {
        let tag = tag.trim();
        let bad = |c: char| c == ',' || c.is_control();
        if tag.is_empty() || tag.chars().count() > MAX_TAG || tag.chars().any(bad) {
            return Err(Refused::BadTag(tag.chars().take(MAX_TAG * 2).collect()));
        }
        if sound.iter().all(|known| known.to_lowercase() != tag.to_lowercase()) {
            sound.push(tag.to_owned());
        }
    }
    if sound.len() > MAX_TAGS {
        return Err(Refused::TooManyTags);
    }
    sound.sort_by_key(|tag| tag.to_lowercase());
    Ok(sound)
}

#[cfg(test)]
#[path = "change_tests.rs"]
mod tests;
