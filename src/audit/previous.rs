//! An earlier result, to tell only what changed, and who left the service.

use std::collections::HashMap;
use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;

use super::{Id, Scope};
use crate::advise::Diagnosis;
use crate::model::{DomainName, DomainState};

/// No line of a result is longer.
const MAX_LINE: u64 = 4 * 1024 * 1024;

/// Why an earlier result cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PreviousError {
    /// It cannot be read.
    #[error("{} cannot be read: {error}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// A line is no result.
    #[error("{}, line {line}: this is no result of an audit", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: u64,
    },
}

/// How mail of a domain left the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drift {
    /// Some host of the service was listed, and none is any more.
    Left,
    /// The domain was switched, and is only partly.
    Weakened,
}

impl Drift {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Weakened => "weakened",
        }
    }

    /// The drift from one state to another, if it is one.
    #[must_use]
    pub const fn between(before: DomainState, now: DomainState) -> Option<Self> {
        use DomainState::{NoMail, NotSwitched, PartlySwitched, Switched};
        match (before, now) {
            (Switched | PartlySwitched, NotSwitched | NoMail) => Some(Self::Left),
            (Switched, PartlySwitched) => Some(Self::Weakened),
            _ => None,
        }
    }
}

/// What changed of a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What: `new`, or some of `state`, `mx` and `findings`.
    pub what: Vec<&'static str>,
    /// The state, its source and the records of before; none where the domain is new.
    pub before: Option<Value>,
    /// Whether it left the service.
    pub drift: Option<Drift>,
}

/// Where a line stands and what it says, in short.
#[derive(Debug, Clone, Copy)]
struct Place {
    file: u16,
    at: u64,
    state: DomainState,
    mx: u64,
    /// What the findings amount to; none where only the MX records were looked up.
    findings: Option<u64>,
}

/// Earlier results, of one file or several; of several lines for a domain the last one counts
/// that knows its state.
#[derive(Debug, Default)]
pub struct Previous {
    places: HashMap<Id, Place>,
    files: Vec<File>,
}

#[derive(Deserialize)]
struct Line {
    ascii: String,
    state: String,
    mx_source: String,
    mx: Vec<Record>,
    #[serde(default)]
    authority: Vec<Value>,
    spf: Option<Value>,
    findings: Vec<Found>,
}

#[derive(Deserialize)]
struct Record {
    preference: u16,
    exchange: String,
}

#[derive(Deserialize)]
struct Found {
    code: String,
    subject: String,
}

impl Previous {
    /// Reads the NDJSON of earlier audits. A last line that was cut off is passed over.
    ///
    /// # Errors
    /// [`PreviousError`].
    pub fn read(paths: &[PathBuf]) -> Result<Self, PreviousError> {
        let mut all = Self::default();
        for path in paths {
            all.add(path)?;
        }
        Ok(all)
    }

    fn add(&mut self, path: &Path) -> Result<(), PreviousError> {
        let fault = |error| PreviousError::Io { path: path.to_owned(), error };
        let file = File::open(path).map_err(fault)?;
        let number = u16::try_from(self.files.len()).unwrap_or(u16::MAX);
        let mut source = BufReader::with_capacity(256 * 1024, &file);
        let (mut at, mut count) = (0, 0);
        let mut text = Vec::new();
        loop {
            text.clear();
            (&mut source).take(MAX_LINE).read_until(b'\n', &mut text).map_err(fault)?;
            count += 1;
            let begun = at;
            at += text.len() as u64;
            if text.is_empty() {
                break;
            }
            if text.trim_ascii().is_empty() {
                continue;
            }
            // What was cut off lacks the end of its object; editors leave out that of the line.
            let is_last = text.last() != Some(&b'\n');
            let foreign = || PreviousError::Foreign { path: path.to_owned(), line: count };
            let line: Line = match serde_json::from_slice(&text) {
                Ok(line) => line,
                Err(_) if is_last => break,
                Err(_) => return Err(foreign()),
            };
            let state = state_of(&line.state).ok_or_else(foreign)?;
            let name = DomainName::parse(&line.ascii).map_err(|_| foreign())?;
            let records = line.mx.iter().map(|r| (r.preference, r.exchange.as_str()));
            let mx = digest(&line.mx_source, records);
            let is_full = !line.authority.is_empty() || line.spf.is_some();
            let findings = is_full
                .then(|| sum(line.findings.iter().map(|f| (f.code.as_str(), f.subject.as_str()))));
            let place = Place { file: number, at: begun, state, mx, findings };
            // That it was not known for once is no reason to forget what it was.
            if state != DomainState::Unknown || !self.places.contains_key(&Id::of(&name)) {
                self.places.insert(Id::of(&name), place);
            }
        }
        self.files.push(file);
        Ok(())
    }

    /// The domains that it knows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether it knows none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// What changed of a domain; `None`: nothing. TTLs are not compared, since caches count them
    /// down, and findings only where both looks were full ones.
    #[must_use]
    pub fn change(&self, id: Id, now: &Diagnosis, scope: Scope) -> Option<Change> {
        let Some(place) = self.places.get(&id) else {
            return Some(Change { what: vec!["new"], before: None, drift: None });
        };
        let mut what = Vec::new();
        if place.state != now.state {
            what.push("state");
        }
        let records = now.records.iter().map(|(r, _)| (r.preference, r.exchange.as_str()));
        // What is not known is not known to be different.
        let is_known = now.state != DomainState::Unknown && place.state != DomainState::Unknown;
        if is_known && place.mx != digest(now.source.as_str(), records) {
            what.push("mx");
        }
        if let (Scope::Full, true, Some(before)) = (scope, is_known, place.findings) {
            let findings = now.findings.iter().map(|f| (f.code.as_str(), f.subject.as_str()));
            if before != sum(findings) {
                what.push("findings");
            }
        }
        if what.is_empty() {
            return None;
        }
        let drift = Drift::between(place.state, now.state);
        Some(Change { what, before: self.line_at(*place).ok(), drift })
    }

    /// What stood there.
    fn line_at(&self, place: Place) -> io::Result<Value> {
        let mut file = &self.files[usize::from(place.file)];
        file.seek(SeekFrom::Start(place.at))?;
        let mut text = Vec::new();
        BufReader::new(file).take(MAX_LINE).read_until(b'\n', &mut text)?;
        let mut line: Value = serde_json::from_slice(&text)?;
        let mut before = serde_json::Map::new();
        for key in ["state", "mx_source", "mx"] {
            before.insert(key.to_owned(), line[key].take());
        }
        Ok(Value::Object(before))
    }
}

pub(super) fn state_of(word: &str) -> Option<DomainState> {
    use DomainState::{NoMail, NotSwitched, PartlySwitched, Switched, Unknown};
    let all = [NotSwitched, PartlySwitched, Switched, NoMail, Unknown];
    all.into_iter().find(|state| state.as_str() == word)
}

fn digest<'a>(source: &str, records: impl Iterator<Item = (u16, &'a str)>) -> u64 {
    // Sets come sorted, and both are compared within one run of one program.
    let mut hasher = DefaultHasher::new();
    source.hash(&mut hasher);
    records.for_each(|record| record.hash(&mut hasher));
    hasher.finish()
}

/// Of findings in any order.
fn sum<'a>(findings: impl Iterator<Item = (&'a str, &'a str)>) -> u64 {
    let each = findings.map(|finding| {
        let mut hasher = DefaultHasher::new();
        finding.hash(&mut hasher);
        hasher.finish()
    });
    each.fold(0, u64::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(text: &str) -> Result<usize, PreviousError> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Previous::read(&[file.path().to_owned()]).map(|previous| previous.len())
    }

    #[test]
    fn a_last_line_counts_if_it_is_whole() {
        let line = |name: &str| {
            format!(
                "{{\"ascii\":\"{name}\",\"state\":\"switched\",\"mx_source\":\"mx\",\"mx\":[],\
                 \"findings\":[]}}"
            )
        };
        let (first, last) = (line("a.example"), line("b.example"));
        assert_eq!(known(&format!("{first}\n{last}\n")).unwrap(), 2);
        assert_eq!(known(&format!("{first}\n{last}")).unwrap(), 2);
        for length in 0..last.len() {
            assert_eq!(known(&format!("{first}\n{}", &last[..length])).unwrap(), 1, "{length}");
        }
        assert!(known(&format!("{}\n{first}", &last[..20])).is_err());
    }
}
