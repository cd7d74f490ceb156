//! The list of cases, undo, two windows with one case, reminders, the tour, and what opens them.

use std::fs;
use std::path::{Path, PathBuf};

use iced_test::core::keyboard::key::Named;
use iced_test::core::keyboard::{Key, Modifiers};
use jiff::{Timestamp, ToSpan};
use mailward::gui::{Message, Options};
use mailward::model::{
    Case, DomainName, DomainObservation, Field, Language, MxAnswer, MxRecord, MxSet,
};
use mailward::store::{CaseStore, Folders, Settings, load_case, save_case};
use mailward::wizard::Change;

use crate::window::Window;

const TALL: (f32, f32) = (1024.0, 3600.0);

fn name(domain: &str) -> DomainName {
    DomainName::parse(domain).unwrap()
}

/// Puts a case among the user's own; `hours` ago somebody looked at its domain.
fn case(home: &Path, id: &str, company: &str, hours: Option<i64>) -> PathBuf {
    let now = Timestamp::now();
    let mut case = Case::new(id, "security-mail", now);
    let domain = name(&format!("{id}.example"));
    let mut changes = vec![
        Change::TextEdited(Field::Company, company.into()),
        Change::DomainsEdited(vec![domain.clone()]),
    ];
    if let Some(hours) = hours {
        let set = MxSet::new(vec![MxRecord::new(5, format!("mail.{id}.example"), 86_400)]);
        let seen = DomainObservation {
            mx: MxAnswer::Records(set),
            ttl_exact: true,
            ..DomainObservation::unknown(domain, now - hours.hours())
        };
        changes.push(Change::Observed(Box::new(seen)));
    }
    for change in changes {
        case.apply(change, now).unwrap();
    }
    let path = CaseStore::new(&Folders::at(home)).path(&case);
    save_case(&path, &case).unwrap();
    path
}

fn change(path: &Path, change: Change) {
    let mut case = load_case(path).unwrap();
    case.apply(change, Timestamp::now()).unwrap();
    save_case(path, &case).unwrap();
}

fn open_at(home: &Path, path: Option<&Path>, size: (f32, f32)) -> Window {
    open_as(home, path, size, Language::En)
}

fn open_as(home: &Path, path: Option<&Path>, size: (f32, f32), language: Language) -> Window {
    let options = Options {
        folders: Some(Folders::at(home)),
        case: path.map(Path::to_owned),
        practise: false,
        language: Some(language),
        documents: Some(home.to_owned()),
        ..Options::default()
    };
    Window::open(options, size)
}

fn open(home: &Path, path: Option<&Path>) -> Window {
    open_at(home, path, TALL)
}

fn key(window: &mut Window, letter: &str, shift: bool) {
    let mut modifiers = Modifiers::CTRL;
    if shift {
        modifiers |= Modifiers::SHIFT;
    }
    window.send(Message::KeyPressed(Key::Character(letter.into()), modifiers));
}

#[test]
fn the_list_says_how_cases_stand_and_finds_them() {
    let home = tempfile::tempdir().unwrap();
    case(home.path(), "alpha", "Alpha Ltd", None);
    let beta = case(home.path(), "beta", "Beta Ltd", Some(1));
    let mut window = open(home.path(), None);
    assert!(window.shows("Alpha Ltd") && window.shows("Beta Ltd"));
    assert!(window.shows("Not looked up yet · next: Current records"));
    assert!(window.shows("Not switched yet · next: Connection"));
    assert!(window.bounds("case-search").is_none(), "two need no search");

    window.click("duplicate-0");
    assert_eq!(CaseStore::new(&Folders::at(home.path())).list(&[]).1.len(), 0);
    assert_eq!(fs::read_dir(beta.parent().unwrap()).unwrap().count(), 3);

    for number in 0..8 {
        case(home.path(), &format!("more{number}"), &format!("More {number}"), None);
    }
    let mut window = open(home.path(), None);
    assert!(window.shows("Show all (11)"));
    assert!(window.bounds("recent-6").is_none());
    window.click("show-all");
    assert!(window.bounds("recent-10").is_some());
    window.click("case-search");
    window.type_words("BETA.ex");
    assert!(window.bounds("recent-0").is_some());
    assert!(!window.shows("Alpha Ltd") && !window.shows("More 3"));
    window.type_words("zzz");
    assert!(window.shows("No case matches."));
}

#[test]
fn a_case_goes_into_the_archive_and_comes_back() {
    let home = tempfile::tempdir().unwrap();
    let path = case(home.path(), "alpha", "Alpha Ltd", None);
    let mut window = open(home.path(), None);
    window.click("archive-0");
    assert!(load_case(&path).unwrap().archived);
    assert!(!window.shows("Alpha Ltd"));
    window.click("show-archived");
    assert!(window.shows("Alpha Ltd"));
    window.click("archive-0");
    assert!(!load_case(&path).unwrap().archived);
    assert!(window.shows("Alpha Ltd") && window.bounds("show-archived").is_none());
}

#[test]
fn what_was_typed_is_undone_field_by_field() {
    let home = tempfile::tempdir().unwrap();
    let path = case(home.path(), "alpha", "Alpha", None);
    change(&path, Change::StepOpened(mailward::model::Step::Company));
    let mut window = open(home.path(), Some(&path));
    window.click("company");
    window.type_words(" Ltd");
    window.press(Named::Tab);
    window.click("place");
    window.type_words("Bath");
    let text = |field| load_case(&path).unwrap().text(field).to_owned();
    assert_eq!((text(Field::Company).as_str(), text(Field::Place).as_str()), ("Alpha Ltd", "Bath"));
    key(&mut window, "z", false);
    assert_eq!((text(Field::Company).as_str(), text(Field::Place).as_str()), ("Alpha Ltd", ""));
    key(&mut window, "z", false);
    assert_eq!(text(Field::Company), "Alpha");
    key(&mut window, "Z", true);
    assert_eq!(text(Field::Company), "Alpha Ltd");
    key(&mut window, "y", false);
    assert_eq!(text(Field::Place), "Bath");
    // Fields of several lines keep a text of their own.
    window.click("company-address");
    window.type_words("Mill Lane");
    assert_eq!(text(Field::CompanyAddress), "Mill Lane");
    key(&mut window, "z", false);
    assert_eq!(text(Field::CompanyAddress), "");
    window.click("company-address");
    window.type_words("Dock Road");
    assert_eq!(text(Field::CompanyAddress), "Dock Road", "the field was emptied too");
}

#[test]
fn of_two_windows_none_overwrites_the_other() {
    let home = tempfile::tempdir().unwrap();
    let path = case(home.path(), "alpha", "Alpha", None);
    change(&path, Change::StepOpened(mailward::model::Step::Company));
    let mut first = open(home.path(), Some(&path));
    let second_home = tempfile::tempdir().unwrap();
    let mut second = open(second_home.path(), Some(&path));
    assert!(!first.shows("This case is open in another window too. If both change it, Mailward asks before anything is overwritten."));
    assert!(second.shows("This case is open in another window too. If both change it, Mailward asks before anything is overwritten."));
    first.click("place");
    first.type_words("Bath");
    second.click("surname");
    second.type_words("B");
    let title = "Changed elsewhere";
    assert!(second.shows(title) && !first.shows(title));
    let disk = load_case(&path).unwrap();
    assert_eq!((disk.text(Field::Place), disk.text(Field::Surname)), ("Bath", ""));

    second.click("conflict-look");
    assert!(second.shows("Place of writing") && second.shows("Bath"));
    second.click("conflict-keep");
    assert!(!second.shows(title));
    assert_eq!(load_case(&path).unwrap(), disk, "theirs is as it was");
    let (own, errors) = CaseStore::new(&Folders::at(second_home.path()))
        .list(&[mailward::model::ServiceProfile::built_in()]);
    assert_eq!((own.len(), errors.len()), (1, 0));
    assert_eq!(load_case(&own[0].path).unwrap().text(Field::Surname), "B");

    // Another program writes; this time theirs is taken.
    change(&path, Change::TextEdited(Field::Phone, "0123".into()));
    first.click("place");
    first.type_words("s");
    assert!(first.shows(title));
    first.press(Named::Escape);
    assert!(!first.shows(title), "it can be put off");
    first.click("surname");
    first.type_words("X");
    assert!(first.shows(title), "but it comes again before anything is written");
    first.click("conflict-take");
    assert_eq!(load_case(&path).unwrap().text(Field::Phone), "0123");
    first.click("surname");
    first.type_words("Y");
    let case = load_case(&path).unwrap();
    assert_eq!((case.text(Field::Surname), case.text(Field::Phone)), ("Y", "0123"));
}

#[test]
fn a_conflict_that_nobody_decided_loses_nothing() {
    let home = tempfile::tempdir().unwrap();
    let path = case(home.path(), "alpha", "Alpha", None);
    change(&path, Change::StepOpened(mailward::model::Step::Company));
    let mut window = open(home.path(), Some(&path));
    change(&path, Change::TextEdited(Field::Phone, "0123".into()));
    window.click("surname");
    window.type_words("B");
    window.press(Named::Escape);
    window.click("step-1");
    window.press(Named::Escape);
    window.click("new-case");
    let files: Vec<PathBuf> =
        fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path()).collect();
    let mut surnames: Vec<String> = files
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "mailward"))
        .map(|path| load_case(path).unwrap().text(Field::Surname).to_owned())
        .collect();
    surnames.sort();
    assert_eq!(surnames, ["", "B"]);
}

#[test]
fn what_fell_due_is_told_at_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let path = case(home.path(), "alpha", "Alpha Ltd", Some(30));
    let before = Timestamp::now() - 40.hours();
    let mut settings = Settings { reminded: Some(before), toured: true, ..Settings::default() };
    settings.save(&Folders::at(home.path())).unwrap();
    let told = |window: &mut Window| {
        window.shows(
            "While Mailward was closed, this fell due: alpha.example: The old, long TTL is over; \
             alpha.example: Ask for the change",
        ) || window.bounds("due-0").is_some()
    };
    let mut window = open(home.path(), None);
    assert!(!told(&mut window), "nobody asked for reminders");
    change(&path, Change::RemindersChosen(true));
    let mut window = open(home.path(), None);
    assert!(told(&mut window));
    assert!(window.bounds("due-0").is_some(), "and stands there to be opened");
    let settings = Settings::load(&Folders::at(home.path()));
    assert!(settings.reminded.is_some_and(|at| at > before));
    window.send(Message::ReminderDue);
    assert!(window.bounds("due-0").is_some(), "told once; due still");
}

#[test]
fn the_tour_can_be_taken_skipped_and_turned_down() {
    let home = tempfile::tempdir().unwrap();
    let mut window = open(home.path(), None);
    assert!(window.shows("New here?"));
    window.click("tour");
    let pages = ["Start", "Company", "Current records", "The change", "Request", "Propagation"];
    for (number, page) in (1..).zip(pages) {
        assert!(window.shows(&format!("{number} of 6")), "{page}");
        let title = window.app.title();
        assert!(title.contains(page), "{title} lies behind");
        if number < pages.len() {
            window.click("tour-next");
        }
    }
    window.click("tour-next");
    assert!(window.shows("Move your mail behind the filter"));
    assert!(window.bounds("tour-later").is_none(), "not offered again");
    assert_eq!(fs::read_dir(home.path().join("practice/cases")).map_or(0, Iterator::count), 0);

    window.click("tour");
    window.press(Named::Escape);
    assert!(window.shows("Move your mail behind the filter") && !window.shows("1 of 6"));
    let mut window = open(home.path(), None);
    assert!(!window.shows("New here?") && window.bounds("tour").is_some());
}

#[test]
fn a_service_that_comes_as_a_file_is_shown_and_installed() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("acme.mailward-service");
    let profile = "schema=1\nid=\"acme\"\nname=\"Acme Mail\"\nbanner=\"A\"\n[[inbound]]\nhost=\"mx.acme.example\"\npreference=1\nregion=\"a\"\n";
    fs::write(&file, profile).unwrap();
    let mut window = open(home.path(), Some(&file));
    assert!(window.shows("Acme Mail") && window.shows("mx.acme.example"));
    window.press(Named::Escape);
    assert!(!home.path().join("services").exists(), "nothing is installed unasked");
    window.click("case-path");
    window.type_words(file.to_str().unwrap());
    window.click("open-case");
    window.click("install-profile");
    assert!(home.path().join("services/acme.toml").exists());
    window.click("step-2");
    assert!(window.shows("Acme Mail"));
    fs::write(&file, "schema = 1\nid = 3\n").unwrap();
    let mut window = open(home.path(), Some(&file));
    assert!(window.bounds("install-profile").is_none() && window.bounds("dismiss").is_some());
}

#[test]
fn about_licences_and_diagnostics_open_from_help() {
    let home = tempfile::tempdir().unwrap();
    let path = case(home.path(), "alpha", "Canary & Sons", Some(1));
    let mut window = open_at(home.path(), Some(&path), (1024.0, 1200.0));
    window.click("help");
    window.click("open-about");
    assert!(window.shows(&format!("Version {}", env!("CARGO_PKG_VERSION"))));
    window.click("open-licences");
    assert!(window.shows("The parts that Mailward is built from, and their licences."));
    window.press(Named::Escape);
    window.click("help");
    window.click("open-diagnostics");
    assert!(window.bounds("copy-diagnostics").is_some());
    window.press(Named::Escape);
    assert!(window.bounds("copy-diagnostics").is_none());
}
