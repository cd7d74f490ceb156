//! The cut-over, simulated: whoever follows the planner's own schedule loses no message and leaves
//! no back door, whatever the TTLs, the delays of the operator and the moments at which resolvers
//! and senders ask; and each wait in it is needed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod chance;
mod world;

use mailward::plan::schedule::{Event, Schedule};

use crate::chance::Chance;
use crate::world::{Harm, Trial};

/// Enough that every wait shows itself in many of them.
const TRIALS: u64 = 4_000;

/// Runs trials under a changed schedule and gives what went wrong, with the number of trials in
/// which it did.
fn harms(change: &dyn Fn(&mut Schedule), wanted: &dyn Fn(&Trial) -> bool) -> Vec<(Harm, u64)> {
    let mut found: Vec<(Harm, u64)> = Vec::new();
    for seed in 0..TRIALS {
        let trial = Trial::new(&mut Chance::new(seed));
        if !wanted(&trial) {
            continue;
        }
        let mut schedule = Schedule::new(&trial.basis);
        change(&mut schedule);
        for harm in trial.run(&schedule, &mut Chance::new(seed ^ 0x5eed)) {
            match found.iter_mut().find(|(known, _)| *known == harm) {
                Some((_, count)) => *count += 1,
                None => found.push((harm, 1)),
            }
        }
    }
    found
}

#[test]
fn whoever_follows_the_schedule_loses_nothing_and_leaves_no_back_door() {
    assert_eq!(harms(&|_| {}, &|_| true), []);
}

#[test]
fn every_wait_is_needed() {
    // All kinds of waits that schedules have.
    let mut waits: Vec<(Event, Event)> = Vec::new();
    for seed in 0..TRIALS {
        let trial = Trial::new(&mut Chance::new(seed));
        for step in Schedule::new(&trial.basis).steps {
            for (before, seconds) in step.after {
                if seconds > 0 && !waits.contains(&(before, step.event)) {
                    waits.push((before, step.event));
                }
            }
        }
    }
    assert!(waits.len() >= 7, "{waits:?}");
    for (before, event) in waits {
        let shorten = |schedule: &mut Schedule| {
            let step = schedule.steps.iter_mut().find(|step| step.event == event);
            let waits = step.into_iter().flat_map(|step| &mut step.after);
            for (_, seconds) in waits.filter(|(other, _)| *other == before) {
                *seconds -= *seconds / 20;
            }
        };
        let found = harms(&shorten, &|_| true);
        assert!(!found.is_empty(), "{event:?} could come 5 % sooner after {before:?}");
    }
}

/// Takes a step out of what others wait for, and lets it happen at once.
fn skip_waits(schedule: &mut Schedule, event: Event) {
    for step in schedule.steps.iter_mut().filter(|step| step.event == event) {
        step.after.clear();
    }
}

#[test]
fn restricting_too_early_loses_mail() {
    for event in [Event::RestrictDefer, Event::RestrictReject] {
        let found = harms(&|schedule| skip_waits(schedule, event), &|_| true);
        let turned_away = found
            .iter()
            .any(|(harm, _)| matches!(harm, Harm::TurnedAwayByServer | Harm::RelayTurnedAway));
        assert!(turned_away, "{event:?}: {found:?}");
    }
}

#[test]
fn a_server_that_does_not_expect_the_service_turns_its_mail_away() {
    let late = |schedule: &mut Schedule| {
        for step in &mut schedule.steps {
            if step.event == Event::PrepareServer {
                step.after = vec![(Event::Change, 3_600)];
            }
            step.after.retain(|(event, _)| *event != Event::PrepareServer);
        }
    };
    assert!(harms(&late, &|_| true).iter().any(|(harm, _)| *harm == Harm::ServiceTurnedAway));
}

#[test]
fn a_policy_that_is_not_updated_keeps_mail_away() {
    let skip = |schedule: &mut Schedule| {
        schedule.steps.retain(|step| step.event != Event::PublishMtaSts);
        for step in &mut schedule.steps {
            step.after.retain(|(event, _)| *event != Event::PublishMtaSts);
        }
    };
    let found = harms(&skip, &|trial| trial.basis.mta_sts.is_some());
    assert!(found.iter().any(|(harm, _)| *harm == Harm::AgainstPolicy), "{found:?}");
}

#[test]
fn an_spf_record_that_follows_the_mx_disowns_the_server() {
    let skip = |schedule: &mut Schedule| {
        schedule.steps.retain(|step| step.event != Event::PublishSpf);
        for step in &mut schedule.steps {
            step.after.retain(|(event, _)| *event != Event::PublishSpf);
        }
    };
    let found = harms(&skip, &|trial| trial.basis.spf.is_some());
    assert!(found.iter().any(|(harm, _)| *harm == Harm::SpfFails), "{found:?}");
}

#[test]
fn a_relay_that_is_kept_is_a_back_door() {
    let keep = |schedule: &mut Schedule| {
        schedule.steps.retain(|step| step.event != Event::RemoveOldRoute);
    };
    let found = harms(&keep, &|trial| trial.relay_is_trusted);
    assert!(found.iter().any(|(harm, _)| *harm == Harm::BackDoor), "{found:?}");
}

#[test]
fn a_ttl_that_is_not_lowered_lasts_longer_than_the_low_one() {
    let skip = |schedule: &mut Schedule| {
        schedule.steps.retain(|step| !matches!(step.event, Event::LowerTtl | Event::TtlLowered));
        for step in &mut schedule.steps {
            step.after.retain(|(event, _)| !matches!(event, Event::LowerTtl | Event::TtlLowered));
        }
    };
    let found = harms(&skip, &|trial| trial.lowers());
    assert!(found.iter().any(|(harm, _)| *harm == Harm::TurnedAwayByServer), "{found:?}");
}
