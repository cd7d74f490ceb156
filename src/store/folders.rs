//! Where this user's files are.

use std::path::{Path, PathBuf};

use super::StoreError;

/// The folders of one user. Made when first written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    data: PathBuf,
}

impl Folders {
    /// `MAILWARD_HOME` if set (for portable use), else the system's folder for user data.
    ///
    /// # Errors
    /// [`StoreError::NoHome`] if the system names none.
    pub fn of_user() -> Result<Self, StoreError> {
        if let Some(home) = std::env::var_os("MAILWARD_HOME").filter(|home| !home.is_empty()) {
            return Ok(Self::at(PathBuf::from(home)));
        }
        directories::ProjectDirs::from("net", "Mailward", "Mailward")
            .map(|dirs| Self::at(dirs.data_dir().to_path_buf()))
            .ok_or(StoreError::NoHome)
    }

    /// All below one folder.
    #[must_use]
    pub fn at(data: impl Into<PathBuf>) -> Self {
        Self { data: data.into() }
    }

    /// The folder that holds all others.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The cases, one file each.
    #[must_use]
    pub fn cases(&self) -> PathBuf {
        self.data.join("cases")
    }

    /// The index of the customer book.
    #[must_use]
    pub fn book(&self) -> PathBuf {
        self.data.join("book.sqlite")
    }

    /// Service profiles that the user added.
    #[must_use]
    pub fn services(&self) -> PathBuf {
        self.data.join("services")
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.data.join("settings.toml")
    }

    /// The logs.
    #[must_use]
    pub fn logs(&self) -> PathBuf {
        self.data.join("logs")
    }
}
