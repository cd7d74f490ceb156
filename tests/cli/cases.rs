//! `case`: a customer's move on the command line, from its beginning to somebody else's computer.

use std::path::Path;

use serde_json::json;

use crate::practice::Running;
use crate::program::{Ran, command, ran};

fn run_in(home: &Path, arguments: &[&str]) -> Ran {
    ran(command(arguments).env("MAILWARD_HOME", home).output().unwrap())
}

#[test]
fn a_case_is_begun_filled_in_looked_up_and_listed() {
    let practice = Running::start(&[]);
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let none = run(&["case"]);
    assert!(none.code == 0 && none.stdout.contains("no case on this computer"), "{none:?}");
    let begun =
        run(&["case", "new", "company.example", "--text", "company=Exemple SARL", "--json"]);
    assert_eq!(begun.code, 0, "{begun:?}");
    let document = begun.json();
    assert_eq!(
        (&document["schema"], &document["texts"]["company"]),
        (&json!(1), &json!("Exemple SARL"))
    );
    assert_eq!(document["domains"][0]["state"], json!(null));
    let id = document["id"].as_str().unwrap().to_owned();
    let set = run(&[
        "case",
        "set",
        &id,
        "--add",
        "half.example",
        "--strategy",
        "keep_relays",
        "--region",
        "europe",
        "--letter-language",
        "fr",
        "--headed",
        "on",
        "--text",
        "operator=ISP Networks",
        "--asked-for",
        "2026-12-01",
        "--json",
    ]);
    assert_eq!(set.code, 0, "{set:?}");
    assert_eq!(set.json()["strategy"], "keep_relays");
    assert_eq!(set.json()["hosts"][0], "europe.security-mail.net");
    assert_eq!(set.json()["domains"].as_array().unwrap().len(), 2);
    let looked = run(&["case", "look", &id, "--resolver", practice.resolver(), "--json"]);
    assert_eq!(looked.code, 1, "neither domain is switched: {looked:?}");
    let states: Vec<_> = looked.json()["domains"]
        .as_array()
        .unwrap()
        .iter()
        .map(|domain| domain["state"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(states, ["not_switched", "partly_switched"]);
    let shown = run(&["case", "show", &id]);
    for words in ["Exemple SARL", "ISP Networks", "half.example", "Current records", "done"] {
        assert!(shown.stdout.contains(words), "{words}\n{}", shown.stdout);
    }
    let listed = run(&["case", "list", "--json"]);
    assert_eq!(listed.json()["cases"][0]["id"], id.as_str());
    let fewer = run(&["case", "set", &id, "--remove", "half.example", "--json"]);
    assert_eq!(fewer.json()["domains"].as_array().unwrap().len(), 1);
}

#[test]
fn a_case_goes_from_one_computer_to_another_and_replaces_none() {
    let (office, customer) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = office.path().join("company.mailward");
    let path = file.to_str().unwrap();
    let begun = run_in(office.path(), &["case", "new", "company.example", "-o", path, "--json"]);
    assert_eq!(begun.code, 0, "{begun:?}");
    let again = run_in(office.path(), &["case", "new", "other.example", "-o", path]);
    assert!(again.code == 2 && again.stderr.contains("exists already"), "{again:?}");
    let taken = run_in(customer.path(), &["case", "import", path, "--json"]);
    assert_eq!(taken.code, 0, "{taken:?}");
    assert_eq!(taken.json()["domains"][0]["ascii"], "company.example");
    let twice = run_in(customer.path(), &["case", "import", path]);
    assert_eq!(twice.code, 2, "{twice:?}");
}

#[test]
fn what_came_by_mail_confirms_no_networks_and_brings_no_more_than_a_case_holds() {
    let (office, customer) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = office.path().join("company.mailward");
    let path = file.to_str().unwrap();
    let run = |arguments: &[&str]| run_in(customer.path(), arguments);
    let begun = run_in(office.path(), &["case", "new", "company.example", "-o", path, "--json"]);
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    let text = std::fs::read_to_string(&file).unwrap();
    let network = |net: &str| {
        format!("[[server.networks]]\nnet = {net:?}\nsource = \"profile\"\nconfirmed = true\n")
    };
    let networks = [network("0.0.0.0/0"), network("203.0.113.66/32")].concat();
    let open = format!("{text}\n[server]\n{networks}");
    std::fs::write(&file, open).unwrap();
    assert_eq!(run(&["case", "import", path]).code, 0);
    let kept = customer.path().join(format!("cases/{id}.mailward"));
    let text_of = || std::fs::read_to_string(&kept).unwrap();
    assert!(text_of().contains("203.0.113.66/32") && !text_of().contains("0.0.0.0/0"));
    assert!(!text_of().contains("confirmed = true") && !text_of().contains("\"profile\""));

    let long = format!("[texts]\ncompany = {:?}\n", "x".repeat(60_000));
    std::fs::write(&file, text.replace("[texts]\n", &long)).unwrap();
    std::fs::remove_file(&kept).unwrap();
    let refused = run(&["case", "import", path]);
    assert!(refused.code == 2 && refused.stderr.contains("2000 bytes"), "{refused:?}");
    assert!(!kept.exists());
}

#[test]
fn what_makes_no_sense_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let file = home.path().join("company.mailward");
    let path = file.to_str().unwrap();
    run(&["case", "new", "company.example", "-o", path]);
    let before = std::fs::read(&file).unwrap();
    let long = format!("company={}", "x".repeat(3_000));
    for wrong in [
        &["case", "set", path, "--text", "colour=red"][..],
        &["case", "set", path, "--text", &long],
        &["case", "set", path, "--remove", "other.example"],
        &["case", "set", path, "--region", "moon"],
        &["case", "set", path, "--add", ".."],
        &["case", "show", "nothing-here"],
        &["case", "show", "../../etc/passwd"],
    ] {
        let refused = run(wrong);
        assert!(refused.code == 2 && !refused.stderr.is_empty(), "{wrong:?}: {refused:?}");
    }
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn the_way_back_is_known_after_the_change_too() {
    let mut practice = Running::start(&[]);
    let home = tempfile::tempdir().unwrap();
    let (file, pdf) = (home.path().join("company.mailward"), home.path().join("sheet.pdf"));
    let (path, sheet) = (file.to_str().unwrap(), pdf.to_str().unwrap());
    let look = ["case", "look", path, "--resolver", practice.resolver()];
    let look: Vec<String> = look.iter().map(ToString::to_string).collect();
    let look: Vec<&str> = look.iter().map(String::as_str).collect();
    run_in(home.path(), &["case", "new", "company.example", "-o", path]);
    assert_eq!(run_in(home.path(), &look).code, 1);
    practice.tell("apply company.example");
    practice.next();
    let after = run_in(home.path(), &[&look[..], &["--json"]].concat());
    assert_eq!(after.json()["domains"][0]["state"], "switched", "{after:?}");
    let resolver = practice.resolver().to_owned();
    let letter = ["letter", path, "-o", sheet, "--emergency", "--resolver", &resolver];
    let written = run_in(home.path(), &letter);
    assert_eq!(written.code, 0, "{written:?}");
    let output = std::process::Command::new("pdftotext").args(["-layout", sheet, "-"]).output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    for old in ["mailgate.company.example.", "smtp.isp.example.", "secours.isp.example."] {
        assert!(text.contains(old), "{old}\n{text}");
    }
}

#[test]
fn what_is_written_from_an_old_look_says_so() {
    let practice = Running::start(&[]);
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("company.mailward");
    let path = file.to_str().unwrap();
    run_in(home.path(), &["case", "new", "company.example", "-o", path]);
    run_in(home.path(), &["case", "look", path, "--resolver", practice.resolver()]);
    let nobody = ["--resolver", "127.0.0.1:9", "--timeout", "1", "--json"];
    for (name, words) in [
        ("letter.pdf", &["letter", path, "-o"][..]),
        ("sheet.pdf", &["letter", path, "--emergency", "-o"]),
        ("dossier.pdf", &["dossier", path, "-o"]),
        (
            "letter.eml",
            &["send", path, "--to", "dns@isp.example", "--from", "a@b.example", "--eml"],
        ),
    ] {
        let output = home.path().join(name);
        let ran = run_in(home.path(), &[words, &[output.to_str().unwrap()], &nobody].concat());
        let document = ran.json();
        assert!(output.exists(), "{name}: {ran:?}");
        assert_eq!(document["doubts"][0]["code"], "not_renewed", "{name}: {ran:?}");
        assert!(ran.stderr.contains("company.example were last seen on"), "{name}: {ran:?}");
        // The letter has other doubts besides.
        let code = if name == "sheet.pdf" { 3 } else { 1 };
        assert_eq!(ran.code, code, "{name}: {ran:?}");
    }
}

#[test]
fn a_day_that_is_over_is_not_asked_for_silently() {
    let home = tempfile::tempdir().unwrap();
    let new = ["case", "new", "a.example", "--asked-for", "2020-01-01"];
    let begun = run_in(home.path(), &new);
    assert!(begun.code == 1 && begun.stderr.contains("1 January 2020, is over"), "{begun:?}");
}

#[test]
fn no_command_writes_over_the_case_that_it_reads() {
    let home = tempfile::tempdir().unwrap();
    let begun = run_in(home.path(), &["case", "new", "company.example", "--json"]);
    let document = begun.json();
    let (id, path) = (document["id"].as_str().unwrap(), document["path"].as_str().unwrap());
    let before = std::fs::read(path).unwrap();
    for words in [
        &["case", "hand-over", id, "-o", path, "--force"][..],
        &["letter", path, "-o", path, "--force"],
        &["dossier", path, "-o", path, "--force"],
        &["send", path, "--eml", path, "--force"],
    ] {
        let ran = run_in(home.path(), words);
        assert_eq!(ran.code, 2, "{words:?}: {ran:?}");
        assert!(ran.stderr.contains("is read by this command"), "{words:?}: {ran:?}");
        assert_eq!(std::fs::read(path).unwrap(), before, "{words:?}");
    }
}

#[test]
fn addresses_are_judged_where_they_are_set_and_a_day_can_be_taken_back() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let begun = run(&["case", "new", "a.example", "--asked-for", "2199-01-04", "--json"]);
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    let file = home.path().join(format!("cases/{id}.mailward"));
    let text = || std::fs::read_to_string(&file).unwrap();
    let before = text();
    assert!(before.contains("2199-01-04"));
    for wrong in ["operator-email=dns@a.example, noc@a.example", "email=not an address"] {
        let refused = run(&["case", "set", &id, "--text", wrong]);
        assert!(refused.code == 2 && refused.stderr.contains("no e-mail address"), "{refused:?}");
        assert_eq!(text(), before);
    }
    let named = "email=Anna <anna@a.example>";
    let set = run(&["case", "set", &id, "--text", named, "--asked-for", "none"]);
    assert_eq!(set.code, 0, "{set:?}");
    assert!(text().contains("anna@a.example") && !text().contains("2199-01-04"));
    assert_eq!(run(&["case", "set", &id, "--text", "email="]).code, 0, "it is unknown again");
    assert_eq!(run(&["case", "set", &id, "--asked-for", "soon"]).code, 2);
}

#[cfg(unix)]
#[test]
fn nobody_waits_for_ever_for_a_locked_file() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let begun = run(&["case", "new", "a.example", "--json"]);
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    let set = |company: &str| run(&["case", "set", &id, "--text", &format!("company={company}")]);
    let folder = home.path().join("cases");
    let file = std::fs::File::open(folder.join(format!("{id}.mailward"))).unwrap();
    file.lock().unwrap();
    assert_eq!(set("One").code, 0, "it is not the file that is locked for a turn");
    let held = std::fs::File::open(&folder).unwrap();
    held.lock().unwrap();
    let refused = set("Two");
    assert!(refused.code == 2 && refused.stderr.contains("keeps its folder locked"), "{refused:?}");
    drop(held);
    assert_eq!(set("Three").code, 0);
}

#[test]
fn a_name_that_the_dns_cannot_hold_spoils_its_own_case_alone() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let begin = |domain: &str| {
        let begun = run(&["case", "new", domain, "--json"]).json();
        begun["id"].as_str().unwrap().to_owned()
    };
    let (odd, _) = (begin("odd.example"), begin("sound.example"));
    let file = home.path().join(format!("cases/{odd}.mailward"));
    let mut case = mailward::store::load_case(&file).unwrap();
    let domain = case.domains[0].name.clone();
    let mut seen = mailward::model::DomainObservation::unknown(domain, case.changed);
    let host = mailward::model::HostName::new(&"a".repeat(40_000));
    let record = mailward::model::MxRecord::new(1, host, 60);
    seen.mx = mailward::model::MxAnswer::Records([record].into_iter().collect());
    case.apply(mailward::wizard::Change::Observed(Box::new(seen)), case.changed).unwrap();
    mailward::store::save_case(&file, &case).unwrap();
    let book = run(&["book", "--json"]);
    assert!(book.stdout.contains("sound.example"), "{book:?}");
    assert!(book.stdout.contains("longer than the DNS can hold"), "{book:?}");
    for command in [&["case", "show"][..], &["letter", "-o", "-"], &["case", "look"]] {
        let named = if command[0] == "letter" { file.to_str().unwrap() } else { &odd };
        let refused = run(&[command, &[named]].concat());
        assert_eq!(refused.code, 2, "{refused:?}");
        assert!(refused.stderr.contains("longer than the DNS can hold"), "{refused:?}");
    }
}
