//! Real mail servers out of Debian's packages, which are unpacked and not installed: two of them
//! would not stand each other.

use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::lab::{endpoint, reach};

/// The longest that a server may take to greet, also on a busy computer.
const START: Duration = Duration::from_secs(60);

/// One download at a time.
static DOWNLOADS: Mutex<()> = Mutex::new(());

struct Real {
    child: Child,
    address: SocketAddr,
    scratch: tempfile::TempDir,
}

impl Drop for Real {
    fn drop(&mut self) {
        // The first process of its namespace takes all others with it. A server that changes its
        // user outlives its parent, so that killing the parent alone is not enough.
        let id = self.child.id();
        let first = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
        for first in first.unwrap_or_default().split_whitespace() {
            let _ = Command::new("kill").args(["-KILL", first]).status();
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where packages are unpacked; fetched where they are not there yet.
fn unpacked(packages: &[&str]) -> PathBuf {
    let _one = DOWNLOADS.lock().unwrap();
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reach").join(packages[0]);
    if root.join("done").exists() {
        return root;
    }
    std::fs::create_dir_all(&root).unwrap();
    let script = format!(
        "set -e; cd '{}'; apt-get download {packages} || {{ apt-get update -qq; \
         apt-get download {packages}; }}; for file in *.deb; do dpkg -x \"$file\" .; done; \
         touch done",
        root.display(),
        packages = packages.join(" ")
    );
    let output = Command::new("sh").args(["-c", &script]).output().unwrap();
    assert!(output.status.success(), "{packages:?} cannot be fetched: {output:?}");
    root
}

impl Real {
    fn start(server: &str, packages: &[&str]) -> Self {
        let root = unpacked(packages);
        let scratch = tempfile::tempdir().unwrap();
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reach/real.sh");
        let log = std::fs::File::create(scratch.path().join("said")).unwrap();
        let child = Command::new("unshare")
            .args(["--mount", "--pid", "--fork", "--kill-child", "sh"])
            .arg(script)
            .args([server, &free.port().to_string()])
            .args([&root, scratch.path()])
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap_or_else(|error| panic!("these tests need unshare: {error}"));
        let mut real = Self { child, address: free, scratch };
        real.wait(server);
        real
    }

    /// Until it greets.
    fn wait(&mut self, server: &str) {
        let limit = Instant::now() + START;
        loop {
            let mut start = [0; 3];
            let greeted = TcpStream::connect(self.address).and_then(|mut stream| {
                stream.set_read_timeout(Some(Duration::from_secs(5)))?;
                stream.read_exact(&mut start)
            });
            if greeted.is_ok() && start == *b"220" {
                return;
            }
            let said = || {
                let read = |name: &str| std::fs::read_to_string(self.scratch.path().join(name));
                read("said").unwrap_or_default() + &read("log").unwrap_or_default()
            };
            assert!(self.child.try_wait().unwrap().is_none(), "{server} ended: {}", said());
            assert!(Instant::now() < limit, "{server} does not greet: {}", said());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Whether another program gets its handshake to the end.
    fn openssl_succeeds(&self) -> bool {
        let script = format!(
            "echo QUIT | openssl s_client -starttls smtp -quiet -no_ign_eof -connect {}",
            self.address
        );
        let output = Command::new("sh").args(["-c", &script]).output().unwrap();
        !String::from_utf8_lossy(&output.stderr).contains("alert")
    }
}

fn look(server: &str, packages: &[&str], software: &str) {
    let real = Real::start(server, packages);
    let ran = reach(&["--timeout", "20", &real.address.to_string()]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let document = ran.json();
    let found = endpoint(&document, real.address);
    assert_eq!(found["verdict"], "reachable", "{found}");
    assert!(found["software"].as_str().unwrap().starts_with(software), "{found}");
    let capabilities = found["capabilities"].to_string();
    assert!(capabilities.contains("STARTTLS") && capabilities.contains("8BITMIME"), "{found}");
    // One of them cannot sign with this OpenSSL: nobody gets further with it than we do.
    let expected = if real.openssl_succeeds() { "self_signed" } else { "handshake_failed" };
    assert_eq!(found["tls"]["certificate"], expected, "{found}");
}

#[test]
fn postfix() {
    look("postfix", &["postfix"], "Postfix");
}

#[test]
fn exim() {
    look("exim", &["exim4-daemon-light", "libidn12"], "Exim 4.");
}

#[test]
fn opensmtpd() {
    look("opensmtpd", &["opensmtpd"], "OpenSMTPD");
}
