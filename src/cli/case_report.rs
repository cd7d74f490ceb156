//! A case, as JSON and as text.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::SCHEMA;
use super::context::Context;
use super::exit::Exit;
use crate::advise::diagnose;
use crate::i18n::{Catalog, tr};
use crate::model::{Case, CaseDomain, Field, ServiceProfile, Step};
use crate::wizard::{Gate, Standing, day, gate, standing};

#[derive(Serialize)]
struct Document {
    schema: u32,
    id: String,
    path: String,
    service: String,
    strategy: &'static str,
    tags: Vec<String>,
    notes: String,
    archived: bool,
    hosts: Vec<String>,
    created: Timestamp,
    changed: Timestamp,
    texts: BTreeMap<&'static str, String>,
    domains: Vec<DomainReport>,
    steps: Vec<StepReport>,
    sent: usize,
}

#[derive(Serialize)]
struct DomainReport {
    domain: String,
    ascii: String,
    /// `null`: not looked at yet.
    state: Option<&'static str>,
    looked_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct StepReport {
    step: Step,
    standing: &'static str,
    /// What is missing, in words.
    missing: Option<String>,
}

/// Shows a case.
pub(super) fn show(cx: &mut Context, path: &Path, case: &Case, service: &ServiceProfile) -> Exit {
    let document = document(path, case, service, &cx.texts);
    if cx.common.json {
        cx.out.json(&document);
    } else if !cx.common.quiet {
        print(cx, &document, case, service);
    }
    let doubt = day(case, service, Timestamp::now(), &TimeZone::system());
    if let Some(doubt) = &doubt {
        cx.warn(&cx.texts.doubt(doubt));
    }
    Exit::of_doubts(doubt.as_slice())
}

fn document(path: &Path, case: &Case, service: &ServiceProfile, texts: &Catalog) -> Document {
    let filled = Field::ALL.iter().filter(|field| !case.text(**field).is_empty());
    // Judged as if it were for the service that was asked about.
    let judged = Case { service: service.id.clone(), ..case.clone() };
    Document {
        schema: SCHEMA,
        id: case.id.clone(),
        path: path.display().to_string(),
        service: case.service.clone(),
        strategy: case.strategy.as_str(),
        tags: case.tags.clone(),
        notes: case.notes.clone(),
        archived: case.archived,
        hosts: case.host_order.iter().map(ToString::to_string).collect(),
        created: case.created,
        changed: case.changed,
        texts: filled.map(|field| (field.as_str(), case.text(*field).to_owned())).collect(),
        domains: case.domains.iter().map(|domain| of_domain(domain, case, service)).collect(),
        steps: Step::ALL.into_iter().map(|step| of_step(step, &judged, service, texts)).collect(),
        sent: case.sent.len(),
    }
}

fn of_domain(domain: &CaseDomain, case: &Case, service: &ServiceProfile) -> DomainReport {
    let seen = domain.observation.as_ref();
    let state = seen.map(|seen| diagnose(seen, service, case.mail_server().as_ref()).state);
    DomainReport {
        domain: domain.name.unicode(),
        ascii: domain.name.ascii().to_owned(),
        state: state.map(crate::model::DomainState::as_str),
        looked_at: seen.map(|seen| seen.at),
    }
}

fn of_step(step: Step, case: &Case, service: &ServiceProfile, texts: &Catalog) -> StepReport {
    let missing = match gate(case, service, step) {
        Gate::Open => None,
        Gate::Optional(reason) | Gate::Blocked(reason) => Some(texts.reason(&reason)),
    };
    let standing = match standing(case, service, step) {
        Standing::Ahead => "ahead",
        Standing::Done => "done",
        Standing::Attention => "attention",
    };
    StepReport { step, standing, missing }
}

fn print(cx: &mut Context, document: &Document, case: &Case, service: &ServiceProfile) {
    let texts = cx.texts.clone();
    cx.out.line(&case.title().unwrap_or_else(|| case.id.clone()));
    cx.out.line(&tr!(texts, "cli-case-file", path = document.path.as_str()));
    let rows = [
        (tr!(texts, "cli-case-service"), service.name_in(texts.language()).to_owned()),
        (tr!(texts, "cli-case-strategy"), texts.strategy(case.strategy)),
        (tr!(texts, "book-tags"), case.tags.join(", ")),
        (tr!(texts, "book-notes"), case.notes.clone()),
    ];
    let rows = rows.into_iter().filter(|(_, value)| !value.is_empty());
    let filled = Field::ALL.iter().filter(|field| !case.text(**field).is_empty());
    let texts_of = filled.map(|field| (texts.field(*field), case.text(*field).to_owned()));
    for (name, value) in rows.chain(texts_of) {
        let value = value.lines().collect::<Vec<_>>().join(", ");
        let line = format!("  {} {value}", cx.label(&name));
        cx.out.line(&line);
    }
    let heads = [tr!(texts, "cli-case-domain"), tr!(texts, "cli-case-state"), String::new()];
    let rows: Vec<Vec<String>> = case
        .domains
        .iter()
        .map(|domain| {
            let Some(seen) = &domain.observation else {
                return vec![domain.name.unicode(), tr!(texts, "cli-case-unseen"), String::new()];
            };
            let state = diagnose(seen, service, case.mail_server().as_ref()).state;
            vec![domain.name.unicode(), texts.state(state), texts.moment(seen.at)]
        })
        .collect();
    if !rows.is_empty() {
        cx.out.line("");
        cx.out.table("", &heads, &[], &rows);
    }
    let heads = [
        tr!(texts, "cli-case-step"),
        tr!(texts, "cli-case-stands"),
        tr!(texts, "cli-case-missing"),
    ];
    let rows: Vec<Vec<String>> = document
        .steps
        .iter()
        .map(|of| {
            let standing = match of.standing {
                "done" => tr!(texts, "standing-done"),
                "attention" => tr!(texts, "standing-attention"),
                _ => tr!(texts, "standing-ahead"),
            };
            vec![texts.step(of.step), standing, of.missing.clone().unwrap_or_default()]
        })
        .collect();
    cx.out.line("");
    cx.out.table("", &heads, &[], &rows);
}
