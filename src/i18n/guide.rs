//! What is read of mail servers, in words.

use std::collections::HashMap;

use super::Catalog;
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
