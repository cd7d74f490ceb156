//! One word for what was seen of an address.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::software::recognise;
use crate::model::{
    ConnectFault, End, EndpointObservation, Expectation, HostName, Reply, ServiceProfile,
};

/// What stands at an address, as seen from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// SMTP works.
    Reachable,
    /// The name has no address, or could not be looked up.
    NameNotFound,
    /// The connection was reset at once.
    Refused,
    /// Nobody answered.
    Timeout,
    /// There is no way there.
    Unreachable,
    /// Cut off before the introductions were over.
    Closed,
    /// Connected, but not greeted within the time.
    NoBanner,
    /// What answers does not speak SMTP.
    NotSmtp,
    /// Something in between speaks in the server's place, or garbles what it says.
    ProxySuspected,
    /// A mail server, but none of the service's.
    OtherServer,
    /// The server says: not now.
    TempReject,
    /// The server says: never.
    PermReject,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Reachable,
        Self::NameNotFound,
        Self::Refused,
        Self::Timeout,
        Self::Unreachable,
        Self::Closed,
        Self::NoBanner,
        Self::NotSmtp,
        Self::ProxySuspected,
        Self::OtherServer,
        Self::TempReject,
        Self::PermReject,
    ];

    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reachable => "reachable",
            Self::NameNotFound => "name_not_found",
            Self::Refused => "refused",
            Self::Timeout => "timeout",
            Self::Unreachable => "unreachable",
            Self::Closed => "closed",
            Self::NoBanner => "no_banner",
            Self::NotSmtp => "not_smtp",
            Self::ProxySuspected => "proxy_suspected",
            Self::OtherServer => "other_server",
            Self::TempReject => "temp_reject",
            Self::PermReject => "perm_reject",
        }
    }

    /// The verdict of that word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.as_str() == word)
    }

    /// Whether mail cannot get in there: nobody took the connection, or it was cut at once.
    #[must_use]
    pub const fn is_shut(self) -> bool {
        matches!(self, Self::Refused | Self::Timeout | Self::Unreachable | Self::Closed)
    }

    /// Whether a connection stood.
    #[must_use]
    pub const fn is_connected(self) -> bool {
        !matches!(self, Self::NameNotFound | Self::Refused | Self::Timeout | Self::Unreachable)
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Judges one address. The service counts only where it is expected.
#[must_use]
pub fn verdict(
    seen: &EndpointObservation,
    expect: Expectation,
    service: &ServiceProfile,
) -> Verdict {
    match &seen.end {
        End::NoSuchName | End::NoAddress | End::LookupFailed(_) => Verdict::NameNotFound,
        End::NotConnected(ConnectFault::Refused, _) => Verdict::Refused,
        End::NotConnected(ConnectFault::TimedOut, _) => Verdict::Timeout,
        End::NotConnected(_, _) => Verdict::Unreachable,
        _ if is_proxied(seen) => Verdict::ProxySuspected,
        End::Closed => Verdict::Closed,
        // The greeting was not shown, and our own was answered: a mail server, of whomever.
        End::NotAsked
            if expect != Expectation::Service
                && seen.hello.as_ref().is_some_and(Reply::is_positive) =>
        {
            Verdict::Reachable
        }
        End::Silent | End::NotAsked => Verdict::NoBanner,
        End::NoReply | End::TooMuch => Verdict::NotSmtp,
        End::Finished => of_replies(seen, expect, service),
    }
}

fn of_replies(
    seen: &EndpointObservation,
    expect: Expectation,
    service: &ServiceProfile,
) -> Verdict {
    let Some(greeting) = &seen.greeting else { return Verdict::NoBanner };
    for reply in [Some(greeting), seen.hello.as_ref()].into_iter().flatten() {
        if reply.is_temporary() {
            return Verdict::TempReject;
        }
        if !reply.is_positive() && !reply.is_permanent() {
            return Verdict::NotSmtp;
        }
    }
    if greeting.is_permanent() {
        return Verdict::PermReject;
    }
    match seen.hello.as_ref().map(|hello| hello.code) {
        // Neither EHLO nor HELO is known; 530 is how FTP servers say so.
        Some(500 | 502 | 530) | None => Verdict::NotSmtp,
        Some(500..) => Verdict::PermReject,
        Some(_) if expect == Expectation::Service && !is_of(greeting, service) => {
            Verdict::OtherServer
        }
        Some(_) => Verdict::Reachable,
    }
}

/// Whether the greeting is the service's own.
fn is_of(greeting: &Reply, service: &ServiceProfile) -> bool {
    let wanted = service.banner.trim();
    greeting.lines.iter().any(|line| {
        let line = line.trim_start();
        let head = line.get(..wanted.len());
        let next = line.get(wanted.len()..).and_then(|rest| rest.chars().next());
        head.is_some_and(|head| head.eq_ignore_ascii_case(wanted))
            && next.is_none_or(|next| !next.is_alphanumeric())
    })
}

/// Whether something in between has had its hands on what the server says.
fn is_proxied(seen: &EndpointObservation) -> bool {
    let masked = |reply: &Reply| reply.lines.iter().any(|line| is_masked(line.as_bytes()));
    seen.greeting.as_ref().is_some_and(|greeting| greeting.code == 0 || masked(greeting))
        || seen.capabilities.iter().any(|line| is_overwritten(line))
        || recognise(seen).is_some_and(|software| software.is_proxy)
}

/// Whether a text consists of what Cisco's inspection of SMTP leaves of a greeting: only the
/// digits 2 and 0 and blanks survive, all else becomes an asterisk.
#[must_use]
pub fn is_masked(text: &[u8]) -> bool {
    text.split(|byte| *byte == b'*').count() > 3 && text.iter().all(|byte| b"*20 .-".contains(byte))
}

/// Whether a service extension was made unknown by writing X over it, as Cisco's inspection does
/// with those that it does not like; it leaves at most the last letter.
fn is_overwritten(capability: &str) -> bool {
    let word = capability.split(' ').next().unwrap_or_default();
    let crosses = word.bytes().take_while(|byte| *byte == b'X').count();
    let rest = &word[crosses..];
    (crosses >= 3 && rest.len() <= 1 && rest.bytes().all(|byte| byte.is_ascii_uppercase()))
        || (word.len() >= 3 && word.bytes().all(|byte| byte == b'*'))
}

/// Whether mail to a host can be sent encrypted, to a server that proves its name, at every address
/// that answers: what must hold before a host may stand in a policy of MTA-STS that is enforced
/// (RFC 8461 §4.2). None if no address answered.
#[must_use]
pub fn proves_its_name(host: &HostName, seen: &[EndpointObservation]) -> Option<bool> {
    let mut answering = seen
        .iter()
        .filter(|one| one.host == *host && one.end == End::Finished)
        .filter(|one| one.hello.as_ref().is_some_and(Reply::is_positive))
        .peekable();
    answering.peek()?;
    Some(answering.all(|one| one.tls.is_proven()))
}

/// Whether a verdict is what was hoped for; none if it cannot be told.
#[must_use]
pub fn meets(verdict: Verdict, end: &End, expect: Expectation) -> Option<bool> {
    match (expect, verdict) {
        (_, Verdict::NameNotFound) if matches!(end, End::LookupFailed(_)) => None,
        // A name that leads nowhere says nothing on a server that has to be shut.
        (Expectation::Closed, Verdict::NameNotFound) => None,
        (Expectation::Closed, verdict) => Some(verdict.is_shut()),
        (Expectation::Service | Expectation::Any, verdict) => Some(verdict == Verdict::Reachable),
    }
}

#[cfg(test)]
#[path = "verdict_tests.rs"]
mod tests;
