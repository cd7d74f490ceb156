//! Tries the way of mail as a stream of events that ends when its handle is dropped.

use std::time::Duration;

use iced::futures::{Stream, StreamExt, future, stream};
use tokio::sync::mpsc;

use crate::mail::{Outcome, Patience, Progress, Target, Trial, try_mail};
use crate::probe::{Resolver, ResolverConfig, locate};

/// How long the server may take for each answer.
const LIMIT: Duration = Duration::from_secs(30);
/// How long to go on where the server asks to come back later.
const PATIENCE: Duration = Duration::from_mins(15);

/// Something that came from a test.
#[derive(Debug, Clone)]
pub enum Event {
    /// Something was said, or it is waited.
    Progressed(Progress),
    /// It has ended.
    Done(Outcome),
}

/// Makes a test. The server is looked up where everything else is.
pub fn stream(
    resolver: ResolverConfig,
    target: Target,
    trial: Trial,
) -> impl Stream<Item = Event> + Send + 'static {
    let (said, lines) = mpsc::unbounded_channel();
    let (ended, end) = mpsc::channel(1);
    let driver = async move {
        let target = located(&resolver, target).await;
        let patience = Patience { limit: PATIENCE, every: None };
        let outcome = try_mail(&target, &trial, patience, LIMIT, &said).await;
        // A closed channel means that nobody waits any more.
        let _ = ended.send(outcome).await;
    };
    let lines = stream::unfold(lines, async |mut lines| {
        lines.recv().await.map(|line| (Event::Progressed(line), lines))
    });
    let end = stream::unfold(end, async |mut end| {
        end.recv().await.map(|outcome| (Event::Done(outcome), end))
    });
    // All are polled by the one task, so that ending it ends the connection too.
    let driver = stream::once(driver).filter_map(|()| future::ready(None));
    stream::select(stream::select(lines, end), driver)
}

/// Finds the server's addresses by the user's resolvers; else the system is asked.
async fn located(resolver: &ResolverConfig, target: Target) -> Target {
    if resolver.servers.is_empty() || target.account.is_local() {
        return target;
    }
    let Ok(resolver) = Resolver::new(resolver) else { return target };
    let addresses = locate(&resolver, &target.account.host, target.account.port).await;
    Target { addresses: Some(addresses), ..target }
}
