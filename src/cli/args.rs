//! What can be typed. The help is in English, as for most programs of the command line; all that
//! the commands say is in the user's language.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use ipnet::IpNet;
use jiff::Timestamp;

use clap::{ArgAction, Args, Parser, Subcommand};

use crate::export::Format;
use crate::guide::all;
use crate::guide::firewall::{Firewall, Stage};
use crate::mail::Security;
use crate::model::{Expectation, Language, Paper, Strategy};

const DNS_PORT: u16 = 53;

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
    /// The language of what is said: en, fr [default: the system's]; with `letter`, of the
    /// letter: en, fr, de, es, it, nl
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
    /// List, show and validate service profiles
    Services(Services),
    /// Run a practice network with invented companies on this computer
    Practice(Practice),
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// The domains; e-mail addresses and URLs are understood too
    #[arg(required = true, value_name = "DOMAIN")]
    pub(super) domains: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct Reach {
    /// The hosts, with a port if it is not 25 (or the profile's); IP addresses too
    /// [default: the service's]
    #[arg(value_name = "HOST[:PORT]")]
    pub(super) hosts: Vec<String>,
    /// What should be there: a server of the `service`, `any` mail server, or nothing: `closed`
    /// [default: service for the service's hosts, any for others]
    #[arg(long, value_parser = expectation())]
    pub(super) expect: Option<Expectation>,
    /// How long to wait for a greeting; some servers make strangers wait
    #[arg(long, value_name = "SECONDS", value_parser = patience)]
    pub(super) wait: Option<Duration>,
    /// Another host to try beside, such as one that takes the mail now: it helps to tell a
    /// blocked port from a broken server; may be given more than once
    #[arg(long = "control", value_name = "HOST[:PORT]")]
    pub(super) controls: Vec<String>,
    /// Try nothing beside the hosts themselves
    #[arg(long)]
    pub(super) no_controls: bool,
    /// Show the conversations
    #[arg(long)]
    pub(super) transcript: bool,
    /// Connect to nothing: read the results of `reach --json` on another computer (- for standard
    /// input)
    #[arg(long, value_name = "FILE", conflicts_with = "hosts")]
    pub(super) from_json: Option<PathBuf>,
    /// Connect to nothing: read what Test-NetConnection, telnet, nc or openssl printed on
    /// another computer (- for standard input)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["hosts", "from_json"])]
    pub(super) pasted: Option<PathBuf>,
    /// Keep the results in this case file, as the last look
    #[arg(long, value_name = "FILE")]
    pub(super) case: Option<PathBuf>,
    /// Write the results into a file that shows that they are yours and unchanged, for somebody
    /// else to read in
    #[arg(long, value_name = "FILE")]
    pub(super) sign: Option<PathBuf>,
    /// The name that goes with the signature
    #[arg(long = "as", value_name = "NAME", requires = "sign", default_value = "")]
    pub(super) signer: String,
}

/// What decides how a change looks.
#[derive(Debug, Clone, Args)]
pub(super) struct Wishes {
    /// What becomes of the old records: `replace` removes them all, `keep_relays` keeps the
    /// provider's relays behind the service, `prepend` keeps all behind it
    /// [default: replace, or the case's]
    #[arg(long, value_parser = strategy())]
    pub(super) strategy: Option<Strategy>,
    /// The service's regions or hosts to be tried first, the nearest first; with the built-in
    /// service: france, europe, asia
    #[arg(long = "region", value_name = "REGION", value_delimiter = ',')]
    pub(super) regions: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct Plan {
    /// The domain; with --export, several where the form holds several
    #[arg(required = true, value_name = "DOMAIN")]
    pub(super) domains: Vec<String>,
    #[command(flatten)]
    pub(super) wishes: Wishes,
    /// Write the schedule as a calendar file (iCalendar)
    #[arg(long = "ics", value_name = "FILE")]
    pub(super) calendar: Option<PathBuf>,
    /// Print the change in a form that the DNS operator's machines take, and nothing else
    #[arg(long, value_name = "FORMAT", value_parser = format())]
    pub(super) export: Option<Format>,
    /// With --export: the way back to the records that stand now. Take it before the change is
    /// made
    #[arg(long, requires = "export")]
    pub(super) undo: bool,
}

#[derive(Debug, Args)]
pub(super) struct Guide {
    /// The mail server: an identifier, or its usual name
    #[arg(value_name = "SERVER", value_parser = guide())]
    pub(super) server: Option<String>,
    /// One section only
    #[arg(long, value_parser = ["allow", "smarthost", "restrict", "verify", "undo"])]
    pub(super) section: Option<String>,
    /// The company's domain; may be given more than once
    #[arg(long = "domain", value_name = "DOMAIN")]
    pub(super) domains: Vec<String>,
    /// The name of the company's mail server
    #[arg(long = "own-server", value_name = "HOST")]
    pub(super) own_server: Option<String>,
    /// A network of the service, such as 192.0.2.0/24; may be given more than once
    /// [default: those of the profile, else the addresses that its hosts have now]
    #[arg(long = "range", value_name = "CIDR")]
    pub(super) ranges: Vec<IpNet>,
}

#[derive(Debug, Args)]
pub(super) struct Restrict {
    /// The firewall, or the mail server that restricts by itself
    #[arg(value_name = "FIREWALL", value_parser = firewall())]
    pub(super) firewall: Option<Firewall>,
    /// How far it goes: `open` lets the service in, in addition, before the change; `log` writes
    /// down who comes past it; `defer` turns them away so that they try again; `reject` refuses
    /// them
    #[arg(long, default_value = "open", value_parser = stage())]
    pub(super) stage: Stage,
    /// A network of the service, such as 192.0.2.0/24, beside those of the profile and the
    /// addresses that its hosts have now; may be given more than once
    #[arg(long = "range", value_name = "CIDR")]
    pub(super) ranges: Vec<String>,
    /// The mail server's address, where the firewall stands before it
    #[arg(long, value_name = "IP")]
    pub(super) server: Option<IpAddr>,
    /// The domain that must have been switched for long enough before anybody is kept out; may be
    /// given more than once
    #[arg(long = "domain", value_name = "DOMAIN")]
    pub(super) domains: Vec<String>,
    /// When the records were changed, such as 2026-11-25T09:00:00Z [default: just now]
    #[arg(long, value_name = "TIME")]
    pub(super) changed: Option<Timestamp>,
    /// Show the rules although it is too early
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, Args)]
pub(super) struct Watch {
    /// The domain
    pub(super) domain: String,
    /// Look once, and say how far it is
    #[arg(long)]
    pub(super) once: bool,
    /// Seconds between two looks [default: as TTLs make useful, 30 to 900]
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=86_400))]
    pub(super) every: Option<u32>,
    /// Give up after so many seconds
    #[arg(long = "for", value_name = "SECONDS", conflicts_with = "once")]
    pub(super) limit: Option<u32>,
    /// A resolver to watch, beside the name servers of the domain; may be given more than once
    /// [default: those of --resolver, or four public ones]
    #[arg(long = "with", value_name = "IP[:PORT]", value_parser = resolver)]
    pub(super) with: Vec<SocketAddr>,
    /// Keep what was seen in this file, and go on with what it holds
    #[arg(long, value_name = "FILE")]
    pub(super) state: Option<PathBuf>,
}

/// What decides what a letter says and how it looks.
#[derive(Debug, Clone, Args)]
pub(super) struct Contents {
    /// The domains, or one case file (*.mailward). What is not known stays blank, to be filled in
    /// by hand
    #[arg(required = true, value_name = "DOMAIN|CASE")]
    pub(super) subjects: Vec<String>,
    #[command(flatten)]
    pub(super) wishes: Wishes,
    /// The paper [default: a4, or the case's]
    #[arg(long, value_parser = paper())]
    pub(super) paper: Option<Paper>,
    /// Leave room at the top for headed paper
    #[arg(long)]
    pub(super) headed: bool,
    /// The date of the letter [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<jiff::civil::Date>,
}

#[derive(Debug, Args)]
pub(super) struct Letter {
    #[command(flatten)]
    pub(super) contents: Contents,
    /// The PDF file to write
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: PathBuf,
    /// Write the sheet for the day on which mail has stopped, instead of the letter: whom to call
    /// and the records to go back to
    #[arg(long)]
    pub(super) emergency: bool,
    /// Replace the file if there is one
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, Args)]
pub(super) struct Dossier {
    #[command(flatten)]
    pub(super) contents: Contents,
    /// The PDF file to write
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: PathBuf,
    /// Replace the file if there is one
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, Args)]
pub(super) struct Apply {
    /// The domain
    pub(super) domain: String,
    /// The primary DNS server of the domain's zone
    #[arg(long, value_name = "IP[:PORT]", value_parser = resolver)]
    pub(super) server: SocketAddr,
    /// A file with the key that may change the zone, as BIND's `tsig-keygen` writes it
    #[arg(long, value_name = "FILE")]
    pub(super) key_file: PathBuf,
    #[command(flatten)]
    pub(super) wishes: Wishes,
    /// Show the change, and make none
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Make the change without asking
    #[arg(short, long)]
    pub(super) yes: bool,
    /// Where to write the way back, before anything is changed
    /// [default: mx-DOMAIN-undo-TIME.nsupdate in this folder]
    #[arg(long, value_name = "FILE")]
    pub(super) undo_file: Option<PathBuf>,
    /// Take a change back: the file that was written before it
    #[arg(long, value_name = "FILE", conflicts_with_all = ["strategy", "regions"])]
    pub(super) undo: Option<PathBuf>,
}

/// Through which mail server, and as whom.
#[derive(Debug, Clone, Args)]
pub(super) struct Outlet {
    /// The sender, who gets a copy [default: the one remembered, or the case's e-mail address]
    #[arg(long, value_name = "ADDRESS")]
    pub(super) from: Option<String>,
    /// The mail server to send through [default: the one remembered]
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(super) smtp: Option<String>,
    /// How the connection is secured [default: starttls, or as remembered]
    #[arg(long, value_parser = security())]
    pub(super) tls: Option<Security>,
    /// The login. Its password is taken from the variable `MAILWARD_SMTP_PASSWORD` or the system's
    /// keyring
    #[arg(long, value_name = "NAME")]
    pub(super) login: Option<String>,
    /// Read the password from the first line of standard input
    #[arg(long)]
    pub(super) password_stdin: bool,
    /// Remember server, login and sender; the password goes into the system's keyring
    #[arg(long)]
    pub(super) remember: bool,
}

#[derive(Debug, Args)]
pub(super) struct Send {
    #[command(flatten)]
    pub(super) contents: Contents,
    /// The DNS operator's address; may be given more than once [default: the case's]
    #[arg(long, value_name = "ADDRESS")]
    pub(super) to: Vec<String>,
    /// Who else gets it; may be given more than once
    #[arg(long, value_name = "ADDRESS")]
    pub(super) cc: Vec<String>,
    /// Send no copy to the sender
    #[arg(long)]
    pub(super) no_copy: bool,
    #[command(flatten)]
    pub(super) outlet: Outlet,
    /// Show the message, and send nothing
    #[arg(long, conflicts_with_all = ["eml", "remember"])]
    pub(super) dry_run: bool,
    /// Write the message to a file that mail programs open, and send nothing
    #[arg(long, value_name = "FILE", conflicts_with = "remember")]
    pub(super) eml: Option<PathBuf>,
    /// Replace the file if there is one
    #[arg(long, requires = "eml")]
    pub(super) force: bool,
}

#[derive(Debug, Args)]
pub(super) struct Services {
    #[command(subcommand)]
    pub(super) task: Option<ServicesTask>,
}

#[derive(Debug, Subcommand)]
pub(super) enum ServicesTask {
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
pub(super) struct Practice {
    /// Where to write the practice profile [default: a temporary folder]
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
}

fn resolver(text: &str) -> Result<SocketAddr, String> {
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse::<IpAddr>().map(|ip| SocketAddr::new(ip, DNS_PORT));
    match address.or_else(|_| text.parse::<SocketAddr>()) {
        Ok(address) if address.port() != 0 => Ok(address),
        _ => Err("an IP address is wanted, with a port if it is not 53: 192.0.2.53, \
                  192.0.2.53:5353, 2001:db8::53, [2001:db8::53]:5353"
            .to_owned()),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    const LONGEST: f64 = 600.0;
    match text.parse::<f64>() {
        Ok(seconds) if (0.05..=LONGEST).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("a number of seconds from 0.05 to 600 is wanted".to_owned()),
    }
}

/// RFC 5321 §4.5.3.2.1 lets a server take five minutes to greet.
fn patience(text: &str) -> Result<Duration, String> {
    const LONGEST: Duration = Duration::from_secs(300);
    match seconds(text) {
        Ok(wait) if wait <= LONGEST => Ok(wait),
        _ => Err("a number of seconds from 0.05 to 300 is wanted".to_owned()),
    }
}

fn expectation() -> impl TypedValueParser<Value = Expectation> {
    PossibleValuesParser::new(Expectation::ALL.map(Expectation::as_str)).map(|word| {
        let known = Expectation::ALL.into_iter().find(|expect| expect.as_str() == word);
        known.unwrap_or(Expectation::Any)
    })
}

/// Identifiers are shown in the help; other names are looked up later.
fn guide() -> impl TypedValueParser<Value = String> {
    let ids = all().iter().map(|guide| {
        let names = guide.names.iter().map(String::as_str);
        PossibleValue::new(guide.id.as_str()).aliases(names)
    });
    PossibleValuesParser::new(ids.collect::<Vec<_>>())
}

fn firewall() -> impl TypedValueParser<Value = Firewall> {
    PossibleValuesParser::new(Firewall::ALL.iter().map(|firewall| firewall.as_str()))
        .try_map(|word| word.parse::<Firewall>())
}

fn stage() -> impl TypedValueParser<Value = Stage> {
    PossibleValuesParser::new(Stage::ALL.map(Stage::as_str)).try_map(|word| word.parse::<Stage>())
}

fn strategy() -> impl TypedValueParser<Value = Strategy> {
    PossibleValuesParser::new(Strategy::ALL.map(Strategy::as_str))
        .try_map(|word| word.parse::<Strategy>())
}

fn format() -> impl TypedValueParser<Value = Format> {
    // The JSON of other commands joins words by underscores, so that is understood as well.
    let value = |format: Format| match format {
        Format::DomainConnect => PossibleValue::new(format.as_str()).alias("domain_connect"),
        format => PossibleValue::new(format.as_str()),
    };
    PossibleValuesParser::new(Format::ALL.map(value)).try_map(|word| word.parse::<Format>())
}

fn security() -> impl TypedValueParser<Value = Security> {
    PossibleValuesParser::new(Security::ALL.map(Security::as_str)).map(|word| {
        let known = Security::ALL.into_iter().find(|security| security.as_str() == word);
        known.unwrap_or_default()
    })
}

fn paper() -> impl TypedValueParser<Value = Paper> {
    PossibleValuesParser::new(["a4", "letter"])
        .map(|word| if word == "letter" { Paper::Letter } else { Paper::A4 })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn resolvers_are_read_in_every_spelling() {
        let read = |text: &str| resolver(text).map(|address| address.to_string());
        assert_eq!(read("192.0.2.53").as_deref(), Ok("192.0.2.53:53"));
        assert_eq!(read("192.0.2.53:5353").as_deref(), Ok("192.0.2.53:5353"));
        assert_eq!(read("2001:db8::53").as_deref(), Ok("[2001:db8::53]:53"));
        assert_eq!(read("[2001:db8::53]").as_deref(), Ok("[2001:db8::53]:53"));
        assert_eq!(read("[2001:db8::53]:5353").as_deref(), Ok("[2001:db8::53]:5353"));
        for wrong in ["", "dns.example", "192.0.2.53:0", "192.0.2.53:99999", "192.0.2"] {
            assert!(resolver(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn times_are_positive_and_bounded() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for wrong in ["0", "-1", "nan", "inf", "601", "soon", ""] {
            assert!(seconds(wrong).is_err(), "{wrong}");
        }
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
