//! Values in the quotes of those that read them. Names come from the DNS, so they may hold
//! anything.

use std::fmt::Write as _;

use crate::model::HostName;

/// A name in zone file form with its final dot (RFC 1035 §5.1): what is not usual in a host name
/// is escaped, so that no blank, quote or semicolon ends it.
pub(super) fn name(host: &HostName) -> String {
    if host.is_root() {
        return ".".to_owned();
    }
    let mut safe = String::new();
    let mut rest = host.as_str();
    while let Some(c) = rest.chars().next() {
        let mut after = &rest[c.len_utf8()..];
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' | '.' | '*' => safe.push(c),
            // An escape of the DNS itself; what it escapes is judged anew.
            '\\' => {
                match (after.get(..3).filter(|digits| is_octet(digits)), after.chars().next()) {
                    (Some(digits), _) => {
                        safe.push('\\');
                        safe.push_str(digits);
                        after = &after[3..];
                    }
                    (None, Some(next)) if !next.is_ascii_digit() => {
                        escape(next, &mut safe);
                        after = &after[next.len_utf8()..];
                    }
                    // Half an escape is none, and must not take away what follows, least the final dot.
                    (None, _) => escape(c, &mut safe),
                }
            }
            other => escape(other, &mut safe),
        }
        rest = after;
    }
    safe.push('.');
    safe
}

/// Whether three digits are the number of an octet.
fn is_octet(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.parse::<u8>().is_ok()
}

fn escape(c: char, out: &mut String) {
    let mut bytes = [0; 4];
    for byte in c.encode_utf8(&mut bytes).bytes() {
        // Writing to a string cannot fail.
        let _ = write!(out, "\\{byte:03}");
    }
}

/// A name without its final dot, but the root as it is.
pub(super) fn relative(host: &HostName) -> String {
    let absolute = name(host);
    match absolute.strip_suffix('.') {
        Some(bare) if !bare.is_empty() => bare.to_owned(),
        _ => absolute,
    }
}

/// In the single quotes of a POSIX shell, which know no escapes (POSIX.1-2017 XCU §2.2.2).
pub(super) fn shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// In the single quotes of `PowerShell`. The typographic ones end a string as well
/// (`about_Quoting_Rules`), and each is doubled to stand for itself.
pub(super) fn powershell(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('\'');
    for c in text.chars() {
        if matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}') {
            quoted.push(c);
        }
        quoted.push(c);
    }
    quoted.push('\'');
    quoted
}

/// A field of a CSV file (RFC 4180 §2).
pub(super) fn csv(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
