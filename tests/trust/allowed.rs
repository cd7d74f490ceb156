//! What is built in is what `deny.toml` allows: licences, packages and sources. `cargo deny` looks at the
//! same where it is installed; this needs nothing.

use std::collections::BTreeSet;
use std::fs;

use crate::dependencies::{metadata, root};

fn table(name: &str) -> toml::Table {
    fs::read_to_string(root().join(name)).unwrap().parse().unwrap()
}

fn texts(list: &toml::Value) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// Whether a licence expression (SPDX) can be met with those allowed.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let spaced = spaced.replace(" WITH ", "+WITH+");
    let mut words = spaced.split_whitespace().peekable();
    let met = one_of(&mut words, allowed);
    assert!(words.next().is_none(), "{expression}");
    met
}

type Words<'a, 'b> = std::iter::Peekable<std::str::SplitWhitespace<'b>>;

fn one_of(words: &mut Words<'_, '_>, allowed: &BTreeSet<String>) -> bool {
    let mut met = all_of(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        met |= all_of(words, allowed);
    }
    met
}

fn all_of(words: &mut Words<'_, '_>, allowed: &BTreeSet<String>) -> bool {
    let mut met = single(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        met &= single(words, allowed);
    }
    met
}

fn single(words: &mut Words<'_, '_>, allowed: &BTreeSet<String>) -> bool {
    let word = words.next().expect("a licence");
    if word != "(" {
        return allowed.contains(&word.replace("+WITH+", " WITH "));
    }
    let met = one_of(words, allowed);
    assert_eq!(words.next(), Some(")"));
    met
}

#[test]
fn expressions_are_read_as_they_are_meant() {
    let allowed = BTreeSet::from(["MIT", "ISC", "A WITH B"].map(str::to_owned));
    for (expression, wanted) in [
        ("MIT", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("GPL-3.0/MIT", true),
        ("GPL-3.0 AND MIT", false),
        ("(GPL-3.0 OR MIT) AND ISC", true),
        ("GPL-3.0 OR MIT AND X", false),
        ("A WITH B", true),
        ("A", false),
        ("", false),
    ] {
        let met = !expression.is_empty() && is_met(expression, &allowed);
        assert_eq!(met, wanted, "{expression}");
    }
}

/// The parts for all systems, as the window lists them (`cargo test --test licences` compares that list),
/// and all packages that Linux needs to build and test.
#[test]
fn licences_are_those_allowed() {
    let allowed = texts(&table("deny.toml")["licenses"]["allow"]);
    let parts = fs::read_to_string(root().join("assets/licences.txt")).unwrap();
    let parts: Vec<(String, String)> = parts
        .lines()
        .filter_map(|line| line.strip_prefix("* ")?.split_once(": "))
        .map(|(name, licence)| (name.to_owned(), licence.to_owned()))
        .collect();
    assert!(parts.len() > 300, "{}", parts.len());
    let tree = metadata();
    let packages = tree["packages"].as_array().unwrap().iter().map(|package| {
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        (text("name"), text("license"))
    });
    for (name, licence) in parts.into_iter().chain(packages) {
        assert!(!licence.is_empty() && is_met(&licence, &allowed), "{name}: {licence}");
    }
}

#[test]
fn packages_and_sources_are_those_allowed() {
    let rules = table("deny.toml");
    let denied: Vec<&str> = rules["bans"]["deny"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["crate"].as_str().unwrap())
        .collect();
    assert!(denied.len() > 3);
    let sources = texts(&rules["sources"]["allow-registry"]);
    for package in table("Cargo.lock")["package"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        assert!(!denied.contains(&name), "{name} is not to be built in");
        if name == env!("CARGO_PKG_NAME") {
            continue;
        }
        let source = package.get("source").and_then(toml::Value::as_str).unwrap_or_default();
        let registry = source.strip_prefix("registry+").unwrap_or_default();
        assert!(sources.contains(registry), "{name} comes from {source:?}");
        assert!(package.get("checksum").is_some(), "{name} has no checksum");
    }
    let manifest = table("Cargo.toml");
    for section in ["dependencies", "dev-dependencies"] {
        for (name, wanted) in manifest[section].as_table().unwrap() {
            let version = wanted.get("version").unwrap_or(wanted);
            let version = version.as_str().unwrap_or_else(|| panic!("{name} has no version"));
            assert!(!version.contains('*'), "{name}: any version");
        }
    }
}
