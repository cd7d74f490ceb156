//! Which domains of a case are waited for.

use crate::advise::state;
use crate::model::{Case, CaseDomain, DomainState, MxAnswer, ServiceProfile};

/// The domains that something is waited for: all but those that take no mail, unless none does.
/// What is never done with a domain must not keep the others waiting for ever.
#[must_use]
pub fn counting<'a>(case: &'a Case, service: &ServiceProfile) -> Vec<&'a CaseDomain> {
    let with_mail: Vec<&CaseDomain> =
        case.domains.iter().filter(|domain| !takes_no_mail(domain, service)).collect();
    if with_mail.is_empty() { case.domains.iter().collect() } else { with_mail }
}

/// Whether a domain takes no mail, as far as was last seen. One that does not exist is a slip of the
/// pen, or has expired: that is to be seen to.
#[must_use]
pub fn takes_no_mail(domain: &CaseDomain, service: &ServiceProfile) -> bool {
    let last = domain.last_known();
    last.is_some_and(|look| {
        !matches!(look.mx, MxAnswer::NxDomain { .. })
            && state(look.source(), &look.mx_set(), service) == DomainState::NoMail
    })
}
