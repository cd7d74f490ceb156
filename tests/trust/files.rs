//! Files of newer versions, and several programs at one case.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::program::{command, ran};

fn case_in(home: &Path) -> String {
    let path = home.join("move.mailward").to_str().unwrap().to_owned();
    let made = at(home, &["case", "new", "company.example", "-o", &path]).output().unwrap();
    assert_eq!(ran(made).code, 0);
    path
}

fn at(home: &Path, arguments: &[&str]) -> Command {
    let mut command = command(arguments);
    command.env("MAILWARD_HOME", home);
    command
}

#[test]
fn a_file_of_a_newer_version_is_refused_by_every_command_and_not_touched() {
    let home = tempfile::tempdir().unwrap();
    let case = case_in(home.path());
    let text = fs::read_to_string(&case).unwrap();
    let newer = text.replace("format = 1", "format = 9\n[shape]\nunheard = \"of\"\n[rest]");
    assert_ne!(newer, text);
    fs::write(&case, &newer).unwrap();
    // Where the window and the book look for cases.
    let kept = home.path().join("cases/kept.mailward");
    fs::create_dir(home.path().join("cases")).unwrap();
    fs::copy(&case, &kept).unwrap();
    let modified = |path: &Path| -> SystemTime { fs::metadata(path).unwrap().modified().unwrap() };
    let before = (modified(Path::new(&case)), modified(&kept));
    let out = |name: &str| home.path().join(name).to_str().unwrap().to_owned();
    let (sent, letter, dossier) = (out("sent.mailward"), out("letter.pdf"), out("dossier.pdf"));
    for arguments in [
        &["case", "show", &case][..],
        &["case", "set", &case, "--text", "company=X"],
        &["case", "set", "kept", "--tag", "x"],
        &["case", "hand-over", &case, "-o", &sent],
        &["case", "merge", &case, "--into", "kept"],
        &["case", "import", &case],
        &["letter", &case, "-o", &letter],
        &["dossier", &case, "-o", &dossier],
    ] {
        let refused = ran(at(home.path(), arguments).output().unwrap());
        assert!(refused.code != 0, "{arguments:?}: {refused:?}");
        let said = &refused.stderr;
        assert!(said.contains("newer version of Mailward (format 9)"), "{arguments:?}: {said}");
    }
    // The book tells it and lists the rest.
    let book = ran(at(home.path(), &["book"]).output().unwrap());
    assert!(book.stderr.contains("newer version of Mailward (format 9)"), "{book:?}");
    assert_eq!((modified(Path::new(&case)), modified(&kept)), before);
    assert_eq!(fs::read_to_string(&case).unwrap(), newer);
    assert_eq!(fs::read_to_string(&kept).unwrap(), newer);
    for made in [sent, letter, dossier] {
        assert!(!Path::new(&made).exists(), "{made}");
    }
}

#[test]
fn programs_at_one_case_lose_nothing_of_each_other() {
    // A case has at most 20 tags.
    const PROGRAMS: usize = 6;
    const EACH: usize = 3;
    /// More attempts than anybody needs.
    const ATTEMPTS: usize = 200;
    let home = tempfile::tempdir().unwrap();
    let case = case_in(home.path());
    std::thread::scope(|scope| {
        for program in 0..PROGRAMS {
            let (case, home) = (case.as_str(), home.path());
            scope.spawn(move || {
                for number in 0..EACH {
                    let tag = format!("tag-{program}-{number}");
                    let set = ["case", "set", case, "--tag", &tag];
                    let took = (0..ATTEMPTS).any(|_| {
                        let set = ran(at(home, &set).output().unwrap());
                        let met = set.stderr.contains("changed by another window or program");
                        assert!(set.code == 0 || met, "{set:?}");
                        set.code == 0
                    });
                    assert!(took, "{tag} found no turn");
                }
            });
        }
    });
    let shown = fs::read_to_string(&case).unwrap();
    for program in 0..PROGRAMS {
        for number in 0..EACH {
            let tag = format!("\"tag-{program}-{number}\"");
            assert!(shown.contains(&tag), "{tag} is lost:\n{shown}");
        }
    }
}
