//! The run itself: list, questions, results and journal side by side.

mod meter;
mod setup;
mod sink;
mod source;

use std::future::Future;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::mpsc::{self, Receiver};
use tokio::sync::{Semaphore, oneshot};

pub use setup::Setup;

use super::mx::ask_all;
use super::row::Rows;
use super::whole::look_at_all;
use super::{Answer, AuditError, Job, Journal, Listener, Order, Pace, Remark, Scope, Sight, Tally};
use crate::model::ServiceProfile;
use crate::probe::Resolver;
use meter::Meter;
use sink::{Sink, Written};
use source::{Source, Word};

/// Batches that may wait between two parts.
const WAITING: usize = 8;
/// Results are written at the latest when so much waits.
const MAX_PENDING: usize = 64 * 1024;
/// So many faults of a list are told one by one.
const TOLD: u64 = 20;

/// An audit that is ready to go: [`Setup::prepare`] makes one.
pub struct Run {
    source: Source,
    /// No earlier run wrote anything.
    is_new: bool,
    work: Work,
}

/// All that lasts as long as a run.
struct Work {
    /// The list, for what is said about it.
    list: PathBuf,
    scope: Scope,
    pace: Pace,
    resolver: Resolver,
    service: ServiceProfile,
    is_ordered: bool,
    sink: Sink,
    journal: Option<Journal>,
    rows: Rows,
    tally: Tally,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// The counts, those of earlier runs of the same journal among them.
    pub tally: Tally,
    /// Lines that are no domains.
    pub faults: u64,
    /// Lines that name a domain which was met before.
    pub repeated: u64,
    /// Whether only changes are told.
    pub is_compared: bool,
    /// No resolver answers any more.
    pub is_dead: bool,
    /// Domains are left for another run: no resolver answers, or it was stopped.
    pub is_unfinished: bool,
}

impl Run {
    /// Does it, until all is done or `stop` comes to its end. Stopped, it writes what it has: with
    /// a journal, another run goes on from there.
    ///
    /// # Errors
    /// [`AuditError`]; what is noted in the journal holds.
    pub async fn go(
        self,
        listener: &mut impl Listener,
        stop: impl Future<Output = ()>,
    ) -> Result<Outcome, AuditError> {
        let Self { source, is_new, mut work } = self;
        if is_new {
            work.rows.heading(&mut work.sink.pending);
        }
        let mut state = State::new(source.length);
        let room = work.is_ordered.then(Room::new);
        let (to_ask, jobs) = mpsc::channel(WAITING);
        let (to_say, mut words) = mpsc::channel(WAITING);
        let reader_room = room.as_ref().map(|room| Arc::clone(&room.0));
        tokio::task::spawn_blocking(move || {
            source::read(source, &to_ask, &to_say, reader_room.as_ref());
        });
        let (mut answers, ended) = work.ask(jobs);
        let mut stop = pin!(stop);
        let mut order = Order::new();
        let mut are_words = true;
        loop {
            tokio::select! {
                () = &mut stop => {
                    state.is_cut_off = true;
                    state.is_unfinished = true;
                    break;
                }
                word = words.recv(), if are_words => match word {
                    Some(word) => state.hear(listener, word, &work.list)?,
                    None => are_words = false,
                },
                batch = answers.recv() => {
                    let Some(batch) = batch else { break };
                    let room = room.as_ref().map(|room| &*room.0);
                    work.take(listener, batch, &mut order, room, &mut state);
                    let is_idle = answers.is_empty();
                    if (is_idle || work.sink.pending.len() >= MAX_PENDING || state.is_unfinished)
                        && work.write(&mut state)? == Written::Unwanted
                    {
                        state.is_cut_off = true;
                        break;
                    }
                    if state.is_unfinished {
                        state.is_cut_off = true;
                        break;
                    }
                }
            }
        }
        drop(answers);
        if !state.is_cut_off {
            // Whoever asks says how it ended, or has not come to its end.
            let ended = ended.await.unwrap_or_else(|stopped| Err(io::Error::other(stopped)));
            ended.map_err(AuditError::Sockets)?;
            while let Some(word) = words.recv().await {
                state.hear(listener, word, &work.list)?;
            }
        }
        let names_none = state.found == Some(0);
        if names_none && state.faults == 0 {
            return Err(AuditError::Empty(work.list));
        }
        // Nothing was looked up, so nothing takes the place of what was.
        if !(names_none && work.sink.holds_earlier()) {
            work.write(&mut state)?;
            work.sink.settle()?;
        }
        if let Some(journal) = &mut work.journal {
            journal.finish(work.sink.file())?;
        }
        if let Some(more) = state.faults.checked_sub(TOLD).filter(|more| *more > 0) {
            listener.remarked(Remark::MoreFaults(more));
        }
        Ok(Outcome {
            tally: work.tally,
            faults: state.faults,
            repeated: state.repeated,
            is_compared: work.rows.compares(),
            is_dead: state.is_dead,
            is_unfinished: state.is_unfinished,
        })
    }
}

impl Work {
    /// Starts to ask.
    fn ask(
        &self,
        jobs: Receiver<Vec<Job>>,
    ) -> (Receiver<Vec<Answer>>, oneshot::Receiver<io::Result<()>>) {
        let (out, answers) = mpsc::channel(WAITING);
        let (end, ended) = oneshot::channel();
        let (resolver, pace) = (self.resolver.clone(), self.pace);
        match self.scope {
            Scope::Mx => {
                // On a thread of its own, which waits for the sockets itself: being woken by
                // another thread takes longer than an answer.
                std::thread::spawn(move || {
                    let runtime =
                        tokio::runtime::Builder::new_current_thread().enable_all().build();
                    let done = runtime
                        .and_then(|runtime| runtime.block_on(ask_all(&resolver, pace, jobs, out)));
                    drop(end.send(done));
                });
            }
            Scope::Full => {
                let service = Arc::new(self.service.clone());
                tokio::spawn(async move {
                    look_at_all(&resolver, &service, pace, jobs, out).await;
                    drop(end.send(Ok(())));
                });
            }
        }
        (answers, ended)
    }

    /// Takes answers.
    fn take(
        &mut self,
        listener: &mut impl Listener,
        batch: Vec<Answer>,
        order: &mut Order<Answer>,
        room: Option<&Semaphore>,
        state: &mut State,
    ) {
        for answer in batch {
            if matches!(answer.sight, Sight::Dead) {
                state.is_dead = true;
                if self.journal.is_some() {
                    // What was not asked is left for the next run.
                    state.is_unfinished = true;
                    continue;
                }
            }
            let Some(room) = room else {
                self.tell(listener, answer, state);
                continue;
            };
            order.put(answer.job.place, answer);
            let mut count = 0;
            while let Some(answer) = order.take() {
                self.tell(listener, answer, state);
                count += 1;
            }
            room.add_permits(count);
        }
    }

    fn tell(&mut self, listener: &mut impl Listener, answer: Answer, state: &mut State) {
        let read = answer.job.read;
        if self.journal.is_some() {
            state.done.push(answer.job.name.ascii().to_owned());
        }
        self.rows.write(answer, &mut self.sink.pending, &mut self.tally, listener);
        if let Some(progress) = state.meter.count(read, &self.tally, Instant::now()) {
            listener.progressed(&progress);
        }
    }

    /// Results first, then the journal.
    fn write(&mut self, state: &mut State) -> Result<Written, AuditError> {
        let written = self.sink.flush()?;
        if written == Written::There
            && let Some(journal) = &mut self.journal
            && !state.done.is_empty()
        {
            let (to, results) = (self.sink.written(), self.sink.file());
            journal.note(&state.done, self.tally, to, results)?;
            state.done.clear();
        }
        Ok(written)
    }
}

/// Room for what came before its turn. Whoever waits for some is sent away when the run ends,
/// however it does.
struct Room(Arc<Semaphore>);

impl Room {
    fn new() -> Self {
        Self(Arc::new(Semaphore::new(Order::<Answer>::ROOM)))
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// What is known underway.
struct State {
    meter: Meter,
    /// Domains whose lines are not written yet.
    done: Vec<String>,
    faults: u64,
    repeated: u64,
    found: Option<u64>,
    is_dead: bool,
    is_unfinished: bool,
    /// It ends before the list does: nobody waits for those who read and ask.
    is_cut_off: bool,
}

impl State {
    fn new(length: Option<u64>) -> Self {
        Self {
            meter: Meter::new(length, Instant::now()),
            done: Vec::new(),
            faults: 0,
            repeated: 0,
            found: None,
            is_dead: false,
            is_unfinished: false,
            is_cut_off: false,
        }
    }

    fn hear(
        &mut self,
        listener: &mut impl Listener,
        word: Word,
        list: &Path,
    ) -> Result<(), AuditError> {
        match word {
            Word::Heading(text) => listener.remarked(Remark::Heading(text)),
            Word::Aside { line, cell } => listener.remarked(Remark::Aside { line, cell }),
            Word::Fault { line, error } => {
                self.faults += 1;
                if self.faults <= TOLD {
                    listener.remarked(Remark::Fault { line, error });
                }
            }
            Word::Broken(error) => {
                return Err(AuditError::List { path: list.to_owned(), error });
            }
            Word::End { found, repeated } => {
                (self.found, self.repeated) = (Some(found), repeated);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
