//! The command for all cases together.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::value::{archived, case_state, on_or_off, sort};
use crate::store::book::{Archived, CaseState, Sort};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(in crate::cli) struct Book {
    #[command(subcommand)]
    pub(in crate::cli) task: Option<BookTask>,
    #[command(flatten)]
    pub(in crate::cli) list: List,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum BookTask {
    /// List cases (what `book` alone does too)
    List(Box<List>),
    /// Look the domains of many cases up again, and keep what was seen
    Check {
        #[command(flatten)]
        which: Box<Which>,
        /// How many cases are looked up at once, 1 to 16
        #[arg(long, value_name = "N", default_value_t = 4,
              value_parser = clap::value_parser!(u8).range(1..=16))]
        at_once: u8,
    },
    /// Write the letters of many cases, from what was last seen, into one PDF or a folder. Cases
    /// that ask for nothing have none
    Letters {
        #[command(flatten)]
        which: Box<Which>,
        /// The PDF file to write, with a bookmark for each letter; `-` is standard output
        #[arg(short, long, value_name = "FILE", required_unless_present = "folder")]
        output: Option<PathBuf>,
        /// The folder to write a PDF for each letter into
        #[arg(long, value_name = "DIR", conflicts_with = "output")]
        folder: Option<PathBuf>,
        /// Replace files that there are
        #[arg(long)]
        force: bool,
    },
    /// Write a calendar file (.ics) of what is to be done next, and when
    Reminders {
        #[command(flatten)]
        which: Box<Which>,
        /// The file to write; `-` is standard output
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Replace the file if there is one
        #[arg(long)]
        force: bool,
    },
    /// Write the list as a table: CSV for programs, or XLSX, by the ending of the file
    Export {
        #[command(flatten)]
        which: Box<Which>,
        /// The file to write: *.csv or *.xlsx
        #[arg(short, long, value_name = "FILE", value_parser = super::value::table_file)]
        output: PathBuf,
        /// Replace the file if there is one
        #[arg(long)]
        force: bool,
    },
    /// Give tags to many cases, or take them away
    Tag {
        #[command(flatten)]
        which: Box<Which>,
        /// A tag to give; may be given more than once
        #[arg(long, value_name = "TAG", required_unless_present = "remove")]
        add: Vec<String>,
        /// A tag to take away; may be given more than once
        #[arg(long, value_name = "TAG")]
        remove: Vec<String>,
    },
    /// Put cases away: they are kept, but no longer listed
    Archive {
        #[command(flatten)]
        which: Box<Which>,
    },
    /// Take cases out again that were put away
    Restore {
        #[command(flatten)]
        which: Box<Which>,
    },
    /// Begin a case like another one: with its texts and choices, without what was seen and done
    Duplicate {
        /// The identifier or file of the case
        #[arg(value_name = "CASE")]
        case: String,
        /// The domains of the new case
        #[arg(value_name = "DOMAIN")]
        domains: Vec<String>,
    },
}

/// Which cases.
#[derive(Debug, Clone, Default, Args)]
pub(in crate::cli) struct Which {
    /// The identifiers of cases; without any, those that the filters leave
    #[arg(value_name = "CASE")]
    pub(in crate::cli) cases: Vec<String>,
    /// All cases that are not put away
    #[arg(long)]
    pub(in crate::cli) all: bool,
    #[command(flatten)]
    pub(in crate::cli) filter: Filter,
}

#[derive(Debug, Clone, Default, Args)]
pub(in crate::cli) struct Filter {
    /// Words that all have to stand in company, domains, tags, notes, people or operator; neither
    /// case nor accents count
    #[arg(long, value_name = "WORDS")]
    pub(in crate::cli) search: Option<String>,
    /// How the case stands; may be given more than once
    #[arg(long, value_name = "STATE", value_parser = case_state())]
    pub(in crate::cli) state: Vec<CaseState>,
    /// A tag that the case must have; may be given more than once
    #[arg(long = "tagged", value_name = "TAG")]
    pub(in crate::cli) tags: Vec<String>,
    /// The identifier of the case's service
    #[arg(long = "of", value_name = "SERVICE")]
    pub(in crate::cli) of_service: Option<String>,
    /// Whether there is a finding that is an error or a warning
    #[arg(long, value_parser = on_or_off())]
    pub(in crate::cli) findings: Option<bool>,
    /// Something is due within so many days, or overdue
    #[arg(long, value_name = "DAYS")]
    pub(in crate::cli) due_within: Option<u16>,
    /// Nobody looked for so many days
    #[arg(long, value_name = "DAYS")]
    pub(in crate::cli) unchecked_for: Option<u16>,
    /// Whether cases that were put away are taken
    #[arg(long, value_parser = archived())]
    pub(in crate::cli) archived: Option<Archived>,
}

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct List {
    #[command(flatten)]
    pub(in crate::cli) filter: Filter,
    /// The order
    #[arg(long, value_parser = sort(), default_value = "changed")]
    pub(in crate::cli) sort: Sort,
    /// The order the other way round
    #[arg(long)]
    pub(in crate::cli) reverse: bool,
    /// So many cases at most
    #[arg(long, value_name = "N")]
    pub(in crate::cli) limit: Option<usize>,
    /// So many cases are left out before
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(in crate::cli) offset: usize,
}
