//! What people type.

use std::io::Read;
use std::net::{Ipv4Addr, UdpSocket};
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::program::{command, run};

/// A resolver that answers nothing, so that wrong input cannot get as far as a lookup unnoticed.
const NOBODY: &str = "127.0.0.1:9";

#[test]
fn what_is_no_domain_is_explained() {
    let long_name = "abcdefgh.".repeat(40) + "com";
    let long_label = "a".repeat(64) + ".com";
    let cases = [
        ("", "No domain was given"),
        ("   ", "No domain was given"),
        ("jo@", "No domain was given"),
        ("https://", "No domain was given"),
        ("..", "a part between two dots is missing"),
        ("company..com", "a part between two dots is missing"),
        (".com", "a part between two dots is missing"),
        ("company", "has no ending such as .com"),
        ("192.0.2.1", "is an IP address"),
        ("[2001:db8::1]", "is an IP address"),
        ("two words.com", "holds a character"),
        ("a_b.com", "holds a character"),
        ("\u{1b}[31m.com", "holds a character"),
        (&long_name, "too long"),
        (&long_label, "too long"),
    ];
    for (text, words) in cases {
        for verb in [&["check"][..], &["plan"], &["letter", "-o", "never-written.pdf"]] {
            let mut arguments = verb.to_vec();
            arguments.extend(["--resolver", NOBODY, "--", text]);
            let ran = run(&arguments);
            assert_eq!(ran.code, 2, "{text:?} {ran:?}");
            assert!(ran.stderr.starts_with("Error: "), "{text:?} {ran:?}");
            assert!(ran.stderr.contains(words), "{text:?} {ran:?}");
            assert!(ran.stdout.is_empty() && !ran.stderr.contains('\u{1b}'), "{text:?} {ran:?}");
        }
    }
    assert!(!std::path::Path::new("never-written.pdf").exists());
}

#[test]
fn every_fault_is_told_at_once_in_the_users_language() {
    let ran = run(&["check", "--lang", "fr-BE", "--resolver", NOBODY, "..", "a.com", "company"]);
    assert_eq!(ran.code, 2);
    let lines: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(lines.len(), 2, "{ran:?}");
    assert!(lines[0].starts_with("Erreur : Dans « .. »"), "{ran:?}");
    assert!(lines[1].contains("n’a pas de terminaison"), "{ran:?}");
}

#[test]
fn wrong_usage_gives_2_and_help_gives_0() {
    let cases: [&[&str]; 11] = [
        &[],
        &["check"],
        &["fly", "company.com"],
        &["check", "--resolver", "dns.example", "company.com"],
        &["check", "--timeout", "never", "company.com"],
        &["check", "--lang", "tlh", "company.com"],
        &["plan", "a.com", "b.com"],
        &["plan", "--strategy", "hope", "company.com"],
        &["letter", "company.com"],
        &["letter", "a.mailward", "company.com", "-o", "x.pdf"],
        &["check", "--service", "nobody", "company.com"],
    ];
    for arguments in cases {
        let ran = run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?} {ran:?}");
        assert!(!ran.stderr.is_empty() && ran.stdout.is_empty(), "{arguments:?} {ran:?}");
    }
    for arguments in [&["--help"][..], &["--version"], &["check", "--help"], &["help", "plan"]] {
        let ran = run(arguments);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{arguments:?}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let mut child =
        command(&["services", "list", "--json"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = command(&["services", "list"]).stdout(full).output().unwrap();
    let ran = crate::program::ran(output);
    assert!(ran.code == 2 && ran.stderr.contains("could not be written"), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn the_user_can_stop_it() {
    for signal in ["-INT", "-TERM"] {
        let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let resolver = silent.local_addr().unwrap().to_string();
        let arguments = ["check", "--timeout", "60", "--resolver", &resolver, "company.com"];
        let mut child =
            command(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // It listens for signals before it asks.
        silent.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        silent.recv(&mut [0; 512]).expect("the program asks");
        let begun = Instant::now();
        let id = child.id().to_string();
        assert!(std::process::Command::new("kill").args([signal, &id]).status().unwrap().success());
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert!(begun.elapsed() < Duration::from_secs(5));
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!(said, "");
    }
}
