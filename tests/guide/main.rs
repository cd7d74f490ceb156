//! `guide`: what is printed, and its commands run on real servers.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod alone;
mod mixed;
mod pasted;
#[path = "../shared/program.rs"]
mod program;
mod real;

use std::fs;

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

#[test]
fn dialogs_are_drawn_into_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("drawn");
    let into = into.to_str().unwrap();
    for (id, language, words) in
        [("exchange-2003", "fr", "Remise avancée"), ("exchange-5.5", "en", "Message Delivery")]
    {
        let document = guide(&[id, "--lang", language, "--dialogs", into]);
        let images = document["images"].as_array().unwrap();
        assert_eq!(images.len(), 2, "{id}");
        let first = fs::read_to_string(images[0].as_str().unwrap()).unwrap();
        assert!(first.starts_with("<svg ") && first.contains(words), "{first}");
        assert!(first.contains(">smtp.security-mail.net</text>"), "{first}");
    }
    assert_eq!(fs::read_dir(into).unwrap().count(), 4);
    let again = |more: &[&str]| {
        let all = ["guide", "exchange-5.5", "--range", "192.0.2.1/32", "--dialogs", into];
        run(&[&all[..], more].concat())
    };
    let refused = again(&[]);
    assert!(refused.code == 2 && refused.stderr.contains("--force"), "{refused:?}");
    assert_eq!(again(&["--force"]).code, 0);
    let restrict = guide(&["exchange-2003", "--dialogs", into, "--section", "restrict"]);
    assert_eq!(restrict["images"].as_array().unwrap().len(), 1, "only the section's");
    assert!(guide(&["postfix"]).get("images").is_none());
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let refused = run(&[
        "guide",
        "exchange-2003",
        "--range",
        "192.0.2.1/32",
        "--dialogs",
        file.to_str().unwrap(),
    ]);
    assert_ne!(refused.code, 0, "a file is no folder");
}
