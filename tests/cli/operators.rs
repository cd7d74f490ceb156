//! `operators`: an operator is kept, chosen for a case, and forgotten.

use std::path::Path;

use crate::program::{Ran, command, ran};

fn run_in(home: &Path, arguments: &[&str]) -> Ran {
    ran(command(arguments).env("MAILWARD_HOME", home).output().unwrap())
}

#[test]
fn an_operator_is_kept_chosen_and_forgotten() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let empty = run(&["operators", "--json"]).json();
    assert!(empty["own"].as_array().unwrap().is_empty());
    assert!(empty["known"].as_array().unwrap().len() >= 60);
    let address = "Hostmaster\n1 Cable Street";
    let kept = run(&[
        "operators",
        "keep",
        "ISP Networks",
        "--address",
        address,
        "--email",
        "dns@isp.example",
        "--json",
    ]);
    let own = &kept.json()["own"][0];
    assert_eq!((&own["email"], &own["fax"]), (&"dns@isp.example".into(), &"".into()));
    let begun = run(&["case", "new", "company.example", "--operator", "isp networks", "--json"]);
    let texts = &begun.json()["texts"];
    assert_eq!(
        (&texts["operator"], &texts["operator_address"]),
        (&"ISP Networks".into(), &address.into())
    );
    let unknown = run(&["case", "new", "company.example", "--operator", "Nobody"]);
    assert!(unknown.code == 2 && unknown.stderr.contains("Nobody"), "{unknown:?}");
    let listed = run(&["operators"]);
    assert!(listed.stdout.contains("ISP Networks · Hostmaster, 1 Cable Street · dns@isp.example"));
    assert_eq!(run(&["operators", "forget", "ISP NETWORKS"]).code, 0);
    assert_eq!(run(&["operators", "forget", "ISP NETWORKS"]).code, 2, "it is gone");
    let long = "x".repeat(3_000);
    for (name, words) in [("", "no name"), (&*long, "2000")] {
        let refused = run(&["operators", "keep", name]);
        assert!(refused.code == 2 && refused.stderr.contains(words), "{refused:?}");
    }
}

#[test]
fn what_many_keep_at_once_in_a_fresh_home_is_all_kept() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path().join("fresh");
    let keep = |number: usize| {
        let name = format!("Operator {number:02}");
        let words = ["operators", "keep", &name, "--email", "dns@isp.example", "--quiet"];
        let mut keep = command(&words);
        keep.env("MAILWARD_HOME", &home).stdout(std::process::Stdio::null());
        keep.spawn().unwrap()
    };
    for mut child in (0..12).map(keep).collect::<Vec<_>>() {
        assert!(child.wait().unwrap().success());
    }
    let kept = run_in(&home, &["operators", "--json"]).json();
    assert_eq!(kept["own"].as_array().unwrap().len(), 12, "{}", kept["own"]);
    let refused = run_in(&home, &["operators", "keep", "X", "--email", "dns@, noc@x.example"]);
    assert!(refused.code == 2 && refused.stderr.contains("no e-mail address"), "{refused:?}");
}
