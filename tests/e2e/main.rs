//! The real window on a real (virtual) screen, driven by the keyboard alone, and killed.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod desk;

use std::fs;

use desk::{Desk, pdf_text, until};

#[test]
fn from_start_to_a_printed_letter_by_keyboard_and_through_a_kill() {
    let desk = Desk::new();
    let mut mailward = desk.start();
    mailward.wait_for_step("Start");
    mailward.advance("Return", "Service");
    mailward.advance("Return", "Company");
    mailward.type_words("company.example");
    mailward.advance("Return", "Company – company.example");
    mailward.advance("Return", "Current records");
    until("the look is saved", || {
        desk.practice_case().is_some_and(|case| case.contains("mailgate.company.example"))
    });

    // Killed at any moment, it reopens where it was.
    mailward.kill();
    let mut mailward = desk.start();
    mailward.wait_for_step("Current records – company.example");
    mailward.advance("Return", "Connection");
    mailward.advance("Return", "The change");
    mailward.advance("Return", "Request");
    mailward.press("Return");
    let letter = desk.home().join("letter-company.example.pdf");
    until("the letter is saved", || letter.exists());

    let text = pdf_text(&letter);
    for line in [
        r"company\.example\. +86400 +IN MX +5 +mailgate\.company\.example\.",
        r"company\.example\. +86400 +IN MX +40 +secours\.isp\.example\.",
        r"company\.example\. +86400 +IN MX +40 +smtp\.isp\.example\.",
        r"company\.example\. +3600 +IN MX +3 +france\.security-mail\.net\.",
        r"company\.example\. +3600 +IN MX +4 +europe\.security-mail\.net\.",
        r"company\.example\. +3600 +IN MX +5 +asia\.security-mail\.net\.",
    ] {
        let squeezed: Vec<String> = text
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        let wanted = line.replace(" +", " ").replace('\\', "");
        assert!(squeezed.contains(&wanted), "{wanted} in\n{text}");
    }
    let before = text.find("mailgate.company.example").unwrap();
    let after = text.find("france.security-mail.net").unwrap();
    assert!(before < after, "the old records come first");
    assert!(fs::metadata(&letter).unwrap().len() < 80 * 1024);
    mailward.kill();
}
