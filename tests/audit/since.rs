//! What changed since an earlier result, and who left the service.

use std::path::Path;

use serde_json::Value;

use crate::named::{Named, Zone};
use crate::program::{Ran, run};
use crate::{by_name, file, lines, shown};

const SWITCHED: &str = "@ MX 3 france.security-mail.net.\n@ MX 4 europe.security-mail.net.\n\
                        @ MX 5 asia.security-mail.net.\n";
const OWN: &str = "@ MX 5 mail\nmail A 192.0.2.5\n";
const NAMES: [&str; 4] = ["left.test", "weak.test", "same.test", "joined.test"];

fn serve(records: [&str; 4]) -> Named {
    let zones: Vec<Zone> = NAMES
        .into_iter()
        .zip(records)
        .map(|(origin, records)| Zone { origin, records: Some(records), ..Zone::default() })
        .collect();
    Named::start(&zones)
}

fn audit(named: &Named, list: &Path, more: &[&str]) -> Ran {
    let resolver = named.resolver();
    let audit = ["audit", shown(list), "--mx-only", "--json", "--resolver", &resolver];
    run(&[&audit[..], &["--timeout", "1", "--retries", "0"], more].concat())
}

#[test]
fn only_changes_are_told_and_drift_is_an_alert() {
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list", &NAMES.join("\n"));
    let base = folder.path().join("base.ndjson");
    let named = serve([SWITCHED, SWITCHED, SWITCHED, OWN]);
    let first = audit(&named, &list, &["-o", shown(&base)]);
    assert_eq!((first.code, first.stdout.as_str()), (1, ""));
    let same = audit(&named, &list, &["--since", shown(&base)]);
    assert_eq!((same.code, same.stdout.as_str()), (0, ""), "nothing changed: {}", same.stderr);
    assert!(same.stderr.contains("Changed: 0."), "{}", same.stderr);
    drop(named);

    let weak = format!("{SWITCHED}@ MX 1 mail\nmail A 192.0.2.5\n");
    let named = serve([OWN, &weak, SWITCHED, SWITCHED]);
    let list = file(folder.path(), "list", &format!("{}\nadded.test\n", NAMES.join("\n")));
    let changed = audit(&named, &list, &["--since", shown(&base)]);
    assert_eq!(changed.code, 1, "{changed:?}");
    let told = lines(&changed.stdout);
    let told = by_name(&told);
    assert_eq!(
        told.keys().copied().collect::<Vec<_>>(),
        ["added.test", "joined.test", "left.test", "weak.test"]
    );
    let of = |name: &str, key: &str| told[name].get(key).cloned().unwrap_or(Value::Null);
    assert_eq!(of("left.test", "drift"), "left");
    assert_eq!(of("left.test", "changed"), serde_json::json!(["state", "mx"]));
    assert_eq!(of("left.test", "before")["state"], "switched");
    assert_eq!(of("left.test", "before")["mx"][0]["exchange"], "france.security-mail.net");
    assert_eq!(of("weak.test", "drift"), "weakened");
    assert_eq!(of("joined.test", "drift"), Value::Null);
    assert_eq!(of("added.test", "changed"), serde_json::json!(["new"]));
    assert!(
        changed.stderr.contains("left.test has left")
            && changed.stderr.contains("5 mail.left.test"),
        "{}",
        changed.stderr
    );
    assert!(changed.stderr.contains("Changed: 4. Left the service: 2."), "{}", changed.stderr);

    // The changes after the base are what is known now.
    let news = file(folder.path(), "news.ndjson", &changed.stdout);
    let both = ["--since", shown(&base), "--since", shown(&news)];
    let quiet = audit(&named, &list, &both);
    assert_eq!((quiet.code, quiet.stdout.as_str()), (0, ""), "{}", quiet.stderr);
    drop(named);

    // A day without an answer hides no drift.
    let named = serve([SWITCHED, SWITCHED, "this is no zone", SWITCHED]);
    let list = file(folder.path(), "list", "same.test\n");
    let outage = audit(&named, &list, &["--since", shown(&base)]);
    assert_eq!(outage.code, 3, "{outage:?}");
    assert_eq!(lines(&outage.stdout)[0]["changed"], serde_json::json!(["state"]));
    let night = file(folder.path(), "night.ndjson", &outage.stdout);
    drop(named);
    let named = serve([SWITCHED, SWITCHED, OWN, SWITCHED]);
    let after = ["--since", shown(&base), "--since", shown(&night)];
    let after = audit(&named, &list, &after);
    assert_eq!(lines(&after.stdout)[0]["drift"], "left", "{}", after.stdout);
}

#[test]
fn findings_are_compared_where_both_looks_are_full_ones() {
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list", "same.test\n");
    let text = format!("{SWITCHED}@ TXT \"v=spf1 -all\"\n");
    let named = serve([SWITCHED, SWITCHED, &text, OWN]);
    let resolver = named.resolver();
    let look = |more: &[&str]| {
        let audit = ["audit", shown(&list), "--json", "--resolver", &resolver, "--timeout", "1"];
        run(&[&audit[..], more].concat())
    };
    let base = file(folder.path(), "base.ndjson", &look(&[]).stdout);
    assert_eq!(look(&["--since", shown(&base)]).stdout, "");
    let mut line = lines(&std::fs::read_to_string(&base).unwrap()).remove(0);
    let findings = line["findings"].as_array_mut().unwrap();
    assert!(!findings.is_empty());
    findings.pop();
    let other = file(folder.path(), "other.ndjson", &format!("{line}\n"));
    let told = lines(&look(&["--since", shown(&other)]).stdout);
    assert_eq!(told[0]["changed"], serde_json::json!(["findings"]));
    assert_eq!(
        look(&["--since", shown(&other), "--mx-only"]).stdout,
        "",
        "MX records are the same"
    );
}
