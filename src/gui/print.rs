//! Printing through the system: CUPS where a printer is set up, the print verb of Windows, and
//! else the viewer, which can print.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::links;

/// What became of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printed {
    /// It went to the printer.
    Sent,
    /// No printer is known; it was opened in its viewer.
    Opened,
    /// Neither worked; the technical detail.
    Failed(String),
}

/// Prints a file.
pub async fn print(path: PathBuf) -> Printed {
    let printed = tokio::task::spawn_blocking(move || {
        if send(&path) {
            return Printed::Sent;
        }
        match links::open_file(&path) {
            Ok(()) => Printed::Opened,
            Err(reason) => Printed::Failed(reason),
        }
    });
    printed.await.unwrap_or_else(|error| Printed::Failed(error.to_string()))
}

#[cfg(windows)]
fn send(path: &Path) -> bool {
    // The path goes by the environment: it could hold anything.
    Command::new("powershell")
        .args(["-NoProfile", "-NonInteractive", "-Command"])
        .arg("Start-Process -FilePath $env:MAILWARD_PRINT -Verb Print")
        .env("MAILWARD_PRINT", path)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// `lp` alone takes a job even where no printer exists and then fails later: ask first.
#[cfg(not(windows))]
fn send(path: &Path) -> bool {
    let quiet = |program: &str| {
        let mut command = Command::new(program);
        command.stdin(Stdio::null()).stderr(Stdio::null());
        command
    };
    let known = quiet("lpstat").arg("-e").output();
    if !known.is_ok_and(|output| output.status.success() && !output.stdout.is_empty()) {
        return false;
    }
    let sent = quiet("lp").arg("--").arg(path).stdout(Stdio::null()).status();
    sent.is_ok_and(|status| status.success())
}
