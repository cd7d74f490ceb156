//! The user's address book of DNS operators: those that letters went to, beside the ones that the
//! program knows.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::write::{amend, put_aside, read};
use super::{Folders, StoreError};
use crate::model::{Case, Field};

/// More operators than anybody deals with; the oldest entry goes.
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

    fn is_sound(&self) -> bool {
        let texts = [&self.name, &self.address, &self.fax, &self.email];
        !self.name.trim().is_empty() && texts.iter().all(|text| text.len() <= MAX_TEXT)
    }
}

/// The address book, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressBook {
    #[serde(default, rename = "operator")]
    operators: Vec<OperatorContact>,
    /// Why the file could not be read; as long as nobody knows what it holds, it is not replaced.
    #[serde(skip)]
    unread: Option<StoreError>,
    /// The entries that were read or written last: what differs from them was changed here.
    #[serde(skip)]
    last: Vec<OperatorContact>,
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

    /// The sound entries of a file.
    fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let mut book: Self = toml::from_str(text)?;
        book.operators.retain(OperatorContact::is_sound);
        book.operators.truncate(MAX_ENTRIES);
        book.last.clone_from(&book.operators);
        Ok(book)
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
                for gone in self.last.iter().filter(|contact| self.get(&contact.name).is_none()) {
                    there.forget(&gone.name);
                }
                for new in self.operators.iter().filter(|contact| !self.last.contains(contact)) {
                    there.keep(new.clone());
                }
                merged = there;
                toml::to_string(&merged)
            },
        )?;
        merged.last.clone_from(&merged.operators);
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

    /// Keeps an operator, in place of one of the same name. Whether there is anything to keep.
    pub fn keep(&mut self, contact: OperatorContact) -> bool {
        if !contact.is_sound() {
            return false;
        }
        self.forget(&contact.name);
        self.operators.push(contact);
        let surplus = self.operators.len().saturating_sub(MAX_ENTRIES);
        self.operators.drain(..surplus);
        self.operators.sort_by_key(|contact| contact.name.to_lowercase());
        true
    }

    /// Forgets an operator. Whether it was there.
    pub fn forget(&mut self, name: &str) -> bool {
        let before = self.operators.len();
        self.operators.retain(|contact| !contact.is_named(name));
        self.operators.len() < before
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
        assert!(book.keep(contact("Zeta DNS", "z@zeta.example")));
        assert!(book.keep(contact("Alpha", "old@alpha.example")));
        assert!(book.keep(contact("ALPHA", "new@alpha.example")));
        assert!(!book.keep(contact(" ", "x@y.example")));
        assert!(!book.keep(contact(&"x".repeat(3_000), "")));
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
        one.keep(contact("Alpha", "a@alpha.example"));
        one.keep(contact("Beta", "b@beta.example"));
        one.save(&folders).unwrap();
        let (mut other, _) = AddressBook::open(&folders);
        one.keep(contact("Gamma", "c@gamma.example"));
        one.forget("alpha");
        one.save(&folders).unwrap();
        other.keep(contact("Beta", "new@beta.example"));
        other.save(&folders).unwrap();
        let names: Vec<_> = other.entries().iter().map(|contact| contact.name.as_str()).collect();
        assert_eq!(names, ["Beta", "Gamma"]);
        assert_eq!(other.get("beta").unwrap().email, "new@beta.example");
        assert_eq!(AddressBook::open(&folders), (other, None));
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
        assert!(book.keep(contact("Alpha", "a@alpha.example")));
        book.save(&folders).unwrap();
        assert_eq!(fs::read(folder.path().join("operators.toml.damaged-2")).unwrap(), latin);
        assert_eq!(AddressBook::open(&folders), (book, None));
    }
}
