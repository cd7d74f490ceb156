//! The words for steps and what is missing in them.

use super::{Catalog, tr};
use crate::model::{HostName, Step, Strategy};
use crate::wizard::{Doubt, Reason};

impl Catalog {
    /// What a step is called in the side bar.
    #[must_use]
    pub fn step(&self, step: Step) -> String {
        match step {
            Step::Start => tr!(self, "step-start"),
            Step::Service => tr!(self, "step-service"),
            Step::Company => tr!(self, "step-company"),
            Step::CurrentRecords => tr!(self, "step-current-records"),
            Step::Connection => tr!(self, "step-connection"),
            Step::Change => tr!(self, "step-change"),
            Step::Request => tr!(self, "step-request"),
            Step::Propagation => tr!(self, "step-propagation"),
            Step::SmartHost => tr!(self, "step-smart-host"),
            Step::Restrict => tr!(self, "step-restrict"),
            Step::Finish => tr!(self, "step-finish"),
        }
    }

    /// What happens if one makes a mistake in a step, and how it is put right.
    #[must_use]
    pub fn what_if_wrong(&self, step: Step) -> String {
        match step {
            Step::Start => tr!(self, "wrong-start"),
            Step::Service => tr!(self, "wrong-service"),
            Step::Company => tr!(self, "wrong-company"),
            Step::CurrentRecords => tr!(self, "wrong-current-records"),
            Step::Connection => tr!(self, "wrong-connection"),
            Step::Change => tr!(self, "wrong-change"),
            Step::Request => tr!(self, "wrong-request"),
            Step::Propagation => tr!(self, "wrong-propagation"),
            Step::SmartHost => tr!(self, "wrong-smart-host"),
            Step::Restrict => tr!(self, "wrong-restrict"),
            Step::Finish => tr!(self, "wrong-finish"),
        }
    }

    /// What is missing, in words.
    #[must_use]
    pub fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::NoService(id) => tr!(self, "service-missing", service = id.as_str()),
            Reason::NoDomain => tr!(self, "reason-no-domain"),
            Reason::NotLookedAt(domain) => {
                tr!(self, "reason-not-looked-at", domain = domain.unicode())
            }
            Reason::LookupFailed(domain) => {
                tr!(self, "reason-lookup-failed", domain = domain.unicode())
            }
            Reason::NoSuchDomain(domain) => {
                tr!(self, "reason-no-such-domain", domain = domain.unicode())
            }
            Reason::IsServer(domain, parent) => {
                tr!(self, "reason-is-server", domain = domain.unicode(), parent = parent.as_str())
            }
            Reason::NoCompany => tr!(self, "reason-no-company"),
            Reason::NoOperator => tr!(self, "reason-no-operator"),
            Reason::NotConnected => tr!(self, "reason-not-connected"),
            Reason::NotReached => tr!(self, "reason-not-reached"),
            Reason::PolicyLacksHosts(domain) => {
                tr!(self, "reason-policy-lacks-hosts", domain = domain.unicode())
            }
            Reason::PolicyUnread(domain) => {
                tr!(self, "reason-policy-unread", domain = domain.unicode())
            }
            Reason::NotProven(domain, host) => {
                tr!(self, "reason-not-proven", domain = domain.unicode(), host = host.as_str())
            }
            Reason::NotArrived(domain) => {
                tr!(self, "reason-not-arrived", domain = domain.unicode())
            }
            Reason::TakenBack(domain) => {
                tr!(self, "reason-taken-back", domain = domain.unicode())
            }
            Reason::LeftOver(domain, hosts) => {
                let hosts: Vec<&str> = hosts.iter().map(HostName::as_str).collect();
                let domain = domain.unicode();
                tr!(self, "reason-left-over", domain = domain, hosts = hosts.join(", "))
            }
            Reason::NoSmartHost => tr!(self, "reason-no-smart-host"),
            Reason::ShutOut(domain) => tr!(self, "reason-shut-out", domain = domain.unicode()),
            Reason::NotRestricted => tr!(self, "reason-not-restricted"),
        }
    }

    /// What speaks against asking for the change, and what to do first.
    #[must_use]
    pub fn doubt(&self, doubt: &Doubt) -> String {
        match doubt {
            Doubt::Missing(reason) => self.reason(reason),
            Doubt::First(finding) => {
                let words = self.finding(finding);
                format!("{} {}", words.what, words.todo)
            }
            Doubt::NotRenewed(domain, at) => {
                let (domain, at) = (domain.unicode(), self.moment(*at));
                tr!(self, "doubt-not-renewed", domain = domain, at = at)
            }
            Doubt::Past(day) => tr!(self, "doubt-day-past", day = self.date(*day)),
            Doubt::SpfKept(domain, until) => {
                let until = self.moment(*until);
                tr!(self, "doubt-spf-kept", domain = domain.unicode(), until = until)
            }
            Doubt::PolicyKept(domain, until) => {
                let until = self.moment(*until);
                tr!(self, "doubt-policy-kept", domain = domain.unicode(), until = until)
            }
            Doubt::PolicySameId(domain, until) => {
                let until = self.moment(*until);
                tr!(self, "doubt-policy-same-id", domain = domain.unicode(), until = until)
            }
            Doubt::BeforeLetter(day, date) => {
                let (day, date) = (self.date(*day), self.date(*date));
                tr!(self, "doubt-day-before-letter", day = day, date = date)
            }
            Doubt::Operators(one, other) => {
                tr!(self, "doubt-operators", one = one.unicode(), other = other.unicode())
            }
            Doubt::Early(day, earliest) => {
                tr!(self, "doubt-day-early", day = self.date(*day), earliest = self.date(*earliest))
            }
        }
    }

    /// What becomes of the old records.
    #[must_use]
    pub fn strategy(&self, strategy: Strategy) -> String {
        match strategy {
            Strategy::Replace => tr!(self, "strategy-replace"),
            Strategy::KeepRelays => tr!(self, "strategy-keep-relays"),
            Strategy::Prepend => tr!(self, "strategy-prepend"),
        }
    }
}
