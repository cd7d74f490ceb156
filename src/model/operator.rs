//! Those who run other people's DNS, and how they are asked for a change.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};
use serde::{Deserialize, Serialize};

use super::{HostName, Language};

/// In which way an operator serves its customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OperatorKind {
    /// Customers change records themselves, on a web page.
    Panel,
    /// Customers open a ticket.
    Ticket,
    /// An Internet provider, which is written or called to.
    Provider,
    /// Names for addresses that change: no place for a company's mail.
    Dynamic,
    /// Names that wait for a buyer.
    Parking,
}

/// One who runs the DNS of many domains.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operator {
    /// A short identifier.
    pub id: String,
    /// Its name, as it writes it.
    pub name: String,
    /// Endings of the names of its name servers.
    #[serde(default)]
    name_servers: Vec<String>,
    /// Endings of the names in its zones' SOA records, where customers give the servers names of
    /// their own.
    #[serde(default)]
    soa: Vec<String>,
    /// Patterns of the names of its name servers.
    #[serde(default, deserialize_with = "patterns")]
    patterns: Vec<Regex>,
    /// How it serves its customers.
    pub kind: OperatorKind,
    /// How a customer changes a record or asks for it, by language.
    change: BTreeMap<String, String>,
    /// Where to sign in or read on.
    pub link: String,
    /// Whether customers can choose the TTL, where that is known.
    pub ttl: Option<bool>,
    /// Whether it is known to speak Domain Connect.
    #[serde(default)]
    pub domain_connect: bool,
}

fn patterns<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Regex>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    texts
        .iter()
        .map(|text| {
            RegexBuilder::new(text).unicode(false).build().map_err(serde::de::Error::custom)
        })
        .collect()
}

impl Operator {
    /// How a customer changes a record or asks for it.
    #[must_use]
    pub fn how_to_ask(&self, language: Language) -> &str {
        let texts = &self.change;
        texts.get(language.tag()).or_else(|| texts.get("en")).map_or("", String::as_str)
    }

    /// Whether a name server is one of its own.
    #[must_use]
    pub fn runs(&self, server: &HostName) -> bool {
        self.name_servers.iter().any(|ending| server.is_within(ending))
            || self.patterns.iter().any(|pattern| pattern.is_match(server.as_str()))
    }

    /// Whether a name in the SOA record of a zone tells that it is served by this operator.
    #[must_use]
    pub fn starts(&self, name: &HostName) -> bool {
        self.soa.iter().any(|ending| name.is_within(ending)) || self.runs(name)
    }
}

/// The operators that the program knows.
#[must_use]
pub fn operators() -> &'static [Operator] {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        operator: Vec<Operator>,
    }
    static LIST: OnceLock<Vec<Operator>> = OnceLock::new();
    LIST.get_or_init(|| match toml::from_str::<File>(include_str!("../../assets/operators.toml")) {
        Ok(file) => file.operator,
        // The file is part of the program, and a test reads it.
        Err(error) => unreachable!("the operators: {error}"),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn patterns_match_whole_names() {
        let of = |name: &str| {
            let mut list =
                operators().iter().filter(|operator| operator.runs(&HostName::new(name)));
            (list.next().map(|operator| operator.id.as_str()), list.next().is_none())
        };
        assert_eq!(of("ns-1536.awsdns-00.co.uk"), (Some("route-53"), true));
        assert_eq!(of("ns-cloud-e2.googledomains.com"), (Some("google-cloud"), true));
        assert_eq!(of("dns104.ovh.net"), (Some("ovhcloud"), true));
        assert_eq!(of("notovh.net"), (None, true));
        assert_eq!(of("ns1.company.example"), (None, true));
    }

    #[test]
    fn each_is_told_from_the_others_and_says_how_it_is_asked() {
        let list = operators();
        assert!(list.len() >= 60, "{}", list.len());
        let mut ids = BTreeSet::new();
        let mut endings = BTreeSet::new();
        for operator in list {
            assert!(ids.insert(&operator.id), "{}", operator.id);
            assert!(operator.link.starts_with("https://"), "{}", operator.id);
            for language in Language::ALL {
                assert!(operator.change.contains_key(language.tag()), "{}", operator.id);
            }
            for ending in &operator.name_servers {
                assert!(endings.insert(ending), "{ending} stands for two");
                assert!(operator.runs(&HostName::new(&format!("ns1.{ending}"))), "{ending}");
            }
            let knows_itself = !operator.name_servers.is_empty() || !operator.patterns.is_empty();
            assert!(knows_itself, "{}", operator.id);
        }
    }
}
