//! The full diagnosis of many domains.

use std::collections::VecDeque;
use std::iter;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use jiff::Timestamp;
use tokio::sync::mpsc::{Receiver, Sender};
use tokio::task::JoinSet;

use super::{Answer, Job, Pace, Sight};
use crate::model::{DomainObservation, LookupFailure, MxAnswer, ServiceProfile};
use crate::probe::{Resolver, detect, is_alive};

/// Looks at all domains that come in, several at a time; every one goes out again. Where the look
/// fails in a way that may pass, it is repeated after a pause. Where no resolver lives, all that
/// is left goes out as [`Sight::Dead`], unasked.
pub async fn look_at_all(
    resolver: &Resolver,
    service: &Arc<ServiceProfile>,
    pace: Pace,
    mut jobs: Receiver<Vec<Job>>,
    out: Sender<Vec<Answer>>,
) {
    let mut looks = JoinSet::new();
    let mut queue: VecDeque<Job> = VecDeque::new();
    let mut is_open = true;
    let mut is_dead = false;
    loop {
        while looks.len() < pace.concurrency && !is_dead {
            let Some(job) = queue.pop_front() else { break };
            let failed = job.clone();
            let look = look(resolver.clone(), Arc::clone(service), pace, job);
            looks.spawn(answered(look, failed));
        }
        if is_dead && !queue.is_empty() {
            let dead = queue.drain(..).map(|job| Answer { job, sight: Sight::Dead }).collect();
            if out.send(dead).await.is_err() {
                return;
            }
        }
        if !is_open && queue.is_empty() && looks.is_empty() {
            return;
        }
        tokio::select! {
            Some(answer) = looks.join_next() => {
                let Ok(answer) = answer else { continue };
                is_dead |= matches!(answer.sight, Sight::Dead);
                if out.send(vec![answer]).await.is_err() {
                    return;
                }
            }
            more = jobs.recv(), if is_open && queue.is_empty() => match more {
                Some(more) => queue.extend(more),
                None => is_open = false,
            },
            () = out.closed() => return,
        }
    }
}

/// The answer of a look, also of one that comes to grief: all that is behind it in the list waits
/// for it.
async fn answered(look: impl Future<Output = Answer>, job: Job) -> Answer {
    AssertUnwindSafe(look).catch_unwind().await.unwrap_or_else(|_| {
        let nothing = DomainObservation::unknown(job.name.clone(), Timestamp::now());
        Answer { job, sight: Sight::Whole(Box::new(nothing)) }
    })
}

/// Whether any of the main questions came to nothing.
fn met_silence(seen: &DomainObservation) -> bool {
    let is_silence = |failure: &LookupFailure| {
        matches!(failure, LookupFailure::Timeout | LookupFailure::Network(_))
    };
    let mx = matches!(&seen.mx, MxAnswer::Failed(failure) if is_silence(failure));
    let mut hosts = iter::once(&seen.apex).chain(&seen.hosts);
    mx || hosts.any(|host| host.v4.failure().or(host.v6.failure()).is_some_and(is_silence))
}

async fn look(resolver: Resolver, service: Arc<ServiceProfile>, pace: Pace, job: Job) -> Answer {
    let [.., spread] = job.id.head().to_be_bytes();
    let (mut is_dead, mut last) = (false, None);
    for round in 0..=pace.retries {
        if round > 0 {
            tokio::time::sleep(pace.pause(round - 1, spread)).await;
        }
        // Nothing is looked at through a resolver that was found dead, until it lives again.
        if is_dead {
            is_dead = !is_alive(&resolver).await;
            if is_dead {
                continue;
            }
        }
        let seen = detect(&resolver, &job.name, &service, &|_| {}).await;
        // The domain, or the resolver? It may also die in the middle of a look.
        is_dead = met_silence(&seen) && !is_alive(&resolver).await;
        if !is_dead && !matches!(seen.mx, MxAnswer::Failed(_)) {
            return Answer { job, sight: Sight::Whole(Box::new(seen)) };
        }
        last = Some(seen);
    }
    let sight = match last {
        Some(seen) if !is_dead => Sight::Whole(Box::new(seen)),
        _ => Sight::Dead,
    };
    Answer { job, sight }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::Id;
    use crate::model::DomainName;

    #[tokio::test]
    async fn a_look_that_comes_to_grief_is_answered_all_the_same() {
        let name = DomainName::parse("company.example").unwrap();
        let job = Job { id: Id::of(&name), name, place: 7, read: 0 };
        let answer = answered(async { panic!("a look that fails") }, job.clone()).await;
        assert_eq!(answer.job, job);
        let Sight::Whole(seen) = answer.sight else { panic!("it is told as unknown") };
        assert!(!seen.is_known());
    }
}
