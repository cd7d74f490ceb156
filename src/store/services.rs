//! Service profiles: the built-in one and those the user added.

use std::fs;
use std::path::Path;

use super::write::{put_aside, read, replace};
use super::{Folders, StoreError};
use crate::model::ServiceProfile;

/// The services to choose from.
#[derive(Debug, Clone)]
pub struct ServiceList {
    /// The profiles, the built-in one first.
    pub profiles: Vec<ServiceProfile>,
    /// Profiles that cannot be used, and why.
    pub errors: Vec<StoreError>,
}

impl ServiceList {
    /// The profile of that identifier.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&ServiceProfile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }
}

/// The built-in profile and those in the user's folder. A profile of the user's with the
/// built-in's identifier takes its place: services move, and the reseller knows first.
#[must_use]
pub fn installed_services(folders: Option<&Folders>) -> ServiceList {
    let mut list = ServiceList { profiles: vec![ServiceProfile::built_in()], errors: Vec::new() };
    let Some(folders) = folders else {
        return list;
    };
    let entries = fs::read_dir(folders.services()).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|ending| ending == "toml" || ending == "mailward-service")
    });
    paths.sort();
    for path in paths {
        match load_service(&path) {
            Ok(profile) => {
                let twin = list.profiles.iter().position(|known| known.id == profile.id);
                match twin {
                    Some(at) => list.profiles[at] = profile,
                    None => list.profiles.push(profile),
                }
            }
            Err(error) => list.errors.push(error),
        }
    }
    list
}

/// Reads one profile.
///
/// # Errors
/// [`StoreError::Profile`] with line and column if it is faulty.
pub fn load_service(path: &Path) -> Result<ServiceProfile, StoreError> {
    ServiceProfile::parse(&read(path)?)
        .map_err(|error| StoreError::Profile { path: path.to_owned(), error })
}

/// Keeps a profile among the user's own, in place of an older one with its identifier.
///
/// # Errors
/// [`StoreError::Profile`] if it is faulty, [`StoreError::Read`] or [`StoreError::Write`].
pub fn install_service(folders: &Folders, file: &Path) -> Result<ServiceProfile, StoreError> {
    let profile = load_service(file)?;
    let text = read(file)?;
    // The identifier was validated: letters, digits and hyphens.
    let to = folders.services().join(format!("{}.mailward-service", profile.id));
    replace(&to, text.as_bytes())?;
    // An older one under the other ending would come after it and win.
    let older = folders.services().join(format!("{}.toml", profile.id));
    if older.is_file() {
        put_aside(&older).map_err(|error| StoreError::Write {
            path: older.clone(),
            reason: error.to_string(),
        })?;
    }
    Ok(profile)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_profiles_are_listed_and_bad_ones_explained() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::at(dir.path());
        fs::create_dir_all(folders.services()).unwrap();
        let good = "schema=1\nid=\"acme\"\nname=\"A\"\nbanner=\"A\"\n[[inbound]]\nhost=\"mx.acme.example\"\npreference=1\nregion=\"a\"\n";
        fs::write(folders.services().join("acme.toml"), good).unwrap();
        fs::write(folders.services().join("bad.mailward-service"), "schema = 1\nid = 3\n").unwrap();
        let list = installed_services(Some(&folders));
        let ids: Vec<_> = list.profiles.iter().map(|profile| profile.id.as_str()).collect();
        assert_eq!(ids, ["security-mail", "acme"]);
        assert!(matches!(&list.errors[..], [StoreError::Profile { error, .. }] if error.line == 2));
    }
}
