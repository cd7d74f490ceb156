//! `services`.

use std::path::Path;
use std::process::Stdio;

use crate::program::{Ran, command, ran, run};

const GOOD: &str = r#"schema = 1
id = "acme"
name = "Acme Filter"
banner = "Acme"

[[inbound]]
host = "mx1.acme.example"
preference = 10
region = "west"
"#;

#[test]
fn the_built_in_service_is_listed_and_shown() {
    let ran = run(&["services", "list", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let list = ran.json();
    assert_eq!(list["schema"], 1);
    assert_eq!(list["services"][0]["id"], "security-mail");
    let ran = run(&["services", "show", "security-mail", "--json"]);
    let service = &ran.json()["service"];
    assert_eq!(service["inbound"][0]["host"], "france.security-mail.net");
    assert_eq!(service["outbound"][0]["port"], 25);
    let ran = run(&["services", "show"]);
    assert!(ran.stdout.contains("smtp.security-mail.net"), "{ran:?}");
    assert_eq!(run(&["services", "show", "nobody"]).code, 2);
}

#[test]
fn a_profile_is_validated_with_line_and_column() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("acme.toml");
    let path = file.to_str().unwrap();
    std::fs::write(&file, GOOD).unwrap();
    let ran = run(&["services", "validate", path]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("Acme Filter"), "{ran:?}");
    assert_eq!(run(&["services", "show", path, "--json"]).json()["service"]["id"], "acme");

    assert!(ran.stderr.is_empty(), "{ran:?}");
    let odd = GOOD.replace("preference", "port = 2525\npreference");
    std::fs::write(&file, &odd).unwrap();
    let ran = run(&["services", "validate", path]);
    assert!(ran.code == 0 && ran.stderr.contains("port 2525"), "{ran:?}");
    let inside = odd.replace("banner", "private_networks = [\"10.1.0.0/16\"]\nbanner");
    std::fs::write(&file, inside).unwrap();
    assert!(run(&["services", "validate", path]).stderr.is_empty(), "on the premises");

    std::fs::write(&file, GOOD.replace("mx1.acme", "mx1..acme")).unwrap();
    let ran = run(&["services", "validate", path]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains("line 7, column 8: \"mx1..acme.example\""), "{ran:?}");
    let ran = run(&["services", "validate", path, "--json"]);
    assert_eq!(ran.code, 1);
    let document = ran.json();
    assert_eq!((&document["valid"], &document["error"]["line"]), (&false.into(), &7.into()));
    let ran = run(&["services", "validate", path, "--lang", "fr"]);
    assert!(ran.stderr.contains("ligne 7, colonne 8 : « mx1..acme.example »"), "{ran:?}");

    // No command works with a faulty profile.
    let ran = run(&["check", "--service", path, "company.com"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("line 7"), "{ran:?}");
    let gone = folder.path().join("gone.toml");
    assert_eq!(run(&["services", "validate", gone.to_str().unwrap()]).code, 2);
}

fn run_in(home: &Path, arguments: &[&str]) -> Ran {
    ran(command(arguments).env("MAILWARD_HOME", home).output().unwrap())
}

#[test]
fn a_profile_is_written_from_options_and_from_answers() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let logo = home.path().join("logo.svg");
    std::fs::write(&logo, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
    let new = [
        "services",
        "new",
        "--id",
        "acme",
        "--name",
        "Acme Filter",
        "--banner",
        "Acme",
        "--inbound",
        "mx2.acme.example:2525,20,east",
        "--inbound",
        "mx1.acme.example,10,west",
        "--outbound",
        "smtp.acme.example:587",
        "--issuer",
        "Reseller SARL",
        "--support-phone",
        "+33 1",
        "--region-name",
        "west.fr=Ouest",
        "--accent-light",
        "#0b5cad",
        "--accent-dark",
        "#72b4ff",
        "--footer",
        "Acme Ltd",
        "--words",
        "fr.description=Il filtre.",
        "--logo",
        logo.to_str().unwrap(),
        "--range",
        "192.0.2.0/24",
        "--json",
    ];
    let written = run(&new);
    assert_eq!(written.code, 0, "{written:?}");
    let service = &written.json()["service"];
    assert_eq!(service["inbound"][0]["host"], "mx1.acme.example", "in order of preference");
    assert_eq!(service["brand"]["logo"]["kind"], "svg");
    assert_eq!(run(&new).code, 2, "nothing is replaced");
    let shown = run(&["services", "show", "acme", "--lang", "fr"]);
    assert!(shown.stdout.contains("Ouest") && shown.stdout.contains("Il filtre."), "{shown:?}");
    let list = run(&["services", "--json"]).json();
    assert_eq!(list["services"][1]["id"], "acme", "beside the built-in one");
    let begun = run(&["case", "new", "a.example", "--service", "acme", "--json"]);
    assert_eq!(begun.json()["service"], "acme", "{begun:?}");

    let lacking = run(&["services", "new", "--id", "x"]);
    assert!(lacking.code == 2 && lacking.stderr.contains("--name, --banner"), "{lacking:?}");
    let mut wrong = new;
    assert_eq!(wrong[20], "--accent-light");
    wrong[21] = "#ffff00";
    let refused = run(&wrong);
    assert!(refused.code == 2 && refused.stderr.contains("contrast of 1.0:1"), "{refused:?}");

    let mut child = command(&["services", "new", "--ask", "--id", "asked", "--json"])
        .env("MAILWARD_HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let answers =
        "Asked\nAsk\nnonsense\nmx.asked.example,5,west\n\nsmtp.asked.example\n\n\n+33 2\n";
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), answers.as_bytes()).unwrap();
    let asked = ran(child.wait_with_output().unwrap());
    assert_eq!(asked.code, 0, "{asked:?}");
    let service = &asked.json()["service"];
    assert_eq!(
        (&service["name"], &service["support"]["phone"]),
        (&"Asked".into(), &"+33 2".into())
    );
    assert_eq!(service["outbound"][0]["host"], "smtp.asked.example");
    assert!(asked.stderr.contains("HOST[:PORT],PREFERENCE,REGION"), "{asked:?}");
}

#[test]
fn a_signed_profile_shows_who_issued_it() {
    let (reseller, customer) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let here = |arguments: &[&str]| run_in(reseller.path(), arguments);
    let there = |arguments: &[&str]| run_in(customer.path(), arguments);
    let plain = reseller.path().join("acme.toml");
    std::fs::write(&plain, GOOD).unwrap();
    let (plain, signed) = (plain.to_str().unwrap(), reseller.path().join("acme.mailward-service"));
    let path = signed.to_str().unwrap();
    let nobody = here(&["services", "sign", plain, "-o", path]);
    assert!(nobody.code == 2 && nobody.stderr.contains("--as NAME"), "{nobody:?}");
    let ran = here(&["services", "sign", plain, "-o", path, "--as", "Reseller SARL", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let key = ran.json()["key"].as_str().unwrap().to_owned();

    let verified = there(&["services", "verify", path, "--json"]);
    assert_eq!((verified.code, &verified.json()["issuer"]), (0, &"Reseller SARL".into()));
    assert_eq!(verified.json()["key"], key.as_str());
    let spelled = key.to_uppercase().replace(' ', ":");
    assert_eq!(there(&["services", "verify", path, "--key", &spelled]).code, 0);
    let other = there(&["services", "verify", path, "--key", "0000 1111"]);
    assert!(other.code == 1 && other.stderr.contains(&key), "{other:?}");
    let unsigned = there(&["services", "verify", plain]);
    assert!(unsigned.code == 1 && unsigned.stderr.contains("not signed"), "{unsigned:?}");

    assert_eq!(there(&["services", "add", path]).code, 0);
    let shown = there(&["services", "show", "acme"]);
    assert!(shown.stdout.contains("Reseller SARL, signed with the key"), "{shown:?}");
    let shown = there(&["services", "show", "acme", "--json"]).json();
    assert_eq!(shown["service"]["signed_by"], key.as_str());
    let taken = there(&["services", "add", plain]);
    assert!(taken.code == 2 && taken.stderr.contains(&key), "{taken:?}");
    let text = std::fs::read_to_string(&signed).unwrap();
    std::fs::write(&signed, text.replace("mx1.acme.example", "mx1.evil.example")).unwrap();
    let forged = there(&["services", "verify", path]);
    assert!(
        forged.code == 1 && forged.stderr.contains("changed after it was signed"),
        "{forged:?}"
    );
    let faulty = there(&["services", "validate", path, "--json"]);
    let error = &faulty.json()["error"];
    assert_eq!((faulty.code, &error["line"]), (1, &serde_json::Value::Null), "{faulty:?}");
    assert!(error["message"].as_str().unwrap().contains("changed after it was signed"));
    let ports = there(&["services", "show", "acme", "--lang", "it"]);
    assert!(ports.stdout.contains("Porta"), "{ports:?}");
    assert_eq!(there(&["services", "add", path, "--force"]).code, 2);
    assert_eq!(there(&["check", "x.example", "--service", path]).code, 2);
    let schema = there(&["services", "schema"]).json();
    assert_eq!(schema["title"], "Mailward service profile");
}

#[test]
fn a_profile_that_is_written_takes_the_place_of_no_other_unasked() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let host = "mx.evil.example,1,west";
    let new = |id: &'static str, more: &[&'static str]| {
        let all = ["services", "new", "--id", id, "--name", "E", "--banner", "E"];
        run(&[&all[..], &["--inbound", host], more].concat())
    };
    let refused = new("security-mail", &[]);
    assert!(refused.code == 2 && refused.stderr.contains("mx.evil.example"), "{refused:?}");
    let plain = home.path().join("acme.toml");
    std::fs::write(&plain, GOOD).unwrap();
    let signed = home.path().join("acme.mailward-service");
    let (plain, signed) = (plain.to_str().unwrap(), signed.to_str().unwrap());
    assert_eq!(run(&["services", "sign", plain, "-o", signed, "--as", "Acme"]).code, 0);
    assert_eq!(run(&["services", "add", signed]).code, 0);
    let refused = new("acme", &[]);
    assert!(refused.code == 2 && refused.stderr.contains("was issued with"), "{refused:?}");
    let shown = || run(&["services", "show", "acme", "--json"]).json();
    assert_eq!(shown()["service"]["inbound"][0]["host"], "mx1.acme.example");

    // Put there by hand.
    let beside = home.path().join("services/acme.toml");
    std::fs::write(&beside, GOOD.replace("mx1.acme", "mx.evil")).unwrap();
    assert_eq!(shown()["service"]["inbound"][0]["host"], "mx1.acme.example");
    let told = run(&["services", "list"]);
    assert!(told.stderr.contains("is passed over"), "{told:?}");
    std::fs::remove_file(beside).unwrap();
    assert_eq!(new("acme", &["--force"]).code, 0);
    assert_eq!(shown()["service"]["inbound"][0]["host"], "mx.evil.example");
}
