//! Everything that Mailward writes, with every system call of it failing in turn: a full disk, an
//! I/O error, one that stays, and the end of the program before each call. Whatever fails, what was
//! there before or what was to be written is there as a whole, and the next attempt goes well.
//!
//! This program starts itself under `strace`, which makes the calls fail; it prints the matrix of
//! operations and faults. `cargo test --test faults`

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod operations;
mod trace;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use operations::{OPERATIONS, Operation, State};
use trace::{Ended, Fault, Point};

/// Names the operation to the program under `strace`.
const OPERATION: &str = "MAILWARD_FAULTS_OPERATION";
/// The folder that it works in.
const FOLDER: &str = "MAILWARD_FAULTS_FOLDER";
/// It could not do it, and said so.
const TOLD: u8 = 9;

fn main() -> ExitCode {
    if let (Ok(name), Ok(folder)) = (env::var(OPERATION), env::var(FOLDER)) {
        return act(&name, &PathBuf::from(folder));
    }
    let mut points = 0;
    println!(
        "{:<44} {:>6} {:>22} {:>22} {:>22} {:>22}",
        "", "calls", "full disk", "I/O error", "I/O error that stays", "killed"
    );
    for operation in OPERATIONS {
        let folder = prepared(operation);
        let calls = trace::points(operation.name, folder.path());
        assert!(!calls.is_empty(), "{} touches nothing", operation.name);
        let columns = Fault::ALL.map(|fault| {
            let mut cell = Cell::default();
            for point in calls.iter().filter(|point| fault.can_hit(point)) {
                cell.count(tried(operation, point, fault));
            }
            points += cell.total();
            cell.to_string()
        });
        let [full, once, stays, killed] = columns;
        println!(
            "{:<44} {:>6} {full:>22} {once:>22} {stays:>22} {killed:>22}",
            operation.name,
            calls.len()
        );
    }
    println!("\n{points} faults; nothing was lost, and every next attempt went well");
    ExitCode::SUCCESS
}

/// Does the operation, under `strace`.
fn act(name: &str, folder: &Path) -> ExitCode {
    let operation = OPERATIONS.iter().find(|operation| operation.name == name).expect("its name");
    match (operation.act)(folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(TOLD),
    }
}

fn prepared(operation: &Operation) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    (operation.prepare)(folder.path());
    folder
}

/// What became of an operation that met a fault.
#[derive(Default)]
struct Cell {
    kept: usize,
    done: usize,
}

impl Cell {
    fn count(&mut self, state: State) {
        match state {
            State::Before => self.kept += 1,
            State::After => self.done += 1,
        }
    }

    const fn total(&self) -> usize {
        self.kept + self.done
    }
}

impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.kept, self.done) {
            (0, 0) => f.pad("-"),
            (kept, done) => f.pad(&format!("{kept} old, {done} new")),
        }
    }
}

/// Lets one call fail, looks at what is there, and tries again without a fault.
fn tried(operation: &Operation, point: &Point, fault: Fault) -> State {
    let about = format!("{}, {point}, {fault:?}", operation.name);
    let folder = prepared(operation);
    let ended = trace::run(operation.name, folder.path(), point, fault);
    let state = (operation.state)(folder.path()).unwrap_or_else(|why| panic!("{about}: {why}"));
    match ended {
        Ended::Well => assert_eq!(state, State::After, "{about}: it said that it was done"),
        Ended::Told => assert!(
            state == State::Before || operation.tells_late,
            "{about}: it said that it could not"
        ),
        Ended::Killed => assert_eq!(fault, Fault::Killed, "{about}"),
    }
    // A file begun and given up is not left behind, unless nobody was there to remove it.
    let may_litter = fault == Fault::Killed || point.is_removal() || fault == Fault::Stays;
    let litter = operations::litter(folder.path());
    assert!(may_litter || litter.is_empty(), "{about}: {litter:?} was left behind");
    (operation.act)(folder.path()).unwrap_or_else(|why| panic!("{about}, again: {why}"));
    let again = (operation.state)(folder.path());
    assert_eq!(again, Ok(State::After), "{about}: the next attempt");
    state
}
