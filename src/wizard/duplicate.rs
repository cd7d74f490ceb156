//! A case like another: what was decided goes along, what was seen and done does not.

use jiff::Timestamp;

use crate::model::{Case, CaseDomain};

impl Case {
    /// A new case of that identifier with the same texts, domains and decisions. Nothing has been
    /// looked at, sent or tested in it, and the mail server and firewall stand as before the move.
    #[must_use]
    pub fn duplicate(&self, id: impl Into<String>, now: Timestamp) -> Self {
        let mut twin = self.clone();
        twin.id = id.into();
        twin.created = now;
        twin.changed = now;
        twin.domains = self.domains.iter().map(|d| CaseDomain::new(d.name.clone())).collect();
        twin.reach = Vec::new();
        twin.sent = Vec::new();
        twin.tests = Vec::new();
        twin.watches = Vec::new();
        twin.server.seen = None;
        twin.server.smart_host = None;
        twin.server.restriction = None;
        twin.archived = false;
        twin.remind = false;
        twin
    }

    /// The same case under another identifier.
    #[must_use]
    pub fn renamed(&self, id: impl Into<String>) -> Self {
        Self { id: id.into(), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DomainName, DomainObservation, Field, SentLetter, Stage};
    use crate::wizard::Change;

    #[test]
    fn decisions_go_along_and_facts_do_not() {
        let now = Timestamp::UNIX_EPOCH;
        let name = DomainName::parse("a.example").unwrap();
        let mut case = Case::new("one", "security-mail", now);
        let letter = SentLetter { at: now, to: Vec::new(), reply: "250".to_owned() };
        for change in [
            Change::DomainsEdited(vec![name.clone()]),
            Change::TextEdited(Field::Company, "A Ltd".into()),
            Change::Observed(Box::new(DomainObservation::unknown(name.clone(), now))),
            Change::Sent(letter),
            Change::RestrictionSet(Some(Stage::Reject)),
            Change::Archived(true),
        ] {
            case.apply(change, now).unwrap();
        }
        let later = Timestamp::from_second(9).unwrap();
        let twin = case.duplicate("two", later);
        assert_eq!((twin.id.as_str(), twin.created, twin.changed), ("two", later, later));
        assert_eq!(twin.text(Field::Company), "A Ltd");
        assert_eq!(twin.domains, [CaseDomain::new(name)]);
        assert!(twin.sent.is_empty() && twin.server.restriction.is_none() && !twin.archived);
    }
}
