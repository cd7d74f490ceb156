//! When questions leave, and how.

use std::io;
use std::time::{Duration, Instant};

use super::engine::{Engine, SENDINGS};
use super::flight::{Flight, Place};
use super::wire;
use crate::audit::{Answer, Sight};
use crate::model::LookupFailure;

/// Answers that may wait for whoever takes them before no more is asked.
const MAX_READY: usize = 512;
/// Questions that may rest beside those that are open.
const MAX_RESTING: usize = 4_096;

impl Engine<'_> {
    /// Sends what may be sent; whether anything was.
    pub(super) fn start(&mut self, now: Instant) -> io::Result<bool> {
        let mut is_busy = false;
        if self.is_dead {
            let dead = self.queue.drain(..).map(|job| Answer { job, sight: Sight::Dead });
            let before = self.ready.len();
            self.ready.extend(dead);
            return Ok(self.ready.len() > before);
        }
        // Where nobody answers, no more is asked until somebody does.
        let is_silent =
            self.flight.len() > 0 && now.saturating_duration_since(self.heard) > self.pace.timeout;
        // What is sent may be what shows that nobody lives.
        while !self.is_dead
            && self.flight.open < self.pace.concurrency
            && self.ready.len() < MAX_READY
        {
            let rested = self.flight.next_rested(now);
            let may_begin = !is_silent
                && self.flight.suspects == 0
                && self.flight.len() < Flight::MOST.min(self.pace.concurrency + MAX_RESTING);
            if rested.is_none() && (!may_begin || self.queue.is_empty()) {
                break;
            }
            if self.bucket.take(now).is_err() {
                if let Some(place) = rested {
                    self.flight.pause(place, now);
                }
                break;
            }
            let place = match rested {
                Some(place) => place,
                None => match self.queue.pop_front() {
                    Some(job) => {
                        let first = usize::try_from(job.place).unwrap_or_default();
                        self.flight.begin(Some(job), first, now)
                    }
                    None => break,
                },
            };
            // Whether the system takes more is known only after it had its turn: that is no work.
            if !self.send(place, now)? {
                break;
            }
            is_busy = true;
        }
        Ok(is_busy)
    }

    /// Sends a question; `false` if the system takes no more for now.
    fn send(&mut self, place: Place, now: Instant) -> io::Result<bool> {
        let port = self.ports.choose(self.flight.at(place).resolver)?;
        let id = loop {
            let id = self.ports.short()?;
            if self.flight.is_free(port, id) {
                break id;
            }
        };
        wire::write_question(&mut self.packet, id, self.flight.at(place).name());
        match self.ports.send(port, &self.packet) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                self.flight.pause(place, now + Duration::from_millis(1));
                Ok(false)
            }
            sent => {
                let is_last = self.flight.at(place).sent + 1 >= SENDINGS;
                self.flight.open(place, port, id, now, is_last);
                if let Err(error) = sent {
                    // Such as no way to there. It counts like silence, at once.
                    self.flight.at(place).failure = LookupFailure::Network(error.to_string());
                    self.unanswered(place, now);
                }
                Ok(true)
            }
        }
    }
}
