//! Exim's main log (the Exim specification, chapter "Log files"):
//! `2026-11-25 10:00:00 1tAbC-000-XY <= a@b.example H=mail.b.example [192.0.2.9] P=esmtps S=99`.

use std::net::IpAddr;

use super::book::{Book, Message, Sender};
use super::is_at;
use super::time::Moment;

/// Ports for users.
const USERS: [&str; 2] = ["587", "465"];

pub(super) fn line(line: &str, book: &mut Book, domains: &[String]) -> bool {
    let Some((at, text)) = head(line) else { return false };
    let mut words = text.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    match second {
        "<=" => {
            // Behind its sign the subject, in which anything may stand.
            let told = text.split_once(" T=\"").map_or(text, |(told, _)| told);
            // No host: written on the server itself.
            let host = told.find(" H=").and_then(|at| client(&told[at..]));
            let Some((name, address)) = host else { return true };
            book.met(address, name, Some(&at));
            let mut message = Message::new(address, sender(told));
            if !domains.is_empty()
                && let Some((_, recipients)) = text.rsplit_once(" for ")
            {
                recipients.split_whitespace().for_each(|r| message.recipient(is_at(r, domains)));
            }
            book.take(first, message);
            book.change(address, |record| record.connections += 1);
        }
        "=>" | "->" | ">>" | "**" | "==" | "*>" => {
            if let Some(message) = book.message(first).filter(|_| !domains.is_empty()) {
                // The address that came in stands in angle brackets behind the one it became.
                let given: Vec<&str> = words.take(2).collect();
                let is_ours = given.iter().any(|word| is_at(word, domains));
                message.recipient(is_ours);
            }
        }
        "Completed" => book.settle(first),
        _ => other(text, &at, book),
    }
    true
}

fn other(text: &str, at: &Moment, book: &mut Book) {
    let Some((name, address)) = client(text) else { return };
    book.met(address, name, Some(at));
    let is_refused = ["rejected RCPT", "rejected MAIL", "rejected after DATA", "rejected EHLO"]
        .iter()
        .any(|words| text.contains(words))
        || text.contains("rejected HELO")
        || text.contains("rejected DATA")
        || text.contains("rejected during MIME")
        || text.contains("rejected by local_scan")
        || text.contains("refused connection")
        || text.contains("rejected connection");
    let is_odd = ["authenticator failed", "no MAIL in SMTP connection", "synchronization error"]
        .iter()
        .any(|words| text.contains(words))
        || ["SMTP syntax error", "unexpected disconnection", "TLS error", "SMTP command timeout"]
            .iter()
            .any(|words| text.contains(words))
        || text.contains("too many nonmail commands")
        || text.contains("too many syntax or protocol errors");
    book.change(address, |record| {
        if is_refused {
            record.refused += 1;
        } else if is_odd {
            record.suspicious += 1;
        } else if text.starts_with("SMTP connection from ") && !text.contains("closed") {
            record.connections += 1;
        }
    });
}

/// The date, and what stands behind it, the zone and the process. Exim may write by syslog, whose
/// own head then comes first.
fn head(line: &str) -> Option<(Moment, &str)> {
    let line = match line.find(": ") {
        Some(end) if line[..end].contains("exim") => &line[end + 2..],
        _ => line,
    };
    let (date, rest) = line.split_once(' ')?;
    let is_date = date.len() == 10 && date.as_bytes()[4] == b'-' && date.as_bytes()[7] == b'-';
    if !is_date {
        return None;
    }
    let (time, mut rest) = rest.split_once(' ')?;
    let at = Moment::iso(&format!("{date}T{time}"))?;
    for _ in 0..2 {
        let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
        let is_zone = word.len() == 5
            && word.starts_with(['+', '-'])
            && word[1..].bytes().all(|b| b.is_ascii_digit());
        let is_process = word
            .strip_prefix('[')
            .and_then(|word| word.strip_suffix(']'))
            .is_some_and(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()));
        if is_zone || is_process {
            rest = after;
        }
    }
    Some((at, rest))
}

/// `H=name (itself) [192.0.2.9]:25`, or the same behind `from` or `for`.
fn client(text: &str) -> Option<(Option<&str>, IpAddr)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let address = |word: &str| -> Option<IpAddr> {
        let word = word.strip_prefix("H=").unwrap_or(word);
        let (address, _) = word.strip_prefix('[')?.split_once(']')?;
        address.parse().ok().map(|address: IpAddr| address.to_canonical())
    };
    let (at, address) = words.iter().enumerate().find_map(|(at, w)| Some((at, address(w)?)))?;
    let before = words[..at].iter().rev().take(2);
    let name = before.copied().find_map(|word| {
        let bare = word.strip_prefix("H=").unwrap_or(word);
        // In parentheses stands what the client calls itself.
        let is_name =
            bare.contains('.') && !bare.starts_with('(') && !bare.contains(['<', '@', '=']);
        is_name.then_some(bare)
    });
    Some((name, address))
}

/// Whether a message was sent by somebody who had logged in, or by a port for users.
fn sender(text: &str) -> Sender {
    let words = || text.split_whitespace();
    let is_logged_in = words().any(|word| {
        word.starts_with("A=")
            || word.strip_prefix("P=").is_some_and(|p| p.ends_with("sa") || p == "esmtpa")
    });
    let port = words().find_map(|word| Some(word.strip_prefix("I=[")?.rsplit_once("]:")?.1));
    // Where the port is not told, whoever logs in is taken to come by one for users.
    let is_at_users_port = port.map_or(is_logged_in, |port| USERS.contains(&port));
    Sender::of(is_at_users_port, is_logged_in)
}
