//! `check`: where domains stand.

use std::pin::pin;

use futures_util::StreamExt;
use serde::Serialize;

use super::args::Check;
use super::context::{Context, domains};
use super::exit::Exit;
use super::lookup::Lookup;
use super::report;
use super::{Ended, SCHEMA};
use crate::report::DomainReport;

#[derive(Serialize)]
struct Document {
    schema: u32,
    domains: Vec<DomainReport>,
}

pub(super) async fn run(cx: &mut Context, args: &Check) -> Ended {
    let domains = domains(&args.domains)?;
    let service = cx.service(None)?;
    let lookup = Lookup::new(cx, service, None)?;
    let mut document = Document { schema: SCHEMA, domains: Vec::new() };
    let mut exit = Exit::Well;
    let mut is_first = true;
    let mut looks = pin!(lookup.all(domains));
    while let Some(look) = looks.next().await {
        exit = exit.and(Exit::of(look.now.state, &look.now.findings));
        if cx.common.json {
            document.domains.push(DomainReport::new(&look, &lookup.service, &cx.texts));
        } else {
            if !std::mem::take(&mut is_first) && !cx.common.quiet {
                cx.out.line("");
            }
            report::write(cx, &look, &lookup.service);
            cx.out.flush();
        }
    }
    if cx.common.json {
        cx.out.json(&document);
    }
    Ok(exit)
}
