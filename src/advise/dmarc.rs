//! DMARC: what receivers do with mail that neither SPF nor DKIM vouches for (RFC 7489).

use mail_auth::common::parse::TxtRecordParser;
use mail_auth::dmarc::{Dmarc, Policy};

use crate::model::{
    DomainName, DomainObservation, Fact, FactKind, Finding, FindingCode as Code, HostName,
    KnownFacts, Query,
};

/// Where the policy of a domain stands, and that of the organisation above it, which holds where
/// the domain has none of its own (RFC 7489 §6.6.3).
#[must_use]
pub fn record_queries(domain: &DomainName) -> Vec<Query> {
    let name = domain.ascii();
    let at = |name: &str| Query::new(FactKind::Txt, HostName::new(&format!("_dmarc.{name}")));
    let mut queries = vec![at(name)];
    if let Some(above) = HostName::new(name).registrable().filter(|above| *above != name) {
        queries.push(at(above));
    }
    queries
}

pub(super) fn findings(seen: &DomainObservation) -> Vec<Finding> {
    let domain = seen.domain.ascii();
    for (level, query) in record_queries(&seen.domain).iter().enumerate() {
        let Some(answer) = seen.facts.fact(query) else { return Vec::new() };
        if answer == Fact::Failed {
            return Vec::new();
        }
        let records: Vec<&String> = answer.values().iter().filter(|text| is_record(text)).collect();
        match records.as_slice() {
            [] => {}
            [only] => return judge(domain, only, level > 0).into_iter().collect(),
            // Receivers act as if there were none (RFC 7489 §6.6.3).
            several => {
                let detail = format!("{} records", several.len());
                return vec![Finding::new(Code::DmarcInvalid, domain).with("detail", detail)];
            }
        }
    }
    vec![Finding::new(Code::DmarcMissing, domain)]
}

fn is_record(text: &str) -> bool {
    text.split(';').next().is_some_and(|version| {
        version.split_once('=').is_some_and(|(tag, value)| {
            tag.trim().eq_ignore_ascii_case("v") && value.trim() == "DMARC1"
        })
    })
}

fn judge(domain: &str, text: &str, is_from_above: bool) -> Option<Finding> {
    let invalid = || {
        Finding::new(Code::DmarcInvalid, domain)
            .with("detail", text.chars().take(120).collect::<String>())
    };
    let bytes: Vec<u8> = text.bytes().collect();
    let Ok(record) = Dmarc::parse(&bytes) else { return Some(invalid()) };
    let policy = match (is_from_above, record.sp) {
        (true, Policy::None | Policy::Quarantine | Policy::Reject) => record.sp,
        (_, _) => record.p,
    };
    let word = match policy {
        Policy::None => return None,
        Policy::Quarantine => "quarantine",
        Policy::Reject => "reject",
        Policy::Unspecified => return Some(invalid()),
    };
    Some(Finding::new(Code::DmarcStrict, domain).with("policy", word))
}
