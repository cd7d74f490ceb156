//! `book check`: the domains of many cases looked up again.

use std::pin::pin;

use futures_util::StreamExt;
use serde::Serialize;

use super::super::args::Which;
use super::super::context::{Context, installed};
use super::super::exit::{Exit, Failure};
use super::super::progress::Progress;
use super::super::{Ended, SCHEMA};
use super::list::Listed;
use super::{chosen, open};
use crate::i18n::tr;
use crate::portfolio::check::check_all;
use crate::store::book::{Archived, CaseState, Row};

#[derive(Serialize)]
struct Document {
    schema: u32,
    cases: Vec<Checked>,
}

#[derive(Serialize)]
struct Checked {
    #[serde(flatten)]
    now: Listed,
    /// How it stood before.
    before: &'static str,
    /// What went wrong with it; `null`: nothing.
    error: Option<String>,
}

pub(super) async fn run(cx: &mut Context, which: &Which, at_once: u8) -> Ended {
    let rows = chosen(&open(cx)?, which, Archived::Hide)?;
    let (services, resolver) = (installed(), cx.resolver()?);
    let progress = Progress::new(&cx.texts, cx.is_for_people());
    cx.out.beside(progress.bar());
    let mut cases = Vec::with_capacity(rows.len());
    let mut exit = Exit::Well;
    {
        let report = |name: &_, step| progress.report(name, &step);
        let mut looks = pin!(check_all(rows, &services, &resolver, at_once.into(), &report));
        while let Some(checked) = looks.next().await {
            let before = checked.before;
            let (now, error) = match checked.outcome {
                Ok(now) => {
                    for diagnosis in &now.diagnoses {
                        exit = exit.and(Exit::of(diagnosis.state, &diagnosis.findings));
                    }
                    (now.row, None)
                }
                Err(error) => {
                    let failure = Failure::from(error);
                    exit = exit.and(failure.exit());
                    (before.clone(), Some(failure.words(&cx.texts).join(" ")))
                }
            };
            if !cx.common.json {
                report_case(cx, &before, &now, error.as_deref());
            }
            let (now, before) = (Listed::from(&now), before.state.as_str());
            cases.push(Checked { now, before, error });
        }
    }
    if cx.common.json {
        cx.out.json(&Document { schema: SCHEMA, cases });
    }
    Ok(exit)
}

fn report_case(cx: &mut Context, before: &Row, now: &Row, error: Option<&str>) {
    if let Some(error) = error {
        cx.warn(&format!("{}: {error}", now.id));
        return;
    }
    if cx.common.quiet {
        return;
    }
    let state = cx.texts.case_state(now.state);
    let was = before.state;
    let state = if was == now.state || was == CaseState::Unseen {
        state
    } else {
        tr!(cx.texts, "book-was", now = state, before = cx.texts.case_state(was))
    };
    let findings =
        tr!(cx.texts, "book-finding-count", errors = now.errors, warnings = now.warnings);
    let line = format!("{}  {}: {state}; {findings}", now.id, now.title());
    cx.out.line(&line);
    cx.out.flush();
}
