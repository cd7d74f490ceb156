//! Sends questions at the pace wanted and takes the answers.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::io;
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use tokio::sync::mpsc::error::{TryRecvError, TrySendError};
use tokio::sync::mpsc::{Receiver, Sender};
use tokio::time::MissedTickBehavior;

use super::flight::{Flight, Phase, Place};
use super::patience::Patience;
use super::ports::Ports;
use super::wire::{self, Reply};
use crate::audit::{Answer, Job, Pace, Sight};
use crate::model::{LookupFailure, MxAnswer};
use crate::probe::{Bucket, Resolver, mail_servers};

/// UDP loses packets: a question is sent so often in its time.
pub(super) const SENDINGS: u8 = 2;
/// Answers that are handed on together.
const BATCH: usize = 64;
/// Datagrams read before anything else gets its turn.
const READ_AT_ONCE: usize = 64;
/// Questions that the general resolver may have at a time.
const MAX_ELSEWHERE: usize = 32;
/// What has to be done at a time is done so much later at most.
const TICK: Duration = Duration::from_millis(5);
/// From then on silence is suspicious.
const QUIET: Duration = Duration::from_millis(20);

/// Asks for the MX records of all domains that come in; every one goes out again, answered. Ends
/// when no more come in and all went out, or when nobody takes them any more.
///
/// Where no resolver shows a sign of life for all repetitions of a question and one probe beside,
/// all that is left goes out as [`Sight::Dead`], unasked.
///
/// # Errors
/// No socket can be had.
pub async fn ask_all(
    resolver: &Resolver,
    pace: Pace,
    jobs: Receiver<Vec<Job>>,
    out: Sender<Vec<Answer>>,
) -> io::Result<()> {
    let ports = Ports::open(resolver.servers()).await?;
    let now = Instant::now();
    let engine = Engine {
        flight: Flight::new(ports.count()),
        ports,
        resolver,
        pace,
        bucket: Bucket::new(pace.rate, now),
        queue: VecDeque::new(),
        ready: Vec::with_capacity(BATCH),
        elsewhere: FuturesUnordered::new(),
        heard: now,
        patience: Patience::new(pace.timeout / u32::from(SENDINGS)),
        is_probing: false,
        is_dead: false,
        packet: Vec::with_capacity(512),
        buffer: vec![0; usize::from(u16::MAX)],
    };
    engine.run(jobs, out).await
}

pub(super) struct Engine<'a> {
    pub(super) flight: Flight,
    pub(super) ports: Ports,
    resolver: &'a Resolver,
    pub(super) pace: Pace,
    pub(super) bucket: Bucket,
    pub(super) queue: VecDeque<Job>,
    pub(super) ready: Vec<Answer>,
    elsewhere: FuturesUnordered<BoxFuture<'a, (Place, MxAnswer, bool)>>,
    /// When a resolver last showed a sign of life.
    pub(super) heard: Instant,
    patience: Patience,
    /// A probe is under way.
    is_probing: bool,
    pub(super) is_dead: bool,
    pub(super) packet: Vec<u8>,
    buffer: Vec<u8>,
}

impl Engine<'_> {
    async fn run(
        mut self,
        mut jobs: Receiver<Vec<Job>>,
        out: Sender<Vec<Answer>>,
    ) -> io::Result<()> {
        let mut is_open = true;
        // One timer for all: setting another for each question wakes the thread each time.
        let mut tick = tokio::time::interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let now = Instant::now();
            let mut is_busy = self.receive(now);
            is_busy |= self.turn_back(now);
            while is_open && self.queue.len() < BATCH {
                match jobs.try_recv() {
                    Ok(more) => self.queue.extend(more),
                    Err(TryRecvError::Empty) => break,
                    Err(TryRecvError::Disconnected) => is_open = false,
                }
            }
            is_busy |= self.start(now)?;
            let is_done = !is_open && self.queue.is_empty() && self.flight.len() == 0;
            if self.ready.len() >= BATCH || (!is_busy && !self.ready.is_empty()) {
                match out.try_send(std::mem::take(&mut self.ready)) {
                    Ok(()) => {}
                    Err(TrySendError::Full(batch)) => self.ready = batch,
                    Err(TrySendError::Closed(_)) => return Ok(()),
                }
            }
            if is_done && self.ready.is_empty() {
                return Ok(());
            }
            if is_busy {
                continue;
            }
            let (ports, elsewhere) = (&mut self.ports, &mut self.elsewhere);
            tokio::select! {
                () = poll_fn(|cx| ports.poll_readable(cx)) => {}
                Some((place, answer, exact)) = elsewhere.next() => {
                    self.flight.elsewhere -= 1;
                    self.answered(place, answer, exact, Instant::now());
                }
                more = jobs.recv(), if is_open && self.queue.len() < BATCH => match more {
                    Some(more) => self.queue.extend(more),
                    None => is_open = false,
                },
                permit = out.reserve(), if !self.ready.is_empty() => match permit {
                    Ok(permit) => permit.send(std::mem::take(&mut self.ready)),
                    Err(_) => return Ok(()),
                },
                () = out.closed() => return Ok(()),
                _ = tick.tick() => self.feel(Instant::now()),
            }
        }
    }

    /// Reads what came; whether anything did.
    fn receive(&mut self, now: Instant) -> bool {
        let mut count = 0;
        for port in self.ports.turns() {
            while count < READ_AT_ONCE {
                match self.ports.receive(port, &mut self.buffer) {
                    Ok(length) => {
                        count += 1;
                        self.read(port, length, now);
                    }
                    Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
                        self.refused(port, &error, now);
                    }
                    Err(_) => break,
                }
            }
        }
        count > 0
    }

    /// Where nothing comes, looks whether anything can: that a port is closed makes no socket
    /// readable.
    fn feel(&mut self, now: Instant) {
        if self.flight.open == 0 || now.saturating_duration_since(self.heard) < QUIET {
            return;
        }
        for port in 0..self.ports.count() {
            if let Some(error) = self.ports.error(port) {
                self.refused(port, &error, now);
            }
        }
    }

    fn read(&mut self, port: usize, length: usize, now: Instant) {
        let packet = &self.buffer[..length];
        let Some(place) = wire::id_of(packet).and_then(|id| self.flight.find(port, id)) else {
            return;
        };
        match wire::read_reply(packet, self.flight.at(place).name()) {
            Reply::Stray => {}
            Reply::Odd if self.flight.at(place).job.is_some() => {
                self.heard = now;
                self.flight.close(place);
                self.pass_on(place, now);
            }
            Reply::Odd => self.answered(place, MxAnswer::NoData { negative_ttl: None }, false, now),
            Reply::Clear { answer, exact } => {
                let flown = self.flight.at(place);
                if flown.sent == 1 {
                    self.patience.learn(now.saturating_duration_since(flown.left));
                }
                self.flight.close(place);
                self.answered(place, answer, exact, now);
            }
        }
    }

    /// Nobody listens at the port of a resolver: what it was asked comes to nothing.
    fn refused(&mut self, port: usize, error: &io::Error, now: Instant) {
        let resolver = Ports::resolver_of(port);
        for place in self.flight.all_in(Phase::Open) {
            let flown = self.flight.at(place);
            // The first of them may have been the one that ends all.
            if flown.phase == Phase::Open && flown.resolver % self.ports.resolvers() == resolver {
                self.flight.at(place).failure = LookupFailure::Network(error.to_string());
                self.unanswered(place, now);
            }
        }
    }

    /// The general resolver is asked instead.
    fn pass_on(&mut self, place: Place, now: Instant) {
        if self.flight.elsewhere >= MAX_ELSEWHERE {
            // Soon again: by then it may come to an answer of its own.
            self.flight.at(place).sent = 0;
            self.rest(place, now, Duration::from_millis(20));
            return;
        }
        let flown = self.flight.at(place);
        flown.phase = Phase::Elsewhere;
        let Some(job) = flown.job.as_ref() else { return };
        let name = job.name.clone();
        self.flight.elsewhere += 1;
        let resolver = self.resolver;
        self.elsewhere.push(Box::pin(async move {
            let seen = mail_servers(resolver, &name).await;
            (place, seen.mx, seen.ttl_exact)
        }));
    }

    /// An answer, or a failure that a resolver told of.
    fn answered(&mut self, place: Place, answer: MxAnswer, exact: bool, now: Instant) {
        match answer {
            MxAnswer::Failed(failure) => {
                if matches!(failure, LookupFailure::ServFail | LookupFailure::Refused) {
                    self.heard = now;
                }
                self.flight.at(place).failure = failure;
                self.fail(place, now);
            }
            answer => {
                self.heard = now;
                self.finish(place, answer, exact, now);
            }
        }
    }

    fn finish(&mut self, place: Place, answer: MxAnswer, exact: bool, now: Instant) {
        let elapsed = now.saturating_duration_since(self.flight.at(place).begun);
        match self.flight.end(place) {
            Some(job) => {
                self.ready.push(Answer { job, sight: Sight::Mx { answer, exact, elapsed } });
            }
            None => self.is_probing = false,
        }
    }

    /// No answer came in time, or none can come.
    pub(super) fn unanswered(&mut self, place: Place, now: Instant) {
        self.flight.close(place);
        let resolvers = u8::try_from(self.ports.resolvers()).unwrap_or(u8::MAX);
        if self.flight.at(place).sent < SENDINGS.max(resolvers) {
            self.flight.at(place).resolver += 1;
            self.rest(place, now, Duration::ZERO);
        } else {
            self.fail(place, now);
        }
    }

    /// Asks again after a time; where no resolver lives, never.
    pub(super) fn rest(&mut self, place: Place, now: Instant, time: Duration) {
        if self.is_dead {
            self.fail(place, now);
        } else {
            self.flight.pause(place, now + time);
        }
    }

    /// A round ends without an answer.
    fn fail(&mut self, place: Place, now: Instant) {
        let retries = self.pace.retries;
        if self.is_dead {
            if let Some(job) = self.flight.end(place) {
                self.ready.push(Answer { job, sight: Sight::Dead });
            }
            return;
        }
        let flown = self.flight.at(place);
        if flown.job.is_none() {
            self.unproven(place, now);
            return;
        }
        if flown.round < retries {
            let pause = self.pace.pause(flown.round, flown.id.to_be_bytes()[1]);
            flown.round += 1;
            flown.sent = 0;
            flown.resolver += 1;
            self.flight.pause(place, now + pause);
        } else if self.heard >= now {
            let failure = flown.failure.clone();
            self.finish(place, MxAnswer::Failed(failure), false, now);
        } else {
            // The domain, or the resolver? It may have died since it was last heard: only what
            // comes from now on tells, such as the answer to a question that everybody can answer.
            flown.phase = Phase::Suspect;
            flown.suspected = now;
            self.flight.suspects += 1;
            if !self.is_probing {
                self.probe(now);
            }
        }
    }

    fn probe(&mut self, now: Instant) {
        self.is_probing = true;
        let probe = self.flight.begin(None, 0, now);
        self.flight.pause(probe, now);
    }

    /// Nobody answered the probe. Unless something else came meanwhile, nobody lives.
    fn unproven(&mut self, place: Place, now: Instant) {
        if self.heard < self.flight.at(place).begun {
            self.give_up();
            return;
        }
        self.flight.end(place);
        self.is_probing = false;
        if self.flight.suspects > 0 {
            self.probe(now);
        }
    }

    /// No resolver lives.
    fn give_up(&mut self) {
        self.is_dead = true;
        self.flight.suspects = 0;
        // What the general resolver has comes back by itself, and is not heard.
        for phase in [Phase::Open, Phase::Pausing, Phase::Suspect] {
            for place in self.flight.all_in(phase) {
                if let Some(job) = self.flight.end(place) {
                    self.ready.push(Answer { job, sight: Sight::Dead });
                }
            }
        }
    }

    /// What is late, what has rested, and what waits for a sign of life; whether there was any.
    fn turn_back(&mut self, now: Instant) -> bool {
        let mut is_busy = false;
        let (first, last) = (self.patience.get(), self.pace.timeout / u32::from(SENDINGS));
        while let Some(place) = self.flight.next_late(now, first, last) {
            is_busy = true;
            self.flight.at(place).failure = LookupFailure::Timeout;
            self.unanswered(place, now);
        }
        if self.flight.suspects > 0 {
            for place in self.flight.all_in(Phase::Suspect) {
                if self.heard >= self.flight.at(place).suspected {
                    is_busy = true;
                    self.flight.suspects -= 1;
                    let failure = self.flight.at(place).failure.clone();
                    self.finish(place, MxAnswer::Failed(failure), false, now);
                }
            }
        }
        is_busy
    }
}
