//! File dialogs of the system, where there are any.

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What came of showing a dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A file was chosen.
    Chosen(PathBuf),
    /// The dialog was closed.
    Cancelled,
    /// No dialog could be shown.
    NoDialog,
}

/// Nobody closes a dialog faster than this: it was never shown.
const TOO_FAST: Duration = Duration::from_millis(250);

/// Whether a dialog can be expected to appear: on Linux one comes over the session bus.
#[must_use]
pub fn is_likely() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || std::env::var_os("XDG_RUNTIME_DIR")
            .is_some_and(|dir| PathBuf::from(dir).join("bus").exists())
}

/// Asks which file to read.
pub async fn open() -> Answer {
    let shown = Instant::now();
    match rfd::AsyncFileDialog::new().pick_file().await {
        Some(file) => Answer::Chosen(file.path().to_owned()),
        None if shown.elapsed() < TOO_FAST => Answer::NoDialog,
        None => Answer::Cancelled,
    }
}

/// Asks where to save, beginning with `path`.
pub async fn save(path: PathBuf) -> Answer {
    let shown = Instant::now();
    let mut dialog = rfd::AsyncFileDialog::new();
    if let Some(ending) = path.extension().and_then(|ending| ending.to_str()) {
        dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
    }
    if let Some(name) = path.file_name() {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    if let Some(folder) = path.parent().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    match dialog.save_file().await {
        Some(file) => Answer::Chosen(file.path().to_owned()),
        None if shown.elapsed() < TOO_FAST => Answer::NoDialog,
        None => Answer::Cancelled,
    }
}
