//! `plan` and `letter`.

use std::process::Command;

use serde_json::{Value, json};

use crate::cases::{all, serve};
use crate::contract::{each, keys};
use crate::named::Named;
use crate::program::{Ran, run};

fn plan(named: &Named, arguments: &[&str]) -> Ran {
    let resolver = named.resolver();
    let mut all = vec!["plan", "--json", "--resolver", &resolver];
    all.extend(arguments);
    run(&all)
}

/// The records as "preference host change".
fn after(document: &Value) -> Vec<String> {
    let records = document["after"].as_array().unwrap().iter();
    records
        .map(|r| {
            assert_eq!(keys(r), ["preference", "exchange", "ttl", "role", "change"]);
            let (host, change) = (r["exchange"].as_str().unwrap(), r["change"].as_str().unwrap());
            format!("{} {host} {change}", r["preference"])
        })
        .collect()
}

#[test]
fn each_strategy_keeps_what_it_says() {
    let named = serve(&all());
    let replaced = plan(&named, &["seed.test"]);
    assert_eq!(replaced.code, 1, "there is something to do");
    let document = replaced.json();
    assert_eq!(
        keys(&document),
        [
            "schema", "domain", "ascii", "state", "strategy", "before", "after", "delete",
            "create", "notes", "prepare", "schedule", "findings"
        ]
    );
    assert_eq!((&document["schema"], &document["strategy"]), (&json!(1), &json!("replace")));
    assert_eq!(
        after(&document),
        [
            "3 france.security-mail.net created",
            "4 europe.security-mail.net created",
            "5 asia.security-mail.net created"
        ]
    );
    let gone = ["mailgate.seed.test", "secours.isp.test", "smtp.isp.test"];
    assert_eq!(each(&document["delete"], "exchange"), gone);
    assert_eq!(each(&document["before"], "role"), ["own_server", "relay", "relay"]);
    assert_eq!(keys(&document["delete"][0]), ["preference", "exchange", "ttl"]);
    assert_eq!(document["delete"][0]["ttl"], 86_400);

    let document = plan(&named, &["--strategy", "keep_relays", "seed.test"]).json();
    assert_eq!(
        after(&document)[3..],
        ["40 secours.isp.test kept", "40 smtp.isp.test kept"],
        "{document}"
    );
    assert_eq!(each(&document["delete"], "exchange"), ["mailgate.seed.test"]);
    assert_eq!(each(&document["notes"], "code"), ["back_door"]);

    let document = plan(&named, &["--strategy", "prepend", "seed.test"]).json();
    let prepended = after(&document);
    assert_eq!(
        prepended[..2],
        ["2 france.security-mail.net created", "3 europe.security-mail.net created"]
    );
    assert_eq!(prepended[3], "5 mailgate.seed.test kept");
    assert_eq!(document["delete"], json!([]));
    assert!(each(&document["notes"], "code").contains(&"lowered"));

    let document = plan(&named, &["--strategy", "prepend", "zero.test"]).json();
    assert_eq!(after(&document)[3], "40 mail.zero.test renumbered");
}

#[test]
fn the_nearest_region_comes_first() {
    let named = serve(&all());
    for regions in [&["--region", "asia,europe"][..], &["--region", "asia", "--region", "europe"]] {
        let mut arguments = regions.to_vec();
        arguments.push("seed.test");
        let document = plan(&named, &arguments).json();
        assert_eq!(
            each(&document["after"], "exchange"),
            ["asia.security-mail.net", "europe.security-mail.net", "france.security-mail.net"]
        );
    }
    let ran = plan(&named, &["--region", "moon", "seed.test"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("moon"), "{}", ran.stderr);
}

#[test]
fn there_is_a_document_whatever_stands_there() {
    let named = serve(&all());
    let cases = [
        ("done.test", 0, "switched", 3, &["already_done"][..]),
        ("null.test", 1, "no_mail", 3, &["was_null"]),
        ("implicit.test", 1, "not_switched", 3, &["was_implicit"]),
        ("missing.test", 1, "no_mail", 0, &[]),
        ("broken.test", 3, "unknown", 0, &[]),
    ];
    for (domain, code, state, count, notes) in cases {
        let ran = plan(&named, &[domain]);
        let document = ran.json();
        assert_eq!((ran.code, document["state"].as_str()), (code, Some(state)), "{domain}");
        assert_eq!(document["after"].as_array().unwrap().len(), count, "{domain}");
        assert_eq!(each(&document["notes"], "code"), notes, "{domain}");
    }
    let resolver = named.resolver();
    let ran = run(&["plan", "--resolver", &resolver, "broken.test"]);
    assert_eq!(ran.code, 3);
    assert!(ran.stderr.contains("broken.test could not be looked up"), "{}", ran.stderr);
    let ran = run(&["plan", "--resolver", &resolver, "seed.test"]);
    assert!(ran.stdout.contains("seed.test. 3600 IN MX 3 france.security-mail.net."));
}

fn text_of(pdf: &std::path::Path) -> String {
    let output = Command::new("pdftotext").args(["-layout"]).arg(pdf).arg("-").output();
    let output = output.unwrap_or_else(|error| {
        panic!("these tests need pdftotext (Debian: poppler-utils): {error}")
    });
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_letter_without_a_case_names_the_records() {
    let named = serve(&all());
    let resolver = named.resolver();
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("letter.pdf");
    let path = pdf.to_str().unwrap();
    let letter = |more: &[&str]| {
        let mut all = vec!["letter", "seed.test", "-o", path, "--resolver", &resolver];
        all.extend(more);
        run(&all)
    };
    let ran = letter(&["--date", "2026-12-01"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{ran:?}");
    let text = text_of(&pdf);
    for line in [
        "seed.test. 86400 IN MX 5 mailgate.seed.test.",
        "seed.test. 3600 IN MX 3 france.security-mail.net.",
        "1 December 2026",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let before = std::fs::read(&pdf).unwrap();
    let ran = letter(&["--lang", "fr"]);
    assert_eq!(ran.code, 2, "an existing file is not replaced");
    assert!(ran.stderr.contains("exists already"), "in the user's language: {}", ran.stderr);
    assert_eq!(std::fs::read(&pdf).unwrap(), before);
    let wishes = ["--force", "--lang", "fr", "--strategy", "keep_relays", "--region", "asia"];
    let ran = letter(&wishes);
    assert_eq!(ran.code, 0, "{ran:?}");
    let text = text_of(&pdf);
    assert!(text.contains("Madame, Monsieur,"), "{text}");
    assert!(text.contains("3600 IN MX 3 asia.security-mail.net."), "{text}");
    assert!(text.contains("3600 IN MX 40 smtp.isp.test."), "{text}");
    let count = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(count, 1, "no temporary file is left");
}

#[test]
fn what_is_not_known_is_told_and_left_blank() {
    let named = serve(&all());
    let resolver = named.resolver();
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("letter.pdf");
    let path = pdf.to_str().unwrap();
    let ran = run(&[
        "letter",
        "--json",
        "seed.test",
        "broken.test",
        "missing.test",
        "-o",
        path,
        "--resolver",
        &resolver,
        "--paper",
        "letter",
        "--headed",
    ]);
    assert_eq!(ran.code, 1, "one does not exist: {ran:?}");
    let document = ran.json();
    assert_eq!(each(&document["doubts"], "code"), ["lookup_failed", "nxdomain"]);
    assert_eq!(document["unknown"], json!(["broken.test", "missing.test"]));
    assert_eq!(document["unresolved"], json!([]));
    assert!(ran.stderr.contains("broken.test could not be looked up"), "{}", ran.stderr);
    assert!(ran.stderr.contains("missing.test does not exist"), "{}", ran.stderr);
    let text = text_of(&pdf);
    for name in ["seed.test.", "broken.test.", "missing.test."] {
        assert!(text.contains(name), "{name}\n{text}");
    }
}

#[test]
fn a_letter_warns_of_hosts_that_do_not_exist() {
    let mut cases = all();
    cases.retain(|case| case.domain != "security-mail.net");
    let named = serve(&cases);
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("letter.pdf");
    let ran =
        run(&["letter", "seed.test", "-o", pdf.to_str().unwrap(), "--resolver", &named.resolver()]);
    assert_eq!(ran.code, 1, "{ran:?}");
    for host in ["france", "europe", "asia"] {
        let words = format!("Warning: The DNS does not know {host}.security-mail.net");
        assert!(ran.stderr.contains(&words), "{}", ran.stderr);
    }
}
