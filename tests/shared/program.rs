//! Runs the program that is tested.

use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The program with these arguments, in English, and with nothing of the user's.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailward-cli"));
    command
        .args(arguments)
        .env("LC_ALL", "en_US.UTF-8")
        .env_remove("LANGUAGE")
        .env("MAILWARD_HOME", env!("CARGO_TARGET_TMPDIR"))
        .stdin(Stdio::null());
    command
}

/// What a run of the program gave.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// The document on standard output.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Runs the program to its end. A panic of it fails the test.
pub fn run(arguments: &[&str]) -> Ran {
    let output = command(arguments).output().expect("the program starts");
    ran(output)
}

/// What a run gave, as text.
pub fn ran(output: Output) -> Ran {
    let code = output.status.code().expect("the program ends by itself");
    let ran = Ran {
        code,
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    };
    assert!(ran.code != 101 && !ran.stderr.contains("panicked"), "{ran:?}");
    ran
}
