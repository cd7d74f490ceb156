//! `guide postfix --main-cf`: what a Postfix has set, what the guide changes of it, and what gets in
//! the way.

use std::path::PathBuf;

use ipnet::IpNet;
use serde::Serialize;

use crate::cli::args;
use crate::cli::context::{Context, domains};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{Ended, SCHEMA, input};
use crate::guide::postfix::{Aim, Change, Settings, Trap, changes, traps};
use crate::i18n::tr;
use crate::model::{HostName, Severity};
use crate::probe::{ask_postconf, find_postconf};

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
    let program = find_postconf().unwrap_or_else(|| PathBuf::from("postconf"));
    ask_postconf(program).await.map_err(Failure::NoPostconf)
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
