//! What the Postfix on this computer says of itself.

use std::env;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Where `postconf` is for those whose search path lacks the system's programs.
const FOLDERS: [&str; 2] = ["/usr/sbin", "/usr/local/sbin"];
/// It only reads a file.
const PATIENCE: Duration = Duration::from_secs(20);
const POLL: Duration = Duration::from_millis(20);
const MAX_OUTPUT: u64 = 1024 * 1024;

/// The program `postconf`, if this computer has one.
#[must_use]
pub fn find_postconf() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(FOLDERS.iter().map(PathBuf::from));
    // In whatever folder the program was started, something of that name may lie.
    let mut programs =
        folders.filter(|folder| folder.is_absolute()).map(|folder| folder.join("postconf"));
    programs.find(|program| program.is_file())
}

/// What `postconf -n` prints, and `postconf -P`, which tells what services in master.cf have of their
/// own.
///
/// # Errors
/// The system's reason, or how the program ended.
pub async fn ask_postconf(program: PathBuf) -> Result<String, String> {
    let asked = tokio::task::spawn_blocking(move || ask_all(&program)).await;
    asked.unwrap_or_else(|error| Err(error.to_string()))
}

fn ask_all(program: &Path) -> Result<String, String> {
    let mut text = ask(program, "-n")?;
    // Before 2.11 there is no such option.
    if let Ok(more) = ask(program, "-P") {
        text.push_str(&more);
    }
    Ok(text)
}

fn ask(program: &Path, option: &str) -> Result<String, String> {
    let started = Command::new(program)
        .arg(option)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    output(started.map_err(|error| error.to_string())?)
}

/// Bounded in time and size.
fn output(mut child: Child) -> Result<String, String> {
    let stdout = child.stdout.take();
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = stdout.map(|stdout| stdout.take(MAX_OUTPUT).read_to_end(&mut bytes));
        read.transpose().map(|_| String::from_utf8_lossy(&bytes).into_owned())
    });
    let until = Instant::now() + PATIENCE;
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if Instant::now() < until => std::thread::sleep(POLL),
            Ok(None) => {
                let killed = child.kill().and_then(|()| child.wait());
                let state = killed.map_or_else(|error| error.to_string(), |s| s.to_string());
                return Err(state);
            }
            Err(error) => return Err(error.to_string()),
        }
    };
    let read = reader.join().map_err(|_| String::new())?;
    let text = read.map_err(|error| error.to_string())?;
    if status.success() { Ok(text) } else { Err(status.to_string()) }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn says(script: &str) -> Result<String, String> {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("postconf");
        fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        // While another test starts a program of its own, this one may count as being written.
        for _ in 0..100 {
            match ask_all(&program) {
                Err(reason) if reason.contains("os error 26") => std::thread::sleep(POLL),
                done => return done,
            }
        }
        panic!("the script is busy");
    }

    #[test]
    fn what_it_prints_is_taken_if_it_ends_well() {
        let asked = says("echo \"relayhost = [a.example]:25 $1\"");
        let both = "relayhost = [a.example]:25 -n\nrelayhost = [a.example]:25 -P\n";
        assert_eq!(asked.as_deref(), Ok(both));
        // An old one does not know the second question.
        let old = says("[ $1 = -n ] && echo relayhost =");
        assert_eq!(old.as_deref(), Ok("relayhost =\n"));
        assert!(says("echo relayhost =; exit 3").is_err());
        assert!(ask_all(Path::new("/nonesuch/postconf")).is_err());
    }

    #[test]
    fn what_never_ends_printing_is_cut() {
        let text = says("head -c 3000000 /dev/zero");
        assert!(text.is_err() || text.is_ok_and(|text| text.len() as u64 <= 2 * MAX_OUTPUT));
    }
}
