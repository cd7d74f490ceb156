//! What people paste from the mail server's screen: the output of `Test-NetConnection`, `telnet`,
//! `nc`, `openssl s_client`, and of the line for PowerShell that the window offers.
//!
//! Only what such programs print in every language, or the marks of their errors, counts; the
//! rest is passed over.

mod signs;

use std::net::IpAddr;

use signs::{SIGNS, Sign};

use super::document::{DocumentError, Report, greeting, read_document, shorten};
use crate::model::{
    CertificateState, ConnectFault, End, EndpointObservation, Handshake, HostName, LookupFailure,
    Reply,
};

/// So many lines are read.
const MAX_LINES: usize = 20_000;
/// So many endpoints are read.
const MAX_ENDPOINTS: usize = 100;
/// What stands for a host that the text does not name.
const NAMELESS: &str = "?";

/// Reads what was pasted; the documents of `reach --json` and `reach --sign` are understood too.
/// Nothing is seen in it if nothing is recognised.
///
/// # Errors
/// [`DocumentError::Signature`] if it is signed, and the signature does not fit.
pub fn read_report(text: &str) -> Result<Report, DocumentError> {
    if let Some(start) = text.find('{').filter(|start| !text[..*start].contains('}')) {
        match read_document(&text[start..]) {
            Ok(report) => return Ok(report),
            Err(error @ DocumentError::Signature(_)) => return Err(error),
            // Braces stand in what programs print, too.
            Err(_) => {}
        }
    }
    Ok(Report::pasted(read_pasted(text)))
}

/// Reads what programs printed. Empty if nothing is recognised.
pub(super) fn read_pasted(text: &str) -> Vec<EndpointObservation> {
    let mut reader = Reader::default();
    for line in text.lines().take(MAX_LINES) {
        reader.line(line.trim());
    }
    reader.finish_current();
    reader.done
}

#[derive(Default)]
struct Reader {
    done: Vec<EndpointObservation>,
    current: Current,
}

#[derive(Default)]
struct Current {
    host: Option<String>,
    address: Option<IpAddr>,
    port: Option<u16>,
    end: Option<End>,
    is_connected: bool,
    /// Whether the table of `Test-NetConnection` was met.
    has_table: bool,
    replies: Vec<String>,
    certificate: Option<CertificateState>,
    cipher: Option<Handshake>,
}

impl Reader {
    fn line(&mut self, line: &str) {
        if line.is_empty() {
            return;
        }
        if let Some((host, port)) = command(line) {
            self.begin(host, port);
        } else if let Some((key, value)) = net_connection(line) {
            self.net_connection(key, value);
        } else if let Some((host, port, rest)) = marked(line) {
            self.begin(host, port);
            self.said(rest);
        } else {
            self.said(line);
        }
    }

    /// Another host begins, unless it is the one at hand and nothing is known of it yet.
    fn begin(&mut self, host: String, port: Option<u16>) {
        if self.current.host.as_deref() != Some(&host) || self.current.has_news() {
            self.finish_current();
        }
        self.current.host = Some(host);
        self.current.port = port.or(self.current.port);
    }

    fn net_connection(&mut self, key: &str, value: &str) {
        match key {
            // A warning about the host comes before its table.
            "computername" => {
                if self.current.has_table || self.current.host.as_deref() != Some(value) {
                    self.begin(value.to_owned(), None);
                }
                self.current.has_table = true;
            }
            "remoteaddress" => self.current.address = value.parse().ok(),
            "remoteport" => self.current.port = value.parse().ok(),
            "tcptestsucceeded" if value.eq_ignore_ascii_case("true") => {
                self.current.is_connected = true;
            }
            "tcptestsucceeded" => {
                let words = "TcpTestSucceeded: False".to_owned();
                self.current.end.get_or_insert(End::NotConnected(ConnectFault::Other, words));
            }
            _ => {}
        }
    }

    fn said(&mut self, line: &str) {
        let lower = line.to_lowercase();
        if let Some(address) = lower.strip_prefix("trying ") {
            let address = address.trim_end_matches('.').parse().ok();
            if self.current.has_news() {
                let (host, port) = (self.current.host.clone(), self.current.port);
                self.finish_current();
                (self.current.host, self.current.port) = (host, port);
            }
            self.current.address = address.or(self.current.address);
            return;
        }
        if let Some(reply) = reply(line) {
            self.current.replies.push(reply.to_owned());
            return;
        }
        self.current.place(line);
        if let Some(handshake) = cipher(line) {
            self.current.cipher = Some(handshake);
            self.current.is_connected = true;
        }
        if let Some((_, sign)) = SIGNS.iter().find(|(phrase, _)| lower.contains(phrase)) {
            self.current.note(*sign, line);
        }
    }

    fn finish_current(&mut self) {
        let current = std::mem::take(&mut self.current);
        if current.has_news() && self.done.len() < MAX_ENDPOINTS {
            self.done.push(current.observation());
        }
    }
}

impl Current {
    fn has_news(&self) -> bool {
        self.end.is_some()
            || self.is_connected
            || !self.replies.is_empty()
            || self.certificate.is_some()
    }

    /// Takes host, address and port from a line such as
    /// `Connection to mx.example (192.0.2.1) 25 port [tcp/smtp] succeeded!`.
    fn place(&mut self, line: &str) {
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

    fn note(&mut self, sign: Sign, line: &str) {
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

    fn observation(self) -> EndpointObservation {
        let shown = |address: IpAddr| address.to_string();
        let host = self.host.or_else(|| self.address.map(shown));
        let host = HostName::new(&shorten(host.as_deref().unwrap_or(NAMELESS)));
        let address = self.address.or_else(|| host.as_str().parse().ok());
        let (first, rest) = greeting_lines(&self.replies);
        let banner = (!first.is_empty()).then(|| shorten(&first.join("\n")));
        let welcome = banner.as_deref().and_then(greeting);
        let end = match (&welcome, self.end) {
            (Some(_), _) => End::Finished,
            (None, Some(end)) => end,
            // The handshake of TLS comes after EHLO, so that was answered.
            (None, None) if self.cipher.is_some() => End::Finished,
            (None, None) => End::NotAsked,
        };
        let mut seen = EndpointObservation::new(host, address, self.port.unwrap_or(25), end);
        let is_welcome = welcome.as_ref().is_some_and(Reply::is_positive);
        if is_welcome || self.cipher.is_some() {
            seen.hello = Some(hello(&rest));
            seen.capabilities = capabilities(&rest);
        }
        let nothing_shown = Reply { code: 220, lines: Vec::new() };
        seen.greeting = welcome.or(self.cipher.is_some().then_some(nothing_shown));
        seen.banner = banner;
        seen.tls.certificate = self.certificate.unwrap_or_default();
        seen.tls.offered = self.cipher.is_some()
            || seen.capabilities.iter().any(|line| line.eq_ignore_ascii_case("starttls"));
        seen.tls.handshake = self.cipher;
        seen
    }
}

/// The lines of the first reply, and the others.
fn greeting_lines(replies: &[String]) -> (Vec<&str>, Vec<&str>) {
    let all = replies.iter().map(String::as_str);
    let code = replies.first().map(|line| &line[..3]);
    if code.is_none_or(|code| code.starts_with('3') || code == "250" || code == "221") {
        // What openssl shows at the end is the last line of EHLO's reply.
        return (Vec::new(), all.collect());
    }
    let first = all.clone().take_while(|line| Some(&line[..3]) == code);
    let first: Vec<&str> = first.collect();
    let rest = all.skip(first.len()).collect();
    (first, rest)
}

fn hello(replies: &[&str]) -> Reply {
    let of_hello: Vec<&&str> = replies.iter().filter(|line| !line.starts_with("221")).collect();
    let last = of_hello.last().and_then(|line| line[..3].parse().ok());
    let text = |line: &&&str| shorten(line.get(4..).unwrap_or_default());
    Reply { code: last.unwrap_or(250), lines: of_hello.iter().map(text).collect() }
}

fn capabilities(replies: &[&str]) -> Vec<String> {
    let lines = replies.iter().filter(|line| line.starts_with("250")).skip(1);
    lines.take(64).map(|line| shorten(line.get(4..).unwrap_or_default())).collect()
}

/// A line of a reply (RFC 5321 §4.2).
fn reply(line: &str) -> Option<&str> {
    let is_code = line.get(..3)?.bytes().all(|byte| byte.is_ascii_digit());
    let code_fits = line.starts_with(['2', '3', '4', '5']);
    let next = line.as_bytes().get(3).copied().unwrap_or(b' ');
    (is_code && code_fits && (next == b' ' || next == b'-')).then_some(line)
}

/// `New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384`
fn cipher(line: &str) -> Option<Handshake> {
    let (head, cipher) = line.split_once(", Cipher is ")?;
    let version = head.rsplit(", ").next()?;
    let is_none = cipher == "(NONE)";
    (!is_none).then(|| Handshake { version: shorten(version), cipher: shorten(cipher) })
}

/// `RemotePort       : 25`
fn net_connection(line: &str) -> Option<(&str, &str)> {
    const KEYS: [&str; 4] = ["computername", "remoteaddress", "remoteport", "tcptestsucceeded"];
    let (key, value) = line.split_once(':')?;
    let known = KEYS.into_iter().find(|known| key.trim().eq_ignore_ascii_case(known))?;
    Some((known, value.trim()))
}

/// `mx.example:25> 220 …` or `mx.example:25! ConnectionRefused …`: what our own line for PowerShell
/// prints.
fn marked(line: &str) -> Option<(String, Option<u16>, &str)> {
    let (place, rest) = line.split_once(' ').unwrap_or((line, ""));
    let place = place.strip_suffix('>').or_else(|| place.strip_suffix('!'))?;
    let (host, port) = place.rsplit_once(':')?;
    let port = port.parse().ok()?;
    let host = host.trim_matches(['[', ']']);
    (!host.is_empty()).then(|| (host.to_owned(), Some(port), rest))
}

/// A command that somebody typed, with or without the prompt before it.
fn command(line: &str) -> Option<(String, Option<u16>)> {
    const COMMANDS: [&str; 7] =
        ["telnet", "nc", "ncat", "netcat", "test-netconnection", "tnc", "openssl"];
    let words: Vec<&str> = line.split_whitespace().collect();
    let name = |word: &str| {
        let word = word.rsplit(['>', '/', '\\', '$', '#']).next().unwrap_or(word);
        word.trim_end_matches(".exe").to_ascii_lowercase()
    };
    let at = words.iter().position(|word| COMMANDS.contains(&name(word).as_str()))?;
    // "telnet: Unable to connect" is no command, and a prompt is short.
    if at > 2 || words[at].ends_with(':') {
        return None;
    }
    let arguments = &words[at + 1..];
    if name(words[at]) == "openssl" {
        let connect = arguments.iter().position(|word| *word == "-connect")?;
        let (host, port) = arguments.get(connect + 1)?.rsplit_once(':')?;
        return Some((host.trim_matches(['[', ']']).to_owned(), port.parse().ok()));
    }
    let is_host = |word: &&&str| word.contains('.') || word.contains(':');
    let host = arguments.iter().find(|word| is_host(word) && !word.starts_with('-'))?;
    let port = arguments.iter().find_map(|word| word.parse::<u16>().ok().filter(|port| *port > 0));
    // The last number is the port: nc takes a time-out before.
    let last = arguments.iter().rev().find_map(|word| word.parse::<u16>().ok());
    Some(((*host).trim_matches(['[', ']', '"', '\'']).to_owned(), last.or(port)))
}

#[cfg(test)]
#[path = "pasted_tests.rs"]
mod tests;
