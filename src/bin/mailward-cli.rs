//! Mailward's command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    mailward::cli::run()
}
