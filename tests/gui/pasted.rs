//! Headers, settings and logs that are pasted or read from files.

use std::fs;
use std::path::{Path, PathBuf};

use iced_test::core::Theme;
use iced_test::core::keyboard::key::Named;
use mailward::gui::theme;
use mailward::model::{Language, Step, TestMail};
use mailward::wizard::Change;

use crate::images::assert_matches;
use crate::server::{SIZE, TALL, answered, kept, past, window};
use crate::window::Window;

/// Through the service, from the company's Domino.
const OUTGOING: &str = "\
Received: from smtp.security-mail.net (smtp.security-mail.net [203.0.113.9])
\tby mx.home.example (Postfix) with ESMTPS id 3; Tue, 24 Nov 2026 10:00:30 +0100
Received: from gate.company.example (gate.company.example [198.51.100.9])
\tby smtp.security-mail.net with ESMTP id 2; Tue, 24 Nov 2026 10:00:10 +0100
Received: from pc ([192.168.1.20]) by dom.company.example (HCL Domino Release 12.0.2)
\twith ESMTP id 1; Tue, 24 Nov 2026 10:00:00 +0100
Subject: test
";
/// An answer that came in past the service, to a Postfix.
const ECHO: &str = "\
Received: from echo.answers.example (echo.answers.example [198.51.100.77])
\tby mailgate.company.example (Postfix) with ESMTPS id 9; Tue, 24 Nov 2026 11:00:30 +0100
Subject: Re: Mail test abcde23456
";

fn themes() -> [(&'static str, Language, Theme); 2] {
    [("light-en", Language::En, theme::light()), ("dark-fr", Language::Fr, theme::dark())]
}

fn tested(token: &str) -> Change {
    Change::Tested(TestMail {
        at: past(),
        server: "smtp.security-mail.net:25".into(),
        from: "it@company.example".into(),
        to: "echo@answers.example".into(),
        token: Some(token.to_owned()),
        accepted: true,
        reply: "250 taken".into(),
        echoed: None,
    })
}

fn paste(window: &mut Window, id: &str, text: &str) {
    window.click(id);
    for line in text.lines() {
        window.type_words(line);
        window.press(Named::Enter);
    }
}

fn file(home: &Path, name: &str, text: &str) -> PathBuf {
    let path = home.join(name);
    fs::write(&path, text).unwrap();
    path
}

/// Where no dialog can be shown, the path is typed.
fn choose(window: &mut Window, which: &str, path: &Path) {
    window.click(&format!("{which}-path"));
    window.type_words(path.to_str().unwrap());
    window.click(&format!("{which}-file"));
}

#[test]
fn headers_show_the_last_server_and_choose_its_page() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), Step::SmartHost, Language::En, TALL, Vec::new());
    assert!(window.bounds("headers-paste").is_none(), "folded away");
    window.click("headers");
    paste(&mut window, "headers-paste", "Subject: hello");
    window.click("headers-read");
    assert!(window.shows(
        "There are no lines that begin with \"Received:\" in this text. Open the message, have \
         its headers (\"message source\", \"Internet headers\") shown, and copy all of them."
    ));
    let outgoing = file(home.path(), "message.eml", OUTGOING);
    choose(&mut window, "headers", &outgoing);
    assert!(window.shows(
        "The last server before the Internet: dom.company.example, seen from outside as \
         198.51.100.9. The smart host belongs there."
    ));
    assert!(
        window
            .shows("The message left your company through E-securemail: the smart host is in use.")
    );
    window.click("headers-use-domino");
    assert_eq!(kept(home.path()).server.guide.as_deref(), Some("domino"));
    assert!(window.bounds("section-smarthost").is_some(), "its page is shown");
    assert!(window.bounds("headers-use-domino").is_none(), "it is chosen");
    assert!(kept(home.path()).tests.is_empty());
}

#[test]
fn the_word_of_a_test_marks_its_echo_as_come() {
    let home = tempfile::tempdir().unwrap();
    let tests = vec![tested("mnpqr23456"), tested("abcde23456"), tested("zzzzz23456")];
    let mut window = window(home.path(), Step::SmartHost, Language::En, TALL, tests);
    window.click("headers");
    let echo = file(home.path(), "echo.eml", ECHO);
    choose(&mut window, "headers", &echo);
    assert!(
        window.shows(
            "The message came in to your company past E-securemail, straight to your server."
        )
    );
    assert!(window.shows("Mail for you comes in from the Internet at mailgate.company.example."));
    let echoed: Vec<bool> =
        kept(home.path()).tests.iter().map(|test| test.echoed.is_some()).collect();
    assert_eq!(echoed, [false, true, false]);
    // Three products are built on it.
    for page in ["postfix", "zimbra", "synology-mailplus"] {
        assert!(window.bounds(&format!("headers-use-{page}")).is_some(), "{page}");
    }
    choose(&mut window, "headers", &home.path().join("nonesuch"));
    assert!(!window.shows("Mail for you comes in from the Internet at mailgate.company.example."));
}

#[test]
fn headers_are_pictured() {
    for (name, language, theme) in themes() {
        for (kind, text) in [("headers", OUTGOING), ("echo", ECHO)] {
            let home = tempfile::tempdir().unwrap();
            let changes = vec![answered("mailgate.company.example ESMTP"), tested("abcde23456")];
            let tall = (SIZE.0, 1_480.0);
            let mut window = window(home.path(), Step::SmartHost, language, tall, changes);
            window.click("headers");
            paste(&mut window, "headers-paste", text);
            window.click("headers-read");
            assert_matches(&format!("server-{kind}-{name}"), window.draw(&theme, 1.0));
            assert!(window.right_edge() <= SIZE.0);
        }
    }
}
