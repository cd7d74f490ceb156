//! The domains that a Postfix takes mail for, and where it brings it.

use super::Aim;
use super::find::Hop;
use super::settings::{Settings, is_unseen};
use super::trap::{Trap, TrapCode};
use crate::model::HostName;

/// The lists of domains that a Postfix takes mail for, and what brings it on; a domain counts for the
/// first list that it stands in.
const LISTS: [(&str, &str); 4] = [
    ("mydestination", "local_transport"),
    // These lead to other domains.
    ("virtual_alias_domains", ""),
    ("virtual_mailbox_domains", "virtual_transport"),
    ("relay_domains", "relay_transport"),
];

/// The transports that go by the smart host, or by the MX record.
const OUTWARD: [&str; 2] = ["smtp", "relay"];

struct List {
    name: &'static str,
    transport: &'static str,
    entries: Vec<String>,
    /// Whether an entry stands for all that is within its domain too.
    holds_children: bool,
}

impl List {
    fn all(settings: &Settings) -> Vec<Self> {
        let with_children = settings.list("parent_domain_matches_subdomains");
        let list = |&(name, transport): &(&'static str, &'static str)| Self {
            name,
            transport,
            entries: settings.list(name),
            holds_children: with_children.iter().any(|with| with == name),
        };
        LISTS.iter().map(list).collect()
    }

    /// Whether an entry names the domain.
    fn has(&self, domain: &str) -> bool {
        let domain = HostName::new(domain);
        self.entries.iter().any(|entry| {
            let name = HostName::new(entry.trim_start_matches('.'));
            let for_children = self.holds_children || entry.starts_with('.');
            name == domain || for_children && domain.is_within(name.as_str())
        })
    }

    /// Whether an entry holds what is not seen here: a table, a file, or the computer's own name,
    /// where nobody sets another.
    fn is_hidden(&self) -> bool {
        let is_hidden =
            |entry: &String| entry.contains(':') || entry.starts_with('/') || is_unseen(entry);
        self.entries.iter().any(is_hidden)
    }

    /// Whether what it holds is brought on by the smart host or the MX record, which lead to the
    /// service.
    fn goes_out(&self, settings: &Settings, aim: &Aim) -> bool {
        let default = if self.name == "relay_domains" { "relay" } else { "" };
        let set = Some(settings.value(self.transport)).filter(|set| !set.is_empty());
        let transport = set.unwrap_or_else(|| default.to_owned());
        let (name, hop) = transport.split_once(':').unwrap_or((&transport, ""));
        let hop = Hop::read(hop);
        // The MX of an own domain leads to the service as well.
        let leads_inside =
            !hop.host.is_empty() && (hop.has_brackets || !aim.domains.contains(&hop.host));
        OUTWARD.contains(&name) && !leads_inside
    }
}

pub(super) fn traps(settings: &Settings, aim: &Aim, found: &mut Vec<Trap>) {
    let lists = List::all(settings);
    no_route(settings, aim, &lists, found);
    if lists.iter().any(List::is_hidden) {
        return;
    }
    for domain in aim.domains {
        if !lists.iter().any(|list| list.has(domain)) {
            found.push(Trap { code: TrapCode::DomainMissing, value: domain.clone() });
        }
    }
}

/// Mail that is passed on to another server, and has no route to it: it goes the way of all mail to
/// elsewhere, which is the smart host, and without one the MX record. Both lead to the service, which
/// brings it back.
fn no_route(settings: &Settings, aim: &Aim, lists: &[List], found: &mut Vec<Trap>) {
    // What a table of routes holds is not seen here; that it is there is told elsewhere.
    if !settings.value("transport_maps").is_empty() {
        return;
    }
    let mut add = |code, value: String| found.push(Trap { code, value });
    let outward = lists.iter().filter(|list| list.goes_out(settings, aim));
    for list in outward.filter(|list| !list.entries.is_empty()) {
        let others = || lists.iter().filter(|other| other.name != list.name);
        // The first list counts, and the one that leads out comes last, but for the odd server.
        let stay = |domain: &str| others().any(|other| other.has(domain));
        let mut is_told = false;
        for domain in aim.domains.iter().filter(|domain| !stay(domain)) {
            let is_hidden = list.is_hidden() && !others().any(List::is_hidden);
            if list.has(domain) || is_hidden {
                add(TrapCode::RelayNoRoute, domain.clone());
                is_told = true;
            }
        }
        // Some may stand in a table, and those of other companies come back in the same way.
        let is_own = |entry: &&String| !others().any(|other| other.entries.contains(*entry));
        let rest: Vec<&str> = list.entries.iter().filter(is_own).map(String::as_str).collect();
        if !is_told && !rest.is_empty() {
            add(TrapCode::RelayRouteUnseen, format!("{} = {}", list.name, rest.join(", ")));
        }
    }
}
