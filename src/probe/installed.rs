//! Which mail servers are installed on this computer.

use std::env;
use std::path::PathBuf;

use crate::guide::{Guide, all};

/// The guides of the mail servers whose files are here.
#[must_use]
pub fn installed_servers() -> Vec<&'static Guide> {
    let variable = |name: &str| env::var(name).ok();
    let is_here = |file: &String| path(file, &variable).is_some_and(|path| path.is_file());
    all().iter().filter(|guide| guide.files.iter().any(is_here)).collect()
}

/// A path with the variables of Windows put in; `None`: one is not set, or it leads nowhere for
/// certain.
fn path(file: &str, variable: &dyn Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let mut path = String::new();
    for (at, part) in file.split('%').enumerate() {
        // Between two signs stands a name.
        if at % 2 == 1 {
            path.push_str(&variable(part)?);
        } else {
            path.push_str(part);
        }
    }
    let path = PathBuf::from(path);
    path.is_absolute().then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_put_in_and_missing_ones_end_it() {
        let known = |name: &str| (name == "Data").then(|| "/data".to_owned());
        assert_eq!(path("/etc/a.cf", &known), Some("/etc/a.cf".into()));
        assert_eq!(path("%Data%/a.exe", &known), Some("/data/a.exe".into()));
        assert_eq!(path("%Other%/a.exe", &known), None);
        assert_eq!(path("a.cf", &known), None);
    }

    #[test]
    fn every_product_that_runs_on_computers_has_files() {
        for guide in all() {
            assert_eq!(guide.files.is_empty(), guide.platform == "cloud", "{}", guide.id);
        }
    }
}
