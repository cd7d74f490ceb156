//! The text of an SPF record and its terms (RFC 7208 §4.6, §5, §6, §12).

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::macros;

/// What a match means (RFC 7208 §4.6.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    /// `+`, or nothing.
    Pass,
    /// `-`
    Fail,
    /// `~`
    SoftFail,
    /// `?`
    Neutral,
}

/// How many bits of an address count, by family (RFC 7208 §5.6, `dual-cidr-length`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prefixes {
    /// 0 to 32.
    pub v4: u8,
    /// 0 to 128.
    pub v6: u8,
}

/// Whom a term covers. A `String` is a name that may hold macros; none stands for the domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mechanism {
    /// Everybody.
    All,
    /// Whom another record lets pass.
    Include(String),
    /// The addresses of a host.
    A(Option<String>, Prefixes),
    /// The addresses of a domain's mail servers.
    Mx(Option<String>, Prefixes),
    /// Whose name lies in a domain.
    Ptr(Option<String>),
    /// These addresses.
    Network(IpNet),
    /// Anybody for whom a name exists.
    Exists(String),
}

impl Mechanism {
    /// Whether it covers every address, or every one of a family.
    #[must_use]
    pub fn covers_everybody(&self) -> bool {
        match self {
            Self::All => true,
            Self::Network(net) => net.prefix_len() == 0,
            Self::A(_, prefixes) | Self::Mx(_, prefixes) => prefixes.v4 == 0 || prefixes.v6 == 0,
            Self::Include(_) | Self::Ptr(_) | Self::Exists(_) => false,
        }
    }
}

/// One directive, and how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// What a match means.
    pub qualifier: Qualifier,
    /// Whom it covers.
    pub mechanism: Mechanism,
    /// The term as it stands in the record.
    pub text: String,
}

/// A record that has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The directives in order.
    pub directives: Vec<Directive>,
    /// The record that decides where nothing matches.
    pub redirect: Option<String>,
}

/// What makes a record unreadable; all that use it get `permerror`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadTerm(pub String);

impl fmt::Display for BadTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a text of a TXT record is one of SPF, faulty or not (RFC 7208 §4.5).
#[must_use]
pub fn is_spf(text: &str) -> bool {
    let version = text.get(..6).is_some_and(|head| head.eq_ignore_ascii_case("v=spf1"));
    version && text[6..].chars().next().is_none_or(|next| next == ' ')
}

impl Record {
    /// Reads a record.
    ///
    /// # Errors
    /// The first term that is wrong.
    pub fn parse(text: &str) -> Result<Self, BadTerm> {
        let mut record = Self { directives: Vec::new(), redirect: None };
        let mut has_explanation = false;
        for term in text.split(' ').skip(1).filter(|term| !term.is_empty()) {
            let bad = || BadTerm(term.to_owned());
            if !term.bytes().all(|b| (0x21..=0x7e).contains(&b)) {
                return Err(bad());
            }
            let Some((name, value)) = modifier(term) else {
                record.directives.push(directive(term).ok_or_else(bad)?);
                continue;
            };
            match name.to_ascii_lowercase().as_str() {
                "redirect" if record.redirect.is_none() => {
                    record.redirect = Some(domain_spec(value).ok_or_else(bad)?);
                }
                "exp" if !has_explanation => {
                    domain_spec(value).ok_or_else(bad)?;
                    has_explanation = true;
                }
                // A second one (§6).
                "redirect" | "exp" => return Err(bad()),
                _ if macros::is_well_formed(value) => {}
                _ => return Err(bad()),
            }
        }
        Ok(record)
    }
}

/// `name=value`, where the name is one.
fn modifier(term: &str) -> Option<(&str, &str)> {
    let (name, value) = term.split_once('=')?;
    let mut letters = name.bytes();
    let fits = letters.next().is_some_and(|b| b.is_ascii_alphabetic())
        && letters.all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    fits.then_some((name, value))
}

fn directive(term: &str) -> Option<Directive> {
    let (qualifier, rest) = match term.split_at_checked(1) {
        Some(("+", rest)) => (Qualifier::Pass, rest),
        Some(("-", rest)) => (Qualifier::Fail, rest),
        Some(("~", rest)) => (Qualifier::SoftFail, rest),
        Some(("?", rest)) => (Qualifier::Neutral, rest),
        _ => (Qualifier::Pass, term),
    };
    let end = rest.find([':', '/']).unwrap_or(rest.len());
    let (name, tail) = rest.split_at(end);
    let value = tail.strip_prefix(':');
    let mechanism = match name.to_ascii_lowercase().as_str() {
        "all" if tail.is_empty() => Mechanism::All,
        "include" => Mechanism::Include(domain_spec(value?)?),
        "exists" => Mechanism::Exists(domain_spec(value?)?),
        "a" => {
            let (name, prefixes) = host_and_prefixes(tail)?;
            Mechanism::A(name, prefixes)
        }
        "mx" => {
            let (name, prefixes) = host_and_prefixes(tail)?;
            Mechanism::Mx(name, prefixes)
        }
        "ptr" if tail.is_empty() => Mechanism::Ptr(None),
        "ptr" => Mechanism::Ptr(Some(domain_spec(value?)?)),
        "ip4" => Mechanism::Network(network4(value?)?),
        "ip6" => Mechanism::Network(network6(value?)?),
        _ => return None,
    };
    Some(Directive { qualifier, mechanism, text: term.to_owned() })
}

/// What stands behind `a` and `mx`: `[:name][/n][//n]`.
fn host_and_prefixes(tail: &str) -> Option<(Option<String>, Prefixes)> {
    let (rest, v6) = match tail.rsplit_once("//") {
        Some((rest, digits)) if is_number(digits) => (rest, length(digits, 128)?),
        _ => (tail, 128),
    };
    let (rest, v4) = match rest.rsplit_once('/') {
        Some((rest, digits)) if is_number(digits) => (rest, length(digits, 32)?),
        _ => (rest, 32),
    };
    let name = match rest.strip_prefix(':') {
        Some(name) => Some(domain_spec(name)?),
        None if rest.is_empty() => None,
        None => return None,
    };
    Some((name, Prefixes { v4, v6 }))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn length(digits: &str, most: u8) -> Option<u8> {
    let is_plain = is_number(digits) && (digits == "0" || !digits.starts_with('0'));
    digits.parse().ok().filter(|length| is_plain && *length <= most)
}

fn network4(text: &str) -> Option<IpNet> {
    let (address, bits) = match text.split_once('/') {
        Some((address, digits)) => (address, length(digits, 32)?),
        None => (text, 32),
    };
    let address: Ipv4Addr = address.parse().ok()?;
    Ipv4Net::new(address, bits).ok().map(|net| IpNet::V4(net.trunc()))
}

fn network6(text: &str) -> Option<IpNet> {
    let (address, bits) = match text.split_once('/') {
        Some((address, digits)) => (address, length(digits, 128)?),
        None => (text, 128),
    };
    let address: Ipv6Addr = address.parse().ok()?;
    Ipv6Net::new(address, bits).ok().map(|net| IpNet::V6(net.trunc()))
}

/// A name that may hold macros: its end has to be a top-level label or a macro (§7.1).
fn domain_spec(text: &str) -> Option<String> {
    if text.is_empty() || !macros::is_well_formed(text) || macros::needs_explanation(text) {
        return None;
    }
    let ends_well = text.ends_with('}') || {
        let name = text.strip_suffix('.').unwrap_or(text);
        name.rsplit_once('.').is_some_and(|(_, label)| is_top_label(label))
    };
    ends_well.then(|| text.to_owned())
}

fn is_top_label(label: &str) -> bool {
    !label.is_empty()
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
        && !label.bytes().all(|b| b.is_ascii_digit())
}
