//! The guides' own commands on real servers out of Debian's packages, which are unpacked and laid
//! over the system in namespaces of the test's own: they stand each other that way, and find all
//! where it belongs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use crate::pasted::fed;
use crate::program::run;

/// One download at a time.
static DOWNLOADS: Mutex<()> = Mutex::new(());

/// Where packages are unpacked; fetched where they are not there yet.
fn unpacked(packages: &[&str]) -> PathBuf {
    let _one = DOWNLOADS.lock().unwrap();
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide").join(packages[0]);
    if root.join("done").exists() {
        return root;
    }
    fs::create_dir_all(&root).unwrap();
    let script = format!(
        "set -e; apt-get download {packages} || {{ apt-get update -qq; apt-get download \
         {packages}; }}; for file in *.deb; do dpkg -x \"$file\" .; done; touch done",
        packages = packages.join(" ")
    );
    let output = Command::new("sh").args(["-c", &script]).current_dir(&root).output().unwrap();
    assert!(output.status.success(), "{packages:?} cannot be fetched: {output:?}");
    root
}

/// The blocks of a section that a shell runs, in order. Text for a file is written into it.
pub fn commands(guide: &str, section: &str) -> Vec<String> {
    let values = ["--domain", "a.example", "--own-server", "mx.a.example"];
    let range = ["--range", "203.0.113.0/24", "--range", "2001:db8::/32"];
    let options = ["guide", guide, "--json", "--section", section];
    let ran = run(&[&options[..], &values, &range].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    let document = ran.json();
    let blocks = document["sections"][0]["blocks"].as_array().unwrap().iter();
    blocks
        .filter(|block| block["language"] == "sh" || block["file"].is_string())
        .map(|block| {
            let text = block["text"].as_str().unwrap();
            match block["file"].as_str() {
                Some(file) => format!("cat > {file} <<'END-OF-FILE'\n{text}END-OF-FILE\n"),
                None => text.to_owned(),
            }
        })
        .collect()
}

pub struct World {
    /// What clients got at each step.
    pub said: Vec<String>,
    /// The settings at last.
    restricted: String,
    /// What the commands of the section on making sure printed.
    verified: String,
    /// The server's log, where Mailward reads it.
    log: String,
}

/// The log of a world tells the service, the stranger and the company's computer apart.
fn tells_apart(log: &str, kind: &str) {
    let ran = fed(&["restrict", "--json", "--range", "203.0.113.0/24", "--log", "-"], log);
    assert_eq!(ran.code, 1, "{ran:?}");
    let document = ran.json();
    assert_eq!(document["log"], kind);
    let judged = |address: &str| {
        let clients = document["clients"].as_array().unwrap().iter();
        let of: Vec<_> = clients.filter(|client| client["address"] == address).collect();
        assert_eq!(of.len(), 1, "{address}: {document:#}\n{log}");
        let number = |key: &str| of[0][key].as_u64().unwrap();
        (of[0]["judgement"].as_str().unwrap().to_owned(), number("accepted"), number("refused"))
    };
    assert_eq!(judged("192.168.7.10").0, "internal");
    let (judgement, accepted, refused) = judged("203.0.113.10");
    assert_eq!((judgement.as_str(), refused), ("service", 0));
    let (judgement, taken, turned_away) = judged("198.51.100.10");
    assert_eq!(judgement, "stranger_delivers");
    // Put off once, refused once.
    assert_eq!((taken, turned_away), (accepted - 2, 2), "{document:#}\n{log}");
}

/// What happens when a server is set up by its guide, step by step, and set back.
fn world(guide: &str, packages: &[&str]) -> World {
    let mut steps = Vec::new();
    for section in ["allow", "smarthost", "restrict", "verify", "undo"] {
        let blocks = commands(guide, section);
        // All at once, but for the stages of the restriction.
        let scripts = if section == "restrict" { blocks } else { vec![blocks.concat()] };
        steps.extend(scripts.into_iter().map(|script| (section, script)));
    }
    run_world(guide, packages, &steps)
}

/// What happens when a server is changed by these scripts, each with its name.
pub fn run_world(server: &str, packages: &[&str], scripts: &[(&str, String)]) -> World {
    let packages = unpacked(packages);
    let scratch = tempfile::tempdir().unwrap();
    let steps = scratch.path().join("steps");
    fs::create_dir(&steps).unwrap();
    for (number, (name, script)) in (10..).zip(scripts) {
        fs::write(steps.join(format!("{number}-{name}")), script).unwrap();
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/guide/world/world.sh");
    let output = Command::new("unshare")
        .args([
            "--net",
            "--mount",
            "--uts",
            "--pid",
            "--fork",
            "--kill-child",
            "sh",
            script,
            server,
        ])
        .args([&packages, scratch.path()])
        .output()
        .expect("unshare");
    assert!(output.status.success(), "{server}: {output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let read = |name: &str| {
        let bytes = fs::read(scratch.path().join(name)).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    World {
        said: text.lines().map(str::to_owned).collect(),
        restricted: read("restricted"),
        verified: read("verified"),
        log: read("log"),
    }
}

/// What the service, a stranger, a computer of the company and users get at a step.
pub fn at(step: &str, codes: [&str; 4]) -> String {
    let [service, stranger, inside, users] = codes;
    format!("{step}: service {service}, stranger {stranger}, inside {inside}, users {users}")
}

pub const OPEN: [&str; 4] = ["250"; 4];

#[test]
fn postfix_is_set_up_restricted_and_set_back() {
    let World { said, restricted, verified, log } = world("postfix", &["postfix"]);
    assert_eq!(
        said,
        [
            at("before", OPEN),
            at("10-allow", OPEN),
            at("11-smarthost", OPEN),
            "11-smarthost: the smart host got x@elsewhere.example ".into(),
            // The table, then the users' ports, then: log, defer, reject.
            at("12-restrict", OPEN),
            at("13-restrict", OPEN),
            at("14-restrict", OPEN),
            at("15-restrict", ["250", "450", "250", "250"]),
            at("16-restrict", ["250", "554", "250", "250"]),
            "17-verify: the smart host got x@elsewhere.example ".into(),
            at("18-undo", OPEN),
            "18-undo: the smart host got ".into(),
            "as before".into(),
        ]
    );
    assert!(verified.contains("relayhost = [smtp.security-mail.net]:25"), "{verified}");
    tells_apart(&log, "postfix");
    assert!(!log.contains("unsupported dictionary type"), "{log}");
    let users = "submission/inet/smtpd_client_restrictions = \
                 permit_mynetworks,permit_inet_interfaces,permit_sasl_authenticated,reject";
    assert!(restricted.contains(users), "{restricted}");
    // The reader finds nothing left to change in what the commands made.
    let options = ["guide", "postfix", "--main-cf", "-", "--json"];
    let range = ["--range", "203.0.113.0/24", "--range", "2001:db8::/32"];
    let changes = fed(&[&options[..], &range].concat(), &restricted).json()["changes"].clone();
    let open: Vec<_> =
        changes.as_array().unwrap().iter().filter(|change| change["done"] == false).collect();
    assert!(open.is_empty() && changes.as_array().unwrap().len() > 2, "{changes:#}");
}

pub const EXIM: [&str; 4] = ["exim4-daemon-light", "exim4-config", "exim4-base", "libidn12"];

/// The rule in a file of its own is read anew for every connection.
fn exim(guide: &str) {
    let World { said, verified, log, .. } = world(guide, &EXIM);
    assert_eq!(
        said,
        [
            at("before", OPEN),
            at("10-allow", OPEN),
            at("11-smarthost", OPEN),
            "11-smarthost: the smart host got x@elsewhere.example ".into(),
            // The addresses, the rule that only writes down, its name.
            at("12-restrict", OPEN),
            at("13-restrict", OPEN),
            at("14-restrict", OPEN),
            at("15-restrict", ["250", "451", "250", "250"]),
            at("16-restrict", ["250", "550", "250", "250"]),
            "17-verify: the smart host got x@elsewhere.example ".into(),
            at("18-undo", OPEN),
            "18-undo: the smart host got ".into(),
            "as before".into(),
        ]
    );
    assert!(verified.contains("host smtp.security-mail.net [203.0.113.25]"), "{verified}");
    tells_apart(&log, "exim");
    // `exim -bh` for the service, which says 220 and 221, then for a stranger.
    let is_answer = |line: &&str| line.len() > 4 && line[..4].trim().parse::<u16>().is_ok();
    let answers: Vec<&str> = verified.lines().filter(is_answer).map(|line| &line[..3]).collect();
    assert_eq!(answers, ["220", "221", "550"], "{verified}");
}

#[test]
fn exim_of_debian_is_set_up_restricted_and_set_back() {
    exim("exim-debian");
}

#[test]
fn exim_in_one_file_is_set_up_restricted_and_set_back() {
    exim("exim");
}

#[test]
fn opensmtpd_is_set_up_restricted_and_set_back() {
    let World { said, .. } = world("opensmtpd", &["opensmtpd"]);
    assert_eq!(
        said,
        [
            at("before", OPEN),
            at("10-allow", OPEN),
            at("11-smarthost", OPEN),
            "11-smarthost: the smart host got x@elsewhere.example ".into(),
            // The addresses, the rule, and that it is read.
            at("12-restrict", OPEN),
            at("13-restrict", OPEN),
            at("14-restrict", ["250", "550", "250", "250"]),
            "15-verify: the smart host got x@elsewhere.example ".into(),
            at("16-undo", OPEN),
            "16-undo: the smart host got ".into(),
            "as before".into(),
        ]
    );
}

pub const SENDMAIL: [&str; 6] =
    ["sendmail-bin", "sendmail-base", "sendmail-cf", "m4", "libsigsegv2", "libwrap0"];

/// Its guide leaves the restriction to the firewall.
#[test]
fn sendmail_is_set_up_and_set_back() {
    let World { said, verified, .. } = world("sendmail", &SENDMAIL);
    assert_eq!(
        said,
        [
            at("before", OPEN),
            at("10-allow", OPEN),
            at("11-smarthost", OPEN),
            "11-smarthost: the smart host got x@elsewhere.example ".into(),
            "12-verify: the smart host got x@elsewhere.example ".into(),
            at("13-undo", OPEN),
            "13-undo: the smart host got ".into(),
            "as before".into(),
        ]
    );
    let way = "$# relay $@ [ smtp . security-mail . net ]";
    assert!(verified.contains(way), "{verified}");
}

/// The commands of `restrict postfix`, or its way back.
pub fn rules(stage: &str, part: &str) -> String {
    let nobody = ["--resolver", "127.0.0.1:9", "--timeout", "1"];
    let options = ["restrict", "postfix", "--json", "--range", "203.0.113.0/24", "--stage", stage];
    let ran = run(&[&options[..], &nobody].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    let commands = ran.json()[part].clone();
    let texts = commands.as_array().unwrap().iter();
    texts.map(|command| command["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_rules_that_postfix_keeps_itself_work_and_go() {
    // What the company had set, and what it sets while the rules stand, is not touched by them.
    let own = "postconf -e 'smtpd_client_event_limit_exceptions = 192.0.2.9'
               sed -i 's|  -o syslog_name=.*|&\\n  -o { smtpd_client_restrictions = permit_mynetworks, permit }|' /etc/postfix/master.cf
               postfix reload";
    let later =
        "postconf -h smtpd_client_event_limit_exceptions | grep '^192.0.2.9, 203.0.113.0/24$'
                 postconf -P submission/inet/smtpd_client_restrictions | grep 'permit$'
                 postconf -e 'relayhost = [later.isp.example]'
                 postfix reload";
    let users = "postconf -P submission/inet/smtpd_client_restrictions |
                 grep 'permit_mynetworks,permit_inet_interfaces,permit_sasl_authenticated,reject$'";
    let kept = "postconf -h relayhost | grep -F '[later.isp.example]'
                postconf -h smtpd_client_event_limit_exceptions | grep '^192.0.2.9$'
                postconf -P submission/inet/smtpd_client_restrictions | grep 'permit_mynetworks,permit$'
                postconf -X smtpd_client_event_limit_exceptions
                postconf -PX submission/inet/smtpd_client_restrictions
                postconf -e 'relayhost = [old.isp.example]'
                postfix reload";
    let stage = |stage| (stage, rules(stage, "commands"));
    let steps = [
        ("own", own.to_owned()),
        stage("open"),
        stage("log"),
        ("later", later.to_owned()),
        stage("defer"),
        stage("reject"),
        ("users", users.to_owned()),
        // Back to what only writes down, and on again.
        stage("log"),
        stage("reject"),
        // To the first stage, and from there to what was before.
        ("way-back", rules("reject", "undo")),
        ("later", later.lines().next().unwrap().to_owned()),
        ("way-back", rules("open", "undo")),
        ("kept", kept.to_owned()),
    ];
    let World { said, .. } = run_world("postfix", &["postfix"], &steps);
    assert_eq!(
        said,
        [
            at("before", OPEN),
            at("10-own", OPEN),
            at("11-open", OPEN),
            at("12-log", OPEN),
            at("13-later", OPEN),
            at("14-defer", ["250", "450", "250", "250"]),
            at("15-reject", ["250", "554", "250", "250"]),
            at("16-users", ["250", "554", "250", "250"]),
            at("17-log", OPEN),
            at("18-reject", ["250", "554", "250", "250"]),
            at("19-way-back", OPEN),
            at("20-later", OPEN),
            at("21-way-back", OPEN),
            at("22-kept", OPEN),
            "as before".into(),
        ]
    );
}

/// The rules of tcpserver, made by its own program, let in whom they should.
#[test]
fn qmails_rules_are_made_by_tcprules_and_taken_back() {
    let bin = unpacked(&["ucspi-tcp"]).join("usr/bin");
    let folder = tempfile::tempdir().unwrap();
    let (rules, routes) = (folder.path().join("tcp.smtp"), folder.path().join("smtproutes"));
    let user = "# Of the user\n192.168.7.:allow,RELAYCLIENT=\"\"\n198.51.100.9:deny\n\
                :allow,QMAILQUEUE=\"/opt/scan\"\n";
    fs::write(&rules, user).unwrap();
    fs::write(&routes, "b.example:10.0.0.5\n:old.isp.example\n").unwrap();
    let sh = |section: &str| {
        let script = commands("qmail", section).concat();
        let here = folder.path().display().to_string();
        let script = script.replace("/etc/tcp.", &format!("{here}/tcp."));
        let script = script.replace("/var/qmail/control/", &format!("{here}/"));
        let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
        let script = format!("qmailctl() {{ :; }}\n{script}");
        let ran = Command::new("sh").args(["-ec", &script]).env("PATH", path).output().unwrap();
        assert!(ran.status.success(), "{section}: {ran:?}");
    };
    let verdict = |address: &str| {
        let checked = Command::new(bin.join("tcprulescheck"))
            .arg(folder.path().join("tcp.smtp.cdb"))
            .env("TCPREMOTEIP", address)
            .output()
            .unwrap();
        String::from_utf8(checked.stdout).unwrap()
    };
    // Twice: it must do no harm.
    for _ in 0..2 {
        sh("smarthost");
        sh("restrict");
    }
    for address in ["203.0.113.1", "203.0.113.255", "10.1.2.3", "172.31.0.1", "127.0.0.1"] {
        let said = verdict(address);
        assert!(said.contains("allow connection"), "{address}: {said}");
        assert!(said.contains("/opt/scan"), "{address}: what is set for all is set: {said}");
    }
    let own = verdict("192.168.7.10");
    assert!(own.contains("RELAYCLIENT") && own.contains("allow connection"), "{own}");
    for address in ["198.51.100.9", "8.8.8.8", "203.0.114.1"] {
        assert!(verdict(address).contains("deny connection"), "{address}");
    }
    let now = fs::read_to_string(&routes).unwrap();
    assert_eq!(now, "b.example:10.0.0.5\n:smtp.security-mail.net:25\n");
    // A line that the user adds in the meantime outlives the way back.
    fs::write(&routes, format!("c.example:10.0.0.6\n{now}")).unwrap();
    sh("undo");
    assert_eq!(fs::read_to_string(&rules).unwrap(), user);
    let back = fs::read_to_string(&routes).unwrap();
    assert_eq!(back, "c.example:10.0.0.6\nb.example:10.0.0.5\n:old.isp.example\n");
    assert!(verdict("8.8.8.8").contains("allow connection"));
}
