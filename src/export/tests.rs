use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::model::{Language, MxRecord, MxSet};

fn swap(domain: &str, from: &[(u16, &str)], to: &[(u16, &str)]) -> Swap {
    let set = |records: &[(u16, &str)], ttl| -> MxSet {
        records.iter().map(|(p, host)| MxRecord::new(*p, *host, ttl)).collect()
    };
    Swap {
        domain: domain.parse().unwrap(),
        direction: Direction::Forth,
        from: set(from, 7_200),
        to: set(to, 3_600),
    }
}

fn write_one(format: Format, swap: &Swap) -> String {
    static TEXTS: LazyLock<Catalog> = LazyLock::new(|| Catalog::new(Language::En));
    static SERVICE: LazyLock<ServiceProfile> = LazyLock::new(ServiceProfile::built_in);
    super::write(format, std::slice::from_ref(swap), &SERVICE, &TEXTS).unwrap().text
}

const OLD: &[(u16, &str)] = &[(5, "mailgate.company.com"), (40, "smtp.isp.net")];
const NEW: &[(u16, &str)] = &[(3, "france.security-mail.net"), (40, "smtp.isp.net")];

#[test]
fn ids_are_read_back_and_files_have_names_of_their_own() {
    for format in Format::ALL {
        assert_eq!(format.as_str().parse(), Ok(format));
    }
    assert_eq!("domain_connect".parse(), Ok(Format::DomainConnect));
    assert_eq!("zonefile".parse::<Format>(), Err(UnknownFormat("zonefile".into())));
    let texts = Catalog::new(Language::En);
    let service = ServiceProfile::built_in();
    let mut one = swap("company.com", OLD, NEW);
    let name = |swaps: &[Swap], format| {
        super::write(format, swaps, &service, &texts).map(|export| export.filename)
    };
    assert_eq!(name(&[one.clone()], Format::Route53).unwrap(), "mx-company.com.json");
    let two = [one.clone(), swap("other.com", OLD, NEW)];
    assert_eq!(name(&two, Format::Bind).unwrap(), "mx.zone");
    assert_eq!(name(&two, Format::Route53), Err(ExportError::OneOnly(Format::Route53)));
    assert_eq!(name(&[], Format::Bind), Err(ExportError::Nothing));
    one.direction = Direction::Back;
    assert_eq!(name(&[one], Format::Csv).unwrap(), "mx-company.com-undo.csv");
}

#[test]
fn zone_lines_hold_the_whole_set_and_name_what_goes() {
    let text = write_one(Format::Bind, &swap("company.com", OLD, NEW));
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with(';')).collect();
    assert_eq!(
        lines,
        [
            "company.com. 3600 IN MX 3 france.security-mail.net.",
            "company.com. 3600 IN MX 40 smtp.isp.net."
        ]
    );
    assert!(text.contains(";   company.com. 7200 IN MX 5 mailgate.company.com.\n"), "{text}");
    assert!(!text.contains(";   company.com. 7200 IN MX 40"), "{text}");
}

#[test]
fn an_update_wants_the_old_set_and_replaces_it() {
    let text = write_one(Format::Nsupdate, &swap("company.com", OLD, NEW));
    let lines: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(
        lines,
        [
            "check-names off",
            "prereq yxrrset company.com. IN MX 5 mailgate.company.com.",
            "prereq yxrrset company.com. IN MX 40 smtp.isp.net.",
            "update delete company.com. IN MX",
            "update add company.com. 3600 IN MX 3 france.security-mail.net.",
            "update add company.com. 3600 IN MX 40 smtp.isp.net.",
            "send"
        ]
    );
    let first = write_one(Format::Nsupdate, &swap("company.com", &[], NEW));
    assert!(first.contains("prereq nxrrset company.com. IN MX\nupdate add"), "{first}");
    let null = write_one(Format::Nsupdate, &swap("company.com", &[(0, ".")], NEW));
    assert!(null.contains("prereq yxrrset company.com. IN MX 0 .\n"), "{null}");
}

#[test]
fn a_batch_replaces_the_set_or_deletes_it_as_it_stands() {
    let batch = |swap: &Swap| -> serde_json::Value {
        serde_json::from_str(&write_one(Format::Route53, swap)).unwrap()
    };
    let forth = batch(&swap("company.com", OLD, NEW));
    let change = &forth["Changes"][0];
    assert_eq!(change["Action"], "UPSERT");
    assert_eq!(change["ResourceRecordSet"]["TTL"], 3_600);
    assert_eq!(
        change["ResourceRecordSet"]["ResourceRecords"][0]["Value"],
        "3 france.security-mail.net."
    );
    let none = batch(&swap("company.com", OLD, &[]));
    assert_eq!(none["Changes"][0]["Action"], "DELETE");
    assert_eq!(none["Changes"][0]["ResourceRecordSet"]["TTL"], 7_200);
}

#[test]
fn what_cannot_be_said_is_not_written() {
    let texts = Catalog::new(Language::En);
    let service = ServiceProfile::built_in();
    let none = [swap("company.com", NEW, &[])];
    for format in [Format::Cloudflare, Format::DomainConnect] {
        let domain = none[0].domain.clone();
        let error = ExportError::NoRecords { format, domain };
        assert_eq!(super::write(format, &none, &service, &texts), Err(error));
    }
}

#[test]
fn a_domain_below_the_registered_one_is_named_in_its_zone() {
    let zone = |domain, zones: &[&str]| {
        let zones: Vec<HostName> = zones.iter().map(|zone| (*zone).into()).collect();
        let (zone, name) = swap(domain, &[], &[]).zone(&zones);
        format!("{name} in {zone}")
    };
    assert_eq!(zone("a.b.company.co.uk", &[]), "a.b in company.co.uk");
    assert_eq!(zone("company.co.uk", &[]), "@ in company.co.uk");
    // A zone that was seen counts more than what is registered, and one of others not at all.
    let seen = ["company.co.uk", "b.company.co.uk", "y.co.uk"];
    assert_eq!(zone("a.b.company.co.uk", &seen), "a in b.company.co.uk");
    assert_eq!(zone("b.company.co.uk", &seen), "@ in b.company.co.uk");
    assert_eq!(zone("company.co.uk", &seen), "@ in company.co.uk");
    let text = write_one(Format::Powershell, &swap("mail.company.com", OLD, NEW));
    assert!(text.contains("$zone = 'company.com'\n$name = 'mail'\n"), "{text}");
}

#[test]
fn every_form_has_its_words_in_every_language() {
    for language in Language::ALL {
        let texts = Catalog::new(language);
        for format in Format::ALL {
            for direction in [Direction::Forth, Direction::Back] {
                let words = texts.export_use(format, "mx.file", direction);
                assert!(words.len() > 20, "{format}: {words}");
            }
            assert!(!texts.export_name(format).is_empty());
        }
    }
}

/// What `PowerShell` makes of a text in single quotes (`about_Quoting_Rules`).
fn read_powershell(text: &str) -> Option<String> {
    let quote = |c: char| matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}');
    let inner = text.strip_prefix('\'')?.strip_suffix('\'')?;
    let mut read = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        if quote(c) && !chars.next().is_some_and(quote) {
            return None;
        }
        read.push(c);
    }
    Some(read)
}

/// What a POSIX shell makes of a word (XCU §2.2).
fn read_shell(word: &str) -> String {
    let mut read = String::new();
    let mut quoted = false;
    let mut chars = word.chars();
    while let Some(c) = chars.next() {
        match c {
            '\'' => quoted = !quoted,
            '\\' if !quoted => read.extend(chars.next()),
            c if quoted => read.push(c),
            c => panic!("{c:?} stands outside of quotes in {word}"),
        }
    }
    assert!(!quoted, "{word}");
    read
}

#[test]
fn half_an_escape_takes_nothing_with_it() {
    for (host, written) in [
        ("a\\", "a\\092."),
        ("a\\1b.example", "a\\0921b.example."),
        ("a\\999.example", "a\\092999.example."),
        ("a\\032b.example", "a\\032b.example."),
        ("a\\.b.example", "a\\046b.example."),
        (".", "."),
    ] {
        assert_eq!(quote::name(&crate::model::HostName::new(host)), written, "{host}");
    }
}

proptest! {
    #[test]
    fn no_name_leaves_its_quotes(host in "[ -~\u{e0}\u{2019}\u{201b}\n;'\"`$()\\\\]{1,40}", preference: u16) {
        let wild = swap("company.com", &[(preference, &host)], NEW);
        let safe = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "\\-_.*".contains(c));
        let name = quote::name(&crate::model::HostName::new(&host));
        prop_assert!(safe(&name) && name.ends_with('.'), "{name}");
        for format in Format::ALL {
            let lines = write_one(format, &wild).lines().count();
            let tame = write_one(format, &swap("company.com", &[(7, "old.example")], NEW)).lines().count();
            prop_assert_eq!(lines, tame, "{}", format);
        }
    }

    #[test]
    fn powershell_reads_what_was_quoted(text in "[\\PC'\u{2018}\u{2019}\u{201a}\u{201b}]{0,40}") {
        prop_assert_eq!(read_powershell(&quote::powershell(&text)), Some(text));
    }

    #[test]
    fn the_shell_reads_what_was_quoted(text in "[ -~]{0,40}") {
        prop_assert_eq!(read_shell(&quote::shell(&text)), text);
    }
}

#[test]
fn cpanel_keeps_the_mailboxes_that_it_has() {
    let mut swap = swap("company.com", OLD, NEW);
    let text = write_one(Format::Cpanel, &swap);
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(at("Local Mail Exchanger") < at("Remote Mail Exchanger"));
    assert!(at("If the mailboxes are on this server") < at("Only if the mailboxes are elsewhere"));
    // On automatic, new records would make it think that the mailboxes had moved.
    assert!(at("Email Routing") < at("Zone Editor"));
    swap.direction = Direction::Back;
    let back = write_one(Format::Cpanel, &swap);
    assert!(back.find("Zone Editor") < back.find("Email Routing"), "{back}");
}
