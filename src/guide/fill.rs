//! The customer's values in a guide.
//!
//! A code block is copied and run as it is, so nothing that a shell could obey gets into one: a
//! value holds letters, digits and a few signs, or it is left out for a blank that says what belongs
//! there. Only words for people are filled in as they are.

use std::collections::BTreeSet;

use ipnet::IpNet;

use super::document::{Block, Section, Span};
use super::load::GuideError;
use super::ranges::{for_domino, for_exchange_online, for_postfix, for_tcprules, masked, spans};
use crate::model::{HostName, ServiceProfile};

/// Names of values, as guides write them.
const NAMES: [&str; 22] = [
    "domain",
    "domains",
    "smart_host",
    "smart_port",
    "service",
    "service_id",
    "own_server",
    "inbound_hosts",
    "ranges",
    "ranges_v4",
    "ranges_v6",
    "ranges_powershell",
    "ranges_exchange_online",
    "ranges_domino",
    "ranges_postfix",
    "ranges_masked",
    "ranges_spans",
    "test_address",
    "net",
    "address",
    "mask",
    "prefix",
];
/// Lists that lines can be repeated for.
const LISTS: [&str; 5] = ["ranges", "ranges_v4", "ranges_v6", "ranges_tcprules", "domains"];

/// A value that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blank {
    /// The company's domain.
    Domain,
    /// The smart host of the service.
    SmartHost,
    /// The customer's mail server.
    OwnServer,
    /// The addresses of the service.
    Ranges,
    /// The address that answers every message.
    TestAddress,
}

impl Blank {
    /// What stands in its place. No shell takes it for anything but a word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Domain => "YOUR-DOMAIN",
            Self::SmartHost => "SMART-HOST-OF-THE-SERVICE",
            Self::OwnServer => "YOUR-MAIL-SERVER",
            Self::Ranges => "ADDRESSES-OF-THE-SERVICE",
            Self::TestAddress => "TEST-ADDRESS",
        }
    }
}

/// The values that guides are filled in with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    domains: Vec<String>,
    smart_host: Option<(String, u16)>,
    service: String,
    service_id: String,
    own_server: Option<String>,
    inbound_hosts: Vec<String>,
    ranges: Vec<IpNet>,
    test_address: Option<String>,
}

impl Values {
    /// The values of a customer and a service. `ranges` are the networks of the service.
    ///
    /// # Errors
    /// [`GuideError::AddressAsSmartHost`]: addresses of a service change, its names do not.
    pub fn new(
        service: &ServiceProfile,
        domains: &[String],
        own_server: Option<&HostName>,
        ranges: &[IpNet],
    ) -> Result<Self, GuideError> {
        let smart_host = service.outbound.first().map(|o| (o.host.to_string(), o.port));
        if let Some((host, _)) = &smart_host
            && host.parse::<std::net::IpAddr>().is_ok()
        {
            return Err(GuideError::AddressAsSmartHost(host.clone()));
        }
        Ok(Self {
            domains: domains.iter().filter(|domain| is_plain(domain)).cloned().collect(),
            smart_host: smart_host.filter(|(host, _)| is_plain(host)),
            service: service.name.clone(),
            service_id: service.id.clone(),
            own_server: own_server.map(ToString::to_string).filter(|host| is_plain(host)),
            inbound_hosts: service.inbound.iter().map(|i| i.host.to_string()).collect(),
            ranges: IpNet::aggregate(&ranges.to_vec()),
            test_address: service.autoresponder.clone().filter(|address| is_plain(address)),
        })
    }

    /// Fills in a section. What is not known is added to the blanks.
    #[must_use]
    pub fn fill(&self, section: &Section, blanks: &mut BTreeSet<Blank>) -> Section {
        let mut spans = |spans: &[Span]| -> Vec<Span> {
            let fill = |span: &Span| match span {
                Span::Text(words) => Span::Text(self.words(words, false, blanks)),
                Span::Strong(words) => Span::Strong(self.words(words, false, blanks)),
                Span::Code(words) => Span::Code(self.words(words, true, blanks)),
                Span::Link(words, url) => Span::Link(self.words(words, false, blanks), url.clone()),
            };
            // Not a chain: the closure needs the blanks mutably.
            let mut fill = fill;
            spans.iter().map(&mut fill).collect()
        };
        let mut blocks = Vec::with_capacity(section.blocks.len());
        let mut code = Vec::new();
        for block in &section.blocks {
            blocks.push(match block {
                Block::Heading(words) => Block::Heading(spans(words)),
                Block::Paragraph(words) => Block::Paragraph(spans(words)),
                Block::Note(words) => Block::Note(spans(words)),
                Block::List { ordered, items } => Block::List {
                    ordered: *ordered,
                    items: items.iter().map(|item| spans(item)).collect(),
                },
                Block::Code { .. } | Block::Dialog { .. } => {
                    code.push(blocks.len());
                    block.clone()
                }
            });
        }
        for at in code {
            if let Block::Code { text, file, .. } = &mut blocks[at] {
                *text = self.lines(text, blanks);
                if let Some(file) = file {
                    *file = self.words(file, true, blanks);
                }
            }
        }
        Section { id: section.id, title: self.words(&section.title, false, blanks), blocks }
    }

    /// Fills in the value of a field of a dialog.
    #[must_use]
    pub fn field(&self, text: &str) -> String {
        self.words(text, true, &mut BTreeSet::new())
    }

    /// Repeats the lines that stand for a list, then fills in the rest.
    fn lines(&self, text: &str, blanks: &mut BTreeSet<Blank>) -> String {
        let mut out = String::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            let list =
                line.trim().strip_prefix("{{#each ").and_then(|rest| rest.strip_suffix("}}"));
            let Some(list) = list else {
                out.push_str(&self.words(line, true, blanks));
                out.push('\n');
                continue;
            };
            let body: Vec<&str> =
                lines.by_ref().take_while(|line| line.trim() != "{{/each}}").collect();
            for line in self.repeated(list, &body, blanks) {
                out.push_str(&self.words(&line, true, blanks));
                out.push('\n');
            }
        }
        out
    }

    fn repeated(&self, list: &str, body: &[&str], blanks: &mut BTreeSet<Blank>) -> Vec<String> {
        if list == "domains" {
            let one = |domain: &String| {
                let domain = domain.clone();
                body.iter().map(move |line| line.replace("{{domain}}", &domain)).collect::<Vec<_>>()
            };
            if self.domains.is_empty() {
                blanks.insert(Blank::Domain);
                return one(&Blank::Domain.as_str().to_owned());
            }
            return self.domains.iter().flat_map(one).collect();
        }
        let nets: Vec<&IpNet> = self.of_family(list).collect();
        let rules = if list == "ranges_tcprules" { for_tcprules(&self.ranges) } else { Vec::new() };
        // A list of rules without any would let nobody in.
        if self.ranges.is_empty() || (list == "ranges_tcprules" && rules.is_empty()) {
            blanks.insert(Blank::Ranges);
            let word = Blank::Ranges.as_str();
            let fill = |line: &&str| {
                ["{{net}}", "{{address}}", "{{mask}}", "{{prefix}}"]
                    .iter()
                    .fold((*line).to_owned(), |line, name| line.replace(name, word))
            };
            return body.iter().map(fill).collect();
        }
        if !rules.is_empty() {
            let of = |rule: &String| {
                body.iter().map(|line| line.replace("{{net}}", rule)).collect::<Vec<_>>()
            };
            return rules.iter().flat_map(of).collect();
        }
        let one = |net: &&IpNet| {
            let fill = |line: &&str| {
                line.replace("{{net}}", &net.to_string())
                    .replace("{{address}}", &net.addr().to_string())
                    .replace("{{mask}}", &net.netmask().to_string())
                    .replace("{{prefix}}", &net.prefix_len().to_string())
            };
            body.iter().map(fill).collect::<Vec<_>>()
        };
        nets.iter().flat_map(one).collect()
    }

    fn of_family<'a>(&'a self, list: &str) -> impl Iterator<Item = &'a IpNet> + use<'a> {
        let (v4, v6) = (list != "ranges_v6", list != "ranges_v4");
        self.ranges.iter().filter(move |net| match net {
            IpNet::V4(_) => v4,
            IpNet::V6(_) => v6,
        })
    }

    fn words(&self, text: &str, is_code: bool, blanks: &mut BTreeSet<Blank>) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            out.push_str(before);
            let Some((name, tail)) = after.split_once("}}") else {
                out.push_str("{{");
                rest = after;
                continue;
            };
            out.push_str(&self.value(name, is_code, blanks));
            rest = tail;
        }
        out.push_str(rest);
        out
    }

    fn value(&self, name: &str, is_code: bool, blanks: &mut BTreeSet<Blank>) -> String {
        let mut or = |value: Option<String>, blank: Blank| {
            value.filter(|value| !value.is_empty()).unwrap_or_else(|| {
                blanks.insert(blank);
                blank.as_str().to_owned()
            })
        };
        let nets =
            |list| -> Vec<String> { self.of_family(list).map(ToString::to_string).collect() };
        match name {
            "domain" => or(self.domains.first().cloned(), Blank::Domain),
            "domains" => or(Some(self.domains.join(" ")), Blank::Domain),
            "smart_host" => {
                or(self.smart_host.as_ref().map(|(host, _)| host.clone()), Blank::SmartHost)
            }
            "smart_port" => self.smart_host.as_ref().map_or(25, |(_, port)| *port).to_string(),
            // Its name is words for people; a command has the identifier.
            "service" if is_code => self.service_id.clone(),
            "service" => self.service.clone(),
            "service_id" => self.service_id.clone(),
            "own_server" => or(self.own_server.clone(), Blank::OwnServer),
            "inbound_hosts" => self.inbound_hosts.join(", "),
            "ranges" | "ranges_v4" | "ranges_v6" => {
                // A family may be missing; only where nothing is known is there a blank.
                let joined = nets(name).join(", ");
                if self.ranges.is_empty() { or(None, Blank::Ranges) } else { joined }
            }
            "ranges_powershell" => {
                let quoted: Vec<String> =
                    nets("ranges").iter().map(|net| format!("\"{net}\"")).collect();
                or(Some(quoted.join(",")), Blank::Ranges)
            }
            "ranges_exchange_online" => {
                let nets = for_exchange_online(&self.ranges);
                let quoted: Vec<String> = nets.iter().map(|net| format!("\"{net}\"")).collect();
                or(Some(quoted.join(",")), Blank::Ranges)
            }
            "ranges_domino" => or(Some(for_domino(&self.ranges).join(", ")), Blank::Ranges),
            "ranges_postfix" => or(Some(for_postfix(&self.ranges).join(", ")), Blank::Ranges),
            "ranges_spans" => or(Some(spans(&self.ranges).join(", ")), Blank::Ranges),
            "ranges_masked" => or(Some(masked(&self.ranges).join(", ")), Blank::Ranges),
            "test_address" => or(self.test_address.clone(), Blank::TestAddress),
            other => format!("{{{{{other}}}}}"),
        }
    }
}

/// Whether a value is safe in every shell, quoted or not.
fn is_plain(value: &str) -> bool {
    let mut bytes = value.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphanumeric())
        && bytes.all(|b| b.is_ascii_alphanumeric() || b".-_@:".contains(&b))
}

/// Refuses names of values that the program does not know.
pub(super) fn check(text: &str) -> Result<(), GuideError> {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("{{") {
        let Some((name, tail)) = after.split_once("}}") else { return Ok(()) };
        let list = name.strip_prefix("#each ");
        let known = list.is_some_and(|list| LISTS.contains(&list))
            || name == "/each"
            || NAMES.contains(&name);
        if !known {
            return Err(GuideError::Placeholder(name.to_owned()));
        }
        rest = tail;
    }
    Ok(())
}

#[cfg(test)]
#[path = "fill_tests.rs"]
mod tests;
