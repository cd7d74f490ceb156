//! What protects a domain's mail on its way, as it was seen.

use serde::{Deserialize, Serialize};

/// Whether the DNS answers of a domain are signed (RFC 4033).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dnssec {
    /// It could not be told.
    #[default]
    Unknown,
    /// There are no signatures.
    Unsigned,
    /// There are signatures, but the resolver does not say that it has checked them.
    Unchecked,
    /// The resolver has checked the signatures (AD).
    Validated,
    /// The signatures are wrong or too old: resolvers that check them give no answer.
    Bogus,
}

/// Why an MTA-STS policy could not be had (RFC 8461 §3.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PolicyFault {
    /// The host of the policy has no address.
    NoHost,
    /// No whole answer within the time.
    Timeout,
    /// The certificate of the web server is not valid; the raw reason.
    Certificate(String),
    /// The web server could not be reached; the raw reason.
    Unreachable(String),
    /// An answer other than 200; redirects are not followed.
    Status(u16),
    /// The media type is not `text/plain`.
    MediaType(String),
    /// Larger than any policy has reason to be.
    TooLarge,
}

/// An attempt to fetch an MTA-STS policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyFetch {
    /// The text of the policy, or why there is none.
    pub body: Result<String, PolicyFault>,
}
