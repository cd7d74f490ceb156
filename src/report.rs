//! What is known of a domain as JSON: the shape that scripts rely on.

use serde::Serialize;

use crate::advise::spf::{SpfResult, what_if};
use crate::advise::{Diagnosis, Look, operator};
use crate::i18n::Catalog;
use crate::model::{
    DomainObservation, Finding, MxRecord, MxSet, Operator, ServerFault, ServiceProfile,
};

/// Every JSON document says which version of its shape it has.
pub const SCHEMA: u32 = 1;

/// A domain in the JSON of `check`.
#[derive(Debug, Serialize)]
pub struct DomainReport {
    domain: String,
    ascii: String,
    state: &'static str,
    mx_source: &'static str,
    mx: Vec<MxReport>,
    authority: Vec<AuthorityReport>,
    operator: Option<OperatorReport>,
    spf: Option<SpfReport>,
    findings: Vec<FindingReport>,
    elapsed_ms: u64,
}

#[derive(Debug, Serialize)]
struct MxReport {
    #[serde(flatten)]
    record: RecordReport,
    role: &'static str,
    addresses: Vec<String>,
}

/// A bare MX record in JSON.
#[derive(Debug, Serialize)]
pub struct RecordReport {
    preference: u16,
    exchange: String,
    ttl: u32,
}

impl From<&MxRecord> for RecordReport {
    fn from(record: &MxRecord) -> Self {
        let exchange = record.exchange.to_string();
        Self { preference: record.preference, exchange, ttl: record.ttl }
    }
}

/// What one address of an authoritative server says, in JSON.
#[derive(Debug, Serialize)]
struct AuthorityReport {
    server: String,
    address: Option<String>,
    serial: Option<u32>,
    mx: Vec<RecordReport>,
    error: Option<&'static str>,
}

fn authority(seen: &DomainObservation) -> Vec<AuthorityReport> {
    let answers = seen.delegation.iter().flat_map(|delegation| &delegation.answers);
    answers
        .map(|answer| AuthorityReport {
            server: answer.server.to_string(),
            address: answer.address.map(|address| address.to_string()),
            serial: answer.serial,
            mx: answer.set().iter().flat_map(MxSet::hosts).map(RecordReport::from).collect(),
            error: answer.mx.as_ref().err().map(ServerFault::as_str),
        })
        .collect()
}

/// Who runs the DNS, in JSON.
#[derive(Debug, Serialize)]
struct OperatorReport {
    id: &'static str,
    name: &'static str,
}

impl From<&'static Operator> for OperatorReport {
    fn from(operator: &'static Operator) -> Self {
        Self { id: &operator.id, name: &operator.name }
    }
}

/// What SPF makes of the domain's senders, in JSON.
#[derive(Debug, Serialize)]
struct SpfReport {
    record: String,
    lookups: u32,
    voids: u32,
    result_own: Option<&'static str>,
    result_own_after: Option<&'static str>,
    result_service: Option<&'static str>,
}

impl SpfReport {
    fn new(look: &Look, service: &ServiceProfile) -> Option<Self> {
        let what_if = what_if(&look.seen, service, look.own_server.as_ref());
        let record = what_if.now.records.first()?.clone();
        let word = |result: Option<SpfResult>| result.map(SpfResult::as_str);
        Some(Self {
            record,
            lookups: what_if.now.lookups,
            voids: what_if.now.voids,
            result_own: word(what_if.own_now),
            result_own_after: word(what_if.own_after),
            result_service: word(what_if.service),
        })
    }
}

/// A finding in JSON.
#[derive(Debug, Serialize)]
pub struct FindingReport {
    code: &'static str,
    severity: &'static str,
    subject: String,
    message: String,
}

impl FindingReport {
    /// With its words.
    #[must_use]
    pub fn new(finding: &Finding, message: String) -> Self {
        Self {
            code: finding.code.as_str(),
            severity: finding.severity.as_str(),
            subject: finding.subject.clone(),
            message,
        }
    }

    /// All of a domain, in the language of the texts.
    #[must_use]
    pub fn all(findings: &[Finding], texts: &Catalog) -> Vec<Self> {
        findings.iter().map(|finding| Self::new(finding, texts.finding(finding).what)).collect()
    }
}

impl DomainReport {
    /// What the MX records alone tell.
    #[must_use]
    pub fn of_mx(seen: &DomainObservation, now: &Diagnosis, findings: Vec<FindingReport>) -> Self {
        let domain = &seen.domain;
        let mx = now.records.iter().map(|(record, role)| MxReport {
            record: record.into(),
            role: role.as_str(),
            addresses: Vec::new(),
        });
        let ascii = domain.ascii().to_owned();
        Self {
            domain: if domain.is_international() { domain.unicode() } else { ascii.clone() },
            ascii,
            state: now.state.as_str(),
            mx_source: now.source.as_str(),
            mx: mx.collect(),
            authority: Vec::new(),
            operator: None,
            spf: None,
            findings,
            elapsed_ms: seen.elapsed_ms,
        }
    }

    /// What a whole look tells, in the language of the texts.
    #[must_use]
    pub fn new(look: &Look, service: &ServiceProfile, texts: &Catalog) -> Self {
        Self::with(look, service, FindingReport::all(&look.now.findings, texts))
    }

    /// With the findings in words already.
    #[must_use]
    pub fn with(look: &Look, service: &ServiceProfile, findings: Vec<FindingReport>) -> Self {
        let Look { seen, now, .. } = look;
        let mx = now.records.iter().map(|(record, role)| MxReport {
            record: record.into(),
            role: role.as_str(),
            addresses: addresses(look, record),
        });
        Self {
            domain: seen.domain.unicode(),
            ascii: seen.domain.ascii().to_owned(),
            state: now.state.as_str(),
            mx_source: now.source.as_str(),
            mx: mx.collect(),
            authority: authority(seen),
            operator: seen.delegation.as_ref().and_then(operator).map(OperatorReport::from),
            spf: SpfReport::new(look, service),
            findings,
            elapsed_ms: seen.elapsed_ms,
        }
    }
}

/// The addresses of a record's host, as far as they were looked up.
#[must_use]
pub fn addresses(look: &Look, record: &MxRecord) -> Vec<String> {
    let host = look.seen.host(&record.exchange);
    host.map(|host| host.addresses().map(|a| a.to_string()).collect()).unwrap_or_default()
}

/// A domain as people know it, with its A-label form where that differs.
#[must_use]
pub fn title(unicode: &str, ascii: &str) -> String {
    if unicode == ascii { unicode.to_owned() } else { format!("{unicode} ({ascii})") }
}
