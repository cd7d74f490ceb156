//! Watches a change arrive, as a stream of events that ends when its handle is dropped.

use std::net::SocketAddr;
use std::time::Duration;

use iced::futures::Stream;
use jiff::Timestamp;
use tokio::sync::mpsc;

use super::driven::driven;
use crate::model::{DomainName, ServiceProfile, Sighting, Watch};
use crate::probe::{Resolver, ResolverConfig, ResolverError, look_around};

/// Something that came from a look.
#[derive(Debug, Clone)]
pub enum Event {
    /// A domain was looked at.
    Looked(DomainName, Timestamp, Vec<Sighting>),
    /// The next look comes at this time.
    Waits(Timestamp),
    /// Everything has arrived.
    Arrived,
    /// Nobody can be asked.
    Failed(ResolverError),
}

/// Events on their way.
const PENDING: usize = 16;

/// Looks at all domains again and again, until the change has arrived at all of them. `watches`
/// is what was seen before.
pub fn stream(
    resolver: ResolverConfig,
    witnesses: Vec<SocketAddr>,
    watches: Vec<Watch>,
    service: ServiceProfile,
) -> impl Stream<Item = Event> + Send + 'static {
    let (sender, receiver) = mpsc::channel(PENDING);
    let driver = drive(resolver, witnesses, watches, service, sender);
    driven(receiver, driver)
}

async fn drive(
    config: ResolverConfig,
    witnesses: Vec<SocketAddr>,
    mut watches: Vec<Watch>,
    service: ServiceProfile,
    sender: mpsc::Sender<Event>,
) {
    let outcome = async {
        let resolver = Resolver::new(&config)?;
        loop {
            for watch in watches.iter_mut().filter(|watch| !watch.is_there()) {
                let seen = look_around(&resolver, &witnesses, &watch.domain, &service).await?;
                let at = Timestamp::now();
                watch.add(at, seen.clone());
                // A closed channel means that nobody waits any more; then this is dropped too.
                let _ = sender.send(Event::Looked(watch.domain.clone(), at, seen)).await;
            }
            let waiting = watches.iter().filter(|watch| !watch.is_there());
            let Some(pause) = waiting.map(Watch::pause).min() else {
                return Ok::<_, ResolverError>(());
            };
            let next = Timestamp::now().checked_add(pause).unwrap_or(Timestamp::MAX);
            let _ = sender.send(Event::Waits(next)).await;
            tokio::time::sleep(Duration::try_from(pause).unwrap_or_default()).await;
        }
    };
    let event = match outcome.await {
        Ok(()) => Event::Arrived,
        Err(error) => Event::Failed(error),
    };
    let _ = sender.send(event).await;
}

#[cfg(test)]
#[cfg(target_os = "linux")]
#[path = "arrival_tests.rs"]
mod tests;
