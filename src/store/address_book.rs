//! The user's address book of DNS operators: those that letters went to, beside the ones that the
//! program knows.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::write::{amend, put_aside, read};
use super::{Folders, StoreError};
use crate::model::{Case, Field};

/// More operators than anybody deals with.
const MAX_ENTRIES: usize = 500;
/// The longest text of an entry, in bytes: that of a case's fields.
const MAX_TEXT: usize = 2_000;

/// How an operator is written to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OperatorContact {
    /// Its name; what an entry goes by.
    pub name: String,
    /// Its postal address, one line each.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Its fax.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fax: String,
    /// Its e-mail address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
}

impl OperatorContact {
    /// The operator of a case; `None` while it has no name.
    #[must_use]
    pub fn of(case: &Case) -> Option<Self> {
        let text = |field| case.text(field).trim().to_owned();
        let contact = Self {
            name: text(Field::Operator),
            address: text(Field::OperatorAddress),
            fax: text(Field::OperatorFax),
            email: text(Field::OperatorEmail),
        };
        (!contact.name.is_empty()).then_some(contact)
    }

    /// The texts of a case that name this operator.
    #[must_use]
    pub fn texts(&self) -> Vec<(Field, String)> {
        vec![
            (Field::Operator, self.name.clone()),
            (Field::OperatorAddress, self.address.clone()),
            (Field::OperatorFax, self.fax.clone()),
            (Field::OperatorEmail, self.email.clone()),
        ]
    }

    fn is_named(&self, name: &str) -> bool {
        self.name.to_lowercase() == name.trim().to_lowercase()
    }

    fn check(&self) -> Result<(), Unkept> {
        let texts = [&self.name, &self.address, &self.fax, &self.email];
        if self.name.trim().is_empty() {
            return Err(Unkept::NoName);
        }
        let is_long = texts.into_iter().any(|text| text.len() > MAX_TEXT);
        if is_long { Err(Unkept::TooLong) } else { Ok(()) }
    }
}

/// Why an operator is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unkept {
    /// An entry goes by its name.
    #[error("the operator has no name")]
    NoName,
    /// A text longer than any letter needs.
    #[error("a text has at most {MAX_TEXT} bytes")]
    TooLong,
    /// There is no room for another one; none of the others goes for it.
    #[error("the address book holds at most {MAX_ENTRIES} operators")]
    Full,
}

/// The address book, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressBook {
    operators: Vec<OperatorContact>,
    /// Entries of the file that cannot be used, such as a text without end. They stay in it.
    unsound: Vec<OperatorContact>,
    /// Why the file could not be read; as long as nobody knows what it holds, it is not replaced.
    unread: Option<StoreError>,
    /// The entries that were read or written last: what differs from them was changed here.
    last: Vec<OperatorContact>,
}

/// The file.
#[derive(Default, Serialize, Deserialize)]
struct Entries {
    #[serde(default, rename = "operator")]
    operators: Vec<OperatorContact>,
}

impl AddressBook {
    /// Reads the address book; a missing one is empty. A damaged file is put aside, so that
    /// nothing in it is lost; then with its name and the reason, for the user to know.
    #[must_use]
    pub fn open(folders: &Folders) -> (Self, Option<StoreError>) {
        let path = path(folders);
        if !path.exists() {
            return (Self::default(), None);
        }
        let damaged = |reason: String| StoreError::Damaged { path: path.clone(), reason };
        let parsed = read(&path)
            .and_then(|text| Self::parse(&text).map_err(|error| damaged(error.to_string())));
        match parsed {
            Ok(book) => (book, None),
            Err(StoreError::Damaged { reason, .. }) => {
                tracing::warn!(%reason, "the address book is damaged");
                let path = put_aside(&path).unwrap_or(path);
                (Self::default(), Some(StoreError::Damaged { path, reason }))
            }
            Err(error) => (Self { unread: Some(error.clone()), ..Self::default() }, Some(error)),
        }
    }

    fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let entries: Entries = toml::from_str(text)?;
        let is_sound = |contact: &OperatorContact| contact.check().is_ok();
        let (operators, unsound) = entries.operators.into_iter().partition(is_sound);
        let mut book = Self { operators, unsound, ..Self::default() };
        book.last = book.all();
        Ok(book)
    }

    /// All that stands in the file.
    fn all(&self) -> Vec<OperatorContact> {
        self.operators.iter().chain(&self.unsound).cloned().collect()
    }

    /// Writes what was kept and forgotten since the book was read or saved, and takes over what
    /// another window did meanwhile. What stands there and is no address book is put aside before.
    ///
    /// # Errors
    /// [`StoreError::Write`], and [`StoreError::Read`] if it could not be read before.
    pub fn save(&mut self, folders: &Folders) -> Result<(), StoreError> {
        if let Some(error) = &self.unread {
            return Err(error.clone());
        }
        let mut merged = Self::default();
        amend(
            &path(folders),
            |text| Self::parse(text).ok(),
            |there| {
                let mut there = there.unwrap_or_else(|| self.clone());
                let all = self.all();
                let is_gone =
                    |known: &&OperatorContact| !all.iter().any(|own| own.is_named(&known.name));
                for gone in self.last.iter().filter(is_gone) {
                    there.forget(&gone.name);
                }
                for new in self.operators.iter().filter(|contact| !self.last.contains(contact)) {
                    // Two windows may fill it at once: what both kept stays.
                    there.put(new.clone());
                }
                merged = there;
                toml::to_string(&Entries { operators: merged.all() })
            },
        )?;
        merged.last = merged.all();
        *self = merged;
        Ok(())
    }

    /// The entries, by name.
    #[must_use]
    pub fn entries(&self) -> &[OperatorContact] {
        &self.operators
    }

    /// The entry of a name, whatever its case.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&OperatorContact> {
        self.operators.iter().find(|contact| contact.is_named(name))
    }

    /// Keeps an operator, in place of one of the same name.
    ///
    /// # Errors
    /// [`Unkept`]; the book is then as it was.
    pub fn keep(&mut self, contact: OperatorContact) -> Result<(), Unkept> {
        contact.check()?;
        if self.operators.len() >= MAX_ENTRIES && self.get(&contact.name).is_none() {
            return Err(Unkept::Full);
        }
        self.put(contact);
        Ok(())
    }

    fn put(&mut self, contact: OperatorContact) {
        self.forget(&contact.name);
        self.operators.push(contact);
        self.operators.sort_by_key(|contact| contact.name.to_lowercase());
    }

    /// Forgets an operator. Whether it was there.
    pub fn forget(&mut self, name: &str) -> bool {
        let before = self.operators.len() + self.unsound.len();
        self.operators.retain(|contact| !contact.is_named(name));
        self.unsound.retain(|contact| !contact.is_named(name));
        self.operators.len() + self.unsound.len() < before
    }
}

fn path(folders: &Folders) -> PathBuf {
    folders.data().join("operators.toml")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn contact(name: &str, email: &str) -> OperatorContact {
        OperatorContact { name: name.into(), email: email.into(), ..OperatorContact::default() }
    }

    #[test]
    fn an_operator_is_kept_once_and_forgotten_by_any_spelling() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path());
        let (mut book, _) = AddressBook::open(&folders);
        book.keep(contact("Zeta DNS", "z@zeta.example")).unwrap();
        book.keep(contact("Alpha", "old@alpha.example")).unwrap();
        book.keep(contact("ALPHA", "new@alpha.example")).unwrap();
        assert_eq!(book.keep(contact(" ", "x@y.example")), Err(Unkept::NoName));
        assert_eq!(book.keep(contact(&"x".repeat(3_000), "")), Err(Unkept::TooLong));
        book.save(&folders).unwrap();
        let (mut book, _) = AddressBook::open(&folders);
        let names: Vec<&str> = book.entries().iter().map(|c| c.name.as_str()).collect();
        assert_eq!(names, ["ALPHA", "Zeta DNS"]);
        assert_eq!(book.get("alpha").unwrap().email, "new@alpha.example");
        assert!(book.forget("zeta dns") && !book.forget("zeta dns"));
    }

    #[test]
    fn two_windows_keep_what_the_other_kept() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path());
        let (mut one, _) = AddressBook::open(&folders);
        one.keep(contact("Alpha", "a@alpha.example")).unwrap();
        one.keep(contact("Beta", "b@beta.example")).unwrap();
        one.save(&folders).unwrap();
        let (mut other, _) = AddressBook::open(&folders);
        one.keep(contact("Gamma", "c@gamma.example")).unwrap();
        one.forget("alpha");
        one.save(&folders).unwrap();
        other.keep(contact("Beta", "new@beta.example")).unwrap();
        other.save(&folders).unwrap();
        let names: Vec<_> = other.entries().iter().map(|contact| contact.name.as_str()).collect();
        assert_eq!(names, ["Beta", "Gamma"]);
        assert_eq!(other.get("beta").unwrap().email, "new@beta.example");
        assert_eq!(AddressBook::open(&folders), (other, None));
    }

    #[test]
    fn no_entry_goes_for_another_one() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path());
        let (mut book, _) = AddressBook::open(&folders);
        for number in 0..MAX_ENTRIES {
            book.keep(contact(&format!("Op {number:03}"), "")).unwrap();
        }
        assert_eq!(book.keep(contact("Zulu", "")), Err(Unkept::Full));
        book.keep(contact("op 007", "new@op.example")).unwrap();
        book.save(&folders).unwrap();
        let names: Vec<_> = book.entries().iter().map(|contact| contact.name.as_str()).collect();
        assert_eq!((names.len(), names[0], names[499]), (MAX_ENTRIES, "Op 000", "Op 499"));
        assert_eq!(AddressBook::open(&folders), (book, None));
    }

    #[test]
    fn an_entry_that_cannot_be_used_stays_in_the_file_until_it_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path());
        let path = folder.path().join("operators.toml");
        let long = contact("Long", &"x".repeat(2_500));
        let text = toml::to_string(&Entries { operators: vec![long] }).unwrap();
        fs::write(&path, text).unwrap();
        let holds = |words: &str| fs::read_to_string(&path).unwrap().contains(words);
        let (mut book, _) = AddressBook::open(&folders);
        assert!(book.entries().is_empty());
        book.keep(contact("Alpha", "a@alpha.example")).unwrap();
        book.save(&folders).unwrap();
        assert!(holds(&"x".repeat(2_500)) && holds("Alpha"));
        assert!(book.forget("long"));
        book.save(&folders).unwrap();
        assert!(!holds("Long") && holds("Alpha"));
    }

    #[test]
    fn a_damaged_book_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("operators.toml"), "operator = 5").unwrap();
        let folders = Folders::at(folder.path());
        let (book, told) = AddressBook::open(&folders);
        assert_eq!(book, AddressBook::default());
        let aside = folder.path().join("operators.toml.damaged-1");
        assert!(matches!(told, Some(StoreError::Damaged { path, .. }) if path == aside));
        assert_eq!(fs::read_to_string(&aside).unwrap(), "operator = 5");
        // Somebody's editor wrote it in another encoding.
        let latin = b"[[operator]]\nname = \"Caf\xe9\"\n";
        fs::write(folder.path().join("operators.toml"), latin).unwrap();
        let (mut book, told) = AddressBook::open(&folders);
        assert!(matches!(told, Some(StoreError::Damaged { .. })), "{told:?}");
        book.keep(contact("Alpha", "a@alpha.example")).unwrap();
        book.save(&folders).unwrap();
        assert_eq!(fs::read(folder.path().join("operators.toml.damaged-2")).unwrap(), latin);
        assert_eq!(AddressBook::open(&folders), (book, None));
    }
}
