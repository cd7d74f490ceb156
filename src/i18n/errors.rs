//! What went wrong, in words for the user. The raw detail of the system or a parser goes with it.

use super::{Catalog, tr};
use crate::model::{
    DomainError, Ground, LogoError, LogoFault, MAX_LOGO_BYTES, ProfileError, ProfileFault,
    SignedError, TargetError,
};
use crate::plan::PlanError;
use crate::portfolio::PortfolioError;
use crate::practice::PracticeError;
use crate::probe::ResolverError;
use crate::store::{StoreError, Unkept};
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

    /// What is wrong with a service profile.
    #[must_use]
    pub fn profile_fault(&self, fault: &ProfileFault) -> String {
        match fault {
            ProfileFault::Syntax(detail) => {
                // The parser's words may run over several lines.
                let detail = detail.split_whitespace().collect::<Vec<_>>().join(" ");
                tr!(self, "error-profile-syntax", detail = detail)
            }
            ProfileFault::Encoding => tr!(self, "error-profile-encoding"),
            ProfileFault::UnknownKey { key, known } => {
                tr!(self, "error-profile-unknown-key", key = key.as_str(), known = known.as_str())
            }
            ProfileFault::MissingKey(key) => {
                tr!(self, "error-profile-missing-key", key = key.as_str())
            }
            ProfileFault::DuplicateKey => tr!(self, "error-profile-duplicate-key"),
            ProfileFault::Kind { found, kind } => {
                let (found, kind) = (found.as_str(), kind.as_str());
                tr!(self, "error-profile-kind", found = found, kind = kind)
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
            ProfileFault::TooWide(net) => {
                tr!(self, "error-profile-too-wide", net = net.to_string())
            }
            ProfileFault::Inside(net) => {
                tr!(self, "error-profile-inside", net = net.to_string())
            }
            ProfileFault::Outside(net) => {
                tr!(self, "error-profile-outside", net = net.to_string())
            }
            ProfileFault::TooMany(most) => {
                tr!(self, "error-profile-too-many", most = most.to_owned())
            }
            ProfileFault::Language(text) => {
                tr!(self, "error-profile-language", text = text.as_str())
            }
            ProfileFault::Colour(text) => tr!(self, "error-profile-colour", text = text.as_str()),
            ProfileFault::Contrast { ground, tenths } => {
                let contrast = format!("{}.{}", tenths / 10, tenths % 10);
                match ground {
                    Ground::Light => tr!(self, "error-profile-contrast-light", contrast = contrast),
                    Ground::Dark => tr!(self, "error-profile-contrast-dark", contrast = contrast),
                }
            }
            ProfileFault::Logo(fault) => self.logo_fault(fault),
        }
    }

    fn logo_fault(&self, fault: &LogoFault) -> String {
        match fault {
            LogoFault::TooLarge => tr!(self, "error-logo-too-large"),
            LogoFault::Kind => tr!(self, "error-logo-kind"),
            LogoFault::Size => tr!(self, "error-logo-sides"),
            // What it holds is a name of SVG's own, in English.
            LogoFault::Active(what) => tr!(self, "error-logo-active", what = (*what).to_owned()),
            LogoFault::Path(name) => tr!(self, "error-logo-path", name = name.as_str()),
            LogoFault::Unreadable(reason) => {
                tr!(self, "error-logo-unreadable", reason = reason.as_str())
            }
            LogoFault::Base64 => tr!(self, "error-logo-base64"),
            LogoFault::Twice => tr!(self, "error-logo-twice"),
        }
    }

    /// Why a signature is worth nothing.
    #[must_use]
    pub fn signed_error(&self, error: &SignedError) -> String {
        match error {
            SignedError::NotSigned => tr!(self, "error-signed-not"),
            SignedError::Kind => tr!(self, "error-signed-kind"),
            SignedError::Forged => tr!(self, "error-signed-forged"),
            SignedError::Key => tr!(self, "error-signed-key"),
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

    /// Why something was not done with many cases.
    #[must_use]
    pub fn portfolio_error(&self, error: &PortfolioError) -> String {
        match error {
            PortfolioError::Store(error) => self.store_error(error),
            PortfolioError::Case(refused) => self.refused(refused),
            PortfolioError::Pdf(error) => {
                tr!(self, "save-not-made", reason = error.to_string())
            }
            PortfolioError::Sheet(error) => {
                tr!(self, "book-no-sheet", reason = error.to_string())
            }
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
            StoreError::NoFolder { path: at } => {
                tr!(self, "error-store-no-folder", path = path(at))
            }
            StoreError::Changed { path: at } => tr!(self, "error-store-changed", path = path(at)),
            StoreError::Busy { path: at } => tr!(self, "error-store-busy", path = path(at)),
            StoreError::Damaged { path: at, reason } => {
                tr!(self, "error-store-damaged", path = path(at), reason = reason.as_str())
            }
            StoreError::Newer { path: at, format } => {
                tr!(self, "error-store-newer", path = path(at), format = format.to_owned())
            }
            StoreError::Locked { path: at } => tr!(self, "error-store-locked", path = path(at)),
            StoreError::WrongPassword { path: at } => {
                tr!(self, "error-store-wrong-password", path = path(at))
            }
            StoreError::TooMuchWork { path: at } => {
                tr!(self, "error-store-too-much-work", path = path(at))
            }
            StoreError::ShortPassword => tr!(self, "error-store-short-password"),
            StoreError::Profile { path: at, error } => {
                let fault = self.profile_error(error);
                tr!(self, "error-store-profile", path = path(at), fault = fault)
            }
            StoreError::Logo { path: at, error } => {
                tr!(self, "error-store-logo", path = path(at), fault = self.logo_error(error))
            }
            StoreError::Signature { path: at, error } => {
                tr!(
                    self,
                    "error-store-signature",
                    path = path(at),
                    fault = self.signed_error(error)
                )
            }
            StoreError::OtherIssuer { id, known } => {
                let key = known.to_string();
                tr!(self, "error-store-other-issuer", id = id.as_str(), key = key)
            }
            StoreError::PassedOver { path: at, known } => {
                let key = known.to_string();
                tr!(self, "error-store-passed-over", path = path(at), key = key)
            }
            StoreError::UnreadIssuer { path: at, reason } => {
                tr!(self, "error-store-unread-issuer", path = path(at), reason = reason.as_str())
            }
            StoreError::BuiltIn { name, hosts } => {
                let hosts: Vec<String> = hosts.iter().map(ToString::to_string).collect();
                let hosts = hosts.join(", ");
                tr!(self, "error-store-built-in", name = name.as_str(), hosts = hosts)
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
            PlanError::Alias { domain, target } => {
                tr!(self, "error-plan-alias", domain = domain.unicode(), target = target.as_str())
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
            Refused::BadTag(tag) => tr!(self, "error-case-tag", tag = tag.as_str()),
            Refused::TooManyTags => tr!(self, "error-case-too-many-tags"),
            Refused::NotesTooLong => tr!(self, "error-case-notes-too-long"),
            Refused::TooManyRecords => tr!(self, "error-case-too-many-records"),
            Refused::UnknownDomain(domain) => {
                tr!(self, "error-case-unknown-domain", domain = domain.unicode())
            }
        }
    }

    /// Why an operator is not kept in the address book.
    #[must_use]
    pub fn unkept(&self, why: Unkept) -> String {
        match why {
            Unkept::NoName => tr!(self, "operators-no-name"),
            Unkept::TooLong => self.refused(&Refused::TextTooLong),
            Unkept::Full => tr!(self, "operators-full"),
        }
    }

    /// Why the practice network could not start.
    #[must_use]
    pub fn practice_error(&self, error: &PracticeError) -> String {
        tr!(self, "practice-failed", reason = error.to_string())
    }
}
