//! Mailward's window.

// A window, no console beside it.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use mailward::gui::{self, Options};
use mailward::model::Language;
use mailward::store::{Folders, PrivateLog};
use tracing_appender::non_blocking::WorkerGuard;

/// Moves a domain's mail behind a filtering service without losing a message.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// A case file to open, or a service (.mailward-service) to look at and install
    case: Option<PathBuf>,
    /// Practise with invented companies; nothing leaves this computer
    #[arg(long)]
    practice: bool,
    /// Show every widget in every state
    #[arg(long, hide = true)]
    gallery: bool,
    /// The language of the window: en, fr, de, es, it, nl
    #[arg(long)]
    lang: Option<Language>,
}

fn main() -> ExitCode {
    #[cfg(not(windows))]
    if is_called_as_console() {
        return mailward::cli::run();
    }
    let arguments = Arguments::parse();
    let folders = Folders::of_user().ok();
    let _guard = folders.as_ref().and_then(log_to);
    log_panics();
    let options = Options {
        folders,
        case: arguments.case,
        practise: arguments.practice,
        gallery: arguments.gallery,
        language: arguments.lang,
        documents: None,
    };
    // Without a screen the window library panics rather than tell.
    let window = std::panic::AssertUnwindSafe(|| gui::run(options.clone()));
    let reason = match std::panic::catch_unwind(window) {
        Ok(Ok(())) => return ExitCode::SUCCESS,
        Ok(Err(error)) => Some(error.to_string()),
        Err(_) => None,
    };
    tracing::error!(?reason, "no window");
    // Where even that cannot be written there is nobody to read it.
    let _ = writeln!(std::io::stderr(), "{}", gui::no_window(&options, reason));
    ExitCode::FAILURE
}

/// On Unix the packages have one program under two names, which takes half the room. Windows tells
/// programs with a window from those of a console, so there they are two.
#[cfg(not(windows))]
fn is_called_as_console() -> bool {
    let called = std::env::args_os().next().map(PathBuf::from);
    called.is_some_and(|path| path.file_name().is_some_and(|name| name == "mailward-cli"))
}

/// A file a day, a week of them; Mailward's own words only.
fn log_to(folders: &Folders) -> Option<WorkerGuard> {
    let (writer, guard) = tracing_appender::non_blocking(PrivateLog::open(folders)?);
    let filter = tracing_subscriber::EnvFilter::new("off,mailward=info");
    let subscriber =
        tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(writer);
    subscriber.try_init().ok().map(|()| guard)
}

fn log_panics() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        tracing::error!(%info, "panic");
        usual(info);
    }));
}
