//! `guide`: what is printed, and its commands run on real servers.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod pasted;
#[path = "../shared/program.rs"]
mod program;
mod real;

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
    assert!(ran.stdout.contains("on 2026-11-25"), "{}", ran.stdout);
    let other = run(&["guide", "qmail", "--range", "192.0.2.0/24"]);
    assert!(other.stdout.contains("Unchecked"), "{}", other.stdout);
    assert!(!ran.stdout.contains("== Take it all back =="), "one section was asked for");
    assert_eq!(run(&["guide", "nonesuch"]).code, 2);
}
