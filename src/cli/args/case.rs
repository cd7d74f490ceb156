//! The command for cases.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::change::Wishes;
use super::value::{Day, choice, day, field, on_or_off, paper, side};
use crate::model::{Field, Language, Paper};
use crate::wizard::merge::Side;

#[derive(Debug, Args)]
pub(in crate::cli) struct Case {
    #[command(subcommand)]
    pub(in crate::cli) task: Option<CaseTask>,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum CaseTask {
    /// The cases on this computer (what `case` alone does too)
    List,
    /// Begin a case
    New {
        /// The domains that move
        #[arg(value_name = "DOMAIN")]
        domains: Vec<String>,
        /// The case file to write [default: among the cases on this computer]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        edits: Box<Edits>,
    },
    /// Show a case: what is known, how each step stands, what comes next
    Show {
        /// The case file, or the identifier of a case on this computer
        #[arg(value_name = "CASE")]
        case: String,
    },
    /// Fill in or change what a case holds
    Set {
        /// The case file, or the identifier of a case on this computer
        #[arg(value_name = "CASE")]
        case: String,
        #[command(flatten)]
        edits: Box<Edits>,
        /// A domain that moves as well; may be given more than once
        #[arg(long, value_name = "DOMAIN")]
        add: Vec<String>,
        /// A domain that does not move; may be given more than once
        #[arg(long, value_name = "DOMAIN")]
        remove: Vec<String>,
    },
    /// Look the domains of a case up, and keep what was seen
    Look {
        /// The case file, or the identifier of a case on this computer
        #[arg(value_name = "CASE")]
        case: String,
    },
    /// Take a case file that somebody sent among the cases on this computer
    Import {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        password: CasePassword,
    },
    /// Write a copy of a case for the customer, who does their part and sends it back; tags and
    /// notes stay here
    HandOver {
        /// The case file, or the identifier of a case on this computer
        #[arg(value_name = "CASE")]
        case: String,
        /// The file to write, such as company.mailward; `-` is standard output
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Lock it with a password (age encryption), from the variable
        /// `MAILWARD_CASE_PASSWORD` or --password-stdin
        #[arg(long)]
        lock: bool,
        /// Write the locked file as text, for mail programs that spoil others
        #[arg(long, requires = "lock")]
        armor: bool,
        #[command(flatten)]
        password: CasePassword,
        /// Replace the file if there is one
        #[arg(long)]
        force: bool,
    },
    /// Show what a copy that came back changed, and take it into the case. What both sides changed
    /// is decided by --take; until then nothing is written
    Merge {
        /// The file that came back
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The case file to merge it into [default: the case on this computer that it is a copy of]
        #[arg(long, value_name = "CASE")]
        into: Option<String>,
        /// Whose value counts where both sides changed it, such as phone=theirs; may be given more
        /// than once
        #[arg(long, value_name = "WHAT=ours|theirs", value_parser = choice)]
        take: Vec<(String, Side)>,
        /// Whose value counts for all others that both sides changed
        #[arg(long, value_parser = side())]
        take_all: Option<Side>,
        /// Show what would be done, and write nothing
        #[arg(long)]
        dry_run: bool,
        #[command(flatten)]
        password: CasePassword,
    },
}

/// Where the password of a locked case comes from; never from the command line, which everybody on
/// the computer can read.
#[derive(Debug, Clone, Copy, Args)]
pub(in crate::cli) struct CasePassword {
    /// Read the password of the file from the first line of standard input [default: the variable
    /// `MAILWARD_CASE_PASSWORD`]
    #[arg(long)]
    pub(in crate::cli) password_stdin: bool,
}

/// What to fill in.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Edits {
    /// A text, such as company="Société Exemple SARL"; empty: unknown again. May be given more
    /// than once. FIELD is one of: company, company-address, first-name, surname, capacity, phone,
    /// email, place, operator, operator-address, operator-fax, operator-email, customer-number,
    /// mail-server, sending-addresses, recipients, test-sender, test-recipient
    #[arg(long = "text", value_name = "FIELD=TEXT", value_parser = field)]
    pub(in crate::cli) texts: Vec<(Field, String)>,
    /// The DNS operator, by its name in your address book (see `operators`)
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) operator: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) wishes: Wishes,
    /// The language of the letter: en, fr, de, es, it, nl
    #[arg(long, value_name = "TAG", value_parser = str::parse::<Language>)]
    pub(in crate::cli) letter_language: Option<Language>,
    /// The paper of the letter
    #[arg(long, value_parser = paper())]
    pub(in crate::cli) paper: Option<Paper>,
    /// Whether the letter leaves room at the top for headed paper
    #[arg(long, value_parser = on_or_off())]
    pub(in crate::cli) headed: Option<bool>,
    /// The logo at the head of the letter: a PNG or SVG file, which is copied into the case
    #[arg(long, value_name = "FILE", conflicts_with = "no_logo")]
    pub(in crate::cli) logo: Option<PathBuf>,
    /// No logo
    #[arg(long)]
    pub(in crate::cli) no_logo: bool,
    /// A tag to sort by; may be given more than once
    #[arg(long, value_name = "TAG")]
    pub(in crate::cli) tag: Vec<String>,
    /// A tag to take away; may be given more than once
    #[arg(long, value_name = "TAG")]
    pub(in crate::cli) untag: Vec<String>,
    /// Notes in place of those there are; empty: none
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) notes: Option<String>,
    /// The day on which the change is asked for; `none`: as soon as possible
    #[arg(long, value_name = "YYYY-MM-DD|none", value_parser = day)]
    pub(in crate::cli) asked_for: Option<Day>,
}
