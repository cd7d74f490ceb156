//! Cases to write letters about.

use mailward::advise::{self, Diagnosis};
use mailward::model::{
    Case, DomainName, HostName, Language, MxRecord, MxSet, MxSource, Paper, ServiceProfile,
    Strategy,
};
use mailward::plan::{self, MxChange};
use serde_json::{Value, json};

/// The texts of a case whose user filled in everything.
pub fn filled_in() -> Value {
    json!({
        "company": "Société Exemple & Cie SARL",
        "company_address": "12, rue de l’Œuvre\n75011 Paris\nFrance",
        "first_name": "Zoë",
        "surname": "Müller-Lefèvre",
        "capacity": "Managing director",
        "phone": "+33 1 23 45 67 89",
        "email": "it@company.com",
        "place": "Paris",
        "operator": "ISP Networks plc",
        "operator_address": "DNS desk\n1 Harbour Road\nLondon E1 6AN",
        "operator_fax": "+44 20 7946 0000",
        "customer_number": "C-4711/2",
        "mail_server": "mailgate.company.com",
        "sending_addresses": "192.0.2.10\n192.0.2.11",
        "recipients": "120 mailboxes",
    })
}

/// A case with these texts and domains. Cases of a file are read as the program reads them.
pub fn case(texts: &Value, domains: &[&str]) -> Case {
    let domains: Vec<Value> = domains.iter().map(|name| json!({ "name": name })).collect();
    serde_json::from_value(json!({
        "format": 1,
        "id": "test",
        "created": "2026-11-25T08:00:00Z",
        "changed": "2026-11-25T08:00:00Z",
        "service": "security-mail",
        "texts": texts,
        "domains": domains,
    }))
    .unwrap()
}

/// How a letter is to look.
pub fn options(case: &mut Case, language: Language, paper: Paper, headed: bool) {
    case.letter.language = language;
    case.letter.paper = paper;
    case.letter.headed_paper = headed;
    case.letter.asked_for = Some(jiff::civil::date(2026, 12, 1));
}

/// The records of the example that everybody knows.
pub fn known_records(domain: &str) -> Vec<MxRecord> {
    vec![
        MxRecord::new(5, HostName::new(&format!("mailgate.{domain}")), 86_400),
        MxRecord::new(40, "smtp.isp.net", 86_400),
        MxRecord::new(40, "secours.isp.net", 86_400),
    ]
}

/// The change of one domain.
pub fn change(
    domain: &str,
    records: Vec<MxRecord>,
    service: &ServiceProfile,
    strategy: Strategy,
) -> MxChange {
    let domain = DomainName::parse(domain).unwrap();
    let set = MxSet::new(records);
    let source = if set.hosts().next().is_some() {
        MxSource::Mx
    } else if set.has_null() {
        MxSource::Null
    } else {
        MxSource::Implicit
    };
    let own = HostName::new(&format!("mailgate.{domain}"));
    let now = Diagnosis {
        state: advise::state(source, &set, service),
        source,
        records: advise::roles(&set, &domain, service, Some(&own)),
        findings: Vec::new(),
    };
    plan::change(&domain, &now, &set, service, strategy, &[]).unwrap()
}
