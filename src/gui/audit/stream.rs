//! Runs an audit as a stream of events that ends when its handle is dropped.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use iced::futures::Stream;
use thiserror::Error;
use tokio::sync::{mpsc, oneshot};

use super::gathered::Gathered;
use super::journal_of;
use super::wish::Wish;
use crate::advise::Diagnosis;
use crate::audit::{AuditError, Form, Listener, Outcome, Pace, Progress, Remark, Scope, Setup};
use crate::gui::context::Context;
use crate::gui::driven::driven;
use crate::i18n::Catalog;
use crate::model::{DomainObservation, ServiceProfile};
use crate::probe::{Resolver, ResolverConfig, ResolverError};

/// Something that came from a run.
#[derive(Debug, Clone)]
pub enum Event {
    /// So far it has come.
    Progressed(Progress),
    /// It ended; with what was found on the way.
    Ended(Outcome, Box<Gathered>),
    /// It could not begin, or not go on.
    Failed(Fault),
}

/// Why it could not.
#[derive(Debug, Clone, Error)]
pub enum Fault {
    /// There is nobody to ask.
    #[error(transparent)]
    Resolver(#[from] ResolverError),
    /// The list, the results or the journal.
    #[error(transparent)]
    Audit(Arc<AuditError>),
}

impl From<AuditError> for Fault {
    fn from(error: AuditError) -> Self {
        Self::Audit(Arc::new(error))
    }
}

/// Events on their way; more progress than the window can draw is dropped, the end never is.
const PENDING: usize = 16;

/// What is to be done.
#[derive(Debug, Clone)]
pub struct Order {
    resolver: ResolverConfig,
    service: ServiceProfile,
    scope: Scope,
    list: PathBuf,
    results: PathBuf,
    form: Form,
    since: Option<PathBuf>,
    is_polite: bool,
    /// In place of what an earlier run left.
    anew: bool,
    texts: Catalog,
}

impl Order {
    /// As the user wishes it.
    #[must_use]
    pub fn new(wish: &Wish, anew: bool, cx: &Context) -> Self {
        Self {
            resolver: cx.resolver.clone(),
            service: wish.service(cx).clone(),
            scope: wish.scope,
            list: wish.list(cx),
            results: wish.results(cx),
            form: wish.form(),
            since: wish.since(cx),
            is_polite: wish.is_polite,
            anew,
            texts: cx.texts.clone(),
        }
    }

    /// Opens everything. Blocks.
    fn prepare(self, resolver: Resolver) -> Result<crate::audit::Run, AuditError> {
        // Only files have an end: a pipe would never be read to it.
        for path in [&self.list].into_iter().chain(&self.since) {
            let fault = |error| AuditError::List { path: path.clone(), error };
            let there = path.metadata().map_err(fault)?;
            if !there.is_file() && !there.is_dir() {
                return Err(fault(io::ErrorKind::InvalidInput.into()));
            }
        }
        let journal = journal_of(&self.results);
        if self.anew {
            forget(&journal)?;
        }
        Setup {
            list: self.list,
            scope: self.scope,
            service: self.service,
            resolver,
            concurrency: None,
            rate: self.is_polite.then_some(Pace::RATE),
            retries: Pace::RETRIES,
            form: self.form,
            output: Some(self.results),
            replaces: self.anew,
            journal: Some(journal),
            shard: None,
            since: self.since.into_iter().collect(),
            is_ordered: true,
            texts: self.texts,
        }
        .prepare()
    }
}

/// Takes a journal away; that there is none is as well.
fn forget(journal: &std::path::Path) -> Result<(), AuditError> {
    match std::fs::remove_file(journal) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(AuditError::Results { path: Some(journal.to_owned()), error })
        }
        _ => Ok(()),
    }
}

/// Does it, adding to what was found before. When `stop` is used, all that is known is written,
/// and the stream ends.
pub fn stream(
    order: Order,
    gathered: Gathered,
    stop: oneshot::Receiver<()>,
) -> impl Stream<Item = Event> + Send + 'static {
    let (sender, receiver) = mpsc::channel(PENDING);
    let driver = drive(order, gathered, stop, sender);
    driven(receiver, driver)
}

async fn drive(
    order: Order,
    gathered: Gathered,
    stop: oneshot::Receiver<()>,
    sender: mpsc::Sender<Event>,
) {
    let mut hearer = Hearer { gathered, sender: sender.clone() };
    let event = match work(order, &mut hearer, stop).await {
        Ok(outcome) => Event::Ended(outcome, Box::new(hearer.gathered)),
        Err(fault) => Event::Failed(fault),
    };
    // A closed channel means that nobody waits any more.
    let _ = sender.send(event).await;
}

async fn work(
    order: Order,
    hearer: &mut Hearer,
    stop: oneshot::Receiver<()>,
) -> Result<Outcome, Fault> {
    let resolver = Resolver::new(&order.resolver)?;
    let (list, journal) = (order.list.clone(), journal_of(&order.results));
    let ready = tokio::task::spawn_blocking(move || order.prepare(resolver)).await;
    let run = ready.unwrap_or_else(|stopped| {
        Err(AuditError::List { path: list, error: io::Error::other(stopped) })
    })?;
    let stopped = async {
        // That nobody can stop it any more ends it as well.
        let _ = stop.await;
    };
    let outcome = run.go(hearer, stopped).await?;
    // The journal of a list that is done would only keep the next check from beginning.
    if !outcome.is_unfinished
        && let Err(error) = forget(&journal)
    {
        tracing::warn!(%error, "the journal stays");
    }
    Ok(outcome)
}

/// Gathers what is found, and tells how far it is.
struct Hearer {
    gathered: Gathered,
    sender: mpsc::Sender<Event>,
}

impl Listener for Hearer {
    fn progressed(&mut self, progress: &Progress) {
        // What finds no room is soon followed by the next.
        let _ = self.sender.try_send(Event::Progressed(*progress));
    }

    fn remarked(&mut self, remark: Remark) {
        self.gathered.remark(remark);
    }

    fn judged(&mut self, seen: &DomainObservation, now: &Diagnosis) {
        self.gathered.judge(seen, now);
    }
}

#[cfg(test)]
mod tests {
    use std::net::UdpSocket;
    use std::path::Path;
    use std::time::Duration;

    use iced::futures::StreamExt;

    use super::*;
    use crate::model::Language;

    fn order(folder: &Path, server: &UdpSocket, scope: Scope) -> Order {
        let list = folder.join("list");
        std::fs::write(&list, "a.example\nb.example\n").unwrap();
        let resolver = ResolverConfig {
            servers: vec![server.local_addr().unwrap()],
            timeout: Duration::from_millis(200),
            ..ResolverConfig::default()
        };
        Order {
            resolver,
            service: ServiceProfile::built_in(),
            scope,
            list,
            results: folder.join("results.csv"),
            form: Form::Csv,
            since: None,
            is_polite: true,
            anew: false,
            texts: Catalog::new(Language::En),
        }
    }

    async fn last(order: Order) -> Event {
        let (_stop, stopped) = oneshot::channel();
        let events: Vec<Event> = stream(order, Gathered::default(), stopped).collect().await;
        events.into_iter().next_back().unwrap()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn where_no_resolver_answers_all_is_left_for_later() {
        // It takes every question and answers none.
        let server = UdpSocket::bind("127.0.0.1:0").unwrap();
        for scope in [Scope::Mx, Scope::Full] {
            let folder = tempfile::tempdir().unwrap();
            let event = last(order(folder.path(), &server, scope)).await;
            let Event::Ended(outcome, gathered) = event else { panic!("{event:?}") };
            assert!(outcome.is_dead && outcome.is_unfinished, "{outcome:?}");
            assert_eq!(outcome.tally.all(), 0, "nobody is called unknown");
            assert_eq!(gathered.concerns().count(), 0);
            assert!(folder.path().join("results.csv.journal").exists(), "it can go on");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_no_file_is_refused_at_once() {
        let server = UdpSocket::bind("127.0.0.1:0").unwrap();
        let folder = tempfile::tempdir().unwrap();
        for list in ["/dev/zero", "-", "missing"] {
            let mut order = order(folder.path(), &server, Scope::Mx);
            order.list = folder.path().join(list);
            let event = last(order).await;
            let Event::Failed(Fault::Audit(error)) = event else { panic!("{event:?}") };
            assert!(matches!(&*error, AuditError::List { .. }), "{error}");
        }
        assert!(!folder.path().join("results.csv").exists(), "nothing is left behind");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn whoever_begins_anew_replaces_both_files() {
        let server = UdpSocket::bind("127.0.0.1:0").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let results = folder.path().join("results.csv");
        std::fs::write(&results, "old\n").unwrap();
        let event = last(order(folder.path(), &server, Scope::Mx)).await;
        assert!(matches!(event, Event::Failed(_)), "not unless it is wanted: {event:?}");
        assert_eq!(std::fs::read_to_string(&results).unwrap(), "old\n");
        std::fs::write(journal_of(&results), "no journal\n").unwrap();
        let anew = Order { anew: true, ..order(folder.path(), &server, Scope::Mx) };
        let event = last(anew).await;
        assert!(matches!(event, Event::Ended(..)), "{event:?}");
        assert!(std::fs::read_to_string(&results).unwrap().starts_with("domain,ascii,"));
    }
}
