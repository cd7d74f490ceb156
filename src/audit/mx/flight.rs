//! The questions that are under way.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::time::{Duration, Instant};

use crate::audit::Job;
use crate::model::LookupFailure;

/// A name that exists nowhere (RFC 6761 §6.4). Whoever says so is alive.
pub(super) const PROBE: &str = "invalid";

/// Where a question is kept.
pub(super) type Place = u16;

/// What a question waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nothing: the place is free.
    Free,
    /// An answer.
    Open,
    /// The end of a pause.
    Pausing,
    /// The general resolver.
    Elsewhere,
    /// A sign of life from any resolver.
    Suspect,
}

/// One question.
#[derive(Debug)]
pub(super) struct Flown {
    /// The domain; `None` for a probe.
    pub(super) job: Option<Job>,
    pub(super) phase: Phase,
    pub(super) begun: Instant,
    /// When it was sent last.
    pub(super) left: Instant,
    /// Repetitions after a pause.
    pub(super) round: u8,
    /// Sendings in this round.
    pub(super) sent: u8,
    /// The resolver that was asked last.
    pub(super) resolver: usize,
    pub(super) port: usize,
    pub(super) id: u16,
    pub(super) failure: LookupFailure,
    /// When it ran out of chances; only what comes later shows that a resolver lives.
    pub(super) suspected: Instant,
    /// Tells a place from the same place used earlier.
    serial: u32,
}

impl Flown {
    pub(super) fn name(&self) -> &str {
        self.job.as_ref().map_or(PROBE, |job| job.name.ascii())
    }
}

/// All questions under way, found by identifier and by time.
pub(super) struct Flight {
    places: Vec<Flown>,
    free: Vec<Place>,
    /// By port and identifier; the place plus one.
    by_id: Vec<Box<[Place]>>,
    /// When each left: first sendings, and last ones. Those of one kind wait equally long, so that
    /// the first to leave is the first to be late.
    sent: [VecDeque<(Instant, Place, u32)>; 2],
    pauses: BinaryHeap<Reverse<(Instant, Place, u32)>>,
    pub(super) open: usize,
    pub(super) elsewhere: usize,
    pub(super) suspects: usize,
}

impl Flight {
    /// Places there may be: identifiers have to stay sparse, or the search for a free one takes
    /// long.
    pub(super) const MOST: usize = 16_384;

    pub(super) fn new(ports: usize) -> Self {
        let by_id = (0..ports).map(|_| vec![0; 1 << 16].into_boxed_slice()).collect();
        Self {
            places: Vec::new(),
            free: Vec::new(),
            by_id,
            sent: [VecDeque::new(), VecDeque::new()],
            pauses: BinaryHeap::new(),
            open: 0,
            elsewhere: 0,
            suspects: 0,
        }
    }

    /// Questions of every phase.
    pub(super) fn len(&self) -> usize {
        self.places.len() - self.free.len()
    }

    pub(super) fn at(&mut self, place: Place) -> &mut Flown {
        &mut self.places[usize::from(place)]
    }

    /// Takes in a question that was not sent yet.
    pub(super) fn begin(&mut self, job: Option<Job>, resolver: usize, now: Instant) -> Place {
        let place = self.free.pop().unwrap_or_else(|| {
            self.places.push(Flown {
                job: None,
                phase: Phase::Free,
                begun: now,
                left: now,
                suspected: now,
                round: 0,
                sent: 0,
                resolver,
                port: 0,
                id: 0,
                failure: LookupFailure::Timeout,
                serial: 0,
            });
            Place::try_from(self.places.len() - 1).unwrap_or(Place::MAX)
        });
        let flown = self.at(place);
        flown.job = job;
        flown.begun = now;
        flown.resolver = resolver;
        (flown.round, flown.sent) = (0, 0);
        flown.failure = LookupFailure::Timeout;
        flown.phase = Phase::Pausing;
        place
    }

    /// Whether an identifier is free at a port.
    pub(super) fn is_free(&self, port: usize, id: u16) -> bool {
        self.by_id[port][usize::from(id)] == 0
    }

    /// A question leaves; `is_last`: it waits for the rest of its time.
    pub(super) fn open(&mut self, place: Place, port: usize, id: u16, now: Instant, is_last: bool) {
        self.by_id[port][usize::from(id)] = place + 1;
        self.open += 1;
        let flown = self.at(place);
        flown.phase = Phase::Open;
        (flown.port, flown.id) = (port, id);
        flown.sent += 1;
        flown.left = now;
        flown.serial = flown.serial.wrapping_add(1);
        let serial = flown.serial;
        self.sent[usize::from(is_last)].push_back((now, place, serial));
    }

    /// The open question with an identifier.
    pub(super) fn find(&self, port: usize, id: u16) -> Option<Place> {
        self.by_id[port][usize::from(id)].checked_sub(1)
    }

    /// No answer to it counts any more.
    pub(super) fn close(&mut self, place: Place) {
        let flown = self.at(place);
        let (port, id) = (flown.port, flown.id);
        if flown.phase == Phase::Open {
            flown.phase = Phase::Pausing;
            self.open -= 1;
            self.by_id[port][usize::from(id)] = 0;
        }
    }

    /// It waits until a time.
    pub(super) fn pause(&mut self, place: Place, until: Instant) {
        let flown = self.at(place);
        flown.phase = Phase::Pausing;
        flown.serial = flown.serial.wrapping_add(1);
        let serial = flown.serial;
        self.pauses.push(Reverse((until, place, serial)));
    }

    /// Takes it out, and gives its place away.
    pub(super) fn end(&mut self, place: Place) -> Option<Job> {
        self.close(place);
        let flown = self.at(place);
        flown.phase = Phase::Free;
        flown.serial = flown.serial.wrapping_add(1);
        let job = flown.job.take();
        self.free.push(place);
        job
    }

    /// The next that was not answered in time: first sendings wait `first`, last ones `last`.
    pub(super) fn next_late(
        &mut self,
        now: Instant,
        first: Duration,
        last: Duration,
    ) -> Option<Place> {
        for (sent, wait) in self.sent.iter_mut().zip([first, last]) {
            while let Some((left, place, serial)) = sent.front().copied() {
                let flown = &self.places[usize::from(place)];
                let holds = flown.serial == serial && flown.phase == Phase::Open;
                if holds && now.saturating_duration_since(left) < wait {
                    break;
                }
                sent.pop_front();
                if holds {
                    return Some(place);
                }
            }
        }
        None
    }

    /// The next whose pause is over.
    pub(super) fn next_rested(&mut self, now: Instant) -> Option<Place> {
        while let Some(Reverse((until, place, serial))) = self.pauses.peek().copied() {
            let holds = self.places[usize::from(place)].serial == serial;
            if holds && until > now {
                return None;
            }
            self.pauses.pop();
            if holds {
                return Some(place);
            }
        }
        None
    }

    /// The places in a phase.
    pub(super) fn all_in(&self, phase: Phase) -> Vec<Place> {
        let places = (0..).zip(&self.places);
        places.filter(|(_, flown)| flown.phase == phase).map(|(place, _)| place).collect()
    }
}
