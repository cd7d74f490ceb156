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
/// The lists that keep strangers from sending through the server.
const RELAY_LISTS: [&str; 2] = ["smtpd_relay_restrictions", "smtpd_recipient_restrictions"];
/// Where the guide's own table stands in a list.
const OWN_TABLE: &str = "mailward-service.cidr";
/// What the guide lets in besides.
const OF_GUIDE: [&str; 3] =
    ["permit_mynetworks", "permit_inet_interfaces", "permit_sasl_authenticated"];

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
            || OF_GUIDE.contains(&self.name.as_str())
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

    /// Whether strangers can bring about that it accepts them: they give themselves a sender, a name
    /// at greeting, and the name of their address, whatever they like.
    fn yields_to_strangers(&self) -> bool {
        let asks_what_they_say = ["check_sender_", "check_helo_", "check_reverse_client_hostname_"]
            .iter()
            .any(|start| self.name.starts_with(start));
        self.name == "permit" || asks_what_they_say && !self.only_refuses()
    }

    /// Whether it is a table that stands right here, and lets nobody in: anything but an OK or a
    /// number, which means the same, is no leave.
    fn only_refuses(&self) -> bool {
        let (_, inner) = self.given.split_once(':').unwrap_or_default();
        let accepts = |word: &str| {
            let word = word.split_whitespace().next().unwrap_or_default();
            let starts = |start: &str| {
                word.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
            };
            word.eq_ignore_ascii_case("ok")
                || starts("permit")
                || !word.is_empty() && word.chars().all(|c| c.is_ascii_digit())
        };
        let given = self.given.as_str();
        if given.starts_with("static:") {
            return !accepts(inner);
        }
        given.starts_with("inline:")
            && !inner
                .split(['{', '}', ','])
                .filter_map(|p| p.split_once('='))
                .any(|(_, v)| accepts(v))
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

/// How a list keeps strangers from sending through the server.
enum Relaying {
    /// They are refused, or nobody can tell.
    Refused,
    /// They are refused, but something that they can bring about comes first.
    Leaks(String),
    /// Nothing is said of it.
    Unsaid,
}

fn relaying(rules: &[Rule]) -> Relaying {
    let mut leak = None;
    let mut is_warning = false;
    for rule in rules {
        if rule.is_unseen() {
            return Relaying::Refused;
        }
        if rule.refuses_relaying() && !is_warning {
            return leak.map_or(Relaying::Refused, Relaying::Leaks);
        }
        if leak.is_none() && rule.yields_to_strangers() {
            leak = Some(rule.text());
        }
        is_warning = rule.name == "warn_if_reject";
    }
    Relaying::Unsaid
}

/// Both lists are asked, so one that refuses is enough. Where neither does, Postfix takes no mail.
fn open_relay(settings: &Settings, found: &mut Vec<Trap>) {
    let mut leaks = Vec::new();
    for list in RELAY_LISTS {
        match relaying(&read(settings, list)) {
            Relaying::Refused => return,
            Relaying::Leaks(rule) => leaks.push(rule),
            Relaying::Unsaid => {}
        }
    }
    if !leaks.is_empty() {
        leaks.dedup();
        found.push(Trap { code: TrapCode::OpenRelay, value: leaks.join(", ") });
    }
}

/// Milters judge as policy services do, but for those that sign, and those that look for viruses.
fn milters(settings: &Settings) -> Vec<String> {
    let judges = |milter: &String| {
        let lower = milter.to_ascii_lowercase();
        !is_unseen(milter) && !["dkim", ":8891", "clamav"].iter().any(|word| lower.contains(word))
    };
    let exempt = settings.value("smtpd_milter_maps").contains(OWN_TABLE);
    let all = if exempt { Vec::new() } else { settings.list("smtpd_milters") };
    // A milter may stand in braces, with settings of its own behind its address.
    let address = |milter: String| {
        let address = milter.split([',', ' ', '\t']).next().unwrap_or_default();
        format!("smtpd_milters = {address}")
    };
    all.into_iter().filter(judges).map(address).collect()
}

/// The services of master.cf that take mail at port 25, with restrictions of their own, which come in
/// the place of the guide's.
fn of_services(settings: &Settings) -> Vec<String> {
    let at_port = |service: &str| {
        let name = service.rsplit_once('/').map_or(service, |(name, _)| name);
        let port = name.rsplit_once(':').map_or(name, |(_, port)| port);
        ["smtp", "25", "smtpd"].contains(&port)
    };
    let all = settings.overrides().filter(|(service, name, value)| {
        *name == CLIENTS && at_port(service) && !value.contains(OWN_TABLE)
    });
    all.map(|(service, _, value)| format!("{service}: {value}")).collect()
}

pub(super) fn traps(settings: &Settings, found: &mut Vec<Trap>) {
    open_relay(settings, found);
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
    let mut own: Vec<String> = Vec::new();
    if !is_own {
        own.extend(clients.iter().filter(|rule| !rule.is_of_guide()).map(Rule::text));
    }
    own.extend(of_services(settings));
    if !own.is_empty() {
        add(TrapCode::OwnRestrictions, own.join(", "));
    }
    // Before 2.10 the recipients' list did this, and it still may: both are asked, each to its end.
    for list in RELAY_LISTS {
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
    judges.extend(milters(settings));
    if !judges.is_empty() {
        add(TrapCode::JudgesSender, judges.join(", "));
    }
}
