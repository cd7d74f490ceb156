//! Service profiles: all that Mailward knows of a filtering service.

use std::collections::BTreeMap;
use std::ops::Range;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use toml::Spanned;

use super::{DomainName, HostName, Language};

/// The profile format that this program reads.
const SCHEMA: u32 = 1;
/// A profile comes by mail from strangers: nothing in it may be unbounded.
const MAX_BYTES: usize = 64 * 1024;
const MAX_HOSTS: usize = 16;
const MAX_TEXT: usize = 200;

/// A filtering service, as described by its profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceProfile {
    /// Names the profile on the command line and in cases.
    pub id: String,
    /// The name that customers know.
    pub name: String,
    /// What a greeting of the service's servers starts with, after the reply code.
    pub banner: String,
    /// The administration console.
    pub console: Option<String>,
    /// A mail address that answers every message, for tests.
    pub autoresponder: Option<String>,
    /// Whom to ask.
    pub support: Support,
    /// The hosts that take incoming mail, the most preferred first.
    pub inbound: Vec<InboundHost>,
    /// The smart hosts for outgoing mail.
    pub outbound: Vec<Outbound>,
    /// The addresses that the service delivers from; empty: its support has to be asked.
    pub ranges: Vec<IpNet>,
    /// Networks that count as reachable although they are private: for a service on the
    /// customer's own premises.
    pub private_networks: Vec<IpNet>,
    /// The optional managed mailboxes.
    pub mailboxes: Option<Mailboxes>,
    /// What to call the regions, by identifier and language tag.
    pub regions: BTreeMap<String, BTreeMap<String, String>>,
}

/// Whom to ask at the service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Support {
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// A host of the service that takes incoming mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InboundHost {
    /// Its name.
    pub host: HostName,
    /// Its SMTP port.
    pub port: u16,
    /// The preference the service asks for.
    pub preference: u16,
    /// The identifier of its region.
    pub region: String,
}

/// A smart host of the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outbound {
    /// Its name.
    pub host: HostName,
    /// Its SMTP port.
    pub port: u16,
}

/// The optional mailboxes that the service hosts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mailboxes {
    /// Where to manage them.
    pub url: String,
}

/// What is wrong with a profile, and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {fault}")]
pub struct ProfileError {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong there.
    pub fault: ProfileFault,
}

/// A kind of fault in a profile.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProfileFault {
    /// No TOML, an unknown or missing key, or a value of the wrong kind; the parser's words.
    #[error("{0}")]
    Syntax(String),
    /// The file is larger than any profile has reason to be.
    #[error("the profile is larger than 64 KiB")]
    TooLarge,
    /// Written for another version of the format.
    #[error("format {0} is not known to this version of Mailward, which reads format 1")]
    Schema(u32),
    /// An identifier with other characters than small letters, digits and hyphens.
    #[error("\"{0}\" is no identifier: use a-z, 0-9 and hyphens, at most 64")]
    Identifier(String),
    /// A text that is empty, too long, or holds control characters.
    #[error("this text must have 1 to 200 characters and no control characters")]
    Text,
    /// A name that no host can have.
    #[error("\"{0}\" is no host name")]
    Host(String),
    /// A host listed twice.
    #[error("the host {0} is listed twice")]
    DuplicateHost(HostName),
    /// No inbound host, or too many hosts.
    #[error("a service has 1 to 16 hosts for incoming mail")]
    HostCount,
    /// Port 0.
    #[error("0 is no port")]
    Port,
    /// A link that is not https.
    #[error("a link must start with https:// and name a host")]
    Link,
    /// Something that is no e-mail address.
    #[error("\"{0}\" is no e-mail address")]
    Mailbox(String),
    /// Something that is no network, or a network with host bits set.
    #[error("\"{0}\" is no network such as 192.0.2.0/24")]
    Network(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProfile {
    schema: Spanned<u32>,
    id: Spanned<String>,
    name: Spanned<String>,
    banner: Spanned<String>,
    console: Option<Spanned<String>>,
    autoresponder: Option<Spanned<String>>,
    #[serde(default)]
    ranges: Vec<Spanned<String>>,
    #[serde(default)]
    private_networks: Vec<Spanned<String>>,
    #[serde(default)]
    support: RawSupport,
    inbound: Spanned<Vec<RawInbound>>,
    #[serde(default)]
    outbound: Vec<RawOutbound>,
    mailboxes: Option<RawMailboxes>,
    #[serde(default)]
    regions: BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, Spanned<String>>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct RawSupport {
    phone: Option<Spanned<String>>,
    email: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawInbound {
    host: Spanned<String>,
    #[serde(default = "smtp_port")]
    port: Spanned<u16>,
    preference: u16,
    region: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOutbound {
    host: Spanned<String>,
    #[serde(default = "smtp_port")]
    port: Spanned<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMailboxes {
    url: Spanned<String>,
}

fn smtp_port() -> Spanned<u16> {
    Spanned::new(0..0, 25)
}

/// A fault with the bytes it stands at.
type Located<T> = Result<T, (Range<usize>, ProfileFault)>;

impl ServiceProfile {
    /// The profile of the service that Mailward was made for.
    #[must_use]
    pub fn built_in() -> Self {
        match Self::parse(include_str!("../../assets/services/security-mail.toml")) {
            Ok(profile) => profile,
            // The file is part of the program, and a test reads it.
            Err(error) => unreachable!("the built-in profile: {error}"),
        }
    }

    /// Reads and validates a profile.
    ///
    /// # Errors
    /// The first fault, with its line and column.
    pub fn parse(text: &str) -> Result<Self, ProfileError> {
        if text.len() > MAX_BYTES {
            return Err(ProfileError { line: 1, column: 1, fault: ProfileFault::TooLarge });
        }
        let raw: RawProfile = toml::from_str(text).map_err(|error| {
            let at = error.span().unwrap_or(0..0);
            located(text, &at, ProfileFault::Syntax(error.message().to_owned()))
        })?;
        validate(raw).map_err(|(at, fault)| located(text, &at, fault))
    }

    /// What a region is called in a language; its identifier where the profile has no name.
    #[must_use]
    pub fn region_name<'a>(&'a self, region: &'a str, language: Language) -> &'a str {
        let names = self.regions.get(region);
        names
            .and_then(|names| names.get(language.tag()).or_else(|| names.get("en")))
            .map_or(region, String::as_str)
    }

    /// Whether a host is one that takes incoming mail for the service.
    #[must_use]
    pub fn has_inbound(&self, host: &HostName) -> bool {
        self.inbound.iter().any(|inbound| inbound.host == *host)
    }
}

fn located(text: &str, at: &Range<usize>, fault: ProfileFault) -> ProfileError {
    let before = text.get(..at.start).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    ProfileError {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        fault,
    }
}

fn validate(raw: RawProfile) -> Located<ServiceProfile> {
    if *raw.schema.get_ref() != SCHEMA {
        return Err((raw.schema.span(), ProfileFault::Schema(*raw.schema.get_ref())));
    }
    let count = raw.inbound.get_ref().len();
    if count == 0 || count > MAX_HOSTS || raw.outbound.len() > MAX_HOSTS {
        return Err((raw.inbound.span(), ProfileFault::HostCount));
    }
    let mut inbound: Vec<InboundHost> = Vec::with_capacity(count);
    for entry in raw.inbound.into_inner() {
        let at = entry.host.span();
        let next = InboundHost {
            host: host(&entry.host)?,
            port: port(&entry.port)?,
            preference: entry.preference,
            region: identifier(entry.region)?,
        };
        if inbound.iter().any(|known| known.host == next.host) {
            return Err((at, ProfileFault::DuplicateHost(next.host)));
        }
        inbound.push(next);
    }
    inbound.sort_by_key(|host| host.preference);
    let outbound = raw
        .outbound
        .into_iter()
        .map(|entry| Ok(Outbound { host: host(&entry.host)?, port: port(&entry.port)? }));
    let mut regions = BTreeMap::new();
    for (region, names) in raw.regions {
        let names = names.into_iter().map(|(tag, name)| Ok((text(tag)?, text(name)?)));
        regions.insert(identifier(region)?, names.collect::<Located<_>>()?);
    }
    Ok(ServiceProfile {
        id: identifier(raw.id)?,
        name: text(raw.name)?,
        banner: text(raw.banner)?,
        console: raw.console.map(link).transpose()?,
        autoresponder: raw.autoresponder.map(mailbox).transpose()?,
        support: Support {
            phone: raw.support.phone.map(text).transpose()?,
            email: raw.support.email.map(mailbox).transpose()?,
        },
        inbound,
        outbound: outbound.collect::<Located<_>>()?,
        ranges: raw.ranges.iter().map(network).collect::<Located<_>>()?,
        private_networks: raw.private_networks.iter().map(network).collect::<Located<_>>()?,
        mailboxes: match raw.mailboxes {
            Some(mailboxes) => Some(Mailboxes { url: link(mailboxes.url)? }),
            None => None,
        },
        regions,
    })
}

fn identifier(id: Spanned<String>) -> Located<String> {
    let text = id.get_ref();
    let fits = (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if fits {
        return Ok(id.into_inner());
    }
    Err((id.span(), ProfileFault::Identifier(text.chars().take(80).collect())))
}

fn text(value: Spanned<String>) -> Located<String> {
    let text = value.get_ref();
    let length = text.chars().count();
    if text.trim().is_empty() || length > MAX_TEXT || text.chars().any(char::is_control) {
        return Err((value.span(), ProfileFault::Text));
    }
    Ok(value.into_inner())
}

fn host(value: &Spanned<String>) -> Located<HostName> {
    let typed = value.get_ref();
    match DomainName::parse(typed) {
        // `parse` is made for pasted text; a profile has to name the host and nothing else.
        Ok(name) if !typed.contains(['@', '/', ':', '<', ' ']) => Ok(HostName::new(name.ascii())),
        _ => Err((value.span(), ProfileFault::Host(typed.chars().take(80).collect()))),
    }
}

fn port(value: &Spanned<u16>) -> Located<u16> {
    match *value.get_ref() {
        0 => Err((value.span(), ProfileFault::Port)),
        port => Ok(port),
    }
}

fn link(value: Spanned<String>) -> Located<String> {
    let at = value.span();
    let link = text(value)?;
    let host = link
        .strip_prefix("https://")
        .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let odd = link.chars().any(|c| c.is_whitespace() || "\"'<>\\`{}|^".contains(c));
    match host {
        // No user part: it would let the link show one host and open another.
        Some(host) if !odd && !host.contains('@') && DomainName::parse(host).is_ok() => Ok(link),
        _ => Err((at, ProfileFault::Link)),
    }
}

fn mailbox(value: Spanned<String>) -> Located<String> {
    let at = value.span();
    let address = text(value)?;
    let fits = address.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && local
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+-/=?^_`{|}~".contains(&b))
            && DomainName::parse(domain).is_ok_and(|name| name.ascii() == domain.to_lowercase())
    });
    if fits { Ok(address) } else { Err((at, ProfileFault::Mailbox(address))) }
}

fn network(value: &Spanned<String>) -> Located<IpNet> {
    match value.get_ref().parse::<IpNet>() {
        Ok(net) if net.trunc() == net => Ok(net),
        _ => Err((value.span(), ProfileFault::Network(value.get_ref().chars().take(80).collect()))),
    }
}

#[cfg(test)]
#[path = "service_tests.rs"]
mod tests;
