//! The JSON of `reach`, read back: what was seen on another computer.

use std::net::IpAddr;

use serde::Deserialize;
use thiserror::Error;

use super::verdict::Verdict;
use crate::model::{
    CertificateState, ConnectFault, End, EndpointObservation, Handshake, HostName, Reply,
    TlsObservation,
};

/// The version of the shape that is read.
const SCHEMA: u64 = 1;
/// No list of results is larger.
const MAX_BYTES: usize = 4 * 1024 * 1024;
/// So many endpoints are read.
const MAX_ENDPOINTS: usize = 1_000;
/// The longest text kept.
const MAX_TEXT: usize = 600;

/// Why a text holds no results.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// It is larger than any list of results.
    #[error("it is larger than 4 MiB")]
    TooLarge,
    /// It is no JSON of the wanted shape; the parser's words.
    #[error("{0}")]
    Syntax(String),
    /// It was written for another version of the shape.
    #[error("its schema is {0}, not 1")]
    Schema(u64),
}

#[derive(Deserialize)]
struct Document {
    schema: u64,
    endpoints: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    host: String,
    address: Option<IpAddr>,
    port: u16,
    verdict: Verdict,
    banner: Option<String>,
    #[serde(default)]
    capabilities: Vec<String>,
    #[serde(default)]
    tls: Tls,
    #[serde(default)]
    message: String,
    #[serde(default)]
    elapsed_ms: u64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Tls {
    offered: bool,
    handshake: Option<Handshake>,
    certificate: CertificateState,
}

/// Reads the document that `reach --json` wrote elsewhere.
///
/// # Errors
/// [`DocumentError`].
pub fn read_document(text: &str) -> Result<Vec<EndpointObservation>, DocumentError> {
    if text.len() > MAX_BYTES {
        return Err(DocumentError::TooLarge);
    }
    // PowerShell writes a byte order mark before what it redirects to a file.
    let text = text.trim_start_matches('\u{feff}').trim();
    let document: Document =
        serde_json::from_str(text).map_err(|error| DocumentError::Syntax(error.to_string()))?;
    if document.schema != SCHEMA {
        return Err(DocumentError::Schema(document.schema));
    }
    Ok(document.endpoints.into_iter().take(MAX_ENDPOINTS).map(observation).collect())
}

/// What must have been seen for that verdict.
fn observation(entry: Entry) -> EndpointObservation {
    let words = shorten(&entry.message);
    let fault = |fault| End::NotConnected(fault, words.clone());
    let end = match entry.verdict {
        Verdict::NameNotFound => End::NoSuchName,
        Verdict::Refused => fault(ConnectFault::Refused),
        Verdict::Timeout => fault(ConnectFault::TimedOut),
        Verdict::Unreachable => fault(ConnectFault::NoRoute),
        Verdict::Closed => End::Closed,
        Verdict::NoBanner => End::Silent,
        Verdict::NotSmtp => End::NoReply,
        Verdict::Reachable
        | Verdict::OtherServer
        | Verdict::ProxySuspected
        | Verdict::TempReject
        | Verdict::PermReject => End::Finished,
    };
    let host = HostName::new(&shorten(&entry.host));
    let mut seen = EndpointObservation::new(host, entry.address, entry.port, end);
    seen.banner = entry.banner.as_deref().map(shorten);
    seen.capabilities = entry.capabilities.iter().take(64).map(|line| shorten(line)).collect();
    seen.elapsed_ms = entry.elapsed_ms;
    seen.tls = TlsObservation {
        offered: entry.tls.offered,
        handshake: entry.tls.handshake,
        certificate: entry.tls.certificate,
        ..TlsObservation::default()
    };
    if seen.end == End::Finished {
        add_replies(&mut seen, entry.verdict);
    }
    seen
}

/// The replies behind a verdict: the banner is the greeting, except that a server may greet and
/// then turn EHLO away.
fn add_replies(seen: &mut EndpointObservation, verdict: Verdict) {
    let greeting = seen.banner.as_deref().and_then(greeting);
    let (code, hello) = match verdict {
        Verdict::TempReject => (421, 421),
        Verdict::PermReject => (554, 554),
        _ => (220, 250),
    };
    let says_no = greeting.as_ref().is_some_and(|greeting| !greeting.is_positive());
    let greeting = greeting.unwrap_or(Reply { code, lines: Vec::new() });
    // What was seen to be garbled stays so, though the proof may have been left behind.
    let greeting = match verdict {
        Verdict::ProxySuspected => Reply { code: 0, ..greeting },
        _ => greeting,
    };
    let lines = std::iter::once(String::new()).chain(seen.capabilities.iter().cloned()).collect();
    seen.greeting = Some(greeting);
    seen.hello = (!says_no).then_some(Reply { code: hello, lines });
}

/// A greeting as text, read as a reply.
pub(super) fn greeting(banner: &str) -> Option<Reply> {
    let mut lines = Vec::new();
    let mut code = None;
    for line in banner.lines() {
        let digits = line.get(..3)?;
        code = Some(digits.parse::<u16>().ok().filter(|code| (200..600).contains(code))?);
        let rest = line.get(3..).unwrap_or_default();
        lines.push(rest.strip_prefix(['-', ' ']).unwrap_or(rest).to_owned());
    }
    code.map(|code| Reply { code, lines })
}

/// What others wrote is bounded, and shows nothing but itself.
pub(super) fn shorten(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).take(MAX_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::super::verdict::verdict;
    use super::*;
    use crate::model::{Expectation, ServiceProfile};

    fn document(verdict: &str, banner: &str) -> String {
        format!(
            r#"{{"schema":1,"endpoints":[{{"host":"mx.example","address":"192.0.2.1","port":25,
            "verdict":"{verdict}","banner":{banner},"software":null,"capabilities":["SIZE 1"],
            "tls":{{"offered":true,"handshake":{{"version":"TLSv1.3","cipher":"x"}},
            "certificate":"valid"}},"message":"m","elapsed_ms":7}}],"conclusion":{{}}}}"#
        )
    }

    #[test]
    fn every_verdict_comes_back_as_it_was() {
        let service = ServiceProfile::built_in();
        for word in Verdict::ALL {
            for banner in ["null", r#""220 mx.example ESMTP""#, r#""220 E-securemail 3.0""#] {
                let seen = read_document(&document(word.as_str(), banner)).unwrap().remove(0);
                let expect = match word {
                    Verdict::OtherServer if banner.contains("secure") => continue,
                    Verdict::OtherServer => Expectation::Service,
                    _ => Expectation::Any,
                };
                assert_eq!(verdict(&seen, expect, &service), word, "{banner}");
                assert_eq!(seen.tls.certificate, CertificateState::Valid);
            }
        }
        let rejected = read_document(&document("perm_reject", r#""554 go away""#)).unwrap();
        assert_eq!(rejected[0].hello, None);
    }

    #[test]
    fn what_is_no_document_is_refused() {
        assert!(matches!(read_document("{}"), Err(DocumentError::Syntax(_))));
        assert!(matches!(read_document("220 mx.example"), Err(DocumentError::Syntax(_))));
        let other = document("reachable", "null").replace("\"schema\":1", "\"schema\":2");
        assert_eq!(read_document(&other), Err(DocumentError::Schema(2)));
        let unknown = document("fine", "null");
        assert!(matches!(read_document(&unknown), Err(DocumentError::Syntax(_))));
        assert_eq!(read_document(&" ".repeat(MAX_BYTES + 1)), Err(DocumentError::TooLarge));
        let with_mark = format!("\u{feff}{}", document("reachable", "null"));
        assert_eq!(read_document(&with_mark).unwrap().len(), 1);
    }
}
