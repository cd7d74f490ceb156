//! The command for those who pack the program.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(in crate::cli) struct Generate {
    #[command(subcommand)]
    pub(in crate::cli) task: GenerateTask,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum GenerateTask {
    /// Write a manual page for each command
    Man {
        /// The folder to write into
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Write the completions for bash, elvish, fish, `PowerShell` and zsh
    Completions {
        /// The folder to write into
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Print the reference of docs/cli.md
    Reference,
}
