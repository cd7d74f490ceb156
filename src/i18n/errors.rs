//! What went wrong, in words for the user. The raw detail of the system or a parser goes with it.

use super::{Catalog, tr};
use crate::model::{
    DomainError, LogoError, MAX_LOGO_BYTES, ProfileError, ProfileFault, TargetError,
};
use crate::plan::PlanError;
use crate::practice::PracticeError;
use crate::probe::ResolverError;
use crate::store::StoreError;
use crate::wizard::Refused;

impl Catalog {
    /// What is wrong with a text that should be a domain.
    #[must_use]
    pub fn domain_error(&self, error: &DomainError) -> String {
        match error {
            DomainError::Empty => tr!(self, "error-domain-empty"),
            DomainError::EmptyLabel(text) => {
                tr!(self, "error-domain-empty-label", text = text.as_str())
            }
            DomainError::TooLong(length) => {
                tr!(self, "error-domain-too-long", length = length.to_owned())
            }
            DomainError::LabelTooLong(label) => {
                tr!(self, "error-domain-label-too-long", label = label.as_str())
            }
            DomainError::IpAddress(text) => {
                tr!(self, "error-domain-ip-address", text = text.as_str())
            }
            DomainError::SingleLabel(text) => {
                tr!(self, "error-domain-single-label", text = text.as_str())
            }
            DomainError::BadCharacter(text) => {
                tr!(self, "error-domain-bad-character", text = text.as_str())
            }
        }
    }

    /// What is wrong with a text that should be a host to connect to.
    #[must_use]
    pub fn target_error(&self, error: &TargetError) -> String {
        match error {
            TargetError::Host(text) => tr!(self, "error-target-host", text = text.as_str()),
            TargetError::Port(text) => tr!(self, "error-target-port", text = text.as_str()),
        }
    }

    /// What is wrong with a service profile, and where.
    #[must_use]
    pub fn profile_error(&self, error: &ProfileError) -> String {
        let fault = self.profile_fault(&error.fault);
        tr!(self, "error-profile", line = error.line, column = error.column, fault = fault)
    }

    fn profile_fault(&self, fault: &ProfileFault) -> String {
        match fault {
            ProfileFault::Syntax(detail) => {
                // The parser's words may run over several lines.
                let detail = detail.split_whitespace().collect::<Vec<_>>().join(" ");
                tr!(self, "error-profile-syntax", detail = detail)
            }
            ProfileFault::TooLarge => tr!(self, "error-profile-too-large"),
            ProfileFault::Schema(found) => {
                tr!(self, "error-profile-schema", found = found.to_owned())
            }
            ProfileFault::Identifier(text) => {
                tr!(self, "error-profile-identifier", text = text.as_str())
            }
            ProfileFault::Text => tr!(self, "error-profile-text"),
            ProfileFault::Host(text) => tr!(self, "error-profile-host", text = text.as_str()),
            ProfileFault::DuplicateHost(host) => {
                tr!(self, "error-profile-duplicate-host", host = host.as_str())
            }
            ProfileFault::HostCount => tr!(self, "error-profile-host-count"),
            ProfileFault::Port => tr!(self, "error-profile-port"),
            ProfileFault::Link => tr!(self, "error-profile-link"),
            ProfileFault::Mailbox(text) => {
                tr!(self, "error-profile-mailbox", text = text.as_str())
            }
            ProfileFault::Network(text) => {
                tr!(self, "error-profile-network", text = text.as_str())
            }
        }
    }

    fn logo_error(&self, error: &LogoError) -> String {
        match error {
            LogoError::Format => tr!(self, "error-logo-format"),
            LogoError::Size(_) => {
                tr!(self, "error-logo-size", most = MAX_LOGO_BYTES.div_euclid(1024))
            }
            LogoError::Pixels(width, height) => {
                tr!(self, "error-logo-pixels", width = width.to_owned(), height = height.to_owned())
            }
            LogoError::Damaged(reason) => {
                tr!(self, "error-logo-damaged", reason = reason.as_str())
            }
            LogoError::Effects => tr!(self, "error-logo-effects"),
            LogoError::Refers => tr!(self, "error-logo-refers"),
        }
    }

    /// Why something could not be read or written.
    #[must_use]
    pub fn store_error(&self, error: &StoreError) -> String {
        let path = |path: &std::path::Path| path.display().to_string();
        match error {
            StoreError::NoHome => tr!(self, "error-store-no-home"),
            StoreError::Read { path: at, reason } => {
                tr!(self, "error-store-read", path = path(at), reason = reason.as_str())
            }
            StoreError::Write { path: at, reason } => {
                tr!(self, "error-store-write", path = path(at), reason = reason.as_str())
            }
            StoreError::Exists { path: at } => tr!(self, "error-store-exists", path = path(at)),
            StoreError::Changed { path: at } => tr!(self, "error-store-changed", path = path(at)),
            StoreError::Damaged { path: at, reason } => {
                tr!(self, "error-store-damaged", path = path(at), reason = reason.as_str())
            }
            StoreError::Newer { path: at, format } => {
                tr!(self, "error-store-newer", path = path(at), format = format.to_owned())
            }
            StoreError::Profile { path: at, error } => {
                let fault = self.profile_error(error);
                tr!(self, "error-store-profile", path = path(at), fault = fault)
            }
            StoreError::Logo { path: at, error } => {
                tr!(self, "error-store-logo", path = path(at), fault = self.logo_error(error))
            }
            StoreError::NoSuchService(name) => {
                tr!(self, "error-store-no-such-service", name = name.as_str())
            }
        }
    }

    /// Why no question can be put to the DNS at all.
    #[must_use]
    pub fn resolver_error(&self, error: &ResolverError) -> String {
        match error {
            ResolverError::NoSystemResolver(reason) => {
                tr!(self, "error-resolver-none", reason = reason.as_str())
            }
            ResolverError::Setup(reason) => {
                tr!(self, "error-resolver-setup", reason = reason.as_str())
            }
        }
    }

    /// Why no change can be planned.
    #[must_use]
    pub fn plan_error(&self, error: &PlanError) -> String {
        match error {
            PlanError::Unknown(domain) => {
                tr!(self, "error-plan-unknown", domain = domain.unicode())
            }
            PlanError::NoDomain(domain) => {
                tr!(self, "error-plan-no-domain", domain = domain.unicode())
            }
            PlanError::UnknownRegion(region) => {
                tr!(self, "plan-unknown-region", region = region.as_str())
            }
        }
    }

    /// Why a case was not changed.
    #[must_use]
    pub fn refused(&self, error: &Refused) -> String {
        match error {
            Refused::TooManyDomains => tr!(self, "error-case-too-many-domains"),
            Refused::TooManyNetworks => tr!(self, "error-case-too-many-networks"),
            Refused::TextTooLong => tr!(self, "error-case-text-too-long"),
            Refused::UnknownDomain(domain) => {
                tr!(self, "error-case-unknown-domain", domain = domain.unicode())
            }
        }
    }

    /// Why the practice network could not start.
    #[must_use]
    pub fn practice_error(&self, error: &PracticeError) -> String {
        tr!(self, "practice-failed", reason = error.to_string())
    }
}
