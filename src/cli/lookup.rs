//! Looks at domains, several at a time.

use futures_util::{Stream, StreamExt, stream};

use super::context::Context;
use super::exit::Failure;
use super::progress::Progress;
use crate::advise::Look;
use crate::model::{DomainName, DomainObservation, HostName, ServiceProfile};
use crate::probe::{Resolver, detect};

/// Each domain asks a dozen questions; so many domains keep a resolver busy without flooding it.
const AT_ONCE: usize = 8;

/// What is needed to look at domains.
pub(super) struct Lookup {
    resolver: Resolver,
    pub(super) service: ServiceProfile,
    own_server: Option<HostName>,
    progress: Progress,
}

impl Lookup {
    /// Prepares to look; shows the progress beside the context's output.
    pub(super) fn new(
        cx: &mut Context,
        service: ServiceProfile,
        own_server: Option<HostName>,
    ) -> Result<Self, Failure> {
        let resolver = cx.resolver()?;
        Ok(Self::with(cx, resolver, service, own_server))
    }

    /// Prepares to look through another resolver than the context's.
    pub(super) fn with(
        cx: &mut Context,
        resolver: Resolver,
        service: ServiceProfile,
        own_server: Option<HostName>,
    ) -> Self {
        let progress = Progress::new(&cx.texts, cx.is_for_people());
        cx.out.beside(progress.bar());
        Self { resolver, service, own_server, progress }
    }

    /// Looks at the domains, several at once; they come out in the order given.
    pub(super) fn all(&self, domains: Vec<DomainName>) -> impl Stream<Item = Look> {
        let looks = domains.into_iter().map(move |domain| async move { self.one(&domain).await });
        stream::iter(looks).buffered(AT_ONCE)
    }

    /// Looks at one domain.
    pub(super) async fn one(&self, domain: &DomainName) -> Look {
        let report = |step| self.progress.report(domain, &step);
        let seen = detect(&self.resolver, domain, &self.service, &report).await;
        self.judge(seen)
    }

    /// What something seen means.
    pub(super) fn judge(&self, seen: DomainObservation) -> Look {
        Look::judge(seen, &self.service, self.own_server.clone())
    }
}
