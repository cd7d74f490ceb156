//! The words of findings, each put together once.
//!
//! A portfolio has the same few findings on thousands of domains. What differs is the domain's
//! name, which stands in texts as it is: a text that was put together around a mark in its place
//! serves all of them.

use std::collections::HashMap;

use crate::i18n::Catalog;
use crate::model::{DomainName, Finding};
use crate::report::FindingReport;

/// Stands for the domain. Fluent passes it through, and no name holds it.
const MARK: &str = "\u{1}";
/// Texts that are kept; beyond, all are forgotten.
const MOST: usize = 4_096;

pub(super) struct Phrases {
    texts: Catalog,
    known: HashMap<String, String>,
    key: String,
}

impl Phrases {
    pub(super) fn new(texts: Catalog) -> Self {
        Self { texts, known: HashMap::new(), key: String::new() }
    }

    pub(super) fn reports(&mut self, domain: &DomainName, all: &[Finding]) -> Vec<FindingReport> {
        all.iter().map(|finding| FindingReport::new(finding, self.what(domain, finding))).collect()
    }

    fn what(&mut self, domain: &DomainName, finding: &Finding) -> String {
        // Such a name is called otherwise than it stands in the DNS.
        if domain.is_international() {
            return self.texts.finding(finding).what;
        }
        let name = domain.ascii();
        self.key.clear();
        self.key.push_str(finding.code.as_str());
        let values = finding.args.iter().map(|(_, value)| value);
        for value in std::iter::once(&finding.subject).chain(values) {
            self.key.push('\0');
            push_marked(&mut self.key, value, name);
        }
        if let Some(text) = self.known.get(&self.key) {
            return text.replace(MARK, name);
        }
        let mark = |value: &str| value.replace(name, MARK);
        let mut marked = finding.clone();
        marked.subject = mark(&finding.subject);
        for (_, value) in &mut marked.args {
            *value = mark(value);
        }
        let text = self.texts.finding(&marked).what;
        if self.known.len() >= MOST {
            self.known.clear();
        }
        let whole = text.replace(MARK, name);
        self.known.insert(self.key.clone(), text);
        whole
    }
}

fn push_marked(key: &mut String, value: &str, name: &str) {
    let mut rest = value;
    while let Some(at) = rest.find(name) {
        key.push_str(&rest[..at]);
        key.push_str(MARK);
        rest = &rest[at + name.len()..];
    }
    key.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{FindingCode, Language};

    #[test]
    fn a_text_is_the_same_put_together_once_or_each_time() {
        let texts = Catalog::new(Language::En);
        let mut phrases = Phrases::new(texts.clone());
        let names = [
            "a.example",
            "other.example",
            "mail.a.example",
            "example.a.example",
            "xn--socit-esab.example",
        ];
        for _ in 0..2 {
            for name in names {
                let domain = DomainName::parse(name).unwrap();
                for code in FindingCode::ALL {
                    let findings = [
                        Finding::new(*code, name).with("hosts", format!("x.{name}, y.{name}")),
                        Finding::new(*code, "mail.a.example").with("target", name),
                        Finding::new(*code, name).with("seconds", 86_400).with("hours", 24),
                    ];
                    for finding in findings {
                        let wanted = texts.finding(&finding).what;
                        assert_eq!(phrases.what(&domain, &finding), wanted, "{name} {code:?}");
                    }
                }
            }
        }
    }
}
