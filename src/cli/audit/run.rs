//! The run itself: list, questions, results and journal side by side.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::mpsc::{self, Receiver};
use tokio::sync::{Semaphore, oneshot};

use super::bar::Bar;
use super::row::Rows;
use super::sink::{Sink, Written};
use super::source::{self, Source, Word};
use super::{AuditFault, Failure};
use crate::audit::mx::ask_all;
use crate::audit::whole::look_at_all;
use crate::audit::{Answer, Job, Journal, Order, Pace, Scope, Sight, Tally};
use crate::cli::context::Context;
use crate::i18n::tr;
use crate::model::ServiceProfile;
use crate::probe::Resolver;

/// Batches that may wait between two parts.
const WAITING: usize = 8;
/// Results are written at the latest when so much waits.
const MAX_PENDING: usize = 64 * 1024;
/// So many faults of a list are told one by one.
const TOLD: u64 = 20;

/// All that a run needs.
pub(super) struct Run {
    /// The list, for what is said about it.
    pub(super) list: PathBuf,
    pub(super) scope: Scope,
    pub(super) pace: Pace,
    pub(super) resolver: Resolver,
    pub(super) service: ServiceProfile,
    pub(super) is_ordered: bool,
    pub(super) sink: Sink,
    pub(super) journal: Option<Journal>,
    pub(super) rows: Rows,
    pub(super) tally: Tally,
}

/// How it ended.
pub(super) struct Outcome {
    pub(super) tally: Tally,
    /// Lines that are no domains.
    pub(super) faults: u64,
    pub(super) repeated: u64,
    pub(super) is_compared: bool,
    /// No resolver answers any more.
    pub(super) is_dead: bool,
    /// So that domains are left for another run.
    pub(super) is_unfinished: bool,
}

impl Run {
    /// Does it. `is_new`: no earlier run wrote anything.
    pub(super) async fn go(
        mut self,
        cx: &mut Context,
        source: Source,
        is_new: bool,
    ) -> Result<Outcome, Failure> {
        let mut bar = Bar::new(&cx.texts, cx.is_for_people(), source.length);
        cx.out.beside(bar.bar());
        if is_new {
            self.rows.heading(&mut self.sink.pending);
        }
        let room = self.is_ordered.then(|| Arc::new(Semaphore::new(Order::<Answer>::ROOM)));
        let (to_ask, jobs) = mpsc::channel(WAITING);
        let (to_say, mut words) = mpsc::channel(WAITING);
        let reader_room = room.clone();
        tokio::task::spawn_blocking(move || {
            source::read(source, &to_ask, &to_say, reader_room.as_ref());
        });
        let (mut answers, ended) = self.ask(jobs);
        let mut state = State::default();
        let mut order = Order::new();
        let mut are_words = true;
        loop {
            tokio::select! {
                word = words.recv(), if are_words => match word {
                    Some(word) => state.hear(cx, word, &self.list)?,
                    None => are_words = false,
                },
                batch = answers.recv() => {
                    let Some(batch) = batch else { break };
                    let is_last = self.take(cx, batch, &mut order, room.as_deref(), &mut state, &mut bar);
                    let is_idle = answers.is_empty();
                    if (is_idle || self.sink.pending.len() >= MAX_PENDING || is_last)
                        && self.write(&mut state)? == Written::Unwanted
                    {
                        state.is_unwanted = true;
                        break;
                    }
                    if is_last {
                        break;
                    }
                }
            }
        }
        drop(answers);
        if !state.is_unwanted && !state.is_unfinished {
            // Whoever asks says how it ended, or has not come to its end.
            let ended = ended.await.unwrap_or_else(|stopped| Err(io::Error::other(stopped)));
            ended.map_err(AuditFault::Sockets)?;
            while let Some(word) = words.recv().await {
                state.hear(cx, word, &self.list)?;
            }
        }
        self.write(&mut state)?;
        if let Some(journal) = &mut self.journal {
            journal.finish(self.sink.file()).map_err(AuditFault::Journal)?;
        }
        if state.found == Some(0) && state.faults == 0 {
            return Err(AuditFault::Empty(self.list).into());
        }
        if let Some(more) = state.faults.checked_sub(TOLD).filter(|more| *more > 0) {
            cx.error(&tr!(cx.texts, "audit-more-faults", count = more));
        }
        Ok(Outcome {
            tally: self.tally,
            faults: state.faults,
            repeated: state.repeated,
            is_compared: self.rows.compares(),
            is_dead: state.is_dead,
            is_unfinished: state.is_unfinished,
        })
    }

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

    /// Takes answers; whether they are the last that are wanted.
    fn take(
        &mut self,
        cx: &Context,
        batch: Vec<Answer>,
        order: &mut Order<Answer>,
        room: Option<&Semaphore>,
        state: &mut State,
        bar: &mut Bar,
    ) -> bool {
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
                self.tell(cx, answer, state, bar);
                continue;
            };
            order.put(answer.job.place, answer);
            let mut count = 0;
            while let Some(answer) = order.take() {
                self.tell(cx, answer, state, bar);
                count += 1;
            }
            room.add_permits(count);
        }
        state.is_unfinished
    }

    fn tell(&mut self, cx: &Context, answer: Answer, state: &mut State, bar: &mut Bar) {
        bar.count(answer.job.read);
        if self.journal.is_some() {
            state.done.push(answer.job.name.ascii().to_owned());
        }
        if let Some(alert) = self.rows.write(answer, &mut self.sink.pending, &mut self.tally) {
            cx.warn(&alert);
        }
    }

    /// Results first, then the journal.
    fn write(&mut self, state: &mut State) -> Result<Written, AuditFault> {
        let written = self.sink.flush()?;
        if written == Written::There
            && let Some(journal) = &mut self.journal
            && !state.done.is_empty()
        {
            let (to, results) = (self.sink.written(), self.sink.file());
            journal.note(&state.done, self.tally, to, results).map_err(AuditFault::Journal)?;
            state.done.clear();
        }
        Ok(written)
    }
}

/// What is known underway.
#[derive(Default)]
struct State {
    /// Domains whose lines are not written yet.
    done: Vec<String>,
    faults: u64,
    repeated: u64,
    found: Option<u64>,
    is_dead: bool,
    is_unfinished: bool,
    is_unwanted: bool,
}

impl State {
    fn hear(&mut self, cx: &Context, word: Word, list: &Path) -> Result<(), AuditFault> {
        match word {
            Word::Heading(text) if !cx.common.quiet => {
                let words = tr!(cx.texts, "audit-heading", text = text);
                cx.out.aside(&tr!(cx.texts, "audit-label"), &words);
            }
            Word::Heading(_) => {}
            Word::Fault { line, error } => {
                self.faults += 1;
                if self.faults <= TOLD {
                    let reason = cx.texts.list_fault(&error);
                    cx.error(&tr!(cx.texts, "audit-fault", line = line, reason = reason));
                }
            }
            Word::Broken(error) => {
                return Err(AuditFault::List { path: list.to_owned(), error });
            }
            Word::End { found, repeated } => {
                (self.found, self.repeated) = (Some(found), repeated);
            }
        }
        Ok(())
    }
}
