//! What is read of mail servers, in words.

use std::collections::HashMap;

use super::{Catalog, tr};
use crate::guide::log::{Judgement, Note, Reason};
use crate::guide::postfix::{Trap, TrapCode};

/// The texts of a trap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrapText {
    /// One sentence: what it is.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub todo: String,
}

impl Catalog {
    /// What a setting of Postfix gets in the way of.
    #[must_use]
    pub fn trap(&self, trap: &Trap) -> TrapText {
        let key = trap_key(trap.code);
        let args = || HashMap::from([("value", trap.value.clone())]);
        TrapText {
            what: self.loader.get_args(&key, args()),
            why: self.loader.get_attr_args(&key, "why", args()),
            todo: self.loader.get_attr_args(&key, "todo", args()),
        }
    }

    /// Whether a trap has all its texts in this language itself.
    #[must_use]
    pub fn has_trap(&self, code: TrapCode) -> bool {
        let key = trap_key(code);
        self.loader.has(&key) && ["why", "todo"].iter().all(|part| self.loader.has_attr(&key, part))
    }
}

impl Catalog {
    /// What somebody who came to the mail server is.
    #[must_use]
    pub fn judgement(&self, judgement: Judgement) -> String {
        match judgement {
            Judgement::Service => tr!(self, "restrict-log-is-service"),
            Judgement::Internal => tr!(self, "restrict-log-is-internal"),
            Judgement::Authenticated => tr!(self, "restrict-log-is-authenticated"),
            Judgement::StrangerDelivers => tr!(self, "restrict-log-is-delivering"),
            Judgement::StrangerRefused => tr!(self, "restrict-log-is-refused"),
            Judgement::Probe => tr!(self, "restrict-log-is-probe"),
        }
    }

    /// Why strangers are not to be refused yet.
    #[must_use]
    pub fn log_reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::StrangersDeliver(count) => {
                tr!(self, "restrict-log-strangers", count = (*count))
            }
            Reason::RangeMissing(address, name) => {
                let address = address.to_string();
                tr!(self, "restrict-log-range-missing", name = name.as_str(), address = address)
            }
            Reason::TooMany => tr!(self, "restrict-log-too-many"),
            Reason::ServiceNotSeen => tr!(self, "restrict-log-not-served"),
        }
    }

    /// What else to know of a log.
    #[must_use]
    pub fn log_note(&self, note: &Note) -> String {
        match note {
            Note::Short(hours) => tr!(self, "restrict-log-short", hours = (*hours)),
            Note::LengthUnknown => tr!(self, "restrict-log-no-time"),
            Note::OtherDomains(count) => tr!(self, "restrict-log-others", count = (*count)),
            Note::UsersAtMailPort(count) => tr!(self, "restrict-log-users", count = (*count)),
            Note::Old(last) => tr!(self, "restrict-log-old", last = last.as_str()),
            Note::Dubious(count) => tr!(self, "restrict-log-dubious", count = (*count)),
        }
    }
}

fn trap_key(code: TrapCode) -> String {
    format!("postfix-{}", code.as_str().replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn every_trap_has_its_texts() {
        for language in Language::ALL {
            let texts = Catalog::new(language);
            for code in TrapCode::ALL {
                assert!(texts.has_trap(*code), "{language}: {}", code.as_str());
                let text = texts.trap(&Trap { code: *code, value: "MARK".into() });
                assert!(text.what.contains("MARK"), "{language}: {}", code.as_str());
            }
        }
    }
}
