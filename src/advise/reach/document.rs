//! The JSON of `reach`, read back: what was seen on another computer, perhaps signed.

use std::borrow::Cow;
use std::net::IpAddr;

use jiff::Timestamp;
use serde::Deserialize;
use thiserror::Error;

use super::verdict::Verdict;
use crate::model::{
    CertificateState, ConnectFault, End, Endpoint, EndpointObservation, Expectation, Handshake,
    HostName, ReachRun, Reply, ServiceProfile, SignedError, SignedKind, Signer, Target,
    TlsObservation, Vantage, read_signed,
};

/// The version of the shape that is read.
const SCHEMA: u64 = 1;
/// No list of results is larger.
const MAX_BYTES: usize = 4 * 1024 * 1024;
/// So many endpoints are read.
const MAX_ENDPOINTS: usize = 1_000;
/// What stands for a host that a pasted text does not name.
pub(super) const NAMELESS: &str = "?";
/// The longest text kept.
const MAX_TEXT: usize = 600;
/// No look takes longer than a day; and a case file holds no number of 64 bits.
const MAX_ELAPSED_MS: u64 = 24 * 60 * 60 * 1_000;

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
    /// It is signed, and the signature is worth nothing.
    #[error(transparent)]
    Signature(#[from] SignedError),
}

/// What was seen elsewhere, as far as it is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// When, if that is told.
    pub at: Option<Timestamp>,
    /// Who signed, if somebody did.
    pub signer: Option<Signer>,
    /// What was seen, and what was hoped for if that is told.
    pub seen: Vec<(Option<Expectation>, EndpointObservation)>,
}

impl Report {
    /// What was pasted: nobody says when, nor what for.
    #[must_use]
    pub fn pasted(seen: Vec<EndpointObservation>) -> Self {
        Self { at: None, signer: None, seen: seen.into_iter().map(|seen| (None, seen)).collect() }
    }

    /// The look that it was. What was hoped for is `expect` if given, else what the report says,
    /// else what is usual for the host.
    #[must_use]
    pub fn into_run(
        self,
        expect: Option<Expectation>,
        service: &ServiceProfile,
        now: Timestamp,
    ) -> ReachRun {
        let endpoint = |(told, seen): (Option<Expectation>, EndpointObservation)| {
            let usual = || {
                // Looks are made for the service's sake; nothing shows that it was another's server.
                if seen.host.as_str() == NAMELESS {
                    return Expectation::Service;
                }
                let known = Target::parse(seen.host.as_str(), service);
                known.map_or(Expectation::Any, |target| target.expect)
            };
            Endpoint { expect: expect.or(told).unwrap_or_else(usual), seen }
        };
        ReachRun {
            at: self.at.unwrap_or(now),
            vantage: Vantage::Elsewhere,
            endpoints: self.seen.into_iter().map(endpoint).collect(),
            controls: Vec::new(),
            signer: self.signer,
        }
    }
}

#[derive(Deserialize)]
struct Document {
    schema: u64,
    #[serde(default)]
    at: Option<Timestamp>,
    #[serde(default)]
    by: Option<String>,
    endpoints: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    host: String,
    address: Option<IpAddr>,
    port: u16,
    #[serde(default)]
    expect: Option<Expectation>,
    #[serde(default)]
    near: bool,
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

/// Reads the document that `reach --json` or `reach --sign` wrote elsewhere.
///
/// # Errors
/// [`DocumentError`]; a signed document whose signature does not fit is not read.
pub fn read_document(text: &str) -> Result<Report, DocumentError> {
    if text.len() > MAX_BYTES {
        return Err(DocumentError::TooLarge);
    }
    // PowerShell writes a byte order mark before what it redirects to a file.
    let text = text.trim_start_matches('\u{feff}').trim();
    let (text, key) = match read_signed(text, SignedKind::Reach) {
        Ok((text, key)) => (Cow::Owned(text), Some(key)),
        Err(SignedError::NotSigned) => (Cow::Borrowed(text), None),
        Err(error) => return Err(error.into()),
    };
    let document: Document =
        serde_json::from_str(&text).map_err(|error| DocumentError::Syntax(error.to_string()))?;
    if document.schema != SCHEMA {
        return Err(DocumentError::Schema(document.schema));
    }
    let name = document.by.as_deref().map(one_line).unwrap_or_default();
    let entries = document.endpoints.into_iter().take(MAX_ENDPOINTS);
    Ok(Report {
        at: document.at,
        signer: key.map(|key| Signer { name, key }),
        seen: entries.map(|entry| (entry.expect, observation(entry))).collect(),
    })
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
    seen.elapsed_ms = entry.elapsed_ms.min(MAX_ELAPSED_MS);
    seen.is_near = entry.near;
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
        let Some(digits) = line.get(..3) else {
            // What was too long is cut anywhere, in the middle of a code too.
            let is_cut = code.is_some() && line.bytes().all(|byte| byte.is_ascii_digit());
            if is_cut {
                break;
            }
            return None;
        };
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

fn one_line(text: &str) -> String {
    shorten(text).replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::super::verdict::verdict;
    use super::*;
    use crate::model::SigningKey;

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
                let (_, seen) =
                    read_document(&document(word.as_str(), banner)).unwrap().seen.remove(0);
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
        assert_eq!(rejected.seen[0].1.hello, None);
    }

    #[test]
    fn a_time_without_bounds_is_none() {
        let long = document("timeout", "null").replace(":7}", ":18446744073709551615}");
        assert_eq!(read_document(&long).unwrap().seen[0].1.elapsed_ms, MAX_ELAPSED_MS);
    }

    #[test]
    fn a_greeting_that_was_cut_is_a_greeting() {
        for cut in ["220-a\n220-b\n22", "220-a\n220-b\n", "220-a\n220-b"] {
            let reply = greeting(cut).unwrap();
            assert_eq!((reply.code, reply.lines), (220, vec!["a".to_owned(), "b".to_owned()]));
        }
        assert_eq!(greeting("220 a\nxy"), None);
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
        assert_eq!(read_document(&with_mark).unwrap().seen.len(), 1);
    }

    #[test]
    fn a_signed_document_says_when_who_and_what_for() {
        let key = SigningKey::from_pkcs8(&SigningKey::generate().unwrap()).unwrap();
        let told = r#""schema":1,"at":"2026-03-01T18:00:00Z","by":"Jo\nOffice""#;
        let plain = document("timeout", "null")
            .replace(r#""schema":1"#, told)
            .replace(r#""port":25"#, r#""port":25,"expect":"closed","near":true"#);
        let document_signed = key.sign(SignedKind::Reach, &plain);
        let report = read_document(&document_signed).unwrap();
        let signer = report.signer.clone().unwrap();
        assert_eq!((signer.name.as_str(), signer.key), ("Jo Office", key.fingerprint()));
        let now = Timestamp::UNIX_EPOCH;
        let run = report.into_run(None, &ServiceProfile::built_in(), now);
        assert_eq!(run.at.to_string(), "2026-03-01T18:00:00Z");
        assert_eq!(run.endpoints[0].expect, Expectation::Closed);
        assert!(run.endpoints[0].seen.is_near);
        // Without a signature, a name is worth nothing.
        assert_eq!(read_document(&plain).unwrap().signer, None);
        let forged = document_signed.replace("timeout", "refused");
        let error = read_document(&forged).unwrap_err();
        assert_eq!(error, DocumentError::Signature(SignedError::Forged));
    }
}
