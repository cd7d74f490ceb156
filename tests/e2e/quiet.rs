//! The window left alone: it sends nothing, does nothing, and works where it may not write.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::desk::{Desk, Mailward, until};

const INSIDE: &str = "MAILWARD_QUIET_INSIDE";
/// So long it is watched doing nothing.
const WATCHED: Duration = Duration::from_secs(10);
/// A network whose every packet goes to itself, and is counted.
const NETWORK: &str = "set -e
ip link set lo up; ip addr add 10.9.9.1/32 dev lo; ip route add default dev lo src 10.9.9.1
nft -f - <<'END'
table inet quiet {
  counter sent { }
  chain out { type filter hook output priority 0; counter name sent; }
}
END";

/// Runs a test in a namespace of its own, after this script.
fn inside(test: &str, unshare: &[&str], script: &str, body: fn()) {
    if std::env::var_os(INSIDE).is_some() {
        let output = Command::new("sh").args(["-c", script]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        return body();
    }
    let output = Command::new("unshare")
        .args(unshare)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(INSIDE, "1")
        .output()
        .expect("unshare (Debian: util-linux)");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "inside: {said}");
    println!("{said}");
}

/// The packets sent by whomever in this network.
fn sent() -> u64 {
    let output = Command::new("nft").args(["list", "counter", "inet", "quiet", "sent"]).output();
    let text = String::from_utf8(output.expect("nft (Debian: nftables)").stdout).unwrap();
    let (_, rest) = text.split_once("packets ").unwrap_or_else(|| panic!("{text}"));
    rest.split_whitespace().next().unwrap().parse().unwrap()
}

/// Ticks of the processor, handles and kilobytes of a process.
fn usage(mailward: &Mailward) -> (u64, usize, u64) {
    let folder = format!("/proc/{}", mailward.id());
    let stat = fs::read_to_string(format!("{folder}/stat")).unwrap();
    // After the name, which may hold anything.
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let ticks = fields.split_whitespace().skip(11).take(2).map(|t| t.parse::<u64>().unwrap()).sum();
    let status = fs::read_to_string(format!("{folder}/status")).unwrap();
    let (_, resident) = status.split_once("VmRSS:").unwrap();
    let resident = resident.split_whitespace().next().unwrap().parse().unwrap();
    (ticks, fs::read_dir(format!("{folder}/fd")).unwrap().count(), resident)
}

/// Waits until the window has drawn itself and wants nothing more.
fn settled(mailward: &Mailward) {
    let (mut last, mut since) = (usage(mailward).0, Instant::now());
    until("the window comes to rest", || {
        let now = usage(mailward).0;
        if now != last {
            (last, since) = (now, Instant::now());
        }
        since.elapsed() > Duration::from_secs(2)
    });
}

/// Nothing is sent and nothing is done while it is watched.
fn rests(about: &str, mailward: &Mailward) {
    settled(mailward);
    let before = usage(mailward);
    let begun = Instant::now();
    while begun.elapsed() < WATCHED {
        assert_eq!(sent(), 0, "{about}: packets were sent");
        std::thread::sleep(Duration::from_millis(250));
    }
    let after = usage(mailward);
    println!("{about}, {WATCHED:?}: ticks, handles, KiB {before:?} -> {after:?}, 0 packets");
    assert!(after.0 <= before.0 + 1, "{about}: it worked: {before:?} -> {after:?}");
    assert!(after.1 <= before.1 && after.2 <= before.2 + 256, "{about}: {before:?} -> {after:?}");
}

#[test]
fn an_idle_window_sends_no_packet() {
    let name = "quiet::an_idle_window_sends_no_packet";
    inside(name, &["--map-root-user", "--net"], NETWORK, || {
        let desk = Desk::new();
        let mut mailward = desk.launch(&["--lang", "en"]);
        rests("a first start", &mailward);
        // With a domain typed in, and on the step where it was.
        mailward.wait_for_step("Start");
        mailward.advance("Return", "Service");
        mailward.advance("Return", "Company");
        mailward.type_words("company.example");
        mailward.advance("Return", "company.example");
        // Here a caret blinks, which takes a little work and no packet.
        until("the case is saved", || names(&desk.data().join("cases")).len() > 1);
        assert_eq!(sent(), 0, "a domain typed in: packets were sent");
        mailward.advance("alt+Left", "– Service");
        rests("a domain typed in", &mailward);
        mailward.kill();
        let mut mailward = desk.launch(&["--lang", "en"]);
        rests("started again with a case", &mailward);
        mailward.kill();
        // The counter counts.
        let socket = std::net::UdpSocket::bind("10.9.9.1:0").unwrap();
        socket.send_to(b"x", "192.0.2.1:53").unwrap();
        until("the packet is counted", || sent() > 0);
    });
}

/// The names of all files below a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_window_whose_home_cannot_be_written_opens_and_goes_on() {
    let name = "quiet::a_window_whose_home_cannot_be_written_opens_and_goes_on";
    inside(name, &["--user", "--map-root-user", "--mount"], "true", || {
        let desk = Desk::new();
        let home = desk.data();
        fs::create_dir(&home).unwrap();
        let mount = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\"";
        let mounted = Command::new("sh").args(["-c", mount]).arg(&home).status().unwrap();
        assert!(mounted.success());
        assert!(fs::write(home.join("x"), "x").is_err());
        let mut mailward = desk.launch(&["--lang", "en"]);
        mailward.wait_for_step("Start");
        mailward.advance("Return", "Service");
        mailward.advance("Return", "Company");
        mailward.type_words("company.example");
        // What is typed is there, though it cannot be saved.
        mailward.advance("Return", "company.example");
        mailward.advance("alt+Left", "– Service");
        assert_eq!(names(&home), Vec::<String>::new());
        mailward.kill();
        let unmount = Command::new("umount").arg(&home).status().unwrap();
        assert!(unmount.success());
    });
}
