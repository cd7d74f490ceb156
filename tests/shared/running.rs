//! A practice network that runs beside a test.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::program::{Ran, command, ran};

/// The longest wait for a line, also on a busy computer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running practice network. It ends when dropped.
pub struct Running {
    pub child: Child,
    pub stdin: Option<ChildStdin>,
    lines: Receiver<String>,
    pub facts: Value,
    /// A program that is killed leaves its files; they go with this folder.
    _temporary: TempDir,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Running {
    pub fn start(more: &[&str]) -> Self {
        let mut arguments = vec!["practice", "--json"];
        arguments.extend(more);
        let temporary = tempfile::tempdir().unwrap();
        let mut child = command(&arguments)
            // The variables of Unix and of Windows.
            .envs(["TMPDIR", "TMP", "TEMP"].map(|name| (name, temporary.path())))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        let mut running = Self { child, stdin, lines, facts: Value::Null, _temporary: temporary };
        running.facts = running.next();
        running
    }

    pub fn resolver(&self) -> &str {
        self.facts["resolver"].as_str().unwrap()
    }

    /// Runs the program with the name servers of this network.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        let port = self.facts["authority_port"].to_string();
        let mut command = command(arguments);
        ran(command.env("MAILWARD_AUTHORITY_PORT", port).output().expect("the program starts"))
    }

    pub fn profile(&self) -> &str {
        self.facts["profile"].as_str().unwrap()
    }

    pub fn next(&self) -> Value {
        let line = self.lines.recv_timeout(PATIENCE).expect("a line");
        serde_json::from_str(&line).expect("a document")
    }

    pub fn tell(&mut self, line: &str) {
        writeln!(self.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    pub fn check(&self, domain: &str) -> Value {
        let options = ["check", "--json", "--resolver", self.resolver(), "--service"];
        let mut arguments = options.to_vec();
        arguments.extend([self.profile(), domain]);
        self.run(&arguments).json()["domains"][0].clone()
    }
}
