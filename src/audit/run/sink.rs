//! Where results go.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::audit::AuditError;

/// A file or standard output. What is pushed is written together, and only whole lines are.
pub(super) struct Sink {
    path: Option<PathBuf>,
    file: Option<File>,
    pub(super) pending: Vec<u8>,
    written: u64,
    /// What stands in the file is replaced as soon as there is something to replace it by.
    replaces: bool,
    /// The file was made by this run, and is taken away if nothing comes of it.
    is_made: bool,
}

/// What became of what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// It is there.
    There,
    /// The reader went away; nobody wants more.
    Unwanted,
}

impl Sink {
    /// A new file, or standard output. With `force`, a file that exists is replaced, but only by
    /// results: a run that comes to none leaves it as it is.
    pub(super) fn new(path: Option<&Path>, force: bool) -> Result<Self, AuditError> {
        match Self::open(path, OpenOptions::new().create_new(true)) {
            Ok(mut sink) => {
                sink.is_made = path.is_some();
                Ok(sink)
            }
            Err(AuditError::Exists(_)) if force => {
                let mut sink = Self::again(path)?;
                sink.replaces = true;
                Ok(sink)
            }
            Err(fault) => Err(fault),
        }
    }

    /// A file that an earlier run wrote, or standard output.
    pub(super) fn again(path: Option<&Path>) -> Result<Self, AuditError> {
        Self::open(path, OpenOptions::new().create(true).truncate(false))
    }

    fn open(path: Option<&Path>, options: &mut OpenOptions) -> Result<Self, AuditError> {
        let file = match path {
            None => None,
            Some(path) => Some(options.write(true).open(path).map_err(|error| {
                let path = path.to_owned();
                match error.kind() {
                    io::ErrorKind::AlreadyExists => AuditError::Exists(path),
                    _ => AuditError::Results { path: Some(path), error },
                }
            })?),
        };
        let (path, pending, written) = (path.map(Path::to_owned), Vec::new(), 0);
        Ok(Self { path, file, pending, written, replaces: false, is_made: false })
    }

    /// How long the file is; none for standard output.
    pub(super) fn length(&self) -> Option<u64> {
        self.file.as_ref().map(|file| file.metadata().map_or(0, |file| file.len()))
    }

    /// Cuts the file where the journal ends.
    pub(super) fn cut(&mut self, to: u64) -> Result<(), AuditError> {
        self.written = to;
        let Some(file) = &mut self.file else { return Ok(()) };
        let cut = file.set_len(to).and_then(|()| file.seek(SeekFrom::Start(to)));
        cut.map(|_| ()).map_err(|error| self.fault(error))
    }

    /// Octets that were written, in earlier runs too.
    pub(super) const fn written(&self) -> u64 {
        self.written
    }

    pub(super) const fn file(&self) -> Option<&File> {
        self.file.as_ref()
    }

    /// Whether earlier results are still there, which nothing has replaced yet.
    pub(super) const fn holds_earlier(&self) -> bool {
        self.replaces
    }

    /// Says that the results are what is there by now, be it nothing.
    pub(super) fn settle(&mut self) -> Result<(), AuditError> {
        self.is_made = false;
        if !std::mem::take(&mut self.replaces) {
            return Ok(());
        }
        // What is no file passes on what is written, and cannot be cut.
        let file = self.file.as_ref().filter(|file| file.metadata().is_ok_and(|f| f.is_file()));
        file.map_or(Ok(()), |file| file.set_len(0)).map_err(|error| self.fault(error))
    }

    /// Writes what was pushed.
    pub(super) fn flush(&mut self) -> Result<Written, AuditError> {
        if self.pending.is_empty() {
            return Ok(Written::There);
        }
        self.settle()?;
        let written = if let Some(file) = &mut self.file {
            file.write_all(&self.pending)
        } else {
            let mut stdout = io::stdout().lock();
            stdout.write_all(&self.pending).and_then(|()| stdout.flush())
        };
        match written {
            Ok(()) => {
                self.written += self.pending.len() as u64;
                self.pending.clear();
                Ok(Written::There)
            }
            Err(error) if self.file.is_none() && error.kind() == io::ErrorKind::BrokenPipe => {
                Ok(Written::Unwanted)
            }
            Err(error) => Err(self.fault(error)),
        }
    }

    fn fault(&self, error: io::Error) -> AuditError {
        AuditError::Results { path: self.path.clone(), error }
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if let (Some(path), true) = (&self.path, self.is_made) {
            self.file = None;
            // An empty file left behind would only be in the way of the next run.
            drop(std::fs::remove_file(path));
        }
    }
}
