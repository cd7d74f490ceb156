//! Clicking and typing through the wizard, on the practice network.

use std::fs;
use std::path::Path;

use iced_test::core::keyboard::key::Named;
use mailward::gui::Options;
use mailward::model::Language;
use mailward::store::Folders;

use crate::window::Window;

/// High enough that nothing has to be scrolled to be clicked.
const TALL: (f32, f32) = (1024.0, 3600.0);

fn practising(home: &Path, language: Language) -> Window {
    let options = Options {
        folders: Some(Folders::at(home)),
        practise: true,
        language: Some(language),
        case: None,
        documents: Some(home.to_owned()),
        ..Options::default()
    };
    Window::open(options, TALL)
}

fn only_pdf(folder: &Path) -> Vec<u8> {
    let mut files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pdf = files.find(|path| path.extension().is_some_and(|ending| ending == "pdf")).unwrap();
    fs::read(pdf).unwrap()
}

/// From Start to the step Request with one company.
fn walk_to_request(window: &mut Window, domain: &str) {
    window.click("begin");
    window.click("continue");
    window.click("domain");
    window.type_words(domain);
    window.click("add-domain");
    window.click("continue");
    window.click("continue");
    window.click("continue");
    window.click("continue");
}

#[test]
fn from_start_to_a_saved_letter_and_a_change_that_arrives() {
    let home = tempfile::tempdir().unwrap();
    let out = tempfile::tempdir().unwrap();
    let mut window = practising(home.path(), Language::En);
    window.click("begin");
    assert!(window.shows("What will happen"));
    window.click("continue");
    assert!(window.shows("Give at least one domain first, in the step Company."));
    window.click("continue");
    assert!(window.shows("Your company and its domains"), "Continue leads on only with a domain");
    window.click("domain");
    window.type_words("jo@Company.Example");
    window.click("add-domain");
    window.click("company");
    window.type_words("Blue Door Bakery Ltd");
    window.click("operator");
    window.type_words("Hostwell");
    window.click("continue");
    assert!(window.shows("Not switched yet"));
    assert!(window.shows("mailgate.company.example"));
    window.click("continue");
    assert!(window.shows("Nothing stands in the way: every server can be reached."));
    window.click("continue");
    assert!(window.shows("Before and after"));
    window.click("strategy-keep_relays");
    assert!(window.shows("stays · provider's relay"));
    window.click("strategy-replace");
    assert!(!window.shows("stays · provider's relay"));
    window.click("region-asia.security-mail.net");
    window.click("continue");
    assert!(window.shows("The letter to your DNS operator"));

    window.click("letter-path");
    // The field keeps what it had: replace it all.
    for _ in 0..200 {
        window.press(Named::Backspace);
    }
    let file = out.path().join("letter");
    window.type_words(file.to_str().unwrap());
    window.click("save-letter");
    assert!(window.shows("Saved"));
    assert!(only_pdf(out.path()).starts_with(b"%PDF-"));
    window.click("save-letter");
    assert!(window.shows("A file of that name exists already"));
    window.click("replace");
    assert!(window.shows("Saved"));

    window.click("operator-applies");
    assert!(window.shows("Switched"), "the change has arrived");
    window.click("continue");
    window.click("continue");
    assert!(window.shows("company.example is as it should be: nothing has to change."));
}

#[test]
fn the_keyboard_alone_is_enough() {
    let home = tempfile::tempdir().unwrap();
    let mut window = practising(home.path(), Language::En);
    let press = |window: &mut Window, key| window.press(key);
    press(&mut window, Named::Enter);
    press(&mut window, Named::Enter);
    window.type_words("company.example");
    press(&mut window, Named::Enter);
    press(&mut window, Named::Enter);
    assert!(window.shows("Not switched yet"));
    press(&mut window, Named::Enter);
    assert!(window.shows("The way to the service"));
    press(&mut window, Named::Enter);
    assert!(window.shows("Before and after"));
    // Tab reaches the choices, Space chooses.
    let mut met = Vec::new();
    for _ in 0..24 {
        press(&mut window, Named::Tab);
        let id = format!("{:?}", window.focused());
        met.push(id.clone());
        if id.contains("strategy-prepend") {
            break;
        }
    }
    assert!(met.last().unwrap().contains("strategy-prepend"), "{met:?}");
    press(&mut window, Named::Space);
    assert!(window.shows("stays · your own server"));
}

#[test]
fn every_button_and_field_of_every_step_is_reached_by_tab() {
    let home = tempfile::tempdir().unwrap();
    let mut window = practising(home.path(), Language::En);
    let expected = [
        vec!["begin", "practise", "case-path", "language-fr", "look-dark", "step-7"],
        vec![
            "open-console",
            "copy-console",
            "mail-server",
            "sending",
            "recipients",
            "save-sheet",
            "back",
            "continue",
        ],
        vec![
            "domain",
            "company",
            "company-address",
            "email",
            "operator",
            "operator-fax",
            "customer-number",
        ],
        vec!["look-again", "commands", "continue"],
        vec!["look-again", "transcript-0", "server", "back", "continue"],
        vec![
            "strategy-replace",
            "strategy-keep_relays",
            "region-asia.security-mail.net",
            "continue",
        ],
        vec![
            "save-letter",
            "letter-path",
            "operator-applies",
            "letter-language-fr",
            "day",
            "paper-letter",
            "paper-headed",
            "zoom-in",
        ],
        vec!["watch", "continue"],
        vec!["pick", "postfix", "section-smarthost", "set", "back", "continue"],
        vec!["look-again", "network", "firewall-nftables", "firewall-sophos", "stage-reject"],
    ];
    walk_to_request(&mut window, "company.example");
    for (at, expected) in expected.into_iter().enumerate() {
        window.click(&format!("step-{}", at + 1));
        let mut met = Vec::new();
        for _ in 0..60 {
            window.press(Named::Tab);
            met.extend(window.focused().map(|id| format!("{id:?}")));
        }
        for id in expected {
            assert!(met.iter().any(|met| met.contains(&format!("\"{id}\""))), "{id} in {met:?}");
        }
    }
}

#[test]
fn wrong_domains_are_explained_in_the_language_of_the_window() {
    for (language, words) in [(Language::En, "domain"), (Language::Fr, "domaine")] {
        let home = tempfile::tempdir().unwrap();
        let mut window = practising(home.path(), language);
        window.click("step-3");
        window.click("domain");
        window.type_words("192.0.2.1");
        window.press(Named::Enter);
        assert!(window.bounds("remove-domain-0").is_none(), "{words}: nothing was added");
        let error = mailward::model::DomainName::parse("192.0.2.1").unwrap_err();
        let words = mailward::i18n::Catalog::new(language).domain_error(&error);
        assert!(window.shows(&words), "{words}");
    }
}

#[test]
fn it_reopens_where_it_was_left() {
    let home = tempfile::tempdir().unwrap();
    let mut window = practising(home.path(), Language::En);
    walk_to_request(&mut window, "half.example");
    // No farewell: what is on disk is all there is.
    drop(window);
    let mut window = practising(home.path(), Language::En);
    assert!(window.shows("The letter to your DNS operator"));
    window.click("step-4");
    assert!(window.shows("Half switched"));
    drop(window);
    let options = Options {
        folders: Some(Folders::at(home.path())),
        language: Some(Language::En),
        ..Options::default()
    };
    let mut real = Window::open(options, TALL);
    assert!(real.shows("New case"), "practice cases stay in practice");
}

#[test]
fn a_damaged_case_is_left_alone_and_explained() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("sent.mailward");
    fs::write(&path, "format = 1\nid = ").unwrap();
    let options = Options {
        folders: Some(Folders::at(home.path())),
        case: Some(path.clone()),
        language: Some(Language::En),
        ..Options::default()
    };
    let mut window = Window::open(options, TALL);
    assert!(window.bounds("dismiss").is_some());
    assert!(window.shows("New case"));
    assert_eq!(fs::read_to_string(&path).unwrap(), "format = 1\nid = ");
}

#[test]
fn the_language_changes_at_once() {
    let home = tempfile::tempdir().unwrap();
    let mut window = practising(home.path(), Language::En);
    window.click("language-fr");
    assert!(window.shows("Faites passer votre courrier par le filtre"));
    assert!(window.app.title().starts_with("Mailward"));
}
