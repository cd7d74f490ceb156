//! `guide postfix --main-cf`: what a Postfix has set, what the guide changes of it, and what gets in
//! the way.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use ipnet::IpNet;
use serde::Serialize;

use crate::cli::args;
use crate::cli::context::{Context, domains};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{Ended, SCHEMA, input};
use crate::guide::postfix::{Aim, Change, Settings, Trap, changes, traps};
use crate::i18n::tr;
use crate::model::{HostName, Severity};

/// Where `postconf` is, also for those whose search path lacks the system's programs.
const PROGRAMS: [&str; 3] = ["postconf", "/usr/sbin/postconf", "/usr/local/sbin/postconf"];
/// It only reads a file.
const PATIENCE: Duration = Duration::from_secs(20);
const POLL: Duration = Duration::from_millis(20);
const MAX_OUTPUT: u64 = 1024 * 1024;

#[derive(Serialize)]
struct Document {
    schema: u32,
    guide: &'static str,
    settings: Vec<SettingReport>,
    changes: Vec<ChangeReport>,
    traps: Vec<TrapReport>,
}

#[derive(Serialize)]
struct SettingReport {
    name: String,
    value: String,
    expanded: String,
}

#[derive(Serialize)]
struct ChangeReport {
    section: &'static str,
    name: &'static str,
    old: Option<String>,
    new: String,
    done: bool,
}

#[derive(Serialize)]
struct TrapReport {
    code: &'static str,
    severity: &'static str,
    value: String,
    message: String,
    why: String,
    todo: String,
}

pub(super) async fn run(cx: &mut Context, args: &args::Guide) -> Ended {
    if args.server.as_deref().is_some_and(|server| server != "postfix") {
        return Err(Failure::OnlyPostfix);
    }
    let text = match &args.main_cf {
        Some(path) => input::text(path)?,
        None => local().await?,
    };
    let settings = Settings::read(&text).map_err(|_| Failure::NotPostfix)?;
    let service = cx.service(None)?;
    let names = if args.domains.is_empty() { Vec::new() } else { domains(&args.domains)? };
    let names: Vec<String> = names.iter().map(|domain| domain.ascii().to_owned()).collect();
    let own = args.own_server.as_ref().map(|host| HostName::new(host));
    let ranges: Vec<IpNet> = super::ranges(cx, &service, &args.ranges).await?;
    let aim = Aim { service: &service, ranges: &ranges, domains: &names, own_server: own.as_ref() };
    let (changes, traps) = (changes(&settings, &aim), traps(&settings, &aim));
    let is_wrong = traps.iter().any(|trap| trap.code.severity() != Severity::Notice);
    let exit = if is_wrong { Exit::Wrong } else { Exit::Well };
    if cx.common.json {
        let document = document(cx, &settings, &changes, &traps);
        cx.out.json(&document);
    } else {
        write(cx, &settings, &changes, &traps);
    }
    Ok(exit)
}

/// What the Postfix on this computer says of itself.
async fn local() -> Result<String, Failure> {
    let read = tokio::task::spawn_blocking(postconf).await;
    read.unwrap_or_else(|error| Err(error.to_string())).map_err(Failure::NoPostconf)
}

fn postconf() -> Result<String, String> {
    let mut reason = String::new();
    for program in PROGRAMS {
        let started = Command::new(program)
            .arg("-n")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        match started {
            Ok(child) => return output(child),
            Err(error) => reason = error.to_string(),
        }
    }
    Err(reason)
}

/// Bounded in time and size.
fn output(mut child: std::process::Child) -> Result<String, String> {
    let stdout = child.stdout.take();
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = stdout.map(|stdout| stdout.take(MAX_OUTPUT).read_to_end(&mut bytes));
        read.transpose().map(|_| String::from_utf8_lossy(&bytes).into_owned())
    });
    let until = Instant::now() + PATIENCE;
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if Instant::now() < until => std::thread::sleep(POLL),
            Ok(None) => {
                let killed = child.kill().and_then(|()| child.wait());
                let state = killed.map_or_else(|error| error.to_string(), |s| s.to_string());
                return Err(state);
            }
            Err(error) => return Err(error.to_string()),
        }
    };
    let read = reader.join().map_err(|_| String::new())?;
    let text = read.map_err(|error| error.to_string())?;
    if status.success() { Ok(text) } else { Err(status.to_string()) }
}

fn document(cx: &Context, settings: &Settings, changes: &[Change], traps: &[Trap]) -> Document {
    let setting = |(name, setting): (&str, &crate::guide::postfix::Setting)| SettingReport {
        name: name.to_owned(),
        value: setting.value.clone(),
        expanded: settings.value(name),
    };
    let change = |change: &Change| ChangeReport {
        section: change.section.as_str(),
        name: change.name,
        old: change.old.clone(),
        new: change.new.clone(),
        done: change.is_done(),
    };
    let trap = |trap: &Trap| {
        let text = cx.texts.trap(trap);
        TrapReport {
            code: trap.code.as_str(),
            severity: trap.code.severity().as_str(),
            value: trap.value.clone(),
            message: text.what,
            why: text.why,
            todo: text.todo,
        }
    };
    Document {
        schema: SCHEMA,
        guide: "postfix",
        settings: settings.iter().map(setting).collect(),
        changes: changes.iter().map(change).collect(),
        traps: traps.iter().map(trap).collect(),
    }
}

fn write(cx: &mut Context, settings: &Settings, changes: &[Change], traps: &[Trap]) {
    let texts = cx.texts.clone();
    cx.out.line(&tr!(texts, "guide-postfix-set"));
    for (name, setting) in settings.iter() {
        cx.out.line(&format!("  {name} = {}", setting.value));
    }
    let (done, open): (Vec<&Change>, Vec<&Change>) =
        changes.iter().partition(|change| change.is_done());
    if !open.is_empty() {
        cx.out.line("");
        cx.out.line(&tr!(texts, "guide-postfix-changes"));
    }
    for change in open {
        let old = match change.old.as_deref() {
            Some(old) => format!("{} = {old}", change.name),
            None => format!("{} {}", change.name, tr!(texts, "guide-postfix-default")),
        };
        cx.out.line(&format!("  - {old}"));
        cx.out.line(&format!("  + {} = {}", change.name, change.new));
    }
    if !done.is_empty() {
        let names: Vec<&str> = done.iter().map(|change| change.name).collect();
        cx.out.line("");
        cx.out.paragraph("", &tr!(texts, "guide-postfix-done", names = names.join(", ")));
    }
    cx.out.line("");
    if traps.is_empty() {
        cx.out.line(&tr!(texts, "guide-postfix-no-traps"));
        return;
    }
    cx.out.line(&tr!(texts, "guide-postfix-traps"));
    for trap in traps {
        let text = texts.trap(trap);
        let severity = cx.label(&texts.severity(trap.code.severity()));
        cx.out.line("");
        cx.out.paragraph("  ", &format!("{severity} {}", text.what));
        cx.out.paragraph("    ", &text.why);
        cx.out.paragraph("    > ", &text.todo);
    }
}
