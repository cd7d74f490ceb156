//! Looks at cases as a stream of messages that ends when its handle is dropped.

use iced::futures::{Stream, StreamExt};
use tokio::sync::mpsc;

use super::Message;
use crate::gui::driven::driven;
use crate::portfolio::check::check_all;
use crate::probe::{Resolver, ResolverConfig};
use crate::store::ServiceList;
use crate::store::book::Row;

/// Cases looked at at a time: polite to the resolver of a small office.
const AT_ONCE: usize = 4;
/// Results on their way to the window.
const PENDING: usize = 16;

/// Looks at all cases.
pub(super) fn check(
    rows: Vec<Row>,
    services: ServiceList,
    resolver: ResolverConfig,
) -> impl Stream<Item = Message> + Send + 'static {
    let (sender, receiver) = mpsc::channel(PENDING);
    let driver = drive(rows, services, resolver, sender);
    driven(receiver, driver)
}

async fn drive(
    rows: Vec<Row>,
    services: ServiceList,
    config: ResolverConfig,
    sender: mpsc::Sender<Message>,
) {
    // Where nobody receives any more, nobody waits for it.
    let say = async |message| drop(sender.send(message).await);
    let resolver = match Resolver::new(&config) {
        Ok(resolver) => resolver,
        Err(error) => return say(Message::CheckFailed(error)).await,
    };
    {
        let report = |_: &_, _| {};
        let mut looks = std::pin::pin!(check_all(rows, &services, &resolver, AT_ONCE, &report));
        while let Some(checked) = looks.next().await {
            say(Message::Checked(Box::new(checked))).await;
        }
    }
    say(Message::CheckEnded).await;
}
