//! Commands that plan the change and make it.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use super::value::{format, resolver, strategy};
use crate::export::Format;
use crate::model::Strategy;

/// What decides how a change looks.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Wishes {
    /// What becomes of the old records: `replace` removes them all, `keep_relays` keeps the
    /// provider's relays behind the service, `prepend` keeps all behind it
    /// [default: replace, or the case's]
    #[arg(long, value_parser = strategy())]
    pub(in crate::cli) strategy: Option<Strategy>,
    /// The service's regions or hosts to be tried first, the nearest first; with the built-in
    /// service: france, europe, asia
    #[arg(long = "region", value_name = "REGION", value_delimiter = ',')]
    pub(in crate::cli) regions: Vec<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Plan {
    /// The domain; with --export, several where the form holds several
    #[arg(required = true, value_name = "DOMAIN")]
    pub(in crate::cli) domains: Vec<String>,
    #[command(flatten)]
    pub(in crate::cli) wishes: Wishes,
    /// Write the schedule as a calendar file (iCalendar)
    #[arg(long = "ics", value_name = "FILE")]
    pub(in crate::cli) calendar: Option<PathBuf>,
    /// With --ics: replace the file if there is one
    #[arg(long, requires = "calendar")]
    pub(in crate::cli) force: bool,
    /// Print the change in a form that the DNS operator's machines take, and nothing else
    #[arg(long, value_name = "FORMAT", value_parser = format())]
    pub(in crate::cli) export: Option<Format>,
    /// With --export: the way back to the records that stand now. Take it before the change is
    /// made
    #[arg(long, requires = "export")]
    pub(in crate::cli) undo: bool,
    /// With --export domain-connect: ask the DNS operator whether it has taken up the service's
    /// template, and show the link where the change can be agreed to in a browser
    #[arg(long, requires = "export", conflicts_with = "undo")]
    pub(in crate::cli) link: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Apply {
    /// The domain
    pub(in crate::cli) domain: String,
    /// The primary DNS server of the domain's zone
    #[arg(long, value_name = "IP[:PORT]", value_parser = resolver)]
    pub(in crate::cli) server: SocketAddr,
    /// A file with the key that may change the zone, as BIND's `tsig-keygen` writes it
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) key_file: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) wishes: Wishes,
    /// Show the change, and make none
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    /// Make the change without asking
    #[arg(short, long)]
    pub(in crate::cli) yes: bool,
    /// Make the change even where the domain's MTA-STS policy keeps mail from the service, or the
    /// DNS does not know the service's servers
    #[arg(long)]
    pub(in crate::cli) force: bool,
    /// Where to write the way back, before anything is changed
    /// [default: mx-DOMAIN-undo-TIME.nsupdate in this folder]
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) undo_file: Option<PathBuf>,
    /// Take a change back: the file that was written before it
    #[arg(long, value_name = "FILE", conflicts_with_all = ["strategy", "regions"])]
    pub(in crate::cli) undo: Option<PathBuf>,
}
