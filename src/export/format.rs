//! The forms there are.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// A form in which a DNS operator can take the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Lines of a zone file (RFC 1035 §5).
    Bind,
    /// A script for `nsupdate` (RFC 2136).
    Nsupdate,
    /// A change batch for Amazon Route 53.
    Route53,
    /// A zone file to import at Cloudflare and others.
    Cloudflare,
    /// Commands for Microsoft Azure DNS.
    Azure,
    /// Commands for Google Cloud DNS.
    Gcloud,
    /// `PowerShell` commands for the DNS server of Windows.
    Powershell,
    /// What to enter in cPanel.
    Cpanel,
    /// Commands for Plesk.
    Plesk,
    /// A table for programs (RFC 4180).
    Csv,
    /// A table for people, as text.
    Table,
    /// A Domain Connect template.
    DomainConnect,
}

/// A word that names no form.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("\"{0}\" is no export format")]
pub struct UnknownFormat(pub String);

impl Format {
    /// Every form.
    pub const ALL: [Self; 12] = [
        Self::Bind,
        Self::Nsupdate,
        Self::Route53,
        Self::Cloudflare,
        Self::Azure,
        Self::Gcloud,
        Self::Powershell,
        Self::Cpanel,
        Self::Plesk,
        Self::Csv,
        Self::Table,
        Self::DomainConnect,
    ];

    /// The word of the command line and the JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bind => "bind",
            Self::Nsupdate => "nsupdate",
            Self::Route53 => "route53",
            Self::Cloudflare => "cloudflare",
            Self::Azure => "azure",
            Self::Gcloud => "gcloud",
            Self::Powershell => "powershell",
            Self::Cpanel => "cpanel",
            Self::Plesk => "plesk",
            Self::Csv => "csv",
            Self::Table => "table",
            Self::DomainConnect => "domain-connect",
        }
    }

    /// The ending of a file of this form.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Bind | Self::Cloudflare => "zone",
            Self::Nsupdate => "nsupdate",
            Self::Route53 | Self::DomainConnect => "json",
            Self::Azure | Self::Gcloud | Self::Plesk => "sh",
            Self::Powershell => "ps1",
            Self::Cpanel | Self::Table => "txt",
            Self::Csv => "csv",
        }
    }

    /// Whether one file can hold the change of several domains: others belong to one zone each.
    #[must_use]
    pub const fn holds_several(self) -> bool {
        !matches!(self, Self::Route53 | Self::Cloudflare | Self::DomainConnect)
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(word: &str) -> Result<Self, UnknownFormat> {
        let plain = word.trim().to_ascii_lowercase().replace('_', "-");
        Self::ALL
            .into_iter()
            .find(|format| format.as_str() == plain)
            .ok_or_else(|| UnknownFormat(word.to_owned()))
    }
}
