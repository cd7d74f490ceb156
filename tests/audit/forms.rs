//! What goes in and what comes out.

use std::io::Write;
use std::net::SocketAddr;
use std::process::Stdio;
use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::{Value, json};

use crate::program::{command, ran, run};
use crate::relay::Relay;
use crate::{by_name, cases, file, lines, named, names, portfolio, serve, shown};

const QUICK: &[&str] = &["--rate", "unlimited", "--timeout", "2", "--retries", "1"];

/// Without what differs from look to look.
fn lasting(mut domain: Value) -> Value {
    let fields = domain.as_object_mut().unwrap();
    fields.remove("elapsed_ms");
    fields.remove("schema");
    domain
}

#[test]
fn every_situation_is_told_as_by_check() {
    let cases = cases::all();
    let named = cases::serve(&cases);
    let resolver = named.resolver();
    let domains: Vec<&str> = cases.iter().map(|case| case.domain.as_str()).collect();
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list", &domains.join("\n"));
    let check = run(&[&["check", "--json", "--resolver", &resolver], &domains[..]].concat());
    let audit = ["audit", "--json", "--resolver", &resolver, shown(&list)];
    let audit = run(&[&audit[..], QUICK].concat());
    assert_eq!(audit.code, check.code, "{}", audit.stderr);
    let checked = check.json();
    let audited = lines(&audit.stdout);
    let checked = checked["domains"].as_array().unwrap();
    assert_eq!(audited.len(), checked.len());
    for (audited, checked) in audited.into_iter().zip(checked.clone()) {
        assert_eq!(audited["schema"], 1);
        assert_eq!(lasting(audited), lasting(checked));
    }
}

#[test]
fn mx_records_alone_are_those_that_check_finds() {
    let cases = cases::all();
    let named = cases::serve(&cases);
    let resolver = named.resolver();
    let domains: Vec<&str> = cases.iter().map(|case| case.domain.as_str()).collect();
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list", &domains.join("\n"));
    let check = run(&[&["check", "--json", "--resolver", &resolver], &domains[..]].concat()).json();
    let audit = ["audit", "--only", "mx", "--json", "--resolver", &resolver, shown(&list)];
    let audited = run(&[&audit[..], QUICK].concat());
    let audited = lines(&audited.stdout);
    let audited = by_name(&audited);
    for checked in check["domains"].as_array().unwrap() {
        let audited = audited[checked["ascii"].as_str().unwrap()];
        let records = |domain: &Value| -> Vec<Value> {
            let all = domain["mx"].as_array().unwrap().iter();
            all.map(|r| json!([r["preference"], r["exchange"], r["ttl"], r["role"]])).collect()
        };
        assert_eq!(records(audited), records(checked), "{audited}");
        // Without addresses, no MX is an implicit one (RFC 5321, 5.1).
        if !["implicit", "none"].contains(&checked["mx_source"].as_str().unwrap()) {
            assert_eq!(audited["mx_source"], checked["mx_source"], "{audited}");
            assert_eq!(audited["state"], checked["state"], "{audited}");
        }
        let keys = |domain: &Value| {
            let mut keys: Vec<_> = domain.as_object().unwrap().keys().cloned().collect();
            keys.retain(|key| key != "schema");
            keys
        };
        assert_eq!(keys(audited), keys(checked), "the same shape");
        for record in audited["mx"].as_array().unwrap() {
            assert_eq!(record["addresses"], json!([]));
        }
    }
    assert_eq!(audited["null.test"]["mx_source"], "null");
}

#[test]
fn mx_alone_asks_one_question_a_domain() {
    let (list, records) = portfolio(200);
    let named = serve(&records, None);
    let at = SocketAddr::from(([127, 0, 0, 1], named::free_port()));
    let relay = Relay::start(at, named.address, Duration::ZERO).unwrap();
    let folder = tempfile::tempdir().unwrap();
    // Each domain twice.
    let list = file(folder.path(), "list", &format!("{list}{}", list.to_uppercase()));
    let ran = run(&["audit", "--mx-only", "--json", "--resolver", &at.to_string(), shown(&list)]);
    assert_eq!(lines(&ran.stdout).len(), 200);
    assert_eq!(relay.questions.load(Ordering::Relaxed), 200);
    assert!(ran.stderr.contains("met before: 200."), "{}", ran.stderr);
}

#[test]
fn results_come_in_order_unless_they_need_not() {
    let (list, records) = portfolio(500);
    let named = serve(&records, None);
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list", &list);
    let resolver = named.resolver();
    let audit = ["audit", "--mx-only", "--json", "--resolver", &resolver, shown(&list)];
    let given: Vec<String> = (0..500).map(|number| format!("c{number}.many.test")).collect();
    for way in [&[][..], &["--ordered"]] {
        let ran = run(&[&audit[..], QUICK, way].concat());
        assert_eq!(names(&lines(&ran.stdout)), given);
    }
    let ran = run(&[&audit[..], QUICK, &["--as-completed"]].concat());
    assert_eq!(by_name(&lines(&ran.stdout)).len(), 500);
}

#[test]
fn parts_are_disjoint_and_make_up_the_whole() {
    let (list, records) = portfolio(300);
    let named = serve(&records, None);
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list", &list);
    let resolver = named.resolver();
    let mut all = Vec::new();
    for part in ["0/3", "1/3", "2/3"] {
        let audit = ["audit", "--mx-only", "--json", "--resolver", &resolver, shown(&list)];
        let ran = run(&[&audit[..], QUICK, &["--shard", part]].concat());
        let part = lines(&ran.stdout);
        assert!((50..200).contains(&part.len()), "{} of 300", part.len());
        all.extend(part);
    }
    assert_eq!(by_name(&all).len(), 300);
}

#[test]
fn standard_input_and_a_csv_file_are_read_and_faults_told() {
    let (_, records) = portfolio(3);
    let named = serve(&records, None);
    let mut child = command(&["audit", "-", "--mx-only", "--csv", "--resolver", &named.resolver()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let list = "Domain;Customer\nc0.many.test;A\nno domain;B\n\"C1.many.test\";\"C;D\"\n# x\n";
    child.stdin.take().unwrap().write_all(list.as_bytes()).unwrap();
    let ran = ran(child.wait_with_output().unwrap());
    assert_eq!(ran.code, 2, "a line is no domain");
    assert!(ran.stderr.contains("Line 3 of the list: \"no domain\""), "{}", ran.stderr);
    assert!(ran.stderr.contains("\"Domain\", was taken for the heading"), "{}", ran.stderr);
    let rows: Vec<&str> = ran.stdout.split("\r\n").collect();
    assert!(rows[0].starts_with("domain,ascii,state,mx_source,mx,"), "{rows:?}");
    assert!(
        rows[1].starts_with("c0.many.test,c0.many.test,not_switched,mx,5 mail.c0.many.test,0,1")
    );
    assert!(rows[2].starts_with("c1.many.test,"));
    assert_eq!(rows.len(), 4, "{rows:?}");
}

#[test]
fn wrong_usage_is_told_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list", "a.example\n");
    let empty = file(folder.path(), "empty", "# nothing\n");
    let there = file(folder.path(), "there.ndjson", "mine\n");
    let list = shown(&list);
    let out = folder.path().join("new.ndjson");
    let resolver = format!("127.0.0.1:{}", named::free_port());
    for (wrong, said) in [
        (vec!["missing.txt"], "missing.txt cannot be read"),
        (vec![shown(folder.path())], "cannot be read"),
        (vec![shown(&empty)], "names no domain"),
        (vec![list, "--shard", "9/3"], "I/N"),
        (vec![list, "--rate", "0"], "questions a second"),
        (vec![list, "--only", "spf"], "mx"),
        (vec![list, "--csv", "--json"], "cannot be used with"),
        (vec![list, "-o", shown(&there)], "exists already"),
        (vec![list, "--resume", list, "-o", shown(&out)], "is no journal"),
        (vec![list, "--since", list], "no result of an audit"),
        (vec![list, "--service", "nobody"], "nobody"),
    ] {
        let ran =
            run(&[&["audit", "--resolver", &resolver, "--timeout", "0.1"], &wrong[..]].concat());
        assert_eq!(ran.code, 2, "{wrong:?}: {ran:?}");
        assert!(ran.stderr.contains(said), "{wrong:?}: {}", ran.stderr);
    }
    assert_eq!(std::fs::read_to_string(there).unwrap(), "mine\n");
    assert_eq!(std::fs::read_to_string(list).unwrap(), "a.example\n");
}

#[test]
fn where_nobody_answers_every_domain_is_unknown_and_it_ends() {
    let folder = tempfile::tempdir().unwrap();
    let (list, _) = portfolio(300);
    let list = file(folder.path(), "list", &list);
    // One port is closed; behind the other, nobody reads.
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let closed = format!("127.0.0.1:{}", named::free_port());
    for resolver in [closed, silent.local_addr().unwrap().to_string()] {
        for only in ["mx", "full"] {
            let audit = ["audit", shown(&list), "--json", "--only", only, "--resolver", &resolver];
            let quick = ["--timeout", "0.2", "--retries", "1"];
            let ran = run(&[&audit[..], &quick].concat());
            assert_eq!(ran.code, 3, "{ran:?}");
            let lines = lines(&ran.stdout);
            assert_eq!(by_name(&lines).len(), 300);
            assert!(lines.iter().all(|line| line["state"] == "unknown"));
            assert!(ran.stderr.contains("No resolver answers any more"), "{}", ran.stderr);
        }
    }
}

#[test]
fn a_dead_resolver_beside_a_good_one_costs_no_answer() {
    let (list, records) = portfolio(100);
    let named = serve(&records, None);
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list", &list);
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let silent = silent.local_addr().unwrap().to_string();
    let (good, list) = (named.resolver(), shown(&list));
    let audit = ["audit", list, "--mx-only", "--json", "--timeout", "1", "--resolver", &silent];
    let ran = run(&[&audit[..], &["--resolver", &good]].concat());
    let lines = lines(&ran.stdout);
    assert_eq!(by_name(&lines).len(), 100);
    assert!(lines.iter().all(|line| line["state"] == "not_switched"), "{}", ran.stdout);
}
