//! A case: one customer's move behind the service.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    DomainName, DomainObservation, HandedOver, HostName, LetterOptions, ReachRun, ServerSetup,
    Step, TestMail, Watch,
};

/// The version of the case file that this program writes.
pub const CASE_FORMAT: u32 = 1;

/// Which records remain beside those of the service.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strategy {
    /// Only the service's records remain. Recommended.
    #[default]
    Replace,
    /// The provider's relays stay behind the service; the own server goes.
    KeepRelays,
    /// All old records stay, the service in front of them.
    Prepend,
}

impl Strategy {
    /// All strategies, the recommended one first.
    pub const ALL: [Self; 3] = [Self::Replace, Self::KeepRelays, Self::Prepend];

    /// The word of the command line and the JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Replace => "replace",
            Self::KeepRelays => "keep_relays",
            Self::Prepend => "prepend",
        }
    }
}

impl fmt::Display for Strategy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that names no strategy.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("\"{0}\" is no strategy: use replace, keep_relays or prepend")]
pub struct UnknownStrategy(pub String);

impl FromStr for Strategy {
    type Err = UnknownStrategy;

    fn from_str(word: &str) -> Result<Self, UnknownStrategy> {
        Self::ALL
            .into_iter()
            .find(|strategy| strategy.as_str() == word)
            .ok_or_else(|| UnknownStrategy(word.to_owned()))
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident => $name:ident;)*) => {
        /// A text of the case that the user fills in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Field {
            $($(#[$doc])* $variant,)*
        }

        /// The texts of the case. All start empty, and none must be filled in.
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        pub(crate) struct Texts {
            $(#[serde(skip_serializing_if = "String::is_empty")] $name: String,)*
        }

        impl Field {
            /// Every field.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word of the case file and the JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => stringify!($name),)* }
            }
        }

        impl Texts {
            pub(crate) fn get(&self, field: Field) -> &str {
                match field { $(Field::$variant => &self.$name,)* }
            }

            pub(crate) fn set(&mut self, field: Field, text: String) {
                match field { $(Field::$variant => self.$name = text,)* }
            }
        }
    };
}

fields! {
    /// The company's name with its legal form.
    Company => company;
    /// The company's postal address, one line each.
    CompanyAddress => company_address;
    /// Who signs, first name.
    FirstName => first_name;
    /// Who signs, surname.
    Surname => surname;
    /// In what capacity.
    Capacity => capacity;
    /// Whom to call with questions.
    Phone => phone;
    /// Where to write with questions.
    Email => email;
    /// Where the letter is written.
    Place => place;
    /// The DNS operator's name.
    Operator => operator;
    /// The operator's postal address, one line each.
    OperatorAddress => operator_address;
    /// The operator's fax.
    OperatorFax => operator_fax;
    /// The operator's e-mail address.
    OperatorEmail => operator_email;
    /// The customer or contract number at the operator.
    CustomerNumber => customer_number;
    /// The host to which the service delivers the mail.
    MailServer => mail_server;
    /// The addresses from which the company sends mail.
    SendingAddresses => sending_addresses;
    /// How many mailboxes, or which recipients.
    Recipients => recipients;
    /// The address from which the test message comes.
    TestSender => test_sender;
    /// The address to which the test message goes.
    TestRecipient => test_recipient;
}

/// A domain of the case and what was last seen of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseDomain {
    /// The domain.
    pub name: DomainName,
    /// The last look, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observation: Option<DomainObservation>,
    /// Looks before it that saw other MX records, TTLs or rules on mail, the oldest first: the way
    /// back, and how long somebody may remember what was there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<DomainObservation>,
}

/// So many looks that saw something else are kept.
pub(super) const MAX_EARLIER: usize = 12;

impl CaseDomain {
    /// A domain that nobody looked at yet.
    #[must_use]
    pub const fn new(name: DomainName) -> Self {
        Self { name, observation: None, earlier: Vec::new() }
    }

    /// All looks that are kept, the oldest first.
    pub fn looks(&self) -> impl DoubleEndedIterator<Item = &DomainObservation> {
        self.earlier.iter().chain(&self.observation)
    }

    /// The last look that saw the MX records. One that failed takes nothing away from it.
    #[must_use]
    pub fn last_known(&self) -> Option<&DomainObservation> {
        self.looks().rfind(|look| look.is_known())
    }

    /// Takes in a look, and keeps the one before if it saw something else. One that saw the same
    /// takes its place, and knows since when.
    pub(crate) fn look(&mut self, mut seen: DomainObservation) {
        // A look that saw nothing ends no row of looks that saw the same.
        self.earlier.extend(self.observation.take().filter(DomainObservation::is_known));
        if let Some(before) = self.earlier.pop_if(|before| !before.differs(&seen)) {
            seen.since = Some(before.first_seen().min(seen.first_seen()));
        }
        while self.earlier.len() > MAX_EARLIER {
            self.earlier.remove(least_telling(&self.earlier));
        }
        self.observation = Some(seen);
    }

    /// Forgets all that was seen.
    pub(crate) fn forget(&mut self) {
        *self = Self::new(self.name.clone());
    }
}

/// The place of the look that can be done without: the way back and the longest TTL must stay. Of
/// looks in a row that saw the same records, those between the first and the last with nothing but
/// another TTL; if there are none, the second of all, or the first after it that saw no records
/// where that one saw some: it fell in the middle of somebody's work.
fn least_telling(looks: &[DomainObservation]) -> usize {
    let same = |a: &DomainObservation, b: &DomainObservation| {
        a.mx_set().same_routing(&b.mx_set()) && a.longest_ttl() <= b.longest_ttl()
    };
    let between = |trio: &[DomainObservation]| match trio {
        [before, look, after] => after.mx_set().same_routing(&look.mx_set()) && same(look, before),
        _ => false,
    };
    let is_empty = |look: &DomainObservation| look.mx_set().hosts().next().is_none();
    // Between two that saw the same it tells that this came anew.
    let is_gap = |trio: &[DomainObservation]| match trio {
        [before, look, after] => is_empty(look) && !before.mx_set().same_routing(&after.mx_set()),
        _ => false,
    };
    let repeated = looks.windows(3).position(between);
    repeated.or_else(|| looks.windows(3).position(is_gap)).map_or(1, |place| place + 1)
}

/// A letter that went to the DNS operator by mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentLetter {
    /// When the mail server took it.
    pub at: Timestamp,
    /// To whom it went.
    pub to: Vec<String>,
    /// What the mail server said.
    pub reply: String,
}

/// One customer's move: all that is known and decided.
///
/// Read it freely; it changes only through `Case::apply`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The version of the file format; see [`CASE_FORMAT`].
    pub format: u32,
    /// Names the case's file; letters, digits and hyphens.
    pub id: String,
    /// When the case was begun.
    pub created: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
    /// The step that was last open.
    #[serde(default)]
    pub step: Step,
    /// The furthest step that was ever open.
    #[serde(default)]
    pub reached: Step,
    /// The identifier of the chosen service profile.
    pub service: String,
    /// The words that whoever looks after many customers sorts them by. They stay on this
    /// computer: a case that is handed over goes without them, as it does without the notes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What whoever looks after the customer wrote down.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// Whether the case is over and done with, and only kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
    /// Which old records remain.
    #[serde(default)]
    pub strategy: Strategy,
    /// The service's hosts in the order wished for, the nearest first; empty: the profile's order.
    #[serde(default)]
    pub host_order: Vec<HostName>,
    /// How the letter is to look.
    #[serde(default)]
    pub letter: LetterOptions,
    /// What the user filled in; see [`Case::text`].
    #[serde(default)]
    pub(crate) texts: Texts,
    /// The domains that move.
    #[serde(default)]
    pub domains: Vec<CaseDomain>,
    /// The looks at the connections to the service, the last one at the end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reach: Vec<ReachRun>,
    /// The letters that were sent, the last one at the end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sent: Vec<SentLetter>,
    /// The test messages, the last one at the end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tests: Vec<TestMail>,
    /// What was seen of the change's arrival, by domain.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub watches: Vec<Watch>,
    /// The customer's mail server and firewall.
    #[serde(default, skip_serializing_if = "ServerSetup::is_empty")]
    pub server: ServerSetup,
    /// The copies that were handed over, the last one at the end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handed_over: Vec<HandedOver>,
    /// Whether the user wants to be reminded at the times of the schedule.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub remind: bool,
}

impl Case {
    /// A new case for a service.
    #[must_use]
    pub fn new(id: impl Into<String>, service: impl Into<String>, now: Timestamp) -> Self {
        Self {
            format: CASE_FORMAT,
            id: id.into(),
            created: now,
            changed: now,
            step: Step::Start,
            reached: Step::Start,
            service: service.into(),
            tags: Vec::new(),
            notes: String::new(),
            archived: false,
            strategy: Strategy::default(),
            host_order: Vec::new(),
            letter: LetterOptions::default(),
            texts: Texts::default(),
            domains: Vec::new(),
            reach: Vec::new(),
            sent: Vec::new(),
            tests: Vec::new(),
            watches: Vec::new(),
            server: ServerSetup::default(),
            handed_over: Vec::new(),
            remind: false,
        }
    }

    /// A new case with the texts and choices of this one, and without its domains and all that
    /// was seen and done.
    #[must_use]
    pub fn alike(&self, id: impl Into<String>, now: Timestamp) -> Self {
        let server = ServerSetup {
            guide: self.server.guide.clone(),
            firewall: self.server.firewall.clone(),
            networks: self.server.networks.clone(),
            ..ServerSetup::default()
        };
        Self {
            strategy: self.strategy,
            host_order: self.host_order.clone(),
            letter: LetterOptions { asked_for: None, ..self.letter.clone() },
            texts: self.texts.clone(),
            tags: self.tags.clone(),
            server,
            ..Self::new(id, self.service.clone(), now)
        }
    }

    /// What the user filled in.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        self.texts.get(field)
    }

    /// The customer's own mail server, if the user named one.
    #[must_use]
    pub fn mail_server(&self) -> Option<HostName> {
        let text = self.text(Field::MailServer).trim();
        // Typed as people read it, it is asked for as the DNS has it.
        let international = HostName::parse(text).ok().filter(|_| !text.is_ascii());
        (!text.is_empty()).then(|| international.unwrap_or_else(|| HostName::new(text)))
    }

    /// The domain of that name, if it is part of the case.
    #[must_use]
    pub fn domain(&self, name: &DomainName) -> Option<&CaseDomain> {
        self.domains.iter().find(|domain| domain.name == *name)
    }

    /// What was seen of the arrival of a domain's change, if anybody looked.
    #[must_use]
    pub fn watch(&self, name: &DomainName) -> Option<&Watch> {
        self.watches.iter().find(|watch| watch.domain == *name)
    }

    /// What to call the case in a list: the company, else its first domain.
    #[must_use]
    pub fn title(&self) -> Option<String> {
        let company = self.text(Field::Company).trim();
        if company.is_empty() {
            self.domains.first().map(|domain| domain.name.unicode())
        } else {
            Some(company.to_owned())
        }
    }
}
