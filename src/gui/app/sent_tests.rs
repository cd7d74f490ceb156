use std::path::Path;

use super::*;
use crate::gui::app::on_disk::{case, open};
use crate::mail::{Receipt, SendError, SendFault};
use crate::model::{Step, TestMail};
use crate::store::{load_case, save_case};

fn taken(origin: Origin) -> Sent {
    let receipt = Receipt { reply: "taken as 4711".to_owned(), transcript: Vec::new() };
    Sent { origin, to: vec!["dns@isp.example".to_owned()], result: Ok(receipt) }
}

fn letters(path: &Path) -> usize {
    load_case(path).unwrap().sent.len()
}

fn told(app: &App) -> &str {
    app.notice.as_ref().map(|notice| notice.words.as_str()).unwrap_or_default()
}

#[test]
fn a_letter_is_kept_in_the_case_that_it_was_sent_for() {
    let home = tempfile::tempdir().unwrap();
    let (a, b) = (case(home.path(), "a", Step::Request), case(home.path(), "b", Step::Request));
    let mut app = open(home.path(), &a);
    let sent = taken(Origin::of(&app.cx));
    app.cx.sending.insert("a".to_owned());
    assert!(app.cx.is_sending());
    // Another step of the same case.
    _ = app.open_step(Step::Start);
    _ = app.letter_sent(&sent);
    assert!(!app.cx.is_sending());
    assert!(told(&app).contains("a.example") && told(&app).contains("4711"), "{}", told(&app));
    assert_eq!((letters(&a), letters(&b)), (1, 0));
    // Another case, at the very step.
    _ = app.open_case(&b);
    _ = app.letter_sent(&sent);
    assert_eq!((letters(&a), letters(&b), app.cx.case.sent.len()), (2, 0, 0));
    assert!(told(&app).contains("a.example") && told(&app).contains("4711"), "{}", told(&app));
    // Open again, at the step.
    _ = app.open_case(&a);
    _ = app.open_step(Step::Request);
    _ = app.letter_sent(&sent);
    assert_eq!((letters(&a), app.cx.case.sent.len(), told(&app)), (3, 3, ""));
}

#[test]
fn what_cannot_be_kept_is_told_and_so_is_what_was_not_sent() {
    let home = tempfile::tempdir().unwrap();
    let (a, b) = (case(home.path(), "a", Step::Request), case(home.path(), "b", Step::Start));
    let mut app = open(home.path(), &a);
    let sent = taken(Origin::of(&app.cx));
    _ = app.open_case(&b);
    let fault = SendFault::Timeout;
    let failed = Err(SendError { fault, transcript: Vec::new() });
    _ = app.letter_sent(&Sent { result: failed, ..sent.clone() });
    assert_eq!((letters(&a), letters(&b)), (0, 0));
    assert!(told(&app).contains("a.example"), "{}", told(&app));
    app.notice = None;
    // Another case has its file by now.
    save_case(&a, &load_case(&b).unwrap()).unwrap();
    _ = app.letter_sent(&sent);
    assert_eq!(app.notice.as_ref().and_then(|n| n.severity), Some(Severity::Error));
    assert_eq!((letters(&a), letters(&b)), (0, 0));
}

#[test]
fn a_test_is_kept_in_the_case_that_it_was_made_for() {
    let home = tempfile::tempdir().unwrap();
    let (a, b) = (case(home.path(), "a", Step::SmartHost), case(home.path(), "b", Step::SmartHost));
    let mut app = open(home.path(), &a);
    let result = taken(Origin::of(&app.cx)).result;
    let test = TestMail {
        at: Timestamp::now(),
        server: "smtp.example:25".to_owned(),
        from: String::new(),
        to: String::new(),
        token: Some("abc".to_owned()),
        accepted: false,
        reply: String::new(),
        echoed: None,
    };
    let ended = Ended { origin: Origin::of(&app.cx), test, result };
    _ = app.open_case(&b);
    _ = app.test_ended(&ended);
    assert!(load_case(&b).unwrap().tests.is_empty() && app.cx.case.tests.is_empty());
    let kept = load_case(&a).unwrap().tests.remove(0);
    assert_eq!((kept.accepted, kept.reply.as_str()), (true, "taken as 4711"));
}
