//! Writing a file whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::{StoreError, turn};

/// No file of ours has reason to be larger; a larger one is not read into memory.
pub(super) const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Replaces `path` by `bytes`. A reader, and a crash at any moment, finds the old content or the
/// new, never a part. Missing folders are made.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    write(path, bytes, true)
        .map_err(|error| StoreError::Write { path: path.to_owned(), reason: error.to_string() })
}

/// Saves a document that the user asked for where the user wants it, whole or not at all. A pipe or
/// a device (`/dev/stdout`) is written into, and stays what it is.
///
/// # Errors
/// [`StoreError::Write`]; what stood there before is still there.
pub fn save_document(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    if is_stream(path) {
        return File::options()
            .write(true)
            .open(path)
            .and_then(|mut stream| stream.write_all(bytes))
            .map_err(|error| StoreError::Write {
                path: path.to_owned(),
                reason: error.to_string(),
            });
    }
    replace(path, bytes)
}

/// Whether what stands there is no file that could be replaced by another, but passes on what is
/// written into it.
fn is_stream(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir())
}

/// Saves a document like [`save_document`], but never over a file that exists.
///
/// # Errors
/// [`StoreError::Exists`] or [`StoreError::Write`].
pub fn save_new_document(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    if is_stream(path) {
        return save_document(path, bytes);
    }
    write(path, bytes, false).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => StoreError::Exists { path: path.to_owned() },
        _ => StoreError::Write { path: path.to_owned(), reason: error.to_string() },
    })
}

fn write(path: &Path, bytes: &[u8], over: bool) -> io::Result<()> {
    // What is replaced is the file that a link leads to: others know it by that name. A link that
    // leads nowhere is left alone, since its disk or share may come back.
    let is_link = |path: &Path| fs::symlink_metadata(path).is_ok_and(|there| there.is_symlink());
    let led;
    let path = if over && is_link(path) {
        led = fs::canonicalize(path)?;
        &led
    } else {
        path
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    make_folder(folder).map_err(|error| match error.kind() {
        // Something else has the folder's name: that is not a file where one is to be made.
        io::ErrorKind::AlreadyExists => io::Error::new(io::ErrorKind::NotADirectory, error),
        _ => error,
    })?;
    // In the same folder, so that the rename stays on one file system; mode 0600 on Unix.
    let mut file = tempfile::Builder::new().prefix(".mailward-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let named = if over { file.persist(path) } else { file.persist_noclobber(path) };
    named.map_err(|error| error.error)?;
    // The rename itself is on disk only once the folder is. Windows has no such call. The file has
    // its new content by now, so whoever calls must not take it for the old one.
    #[cfg(unix)]
    if let Err(error) = File::open(folder).and_then(|folder| folder.sync_all()) {
        tracing::warn!(%error, "a loss of power may bring back what was saved before");
    }
    Ok(())
}

/// Replaces `path` by what `change` makes of what stands there, while nobody else does the same. What
/// stands there and makes no sense is put aside before; to `change` it is nothing. What cannot be
/// read is not replaced: nobody knows what it holds.
pub(super) fn amend<T>(
    path: &Path,
    parse: impl Fn(&str) -> Option<T>,
    change: impl FnOnce(Option<T>) -> Result<String, toml::ser::Error>,
) -> Result<(), StoreError> {
    let failed = |reason: String| StoreError::Write { path: path.to_owned(), reason };
    let _turn = turn::take(path)?;
    let mut there = None;
    if fs::symlink_metadata(path).is_ok() {
        there = match read(path) {
            Ok(text) => parse(&text),
            Err(StoreError::Damaged { .. }) => None,
            Err(error) => return Err(error),
        };
        if there.is_none() {
            put_aside(path).map_err(|error| failed(error.to_string()))?;
        }
    }
    let text = change(there).map_err(|error| failed(error.to_string()))?;
    replace(path, text.as_bytes())
}

/// Makes a folder and those above it where they are missing, for this user alone.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut maker = fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        maker.mode(0o700);
    }
    // That something else has the folder's name is not that the file is there already.
    maker.create(folder).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => io::Error::new(io::ErrorKind::NotADirectory, error),
        _ => error,
    })
}

/// The files of a folder, by name; none where there is no such folder.
///
/// # Errors
/// [`StoreError::Read`] if it cannot be read: that is something else than a folder with nothing in
/// it.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let failed =
        |error: io::Error| StoreError::Read { path: folder.to_owned(), reason: error.to_string() };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<io::Result<Vec<_>>>().map_err(failed)?;
    paths.sort();
    Ok(paths)
}

/// Reads a text file of a sane size; what is not UTF-8 is damaged.
pub(super) fn read(path: &Path) -> Result<String, StoreError> {
    String::from_utf8(read_bytes(path)?)
        .map_err(|error| StoreError::Damaged { path: path.to_owned(), reason: error.to_string() })
}

/// Opens a file to read it. Not a pipe or a device: whoever opens a pipe waits until somebody writes
/// into it, and a window that waits is dead.
pub(super) fn open(path: &Path) -> io::Result<File> {
    if fs::metadata(path)?.is_file() {
        File::open(path)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"))
    }
}

/// Reads a file of a sane size.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    let failed = |reason: String| StoreError::Read { path: path.to_owned(), reason };
    let file = open(path).map_err(|error| failed(error.to_string()))?;
    let mut bytes = Vec::new();
    let length = file
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| failed(error.to_string()))?;
    if length as u64 > MAX_BYTES {
        return Err(failed(format!("larger than {} MiB", MAX_BYTES >> 20)));
    }
    Ok(bytes)
}

/// Puts a damaged file aside under a name that is free, and returns that name.
pub(super) fn put_aside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    for number in 1_u32.. {
        let aside = path.with_file_name(format!("{name}.damaged-{number}"));
        if !aside.exists() {
            fs::rename(path, &aside)?;
            return Ok(aside);
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_whole_files_and_leaves_nothing_behind() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a/b/case.mailward");
        replace(&path, b"one").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(read(&path).unwrap(), "two");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
            let folder = path.parent().unwrap();
            assert_eq!(fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700);
        }
    }

    #[test]
    fn what_makes_no_sense_is_kept_aside_before_it_is_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x.toml");
        let parse = |text: &str| text.starts_with('#').then(|| text.to_owned());
        let save = |text: &str| {
            amend(&path, parse, |there| Ok(there.unwrap_or_default() + text)).unwrap();
        };
        save("# first");
        save("# second");
        assert_eq!(read(&path).unwrap(), "# first# second");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        for damaged in [b"no sense".as_slice(), b"# \xff"] {
            fs::write(&path, damaged).unwrap();
            save("# third");
        }
        let aside = |number| fs::read(dir.path().join(format!("x.toml.damaged-{number}")));
        assert_eq!((aside(1).unwrap(), aside(2).unwrap()), (b"no sense".into(), b"# \xff".into()));
        assert_eq!(read(&path).unwrap(), "# third");
    }

    #[test]
    fn a_failed_write_keeps_what_was_there() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("case.mailward");
        replace(&path, b"one").unwrap();
        // A folder cannot be replaced by a file.
        let blocked = dir.path().join("folder");
        fs::create_dir(&blocked).unwrap();
        assert!(matches!(replace(&blocked, b"x"), Err(StoreError::Write { .. })));
        assert_eq!(read(&path).unwrap(), "one");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "no temporary file is left");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_one_and_its_file_is_replaced() {
        use std::os::unix::fs::symlink;
        let dir = tempfile::tempdir().unwrap();
        let (file, link) =
            (dir.path().join("team/case.mailward"), dir.path().join("case.mailward"));
        replace(&file, b"one").unwrap();
        symlink(&file, &link).unwrap();
        replace(&link, b"two").unwrap();
        amend(&link, |_| Some(()), |_| Ok("three".to_owned())).unwrap();
        assert_eq!(read(&file).unwrap(), "three");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
        fs::remove_file(&file).unwrap();
        assert!(matches!(replace(&link, b"four"), Err(StoreError::Write { .. })));
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_waits_at_a_pipe() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("case.mailward");
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        assert!(matches!(read(&path), Err(StoreError::Read { .. })));
        let amended = amend(&path, |_| Some(()), |_| Ok(String::new()));
        assert!(matches!(amended, Err(StoreError::Read { .. })), "{amended:?}");
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_written_into_and_stays_one() {
        use std::os::unix::fs::FileTypeExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        // Opened for both, neither end waits for the other.
        let mut ends = File::options().read(true).write(true).open(&path).unwrap();
        save_document(&path, b"one").unwrap();
        save_new_document(&path, b"two").unwrap();
        let mut bytes = [0; 6];
        ends.read_exact(&mut bytes).unwrap();
        assert_eq!(&bytes, b"onetwo");
        assert!(fs::metadata(&path).unwrap().file_type().is_fifo());
    }

    #[test]
    fn a_new_document_replaces_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("letter.pdf");
        save_new_document(&path, b"one").unwrap();
        let exists = StoreError::Exists { path: path.clone() };
        assert_eq!(save_new_document(&path, b"two"), Err(exists));
        assert_eq!(read(&path).unwrap(), "one");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "no temporary file is left");
        // A file where its folder should be is no document that is there already.
        let below = save_new_document(&path.join("x.pdf"), b"one");
        assert!(matches!(below, Err(StoreError::Write { .. })), "{below:?}");
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_not_an_empty_one() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(files(&dir.path().join("nothing")), Ok(Vec::new()));
        for name in ["b", "a"] {
            fs::write(dir.path().join(name), "").unwrap();
        }
        assert_eq!(files(dir.path()), Ok(vec![dir.path().join("a"), dir.path().join("b")]));
        let file = dir.path().join("a");
        assert!(matches!(files(&file), Err(StoreError::Read { path, .. }) if path == file));
    }

    #[test]
    fn damaged_files_are_put_aside_under_free_names() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x.toml");
        for number in 1..=2 {
            fs::write(&path, "?").unwrap();
            let aside = put_aside(&path).unwrap();
            assert!(aside.ends_with(format!("x.toml.damaged-{number}")));
        }
        assert!(!path.exists());
    }
}
