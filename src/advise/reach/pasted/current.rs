//! The endpoint at hand: what the lines so far say of it.

use std::net::IpAddr;

use super::super::document::{NAMELESS, greeting, shorten};
use super::replies::Replies;
use super::signs::Sign;
use crate::model::{
    CertificateFacts, CertificateState, ConnectFault, End, EndpointObservation, Handshake,
    HostName, LookupFailure, Reply,
};

#[derive(Default)]
pub(super) struct Current {
    pub(super) host: Option<String>,
    pub(super) address: Option<IpAddr>,
    pub(super) port: Option<u16>,
    pub(super) end: Option<End>,
    pub(super) is_connected: bool,
    /// Whether the table of `Test-NetConnection` was met.
    pub(super) has_table: bool,
    pub(super) replies: Replies,
    pub(super) certificate: Option<CertificateState>,
    /// What the certificate says of itself, as far as it is shown.
    pub(super) facts: CertificateFacts,
    pub(super) cipher: Option<Handshake>,
}

impl Current {
    pub(super) fn has_news(&self) -> bool {
        self.end.is_some()
            || self.is_connected
            || !self.replies.is_empty()
            || self.certificate.is_some()
    }

    /// Takes host, address and port from a line such as
    /// `Connection to mx.example (192.0.2.1) 25 port [tcp/smtp] succeeded!`.
    pub(super) fn place(&mut self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        for (at, word) in words.iter().enumerate() {
            let bare = word.trim_matches(|c| "()[]:,!".contains(c));
            if self.address.is_none() && word.starts_with(['(', '[']) {
                self.address = bare.parse().ok();
            }
            let after = |before: &str| {
                at > 0 && words[at - 1].eq_ignore_ascii_case(before) && self.host.is_none()
            };
            if (after("to") || after("host")) && bare.contains('.') {
                self.host = Some(bare.trim_end_matches('.').to_owned());
            }
            let next = words.get(at + 1).copied().unwrap_or_default();
            let is_port = (at > 0 && words[at - 1] == "port") || next == "port" || next == "(smtp)";
            if is_port && self.port.is_none() {
                self.port = bare.parse().ok();
            }
        }
    }

    pub(super) fn note(&mut self, sign: Sign, line: &str) {
        match sign {
            Sign::Connected => self.is_connected = true,
            Sign::Fault(fault) if self.is_connected && fault == ConnectFault::TimedOut => {
                self.end.get_or_insert(End::Silent);
            }
            Sign::Fault(fault) => {
                // The reason comes after the bare fact, or before it.
                let is_vague =
                    matches!(self.end, None | Some(End::NotConnected(ConnectFault::Other, _)));
                if is_vague {
                    self.end = Some(End::NotConnected(fault, shorten(line)));
                }
            }
            Sign::NoName => self.end = Some(End::NoSuchName),
            Sign::NoLookup => self.end = Some(End::LookupFailed(LookupFailure::ServFail)),
            Sign::Closed => {
                self.is_connected = true;
                self.end.get_or_insert(End::Closed);
            }
            Sign::Certificate(state) => {
                let rank = |state: CertificateState| match state {
                    CertificateState::Expired => 0,
                    CertificateState::SelfSigned => 1,
                    CertificateState::UnknownIssuer => 2,
                    CertificateState::WrongName => 3,
                    _ => 4,
                };
                let worse = self.certificate.is_none_or(|known| rank(state) < rank(known));
                if worse {
                    self.certificate = Some(state);
                }
            }
            Sign::NoStartTls => self.certificate = Some(CertificateState::NotOffered),
        }
    }

    pub(super) fn observation(self) -> EndpointObservation {
        let shown = |address: IpAddr| address.to_string();
        let host = self.host.or_else(|| self.address.map(shown));
        let host = HostName::new(&shorten(host.as_deref().unwrap_or(NAMELESS)));
        let address = self.address.or_else(|| host.as_str().parse().ok());
        let banner = self.replies.banner();
        let welcome = banner.as_deref().and_then(greeting);
        let end = match (&welcome, self.end) {
            (Some(_), _) => End::Finished,
            (None, Some(end)) => end,
            // openssl shows no greeting: somebody is there, and nobody knows who.
            (None, None) => End::NotAsked,
        };
        let mut seen = EndpointObservation::new(host, address, self.port.unwrap_or(25), end);
        let is_welcome = welcome.as_ref().is_some_and(Reply::is_positive);
        let hello = self.replies.hello();
        // The handshake of TLS comes after EHLO, so that was answered. Who is greeted, and says
        // nothing himself, is not turned away either. Without a greeting a list of extensions is the
        // mark of a mail server; other lines that begin with a number are not.
        let has_list = hello.as_ref().is_some_and(|(hello, _)| !hello.lines.is_empty());
        if is_welcome || self.cipher.is_some() || (welcome.is_none() && has_list) {
            let not_shown = Reply { code: 250, lines: Vec::new() };
            let (hello, extensions) = hello.unwrap_or((not_shown, Vec::new()));
            seen.hello = Some(hello);
            seen.capabilities = extensions;
        }
        seen.greeting = welcome;
        seen.banner = banner;
        seen.tls.certificate = self.certificate.unwrap_or_default();
        seen.tls.facts = Some(self.facts).filter(|facts| *facts != CertificateFacts::default());
        seen.tls.offered = self.cipher.is_some()
            || seen.capabilities.iter().any(|line| line.eq_ignore_ascii_case("starttls"));
        seen.tls.handshake = self.cipher;
        seen
    }
}
