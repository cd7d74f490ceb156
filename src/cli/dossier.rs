//! `dossier`: all that is known of a case, as one PDF.

use serde::Serialize;

use super::args;
use super::context::Context;
use super::letter::{DoubtReport, save, write};
use super::{Ended, SCHEMA};
use crate::i18n::tr;
use crate::letter::{self, Examined, Meta};
use crate::plan::MxChange;

#[derive(Serialize)]
struct Document {
    schema: u32,
    path: String,
    pages: usize,
    language: &'static str,
    domains: Vec<String>,
    parts: Vec<Part>,
    /// Domains whose present records are not known.
    unknown: Vec<String>,
    /// What speaks against asking for the change now.
    doubts: Vec<DoubtReport>,
}

#[derive(Serialize)]
struct Part {
    title: String,
    /// Its first page, from 1.
    page: usize,
}

pub(super) async fn run(cx: &mut Context, args: &args::Dossier) -> Ended {
    let written = write(cx, &args.contents).await?;
    if written.planned.iter().all(MxChange::is_done) {
        written.warn_of_old_looks(cx);
    } else {
        written.warn(cx);
    }
    let emergency = written.emergency();
    let examined: Vec<Examined> = written
        .looks
        .iter()
        .map(|look| Examined {
            seen: &look.seen,
            now: &look.now,
            change: written.planned.iter().find(|change| change.domain == look.seen.domain),
        })
        .collect();
    let documents = (written.content.clone(), emergency);
    let (case, service) = (&written.case, &written.service);
    let dossier = letter::dossier(case, service, &examined, documents, written.date, &cx.texts);
    let (pages, bookmarks) = dossier.lay_out();
    let bytes = letter::to_pdf_with(&pages, &Meta::from(&dossier.cover), &bookmarks)?;
    let path = save(cx, &args.output, &bytes, args.force)?;
    if cx.common.json {
        let parts = bookmarks.into_iter().map(|(title, page)| Part { title, page: page + 1 });
        cx.out.json(&Document {
            schema: SCHEMA,
            path,
            pages: pages.len(),
            language: dossier.cover.language.tag(),
            domains: case.domains.iter().map(|d| d.name.ascii().to_owned()).collect(),
            parts: parts.collect(),
            unknown: written.unknown.iter().map(|name| name.ascii().to_owned()).collect(),
            doubts: DoubtReport::all(&written.doubts, &cx.texts),
        });
    } else if !cx.common.quiet {
        let said = tr!(cx.texts, "cli-dossier-written", path = path, pages = pages.len());
        cx.out.line(&said);
    }
    Ok(written.exit())
}
