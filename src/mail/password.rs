//! Passwords: in memory as short as can be, and else in the system's keyring only.

use std::fmt;

use keyring::v1::Entry;
use thiserror::Error;

use super::Account;

/// What our entries in the keyring are filed under.
const SERVICE: &str = "Mailward";

/// A password. It is never shown.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// Takes a password.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The password itself.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// The system has no keyring, or it refuses; its reason.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the system's keyring cannot be used: {0}")]
pub struct KeyringError(String);

/// The password of an account, if the keyring holds it. May block until the user has unlocked the
/// keyring.
///
/// # Errors
/// [`KeyringError`]
pub fn remembered(account: &Account) -> Result<Option<Password>, KeyringError> {
    match entry(account)?.get_password() {
        Ok(text) => Ok(Some(Password(text))),
        Err(keyring::v1::Error::NoEntry) => Ok(None),
        Err(error) => Err(KeyringError(error.to_string())),
    }
}

/// Puts the password of an account into the keyring. May block as [`remembered`] may.
///
/// # Errors
/// [`KeyringError`]
pub fn remember(account: &Account, password: &Password) -> Result<(), KeyringError> {
    entry(account)?.set_password(password.reveal()).map_err(|error| KeyringError(error.to_string()))
}

/// Takes the password of an account out of the keyring. May block as [`remembered`] may.
///
/// # Errors
/// [`KeyringError`]
pub fn forget(account: &Account) -> Result<(), KeyringError> {
    match entry(account)?.delete_credential() {
        Ok(()) | Err(keyring::v1::Error::NoEntry) => Ok(()),
        Err(error) => Err(KeyringError(error.to_string())),
    }
}

fn entry(account: &Account) -> Result<Entry, KeyringError> {
    Entry::new(SERVICE, &account.key()).map_err(|error| KeyringError(error.to_string()))
}
