//! The way that a message took, from the `Received` lines of its headers (RFC 5321 §4.4).
//!
//! Every server puts its line on top, so the oldest stands last. Whoever sends a message can write
//! lines of any wording below those of the servers after: what stands before the first server that
//! one trusts proves nothing.

mod line;
mod product;

use std::net::IpAddr;

use ipnet::IpNet;
use jiff::Timestamp;
use thiserror::Error;

pub use product::Product;

use super::ranges::INSIDE;
use crate::model::{HostName, ServiceProfile};

/// RFC 5321 §6.3 takes a hundred for a loop.
const MAX_HOPS: usize = 120;
const MAX_LINES: usize = 20_000;
const MAX_FIELD: usize = 8 * 1024;

/// There are no `Received` lines in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the text holds no Received lines")]
pub struct NoReceived;

/// A server took the message from somebody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hop {
    /// What the sending side called itself.
    pub from: Option<String>,
    /// The name that its address has in the DNS, where the server looked.
    pub from_name: Option<String>,
    /// The address that it came from.
    pub from_address: Option<IpAddr>,
    /// The server that took it.
    pub by: Option<String>,
    /// The protocol, such as `ESMTPS`.
    pub with: Option<String>,
    /// What the server says of its software.
    pub product: Option<Product>,
    /// When.
    pub at: Option<Timestamp>,
    relation: Relation,
}

/// Whose the two sides of a hop are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Relation {
    /// Of two organisations, as far as can be seen.
    #[default]
    Others,
    /// Of one domain, which may be that of a provider with many customers.
    Kin,
    /// Of one organisation.
    Same,
}

impl Hop {
    /// The sending side by the name that is best known.
    #[must_use]
    pub fn sender(&self) -> Option<&str> {
        self.from_name.as_deref().or(self.from.as_deref())
    }

    /// Whether somebody logged in to send (RFC 3848: the A of ESMTPA).
    #[must_use]
    pub fn is_authenticated(&self) -> bool {
        let with = self.with.as_deref().unwrap_or_default().to_ascii_uppercase();
        ["ESMTPA", "ESMTPSA", "LMTPA", "LMTPSA", "UTF8SMTPA", "UTF8SMTPSA", "ASMTP"]
            .contains(&with.as_str())
            // Exim before 4.
            || with == "ASMTPS"
    }

    /// Whether it came over the Internet.
    fn is_from_outside(&self) -> bool {
        !self.is_authenticated()
            && self.relation != Relation::Same
            && self.from_address.is_some_and(|a| !is_inside(a))
    }
}

/// Which way a message went, seen from the company.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Away from it.
    Outgoing,
    /// To it.
    Incoming,
}

impl Direction {
    /// The word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Outgoing => "outgoing",
            Self::Incoming => "incoming",
        }
    }
}

/// A server on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name.
    pub name: Option<String>,
    /// The address that the Internet sees.
    pub address: Option<IpAddr>,
    /// Its software, where its own line tells.
    pub product: Option<Product>,
}

/// The way of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The hops, the oldest first.
    pub hops: Vec<Hop>,
}

impl Path {
    /// Reads pasted headers; more than headers may stand there. Nothing is too odd to be read: what
    /// is not understood of a line is left out.
    ///
    /// # Errors
    /// [`NoReceived`].
    pub fn read(text: &str) -> Result<Self, NoReceived> {
        let mut hops: Vec<Hop> =
            fields(text).iter().filter_map(|field| line::read(field)).collect();
        hops.reverse();
        if hops.is_empty() { Err(NoReceived) } else { Ok(Self { hops }) }
    }

    /// How long the message was on its way from the hop before, in seconds; clocks that are wrong
    /// make it negative.
    #[must_use]
    pub fn delay(&self, hop: usize) -> Option<i64> {
        let before = self.hops.get(hop.checked_sub(1)?)?.at?;
        Some(self.hops.get(hop)?.at?.as_second() - before.as_second())
    }

    /// The first and the last hop that came from another company's server. Servers of one domain
    /// count only where there are no others: two customers of a provider write to each other.
    fn outside(&self) -> Option<(usize, usize)> {
        let ends = |test: &dyn Fn(&Hop) -> bool| {
            let first = self.hops.iter().position(test)?;
            Some((first, self.hops.iter().rposition(test)?))
        };
        ends(&|hop| hop.is_from_outside() && hop.relation == Relation::Others)
            .or_else(|| ends(&Hop::is_from_outside))
    }

    /// The last server before the Internet: that whose mail another company's server took first.
    #[must_use]
    pub fn last_server(&self) -> Option<Server> {
        let (at, _) = self.outside()?;
        let outside = &self.hops[at];
        let own = at.checked_sub(1).and_then(|before| self.hops.get(before));
        Some(Server {
            name: own
                .and_then(|hop| hop.by.clone().filter(|by| by.contains('.')))
                .or_else(|| outside.sender().map(str::to_owned)),
            address: outside.from_address,
            product: own.and_then(|hop| hop.product.clone()),
        })
    }

    /// The server that took the message from the Internet last: where mail for the company arrives.
    #[must_use]
    pub fn entry(&self) -> Option<Server> {
        let hop = self.hops.get(self.outside()?.1)?;
        Some(Server { name: hop.by.clone(), address: None, product: hop.product.clone() })
    }

    /// The hops at which the service gave or took the message.
    #[must_use]
    pub fn through(&self, service: &ServiceProfile, ranges: &[IpNet]) -> Vec<usize> {
        let is_service = |name: &Option<String>| {
            name.as_deref().is_some_and(|name| is_of_service(name, service))
        };
        let passes = |hop: &Hop| {
            // What a computer calls itself may be a lie; where its name is looked up, that counts.
            let named = if hop.from_name.is_some() { &hop.from_name } else { &hop.from };
            let from = match hop.from_address {
                Some(address) if ranges.iter().any(|net| net.contains(&address)) => true,
                _ => is_service(named),
            };
            from || is_service(&hop.by)
        };
        let hops = self.hops.iter().enumerate();
        hops.filter(|(_, hop)| passes(hop)).map(|(at, _)| at).collect()
    }

    /// Which way it went, if one of the company's names stands at one of its ends.
    #[must_use]
    pub fn direction(&self, domains: &[String], own: Option<&HostName>) -> Option<Direction> {
        let is_own = |name: &Option<String>| {
            name.as_deref().is_some_and(|name| {
                let name = HostName::new(name);
                own == Some(&name) || domains.iter().any(|domain| name.is_within(domain))
            })
        };
        let (outside, entry) = self.outside()?;
        if self.hops[entry..].iter().any(|hop| is_own(&hop.by)) {
            return Some(Direction::Incoming);
        }
        let before = &self.hops[..outside];
        let sender = &self.hops[outside];
        let is_ours = before.iter().any(|hop| is_own(&hop.by))
            || is_own(&sender.from_name)
            || is_own(&sender.from);
        is_ours.then_some(Direction::Outgoing)
    }
}

/// Whether a name is one of the service's servers, or one beside them.
fn is_of_service(name: &str, service: &ServiceProfile) -> bool {
    let name = HostName::new(name);
    let hosts = service
        .inbound
        .iter()
        .map(|inbound| &inbound.host)
        .chain(service.outbound.iter().map(|outbound| &outbound.host));
    let mut hosts = hosts;
    hosts.any(|host| {
        *host == name || host.registrable().is_some_and(|domain| name.is_within(domain))
    })
}

fn is_inside(address: IpAddr) -> bool {
    let address = address.to_canonical();
    let mut nets = INSIDE.iter().filter_map(|text| text.parse::<IpNet>().ok());
    address.is_loopback()
        || address.is_unspecified()
        || matches!(address, IpAddr::V4(v4) if v4.is_link_local())
        || nets.any(|net| net.contains(&address))
}

/// The `Received` fields of the headers that a text begins with, unfolded, the newest first.
///
/// Mail programs show headers in their own ways: folded lines may have lost the space in front,
/// lines may be quoted, empty lines may stand between.
fn fields(text: &str) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    let mut is_open = false;
    let mut after_gap = false;
    for line in text.lines().take(MAX_LINES) {
        let line = line.trim_end().trim_start_matches(['>', '\u{feff}']);
        if line.trim().is_empty() {
            after_gap = true;
            continue;
        }
        let name = header_name(line.trim_start());
        let is_folded = line.starts_with([' ', '\t']) && name.is_none_or(|name| name.contains(' '));
        if after_gap && !fields.is_empty() && name.is_none() && !is_folded {
            // The text of the message begins.
            break;
        }
        after_gap = false;
        match name {
            Some(name) => {
                is_open = name.eq_ignore_ascii_case("received");
                if is_open {
                    if fields.len() == MAX_HOPS {
                        break;
                    }
                    let (_, rest) = line.split_once(':').unwrap_or_default();
                    fields.push(String::new());
                    append(&mut fields, rest);
                }
            }
            None if is_open => append(&mut fields, line),
            None => {}
        }
    }
    fields
}

fn append(fields: &mut [String], text: &str) {
    if let Some(field) = fields.last_mut()
        && field.len() + text.len() < MAX_FIELD
    {
        field.push(' ');
        field.push_str(text.trim());
    }
}

/// The name of a header (RFC 5322 §2.2), if the line begins with one.
fn header_name(line: &str) -> Option<&str> {
    let (name, rest) = line.split_once(':')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    // `helo=x:25` and `https://` are none.
    (is_name && !rest.starts_with("//")).then_some(name)
}

#[cfg(test)]
mod tests;
