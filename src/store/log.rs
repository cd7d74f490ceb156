//! The end of the log, for support.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::time::SystemTime;

use super::Folders;

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
