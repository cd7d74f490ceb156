//! One cut-over: name servers, resolvers with caches, senders, the own server and its firewall, an
//! old relay, and an operator who takes his time. All times are seconds from the start.

use std::collections::BTreeMap;

use mailward::plan::schedule::{Basis, Event, LOW_TTL, Others, QUEUE_LIFETIME, Schedule};

use crate::chance::Chance;

const DAY: i64 = 86_400;
/// Of the new records.
const NEW_TTL: i64 = 3_600;
const QUEUE: i64 = QUEUE_LIFETIME as i64;
/// Senders look for a new policy so often.
const POLICY_CHECK: i64 = DAY;

/// What can go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harm {
    /// The own server turned away a sender who followed the records that he could know.
    TurnedAwayByServer,
    /// The own server was not prepared for the service.
    ServiceTurnedAway,
    /// The own server turned away the old relay with mail that it had taken in before.
    RelayTurnedAway,
    /// The old relay did not know the domain any more, while a sender could not know better.
    RelayForgot,
    /// A sender kept to a policy that left out where the records pointed.
    AgainstPolicy,
    /// Receivers found the own server not entitled to send.
    SpfFails,
    /// Long after the change somebody still got past the service.
    BackDoor,
    /// A mistake could not be undone within the low TTL.
    SlowWayBack,
}

/// Which MX records somebody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mx {
    Old,
    New,
}

/// The circumstances of a cut-over.
#[derive(Debug)]
pub struct Trial {
    pub basis: Basis,
    /// Seconds after which each name server has what was changed; the first is the primary.
    lags: Vec<i64>,
    /// Seconds that whoever has to act takes longer than he could, by event.
    delays: BTreeMap<Event, i64>,
    /// The operator changes the records as soon as he is asked.
    is_hasty: bool,
    /// Whether the old relay may pass the firewall in the end, because nobody thought of it.
    pub relay_is_trusted: bool,
}

impl Trial {
    pub fn new(chance: &mut Chance) -> Self {
        let refresh = chance.one_of(&[0, 300, 3_600, 14_400, 86_400]);
        let servers = if refresh == 0 { 1 } else { 2 + chance.up_to(1) };
        let lags = (0..servers)
            .map(|number| match number {
                0 => 0,
                // A secondary that missed the notification, now and then.
                _ if chance.once_in(2) => refresh,
                _ => chance.up_to(refresh),
            })
            .collect();
        let ttl = |chance: &mut Chance| {
            let usual = chance.one_of(&[60, 300, 3_600, 14_400, 86_400, 604_800]);
            u32::try_from(if chance.once_in(3) { 30 + chance.up_to(200_000) } else { usual })
                .unwrap()
        };
        let basis = Basis {
            old_ttl: ttl(chance),
            is_lowered: false,
            lowered_to: None,
            refresh: u32::try_from(refresh).unwrap(),
            has_records: !chance.once_in(6),
            mta_sts: chance.once_in(2).then(|| ttl(chance)),
            spf: chance.once_in(2).then(|| ttl(chance)),
            others: Others::Go,
            half_ttl: 0,
        };
        let acts = [
            Event::PrepareServer,
            Event::LowerTtl,
            Event::PublishMtaSts,
            Event::PublishSpf,
            Event::Ask,
            Event::Change,
            Event::RestrictLog,
            Event::RestrictDefer,
            Event::TidyMtaSts,
            Event::RaiseTtl,
            Event::RestrictReject,
            Event::RemoveOldRoute,
        ];
        let mut delay = || if chance.once_in(2) { 0 } else { chance.up_to(3 * DAY) };
        let delays = acts.into_iter().map(|event| (event, delay())).collect();
        let is_hasty = chance.once_in(3);
        Self { basis, lags, delays, is_hasty, relay_is_trusted: chance.once_in(2) }
    }

    /// Whether its TTL is worth lowering.
    pub fn lowers(&self) -> bool {
        let schedule = Schedule::new(&self.basis);
        schedule.steps.iter().any(|step| step.event == Event::LowerTtl)
    }

    /// When each event happens if everybody keeps to the schedule.
    fn times(&self, schedule: &Schedule) -> BTreeMap<Event, i64> {
        let mut times = BTreeMap::new();
        for _ in &schedule.steps {
            for step in &schedule.steps {
                let hasty = self.is_hasty && step.event == Event::Change;
                let mut at = Some(0);
                for (before, seconds) in &step.after {
                    if hasty && *before != Event::Ask {
                        continue;
                    }
                    let then = times.get(before).map(|then: &i64| then + i64::from(*seconds));
                    at = at.zip(then).map(|(at, then): (i64, i64)| at.max(then));
                }
                if let Some(at) = at {
                    let delay = self.delays.get(&step.event).copied().unwrap_or_default();
                    times.insert(step.event, at + if hasty { 0 } else { delay });
                }
            }
        }
        times
    }

    /// Lets mail flow all the while, and says what goes wrong.
    pub fn run(&self, schedule: &Schedule, chance: &mut Chance) -> Vec<Harm> {
        let course = Course { trial: self, at: self.times(schedule) };
        let mut harms = Vec::new();
        let mut note = |harm: Option<Harm>| {
            if let Some(harm) = harm.filter(|harm| !harms.contains(harm)) {
                harms.push(harm);
            }
        };
        let moments = course.moments();
        for server in 0..self.lags.len() {
            for &moment in &moments {
                // Somebody asks just before, at, or just after something changes at this server.
                let moment = moment + self.lags[server] + chance.up_to(2) - 1;
                let mx = course.mx(server, moment);
                // He uses the answer at once, at its very end, or in between.
                for then in [moment, moment + mx.1, moment + chance.up_to(mx.1)] {
                    note(course.receive(mx.0, then, chance));
                    note(course.policy_harm(mx.0, then, chance));
                    note(course.spf_harm(mx.0, then, chance));
                    note(course.way_back_harm(mx.0, then));
                }
            }
        }
        note(course.back_door(moments.last().copied().unwrap_or_default() + 30 * DAY));
        harms
    }
}

/// A cut-over as it happens.
struct Course<'a> {
    trial: &'a Trial,
    at: BTreeMap<Event, i64>,
}

impl Course<'_> {
    /// Whether something has happened at a time; at a name server, so many seconds late.
    fn has(&self, event: Event, moment: i64, lag: i64) -> bool {
        self.at.get(&event).is_some_and(|at| at + lag <= moment)
    }

    /// The moments at which something changes.
    fn moments(&self) -> Vec<i64> {
        let mut moments: Vec<i64> = self.at.values().copied().collect();
        moments.sort_unstable();
        moments
    }

    /// What a name server says on the MX records, and for how long that may be kept.
    fn mx(&self, server: usize, moment: i64) -> (Mx, i64) {
        let lag = self.trial.lags[server];
        let old_ttl = i64::from(self.trial.basis.old_ttl);
        if self.has(Event::Change, moment, lag) {
            (Mx::New, NEW_TTL)
        } else if self.has(Event::LowerTtl, moment, lag) {
            (Mx::Old, i64::from(LOW_TTL))
        } else {
            (Mx::Old, old_ttl)
        }
    }

    /// A sender delivers by the records that he knows.
    fn receive(&self, mx: Mx, moment: i64, chance: &mut Chance) -> Option<Harm> {
        if mx == Mx::New {
            // The service passes it on.
            let is_ready = self.has(Event::PrepareServer, moment, 0);
            return (!is_ready).then_some(Harm::ServiceTurnedAway);
        }
        let is_shut = |moment| {
            self.has(Event::RestrictDefer, moment, 0) || self.has(Event::RestrictReject, moment, 0)
        };
        // Where there was no record, mail went to the domain's address; there are no relays.
        if !self.trial.basis.has_records || !chance.once_in(3) {
            return is_shut(moment).then_some(Harm::TurnedAwayByServer);
        }
        // The own server is down for a while: the relay takes the mail and tries for days.
        if self.has(Event::RemoveOldRoute, moment, 0) {
            return Some(Harm::RelayForgot);
        }
        let delivered = moment + chance.one_of(&[60, DAY, QUEUE - 1, QUEUE - 1]);
        if self.has(Event::RemoveOldRoute, delivered, 0) {
            return Some(Harm::RelayForgot);
        }
        self.has(Event::RestrictReject, delivered, 0).then_some(Harm::RelayTurnedAway)
    }

    /// A sender keeps to the policy that he knows.
    fn policy_harm(&self, mx: Mx, moment: i64, chance: &mut Chance) -> Option<Harm> {
        let ttl = i64::from(self.trial.basis.mta_sts?);
        // He looked for a new one up to a day ago, at a resolver that was told up to a TTL before.
        let looked = moment - chance.one_of(&[0, POLICY_CHECK - 1, POLICY_CHECK / 2]);
        let told = looked - chance.one_of(&[0, ttl, ttl / 2]);
        let lag = chance.one_of(&self.trial.lags);
        let covers_new = self.has(Event::PublishMtaSts, told, lag);
        let covers_old = !self.has(Event::TidyMtaSts, looked, 0);
        let fits = match mx {
            Mx::New => covers_new,
            Mx::Old => covers_old,
        };
        (!fits).then_some(Harm::AgainstPolicy)
    }

    /// Somebody receives mail from the own server, whose SPF record names `mx`.
    fn spf_harm(&self, mx: Mx, moment: i64, chance: &mut Chance) -> Option<Harm> {
        let ttl = i64::from(self.trial.basis.spf?);
        let told = moment - chance.one_of(&[0, ttl, ttl / 2]);
        let lag = chance.one_of(&self.trial.lags);
        let is_named = self.has(Event::PublishSpf, told, lag);
        (mx == Mx::New && !is_named).then_some(Harm::SpfFails)
    }

    /// Where the TTL was lowered in time, nobody knows the old records longer than that.
    fn way_back_harm(&self, mx: Mx, moment: i64) -> Option<Harm> {
        let change = *self.at.get(&Event::Change)?;
        if self.trial.is_hasty || !self.at.contains_key(&Event::LowerTtl) {
            return None;
        }
        let over = change + i64::from(self.trial.basis.refresh) + i64::from(LOW_TTL);
        (mx == Mx::Old && moment > over).then_some(Harm::SlowWayBack)
    }

    /// Spammers try the old hosts long after.
    fn back_door(&self, moment: i64) -> Option<Harm> {
        let server_is_open = !self.has(Event::RestrictReject, moment, 0);
        let relay_passes = self.trial.relay_is_trusted
            && self.trial.basis.has_records
            && !self.has(Event::RemoveOldRoute, moment, 0);
        (server_is_open || relay_passes).then_some(Harm::BackDoor)
    }
}
