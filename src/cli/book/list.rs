//! `book list`.

use jiff::Timestamp;
use serde::Serialize;

use super::super::args::List;
use super::super::context::Context;
use super::super::exit::Exit;
use super::super::{Ended, SCHEMA};
use super::{errors, open, query};
use crate::i18n::tr;
use crate::store::book::{Archived, CaseState, Page, Query, Row, Summary};

#[derive(Serialize)]
struct Document {
    schema: u32,
    /// How many cases fit, on all pages.
    total: usize,
    states: serde_json::Map<String, serde_json::Value>,
    cases: Vec<Listed>,
    errors: Vec<String>,
}

/// A case as JSON.
#[derive(Serialize)]
pub(super) struct Listed {
    id: String,
    path: String,
    company: String,
    domains: Vec<String>,
    service: String,
    state: &'static str,
    errors: u32,
    warnings: u32,
    next: Option<Next>,
    checked: Option<Timestamp>,
    changed: Timestamp,
    tags: Vec<String>,
    notes: String,
    archived: bool,
}

#[derive(Serialize)]
struct Next {
    event: &'static str,
    at: Timestamp,
}

impl From<&Row> for Listed {
    fn from(row: &Row) -> Self {
        Self {
            id: row.id.clone(),
            path: row.path.display().to_string(),
            company: row.company.clone(),
            domains: row.domains.clone(),
            service: row.service.clone(),
            state: row.state.as_str(),
            errors: row.errors,
            warnings: row.warnings,
            next: row.due.map(|due| Next { event: due.event.as_str(), at: due.at }),
            checked: row.checked,
            changed: row.changed,
            tags: row.tags.clone(),
            notes: row.notes.clone(),
            archived: row.archived,
        }
    }
}

pub(super) fn run(cx: &mut Context, args: &List) -> Ended {
    let book = open(cx)?;
    let wanted = Query {
        sort: args.sort,
        reverse: args.reverse,
        page: Page { offset: args.offset, limit: args.limit },
        ..query(&args.filter, Archived::Hide)
    };
    let all = Query { page: Page::default(), ..wanted.clone() };
    let summary = Summary::of(all.select(book.rows()).rows);
    let selection = wanted.select(book.rows());
    if cx.common.json {
        let states = CaseState::ALL.map(|s| (s.as_str().to_owned(), summary.count(s).into()));
        cx.out.json(&Document {
            schema: SCHEMA,
            total: selection.total,
            states: states.into_iter().collect(),
            cases: selection.rows.into_iter().map(Listed::from).collect(),
            errors: errors(&book, &cx.texts),
        });
        return Ok(Exit::Well);
    }
    if selection.total == 0 {
        if !cx.common.quiet {
            let words = if book.rows().is_empty() {
                tr!(cx.texts, "cli-case-none")
            } else {
                tr!(cx.texts, "book-none-fits")
            };
            cx.out.line(&words);
        }
        return Ok(Exit::Well);
    }
    print(cx, &selection.rows);
    if !cx.common.quiet {
        let counts = CaseState::ALL.into_iter().filter(|state| summary.count(*state) > 0);
        let counts: Vec<String> = counts
            .map(|state| format!("{}: {}", cx.texts.case_state(state), summary.count(state)))
            .collect();
        let (shown, total) = (selection.rows.len(), selection.total);
        let words = tr!(cx.texts, "book-count", shown = shown, total = total);
        cx.out.line("");
        cx.out.paragraph("", &words);
        cx.out.paragraph("", &counts.join(" · "));
    }
    Ok(Exit::Well)
}

fn print(cx: &mut Context, rows: &[&Row]) {
    let texts = cx.texts.clone();
    let heads = [
        tr!(texts, "cli-case-id"),
        tr!(texts, "cli-case-company"),
        tr!(texts, "cli-case-domains"),
        tr!(texts, "cli-case-state"),
        tr!(texts, "book-findings"),
        tr!(texts, "book-next"),
        tr!(texts, "book-when"),
        tr!(texts, "book-checked"),
        tr!(texts, "book-tags"),
    ];
    let moment = |at: Option<Timestamp>| at.map(|at| texts.moment(at)).unwrap_or_default();
    let cells = |row: &&Row| {
        let domains = match row.domains.as_slice() {
            [first, rest @ ..] if !rest.is_empty() => format!("{first} +{}", rest.len()),
            domains => domains.join(", "),
        };
        vec![
            row.id.clone(),
            row.company.clone(),
            domains,
            texts.case_state(row.state),
            format!("{}/{}", row.errors, row.warnings),
            row.due.map(|due| texts.event(due.event).title).unwrap_or_default(),
            moment(row.due.map(|due| due.at)),
            moment(row.checked),
            row.tags.join(", "),
        ]
    };
    let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
    cx.out.table("", &heads, &[4], &rows);
}
