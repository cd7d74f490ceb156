//! The licences of all parts, as the window shows them: made from the dependency tree, and current.
//!
//! `MAILWARD_UPDATE_LICENCES=1 cargo test --test licences` makes the file anew; that fetches the
//! parts for all systems that Mailward is built for.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The systems that Mailward is built for.
const TARGETS: [&str; 4] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];
/// No line is longer: the window does not wrap them.
const WIDTH: usize = 80;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn file() -> PathBuf {
    root().join("assets/licences.txt")
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    name: String,
    version: String,
    licence: String,
    folder: PathBuf,
}

/// The parts that end up in the program for a system: what it depends on, and they in turn.
fn parts(target: &str, offline: bool) -> Option<BTreeSet<Part>> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--locked", "--format-version", "1", "--filter-platform", target]);
    if offline {
        cargo.arg("--offline");
    }
    let output = cargo.current_dir(root()).output().unwrap();
    if !output.status.success() {
        return None;
    }
    let tree: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let nodes: BTreeMap<String, Value> = list(&tree["resolve"]["nodes"])
        .into_iter()
        .map(|node| (node["id"].as_str().unwrap().to_owned(), node))
        .collect();
    let own = tree["resolve"]["root"].as_str().unwrap().to_owned();
    let (mut known, mut open) = (HashSet::new(), vec![own]);
    while let Some(id) = open.pop() {
        for part in list(&nodes[&id]["deps"]) {
            // Not what only builds or tests it.
            let is_part = list(&part["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
            let id = part["pkg"].as_str().unwrap().to_owned();
            if is_part && known.insert(id.clone()) {
                open.push(id);
            }
        }
    }
    let of = |package: &Value| {
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let manifest = PathBuf::from(text("manifest_path"));
        Part {
            name: text("name"),
            version: text("version"),
            licence: text("license").replace(" / ", " OR ").replace('/', " OR "),
            folder: manifest.parent().unwrap().to_owned(),
        }
    };
    let packages = list(&tree["packages"]);
    let is_known = |package: &&Value| known.contains(package["id"].as_str().unwrap());
    Some(packages.iter().filter(is_known).map(of).collect())
}

/// The files of a part that its licence stands in. Where one may choose, MIT: it is the shortest.
fn licence_files(part: &Part) -> Vec<PathBuf> {
    let entries = fs::read_dir(&part.folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries
        .filter(|path| {
            let name = path.file_name().unwrap().to_string_lossy().to_uppercase();
            let is_text = ["LICEN", "COPYING", "COPYRIGHT", "UNLICENSE", "NOTICE"];
            path.is_file() && is_text.iter().any(|start| name.starts_with(start))
        })
        .collect();
    files.sort();
    let name_has = |path: &PathBuf, word: &str| {
        path.file_name().unwrap().to_string_lossy().to_uppercase().contains(word)
    };
    let may_choose = part.licence.contains(" OR ") && !part.licence.contains(" AND ");
    if may_choose && files.iter().any(|path| name_has(path, "MIT")) {
        files.retain(|path| name_has(path, "MIT") || name_has(path, "NOTICE"));
    }
    files
}

fn is_copyright(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    let years = line.contains("copyright (c)") || line.chars().any(|c| c.is_ascii_digit());
    (line.starts_with("copyright") && years && !line.contains("[yyyy]"))
        || line.starts_with("(c) 1")
        || line.starts_with("(c) 2")
}

/// The lines that say whose it is, and the rest.
fn taken_apart(text: &str) -> (BTreeSet<String>, String) {
    let (owners, rest): (Vec<&str>, Vec<&str>) = text.lines().partition(|l| is_copyright(l));
    let owners = owners.into_iter().map(|line| line.trim().to_owned()).collect();
    (owners, rest.join("\n"))
}

fn wrapped(line: &str, indent: &str, out: &mut String) {
    let start: String = line.chars().take_while(|c| c.is_whitespace()).take(8).collect();
    let mut now = format!("{indent}{start}");
    let mut is_empty = true;
    for word in line.split_whitespace() {
        if !is_empty && now.chars().count() + 1 + word.chars().count() > WIDTH {
            writeln!(out, "{}", now.trim_end()).unwrap();
            now = format!("{indent}{start}");
            is_empty = true;
        }
        if !is_empty {
            now.push(' ');
        }
        now.push_str(word);
        is_empty = false;
    }
    writeln!(out, "{}", now.trim_end()).unwrap();
}

fn written(parts: &BTreeSet<Part>) -> String {
    let mut list = String::new();
    // Each text once: two are the same if they differ in owners and white space only.
    let mut texts: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for part in parts {
        let named = format!("{} {}", part.name, part.version);
        writeln!(list, "* {named}: {}", part.licence).unwrap();
        let mut owners = BTreeSet::new();
        for path in licence_files(part) {
            let (more, rest) = taken_apart(&String::from_utf8_lossy(&fs::read(path).unwrap()));
            owners.extend(more);
            let plain = rest.to_lowercase().replace("the mit license (mit)", "mit license");
            let key: String = plain.chars().filter(|c| c.is_alphanumeric()).collect();
            if key.len() > 100 {
                texts.entry(key).or_insert((rest, Vec::new())).1.push(named.clone());
            }
        }
        for owner in owners {
            wrapped(&owner, "    ", &mut list);
        }
    }
    let mut out = String::new();
    out.push_str("The parts that Mailward is built from, and their licences.\n\n");
    list.push_str("\nThe fonts are Noto Sans and Noto Sans Mono: SIL Open Font License 1.1.\n");
    out.push_str(&list);
    let mut texts: Vec<(String, Vec<String>)> = texts.into_values().collect();
    texts.push((
        fs::read_to_string(root().join("assets/fonts/OFL.txt")).unwrap(),
        vec!["the fonts".into()],
    ));
    texts.sort_by_key(|(_, of)| std::cmp::Reverse(of.len()));
    for (text, of) in texts {
        writeln!(out, "\n{}", "=".repeat(WIDTH)).unwrap();
        wrapped(&format!("Of {}:", of.join(", ")), "", &mut out);
        out.push('\n');
        for line in text.trim_matches('\n').lines() {
            wrapped(line, "", &mut out);
        }
    }
    out
}

fn listed(text: &str) -> BTreeSet<(String, String)> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("* "));
    let pair = |line: &str| {
        let (named, _) = line.split_once(": ")?;
        let (name, version) = named.rsplit_once(' ')?;
        Some((name.to_owned(), version.to_owned()))
    };
    let before = text.find("====").map_or(text, |at| &text[..at]);
    assert!(before.len() < text.len(), "the texts follow the list");
    lines.filter_map(pair).collect()
}

fn locked() -> BTreeSet<(String, String)> {
    let text = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let lock: toml::Table = text.parse().unwrap();
    let packages = lock["package"].as_array().unwrap().iter();
    let text = |package: &toml::Value, key: &str| package[key].as_str().unwrap().to_owned();
    packages.map(|package| (text(package, "name"), text(package, "version"))).collect()
}

#[test]
fn the_list_is_current() {
    if std::env::var_os("MAILWARD_UPDATE_LICENCES").is_some() {
        let all = TARGETS.iter().flat_map(|target| parts(target, false).expect("cargo metadata"));
        fs::write(file(), written(&all.collect())).unwrap();
    }
    let text = fs::read_to_string(file()).unwrap();
    let listed = listed(&text);
    let how = "MAILWARD_UPDATE_LICENCES=1 cargo test --test licences makes the list anew";
    // Without the network only this system's parts are known.
    let host = TARGETS.iter().find(|target| {
        target.starts_with(std::env::consts::ARCH) && target.contains(std::env::consts::OS)
    });
    let host = host.expect("a system that Mailward is built for");
    let built = parts(host, true).expect("the parts are there, since this was built");
    let missing: Vec<String> = built
        .iter()
        .filter(|part| !listed.contains(&(part.name.clone(), part.version.clone())))
        .map(|part| format!("{} {}", part.name, part.version))
        .collect();
    assert!(missing.is_empty(), "not listed: {missing:?}; {how}");
    let locked = locked();
    let gone: Vec<_> = listed.difference(&locked).collect();
    assert!(gone.is_empty(), "no longer used: {gone:?}; {how}");
    let long = text.lines().find(|line| line.chars().count() > WIDTH && line.contains(' '));
    assert_eq!(long, None, "too long to be shown");
    assert!(built.iter().all(|part| !part.licence.is_empty()));
    assert!(
        Path::new(&file()).metadata().unwrap().len() < 1_000_000,
        "small enough to be built in"
    );
}
