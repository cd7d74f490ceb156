//! `reach`: what stands between this network and mail servers.

mod report;

use std::path::Path;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::Ended;
use super::amend::amend;
use super::args::Reach;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::input;
use super::letter::save;
use super::progress::Progress;
use crate::advise::reach::{DocumentError, meets, read_document, read_report, verdict};
use crate::i18n::tr;
use crate::model::{Endpoint, Expectation, ReachRun, ServiceProfile, SignedKind, Signer, Target};
use crate::probe::{Controls, ReachEvent, ReachOptions, reach_with_controls};
use crate::store::{Folders, load_case};
use crate::wizard::Change;

/// How often the time that is left is told.
const TICK: Duration = Duration::from_millis(250);

pub(super) async fn run(cx: &mut Context, args: &Reach) -> Ended {
    let service = cx.service(None)?;
    // Before a look that may take a minute.
    if let Some(path) = &args.case {
        load_case(path)?;
    }
    if let Some(path) = args.sign.as_ref().filter(|path| !args.force && path.exists()) {
        return Err(Failure::Exists(path.display().to_string()));
    }
    let run = if let Some(path) = &args.from_json {
        let report =
            read_document(&input::text(path)?).map_err(|error| no_results(path, &error))?;
        report.into_run(args.expect, &service, Timestamp::now())
    } else if let Some(path) = &args.pasted {
        let report = read_report(&input::text(path)?).map_err(|error| no_results(path, &error))?;
        if report.seen.is_empty() {
            return Err(Failure::NothingPasted);
        }
        report.into_run(args.expect, &service, Timestamp::now())
    } else {
        look(cx, args, &service).await?
    };
    let exit = run.endpoints.iter().fold(Exit::Well, |exit, one| exit.and(of(one, &service)));
    if cx.common.json {
        let document = report::document(cx, &run, &service);
        cx.out.json(&document);
    } else {
        report::write(cx, &run, &service, args.transcript || cx.common.verbose > 0);
    }
    let signed = match &args.sign {
        Some(path) => sign(cx, path, args, &run, &service),
        None => Ok(()),
    };
    // Last, so that what was seen is told even where it cannot be kept.
    if let Some(path) = &args.case {
        amend(path, &Change::Reached(Box::new(run)))?;
    }
    signed.map(|()| exit)
}

fn no_results(path: &Path, error: &DocumentError) -> Failure {
    Failure::NoResults { path: path.display().to_string(), reason: error.to_string() }
}

/// Writes the results for somebody else, who can see that they are ours and unchanged.
fn sign(
    cx: &mut Context,
    path: &Path,
    args: &Reach,
    run: &ReachRun,
    service: &ServiceProfile,
) -> Result<(), Failure> {
    let key = Folders::of_user()?.signing_key()?;
    let signer = Signer { name: args.signer.clone(), key: key.fingerprint() };
    let run = ReachRun { signer: Some(signer), ..run.clone() };
    let text = report::text(cx, &run, service);
    let path = save(cx, path, key.sign(SignedKind::Reach, &text).as_bytes(), args.force)?;
    if !cx.common.json && !cx.common.quiet {
        let key = key.fingerprint().to_string();
        let words = tr!(cx.texts, "cli-reach-signed", path = path, key = key);
        cx.out.line("");
        cx.out.paragraph("", &words);
    }
    Ok(())
}

/// Whether an endpoint is as it was hoped for.
fn of(endpoint: &Endpoint, service: &ServiceProfile) -> Exit {
    let Endpoint { seen, expect } = endpoint;
    match meets(verdict(seen, *expect, service), &seen.end, *expect) {
        Some(true) => Exit::Well,
        Some(false) => Exit::Wrong,
        None => Exit::Unknown,
    }
}

async fn look(
    cx: &mut Context,
    args: &Reach,
    service: &ServiceProfile,
) -> Result<ReachRun, Failure> {
    let mut targets = targets(&args.hosts, service)?;
    if targets.is_empty() {
        targets = Target::of_service(service);
    }
    if let Some(expect) = args.expect {
        for target in &mut targets {
            target.expect = expect;
        }
    }
    let others = self::targets(&args.controls, service)?;
    let mut if_far = Vec::new();
    if others.is_empty() && !args.no_controls && args.expect == Some(Expectation::Closed) {
        // That one door is shut means something only where others are open.
        if_far = Target::of_service(service);
        if_far.truncate(1);
        if_far.retain(|other| targets.iter().all(|target| target.host != other.host));
    }
    let controls = Controls { others, if_far, usual: !args.no_controls };
    let bounds = cx.common.timeout.map_or_else(ReachOptions::default, ReachOptions::bounded_by);
    let options = args.wait.map_or(bounds, |wait| bounds.waiting(wait));
    let resolver = cx.resolver()?;
    let progress = Progress::new(&cx.texts, cx.is_for_people());
    cx.out.beside(progress.bar());
    let (done, total) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let report = |event| {
        match event {
            ReachEvent::Found(_, addresses) => total.fetch_add(addresses.len(), Ordering::Relaxed),
            ReachEvent::Finished(..) => done.fetch_add(1, Ordering::Relaxed),
        };
    };
    let until = Instant::now() + options.whole;
    let mut look = pin!(reach_with_controls(&resolver, &targets, &controls, &options, &report));
    let mut ticks = tokio::time::interval(TICK);
    loop {
        tokio::select! {
            run = &mut look => return Ok(run),
            _ = ticks.tick() => {
                let left = until.saturating_duration_since(Instant::now());
                let (done, total) = (done.load(Ordering::Relaxed), total.load(Ordering::Relaxed));
                progress.connections(done, total, left);
            }
        }
    }
}

/// Reads hosts, each once. All that are faulty are told at once.
fn targets(texts: &[String], service: &ServiceProfile) -> Result<Vec<Target>, Failure> {
    let mut targets: Vec<Target> = Vec::with_capacity(texts.len());
    let mut errors = Vec::new();
    for text in texts {
        match Target::parse(text, service) {
            Ok(target) if targets.contains(&target) => {}
            Ok(target) => targets.push(target),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(targets) } else { Err(Failure::Targets(errors)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_told_once_and_faults_all() {
        let service = ServiceProfile::built_in();
        let given = |texts: &[&str]| {
            targets(&texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), &service)
        };
        assert_eq!(given(&["a.example", "A.example:25", "a.example:26"]).unwrap().len(), 2);
        let Err(Failure::Targets(errors)) = given(&["", "a.example", "a.example:0"]) else {
            panic!("two are no hosts");
        };
        assert_eq!(errors.len(), 2);
    }
}
