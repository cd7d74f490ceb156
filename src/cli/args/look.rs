//! Commands that look at the world.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::value::{expectation, patience, resolver};
use crate::model::Expectation;

#[derive(Debug, Args)]
pub(in crate::cli) struct Check {
    /// The domains; e-mail addresses and URLs are understood too
    #[arg(required = true, value_name = "DOMAIN")]
    pub(in crate::cli) domains: Vec<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    /// A term such as `ttl`, or the code of a finding such as `long_ttl`
    #[arg(value_name = "WORD")]
    pub(in crate::cli) words: Vec<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Reach {
    /// The hosts, with a port if it is not 25 (or the profile's); IP addresses too
    /// [default: the service's]
    #[arg(value_name = "HOST[:PORT]")]
    pub(in crate::cli) hosts: Vec<String>,
    /// What should be there: a server of the `service`, `any` mail server, or nothing: `closed`
    /// [default: service for the service's hosts, any for others]
    #[arg(long, value_parser = expectation())]
    pub(in crate::cli) expect: Option<Expectation>,
    /// How long to wait for a greeting; some servers make strangers wait
    #[arg(long, value_name = "SECONDS", value_parser = patience)]
    pub(in crate::cli) wait: Option<Duration>,
    /// Another host to try beside, such as one that takes the mail now: it helps to tell a
    /// blocked port from a broken server; may be given more than once
    #[arg(long = "control", value_name = "HOST[:PORT]")]
    pub(in crate::cli) controls: Vec<String>,
    /// Try nothing beside the hosts themselves
    #[arg(long)]
    pub(in crate::cli) no_controls: bool,
    /// Show the conversations
    #[arg(long)]
    pub(in crate::cli) transcript: bool,
    /// Connect to nothing: read the results of `reach --json` on another computer (- for standard
    /// input)
    #[arg(long, value_name = "FILE", conflicts_with = "hosts")]
    pub(in crate::cli) from_json: Option<PathBuf>,
    /// Connect to nothing: read what Test-NetConnection, telnet, nc or openssl printed on
    /// another computer (- for standard input)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["hosts", "from_json"])]
    pub(in crate::cli) pasted: Option<PathBuf>,
    /// Keep the results in this case file, as the last look
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) case: Option<PathBuf>,
    /// Write the results into a file that shows that they are yours and unchanged, for somebody
    /// else to read in
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) sign: Option<PathBuf>,
    /// With --sign: replace the file if there is one
    #[arg(long, requires = "sign")]
    pub(in crate::cli) force: bool,
    /// The name that goes with the signature
    #[arg(long = "as", value_name = "NAME", requires = "sign", default_value = "")]
    pub(in crate::cli) signer: String,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Watch {
    /// The domain
    pub(in crate::cli) domain: String,
    /// Look once, and say how far it is
    #[arg(long)]
    pub(in crate::cli) once: bool,
    /// Seconds between two looks [default: as TTLs make useful, 30 to 900]
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=86_400))]
    pub(in crate::cli) every: Option<u32>,
    /// Give up after so many seconds
    #[arg(long = "for", value_name = "SECONDS", conflicts_with = "once")]
    pub(in crate::cli) limit: Option<u32>,
    /// A resolver to watch, beside the name servers of the domain; may be given more than once
    /// [default: those of --resolver, or four public ones]
    #[arg(long = "with", value_name = "IP[:PORT]", value_parser = resolver)]
    pub(in crate::cli) with: Vec<SocketAddr>,
    /// Keep what was seen in this file, and go on with what it holds
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) state: Option<PathBuf>,
}
