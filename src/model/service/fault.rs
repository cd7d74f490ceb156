//! What is wrong with a profile.

use ipnet::IpNet;
use thiserror::Error;

use super::logo::LogoFault;
use crate::model::HostName;

/// What is wrong with a profile, and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {fault}")]
pub struct ProfileError {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong there.
    pub fault: ProfileFault,
}

/// An appearance of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// What kind of value a key wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// A whole number, without quotation marks.
    Number,
    /// A text in quotation marks.
    Text,
    /// A list in square brackets.
    List,
    /// Keys of its own.
    Table,
    /// `true` or `false`.
    Truth,
}

impl ValueKind {
    /// A word for the texts.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Text => "text",
            Self::List => "list",
            Self::Table => "table",
            Self::Truth => "truth",
        }
    }
}

impl ProfileFault {
    /// What the parser means. It speaks of the types of the program, which tell nobody anything.
    pub(super) fn of_parser(message: &str) -> Self {
        let quoted = |text: &str| text.split('`').nth(1).map(str::to_owned);
        let read = || {
            if let Some(rest) = message.strip_prefix("unknown field ") {
                let known: Vec<&str> = rest.split('`').skip(1).step_by(2).skip(1).collect();
                return Some(Self::UnknownKey { key: quoted(rest)?, known: known.join(", ") });
            }
            if let Some(rest) = message.strip_prefix("missing field ") {
                return Some(Self::MissingKey(quoted(rest)?));
            }
            if message.starts_with("duplicate ") {
                return Some(Self::DuplicateKey);
            }
            let (found, wanted) = message.rsplit_once(", expected ")?;
            if !found.starts_with("invalid type") && !found.starts_with("invalid value") {
                return None;
            }
            // `integer `70000``, `string "10"`, `map`
            let found = found.split_once(": ").map_or(found, |(_, found)| found);
            let value = found.split_once(' ').map_or(found, |(_, value)| value);
            let found = value.trim_matches('`').to_owned();
            let kind = match wanted.trim() {
                "u8" | "u16" | "u32" | "u64" | "i64" | "usize" => ValueKind::Number,
                "a string" | "string" | "a borrowed string" => ValueKind::Text,
                "a boolean" | "bool" => ValueKind::Truth,
                wanted if wanted.contains("sequence") || wanted.contains("array") => {
                    ValueKind::List
                }
                wanted if wanted.starts_with("struct") || wanted.contains("map") => {
                    ValueKind::Table
                }
                _ => return None,
            };
            Some(Self::Kind { found, kind })
        };
        read().unwrap_or_else(|| Self::Syntax(message.to_owned()))
    }
}

/// A kind of fault in a profile.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProfileFault {
    /// No TOML; the parser's words.
    #[error("{0}")]
    Syntax(String),
    /// A character that is no UTF-8: the file was saved in another encoding.
    #[error("this is no UTF-8 text")]
    Encoding,
    /// A key that has no meaning there.
    #[error("the key \"{key}\" is not known here; there are {known}")]
    UnknownKey {
        /// The key.
        key: String,
        /// Those that there are.
        known: String,
    },
    /// A key that has to be there.
    #[error("the key \"{0}\" is missing")]
    MissingKey(String),
    /// A key that is there twice.
    #[error("this key is there twice")]
    DuplicateKey,
    /// A value of another kind than wanted.
    #[error("{found} is no {}", kind.as_str())]
    Kind {
        /// The value, or what it is.
        found: String,
        /// What is wanted.
        kind: ValueKind,
    },
    /// The file is larger than any profile has reason to be.
    #[error("the profile is larger than 256 KiB")]
    TooLarge,
    /// Written for another version of the format.
    #[error("format {0} is not known to this version of Mailward, which reads format 1")]
    Schema(u32),
    /// An identifier with other characters than small letters, digits and hyphens.
    #[error("\"{0}\" is no identifier: use a-z, 0-9 and hyphens, at most 64")]
    Identifier(String),
    /// A text that is empty, too long, or holds control characters.
    #[error("this text must have 1 to 200 characters and no control characters")]
    Text,
    /// A name that no host can have.
    #[error("\"{0}\" is no host name")]
    Host(String),
    /// A host listed twice.
    #[error("the host {0} is listed twice")]
    DuplicateHost(HostName),
    /// No inbound host, or too many hosts.
    #[error("a service has 1 to 16 hosts for incoming mail")]
    HostCount,
    /// Port 0.
    #[error("0 is no port")]
    Port,
    /// A link that is not https.
    #[error("a link must start with https:// and name a host")]
    Link,
    /// Something that is no e-mail address.
    #[error("\"{0}\" is no e-mail address")]
    Mailbox(String),
    /// Something that is no network, or a network with host bits set.
    #[error("\"{0}\" is no network such as 192.0.2.0/24")]
    Network(String),
    /// A network to let in that is a large part of the Internet.
    #[error("{0} would let far too many in")]
    TooWide(IpNet),
    /// A network to let in that no service delivers from, unless it stands on the premises.
    #[error("{0} is no network on the Internet: no service delivers from there")]
    Inside(IpNet),
    /// A network said to be inside of a company that is not.
    #[error("{0} is not inside of a company: private_networks holds networks such as 10.1.0.0/16")]
    Outside(IpNet),
    /// More entries than any profile has reason to have; how many there may be.
    #[error("there may be at most {0} of these")]
    TooMany(usize),
    /// Something that is no language tag.
    #[error("\"{0}\" is no language tag such as en or fr")]
    Language(String),
    /// Something that is no colour.
    #[error("\"{0}\" is no colour such as #0b5cad")]
    Colour(String),
    /// A colour that cannot be read in an appearance; its contrast in tenths.
    #[error("this colour has a contrast of {}.{}:1 there; text needs 4.5:1", tenths / 10, tenths % 10)]
    Contrast {
        /// The appearance.
        ground: Ground,
        /// The contrast in tenths.
        tenths: u16,
    },
    /// A logo that is not drawn.
    #[error("{0}")]
    Logo(LogoFault),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ServiceProfile;

    fn fault(text: &str) -> ProfileFault {
        ServiceProfile::parse(text).unwrap_err().fault
    }

    #[test]
    fn what_the_parser_says_is_told_in_words_of_the_format() {
        let head = "schema = 1\nid = \"acme\"\nname = \"A\"\nbanner = \"A\"\n[[inbound]]\nregion = \"a\"\n";
        let host = "host = \"mx.acme.example\"\n";
        let of = |rest: &str| fault(&format!("{head}{rest}"));
        let kind = of(&format!("{host}preference = \"10\"\n"));
        let number =
            |found: &str| ProfileFault::Kind { found: found.to_owned(), kind: ValueKind::Number };
        assert_eq!(kind, number("\"10\""));
        let large = of(&format!("{host}preference = 70000\n"));
        assert_eq!(large, number("70000"));
        let unknown = of(&format!("{host}prefrence = 10\n"));
        assert!(
            matches!(&unknown, ProfileFault::UnknownKey { key, known }
                if key == "prefrence" && known.contains("host") && known.contains("preference")),
            "{unknown:?}"
        );
        let missing = of("preference = 10\n");
        assert_eq!(missing, ProfileFault::MissingKey("host".to_owned()));
        let twice = of(&format!("{host}{host}preference = 10\n"));
        assert_eq!(twice, ProfileFault::DuplicateKey);
        let text = fault("schema = 1\nid = 3\n");
        assert!(matches!(text, ProfileFault::Kind { kind: ValueKind::Text, .. }), "{text:?}");
        assert!(matches!(fault("= 1"), ProfileFault::Syntax(_)));
    }
}
