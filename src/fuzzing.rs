//! What a stranger's bytes reach, to be called without sockets, files or waiting: for the fuzz
//! targets, and for the tests that replay their inputs. It is no part of what the library offers.

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::runtime::{Builder, Runtime};
use tokio::time::Instant;

use crate::fonts::{self, Face};
use crate::model::{Case, EndpointObservation, Target};
use crate::probe::talk_over;
use crate::store::{CasePassword, StoreError, is_locked, parse_case, read_locked, to_text};

/// What stands for the file in errors.
const NOWHERE: &str = "fuzzed.mailward";
/// Millimetres in a typographic point.
const MM_PER_PT: f32 = 25.4 / 72.0;

/// What becomes of a connection when the server has said all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The server closes it.
    Closed,
    /// It is reset.
    Reset,
    /// The server says nothing more, and the time is over.
    Silent,
}

/// A server that says what it wants whatever it is told.
#[derive(Debug)]
pub struct Server {
    said: std::collections::VecDeque<Vec<u8>>,
    ending: Ending,
    heard: Vec<u8>,
}

impl Server {
    /// A server that says these pieces, each in a packet of its own.
    #[must_use]
    pub fn new(said: impl IntoIterator<Item = Vec<u8>>, ending: Ending) -> Self {
        let said = said.into_iter().filter(|piece| !piece.is_empty()).collect();
        Self { said, ending, heard: Vec::new() }
    }

    /// Talks to it as to a mail server; gives what was seen, and all that it was told.
    ///
    /// # Errors
    /// The system's, if there is no runtime to be had.
    pub fn talk(mut self, target: &Target) -> io::Result<(EndpointObservation, Vec<u8>)> {
        thread_local! {
            static RUNTIME: io::Result<(Instant, Runtime)> = {
                // So long ago that nobody waits for it, however coarse the timer is.
                let past = Instant::now().checked_sub(Duration::from_secs(1));
                let past = past.unwrap_or_else(Instant::now);
                Builder::new_current_thread().enable_time().build().map(|runtime| (past, runtime))
            };
        }
        RUNTIME.with(|runtime| {
            let (past, runtime) =
                runtime.as_ref().map_err(|error| io::Error::from(error.kind()))?;
            // A server that goes silent has used up all time already: what is there is read, and
            // nothing is waited for.
            let until = match self.ending {
                Ending::Silent => *past,
                Ending::Closed | Ending::Reset => Instant::now() + Duration::from_secs(60),
            };
            let seen = runtime.block_on(talk_over(target, &mut self, until));
            Ok((seen, self.heard))
        })
    }
}

impl AsyncRead for Server {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let Some(mut piece) = self.said.pop_front() else {
            return match self.ending {
                Ending::Closed => Poll::Ready(Ok(())),
                Ending::Reset => Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
                // Nobody wakes it: only the end of the time does.
                Ending::Silent => Poll::Pending,
            };
        };
        let rest = piece.split_off(piece.len().min(buffer.remaining()));
        buffer.put_slice(&piece);
        if !rest.is_empty() {
            self.said.push_front(rest);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Server {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.heard.extend_from_slice(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// Reads the text of a case file.
///
/// # Errors
/// As [`crate::store::load_case`].
pub fn read_case(text: &str) -> Result<Case, StoreError> {
    parse_case(Path::new(NOWHERE), text)
}

/// The text of a case file.
///
/// # Errors
/// [`StoreError::Write`].
pub fn write_case(case: &Case) -> Result<String, StoreError> {
    to_text(Path::new(NOWHERE), case)
}

/// Opens a locked case as far as a password costs nothing; `None` if it is not locked.
///
/// # Errors
/// As [`crate::store::open_case`].
pub fn open_locked(bytes: &[u8], password: &str) -> Option<Result<Case, StoreError>> {
    let password = CasePassword::new(password.to_owned());
    is_locked(bytes).then(|| read_locked(Path::new(NOWHERE), bytes, &password, 1))
}

/// How wide a text is on paper, in millimetres.
#[must_use]
pub fn text_width_mm(face: Face, size_pt: f32, text: &str) -> f32 {
    fonts::width(face, size_pt, text) * MM_PER_PT
}

/// Whether a font draws each character of a text.
#[must_use]
pub fn draws(face: Face, text: &str) -> bool {
    fonts::missing(face, text).next().is_none()
}
