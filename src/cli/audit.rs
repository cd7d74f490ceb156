//! `audit`: where a whole portfolio of domains stands.

mod bar;
mod fault;

pub(super) use fault::words;

use std::future::pending;

use super::Ended;
use super::args;
use super::context::Context;
use super::exit::Exit;
use crate::audit::{Form, Listener, Outcome, Progress, Remark, Scope, Setup, Tally};
use crate::i18n::tr;
use bar::Bar;

pub(super) async fn run(cx: &mut Context, args: &args::Audit) -> Ended {
    let service = cx.service(None)?;
    let setup = Setup {
        list: args.list.clone(),
        scope: if args.mx_only || args.only == "mx" { Scope::Mx } else { Scope::Full },
        resolver: cx.resolver()?,
        concurrency: args.concurrency.map(usize::from),
        rate: args.rate.0,
        retries: args.retries,
        form: form(cx, args),
        output: args.output.clone(),
        replaces: args.force,
        journal: args.resume.clone(),
        shard: args.shard,
        since: args.since.clone(),
        is_ordered: !args.as_completed,
        texts: cx.texts.clone(),
        service: service.clone(),
    };
    let run = setup.prepare()?;
    let bar = Bar::new(&cx.texts, cx.is_for_people());
    cx.out.beside(bar.bar());
    let mut teller = Teller { cx, service: service.name, bar };
    // A signal ends the whole program: the journal holds whatever ends it.
    let outcome = run.go(&mut teller, pending()).await?;
    drop(teller);
    Ok(conclude(cx, &outcome))
}

/// What was asked for, else what the file's name says.
fn form(cx: &Context, args: &args::Audit) -> Form {
    if cx.common.json {
        Form::Json
    } else if args.csv {
        Form::Csv
    } else {
        args.output.as_deref().and_then(Form::of).unwrap_or(Form::Text)
    }
}

/// Tells how a run goes, on standard error: results alone go to standard output.
struct Teller<'a> {
    cx: &'a Context,
    /// The service's name.
    service: String,
    bar: Bar,
}

impl Listener for Teller<'_> {
    fn progressed(&mut self, progress: &Progress) {
        self.bar.show(progress);
    }

    fn remarked(&mut self, remark: Remark) {
        let Self { cx, service, .. } = self;
        match remark {
            Remark::Heading(text) if !cx.common.quiet => {
                let words = tr!(cx.texts, "audit-heading", text = text);
                cx.out.aside(&tr!(cx.texts, "audit-label"), &words);
            }
            Remark::Heading(_) => {}
            Remark::Aside { line, cell } => {
                cx.warn(&tr!(cx.texts, "audit-aside", line = line, cell = cell));
            }
            Remark::Fault { line, error } => {
                let reason = cx.texts.list_fault(&error);
                cx.error(&tr!(cx.texts, "audit-fault", line = line, reason = reason));
            }
            Remark::MoreFaults(count) => {
                cx.error(&tr!(cx.texts, "audit-more-faults", count = count));
            }
            Remark::Drifted(alert) => cx.warn(&cx.texts.drift(&alert, service)),
        }
    }
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

/// The counts.
fn summarise(cx: &Context, tally: Tally, outcome: &Outcome) {
    let say = |words: &str| cx.out.aside(&tr!(cx.texts, "audit-label"), words);
    say(&cx.texts.audit_summary(&tally));
    if outcome.repeated > 0 {
        say(&tr!(cx.texts, "audit-repeated", count = outcome.repeated));
    }
    if outcome.is_compared {
        say(&tr!(cx.texts, "audit-changed", count = tally.told, drifted = tally.drifted));
    }
}
