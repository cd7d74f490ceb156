//! What an audit is to do, and everything made ready for it.

use std::path::{Path, PathBuf};

use super::sink::Sink;
use super::source::{self, Source};
use super::{Run, Work};
use crate::audit::journal::Past;
use crate::audit::row::{Form, Rows};
use crate::audit::{AuditError, Journal, Pace, Previous, Scope, Shard, Terms};
use crate::i18n::Catalog;
use crate::model::ServiceProfile;
use crate::probe::Resolver;
use crate::store::is_same_file;

/// What is to be done, and how.
pub struct Setup {
    /// The list; `-`: standard input.
    pub list: PathBuf,
    /// What is looked up of each domain.
    pub scope: Scope,
    /// The service that domains are judged against.
    pub service: ServiceProfile,
    /// Whom to ask.
    pub resolver: Resolver,
    /// Questions (full: domains) that may be open at a time; none: as is usual.
    pub concurrency: Option<usize>,
    /// Questions a second; none: as many as are answered.
    pub rate: Option<u32>,
    /// How often to ask again, after a pause, where a failure may pass.
    pub retries: u8,
    /// The form of the results.
    pub form: Form,
    /// The file that results go to; none: standard output.
    pub output: Option<PathBuf>,
    /// Whether a file that exists may be replaced. A journal that holds something is gone on with
    /// all the same.
    pub replaces: bool,
    /// The journal.
    pub journal: Option<PathBuf>,
    /// The part of the list that is to be done.
    pub shard: Option<Shard>,
    /// Earlier results: only what changed since is told.
    pub since: Vec<PathBuf>,
    /// Whether results come in the order of the list.
    pub is_ordered: bool,
    /// The language of the results.
    pub texts: Catalog,
}

impl Setup {
    /// Opens everything that a run needs. Touches the disk, and needs a runtime.
    ///
    /// # Errors
    /// [`AuditError`]; what was written before is as it was.
    pub fn prepare(self) -> Result<Run, AuditError> {
        self.check_places()?;
        let mut resolver = self.resolver.clone();
        if self.scope == Scope::Full {
            resolver = resolver.for_many().map_err(AuditError::Sockets)?;
            if let Some(rate) = self.rate {
                resolver = resolver.at_pace(rate);
            }
        }
        let usual = match self.scope {
            Scope::Mx => Pace::MX_AT_ONCE,
            Scope::Full => Pace::FULL_AT_ONCE,
        };
        let pace = Pace {
            concurrency: self.concurrency.unwrap_or(usual),
            rate: self.rate,
            timeout: resolver.timeout(),
            retries: self.retries,
        };
        // The list first: a name that was mistyped leaves no files behind.
        let list = source::open(&self.list)?;
        let previous = match self.since.as_slice() {
            [] => None,
            files => Some(Previous::read(files)?),
        };
        let (sink, journal, past) = self.places()?;
        let is_new = past.to == 0 && past.done.is_empty();
        let Past { done, tally, .. } = past;
        let length = source::length(&self.list);
        let source = Source { list, length, shard: self.shard, done };
        let Self { list, scope, service, form, is_ordered, texts, .. } = self;
        let rows = Rows::new(form, scope, service.clone(), previous, texts);
        let work =
            Work { list, scope, pace, resolver, service, is_ordered, sink, journal, rows, tally };
        Ok(Run { source, is_new, work })
    }

    /// Results are not written over what is read, however it is called. A journal is told from all else
    /// by what it holds.
    fn check_places(&self) -> Result<(), AuditError> {
        let Some(output) = &self.output else { return Ok(()) };
        let list = Some(&self.list).filter(|list| list.as_os_str() != "-");
        let mut read = list.into_iter().chain(&self.since).chain(&self.journal);
        if read.any(|other| is_same_file(output, other)) {
            return Err(AuditError::Input(output.clone()));
        }
        Ok(())
    }

    /// Where the results go, and the journal.
    fn places(&self) -> Result<(Sink, Option<Journal>, Past), AuditError> {
        let output = self.output.as_deref();
        let Some(path) = &self.journal else {
            return Ok((Sink::new(output, self.replaces)?, None, Past::default()));
        };
        let terms = Terms {
            only: self.scope.as_str().to_owned(),
            service: self.service.id.clone(),
            shard: self.shard.map(|shard| shard.to_string()),
            form: self.form.as_str().to_owned(),
            output: self.output.clone(),
        };
        // Before the results: another run at the same journal may be writing them.
        let mut journal = Journal::claim(path)?;
        if !journal.is_begun() {
            // A run that came to nothing, on a full disk say, may have left an empty file.
            let is_empty = |path: &Path| path.metadata().is_ok_and(|f| f.is_file() && f.len() == 0);
            let sink = Sink::new(output, self.replaces || output.is_some_and(is_empty))?;
            let past = journal.begin(&terms, sink.length())?;
            return Ok((sink, Some(journal), past));
        }
        // What was written before is touched only once the journal is known to be that of this run.
        let length = output.map(|output| output.metadata().map_or(0, |file| file.len()));
        let past = journal.begin(&terms, length)?;
        let mut sink = Sink::again(output)?;
        sink.cut(past.to)?;
        Ok((sink, Some(journal), past))
    }
}
