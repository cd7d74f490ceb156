//! `guide`: what is printed, and the commands for Postfix run on a real Postfix.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod pasted;
#[path = "../shared/program.rs"]
mod program;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::program::run;

const IDS: [&str; 20] = [
    "domino",
    "domino-5",
    "exchange-2003",
    "exchange-2010",
    "exchange-2019",
    "exchange-5.5",
    "exim",
    "exim-debian",
    "google-workspace",
    "hmailserver",
    "icewarp",
    "kerio-connect",
    "mdaemon",
    "microsoft-365",
    "opensmtpd",
    "postfix",
    "qmail",
    "sendmail",
    "synology-mailplus",
    "zimbra",
];

fn guide(arguments: &[&str]) -> Value {
    let values = ["--domain", "a.example", "--own-server", "mx.a.example"];
    let ranges = ["--range", "192.0.2.0/24", "--range", "2001:db8::/32"];
    let ran = run(&[&["guide", "--json"], &values[..], &ranges, arguments].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.json()
}

#[test]
fn every_product_is_listed_and_shown() {
    let list = run(&["guide", "--json"]).json();
    let ids: Vec<&str> =
        list["guides"].as_array().unwrap().iter().map(|g| g["id"].as_str().unwrap()).collect();
    assert_eq!(ids, IDS);
    let help = run(&["guide", "--help"]).stdout;
    for id in IDS {
        assert!(help.contains(id), "{id}");
        for language in ["en", "fr"] {
            let document = guide(&[id, "--lang", language]);
            let sections = document["sections"].as_array().unwrap();
            let of: Vec<&str> = sections.iter().map(|s| s["id"].as_str().unwrap()).collect();
            assert_eq!(of, ["allow", "smarthost", "restrict", "verify", "undo"], "{id}");
            assert_eq!(document["blanks"], serde_json::json!([]), "{id}");
            let text = document.to_string();
            assert!(text.contains("smtp.security-mail.net"), "{id} names the smart host");
            assert!(!text.contains("{{"), "{id}");
        }
    }
}

#[test]
fn what_is_not_known_is_a_blank_that_is_told() {
    let ran = run(&["guide", "exchange-2003", "--json", "--range", "192.0.2.0/24"]);
    let blanks = ran.json()["blanks"].clone();
    assert_eq!(blanks, serde_json::json!(["YOUR-DOMAIN", "YOUR-MAIL-SERVER"]));
    let ran = run(&["guide", "postfix", "--section", "smarthost", "--range", "192.0.2.0/24"]);
    assert!(ran.stdout.contains("relayhost = [smtp.security-mail.net]:25"), "{}", ran.stdout);
    assert!(ran.stdout.contains("Unchecked"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("== Take it all back =="), "one section was asked for");
    assert_eq!(run(&["guide", "nonesuch"]).code, 2);
}

/// The Debian package of Postfix, unpacked: it is not installed, since it would conflict.
fn postfix() -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide-postfix");
    if !root.join("done").exists() {
        fs::create_dir_all(&root).unwrap();
        let script = "set -e; apt-get download postfix || { apt-get update -qq; apt-get download \
                      postfix; }; for file in *.deb; do dpkg -x \"$file\" .; done; touch done";
        let output = Command::new("sh").args(["-c", script]).current_dir(&root).output().unwrap();
        assert!(output.status.success(), "Postfix cannot be fetched: {output:?}");
    }
    root
}

struct Server {
    root: PathBuf,
    folder: tempfile::TempDir,
}

impl Server {
    fn new() -> Self {
        let (root, folder) = (postfix(), tempfile::tempdir().unwrap());
        let here = folder.path();
        let (etc, bin) = (here.join("etc"), here.join("bin"));
        fs::create_dir(&etc).unwrap();
        fs::create_dir(&bin).unwrap();
        let unpacked = root.display();
        let main = format!(
            "compatibility_level = 3.6\nconfig_directory = {}\nqueue_directory = {}\n\
             daemon_directory = {unpacked}/usr/lib/postfix/sbin\n\
             command_directory = {unpacked}/usr/sbin\nshlib_directory = {unpacked}/usr/lib/postfix\n\
             mail_owner = daemon\nsetgid_group = mail\n\
             mynetworks = 127.0.0.0/8, 10.0.0.0/8\nrelayhost = [old.isp.example]\n",
            etc.display(),
            here.display()
        );
        fs::write(etc.join("main.cf"), main).unwrap();
        let master =
            "smtp inet n - y - - smtpd\nsubmission inet n - y - - smtpd\n  -o syslog_name=s\n";
        fs::write(etc.join("master.cf"), master).unwrap();
        // Nothing runs that could read its configuration again.
        let reload = bin.join("postfix");
        fs::write(&reload, "#!/bin/sh\nexit 0\n").unwrap();
        fs::set_permissions(&reload, fs::Permissions::from_mode(0o755)).unwrap();
        Self { root, folder }
    }

    fn sh(&self, script: &str) -> String {
        let here = self.folder.path();
        let (bin, root) = (here.join("bin"), self.root.display());
        let path = format!("{}:{root}/usr/sbin:{}", bin.display(), std::env::var("PATH").unwrap());
        let output = Command::new("sh")
            .args(["-e", "-c", script])
            .env("PATH", path)
            .env("LD_LIBRARY_PATH", format!("{root}/usr/lib/postfix"))
            .env("MAIL_CONFIG", here.join("etc"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{script}\n{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// The shell's blocks of a section, in order.
fn commands(section: &str) -> Vec<String> {
    let document = guide(&["postfix", "--section", section]);
    let blocks = document["sections"][0]["blocks"].as_array().unwrap().iter();
    blocks
        .filter(|block| block["language"] == "sh")
        .map(|block| block["text"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_real_postfix_takes_the_commands_and_the_way_back() {
    let server = Server::new();
    let before = server.sh("postconf -n; postconf -M; postconf -P");
    for section in ["allow", "smarthost", "restrict"] {
        for block in commands(section) {
            server.sh(&block);
        }
    }
    let set = server.sh("postconf -n");
    assert!(set.contains("relayhost = [smtp.security-mail.net]:25"), "{set}");
    let clients = server.sh("postconf -h smtpd_client_restrictions");
    assert!(clients.trim_end().ends_with("mailward-service.cidr, reject"), "{clients}");
    let submission = server.sh("postconf -P submission/inet/smtpd_client_restrictions");
    assert!(submission.contains("permit_sasl_authenticated,reject"), "{submission}");
    // The table knows who may come in.
    let asked = |address: &str| {
        let table = "cidr:$(postconf -h config_directory)/mailward-service.cidr";
        server.sh(&format!("postmap -q {address} {table} || :"))
    };
    assert_eq!(asked("192.0.2.9"), "OK\n");
    assert_eq!(asked("2001:db8::9"), "OK\n");
    assert_eq!(asked("198.51.100.9"), "");
    for block in commands("undo") {
        server.sh(&block);
    }
    assert_eq!(server.sh("postconf -n; postconf -M; postconf -P"), before);
}
