//! `apply`: makes the change at the DNS server itself.

mod waits;

use std::io::{IsTerminal, Write};
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;

use super::args::Apply;
use super::context::{Context, domains};
use super::exit::{Exit, Failure};
use super::letter::save;
use super::plan::order;
use super::{Ended, SCHEMA};
use crate::advise::diagnose;
use crate::export::{Direction, Swap};
use crate::i18n::tr;
use crate::model::{AddressAnswer, DomainName, DomainObservation, MxAnswer, ServiceProfile};
use crate::plan::{PlanError, change};
use crate::probe::DEFAULT_TIMEOUT;
use crate::report::RecordReport;
use crate::store::StoreError;
use crate::update::{Key, Primary, Standing, UpdateFault, read_undo, write_undo};

/// A key or a way back is short.
const MAX_BYTES: u64 = 1024 * 1024;

#[derive(Serialize)]
struct Document {
    schema: u32,
    domain: String,
    server: String,
    zone: String,
    key: String,
    dry_run: bool,
    applied: bool,
    before: Vec<RecordReport>,
    after: Vec<RecordReport>,
    undo_file: Option<String>,
    /// Until when the change should have waited by the schedule.
    not_before: Option<String>,
    error: Option<String>,
}

pub(super) async fn run(cx: &mut Context, args: &Apply) -> Ended {
    let domain = domains(std::slice::from_ref(&args.domain))?.remove(0);
    let service = cx.service(None)?;
    let primary = primary(cx, args)?;
    let mut document = Document {
        schema: SCHEMA,
        domain: domain.ascii().to_owned(),
        server: args.server.to_string(),
        zone: String::new(),
        key: primary.key.name().to_owned(),
        dry_run: args.dry_run,
        applied: false,
        before: Vec::new(),
        after: Vec::new(),
        undo_file: None,
        not_before: None,
        error: None,
    };
    let standing = match primary.look(&domain).await {
        Ok(standing) => standing,
        Err(fault) => return Err(fail(cx, document, fault)),
    };
    let mut swap = match &args.undo {
        Some(path) => way_back(path, &domain)?,
        None => plan(args, &domain, &service, &standing)?,
    };
    document.zone.clone_from(&standing.zone);
    let own = standing.own();
    let stands = own.same_routing(&swap.from);
    if stands {
        // A way back does not say for how long what it takes away is kept.
        swap.from = own;
    }
    document.before = swap.from.all().iter().map(RecordReport::from).collect();
    document.after = swap.to.all().iter().map(RecordReport::from).collect();
    show(cx, &swap, args, &document);
    if swap.from.same_routing(&swap.to) {
        return Ok(end(cx, &document, &tr!(cx.texts, "cli-apply-done-already")));
    }
    if !stands {
        return Err(fail(cx, document, UpdateFault::Changed));
    }
    if let Some(wildcard) = standing.wildcard.as_deref() {
        let domain = domain.unicode();
        cx.warn(&tr!(cx.texts, "note-from-wildcard", domain = domain, wildcard = wildcard));
    }
    if args.undo.is_none() {
        match waits::heed(cx, args, &domain, &service, &swap.to).await {
            Ok(until) => document.not_before = until.map(|at| at.to_string()),
            Err(failure) => return Err(refuse(cx, document, failure)),
        }
    } else {
        waits::warn_of_policy(cx, &domain, &service, &swap.to).await;
    }
    if args.dry_run {
        return Ok(end(cx, &document, &tr!(cx.texts, "cli-apply-dry")));
    }
    agree(cx, args).await?;
    let undo = write_undo(&swap, args.server, &service, &cx.texts);
    let path = args.undo_file.clone().unwrap_or_else(|| undo_path(&domain));
    let is_new = keep(cx, &path, &undo)?;
    document.undo_file = Some(path.display().to_string());
    if let Err(fault) = primary.change(&standing.zone, &swap).await {
        // There is nothing to go back from, and the next try wants the name.
        let is_idle = is_new && !fault.may_have_changed();
        if is_idle && std::fs::remove_file(&path).is_ok() {
            document.undo_file = None;
        }
        return Err(fail(cx, document, fault));
    }
    document.applied = true;
    let undo = document.undo_file.as_deref().unwrap_or_default().to_owned();
    Ok(end(cx, &document, &tr!(cx.texts, "cli-apply-made", path = undo)))
}

fn primary(cx: &Context, args: &Apply) -> Result<Primary, Failure> {
    let text = read(&args.key_file)?;
    let path = args.key_file.display().to_string();
    let key = Key::parse(&text).map_err(|error| Failure::Key { path, error })?;
    let limit = cx.common.timeout.unwrap_or(DEFAULT_TIMEOUT);
    Ok(Primary { address: args.server, key, limit })
}

fn read(path: &Path) -> Result<String, Failure> {
    let failed = |reason: String| StoreError::Read { path: path.to_owned(), reason };
    let size = std::fs::metadata(path).map_err(|error| failed(error.to_string()))?.len();
    if size > MAX_BYTES {
        return Err(failed(format!("{size} bytes")).into());
    }
    Ok(std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?)
}

fn way_back(path: &Path, domain: &DomainName) -> Result<Swap, Failure> {
    let text = read(path)?;
    let swap = read_undo(&text)
        .map_err(|error| Failure::Undo { path: path.display().to_string(), error })?;
    if swap.domain == *domain { Ok(swap) } else { Err(Failure::OneDomain) }
}

/// Plans from what the server itself says: it carries the change out only on exactly that set.
fn plan(
    args: &Apply,
    domain: &DomainName,
    service: &ServiceProfile,
    standing: &Standing,
) -> Result<Swap, Failure> {
    let order = order(&args.wishes, service)?;
    let strategy = args.wishes.strategy.unwrap_or_default();
    let mut seen = DomainObservation::unknown(domain.clone(), Timestamp::now());
    let (mut v4, mut v6) = (Vec::new(), Vec::new());
    for address in &standing.addresses {
        match address {
            IpAddr::V4(address) => v4.push(*address),
            IpAddr::V6(address) => v6.push(*address),
        }
    }
    (seen.apex.v4, seen.apex.v6) = (AddressAnswer::Found(v4), AddressAnswer::Found(v6));
    seen.mx = match (standing.exists, standing.set.all().is_empty()) {
        (false, _) => return Err(PlanError::NoDomain(domain.clone()).into()),
        (true, true) => MxAnswer::NoData { negative_ttl: None },
        (true, false) => MxAnswer::Records(standing.set.clone()),
    };
    seen.mx_from_wildcard.clone_from(&standing.wildcard);
    let now = diagnose(&seen, service, None);
    let change = change(domain, &now, &standing.set, service, strategy, &order)?;
    Ok(Swap::new(&change, Direction::Forth))
}

/// Saves the way back, unless an earlier try of the same change left it there; whether it is new.
fn keep(cx: &mut Context, path: &Path, undo: &str) -> Result<bool, Failure> {
    match save(cx, path, undo.as_bytes(), false) {
        Ok(_) => Ok(true),
        Err(Failure::Exists(name)) => {
            let there = read(path).ok().and_then(|there| read_undo(&there).ok());
            let is_own = there.is_some() && there == read_undo(undo).ok();
            if is_own { Ok(false) } else { Err(Failure::OtherUndo(name)) }
        }
        Err(other) => Err(other),
    }
}

/// A name for the way back that no other change has.
fn undo_path(domain: &DomainName) -> PathBuf {
    let time = Timestamp::now().strftime("%Y%m%dT%H%M%SZ");
    PathBuf::from(format!("mx-{}-undo-{time}.nsupdate", domain.ascii()))
}

/// Shows the exact change before anything is made of it.
fn show(cx: &mut Context, swap: &Swap, args: &Apply, document: &Document) {
    if cx.common.json {
        return;
    }
    let texts = cx.texts.clone();
    let (server, zone) = (args.server.to_string(), document.zone.as_str());
    cx.out.line(&tr!(texts, "cli-apply-heading", server = server, zone = zone));
    let owner = format!("{}.", swap.domain.ascii());
    for (head, mark, set) in [
        (tr!(texts, "cli-apply-goes"), '-', &swap.from),
        (tr!(texts, "cli-apply-comes"), '+', &swap.to),
    ] {
        cx.out.line("");
        cx.out.line(&head);
        if set.all().is_empty() {
            cx.out.line(&format!("  {}", tr!(texts, "cli-apply-none")));
        }
        for record in set.all() {
            let host = record.exchange.absolute();
            let (ttl, preference) = (record.ttl, record.preference);
            cx.out.line(&format!("{mark} {owner} {ttl} IN MX {preference} {host}"));
        }
    }
    cx.out.line("");
    cx.out.flush();
}

/// Without `--yes` somebody has to say so, and a script cannot.
async fn agree(cx: &Context, args: &Apply) -> Result<(), Failure> {
    if args.yes {
        return Ok(());
    }
    if cx.common.json || !std::io::stdin().is_terminal() {
        return Err(Failure::NotAgreed);
    }
    let question = tr!(cx.texts, "cli-apply-question");
    let line = tokio::task::spawn_blocking(move || {
        let mut stderr = std::io::stderr().lock();
        write!(stderr, "{question} ")?;
        stderr.flush()?;
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).map(|_| line)
    });
    let answer = line.await.ok().and_then(Result::ok).unwrap_or_default().trim().to_lowercase();
    let words = tr!(cx.texts, "cli-apply-yes");
    if words.split_whitespace().any(|word| word == answer) {
        Ok(())
    } else {
        Err(Failure::NotAgreed)
    }
}

fn end(cx: &mut Context, document: &Document, words: &str) -> Exit {
    if cx.common.json {
        cx.out.json(document);
    } else {
        cx.out.paragraph("", words);
    }
    Exit::Well
}

/// A script reads from the document what people read from the message.
fn fail(cx: &mut Context, document: Document, fault: UpdateFault) -> Failure {
    let words = cx.texts.update_fault(&fault);
    told(cx, document, words);
    fault.into()
}

/// The same, where it was this program that did not want to.
fn refuse(cx: &mut Context, document: Document, failure: Failure) -> Failure {
    let words = failure.words(&cx.texts).join(" ");
    told(cx, document, words);
    failure
}

fn told(cx: &mut Context, mut document: Document, words: String) {
    if cx.common.json {
        document.error = Some(words);
        cx.out.json(&document);
    }
}
