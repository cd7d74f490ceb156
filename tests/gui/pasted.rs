//! Headers, settings and logs that are pasted or read from files.

use std::fs;
use std::path::{Path, PathBuf};

use iced_test::core::Theme;
use iced_test::core::keyboard::key::Named;
use mailward::gui::theme;
use mailward::guide::postfix::{Trap, TrapCode};
use mailward::i18n::Catalog;
use mailward::model::{Language, Step, TestMail};
use mailward::wizard::Change;

use crate::images::assert_matches;
use crate::server::{SIZE, TALL, answered, kept, past, switched, window};
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

fn clear(window: &mut Window, field: &str) {
    window.click(field);
    window.press(Named::End);
    for _ in 0..300 {
        window.press(Named::Backspace);
    }
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
    clear(&mut window, "headers-path");
    choose(&mut window, "headers", &home.path().join("nonesuch"));
    assert!(!window.shows("Mail for you comes in from the Internet at mailgate.company.example."));
}

#[test]
fn an_answer_that_quotes_the_test_shows_both_ways() {
    let home = tempfile::tempdir().unwrap();
    let tests = vec![tested("abcde23456")];
    let mut window = window(home.path(), Step::SmartHost, Language::En, TALL, tests);
    window.click("headers");
    let quoted = OUTGOING.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n");
    for quoted in [OUTGOING, &quoted] {
        let text = format!("{ECHO}\nThis is what came here:\n\n{quoted}");
        choose(&mut window, "headers", &file(home.path(), "answer.eml", &text));
        for words in [
            "The message came in to your company past E-securemail, straight to your server.",
            "The message that it answers, as it is quoted there:",
            "The message left your company through E-securemail: the smart host is in use.",
        ] {
            assert!(window.shows(words), "{words}");
        }
        assert!(kept(home.path()).tests[0].echoed.is_some());
        clear(&mut window, "headers-path");
    }
    // An empty line among headers begins nothing.
    let gap = OUTGOING.replace("Received: from gate", "\nReceived: from gate");
    choose(&mut window, "headers", &file(home.path(), "gap.eml", &gap));
    assert!(!window.shows("The message that it answers, as it is quoted there:"));
}

#[test]
fn headers_are_pictured() {
    for (name, language, theme) in themes() {
        for (kind, text) in [("headers", OUTGOING), ("echo", ECHO)] {
            let home = tempfile::tempdir().unwrap();
            let changes = vec![answered("mailgate.company.example ESMTP"), tested("abcde23456")];
            let tall = (SIZE.0, 1_560.0);
            let mut window = window(home.path(), Step::SmartHost, language, tall, changes);
            window.click("headers");
            paste(&mut window, "headers-paste", text);
            window.click("headers-read");
            assert_matches(&format!("server-{kind}-{name}"), window.draw(&theme, 1.0));
            assert!(window.right_edge() <= SIZE.0);
        }
    }
}

const MAIN_CF: &str = "\
myhostname = mailgate.company.example
mydestination = company.example, localhost
mynetworks = 127.0.0.0/8, 0.0.0.0/0
relayhost = old.isp.example
smtp_tls_security_level = may
smtpd_recipient_restrictions = permit_mynetworks, reject_rbl_client zen.rbl.example
";

fn postfix() -> Vec<Change> {
    vec![answered("mailgate.company.example ESMTP Postfix (Debian/GNU)")]
}

#[test]
fn settings_of_postfix_are_read_compared_and_searched_for_traps() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), Step::SmartHost, Language::En, TALL, postfix());
    assert!(window.bounds("postfix-paste").is_none(), "folded away");
    window.click("postfix");
    assert!(window.bounds("postfix-ask").is_none(), "there is no Postfix on this computer");
    let path = file(home.path(), "main.cf", MAIN_CF);
    choose(&mut window, "postfix", &path);
    assert!(window.shows("old.isp.example"));
    assert!(window.shows("[smtp.security-mail.net]:25"));
    let texts = Catalog::new(Language::En);
    for (code, value) in [
        (TrapCode::NetworksTooWide, "0.0.0.0/0"),
        (TrapCode::RelayhostNoBrackets, "old.isp.example"),
    ] {
        let words = texts.trap(&Trap { code, value: value.to_owned() });
        for words in [words.what, words.why, words.todo] {
            assert!(window.shows(&words), "{words}");
        }
    }
    window.click("pick");
    window.click("product-qmail");
    assert!(window.bounds("postfix").is_none(), "that is another product's");
}

#[cfg(unix)]
#[test]
fn the_postfix_on_this_computer_is_asked() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), Step::SmartHost, Language::En, TALL, postfix());
    let script = |text: &str| {
        let path = file(home.path(), "postconf", text);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    };
    window.app.set_postconf(Some(script("#!/bin/sh\necho 'relayhost = there.isp.example'\n")));
    window.click("postfix");
    window.click("postfix-ask");
    assert!(window.shows("there.isp.example"));
    window.app.set_postconf(Some(script("#!/bin/sh\nexit 75\n")));
    window.click("postfix-ask");
    assert!(!window.shows("there.isp.example"));
    assert!(window.bounds("postfix-ask").is_some());
    let none = script("#!/bin/sh\necho 'Dear Sir'\n");
    window.app.set_postconf(Some(none));
    window.click("postfix-ask");
    assert!(window.shows(
        "These are no settings of Postfix. Wanted is the file main.cf, or what \"postconf -n\" \
         prints."
    ));
}

#[test]
fn settings_of_postfix_are_pictured() {
    for (name, language, theme) in themes() {
        let home = tempfile::tempdir().unwrap();
        let tall = (SIZE.0, 1_700.0);
        let mut window = window(home.path(), Step::SmartHost, language, tall, postfix());
        window.app.set_postconf(Some(home.path().join("postconf")));
        window.click("postfix");
        paste(&mut window, "postfix-paste", MAIN_CF);
        window.click("postfix-read");
        assert_matches(&format!("server-settings-{name}"), window.draw(&theme, 1.0));
        assert!(window.right_edge() <= SIZE.0);
    }
}

const CLEAN: &str = "\
Nov 24 09:00:01 mx postfix/smtpd[1]: 4A1: client=france.security-mail.net[203.0.113.1]
Nov 24 09:10:01 mx postfix/smtpd[1]: 4A2: client=printer[192.168.1.9]
Nov 24 09:20:01 mx postfix/submission/smtpd[1]: 4A3: client=x[198.51.100.9], sasl_username=u
Nov 27 09:30:01 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[198.51.100.8]: 554 no
";
const STRANGER: &str =
    "Nov 27 09:40:01 mx postfix/smtpd[1]: 4A4: client=mail.b.example[198.51.100.7]\n";
const READY: &str = "Nobody delivers past the service any more: strangers may be refused.";
const NOT_READY: &str = "Do not refuse strangers yet.";

#[test]
fn a_stranger_in_the_log_holds_the_gate_shut_until_let_in() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), Step::Restrict, Language::En, TALL, switched(past()));
    window.click("log");
    let log = file(home.path(), "mail.log", &format!("{CLEAN}{STRANGER}"));
    choose(&mut window, "log", &log);
    assert!(window.shows(NOT_READY));
    assert!(window.shows("198.51.100.7"));
    assert!(window.shows("STRANGER, DELIVERS; looks like a mail server"));
    window.click("log");
    assert!(!window.shows(NOT_READY), "nothing is refused at this stage");
    window.click("stage-reject");
    assert!(window.shows(NOT_READY), "said above the rules too");
    // A branch office: what was read is judged again.
    window.click("network");
    window.type_words("198.51.100.7");
    window.click("add-network");
    assert!(!window.shows(NOT_READY));
    window.click("log");
    assert!(window.shows(READY));
}

#[test]
fn a_clean_log_opens_the_gate_and_what_is_none_is_told() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), Step::Restrict, Language::En, TALL, switched(past()));
    window.click("stage-reject");
    window.click("log");
    paste(&mut window, "log-paste", CLEAN);
    window.click("log-read");
    assert!(window.shows(READY) && !window.shows(NOT_READY));
    let letter = file(home.path(), "letter.txt", "Dear Sir,\n");
    choose(&mut window, "log", &letter);
    assert!(!window.shows(READY), "of the last log nothing is left");
    assert!(window.shows(&format!(
        "{} holds no log that is known. Wanted is the mail log of Postfix, the main log of Exim, \
         or the protocol log of Exchange's receive connectors.",
        letter.display()
    )));
    // A pipe has no end, a folder no text.
    for path in ["/dev/zero", "/nonesuch/log"] {
        clear(&mut window, "log-path");
        choose(&mut window, "log", Path::new(path));
        assert!(!window.shows(READY));
        assert!(window.bounds("log-cancel").is_none(), "{path} is not read for ever");
    }
}

#[test]
fn long_logs_are_read_to_the_end_in_pieces() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), Step::Restrict, Language::En, TALL, switched(past()));
    window.click("log");
    let lines = format!("{}{STRANGER}", CLEAN.repeat(10_000));
    let log = file(home.path(), "mail.log", &lines);
    choose(&mut window, "log", &log);
    assert!(window.shows(NOT_READY), "the last line counts");
    assert!(window.shows("10000"), "and each before it");
}

#[test]
fn logs_are_pictured() {
    for (name, language, theme) in themes() {
        let home = tempfile::tempdir().unwrap();
        let mut changes = switched(past());
        changes.push(Change::FirewallChosen("nftables".into()));
        let tall = (SIZE.0, 2_700.0);
        let mut window = window(home.path(), Step::Restrict, language, tall, changes);
        window.click("stage-reject");
        window.click("log");
        paste(&mut window, "log-paste", &format!("{CLEAN}{STRANGER}"));
        window.click("log-read");
        assert_matches(&format!("restrict-log-{name}"), window.draw(&theme, 1.0));
        assert!(window.right_edge() <= SIZE.0);
    }
}
