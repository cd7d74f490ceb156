//! Texts that other programs wrote.

use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;

use super::StoreError;
use super::write::open;

/// Nobody hands over more.
const MAX_BYTES: u64 = 4 * 1024 * 1024;
/// What is read at once of what has no bounds.
const PIECE: usize = 64 * 1024;

/// Reads a text file of any program; what is beyond 4 MiB is left out. Not a pipe, at which a window
/// would wait for ever.
///
/// # Errors
/// [`StoreError::Read`].
pub fn read_foreign(path: &Path) -> Result<String, StoreError> {
    let read = open(path).and_then(|mut file| read_foreign_from(&mut file));
    read.map_err(|error| StoreError::Read { path: path.to_owned(), reason: error.to_string() })
}

/// Reads a text like [`read_foreign`].
///
/// # Errors
/// What the source gives.
pub fn read_foreign_from(source: &mut impl Read) -> io::Result<String> {
    let mut bytes = Vec::new();
    source.take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(decode(&bytes))
}

/// Reads what may be long, such as a log, piece by piece, until its end or as long as it is wanted.
///
/// # Errors
/// What the source gives.
pub fn read_pieces(
    source: &mut impl Read,
    mut each: impl FnMut(&[u8]) -> ControlFlow<()>,
) -> io::Result<()> {
    let mut piece = vec![0; PIECE];
    loop {
        match source.read(&mut piece) {
            Ok(0) => return Ok(()),
            Ok(length) if each(&piece[..length]).is_break() => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Windows writes UTF-16 where one would not think so: `>` of its PowerShell.
fn decode(bytes: &[u8]) -> String {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_not_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pasted.txt");
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        assert!(matches!(read_foreign(&path), Err(StoreError::Read { .. })));
    }

    #[test]
    fn what_windows_writes_is_read() {
        assert_eq!(decode(b"\xff\xfea\0b\0"), "ab");
        assert_eq!(decode(b"\xfe\xff\0a\0b"), "ab");
        assert_eq!(decode("é".as_bytes()), "é");
    }
}
