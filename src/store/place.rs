//! Whether two names are one file.

use std::fs;
use std::path::{Path, PathBuf};

/// Whether what is written to one path is written over what is read from the other, whatever links
/// lead there. A pipe or a device passes on what is written, and loses nothing.
#[must_use]
pub fn is_same_file(a: &Path, b: &Path) -> bool {
    let is_passed_on = |path: &Path| fs::metadata(path).is_ok_and(|there| !there.is_file());
    if is_passed_on(a) || is_passed_on(b) {
        return false;
    }
    #[cfg(unix)]
    if let (Ok(a), Ok(b)) = (fs::metadata(a), fs::metadata(b)) {
        use std::os::unix::fs::MetadataExt;
        return (a.dev(), a.ino()) == (b.dev(), b.ino());
    }
    resolved(a) == resolved(b)
}

/// Where a path leads, also where there is no file yet.
fn resolved(path: &Path) -> PathBuf {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let made = |folder: PathBuf| path.file_name().map(|name| folder.join(name));
    fs::canonicalize(path)
        .ok()
        .or_else(|| fs::canonicalize(folder).ok().and_then(made))
        .unwrap_or_else(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_all_its_names() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::create_dir(at("sub")).unwrap();
        for name in ["a", "b"] {
            fs::write(at(name), name).unwrap();
        }
        assert!(is_same_file(&at("a"), &at("sub/../a")));
        assert!(is_same_file(&at("new"), &at("sub/../new")), "before it is there, too");
        assert!(!is_same_file(&at("a"), &at("b")) && !is_same_file(&at("a"), &at("new")));
        assert!(!is_same_file(dir.path(), dir.path()), "a folder is not written over");
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(at("a"), at("soft")).unwrap();
            fs::hard_link(at("a"), at("hard")).unwrap();
            assert!(is_same_file(&at("soft"), &at("hard")));
            assert!(!is_same_file(Path::new("/dev/null"), Path::new("/dev/null")));
        }
    }
}
