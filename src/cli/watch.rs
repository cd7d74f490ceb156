//! `watch`: waits until a change has arrived everywhere.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use super::args;
use super::context::{Context, domains};
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA};
use crate::advise::mta_sts;
use crate::i18n::tr;
use crate::model::{
    DomainName, DomainObservation, Finding, FindingCode, MxAnswer, MxRecord, MxSet,
    PUBLIC_RESOLVERS, ServiceProfile, Sighting, Watch, Witness,
};
use crate::plan::PlanError;
use crate::probe::{Resolver, delivery_rules, look_around, mail_servers};
use crate::report::{RecordReport, title};
use crate::store::{load_watch, save_watch};
use crate::wizard::{Doubt, still_listed};

const DNS_PORT: u16 = 53;
/// So many looks in a row that hear none of the zone's name servers are no passing fault.
const BLIND_LOOKS: u32 = 3;

/// One look, as a line of JSON.
#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    domain: String,
    ascii: &'a str,
    look: u32,
    at: String,
    arrived: bool,
    new: usize,
    known: usize,
    old_until: Option<String>,
    next_in: Option<u64>,
    witnesses: Vec<WitnessReport>,
}

#[derive(Serialize)]
struct WitnessReport {
    kind: &'static str,
    server: Option<String>,
    address: String,
    state: &'static str,
    mx: Vec<RecordReport>,
    ttl: Option<u32>,
    error: Option<String>,
}

pub(super) async fn run(cx: &mut Context, args: &args::Watch) -> Ended {
    let domain = domains(std::slice::from_ref(&args.domain))?.remove(0);
    let service = cx.service(None)?;
    let resolver = cx.resolver()?;
    let resolvers = resolvers(cx, args);
    let mut watch = begun(args.state.as_deref(), &domain)?;
    let until = args
        .limit
        .map(|seconds| tokio::time::Instant::now() + Duration::from_secs(u64::from(seconds)));
    let mut shown: Vec<Sighting> = Vec::new();
    let mut is_first = true;
    let mut blind = 0_u32;
    loop {
        let sightings = look_around(&resolver, &resolvers, &domain, &service).await?;
        watch.add(Timestamp::now(), sightings);
        if let Some(path) = &args.state {
            save_watch(path, &watch)?;
        }
        let left = until.map(|until| until.saturating_duration_since(tokio::time::Instant::now()));
        let late = left.is_some_and(|left| left.is_zero());
        // The last look is at the end of the time, however long the pause would be.
        let pause = pause(&watch, args.every).min(left.unwrap_or(Duration::MAX));
        let is_missing = is_first && exists_not(&resolver, &watch).await;
        is_first = false;
        blind = if watch.is_blind() { blind + 1 } else { 0 };
        let is_last = watch.is_there() || args.once || late || is_missing || blind >= BLIND_LOOKS;
        if cx.common.json {
            cx.out.json_line(&Document::new(&watch, (!is_last).then_some(pause)));
        } else if is_last || !same(&shown, &watch.last) {
            write(cx, &watch);
            shown.clone_from(&watch.last);
        }
        cx.out.flush();
        if is_missing {
            return Err(PlanError::NoDomain(domain).into());
        }
        if is_last {
            if !cx.common.json {
                conclude(cx, &watch, &service);
            }
            return Ok(if watch.is_there() {
                welcomed(cx, &resolver, &watch, &service).await
            } else if watch.is_unknown() || watch.is_blind() {
                Exit::Unknown
            } else {
                Exit::Wrong
            });
        }
        tokio::time::sleep(pause).await;
    }
}

/// Whether senders deliver to where the new records lead: a policy that leaves the service out keeps
/// them from it, though the change has arrived.
async fn welcomed(
    cx: &Context,
    resolver: &Resolver,
    watch: &Watch,
    service: &ServiceProfile,
) -> Exit {
    let mut seen = DomainObservation {
        mx: MxAnswer::Records(watch.new_records()),
        ..DomainObservation::unknown(watch.domain.clone(), watch.at)
    };
    delivery_rules(resolver, &mut seen).await;
    let Some(refusal) = mta_sts::refusal(&seen, service) else { return Exit::Well };
    cx.warn(&cx.texts.doubt(&Doubt::First(refusal)));
    Exit::Wrong
}

/// Whether the domain does not exist, so that waiting for it would never end.
async fn exists_not(resolver: &Resolver, watch: &Watch) -> bool {
    let has_records = watch.last.iter().any(|sighting| !sighting.records.all().is_empty());
    if has_records || watch.is_unknown() {
        return false;
    }
    let seen = mail_servers(resolver, &watch.domain).await;
    matches!(seen.mx, MxAnswer::NxDomain { .. }) && seen.aliases.is_empty()
}

/// Whom to watch: those named; else those asked anyhow; else public ones.
fn resolvers(cx: &Context, args: &args::Watch) -> Vec<SocketAddr> {
    if !args.with.is_empty() {
        args.with.clone()
    } else if !cx.common.resolvers.is_empty() {
        cx.common.resolvers.clone()
    } else {
        PUBLIC_RESOLVERS.iter().map(|(_, ip)| SocketAddr::new(*ip, DNS_PORT)).collect()
    }
}

/// What was seen before. That of another domain is somebody's too, and not written over.
fn begun(path: Option<&Path>, domain: &DomainName) -> Result<Watch, Failure> {
    let Some(path) = path.filter(|path| path.exists()) else {
        return Ok(Watch::new(domain.clone(), Timestamp::now()));
    };
    let watch = load_watch(path)?;
    if watch.domain == *domain {
        return Ok(watch);
    }
    Err(Failure::OtherWatch { path: path.display().to_string(), domain: watch.domain })
}

/// The time to the next look, a little different each time so that many programs do not ask in
/// step.
fn pause(watch: &Watch, every: Option<u32>) -> Duration {
    if let Some(seconds) = every {
        return Duration::from_secs(u64::from(seconds));
    }
    let pause = Duration::try_from(watch.pause()).unwrap_or_default();
    let tenth = u64::try_from(pause.as_millis() / 10).unwrap_or_default();
    let jitter = u64::from(Timestamp::now().subsec_nanosecond().unsigned_abs()) % tenth.max(1);
    pause + Duration::from_millis(jitter)
}

/// Whether two looks tell the same, but for the counting down of caches.
fn same(a: &[Sighting], b: &[Sighting]) -> bool {
    let key =
        |sighting: &Sighting| (sighting.witness.clone(), sighting.arrival, sighting.fault.clone());
    a.iter().map(key).eq(b.iter().map(key))
}

impl<'a> Document<'a> {
    fn new(watch: &'a Watch, pause: Option<Duration>) -> Self {
        let (new, known) = watch.progress();
        Self {
            schema: SCHEMA,
            domain: watch.domain.unicode(),
            ascii: watch.domain.ascii(),
            look: watch.looks,
            at: watch.at.to_string(),
            arrived: watch.is_there(),
            new,
            known,
            old_until: watch.old_until.map(|at| at.to_string()),
            next_in: pause.map(|pause| pause.as_secs()),
            witnesses: watch.last.iter().map(WitnessReport::from).collect(),
        }
    }
}

impl From<&Sighting> for WitnessReport {
    fn from(sighting: &Sighting) -> Self {
        let (kind, server, address) = match &sighting.witness {
            Witness::Authority(server, address) => {
                ("authority", Some(server.to_string()), address.to_string())
            }
            Witness::Resolver(address) => ("resolver", None, address.to_string()),
        };
        Self {
            kind,
            server,
            address,
            state: sighting.arrival.as_str(),
            mx: sighting.records.hosts().map(RecordReport::from).collect(),
            ttl: sighting.ttl,
            error: (!sighting.fault.is_empty()).then(|| sighting.fault.clone()),
        }
    }
}

fn write(cx: &mut Context, watch: &Watch) {
    let (new, known) = watch.progress();
    let name = title(&watch.domain.unicode(), watch.domain.ascii());
    let local = cx.texts.moment(watch.at);
    let progress = tr!(cx.texts, "watch-progress", new = new, known = known);
    let head = format!("{} {progress} ({local})", cx.label(&name));
    cx.out.line(&head);
    if cx.common.quiet {
        return;
    }
    let heads = [
        tr!(cx.texts, "watch-who"),
        tr!(cx.texts, "watch-answer"),
        tr!(cx.texts, "table-ttl"),
        tr!(cx.texts, "watch-records"),
    ];
    let rows: Vec<Vec<String>> = watch
        .last
        .iter()
        .map(|sighting| {
            vec![
                cx.texts.witness(&sighting.witness),
                cx.texts.arrival(sighting),
                sighting.ttl.map(|ttl| ttl.to_string()).unwrap_or_default(),
                listed(&sighting.records),
            ]
        })
        .collect();
    cx.out.table("  ", &heads, &[2], &rows);
}

fn listed(set: &MxSet) -> String {
    // With the dot of a null MX: it is why an answer beside it is not what was asked for.
    set.all().iter().map(MxRecord::words).collect::<Vec<_>>().join(", ")
}

fn conclude(cx: &mut Context, watch: &Watch, service: &ServiceProfile) {
    cx.out.line("");
    let now = Timestamp::now();
    let text = match (watch.is_there(), watch.old_until) {
        (true, Some(until)) if until > now => {
            tr!(cx.texts, "watch-done-until", until = cx.texts.moment(until))
        }
        (true, Some(_)) => tr!(cx.texts, "watch-done"),
        (true, None) => tr!(cx.texts, "watch-done-unseen"),
        (false, _) if watch.is_failing() => {
            tr!(cx.texts, "watch-failing", domain = watch.domain.unicode())
        }
        (false, _) if watch.is_unknown() => tr!(cx.texts, "watch-unknown"),
        (false, _) if watch.is_blind() => tr!(cx.texts, "watch-blind"),
        (false, _) => tr!(cx.texts, "watch-waiting"),
    };
    cx.out.paragraph("", &text);
    // It has arrived, and leaves a way past the service.
    let records = watch.new_records();
    for host in still_listed(&records, service).unwrap_or_default() {
        let preference = records.of(&host).map(|record| record.preference).min();
        let finding = Finding::new(FindingCode::KeptBackup, host.as_str())
            .with("preference", preference.unwrap_or_default());
        cx.warn(&cx.texts.finding(&finding).what);
    }
}
