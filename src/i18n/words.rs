//! The words for what the core knows as identifiers.

use super::{Catalog, tr};
use crate::model::{
    DomainState, HostName, MxRecord, MxSource, Role, ServerAnswer, ServerFault, ServiceProfile,
    Severity,
};
use crate::plan::prepare::Prepare;
use crate::plan::{Fate, MxChange, Note};

impl Catalog {
    /// Where a domain stands, in a word or two.
    #[must_use]
    pub fn state(&self, state: DomainState) -> String {
        match state {
            DomainState::NotSwitched => tr!(self, "state-not-switched"),
            DomainState::PartlySwitched => tr!(self, "state-partly-switched"),
            DomainState::Switched => tr!(self, "state-switched"),
            DomainState::NoMail => tr!(self, "state-no-mail"),
            DomainState::Unknown => tr!(self, "state-unknown"),
        }
    }

    /// Where a domain stands and where its mail goes, in a sentence.
    #[must_use]
    pub fn standing(
        &self,
        state: DomainState,
        source: MxSource,
        service: &ServiceProfile,
    ) -> String {
        let service = service.name_in(self.language());
        match (state, source) {
            (DomainState::NotSwitched, MxSource::Implicit) => tr!(self, "records-implicit"),
            (DomainState::NotSwitched, _) => {
                tr!(self, "records-not-switched", service = service)
            }
            (DomainState::PartlySwitched, _) => {
                tr!(self, "records-partly-switched", service = service)
            }
            (DomainState::Switched, _) => tr!(self, "records-switched", service = service),
            (DomainState::NoMail, _) => tr!(self, "records-no-mail"),
            (DomainState::Unknown, _) => tr!(self, "records-unknown"),
        }
    }

    /// Whose a host is. The service goes by its name.
    #[must_use]
    pub fn role(&self, role: Role, service: &ServiceProfile) -> String {
        match role {
            Role::OwnServer => tr!(self, "role-own-server"),
            Role::Relay => tr!(self, "role-relay"),
            Role::Service => service.name_in(self.language()).to_owned(),
            Role::Other => tr!(self, "role-other"),
        }
    }

    /// What a name server says on a domain's MX records.
    #[must_use]
    pub fn server_answer(&self, answer: &ServerAnswer) -> String {
        let Err(fault) = &answer.mx else {
            let set = answer.set().unwrap_or_default();
            let listed = |r: &MxRecord| format!("{} {}", r.preference, r.exchange);
            let records: Vec<String> = set.hosts().map(listed).collect();
            return if records.is_empty() {
                tr!(self, "servers-no-records")
            } else {
                records.join(", ")
            };
        };
        match fault {
            ServerFault::NoAddress => tr!(self, "servers-no-address"),
            ServerFault::AddressUnknown => tr!(self, "servers-address-unknown"),
            ServerFault::Silent => tr!(self, "servers-silent"),
            ServerFault::Unreachable(detail) => {
                tr!(self, "servers-unreachable", detail = detail.as_str())
            }
            ServerFault::Refused => tr!(self, "servers-refused"),
            ServerFault::ServFail => tr!(self, "servers-servfail"),
            ServerFault::NotAuthoritative => tr!(self, "servers-not-authoritative"),
            ServerFault::Odd(detail) => tr!(self, "servers-odd", detail = detail.as_str()),
        }
    }

    /// How bad a finding is.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        match severity {
            Severity::Error => tr!(self, "cli-error"),
            Severity::Warning => tr!(self, "cli-warning"),
            Severity::Notice => tr!(self, "cli-notice"),
        }
    }

    /// How a planned record comes about.
    #[must_use]
    pub fn fate(&self, fate: Fate) -> String {
        match fate {
            Fate::Kept => tr!(self, "change-stays"),
            Fate::Created => tr!(self, "change-new"),
            Fate::Renumbered(old) => tr!(self, "change-renumbered", old = u32::from(old)),
        }
    }

    /// Something to know about a change.
    #[must_use]
    pub fn note(&self, note: &Note, change: &MxChange, service: &ServiceProfile) -> String {
        match note {
            Note::AlreadyDone => tr!(self, "note-already-done"),
            Note::HalfDone => tr!(self, "note-half-done"),
            Note::Renumbered(lowest) => {
                tr!(self, "note-renumbered", lowest = u32::from(*lowest))
            }
            Note::Lowered => tr!(self, "note-lowered", service = service.name_in(self.language())),
            Note::BackDoor(hosts) => {
                let hosts: Vec<&str> = hosts.iter().map(HostName::as_str).collect();
                tr!(self, "note-back-door", hosts = hosts.join(", "))
            }
            Note::NoRelays => tr!(self, "note-no-relays"),
            Note::WasImplicit => tr!(self, "note-was-implicit", domain = change.domain.unicode()),
            Note::WasNull => tr!(self, "note-was-null", domain = change.domain.unicode()),
            Note::FromWildcard(wildcard) => tr!(
                self,
                "note-from-wildcard",
                domain = change.domain.unicode(),
                wildcard = wildcard.as_str()
            ),
            Note::TooManyForSpf(count) => tr!(
                self,
                "note-too-many-for-spf",
                domain = change.domain.unicode(),
                count = count.to_string()
            ),
        }
    }

    /// What has to be published beside the MX records: each record with its heading.
    #[must_use]
    pub fn prepare(&self, prepare: &Prepare) -> Vec<(String, String)> {
        let spf = if prepare.spf_comes_first {
            tr!(self, "prepare-spf")
        } else {
            tr!(self, "prepare-spf-later")
        };
        let policy = if prepare.mta_sts_is_urgent {
            tr!(self, "prepare-mta-sts-now")
        } else {
            tr!(self, "prepare-mta-sts")
        };
        let records = [(spf, prepare.spf.clone()), (policy, prepare.mta_sts.clone())];
        records.into_iter().filter_map(|(head, record)| Some((head, record?))).collect()
    }
}
