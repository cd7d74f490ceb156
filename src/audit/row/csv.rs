//! A domain's result as a line of a table (RFC 4180).

use std::io::Write as _;

use super::records;
use crate::advise::Diagnosis;
use crate::audit::Drift;
use crate::audit::previous::Change;
use crate::export::harmless;
use crate::model::{DomainObservation, Severity};

/// The names of the columns.
pub(super) const HEADING: &[u8] =
    b"domain,ascii,state,mx_source,mx,errors,warnings,notices,findings,changed,drift,\
      elapsed_ms\r\n";

pub(super) fn write(
    seen: &DomainObservation,
    now: &Diagnosis,
    change: Option<&Change>,
    to: &mut Vec<u8>,
) {
    let count = |severity| now.findings.iter().filter(|f| f.severity == severity).count();
    let codes: Vec<&str> = now.findings.iter().map(|finding| finding.code.as_str()).collect();
    let cells = [
        seen.domain.unicode(),
        seen.domain.ascii().to_owned(),
        now.state.as_str().to_owned(),
        now.source.as_str().to_owned(),
        // A zone may hold any name.
        harmless(&records(now)),
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
