//! `restrict --log`: who still comes past the service, and whether strangers may be refused.

use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use ipnet::IpNet;
use jiff::Timestamp;
use serde::Serialize;

use crate::cli::args;
use crate::cli::context::{Context, domains};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{Ended, SCHEMA};
use crate::guide::log::{Client, Judgement, LogReader, Summary, Who};
use crate::guide::ranges::merged;
use crate::i18n::tr;
use crate::store::{StoreError, load_case, read_pieces};
use crate::wizard::own_address;

/// More are in the JSON.
const SHOWN: usize = 60;

#[derive(Serialize)]
struct Document {
    schema: u32,
    log: &'static str,
    lines: u64,
    first: Option<String>,
    last: Option<String>,
    ready: bool,
    reasons: Vec<WhyReport>,
    notes: Vec<WhyReport>,
    clients: Vec<ClientReport>,
}

#[derive(Serialize)]
struct WhyReport {
    code: &'static str,
    message: String,
}

#[derive(Serialize)]
struct ClientReport {
    address: String,
    name: Option<String>,
    judgement: &'static str,
    legitimate: Option<bool>,
    first: Option<String>,
    last: Option<String>,
    connections: u64,
    accepted: u64,
    accepted_elsewhere: u64,
    authenticated: u64,
    refused: u64,
}

pub(super) async fn run(cx: &mut Context, args: &args::Restrict, file: &Path) -> Ended {
    let case = args.case.as_deref().map(load_case).transpose()?;
    let service = cx.service(case.as_ref().map(|case| case.service.as_str()))?;
    let (found, _) = super::ranges(cx, &service, args, case.as_ref()).await?;
    let nets: Vec<IpNet> = found.into_iter().map(|(net, _)| net).collect();
    let ranges = merged(&nets);
    if ranges.is_empty() {
        // Without them the service itself would be taken for a stranger.
        return Err(Failure::NoRanges);
    }
    let names = if args.domains.is_empty() { Vec::new() } else { domains(&args.domains)? };
    let of_case = case.iter().flat_map(|case| &case.domains).map(|domain| &domain.name);
    let names = names.iter().chain(of_case);
    let names: Vec<String> = names.map(|domain| domain.ascii().to_owned()).collect();
    let mut inside = args.inside.clone();
    let of_case = || own_address(case.as_ref()?, &service);
    let own = args.server.or_else(of_case);
    inside.extend(own.map(IpNet::from));
    let (path, own) = (file.to_owned(), names.clone());
    let read = tokio::task::spawn_blocking(move || read(&path, &own)).await;
    let fault = |reason: String| StoreError::Read { path: file.to_owned(), reason };
    let reader = read.map_err(|error| fault(error.to_string()))?;
    let reader = reader.map_err(|error| fault(error.to_string()))?;
    let now = Timestamp::now();
    let who = Who { service: &service, ranges: &ranges, inside: &inside, domains: &names, now };
    let summary = reader.finish(&who);
    let Some(kind) = summary.kind else { return Err(Failure::NoLog(path_text(file))) };
    let exit = match &summary.gate {
        gate if gate.is_ready() => Exit::Well,
        gate if gate.is_unknown() => Exit::Unknown,
        _ => Exit::Wrong,
    };
    if cx.common.json {
        let document = document(cx, &summary, kind.as_str());
        cx.out.json(&document);
    } else {
        write(cx, &summary);
    }
    Ok(exit)
}

fn path_text(path: &Path) -> String {
    path.display().to_string()
}

/// Logs may be long: piece by piece.
fn read(path: &PathBuf, domains: &[String]) -> io::Result<LogReader> {
    let mut source: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path)?)
    };
    let mut reader = LogReader::new(domains);
    read_pieces(&mut source, |piece| {
        reader.feed(piece);
        ControlFlow::Continue(())
    })?;
    Ok(reader)
}

fn document(cx: &Context, summary: &Summary, log: &'static str) -> Document {
    let reasons = summary.gate.reasons.iter();
    let notes = summary.gate.notes.iter();
    let client = |client: &Client| {
        let is_stranger = client.judgement == Judgement::StrangerDelivers;
        ClientReport {
            address: client.address.to_string(),
            name: client.name.clone(),
            judgement: client.judgement.as_str(),
            legitimate: is_stranger.then_some(client.looks_legitimate),
            first: client.first.clone(),
            last: client.last.clone(),
            connections: client.connections,
            accepted: client.accepted,
            accepted_elsewhere: client.elsewhere,
            authenticated: client.authenticated,
            refused: client.refused,
        }
    };
    Document {
        schema: SCHEMA,
        log,
        lines: summary.lines,
        first: summary.first.clone(),
        last: summary.last.clone(),
        ready: summary.gate.is_ready(),
        reasons: reasons
            .map(|reason| WhyReport { code: reason.as_str(), message: cx.texts.log_reason(reason) })
            .collect(),
        notes: notes
            .map(|note| WhyReport { code: note.as_str(), message: cx.texts.log_note(note) })
            .collect(),
        clients: summary.clients.iter().map(client).collect(),
    }
}

fn write(cx: &mut Context, summary: &Summary) {
    let texts = cx.texts.clone();
    if let (Some(first), Some(last)) = (&summary.first, &summary.last) {
        let (first, last) = (first.as_str(), last.as_str());
        cx.out.paragraph("", &tr!(texts, "restrict-log-span", first = first, last = last));
        cx.out.line("");
    }
    let heads = [
        tr!(texts, "restrict-log-address"),
        tr!(texts, "restrict-log-name"),
        tr!(texts, "restrict-log-judgement"),
        tr!(texts, "restrict-log-accepted"),
        tr!(texts, "restrict-log-refused"),
        tr!(texts, "restrict-log-last"),
    ];
    let rows = summary.clients.iter().take(SHOWN).map(|client| {
        vec![
            client.address.to_string(),
            client.name.clone().unwrap_or_default(),
            texts.judgement(client.judgement),
            (client.accepted + client.elsewhere + client.authenticated).to_string(),
            client.refused.to_string(),
            client.last.clone().unwrap_or_default(),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    cx.out.table("", &heads, &[3, 4], &rows);
    if let Some(more) = summary.clients.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        cx.out.line(&tr!(texts, "restrict-log-more", count = more));
    }
    for note in &summary.gate.notes {
        cx.out.line("");
        cx.out.paragraph("! ", &texts.log_note(note));
    }
    for reason in &summary.gate.reasons {
        cx.out.line("");
        cx.out.paragraph("! ", &texts.log_reason(reason));
    }
    cx.out.line("");
    let words = if summary.gate.is_ready() {
        tr!(texts, "restrict-log-ready")
    } else {
        tr!(texts, "restrict-log-not-ready")
    };
    cx.out.paragraph("", &words);
}
