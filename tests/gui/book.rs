//! The customer book.

use std::fs;
use std::path::{Path, PathBuf};

use iced_test::core::keyboard::key::Named;
use iced_test::core::keyboard::{Key, Modifiers};
use jiff::{Timestamp, ToSpan};
use mailward::gui::{Message, Options, theme};
use mailward::model::{
    Case, DomainName, DomainObservation, Field, Language, MxAnswer, MxRecord, MxSet,
};
use mailward::store::{CaseStore, Folders, load_case, save_case};
use mailward::wizard::Change;

use crate::images::assert_matches;
use crate::window::Window;

const SIZE: (f32, f32) = (1024.0, 768.0);

/// The MX records of a case: the old ones, those of the service, or none seen.
#[derive(Clone, Copy, PartialEq)]
pub enum Seen {
    Old,
    New,
    Never,
}

fn name(domain: &str) -> DomainName {
    DomainName::parse(domain).unwrap()
}

pub fn case(home: &Path, number: usize, company: &str, seen: Seen, at: Timestamp) -> PathBuf {
    let id = format!("case-{number:04}");
    let mut case = Case::new(&id, "security-mail", at);
    let domain = name(&format!("customer{number}.example"));
    let mut changes = vec![
        Change::TextEdited(Field::Company, company.into()),
        Change::DomainsEdited(vec![domain.clone()]),
    ];
    if seen != Seen::Never {
        let hosts = if seen == Seen::Old {
            vec![MxRecord::new(5, format!("mail.customer{number}.example"), 86_400)]
        } else {
            let hosts = ["france", "europe", "asia"].into_iter().zip([3, 4, 5]);
            hosts
                .map(|(host, p)| MxRecord::new(p, format!("{host}.security-mail.net"), 3_600))
                .collect()
        };
        let seen = DomainObservation {
            mx: MxAnswer::Records(MxSet::new(hosts)),
            ttl_exact: true,
            ..DomainObservation::unknown(domain, at)
        };
        changes.push(Change::Observed(Box::new(seen)));
    }
    for change in changes {
        case.apply(change, at).unwrap();
    }
    let path = CaseStore::new(&Folders::at(home)).path(&case);
    save_case(&path, &case).unwrap();
    path
}

fn changed(path: &Path, change: Change) {
    let mut case = load_case(path).unwrap();
    let at = case.changed;
    case.apply(change, at).unwrap();
    save_case(path, &case).unwrap();
}

fn tagged(path: &Path, tags: &[&str]) {
    changed(path, Change::TagsEdited(tags.iter().map(|&tag| tag.to_owned()).collect()));
}

pub fn open(home: &Path, file: Option<&Path>, size: (f32, f32), language: Language) -> Window {
    let options = Options {
        folders: Some(Folders::at(home)),
        case: file.map(Path::to_owned),
        language: Some(language),
        documents: Some(home.join("papers")),
        ..Options::default()
    };
    Window::open(options, size)
}

pub fn book(home: &Path) -> Window {
    let mut window = open(home, None, (1024.0, 900.0), Language::En);
    window.send(Message::BookPressed);
    window
}

pub fn clear(window: &mut Window, id: &str) {
    window.click(id);
    let all = Key::Character("a".into());
    window.press_with(all, Modifiers::CTRL);
    window.press(Named::Backspace);
}

#[test]
fn it_shows_filters_and_sorts_all_cases() {
    let home = tempfile::tempdir().unwrap();
    let now = Timestamp::now();
    case(home.path(), 1, "Alpha Ltd", Seen::Old, now - 1.hour());
    let beta = case(home.path(), 2, "Beta Ltd", Seen::New, now - 2.hours());
    case(home.path(), 3, "Société Gamma", Seen::Never, now - 3.hours());
    tagged(&beta, &["north"]);
    let mut window = book(home.path());
    assert!(window.shows("3 of 3 cases"));
    for shown in ["Alpha Ltd", "Beta Ltd", "Société Gamma", "Not switched yet: 1", "Switched: 1"]
    {
        assert!(window.shows(shown), "{shown}");
    }
    assert!(window.bounds("book-check").is_none(), "nothing is chosen");
    // The last changed first, until another order is chosen.
    let top = |window: &mut Window, words: &str| window.bounds_of(words).unwrap().y;
    assert!(top(&mut window, "Alpha Ltd") < top(&mut window, "Société Gamma"));
    window.click("book-sort-title");
    window.click("book-sort-title");
    assert!(top(&mut window, "Société Gamma") < top(&mut window, "Alpha Ltd"));

    window.click("book-search");
    window.type_words("societe");
    assert!(window.shows("1 of 3 cases") && !window.shows("Alpha Ltd"));
    window.click("book-all");
    assert!(window.shows("3 of 3 cases"));
    window.click("book-state-switched");
    assert!(window.shows("Beta Ltd") && window.shows("1 of 3 cases"));
    window.click("book-state-not_switched");
    assert!(window.shows("2 of 3 cases"), "states add up");
    window.click("book-all");
    window.click("book-tag-north");
    assert!(window.shows("Beta Ltd") && window.shows("1 of 3 cases"));
    window.click("book-open-0");
    assert!(window.app.title().ends_with("Beta Ltd"), "{}", window.app.title());
    assert!(window.bounds("book-search").is_none(), "the case is shown in its place");
}

#[test]
fn tags_and_the_archive_of_many() {
    let home = tempfile::tempdir().unwrap();
    let now = Timestamp::now();
    let paths: Vec<PathBuf> = (0..4)
        .map(|number| case(home.path(), number, &format!("Customer {number}"), Seen::Old, now))
        .collect();
    tagged(&paths[0], &["old"]);
    let mut window = book(home.path());
    window.click("book-choose");
    assert!(window.shows("Chosen: 4"));
    window.click("book-row-0");
    assert!(window.shows("Chosen: 3"));
    window.click("book-choose");
    window.click("book-tags");
    window.type_words("north, contract-2027");
    window.click("bulk-gone-old");
    window.click("bulk-apply");
    for path in &paths {
        assert_eq!(load_case(path).unwrap().tags, ["contract-2027", "north"], "{path:?}");
    }
    assert!(window.bounds("book-tag-north").is_some(), "the book has them at once");
    assert!(window.bounds("book-tag-old").is_none());
    window.click("book-archive");
    assert!(paths.iter().all(|path| load_case(path).unwrap().archived));
    window.click("book-archived");
    window.click("book-row-1");
    window.click("book-archive");
    assert_eq!(paths.iter().filter(|path| load_case(path).unwrap().archived).count(), 3);
}

#[test]
fn tags_and_notes_of_one_stay_private() {
    let home = tempfile::tempdir().unwrap();
    let path = case(home.path(), 1, "Alpha Ltd", Seen::Old, Timestamp::now());
    // It is the case that is open, too.
    let mut window = open(home.path(), Some(&path), (1024.0, 900.0), Language::En);
    window.send(Message::BookPressed);
    window.click("book-row-0");
    window.click("book-card");
    window.type_words("north");
    window.click("card-notes");
    window.type_words("Ring Ms Lee first.");
    window.click("card-save");
    let kept = load_case(&path).unwrap();
    assert_eq!(
        (kept.tags.as_slice(), kept.notes.as_str()),
        (&["north".to_owned()][..], "Ring Ms Lee first.")
    );
    // Whoever goes on in the steps writes on top of that, and loses nothing.
    window.click("leave-book");
    window.send(Message::NextPressed);
    let later = load_case(&path).unwrap();
    assert_eq!(later.notes, kept.notes);
    assert!(window.bounds("conflict-keep").is_none());
}

#[test]
fn letters_reminders_and_tables_of_many() {
    let home = tempfile::tempdir().unwrap();
    let now = Timestamp::now();
    case(home.path(), 1, "Alpha Ltd", Seen::Old, now);
    let beta = case(home.path(), 2, "Beta & Sons", Seen::Old, now);
    changed(&beta, Change::DayAskedFor(Some(jiff::civil::date(2026, 1, 5))));
    case(home.path(), 3, "Gamma Ltd", Seen::Never, now);
    let papers = home.path().join("papers");
    let mut window = book(home.path());
    window.click("book-choose");
    window.click("book-letters");
    window.click("bulk-save");
    assert!(fs::read(papers.join("letters.pdf")).unwrap().starts_with(b"%PDF"));
    assert!(window.shows(
        "Gamma Ltd: no letter, since a domain was not looked at yet. Choose \"Check again\" first."
    ));
    assert!(window.shows_part("Beta & Sons: do not send this letter yet."));
    assert!(window.shows_part("is over. Have a later one asked for, or none."));
    // A file that exists is replaced only if that is wanted.
    fs::write(papers.join("letters.pdf"), "mine").unwrap();
    window.click("bulk-save");
    assert_eq!(fs::read(papers.join("letters.pdf")).unwrap(), b"mine");
    window.click("bulk-replace");
    assert!(fs::read(papers.join("letters.pdf")).unwrap().starts_with(b"%PDF"));
    window.click("bulk-each");
    window.click("bulk-save");
    let folder = papers.join("letters");
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["Alpha-Ltd-case-0001.pdf", "Beta-Sons-case-0002.pdf"]);
    window.click("close-dialog");

    window.click("book-reminders");
    window.click("bulk-save");
    let calendar = fs::read_to_string(papers.join("reminders.ics")).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2);
    window.click("close-dialog");
    window.click("book-table");
    clear(&mut window, "bulk-path");
    let csv = papers.join("all.csv");
    window.type_words(csv.to_str().unwrap());
    window.click("bulk-save");
    let csv = fs::read_to_string(csv).unwrap();
    assert_eq!(csv.lines().count(), 4);
    assert!(csv.contains("Beta & Sons"));
}

#[test]
fn the_chosen_cases_are_looked_at_again() {
    let home = tempfile::tempdir().unwrap();
    let practice = Folders::at(home.path().join("practice"));
    let paths: Vec<PathBuf> = ["company.example", "nowhere.example"]
        .into_iter()
        .zip(["one", "two"])
        .map(|(domain, id)| {
            let now = Timestamp::now();
            let mut case = Case::new(id, "practice", now);
            case.apply(Change::DomainsEdited(vec![name(domain)]), now).unwrap();
            let path = CaseStore::new(&practice).path(&case);
            save_case(&path, &case).unwrap();
            path
        })
        .collect();
    let options = Options {
        folders: Some(Folders::at(home.path())),
        practise: true,
        language: Some(Language::En),
        ..Options::default()
    };
    let mut window = Window::open(options, (1024.0, 900.0));
    let service = window.app.service_id().to_owned();
    for path in &paths {
        let mut case = load_case(path).unwrap();
        case.apply(Change::ServiceChosen(service.clone()), Timestamp::now()).unwrap();
        save_case(path, &case).unwrap();
    }
    window.send(Message::BookPressed);
    assert!(window.shows("Not looked up: 2"));
    window.click("book-choose");
    window.click("book-check");
    assert!(window.shows("Cases checked again: 2. Stand differently than before: 2."));
    assert!(window.shows("Not switched yet: 1"));
    assert!(paths.iter().all(|path| load_case(path).unwrap().domains[0].observation.is_some()));
}

#[test]
fn thousands_of_cases_scroll() {
    let home = tempfile::tempdir().unwrap();
    let now = Timestamp::now();
    for number in 0..600 {
        let seen = [Seen::Old, Seen::New, Seen::Never][number % 3];
        case(home.path(), number, &format!("Customer {number:03}"), seen, now);
    }
    let mut window = book(home.path());
    window.click("book-sort-title");
    assert!(window.shows("600 of 600 cases"));
    assert!(window.shows("Customer 000") && !window.shows("Customer 300"));
    window.scroll_to("book", 300.0 * 52.0);
    assert!(window.shows("Customer 300") && !window.shows("Customer 000"));
    window.scroll_to("book", 1e9);
    assert!(window.shows("Customer 599"));
}

#[test]
fn the_page_fits_and_looks_as_it_should() {
    let home = tempfile::tempdir().unwrap();
    // Long ago, so that nothing in the picture depends on the day on which it is made.
    let at = |hours: i64| Timestamp::from_second(1_740_000_000 + hours * 3_600).unwrap();
    let companies = [
        ("Blue Door Bakery", Seen::Old),
        ("Notariat Steinbeißer & Partnerinnen mbB, Kanzlei am Gänsemarkt", Seen::New),
        ("Société des Établissements Lefèvre", Seen::Never),
        ("Harbour Dental", Seen::New),
        ("Old Mill Timber", Seen::Old),
        ("Quick Print", Seen::New),
    ];
    for (number, (company, seen)) in companies.into_iter().enumerate() {
        let path = case(home.path(), number, company, seen, at(-(i64::try_from(number).unwrap())));
        if number % 2 == 0 {
            tagged(&path, &["north"]);
        }
    }
    for language in Language::ALL {
        for width in [1024.0, 800.0, 683.0, 512.0] {
            let mut window = open(home.path(), None, (width, 768.0), language);
            window.send(Message::BookPressed);
            window.click("book-row-0");
            assert!(window.right_edge() <= width + 0.5, "{language:?} at {width}");
            for dialog in ["book-letters", "book-tags", "book-card", "book-hand-over"] {
                window.click(dialog);
                assert!(window.right_edge() <= width + 0.5, "{dialog}, {language:?} at {width}");
                window.click("close-dialog");
            }
        }
    }
    let mut window = open(home.path(), None, SIZE, Language::En);
    window.send(Message::BookPressed);
    window.click("book-row-1");
    window.click("book-row-2");
    assert_matches("book-en", window.draw(&theme::light(), 1.0));
    window.click("book-tags");
    window.type_words("south");
    assert_matches("book-tags-en", window.draw(&theme::dark(), 1.0));
}
