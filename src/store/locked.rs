//! Cases locked with a password: age files (<https://age-encryption.org/v1>) with a scrypt
//! recipient, binary or in ASCII armor. Every program that reads age opens them too.

use std::io::{self, Read, Write};
use std::path::Path;

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use super::StoreError;
use super::cases::{parse_case, to_text};
use super::write::{MAX_BYTES, read_bytes};
use crate::model::Case;

/// `log2 N` of scrypt for what is written: 128 MiB and part of a second.
const WORK: u8 = 17;
/// The most that a file may ask for: 256 MiB. A hostile one could ask for hours and terabytes.
const MAX_WORK: u8 = 18;
/// Shorter passwords are tried out in no time, whatever the work.
const MIN_CHARS: usize = 8;
const BINARY: &[u8] = b"age-encryption.org/v1\n";
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// A password; it is never shown.
#[derive(Clone)]
pub struct CasePassword(SecretString);

impl std::fmt::Debug for CasePassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CasePassword")
    }
}

impl CasePassword {
    /// A password as it was typed.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(SecretString::from(text))
    }

    /// Whether it is long enough to lock something with.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        use age::secrecy::ExposeSecret;
        self.0.expose_secret().chars().count() >= MIN_CHARS
    }
}

/// Whether a file is locked with a password.
#[must_use]
pub(crate) fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY) || bytes.trim_ascii_start().starts_with(ARMOR)
}

/// A case as a file, locked if there is a password; `armored`: as text that survives mail programs.
///
/// # Errors
/// [`StoreError::ShortPassword`], or [`StoreError::Write`] if it cannot be written.
pub fn lock_case(
    path: &Path,
    case: &Case,
    password: Option<&CasePassword>,
    armored: bool,
) -> Result<Vec<u8>, StoreError> {
    let text = to_text(path, case)?;
    let Some(password) = password else { return Ok(text.into_bytes()) };
    if !password.is_sound() {
        return Err(StoreError::ShortPassword);
    }
    let failed = |reason: String| StoreError::Write { path: path.to_owned(), reason };
    let mut recipient = scrypt::Recipient::new(password.0.clone());
    recipient.set_work_factor(WORK);
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(|error| failed(error.to_string()))?;
    let format = if armored { Format::AsciiArmor } else { Format::Binary };
    let write = || -> io::Result<Vec<u8>> {
        let mut writer = encryptor.wrap_output(ArmoredWriter::wrap_output(Vec::new(), format)?)?;
        writer.write_all(text.as_bytes())?;
        writer.finish()?.finish()
    };
    write().map_err(|error| failed(error.to_string()))
}

/// Reads a case that may be locked.
///
/// # Errors
/// [`StoreError::Locked`] if a password is wanted, [`StoreError::WrongPassword`],
/// [`StoreError::TooMuchWork`], and those of [`super::load_case`].
pub fn open_case(path: &Path, password: Option<&CasePassword>) -> Result<Case, StoreError> {
    let bytes = read_bytes(path)?;
    if !is_locked(&bytes) {
        return super::load_case(path);
    }
    let password = password.ok_or_else(|| StoreError::Locked { path: path.to_owned() })?;
    read_locked(path, &bytes, password, MAX_WORK)
}

/// Reads a case that is locked, if its password costs no more than `most`, the `log2 N` of scrypt;
/// `path` is for the error.
pub(crate) fn read_locked(
    path: &Path,
    bytes: &[u8],
    password: &CasePassword,
    most: u8,
) -> Result<Case, StoreError> {
    parse_case(path, &unlock(path, bytes, password, most)?)
}

fn unlock(
    path: &Path,
    bytes: &[u8],
    password: &CasePassword,
    most: u8,
) -> Result<String, StoreError> {
    let fault = |error: DecryptError| match error {
        DecryptError::ExcessiveWork { .. } => StoreError::TooMuchWork { path: path.to_owned() },
        DecryptError::KeyDecryptionFailed
        | DecryptError::DecryptionFailed
        | DecryptError::NoMatchingKeys => StoreError::WrongPassword { path: path.to_owned() },
        other => StoreError::Damaged { path: path.to_owned(), reason: other.to_string() },
    };
    let damaged = |reason: String| StoreError::Damaged { path: path.to_owned(), reason };
    // The armor may have been sent through a mail program, which puts lines before it.
    let decryptor =
        Decryptor::new_buffered(ArmoredReader::new(bytes.trim_ascii_start())).map_err(fault)?;
    if !decryptor.is_scrypt() {
        return Err(damaged("it is locked for somebody's key, and not with a password".to_owned()));
    }
    let mut identity = scrypt::Identity::new(password.0.clone());
    identity.set_max_work_factor(most);
    let reader =
        decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(fault)?;
    let mut text = String::new();
    let length = reader
        .take(MAX_BYTES + 1)
        .read_to_string(&mut text)
        .map_err(|error| damaged(error.to_string()))?;
    if length as u64 > MAX_BYTES {
        return Err(damaged(format!("larger than {} MiB", MAX_BYTES >> 20)));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn password(text: &str) -> CasePassword {
        CasePassword::new(text.to_owned())
    }

    #[test]
    fn a_locked_case_opens_with_its_password_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("company.mailward");
        let case = Case::new("case-1", "security-mail", Timestamp::UNIX_EPOCH);
        let right = password("correct horse");
        for armored in [false, true] {
            let bytes = lock_case(&path, &case, Some(&right), armored).unwrap();
            assert!(is_locked(&bytes) && !bytes.windows(8).any(|part| part == b"security"));
            std::fs::write(&path, &bytes).unwrap();
            let locked = StoreError::Locked { path: path.clone() };
            assert_eq!(open_case(&path, None), Err(locked.clone()));
            assert_eq!(super::super::load_case(&path), Err(locked));
            let wrong = open_case(&path, Some(&password("wrong horse")));
            assert_eq!(wrong, Err(StoreError::WrongPassword { path: path.clone() }));
            assert_eq!(open_case(&path, Some(&right)), Ok(case.clone()));
            // A byte of what is inside.
            let mut changed = bytes.clone();
            let at = changed.len() - 60;
            changed[at] ^= 1;
            std::fs::write(&path, &changed).unwrap();
            assert!(open_case(&path, Some(&right)).is_err());
        }
        assert_eq!(
            lock_case(&path, &case, Some(&password("short")), false),
            Err(StoreError::ShortPassword)
        );
    }

    #[test]
    fn a_file_that_asks_for_hours_of_work_is_refused_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("company.mailward");
        let header = |log_n: &str| {
            let body = "A".repeat(42) + "8";
            format!(
                "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA {log_n}\n{body}\n--- \
                 {body}\n"
            )
        };
        for work in ["19", "30", "63"] {
            let mut bytes = header(work).into_bytes();
            bytes.extend([0; 40]);
            std::fs::write(&path, bytes).unwrap();
            let refused = open_case(&path, Some(&password("correct horse")));
            assert_eq!(refused, Err(StoreError::TooMuchWork { path: path.clone() }), "{work}");
        }
        for work in ["64", "255", "0", "-1", "1e3", ""] {
            let mut bytes = header(work).into_bytes();
            bytes.extend([0; 40]);
            std::fs::write(&path, bytes).unwrap();
            let refused = open_case(&path, Some(&password("correct horse")));
            assert!(refused.is_err(), "{work}");
        }
    }
}
