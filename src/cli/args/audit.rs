//! The command that looks at many domains.

use std::path::PathBuf;

use clap::Args;

use crate::audit::{Pace, Shard};

#[allow(clippy::struct_excessive_bools)] // Each is an option of its own.
#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 all is well, or with --since nothing changed for the worse; \
    1 a domain has an error or a warning; 2 wrong usage, or a line of the list is no domain (the \
    others were looked up); 3 something could not be determined, or the run ended early because no \
    resolver answers; 130 interrupted."
)]
pub(in crate::cli) struct Audit {
    /// The list: one domain a line, or a CSV file with the domains in the first column; # begins
    /// a comment (- for standard input)
    #[arg(value_name = "FILE")]
    pub(in crate::cli) list: PathBuf,
    /// Look up the MX records alone (mx), one question a domain, or all that `check` does
    #[arg(long, value_parser = ["mx", "full"], default_value = "full")]
    pub(in crate::cli) only: String,
    /// The same as --only mx
    #[arg(long, conflicts_with = "only")]
    pub(in crate::cli) mx_only: bool,
    /// Write CSV
    #[arg(long, conflicts_with = "json")]
    pub(in crate::cli) csv: bool,
    /// Write the results into this file
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, requires = "output", conflicts_with = "resume")]
    pub(in crate::cli) force: bool,
    /// Results in the order of the list; this is the default
    #[arg(long)]
    pub(in crate::cli) ordered: bool,
    /// Results as they come, not in the order of the list
    #[arg(long, conflicts_with = "ordered")]
    pub(in crate::cli) as_completed: bool,
    /// How many questions (full: domains) may be open at a time [default: 256; full: 16]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=10_000))]
    pub(in crate::cli) concurrency: Option<u16>,
    /// Questions a second, or `unlimited`; ask for more of your own resolver only
    #[arg(long, value_name = "N|unlimited", default_value_t = Rate(Some(Pace::RATE)), value_parser = rate)]
    pub(in crate::cli) rate: Rate,
    /// How often to ask again, after a pause, where a failure may pass
    #[arg(long, value_name = "N", default_value_t = Pace::RETRIES, value_parser = clap::value_parser!(u8).range(0..=10))]
    pub(in crate::cli) retries: u8,
    /// Note in this file what was answered; if it exists, go on where it ends
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) resume: Option<PathBuf>,
    /// Do part I of N of the list, from 0/N to (N-1)/N or from 1/N to N/N
    #[arg(long, value_name = "I/N", value_parser = str::parse::<Shard>)]
    pub(in crate::cli) shard: Option<Shard>,
    /// Tell only what changed since this earlier result (of --json), and who left the service; may
    /// be given more than once, the newer ones last
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) since: Vec<PathBuf>,
}

/// Questions a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) struct Rate(pub(in crate::cli) Option<u32>);

impl std::fmt::Display for Rate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(rate) => rate.fmt(f),
            None => f.write_str("unlimited"),
        }
    }
}

fn rate(text: &str) -> Result<Rate, String> {
    if text == "unlimited" {
        return Ok(Rate(None));
    }
    match text.parse::<u32>() {
        Ok(rate @ 1..=10_000_000) => Ok(Rate(Some(rate))),
        _ => Err("a number of questions a second from 1 to 10000000 is wanted, or `unlimited`"
            .to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_positive() {
        assert_eq!(rate("200"), Ok(Rate(Some(200))));
        assert_eq!(rate("unlimited"), Ok(Rate(None)));
        for wrong in ["0", "-1", "1.5", "", "fast", "99999999999"] {
            assert!(rate(wrong).is_err(), "{wrong}");
        }
    }
}
