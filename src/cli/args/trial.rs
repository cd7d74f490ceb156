//! The command that tries whether mail goes through.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use super::Outlet;
use super::value::{patience, seconds};

#[derive(Debug, Args)]
pub(in crate::cli) struct TestMail {
    /// The case file (*.mailward), which knows the sender and keeps the outcome
    #[arg(value_name = "CASE")]
    pub(in crate::cli) case: Option<PathBuf>,
    /// Through whom and as whom; without `--smtp`, through the service's smart host
    #[command(flatten)]
    pub(in crate::cli) outlet: Outlet,
    /// To whom [default: the service's autoresponder, which answers every message]
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) to: Option<String>,
    /// Only name sender and recipient, and send no message: shows whether the smart host knows
    /// you before you switch to it
    #[arg(long)]
    pub(in crate::cli) envelope: bool,
    /// Send nothing: read the headers of the answer (`-`: standard input), and say whether it is
    /// the echo of a test message, and which way it took
    #[arg(long, value_name = "FILE", conflicts_with_all = ["envelope", "to"])]
    pub(in crate::cli) echo: Option<PathBuf>,
    /// The word of the test message whose echo is looked for [default: those of the case]
    #[arg(long, value_name = "WORD", requires = "echo", value_parser = NonEmptyStringValueParser::new())]
    pub(in crate::cli) token: Option<String>,
    /// How long to go on when the server asks to come back later, as greylisting does; 0: try once
    #[arg(long, value_name = "SECONDS", default_value = "900", value_parser = clap::value_parser!(u32).range(0..=86_400))]
    pub(in crate::cli) retry_for: u32,
    /// Seconds between two attempts [default: 60, then longer]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub(in crate::cli) every: Option<Duration>,
    /// How long to wait for each answer [default: 30]
    #[arg(long, value_name = "SECONDS", value_parser = patience)]
    pub(in crate::cli) wait: Option<Duration>,
}
