//! A case that goes to the customer and comes back.

use std::path::Path;
use std::process::Stdio;

use crate::program::{Ran, command, ran};

fn run_in(home: &Path, arguments: &[&str]) -> Ran {
    ran(command(arguments).env("MAILWARD_HOME", home).output().unwrap())
}

fn with_password(home: &Path, arguments: &[&str], password: &str) -> Ran {
    let mut command = command(arguments);
    command.env("MAILWARD_HOME", home).env("MAILWARD_CASE_PASSWORD", password);
    ran(command.output().unwrap())
}

#[test]
fn a_case_goes_to_the_customer_and_comes_back() {
    let (reseller, customer) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let here = |arguments: &[&str]| run_in(reseller.path(), arguments);
    let there = |arguments: &[&str]| run_in(customer.path(), arguments);
    let begun = here(&[
        "case",
        "new",
        "a.example",
        "--text",
        "company=A Ltd",
        "--text",
        "phone=1",
        "--notes",
        "pays late",
        "--tag",
        "lyon",
        "--json",
    ]);
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    let file = reseller.path().join("company.mailward");
    let path = file.to_str().unwrap();
    let given = here(&["case", "hand-over", &id, "-o", path, "--json"]);
    assert_eq!((given.code, &given.json()["locked"]), (0, &false.into()), "{given:?}");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(!text.contains("pays late") && !text.contains("lyon"), "{text}");
    let own = reseller.path().join("cases").join(format!("{id}.mailward"));
    let before = std::fs::read(&own).unwrap();
    for _ in 0..3 {
        assert_eq!(here(&["case", "hand-over", &id, "-o", path]).code, 2, "nothing is replaced");
    }
    let nowhere = reseller.path().join("nosuchfolder/x.mailward");
    assert_eq!(here(&["case", "hand-over", &id, "-o", nowhere.to_str().unwrap()]).code, 2);
    assert_eq!(std::fs::read(&own).unwrap(), before, "a copy that never went is not remembered");

    assert_eq!(there(&["case", "import", path]).code, 0);
    let edits = ["--text", "surname=Dupont", "--text", "phone=3", "--add", "b.example"];
    assert_eq!(there(&[&["case", "set", &id][..], &edits].concat()).code, 0);
    assert_eq!(here(&["case", "set", &id, "--text", "phone=2", "--text", "operator=ISP"]).code, 0);
    let back = customer.path().join("back.mailward");
    let back = back.to_str().unwrap();
    let kept = customer.path().join("cases").join(format!("{id}.mailward"));
    std::fs::copy(&kept, back).unwrap();

    let before = std::fs::read(&own).unwrap();
    let open = here(&["case", "merge", back, "--json"]);
    assert_eq!(open.code, 1, "a conflict is left: {open:?}");
    let document = open.json();
    assert_eq!((&document["conflicts"], &document["written"]), (&1.into(), &false.into()));
    assert_eq!(document["base_known"], true);
    let of = |what: &str| {
        let all = document["differences"].as_array().unwrap();
        all.iter().find(|difference| difference["what"] == what).unwrap().clone()
    };
    assert_eq!(of("surname")["outcome"], "theirs");
    assert_eq!(of("operator")["outcome"], "ours");
    assert_eq!(of("domain:b.example")["outcome"], "theirs");
    let phone = of("phone");
    assert_eq!((&phone["base"], &phone["ours"]), (&"1".into(), &"2".into()));
    assert_eq!((&phone["theirs"], &phone["outcome"]), (&"3".into(), &"conflict".into()));
    assert_eq!(std::fs::read(&own).unwrap(), before, "nothing was written");
    let shown = here(&["case", "merge", back]);
    assert!(shown.stdout.contains("phone=theirs"), "{shown:?}");
    let wrong = here(&["case", "merge", back, "--take", "surname=ours"]);
    assert!(wrong.code == 2 && wrong.stderr.contains("nothing to decide"), "{wrong:?}");
    let dry = here(&["case", "merge", back, "--take", "phone=theirs", "--dry-run"]);
    assert_eq!((dry.code, std::fs::read(&own).unwrap()), (0, before), "{dry:?}");

    let merged = here(&["case", "merge", back, "--take", "phone=theirs", "--json"]);
    assert_eq!((merged.code, &merged.json()["written"]), (0, &true.into()), "{merged:?}");
    let case = here(&["case", "show", &id, "--json"]).json();
    assert_eq!(case["texts"]["phone"], "3");
    assert_eq!(
        (&case["texts"]["surname"], &case["texts"]["operator"]),
        (&"Dupont".into(), &"ISP".into())
    );
    assert_eq!(
        (&case["notes"], case["domains"].as_array().unwrap().len()),
        (&"pays late".into(), 2)
    );
    let again = here(&["case", "merge", back, "--json"]);
    assert_eq!((again.code, &again.json()["written"]), (0, &false.into()), "{again:?}");
    // A copy of another case is none of this one.
    let other =
        here(&["case", "new", "z.example", "--json"]).json()["id"].as_str().unwrap().to_owned();
    assert_eq!(here(&["case", "merge", back, "--into", &other]).code, 2);
}

#[test]
fn an_older_state_of_a_copy_is_told_and_takes_nothing_back() {
    let (reseller, customer) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let here = |arguments: &[&str]| run_in(reseller.path(), arguments);
    let begun = here(&["case", "new", "a.example", "--text", "company=A Ltd", "--json"]);
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    let went = reseller.path().join("went.mailward");
    assert_eq!(here(&["case", "hand-over", &id, "-o", went.to_str().unwrap()]).code, 0);
    let imported = run_in(customer.path(), &["case", "import", went.to_str().unwrap()]);
    assert_eq!(imported.code, 0, "{imported:?}");
    let kept = customer.path().join("cases").join(format!("{id}.mailward"));
    let given_back = |name: &str, edits: &[&str]| {
        let set = run_in(customer.path(), &[&["case", "set", &id][..], edits].concat());
        assert_eq!(set.code, 0, "{set:?}");
        let back = customer.path().join(name);
        std::fs::copy(&kept, &back).unwrap();
        back.to_str().unwrap().to_owned()
    };
    let first = given_back("first", &["--text", "phone=111"]);
    let second = given_back("second", &["--text", "phone=222", "--text", "email=x@a.example"]);
    let merged = here(&["case", "merge", &second, "--json"]);
    assert_eq!((merged.code, &merged.json()["older"]), (0, &false.into()), "{merged:?}");
    let own = reseller.path().join("cases").join(format!("{id}.mailward"));
    let before = std::fs::read(&own).unwrap();
    let late = here(&["case", "merge", &first, "--json"]);
    let document = late.json();
    assert_eq!((late.code, &document["older"]), (1, &true.into()), "{late:?}");
    assert_eq!((&document["written"], &document["conflicts"]), (&false.into(), &2.into()));
    let told = here(&["case", "merge", &first]);
    assert!(told.stderr.contains("this file is older"), "{told:?}");
    let outgoing = here(&["case", "merge", went.to_str().unwrap()]);
    assert!(outgoing.code == 0 && outgoing.stdout.contains("is new"), "{outgoing:?}");
    assert_eq!(std::fs::read(&own).unwrap(), before, "nothing was written");
}

#[test]
fn a_locked_copy_opens_with_its_password_only() {
    let (reseller, customer) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let begun = run_in(reseller.path(), &["case", "new", "a.example", "--json"]);
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    let file = reseller.path().join("company.mailward");
    let path = file.to_str().unwrap();
    let lock = ["case", "hand-over", &id, "-o", path, "--lock", "--armor"];
    let none = run_in(reseller.path(), &lock);
    assert!(none.code == 2 && none.stderr.contains("MAILWARD_CASE_PASSWORD"), "{none:?}");
    let short = with_password(reseller.path(), &lock, "short");
    assert!(short.code == 2 && short.stderr.contains("8 characters"), "{short:?}");
    assert!(!file.exists());
    let locked = with_password(reseller.path(), &lock, "correct horse");
    assert_eq!(locked.code, 0, "{locked:?}");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"), "{text}");

    let import = ["case", "import", path];
    let closed = run_in(customer.path(), &import);
    assert!(closed.code == 2 && closed.stderr.contains("locked with a password"), "{closed:?}");
    let shown = run_in(customer.path(), &["case", "show", path]);
    assert!(shown.code == 2 && shown.stderr.contains("locked with a password"), "{shown:?}");
    let wrong = with_password(customer.path(), &import, "wrong horse");
    assert!(wrong.code == 2 && wrong.stderr.contains("does not open"), "{wrong:?}");
    let mut child = command(&["case", "import", path, "--password-stdin", "--json"])
        .env("MAILWARD_HOME", customer.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::io::Write::write_all(&mut stdin, b"correct horse\r\n").unwrap();
    drop(stdin);
    let opened = ran(child.wait_with_output().unwrap());
    assert_eq!((opened.code, &opened.json()["id"]), (0, &id.as_str().into()), "{opened:?}");
}

#[test]
fn a_case_of_another_service_says_that_its_profile_is_wanted_too() {
    let (reseller, customer) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let here = |arguments: &[&str]| run_in(reseller.path(), arguments);
    let there = |arguments: &[&str]| run_in(customer.path(), arguments);
    let profile = reseller.path().join("acme.mailward-service");
    let profile = profile.to_str().unwrap();
    let hosts = ["--inbound", "mx1.acme.example,10,west", "--outbound", "smtp.acme.example:587"];
    let new = ["services", "new", "--id", "acme", "--name", "Acme", "-o", profile];
    let new = [&new[..], &hosts, &["--banner", "Acme", "--issuer", "Reseller SARL"]].concat();
    let made = here(&new);
    assert_eq!(made.code, 0, "{made:?}");
    assert_eq!(here(&["services", "add", profile]).code, 0);
    let begun = here(&["case", "new", "a.example", "--service", "acme", "--json"]);
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    let file = reseller.path().join("company.mailward");
    let path = file.to_str().unwrap();
    let given = here(&["case", "hand-over", &id, "-o", path]);
    let said = given.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("profile of the service acme"), "{given:?}");
    let refused = there(&["case", "import", path]);
    assert_eq!(refused.code, 2, "{refused:?}");
    for words in ["the service \"acme\"", ".mailward-service", "services add FILE"] {
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
    let mistyped = there(&["case", "import", path, "--service", "acne"]);
    assert!(mistyped.stderr.contains("No service is called \"acne\""), "{mistyped:?}");
    assert_eq!(there(&["services", "add", profile]).code, 0);
    assert_eq!(there(&["case", "import", path]).code, 0);
}
