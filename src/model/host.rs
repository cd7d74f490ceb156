//! Names of hosts as the DNS gives them.

use std::fmt::{self, Write};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::DomainError;
use super::domain::whole_name;

/// A host's name as found in the DNS or in a profile: lower case, without the root dot, in
/// A-label form, with the escapes of RFC 1035 §5.1 where it holds odd octets.
///
/// Unlike [`DomainName`](super::DomainName) it is not validated: a zone may hold anything, and
/// what it holds has to be shown. The root (the target of a null MX, RFC 7505) is `.`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct HostName(String);

/// The octets of a name with its dots, without the length before it and the root behind it.
const MAX_OCTETS: usize = 253;
/// So much of one that is too long is told.
const SHOWN: usize = 40;

impl HostName {
    /// From presentation form, with or without the root dot. What presentation form cannot hold
    /// (blanks, control characters, anything but ASCII: a file may say it) is escaped, so that a
    /// name is one word wherever it is written.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let lower = in_presentation_form(text);
        match without_final_dots(&lower) {
            "" if lower.is_empty() => Self(lower),
            // Nothing but dots can only mean the root.
            "" => Self(".".to_owned()),
            // Several dots make no name; without them, what was read once is read the same again.
            rest => Self(rest.to_owned()),
        }
    }

    /// Reads what a person wrote as [`DomainName::parse`](super::DomainName::parse) does, and keeps
    /// the name whole: `www.company.example` is another host than `company.example`.
    ///
    /// # Errors
    /// A [`DomainError`] that says what is wrong with the text.
    pub fn parse(input: &str) -> Result<Self, DomainError> {
        whole_name(input).map(|name| Self::new(&name))
    }

    /// The name, lower case, without the root dot.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many octets it has in the DNS: one that is escaped counts once.
    fn octets(&self) -> usize {
        let mut bytes = self.0.bytes();
        let mut count = 0;
        while let Some(byte) = bytes.next() {
            count += 1;
            if byte == b'\\' && bytes.next().is_some_and(|next| next.is_ascii_digit()) {
                bytes.nth(1);
            }
        }
        count
    }

    /// Whether this is the DNS root, the target of a null MX.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0 == "."
    }

    /// The name with its final dot, as a zone file or a letter needs it.
    #[must_use]
    pub fn absolute(&self) -> String {
        if self.is_root() { self.0.clone() } else { format!("{}.", self.0) }
    }

    /// Whether the name is `parent` or stands below it.
    #[must_use]
    pub fn is_within(&self, parent: &str) -> bool {
        self.0.strip_suffix(parent).is_some_and(|head| head.is_empty() || head.ends_with('.'))
    }

    /// The registrable domain by the public suffix list (`isp.net` for `smtp.isp.net`), or `None`
    /// for a name that has none.
    #[must_use]
    pub fn registrable(&self) -> Option<&str> {
        psl::domain_str(&self.0)
    }
}

/// The name without the dots at its end; one that is escaped belongs to the last label.
fn without_final_dots(name: &str) -> &str {
    let mut rest = name;
    while let Some(head) = rest.strip_suffix('.') {
        let escapes = head.len() - head.trim_end_matches('\\').len();
        if escapes % 2 == 1 {
            break;
        }
        rest = head;
    }
    rest
}

fn in_presentation_form(text: &str) -> String {
    let mut form = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_graphic() {
            form.push(byte.to_ascii_lowercase().into());
        } else {
            // A string takes whatever is written.
            let _ = write!(form, "\\{byte:03}");
        }
    }
    form
}

/// Reads from a file a name that came out of the DNS: one longer than it can hold (RFC 1035 §2.3.4)
/// did not. What was asked for may be longer: policies of strangers name whatever they like.
pub(super) fn out_of_the_dns<'de, D: Deserializer<'de>>(from: D) -> Result<HostName, D::Error> {
    let name = HostName::deserialize(from)?;
    if name.octets() > MAX_OCTETS {
        let start: String = name.0.chars().take(SHOWN).collect();
        return Err(D::Error::custom(format!(
            "the name \"{start}…\" is longer than the DNS can hold ({MAX_OCTETS} octets)"
        )));
    }
    Ok(name)
}

impl fmt::Display for HostName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for HostName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl From<String> for HostName {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

impl From<&str> for HostName {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<HostName> for String {
    fn from(name: HostName) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_lower_case_without_the_root_dot() {
        assert_eq!(HostName::new("MX1.Company.Example.").as_str(), "mx1.company.example");
        assert_eq!(HostName::new("mx1").absolute(), "mx1.");
        assert!(HostName::new(".").is_root());
        assert_eq!(HostName::new(".").absolute(), ".");
        assert_eq!(HostName::new("mx1..").as_str(), "mx1");
        assert_eq!(HostName::new(r"a.b\..").as_str(), r"a.b\.");
        assert_eq!(HostName::new(r"a.b\\..").as_str(), r"a.b\\");
    }

    #[test]
    fn is_one_word_whatever_is_in_it() {
        let odd = HostName::new("a b\u{7}\né.example.");
        assert_eq!(odd.as_str(), "a\\032b\\007\\010\\195\\169.example");
        assert_eq!(HostName::new(odd.as_str()), odd);
    }

    #[test]
    fn a_file_names_none_that_the_dns_cannot_hold() {
        let read = |name: &str| out_of_the_dns(serde_json::Value::from(name));
        let longest = format!("{}a", "\\\\.".repeat(126));
        for name in [&"a.".repeat(127), &"\\255".repeat(253), &longest] {
            assert_eq!(read(name).unwrap(), HostName::new(name));
        }
        for name in ["a".repeat(254), "\\255".repeat(254), "é".repeat(127), "a".repeat(40_000)] {
            let error = read(&name).unwrap_err().to_string();
            assert!(error.contains("longer than the DNS can hold") && error.len() < 200, "{error}");
        }
    }

    #[test]
    fn keeps_every_label() {
        assert_eq!(
            HostName::parse("WWW.Société.Example.").unwrap().as_str(),
            "www.xn--socit-esab.example"
        );
        assert!(HostName::parse("mx1").is_err());
    }

    #[test]
    fn knows_what_it_stands_below() {
        let host = HostName::new("mail.company.example");
        assert!(host.is_within("company.example"));
        assert!(host.is_within("mail.company.example"));
        assert!(!host.is_within("pany.example"));
        assert_eq!(HostName::new("smtp.isp.co.uk").registrable(), Some("isp.co.uk"));
    }
}
