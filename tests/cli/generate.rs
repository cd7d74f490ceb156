//! `generate`: manual pages, completions, and the reference in `docs/cli.md`.

use std::path::Path;
use std::process::Command;

use crate::program::run;

const MARK: &str = "<!-- Made by `mailward-cli generate reference`; a test compares it. -->\n";

#[test]
fn the_reference_in_the_docs_is_current() {
    let ran = run(&["generate", "reference"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cli.md");
    let document = std::fs::read_to_string(&path).unwrap();
    let (before, known) = document.split_once(MARK).expect("the mark before the reference");
    let current = format!("\n{}", ran.stdout);
    if std::env::var_os("MAILWARD_UPDATE_DOCS").is_some() {
        std::fs::write(&path, format!("{before}{MARK}{current}")).unwrap();
        return;
    }
    let differing = known.lines().zip(current.lines()).find(|(known, now)| known != now);
    let hint = "MAILWARD_UPDATE_DOCS=1 cargo test --test cli writes docs/cli.md anew";
    assert!(known == current, "{hint}; the first line that differs: {differing:?}");
}

#[test]
fn manual_pages_and_completions_are_written() {
    let folder = tempfile::tempdir().unwrap();
    let (man, shells) = (folder.path().join("man"), folder.path().join("shells"));
    let ran = run(&["generate", "man", man.to_str().unwrap(), "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let files = ran.json()["files"].as_array().unwrap().len();
    assert!(files > 40, "{files} pages");
    let page = std::fs::read_to_string(man.join("mailward-cli-case-merge.1")).unwrap();
    assert!(page.contains(".TH") && page.contains("\\-\\-take"), "{page}");
    assert!(!man.join("mailward-cli-generate.1").exists(), "it is hidden");
    let again = run(&["generate", "man", man.to_str().unwrap()]);
    assert_eq!(again.code, 0, "{again:?}");
    assert_eq!(std::fs::read_to_string(man.join("mailward-cli-case-merge.1")).unwrap(), page);

    let ran = run(&["generate", "completions", shells.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(std::fs::read_dir(&shells).unwrap().count(), 5);
    // Bash takes it in and completes a command by it.
    let script = format!(
        "source '{}'; COMP_WORDS=(mailward-cli bo); COMP_CWORD=1; \
         $(complete -p mailward-cli | sed 's/.*-F \\([^ ]*\\).*/\\1/') mailward-cli bo mailward-cli; \
         echo \"${{COMPREPLY[*]}}\"",
        shells.join("mailward-cli.bash").display()
    );
    let output = Command::new("bash").args(["-c", &script]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "book", "{output:?}");
    let blocked = folder.path().join("file");
    std::fs::write(&blocked, "").unwrap();
    assert_eq!(run(&["generate", "man", blocked.to_str().unwrap()]).code, 2);
}
