//! The user's settings. They survive damage: each faulty field falls back to its default.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::write::{amend, put_aside, read};
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

impl Appearance {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// What the user chose for the program as a whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Settings {
    /// The language of the window; `None`: the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Light or dark.
    #[serde(skip_serializing_if = "Appearance::is_default")]
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
    /// What a newer version wrote here; it is kept as it is.
    #[serde(flatten)]
    pub unknown: toml::Table,
    /// Why the file could not be read; as long as nobody knows what it holds, it is not replaced.
    #[serde(skip)]
    pub unread: Option<StoreError>,
    /// What was read or written last: what differs from it was changed here, and all else may have
    /// been changed by another window since.
    #[serde(skip)]
    pub last: toml::Table,
}

/// Smaller nothing can be read, larger nothing fits.
const SCALE: std::ops::RangeInclusive<u16> = 75..=200;
/// The smallest window that all fits into, and one that no screen exceeds.
const WINDOW: (f32, f32) = (640.0, 8_000.0);

impl Settings {
    /// Reads the settings; missing or damaged ones are the defaults. Changes nothing on disk.
    #[must_use]
    pub fn load(folders: &Folders) -> Self {
        Self::read(&folders.settings()).ok().flatten().unwrap_or_default()
    }

    /// Reads the settings like [`load`](Self::load). A file that is no TOML at all is put aside, so
    /// that nothing in it is lost; then with its name and the reason, for the user to know.
    #[must_use]
    pub fn open(folders: &Folders) -> (Self, Option<StoreError>) {
        let path = folders.settings();
        match Self::read(&path) {
            Ok(settings) => (settings.unwrap_or_default(), None),
            Err(StoreError::Damaged { reason, .. }) => {
                tracing::warn!(%reason, "the settings are damaged");
                let path = put_aside(&path).unwrap_or(path);
                (Self::default(), Some(StoreError::Damaged { path, reason }))
            }
            Err(error) => (Self { unread: Some(error.clone()), ..Self::default() }, Some(error)),
        }
    }

    /// None where there are none.
    fn read(path: &Path) -> Result<Option<Self>, StoreError> {
        if !path.exists() {
            return Ok(None);
        }
        match read(path)?.parse::<toml::Table>() {
            Ok(table) => Ok(Some(Self::from_table(table))),
            Err(error) => {
                Err(StoreError::Damaged { path: path.to_owned(), reason: error.to_string() })
            }
        }
    }

    fn from_table(mut table: toml::Table) -> Self {
        fn field<T: serde::de::DeserializeOwned>(table: &mut toml::Table, key: &str) -> Option<T> {
            table.remove(key).and_then(|value| value.try_into().ok())
        }
        let sane = |length: f32| length.is_finite() && (WINDOW.0..WINDOW.1).contains(&length);
        let mut settings = Self {
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
            unknown: table,
            unread: None,
            last: toml::Table::new(),
        };
        settings.last = settings.to_table().unwrap_or_default();
        settings
    }

    fn to_table(&self) -> Result<toml::Table, toml::ser::Error> {
        toml::Table::try_from(self)
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

    /// Writes what was changed since the settings were read or saved; what another window changed
    /// meanwhile stays. What stands there and is no TOML is put aside before.
    ///
    /// # Errors
    /// [`StoreError::Write`], and [`StoreError::Read`] if it could not be read before.
    pub fn save(&mut self, folders: &Folders) -> Result<(), StoreError> {
        if let Some(error) = &self.unread {
            return Err(error.clone());
        }
        let path = folders.settings();
        let wished = self
            .to_table()
            .map_err(|error| StoreError::Write { path: path.clone(), reason: error.to_string() })?;
        let last = &self.last;
        let changed = |key: &String| last.get(key) != wished.get(key);
        amend(
            &path,
            |text| text.parse::<toml::Table>().ok(),
            |there| {
                let Some(mut there) = there else { return toml::to_string(&wished) };
                for key in last.keys().chain(wished.keys()).filter(|key| changed(key)) {
                    match wished.get(key) {
                        Some(value) => there.insert(key.clone(), value.clone()),
                        None => there.remove(key),
                    };
                }
                toml::to_string(&there)
            },
        )?;
        self.last = wished;
        Ok(())
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
        let mut wished = Settings {
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
            unknown: toml::toml! { from_the_future = { a = [1, 2] } },
            unread: None,
            last: toml::Table::new(),
        };
        wished.save(&folders).unwrap();
        assert_eq!(Settings::load(&folders), wished);
        let text = "language = \"xx\"\nappearance = \"dark\"\nwindow = [nan, 1e9]\n";
        fs::write(folders.settings(), text).unwrap();
        let last = toml::toml! { appearance = "dark" };
        let expected = Settings { appearance: Appearance::Dark, last, ..Settings::default() };
        assert_eq!(Settings::load(&folders), expected);
        fs::write(folders.settings(), "= broken").unwrap();
        assert_eq!(Settings::load(&folders), Settings::default());
        assert!(folders.settings().exists(), "a look alone moves nothing");
        let (settings, told) = Settings::open(&folders);
        let aside = dir.path().join("settings.toml.damaged-1");
        assert!(matches!(told, Some(StoreError::Damaged { path, .. }) if path == aside));
        assert_eq!(settings, Settings::default());
        assert_eq!(fs::read_to_string(&aside).unwrap(), "= broken");
        // Not even UTF-8.
        fs::write(folders.settings(), b"look = \"\xe9\"").unwrap();
        wished.save(&folders).unwrap();
        assert!(dir.path().join("settings.toml.damaged-2").exists());
        assert_eq!(Settings::open(&folders), (wished, None));
    }

    #[test]
    fn two_windows_keep_what_the_other_changed() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::at(dir.path());
        fs::write(folders.settings(), "toured = true\nfrom_the_future = 1\n").unwrap();
        let (mut one, mut other) = (Settings::load(&folders), Settings::load(&folders));
        one.appearance = Appearance::Dark;
        one.scale = Some(150);
        one.save(&folders).unwrap();
        other.language = Some(Language::It);
        other.save(&folders).unwrap();
        let both = Settings::load(&folders);
        let seen = (both.appearance, both.scale, both.language, both.toured);
        assert_eq!(seen, (Appearance::Dark, Some(150), Some(Language::It), true));
        assert_eq!(both.unknown, toml::toml! { from_the_future = 1 });
        // What is taken back is gone; whoever changes the same thing last is right.
        one.scale = None;
        one.language = Some(Language::Nl);
        one.save(&folders).unwrap();
        other.window = Some((1024.0, 768.0));
        other.save(&folders).unwrap();
        let both = Settings::load(&folders);
        assert_eq!((both.scale, both.language, both.window), (None, one.language, other.window));
    }

    #[test]
    fn what_could_not_be_read_is_not_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::at(dir.path());
        // A folder cannot be read as a file.
        fs::create_dir(folders.settings()).unwrap();
        let (mut settings, told) = Settings::open(&folders);
        assert!(matches!(told, Some(StoreError::Read { .. })), "{told:?}");
        fs::remove_dir(folders.settings()).unwrap();
        fs::write(folders.settings(), "toured = true\n").unwrap();
        assert_eq!(settings.save(&folders).err(), told);
        assert!(Settings::load(&folders).toured);
    }
}
