//! The key with which this user signs what is handed to others.

use std::io::{self, Read};
use std::path::Path;

use super::{Folders, StoreError, write};
use crate::model::SigningKey;

/// Longer than any key.
const MAX_BYTES: u64 = 64 * 1024;

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    write::open(path)?.take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl Folders {
    /// This user's signing key; made when first asked for, and readable by this user alone.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the file holds no key (it is not touched),
    /// [`StoreError::Write`] if a new one cannot be kept.
    pub fn signing_key(&self) -> Result<SigningKey, StoreError> {
        let path = self.data().join("identity.pk8");
        let damaged = |reason: String| StoreError::Damaged { path: path.clone(), reason };
        let bytes = match read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let new = SigningKey::generate().map_err(|error| damaged(error.to_string()))?;
                match write::save_new_document(&path, &new) {
                    Ok(()) => new,
                    // Another window was faster: its key is the one.
                    Err(StoreError::Exists { .. }) => {
                        read(&path).map_err(|error| damaged(error.to_string()))?
                    }
                    Err(error) => return Err(error),
                }
            }
            Err(error) => {
                return Err(StoreError::Read { path, reason: error.to_string() });
            }
        };
        SigningKey::from_pkcs8(&bytes).map_err(|error| damaged(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_key_stays_the_same_and_a_damaged_one_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path());
        let first = folders.signing_key().unwrap().fingerprint();
        assert_eq!(folders.signing_key().unwrap().fingerprint(), first);
        let path = folder.path().join("identity.pk8");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        fs::write(&path, "no key").unwrap();
        assert!(matches!(folders.signing_key(), Err(StoreError::Damaged { .. })));
        assert_eq!(fs::read(&path).unwrap(), b"no key");
    }
}
