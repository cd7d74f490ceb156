//! The protocol log of Exchange's receive connectors (2007 and later): comma-separated values with
//! a `#Fields:` line, one line a command or an answer, several sessions mixed.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;

use super::book::{Book, Message, Sender};
use super::is_at;
use super::time::Moment;

/// So many of the last sessions are remembered; those before are taken for ended.
const MAX_SESSIONS: usize = 10_000;
const MAX_KEY: usize = 64;
const MAX_FIELDS: usize = 32;
/// Commands without answer; servers take fewer at once.
const MAX_ASKED: usize = 2_000;
/// Ports for users.
const USERS: [u16; 2] = [587, 465];

/// Where each field stands.
#[derive(Debug, Clone, Copy)]
struct Columns {
    time: Option<usize>,
    session: usize,
    local: Option<usize>,
    remote: usize,
    event: usize,
    data: usize,
}

#[derive(Debug, Clone)]
struct Session {
    client: IpAddr,
    /// It is at a port for users.
    is_at_users_port: bool,
    is_logged_in: bool,
    /// The commands that have no answer yet: several may be sent at once (RFC 2920).
    asked: VecDeque<Asked>,
    message: Option<Message>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Else,
    Auth,
    Mail,
    /// For one of the company's domains, or not.
    Recipient(bool),
    Data,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Exchange {
    columns: Option<Columns>,
    sessions: HashMap<String, Session>,
    order: VecDeque<String>,
}

impl Exchange {
    pub(super) fn line(&mut self, line: &str, book: &mut Book, domains: &[String]) -> bool {
        if let Some(fields) = line.strip_prefix("#Fields:") {
            self.columns = Columns::read(fields);
            return self.columns.is_some();
        }
        if line.starts_with('#') {
            return false;
        }
        let Some(columns) = self.columns else { return false };
        let fields = fields(line);
        let field = |at: usize| fields.get(at).map(String::as_str);
        let (Some(key), Some(remote), Some(event), Some(data)) = (
            field(columns.session),
            field(columns.remote),
            field(columns.event),
            field(columns.data),
        ) else {
            return false;
        };
        let Some((client, _)) = endpoint(remote) else { return false };
        if key.len() > MAX_KEY {
            return false;
        }
        let at = columns.time.and_then(field).and_then(Moment::iso);
        book.met(client, None, at.as_ref());
        if event == "+" || !self.sessions.contains_key(key) {
            let port = columns.local.and_then(field).and_then(endpoint).map(|(_, port)| port);
            self.begin(key, client, port, book);
        }
        match event {
            "<" => self.asked(key, data, domains),
            ">" => self.answered(key, data, book),
            "-" => self.end(key),
            _ => {}
        }
        true
    }

    fn begin(&mut self, key: &str, client: IpAddr, port: Option<u16>, book: &mut Book) {
        self.end(key);
        book.change(client, |record| record.connections += 1);
        let is_at_users_port = port.is_some_and(|port| USERS.contains(&port));
        let session = Session {
            client,
            is_at_users_port,
            is_logged_in: false,
            asked: VecDeque::new(),
            message: None,
        };
        self.sessions.insert(key.to_owned(), session);
        self.order.push_back(key.to_owned());
        while self.order.len() > MAX_SESSIONS
            && let Some(oldest) = self.order.pop_front()
        {
            self.end(&oldest);
        }
    }

    fn asked(&mut self, key: &str, data: &str, domains: &[String]) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let upper: String = data.chars().take(12).collect::<String>().to_ascii_uppercase();
        let asked = if upper.starts_with("AUTH") {
            Asked::Auth
        } else if upper.starts_with("MAIL FROM") {
            Asked::Mail
        } else if upper.starts_with("RCPT TO") {
            let (_, address) = data.split_once(':').unwrap_or_default();
            let address = address.trim().trim_start_matches('<');
            let address = address.split(['>', ' ']).next().unwrap_or_default();
            Asked::Recipient(domains.is_empty() || is_at(address, domains))
        } else if upper.starts_with("DATA") || upper.starts_with("BDAT") {
            Asked::Data
        } else {
            Asked::Else
        };
        if session.asked.len() < MAX_ASKED {
            session.asked.push_back(asked);
        }
    }

    fn answered(&mut self, key: &str, data: &str, book: &mut Book) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let client = session.client;
        let is_good = data.starts_with('2');
        let is_bad = data.starts_with(['4', '5']);
        let is_last = data.as_bytes().get(3) != Some(&b'-');
        // Behind 354 and 334 the other side goes on, and the answer is still to come.
        let asked = if is_last && !data.starts_with('3') {
            session.asked.pop_front()
        } else {
            session.asked.front().copied()
        };
        match asked {
            Some(Asked::Auth) if data.starts_with("235") => session.is_logged_in = true,
            Some(Asked::Auth) if is_bad => book.change(client, |record| record.suspicious += 1),
            Some(Asked::Mail) if is_good => {
                let sender = Sender::of(session.is_at_users_port, session.is_logged_in);
                session.message = Some(Message::new(client, sender));
            }
            Some(Asked::Recipient(is_ours)) if is_good => {
                if let Some(message) = &mut session.message {
                    message.recipient(is_ours);
                }
            }
            // Pieces of a message (BDAT) are taken one by one; the last is queued.
            Some(Asked::Data) if is_good && data.contains("Queued") => {
                if let Some(message) = session.message.take() {
                    book.count(message);
                }
            }
            // Turned away at the greeting, or at any command but one that is odd only.
            None | Some(Asked::Mail | Asked::Recipient(_) | Asked::Data) if is_bad => {
                book.change(client, |record| record.refused += 1);
            }
            _ => {}
        }
    }

    fn end(&mut self, key: &str) {
        // Its place in the order is left: there it is passed over.
        self.sessions.remove(key);
    }
}

impl Columns {
    fn read(fields: &str) -> Option<Self> {
        let names: Vec<&str> = fields.split(',').map(str::trim).collect();
        let at = |name: &str| names.iter().position(|known| known.eq_ignore_ascii_case(name));
        Some(Self {
            time: at("date-time"),
            session: at("session-id")?,
            local: at("local-endpoint"),
            remote: at("remote-endpoint")?,
            event: at("event")?,
            data: at("data")?,
        })
    }
}

/// `192.0.2.9:4711` or `[2001:db8::9]:4711`.
fn endpoint(text: &str) -> Option<(IpAddr, u16)> {
    let (address, port) = text.rsplit_once(':')?;
    let address = address.trim_matches(['[', ']']);
    let address = address.split_once('%').map_or(address, |(address, _)| address);
    let address: IpAddr = address.parse().ok()?;
    Some((address.to_canonical(), port.parse().ok()?))
}

/// The values of a line; those in quotes may hold commas (RFC 4180).
fn fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let (mut field, mut is_quoted) = (String::new(), false);
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if is_quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => {
                fields.push(std::mem::take(&mut field));
                if fields.len() == MAX_FIELDS {
                    return fields;
                }
            }
            _ => field.push(c),
        }
    }
    fields.push(field);
    fields
}
