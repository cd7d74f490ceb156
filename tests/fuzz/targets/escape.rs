//! Values of strangers in commands and files that other programs obey.
//!
//! The skeleton of a text is what is left of it without the values: with harmless values in their
//! place it has to be the same, or a value has become something else than a value.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use mailward::export::{Direction, Format, Swap, write};
use mailward::guide::{self, Block, Values};
use mailward::i18n::Catalog;
use mailward::model::{DomainName, Draft, HostName, Language, MxRecord, ServiceProfile};

use super::fields;

/// No value of a customer or a profile puts a sign into a code block that the guide does not have.
pub(super) fn guide(data: &[u8]) {
    let [domain, server, name, outbound, address, id] = fields(data);
    let built_in = ServiceProfile::built_in();
    let mut service = built_in.clone();
    // What the profile's own checks refuse never gets this far.
    let mut set = |change: &dyn Fn(&mut Draft)| {
        let mut draft = Draft::from(&service);
        change(&mut draft);
        if let Ok(changed) = ServiceProfile::parse(&draft.to_toml()) {
            service = changed;
        }
    };
    set(&|draft| draft.name.clone_from(&name));
    set(&|draft| draft.id.clone_from(&id));
    set(&|draft| draft.autoresponder = Some(address.clone()));
    set(&|draft| draft.outbound[0].host.clone_from(&outbound));
    let ranges: Vec<_> = "192.0.2.0/24".parse().into_iter().collect();
    let server = HostName::new(&server);
    let Ok(hostile) = Values::new(&service, &[domain], Some(&server), &ranges) else { return };
    let own = HostName::new("mail.company.example");
    let plain = Values::new(&built_in, &["company.example".to_owned()], Some(&own), &ranges);
    let Ok(plain) = plain else { return };
    let all = guide::all();
    let guide = &all[data.len() % all.len()];
    for section in guide.sections(Language::En) {
        let code = |values: &Values| -> Vec<String> {
            let filled = values.fill(section, &mut BTreeSet::new());
            let code = filled.blocks.into_iter().filter_map(|block| match block {
                Block::Code { text, .. } => Some(text),
                _ => None,
            });
            code.collect()
        };
        for (hostile, plain) in code(&hostile).iter().zip(code(&plain)) {
            assert_eq!(signs(hostile), signs(&plain), "{}: {hostile}", guide.id);
        }
    }
}

/// All that is neither a letter nor a digit nor one of the few signs that names have.
fn signs(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_alphanumeric() && !".-_@:".contains(*c)).collect()
}

/// Names out of the DNS stay names in every form that a DNS operator's machine takes.
pub(super) fn export(data: &[u8]) {
    static TEXTS: OnceLock<Catalog> = OnceLock::new();
    let texts = TEXTS.get_or_init(|| Catalog::new(Language::En));
    let service = ServiceProfile::built_in();
    let hosts: [String; 3] = fields(data);
    let hostile = hosts.map(|host| HostName::new(&host));
    let plain = ["a.example", "b.example", "c.example"].map(HostName::new);
    let Some(hostile) = swap(hostile) else { return };
    let Some(plain) = swap(plain) else { return };
    for format in Format::ALL {
        let text = |swap: &Swap| write(format, std::slice::from_ref(swap), &service, texts);
        let (Ok(ours), Ok(theirs)) = (text(&hostile), text(&plain)) else {
            panic!("{format} cannot say it");
        };
        let (ours, theirs) = (ours.text, theirs.text);
        assert_eq!(ours.lines().count(), theirs.lines().count(), "{format}: {ours}");
        let is_shown = |c: char| c == '\n' || c == '\r' || !c.is_control();
        assert!(ours.chars().all(is_shown), "{format}: {ours:?}");
        match format {
            Format::Azure | Format::Gcloud | Format::Plesk => {
                assert_eq!(unquoted(&ours, false), unquoted(&theirs, false), "{format}: {ours}");
            }
            Format::Powershell => {
                assert_eq!(unquoted(&ours, true), unquoted(&theirs, true), "{format}: {ours}");
            }
            Format::Route53 | Format::DomainConnect => {
                let read = serde_json::from_str::<serde_json::Value>(&ours);
                assert!(read.is_ok(), "{format}: {ours}");
            }
            Format::Bind | Format::Cloudflare | Format::Nsupdate => zone_lines(&ours, &theirs),
            Format::Csv | Format::Table | Format::Cpanel => {}
        }
    }
}

fn swap([old, kept, new]: [HostName; 3]) -> Option<Swap> {
    // The root is no host, and is written in other ways.
    if [&old, &kept, &new].iter().any(|host| host.is_root() || host.as_str().is_empty()) {
        return None;
    }
    let record = |preference, host: &HostName| MxRecord::new(preference, host.clone(), 3_600);
    Some(Swap {
        domain: DomainName::parse("company.example").ok()?,
        direction: Direction::Forth,
        from: vec![record(10, &old), record(20, &kept)].into(),
        to: vec![record(20, &kept), record(30, &new)].into(),
    })
}

/// What stands outside of single quotes, as a POSIX shell or `PowerShell` reads it; each quoted
/// string is one sign.
fn unquoted(text: &str, is_powershell: bool) -> String {
    let is_quote = |c: char| {
        c == '\'' || is_powershell && matches!(c, '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}')
    };
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    let mut is_comment = false;
    while let Some(c) = chars.next() {
        is_comment = (is_comment || c == '#') && c != '\n';
        if is_comment || !is_quote(c) {
            // Outside of quotes a backslash takes the next sign, so that `'\''` is one string.
            if c == '\\' && !is_powershell && chars.next_if(|next| *next == '\'').is_some() {
                continue;
            }
            out.push(c);
            continue;
        }
        loop {
            match chars.next() {
                None => panic!("a quote is never closed: {text}"),
                Some(inside) if is_quote(inside) => {
                    // Doubled, it stands for itself in PowerShell.
                    if is_powershell && chars.next_if(|next| is_quote(*next)).is_some() {
                        continue;
                    }
                    break;
                }
                Some(_) => {}
            }
        }
        if !out.ends_with('\u{1}') {
            out.push('\u{1}');
        }
    }
    out
}

/// Each line has its words, and the last one is a whole name.
fn zone_lines(ours: &str, theirs: &str) {
    for (our, their) in ours.lines().zip(theirs.lines()) {
        let (our_words, their_words): (Vec<&str>, Vec<&str>) =
            (our.split_whitespace().collect(), their.split_whitespace().collect());
        assert_eq!(our_words.len(), their_words.len(), "{our}");
        if !their.contains(" MX ") || !their.ends_with('.') {
            continue;
        }
        let (host, before) = our_words.split_last().unwrap_or((&"", &[]));
        assert_eq!(before, &their_words[..before.len()], "{our}");
        assert!(is_absolute(host), "{host}");
    }
}

/// Whether a word is a name of a zone file that ends at the root, each odd octet escaped by its number
/// (RFC 1035 §5.1).
fn is_absolute(word: &str) -> bool {
    let mut rest = word.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = match first {
            b'\\' => {
                let digits = after.get(..3).and_then(|digits| std::str::from_utf8(digits).ok());
                if digits
                    .is_none_or(|digits| digits.parse::<u8>().is_err() || digits.starts_with('+'))
                {
                    return false;
                }
                &after[3..]
            }
            other if other.is_ascii_alphanumeric() || b"-_.*".contains(other) => after,
            _ => return false,
        };
    }
    word.ends_with('.')
}
