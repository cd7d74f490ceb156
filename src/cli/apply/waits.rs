//! What stands against a change at once. The zone's primary server alone does not tell: policies and
//! what caches hold are seen through the resolver, as senders see them.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::advise::mta_sts::{Objection, objection};
use crate::advise::without_address;
use crate::cli::args::Apply;
use crate::cli::context::Context;
use crate::cli::exit::Failure;
use crate::cli::lookup::Lookup;
use crate::cli::schedule;
use crate::i18n::tr;
use crate::model::{DomainName, FindingCode, HostName, MxSet, ServiceProfile, Severity};
use crate::plan::schedule::Event;
use crate::probe::is_alive;

/// What the schedule calls now is a moment later by the time that it is compared.
const NOW: SignedDuration = SignedDuration::from_secs(60);

/// Whoever goes back is in a hurry.
const PATIENCE: Duration = Duration::from_secs(20);

/// Tells what the change should wait for, and until when by the schedule. `None`: for nothing, or
/// nobody answers here.
///
/// # Errors
/// [`Failure::PolicyLacks`] where senders who keep to the domain's MTA-STS policy would not deliver
/// to the service (RFC 8461 §5), [`Failure::Unresolvable`] where the change names hosts of the
/// service that the DNS does not know, unless that is agreed to.
pub(super) async fn heed(
    cx: &mut Context,
    args: &Apply,
    domain: &DomainName,
    service: &ServiceProfile,
    comes: &MxSet,
) -> Result<Option<Timestamp>, Failure> {
    let resolver = match cx.resolver() {
        Ok(resolver) if is_alive(&resolver).await => resolver,
        // The primary may stand in a network from which the Internet's DNS cannot be asked.
        Ok(_) | Err(_) => {
            cx.warn(&tr!(cx.texts, "cli-apply-unseen", domain = domain.unicode()));
            return Ok(None);
        }
    };
    let look = Lookup::with(cx, resolver, service.clone(), None).one(domain).await;
    cx.check_policies(&look);
    let binds = look.now.findings.iter().find(|finding| {
        finding.code == FindingCode::MtaStsListsOld && finding.severity == Severity::Error
    });
    match binds {
        Some(_) if !args.force => return Err(Failure::PolicyLacks(domain.clone())),
        Some(finding) => cx.warn(&cx.texts.finding(finding).what),
        None => {}
    }
    let mut unknown = without_address(&[&look.seen], service);
    unknown.retain(|host| comes.of(host).next().is_some());
    if !unknown.is_empty() {
        if !args.force {
            return Err(Failure::Unresolvable(unknown));
        }
        cx.warn(&cx.texts.unresolved(&unknown));
    }
    let strategy = args.wishes.strategy.unwrap_or_default();
    let entries = schedule::entries(&look, service, strategy, &cx.texts);
    let change = entries.iter().find(|entered| entered.event == Event::Change);
    let wait = change.map(|entered| entered.at).filter(|at| *at > Timestamp::now() + NOW);
    if let Some(until) = wait {
        let (until, domain) = (cx.texts.moment(until), domain.ascii());
        cx.warn(&tr!(cx.texts, "cli-apply-wait", until = until, domain = domain));
    }
    Ok(wait)
}

/// Warns where senders who keep to the domain's MTA-STS policy would not deliver to the records that
/// come back. Nothing keeps anybody from going back.
pub(super) async fn warn_of_policy(
    cx: &mut Context,
    domain: &DomainName,
    service: &ServiceProfile,
    to: &MxSet,
) {
    let name = domain.unicode();
    let look = tokio::time::timeout(PATIENCE, async {
        let resolver = cx.resolver().ok()?;
        if !is_alive(&resolver).await {
            return None;
        }
        Some(Lookup::with(cx, resolver, service.clone(), None).one(domain).await)
    });
    let Ok(Some(look)) = look.await else {
        cx.warn(&tr!(cx.texts, "cli-apply-unseen", domain = name));
        return;
    };
    match objection(&look.seen, Some(to)) {
        Some(Objection::Lacks(hosts)) => {
            let hosts: Vec<&str> = hosts.iter().map(HostName::as_str).collect();
            let hosts = hosts.join(", ");
            cx.warn(&tr!(cx.texts, "cli-apply-back-policy", domain = name, hosts = hosts));
        }
        Some(Objection::Unknown) => {
            cx.warn(&tr!(cx.texts, "cli-apply-back-unread", domain = name));
        }
        None => {}
    }
}
