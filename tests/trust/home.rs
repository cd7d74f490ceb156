//! A home that can only be read.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::program::{Ran, command, ran};
use crate::running::Running;

/// Runs the program where its home is mounted to be read only; root could write in a folder that
/// merely says so.
fn run_there(home: &Path, more: &[(&str, &str)], arguments: &[&str]) -> Ran {
    let script = "mount --bind \"$MAILWARD_HOME\" \"$MAILWARD_HOME\" && \
                  mount -o remount,bind,ro \"$MAILWARD_HOME\" || exit 90
                  exec \"$@\"";
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"])
        .arg(env!("CARGO_BIN_EXE_mailward-cli"))
        .args(arguments)
        .env("LC_ALL", "en_US.UTF-8")
        .env("MAILWARD_HOME", home)
        .envs(more.iter().copied())
        .output()
        .expect("unshare (Debian: util-linux)");
    ran(output)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<_> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn everything_but_saving_works_and_what_is_not_saved_is_said() {
    let practice = Running::start(&[]);
    let home = tempfile::tempdir().unwrap();
    let mut new = command(&["case", "new", "company.example", "--text", "company=A"]);
    let made = ran(new.env("MAILWARD_HOME", home.path()).output().unwrap());
    assert_eq!(made.code, 0, "{made:?}");
    let cases = home.path().join("cases");
    let file = names(&cases).remove(0);
    let id = file.strip_suffix(".mailward").unwrap().to_owned();
    let before = fs::read(cases.join(&file)).unwrap();
    let port = practice.facts["authority_port"].to_string();
    let environment = [("MAILWARD_AUTHORITY_PORT", port.as_str())];
    let run = |arguments: &[&str]| run_there(home.path(), &environment, arguments);

    let check = run(&["check", "--json", "--resolver", practice.resolver(), "company.example"]);
    assert_eq!(check.json()["domains"][0]["state"], "not_switched", "{check:?}");
    let shown = run(&["case", "show", &id]);
    assert!(shown.stdout.contains("company.example"), "{shown:?}");
    // Without its index.
    let book = run(&["book", "--json"]);
    assert!(book.code < 2 && book.stdout.contains("company.example"), "{book:?}");
    let elsewhere = tempfile::tempdir().unwrap();
    let letter = elsewhere.path().join("letter.pdf");
    let made =
        run(&["letter", cases.join(&file).to_str().unwrap(), "-o", letter.to_str().unwrap()]);
    // What the network says of the domain is another matter.
    assert!(made.code != 2 && letter.exists(), "{made:?}");

    for arguments in [
        &["case", "set", &id, "--text", "company=B"][..],
        &["case", "new", "other.example"],
        &["operators", "keep", "ISP", "--email", "dns@isp.example"],
    ] {
        let refused = run(arguments);
        assert!(
            refused.code != 0 && refused.stderr.contains("Read-only file system"),
            "{refused:?}"
        );
    }
    assert_eq!(fs::read(cases.join(&file)).unwrap(), before);
    assert_eq!(names(&cases), [file]);
    assert_eq!(names(home.path()), ["cases"], "nothing was begun");
}
