//! A domain's result as a line: NDJSON, CSV or for people.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::phrases::Phrases;
use crate::advise::{Diagnosis, diagnose, diagnose_mx};
use crate::audit::previous::Change;
use crate::audit::{Answer, Drift, Previous, Scope, Sight, Tally};
use crate::cli::SCHEMA;
use crate::cli::exit::Exit;
use crate::cli::lookup::Look;
use crate::cli::report::{DomainReport, title};
use crate::i18n::{Catalog, tr};
use crate::model::{DomainObservation, DomainState, ServiceProfile, Severity};

/// How results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    Csv,
    Text,
}

impl Form {
    /// What was asked for, else what the file's name says.
    pub(super) fn wanted(json: bool, csv: bool, output: Option<&Path>) -> Self {
        let ending = output.and_then(Path::extension).and_then(|ending| ending.to_str());
        match (json, csv, ending) {
            (true, ..) | (false, false, Some("json" | "ndjson" | "jsonl")) => Self::Json,
            (false, true, _) | (false, false, Some("csv")) => Self::Csv,
            _ => Self::Text,
        }
    }

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Text => "text",
        }
    }
}

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
            to.extend_from_slice(
                b"domain,ascii,state,mx_source,mx,errors,warnings,notices,findings,changed,drift,\
                  elapsed_ms\r\n",
            );
        }
    }

    /// Writes the line of an answer, if there is anything to tell, and counts it. Returns what is
    /// to be told loudly.
    pub(super) fn write(
        &mut self,
        answer: Answer,
        to: &mut Vec<u8>,
        tally: &mut Tally,
    ) -> Option<String> {
        let id = answer.job.id;
        let (seen, now) = self.judge(answer);
        let change = match &self.previous {
            Some(previous) => match previous.change(id, &now, self.scope) {
                None => {
                    tally.count(now.state);
                    return None;
                }
                change => change,
            },
            None => None,
        };
        let drift = change.as_ref().and_then(|change| change.drift);
        let exit = Exit::of(now.state, &now.findings);
        tally.count(now.state);
        tally.told += 1;
        tally.wrong += u64::from(exit == Exit::Wrong);
        tally.undetermined += u64::from(exit == Exit::Unknown);
        tally.drifted += u64::from(drift.is_some());
        let alert = drift.map(|drift| self.alert(&seen, &now, drift));
        match self.form {
            Form::Json => self.json(seen, now, change.as_ref(), to),
            Form::Csv => csv(&seen, &now, change.as_ref(), to),
            Form::Text => self.text(&seen, &now, change.as_ref(), to),
        }
        alert
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

    fn alert(&self, seen: &DomainObservation, now: &Diagnosis, drift: Drift) -> String {
        let domain = seen.domain.unicode();
        let hosts = records(now);
        match drift {
            Drift::Left => {
                let service = self.service.name.as_str();
                tr!(self.texts, "audit-left", domain = domain, service = service, hosts = hosts)
            }
            Drift::Weakened => tr!(self.texts, "audit-weakened", domain = domain, hosts = hosts),
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
        let worth = |f: &&crate::model::Finding| f.severity != Severity::Notice;
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

fn state_of(word: &str) -> Option<DomainState> {
    use DomainState::{NoMail, NotSwitched, PartlySwitched, Switched, Unknown};
    let all = [NotSwitched, PartlySwitched, Switched, NoMail, Unknown];
    all.into_iter().find(|state| state.as_str() == word)
}

fn records(now: &Diagnosis) -> String {
    let each = now.records.iter().map(|(r, _)| format!("{} {}", r.preference, r.exchange));
    each.collect::<Vec<_>>().join("; ")
}

/// RFC 4180.
fn csv(seen: &DomainObservation, now: &Diagnosis, change: Option<&Change>, to: &mut Vec<u8>) {
    let count = |severity| now.findings.iter().filter(|f| f.severity == severity).count();
    let codes: Vec<&str> = now.findings.iter().map(|finding| finding.code.as_str()).collect();
    let cells = [
        seen.domain.unicode(),
        seen.domain.ascii().to_owned(),
        now.state.as_str().to_owned(),
        now.source.as_str().to_owned(),
        records(now),
        count(Severity::Error).to_string(),
        count(Severity::Warning).to_string(),
        count(Severity::Notice).to_string(),
        codes.join(" "),
        change.map(|change| change.what.join(" ")).unwrap_or_default(),
        change.and_then(|change| change.drift).map_or("", Drift::as_str).to_owned(),
        seen.elapsed_ms.to_string(),
    ];
    for (number, cell) in cells.iter().enumerate() {
        if number > 0 {
            to.push(b',');
        }
        if cell.contains(['"', ',', '\n', '\r']) {
            let _ = write!(to, "\"{}\"", cell.replace('"', "\"\""));
        } else {
            to.extend_from_slice(cell.as_bytes());
        }
    }
    to.extend_from_slice(b"\r\n");
}
