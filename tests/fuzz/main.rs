//! The fuzz targets in an ordinary test: the inputs in `fuzz/corpus`, each as it is and, a bounded
//! number of times, changed at random. `docs/fuzzing.md` tells how to fuzz for longer.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod slow;
mod targets;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use targets::{ALL, Target};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

/// The inputs kept for a target, by file name.
fn corpus(target: &Target) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = fuzz().join("corpus").join(target.name);
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn every_input_that_is_kept_keeps_every_promise() {
    let mut broken = Vec::new();
    for target in ALL {
        let inputs = corpus(target);
        assert!(!inputs.is_empty(), "{}", target.name);
        (target.run)(b"");
        for (path, input) in inputs {
            // Each is told of, with its own message, before the test fails.
            if std::panic::catch_unwind(|| (target.run)(&input)).is_err() {
                broken.push(path);
            }
        }
    }
    assert!(broken.is_empty(), "{broken:?}");
}

/// A small change of an input.
#[derive(Debug, Clone)]
enum Edit {
    Set(prop::sample::Index, u8),
    Insert(prop::sample::Index, Vec<u8>),
    Remove(prop::sample::Index, u8),
    Repeat(prop::sample::Index, u8),
    Cut(prop::sample::Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<prop::sample::Index>;
    let text = prop_oneof![
        prop::collection::vec(any::<u8>(), 1..8),
        "[\\PC\n]{1,8}".prop_map(String::into_bytes),
        "[\"'$`{}()\\\\;:=.<>@#%\n-]{1,6}".prop_map(String::into_bytes),
    ];
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Edit::Set(at, byte)),
        (at(), text).prop_map(|(at, bytes)| Edit::Insert(at, bytes)),
        (at(), 1..20_u8).prop_map(|(at, count)| Edit::Remove(at, count)),
        (at(), 1..60_u8).prop_map(|(at, count)| Edit::Repeat(at, count)),
        at().prop_map(Edit::Cut),
    ]
}

fn apply(input: &mut Vec<u8>, edit: &Edit) {
    let place = |at: &prop::sample::Index, input: &[u8]| at.index(input.len() + 1);
    let end = |from: usize, count: u8, input: &[u8]| (from + usize::from(count)).min(input.len());
    match edit {
        Edit::Set(at, byte) => {
            let at = place(at, input);
            if let Some(there) = input.get_mut(at) {
                *there = *byte;
            }
        }
        Edit::Insert(at, bytes) => {
            let at = place(at, input);
            input.splice(at..at, bytes.iter().copied());
        }
        Edit::Remove(at, count) => {
            let from = place(at, input);
            input.drain(from..end(from, *count, input));
        }
        Edit::Repeat(at, count) => {
            let from = place(at, input);
            let part = input[from..end(from, *count, input)].to_vec();
            input.splice(from..from, part);
        }
        Edit::Cut(at) => {
            let at = place(at, input);
            input.truncate(at);
        }
    }
}

#[test]
fn what_is_changed_at_random_keeps_every_promise() {
    for target in ALL {
        let inputs: Vec<Vec<u8>> = corpus(target).into_iter().map(|(_, input)| input).collect();
        let changed = (prop::sample::select(inputs), prop::collection::vec(edit(), 1..6));
        // What is drawn takes its time.
        let cases = if ["letter", "logo"].contains(&target.name) { 12 } else { 96 };
        let config =
            ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
        let ran = TestRunner::new(config).run(&changed, |(mut input, edits)| {
            for edit in &edits {
                apply(&mut input, edit);
            }
            (target.run)(&input);
            Ok(())
        });
        assert!(ran.is_ok(), "{}: {}", target.name, ran.unwrap_err());
    }
}

#[test]
fn every_target_can_be_fuzzed_and_is_told_of() {
    let names = |folder: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(fuzz().join(folder)).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
    };
    let known: BTreeSet<String> = ALL.iter().map(|target| target.name.to_owned()).collect();
    assert_eq!(names("fuzz_targets"), known);
    assert_eq!(names("corpus"), known);
    let manifest = fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    let guide = fs::read_to_string(fuzz().join("../docs/fuzzing.md")).unwrap();
    for name in known {
        let text = fs::read_to_string(fuzz().join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(text.contains(&format!("targets::run(\"{name}\",")), "{name}");
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "{name}");
        assert!(guide.contains(&format!("| {name} |")), "{name} is not in docs/fuzzing.md");
    }
}
