//! The test suite of RFC 7208 through the evaluation that the diagnosis uses.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

use std::collections::BTreeMap;
use std::process::Command;

use mailward::advise::spf::{Sender, check_host};
use mailward::model::{Fact, FactKind, HostName, KnownFacts, Query};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Group {
    description: String,
    tests: BTreeMap<String, Test>,
    zonedata: BTreeMap<String, Vec<Value>>,
}

#[derive(Deserialize)]
struct Test {
    helo: String,
    host: String,
    mailfrom: String,
    result: Value,
}

/// The zones of a group, as the suite defines them: a record of the obsolete type SPF stands for
/// a TXT record too, unless the host has TXT records of its own.
struct Zones(BTreeMap<HostName, Vec<Value>>);

impl Zones {
    fn new(data: &BTreeMap<String, Vec<Value>>) -> Self {
        // Some names hold blanks.
        let clean = |name: &String| HostName::new(name);
        Self(data.iter().map(|(name, records)| (clean(name), records.clone())).collect())
    }

    fn values(records: &[Value], kind: &str) -> Vec<String> {
        let of_kind = records.iter().filter_map(|record| record.get(kind));
        let text = |value: &Value| match value {
            // Pieces of one text.
            Value::Array(pieces) if kind == "TXT" || kind == "SPF" => {
                pieces.iter().filter_map(Value::as_str).collect()
            }
            Value::Array(parts) => parts[1].as_str().unwrap().to_owned(),
            other => other.as_str().unwrap().to_owned(),
        };
        of_kind.map(text).filter(|text| text != "NONE").collect()
    }
}

impl KnownFacts for Zones {
    fn fact(&self, query: &Query) -> Option<Fact> {
        let mut name = query.name.clone();
        for _ in 0..8 {
            let Some(records) = self.0.get(&name) else { return Some(Fact::NxDomain) };
            let kind = match query.kind {
                FactKind::Txt => "TXT",
                FactKind::Address4 => "A",
                FactKind::Address6 => "AAAA",
                FactKind::Mx => "MX",
                FactKind::Pointer => "PTR",
                FactKind::Tlsa => "TLSA",
            };
            let has_text = records.iter().any(|record| record.get("TXT").is_some());
            let kind = if kind == "TXT" && !has_text { "SPF" } else { kind };
            let values = Self::values(records, kind);
            if !values.is_empty() {
                return Some(Fact::Found(values));
            }
            // What is not listed before it is never answered.
            if records.iter().any(|record| record == "TIMEOUT") {
                return Some(Fact::Failed);
            }
            match Self::values(records, "CNAME").first() {
                Some(target) => name = HostName::new(target),
                None => return Some(Fact::NoData),
            }
        }
        Some(Fact::Failed)
    }
}

fn outcome(zones: &Zones, test: &Test) -> &'static str {
    let (local, domain) = match test.mailfrom.rsplit_once('@') {
        Some((local, domain)) => (local, domain),
        None => ("", test.helo.as_str()),
    };
    let local = if local.is_empty() { "postmaster" } else { local };
    let sender = Sender { ip: test.host.parse().unwrap(), local, domain, helo: &test.helo };
    let evaluation = check_host(zones, &sender);
    assert!(evaluation.missing.is_empty(), "{:?}", evaluation.missing);
    evaluation.result.as_str()
}

#[test]
fn the_suite_of_rfc_7208_passes() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/spf/fetch.sh");
    let output = Command::new("bash").arg(script).output().expect("bash");
    if !output.status.success() {
        // Somebody without a way to the package index can run all other tests.
        println!(
            "NOT RUN: the suite cannot be fetched: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        return;
    }
    let groups: Vec<Group> = serde_json::from_slice(&output.stdout).unwrap();
    let (mut count, mut wrong) = (0, Vec::new());
    for group in &groups {
        let zones = Zones::new(&group.zonedata);
        for (name, test) in &group.tests {
            count += 1;
            let allowed: Vec<&str> = match &test.result {
                Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
                one => one.as_str().into_iter().collect(),
            };
            let is = outcome(&zones, test);
            if !allowed.contains(&is) {
                wrong.push(format!("{}: {name}: {is}, not {allowed:?}", group.description));
            }
        }
    }
    println!("{} of {count} pass", count - wrong.len());
    assert!(count >= 203, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
