//! What is wrong with a profile.

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

/// A kind of fault in a profile.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProfileFault {
    /// No TOML, an unknown or missing key, or a value of the wrong kind; the parser's words.
    #[error("{0}")]
    Syntax(String),
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
