//! Documents that show by whom they were written, and that nobody changed them since: signed with
//! Ed25519 (RFC 8032).
//!
//! What is signed stands in the document as one text, so that no two programs can disagree on how
//! it is spelled.

use std::fmt;

use data_encoding::{BASE64, HEXLOWER};
use ring::digest;
use ring::rand::SystemRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What every such document begins with.
const FORMAT: &str = "mailward-signed/1";
/// So much of a key's digest tells it from every other (128 bits).
const FINGERPRINT_BYTES: usize = 16;

/// What is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignedKind {
    /// The results of a look at connections.
    Reach,
    /// A service profile.
    Service,
}

impl SignedKind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Reach => "reach",
            Self::Service => "service",
        }
    }
}

/// What people compare a key by: `9f86 d081 …`, eight groups.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl Fingerprint {
    fn of(key: &[u8]) -> Self {
        let digest = digest::digest(&digest::SHA256, key);
        let digits = HEXLOWER.encode(&digest.as_ref()[..FINGERPRINT_BYTES]);
        let groups: Vec<&str> =
            (0..digits.len()).step_by(4).filter_map(|at| digits.get(at..at + 4)).collect();
        Self(groups.join(" "))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why there is no signature, or why it is worth nothing.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SignedError {
    /// It is no signed document.
    #[error("it is not signed")]
    NotSigned,
    /// Something else was signed.
    #[error("what is signed there is something else")]
    Kind,
    /// Somebody changed it, or signed with another key.
    #[error("the signature does not fit: it was changed after it was signed")]
    Forged,
    /// No key, or a damaged one.
    #[error("the key cannot be used")]
    Key,
}

/// A key to sign with.
pub struct SigningKey(Ed25519KeyPair);

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SigningKey").field(&self.fingerprint().0).finish()
    }
}

impl SigningKey {
    /// A new key, as PKCS #8 (RFC 8410) to be kept secret.
    ///
    /// # Errors
    /// [`SignedError::Key`] if the system gives no random numbers.
    pub fn generate() -> Result<Vec<u8>, SignedError> {
        let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new());
        document.map(|document| document.as_ref().to_vec()).map_err(|_| SignedError::Key)
    }

    /// The key that [`Self::generate`] made.
    ///
    /// # Errors
    /// [`SignedError::Key`] if it is none.
    pub fn from_pkcs8(bytes: &[u8]) -> Result<Self, SignedError> {
        Ed25519KeyPair::from_pkcs8(bytes).map(Self).map_err(|_| SignedError::Key)
    }

    /// What others know it by.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(self.0.public_key().as_ref())
    }

    /// The signed document around a text.
    #[must_use]
    pub fn sign(&self, kind: SignedKind, text: &str) -> String {
        let signature = self.0.sign(&message(kind, text));
        let document = Document {
            format: FORMAT.to_owned(),
            kind,
            key: BASE64.encode(self.0.public_key().as_ref()),
            signature: BASE64.encode(signature.as_ref()),
            text: text.to_owned(),
        };
        // Strings alone: nothing in it that could not be written as JSON.
        serde_json::to_string_pretty(&document).unwrap_or_default()
    }
}

#[derive(Serialize, Deserialize)]
struct Document {
    format: String,
    kind: SignedKind,
    key: String,
    signature: String,
    text: String,
}

/// The text of a signed document, and whose key signed it. That the key is the right one is for
/// people to compare.
///
/// # Errors
/// [`SignedError`].
pub fn read_signed(document: &str, kind: SignedKind) -> Result<(String, Fingerprint), SignedError> {
    let document: Document = serde_json::from_str(document).map_err(|_| SignedError::NotSigned)?;
    if document.format != FORMAT {
        return Err(SignedError::NotSigned);
    }
    if document.kind != kind {
        return Err(SignedError::Kind);
    }
    let bytes = |text: &str| BASE64.decode(text.as_bytes()).map_err(|_| SignedError::Forged);
    let (key, signature) = (bytes(&document.key)?, bytes(&document.signature)?);
    let verified =
        UnparsedPublicKey::new(&ED25519, &key).verify(&message(kind, &document.text), &signature);
    verified.map_err(|_| SignedError::Forged)?;
    Ok((document.text, Fingerprint::of(&key)))
}

/// What is signed: the kind too, so that one document cannot stand in for another.
fn message(kind: SignedKind, text: &str) -> Vec<u8> {
    [FORMAT, kind.as_str(), text].join("\n").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_signed_is_read_and_what_was_changed_is_not() {
        let key = SigningKey::from_pkcs8(&SigningKey::generate().unwrap()).unwrap();
        let document = key.sign(SignedKind::Reach, "{\"é\": 1}\n");
        let (text, who) = read_signed(&document, SignedKind::Reach).unwrap();
        assert_eq!((text.as_str(), who), ("{\"é\": 1}\n", key.fingerprint()));

        let changed = document.replace(": 1", ": 2");
        assert_ne!(changed, document);
        assert_eq!(read_signed(&changed, SignedKind::Reach), Err(SignedError::Forged));
        let other = SigningKey::from_pkcs8(&SigningKey::generate().unwrap()).unwrap();
        assert_ne!(other.fingerprint(), key.fingerprint());
        let public = |key: &SigningKey| BASE64.encode(key.0.public_key().as_ref());
        let swapped = document.replace(&public(&key), &public(&other));
        assert_eq!(read_signed(&swapped, SignedKind::Reach), Err(SignedError::Forged));
        assert_eq!(read_signed("{}", SignedKind::Reach), Err(SignedError::NotSigned));
        assert_eq!(SigningKey::from_pkcs8(b"no").unwrap_err(), SignedError::Key);
    }

    #[test]
    fn a_fingerprint_can_be_read_out_on_the_telephone() {
        let shown = Fingerprint::of(b"abc").to_string();
        // The first half of the digest of "abc" in FIPS 180-4.
        assert_eq!(shown, "ba78 16bf 8f01 cfea 4141 40de 5dae 2223");
    }
}
