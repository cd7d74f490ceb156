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
fn where_the_service_was_not_seen_nothing_can_be_said() {
    let line = "Nov 25 10:00:00 mx postfix/qmgr[1]: 4Xabc: removed\n";
    let (code, document) = judged(line, &[]);
    assert_eq!((code, &document["ready"]), (3, &Value::Bool(false)), "{document}");
    assert_eq!(document["reasons"][0]["code"], "service_not_seen");
    assert_eq!(judged(&format!("{line}{STRANGER}"), &[]).0, 1, "a stranger is seen");
}

#[test]
fn a_case_tells_whose_mail_counts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.mailward");
    let now = jiff::Timestamp::UNIX_EPOCH;
    let mut case = mailward::model::Case::new("one", "security-mail", now);
    let name = mailward::model::DomainName::parse("a.example").unwrap();
    case.apply(mailward::wizard::Change::DomainsEdited(vec![name]), now).unwrap();
    mailward::store::save_case(&path, &case).unwrap();
    let text = format!(
        "{STRANGER}Nov 27 09:40:02 mx postfix/local[3]: 4A4: to=<u@b.example>, relay=local, \
         status=sent\n"
    );
    let accepted = |more: &[&str]| {
        let client = judged(&text, more).1["clients"][0].clone();
        (client["accepted"].clone(), client["accepted_elsewhere"].clone())
    };
    assert_eq!(accepted(&[]), (1.into(), 0.into()), "without a domain all count");
    let elsewhere = (0.into(), 1.into());
    assert_eq!(accepted(&["--domain", "a.example"]), elsewhere);
    assert_eq!(accepted(&["--case", path.to_str().unwrap()]), elsewhere);
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
