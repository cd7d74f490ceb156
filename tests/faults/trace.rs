//! Runs an operation under `strace`, which tells its system calls and makes one of them fail.

use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{FOLDER, OPERATION, TOLD};

/// The calls that read or change files, by any name that systems have for them.
const CALLS: &str = "?open,openat,?mkdir,mkdirat,read,?pread64,write,?pwrite64,?writev,?pwritev,\
                     fsync,fdatasync,?rename,?renameat,renameat2,?link,linkat,?unlink,unlinkat,\
                     ftruncate,?chmod,fchmod,fchmodat,flock";

/// What happens to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no room.
    Full,
    /// The disk fails, once.
    Once,
    /// The disk fails, and goes on failing at calls of this kind.
    Stays,
    /// The program ends before it.
    Killed,
}

impl Fault {
    pub const ALL: [Self; 4] = [Self::Full, Self::Once, Self::Stays, Self::Killed];

    /// Only what takes room can find none.
    pub fn can_hit(self, point: &Point) -> bool {
        self != Self::Full || point.takes_room
    }

    fn injected(self, point: &Point) -> String {
        let Point { call, number, .. } = point;
        match self {
            Self::Full => format!("inject={call}:error=ENOSPC:when={number}"),
            Self::Once => format!("inject={call}:error=EIO:when={number}"),
            Self::Stays => format!("inject={call}:error=EIO:when={number}+"),
            Self::Killed => format!("inject={call}:signal=KILL:when={number}"),
        }
    }
}

/// A system call of an operation: the so-manieth of its name.
#[derive(Debug, Clone)]
pub struct Point {
    call: String,
    number: usize,
    takes_room: bool,
    line: String,
}

impl Point {
    pub fn is_removal(&self) -> bool {
        self.call.starts_with("unlink")
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} no. {} ({})", self.call, self.number, self.line)
    }
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It said that all went well.
    Well,
    /// It said that it could not.
    Told,
    /// Nothing was said any more.
    Killed,
}

/// Runs an operation; with its calls, one a line.
fn strace(operation: &str, folder: &Path, more: &[&str]) -> (Ended, String) {
    let log = tempfile::NamedTempFile::new().unwrap();
    let trace = format!("trace={CALLS}");
    let status = Command::new("strace")
        .args(["-qq", "-y", "-s", "0", "-e", &trace, "-o"])
        .arg(log.path())
        .args(more)
        .arg(std::env::current_exe().unwrap())
        .env(OPERATION, operation)
        .env(FOLDER, folder)
        .status()
        .expect("strace, from the Debian package of that name");
    let calls = fs::read_to_string(log.path()).unwrap();
    let ended = match status.code() {
        Some(0) => Ended::Well,
        Some(code) if code == i32::from(TOLD) => Ended::Told,
        // strace ends as the program did.
        None => Ended::Killed,
        Some(code) => panic!("{operation} ended with {code}:\n{calls}"),
    };
    (ended, calls)
}

/// The calls of an operation on files in its folder.
pub fn points(operation: &str, folder: &Path) -> Vec<Point> {
    let (ended, calls) = strace(operation, folder, &[]);
    assert_eq!(ended, Ended::Well, "{operation}:\n{calls}");
    let folder = folder.to_str().unwrap();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut points = Vec::new();
    for line in calls.lines() {
        let Some((call, arguments)) = line.split_once('(') else { continue };
        let number = numbers.entry(call).or_default();
        *number += 1;
        if arguments.contains(folder) {
            let is_new = arguments.contains("O_CREAT");
            let takes_room =
                is_new || !["open", "openat", "read", "pread64", "flock"].contains(&call);
            let (call, line) = (call.to_owned(), line.to_owned());
            points.push(Point { call, number: *number, takes_room, line });
        }
    }
    points
}

/// Runs an operation and lets one of its calls fail.
pub fn run(operation: &str, folder: &Path, point: &Point, fault: Fault) -> Ended {
    let (ended, calls) = strace(operation, folder, &["-e", &fault.injected(point)]);
    if fault != Fault::Killed {
        let hit = calls.lines().find(|line| line.contains("(INJECTED)"));
        let is_ours = hit.is_some_and(|line| line.contains(folder.to_str().unwrap()));
        assert!(is_ours, "{operation}: {point} was not hit:\n{calls}");
    }
    ended
}
