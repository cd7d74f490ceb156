//! Taking turns in a folder: from the look at a file in it to the file's replacement nobody else
//! writes there, be the file there already or not.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::StoreError;
use super::write::make_folder;

/// Whoever saves is done in a moment, also a dozen in a row on a slow disk.
const PATIENCE: Duration = Duration::from_secs(10);
/// So many turns are waited for at a time; as long as somebody holds a lock, a window goes on saving.
const MOST: usize = 32;

/// In milliseconds.
static LIMIT: AtomicU64 = AtomicU64::new(0);
/// How many turns are waited for.
static WAITING: AtomicUsize = AtomicUsize::new(0);

/// Makes this program wait no longer than that for another one that is saving. A window that waits is
/// dead meanwhile.
pub fn wait_at_most(limit: Duration) {
    LIMIT.store(u64::try_from(limit.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
}

fn limit() -> Duration {
    match LIMIT.load(Ordering::Relaxed) {
        0 => PATIENCE,
        milliseconds => Duration::from_millis(milliseconds),
    }
}

/// Takes the turn at a file, until what is returned is dropped. On Unix whoever saves holds the folder
/// locked that the file is in; a folder can be locked where nothing can be written into it, and
/// nothing is left behind. On Windows, and where the file system has no locks, a moment stays open.
///
/// # Errors
/// [`StoreError::Busy`] if somebody else holds it for longer than anybody saves.
pub(super) fn take(path: &Path) -> Result<Option<File>, StoreError> {
    take_within(path, limit())
}

fn take_within(path: &Path, limit: Duration) -> Result<Option<File>, StoreError> {
    if !cfg!(unix) {
        return Ok(None);
    }
    let folder = folder(path);
    // Where it cannot be made, whoever writes finds that out too, and says so.
    let Ok(file) = File::open(&folder).or_else(|_| {
        make_folder(&folder)?;
        File::open(&folder)
    }) else {
        return Ok(None);
    };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => queued(file, path, limit),
        Err(TryLockError::Error(error)) => {
            tracing::info!(%error, "no locks here");
            Ok(None)
        }
    }
}

/// Waits in a row with all others: whoever only looked again and again might never meet the moment
/// between two of them.
fn queued(file: File, path: &Path, limit: Duration) -> Result<Option<File>, StoreError> {
    let busy = || StoreError::Busy { path: path.to_owned() };
    if WAITING.fetch_add(1, Ordering::Relaxed) >= MOST {
        WAITING.fetch_sub(1, Ordering::Relaxed);
        return Err(busy());
    }
    let (tell, told) = mpsc::channel();
    let waits = thread::Builder::new().spawn(move || {
        let locked = file.lock().map(|()| file);
        WAITING.fetch_sub(1, Ordering::Relaxed);
        // Where nobody wants it any more, it is let go at once.
        drop(tell.send(locked));
    });
    if waits.is_err() {
        WAITING.fetch_sub(1, Ordering::Relaxed);
    }
    match told.recv_timeout(limit) {
        Ok(Ok(file)) => Ok(Some(file)),
        Ok(Err(error)) => {
            tracing::info!(%error, "no locks here");
            Ok(None)
        }
        Err(_) => Err(busy()),
    }
}

/// Where the file itself is: a link to it may be elsewhere.
fn folder(path: &Path) -> PathBuf {
    let led = fs::symlink_metadata(path).is_ok_and(|there| there.is_symlink());
    let led = led.then(|| fs::canonicalize(path).ok()).flatten();
    match led.as_deref().unwrap_or(path).parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_has_the_turn_also_before_there_is_a_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("new/case.mailward");
        let first = take(&path).unwrap();
        assert!(first.is_some());
        let waits = thread::spawn({
            let path = path.clone();
            move || take(&path).unwrap().is_some() && path.exists()
        });
        fs::write(&path, "").unwrap();
        let busy = take_within(&path, Duration::from_millis(50));
        assert!(matches!(busy, Err(StoreError::Busy { .. })), "{busy:?}");
        drop(first);
        assert!(waits.join().unwrap(), "the second comes after the first has written");
        let link = dir.path().join("link.mailward");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        assert_eq!(folder(&link), fs::canonicalize(dir.path().join("new")).unwrap());
    }

    #[test]
    fn a_folder_to_read_only_can_be_locked() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o500)).unwrap();
        assert!(take(&dir.path().join("x")).unwrap().is_some());
    }
}
