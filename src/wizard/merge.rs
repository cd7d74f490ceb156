//! What two people did with one case, brought together: the one that stayed here (ours), the copy
//! that comes back (theirs), and the case as it was when the copy went (the base).
//!
//! What one side alone changed is taken. What both changed differently is a conflict: it is told,
//! and nobody but the user decides it. What was seen and done has times, so both sides' are kept.
//! A copy comes back from somebody else's computer: everything in it passes [`Case::apply`] or the
//! same bounds.

mod records;

use std::collections::BTreeMap;

use ipnet::IpNet;
use jiff::Timestamp;

use super::came::put_in;
use super::change::{Change, Refused};
use crate::guide::ranges::{self, RangeError};
use crate::model::{
    Case, CopyAge, DomainName, Field, HostName, Language, Logo, Paper, Stage, Strategy,
};

/// A side of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The case that stayed here.
    Ours,
    /// The copy that comes back.
    Theirs,
}

/// What can differ.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Part {
    /// A text.
    Text(&'static str),
    /// The service.
    Service,
    /// The strategy.
    Strategy,
    /// The order of the service's hosts.
    Hosts,
    /// The language of the letter.
    LetterLanguage,
    /// The paper of the letter.
    Paper,
    /// Headed paper or plain.
    HeadedPaper,
    /// The logo at the head of the letter.
    Logo,
    /// The day asked for.
    AskedFor,
    /// Whether a domain is part of the case.
    Domain(String),
    /// The guide for the mail server.
    Guide,
    /// The firewall.
    Firewall,
    /// Whether outgoing mail goes through the service.
    SmartHost,
    /// How far the restriction goes.
    Restriction,
    /// The networks of the service.
    Networks,
    /// What was seen of a domain.
    Seen(String),
    /// The looks at connections.
    Connections,
    /// The letters that were sent.
    Sent,
    /// The test messages.
    Tests,
    /// What was seen of the change's arrival.
    Arrival,
}

impl Part {
    /// The word of the command line and the JSON: `company`, `domain:company.example`.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::Text(name) => (*name).to_owned(),
            Self::Service => "service".to_owned(),
            Self::Strategy => "strategy".to_owned(),
            Self::Hosts => "hosts".to_owned(),
            Self::LetterLanguage => "letter_language".to_owned(),
            Self::Paper => "paper".to_owned(),
            Self::HeadedPaper => "headed_paper".to_owned(),
            Self::Logo => "logo".to_owned(),
            Self::AskedFor => "asked_for".to_owned(),
            Self::Domain(name) => format!("domain:{name}"),
            Self::Guide => "guide".to_owned(),
            Self::Firewall => "firewall".to_owned(),
            Self::SmartHost => "smart_host".to_owned(),
            Self::Restriction => "restriction".to_owned(),
            Self::Networks => "networks".to_owned(),
            Self::Seen(name) => format!("seen:{name}"),
            Self::Connections => "connections".to_owned(),
            Self::Sent => "sent".to_owned(),
            Self::Tests => "tests".to_owned(),
            Self::Arrival => "arrival".to_owned(),
        }
    }
}

/// What became of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Only this side changed it: its value is taken.
    Taken(Side),
    /// Both changed it to the same.
    Same,
    /// Both added to it: all is kept.
    Both,
    /// Both changed it differently, and the user chose a side.
    Chosen(Side),
    /// Both changed it differently, and nobody has decided yet. Ours stands.
    Conflict,
}

impl Outcome {
    /// The word of the JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Taken(Side::Ours) | Self::Chosen(Side::Ours) => "ours",
            Self::Taken(Side::Theirs) | Self::Chosen(Side::Theirs) => "theirs",
            Self::Same => "same",
            Self::Both => "both",
            Self::Conflict => "conflict",
        }
    }
}

/// Something that is not as it was in the base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What.
    pub part: Part,
    /// As it was when the copy went; `None`: that is not known.
    pub base: Option<String>,
    /// As it is here.
    pub ours: String,
    /// As it came back.
    pub theirs: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// Two cases brought together.
#[derive(Debug, Clone, PartialEq)]
pub struct Merge {
    /// The case; with conflicts left open it is not to be saved.
    pub case: Case,
    /// All that differs, what people filled in first.
    pub differences: Vec<Difference>,
    /// How the copy stands to the states of it that came back before.
    pub age: CopyAge,
}

impl Merge {
    /// What nobody has decided yet.
    pub fn conflicts(&self) -> impl Iterator<Item = &Difference> {
        self.differences.iter().filter(|difference| difference.outcome == Outcome::Conflict)
    }
}

/// How conflicts are to be decided.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// By [`Part::word`].
    pub each: BTreeMap<String, Side>,
    /// All others.
    pub rest: Option<Side>,
}

impl Choices {
    fn of(&self, part: &Part) -> Option<Side> {
        self.each.get(&part.word()).copied().or(self.rest)
    }
}

/// Brings two cases together. Without a base nobody knows who changed what, so whatever differs is
/// a conflict. So it is with a copy of which a later state has been here; a state that has been here
/// itself brings nothing.
///
/// # Errors
/// [`Refused`] if theirs holds what no case can.
pub fn merge(
    ours: &Case,
    theirs: &Case,
    base: Option<&Case>,
    choices: &Choices,
    now: Timestamp,
) -> Result<Merge, Refused> {
    let age = ours.age_of(theirs);
    if age == CopyAge::Superseded {
        return Ok(Merge { case: ours.clone(), differences: Vec::new(), age });
    }
    let base = base.filter(|_| age == CopyAge::Latest);
    let mut merger =
        Merger { ours, theirs, base, choices, case: ours.clone(), differences: Vec::new(), now };
    merger.decisions()?;
    merger.domains()?;
    merger.server()?;
    merger.records();
    let Merger { mut case, differences, .. } = merger;
    if base.is_some() {
        // Whoever merges a later state of the same copy compares it with this one.
        case.came_back(theirs);
    }
    // To look at both is no change.
    case.changed = ours.changed;
    if case != *ours {
        case.changed = now;
    }
    Ok(Merge { case, differences, age })
}

struct Merger<'a> {
    ours: &'a Case,
    theirs: &'a Case,
    base: Option<&'a Case>,
    choices: &'a Choices,
    case: Case,
    differences: Vec<Difference>,
    now: Timestamp,
}

impl Merger<'_> {
    /// What is decided as a whole: told if it differs from the base, and the value that counts is
    /// returned if it is not ours.
    fn decide<T: Clone + PartialEq>(
        &mut self,
        part: Part,
        of: impl Fn(&Case) -> T,
        show: impl Fn(&T) -> String,
    ) -> Option<T> {
        let (ours, theirs) = (of(self.ours), of(self.theirs));
        let base = self.base.map(&of);
        let outcome = match &base {
            _ if ours == theirs => {
                if base.is_none_or(|base| base == ours) {
                    return None;
                }
                Outcome::Same
            }
            Some(base) if *base == theirs => Outcome::Taken(Side::Ours),
            Some(base) if *base == ours => Outcome::Taken(Side::Theirs),
            _ => self.choices.of(&part).map_or(Outcome::Conflict, Outcome::Chosen),
        };
        let base = self.base.map(|base| show(&of(base)));
        let (shown, came) = (show(&ours), show(&theirs));
        self.differences.push(Difference { part, base, ours: shown, theirs: came, outcome });
        let is_theirs =
            matches!(outcome, Outcome::Taken(Side::Theirs) | Outcome::Chosen(Side::Theirs));
        is_theirs.then_some(theirs)
    }

    fn apply(&mut self, change: Change) -> Result<(), Refused> {
        self.case.apply(change, self.now)
    }

    /// What people filled in and chose.
    fn decisions(&mut self) -> Result<(), Refused> {
        // First, since another service makes other things stale.
        if let Some(id) = self.decide(Part::Service, |case| case.service.clone(), String::clone) {
            self.apply(Change::ServiceChosen(id))?;
        }
        for field in Field::ALL {
            let part = Part::Text(field.as_str());
            let text = self.decide(part, |case| case.text(*field).to_owned(), String::clone);
            if let Some(text) = text {
                self.apply(Change::TextEdited(*field, text))?;
            }
        }
        let strategy = |strategy: &Strategy| strategy.to_string();
        if let Some(taken) = self.decide(Part::Strategy, |case| case.strategy, strategy) {
            self.apply(Change::StrategyChosen(taken))?;
        }
        let hosts = |hosts: &Vec<HostName>| list(hosts.iter());
        if let Some(taken) = self.decide(Part::Hosts, |case| case.host_order.clone(), hosts) {
            self.apply(Change::HostsOrdered(taken))?;
        }
        let language = |language: &Language| language.tag().to_owned();
        let taken = self.decide(Part::LetterLanguage, |case| case.letter.language, language);
        if let Some(taken) = taken {
            self.apply(Change::LetterLanguageChosen(taken))?;
        }
        let paper = |paper: &Paper| match paper {
            Paper::A4 => "a4".to_owned(),
            Paper::Letter => "letter".to_owned(),
        };
        if let Some(taken) = self.decide(Part::Paper, |case| case.letter.paper, paper) {
            self.apply(Change::PaperChosen(taken))?;
        }
        let headed = |headed: &bool| on_or_off(*headed);
        if let Some(taken) = self.decide(Part::HeadedPaper, |c| c.letter.headed_paper, headed) {
            self.apply(Change::HeadedPaperChosen(taken))?;
        }
        let logo = |logo: &Option<Logo>| logo.as_ref().map(ToString::to_string).unwrap_or_default();
        if let Some(taken) = self.decide(Part::Logo, |case| case.letter.logo.clone(), logo) {
            self.apply(Change::LogoChosen(taken))?;
        }
        let day = |day: &Option<jiff::civil::Date>| day.map(|d| d.to_string()).unwrap_or_default();
        if let Some(taken) = self.decide(Part::AskedFor, |case| case.letter.asked_for, day) {
            self.apply(Change::DayAskedFor(taken))?;
        }
        Ok(())
    }

    /// Which domains the case holds: each is decided by itself.
    fn domains(&mut self) -> Result<(), Refused> {
        let mut all: Vec<DomainName> = Vec::new();
        for case in [self.ours, self.theirs] {
            for domain in &case.domains {
                if !all.contains(&domain.name) {
                    all.push(domain.name.clone());
                }
            }
        }
        let mut names: Vec<DomainName> =
            self.ours.domains.iter().map(|domain| domain.name.clone()).collect();
        for name in all {
            let part = Part::Domain(name.ascii().to_owned());
            let is_there = |case: &Case| case.domain(&name).is_some();
            match self.decide(part, is_there, |is_there| on_or_off(*is_there)) {
                Some(true) => names.push(name),
                Some(false) => names.retain(|known| *known != name),
                None => {}
            }
        }
        self.apply(Change::DomainsEdited(names))
    }

    /// What was decided on the mail server and the firewall.
    fn server(&mut self) -> Result<(), Refused> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        if let Some(taken) = self.decide(Part::Guide, |case| case.server.guide.clone(), text) {
            self.apply(Change::GuideChosen(taken))?;
        }
        if let Some(taken) = self.decide(Part::Firewall, |case| case.server.firewall.clone(), text)
        {
            match taken {
                Some(id) => self.apply(Change::FirewallChosen(id))?,
                None => self.case.server.firewall = None,
            }
        }
        let is_set = |case: &Case| case.server.smart_host.is_some();
        if let Some(taken) = self.decide(Part::SmartHost, is_set, |is| on_or_off(*is)) {
            self.case.server.smart_host = if taken { self.theirs.server.smart_host } else { None };
        }
        let stage = |stage: &Option<Stage>| stage.map_or("", Stage::as_str).to_owned();
        if let Some(taken) = self.decide(Part::Restriction, |c| c.server.restriction, stage) {
            self.apply(Change::RestrictionSet(taken))?;
        }
        let nets = |nets: &Vec<IpNet>| list(nets.iter());
        if let Some(taken) = self.decide(Part::Networks, sound_nets, nets) {
            // From where one is known, and whether support confirmed it, was seen here or not at all.
            let known =
                |net| self.ours.server.networks.iter().find(|known| known.net == net).cloned();
            let taken = taken.into_iter().map(|net| known(net).unwrap_or_else(|| put_in(net)));
            self.apply(Change::NetworksEdited(taken.collect()))?;
        }
        Ok(())
    }
}

/// The networks, without what would let in far too many.
fn sound_nets(case: &Case) -> Vec<IpNet> {
    let is_sound = |net: &IpNet| {
        // Which private ones the service has, its profile tells whoever read the case.
        matches!(ranges::parse(&net.to_string(), &[]), Ok(_) | Err(RangeError::Private(_)))
    };
    case.server.nets().into_iter().filter(is_sound).collect()
}

fn on_or_off(is_on: bool) -> String {
    if is_on { "on" } else { "off" }.to_owned()
}

fn list<T: ToString>(items: impl Iterator<Item = T>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
