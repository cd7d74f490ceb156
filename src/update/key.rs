//! Keys as BIND writes them: `key "name" { algorithm hmac-sha256; secret "…"; };`

use std::fmt;

use data_encoding::BASE64;
use hickory_proto::rr::rdata::tsig::TsigAlgorithm;
use hickory_proto::rr::{Name, TSigner};
use thiserror::Error;

/// How far the clocks may differ, in seconds (RFC 8945 §10 recommends it).
const FUDGE: u16 = 300;
/// No key file has reason to be larger.
const MAX_TEXT: usize = 64 * 1024;

/// A TSIG key. Its secret is never shown.
#[derive(Clone)]
pub struct Key {
    name: String,
    algorithm: String,
    signer: TSigner,
}

/// What is wrong with a key file. No message holds a part of the secret.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum KeyError {
    /// There is no `key "name" { … };` in it.
    #[error("no key was found")]
    None,
    /// Something is missing in the key.
    #[error("the key has no {0}")]
    Missing(&'static str),
    /// The name is no domain name.
    #[error("\"{0}\" is no name of a key")]
    Name(String),
    /// The algorithm is too weak, or unknown.
    #[error("the algorithm {0} is not supported; hmac-sha256 is usual")]
    Algorithm(String),
    /// The secret is no Base64.
    #[error("the secret is damaged")]
    Secret,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({}, {})", self.name, self.algorithm)
    }
}

impl Key {
    /// Reads the first key of a file.
    ///
    /// # Errors
    /// [`KeyError`]
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let words = words(text.get(..MAX_TEXT).unwrap_or(text));
        let mut words = words.iter().map(String::as_str);
        if !words.any(|word| word.eq_ignore_ascii_case("key")) {
            return Err(KeyError::None);
        }
        let name = words.next().filter(|word| *word != "{").ok_or(KeyError::None)?.to_owned();
        if words.next() != Some("{") {
            return Err(KeyError::None);
        }
        let (mut algorithm, mut secret) = (None, None);
        while let Some(word) = words.next() {
            match word {
                "}" => break,
                "algorithm" => algorithm = words.next(),
                "secret" => secret = words.next(),
                _ => {}
            }
        }
        let algorithm = algorithm.ok_or(KeyError::Missing("algorithm"))?.to_ascii_lowercase();
        let secret = secret.ok_or(KeyError::Missing("secret"))?;
        let secret: String = secret.chars().filter(|c| !c.is_whitespace()).collect();
        let bytes = BASE64.decode(secret.as_bytes()).map_err(|_| KeyError::Secret)?;
        if bytes.is_empty() {
            return Err(KeyError::Secret);
        }
        let kind = match algorithm.trim_end_matches('.') {
            "hmac-sha256" => TsigAlgorithm::HmacSha256,
            "hmac-sha384" => TsigAlgorithm::HmacSha384,
            "hmac-sha512" => TsigAlgorithm::HmacSha512,
            _ => return Err(KeyError::Algorithm(algorithm)),
        };
        let owner = Name::from_ascii(&name).map_err(|_| KeyError::Name(name.clone()))?;
        let signer = TSigner::new(bytes, kind, owner, FUDGE)
            .map_err(|_| KeyError::Algorithm(algorithm.clone()))?;
        Ok(Self { name, algorithm, signer })
    }

    /// What the key is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(super) const fn signer(&self) -> &TSigner {
        &self.signer
    }
}

/// The words of a file in BIND's syntax, without comments and semicolons.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut chars = text.chars().peekable();
    let mut close = |word: &mut String| {
        if !word.is_empty() {
            words.push(std::mem::take(word));
        }
    };
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                close(&mut word);
                word.extend(chars.by_ref().take_while(|c| *c != '"'));
                close(&mut word);
            }
            '#' => {
                close(&mut word);
                chars.by_ref().find(|c| *c == '\n');
            }
            '/' if chars.peek() == Some(&'/') => {
                close(&mut word);
                chars.by_ref().find(|c| *c == '\n');
            }
            '/' if chars.peek() == Some(&'*') => {
                close(&mut word);
                let mut star = false;
                chars.by_ref().skip(1).find(|c| {
                    let end = star && *c == '/';
                    star = *c == '*';
                    end
                });
            }
            '{' | '}' => {
                close(&mut word);
                word.push(c);
                close(&mut word);
            }
            ';' => close(&mut word),
            c if c.is_whitespace() => close(&mut word),
            c => word.push(c),
        }
    }
    close(&mut word);
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_what_bind_writes() {
        let key = Key::parse(
            "# made by tsig-keygen\n/* a ** key */ key \"change.company.com\" {\n\
             \talgorithm hmac-sha512; // strong\n\tsecret \"c2Vj\n cmV0\";\n};\n",
        )
        .unwrap();
        assert_eq!(key.name(), "change.company.com");
        assert_eq!(key.signer().key(), b"secret");
        assert_eq!(format!("{key:?}"), "Key(change.company.com, hmac-sha512)");
        let bare = Key::parse("key k { secret c2VjcmV0; algorithm HMAC-SHA256; }").unwrap();
        assert_eq!(bare.signer().algorithm(), &TsigAlgorithm::HmacSha256);
    }

    #[test]
    fn says_what_is_wrong() {
        let read = |text: &str| Key::parse(text).unwrap_err();
        assert_eq!(read(""), KeyError::None);
        assert_eq!(read("key { }"), KeyError::None);
        assert_eq!(read("key k { secret c2VjcmV0; };"), KeyError::Missing("algorithm"));
        assert_eq!(read("key k { algorithm hmac-sha256; };"), KeyError::Missing("secret"));
        assert_eq!(read("key k { algorithm hmac-sha256; secret \"?\"; };"), KeyError::Secret);
        let weak = "key k { algorithm hmac-md5; secret c2VjcmV0; };";
        assert_eq!(read(weak), KeyError::Algorithm("hmac-md5".into()));
    }

    proptest! {
        #[test]
        fn never_panics(text in "(key|algorithm|secret|[\\PC\n]|\"|\\{|\\}|;|/\\*|\\*/){0,40}") {
            let _ = Key::parse(&text);
        }
    }
}
