//! The guides' own commands on real servers out of Debian's packages, which are unpacked and laid
//! over the system in namespaces of the test's own: they stand each other that way, and find all
//! where it belongs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use crate::pasted::fed;
use crate::program::run;

/// One download at a time.
static DOWNLOADS: Mutex<()> = Mutex::new(());

/// Where packages are unpacked; fetched where they are not there yet.
fn unpacked(packages: &[&str]) -> PathBuf {
    let _one = DOWNLOADS.lock().unwrap();
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide").join(packages[0]);
    if root.join("done").exists() {
        return root;
    }
    fs::create_dir_all(&root).unwrap();
    let script = format!(
        "set -e; apt-get download {packages} || {{ apt-get update -qq; apt-get download \
         {packages}; }}; for file in *.deb; do dpkg -x \"$file\" .; done; touch done",
        packages = packages.join(" ")
    );
    let output = Command::new("sh").args(["-c", &script]).current_dir(&root).output().unwrap();
    assert!(output.status.success(), "{packages:?} cannot be fetched: {output:?}");
    root
}

/// The blocks of a section that a shell runs, in order. Text for a file is written into it.
fn commands(guide: &str, section: &str) -> Vec<String> {
    let values = ["--domain", "a.example", "--own-server", "mx.a.example"];
    let range = ["--range", "203.0.113.0/24", "--range", "2001:db8::/32"];
    let options = ["guide", guide, "--json", "--section", section];
    let ran = run(&[&options[..], &values, &range].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    let document = ran.json();
    let blocks = document["sections"][0]["blocks"].as_array().unwrap().iter();
    blocks
        .filter(|block| block["language"] == "sh" || block["file"].is_string())
        .map(|block| {
            let text = block["text"].as_str().unwrap();
            match block["file"].as_str() {
                Some(file) => format!("cat > {file} <<'END-OF-FILE'\n{text}END-OF-FILE\n"),
                None => text.to_owned(),
            }
        })
        .collect()
}

/// What happens when a server is set up by its guide, step by step, and set back.
fn world(guide: &str, packages: &[&str]) -> (Vec<String>, String) {
    let packages = unpacked(packages);
    let scratch = tempfile::tempdir().unwrap();
    let steps = scratch.path().join("steps");
    fs::create_dir(&steps).unwrap();
    let mut number = 10;
    for section in ["allow", "smarthost", "restrict", "verify", "undo"] {
        let blocks = commands(guide, section);
        // All at once, but for the stages of the restriction.
        let scripts = if section == "restrict" { blocks } else { vec![blocks.concat()] };
        for script in scripts {
            fs::write(steps.join(format!("{number}-{section}")), script).unwrap();
            number += 1;
        }
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/guide/world/world.sh");
    let output = Command::new("unshare")
        .args(["--net", "--mount", "--uts", "--pid", "--fork", "--kill-child", "sh", script, guide])
        .args([&packages, scratch.path()])
        .output()
        .expect("unshare");
    assert!(output.status.success(), "{guide}: {output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let state = fs::read_to_string(scratch.path().join("restricted")).unwrap_or_default();
    (text.lines().map(str::to_owned).collect(), state)
}

/// What the service, a stranger, a computer of the company and users get at a step.
fn at(step: &str, codes: [&str; 4]) -> String {
    let [service, stranger, inside, users] = codes;
    format!("{step}: service {service}, stranger {stranger}, inside {inside}, users {users}")
}

const OPEN: [&str; 4] = ["250"; 4];

#[test]
fn postfix_is_set_up_restricted_and_set_back() {
    let (said, restricted) = world("postfix", &["postfix"]);
    assert_eq!(
        said,
        [
            at("before", OPEN),
            at("10-allow", OPEN),
            at("11-smarthost", OPEN),
            "11-smarthost: the smart host got x@elsewhere.example ".into(),
            // The table, then the users' ports, then: log, defer, reject.
            at("12-restrict", OPEN),
            at("13-restrict", OPEN),
            at("14-restrict", OPEN),
            at("15-restrict", ["250", "450", "250", "250"]),
            at("16-restrict", ["250", "554", "250", "250"]),
            at("18-undo", OPEN),
            "18-undo: the smart host got ".into(),
            "as before".into(),
        ]
    );
    let users = "submission/inet/smtpd_client_restrictions = permit_sasl_authenticated,reject";
    assert!(restricted.contains(users), "{restricted}");
    // The reader finds nothing left to change in what the commands made.
    let options = ["guide", "postfix", "--main-cf", "-", "--json"];
    let range = ["--range", "203.0.113.0/24", "--range", "2001:db8::/32"];
    let changes = fed(&[&options[..], &range].concat(), &restricted).json()["changes"].clone();
    let open: Vec<_> =
        changes.as_array().unwrap().iter().filter(|change| change["done"] == false).collect();
    assert!(open.is_empty() && changes.as_array().unwrap().len() > 2, "{changes:#}");
}
