//! `audit` against a real name server: BIND, started by each test with its own zones.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../bind/cases.rs"]
#[allow(dead_code)] // Other tests need more of them.
mod cases;
mod forms;
mod interrupted;
mod manifest;
#[path = "../bind/named.rs"]
#[allow(dead_code)] // Other tests need more of it.
mod named;
mod places;
#[path = "../shared/program.rs"]
mod program;
#[path = "../bind/relay.rs"]
mod relay;
mod since;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use named::{Named, Setup, Zone};

/// A list of domains in one zone, and its zone.
fn portfolio(count: usize) -> (String, String) {
    let (mut list, mut records) = (String::new(), String::new());
    for number in 0..count {
        let _ = writeln!(list, "c{number}.many.test");
        let _ = writeln!(records, "c{number} MX 5 mail.c{number}");
    }
    (list, records)
}

/// BIND with the zone of a portfolio, at a port if one is given.
fn serve(records: &str, port: Option<u16>) -> Named {
    let zone = Zone { origin: "many.test", records: Some(records), ..Zone::default() };
    Named::start_as(&Setup { port, ..Setup::new(&[zone]) })
}

/// A file with this text in a folder.
fn file(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file");
    path
}

fn shown(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// The documents of NDJSON, every line of which must be whole.
fn lines(text: &str) -> Vec<Value> {
    assert!(text.is_empty() || text.ends_with('\n'), "the last line is cut off");
    let read = |line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
    text.lines().map(read).collect()
}

fn names(documents: &[Value]) -> Vec<&str> {
    documents.iter().map(|document| document["ascii"].as_str().expect("a name")).collect()
}

/// By name; a name that stands there twice fails the test.
fn by_name(documents: &[Value]) -> BTreeMap<&str, &Value> {
    let mut all = BTreeMap::new();
    for document in documents {
        let name = document["ascii"].as_str().expect("a name");
        assert!(all.insert(name, document).is_none(), "{name} is answered twice");
    }
    all
}
