//! `explain`: the glossary and the findings, for people and for programs.

use mailward::model::{FindingCode, Term};

use crate::program::run;

#[test]
fn a_term_and_a_finding_are_explained_in_the_language_asked_for() {
    let told = run(&["explain", "TTL", "long-ttl"]);
    assert_eq!(told.code, 0, "{told:?}");
    for words in [
        "TTL (time to live)",
        "Standards: RFC 1035 §3.2.1",
        "long_ttl (Notice)",
        "See also: ttl, cache",
    ] {
        assert!(told.stdout.contains(words), "{words}\n{}", told.stdout);
    }
    let french = run(&["explain", "ttl", "--lang", "fr"]);
    assert!(french.stdout.contains("durée de vie"), "{french:?}");
    let unknown = run(&["explain", "colour"]);
    assert!(unknown.code == 2 && unknown.stderr.contains("colour"), "{unknown:?}");
}

#[test]
fn nothing_is_left_out() {
    for language in ["en", "fr"] {
        let document = run(&["explain", "--json", "--lang", language]).json();
        let (terms, findings) = (&document["terms"], &document["findings"]);
        assert_eq!(terms.as_array().unwrap().len(), Term::ALL.len());
        assert_eq!(findings.as_array().unwrap().len(), FindingCode::ALL.len());
        assert!(terms.as_array().unwrap().iter().all(|term| term.get("standards").is_some()));
        for entry in terms.as_array().unwrap().iter().chain(findings.as_array().unwrap()) {
            for (key, value) in entry.as_object().unwrap() {
                let text = value.to_string();
                assert!(!text.contains("No localization") && text != "\"\"", "{key}: {text}");
            }
        }
    }
}
