//! `docs/dependencies.md` speaks of each direct dependency, and of no other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All packages that Linux needs to build and test, as cargo tells of them.
pub fn metadata() -> serde_json::Value {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--offline", "--format-version", "1"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The rows of the tables below a heading: their cells.
fn rows<'a>(text: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let (_, rest) = text.split_once(heading).unwrap_or_else(|| panic!("{heading} is missing"));
    let section = rest.split("\n## ").next().unwrap_or_default();
    let lines = section.lines().filter(|line| line.starts_with("| `"));
    lines.map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect()).collect()
}

fn named(cell: &str) -> String {
    cell.trim_matches('`').to_owned()
}

fn table(path: &Path) -> toml::Table {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

#[test]
fn the_list_of_direct_dependencies_is_that_of_the_manifest() {
    let manifest = table(&root().join("Cargo.toml"));
    let text = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    for (section, heading) in [
        ("dependencies", "\n## In the program\n"),
        ("dev-dependencies", "\n## In tests and benchmarks only\n"),
    ] {
        let used: BTreeSet<String> =
            manifest[section].as_table().unwrap().keys().cloned().collect();
        let rows = rows(&text, heading);
        let told: BTreeSet<String> = rows.iter().map(|row| named(row[0])).collect();
        assert_eq!(told.len(), rows.len(), "each once");
        assert_eq!(told, used, "{section}");
        for row in rows {
            assert!(row.len() == 5 && row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        }
    }
}

#[test]
fn the_licences_told_are_those_of_the_packages() {
    let text = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let tree = metadata();
    let licences: BTreeMap<&str, Vec<&str>> =
        tree["packages"].as_array().unwrap().iter().fold(BTreeMap::new(), |mut all, package| {
            let licence = package["license"].as_str().unwrap_or_default();
            all.entry(package["name"].as_str().unwrap()).or_insert_with(Vec::new).push(licence);
            all
        });
    for heading in ["\n## In the program\n", "\n## In tests and benchmarks only\n"] {
        for row in rows(&text, heading) {
            let known = &licences[named(row[0]).as_str()];
            assert!(known.contains(&row[3]), "{}: {} is not among {known:?}", row[0], row[3]);
        }
    }
}

#[test]
fn every_package_that_is_there_twice_is_explained() {
    let lock = table(&root().join("Cargo.lock"));
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let text = |key: &str| package[key].as_str().unwrap();
        // Behind a plus stands what was built, which tells no versions apart.
        let version = text("version").split('+').next().unwrap_or_default();
        versions.entry(text("name")).or_default().push(version);
    }
    let twice: BTreeSet<(String, String)> = versions
        .iter()
        .filter(|(_, versions)| versions.len() > 1)
        .map(|(name, versions)| ((*name).to_owned(), versions.join(", ")))
        .collect();
    let text = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let rows = rows(&text, "\n## There more than once\n");
    let told: BTreeSet<(String, String)> =
        rows.iter().map(|row| (named(row[0]), row[1].to_owned())).collect();
    assert_eq!(told, twice);
}

/// Says where faults are to be told, and fetches nothing.
const MESSAGES: [&str; 1] = ["please file an issue in https://github.com/dtolnay/rustversion\","];

/// A build script could fetch anything: those there are on Linux were looked at, and are named.
#[test]
fn every_build_script_was_looked_at() {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--offline", "--format-version", "1"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(root())
        .output()
        .unwrap();
    let tree: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let resolved: BTreeSet<&str> = tree["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| node["id"].as_str().unwrap())
        .collect();
    let mut scripts = BTreeSet::new();
    for package in tree["packages"].as_array().unwrap() {
        let builds = package["targets"]
            .as_array()
            .unwrap()
            .iter()
            .find(|target| target["kind"][0] == "custom-build");
        let is_used = resolved.contains(package["id"].as_str().unwrap());
        if let Some(script) = builds.filter(|_| is_used) {
            scripts.insert(package["name"].as_str().unwrap().to_owned());
            let path = Path::new(script["src_path"].as_str().unwrap());
            let text = fs::read_to_string(path).unwrap().to_lowercase();
            // Whoever fetches something says from where, or by what.
            for word in [
                "https://",
                "http://",
                "ftp://",
                "reqwest",
                "ureq",
                "curl::",
                "\"curl\"",
                "\"wget\"",
                "tcpstream",
            ] {
                let code = |line: &'_ str| !line.starts_with("//") && !MESSAGES.contains(&line);
                let lines = text.lines().map(str::trim).filter(|line| code(line));
                let lines = lines.map(|line| line.split(" // ").next().unwrap_or_default());
                let found: Vec<&str> = lines.filter(|line| line.contains(word)).collect();
                assert!(found.is_empty(), "{}: {found:?}", path.display());
            }
        }
    }
    let text = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let told: BTreeSet<String> =
        rows(&text, "\n## Build scripts\n").iter().map(|row| named(row[0])).collect();
    let missing: Vec<_> = scripts.difference(&told).collect();
    assert!(missing.is_empty(), "not looked at yet: {missing:?}");
}
