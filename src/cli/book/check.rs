//! `book check`: the domains of many cases looked up again.

use std::pin::pin;

use futures_util::{StreamExt, stream};
use jiff::Timestamp;
use serde::Serialize;

use super::super::args::Which;
use super::super::context::{Context, installed};
use super::super::exit::{Exit, Failure};
use super::super::progress::Progress;
use super::super::{Ended, SCHEMA};
use super::list::Listed;
use super::{chosen, open};
use crate::advise::diagnose;
use crate::i18n::tr;
use crate::model::DomainObservation;
use crate::probe::{Resolver, detect};
use crate::store::book::{Archived, CaseState, Row};
use crate::store::{ServiceList, StoreError, load_case, open_stamped, save_case_over};
use crate::wizard::{Change, Refused};

/// So many domains of one case are looked up at once.
const DOMAINS_AT_ONCE: usize = 4;

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
        let look = |row: Row| {
            let (services, resolver, progress) = (&services, &resolver, &progress);
            async move {
                let looked = look(&row, services, resolver, progress).await;
                (row, looked)
            }
        };
        // As they come: a slow zone keeps nobody waiting. What was seen is on disk at once, so
        // whoever interrupts this loses nothing.
        let mut looks =
            pin!(stream::iter(rows.into_iter().map(look)).buffer_unordered(at_once.into()));
        while let Some((before, looked)) = looks.next().await {
            let (now, error) = match looked {
                Ok((now, its_exit)) => {
                    exit = exit.and(its_exit);
                    (now, None)
                }
                Err(failure) => {
                    exit = exit.and(failure.exit());
                    (before.clone(), Some(failure.words(&cx.texts).join(" ")))
                }
            };
            if !cx.common.json {
                report(cx, &before, &now, error.as_deref());
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

/// Looks a case's domains up, keeps what was seen, and says how it stands now.
async fn look(
    row: &Row,
    services: &ServiceList,
    resolver: &Resolver,
    progress: &Progress,
) -> Result<(Row, Exit), Failure> {
    let case = load_case(&row.path)?;
    let unknown = || StoreError::NoSuchService(case.service.clone());
    let service = services.get(&case.service).ok_or_else(unknown)?;
    let names = case.domains.iter().map(|domain| domain.name.clone());
    let seen: Vec<DomainObservation> = stream::iter(names)
        .map(|name| async move {
            let report = |step| progress.report(&name, &step);
            detect(resolver, &name, service, &report).await
        })
        .buffered(DOMAINS_AT_ONCE)
        .collect()
        .await;
    // Read again: a lookup takes seconds, and somebody may have worked on the case meanwhile.
    let (mut case, stamp) = open_stamped(&row.path)?;
    let mut exit = Exit::Well;
    for seen in seen {
        let now = diagnose(&seen, service, case.mail_server().as_ref());
        match case.apply(Change::Observed(Box::new(seen)), Timestamp::now()) {
            Ok(()) => exit = exit.and(Exit::of(now.state, &now.findings)),
            // It was taken out of the case meanwhile.
            Err(Refused::UnknownDomain(_)) => {}
            Err(other) => return Err(other.into()),
        }
    }
    save_case_over(&row.path, &case, Some(&stamp))?;
    Ok((Row::of(&row.path, &case, Some(service)), exit))
}

fn report(cx: &mut Context, before: &Row, now: &Row, error: Option<&str>) {
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
