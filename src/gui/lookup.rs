//! Looks at domains as a stream of events that ends when its handle is dropped.

use iced::futures::{Stream, StreamExt, stream};
use tokio::sync::mpsc;

use super::driven::driven;
use crate::model::{DomainName, DomainObservation, ServiceProfile};
use crate::probe::{Progress, Resolver, ResolverConfig, ResolverError, detect};

/// Something that came from a look.
#[derive(Debug, Clone)]
pub enum Event {
    /// One lookup more is done.
    Progressed(DomainName, Progress),
    /// A domain was seen.
    Seen(Box<DomainObservation>),
    /// Nobody could be asked.
    Failed(ResolverError),
}

/// Domains looked at at a time.
const AT_ONCE: usize = 4;
/// Events on their way; more progress than the window can draw is dropped, results never are.
const PENDING: usize = 64;

/// Looks at all domains.
pub fn stream(
    resolver: ResolverConfig,
    domains: Vec<DomainName>,
    service: ServiceProfile,
) -> impl Stream<Item = Event> + Send + 'static {
    let (sender, receiver) = mpsc::channel(PENDING);
    let driver = drive(resolver, domains, service, sender);
    driven(receiver, driver)
}

async fn drive(
    config: ResolverConfig,
    domains: Vec<DomainName>,
    service: ServiceProfile,
    sender: mpsc::Sender<Event>,
) {
    let resolver = match Resolver::new(&config) {
        Ok(resolver) => resolver,
        Err(error) => {
            // A closed channel means that nobody waits any more.
            let _ = sender.send(Event::Failed(error)).await;
            return;
        }
    };
    stream::iter(domains)
        .for_each_concurrent(AT_ONCE, |domain| {
            let (resolver, service, sender) = (&resolver, &service, &sender);
            async move {
                let report = |progress| {
                    let _ = sender.try_send(Event::Progressed(domain.clone(), progress));
                };
                let seen = detect(resolver, &domain, service, &report).await;
                let _ = sender.send(Event::Seen(Box::new(seen))).await;
            }
        })
        .await;
}
