//! One question, several resolvers: the first that knows decides.
//!
//! Each resolver is asked by itself. In a pool, one that refuses or answers nonsense would decide
//! at random whether a good one beside it is heard.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::time::{sleep, timeout};

use crate::model::LookupFailure;

/// A resolver that has not answered by then gets company. Most answer much sooner.
const PATIENCE: Duration = Duration::from_millis(400);

/// An answer that says why it is none.
pub(super) trait Failed {
    /// Set if it is not known whether what was asked for exists; another resolver may know.
    fn failure(&self) -> Option<&LookupFailure>;
}

/// The resolvers to ask; cheap to clone.
#[derive(Clone)]
pub(super) struct Servers<S> {
    list: Arc<[S]>,
    /// The one that answered last. It is asked first, so that a dead one costs time only once.
    best: Arc<AtomicUsize>,
}

impl<S> Servers<S> {
    pub(super) fn new(list: Vec<S>) -> Self {
        Self { list: list.into(), best: Arc::default() }
    }

    /// Asks one after the other, the next as soon as one fails or takes long, within `limit`.
    ///
    /// Where none knows, the failure that tells most is returned; `None` if none came in time.
    pub(super) async fn ask<'a, T, E: Failed, F>(
        &'a self,
        limit: Duration,
        question: impl Fn(&'a S) -> F,
    ) -> Option<Result<T, E>>
    where
        F: Future<Output = Result<T, E>>,
    {
        let count = self.list.len();
        let first = self.best.load(Ordering::Relaxed);
        let mut waiting = (0..count).map(|turn| (first + turn) % count);
        let divisor = u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1);
        let patience = PATIENCE.min(limit / divisor);
        let start = |at: usize| {
            let answer = question(&self.list[at]);
            async move { (at, answer.await) }
        };
        let mut worst: Option<E> = None;
        let found = timeout(limit, async {
            let mut asked: FuturesUnordered<_> = waiting.next().map(start).into_iter().collect();
            while !asked.is_empty() {
                tokio::select! {
                    biased;
                    Some((at, answer)) = asked.next() => match answer {
                        Err(error) if error.failure().is_some() => {
                            if worst.as_ref().is_none_or(|known| weight(&error) > weight(known)) {
                                worst = Some(error);
                            }
                            asked.extend(waiting.next().map(start));
                        }
                        answer => {
                            self.best.store(at, Ordering::Relaxed);
                            return Some(answer);
                        }
                    },
                    () = sleep(patience), if waiting.len() > 0 => {
                        asked.extend(waiting.next().map(start));
                    }
                }
            }
            None
        });
        found.await.ok().flatten().or_else(|| worst.map(Err))
    }
}

/// How much a failure tells: most where a resolver tried, least where there was silence.
fn weight(error: &impl Failed) -> u8 {
    match error.failure() {
        Some(LookupFailure::ServFail) => 3,
        Some(LookupFailure::Refused) => 2,
        Some(LookupFailure::Network(_)) => 1,
        Some(LookupFailure::Timeout) | None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Failed for Option<LookupFailure> {
        fn failure(&self) -> Option<&LookupFailure> {
            self.as_ref()
        }
    }

    /// How a resolver behaves.
    #[derive(Clone)]
    enum Server {
        Knows(u8),
        KnowsNone,
        Fails(LookupFailure),
        IsSilent,
    }
    use LookupFailure::{Network, Refused, ServFail, Timeout};
    use Server::{Fails, IsSilent, Knows, KnowsNone};

    type Answer = Option<Result<u8, Option<LookupFailure>>>;

    fn ask_with(servers: &Servers<Server>, silent: &AtomicUsize) -> Answer {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(servers.ask(Duration::from_millis(400), async |server| match server {
            Knows(answer) => Ok(*answer),
            KnowsNone => Err(None),
            Fails(failure) => Err(Some(failure.clone())),
            IsSilent => {
                silent.fetch_add(1, Ordering::Relaxed);
                std::future::pending().await
            }
        }))
    }

    fn ask(list: &[Server]) -> Answer {
        ask_with(&Servers::new(list.to_vec()), &AtomicUsize::new(0))
    }

    #[test]
    fn one_that_knows_is_enough_wherever_it_stands() {
        let odd = [Fails(Refused), Fails(Network("x".into())), Fails(ServFail), Fails(Timeout)];
        for odd in odd.into_iter().chain([IsSilent]) {
            assert_eq!(ask(&[odd.clone(), Knows(1)]), Some(Ok(1)));
            assert_eq!(ask(&[Knows(1), odd.clone()]), Some(Ok(1)));
            assert_eq!(ask(&[odd.clone(), odd.clone(), odd.clone(), Knows(1)]), Some(Ok(1)));
            assert_eq!(ask(&[odd, KnowsNone]), Some(Err(None)), "that there is none is known too");
        }
        assert_eq!(ask(&[Knows(1), Knows(2)]), Some(Ok(1)), "in the order given");
    }

    #[test]
    fn where_none_knows_the_most_telling_failure_counts() {
        assert_eq!(
            ask(&[Fails(Timeout), Fails(ServFail), Fails(Refused)]),
            Some(Err(Some(ServFail)))
        );
        assert_eq!(ask(&[Fails(Refused), IsSilent]), Some(Err(Some(Refused))));
        assert_eq!(ask(&[IsSilent, IsSilent]), None);
    }

    #[test]
    fn a_dead_one_costs_time_only_once() {
        let servers = Servers::new(vec![IsSilent, Knows(1)]);
        let silent = AtomicUsize::new(0);
        for _ in 0..3 {
            assert_eq!(ask_with(&servers, &silent), Some(Ok(1)));
        }
        assert_eq!(silent.into_inner(), 1, "asked once, and not again");
    }
}
