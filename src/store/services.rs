//! Service profiles: the built-in one and those the user added.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::write::{files, read, read_bytes, replace};
use super::{Folders, StoreError};
use crate::model::{
    Draft, LogoFault, MAX_BRAND_LOGO_BYTES, ServiceProfile, SignedKind, SigningKey, read_signed,
};

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
/// built-in's identifier takes its place: services move, and the reseller knows first. One whose
/// issuer is known gives way to no other, however both came to stand there.
#[must_use]
pub fn installed_services(folders: Option<&Folders>) -> ServiceList {
    let mut list = ServiceList { profiles: vec![ServiceProfile::built_in()], errors: Vec::new() };
    let Some(folders) = folders else {
        return list;
    };
    let mut paths = files(&folders.services()).unwrap_or_else(|error| {
        list.errors.push(error);
        Vec::new()
    });
    paths.retain(|path| {
        path.extension().is_some_and(|ending| ending == "toml" || ending == "mailward-service")
    });
    for path in paths {
        match load_service(&path) {
            Ok(profile) => {
                let twin = list.profiles.iter().position(|known| known.id == profile.id);
                let known = twin.and_then(|at| list.profiles[at].signed_by.clone());
                match twin {
                    Some(_) if known.is_some() && known != profile.signed_by => {
                        list.errors
                            .extend(known.map(|known| StoreError::PassedOver { path, known }));
                    }
                    Some(at) => list.profiles[at] = profile,
                    None => list.profiles.push(profile),
                }
            }
            Err(error) => list.errors.push(error),
        }
    }
    list
}

/// Reads one profile: a TOML file with its logo beside it, or a signed one, which is whole.
///
/// # Errors
/// [`StoreError::Profile`] with line and column if it is faulty, [`StoreError::Signature`] if it
/// was changed after it was signed.
pub fn load_service(path: &Path) -> Result<ServiceProfile, StoreError> {
    let faulty = |error| StoreError::Profile { path: path.to_owned(), error };
    let bytes = read_bytes(path)?;
    let text = std::str::from_utf8(&bytes)
        .map_err(|error| faulty(ServiceProfile::not_utf8(&bytes, error)))?;
    if is_document(text) {
        let signed = read_signed(text, SignedKind::Service);
        let (text, key) =
            signed.map_err(|error| StoreError::Signature { path: path.to_owned(), error })?;
        // What stands beside it is not signed.
        let mut profile = ServiceProfile::parse(&text).map_err(faulty)?;
        profile.signed_by = Some(key);
        return Ok(profile);
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    ServiceProfile::parse_beside(text, &|name| read_logo(&folder.join(name))).map_err(faulty)
}

/// A signed profile is a JSON document, and no TOML begins like one.
fn is_document(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

/// The file of a logo. A link could lead anywhere on the disk, and show a file that is nobody's
/// business.
fn read_logo(path: &Path) -> Result<Vec<u8>, LogoFault> {
    let unreadable = |error: std::io::Error| LogoFault::Unreadable(error.to_string());
    let name = || path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let metadata = fs::symlink_metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(LogoFault::Path(name()));
    }
    if metadata.len() > MAX_BRAND_LOGO_BYTES as u64 {
        return Err(LogoFault::TooLarge);
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(unreadable)?;
    file.take(MAX_BRAND_LOGO_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// A profile as a signed document that shows by whom it was issued, its logo within it.
#[must_use]
pub fn sign_service(profile: &ServiceProfile, key: &SigningKey) -> String {
    key.sign(SignedKind::Service, &Draft::from(profile).to_toml())
}

/// Keeps a profile among the user's. One that another key signed does not take the place of one
/// whose issuer is known, nor any that of the built-in one, unless `force`.
///
/// # Errors
/// [`StoreError::OtherIssuer`], [`StoreError::UnreadIssuer`], [`StoreError::BuiltIn`],
/// [`StoreError::Exists`] if a profile of that
/// identifier is there and is not replaced, and those of [`load_service`].
pub fn add_service(
    folders: &Folders,
    file: &Path,
    force: bool,
) -> Result<(ServiceProfile, PathBuf), StoreError> {
    let profile = load_service(file)?;
    let is_signed = profile.signed_by.is_some();
    let text = if is_signed { read(file)? } else { Draft::from(&profile).to_toml() };
    let path = keep_service(folders, &profile, &text, force)?;
    Ok((profile, path))
}

/// Keeps a profile like [`add_service`], from its text: a TOML file that is whole, or a signed
/// document.
///
/// # Errors
/// Those of [`add_service`].
pub fn keep_service(
    folders: &Folders,
    profile: &ServiceProfile,
    text: &str,
    force: bool,
) -> Result<PathBuf, StoreError> {
    let folder = folders.services();
    let [signed, plain] =
        ["mailward-service", "toml"].map(|ending| folder.join(format!("{}.{ending}", profile.id)));
    let known = installed_services(Some(folders));
    let known = known.get(&profile.id).and_then(|known| known.signed_by.clone());
    let unread = unread_issuer(&signed, known.is_some());
    if let Some(error) = unread.filter(|_| !force) {
        return Err(error);
    }
    if let Some(known) = known.filter(|key| profile.signed_by.as_ref() != Some(key) && !force) {
        return Err(StoreError::OtherIssuer { id: profile.id.clone(), known });
    }
    let is_signed = profile.signed_by.is_some();
    let is_update = signed.exists() && is_signed;
    let is_there = signed.exists() || plain.exists();
    if is_there && !is_update && !force {
        return Err(StoreError::Exists { path: if plain.exists() { plain } else { signed } });
    }
    let built_in = ServiceProfile::built_in();
    if profile.id == built_in.id && !is_there && !force {
        // Every case without a service of its own would move to these servers.
        let hosts = profile.inbound.iter().map(|inbound| inbound.host.clone()).collect();
        return Err(StoreError::BuiltIn { name: built_in.name, hosts });
    }
    let (path, other) = if is_signed { (signed, plain) } else { (plain, signed) };
    replace(&path, text.as_bytes())?;
    if other.exists() {
        // Two files of one service: nobody would know which one counts.
        fs::remove_file(&other)
            .map_err(|error| StoreError::Write { path: other, reason: error.to_string() })?;
    }
    Ok(path)
}

/// A signed profile that stands there and cannot be read had an issuer too, and nobody knows which.
fn unread_issuer(signed: &Path, is_known: bool) -> Option<StoreError> {
    if is_known || fs::symlink_metadata(signed).is_err() {
        return None;
    }
    let reason = load_service(signed).err()?.to_string();
    Some(StoreError::UnreadIssuer { path: signed.to_owned(), reason })
}

/// Keeps a profile like [`add_service`], in place of an older one with its identifier unless that
/// was issued by somebody else: for whoever saw both, and agreed.
///
/// # Errors
/// [`StoreError::OtherIssuer`], [`StoreError::UnreadIssuer`], and those of [`load_service`].
pub fn renew_service(folders: &Folders, file: &Path) -> Result<ServiceProfile, StoreError> {
    let added = match add_service(folders, file, false) {
        // Who issued it was looked at before.
        Err(StoreError::Exists { .. } | StoreError::BuiltIn { .. }) => {
            add_service(folders, file, true)
        }
        added => added,
    };
    added.map(|(profile, _)| profile)
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

    const SMALL: &str = "schema=1\nid=\"acme\"\nname=\"A\"\nbanner=\"A\"\n[[inbound]]\nhost=\"mx.acme.example\"\npreference=1\nregion=\"a\"\n";
    const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    #[test]
    fn a_logo_stands_beside_the_profile_and_nowhere_else() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("profiles/acme.toml");
        fs::create_dir(dir.path().join("profiles")).unwrap();
        fs::write(dir.path().join("secret.svg"), SVG).unwrap();
        fs::write(dir.path().join("profiles/logo.svg"), SVG).unwrap();
        let load = |logo: &str| {
            fs::write(&file, format!("{SMALL}[brand]\nlogo={logo:?}\n")).unwrap();
            load_service(&file)
        };
        let logo = load("logo.svg").unwrap().brand.logo.unwrap();
        assert_eq!(logo.bytes, SVG.as_bytes());
        let elsewhere = dir.path().join("secret.svg");
        for path in [
            "../secret.svg",
            "..",
            ".",
            "",
            "/etc/passwd",
            "a/../../secret.svg",
            "..\\secret.svg",
            "C:secret.svg",
            "logo.svg ",
            elsewhere.to_str().unwrap(),
        ] {
            let error = load(path).unwrap_err();
            assert!(error.to_string().contains("no folders, no links"), "{path}: {error}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&elsewhere, dir.path().join("profiles/link.svg")).unwrap();
            assert!(load("link.svg").unwrap_err().to_string().contains("no links"));
        }
        assert!(load("gone.svg").unwrap_err().to_string().contains("cannot be read"));
        fs::write(dir.path().join("profiles/big.svg"), vec![b' '; MAX_BRAND_LOGO_BYTES + 1])
            .unwrap();
        assert!(load("big.svg").unwrap_err().to_string().contains("128 KiB"));
    }

    #[test]
    fn the_built_in_profile_gives_way_only_to_one_that_was_agreed_to() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::at(dir.path().join("home"));
        let file = dir.path().join("other.toml");
        let built_in = ServiceProfile::built_in();
        fs::write(&file, SMALL.replace("\"acme\"", &format!("{:?}", built_in.id))).unwrap();
        let refused = add_service(&folders, &file, false).unwrap_err();
        assert!(refused.to_string().contains("mx.acme.example"), "{refused}");
        let first = |list: &ServiceList| list.profiles[0].inbound[0].host.to_string();
        assert_ne!(first(&installed_services(Some(&folders))), "mx.acme.example");
        renew_service(&folders, &file).unwrap();
        assert_eq!(first(&installed_services(Some(&folders))), "mx.acme.example");
    }

    #[test]
    fn a_signed_profile_shows_its_issuer_and_no_other_takes_its_place() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::at(dir.path().join("home"));
        let key = || SigningKey::from_pkcs8(&SigningKey::generate().unwrap()).unwrap();
        let (reseller, stranger) = (key(), key());
        let profile = ServiceProfile::parse(SMALL).unwrap();
        let file = dir.path().join("acme.mailward-service");
        fs::write(&file, sign_service(&profile, &reseller)).unwrap();
        let (added, path) = add_service(&folders, &file, false).unwrap();
        assert_eq!(added.signed_by, Some(reseller.fingerprint()));
        assert_eq!(load_service(&path).unwrap().signed_by, Some(reseller.fingerprint()));

        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace("mx.acme.example", "mx.evil.example")).unwrap();
        let forged = add_service(&folders, &file, true).unwrap_err();
        assert!(matches!(forged, StoreError::Signature { .. }), "{forged}");
        fs::write(&file, sign_service(&profile, &stranger)).unwrap();
        let other = add_service(&folders, &file, false).unwrap_err();
        assert!(matches!(other, StoreError::OtherIssuer { .. }), "{other}");
        let plain = dir.path().join("acme.toml");
        fs::write(&plain, SMALL).unwrap();
        let unsigned = add_service(&folders, &plain, false).unwrap_err();
        assert!(matches!(unsigned, StoreError::OtherIssuer { .. }), "{unsigned}");
        let agreed = renew_service(&folders, &plain).unwrap_err();
        assert!(matches!(agreed, StoreError::OtherIssuer { .. }), "{agreed}");
        // One that was damaged has an issuer all the same.
        let whole = fs::read(&path).unwrap();
        fs::write(&path, [&whole[..], b"x"].concat()).unwrap();
        for came in [&file, &plain] {
            for refused in [
                add_service(&folders, came, false).unwrap_err(),
                renew_service(&folders, came).unwrap_err(),
            ] {
                assert!(matches!(refused, StoreError::UnreadIssuer { .. }), "{refused}");
            }
        }
        assert_eq!(fs::read(&path).unwrap(), [&whole[..], b"x"].concat());
        fs::write(&path, whole).unwrap();
        fs::write(&file, sign_service(&profile, &reseller)).unwrap();
        add_service(&folders, &file, false).unwrap();
        add_service(&folders, &plain, true).unwrap();
        renew_service(&folders, &plain).unwrap();
        let list = installed_services(Some(&folders));
        assert_eq!(list.get("acme").map(|known| known.signed_by.clone()), Some(None));
        assert_eq!(fs::read_dir(folders.services()).unwrap().count(), 1);
    }

    #[test]
    fn a_signed_profile_keeps_its_issuer_beside_another_of_its_name() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::at(dir.path());
        fs::create_dir_all(folders.services()).unwrap();
        let key = SigningKey::from_pkcs8(&SigningKey::generate().unwrap()).unwrap();
        let profile = ServiceProfile::parse(SMALL).unwrap();
        let at = |name: &str| folders.services().join(name);
        fs::write(at("acme.mailward-service"), sign_service(&profile, &key)).unwrap();
        fs::write(at("acme.toml"), SMALL.replace("mx.acme", "mx.evil")).unwrap();
        let list = installed_services(Some(&folders));
        assert_eq!(list.get("acme").unwrap().signed_by, Some(key.fingerprint()));
        let passed = [StoreError::PassedOver { path: at("acme.toml"), known: key.fingerprint() }];
        assert_eq!(list.errors, passed);
        // Whichever is read first.
        fs::rename(at("acme.toml"), at("a.toml")).unwrap();
        let list = installed_services(Some(&folders));
        assert_eq!(list.get("acme").unwrap().signed_by, Some(key.fingerprint()));
    }
}
