//! Who still comes directly, read from logs.

use std::fs;

use serde_json::Value;

use crate::{SERVICE, restrict};

const OTHERS: &str = "\
Nov 24 09:00:01 mx postfix/smtpd[1]: 4A1: client=out.security-mail.net[203.0.113.9]
Nov 24 09:10:01 mx postfix/smtpd[1]: 4A2: client=printer[192.168.1.9]
Nov 24 09:20:01 mx postfix/submission/smtpd[1]: 4A3: client=x[198.51.100.9], sasl_username=u
Nov 27 09:30:01 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[198.51.100.8]: 554 no
";
const STRANGER: &str =
    "Nov 27 09:40:01 mx postfix/smtpd[1]: 4A4: client=mail.b.example[198.51.100.7]\n";

fn judged(text: &str, more: &[&str]) -> (i32, Value) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mail.log");
    fs::write(&file, text).unwrap();
    let arguments = ["--log", file.to_str().unwrap(), "--range", SERVICE];
    let ran = restrict(&[&arguments[..], more].concat());
    (ran.code, ran.json())
}

#[test]
fn strangers_who_deliver_keep_the_gate_shut() {
    let (code, document) = judged(OTHERS, &[]);
    assert_eq!((code, &document["ready"]), (0, &Value::Bool(true)), "{document}");
    let keys: Vec<&String> = document.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        ["schema", "log", "lines", "first", "last", "ready", "reasons", "notes", "clients"]
    );
    let judgements: Vec<&str> = document["clients"]
        .as_array()
        .unwrap()
        .iter()
        .map(|client| client["judgement"].as_str().unwrap())
        .collect();
    assert_eq!(judgements, ["stranger_refused", "authenticated", "internal", "service"]);
    let both = format!("{OTHERS}{STRANGER}");
    let (code, document) = judged(&both, &[]);
    assert_eq!((code, &document["ready"]), (1, &Value::Bool(false)));
    assert_eq!(document["clients"][0]["address"], "198.51.100.7");
    assert_eq!(document["clients"][0]["judgement"], "stranger_delivers");
    assert_eq!(document["reasons"][0]["code"], "strangers_deliver");
    // A branch office, or one more network of the service.
    assert_eq!(judged(&both, &["--inside", "198.51.100.7/32"]).0, 0);
    assert_eq!(judged(&both, &["--server", "198.51.100.7"]).0, 0);
    assert_eq!(judged(&both, &["--range", "198.51.100.0/24"]).0, 0);
}

#[test]
fn what_is_no_log_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter");
    fs::write(&file, "Dear Sir,\n").unwrap();
    let path = file.to_str().unwrap();
    let ran = restrict(&["--log", path, "--range", SERVICE]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("no log that is known"), "{ran:?}");
    assert_eq!(restrict(&["--log", "/nonesuch/log", "--range", SERVICE]).code, 2);
    assert_eq!(restrict(&["nftables", "--log", path]).code, 2);
    assert_eq!(restrict(&["--log", path]).code, 3, "the service's networks are not known");
}
