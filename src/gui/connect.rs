//! Looks at connections as a stream of events that ends when its handle is dropped.

use std::pin::pin;
use std::time::{Duration, Instant};

use iced::futures::Stream;
use tokio::sync::mpsc;

use super::driven::driven;
use crate::model::{ReachRun, Target};
use crate::probe::{
    Controls, ReachEvent, ReachOptions, Resolver, ResolverConfig, ResolverError,
    reach_with_controls,
};

/// Something that came from a look.
#[derive(Debug, Clone)]
pub enum Event {
    /// A name was looked up, or an address is done with.
    Progressed(ReachEvent),
    /// It may go on for so many seconds.
    Waits(u64),
    /// Everything is done with.
    Done(Box<ReachRun>),
    /// No name can be looked up.
    Failed(ResolverError),
}

/// Events on their way.
const PENDING: usize = 256;
/// How often the time that is left is told, while a look is under way.
const TICK: Duration = Duration::from_secs(1);

/// Looks at all targets and controls.
pub fn stream(
    resolver: ResolverConfig,
    targets: Vec<Target>,
    controls: Controls,
) -> impl Stream<Item = Event> + Send + 'static {
    let (sender, receiver) = mpsc::channel(PENDING);
    let driver = drive(resolver, targets, controls, sender);
    driven(receiver, driver)
}

async fn drive(
    config: ResolverConfig,
    targets: Vec<Target>,
    controls: Controls,
    sender: mpsc::Sender<Event>,
) {
    let event = match Resolver::new(&config) {
        Ok(resolver) => {
            // The whole comes at the end, so that a piece that finds no room is not missed.
            let report = |event| _ = sender.try_send(Event::Progressed(event));
            let options = ReachOptions::default();
            let until = Instant::now() + options.whole;
            let mut look =
                pin!(reach_with_controls(&resolver, &targets, &controls, &options, &report));
            let mut ticks = tokio::time::interval(TICK);
            loop {
                tokio::select! {
                    run = &mut look => break Event::Done(Box::new(run)),
                    _ = ticks.tick() => {
                        let left = until.saturating_duration_since(Instant::now()).as_secs();
                        _ = sender.try_send(Event::Waits(left));
                    }
                }
            }
        }
        Err(error) => Event::Failed(error),
    };
    // A closed channel means that nobody waits any more.
    let _ = sender.send(event).await;
}
