//! The check of a list, driven on the practice network.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use iced_test::core::keyboard::key::Named;
use mailward::gui::{Message, Options, theme};
use mailward::model::{Language, Step};
use mailward::store::Folders;

use crate::images::assert_matches;
use crate::window::Window;

const TALL: (f32, f32) = (1024.0, 3600.0);
const SIZE: (f32, f32) = (1024.0, 768.0);
/// The companies of the practice network.
const COMPANIES: &str = "domain\ncompany.example\nhalf.example\ndone.example\nweb-only.example\n\
    silent.example\nmuddle.example\nsociété.example\nDone.Example.\nno domain at all\n";

fn options(home: &Path, language: Language, practise: bool) -> Options {
    Options {
        folders: Some(Folders::at(home)),
        practise,
        language: Some(language),
        documents: Some(home.to_owned()),
        ..Options::default()
    }
}

/// The page, in practice.
fn page(home: &Path, language: Language, size: (f32, f32)) -> Window {
    let mut window = Window::open(options(home, language, true), size);
    window.send(Message::AuditPressed);
    window
}

fn file(home: &Path, name: &str, text: &str) -> PathBuf {
    let path = home.join(name);
    fs::write(&path, text).unwrap();
    path
}

/// Puts this into a field, in place of what is there.
fn fill(window: &mut Window, id: &str, words: &str) {
    window.click(id);
    window.press(Named::End);
    for _ in 0..200 {
        window.press(Named::Backspace);
    }
    window.type_words(words);
}

/// The domains of a table, each of which must stand there once.
fn domains(results: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(results).unwrap();
    let mut lines = text.lines();
    assert!(lines.next().unwrap().starts_with("domain,ascii,state,"), "{text}");
    let mut all = BTreeSet::new();
    for line in lines {
        let name = line.split(',').next().unwrap().to_owned();
        assert!(all.insert(name), "twice: {line}");
    }
    all
}

#[test]
fn a_list_is_checked_and_told_in_short() {
    let home = tempfile::tempdir().unwrap();
    file(home.path(), "customers.txt", COMPANIES);
    let mut window = page(home.path(), Language::En, TALL);
    assert!(window.app.title().contains("Check a list"));
    assert!(window.shows("Give the list first."), "it is said why it cannot begin");
    // The keyboard is where the list is to be typed.
    window.type_words("customers.txt");
    window.press(Named::Enter);
    assert!(window.shows("Done: 7 domains are looked up"));
    assert!(window.shows("Passed over because they were met before: 1."));
    assert!(window.shows("half.example") && !window.shows("done.example"));
    assert!(window.shows("The first line, \"domain\", was taken for the heading of the list."));
    assert!(window.bounds("audit-go-on").is_none(), "nothing is left");
    let results = home.path().join("checked-domains.csv");
    assert_eq!(domains(&results).len(), 7);
    assert!(!home.path().join("checked-domains.csv.journal").exists());
    window.click("audit-copy");
    assert!(window.shows("Copied."));
    // Once more: what is there is replaced only if that is wanted.
    window.click("audit-again");
    window.click("audit-mx");
    window.click("audit-start");
    assert!(window.shows("A file of that name exists already"));
    window.click("audit-anew");
    assert!(window.shows("Done: 7 domains are looked up"));
    let table = fs::read_to_string(&results).unwrap();
    assert!(table.contains("\nhalf.example,half.example,partly_switched,mx,"), "{table}");
    // Steps are looked at meanwhile, and what was found is still there.
    window.send(Message::StepPressed(Step::Service));
    assert!(window.shows("What will happen"));
    window.send(Message::AuditPressed);
    assert!(window.shows("Done: 7 domains are looked up"));
    assert_eq!(window.focused().map(|id| format!("{id:?}").contains("audit-show")), Some(true));
}

#[test]
fn what_has_changed_since_is_told() {
    let home = tempfile::tempdir().unwrap();
    file(home.path(), "list", "done.example\nhalf.example\n");
    let mut window = page(home.path(), Language::En, TALL);
    window.type_words("list");
    fill(&mut window, "audit-output", "before.NDJSON");
    window.click("audit-mx");
    window.click("audit-more");
    window.click("audit-unlimited");
    window.click("audit-start");
    assert!(window.shows("Done: 2 domains are looked up"));
    // As if one of them had been wholly behind the service.
    let before = home.path().join("before.NDJSON");
    let text = fs::read_to_string(&before).unwrap();
    fs::write(&before, text.replace("\"partly_switched\"", "\"switched\"")).unwrap();
    window.click("audit-again");
    fill(&mut window, "audit-since", "before.NDJSON");
    fill(&mut window, "audit-output", "news.csv");
    window.click("audit-start");
    assert!(window.shows("Changed: 1. Left the service: 1."));
    assert!(window.shows("A customer has left the service, or is not wholly behind it any more"));
    let changed = domains(&home.path().join("news.csv"));
    assert_eq!(changed.into_iter().collect::<Vec<_>>(), ["half.example"]);
}

#[test]
fn stopped_it_goes_on_where_it_was() {
    const COUNT: usize = 700;
    let home = tempfile::tempdir().unwrap();
    let mut list = String::new();
    for number in 0..COUNT {
        let _ = writeln!(list, "c{number}.company.example");
    }
    let list = file(home.path(), "many.txt", &list);
    let results = home.path().join("checked-domains.csv");
    let mut window = page(home.path(), Language::En, TALL);
    window.type_words(list.to_str().unwrap());
    window.click("audit-mx");
    // At the polite pace it lasts more than a second.
    window.click_meanwhile("left", "audit-cancel");
    window.click("audit-start");
    assert!(window.was_clicked_meanwhile(), "it was met underway");
    assert!(window.shows("Stopped"));
    let first = domains(&results).len();
    assert!(first > 0 && first < COUNT, "{first}");
    // Going on and stopped again, this time with Escape.
    window.press(Named::Enter);
    assert!(window.shows("Done: 700 domains are looked up"), "the keyboard was at Go on");
    assert_eq!(domains(&results).len(), COUNT);

    // The program ends in the middle of it: another window goes on.
    window.click("audit-again");
    window.click("audit-start");
    window.click_meanwhile("left", "audit-cancel");
    window.click("audit-anew");
    assert!(window.was_clicked_meanwhile());
    drop(window);
    let mut window = page(home.path(), Language::En, TALL);
    window.type_words(list.to_str().unwrap());
    window.click("audit-start");
    assert!(window.shows("A check with these results was interrupted"));
    // It was begun with the MX records alone.
    window.click("audit-go-on");
    assert!(window.shows("The check stopped"), "other terms are refused");
    let so_far = domains(&results).len();
    assert!(so_far > 0 && so_far < COUNT, "nothing was touched");
    window.click("audit-mx");
    window.click("audit-start");
    window.click("audit-go-on");
    assert!(window.shows("Done: 700 domains are looked up"));
    assert_eq!(domains(&results).len(), COUNT);
}

#[test]
fn what_cannot_be_done_is_said() {
    let home = tempfile::tempdir().unwrap();
    file(home.path(), "empty.txt", "# nobody\n");
    file(home.path(), "list.txt", "done.example\n");
    file(home.path(), "foreign.csv.journal", "Dear diary\n");
    file(home.path(), "prose.ndjson", "Once upon a time\n");
    let mut window = page(home.path(), Language::En, TALL);
    let results = home.path().join("checked-domains.csv");
    for (list, output, since, words) in [
        ("missing.txt", "checked-domains", "", "missing.txt cannot be read"),
        (".", "checked-domains", "", "cannot be read"),
        ("list.txt", "checked-domains", "prose.ndjson", "this is no result of a check"),
        ("list.txt", "no/such/folder.csv", "", "cannot be written"),
    ] {
        window.click("audit-more");
        fill(&mut window, "audit-list", list);
        fill(&mut window, "audit-output", output);
        fill(&mut window, "audit-since", since);
        window.click("audit-start");
        assert!(window.shows("The check stopped"), "{list}");
        assert!(window.shows_part(words), "{words}");
        assert!(!results.exists(), "{list} leaves nothing behind");
        // What is typed next goes into the list, and what was said goes.
        window.type_words("x");
        window.type_words("y");
        assert!(!window.shows("The check stopped"));
        assert!(window.shows(&format!("{list}xy")), "the field keeps the keyboard");
        window.click("audit-more");
    }
    fill(&mut window, "audit-list", "list.txt");
    fill(&mut window, "audit-output", "foreign.csv");
    window.click("audit-start");
    window.click("audit-go-on");
    assert!(window.shows_part("it was not written by a check"));
    let diary = fs::read_to_string(home.path().join("foreign.csv.journal")).unwrap();
    assert_eq!(diary, "Dear diary\n");
    fill(&mut window, "audit-list", "empty.txt");
    fill(&mut window, "audit-output", "other.csv");
    window.click("audit-start");
    assert!(window.shows_part("empty.txt names no domain"));
}

#[test]
fn the_keyboard_reaches_everything() {
    let home = tempfile::tempdir().unwrap();
    let mut window = page(home.path(), Language::En, TALL);
    window.type_words("list");
    window.click("audit-more");
    let mut met = Vec::new();
    for _ in 0..60 {
        window.press(Named::Tab);
        met.extend(window.focused().map(|id| format!("{id:?}")));
    }
    for id in [
        "audit-list",
        "audit-full",
        "audit-mx",
        "audit-output",
        "audit-start",
        "audit-more",
        "audit-polite",
        "audit-unlimited",
        "audit-since",
    ] {
        assert!(met.iter().any(|met| met.contains(&format!("\"{id}\""))), "{id} in {met:?}");
    }
}

#[test]
fn it_fits_into_the_window_in_every_language() {
    let mut outside = Vec::new();
    for language in Language::ALL {
        let home = tempfile::tempdir().unwrap();
        file(home.path(), "customers.txt", COMPANIES);
        let mut window = page(home.path(), language, TALL);
        window.type_words("customers.txt");
        window.click("audit-more");
        let mut measure = |window: &mut Window, what: &str| {
            for width in [1024.0, 800.0, 683.0, 512.0] {
                window.resize((width, 600.0));
                let edge = window.right_edge();
                if edge > width + 0.5 {
                    outside.push(format!("{language}, {what} at {width}: {edge}"));
                }
            }
            window.resize(TALL);
        };
        measure(&mut window, "the wish");
        window.click("audit-unlimited");
        window.click("audit-start");
        assert!(window.bounds("audit-show").is_some(), "{language}");
        measure(&mut window, "the report");
        window.click("audit-again");
        window.click("audit-start");
        measure(&mut window, "the question");
    }
    assert!(outside.is_empty(), "{outside:#?}");
}

#[test]
fn how_it_looks() {
    let home = tempfile::tempdir().unwrap();
    let mut options = options(home.path(), Language::En, false);
    options.documents = Some("/home/joan/Documents".into());
    let mut window = Window::open(options, SIZE);
    window.send(Message::AuditPressed);
    assert_matches("audit-light-en", window.draw(&theme::light(), 1.0));
    drop(window);
    file(home.path(), "customers.txt", COMPANIES);
    let mut window = page(home.path(), Language::En, SIZE);
    window.type_words("customers.txt");
    window.press(Named::Enter);
    assert_matches("audit-done-light-en", window.draw(&theme::light(), 1.0));
}
