//! Where a path leads that somebody typed.

use std::path::{Component, Path, PathBuf};

use crate::store::StoreError;

/// The path in full: `~` is the user's own folder, and a name alone lies in this folder, which is
/// the one that was suggested.
#[must_use]
pub fn place(typed: &str, folder: &Path) -> PathBuf {
    let home = directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned());
    let path = in_full(Path::new(typed.trim()), folder, home.as_deref());
    std::path::absolute(&path).unwrap_or(path)
}

fn in_full(typed: &Path, folder: &Path, home: Option<&Path>) -> PathBuf {
    let mut parts = typed.components();
    match (parts.next(), home) {
        (Some(Component::Normal(first)), Some(home)) if first == "~" => home.join(parts.as_path()),
        // What is absolute stays as it is.
        _ => folder.join(typed),
    }
}

/// Whether a file can be made there: a folder that does not exist is most likely mistyped. The one
/// that was suggested is made where it is missing.
///
/// # Errors
/// [`StoreError::NoFolder`]
pub fn check(path: &Path, folder: &Path) -> Result<(), StoreError> {
    match path.parent() {
        Some(parent) if !parent.is_dir() && parent != folder => {
            Err(StoreError::NoFolder { path: parent.to_owned() })
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_leads_where_one_expects() {
        let (folder, home) = (Path::new("/home/jo/Documents"), Some(Path::new("/home/jo")));
        for (typed, wanted) in [
            ("letter", "/home/jo/Documents/letter"),
            ("new/letter", "/home/jo/Documents/new/letter"),
            ("~/letter", "/home/jo/letter"),
            ("~", "/home/jo"),
            ("/tmp/letter", "/tmp/letter"),
            ("~other/letter", "/home/jo/Documents/~other/letter"),
        ] {
            assert_eq!(in_full(Path::new(typed), folder, home), Path::new(wanted), "{typed}");
        }
        assert_eq!(in_full(Path::new("~/x"), folder, None), folder.join("~/x"));
    }

    #[test]
    fn a_folder_that_does_not_exist_is_told() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(check(&dir.path().join("x"), Path::new("/")), Ok(()));
        let missing = dir.path().join("nosuchdir/x");
        let parent = dir.path().join("nosuchdir");
        let error = StoreError::NoFolder { path: parent.clone() };
        assert_eq!(check(&missing.join("letter"), &parent).unwrap_err().to_string(), {
            StoreError::NoFolder { path: missing.clone() }.to_string()
        });
        assert_eq!(check(&missing, dir.path()), Err(error));
        assert_eq!(check(&missing, &parent), Ok(()), "it was suggested");
    }
}
