//! A BIND name server of the test's own, on a loopback port, with the test's own zones.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// The longest that BIND may take to start, also on a busy computer.
const START: Duration = Duration::from_secs(30);
/// Somebody else may take the port between our look and BIND's start.
const TRIES: usize = 5;

/// The name server of every zone that names no others.
const SERVER: &str = "ns.dns.test.";

/// A zone: its origin and its records, without SOA and NS. Without records the zone is broken.
#[derive(Debug, Clone, Default)]
pub struct Zone<'a> {
    pub origin: &'a str,
    pub records: Option<&'a str>,
    /// The name servers that it names; empty: the usual one.
    pub servers: Vec<&'a str>,
    pub serial: u32,
    /// The file of the zone, signed already: used as it is.
    pub signed: Option<&'a Path>,
}

impl Zone<'_> {
    /// The zone's file.
    pub fn text(&self) -> String {
        let Some(records) = self.records else { return "this is no zone\n".to_owned() };
        let serial = self.serial.max(1);
        let usual = [SERVER];
        let servers = if self.servers.is_empty() { &usual[..] } else { &self.servers };
        let mut text = format!(
            "$TTL 3600\n@ IN SOA ns.dns.test. hostmaster.dns.test. {serial} 3600 600 86400 300\n"
        );
        for server in servers {
            let _ = writeln!(text, "@ IN NS {server}");
        }
        let _ = writeln!(text, "{records}");
        text
    }
}

/// What a BIND serves, and where.
#[derive(Debug, Clone)]
pub struct Setup<'a> {
    pub address: Ipv4Addr,
    /// The port; none: any that is free.
    pub port: Option<u16>,
    pub zones: Vec<Zone<'a>>,
    /// Answers for these zones and nobody else's.
    pub refuses: bool,
    /// More of the configuration.
    pub more: String,
}

impl<'a> Setup<'a> {
    /// These zones, below an empty root.
    pub fn new(zones: &[Zone<'a>]) -> Self {
        let root =
            Zone { origin: ".", records: Some("ns.dns.test. A 127.0.0.1"), ..Zone::default() };
        let zones = std::iter::once(root).chain(zones.iter().cloned()).collect();
        let (address, more) = (Ipv4Addr::LOCALHOST, String::new());
        Self { address, port: None, zones, refuses: false, more }
    }
}

/// The key that may change every zone, and one that BIND knows but that may change none.
pub const KEY: &str = "change.dns.test";
/// See [`KEY`].
pub const STRANGER: &str = "stranger.dns.test";
/// The secret of both keys.
pub const SECRET: &str = "c2VjcmV0IG9mIHRoZSB0ZXN0cyBvbmx5LCAzMiBieXRlcyE=";

/// A key in BIND's own syntax.
pub fn key(name: &str, secret: &str) -> String {
    format!("key \"{name}\" {{ algorithm hmac-sha256; secret \"{secret}\"; }};\n")
}

/// A running BIND. It ends when dropped.
pub struct Named {
    child: Child,
    pub address: SocketAddr,
    _folder: TempDir,
}

impl Drop for Named {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Named {
    /// Starts BIND with these zones and an empty root: what they do not hold does not exist.
    pub fn start(zones: &[Zone]) -> Self {
        Self::start_as(&Setup::new(zones))
    }

    /// Starts BIND as wanted.
    pub fn start_as(setup: &Setup) -> Self {
        let mut said = String::new();
        for _ in 0..TRIES {
            match Self::try_start(setup) {
                Ok(named) => return named,
                Err(log) => said = log,
            }
        }
        panic!("named does not start:\n{said}");
    }

    fn try_start(setup: &Setup) -> Result<Self, String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let port = setup.port.unwrap_or_else(free_port);
        std::fs::write(folder.path().join("named.conf"), configure(folder.path(), setup))
            .expect("a file in it");
        let mut child = spawn(folder.path(), port);
        let lines = lines_of(&mut child);
        let address = SocketAddr::from((setup.address, port));
        let mut named = Self { child, address, _folder: folder };
        let mut log = String::new();
        let limit = Instant::now() + START;
        let (mut loaded, mut running) = (false, false);
        while !(loaded && running) {
            let left = limit.saturating_duration_since(Instant::now());
            let Ok(line) = lines.recv_timeout(left) else {
                let _ = named.child.kill();
                return Err(log);
            };
            loaded |= line.contains("all zones loaded");
            running |= line.trim_end().ends_with("running");
            let _ = writeln!(log, "{line}");
        }
        if log.contains("address in use") {
            return Err(log);
        }
        Ok(named)
    }

    /// The value of `--resolver`.
    pub fn resolver(&self) -> String {
        self.address.to_string()
    }
}

fn spawn(folder: &Path, port: u16) -> Child {
    let start = |program: &str| {
        Command::new(program)
            .args(["-g", "-c", "named.conf", "-p", &port.to_string()])
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
    };
    // It is not on the path of ordinary users.
    start("named").or_else(|_| start("/usr/sbin/named")).unwrap_or_else(|error| {
        panic!("these tests need named (Debian: bind9, its service may stay off): {error}")
    })
}

/// What BIND says. The pipe is emptied to the end, so that BIND never waits for us.
fn lines_of(child: &mut Child) -> Receiver<String> {
    let (sender, receiver) = channel();
    let stderr = child.stderr.take().expect("a pipe");
    std::thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            let _ = sender.send(line);
        }
    });
    receiver
}

/// A port that is free for UDP and TCP.
pub fn free_port() -> u16 {
    loop {
        let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a UDP port");
        let address = udp.local_addr().expect("its address");
        if TcpListener::bind(address).is_ok() {
            return address.port();
        }
    }
}

fn configure(folder: &Path, setup: &Setup) -> String {
    let here = folder.display();
    // Small answers over UDP, so that large sets come over TCP. Zones may hold what they should
    // not: that is what is tested.
    let v6 = if setup.address == Ipv4Addr::LOCALHOST { "::1" } else { "none" };
    let mut text = format!(
        "options {{ directory \"{here}\"; listen-on {{ {}; }}; listen-on-v6 {{ {v6}; }};\n\
         pid-file none; session-keyfile none; lock-file none; managed-keys-directory \"{here}\";\n\
         recursion {}; empty-zones-enable no; notify no;\n\
         max-udp-size 512; check-names primary ignore; check-mx ignore; check-mx-cname ignore;\n\
         check-integrity no; check-sibling no; {} }};\ncontrols {{ }};\n{}\n",
        setup.address,
        if setup.refuses { "no" } else { "yes" },
        if setup.more.contains("trust-anchors") {
            "dnssec-validation yes;"
        } else {
            "dnssec-validation no;"
        },
        setup.more,
    );
    text.push_str(&key(KEY, SECRET));
    text.push_str(&key(STRANGER, SECRET));
    for (number, zone) in setup.zones.iter().enumerate() {
        let file = format!("zone-{number}.db");
        let content = match zone.signed {
            Some(path) => std::fs::read_to_string(path).expect("a signed zone"),
            None => zone.text(),
        };
        std::fs::write(folder.join(&file), content).expect("a zone file");
        let origin = zone.origin;
        let _ = writeln!(
            text,
            "zone \"{origin}\" {{ type primary; file \"{file}\"; allow-update {{ key \"{KEY}\"; }}; }};"
        );
    }
    text
}
