//! What can be typed. The help is in English, as for most programs of the command line; all that
//! the commands say is in the user's language.

mod audit;
mod book;
mod case;
mod change;
mod generate;
mod look;
mod paper;
mod server;
mod service;
mod trial;
mod value;

use std::net::SocketAddr;
use std::time::Duration;

use clap::{ArgAction, Args, Parser, Subcommand};

use crate::model::Language;
use value::{resolver, seconds};

pub(super) use audit::Audit;
pub(super) use book::{Book, BookTask, Filter, List, Which};
pub(super) use case::{Case, CasePassword, CaseTask, Edits};
pub(super) use change::{Apply, Plan, Wishes};
pub(super) use generate::{Generate, GenerateTask};
pub(super) use look::{Check, Explain, Reach, Watch};
pub(super) use paper::{Contents, Dossier, Letter, Outlet, Send};
pub(super) use server::{Guide, Restrict};
pub(super) use service::{NewService, Operators, OperatorsTask, Practice, Services, ServicesTask};
pub(super) use trial::TestMail;
pub(super) use value::{inbound, outbound};

/// Moves a domain's mail behind a filtering service without losing a message
#[derive(Debug, Parser)]
#[command(
    name = "mailward-cli",
    version,
    after_help = "Exit codes: 0 all is well; 1 something is wrong or has to be done; 2 wrong usage; \
                  3 something could not be determined; 130 interrupted."
)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Debug, Clone, Args)]
pub(super) struct Common {
    /// The filtering service: the identifier of an installed profile, or a profile's file
    /// [default: security-mail, or the case's]
    #[arg(long, global = true, value_name = "ID|FILE")]
    pub(super) service: Option<String>,
    /// A DNS resolver to ask, instead of the system's; may be given more than once
    #[arg(long = "resolver", global = true, value_name = "IP[:PORT]", value_parser = resolver)]
    pub(super) resolvers: Vec<SocketAddr>,
    /// How long one question, one connection or one greeting may take
    /// [default: 5 for questions, 10 for connections, 15 for greetings]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds)]
    pub(super) timeout: Option<Duration>,
    /// The language of what is said: en, fr, de, es, it, nl [default: the system's]; with `letter`,
    /// that of the letter
    #[arg(long = "lang", global = true, value_name = "TAG", value_parser = str::parse::<Language>)]
    pub(super) language: Option<Language>,
    /// Print JSON
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// Say less: no progress and no explanations
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    /// Tell on standard error what is being done; twice for more
    #[arg(short, long, global = true, action = ArgAction::Count, conflicts_with = "quiet")]
    pub(super) verbose: u8,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Look domains up and say where they stand
    Check(Check),
    /// Look many domains up at once: a whole portfolio of customers
    Audit(Audit),
    /// Say what stands between this network and mail servers
    Reach(Reach),
    /// Show the change that a domain needs, before and after
    Plan(Plan),
    /// Write the letter that asks the DNS operator for the change, as a PDF
    Letter(Letter),
    /// Write all that is known of a case into one PDF: findings, change, letter, emergency sheet
    Dossier(Dossier),
    /// Send the letter to the DNS operator by e-mail
    Send(Send),
    /// Make the change at a DNS server that takes dynamic updates (RFC 2136)
    Apply(Apply),
    /// Wait until a change of the records has arrived everywhere
    Watch(Watch),
    /// Show how to set up a mail server, with the values filled in; without one, list those known
    Guide(Guide),
    /// Show the rules by which only the service may deliver; without a firewall, list those known
    Restrict(Restrict),
    /// Try whether mail goes through the service's smart host, or another server
    TestMail(TestMail),
    /// Say what a term or the code of a finding means; without one, list all
    Explain(Explain),
    /// List all cases, filter and sort them, and do something for many of them at once
    Book(Book),
    /// Begin, show, fill in and list cases
    Case(Case),
    /// Keep and list the DNS operators that letters go to
    Operators(Operators),
    /// List, show, write, check and sign service profiles
    Services(Services),
    /// Write manual pages, completions for shells, or the reference
    #[command(hide = true)]
    Generate(Generate),
    /// Run a practice network with invented companies on this computer
    Practice(Practice),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::export::Format;
    use crate::model::Strategy;

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_help_names_the_regions_and_strategies() {
        let mut command = Arguments::command();
        let plan = command.find_subcommand_mut("plan").unwrap();
        let help = plan.render_long_help().to_string();
        let service = crate::model::ServiceProfile::built_in();
        for region in service.inbound.iter().map(|inbound| inbound.region.as_str()) {
            assert!(help.contains(region), "{region}");
        }
        for strategy in Strategy::ALL {
            assert!(help.contains(strategy.as_str()), "{strategy}");
        }
        for format in Format::ALL {
            assert!(help.contains(format.as_str()), "{format}");
        }
    }
}
