//! The settings themselves.
//!
//! The form is that of `postconf(5)`: a line that starts with white space continues the one before,
//! empty lines and lines that start with `#` do not count wherever they stand, and of two lines for
//! one parameter the last wins.

use std::collections::BTreeMap;

use thiserror::Error;

/// No `main.cf` comes near these.
const MAX_LINES: usize = 50_000;
const MAX_SETTINGS: usize = 5_000;
const MAX_VALUE: usize = 64 * 1024;
/// References in references, and how much they may grow to.
const MAX_DEPTH: usize = 12;
const MAX_EXPANDED: usize = 16 * 1024;
const MAX_REFERENCES: usize = 2_000;
/// No reference is longer. Many that are never closed would each be sought to the end of the file.
const MAX_REFERENCE: usize = 1_024;

/// What is set where nobody sets anything, from `postconf(5)`.
const DEFAULTS: [(&str, &str); 29] = [
    ("command_directory", "/usr/sbin"),
    ("config_directory", "/etc/postfix"),
    ("data_directory", "/var/lib/postfix"),
    ("default_transport", "smtp"),
    ("fallback_relay", ""),
    ("inet_interfaces", "all"),
    ("inet_protocols", "all"),
    ("mail_name", "Postfix"),
    ("mail_owner", "postfix"),
    ("mydestination", "$myhostname, localhost.$mydomain, localhost"),
    ("myorigin", "$myhostname"),
    ("mynetworks_style", "host"),
    (
        "parent_domain_matches_subdomains",
        "debug_peer_list, fast_flush_domains, mynetworks, permit_mx_backup_networks, \
         qmqpd_authorized_clients, relay_domains, smtpd_access_maps",
    ),
    ("queue_directory", "/var/spool/postfix"),
    ("relay_transport", "relay"),
    ("smtp_sasl_auth_enable", "no"),
    ("smtp_sasl_security_options", "noplaintext, noanonymous"),
    ("smtp_sasl_tls_security_options", "$smtp_sasl_security_options"),
    ("smtp_fallback_relay", "$fallback_relay"),
    ("smtpd_client_event_limit_exceptions", "$mynetworks"),
    ("smtpd_delay_reject", "yes"),
    (
        "smtpd_relay_restrictions",
        "permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination",
    ),
    ("smtp_tls_wrappermode", "no"),
    ("virtual_alias_domains", "$virtual_alias_maps"),
    ("virtual_alias_maps", "$virtual_maps"),
    ("virtual_mailbox_domains", "$virtual_mailbox_maps"),
    ("virtual_mailbox_maps", ""),
    ("virtual_maps", ""),
    ("postscreen_access_list", "permit_mynetworks"),
];

/// Parameters that hardly anything but a Postfix has, and hardly any Postfix has none of.
const SIGNS: [&str; 16] = [
    "alias_maps",
    "command_directory",
    "compatibility_level",
    "config_directory",
    "daemon_directory",
    "inet_interfaces",
    "mail_owner",
    "mailbox_size_limit",
    "mydestination",
    "myhostname",
    "mynetworks",
    "myorigin",
    "queue_directory",
    "relayhost",
    "smtpd_banner",
    "smtpd_relay_restrictions",
];

/// What was read are no settings of Postfix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("these are no settings of Postfix")]
pub struct NotPostfix;

/// A parameter that is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The value as it stands there, on one line; references such as `$myhostname` are kept.
    pub value: String,
    /// How often the parameter is set. Only the last one counts.
    pub times: usize,
}

/// What `main.cf` sets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    set: BTreeMap<String, Setting>,
    /// What services in master.cf have of their own, as `postconf -P` prints it.
    overrides: Vec<(String, String, String)>,
}

impl Settings {
    /// Reads `main.cf`, or what `postconf -n` printed.
    ///
    /// # Errors
    /// [`NotPostfix`] if it holds no parameter that a Postfix has.
    pub fn read(text: &str) -> Result<Self, NotPostfix> {
        let mut settings = Self::default();
        let mut pending = String::new();
        for line in text.lines().take(MAX_LINES) {
            let line = line.trim_end().trim_start_matches('\u{feff}');
            let bare = line.trim_start();
            if bare.is_empty() || bare.starts_with('#') {
                continue;
            }
            if bare.len() == line.len() {
                settings.add(&pending);
                pending.clear();
            }
            if pending.len() + bare.len() < MAX_VALUE {
                if !pending.is_empty() {
                    pending.push(' ');
                }
                pending.push_str(bare);
            }
        }
        settings.add(&pending);
        let is_postfix = SIGNS.iter().any(|name| settings.set.contains_key(*name));
        if is_postfix { Ok(settings) } else { Err(NotPostfix) }
    }

    fn add(&mut self, line: &str) {
        // What `postconf` warns of, and the line that was typed, have no such name.
        let Some((name, value)) = line.split_once('=') else { return };
        let name = name.trim_end();
        if let Some((service, name)) = name.rsplit_once('/') {
            if self.overrides.len() < MAX_SETTINGS && !service.is_empty() {
                let whole = (service.to_owned(), name.to_owned(), value.trim().to_owned());
                self.overrides.push(whole);
            }
            return;
        }
        let is_name = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
        if name.is_empty() || !name.chars().all(is_name) {
            return;
        }
        let value = value.trim().to_owned();
        if let Some(known) = self.set.get_mut(name) {
            *known = Setting { value, times: known.times + 1 };
        } else if self.set.len() < MAX_SETTINGS {
            self.set.insert(name.to_owned(), Setting { value, times: 1 });
        }
    }

    /// All that is set, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Setting)> {
        self.set.iter().map(|(name, setting)| (name.as_str(), setting))
    }

    /// What services in master.cf have of their own: the service, as in `smtp/inet`, the parameter, and
    /// its value. Known only where the output of `postconf -P` was read too.
    pub(super) fn overrides(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let all = self.overrides.iter();
        all.map(|(service, name, value)| (service.as_str(), name.as_str(), value.as_str()))
    }

    /// The value as it is set; none: Postfix goes by its default.
    #[must_use]
    pub fn set(&self, name: &str) -> Option<&str> {
        self.set.get(name).map(|setting| setting.value.as_str())
    }

    /// The value that counts: set or by default, references filled in as far as they are known; the
    /// others stay as they are ([`is_unseen`]).
    #[must_use]
    pub fn value(&self, name: &str) -> String {
        let default = || DEFAULTS.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        let value = self.set(name).or_else(default).unwrap_or_default();
        let mut left = MAX_REFERENCES;
        self.expand(value, MAX_DEPTH, &mut left).trim().to_owned()
    }

    /// Whether a parameter that takes yes or no is on.
    #[must_use]
    pub fn is_on(&self, name: &str) -> bool {
        self.value(name).eq_ignore_ascii_case("yes")
    }

    /// Whether all that is sent has to be encrypted. Servers of before 2.3 said so by
    /// `smtp_enforce_tls`, which counts where nothing newer is set.
    pub(super) fn needs_tls(&self) -> bool {
        match self.value("smtp_tls_security_level").to_ascii_lowercase().as_str() {
            "" => self.is_on("smtp_enforce_tls"),
            level => level != "none" && level != "may",
        }
    }

    /// The value, but nothing where it refers to what is not known.
    pub(super) fn seen(&self, name: &str) -> String {
        Some(self.value(name)).filter(|value| !is_unseen(value)).unwrap_or_default()
    }

    /// The entries of a list, references filled in.
    #[must_use]
    pub fn list(&self, name: &str) -> Vec<String> {
        split(&self.value(name))
    }

    /// Fills in `$name`, `${name}`, `$(name)`, `${name?text}` and `${name:text}`; what else there
    /// is stays as it is.
    fn expand(&self, text: &str, depth: usize, left: &mut usize) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('$') {
            out.push_str(before);
            let Some((reference, tail)) = reference(after) else {
                out.push('$');
                rest = after.strip_prefix('$').unwrap_or(after);
                continue;
            };
            let whole = &after[..after.len() - tail.len()];
            rest = tail;
            if depth == 0 || *left == 0 || out.len() > MAX_EXPANDED {
                continue;
            }
            *left -= 1;
            match self.referred(reference, depth, left) {
                Some(text) => out.push_str(&text),
                None => out.extend(["$", whole]),
            }
        }
        out.push_str(rest);
        let end = (0..=MAX_EXPANDED.min(out.len())).rev().find(|at| out.is_char_boundary(*at));
        out.truncate(end.unwrap_or_default());
        out
    }

    /// What a reference stands for; none if that is not known.
    fn referred(&self, reference: &str, depth: usize, left: &mut usize) -> Option<String> {
        let end = reference.find(|c: char| !is_of_name(c)).unwrap_or(reference.len());
        let (name, condition) = reference.split_at(end);
        let default = DEFAULTS.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        let value = match self.set(name).or(default) {
            Some(value) => Some(self.expand(value, depth - 1, left)),
            None if name == "mydomain" => self.domain(depth, left),
            None => None,
        };
        let is_empty = value.as_ref().is_none_or(String::is_empty);
        let unbraced = |text: &str| {
            let text = text.trim();
            text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text).to_owned()
        };
        match condition.chars().next() {
            Some('?') => {
                // `${name?{text}:{otherwise}}`
                let (then, otherwise) = match condition[1..].split_once("}:{") {
                    Some((then, otherwise)) => (format!("{then}}}"), format!("{{{otherwise}")),
                    None => (condition[1..].to_owned(), String::new()),
                };
                let text = if is_empty { otherwise } else { then };
                Some(self.expand(&unbraced(&text), depth - 1, left))
            }
            Some(':') if is_empty => Some(self.expand(&unbraced(&condition[1..]), depth - 1, left)),
            None | Some(':') => value,
            Some(_) => None,
        }
    }

    /// `mydomain` is made from `myhostname`, which the computer's own name stands for.
    fn domain(&self, depth: usize, left: &mut usize) -> Option<String> {
        let host = self.expand(self.set("myhostname")?, depth - 1, left);
        let domain = host.split_once('.').map_or("localdomain", |(_, domain)| domain);
        Some(domain.to_owned())
    }
}

/// Whether a value or an entry holds a reference to what is not known.
pub(super) fn is_unseen(text: &str) -> bool {
    text.contains('$')
}

const fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The reference that follows a `$`, and what follows it.
fn reference(after: &str) -> Option<(&str, &str)> {
    let close = match after.chars().next()? {
        '{' => '}',
        '(' => ')',
        c if is_of_name(c) => {
            let end = after.find(|c: char| !is_of_name(c)).unwrap_or(after.len());
            return Some(after.split_at(end));
        }
        _ => return None,
    };
    let open = after.chars().next()?;
    let mut depth = 0_usize;
    for (at, c) in after.char_indices().take(MAX_REFERENCE) {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some((&after[1..at], &after[at + 1..]));
            }
        }
    }
    None
}

/// The entries of a list: apart by commas or white space, unless braces hold them together.
fn split(text: &str) -> Vec<String> {
    let mut entries = Vec::new();
    let (mut entry, mut depth) = (String::new(), 0_usize);
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && (c == ',' || c.is_whitespace()) {
            if !entry.is_empty() {
                entries.push(std::mem::take(&mut entry));
            }
        } else {
            entry.push(c);
        }
    }
    if !entry.is_empty() {
        entries.push(entry);
    }
    let unbraced = |entry: String| match entry.strip_prefix('{').and_then(|e| e.strip_suffix('}')) {
        Some(inner) => inner.trim().to_owned(),
        None => entry,
    };
    entries.into_iter().map(unbraced).collect()
}
