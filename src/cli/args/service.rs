//! Commands on service profiles, and the practice network.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::value::{inbound, outbound, two_keys};
use crate::model::{DraftInbound, DraftOutbound};

#[derive(Debug, Args)]
pub(in crate::cli) struct Services {
    #[command(subcommand)]
    pub(in crate::cli) task: Option<ServicesTask>,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ServicesTask {
    /// List the installed profiles; so does `services` alone
    List,
    /// Show one profile
    Show {
        /// Its identifier or file [default: the built-in service's]
        #[arg(value_name = "ID|FILE")]
        service: Option<String>,
    },
    /// Check a profile, and say where it is faulty
    Validate {
        /// The profile
        file: PathBuf,
    },
    /// Write a new profile; on a terminal, what is wanted and was not given is asked for
    New(Box<NewService>),
    /// Keep a profile that somebody sent among those installed
    Add {
        /// The profile: TOML, or signed
        file: PathBuf,
        /// Replace an installed one, even if somebody else issued it
        #[arg(long)]
        force: bool,
    },
    /// Sign a profile with the key of this computer, so that customers see who issued it
    Sign {
        /// The profile
        file: PathBuf,
        /// The file to write, such as acme.mailward-service; `-` is standard output
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Who issues it [default: the profile's issuer]
        #[arg(long = "as", value_name = "NAME")]
        issuer: Option<String>,
        /// Replace the file if there is one
        #[arg(long)]
        force: bool,
    },
    /// Show who issued a profile, and whether it is as it was signed
    Verify {
        /// The profile
        file: PathBuf,
        /// The key that must have signed it: its fingerprint, as the issuer reads it out
        #[arg(long, value_name = "FINGERPRINT")]
        key: Option<String>,
    },
    /// Print the JSON Schema of profiles
    Schema,
}

/// What a new profile holds.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct NewService {
    /// Its identifier: a-z, 0-9 and hyphens
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) id: Option<String>,
    /// The name that customers know
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) name: Option<String>,
    /// What the greeting of its servers starts with, after "220 "
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) banner: Option<String>,
    /// A host for incoming mail, its preference and its region, such as mx1.acme.example,10,west;
    /// may be given more than once
    #[arg(long, value_name = "HOST[:PORT],PREFERENCE,REGION", value_parser = inbound)]
    pub(in crate::cli) inbound: Vec<DraftInbound>,
    /// A smart host for outgoing mail; may be given more than once
    #[arg(long, value_name = "HOST[:PORT]", value_parser = outbound)]
    pub(in crate::cli) outbound: Vec<DraftOutbound>,
    /// Who sells the service and answers for the profile
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) issuer: Option<String>,
    /// The administration console
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) console: Option<String>,
    /// An address that answers every message, for tests
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) autoresponder: Option<String>,
    /// A network that the service delivers from; may be given more than once
    #[arg(long, value_name = "CIDR")]
    pub(in crate::cli) range: Vec<String>,
    /// A private network that counts as reachable; may be given more than once
    #[arg(long, value_name = "CIDR")]
    pub(in crate::cli) private_network: Vec<String>,
    /// The telephone of its support
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) support_phone: Option<String>,
    /// The e-mail address of its support
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) support_email: Option<String>,
    /// The page of its support
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) support_page: Option<String>,
    /// When its support can be reached
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) support_hours: Option<String>,
    /// Where its mailboxes are managed
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) mailboxes: Option<String>,
    /// What a region is called in a language, such as west.fr="Ouest"; may be given more than once
    #[arg(long, value_name = "REGION.TAG=NAME", value_parser = two_keys)]
    pub(in crate::cli) region_name: Vec<(String, String, String)>,
    /// The colour of buttons and links on light ground; needs --accent-dark
    #[arg(long, value_name = "#RRGGBB", requires = "accent_dark")]
    pub(in crate::cli) accent_light: Option<String>,
    /// The colour of buttons and links on dark ground; needs --accent-light
    #[arg(long, value_name = "#RRGGBB", requires = "accent_light")]
    pub(in crate::cli) accent_dark: Option<String>,
    /// The logo, a PNG or SVG file of at most 128 KiB; it is taken into the profile
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) logo: Option<PathBuf>,
    /// A line at the foot of letters; may be given more than once
    #[arg(long, value_name = "LINE")]
    pub(in crate::cli) footer: Vec<String>,
    /// A text in a language, such as fr.description="…"; one of name, description, support-hours,
    /// letter-footer; may be given more than once
    #[arg(long, value_name = "TAG.WHAT=TEXT", value_parser = two_keys)]
    pub(in crate::cli) words: Vec<(String, String, String)>,
    /// Ask for what is wanted and was not given, even if this is no terminal
    #[arg(long)]
    pub(in crate::cli) ask: bool,
    /// The file to write; `-` is standard output [default: among the installed ones]
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Replace the file if there is one
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Operators {
    #[command(subcommand)]
    pub(in crate::cli) task: Option<OperatorsTask>,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum OperatorsTask {
    /// List your own address book, and the DNS operators that are known; so does `operators` alone
    List,
    /// Keep a DNS operator in your address book, in place of one of the same name
    Keep {
        /// Its name
        name: String,
        /// Its postal address, one line each
        #[arg(long, default_value = "")]
        address: String,
        /// Its fax
        #[arg(long, default_value = "")]
        fax: String,
        /// Its e-mail address
        #[arg(long, default_value = "")]
        email: String,
    },
    /// Take a DNS operator out of your address book
    Forget {
        /// Its name
        name: String,
    },
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Practice {
    /// Where to write the practice profile [default: a temporary folder]
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) profile: Option<PathBuf>,
}
