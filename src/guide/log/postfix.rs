//! Postfix, by syslog (RFC 3164, RFC 5424) or the journal:
//! `Nov 25 10:00:00 mx postfix/smtpd[77]: 4Xyz: client=mail.b.example[192.0.2.9]`.

use std::net::IpAddr;

use super::book::{Book, Ended, Message, Sender};
use super::is_at;
use super::time::Moment;

/// The program stands among the first words.
const HEAD: usize = 10;
/// Programs of Postfix that write of who comes, and of where messages go.
const SERVERS: [&str; 2] = ["smtpd", "postscreen"];
const OTHERS: [&str; 11] = [
    "bounce", "cleanup", "discard", "error", "lmtp", "local", "pipe", "qmgr", "relay", "smtp",
    "virtual",
];
/// Stands for the name in the queue of what has none, such as a message on its way to a filter.
const NAMELESS: &str = "NOQUEUE";
/// What `syslog_name` is called for the ports of users.
const USERS: [&str; 3] = ["/submission", "/smtps", "/465"];

pub(super) fn line(line: &str, book: &mut Book, domains: &[String]) -> bool {
    let Some(head) = Head::read(line) else { return false };
    if SERVERS.contains(&head.program) {
        server(&head, book, domains);
    } else {
        delivery(&head, book, domains);
    }
    true
}

struct Head<'a> {
    at: Option<Moment>,
    program: &'a str,
    is_for_users: bool,
    /// The computer and its process that wrote the line, if it says which.
    process: Option<String>,
    text: &'a str,
}

impl<'a> Head<'a> {
    fn read(line: &'a str) -> Option<Self> {
        // Every word with where it ends.
        let mut rest = line;
        let mut words: Vec<&str> = Vec::with_capacity(HEAD);
        while words.len() < HEAD {
            let bare = rest.trim_start();
            let end = bare.find(' ')?;
            let (word, after) = bare.split_at(end);
            rest = after;
            if let Some((instance, program)) = word.rsplit_once('/')
                && !words.is_empty()
            {
                let (program, id, is_whole) = match program.split_once('[') {
                    Some((program, id)) => (program, Some(id), id.ends_with("]:")),
                    None => (program.trim_end_matches(':'), None, true),
                };
                let is_known = SERVERS.contains(&program) || OTHERS.contains(&program);
                if is_known && is_whole {
                    // RFC 5424: the process, the message's kind and structured data come between.
                    let (id, text) = if word.contains('[') || word.ends_with(':') {
                        (id, rest.trim_start())
                    } else {
                        (rest.split_whitespace().next(), after_words(rest, 3)?)
                    };
                    let computer = words.last().copied().unwrap_or_default();
                    let id = id.map(|id| id.trim_end_matches("]:")).filter(|id| *id != "-");
                    let process = id.map(|id| format!("{computer} {id}"));
                    let instance = format!("/{instance}/{program}");
                    let is_for_users = USERS.iter().any(|users| instance.contains(users));
                    let at = moment(&words);
                    return Some(Self { at, program, is_for_users, process, text });
                }
            }
            words.push(word);
        }
        None
    }
}

fn after_words(text: &str, count: usize) -> Option<&str> {
    let mut rest = text.trim_start();
    for _ in 0..count {
        rest = rest.split_once(' ')?.1.trim_start();
    }
    Some(rest)
}

fn moment(words: &[&str]) -> Option<Moment> {
    // `<22>1 2026-…` and `<22>Nov 25 …` have a priority in front.
    let first = words.first()?;
    let first = match first.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
        Some((_, "1")) => return Moment::iso(words.get(1)?),
        Some((_, rest)) => rest,
        None => first,
    };
    let second = words.get(1);
    Moment::iso(first).or_else(|| Moment::classic(first, second?, words.get(2)?)).or_else(|| {
        // `Tue 2026-11-24 10:00:00 CET`: the journal in full. What the zone is called does not
        // tell which it is, and is the same in all lines.
        let date = [Some(&first), second].into_iter().flatten();
        let times = words.iter().skip(1).take(2);
        date.zip(times).find_map(|(date, time)| Moment::iso(&format!("{date}T{time}")))
    })
}

/// `name[192.0.2.9]`, `name[192.0.2.9]:4711` or `[192.0.2.9]:4711`.
fn client(text: &str) -> Option<(Option<&str>, IpAddr)> {
    let (name, rest) = text.split_once('[')?;
    let (address, _) = rest.split_once(']')?;
    let address = address.split_once('%').map_or(address, |(address, _)| address);
    let address: IpAddr = address.parse().ok()?;
    let name = name.rsplit([' ', '=', ',']).next().filter(|name| !name.is_empty());
    Some((name, address.to_canonical()))
}

fn server(head: &Head, book: &mut Book, domains: &[String]) {
    let text = head.text;
    let mut met = |text: &str| {
        let (name, address) = client(text)?;
        book.met(address, name, head.at.as_ref());
        Some(address)
    };
    if let Some(rest) = text.strip_prefix("connect from ") {
        if let Some(address) = met(rest) {
            book.change(address, |record| record.connections += 1);
        }
    } else if let Some((id, rest)) = text.split_once(": client=") {
        // Behind a filter the client is this computer, and its message was counted before.
        if let Some(address) = met(rest) {
            let sender = Sender::of(head.is_for_users, rest.contains(", sasl_"));
            let id = Some(id).filter(|id| *id != NAMELESS);
            book.open(head.process.as_deref(), id, Message::new(address, sender));
        }
    } else if let Some(answer) =
        text.strip_prefix("NOQUEUE: ").unwrap_or(text).strip_prefix("proxy-")
    {
        filtered(head, answer, book, domains);
    } else if let Some((id, rest)) = text.split_once(": reject: ") {
        let address = met(after_from(rest));
        refused(head, id, rest, address, book);
    } else if let Some((id, rest)) = text.split_once(": milter-reject: ") {
        let address = met(after_from(rest));
        refused(head, id, rest, address, book);
    } else if text.contains("authentication failed") {
        let rest = text.strip_prefix("warning: ").unwrap_or(text);
        suspicious(met(rest), book);
    } else if let Some(rest) = text.strip_prefix("disconnect from ") {
        // `ehlo=1 mail=1 rcpt=1 quit=1 commands=4`, since Postfix 3.0.
        if let Some(address) = met(rest).filter(|_| rest.contains(" commands="))
            && let Some(process) = &head.process
        {
            book.close(process, address, ended(rest));
        }
    } else if let Some((what, who)) = text.split_once(" from ") {
        let is_odd = what.starts_with("lost connection after")
            || what.starts_with("timeout after")
            || what.starts_with("improper command pipelining")
            || what.contains("SSL_accept error")
            || what.contains("non-SMTP command")
            || what.starts_with("PREGREET")
            || what.starts_with("HANGUP")
            || what.starts_with("too many errors");
        let address = met(who);
        if is_odd {
            suspicious(address, book);
        }
    }
}

/// The filter before the queue took a message or did not: `accept: END-OF-MESSAGE: 250 …;
/// from=<…> to=<…> …`.
fn filtered(head: &Head, answer: &str, book: &mut Book, domains: &[String]) {
    let Some(process) = &head.process else { return };
    if let Some(rest) = answer.strip_prefix("accept: END-OF-MESSAGE: 250") {
        let recipient = rest.rfind(" to=<").map_or("", |at| rest[at..].trim_start());
        let is_ours = recipients(recipient, domains);
        book.filtered(process, |message| {
            if let Some(is_ours) = is_ours {
                message.recipient(is_ours);
            }
        });
    } else if answer.starts_with("reject: END-OF-MESSAGE") {
        book.filtered(process, |message| message.is_refused = true);
    }
}

/// `data=1` or `bdat=2/3`: how often a text was taken, and how often one was sent.
fn ended(text: &str) -> Ended {
    let counts = text.split(' ').filter_map(|word| {
        let (command, count) = word.split_once('=')?;
        ["data", "bdat"].contains(&command).then_some(count)
    });
    let mut ended = Ended::Empty;
    for count in counts {
        if !count.starts_with("0/") {
            return Ended::Sent;
        }
        ended = Ended::Refused;
    }
    ended
}

fn suspicious(address: Option<IpAddr>, book: &mut Book) {
    if let Some(address) = address {
        book.change(address, |record| record.suspicious += 1);
    }
}

fn after_from(text: &str) -> &str {
    text.split_once(" from ").map_or(text, |(_, rest)| rest)
}

fn refused(head: &Head, id: &str, rest: &str, address: Option<IpAddr>, book: &mut Book) {
    let Some(address) = address else { return };
    // One recipient may be refused and the next taken; at its end the whole message is refused.
    let is_whole = rest.starts_with("END-OF-MESSAGE") || rest.starts_with("DATA");
    let message = match &head.process {
        Some(process) if id == NAMELESS => book.nameless(process),
        _ => book.message(id),
    };
    match message.filter(|_| is_whole) {
        Some(message) => message.is_refused = true,
        None => book.change(address, |record| record.refused += 1),
    }
}

/// Where a message went.
fn delivery(head: &Head, book: &mut Book, domains: &[String]) {
    let Some((id, rest)) = head.text.split_once(": ") else { return };
    if rest == "removed" {
        book.settle(id);
        return;
    }
    let Some(message) = book.message(id) else { return };
    message.has_text |= rest.starts_with("message-id=") || rest.starts_with("from=<");
    // Whoever reads the text while it comes in, header checks and filters beside the server, has
    // the last word on it.
    let has_failed = ["reject: ", "discard: ", "milter-reject: ", "milter-discard: "];
    if head.program == "cleanup" && has_failed.iter().any(|verdict| rest.starts_with(verdict)) {
        message.is_refused = true;
        return;
    }
    if let Some(is_ours) = recipients(rest, domains) {
        message.recipient(is_ours);
    }
}

/// Whether one of the recipients that a line names is the company's; none if it names none, or if
/// all count.
fn recipients(text: &str, domains: &[String]) -> Option<bool> {
    if domains.is_empty() {
        return None;
    }
    let mut is_ours = None;
    for key in ["to=<", "orig_to=<"] {
        let found = text
            .strip_prefix(key)
            .or_else(|| text.split_once(&format!(", {key}")).map(|(_, recipient)| recipient));
        if let Some((recipient, _)) = found.and_then(|found| found.split_once('>')) {
            is_ours = Some(is_ours.unwrap_or(false) || is_at(recipient, domains));
        }
    }
    is_ours
}
