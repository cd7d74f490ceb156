//! Macros in SPF records (RFC 7208 §7).

use std::fmt::Write as _;
use std::net::IpAddr;

/// The longest name that may come out; longer ones lose labels on the left (§7.3).
const LONGEST_NAME: usize = 253;

/// What macros stand for.
pub(super) struct Values<'a> {
    /// The part of the sender's address before the `@`.
    pub(super) local: &'a str,
    /// The part behind it.
    pub(super) sender_domain: &'a str,
    /// The domain whose record is read.
    pub(super) domain: &'a str,
    /// The client's address.
    pub(super) ip: IpAddr,
    /// What the client said in HELO or EHLO.
    pub(super) helo: &'a str,
    /// The client's name, where its address and the name agree.
    pub(super) client_name: &'a str,
}

/// A macro between its braces.
struct Macro<'a> {
    letter: char,
    keep: usize,
    reverse: bool,
    delimiters: &'a str,
}

/// Literal text or a macro.
enum Piece<'a> {
    Text(&'a str),
    Macro(Macro<'a>),
}

/// Whether every `%` starts something that exists.
pub(super) fn is_well_formed(text: &str) -> bool {
    pieces(text).is_some()
}

/// Whether it holds macros that are allowed in explanations only.
pub(super) fn needs_explanation(text: &str) -> bool {
    has(text, |letter| "crt".contains(letter))
}

/// Whether what comes out depends on who sends, so that it cannot be known beforehand.
pub(super) fn depends_on_client(text: &str) -> bool {
    has(text, |letter| "sliphv".contains(letter))
}

/// Whether the client's name is wanted, which costs lookups.
pub(super) fn wants_client_name(text: &str) -> bool {
    has(text, |letter| letter == 'p')
}

fn has(text: &str, wanted: impl Fn(char) -> bool) -> bool {
    let is_wanted =
        |piece: &Piece| matches!(piece, Piece::Macro(m) if wanted(m.letter.to_ascii_lowercase()));
    pieces(text).is_some_and(|pieces| pieces.iter().any(is_wanted))
}

/// The name that comes out; a text that is not well formed comes out as it is.
pub(super) fn expand(text: &str, values: &Values) -> String {
    let Some(pieces) = pieces(text) else {
        return text.to_owned();
    };
    let mut name = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => name.push_str(text),
            Piece::Macro(found) => name.push_str(&found.value(values)),
        }
    }
    while name.len() > LONGEST_NAME
        && let Some((_, rest)) = name.split_once('.')
    {
        name = rest.to_owned();
    }
    name
}

fn pieces(text: &str) -> Option<Vec<Piece<'_>>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        found.push(Piece::Text(&rest[..at]));
        let behind = &rest[at + 1..];
        let (piece, length) = match behind.chars().next()? {
            '%' => (Piece::Text("%"), 1),
            '_' => (Piece::Text(" "), 1),
            '-' => (Piece::Text("%20"), 1),
            '{' => {
                let end = behind.find('}')?;
                (Piece::Macro(read(&behind[1..end])?), end + 1)
            }
            _ => return None,
        };
        found.push(piece);
        rest = &behind[length..];
    }
    found.push(Piece::Text(rest));
    Some(found)
}

fn read(inside: &str) -> Option<Macro<'_>> {
    let letter = inside.chars().next()?;
    if !"slodiphcrtv".contains(letter.to_ascii_lowercase()) {
        return None;
    }
    let rest = &inside[1..];
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = rest.split_at(digits);
    let keep = match number {
        "" => usize::MAX,
        number => number.parse().ok().filter(|keep| *keep > 0)?,
    };
    let (reverse, delimiters) = match rest.strip_prefix(['r', 'R']) {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let fits = delimiters.chars().all(|c| ".-+,/_=".contains(c));
    fits.then_some(Macro { letter, keep, reverse, delimiters })
}

impl Macro<'_> {
    fn value(&self, values: &Values) -> String {
        let raw = match self.letter.to_ascii_lowercase() {
            's' => format!("{}@{}", values.local, values.sender_domain),
            'l' => values.local.to_owned(),
            'o' => values.sender_domain.to_owned(),
            'd' => values.domain.to_owned(),
            'i' => dotted(values.ip),
            'p' => values.client_name.to_owned(),
            'v' => if values.ip.is_ipv4() { "in-addr" } else { "ip6" }.to_owned(),
            _ => values.helo.to_owned(),
        };
        let delimiters = if self.delimiters.is_empty() { "." } else { self.delimiters };
        let mut parts: Vec<&str> = raw.split(|c| delimiters.contains(c)).collect();
        if self.reverse {
            parts.reverse();
        }
        let kept = &parts[parts.len().saturating_sub(self.keep)..];
        let joined = kept.join(".");
        if self.letter.is_ascii_uppercase() { escaped(&joined) } else { joined }
    }
}

/// An address as labels: IPv6 by hexadecimal digits (§7.3, `i`).
fn dotted(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => {
            let digits: String = v6.octets().iter().fold(String::new(), |mut text, octet| {
                let _ = write!(text, "{octet:02x}");
                text
            });
            digits.chars().map(String::from).collect::<Vec<_>>().join(".")
        }
    }
}

/// Percent-encoded (§7.3): all but the unreserved characters of RFC 3986.
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}
