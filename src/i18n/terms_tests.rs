use std::sync::{Arc, LazyLock};

use proptest::prelude::*;

use super::*;
use crate::model::Language;

static GLOSSARIES: LazyLock<Vec<Arc<Terms>>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|each| Catalog::new(each).terms()).collect());

fn english() -> Arc<Terms> {
    Catalog::new(Language::En).terms()
}

/// The terms of a text with their words.
fn found<'t>(terms: &Terms, text: &'t str) -> Vec<(&'t str, Term)> {
    terms.find(text).into_iter().map(|(range, term)| (&text[range], term)).collect()
}

#[test]
fn every_form_of_every_language_is_found() {
    for language in Language::ALL {
        let terms = Catalog::new(language).terms();
        assert_eq!(terms.entries().len(), Term::ALL.len());
        for entry in terms.entries() {
            assert!(!entry.forms.is_empty(), "{language}: {} is in no text", entry.name);
            for form in &entry.forms {
                for text in [form.clone(), format!("({form})"), format!("x {form}, x")] {
                    let found = found(&terms, &text);
                    assert_eq!(found, [(form.as_str(), entry.term)], "{language}: {text}");
                }
                let upper = form.chars().take(1).flat_map(char::to_uppercase);
                let upper: String = upper.chain(form.chars().skip(1)).collect();
                assert_eq!(found(&terms, &upper).len(), 1, "{language}: {upper}");
            }
        }
    }
}

#[test]
fn the_longest_form_wins_and_only_whole_words_count() {
    use Term as T;
    let terms = english();
    let text = "The MX records, the records of the zone’s DNS; recorded ports.";
    let expected = [
        ("MX records", T::MxRecord),
        ("records", T::Record),
        ("zone", T::Zone),
        ("DNS", T::Dns),
        ("ports", T::Port),
    ];
    assert_eq!(found(&terms, text), expected);
    let broken = "an MX\u{a0}record and an MX\nrecord";
    assert_eq!(found(&terms, broken).len(), 2);
}

#[test]
fn names_addresses_and_code_are_left_alone() {
    let terms = english();
    for text in [
        "relay.isp.example",
        "cache@zone.example",
        "https://relay/zone",
        "/etc/relay",
        "use --resolver and --no-cache",
        "relay_domains",
        "`zone`",
        "<resolver>",
        "port:25x",
        "mx record, dns and spf",
    ] {
        let found = found(&terms, text);
        let words: Vec<_> = found.iter().filter(|(words, _)| *words != "record").collect();
        assert!(words.is_empty(), "{text}: {words:?}");
    }
    assert_eq!(found(&terms, "Ask the relay: it works. Or the zone.").len(), 2);
}

#[test]
fn a_phrase_may_mean_something_else() {
    let terms = Catalog::new(Language::Nl).terms();
    assert!(found(&terms, "Vervang bij voorkeur de hele reeks.").is_empty());
    assert_eq!(found(&terms, "met voorkeur 0"), [("voorkeur", Term::Preference)]);
}

#[test]
fn german_compounds_show_their_first_word() {
    let terms = Catalog::new(Language::De).terms();
    let found = found(&terms, "Der DNS-Betreiber ändert die MX-Einträge.");
    assert_eq!(found, [("DNS", Term::Dns), ("MX-Einträge", Term::MxRecord)]);
}

#[test]
fn the_glossary_is_sorted_and_searched_without_accents() {
    let terms = Catalog::new(Language::Fr).terms();
    let names: Vec<String> = terms.entries().iter().map(|entry| fold(&entry.name)).collect();
    assert!(names.is_sorted());
    let found = terms.search("RESOLVEUR");
    assert_eq!(found.first().map(|entry| entry.term), Some(Term::Resolver));
    assert!(found.len() > 1, "it stands in explanations too");
    assert!(terms.search("xyzzy").is_empty());
    assert_eq!(terms.search("  ").len(), Term::ALL.len());
}

#[test]
fn explanations_name_no_term_by_a_missing_text() {
    for language in Language::ALL {
        for entry in Catalog::new(language).terms().entries() {
            for text in [&entry.name, &entry.what] {
                assert!(!text.contains("No localization"), "{language}: {text}");
            }
        }
    }
}

/// Words, forms and signs in any order.
fn texts() -> impl Strategy<Value = String> {
    let entries = GLOSSARIES.iter().flat_map(|terms| terms.entries().to_vec());
    let forms: Vec<String> = entries.flat_map(|entry| entry.forms).collect();
    let part = prop_oneof![
        prop::sample::select(forms),
        "[ .,:/@<>’'-]{1,2}",
        "\\PC{0,6}",
        "[a-zäéß]{1,5}",
    ];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn the_pieces_are_the_text(text in texts(), terms in prop::sample::select(&**GLOSSARIES)) {
        let pieces = terms.mark(&text);
        let whole: String = pieces.iter().map(|piece| piece.text).collect();
        prop_assert_eq!(&whole, &text);
        prop_assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
        let mut end = 0;
        for (range, _) in terms.find(&text) {
            prop_assert!(range.start >= end && range.end > range.start);
            end = range.end;
        }
    }
}
