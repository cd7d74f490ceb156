//! The command line: the same as the window, for scripts, terminals and screen readers.
//!
//! A command is a file. It takes what was typed and a [`Context`], writes through the context's
//! output, and returns how it ended.

mod amend;
mod apply;
mod args;
mod audit;
mod book;
mod case;
mod case_report;
mod check;
mod context;
mod dossier;
mod echo;
mod exit;
mod explain;
mod export;
mod generate;
mod guide;
mod hand_over;
mod input;
mod letter;
mod lookup;
mod merge;
mod operators;
mod outlet;
mod output;
mod overlap;
mod plan;
mod practice;
mod progress;
mod reach;
mod report;
mod restrict;
mod schedule;
mod send;
mod services;
mod test_mail;
mod watch;

use std::process::ExitCode;
use std::time::Duration;

use clap::{CommandFactory, FromArgMatches};
use tracing_subscriber::EnvFilter;

use args::{Arguments, Command};
use context::Context;
use exit::{Exit, Failure};
use overlap::read_and_written;

use crate::i18n::tr;
use crate::report::SCHEMA;

/// Does what the arguments of this process ask for.
#[must_use]
pub fn run() -> ExitCode {
    let parsed = Arguments::command()
        .try_get_matches()
        .and_then(|given| Ok((Arguments::from_arg_matches(&given)?, read_and_written(&given))));
    let (arguments, overlap) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            // Where it cannot be printed there is nobody to read it.
            let _ = error.print();
            return code(if error.use_stderr() { Exit::Usage } else { Exit::Well });
        }
    };
    trace(arguments.common.verbose);
    let is_letter = matches!(arguments.command, Command::Letter(_) | Command::Send(_));
    let mut cx = Context::new(arguments.common, is_letter);
    if let Some(path) = overlap {
        let path = path.display().to_string();
        cx.error(&tr!(cx.texts, "cli-output-is-input", path = path));
        return code(Exit::Usage);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            cx.error(&tr!(cx.texts, "cli-no-runtime", reason = error.to_string()));
            return code(Exit::Wrong);
        }
    };
    runtime.spawn(given_up());
    let exit = runtime.block_on(async {
        tokio::select! {
            // First of all listen for signals: the program can be stopped from the start.
            biased;
            () = interrupted() => Exit::Interrupted,
            exit = obey(&mut cx, arguments.command) => exit,
        }
    });
    // Nobody waits for a lookup that was given up.
    runtime.shutdown_background();
    match cx.out.take_fault() {
        Some(fault) if exit != Exit::Interrupted => {
            cx.error(&tr!(cx.texts, "cli-output", reason = fault.to_string()));
            code(Exit::Usage)
        }
        _ => code(exit),
    }
}

async fn obey(cx: &mut Context, command: Command) -> Exit {
    let ended = match command {
        Command::Check(args) => check::run(cx, &args).await,
        Command::Audit(args) => audit::run(cx, &args).await,
        Command::Reach(args) => reach::run(cx, &args).await,
        Command::Plan(args) => plan::run(cx, &args).await,
        Command::Letter(args) => letter::run(cx, args).await,
        Command::Dossier(args) => dossier::run(cx, &args).await,
        Command::Send(args) => send::run(cx, args).await,
        Command::Apply(args) => apply::run(cx, &args).await,
        Command::Watch(args) => watch::run(cx, &args).await,
        Command::Guide(args) => guide::run(cx, &args).await,
        Command::Restrict(args) => restrict::run(cx, &args).await,
        Command::Explain(args) => explain::run(cx, &args),
        Command::Book(args) => book::run(cx, args).await,
        Command::Case(args) => case::run(cx, args).await,
        Command::TestMail(args) => test_mail::run(cx, args).await,
        Command::Operators(args) => operators::run(cx, args),
        Command::Services(args) => services::run(cx, &args),
        Command::Generate(args) => generate::run(cx, &args),
        Command::Practice(args) => practice::run(cx, &args).await,
    };
    // Before what went wrong comes what went well.
    cx.out.flush();
    ended.unwrap_or_else(|failure| {
        for words in failure.words(&cx.texts) {
            cx.error(&words);
        }
        failure.exit()
    })
}

/// Ends the process soon after it is asked to stop, whatever holds the command: a pipe that nobody
/// writes into, a question that nobody answers. What is written is whole or not there.
async fn given_up() {
    const GRACE: Duration = Duration::from_millis(60);
    interrupted().await;
    tokio::time::sleep(GRACE).await;
    std::process::exit(Exit::Interrupted as i32);
}

/// Returns when the user or the system asks the program to stop.
async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    if tokio::signal::ctrl_c().await.is_err() {
        // Without a handler the system's own way of stopping is still there.
        std::future::pending::<()>().await;
    }
}

fn code(exit: Exit) -> ExitCode {
    ExitCode::from(exit as u8)
}

fn trace(verbose: u8) {
    let filter = match verbose {
        0 => return,
        1 => "off,mailward=debug,hickory_resolver=debug",
        _ => "off,mailward=debug,hickory_resolver=trace,hickory_net=trace",
    };
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(filter))
        .with_writer(std::io::stderr)
        // It would panic where standard error is closed.
        .log_internal_errors(false)
        .with_ansi(false);
    // Only one can be set, and this is the first.
    let _ = subscriber.try_init();
}

/// What a command returns.
type Ended = Result<Exit, Failure>;
