//! The account through which mail is sent.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

/// How a connection is kept from being read by others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Security {
    /// Begun in the clear, then encrypted or given up (RFC 3207).
    #[default]
    StartTls,
    /// Encrypted from the start (RFC 8314 §3.3).
    Tls,
    /// Encrypted where the server offers it, whoever it is (RFC 7435): as mail servers speak to
    /// each other. Never with a password.
    Offered,
    /// Not at all: for a mail server on this computer or network.
    None,
}

impl Security {
    /// Every way, the usual one first.
    pub const ALL: [Self; 4] = [Self::StartTls, Self::Tls, Self::Offered, Self::None];

    /// The word of the command line and the JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::StartTls => "starttls",
            Self::Tls => "tls",
            Self::Offered => "offered",
            Self::None => "none",
        }
    }

    /// The port where it is usual: that of submission (RFC 6409 §3.1, RFC 8314 §3.3), or of plain
    /// SMTP.
    #[must_use]
    pub const fn port(self) -> u16 {
        match self {
            Self::StartTls => 587,
            Self::Tls => 465,
            Self::Offered | Self::None => 25,
        }
    }
}

/// Through which server mail is sent, and as whom. The password is kept elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Account {
    /// The server's name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is secured.
    pub security: Security,
    /// The login; empty: none is needed.
    pub login: String,
    /// The sender's address, perhaps with a name before it.
    pub from: String,
}

impl Account {
    /// Whether the server is this very computer, which nobody can listen in on the way to.
    #[must_use]
    pub fn is_local(&self) -> bool {
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        host.eq_ignore_ascii_case("localhost")
            || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }

    /// The server with its port; IPv6 addresses in brackets.
    #[must_use]
    pub fn server(&self) -> String {
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        if host.contains(':') {
            format!("[{host}]:{}", self.port)
        } else {
            format!("{host}:{}", self.port)
        }
    }

    /// What the password is filed under.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}@{}:{}", self.login, self.host, self.port)
    }
}
