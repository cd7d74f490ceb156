//! The domains of many cases looked up again.

use futures_util::{Stream, StreamExt, stream};
use jiff::Timestamp;

use super::PortfolioError;
use crate::advise::{Diagnosis, diagnose};
use crate::model::{DomainName, DomainObservation};
use crate::probe::{Progress, Resolver, detect};
use crate::store::book::Row;
use crate::store::{ServiceList, StoreError, amend_case, load_case};
use crate::wizard::{Change, Refused};

/// So many domains of one case are looked up at once.
const DOMAINS_AT_ONCE: usize = 4;

/// A case that was looked at.
#[derive(Debug, Clone)]
pub struct Checked {
    /// How it stood before.
    pub before: Row,
    /// How it stands now, or why nobody knows.
    pub outcome: Result<Now, PortfolioError>,
}

/// How a case stands after a look.
#[derive(Debug, Clone)]
pub struct Now {
    /// Its row.
    pub row: Row,
    /// What each of its domains amounts to.
    pub diagnoses: Vec<Diagnosis>,
}

/// Looks at the domains of all cases, `at_once` of them at a time, and keeps what was seen. They
/// come as they are done: a slow zone keeps nobody waiting. What was seen is on disk by then, so
/// that whoever stops loses nothing.
pub fn check_all<'a>(
    rows: Vec<Row>,
    services: &'a ServiceList,
    resolver: &'a Resolver,
    at_once: usize,
    report: &'a (dyn Fn(&DomainName, Progress) + Sync),
) -> impl Stream<Item = Checked> + 'a {
    let look = move |before: Row| async move {
        let outcome = look(&before, services, resolver, report).await;
        Checked { before, outcome }
    };
    stream::iter(rows).map(look).buffer_unordered(at_once.max(1))
}

/// Looks a case's domains up, keeps what was seen, and says how it stands now.
async fn look(
    row: &Row,
    services: &ServiceList,
    resolver: &Resolver,
    report: &(dyn Fn(&DomainName, Progress) + Sync),
) -> Result<Now, PortfolioError> {
    let case = load_case(&row.path)?;
    let unknown = || StoreError::NoSuchService(case.service.clone());
    let service = services.get(&case.service).ok_or_else(unknown)?;
    let names: Vec<DomainName> = case.domains.iter().map(|domain| domain.name.clone()).collect();
    let seen: Vec<DomainObservation> =
        stream::iter(names)
            .map(|name| async move {
                detect(resolver, &name, service, &|step| report(&name, step)).await
            })
            .buffered(DOMAINS_AT_ONCE)
            .collect()
            .await;
    // In the case as it is by now: a lookup takes seconds, and somebody may have worked on it.
    let case = amend_case(&row.path, |case| {
        for seen in &seen {
            match case.apply(Change::Observed(Box::new(seen.clone())), Timestamp::now()) {
                // It was taken out of the case meanwhile.
                Ok(()) | Err(Refused::UnknownDomain(_)) => {}
                Err(other) => return Err(PortfolioError::from(other)),
            }
        }
        Ok(())
    })?;
    let own = case.mail_server();
    let is_left = |seen: &&DomainObservation| case.domain(&seen.domain).is_some();
    let diagnoses =
        seen.iter().filter(is_left).map(|seen| diagnose(seen, service, own.as_ref())).collect();
    Ok(Now { row: Row::of(&row.path, &case, Some(service)), diagnoses })
}
