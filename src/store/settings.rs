//! The user's settings. They survive damage: each faulty field falls back to its default.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::write::{put_aside, read, replace};
use super::{Folders, StoreError};
use crate::mail::Account;
use crate::model::{Language, PUBLIC_RESOLVERS};

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// As the system is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// White and yellow on black.
    Contrast,
}

/// What the user chose for the program as a whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Settings {
    /// The language of the window; `None`: the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Light or dark.
    pub appearance: Appearance,
    /// How large everything is drawn, in percent; `None`: 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<u16>,
    /// The case that was open last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_case: Option<PathBuf>,
    /// The practice case that was open last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_practice_case: Option<PathBuf>,
    /// The resolvers to watch while a change arrives; empty: well-known public ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resolvers: Vec<IpAddr>,
    /// The account that mail is sent through, without its password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
    /// The window's size in logical pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<(f32, f32)>,
    /// Up to when reminders were told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminded: Option<Timestamp>,
    /// Whether the tour was taken or turned down: it is not offered again.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub toured: bool,
}

/// Smaller nothing can be read, larger nothing fits.
const SCALE: std::ops::RangeInclusive<u16> = 75..=200;
/// The smallest window that all fits into, and one that no screen exceeds.
const WINDOW: (f32, f32) = (640.0, 8_000.0);

impl Settings {
    /// Reads the settings; missing or damaged ones are the defaults. A file that is no TOML at all
    /// is put aside, so that nothing in it is lost.
    #[must_use]
    pub fn load(folders: &Folders) -> Self {
        let path = folders.settings();
        let Ok(text) = read(&path) else {
            return Self::default();
        };
        match text.parse::<toml::Table>() {
            Ok(table) => Self::from_table(table),
            Err(error) => {
                tracing::warn!(%error, "the settings are damaged");
                if let Err(error) = put_aside(&path) {
                    tracing::warn!(%error, "the damaged settings cannot be put aside");
                }
                Self::default()
            }
        }
    }

    fn from_table(mut table: toml::Table) -> Self {
        fn field<T: serde::de::DeserializeOwned>(table: &mut toml::Table, key: &str) -> Option<T> {
            table.remove(key).and_then(|value| value.try_into().ok())
        }
        let sane = |length: f32| length.is_finite() && (WINDOW.0..WINDOW.1).contains(&length);
        Self {
            language: field(&mut table, "language"),
            appearance: field(&mut table, "appearance").unwrap_or_default(),
            scale: field(&mut table, "scale").filter(|scale| SCALE.contains(scale)),
            last_case: field(&mut table, "last_case"),
            last_practice_case: field(&mut table, "last_practice_case"),
            resolvers: field(&mut table, "resolvers").unwrap_or_default(),
            account: field(&mut table, "account"),
            window: field::<(f32, f32)>(&mut table, "window")
                .filter(|(width, height)| sane(*width) && height.is_finite() && *height >= 400.0),
            reminded: field(&mut table, "reminded"),
            toured: field(&mut table, "toured").unwrap_or_default(),
        }
    }

    /// The resolvers to watch while a change arrives.
    #[must_use]
    pub fn watched_resolvers(&self) -> Vec<SocketAddr> {
        const DNS_PORT: u16 = 53;
        let public = PUBLIC_RESOLVERS.iter().map(|(_, ip)| *ip);
        let own = self.resolvers.iter().copied();
        let all: Vec<IpAddr> =
            if self.resolvers.is_empty() { public.collect() } else { own.take(16).collect() };
        all.into_iter().map(|ip| SocketAddr::new(ip, DNS_PORT)).collect()
    }

    /// Writes the settings.
    ///
    /// # Errors
    /// [`StoreError::Write`].
    pub fn save(&self, folders: &Folders) -> Result<(), StoreError> {
        let path = folders.settings();
        let text = toml::to_string(self)
            .map_err(|error| StoreError::Write { path: path.clone(), reason: error.to_string() })?;
        replace(&path, text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn each_faulty_field_falls_back_alone() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::at(dir.path());
        let wished = Settings {
            resolvers: vec!["192.0.2.53".parse().unwrap()],
            account: Some(Account { host: "smtp.isp.net".into(), ..Account::default() }),
            language: Some(Language::Fr),
            scale: Some(125),
            appearance: Appearance::Dark,
            last_case: Some("a.mailward".into()),
            last_practice_case: None,
            window: Some((1024.0, 768.0)),
            reminded: Some(Timestamp::UNIX_EPOCH),
            toured: true,
        };
        wished.save(&folders).unwrap();
        assert_eq!(Settings::load(&folders), wished);
        let text = "language = \"xx\"\nappearance = \"dark\"\nwindow = [nan, 1e9]\n";
        fs::write(folders.settings(), text).unwrap();
        let expected = Settings { appearance: Appearance::Dark, ..Settings::default() };
        assert_eq!(Settings::load(&folders), expected);
        fs::write(folders.settings(), "= broken").unwrap();
        assert_eq!(Settings::load(&folders), Settings::default());
        assert!(dir.path().join("settings.toml.damaged-1").exists());
    }
}
