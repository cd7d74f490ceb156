//! Who was met, and the messages whose end has not been read yet.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;

use super::time::Moment;

/// More addresses than this are counted only.
const MAX_CLIENTS: usize = 100_000;
/// Messages on their way at the same time; of more the oldest are taken for done.
const MAX_MESSAGES: usize = 20_000;
const MAX_NAME: usize = 255;

/// What is known of an address.
#[derive(Debug, Clone, Default)]
pub(super) struct Record {
    pub(super) name: Option<String>,
    pub(super) first: Option<Moment>,
    pub(super) last: Option<Moment>,
    pub(super) connections: u64,
    /// Messages for the company's domains, taken without a login.
    pub(super) accepted: u64,
    /// Messages for other domains only.
    pub(super) elsewhere: u64,
    /// Messages of users who had logged in, or came by a port for users.
    pub(super) authenticated: u64,
    pub(super) refused: u64,
    /// Failed logins, and talk that is no mail.
    pub(super) suspicious: u64,
    /// The message it is about to send.
    open: Option<String>,
}

/// A message that a server took.
#[derive(Debug, Clone, Copy)]
pub(super) struct Message {
    pub(super) client: IpAddr,
    pub(super) is_authenticated: bool,
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
    pub(super) const fn new(client: IpAddr, is_authenticated: bool) -> Self {
        Self {
            client,
            is_authenticated,
            is_refused: false,
            has_text: false,
            recipients: Recipients::Unknown,
        }
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

#[derive(Debug, Clone, Default)]
pub(super) struct Book {
    pub(super) records: HashMap<IpAddr, Record>,
    messages: HashMap<String, Message>,
    order: VecDeque<String>,
    /// Messages taken from addresses beyond those that are listed.
    pub(super) unlisted: u64,
    pub(super) first: Option<Moment>,
    pub(super) last: Option<Moment>,
}

impl Book {
    /// A line was about this address.
    pub(super) fn met(&mut self, address: IpAddr, name: Option<&str>, at: Option<&Moment>) {
        if let Some(at) = at {
            self.first.get_or_insert_with(|| at.clone());
            self.last = Some(at.clone());
        }
        if self.records.len() >= MAX_CLIENTS && !self.records.contains_key(&address) {
            return;
        }
        let record = self.records.entry(address).or_default();
        if let Some(name) = name.filter(|name| !name.is_empty() && *name != "unknown") {
            record.name.get_or_insert_with(|| name.chars().take(MAX_NAME).collect());
        }
        if let Some(at) = at {
            record.first.get_or_insert_with(|| at.clone());
            record.last = Some(at.clone());
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
        if self.messages.insert(id.to_owned(), message).is_none() {
            self.order.push_back(id.to_owned());
        }
        while self.order.len() > MAX_MESSAGES
            && let Some(oldest) = self.order.pop_front()
        {
            self.settle(&oldest);
        }
    }

    /// The client is about to send this message: its recipients were taken, its text is to come.
    pub(super) fn open(&mut self, id: &str, message: Message) {
        self.take(id, message);
        self.change(message.client, |record| record.open = Some(id.to_owned()));
    }

    /// The client went away without having sent any text: it only tried whether it could.
    pub(super) fn abandon(&mut self, address: IpAddr) {
        let Some(record) = self.records.get_mut(&address) else { return };
        let Some(id) = record.open.take() else { return };
        if self.messages.get(&id).is_some_and(|message| !message.has_text) {
            self.messages.remove(&id);
            record.suspicious += 1;
        }
    }

    pub(super) fn message(&mut self, id: &str) -> Option<&mut Message> {
        self.messages.get_mut(id)
    }

    /// No more is to come about a message.
    pub(super) fn settle(&mut self, id: &str) {
        let Some(message) = self.messages.remove(id) else { return };
        self.count(message);
    }

    pub(super) fn count(&mut self, message: Message) {
        let Some(record) = self.records.get_mut(&message.client) else {
            self.unlisted += u64::from(!message.is_refused && !message.is_authenticated);
            return;
        };
        let counter = if message.is_refused {
            &mut record.refused
        } else if message.is_authenticated {
            &mut record.authenticated
        } else if message.recipients == Recipients::Elsewhere {
            &mut record.elsewhere
        } else {
            &mut record.accepted
        };
        *counter += 1;
    }

    pub(super) fn settle_all(&mut self) {
        for (_, message) in std::mem::take(&mut self.messages) {
            self.count(message);
        }
        self.order.clear();
    }
}
