//! The schedule of a change: when to do what.

use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use super::context::Context;
use super::exit::Failure;
use super::letter;
use crate::advise::Look;
use crate::advise::spf::what_if;
use crate::i18n::{Catalog, tr};
use crate::model::{ServiceProfile, Strategy};
use crate::plan::calendar::{Entered, calendar};
use crate::plan::others;
use crate::plan::prepare::Prepare;
use crate::plan::schedule::{Basis, Schedule};

/// An event in JSON, with the earliest time if all goes on from now.
#[derive(Debug, Serialize)]
pub(super) struct EventReport {
    event: &'static str,
    at: String,
    passive: bool,
    title: String,
    what: String,
    back: String,
}

impl EventReport {
    pub(super) fn all(entries: &[Entered], texts: &Catalog) -> Vec<Self> {
        let report = |entered: &Entered| {
            let words = texts.event(entered.event);
            Self {
                event: entered.event.as_str(),
                at: entered.at.to_string(),
                passive: entered.event.is_passive(),
                title: words.title,
                what: words.what,
                back: words.back,
            }
        };
        entries.iter().map(report).collect()
    }
}

/// What has to be published beside the MX records, in JSON.
#[derive(Debug, Serialize)]
pub(super) struct PrepareReport {
    /// The SPF record in place of the present one.
    spf: Option<String>,
    /// The MTA-STS policy in place of the present one.
    mta_sts: Option<String>,
}

impl From<Prepare> for PrepareReport {
    fn from(prepare: Prepare) -> Self {
        Self { spf: prepare.spf, mta_sts: prepare.mta_sts }
    }
}

/// What has to be published beside the MX records.
pub(super) fn prepare(look: &Look, service: &ServiceProfile) -> Prepare {
    Prepare::of(&look.seen, service, look.own_server.as_ref())
}

/// What has to happen when, from now on.
pub(super) fn entries(
    look: &Look,
    service: &ServiceProfile,
    strategy: Strategy,
    texts: &Catalog,
) -> Vec<Entered> {
    let spf = what_if(&look.seen, service, look.own_server.as_ref());
    let basis = Basis::of(&look.seen, service, &spf, others(&look.now, strategy));
    let happened = basis.happened(look.seen.at);
    let mut times = Schedule::new(&basis).times(Timestamp::now(), happened.as_slice());
    times.retain(|event| Some(*event) != happened);
    let entered = |(event, at)| {
        let (title, text) = (texts.event(event).title, texts.calendar_note(event));
        Entered { event, at, done: false, title, text }
    };
    times.into_iter().map(entered).collect()
}

/// Writes the schedule for people.
pub(super) fn write(cx: &mut Context, entries: &[Entered], prepare: &Prepare) {
    let texts = cx.texts.clone();
    // Also where the MX records are as they should be: a policy may refuse the mail all the same.
    for (head, text) in texts.prepare(prepare) {
        cx.out.line("");
        cx.out.line(&head);
        text.lines().for_each(|line| cx.out.line(&format!("  {line}")));
    }
    if entries.is_empty() {
        return;
    }
    cx.out.line("");
    cx.out.line(&tr!(texts, "schedule-heading"));
    let heads = [tr!(texts, "schedule-when"), tr!(texts, "schedule-event")];
    let rows: Vec<Vec<String>> =
        entries.iter().map(|e| vec![texts.moment(e.at), e.title.clone()]).collect();
    cx.out.table("  ", &heads, &[], &rows);
    cx.out.paragraph("  ", &tr!(texts, "schedule-earliest"));
}

/// Writes the schedule as a calendar file.
pub(super) fn save(
    cx: &mut Context,
    path: &Path,
    look: &Look,
    entries: &[Entered],
    force: bool,
) -> Result<(), Failure> {
    let text = calendar(&look.seen.domain, entries);
    letter::save(cx, path, text.as_bytes(), force).map(|_| ())
}
