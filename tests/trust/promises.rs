//! Each promise in SECURITY.md names a test, and that test exists.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The sources below a folder, as one text.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            text.push_str(&sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    text
}

/// The commands of a line: what stands between backticks and begins so.
fn commands(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').filter(|part| part.starts_with("cargo "))
}

/// Whether a command runs a test that exists; else why not.
fn exists(command: &str) -> Result<(), String> {
    let words: Vec<&str> = command.split_whitespace().collect();
    if words[1] != "test" {
        return Err("tests/run runs tests alone".to_owned());
    }
    let (text, rest) = match words[2..] {
        ["--lib", ref rest @ ..] => (sources(&root().join("src")), rest),
        ["--test", name, ref rest @ ..] => {
            let (folder, file) =
                (root().join("tests").join(name), root().join(format!("tests/{name}.rs")));
            let text = if folder.is_dir() {
                sources(&folder)
            } else {
                fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?
            };
            (text, rest)
        }
        _ => return Err("neither --lib nor --test".to_owned()),
    };
    match rest {
        [] => Ok(()),
        ["--", names @ ..] if !names.is_empty() => names.iter().try_for_each(|name| {
            let function = name.rsplit("::").next().unwrap_or_default();
            let is_there = text.contains(&format!("fn {function}("))
                || text.contains(&format!("\nmod {function};"));
            is_there.then_some(()).ok_or_else(|| format!("there is no test {name}"))
        }),
        other => Err(format!("{other:?}")),
    }
}

#[test]
fn every_promise_names_a_test_that_exists() {
    let text = fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let (_, promises) = text.split_once("\n## What is promised\n").expect("the promises");
    let promises = promises.split("\n## ").next().unwrap();
    let rows: Vec<&str> = promises.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(rows.len() > 20, "{}", rows.len());
    for row in rows {
        assert!(commands(row).next().is_some(), "a promise without a test: {row}");
        for command in commands(row) {
            exists(command).unwrap_or_else(|why| panic!("{command}: {why}"));
        }
    }
}

#[test]
fn a_test_that_is_not_there_is_noticed() {
    let own = "cargo test --test trust -- promises::a_test_that_is_not_there_is_noticed";
    assert_eq!(exists(own), Ok(()));
    assert!(exists("cargo test --test trust -- a_test_nobody_wrote").is_err());
    assert!(exists("cargo test --test nothing").is_err());
    assert!(exists("cargo test").is_err());
    assert!(exists("cargo deny check").is_err());
}
