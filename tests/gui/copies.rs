//! Cases that go to the customer and come back.

use std::fs;

use iced_test::core::keyboard::key::Named;
use jiff::Timestamp;
use mailward::gui::Message;
use mailward::model::{Field, Language};
use mailward::store::{CaseStore, Folders, load_case, save_case};
use mailward::wizard::Change;

use crate::book::{Seen, book, case, clear, open};

#[test]
fn a_case_goes_to_the_customer_locked_and_comes_back() {
    let (home, away) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let path = case(home.path(), 1, "Alpha Ltd", Seen::Old, Timestamp::now());
    let mut window = book(home.path());
    window.click("book-row-0");
    window.click("book-hand-over");
    window.click("hand-over-password");
    window.type_words("correct horse");
    window.click("hand-over-again");
    window.type_words("correct house");
    window.click("hand-over-save");
    assert!(window.shows("The two passwords differ."));
    clear(&mut window, "hand-over-again");
    window.type_words("correct horse");
    window.click("hand-over-save");
    let sent = home.path().join("papers/Alpha-Ltd.mailward");
    assert!(fs::read(&sent).unwrap().starts_with(b"age-encryption.org/v1"));
    assert_eq!(load_case(&path).unwrap().handed_over.len(), 1);
    window.click("hand-over-save");
    assert!(window.bounds("hand-over-replace").is_some(), "there is a file");
    assert_eq!(load_case(&path).unwrap().handed_over.len(), 1, "a copy that never went");
    clear(&mut window, "hand-over-path");
    window.type_words(home.path().join("papers/again").to_str().unwrap());
    window.click("hand-over-save");
    let known = load_case(&path).unwrap().handed_over;
    assert!(known.len() == 2 && known[0].copy != known[1].copy, "another copy: {known:?}");
    drop(window);

    // The customer opens it, fills something in and sends it back.
    let mut customer = open(away.path(), Some(&sent), (1024.0, 900.0), Language::En);
    assert!(customer.shows("This file is locked. Whoever sent it knows the password."));
    customer.type_words("wrong horse");
    customer.press(Named::Enter);
    assert!(customer.bounds("unlock").is_some(), "it stays locked");
    clear(&mut customer, "unlock-password");
    customer.type_words("correct horse");
    customer.press(Named::Enter);
    assert!(customer.app.title().ends_with("Alpha Ltd"), "{}", customer.app.title());
    let kept = CaseStore::new(&Folders::at(away.path())).path(&load_case(&path).unwrap());
    let mut theirs = load_case(&kept).unwrap();
    for change in [
        Change::TextEdited(Field::Phone, "+44 20 7946 0123".into()),
        Change::TextEdited(Field::Company, "Alpha Limited".into()),
    ] {
        theirs.apply(change, Timestamp::now()).unwrap();
    }
    save_case(&kept, &theirs).unwrap();
    drop(customer);
    let mut customer = open(away.path(), Some(&kept), (1024.0, 4000.0), Language::En);
    customer.send(Message::StepPressed(mailward::model::Step::Finish));
    customer.click("hand-over");
    assert!(customer.shows("This case was handed to you. Save it as a file and send it back."));
    customer.click("hand-over-save");
    let back = away.path().join("papers/Alpha-Limited.mailward");

    // Meanwhile the reseller changed one of the two as well.
    let mut ours = load_case(&path).unwrap();
    ours.apply(Change::TextEdited(Field::Company, "Alpha plc".into()), Timestamp::now()).unwrap();
    save_case(&path, &ours).unwrap();
    let mut window = open(home.path(), Some(&back), (1024.0, 900.0), Language::En);
    assert!(window.shows("A copy came back") && window.shows("Still to be decided: 1"));
    window.click("merge");
    assert_eq!(load_case(&path).unwrap().text(Field::Company), "Alpha plc", "nobody decided yet");
    window.click("merge-theirs-company");
    window.click("merge");
    let merged = load_case(&path).unwrap();
    assert_eq!(merged.text(Field::Company), "Alpha Limited");
    assert_eq!(merged.text(Field::Phone), "+44 20 7946 0123");
    assert!(window.app.title().ends_with("Alpha Limited"));
}
