//! Who was met, and the messages whose end has not been read yet.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;

use super::time::{Clock, Moment, Span};

/// More addresses than this are counted only.
const MAX_CLIENTS: usize = 100_000;
/// Messages on their way at the same time; of more the oldest are taken for done.
const MAX_MESSAGES: usize = 20_000;
const MAX_NAME: usize = 255;

/// What is known of an address.
#[derive(Debug, Clone, Default)]
pub(super) struct Record {
    pub(super) name: Option<String>,
    pub(super) span: Span,
    pub(super) connections: u64,
    /// Messages for the company's domains, taken without a login.
    pub(super) accepted: u64,
    /// Messages for other domains only.
    pub(super) elsewhere: u64,
    /// Messages of users who had logged in, or came by a port for users.
    pub(super) authenticated: u64,
    /// Those of them that came by the port for mail between servers.
    pub(super) at_mail_port: u64,
    pub(super) refused: u64,
    /// Failed logins, and talk that is no mail.
    pub(super) suspicious: u64,
}

/// Who sends a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sender {
    /// Another server, or whoever takes himself for one.
    Server,
    /// A user, at a port for users.
    User,
    /// A user who logged in at the port for mail between servers.
    UserAtMailPort,
}

impl Sender {
    /// By the port, and by whether there was a login.
    pub(super) const fn of(is_at_users_port: bool, is_logged_in: bool) -> Self {
        match (is_at_users_port, is_logged_in) {
            (true, _) => Self::User,
            (false, true) => Self::UserAtMailPort,
            (false, false) => Self::Server,
        }
    }
}

/// A message that a server took.
#[derive(Debug, Clone, Copy)]
pub(super) struct Message {
    pub(super) client: IpAddr,
    pub(super) sender: Sender,
    pub(super) is_refused: bool,
    /// Its text was received, too.
    pub(super) has_text: bool,
    recipients: Recipients,
}

/// Whom a message is for, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Recipients {
    Unknown,
    /// Somebody of the company is among them.
    Ours,
    Elsewhere,
}

impl Message {
    pub(super) const fn new(client: IpAddr, sender: Sender) -> Self {
        Self { client, sender, is_refused: false, has_text: false, recipients: Recipients::Unknown }
    }

    /// A recipient, at the company's domains or elsewhere.
    pub(super) fn recipient(&mut self, is_ours: bool) {
        if is_ours {
            self.recipients = Recipients::Ours;
        } else if self.recipients == Recipients::Unknown {
            self.recipients = Recipients::Elsewhere;
        }
    }
}

/// The message that a client is about to send to a process of the server.
#[derive(Debug, Clone)]
enum Open {
    /// It has its name in the queue.
    Named(String),
    /// It goes on to a filter, and has none.
    Nameless(Message),
}

/// How a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// No text was sent.
    Empty,
    /// Every text was refused.
    Refused,
    /// A text was taken.
    Sent,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Book {
    pub(super) records: HashMap<IpAddr, Record>,
    messages: HashMap<String, Message>,
    order: VecDeque<String>,
    /// By the process that talks with the client: one client may talk with several.
    open: HashMap<String, Open>,
    /// Messages taken from addresses beyond those that are listed.
    pub(super) unlisted: u64,
    pub(super) clock: Clock,
}

impl Book {
    /// A line was about this address.
    pub(super) fn met(&mut self, address: IpAddr, name: Option<&str>, at: Option<&Moment>) {
        let at = at.map(|at| self.clock.tick(at.clone()));
        if self.records.len() >= MAX_CLIENTS && !self.records.contains_key(&address) {
            return;
        }
        let record = self.records.entry(address).or_default();
        if let Some(name) = name.filter(|name| !name.is_empty() && *name != "unknown") {
            record.name.get_or_insert_with(|| name.chars().take(MAX_NAME).collect());
        }
        if let Some(at) = at {
            record.span.add(&at);
        }
    }

    pub(super) fn change(&mut self, address: IpAddr, change: impl FnOnce(&mut Record)) {
        if let Some(record) = self.records.get_mut(&address) {
            change(record);
        }
    }

    /// A server took a message, and named it.
    pub(super) fn take(&mut self, id: &str, message: Message) {
        if id.len() > MAX_NAME {
            return;
        }
        match self.messages.insert(id.to_owned(), message) {
            // The server uses the name again, so the message before is done.
            Some(before) => self.count(before),
            None => self.order.push_back(id.to_owned()),
        }
        while self.order.len() > MAX_MESSAGES
            && let Some(oldest) = self.order.pop_front()
        {
            self.settle(&oldest);
        }
    }

    /// A client is about to send this message to a process: its recipients were taken, its text is
    /// to come. No name: it goes on to a filter.
    pub(super) fn open(&mut self, process: Option<&str>, id: Option<&str>, message: Message) {
        if let Some(id) = id {
            self.take(id, message);
        }
        let open = id.map_or(Open::Nameless(message), |id| Open::Named(id.to_owned()));
        let Some(process) = process.filter(|process| process.len() <= MAX_NAME) else {
            // Nobody can tell when it ends.
            return self.count_nameless(Some(&open));
        };
        if self.open.len() >= MAX_MESSAGES && !self.open.contains_key(process) {
            self.settle_open();
        }
        let before = self.open.insert(process.to_owned(), open);
        self.count_nameless(before.as_ref());
    }

    /// The client of a process went away. Without having sent any text, it only tried whether it
    /// could.
    pub(super) fn close(&mut self, process: &str, address: IpAddr, ended: Ended) {
        let Some(open) = self.open.remove(process) else { return };
        let client = match &open {
            Open::Named(id) => self.messages.get(id).map(|message| message.client),
            Open::Nameless(message) => Some(message.client),
        };
        let is_its = client == Some(address);
        let has_tried = is_its
            && ended == Ended::Empty
            && match &open {
                Open::Named(id) => self.messages.get(id).is_some_and(|message| !message.has_text),
                Open::Nameless(_) => true,
            };
        match open {
            Open::Named(id) if has_tried => {
                self.messages.remove(&id);
            }
            Open::Named(_) => {}
            Open::Nameless(_) if has_tried => {}
            Open::Nameless(mut message) => {
                message.is_refused |= is_its && ended == Ended::Refused;
                self.count(message);
            }
        }
        if has_tried {
            self.change(address, |record| record.suspicious += 1);
        }
    }

    /// A filter answered for the message of a process.
    pub(super) fn filtered(&mut self, process: &str, change: impl FnOnce(&mut Message)) {
        if let Some(Open::Nameless(message)) = self.open.get_mut(process) {
            change(message);
            let done = self.open.remove(process);
            self.count_nameless(done.as_ref());
        }
    }

    fn count_nameless(&mut self, open: Option<&Open>) {
        if let Some(Open::Nameless(message)) = open {
            self.count(*message);
        }
    }

    fn settle_open(&mut self) {
        for (_, open) in std::mem::take(&mut self.open) {
            self.count_nameless(Some(&open));
        }
    }

    pub(super) fn message(&mut self, id: &str) -> Option<&mut Message> {
        self.messages.get_mut(id)
    }

    /// The message that a process takes for a filter.
    pub(super) fn nameless(&mut self, process: &str) -> Option<&mut Message> {
        match self.open.get_mut(process) {
            Some(Open::Nameless(message)) => Some(message),
            _ => None,
        }
    }

    /// No more is to come about a message.
    pub(super) fn settle(&mut self, id: &str) {
        let Some(message) = self.messages.remove(id) else { return };
        self.count(message);
    }

    pub(super) fn count(&mut self, message: Message) {
        let Some(record) = self.records.get_mut(&message.client) else {
            self.unlisted += u64::from(!message.is_refused && message.sender == Sender::Server);
            return;
        };
        let is_user = message.sender != Sender::Server;
        if message.sender == Sender::UserAtMailPort && !message.is_refused {
            record.at_mail_port += 1;
        }
        let counter = if message.is_refused {
            &mut record.refused
        } else if is_user {
            &mut record.authenticated
        } else if message.recipients == Recipients::Elsewhere {
            &mut record.elsewhere
        } else {
            &mut record.accepted
        };
        *counter += 1;
    }

    pub(super) fn settle_all(&mut self) {
        self.settle_open();
        for (_, message) in std::mem::take(&mut self.messages) {
            self.count(message);
        }
        self.order.clear();
    }
}
