//! The real window on a real (virtual) screen, driven by the keyboard alone, and killed.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod desk;
mod quiet;

use std::fs;

use desk::{Desk, Mailward, pdf_text, until};

/// The whole way, from Start to the saved dossier; killed after some steps if asked.
fn whole_way(
    language: &str,
    steps: &[&str; 11],
    letter: &str,
    dossier: &str,
    killed_after: &[usize],
) {
    let desk = Desk::new();
    let mut mailward = desk.start(language);
    mailward.wait_for_step(steps[0]);
    let walk = |mailward: &mut Mailward, key: &str, to: usize| {
        mailward.advance(key, &format!("– {}", steps[to]));
        if killed_after.contains(&to) {
            mailward.kill();
            *mailward = desk.start(language);
            mailward.wait_for_step(&format!("– {}", steps[to]));
        }
    };
    let case_has = |what: &str| desk.practice_case().is_some_and(|case| case.contains(what));
    walk(&mut mailward, "Return", 1);
    walk(&mut mailward, "Return", 2);
    mailward.type_words("company.example");
    mailward.advance("Return", "company.example");
    walk(&mut mailward, "Return", 3);
    until("the look is saved", || case_has("mailgate.company.example"));
    for to in 4..=6 {
        walk(&mut mailward, "alt+Right", to);
    }
    // The letter, and then the operator does what it asks for.
    let letter = desk.home().join(letter);
    mailward.until_after("Return", "the letter is saved", || letter.exists());
    mailward.advance("Return", &format!("– {}", steps[3]));
    until("the change is seen", || case_has("domains.earlier"));
    for to in 4..=7 {
        walk(&mut mailward, "alt+Right", to);
    }
    mailward.until_after("Return", "the arrival is seen", || case_has("[[watches"));
    for to in 8..=10 {
        walk(&mut mailward, "alt+Right", to);
    }
    let dossier = desk.home().join(dossier);
    mailward.until_after("Return", "the dossier is saved", || dossier.exists());
    let text = pdf_text(&dossier);
    for wanted in ["mailgate.company.example", "france.security-mail.net", "company.example"] {
        assert!(text.contains(wanted), "{wanted} in\n{text}");
    }
    mailward.kill();
}

#[test]
fn from_start_to_finish_by_keyboard() {
    let steps = [
        "Start",
        "Service",
        "Company",
        "Current records",
        "Connection",
        "The change",
        "Request",
        "Propagation",
        "Smart host",
        "Restrict",
        "Finish",
    ];
    let (letter, dossier) = ("letter-company.example.pdf", "dossier-company.example.pdf");
    whole_way("en", &steps, letter, dossier, &[]);
}

#[test]
fn from_start_to_finish_in_french_and_killed_on_the_way() {
    let steps = [
        "Accueil",
        "Service",
        "Entreprise",
        "État actuel",
        "Connexion",
        "Le changement",
        "La demande",
        "Propagation",
        "Hôte relais",
        "Restriction",
        "Terminer",
    ];
    let (letter, dossier) = ("lettre-company.example.pdf", "dossier-company.example.pdf");
    whole_way("fr", &steps, letter, dossier, &[3, 5, 9]);
}

#[test]
fn from_start_to_a_printed_letter_by_keyboard_and_through_a_kill() {
    let desk = Desk::new();
    let mut mailward = desk.start("en");
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
    let mut mailward = desk.start("en");
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

/// The packages for Unix have the one program under two names.
#[cfg(unix)]
#[test]
fn called_by_the_consoles_name_the_program_is_the_console() {
    let home = tempfile::tempdir().unwrap();
    let console = home.path().join("mailward-cli");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_mailward"), &console).unwrap();
    let said = |program: &std::path::Path| {
        let run = std::process::Command::new(program)
            .args(["explain", "mx", "--lang=en"])
            .env("HOME", home.path())
            .output()
            .unwrap();
        (run.status.code(), String::from_utf8(run.stdout).unwrap())
    };
    let own = said(&console);
    assert!(own.0 == Some(0) && own.1.contains("MX"), "{own:?}");
    assert_eq!(own, said(env!("CARGO_BIN_EXE_mailward-cli").as_ref()));
}
