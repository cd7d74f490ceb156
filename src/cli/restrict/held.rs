//! What holds a restriction back: by a case, or by what the DNS says of domains.

use std::pin::pin;

use futures_util::StreamExt;
use jiff::Timestamp;
use serde::Serialize;

use super::super::args;
use super::super::context::{Context, domains};
use super::super::exit::{Exit, Failure};
use super::super::lookup::Lookup;
use crate::advise::spf::what_if;
use crate::advise::{Look, mta_sts};
use crate::i18n::tr;
use crate::model::{Case, DomainName, DomainState, MxSet, ServiceProfile, Stage};
use crate::plan::PlanError;
use crate::plan::course::{UNKNOWN_TTL, is_changed};
use crate::plan::schedule::{Basis, Event, Others, Schedule};
use crate::wizard::{Change, Hold, hold, queues_empty, still_listed};

/// Why nobody is to be kept out yet.
#[derive(Debug, Clone, Serialize)]
pub(super) struct HeldBack {
    until: Option<String>,
    pub(super) reason: String,
    /// How the command ends for it.
    #[serde(skip)]
    pub(super) exit: Exit,
}

impl HeldBack {
    fn of(cx: &Context, hold: &Hold) -> Self {
        let (until, reason) = match hold {
            Hold::NotArrived(domain) => {
                (None, tr!(cx.texts, "restrict-not-switched", domain = domain.unicode()))
            }
            Hold::Until(at) => {
                let until = cx.texts.moment(*at);
                (Some(*at), tr!(cx.texts, "restrict-too-early", until = until))
            }
            Hold::Queued(at) => (Some(*at), cx.texts.hold(hold)),
            Hold::NoDomain | Hold::StillListed(..) | Hold::Forbidden(_) => {
                (None, cx.texts.hold(hold))
            }
        };
        Self { until: until.map(|at| at.to_string()), reason, exit: Exit::Wrong }
    }

    /// The rules would keep out servers of the service whose addresses could not be looked up.
    pub(super) fn unlocated(words: &str) -> Self {
        Self { until: None, reason: words.to_owned(), exit: Exit::Unknown }
    }

    fn unlooked(cx: &Context, domain: &DomainName) -> Self {
        let reason = cx.texts.plan_error(&PlanError::Unknown(domain.clone()));
        Self { until: None, reason, exit: Exit::Unknown }
    }
}

/// What holds a stage back as far as the case tells. What it knows may be old, and somebody may
/// have put old records back since: before anybody is kept out, the domains are looked at again.
pub(super) async fn by_case(
    cx: &mut Context,
    case: &Case,
    service: &ServiceProfile,
    stage: Stage,
) -> Result<Option<HeldBack>, Failure> {
    if let Some(hold) = hold(case, service, stage, Timestamp::now()) {
        return Ok(Some(HeldBack::of(cx, &hold)));
    }
    let mut now = case.clone();
    let lookup = Lookup::new(cx, service.clone(), case.mail_server())?;
    let names = case.domains.iter().map(|domain| domain.name.clone()).collect();
    let mut looks = pin!(lookup.all(names));
    while let Some(look) = looks.next().await {
        if !look.seen.is_known() {
            return Ok(Some(HeldBack::unlooked(cx, &look.seen.domain)));
        }
        now.apply(Change::Observed(Box::new(look.seen)), Timestamp::now())?;
    }
    let hold = hold(&now, service, stage, Timestamp::now());
    Ok(hold.map(|hold| HeldBack::of(cx, &hold)))
}

/// What holds the stage back as far as the DNS tells: whether domains are switched, and for how
/// long somebody may go by what stood there before.
pub(super) async fn by_domains(
    cx: &mut Context,
    service: &ServiceProfile,
    args: &args::Restrict,
) -> Result<Option<HeldBack>, Failure> {
    if args.domains.is_empty() {
        return Ok(None);
    }
    let names = domains(&args.domains)?;
    let lookup = Lookup::new(cx, service.clone(), None)?;
    let now = Timestamp::now();
    let mut latest: Option<Timestamp> = None;
    for name in names {
        let look = lookup.one(&name).await;
        if let Some(held) = unswitched(cx, &name, &look, service) {
            return Ok(Some(held));
        }
        if mta_sts::forbids(&look.seen, service) {
            return Ok(Some(HeldBack::of(cx, &Hold::Forbidden(name))));
        }
        if args.stage == Stage::Reject
            && let Some(hosts) = still_listed(&MxSet::all_of(&look.seen.given_out()), service)
        {
            return Ok(Some(HeldBack::of(cx, &Hold::StillListed(name, hosts))));
        }
        let spf = what_if(&look.seen, service, None);
        let mut basis = Basis::of(&look.seen, service, &spf, Others::Go);
        // Nobody saw what stood there before, nor for how long it may be remembered.
        basis.old_ttl = basis.old_ttl.max(UNKNOWN_TTL);
        // When the change was made is not seen in the DNS: without a word it may be just now.
        let changed = args.changed.unwrap_or(now);
        let happened = [(Event::Change, changed), (Event::LowerTtl, changed)];
        let times = Schedule::new(&basis).times(changed, &happened);
        let over = times.iter().find(|(event, _)| *event == Event::LastOldAnswer);
        latest = latest.max(over.map(|(_, at)| *at));
    }
    let Some(forgotten) = latest else { return Ok(None) };
    let queued = queues_empty(forgotten);
    let hold = if forgotten > now {
        Some(Hold::Until(forgotten))
    } else if args.stage == Stage::Reject && queued > now {
        Some(Hold::Queued(queued))
    } else {
        None
    };
    Ok(hold.map(|hold| HeldBack::of(cx, &hold)))
}

/// A domain that is not switched at all of its name servers, as far as they were heard.
fn unswitched(
    cx: &Context,
    name: &DomainName,
    look: &Look,
    service: &ServiceProfile,
) -> Option<HeldBack> {
    match look.now.state {
        DomainState::Switched if is_changed(&look.seen, service) => None,
        DomainState::Unknown => Some(HeldBack::unlooked(cx, name)),
        DomainState::NoMail => {
            let reason = tr!(cx.texts, "restrict-no-mail", domain = name.unicode());
            Some(HeldBack { until: None, reason, exit: Exit::Wrong })
        }
        DomainState::Switched | DomainState::PartlySwitched | DomainState::NotSwitched => {
            Some(HeldBack::of(cx, &Hold::NotArrived(name.clone())))
        }
    }
}
