//! Commands on the customer's mail server and firewall.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Args;
use ipnet::IpNet;
use jiff::Timestamp;

use super::value::{firewall, guide, stage};
use crate::guide::firewall::{Firewall, Stage};

#[derive(Debug, Args)]
pub(in crate::cli) struct Guide {
    /// The mail server: an identifier, or its usual name
    #[arg(value_name = "SERVER", value_parser = guide())]
    pub(in crate::cli) server: Option<String>,
    /// One section only
    #[arg(long, value_parser = ["allow", "smarthost", "restrict", "verify", "undo"])]
    pub(in crate::cli) section: Option<String>,
    /// Write the dialogs of the server into this folder, an SVG image each
    #[arg(long, value_name = "DIR", requires = "server")]
    pub(in crate::cli) dialogs: Option<PathBuf>,
    /// With --dialogs: replace files that there are
    #[arg(long, requires = "dialogs")]
    pub(in crate::cli) force: bool,
    /// The company's domain; may be given more than once
    #[arg(long = "domain", value_name = "DOMAIN")]
    pub(in crate::cli) domains: Vec<String>,
    /// The name of the company's mail server
    #[arg(long = "own-server", value_name = "HOST")]
    pub(in crate::cli) own_server: Option<String>,
    /// A network of the service, such as 192.0.2.0/24; may be given more than once
    /// [default: those of the profile, else the addresses that its hosts have now]
    #[arg(long = "range", value_name = "CIDR")]
    pub(in crate::cli) ranges: Vec<IpNet>,
    /// For Postfix: its `main.cf`, or what `postconf -n` and `postconf -P` printed (`-`: standard
    /// input); shows what is set, what the guide changes of it, and what gets in the way
    #[arg(long = "main-cf", value_name = "FILE", conflicts_with = "section")]
    pub(in crate::cli) main_cf: Option<PathBuf>,
    /// The same for the Postfix on this computer, asked by `postconf -n` and
    /// `postconf -P`
    #[arg(long, conflicts_with_all = ["section", "main_cf"])]
    pub(in crate::cli) local: bool,
    /// The headers of a message (`-`: standard input); names the last server before the Internet,
    /// where the smart host is set, and its guide
    #[arg(long, value_name = "FILE", conflicts_with_all = ["server", "section", "main_cf", "local"])]
    pub(in crate::cli) headers: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Restrict {
    /// The firewall, or the mail server that restricts by itself
    #[arg(value_name = "FIREWALL", value_parser = firewall())]
    pub(in crate::cli) firewall: Option<Firewall>,
    /// How far it goes: `open` lets the service in, in addition, before the change; `log` writes
    /// down who comes past it; `defer` turns them away so that they try again; `reject` refuses
    /// them
    #[arg(long, default_value = "open", value_parser = stage())]
    pub(in crate::cli) stage: Stage,
    /// A network of the service, such as 192.0.2.0/24, beside those of the profile and the
    /// addresses that its hosts have now; may be given more than once
    #[arg(long = "range", value_name = "CIDR")]
    pub(in crate::cli) ranges: Vec<String>,
    /// An old relay, such as 203.0.113.7, that is still let in at the stage `defer`, beside those of
    /// the case; may be given more than once
    #[arg(long = "relay", value_name = "CIDR")]
    pub(in crate::cli) relays: Vec<String>,
    /// The mail server's address behind the firewall, where it stands before the mail server; for
    /// Cisco IOS its public address
    #[arg(long, value_name = "IP")]
    pub(in crate::cli) server: Option<IpAddr>,
    /// The domain that must have been switched for long enough before anybody is kept out; may be
    /// given more than once
    #[arg(long = "domain", value_name = "DOMAIN")]
    pub(in crate::cli) domains: Vec<String>,
    /// The case file (*.mailward), which knows the old records and when the change was seen:
    /// judges by its domains, which are looked at again before anybody is kept out
    #[arg(long, value_name = "FILE", conflicts_with_all = ["domains", "changed"])]
    pub(in crate::cli) case: Option<PathBuf>,
    /// When the records were changed, such as 2026-11-25T09:00:00Z [default: just now]
    #[arg(long, value_name = "TIME")]
    pub(in crate::cli) changed: Option<Timestamp>,
    /// Show the rules although it is too early
    #[arg(long)]
    pub(in crate::cli) force: bool,
    /// A log of the mail server (Postfix, Exim, or the protocol log of Exchange's receive
    /// connectors; `-`: standard input); shows who still comes past the service, and whether
    /// strangers may be refused
    #[arg(long, value_name = "FILE", conflicts_with_all = ["firewall", "stage", "changed", "force"])]
    pub(in crate::cli) log: Option<PathBuf>,
    /// With --log: a network of the company that the Internet sees, such as a branch office's; may
    /// be given more than once
    #[arg(long, value_name = "CIDR", requires = "log")]
    pub(in crate::cli) inside: Vec<IpNet>,
}
