//! What was seen of a connection to a mail server. No judgement here: that is `advise`'s.

mod run;
mod target;

use std::net::IpAddr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{HostName, LookupFailure};

pub use run::{Control, ControlKind, Endpoint, ReachRun, Signer, Vantage};
pub use target::{Expectation, Target, TargetError};

/// Why a TCP connection did not come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConnectFault {
    /// The other side, or something that speaks for it, reset the attempt.
    Refused,
    /// No answer within the time.
    TimedOut,
    /// This computer has no route there, or a router said so (ICMP).
    NoRoute,
    /// This computer's own system forbids it (EACCES, EPERM, WSAEACCES).
    Forbidden,
    /// Anything else.
    Other,
}

/// Why the conversation with a server ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The name does not exist.
    NoSuchName,
    /// The name exists and has no address.
    NoAddress,
    /// The name could not be looked up.
    LookupFailed(LookupFailure),
    /// No connection; with the system's words.
    NotConnected(ConnectFault, String),
    /// The server closed the connection, or reset it, in the middle.
    Closed,
    /// The server said nothing, or did not finish what it said, within the time.
    Silent,
    /// What the server says is no reply of SMTP (RFC 5321 §4.2).
    NoReply,
    /// A line, a reply or the whole was longer than anything sensible.
    TooMuch,
    /// Only the connection was tried; it stood.
    NotAsked,
    /// All that was to be asked was answered.
    Finished,
}

/// A reply of the server (RFC 5321 §4.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The code, 200 to 599; 0 where a masked greeting hides even that.
    pub code: u16,
    /// The texts of its lines, what is not printable escaped.
    pub lines: Vec<String>,
}

impl Reply {
    /// Whether it says yes.
    #[must_use]
    pub const fn is_positive(&self) -> bool {
        self.code / 100 == 2
    }

    /// Whether it says "not now" (RFC 5321 §4.2.1).
    #[must_use]
    pub const fn is_temporary(&self) -> bool {
        self.code / 100 == 4
    }

    /// Whether it says no.
    #[must_use]
    pub const fn is_permanent(&self) -> bool {
        self.code / 100 == 5
    }
}

/// How a certificate stands the test of the system's trust store.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CertificateState {
    /// Trusted, in date, and made out to the name asked for.
    Valid,
    /// Its time is over, or has not begun.
    Expired,
    /// Made out to another name.
    WrongName,
    /// Signed by itself.
    SelfSigned,
    /// Signed by nobody whom this computer trusts.
    UnknownIssuer,
    /// The server offered no encryption.
    #[default]
    NotOffered,
    /// Encryption was offered, but did not come about.
    HandshakeFailed,
}

impl CertificateState {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Expired => "expired",
            Self::WrongName => "wrong_name",
            Self::SelfSigned => "self_signed",
            Self::UnknownIssuer => "unknown_issuer",
            Self::NotOffered => "not_offered",
            Self::HandshakeFailed => "handshake_failed",
        }
    }
}

/// What was agreed on for the encryption.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handshake {
    /// The protocol, such as `TLSv1.3`.
    pub version: String,
    /// The cipher suite's name at IANA.
    pub cipher: String,
}

/// What a certificate says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateFacts {
    /// The names and addresses that it is made out to; the first few.
    pub names: Vec<String>,
    /// Who signed it.
    pub issuer: String,
    /// From when it is valid.
    pub not_before: Option<Timestamp>,
    /// Until when it is valid.
    pub not_after: Option<Timestamp>,
    /// How many certificates the server sent along, itself included.
    pub chain_length: usize,
}

/// What was seen of a server's encryption.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TlsObservation {
    /// Whether the server offers STARTTLS (RFC 3207), or speaks TLS from the first byte on.
    pub offered: bool,
    /// What was agreed on, if a handshake came about.
    pub handshake: Option<Handshake>,
    /// How the certificate stands.
    pub certificate: CertificateState,
    /// What the certificate says.
    pub facts: Option<CertificateFacts>,
    /// Why it failed, in the library's or the server's words.
    pub detail: Option<String>,
    /// Whether text came in before the encryption stood that did not belong there. It was thrown
    /// away: whoever sits in between could have put it there (CVE-2011-0411).
    pub injected: bool,
}

impl TlsObservation {
    /// Whether mail can be sent here encrypted, to a server that proves its name: what the policy
    /// `enforce` of MTA-STS asks for (RFC 8461 §4.2).
    #[must_use]
    pub fn is_proven(&self) -> bool {
        self.certificate == CertificateState::Valid && self.handshake.is_some()
    }
}

/// Who said a line of the transcript.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// This program.
    Us,
    /// The server.
    Them,
    /// Nobody: something that happened.
    Event,
}

impl Speaker {
    /// What stands before its lines.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Us => ">",
            Self::Them => "<",
            Self::Event => "*",
        }
    }
}

/// A line of the transcript.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranscriptLine {
    /// Milliseconds since the connection was begun.
    pub at_ms: u64,
    /// Who said it.
    pub speaker: Speaker,
    /// What was said, what is not printable escaped.
    pub text: String,
}

/// All that was seen of one address of a host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndpointObservation {
    /// The name, or the address where that was asked for.
    pub host: HostName,
    /// The address; none where the name has none.
    pub address: Option<IpAddr>,
    /// The port.
    pub port: u16,
    /// How it ended.
    pub end: End,
    /// The first bytes that came, what is not printable escaped, line ends as line ends.
    #[serde(default)]
    pub banner: Option<String>,
    /// The greeting, if it came whole.
    #[serde(default)]
    pub greeting: Option<Reply>,
    /// The last reply to EHLO or HELO.
    #[serde(default)]
    pub hello: Option<Reply>,
    /// The service extensions, as EHLO lists them before any encryption (RFC 5321 §4.1.1.1).
    #[serde(default)]
    pub capabilities: Vec<String>,
    /// The encryption.
    #[serde(default)]
    pub tls: TlsObservation,
    /// What was said, in order; bounded.
    #[serde(default)]
    pub transcript: Vec<TranscriptLine>,
    /// Whether the address belongs to this computer or its own network, from where a look says
    /// nothing on what the rest of the world can reach.
    #[serde(default)]
    pub is_near: bool,
    /// Milliseconds until the connection stood.
    #[serde(default)]
    pub connect_ms: Option<u64>,
    /// Milliseconds until the end.
    pub elapsed_ms: u64,
}

impl EndpointObservation {
    /// An endpoint of which nothing is known but how it ended.
    #[must_use]
    pub fn new(host: HostName, address: Option<IpAddr>, port: u16, end: End) -> Self {
        Self {
            host,
            address,
            port,
            end,
            banner: None,
            greeting: None,
            hello: None,
            capabilities: Vec::new(),
            tls: TlsObservation::default(),
            transcript: Vec::new(),
            is_near: false,
            connect_ms: None,
            elapsed_ms: 0,
        }
    }

    /// `host:port`, or `[address]:port`.
    #[must_use]
    pub fn place(&self) -> String {
        place(self.host.as_str(), self.port)
    }

    /// The transcript as text, one line each.
    #[must_use]
    pub fn transcript_text(&self) -> String {
        let line = |line: &TranscriptLine| {
            format!("{:>6} ms {} {}\n", line.at_ms, line.speaker.mark(), line.text)
        };
        self.transcript.iter().map(line).collect()
    }
}

pub(super) fn place(host: &str, port: u16) -> String {
    if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
}
