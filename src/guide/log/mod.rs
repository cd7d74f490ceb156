//! Who still comes directly: read from the logs of a mail server, line by line, in bounded memory.
//!
//! Postfix by syslog or the journal, Exim's main log, and the protocol log of Exchange's receive
//! connectors are told apart line by line; what is none of them is passed over.

mod book;
mod exchange;
mod exim;
mod gate;
mod postfix;
mod time;

use ipnet::IpNet;
use jiff::Timestamp;

use book::Book;
use exchange::Exchange;
pub use gate::{Client, Gate, Judgement, Note, Reason, Summary};

use crate::model::ServiceProfile;

/// Lines are cut here; none that matters is as long.
const MAX_LINE: usize = 16 * 1024;

/// Which server wrote a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Postfix.
    Postfix,
    /// Exim.
    Exim,
    /// Exchange.
    Exchange,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Postfix, Self::Exim, Self::Exchange];

    /// The word in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Postfix => "postfix",
            Self::Exim => "exim",
            Self::Exchange => "exchange",
        }
    }
}

/// Whom a log is looked at for.
#[derive(Debug, Clone, Copy)]
pub struct Who<'a> {
    /// The service.
    pub service: &'a ServiceProfile,
    /// The networks that it delivers from.
    pub ranges: &'a [IpNet],
    /// Networks of the company beside those that nobody has on the Internet.
    pub inside: &'a [IpNet],
    /// The company's domains, in A-label form. None: every message counts.
    pub domains: &'a [String],
    /// When the log is looked at.
    pub now: Timestamp,
}

/// Reads logs, given piece by piece.
#[derive(Debug, Clone, Default)]
pub struct LogReader {
    domains: Vec<String>,
    line: Vec<u8>,
    has_started: bool,
    /// The sign of UTF-16 was met: every second byte of what matters is zero.
    is_wide: bool,
    book: Book,
    exchange: Exchange,
    lines: [u64; 3],
}

impl LogReader {
    /// For messages to these domains; none: to any.
    #[must_use]
    pub fn new(domains: &[String]) -> Self {
        Self { domains: domains.to_vec(), ..Self::default() }
    }

    /// The next piece, of any size.
    pub fn feed(&mut self, piece: &[u8]) {
        for byte in piece {
            match byte {
                b'\n' => self.end_line(),
                0 if self.is_wide => {}
                _ if self.line.len() < MAX_LINE => self.line.push(*byte),
                _ => {}
            }
            // Windows writes UTF-16 where one would not think so: `>` of its PowerShell.
            if !self.has_started && self.line.len() == 2 {
                self.has_started = true;
                if matches!(self.line[..], [0xff, 0xfe] | [0xfe, 0xff]) {
                    self.is_wide = true;
                    self.line.clear();
                }
            }
        }
    }

    fn end_line(&mut self) {
        self.has_started = true;
        let line = std::mem::take(&mut self.line);
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_start_matches('\u{feff}').trim_end();
        if let Some(kind) = self.read(text) {
            self.lines[kind as usize] += 1;
        }
        self.line = line;
        self.line.clear();
    }

    fn read(&mut self, line: &str) -> Option<Kind> {
        if self.exchange.line(line, &mut self.book, &self.domains) {
            return Some(Kind::Exchange);
        }
        if postfix::line(line, &mut self.book, &self.domains) {
            return Some(Kind::Postfix);
        }
        exim::line(line, &mut self.book, &self.domains).then_some(Kind::Exim)
    }

    /// What was read, judged.
    #[must_use]
    pub fn finish(mut self, who: &Who) -> Summary {
        if !self.line.is_empty() {
            self.end_line();
        }
        self.book.settle_all();
        let lines = Kind::ALL.into_iter().zip(self.lines);
        let kind = lines.max_by_key(|(_, lines)| *lines).filter(|(_, lines)| *lines > 0);
        gate::summary(self.book, kind.map(|(kind, _)| kind), self.lines.iter().sum(), who)
    }
}

/// Whether an address is at one of the domains.
fn is_at(address: &str, domains: &[String]) -> bool {
    let address = address.trim_matches(['<', '>', ',', ' ']);
    let Some((_, domain)) = address.rsplit_once('@') else { return false };
    domains.iter().any(|own| own.eq_ignore_ascii_case(domain))
}

#[cfg(test)]
mod tests;
