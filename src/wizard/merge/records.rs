//! What was seen and done on both sides: each entry has its time, and none is lost.

use jiff::Timestamp;

use super::super::change::{MAX_ENDPOINTS, MAX_LOOKS};
use super::{Difference, Merger, Outcome, Part, Side};
use crate::model::{Case, CaseDomain, ReachRun, SentLetter, TestMail, Watch};

impl Merger<'_> {
    /// Brings the records of both sides together.
    pub(super) fn records(&mut self) {
        // What was seen of another service's hosts says nothing of this one's.
        let is_of_service = self.theirs.service == self.case.service;
        if is_of_service {
            self.looks();
            self.connections();
            self.arrivals();
        }
        let at = |letter: &SentLetter| letter.at;
        let letters = self.together(Part::Sent, |case| &case.sent, at, is_same);
        if let Some(letters) = letters {
            self.case.sent = letters;
        }
        let tests = self.together(Part::Tests, |case| &case.tests, |test| test.at, is_same_test);
        if let Some(tests) = tests {
            self.case.tests = tests;
        }
        let seen = self.theirs.server.seen.clone();
        if self.case.server.seen.is_none() && self.case.mail_server() == self.theirs.mail_server() {
            self.case.server.seen = seen;
        }
    }

    /// Entries of both sides in order of time; `None`: ours are all. `same` tells whether theirs is an
    /// entry that ours has, and adds to ours what theirs alone knows of it.
    fn together<T: Clone + PartialEq>(
        &mut self,
        part: Part,
        of: impl Fn(&Case) -> &Vec<T>,
        at: impl Fn(&T) -> Timestamp,
        same: impl Fn(&mut T, &T) -> bool,
    ) -> Option<Vec<T>> {
        let (ours, theirs) = (of(self.ours), of(self.theirs));
        let base = self.base.map(&of);
        let mut all = ours.clone();
        let mut dropped = base.cloned().unwrap_or_default();
        let mut new = Vec::new();
        for entry in theirs {
            let is_here = all.iter_mut().any(|known| same(known, entry));
            // What was there before and is gone here was dropped for its age.
            if !is_here && !dropped.iter_mut().any(|known| same(known, entry)) {
                new.push(entry.clone());
            }
        }
        let own = base.map_or(0, |base| ours.iter().filter(|e| !base.contains(e)).count());
        if new.is_empty() && all == *ours {
            if own > 0 {
                let outcome = Outcome::Taken(Side::Ours);
                self.tell(part, base.map(Vec::len), ours.len(), theirs.len(), outcome);
            }
            return None;
        }
        let is_both = own > 0 || base.is_none();
        let outcome = if is_both { Outcome::Both } else { Outcome::Taken(Side::Theirs) };
        self.tell(part, base.map(Vec::len), ours.len(), theirs.len(), outcome);
        all.extend(new);
        all.sort_by_key(|entry| at(entry));
        let surplus = all.len().saturating_sub(MAX_LOOKS);
        all.drain(..surplus);
        Some(all)
    }

    /// Tells of entries by how many there are.
    fn tell(
        &mut self,
        part: Part,
        base: Option<usize>,
        ours: usize,
        theirs: usize,
        outcome: Outcome,
    ) {
        self.differences.push(Difference {
            part,
            base: base.map(|base| base.to_string()),
            ours: ours.to_string(),
            theirs: theirs.to_string(),
            outcome,
        });
    }

    /// What was seen of each domain: the looks of both sides, one after the other.
    fn looks(&mut self) {
        let names: Vec<_> = self.case.domains.iter().map(|domain| domain.name.clone()).collect();
        for name in names {
            let last = |case: &Case| {
                case.domain(&name).and_then(|d| d.observation.as_ref()).map(|seen| seen.at)
            };
            let (ours, theirs) = (last(self.ours), last(self.theirs));
            let base = self.base.map(last);
            let Some(came) = self.theirs.domain(&name) else { continue };
            let is_new = theirs.is_some() && theirs != ours && base != Some(theirs);
            let is_ours_new = ours.is_some() && base.is_some_and(|base| base != ours);
            let outcome = match (is_ours_new || (base.is_none() && ours.is_some()), is_new) {
                (true, true) => Outcome::Both,
                (true, false) if base.is_some() => Outcome::Taken(Side::Ours),
                (false, true) => Outcome::Taken(Side::Theirs),
                _ => continue,
            };
            let show = |at: Option<Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
            self.differences.push(Difference {
                part: Part::Seen(name.ascii().to_owned()),
                base: base.map(show),
                ours: show(ours),
                theirs: show(theirs),
                outcome,
            });
            if is_new && let Some(domain) = self.case.domains.iter_mut().find(|d| d.name == name) {
                *domain = in_order(domain, came);
            }
        }
    }

    fn connections(&mut self) {
        let at = |run: &ReachRun| run.at;
        let runs = self.together(Part::Connections, |case| &case.reach, at, is_same);
        let Some(mut runs) = runs else { return };
        let last = runs.pop();
        for run in &mut runs {
            run.endpoints.truncate(MAX_ENDPOINTS);
            run.controls.truncate(MAX_ENDPOINTS);
            *run = run.clone().without_transcripts();
        }
        runs.extend(last.map(|mut run| {
            run.endpoints.truncate(MAX_ENDPOINTS);
            run.controls.truncate(MAX_ENDPOINTS);
            run
        }));
        self.case.reach = runs;
    }

    /// A wait is one thing: the side that alone went on with it counts, and of two that did, the one
    /// that looked last. Which old answers may still be remembered, both know.
    fn arrivals(&mut self) {
        for watch in &self.theirs.watches {
            if self.case.domain(&watch.domain).is_none() {
                continue;
            }
            let base = self.base.map(|base| base.watch(&watch.domain));
            let known = self.case.watches.iter_mut().find(|known| known.domain == watch.domain);
            let outcome = match known {
                None if base == Some(Some(watch)) => continue,
                None => {
                    self.case.watches.push(watch.clone());
                    Outcome::Taken(Side::Theirs)
                }
                Some(known) if *known == *watch || base == Some(Some(watch)) => continue,
                Some(known) => {
                    let is_ours_as_it_was = base == Some(Some(&*known));
                    let is_theirs = is_ours_as_it_was || is_later(watch, known);
                    let last = if is_theirs { watch } else { &*known };
                    let together = Watch {
                        since: known.since.min(watch.since),
                        old_until: known.old_until.max(watch.old_until),
                        ..last.clone()
                    };
                    *known = together;
                    Outcome::Taken(if is_theirs { Side::Theirs } else { Side::Ours })
                }
            };
            let part = Part::Arrival;
            if !self.differences.iter().any(|difference| difference.part == part) {
                let base = self.base.map(|base| base.watches.len());
                let (ours, theirs) = (self.ours.watches.len(), self.theirs.watches.len());
                self.tell(part, base, ours, theirs, outcome);
            }
        }
    }
}

fn is_same<T: PartialEq>(ours: &mut T, theirs: &T) -> bool {
    ours == theirs
}

/// A test message is known by its word; its echo may have come on either side.
fn is_same_test(ours: &mut TestMail, theirs: &TestMail) -> bool {
    if ours.token.is_none() || ours.token != theirs.token {
        return ours == theirs;
    }
    ours.echoed = ours.echoed.or(theirs.echoed);
    true
}

/// Whether a wait looked later than another. Of two that looked at once, the one that has not seen the
/// change everywhere counts: it keeps nobody out.
fn is_later(watch: &Watch, known: &Watch) -> bool {
    (watch.at, watch.arrived.is_none()) > (known.at, known.arrived.is_none())
}

/// The looks of two sides, one after the other, each once.
fn in_order(ours: &CaseDomain, theirs: &CaseDomain) -> CaseDomain {
    let mut looks: Vec<_> = ours.looks().chain(theirs.looks()).collect();
    looks.sort_by_key(|look| look.at);
    looks.dedup();
    let mut domain = CaseDomain::new(ours.name.clone());
    for look in looks.into_iter().filter(|look| look.domain == ours.name) {
        domain.look(look.clone());
    }
    domain
}
