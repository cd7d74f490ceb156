//! Whatever ends a run: after going on, every domain is answered exactly once.

use std::hash::{BuildHasher, RandomState};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::named::free_port;
use crate::program::{command, ran};
use crate::{by_name, file, lines, names, portfolio, serve, shown};

const COUNT: usize = 3_000;
/// The longest that a run may take, also on a busy computer.
const LIMIT: Duration = Duration::from_secs(120);
/// Interruptions of one list; some may come too late.
const ROUNDS: usize = 6;

/// A list, its results and its journal.
struct Work {
    folder: TempDir,
    list: PathBuf,
    results: PathBuf,
    journal: PathBuf,
}

impl Work {
    fn new(list: &str, results: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let list = file(folder.path(), "list", list);
        let (results, journal) = (folder.path().join(results), folder.path().join("journal"));
        Self { folder, list, results, journal }
    }

    fn arguments<'a>(&'a self, resolver: &'a str, more: &[&'a str]) -> Vec<&'a str> {
        let (list, results, journal) =
            (shown(&self.list), shown(&self.results), shown(&self.journal));
        let mut all = vec!["audit", list, "--mx-only", "--resolver", resolver];
        all.extend(["-o", results, "--resume", journal]);
        all.extend(more);
        all
    }

    /// The lines so far.
    fn written(&self) -> usize {
        std::fs::read_to_string(&self.results).unwrap_or_default().matches('\n').count()
    }

    fn is_whole(&self, order: bool) {
        let text = std::fs::read_to_string(&self.results).unwrap();
        let lines = lines(&text);
        assert_eq!(by_name(&lines).len(), COUNT, "every domain, each once");
        assert!(lines.iter().all(|line| line["state"] == "not_switched"));
        if order {
            let given: Vec<String> = (0..COUNT).map(|n| format!("c{n}.many.test")).collect();
            assert_eq!(names(&lines), given);
        }
    }
}

/// Waits until there are so many lines; `false`: the program ended before.
fn reaches(work: &Work, child: &mut Child, lines: usize) -> bool {
    let begun = Instant::now();
    while work.written() < lines {
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        assert!(begun.elapsed() < LIMIT, "it does not get on");
        std::thread::yield_now();
    }
    true
}

fn signal(child: &Child, name: &str) {
    let status = Command::new("kill").args([name, &child.id().to_string()]).status();
    assert!(status.expect("kill").success());
}

/// A number below another, different in each run.
fn chance(below: usize) -> usize {
    usize::try_from(RandomState::new().hash_one(0) % below as u64).unwrap()
}

fn killed_by(name: &str, more: &[&str]) {
    let (list, records) = portfolio(COUNT);
    let named = serve(&records, None);
    let work = Work::new(&list, "results.ndjson");
    let resolver = named.resolver();
    // Slow enough to be met underway.
    let arguments = work.arguments(&resolver, &[more, &["--json", "--rate", "3000"]].concat());
    let mut interruptions = 0;
    for _ in 0..ROUNDS {
        let mut child =
            command(&arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let goal = work.written() + 1 + chance(COUNT / ROUNDS);
        if reaches(&work, &mut child, goal) && child.try_wait().unwrap().is_none() {
            signal(&child, name);
            interruptions += usize::from(!matches!(child.wait().unwrap().code(), Some(0..=3)));
        }
        child.wait().unwrap();
    }
    assert!(interruptions > 0, "no run was met underway");
    let before = work.written();
    let ended = ran(command(&arguments).output().unwrap());
    assert_eq!(ended.code, 1, "{ended:?}");
    work.is_whole(!more.contains(&"--as-completed"));
    assert!(ended.stderr.contains("3000 domains: 0 switched"), "all runs count: {}", ended.stderr);
    assert!(before <= COUNT);
    // Once more changes nothing, and asks nobody.
    drop(named);
    let again = ran(command(&arguments).output().unwrap());
    assert_eq!(again.code, 1, "{again:?}");
    work.is_whole(false);
}

#[test]
fn interrupted_by_the_user() {
    killed_by("-INT", &[]);
}

#[test]
fn killed() {
    killed_by("-KILL", &[]);
}

#[test]
fn killed_while_results_come_as_completed() {
    killed_by("-KILL", &["--as-completed"]);
}

#[test]
fn with_results_on_standard_output() {
    let (list, records) = portfolio(COUNT);
    let named = serve(&records, None);
    let work = Work::new(&list, "stdout");
    let resolver = named.resolver();
    let (list, journal) = (shown(&work.list), shown(&work.journal));
    let arguments = ["audit", list, "--mx-only", "--json", "--rate", "3000", "--resume", journal];
    let append = || std::fs::File::options().create(true).append(true).open(&work.results).unwrap();
    let run = || {
        let mut command = command(&arguments);
        command.args(["--resolver", &resolver]).stdout(append()).stderr(Stdio::null());
        command
    };
    for _ in 0..3 {
        let mut child = run().spawn().unwrap();
        if reaches(&work, &mut child, work.written() + 1 + chance(COUNT / 4)) {
            signal(&child, "-INT");
        }
        child.wait().unwrap();
    }
    assert_eq!(run().status().unwrap().code(), Some(1));
    work.is_whole(true);
}

#[test]
fn the_resolver_dies_and_comes_back() {
    let (list, records) = portfolio(COUNT);
    let port = free_port();
    let work = Work::new(&list, "results.ndjson");
    let resolver = format!("127.0.0.1:{port}");
    let more = ["--json", "--rate", "3000", "--timeout", "0.4", "--retries", "1"];
    let arguments = work.arguments(&resolver, &more);
    for _ in 0..2 {
        let named = serve(&records, Some(port));
        let mut child =
            command(&arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let is_met = reaches(&work, &mut child, work.written() + 1 + chance(COUNT / 3));
        drop(named);
        let code = child.wait().unwrap().code();
        assert!(!is_met || code == Some(3) || work.written() == COUNT, "{code:?}");
    }
    let _named = serve(&records, Some(port));
    let ended = ran(command(&arguments).output().unwrap());
    assert_eq!(ended.code, 1, "{ended:?}");
    work.is_whole(true);
}

/// A file system of its own for the results or the journal, too small at first.
#[test]
fn the_disk_is_full() {
    let (list, records) = portfolio(COUNT);
    let named = serve(&records, None);
    for full in ["results", "journal"] {
        let work = Work::new(&list, "results.ndjson");
        let disk = work.folder.path().join("disk");
        std::fs::create_dir(&disk).unwrap();
        let place = |name: &str| {
            let folder: &Path = if name == full { &disk } else { work.folder.path() };
            folder.join(name)
        };
        let size = if full == "results" { 64 + chance(700) } else { 8 + chance(24) };
        let script = "mount -t tmpfs -o size=${SIZE}k none \"$DISK\" || exit 90
            \"$@\"; first=$?
            mount -o remount,size=64m \"$DISK\" || exit 91
            \"$@\"; second=$?
            cp \"$RESULTS\" \"$KEEP\" || exit 92
            echo \"$first $second\" >&2";
        let program = env!("CARGO_BIN_EXE_mailward-cli");
        let (results, journal) = (place("results"), place("journal"));
        let output = Command::new("unshare")
            .args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", program])
            .args(["audit", shown(&work.list), "--mx-only", "--json", "-q", "--rate", "unlimited"])
            .args(["--resolver", &named.resolver()])
            .args(["-o", shown(&results), "--resume", shown(&journal)])
            .env("SIZE", size.to_string())
            .env("DISK", &disk)
            .env("RESULTS", &results)
            .env("KEEP", &work.results)
            .env("LC_ALL", "en_US.UTF-8")
            .env("MAILWARD_HOME", work.folder.path())
            .output()
            .expect("unshare (Debian: util-linux)");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.trim_end().ends_with("2 1"), "{full}, {size} KiB: {said}");
        assert!(said.contains("No space left"), "{said}");
        work.is_whole(true);
    }
}

#[test]
fn two_runs_at_one_journal_do_not_meet() {
    let (list, records) = portfolio(COUNT);
    let named = serve(&records, None);
    let work = Work::new(&list, "results.ndjson");
    let resolver = named.resolver();
    let slow = work.arguments(&resolver, &["--json", "--rate", "1000"]);
    let mut first = command(&slow).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    assert!(reaches(&work, &mut first, 100));
    let second = ran(command(&slow).output().unwrap());
    assert!(second.code == 2 && second.stderr.contains("Another audit is using"), "{second:?}");
    assert_eq!(first.wait().unwrap().code(), Some(1));
    work.is_whole(true);
}
