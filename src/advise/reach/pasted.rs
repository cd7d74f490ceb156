//! What people paste from the mail server's screen: the output of `Test-NetConnection`, `telnet`,
//! `nc`, `openssl s_client`, and of the line for PowerShell that the window offers.
//!
//! Only what such programs print in every language, or the marks of their errors, counts; the
//! rest is passed over.

mod current;
mod lines;
mod replies;
mod signs;

use std::collections::VecDeque;

use current::Current;
use lines::{
    Place, certificate, cipher, command, marked, ncat, net_connection, netcat, reply, unresolved,
};
use replies::Typed;
use signs::SIGNS;

use super::document::{DocumentError, Report, read_document};
use crate::model::{ConnectFault, End, EndpointObservation};

/// So many lines are read.
const MAX_LINES: usize = 20_000;
/// So many endpoints are read.
const MAX_ENDPOINTS: usize = 100;

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
    reader.finish();
    reader.done
}

#[derive(Default)]
struct Reader {
    done: Vec<EndpointObservation>,
    current: Current,
    /// Whether the program that calls the host at hand has started.
    has_begun: bool,
    /// Warnings of `Test-NetConnection`: they come before the table that they belong to.
    warnings: Vec<String>,
    /// Hosts of commands that were all given at once: what they print comes afterwards, in turn.
    ahead: VecDeque<(String, Option<u16>)>,
}

impl Reader {
    fn line(&mut self, line: &str) {
        if line.is_empty() {
            return;
        }
        // What a server says is never a command.
        if let Some(reply) = reply(line) {
            self.current.replies.add(reply);
        } else if let Some((host, port)) = command(line) {
            self.begin(host, port);
        } else if let Some((key, value)) = net_connection(line) {
            self.net_connection(key, value);
        } else if let Some((host, port, rest)) = marked(line) {
            self.begin(host, port);
            self.said(rest);
        } else if let Some(place) = netcat(line) {
            self.result(place);
            self.note(line);
        } else if let Some(typed) = Typed::read(line) {
            self.current.replies.typed(typed);
        } else {
            self.said(line);
        }
    }

    /// Another host begins, unless it is the one at hand and nothing is known of it yet.
    fn begin(&mut self, host: String, port: Option<u16>) {
        self.release_warnings();
        let before = self.ahead.len();
        self.ahead.retain(|(other, _)| *other != host);
        let is_again = self.ahead.len() < before;
        let is_other = self.current.host.as_deref() != Some(&host);
        if is_other && !self.has_begun && !self.current.has_news() {
            let typed = self.current.host.take().map(|host| (host, self.current.port));
            self.ahead.extend(typed.filter(|_| self.ahead.len() < MAX_ENDPOINTS));
        }
        if is_other || self.current.has_news() {
            self.finish_current();
        }
        // The screen shows a command once more when its turn has come.
        self.has_begun = is_again;
        self.current.host = Some(host);
        self.current.port = port.or(self.current.port);
    }

    /// A program has started that does not say whom it calls.
    fn started(&mut self) {
        if self.current.has_news() {
            self.finish_current();
        } else if self.has_begun {
            return;
        } else if let Some(host) = self.current.host.take() {
            self.ahead.push_back((host, self.current.port));
        }
        if let Some((host, port)) = self.ahead.pop_front() {
            (self.current.host, self.current.port) = (Some(host), port);
        }
        self.has_begun = true;
    }

    /// A netcat says how it went at one address: there is one such line for each.
    fn result(&mut self, place: Place) {
        let (host, port) = (self.current.host.clone(), self.current.port);
        if self.current.has_news() {
            self.finish_current();
        }
        self.current.host = place.host.or(host);
        self.current.port = place.port.or(port);
        self.current.address = place.address;
    }

    /// The next address of the same host.
    fn next_address(&mut self) {
        if self.current.has_news() {
            let (host, port) = (self.current.host.clone(), self.current.port);
            self.finish_current();
            (self.current.host, self.current.port) = (host, port);
            self.has_begun = true;
        }
    }

    fn net_connection(&mut self, key: &str, value: &str) {
        match key {
            "computername" => {
                let warnings = std::mem::take(&mut self.warnings);
                if self.current.has_table || self.current.host.as_deref() != Some(value) {
                    self.begin(value.to_owned(), None);
                }
                self.warnings = warnings;
                self.release_warnings();
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

    fn release_warnings(&mut self) {
        for warning in std::mem::take(&mut self.warnings) {
            self.current.place(&warning);
            self.note(&warning);
        }
    }

    fn said(&mut self, line: &str) {
        let lower = line.to_lowercase();
        // Whether a host answers a ping says nothing on its port; nor does the name of an address.
        if lower.contains("ping to ") || lower.contains("inverse host lookup failed") {
            return;
        }
        if lower.contains("tcp connect to (") || lower.contains("name resolution of ") {
            if self.warnings.len() < MAX_ENDPOINTS {
                self.warnings.push(line.to_owned());
            }
            return;
        }
        if let Some(address) = lower.strip_prefix("trying ") {
            self.next_address();
            let address = address.trim_end_matches('.').parse().ok();
            self.current.address = address.or(self.current.address);
            return;
        }
        if lower.starts_with("ncat: version") {
            return self.started();
        }
        if lower.starts_with("ncat: trying next address") {
            return self.next_address();
        }
        if let Some(reply) = reply(line) {
            return self.current.replies.add(reply);
        }
        if let Some(place) = ncat(line) {
            self.current.address = place.address;
            self.current.port = place.port.or(self.current.port);
        } else {
            self.current.place(line);
        }
        if let Some(host) = unresolved(line) {
            // Some programs say it twice.
            let is_known = self.current.host.as_deref() == Some(host.as_str())
                && matches!(self.current.end, Some(End::NoSuchName | End::LookupFailed(_)));
            if !is_known {
                self.begin(host, None);
            }
        }
        certificate(line, &mut self.current.facts);
        if let Some(handshake) = cipher(line) {
            self.current.cipher = Some(handshake);
            self.current.is_connected = true;
        }
        self.note(line);
    }

    fn note(&mut self, line: &str) {
        let lower = line.to_lowercase();
        if let Some((_, sign)) = SIGNS.iter().find(|(phrase, _)| lower.contains(phrase)) {
            self.current.note(*sign, line);
        }
    }

    fn finish(&mut self) {
        self.release_warnings();
        self.finish_current();
    }

    fn finish_current(&mut self) {
        let current = std::mem::take(&mut self.current);
        self.has_begun = false;
        if current.has_news() && self.done.len() < MAX_ENDPOINTS {
            self.done.push(current.observation());
        }
    }
}

#[cfg(test)]
#[path = "pasted_tests.rs"]
mod tests;
#[cfg(test)]
mod unseen;
