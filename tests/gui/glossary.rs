//! Terms in texts, and the glossary.

use iced_test::core::keyboard::key::Named;
use mailward::gui::{Message, Page, theme};
use mailward::i18n::Catalog;
use mailward::model::{Language, Step, Term};

use crate::images::assert_matches;
use crate::screens::{seed_records, window, window_of};
use crate::window::Window;

const RECORDS_WHY: &str = "MX records tell the world which servers take your mail. The lowest \
                           number is tried first.";

fn records(home: &std::path::Path, language: Language) -> Window {
    window(home, Step::CurrentRecords, language, Some(seed_records()))
}

fn what(language: Language, term: Term) -> String {
    Catalog::new(language).term(term).1
}

/// Moves the pointer along the lines of a text until an explanation appears; where that was.
fn sweep(window: &mut Window, text: &str, explanation: &str) -> Option<(f32, f32)> {
    let bounds = window.bounds_of(text).expect("the text is shown");
    let mut y = bounds.y + 8.0;
    while y < bounds.y + bounds.height {
        let mut x = bounds.x + 2.0;
        while x < bounds.x + bounds.width {
            window.point((x, y));
            if window.shows(explanation) {
                return Some((x, y));
            }
            x += 12.0;
        }
        y += 16.0;
    }
    None
}

#[test]
fn a_term_explains_itself_to_the_pointer() {
    let home = tempfile::tempdir().unwrap();
    let mut window = records(home.path(), Language::En);
    let mx = what(Language::En, Term::MxRecord);
    assert!(!window.shows(&mx));
    let before = window.bounds_of(RECORDS_WHY);
    let at = sweep(&mut window, RECORDS_WHY, &mx).expect("its meaning appears");
    assert_eq!(window.bounds_of(RECORDS_WHY), before, "nothing moves");
    assert!(window.shows("MX record"), "its name stands above");
    // The pointer may go onto the pop-over, to read on.
    let pop = window.bounds_of(&mx).unwrap();
    window.point((pop.x + 20.0, pop.y + 20.0));
    assert!(window.shows(&mx));
    window.point((at.0, pop.y + pop.height + 60.0));
    assert!(!window.shows(&mx), "it goes with the pointer");
    window.point(at);
    window.press(Named::Escape);
    assert!(!window.shows(&mx), "Escape closes it");
}

#[test]
fn the_wheel_turns_what_lies_below_an_explanation() {
    let home = tempfile::tempdir().unwrap();
    let mut window = records(home.path(), Language::En);
    let mx = what(Language::En, Term::MxRecord);
    sweep(&mut window, RECORDS_WHY, &mx).unwrap();
    let pop = window.bounds_of(&mx).unwrap();
    let before = window.drawn("look-again").unwrap();
    let at = (pop.x + 20.0, pop.y + 20.0);
    window.point(at);
    window.turn_wheel(at, -1.0);
    assert!(!window.shows(&mx), "it goes");
    let after = window.drawn("look-again").map_or(0.0, |bounds| bounds.y);
    assert!(after < before.y, "the step was scrolled: {after} and {}", before.y);
}

#[test]
fn a_click_on_a_term_opens_the_glossary_there() {
    let home = tempfile::tempdir().unwrap();
    let mut window = records(home.path(), Language::En);
    let at = sweep(&mut window, RECORDS_WHY, &what(Language::En, Term::MxRecord)).unwrap();
    window.click_at(at);
    assert!(window.bounds("glossary-search").is_some());
    let entry = window.bounds("term-mx_record").unwrap();
    let first = window.bounds("term-a_record").unwrap();
    assert!(first.y < entry.y, "the list is in alphabetical order");
    // The explanation of a term has terms too.
    let text = what(Language::En, Term::Ttl);
    let record = what(Language::En, Term::Record);
    window.click("glossary-search");
    window.type_words("after a change some people see");
    assert!(window.bounds("term-mx_record").is_none() && !window.shows(&record));
    let at = sweep(&mut window, &text, &record).expect("a term of an explanation");
    window.click_at(at);
    assert!(window.bounds("term-mx_record").is_some(), "the whole list is back");
    window.press(Named::Escape);
    assert!(window.bounds("glossary-search").is_none());
}

#[test]
fn a_term_explains_itself_to_the_keyboard() {
    let home = tempfile::tempdir().unwrap();
    let mut window = records(home.path(), Language::En);
    let mx = what(Language::En, Term::MxRecord);
    let mut shown = 0;
    for _ in 0..60 {
        window.press(Named::Tab);
        shown += u32::from(window.shows(&mx));
    }
    assert!((1..=3).contains(&shown), "one stop a round, not {shown}");
    for _ in 0..60 {
        if window.shows(&mx) {
            break;
        }
        window.press(Named::Tab);
    }
    assert!(window.shows(&mx));
    window.press(Named::Escape);
    assert!(!window.shows(&mx));
    window.press(Named::ArrowRight);
    assert!(window.shows(&mx), "the arrows bring it back: it is the only term of its text");
    window.press(Named::Enter);
    assert!(window.bounds("glossary-search").is_some());
    assert_eq!(window.focused(), Some("close-dialog".into()));
}

#[test]
fn the_arrows_walk_the_terms_of_a_text() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), Step::Propagation, Language::En, Some(seed_records()));
    let servers = what(Language::En, Term::NameServer);
    let resolvers = what(Language::En, Term::Resolver);
    for _ in 0..60 {
        window.press(Named::Tab);
        if window.shows(&servers) {
            break;
        }
    }
    assert!(window.shows(&servers));
    window.press(Named::ArrowRight);
    assert!(window.shows(&resolvers) && !window.shows(&servers));
    window.press(Named::ArrowLeft);
    assert!(window.shows(&servers));
}

#[test]
fn words_in_a_button_explain_themselves_and_leave_it_its_click() {
    let home = tempfile::tempdir().unwrap();
    let tall = (1024.0, 2_600.0);
    let mx = Some(seed_records());
    let mut window = window_of(tall, home.path(), Step::Change, Language::En, mx);
    let text = "Your own server goes from the list, the relays stay behind the service. Junk may \
                come in through them.";
    let stays = "stays · provider's relay";
    assert!(!window.shows(stays));
    let at = sweep(&mut window, text, &what(Language::En, Term::Relay)).expect("it is explained");
    window.click_at(at);
    assert!(window.bounds("glossary-search").is_none(), "no page opens");
    assert!(window.shows(stays), "the choice is made");
}

#[test]
fn help_leads_to_the_glossary_and_search_finds_what_is_meant() {
    let home = tempfile::tempdir().unwrap();
    let mut window = records(home.path(), Language::Fr);
    window.press(Named::F1);
    window.click("open-glossary");
    assert_eq!(window.focused(), Some("glossary-search".into()));
    for term in Term::ALL {
        assert!(window.bounds(&format!("term-{}", term.as_str())).is_some(), "{term:?}");
    }
    window.type_words("resolveur");
    assert!(window.bounds("term-resolver").is_some());
    assert!(window.bounds("term-smart_host").is_none());
    window.type_words("xyz");
    assert!(window.shows("Aucun terme ne contient ces mots. Essayez-en un autre."));
}

#[test]
fn the_glossary_fits_into_the_window_in_every_language() {
    for language in Language::ALL {
        for size in [(1024.0, 768.0), (800.0, 600.0), (683.0, 512.0)] {
            let home = tempfile::tempdir().unwrap();
            let mx = Some(seed_records());
            let mut window = window_of(size, home.path(), Step::Company, language, mx);
            window.press(Named::F1);
            window.click("open-glossary");
            assert!(window.right_edge() <= size.0, "{language} {size:?}");
        }
    }
}

#[test]
fn what_the_glossary_looks_like() {
    for (name, language, theme, scale) in [
        ("glossary-light-en", Language::En, theme::light(), 1.0),
        ("glossary-dark-de", Language::De, theme::dark(), 1.0),
        ("glossary-scaled-fr", Language::Fr, theme::light(), 1.5),
    ] {
        let home = tempfile::tempdir().unwrap();
        let mut window = records(home.path(), language);
        window.send(Message::HelpPressed(Page::Glossary(Some(Term::MxRecord))));
        assert_matches(name, window.draw(&theme, scale));
    }
}

#[test]
fn what_a_pop_over_looks_like() {
    for (name, language, theme) in [
        ("popover-light-en", Language::En, theme::light()),
        ("popover-dark-de", Language::De, theme::dark()),
    ] {
        let home = tempfile::tempdir().unwrap();
        let mut window = records(home.path(), language);
        let mx = what(language, Term::MxRecord);
        for _ in 0..60 {
            if window.shows(&mx) {
                break;
            }
            window.press(Named::Tab);
        }
        assert!(window.shows(&mx));
        assert_matches(name, window.draw(&theme, 1.0));
    }
}
