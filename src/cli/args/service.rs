//! Commands on service profiles, and the practice network.

use std::path::PathBuf;

use clap::{Args, Subcommand};

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
