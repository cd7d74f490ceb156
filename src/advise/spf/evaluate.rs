//! Whether a sender may use a domain: `check_host()` of RFC 7208 §4, reckoned from known answers.
//!
//! It asks nothing itself. What it would have to ask is returned, so that the same rules serve for
//! the records as they are and for records as they will be.

use std::collections::BTreeSet;
use std::net::IpAddr;

use ipnet::IpNet;

use super::macros::{self, Values};
use super::record::{Directive, Mechanism, Prefixes, Qualifier, Record, is_spf};
use crate::model::{Fact, FactKind, HostName, KnownFacts, Query};

/// Terms that ask the DNS, in one evaluation (§4.6.4).
pub const MAX_LOOKUPS: u32 = 10;
/// Lookups without an answer, in one evaluation (§4.6.4).
pub const MAX_VOIDS: u32 = 2;
/// Names under one `mx` (§4.6.4); under `ptr` further ones are passed over.
pub const MAX_NAMES: usize = 10;

/// What comes out (§2.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpfResult {
    /// There is no record.
    None,
    /// The record says nothing on this client.
    Neutral,
    /// The client may send.
    Pass,
    /// The client may not send.
    Fail,
    /// The client probably may not send.
    SoftFail,
    /// The DNS did not answer.
    TempError,
    /// The records are faulty.
    PermError,
}

impl SpfResult {
    /// The word of RFC 8601 §2.7.2.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Neutral => "neutral",
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::SoftFail => "softfail",
            Self::TempError => "temperror",
            Self::PermError => "permerror",
        }
    }
}

/// Who sends.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    /// The client's address.
    pub ip: IpAddr,
    /// The part of the envelope's sender before the `@`; `postmaster` where there is none (§4.3).
    pub local: &'a str,
    /// The part behind it.
    pub domain: &'a str,
    /// The name said in HELO or EHLO.
    pub helo: &'a str,
}

/// An evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// What came out. Not to be relied on while something is missing.
    pub result: SpfResult,
    /// The term that decided, or that is at fault.
    pub term: Option<String>,
    /// Terms that asked the DNS.
    pub lookups: u32,
    /// Answers needed and not known.
    pub missing: BTreeSet<Query>,
}

/// Evaluates the record of the sender's domain.
pub fn check_host(facts: &dyn KnownFacts, sender: &Sender) -> Evaluation {
    // An IPv4 address in the guise of IPv6 is the former (§5).
    let sender = &Sender { ip: sender.ip.to_canonical(), ..*sender };
    let mut walk =
        Walk { facts, sender: *sender, lookups: 0, voids: 0, term: None, missing: BTreeSet::new() };
    let result = if is_name(sender.domain) {
        walk.check(sender.domain).unwrap_or_else(|stop| stop.0)
    } else {
        SpfResult::None
    };
    let Walk { lookups, term, missing, .. } = walk;
    Evaluation { result, term, lookups, missing }
}

/// The evaluation ends here, with this result.
struct Stop(SpfResult);

const PERMANENT: Stop = Stop(SpfResult::PermError);
const TEMPORARY: Stop = Stop(SpfResult::TempError);

struct Walk<'a> {
    facts: &'a dyn KnownFacts,
    sender: Sender<'a>,
    lookups: u32,
    voids: u32,
    term: Option<String>,
    missing: BTreeSet<Query>,
}

impl Walk<'_> {
    fn check(&mut self, domain: &str) -> Result<SpfResult, Stop> {
        let record = match self.ask(FactKind::Txt, domain)? {
            Fact::Found(texts) => {
                let mut records = texts.into_iter().filter(|text| is_spf(text));
                match (records.next(), records.next()) {
                    (Some(only), None) => only,
                    (None, _) => return Ok(SpfResult::None),
                    // §4.5: more than one is an error, whatever they say.
                    (Some(_), Some(_)) => return Err(PERMANENT),
                }
            }
            Fact::NoData | Fact::NxDomain | Fact::Failed => return Ok(SpfResult::None),
        };
        let record = Record::parse(&record).map_err(|bad| {
            self.term = Some(bad.0);
            PERMANENT
        })?;
        for directive in &record.directives {
            if self.matches(directive, domain)? {
                self.term = Some(directive.text.clone());
                return Ok(match directive.qualifier {
                    Qualifier::Pass => SpfResult::Pass,
                    Qualifier::Fail => SpfResult::Fail,
                    Qualifier::SoftFail => SpfResult::SoftFail,
                    Qualifier::Neutral => SpfResult::Neutral,
                });
            }
        }
        let Some(redirect) = &record.redirect else {
            return Ok(SpfResult::Neutral);
        };
        let term = format!("redirect={redirect}");
        self.count(&term)?;
        let target = self.expand(redirect, domain)?;
        let result = if is_name(&target) { self.check(&target)? } else { SpfResult::None };
        match result {
            SpfResult::None => Err(self.at_fault(&term)),
            result => Ok(result),
        }
    }

    fn matches(&mut self, directive: &Directive, domain: &str) -> Result<bool, Stop> {
        let term = &directive.text;
        match &directive.mechanism {
            Mechanism::All => Ok(true),
            Mechanism::Network(net) => Ok(net.contains(&self.sender.ip)),
            Mechanism::Include(name) => {
                self.count(term)?;
                let target = self.expand(name, domain)?;
                let result = if is_name(&target) { self.check(&target)? } else { SpfResult::None };
                match result {
                    SpfResult::Pass => Ok(true),
                    SpfResult::Fail | SpfResult::SoftFail | SpfResult::Neutral => Ok(false),
                    SpfResult::TempError => Err(TEMPORARY),
                    SpfResult::PermError | SpfResult::None => Err(self.at_fault(term)),
                }
            }
            Mechanism::A(name, prefixes) => {
                self.count(term)?;
                let target = self.target(name.as_deref(), domain)?;
                self.host_matches(&target, *prefixes, true, term)
            }
            Mechanism::Mx(name, prefixes) => {
                self.count(term)?;
                let target = self.target(name.as_deref(), domain)?;
                let hosts = self.ask_counted(FactKind::Mx, &target, term)?;
                if hosts.values().len() > MAX_NAMES {
                    return Err(self.at_fault(term));
                }
                for host in hosts.values() {
                    if self.host_matches(host, *prefixes, false, term)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Mechanism::Exists(name) => {
                self.count(term)?;
                let target = self.expand(name, domain)?;
                if !is_name(&target) {
                    return Ok(false);
                }
                // Always A, also for a client with IPv6 (§5.7).
                let answer = self.ask_counted(FactKind::Address4, &target, term)?;
                Ok(!answer.values().is_empty())
            }
            Mechanism::Ptr(name) => {
                self.count(term)?;
                let target = self.target(name.as_deref(), domain)?;
                let names = self.client_names(term)?;
                Ok(names.iter().any(|name| lies_in(name, &target)))
            }
        }
    }

    fn target(&mut self, name: Option<&str>, domain: &str) -> Result<String, Stop> {
        match name {
            Some(name) => self.expand(name, domain),
            None => Ok(domain.to_owned()),
        }
    }

    fn expand(&mut self, text: &str, domain: &str) -> Result<String, Stop> {
        let client_name = if macros::wants_client_name(text) {
            let names = self.client_names(text)?;
            let best = names.iter().find(|name| name.eq_ignore_ascii_case(domain));
            let best = best.or_else(|| names.iter().find(|name| lies_in(name, domain)));
            best.or_else(|| names.first()).cloned().unwrap_or_else(|| "unknown".to_owned())
        } else {
            String::new()
        };
        let Sender { ip, local, domain: sender_domain, helo } = self.sender;
        let client_name = &client_name;
        let values = Values { local, sender_domain, domain, ip, helo, client_name };
        Ok(macros::expand(text, &values))
    }

    /// Whether the client's address is one of a host's. Names that cannot exist match nothing.
    fn host_matches(
        &mut self,
        host: &str,
        prefixes: Prefixes,
        counts: bool,
        term: &str,
    ) -> Result<bool, Stop> {
        if !is_name(host) {
            return Ok(false);
        }
        let kind = self.address_kind();
        let answer =
            if counts { self.ask_counted(kind, host, term)? } else { self.ask(kind, host)? };
        let bits = if self.sender.ip.is_ipv4() { prefixes.v4 } else { prefixes.v6 };
        Ok(answer.values().iter().filter_map(|text| text.parse::<IpAddr>().ok()).any(|address| {
            IpNet::new(address, bits).is_ok_and(|net| net.contains(&self.sender.ip))
        }))
    }

    const fn address_kind(&self) -> FactKind {
        if self.sender.ip.is_ipv4() { FactKind::Address4 } else { FactKind::Address6 }
    }

    /// The client's names whose addresses lead back to it (§5.5). Errors mean no names.
    fn client_names(&mut self, term: &str) -> Result<Vec<String>, Stop> {
        let reverse = reverse_name(self.sender.ip);
        let pointers = match self.ask_counted(FactKind::Pointer, &reverse, term) {
            Ok(fact) => fact,
            Err(_) if self.missing.is_empty() => return Ok(Vec::new()),
            Err(stop) => return Err(stop),
        };
        let kind = self.address_kind();
        let mut names = Vec::new();
        for name in pointers.values().iter().take(MAX_NAMES) {
            match self.ask(kind, name) {
                Ok(fact) => {
                    let back = |text: &String| text.parse() == Ok(self.sender.ip);
                    if fact.values().iter().any(back) {
                        names.push(name.clone());
                    }
                }
                Err(_) if self.missing.is_empty() => {}
                Err(stop) => return Err(stop),
            }
        }
        Ok(names)
    }

    fn count(&mut self, term: &str) -> Result<(), Stop> {
        self.lookups += 1;
        if self.lookups > MAX_LOOKUPS { Err(self.at_fault(term)) } else { Ok(()) }
    }

    fn at_fault(&mut self, term: &str) -> Stop {
        self.term = Some(term.to_owned());
        PERMANENT
    }

    /// Asks where an empty answer counts against the limit.
    fn ask_counted(&mut self, kind: FactKind, name: &str, term: &str) -> Result<Fact, Stop> {
        if !is_name(name) {
            return Ok(Fact::NxDomain);
        }
        let answer = self.ask(kind, name)?;
        if answer.values().is_empty() {
            self.voids += 1;
            if self.voids > MAX_VOIDS {
                return Err(self.at_fault(term));
            }
        }
        Ok(answer)
    }

    fn ask(&mut self, kind: FactKind, name: &str) -> Result<Fact, Stop> {
        let query = Query::new(kind, HostName::new(name));
        match self.facts.fact(&query) {
            Some(Fact::Failed) => Err(TEMPORARY),
            Some(answer) => Ok(answer),
            None => {
                self.missing.insert(query);
                Err(TEMPORARY)
            }
        }
    }
}

/// Whether a text can be a domain name of several labels (§4.3).
pub(super) fn is_name(text: &str) -> bool {
    let name = text.strip_suffix('.').unwrap_or(text);
    name.len() <= 253
        && name.contains('.')
        && name.split('.').all(|label| (1..=63).contains(&label.len()))
}

fn lies_in(name: &str, domain: &str) -> bool {
    let clean = |text: &str| text.trim_end_matches('.').to_ascii_lowercase();
    let (name, domain) = (clean(name), clean(domain));
    name == domain || name.strip_suffix(&domain).is_some_and(|head| head.ends_with('.'))
}

fn reverse_name(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(v4) => {
            let [a, b, c, d] = v4.octets();
            format!("{d}.{c}.{b}.{a}.in-addr.arpa")
        }
        IpAddr::V6(v6) => {
            let labels: Vec<String> = v6
                .octets()
                .iter()
                .rev()
                .flat_map(|octet| [octet & 15, octet >> 4])
                .map(|digit| format!("{digit:x}"))
                .collect();
            format!("{}.ip6.arpa", labels.join("."))
        }
    }
}
