//! `plan`: the change that a domain needs.

use serde::Serialize;

use super::args::{Plan, Wishes};
use super::context::{Context, domains};
use super::exit::{Exit, Failure};
use super::lookup::Lookup;
use super::report;
use super::schedule::{self, EventReport, PrepareReport};
use super::{Ended, SCHEMA};
use crate::advise::Look;
use crate::i18n::{Catalog, tr};
use crate::model::{HostName, MxRecord, Role, ServiceProfile, Strategy};
use crate::plan::calendar::Entered;
use crate::plan::{MxChange, PlanError, change, host_order};
use crate::report::{FindingReport, RecordReport, title};

#[derive(Serialize)]
struct Document {
    schema: u32,
    domain: String,
    ascii: String,
    state: &'static str,
    strategy: &'static str,
    before: Vec<Before>,
    after: Vec<After>,
    delete: Vec<RecordReport>,
    create: Vec<RecordReport>,
    notes: Vec<NoteReport>,
    prepare: PrepareReport,
    schedule: Vec<EventReport>,
    findings: Vec<FindingReport>,
}

#[derive(Serialize)]
struct Before {
    #[serde(flatten)]
    record: RecordReport,
    role: &'static str,
}

#[derive(Serialize)]
struct After {
    #[serde(flatten)]
    record: RecordReport,
    role: &'static str,
    change: &'static str,
}

#[derive(Serialize)]
struct NoteReport {
    code: &'static str,
    message: String,
}

pub(super) async fn run(cx: &mut Context, args: &Plan) -> Ended {
    let mut names = domains(&args.domains)?;
    if let Some(format) = args.export {
        return super::export::run(cx, args, names, format).await;
    }
    if names.len() > 1 {
        return Err(Failure::OneDomain);
    }
    let domain = names.remove(0);
    let service = cx.service(None)?;
    let order = order(&args.wishes, &service)?;
    let strategy = args.wishes.strategy.unwrap_or_default();
    let lookup = Lookup::new(cx, service, None)?;
    let look = lookup.one(&domain).await;
    let service = &lookup.service;
    let planned = change(&domain, &look.now, &look.seen.mx_set(), service, strategy, &order);
    let mut exit = Exit::of(look.now.state, &look.now.findings);
    if let Err(error) = &planned {
        // However it is told: the cause may be worse than that nothing can be planned.
        exit = exit.and(Failure::from(error.clone()).exit());
    }
    let is_due = planned.as_ref().is_ok_and(|change| !change.is_done());
    let entries =
        if is_due { schedule::entries(&look, service, strategy, &cx.texts) } else { Vec::new() };
    if let Some(path) = &args.calendar {
        schedule::save(cx, path, &look, &entries, args.force)?;
    }
    if cx.common.json {
        let change = planned.as_ref().ok();
        cx.out.json(&Document::new(&look, strategy, change, &entries, service, &cx.texts));
        return Ok(exit);
    }
    match planned {
        Ok(change) => {
            cx.check_policies(&look);
            write(cx, &change, &entries, &look, service);
        }
        Err(error) => {
            report::findings(cx, &look.now.findings);
            // Before what went wrong comes what was found.
            cx.out.flush();
            cx.error(&cx.texts.plan_error(&error));
        }
    }
    Ok(exit)
}

/// The service's hosts in the order wished for; empty if nothing is wished for.
pub(super) fn order(wishes: &Wishes, service: &ServiceProfile) -> Result<Vec<HostName>, PlanError> {
    let regions: Vec<String> = wishes.regions.iter().map(|text| text.trim().to_owned()).collect();
    if regions.is_empty() { Ok(Vec::new()) } else { host_order(service, &regions) }
}

impl Document {
    fn new(
        look: &Look,
        strategy: Strategy,
        change: Option<&MxChange>,
        schedule: &[Entered],
        service: &ServiceProfile,
        texts: &Catalog,
    ) -> Self {
        let before = |(record, role): &(MxRecord, Role)| Before {
            record: record.into(),
            role: role.as_str(),
        };
        let mut document = Self {
            schema: SCHEMA,
            domain: look.seen.domain.unicode(),
            ascii: look.seen.domain.ascii().to_owned(),
            state: look.now.state.as_str(),
            strategy: strategy.as_str(),
            before: look.now.records.iter().map(before).collect(),
            after: Vec::new(),
            delete: Vec::new(),
            create: Vec::new(),
            notes: Vec::new(),
            prepare: schedule::prepare(look, service).into(),
            schedule: EventReport::all(schedule, texts),
            findings: FindingReport::all(&look.now.findings, texts),
        };
        if let Some(change) = change {
            let after = change.after.iter().map(|planned| After {
                record: (&planned.record).into(),
                role: planned.role.as_str(),
                change: planned.fate.as_str(),
            });
            document.after = after.collect();
            document.delete = change.delete.iter().map(RecordReport::from).collect();
            document.create = change.create.iter().map(RecordReport::from).collect();
            let notes = change.notes.iter().map(|note| NoteReport {
                code: note.as_str(),
                message: texts.note(note, change, service),
            });
            document.notes = notes.collect();
        }
        document
    }
}

fn write(
    cx: &mut Context,
    change: &MxChange,
    entries: &[Entered],
    look: &Look,
    service: &ServiceProfile,
) {
    let name = title(&look.seen.domain.unicode(), look.seen.domain.ascii());
    cx.out.line(&tr!(cx.texts, "cli-plan-heading", domain = name));
    if !cx.common.quiet {
        let strategy = tr!(cx.texts, "cli-strategy", strategy = cx.texts.strategy(change.strategy));
        cx.out.paragraph("  ", &cx.texts.standing(look.now.state, look.now.source, service));
        cx.out.paragraph("  ", &strategy);
    }
    let texts = cx.texts.clone();
    let columns = [
        tr!(texts, "table-preference"),
        tr!(texts, "table-host"),
        tr!(texts, "table-role"),
        tr!(texts, "table-ttl"),
    ];
    let row = |record: &MxRecord, role: Role, more: Option<String>| {
        let cells = [
            record.preference.to_string(),
            record.exchange.to_string(),
            texts.role(role, service),
            record.ttl.to_string(),
        ];
        cells.into_iter().chain(more).collect::<Vec<String>>()
    };
    let before: Vec<_> =
        change.before.iter().map(|(record, role)| row(record, *role, None)).collect();
    let after: Vec<_> = change
        .after
        .iter()
        .map(|planned| row(&planned.record, planned.role, Some(texts.fate(planned.fate))))
        .collect();
    part(cx, &tr!(texts, "change-before"));
    if before.is_empty() {
        cx.out.paragraph("  ", &tr!(texts, "change-none-before"));
    }
    cx.out.table("  ", &columns, &[0, 3], &before);
    part(cx, &tr!(texts, "change-after"));
    let columns: Vec<String> = columns.into_iter().chain([tr!(texts, "cli-change")]).collect();
    cx.out.table("  ", &columns, &[0, 3], &after);
    lines(cx, &tr!(texts, "cli-delete"), change, &change.delete);
    lines(cx, &tr!(texts, "cli-create"), change, &change.create);
    if cx.common.quiet {
        return;
    }
    for note in &change.notes {
        cx.out.line("");
        cx.out.paragraph("  ", &texts.note(note, change, service));
    }
    schedule::write(cx, entries, &schedule::prepare(look, service));
    report::findings(cx, &look.now.findings);
}

/// Records as the DNS operator writes them.
fn lines(cx: &mut Context, head: &str, change: &MxChange, records: &[MxRecord]) {
    if records.is_empty() {
        return;
    }
    part(cx, head);
    for record in records {
        let MxRecord { preference, exchange, ttl } = record;
        let owner = change.domain.ascii();
        let line = format!("  {owner}. {ttl} IN MX {preference} {}", exchange.absolute());
        cx.out.line(&line);
    }
}

fn part(cx: &mut Context, head: &str) {
    cx.out.line("");
    cx.out.line(head);
}
