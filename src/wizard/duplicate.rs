//! A case like another: what was decided goes along, what was seen and done does not.

use jiff::Timestamp;

use crate::model::{Case, CaseDomain};

impl Case {
    /// A new case of that identifier with the same texts, domains and decisions. Nothing has been
    /// looked at, sent or tested in it, and the mail server and firewall stand as before the move.
    #[must_use]
    pub fn duplicate(&self, id: impl Into<String>, now: Timestamp) -> Self {
        Self {
            domains: self.domains.iter().map(|d| CaseDomain::new(d.name.clone())).collect(),
            letter: self.letter.clone(),
            notes: self.notes.clone(),
            ..self.alike(id, now)
        }
    }

    /// The same case under another identifier. Copies are of the one that it was.
    #[must_use]
    pub fn renamed(&self, id: impl Into<String>) -> Self {
        Self { id: id.into(), handed_over: Vec::new(), ..self.clone() }
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

    #[test]
    fn a_case_made_after_a_copy_is_no_copy() {
        let now = Timestamp::UNIX_EPOCH;
        let copy = Case::new("one", "security-mail", now).hand_over("copy-1", now);
        for mut own in [copy.duplicate("two", now), copy.renamed("two")] {
            assert!(copy.is_copy() && !own.is_copy());
            own.apply(Change::NotesEdited("pays late".into()), now).unwrap();
            own.apply(Change::TagsEdited(vec!["lyon".into()]), now).unwrap();
            let given = own.hand_over("copy-2", now);
            assert!(given.notes.is_empty() && given.tags.is_empty() && given.is_copy());
        }
        let mut noted = copy;
        noted.apply(Change::NotesEdited("a rude reseller".into()), now).unwrap();
        let back = noted.given_back();
        assert_eq!((back.notes.as_str(), &back.handed_over), ("", &noted.handed_over));
    }
}
