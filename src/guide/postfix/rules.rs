//! The lists of restrictions: who may connect, send and deliver.

use super::settings::{Settings, is_unseen};
use super::trap::{Trap, TrapCode};

/// The list that the guide sets.
pub(super) const CLIENTS: &str = "smtpd_client_restrictions";
/// The lists that judge who connects.
const LISTS: [&str; 6] = [
    CLIENTS,
    "smtpd_helo_restrictions",
    "smtpd_sender_restrictions",
    "smtpd_relay_restrictions",
    "smtpd_recipient_restrictions",
    "smtpd_data_restrictions",
];
/// Where the guide's own table stands in a list.
const OWN_TABLE: &str = "mailward-service.cidr";

/// A restriction, with what it is given.
struct Rule {
    name: String,
    given: String,
}

impl Rule {
    fn text(&self) -> String {
        format!("{} {}", self.name, self.given).trim_end().to_owned()
    }

    fn is_of_guide(&self) -> bool {
        self.given.contains(OWN_TABLE)
            || ["permit_mynetworks", "permit_sasl_authenticated"].contains(&self.name.as_str())
            || ["reject", "defer", "warn_if_reject"].contains(&self.name.as_str())
    }

    /// Whether it may accept somebody, and end the list with that. Every table may say OK, and
    /// strangers write to the company's domains: for them `permit_auth_destination` opens all.
    fn may_accept(&self) -> bool {
        self.name.starts_with("permit") || self.name.starts_with("check_") || self.is_unseen()
    }

    /// Whether it stands for restrictions that are not known.
    fn is_unseen(&self) -> bool {
        is_unseen(&self.name)
    }

    /// Whether it judges the computer that connects: the service's, once all mail comes through it.
    fn judges(&self) -> bool {
        self.name == "check_policy_service"
            || self.name.starts_with("reject_rbl_client")
            || self.name.starts_with("reject_rhsbl_")
                && (self.name.ends_with("client") || self.name.ends_with("reverse_client"))
            || self.name.starts_with("reject_unknown_") && self.name.contains("client_hostname")
            || self.name == "reject_unknown_client"
    }

    /// Whether it lets the own networks pass, perhaps with everybody else.
    fn permits_networks(&self) -> bool {
        self.name == "permit_mynetworks" || self.name == "permit" || self.is_unseen()
    }

    /// Whether it turns away whoever writes to other companies.
    fn refuses_relaying(&self) -> bool {
        self.refuses_all()
            || self.name == "reject_unauth_destination"
            || self.name == "defer_unauth_destination"
    }

    fn refuses_all(&self) -> bool {
        self.name == "reject" || self.name == "defer"
    }
}

fn read(settings: &Settings, list: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for word in settings.list(list) {
        let takes = |rule: &Rule| {
            let name = rule.name.as_str();
            rule.given.is_empty()
                && (name.starts_with("check_")
                    || name.starts_with("reject_rbl_")
                    || name.starts_with("reject_rhsbl_")
                    || name.starts_with("permit_dnswl_")
                    || name.starts_with("permit_rhswl_")
                    || name == "sleep")
        };
        match rules.last_mut().filter(|rule| takes(rule)) {
            Some(rule) => rule.given = word,
            // A group: the name and what it is given, in one entry.
            None => match word.split_once(char::is_whitespace) {
                Some((name, given)) => {
                    rules
                        .push(Rule { name: name.to_ascii_lowercase(), given: given.trim().into() });
                }
                None => {
                    rules.push(Rule { name: word.to_ascii_lowercase(), given: String::new() });
                }
            },
        }
    }
    rules
}

pub(super) fn traps(settings: &Settings, found: &mut Vec<Trap>) {
    let mut add = |code, value: String| found.push(Trap { code, value });
    let clients = read(settings, CLIENTS);
    let end = clients.iter().position(Rule::refuses_all);
    let is_own = clients.iter().any(|rule| rule.given.contains(OWN_TABLE));
    if let Some(end) = end {
        let before = &clients[..end];
        if !before.iter().any(Rule::permits_networks) {
            add(TrapCode::NetworksNotPermitted, CLIENTS.to_owned());
        }
    }
    for rule in &clients[..end.unwrap_or(clients.len())] {
        if is_own && !rule.is_of_guide() && rule.may_accept() {
            add(TrapCode::AcceptsBefore, rule.text());
        }
    }
    let own: Vec<String> =
        clients.iter().filter(|rule| !rule.is_of_guide()).map(Rule::text).collect();
    if !is_own && !own.is_empty() {
        add(TrapCode::OwnRestrictions, own.join(", "));
    }
    // Before 2.10 the recipients' list did this, and it still may: both are asked, each to its end.
    for list in ["smtpd_relay_restrictions", "smtpd_recipient_restrictions"] {
        let rules = read(settings, list);
        let end = rules.iter().position(Rule::refuses_relaying);
        if end.is_some_and(|end| !rules[..end].iter().any(Rule::permits_networks)) {
            add(TrapCode::NetworksNotPermitted, list.to_owned());
        }
    }
    let delay = settings.value("smtpd_delay_reject");
    if !settings.is_on("smtpd_delay_reject") && !is_unseen(&delay) {
        add(TrapCode::NoDelay, delay);
    }
    let mut judges: Vec<String> = Vec::new();
    for list in LISTS {
        for rule in read(settings, list).iter().filter(|rule| rule.judges()) {
            if !judges.contains(&rule.text()) {
                judges.push(rule.text());
            }
        }
    }
    if !judges.is_empty() {
        add(TrapCode::JudgesSender, judges.join(", "));
    }
}
