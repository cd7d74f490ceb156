//! `services`.

use crate::program::run;

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
