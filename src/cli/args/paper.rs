//! Commands that write the letter and the dossier, and send them.

use std::path::PathBuf;

use clap::Args;

use super::change::Wishes;
use super::value::{paper, security};
use crate::mail::Security;
use crate::model::Paper;

/// What decides what a letter says and how it looks.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Contents {
    /// The domains, or one case file (*.mailward). What is not known stays blank, to be filled in
    /// by hand
    #[arg(required = true, value_name = "DOMAIN|CASE")]
    pub(in crate::cli) subjects: Vec<String>,
    #[command(flatten)]
    pub(in crate::cli) wishes: Wishes,
    /// The paper [default: a4, or the case's]
    #[arg(long, value_parser = paper())]
    pub(in crate::cli) paper: Option<Paper>,
    /// Leave room at the top for headed paper
    #[arg(long)]
    pub(in crate::cli) headed: bool,
    /// Print the logo of this file (PNG or SVG) at the head of the letter
    #[arg(long, value_name = "FILE", conflicts_with = "headed")]
    pub(in crate::cli) logo: Option<PathBuf>,
    /// The date of the letter [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(in crate::cli) date: Option<jiff::civil::Date>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Letter {
    #[command(flatten)]
    pub(in crate::cli) contents: Contents,
    /// The PDF file to write; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: PathBuf,
    /// Write the sheet for the day on which mail has stopped, instead of the letter: whom to call
    /// and the records to go back to
    #[arg(long)]
    pub(in crate::cli) emergency: bool,
    /// Replace the file if there is one
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Dossier {
    #[command(flatten)]
    pub(in crate::cli) contents: Contents,
    /// The PDF file to write; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: PathBuf,
    /// Replace the file if there is one
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

/// Through which mail server, and as whom.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Outlet {
    /// The sender, who gets a copy [default: the one remembered, or the case's e-mail address]
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) from: Option<String>,
    /// The mail server to send through [default: the one remembered]
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(in crate::cli) smtp: Option<String>,
    /// How the connection is secured [default: starttls, or as remembered]
    #[arg(long, value_parser = security())]
    pub(in crate::cli) tls: Option<Security>,
    /// The login. Its password is taken from the variable `MAILWARD_SMTP_PASSWORD` or the system's
    /// keyring
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) login: Option<String>,
    /// Read the password from the first line of standard input
    #[arg(long)]
    pub(in crate::cli) password_stdin: bool,
    /// Remember server, login and sender; the password goes into the system's keyring
    #[arg(long)]
    pub(in crate::cli) remember: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Send {
    #[command(flatten)]
    pub(in crate::cli) contents: Contents,
    /// The DNS operator's address; may be given more than once [default: the case's]
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) to: Vec<String>,
    /// Who else gets it; may be given more than once
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) cc: Vec<String>,
    /// Send no copy to the sender
    #[arg(long)]
    pub(in crate::cli) no_copy: bool,
    #[command(flatten)]
    pub(in crate::cli) outlet: Outlet,
    /// Show the message, and send nothing
    #[arg(long, conflicts_with_all = ["eml", "remember"])]
    pub(in crate::cli) dry_run: bool,
    /// Write the message to a file that mail programs open, and send nothing; `-` is standard output
    #[arg(long, value_name = "FILE", conflicts_with = "remember")]
    pub(in crate::cli) eml: Option<PathBuf>,
    /// Replace the file if there is one
    #[arg(long, requires = "eml")]
    pub(in crate::cli) force: bool,
}
