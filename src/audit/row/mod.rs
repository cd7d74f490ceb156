//! A domain's result as a line: NDJSON, CSV or for people.

mod csv;
mod form;
mod phrases;

use std::fmt::Write as _;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

pub use form::Form;

use super::previous::{Change, state_of};
use super::{Alert, Answer, Drift, Listener, Previous, Remark, Scope, Sight, Tally};
use crate::advise::{Diagnosis, Look, Upshot, diagnose, diagnose_mx};
use crate::i18n::{Catalog, tr};
use crate::model::{DomainObservation, Finding, ServiceProfile, Severity};
use crate::report::{DomainReport, SCHEMA, title};
use phrases::Phrases;

#[derive(Serialize)]
struct Line<'a> {
    schema: u32,
    #[serde(flatten)]
    domain: DomainReport,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<&'a [&'static str]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'a Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    drift: Option<&'static str>,
}

/// Makes lines out of answers.
pub(super) struct Rows {
    form: Form,
    scope: Scope,
    service: ServiceProfile,
    previous: Option<Previous>,
    texts: Catalog,
    phrases: Phrases,
}

impl Rows {
    pub(super) fn new(
        form: Form,
        scope: Scope,
        service: ServiceProfile,
        previous: Option<Previous>,
        texts: Catalog,
    ) -> Self {
        Self { form, scope, service, previous, phrases: Phrases::new(texts.clone()), texts }
    }

    /// Whether only changes are told.
    pub(super) const fn compares(&self) -> bool {
        self.previous.is_some()
    }

    /// What stands above all lines.
    pub(super) fn heading(&self, to: &mut Vec<u8>) {
        if self.form == Form::Csv {
            to.extend_from_slice(csv::HEADING);
        }
    }

    /// Writes the line of an answer, if there is anything to tell, and counts it. What is to be
    /// told loudly goes to the listener.
    pub(super) fn write(
        &mut self,
        answer: Answer,
        to: &mut Vec<u8>,
        tally: &mut Tally,
        listener: &mut impl Listener,
    ) {
        let id = answer.job.id;
        let (seen, now) = self.judge(answer);
        tally.count(now.state);
        let change = match &self.previous {
            Some(previous) => match previous.change(id, &now, self.scope) {
                None => return,
                change => change,
            },
            None => None,
        };
        let drift = change.as_ref().and_then(|change| change.drift);
        let upshot = Upshot::of(now.state, &now.findings);
        tally.told += 1;
        tally.wrong += u64::from(upshot == Upshot::Wrong);
        tally.undetermined += u64::from(upshot == Upshot::Unknown);
        tally.drifted += u64::from(drift.is_some());
        listener.judged(&seen, &now);
        if let Some(drift) = drift {
            let (domain, hosts) = (seen.domain.unicode(), records(&now));
            let source = now.source;
            listener.remarked(Remark::Drifted(Alert { domain, drift, source, hosts }));
        }
        match self.form {
            Form::Json => self.json(seen, now, change.as_ref(), to),
            Form::Csv => csv::write(&seen, &now, change.as_ref(), to),
            Form::Text => self.text(&seen, &now, change.as_ref(), to),
        }
    }

    fn judge(&self, answer: Answer) -> (DomainObservation, Diagnosis) {
        match answer.sight {
            Sight::Whole(seen) => {
                let now = diagnose(&seen, &self.service, None);
                (*seen, now)
            }
            Sight::Mx { answer: mx, exact, elapsed } => {
                let mut seen = DomainObservation::unknown(answer.job.name, Timestamp::UNIX_EPOCH);
                (seen.mx, seen.ttl_exact) = (mx, exact);
                seen.elapsed_ms = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
                let now = diagnose_mx(&seen, &self.service);
                (seen, now)
            }
            Sight::Dead => {
                let seen = DomainObservation::unknown(answer.job.name, Timestamp::UNIX_EPOCH);
                let now = diagnose_mx(&seen, &self.service);
                (seen, now)
            }
        }
    }

    fn json(
        &mut self,
        seen: DomainObservation,
        now: Diagnosis,
        change: Option<&Change>,
        to: &mut Vec<u8>,
    ) {
        let findings = self.phrases.reports(&seen.domain, &now.findings);
        let domain = match self.scope {
            Scope::Mx => DomainReport::of_mx(&seen, &now, findings),
            Scope::Full => {
                DomainReport::with(&Look { seen, now, own_server: None }, &self.service, findings)
            }
        };
        let line = Line {
            schema: SCHEMA,
            domain,
            changed: change.map(|change| change.what.as_slice()),
            before: change.and_then(|change| change.before.as_ref()),
            drift: change.and_then(|change| change.drift).map(Drift::as_str),
        };
        let length = to.len();
        if serde_json::to_writer(&mut *to, &line).is_err() {
            // Strings and numbers can always be written; half a line must not be.
            to.truncate(length);
        }
        to.push(b'\n');
    }

    fn text(
        &self,
        seen: &DomainObservation,
        now: &Diagnosis,
        change: Option<&Change>,
        to: &mut Vec<u8>,
    ) {
        let name = title(&seen.domain.unicode(), seen.domain.ascii());
        let state = self.texts.state(now.state);
        let mut line = format!("{} {state}", tr!(self.texts, "cli-label", words = name));
        let before = change.and_then(|change| change.before.as_ref());
        if let Some(before) = before.and_then(|before| before["state"].as_str())
            && let Some(before) = state_of(before).filter(|before| *before != now.state)
        {
            let before = self.texts.state(before);
            let _ = write!(line, " ({})", tr!(self.texts, "audit-before", state = before));
        }
        let worth = |f: &&Finding| f.severity != Severity::Notice;
        let codes: Vec<&str> =
            now.findings.iter().filter(worth).map(|finding| finding.code.as_str()).collect();
        if !codes.is_empty() {
            let _ = write!(line, " [{}]", codes.join(", "));
        }
        // Names come from strangers, and a terminal obeys control characters.
        let printable = line.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c });
        to.extend_from_slice(printable.collect::<String>().as_bytes());
        to.push(b'\n');
    }
}

/// Where mail goes: preferences and hosts.
fn records(now: &Diagnosis) -> String {
    let each = now.records.iter().map(|(r, _)| format!("{} {}", r.preference, r.exchange));
    each.collect::<Vec<_>>().join("; ")
}
