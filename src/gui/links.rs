//! Opening things outside: https links and files that Mailward wrote, nothing else.

use std::path::Path;

/// Opens a link in the browser.
///
/// # Errors
/// In words for the technical detail, if it is no https link or no browser could be started.
pub fn open_link(url: &str) -> Result<(), String> {
    if !url.starts_with("https://") {
        return Err(format!("{url}: only https links are opened"));
    }
    open::that_detached(url).map_err(|error| error.to_string())
}

/// Opens a message in the mail program.
///
/// # Errors
/// In words for the technical detail, if it is no mailto link or no program could be started.
pub fn open_mail(url: &str) -> Result<(), String> {
    if !url.starts_with("mailto:") {
        return Err(format!("{url}: only mailto links are opened"));
    }
    open::that_detached(url).map_err(|error| error.to_string())
}

/// Opens a file in its viewer.
///
/// # Errors
/// In words for the technical detail.
pub fn open_file(path: &Path) -> Result<(), String> {
    if !path.is_file() {
        return Err(format!("{}: no such file", path.display()));
    }
    open::that_detached(path).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_schemes_are_refused() {
        for url in ["http://a.example", "file:///etc/passwd", "javascript:1", "smb://x"] {
            assert!(open_link(url).is_err() && open_mail(url).is_err());
        }
    }
}
