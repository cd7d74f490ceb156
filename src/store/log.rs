//! The log: a file a day, for this user alone; and its end, for support.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::time::SystemTime;

use tracing_appender::rolling::{Builder, RollingFileAppender, Rotation};

use super::Folders;
use super::write::make_folder;

/// So many days are kept.
const DAYS: usize = 7;

/// Where the log is written: what stands in it is for nobody else on this computer.
pub struct PrivateLog {
    file: RollingFileAppender,
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix has modes"))]
    folder: PathBuf,
    /// The day, since 1970, whose file was made private.
    day: Option<u64>,
}

impl PrivateLog {
    /// Opens the log of today. `None`: none can be written.
    #[must_use]
    pub fn open(folders: &Folders) -> Option<Self> {
        let folder = folders.logs();
        make_folder(&folder).ok()?;
        let file = Builder::new()
            .rotation(Rotation::DAILY)
            .filename_prefix("mailward")
            .filename_suffix("log")
            .max_log_files(DAYS)
            .build(&folder)
            .ok()?;
        let mut log = Self { file, folder, day: None };
        log.make_private();
        Some(log)
    }

    /// The files are made by a library that asks nobody for their mode; a new one each day.
    fn make_private(&mut self) {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let today = Some(since.as_secs() / 86_400);
        if self.day == today {
            return;
        }
        self.day = today;
        #[cfg(unix)]
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            use std::os::unix::fs::PermissionsExt;
            // Where that cannot be, the folder keeps others out.
            let _ = fs::set_permissions(entry.path(), fs::Permissions::from_mode(0o600));
        }
    }
}

impl Write for PrivateLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes);
        self.make_private();
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// No more than this is read of a log.
const TAIL: u64 = 64 * 1024;

/// The last lines of the newest log, at most `count`; none where there is no log.
#[must_use]
pub fn last_lines(folders: &Folders, count: usize) -> Vec<String> {
    let newest = fs::read_dir(folders.logs())
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "log"))
        .max_by_key(|entry| {
            let modified = entry.metadata().and_then(|about| about.modified());
            (modified.unwrap_or(SystemTime::UNIX_EPOCH), entry.file_name())
        });
    let Some(text) = newest.and_then(|entry| tail(&File::open(entry.path()).ok()?)) else {
        return Vec::new();
    };
    let lines: Vec<&str> = text.lines().collect();
    lines.iter().skip(lines.len().saturating_sub(count)).map(|line| (*line).to_owned()).collect()
}

fn tail(mut file: &File) -> Option<String> {
    let length = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(TAIL))).ok()?;
    let mut bytes = Vec::new();
    file.take(TAIL).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn the_log_is_for_nobody_else() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::at(dir.path().join("home"));
        let mut log = PrivateLog::open(&folders).unwrap();
        let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(folders.logs()), 0o700);
        let file = fs::read_dir(folders.logs()).unwrap().next().unwrap().unwrap().path();
        assert_eq!(mode(file.clone()), 0o600);
        // As midnight does it.
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        log.day = None;
        log.write_all(b"a line\n").unwrap();
        assert_eq!((mode(file), last_lines(&folders, 1)), (0o600, vec!["a line".to_owned()]));
    }

    #[test]
    fn the_newest_log_ends_with_its_last_lines() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::at(dir.path());
        assert!(last_lines(&folders, 3).is_empty());
        fs::create_dir_all(folders.logs()).unwrap();
        fs::write(folders.logs().join("mailward.2026-11-25.log"), "old\n").unwrap();
        let many: Vec<String> = (0..20_000).map(|number| format!("line {number}")).collect();
        fs::write(folders.logs().join("mailward.2026-11-26.log"), many.join("\n")).unwrap();
        assert_eq!(last_lines(&folders, 2), ["line 19998", "line 19999"]);
    }
}
