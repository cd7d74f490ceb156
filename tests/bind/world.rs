//! Name servers that agree, disagree, refuse and keep silent; and the situations of `world.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;
use tempfile::TempDir;

use crate::named::{Named, Setup, Zone};
use crate::program::{Ran, command, ran};
use crate::relay::Relay;

const SECOND: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
const SILENT: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 3);

/// Hosts that the zones of the situations name.
const HOSTS: &str = "ns.dns.test. A 127.0.0.1\n\
                     second.dns.test. A 127.0.0.2\n\
                     silent.dns.test. A 127.0.0.3\n\
                     closed.dns.test. A 127.0.0.4\n\
                     ns1.sedoparking.com. A 127.0.0.1\n\
                     dns200.anycast.me. A 127.0.0.1\n\
                     ns200.anycast.me. A 127.0.0.1\n\
                     france.security-mail.net. A 192.0.2.101\n\
                     europe.security-mail.net. A 192.0.2.102\n\
                     asia.security-mail.net. A 192.0.2.103\n\
                     smtp.security-mail.net. A 192.0.2.104\n\
                     isp.test. MX 10 smtp.isp.test.\n\
                     mail.sts.test. A 192.0.2.6\n\
                     smtp.isp.test. A 192.0.2.111\n\
                     web-only.isp.test. A 192.0.2.112\n";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    pub about: String,
    pub domain: String,
    pub origin: Option<String>,
    pub records: String,
    #[serde(default)]
    pub servers: Vec<String>,
    #[serde(default)]
    pub serial: u32,
    /// What the second server holds, with serial 1.
    pub stale: Option<String>,
    #[serde(default)]
    pub elsewhere: bool,
    pub parent: Option<Vec<String>>,
    pub signed: Option<String>,
    pub mx: Option<Vec<String>>,
    pub state: String,
    pub must: Vec<String>,
    pub must_not: Vec<String>,
    pub exit: i32,
    #[serde(default)]
    pub spf: BTreeMap<String, toml::Value>,
    #[serde(default)]
    pub severities: BTreeMap<String, String>,
    #[serde(default)]
    pub says: BTreeMap<String, String>,
    #[serde(default)]
    pub subjects: BTreeMap<String, String>,
    #[serde(default)]
    pub count_of: BTreeMap<String, usize>,
    /// "server address serial records", or the error in place of the number of records.
    pub authority: Option<Vec<String>>,
    /// The identifier of the operator; empty: none is known.
    pub operator: Option<String>,
}

impl Situation {
    fn origin(&self) -> &str {
        self.origin.as_deref().unwrap_or(&self.domain)
    }
}

/// A zone of which a test knows itself what to expect.
pub fn situation(domain: &str, records: &str) -> Situation {
    let (domain, records) = (domain.to_owned(), records.to_owned());
    Situation { domain, records, ..Situation::default() }
}

/// All situations.
pub fn all() -> Vec<Situation> {
    #[derive(Deserialize)]
    struct File {
        case: Vec<Situation>,
    }
    let file: File = toml::from_str(include_str!("world.toml")).expect("world.toml");
    file.case
}

/// The name servers of the situations.
pub struct World {
    first: Named,
    _second: Named,
    /// BIND listens at addresses of network interfaces only.
    _at_second: Relay,
    /// Takes questions, and nobody reads them.
    _silent: UdpSocket,
    _keys: TempDir,
}

impl World {
    pub fn start(situations: &[Situation]) -> Self {
        let keys = tempfile::tempdir().expect("a temporary folder");
        let zone = |s, records, serial| Zone {
            origin: Situation::origin(s),
            records: Some(records),
            servers: s.servers.iter().map(String::as_str).collect(),
            serial,
            signed: None,
        };
        let mut root = HOSTS.to_owned();
        let (mut here, mut there, mut anchors) = (Vec::new(), Vec::new(), String::new());
        let mut forwarded = Vec::new();
        let signed: BTreeMap<&str, PathBuf> = situations
            .iter()
            .filter_map(|s| {
                let how = s.signed.as_deref()?;
                let (path, anchor) = sign(&keys, &zone(s, &s.records, s.serial), how == "wrongly");
                anchors.push_str(&anchor);
                Some((s.domain.as_str(), path))
            })
            .collect();
        for s in situations {
            if s.elsewhere {
                for server in s.parent.as_ref().unwrap_or(&s.servers) {
                    let _ = writeln!(root, "{}. NS {server}", s.origin());
                }
                let mut zone = zone(s, &s.records, s.serial);
                zone.signed = signed.get(s.domain.as_str()).map(PathBuf::as_path);
                there.push(zone);
                forwarded.push(s.origin());
            } else {
                here.push(zone(s, &s.records, s.serial));
                there.extend(s.stale.as_ref().map(|stale| zone(s, stale, 1)));
            }
        }
        let mut first = Setup::new(&here);
        first.zones[0].records = Some(&root);
        let mut second = Setup::new(&there);
        // It serves these zones only, and knows of no others.
        second.zones.remove(0);
        second.refuses = true;
        let second = Named::start_as(&second);
        for _ in 0..5 {
            let port = crate::named::free_port();
            let Ok(silent) = UdpSocket::bind((SILENT, port)) else { continue };
            let at = SocketAddr::from((SECOND, port));
            let Ok(relay) = Relay::start(at, second.address, Duration::ZERO) else { continue };
            first.port = Some(port);
            first.more = format!("trust-anchors {{ {anchors} }};\n");
            for origin in &forwarded {
                let _ = writeln!(
                    first.more,
                    "zone \"{origin}\" {{ type forward; forward only; \
                     forwarders {{ {SECOND} port {port}; }}; }};"
                );
            }
            let first = Named::start_as(&first);
            return Self {
                first,
                _second: second,
                _at_second: relay,
                _silent: silent,
                _keys: keys,
            };
        }
        panic!("no port is free at all addresses");
    }

    /// Runs the program with this world's resolver and name servers.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_in(arguments, &[])
    }

    /// The same, with more in its environment.
    pub fn run_in(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
        let mut command = self.command(arguments);
        command.envs(environment.iter().copied());
        ran(command.output().expect("the program starts"))
    }

    /// Runs the program with this world's name servers, by another resolver.
    pub fn run_by(&self, resolver: SocketAddr, arguments: &[&str]) -> Ran {
        let mut command = command(arguments);
        command.args(["--resolver", &resolver.to_string(), "--timeout", "2"]);
        command.env("MAILWARD_AUTHORITY_PORT", self.first.address.port().to_string());
        ran(command.output().expect("the program starts"))
    }

    /// Where this world's resolver answers.
    pub fn address(&self) -> SocketAddr {
        self.first.address
    }

    /// The program with this world's resolver and name servers.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let resolver = self.first.resolver();
        let port = self.first.address.port().to_string();
        let mut command = command(arguments);
        command.args(["--resolver", &resolver, "--timeout", "1"]);
        command.env("MAILWARD_AUTHORITY_PORT", port);
        command
    }

    /// The address and the port of the server that takes changes.
    pub fn primary(&self) -> (String, u16) {
        (self.first.address.ip().to_string(), self.first.address.port())
    }
}

/// Signs a zone. Returns its file and the anchor by which a resolver trusts it.
fn sign(folder: &TempDir, zone: &Zone, wrongly: bool) -> (PathBuf, String) {
    let origin = zone.origin;
    let tool = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).current_dir(folder.path()).output();
        let output = output.unwrap_or_else(|error| {
            panic!("these tests need {program} (Debian: bind9-utils): {error}")
        });
        assert!(output.status.success(), "{program}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8").trim().to_owned()
    };
    let key = tool("dnssec-keygen", &["-q", "-a", "ECDSAP256SHA256", "-f", "KSK", origin]);
    std::fs::write(folder.path().join(origin), zone.text()).expect("a zone file");
    tool("dnssec-signzone", &["-q", "-S", "-z", "-o", origin, "-f", "signed", origin]);
    let path = folder.path().join("signed");
    let mut text = std::fs::read_to_string(&path).expect("a signed zone");
    if wrongly {
        assert!(text.contains("10 mail."), "{text}");
        text = text.replace("10 mail.", "20 mail.");
    }
    let kept = folder.path().join(format!("{origin}.signed"));
    std::fs::write(&kept, text).expect("a file");
    let public = std::fs::read_to_string(folder.path().join(format!("{key}.key"))).expect("a key");
    let record = public.lines().find(|line| line.contains("DNSKEY")).expect("a DNSKEY record");
    let data = record.split_once("DNSKEY").expect("its data").1;
    let mut words = data.split_whitespace();
    let numbers: Vec<&str> = words.by_ref().take(3).collect();
    let anchor = format!(
        "\"{origin}\" static-key {} \"{}\";\n",
        numbers.join(" "),
        words.collect::<String>()
    );
    (kept, anchor)
}
