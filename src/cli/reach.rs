//! `reach`: what stands between this network and mail servers.

mod report;

use std::io::Read;
use std::path::Path;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::Ended;
use super::args::Reach;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::progress::Progress;
use crate::advise::reach::{meets, read_document, read_pasted, verdict};
use crate::model::{
    Endpoint, EndpointObservation, Expectation, ReachRun, ServiceProfile, Target, Vantage,
};
use crate::probe::{Controls, ReachEvent, ReachOptions, reach_with_controls};
use crate::store::StoreError;

/// Nobody pastes more.
const MAX_INPUT: u64 = 4 * 1024 * 1024;
/// How often the time that is left is told.
const TICK: Duration = Duration::from_millis(250);

pub(super) async fn run(cx: &mut Context, args: &Reach) -> Ended {
    let service = cx.service(None)?;
    let run = if let Some(path) = &args.from_json {
        let seen = read_document(&input(path)?).map_err(|error| Failure::NoResults {
            path: path.display().to_string(),
            reason: error.to_string(),
        })?;
        elsewhere(seen, args.expect, &service)
    } else if let Some(path) = &args.pasted {
        let seen = read_pasted(&input(path)?);
        if seen.is_empty() {
            return Err(Failure::NothingPasted);
        }
        elsewhere(seen, args.expect, &service)
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
    Ok(exit)
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

/// What another computer saw.
fn elsewhere(
    seen: Vec<EndpointObservation>,
    expect: Option<Expectation>,
    service: &ServiceProfile,
) -> ReachRun {
    let endpoint = |seen: EndpointObservation| {
        let known = Target::parse(seen.host.as_str(), service);
        let usual = known.map_or(Expectation::Any, |target| target.expect);
        Endpoint { expect: expect.unwrap_or(usual), seen }
    };
    ReachRun {
        at: Timestamp::now(),
        vantage: Vantage::Elsewhere,
        endpoints: seen.into_iter().map(endpoint).collect(),
        controls: Vec::new(),
    }
}

/// What a file or, for `-`, standard input holds. Windows writes UTF-16 where one would not
/// think so: `>` of its PowerShell.
fn input(path: &Path) -> Result<String, Failure> {
    let fault = |error: std::io::Error| StoreError::Read {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().lock().take(MAX_INPUT + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(MAX_INPUT + 1).read_to_end(&mut bytes))
    };
    read.map_err(fault)?;
    Ok(decode(&bytes))
}

fn decode(bytes: &[u8]) -> String {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_writes_is_read() {
        assert_eq!(decode(b"\xff\xfea\0b\0"), "ab");
        assert_eq!(decode(b"\xfe\xff\0a\0b"), "ab");
        assert_eq!(decode("é".as_bytes()), "é");
    }

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
