//! The steps, one file each: a `State`, a `Message`, `update` and `view`.

pub mod change;
pub mod company;
pub mod connection;
pub mod current_records;
pub mod propagation;
pub mod request;
pub mod restrict;
pub mod service;
pub mod smart_host;
pub mod start;

use crate::i18n::{Catalog, tr};
use crate::model::Step;
use crate::wizard::Reason;

/// What a step is called in the side bar.
#[must_use]
pub fn name(step: Step, texts: &Catalog) -> String {
    match step {
        Step::Start => tr!(texts, "step-start"),
        Step::Service => tr!(texts, "step-service"),
        Step::Company => tr!(texts, "step-company"),
        Step::CurrentRecords => tr!(texts, "step-current-records"),
        Step::Connection => tr!(texts, "step-connection"),
        Step::Change => tr!(texts, "step-change"),
        Step::Request => tr!(texts, "step-request"),
        Step::Propagation => tr!(texts, "step-propagation"),
        Step::SmartHost => tr!(texts, "step-smart-host"),
        Step::Restrict => tr!(texts, "step-restrict"),
    }
}

/// What is missing, in words.
#[must_use]
pub fn reason(reason: &Reason, texts: &Catalog) -> String {
    match reason {
        Reason::NoDomain => tr!(texts, "reason-no-domain"),
        Reason::NotLookedAt(domain) => {
            tr!(texts, "reason-not-looked-at", domain = domain.unicode())
        }
        Reason::LookupFailed(domain) => {
            tr!(texts, "reason-lookup-failed", domain = domain.unicode())
        }
        Reason::NoSuchDomain(domain) => {
            tr!(texts, "reason-no-such-domain", domain = domain.unicode())
        }
        Reason::NoCompany => tr!(texts, "reason-no-company"),
        Reason::NoOperator => tr!(texts, "reason-no-operator"),
        Reason::NotConnected => tr!(texts, "reason-not-connected"),
        Reason::NotReached => tr!(texts, "reason-not-reached"),
        Reason::PolicyLacksHosts(domain) => {
            tr!(texts, "reason-policy-lacks-hosts", domain = domain.unicode())
        }
        Reason::NotProven(domain, host) => {
            tr!(texts, "reason-not-proven", domain = domain.unicode(), host = host.as_str())
        }
        Reason::NotArrived(domain) => {
            tr!(texts, "reason-not-arrived", domain = domain.unicode())
        }
        Reason::NoSmartHost => tr!(texts, "reason-no-smart-host"),
        Reason::NotRestricted => tr!(texts, "reason-not-restricted"),
    }
}
