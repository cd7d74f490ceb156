//! Everything that a domain's SPF record leads to, whoever sends: how much of the limits it uses,
//! what is faulty, and which of its terms hang on the MX records.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};

use super::evaluate::{MAX_NAMES, is_name};
use super::macros::{self, Values};
use super::record::{Mechanism, Qualifier, Record, is_spf};
use crate::model::{Fact, FactKind, HostName, KnownFacts, Query};

/// Faults can make a record lead to any number of others; so many are read.
const MAX_RECORDS: usize = 64;

/// What a record leads to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Survey {
    /// The domain's own records; more than one is a fault.
    pub records: Vec<String>,
    /// Terms that ask the DNS where nothing matches before the end, those of included records
    /// among them. A term whose name depends on the sender counts too.
    pub lookups: u32,
    /// Those of them that find nothing.
    pub voids: u32,
    /// The first term that makes the whole record invalid, with the reason.
    pub fault: Option<(String, Fault)>,
    /// The `mx` terms that cover the mail servers of the domain itself.
    pub own_mx: Vec<String>,
    /// The `mx` terms of the domain's own record that cover the mail servers of other domains, with
    /// these.
    pub other_mx: Vec<(String, HostName)>,
    /// Whether the record lets everybody send: `+all` or a network of all addresses, its own or one of
    /// a record whose word counts as its own.
    pub allows_all: bool,
    /// Answers needed and not known.
    pub missing: BTreeSet<Query>,
}

/// Why a term makes a record invalid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It cannot be read.
    Syntax,
    /// It names a domain without a record of its own.
    NoRecord,
    /// It names a domain with several records.
    SeveralRecords,
    /// It covers more than ten mail servers.
    ManyServers,
    /// It leads back to itself.
    Loop,
}

impl Fault {
    /// A word for the texts.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::NoRecord => "no-record",
            Self::SeveralRecords => "several-records",
            Self::ManyServers => "many-servers",
            Self::Loop => "loop",
        }
    }
}

/// Surveys the record of a domain.
pub fn survey(facts: &dyn KnownFacts, domain: &str) -> Survey {
    let mut walk = Walk { facts, own: HostName::new(domain), read: 0, found: Survey::default() };
    walk.record(domain, &mut Vec::new(), None, true);
    walk.found
}

struct Walk<'a> {
    facts: &'a dyn KnownFacts,
    own: HostName,
    read: usize,
    found: Survey,
}

impl Walk<'_> {
    /// Reads the record of a domain, to which `by` led; none: it is the domain's own. Whoever passes
    /// it `passes` the domain's own.
    fn record(&mut self, domain: &str, path: &mut Vec<HostName>, by: Option<&str>, passes: bool) {
        let name = HostName::new(domain);
        if path.contains(&name) || self.read == MAX_RECORDS {
            self.fault(by.unwrap_or_default(), Fault::Loop);
            return;
        }
        self.read += 1;
        let texts = match self.ask(FactKind::Txt, domain) {
            Some(Fact::Found(texts)) => texts,
            Some(Fact::NoData | Fact::NxDomain) => Vec::new(),
            Some(Fact::Failed) | None => return,
        };
        let records: Vec<String> = texts.into_iter().filter(|text| is_spf(text)).collect();
        if by.is_none() {
            self.found.records.clone_from(&records);
        }
        match (records.as_slice(), by) {
            ([], Some(by)) => self.fault(by, Fault::NoRecord),
            ([only], _) => {
                path.push(name);
                self.terms(only, domain, path, passes);
                path.pop();
            }
            // What the domain itself has, or has not, is told of as such.
            (_, None) => {}
            (_, Some(by)) => self.fault(by, Fault::SeveralRecords),
        }
    }

    fn terms(&mut self, text: &str, domain: &str, path: &mut Vec<HostName>, passes: bool) {
        let record = match Record::parse(text) {
            Ok(record) => record,
            Err(bad) => return self.fault(&bad.0, Fault::Syntax),
        };
        let mut has_all = false;
        for directive in &record.directives {
            let term = directive.text.as_str();
            let passes = passes && directive.qualifier == Qualifier::Pass;
            self.found.allows_all |= passes && directive.mechanism.covers_everybody();
            match &directive.mechanism {
                Mechanism::All => {
                    has_all = true;
                    // What follows is never looked at (§5.1).
                    break;
                }
                Mechanism::Network(_) => {}
                Mechanism::Include(name) => {
                    self.found.lookups += 1;
                    if let Some(target) = expanded(name, domain) {
                        self.record(&target, path, Some(term), passes);
                    }
                }
                Mechanism::A(name, _) => {
                    self.found.lookups += 1;
                    if let Some(target) = target(name.as_deref(), domain) {
                        self.host(&target, true);
                    }
                }
                Mechanism::Mx(name, _) => {
                    self.found.lookups += 1;
                    if let Some(target) = target(name.as_deref(), domain) {
                        let name = HostName::new(&target);
                        if name == self.own {
                            self.found.own_mx.push(term.to_owned());
                        } else if path.len() == 1 && directive.qualifier == Qualifier::Pass {
                            self.found.other_mx.push((term.to_owned(), name));
                        }
                        self.mail_servers(&target, term);
                    }
                }
                // Whether they find something depends on who sends.
                Mechanism::Exists(name) if macros::depends_on_client(name) => {
                    self.found.lookups += 1;
                }
                Mechanism::Exists(name) => {
                    self.found.lookups += 1;
                    if let Some(target) = expanded(name, domain) {
                        let answer = self.ask(FactKind::Address4, &target);
                        self.found.voids += u32::from(is_void(answer.as_ref()));
                    }
                }
                Mechanism::Ptr(_) => self.found.lookups += 1,
            }
        }
        if let (Some(name), false) = (&record.redirect, has_all) {
            self.found.lookups += 1;
            if let Some(target) = expanded(name, domain) {
                self.record(&target, path, Some(&format!("redirect={name}")), passes);
            }
        }
    }

    fn mail_servers(&mut self, target: &str, term: &str) {
        let hosts = self.ask(FactKind::Mx, target);
        self.found.voids += u32::from(is_void(hosts.as_ref()));
        let Some(hosts) = hosts else { return };
        if hosts.values().len() > MAX_NAMES {
            self.fault(term, Fault::ManyServers);
        }
        for host in hosts.values().iter().take(MAX_NAMES) {
            self.host(host, false);
        }
    }

    /// Asks for a host's addresses of both families: a sender has one of them.
    fn host(&mut self, host: &str, counts: bool) {
        let v4 = self.ask(FactKind::Address4, host);
        let v6 = self.ask(FactKind::Address6, host);
        let is_empty = is_void(v4.as_ref()) && is_void(v6.as_ref());
        self.found.voids += u32::from(counts && is_empty);
    }

    fn fault(&mut self, term: &str, fault: Fault) {
        self.found.fault.get_or_insert_with(|| (term.to_owned(), fault));
    }

    fn ask(&mut self, kind: FactKind, name: &str) -> Option<Fact> {
        if !is_name(name) {
            return Some(Fact::NxDomain);
        }
        let query = Query::new(kind, HostName::new(name));
        let known = self.facts.fact(&query);
        if known.is_none() {
            self.found.missing.insert(query);
        }
        known
    }
}

fn target(name: Option<&str>, domain: &str) -> Option<String> {
    name.map_or_else(|| Some(domain.to_owned()), |name| expanded(name, domain))
}

fn is_void(answer: Option<&Fact>) -> bool {
    matches!(answer, Some(Fact::NoData | Fact::NxDomain))
}

/// The name that a text with macros stands for, if it is the same for all senders.
fn expanded(text: &str, domain: &str) -> Option<String> {
    if macros::depends_on_client(text) {
        return None;
    }
    let ip = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
    let values = Values { local: "", sender_domain: domain, domain, ip, helo: "", client_name: "" };
    Some(macros::expand(text, &values))
}
