//! `audit`: where a whole portfolio of domains stands.

mod bar;
mod fault;
mod phrases;
mod row;
mod run;
mod sink;
mod source;

pub(super) use fault::AuditFault;

use std::collections::HashSet;

use super::Ended;
use super::args;
use super::context::Context;
use super::exit::{Exit, Failure};
use crate::audit::journal::Past;
use crate::audit::{Journal, Pace, Previous, Scope, Tally, Terms};
use crate::i18n::tr;
use row::{Form, Rows};
use run::{Outcome, Run};
use sink::Sink;
use source::Source;

pub(super) async fn run(cx: &mut Context, args: &args::Audit) -> Ended {
    let service = cx.service(None)?;
    let scope = if args.mx_only || args.only == "mx" { Scope::Mx } else { Scope::Full };
    let mut resolver = cx.resolver()?;
    if scope == Scope::Full {
        resolver = resolver.for_many().map_err(AuditFault::Sockets)?;
        if let Some(rate) = args.rate.0 {
            resolver = resolver.at_pace(rate);
        }
    }
    let usual = if scope == Scope::Mx { Pace::MX_AT_ONCE } else { Pace::FULL_AT_ONCE };
    let pace = Pace {
        concurrency: args.concurrency.map_or(usual, usize::from),
        rate: args.rate.0,
        timeout: resolver.timeout(),
        retries: args.retries,
    };
    let form = Form::wanted(cx.common.json, args.csv, args.output.as_deref());
    // The list first: a name that was mistyped leaves no files behind.
    let list = source::open(&args.list)?;
    let previous = match args.since.as_slice() {
        [] => None,
        files => Some(Previous::read(files).map_err(AuditFault::Previous)?),
    };
    let (sink, journal, past) = places(args, form, scope, &service.id)?;
    let is_new = past.to == 0 && past.done.is_empty();
    let Past { done, tally, .. } = past;
    let source = Source { list, length: source::length(&args.list), shard: args.shard, done };
    let rows = Rows::new(form, scope, service.clone(), previous, cx.texts.clone());
    let run = Run {
        list: args.list.clone(),
        scope,
        pace,
        resolver,
        service,
        is_ordered: !args.as_completed,
        sink,
        journal,
        rows,
        tally,
    };
    let outcome = run.go(cx, source, is_new).await?;
    Ok(conclude(cx, &outcome))
}

/// Where the results go, and the journal.
fn places(
    args: &args::Audit,
    form: Form,
    scope: Scope,
    service: &str,
) -> Result<(Sink, Option<Journal>, Past), Failure> {
    let Some(path) = &args.resume else {
        return Ok((Sink::new(args.output.as_deref(), args.force)?, None, Past::default()));
    };
    let terms = Terms {
        only: scope.as_str().to_owned(),
        service: service.to_owned(),
        shard: args.shard.map(|shard| shard.to_string()),
        form: form.as_str().to_owned(),
        output: args.output.clone(),
    };
    let output = args.output.as_deref();
    if !path.metadata().is_ok_and(|file| file.len() > 0) {
        let sink = Sink::new(output, false)?;
        let opened = Journal::open(path, &terms, sink.length()).map_err(AuditFault::Journal)?;
        return Ok((sink, Some(opened.0), opened.1));
    }
    // What was written before is touched only once the journal is known to be that of this command.
    let length = output.map(|output| output.metadata().map_or(0, |file| file.len()));
    let (journal, past) = Journal::open(path, &terms, length).map_err(AuditFault::Journal)?;
    let mut sink = Sink::again(output)?;
    sink.cut(past.to)?;
    Ok((sink, Some(journal), past))
}

/// Says how it ended, and what that amounts to.
fn conclude(cx: &Context, outcome: &Outcome) -> Exit {
    let tally = outcome.tally;
    if !cx.common.quiet {
        summarise(cx, tally, outcome);
    }
    if outcome.is_unfinished {
        cx.error(&tr!(cx.texts, "audit-dead-resume"));
        return Exit::Unknown;
    }
    if outcome.is_dead {
        cx.error(&tr!(cx.texts, "audit-dead"));
    }
    if outcome.faults > 0 {
        return Exit::Usage;
    }
    match tally {
        Tally { wrong: 1.., .. } => Exit::Wrong,
        Tally { undetermined: 1.., .. } => Exit::Unknown,
        _ => Exit::Well,
    }
}

/// The counts, on standard error: results alone go to standard output.
fn summarise(cx: &Context, tally: Tally, outcome: &Outcome) {
    let say = |words: &str| cx.out.aside(&tr!(cx.texts, "audit-label"), words);
    say(&tr!(
        cx.texts,
        "audit-summary",
        all = tally.all(),
        switched = tally.switched,
        partly = tally.partly_switched,
        not = tally.not_switched,
        none = tally.no_mail,
        unknown = tally.unknown
    ));
    if outcome.repeated > 0 {
        say(&tr!(cx.texts, "audit-repeated", count = outcome.repeated));
    }
    if outcome.is_compared {
        say(&tr!(cx.texts, "audit-changed", count = tally.told, drifted = tally.drifted));
    }
}

/// Domains that need not be asked for.
type Done = HashSet<crate::audit::Id>;
