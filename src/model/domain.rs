//! Names of mail domains, as people type them and as the DNS wants them.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Longest name in presentation form without the root dot (RFC 1035 §2.3.4: 255 octets on the
/// wire, of which the length octet of the first label and the root take two).
const MAX_NAME: usize = 253;
/// Longest label (RFC 1035 §2.3.4).
const MAX_LABEL: usize = 63;
/// What a person pastes is looked at only up to here; no domain in any spelling is longer.
const MAX_INPUT: usize = 2_000;

/// A domain that receives mail, such as `company.example`.
///
/// Kept in A-label form (RFC 5890), lower case, without the root dot.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DomainName(String);

/// Why a text is not a mail domain. The text as given goes with it where it helps.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DomainError {
    /// Nothing, or blanks only.
    #[error("no domain was given")]
    Empty,
    /// Two dots in a row, or a dot at the start.
    #[error("a part between two dots is empty in \"{0}\"")]
    EmptyLabel(String),
    /// More than 253 characters in A-label form.
    #[error("the name is too long: {0} characters, where 253 are allowed")]
    TooLong(usize),
    /// A label of more than 63 characters in A-label form.
    #[error("the part \"{0}\" is too long: a part may have 63 characters")]
    LabelTooLong(String),
    /// An IP address where a domain is wanted.
    #[error("\"{0}\" is an IP address, not a domain")]
    IpAddress(String),
    /// A name without a dot.
    #[error("\"{0}\" has no ending such as .com")]
    SingleLabel(String),
    /// A character that no domain may hold.
    #[error("\"{0}\" holds a character that a domain may not have")]
    BadCharacter(String),
}

impl DomainName {
    /// Reads a domain from what a person typed or pasted: a bare domain with or without the root
    /// dot, an e-mail address (also `Name <user@domain>`), or a URL.
    ///
    /// # Errors
    /// A [`DomainError`] that says what is wrong with the text.
    pub fn parse(input: &str) -> Result<Self, DomainError> {
        whole_name(input).map(|name| Self(without_www(&name).to_owned()))
    }

    /// The A-label form: lower case, no root dot.
    #[must_use]
    pub fn ascii(&self) -> &str {
        &self.0
    }

    /// The U-label form, for people to read.
    #[must_use]
    pub fn unicode(&self) -> String {
        // A U-label has no two hyphens in third place (RFC 5891 §4.2.3.1): one that seems to be an
        // A-label again would be read as another name.
        let (text, result) =
            Uts46::new().to_unicode(self.0.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Check);
        if result.is_ok() { text.into_owned() } else { self.0.clone() }
    }

    /// Whether the A-label and the U-label form differ, so that both have to be told.
    #[must_use]
    pub fn is_international(&self) -> bool {
        self.0.split('.').any(|label| label.starts_with("xn--"))
    }
}

/// The name in a text, in A-label form and with every label that was given.
pub(super) fn whole_name(input: &str) -> Result<String, DomainError> {
    let text = input.trim();
    if text.is_empty() {
        return Err(DomainError::Empty);
    }
    if text.len() > MAX_INPUT {
        return Err(DomainError::TooLong(text.chars().count()));
    }
    let name = bare_name(text);
    if name.is_empty() {
        return Err(DomainError::Empty);
    }
    if is_ip(name) {
        return Err(DomainError::IpAddress(name.to_owned()));
    }
    // The full stops of UTS 46 §2.3 count as dots before the labels are looked at.
    let dotted = name.replace(['\u{3002}', '\u{ff0e}', '\u{ff61}'], ".");
    let dotted = dotted.strip_suffix('.').unwrap_or(&dotted);
    if dotted.is_empty() || dotted.split('.').any(str::is_empty) {
        return Err(DomainError::EmptyLabel(shorten(name)));
    }
    let ascii = Uts46::new()
        .to_ascii(
            dotted.as_bytes(),
            AsciiDenyList::STD3,
            Hyphens::CheckFirstLast,
            DnsLength::Ignore,
        )
        .map_err(|_| DomainError::BadCharacter(shorten(name)))?
        .into_owned();
    // A soft hyphen or the like can vanish in the mapping and leave a label empty.
    if ascii.split('.').any(str::is_empty) {
        return Err(DomainError::EmptyLabel(shorten(name)));
    }
    if let Some(label) = ascii.split('.').find(|label| label.len() > MAX_LABEL) {
        return Err(DomainError::LabelTooLong(shorten(label)));
    }
    if ascii.len() > MAX_NAME {
        return Err(DomainError::TooLong(ascii.len()));
    }
    if is_ip(&ascii) {
        return Err(DomainError::IpAddress(ascii));
    }
    if !ascii.contains('.') {
        return Err(DomainError::SingleLabel(shorten(name)));
    }
    Ok(ascii)
}

/// Strips what surrounds a domain in an e-mail address or a URL.
fn bare_name(text: &str) -> &str {
    let mut name = text.trim_matches(|c: char| matches!(c, '<' | '>' | '"' | '\'' | ',' | ';'));
    if let Some((scheme, rest)) = name.split_once("://")
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    {
        name = rest;
    } else if name.get(..7).is_some_and(|head| head.eq_ignore_ascii_case("mailto:")) {
        name = &name[7..];
    }
    let end = name.find(['/', '?', '#', '\\']).unwrap_or(name.len());
    name = &name[..end];
    if let Some((before, domain)) = name.rsplit_once('@') {
        // Several addresses are no domain, and none of them is to be passed over.
        if before.contains('@') && before.contains([',', ';', ' ', '\t', '\n']) {
            return name;
        }
        name = domain;
    }
    let name = name.trim_end_matches('>').trim();
    match name.rsplit_once(':') {
        Some((host, port))
            if !host.contains(':')
                && !port.is_empty()
                && port.bytes().all(|b| b.is_ascii_digit()) =>
        {
            host
        }
        _ => name,
    }
}

/// Whoever gives the address of a web site means the domain that it belongs to: nobody has mail at
/// `www`. A registered name is left, as in `www.com`.
fn without_www(name: &str) -> &str {
    let mut name = name;
    while let Some(rest) = name.strip_prefix("www.")
        && psl::domain_str(rest).is_some()
    {
        name = rest;
    }
    name
}

fn is_ip(name: &str) -> bool {
    let inner = name.trim_start_matches('[').trim_end_matches(']');
    inner.parse::<Ipv4Addr>().is_ok() || inner.parse::<Ipv6Addr>().is_ok()
}

/// Errors quote what was typed, but never a page of it.
fn shorten(text: &str) -> String {
    const KEEP: usize = 60;
    if text.chars().count() <= KEEP {
        return text.to_owned();
    }
    text.chars().take(KEEP).chain(['…']).collect()
}

impl fmt::Display for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl FromStr for DomainName {
    type Err = DomainError;

    fn from_str(text: &str) -> Result<Self, DomainError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for DomainName {
    type Error = DomainError;

    fn try_from(text: String) -> Result<Self, DomainError> {
        Self::parse(&text)
    }
}

impl From<DomainName> for String {
    fn from(name: DomainName) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ascii(text: &str) -> String {
        DomainName::parse(text).map_or_else(|error| format!("{error:?}"), String::from)
    }

    #[test]
    fn understands_what_people_paste() {
        for text in [
            "company.com",
            "Company.COM.",
            "  company.com\n",
            "user@company.com",
            "Jo Bloggs <jo@company.com>",
            "<jo@company.com>",
            "mailto:jo@company.com",
            "MAILTO:jo@company.com?subject=x",
            "https://company.com/x",
            "https://www.company.com/contact",
            "WWW.company.com",
            "www.www.company.com",
            "https://jo:secret@company.com:8443/x?y#z",
            "company.com:25",
            "company\u{3002}com",
        ] {
            assert_eq!(ascii(text), "company.com", "{text:?}");
        }
    }

    #[test]
    fn a_name_that_is_called_so_is_left() {
        for text in ["www.com", "www.co.uk", "www2.company.com", "wwwcompany.com"] {
            assert_eq!(ascii(text), text);
        }
    }

    #[test]
    fn keeps_the_a_label_and_shows_the_u_label() {
        let name = DomainName::parse("Société.example").unwrap();
        assert_eq!(name.ascii(), "xn--socit-esab.example");
        assert_eq!(name.unicode(), "société.example");
        let twice = DomainName::parse("xn--xn----sosab.example").unwrap();
        assert_eq!(twice.unicode(), twice.ascii());
        assert!(name.is_international());
        assert_eq!(DomainName::parse("xn--socit-esab.example").unwrap(), name);
        assert!(!DomainName::parse("company.example").unwrap().is_international());
    }

    #[test]
    fn refuses_with_the_reason() {
        let long_label = format!("{}.com", "a".repeat(64));
        let long_name = format!("{}com", "abcdefgh.".repeat(30));
        let cases = [
            ("", DomainError::Empty),
            ("  ", DomainError::Empty),
            ("user@", DomainError::Empty),
            ("https://", DomainError::Empty),
            ("..", DomainError::EmptyLabel("..".into())),
            (".", DomainError::EmptyLabel(".".into())),
            ("a..com", DomainError::EmptyLabel("a..com".into())),
            (".com", DomainError::EmptyLabel(".com".into())),
            ("192.0.2.1", DomainError::IpAddress("192.0.2.1".into())),
            ("[2001:db8::1]", DomainError::IpAddress("[2001:db8::1]".into())),
            ("company", DomainError::SingleLabel("company".into())),
            ("a_b.com", DomainError::BadCharacter("a_b.com".into())),
            ("a@b.com, c@d.com", DomainError::BadCharacter("a@b.com, c@d.com".into())),
            ("two words.com", DomainError::BadCharacter("two words.com".into())),
            ("-a.com", DomainError::BadCharacter("-a.com".into())),
            (&long_label, DomainError::LabelTooLong(format!("{}…", "a".repeat(60)))),
            (&long_name, DomainError::TooLong(273)),
        ];
        for (text, expected) in cases {
            assert_eq!(DomainName::parse(text), Err(expected), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_reads_its_own_output(text in "\\PC{0,300}") {
            if let Ok(name) = DomainName::parse(&text) {
                prop_assert!(name.ascii().len() <= MAX_NAME);
                prop_assert!(name.ascii().split('.').all(|l| !l.is_empty() && l.len() <= MAX_LABEL));
                prop_assert_eq!(DomainName::parse(name.ascii()), Ok(name.clone()));
                prop_assert_eq!(DomainName::parse(&name.unicode()), Ok(name));
            }
        }

        #[test]
        fn a_valid_name_survives_every_wrapping(
            labels in prop::collection::vec("[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?", 1..5),
        ) {
            let plain = format!("{}.example", labels.join("."));
            // Two hyphens in third and fourth place are kept for A-labels.
            prop_assume!(!labels.iter().any(|l| l.get(2..4) == Some("--")));
            let name = DomainName::parse(&plain).unwrap();
            prop_assert_eq!(name.ascii(), &plain);
            for wrapped in [
                format!("{plain}."),
                plain.to_uppercase(),
                format!("jo@{plain}"),
                format!("https://{plain}/x"),
            ] {
                prop_assert_eq!(DomainName::parse(&wrapped), Ok(name.clone()));
            }
        }
    }
}
