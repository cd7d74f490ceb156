//! One `Received` line: `from A (B [C]) by D (software) with P id I for R; date`.
//!
//! The order and the comments are every server's own, so words and comments are read in turn, and
//! each counts for the keyword before it.

use std::net::IpAddr;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;

use super::product::Product;
use super::{Hop, Relation};
use crate::model::HostName;

/// Where the servers of Microsoft 365 hand mail to each other, over public addresses.
const MICROSOFT: [&str; 4] = [
    "prod.outlook.com",
    "prod.protection.outlook.com",
    "outlook.office365.com",
    "prod.exchangelabs.com",
];

enum Token<'a> {
    Word(&'a str),
    /// What stands in parentheses, without them.
    Comment(&'a str),
}

/// Reads a line; none if it says neither from where nor by whom.
pub(super) fn read(field: &str) -> Option<Hop> {
    let (clauses, date) = split_date(field);
    let tokens = tokens(clauses);
    let mut hop = Hop { at: date.and_then(time), ..Hop::default() };
    let mut keyword = "";
    let mut filled = "";
    let mut literal = None;
    for token in &tokens {
        match token {
            Token::Word(word) => {
                let known = ["from", "by", "with", "id", "for", "via"]
                    .into_iter()
                    .find(|known| word.eq_ignore_ascii_case(known));
                // A server may be called `with`: the word behind a keyword is its value.
                if let Some(known) = known.filter(|_| keyword == filled) {
                    (keyword, filled) = (known, "");
                } else if filled != keyword {
                    if keyword == "from" {
                        literal = address(word.trim_matches(['<', '>', ',', '"']));
                    }
                    value(&mut hop, keyword, word);
                    filled = keyword;
                }
            }
            Token::Comment(comment) => {
                if keyword == "from" {
                    client(&mut hop, comment);
                }
            }
        }
    }
    // What the client calls itself may be an address, too; that of the connection then stands in
    // the comment (RFC 5321 §4.4). Exim, which looks up no name, writes only this one.
    hop.from_address = hop.from_address.or(literal);
    hop.relation = relation(&hop, clauses);
    hop.product = Product::of(clauses, hop.by.as_deref());
    let says_something = hop.from.is_some() || hop.from_address.is_some() || hop.by.is_some();
    (says_something || clauses.contains("qmail")).then_some(hop)
}

fn value(hop: &mut Hop, keyword: &str, word: &str) {
    let word = word.trim_matches(['<', '>', ',', '"']);
    match keyword {
        "from" if !word.is_empty() && address(word).is_none() => hop.from = Some(shown(word)),
        "by" if !word.is_empty() => hop.by = Some(shown(word)),
        "with" if !word.is_empty() => hop.with = Some(shown(word)),
        _ => {}
    }
}

/// A comment on who sent: `(name [address])`, `([address] helo=name)`, `(HELO name)`, `(address)`.
fn client(hop: &mut Hop, comment: &str) {
    let mut helo_is_next = false;
    let mut bare = None;
    for (at, word) in comment.split_whitespace().enumerate() {
        let word = word.trim_matches(['(', ')', ',']);
        let lower = word.to_ascii_lowercase();
        if let Some(helo) = lower.strip_prefix("helo=").or_else(|| lower.strip_prefix("ehlo=")) {
            name_itself(hop, helo);
        } else if lower == "helo" || lower == "ehlo" {
            helo_is_next = true;
        } else if helo_is_next {
            name_itself(hop, word);
            helo_is_next = false;
        } else if let Some(address) = address(word) {
            // Beside one in brackets it is the name that somebody gave his address in the DNS.
            if word.starts_with('[') {
                hop.from_address.get_or_insert(address);
            } else {
                bare.get_or_insert(address);
            }
        } else if at == 0 && is_host(&lower) {
            hop.from_name = Some(shown(lower.trim_end_matches('.')));
        }
    }
    // qmail, of somebody whom it asked who he is: `(name@192.0.2.1)`.
    let of_qmail = || comment.rsplit_once('@').and_then(|(_, address)| address.parse().ok());
    if let Some(address) = bare.or_else(of_qmail) {
        hop.from_address.get_or_insert(address);
    }
}

/// Whether both sides of a hop are servers of one organisation, as far as that can be told.
fn relation(hop: &Hop, clauses: &str) -> Relation {
    let host = |name: &Option<String>| name.as_deref().map(HostName::new);
    let Some(by) = host(&hop.by) else { return Relation::Others };
    let (from, looked_up) = (host(&hop.from), host(&hop.from_name));
    let is_within = |name: &HostName, all: &[&str]| all.iter().any(|all| name.is_within(all));
    let from_microsoft = from.as_ref().is_some_and(|from| is_within(from, &MICROSOFT));
    if from_microsoft && is_within(&by, &MICROSOFT) {
        return Relation::Same;
    }
    let is_kin =
        |name: &HostName| name.registrable().is_some_and(|domain| by.registrable() == Some(domain));
    // Whoever lies about himself is found out by the DNS, and a customer's server that has its
    // name in the DNS from its provider calls itself otherwise.
    if !from.as_ref().is_some_and(is_kin) || !looked_up.as_ref().is_none_or(is_kin) {
        return Relation::Others;
    }
    let lower = clauses.to_ascii_lowercase();
    let is_exchange = lower.contains("with microsoft smtp server");
    // Exchange takes mail from others by its front end alone, since 2013.
    if is_exchange && lower.contains(" id 15.") && !lower.contains("via frontend transport") {
        Relation::Same
    } else if looked_up.is_some() || (is_exchange && !lower.contains(" id 15.")) {
        Relation::Kin
    } else {
        Relation::Others
    }
}

/// Exim and qmail put the name of the DNS first, and the one the client gives into the comment.
fn name_itself(hop: &mut Hop, helo: &str) {
    let looked_up = hop.from.take().filter(|name| is_host(&name.to_ascii_lowercase()));
    if let Some(name) = looked_up {
        hop.from_name.get_or_insert(name);
    }
    hop.from = Some(shown(helo)).filter(|helo| !helo.is_empty());
}

fn is_host(word: &str) -> bool {
    word.contains('.')
        && word != "unknown"
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b))
}

/// An address in any of the spellings: `[192.0.2.1]`, `[192.0.2.1]:25`, `[IPv6:2001:db8::1]`,
/// `192.0.2.1`.
fn address(word: &str) -> Option<IpAddr> {
    let bare = match word.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((inside, _)) => inside,
        None => word.trim_matches(['[', ']']),
    };
    let head = bare.get(..5).filter(|head| head.eq_ignore_ascii_case("ipv6:"));
    let bare = head.map_or(bare, |head| &bare[head.len()..]);
    // The zone of a link-local address is the reader's own.
    let bare = bare.split_once('%').map_or(bare, |(address, _)| address);
    bare.parse::<IpAddr>().ok().map(|address| address.to_canonical())
}

/// Names come from strangers: bounded.
fn shown(word: &str) -> String {
    word.chars().filter(|c| !c.is_control()).take(255).collect()
}

/// The clauses, and the date behind the last semicolon that stands in no comment.
fn split_date(field: &str) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    let mut last = None;
    for (at, c) in field.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => last = Some(at),
            _ => {}
        }
    }
    last.map_or((field, None), |at| (&field[..at], Some(&field[at + 1..])))
}

fn time(date: &str) -> Option<Timestamp> {
    // Comments such as `(CET)` say the same again.
    let bare = date.split('(').next().unwrap_or_default();
    let words: Vec<&str> = bare.split_whitespace().collect();
    DateTimeParser::new().relaxed_weekday(true).parse_timestamp(words.join(" ")).ok()
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut depth = 0_usize;
    let mut start: Option<usize> = None;
    for (at, c) in text.char_indices() {
        match c {
            '(' => {
                if depth == 0 {
                    if let Some(from) = start.take() {
                        tokens.push(Token::Word(&text[from..at]));
                    }
                    start = Some(at + 1);
                }
                depth += 1;
            }
            ')' if depth > 0 => {
                depth -= 1;
                if depth == 0
                    && let Some(from) = start.take()
                {
                    tokens.push(Token::Comment(&text[from..at]));
                }
            }
            c if depth == 0 && c.is_whitespace() => {
                if let Some(from) = start.take() {
                    tokens.push(Token::Word(&text[from..at]));
                }
            }
            _ if depth == 0 => {
                start.get_or_insert(at);
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        tokens.push(Token::Word(&text[from..]));
    }
    tokens
}
