//! What is typed and pasted is understood, and kept.

use std::fs;
use std::path::Path;

use iced_test::core::keyboard::key::Named;
use iced_test::core::window::Id;
use mailward::gui::{Message, Options};
use mailward::model::{DomainName, Language};
use mailward::store::Folders;

use crate::window::Window;

/// High enough that nothing has to be scrolled to be clicked.
const TALL: (f32, f32) = (1024.0, 5000.0);

fn open(home: &Path, size: (f32, f32)) -> Window {
    let options = Options {
        folders: Some(Folders::at(home)),
        practise: true,
        language: Some(Language::En),
        documents: Some(home.to_owned()),
        ..Options::default()
    };
    Window::open(options, size)
}

fn at_company(home: &Path) -> Window {
    let mut window = open(home, TALL);
    window.click("step-3");
    window.click("domain");
    window
}

/// All cases on disk.
fn saved(home: &Path) -> String {
    let folder = Folders::at(home.join("practice")).cases();
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| fs::read_to_string(path).unwrap_or_default()).collect()
}

#[test]
fn a_list_that_is_pasted_stays_a_list() {
    for list in [
        "company.example\nhalf.example\ndone.example\n",
        "company.example\thalf.example\tdone.example",
        "Jo Bloggs <jo@company.example>\r\nMary <mary@half.example>\r\ndone.example",
    ] {
        let home = tempfile::tempdir().unwrap();
        let mut window = at_company(home.path());
        window.paste(list);
        window.click("add-domain");
        for domain in ["company.example", "half.example", "done.example"] {
            assert!(window.shows(domain), "{domain} of {list:?}");
        }
        assert!(window.bounds("remove-domain-3").is_none(), "{list:?}");
    }
}

#[test]
fn continue_adds_what_is_typed() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_company(home.path());
    window.type_words("compan");
    assert!(window.shows("Give at least one domain first, in the step Company."));
    window.click("continue");
    assert!(window.shows("Your company and its domains"), "that is no domain yet");
    window.click("domain");
    // Two clicks in a row choose the word.
    window.press(Named::End);
    window.type_words("y.example");
    assert!(!window.shows("Give at least one domain first, in the step Company."));
    window.click("continue");
    assert!(window.shows("Not switched yet"), "it was added and looked at");
}

#[test]
fn continue_stays_where_what_is_typed_is_no_domain() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_company(home.path());
    window.type_words("company.example");
    window.click("add-domain");
    window.click("domain");
    window.type_words("192.0.2.1");
    window.click("continue");
    let error = mailward::model::DomainName::parse("192.0.2.1").unwrap_err();
    assert!(window.shows(&mailward::i18n::Catalog::new(Language::En).domain_error(&error)));
    assert!(window.shows("Your company and its domains"));
    assert!(format!("{:?}", window.focused()).contains("domain"));
}

#[test]
fn no_way_out_of_the_step_loses_a_domain() {
    for way in ["step-2", "back", "close"] {
        let home = tempfile::tempdir().unwrap();
        let mut window = at_company(home.path());
        window.type_words("company.example");
        match way {
            "close" => window.send(Message::CloseRequested(Id::unique())),
            id => window.click(id),
        }
        assert!(saved(home.path()).contains("company.example"), "{way}");
    }
}

#[test]
fn what_cannot_be_read_waits_in_its_field() {
    let typed = "company.example, 192.0.2.1";
    let words = mailward::i18n::Catalog::new(Language::En);
    let error = words.domain_error(&DomainName::parse("192.0.2.1").unwrap_err());
    for way in ["step-2", "back", "book"] {
        let home = tempfile::tempdir().unwrap();
        let mut window = at_company(home.path());
        window.type_words(typed);
        match way {
            "book" => window.send(Message::BookPressed),
            id => window.click(id),
        }
        if way != "book" {
            assert!(window.shows_part(typed), "{way}: it is told");
        }
        window.click("step-3");
        assert!(window.shows(&error), "{way}: it stands there with what is wrong");
        // What is wrong can be put right.
        window.click("domain");
        window.press(Named::End);
        for _ in 0.."192.0.2.1".len() {
            window.press(Named::Backspace);
        }
        window.type_words("half.example");
        window.click("add-domain");
        assert!(window.bounds("remove-domain-1").is_some(), "{way}");
    }
}

#[test]
fn a_day_that_cannot_be_read_stays_and_is_told_above() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_company(home.path());
    window.type_words("company.example");
    window.click("step-7");
    window.click("day");
    window.type_words("mid January");
    let doubt = "The day of the change, “mid January”, cannot be read.";
    assert!(window.shows_part(doubt));
    window.click("step-2");
    window.click("step-7");
    assert!(window.shows_part(doubt));
    window.click("day");
    window.press(Named::End);
    for _ in 0..12 {
        window.press(Named::Backspace);
    }
    assert!(!window.shows_part(doubt));
}

#[test]
fn all_that_is_typed_is_kept_and_what_is_taken_out_is_gone() {
    let home = tempfile::tempdir().unwrap();
    let mut window = open(home.path(), TALL);
    window.click("step-2");
    window.click("step-3");
    assert!(!Folders::at(home.path().join("practice")).cases().exists(), "nothing was typed");
    window.click("operator");
    window.type_words("Hostwell");
    assert!(saved(home.path()).contains("operator = \"Hostwell\""));
    window.click("domain");
    window.type_words("company.example");
    window.click("add-domain");
    assert!(saved(home.path()).contains("company.example"));
    window.click("remove-domain-0");
    assert!(!saved(home.path()).contains("company.example"));
}

#[test]
fn the_addresses_of_a_test_are_kept_and_what_was_missing_is_no_longer_told() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_company(home.path());
    window.type_words("company.example");
    window.click("step-9");
    window.click("trial-from");
    window.press(Named::Enter);
    assert!(window.shows("Fill in your address."), "Enter asks");
    window.type_words("it@company.example");
    assert!(!window.shows("Fill in your address."));
    window.click("trial-to");
    window.type_words("x");
    window.click("step-2");
    window.click("step-9");
    assert!(saved(home.path()).contains("test_sender = \"it@company.example\""));
    let kept = saved(home.path());
    assert!(kept.contains("test_recipient = ") && !kept.contains("\nemail = "), "{kept}");
    window.click("trial-from");
    window.press(Named::Enter);
    assert!(!window.shows("Fill in your address."), "it is still there");
}

#[test]
fn a_day_is_understood_or_taken_out_of_the_letter() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_company(home.path());
    window.type_words("company.example");
    window.click("step-7");
    window.click("day");
    window.type_words("31.12.2199");
    assert!(window.shows("31 December 2199"));
    assert!(saved(home.path()).contains("asked_for = \"2199-12-31\""));
    window.type_words("x");
    assert!(window.shows_part("This is not a day."));
    assert!(!saved(home.path()).contains("asked_for"), "the earlier day is gone");
    for _ in 0..12 {
        window.press(Named::Backspace);
    }
    window.type_words("2020-01-31");
    assert!(window.shows_part("This day is over."));
}

#[test]
fn a_day_before_the_records_can_be_changed_is_warned_of() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_company(home.path());
    window.type_words("company.example");
    window.click("continue");
    window.click("step-7");
    window.click("day");
    let today = jiff::ZonedDateTime::now().date();
    window.type_words(&today.to_string());
    // A day's TTL has to be over first.
    assert!(window.shows_part("That is too early:"));
    for _ in 0..12 {
        window.press(Named::Backspace);
    }
    window.type_words(&today.checked_add(jiff::Span::new().days(40)).unwrap().to_string());
    assert!(!window.shows_part("That is too early:"));
}

#[test]
fn every_step_is_reached_in_a_narrow_window() {
    let home = tempfile::tempdir().unwrap();
    let mut window = open(home.path(), (640.0, 480.0));
    assert!(window.bounds("step-7").is_none(), "no side bar");
    window.click("steps");
    window.click("step-3");
    assert!(window.shows("Your company and its domains"));
    assert!(window.bounds("step-7").is_none(), "the list is closed");
    window.click("steps");
    window.press(Named::Escape);
    assert!(window.bounds("step-7").is_none());
    // Why one cannot go on is told in full, below the step.
    let why = "Give at least one domain first, in the step Company.";
    window.resize((420.0, 480.0));
    let (told, button) = (window.bounds_of(why).unwrap(), window.bounds("continue").unwrap());
    assert!(told.y + told.height <= 480.0, "{told:?}");
    assert!(button.y + button.height <= 480.0 - 8.0, "{button:?}");
}

#[test]
fn the_list_of_steps_scrolls_to_the_open_one() {
    let home = tempfile::tempdir().unwrap();
    let mut window = open(home.path(), (1024.0, 330.0));
    for _ in 0..10 {
        window.press_with(
            iced_test::core::keyboard::Key::Named(Named::ArrowRight),
            iced_test::core::keyboard::Modifiers::ALT,
        );
    }
    let is_drawn = |window: &mut Window, id| {
        let bounds = window.drawn(id).unwrap();
        bounds.y >= 0.0 && bounds.y + bounds.height <= 330.0
    };
    window.resize((640.0, 330.0));
    window.click("steps");
    assert!(is_drawn(&mut window, "step-3"), "blocked there");
    window.send(Message::StepPressed(mailward::model::Step::Finish));
    window.resize((1024.0, 330.0));
    window.send(Message::StepPressed(mailward::model::Step::Restrict));
    assert!(is_drawn(&mut window, "step-10"));
}

#[test]
fn long_names_stay_within_the_window() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_company(home.path());
    window.resize((760.0, 5000.0));
    let long = "a".repeat(60);
    window.type_words(&format!("{long}.{long}.{long}.example"));
    window.click("add-domain");
    window.click("company");
    window.type_words(&"Donaudampfschifffahrt".repeat(6));
    let name = "Donaudampfschifffahrt".repeat(6);
    // In the side bar, in the step and in the titles of cards.
    for step in ["step-3", "step-4", "step-6", "step-1"] {
        window.click(step);
        assert!(window.right_edge() <= 760.0, "{step}: {}", window.right_edge());
    }
    let side = window.bounds_of(&name).unwrap();
    assert!(side.x + side.width <= 242.0, "{side:?}");
}

#[test]
fn a_domain_is_called_the_same_in_its_title_and_in_what_is_found() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_company(home.path());
    window.type_words("bücher.example");
    window.click("continue");
    assert!(window.shows("xn--bcher-kva.example"), "below the title");
    let words = mailward::i18n::Catalog::new(Language::En);
    let code = mailward::model::FindingCode::Nxdomain;
    let found = mailward::model::Finding::new(code, "xn--bcher-kva.example");
    let found = words.finding(&found).what;
    assert!(found.contains("bücher.example") && window.shows(&found), "{found}");
}

#[test]
fn a_name_alone_is_saved_beside_the_others_and_told_in_full() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_company(home.path());
    window.type_words("company.example");
    window.click("step-2");
    window.click("sheet-path");
    window.press(Named::End);
    for _ in 0..200 {
        window.press(Named::Backspace);
    }
    window.type_words("brief");
    window.click("save-sheet");
    let file = home.path().join("brief.pdf");
    assert!(file.exists());
    assert!(window.shows(&file.display().to_string()));
    window.click("sheet-path");
    window.press(Named::End);
    for _ in 0..20 {
        window.press(Named::Backspace);
    }
    window.type_words("nosuchdir/x/brief");
    window.click("save-sheet");
    let folder = home.path().join("nosuchdir/x");
    assert!(window.shows(&format!("There is no folder {}.", folder.display())));
    assert!(!home.path().join("nosuchdir").exists());
}
