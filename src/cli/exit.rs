//! How a command ends.

mod reseller;

pub(super) use reseller::ResellerFault;

use super::audit;
use crate::advise::Upshot;
use crate::audit::AuditError;
use crate::export::ExportError;
use crate::guide::GuideError;
use crate::guide::firewall::NoRules;
use crate::guide::ranges::RangeError;
use crate::i18n::{Catalog, tr};
use crate::letter::PdfError;
use crate::mail::{ComposeError, SendError};
use crate::model::{DomainError, DomainName, DomainState, Finding, HostName, TargetError};
use crate::plan::PlanError;
use crate::portfolio::PortfolioError;
use crate::practice::PracticeError;
use crate::probe::ResolverError;
use crate::store::{StoreError, Unkept};
use crate::update::{KeyError, UndoError, UpdateFault};
use crate::wizard::{Doubt, Reason, Refused};

/// The exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Exit {
    /// All is well.
    Well = 0,
    /// A finding is an error or a warning.
    Wrong = 1,
    /// What was typed makes no sense, or names a file that cannot be used.
    Usage = 2,
    /// Something could not be determined, and nothing is wrong as far as is known.
    Unknown = 3,
    /// The user stopped it.
    Interrupted = 130,
}

impl Exit {
    /// The code for the findings on a domain.
    pub(super) fn of(state: DomainState, findings: &[Finding]) -> Self {
        match Upshot::of(state, findings) {
            Upshot::Well => Self::Well,
            Upshot::Wrong => Self::Wrong,
            Upshot::Unknown => Self::Unknown,
        }
    }

    /// The code for what speaks against asking for a change.
    pub(super) fn of_doubts(doubts: &[Doubt]) -> Self {
        let of = |doubt: &Doubt| if doubt.is_undetermined() { Self::Unknown } else { Self::Wrong };
        doubts.iter().map(of).fold(Self::Well, Self::and)
    }

    /// The code for two results together: what is wrong comes before what is not known.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Wrong, _) | (_, Self::Wrong) => Self::Wrong,
            _ => self.max(other),
        }
    }
}

/// Why a command gave up.
#[derive(Debug)]
pub(super) enum Failure {
    /// These texts are no domains.
    Domains(Vec<DomainError>),
    /// A case file, where domains are wanted.
    CaseForDomain(String),
    /// A file could not be read or written.
    Store(StoreError),
    /// There is nobody to ask.
    Resolver(ResolverError),
    /// There is no change to plan.
    Plan(PlanError),
    /// The practice network did not start.
    Practice(PracticeError),
    /// No PDF could be made.
    Pdf(PdfError),
    /// The case cannot hold what was asked for.
    Case(Refused),
    /// A case among domains, or two cases.
    MixedSubjects,
    /// A file that only `--force` would replace; its path.
    Exists(String),
    /// A file that holds something else than the way back of this change; its path.
    OtherUndo(String),
    /// A file is to be written into a folder that does not exist.
    NoFolder(String),
    /// No term and no finding goes by this word.
    NoSuchWord(String),
    /// No DNS operator of the address book goes by this name.
    NoSuchOperator(String),
    /// An operator cannot be kept in the address book.
    Unkept(Unkept),
    /// No case goes by this name.
    NoSuchCase(String),
    /// A case file that is not replaced; its path.
    CaseExists(String),
    /// A case without a domain; its path.
    EmptyCase(String),
    /// These texts are no hosts to connect to.
    Targets(Vec<TargetError>),
    /// A file does not hold what `reach --json` writes.
    NoResults { path: String, reason: String },
    /// A file holds the wait for another domain.
    OtherWatch { path: String, domain: DomainName },
    /// Nothing was recognised in what was pasted.
    NothingPasted,
    /// Several domains where one is wanted.
    OneDomain,
    /// The file holds no key that can be used; its path.
    Key { path: String, error: KeyError },
    /// The file holds no way back; its path.
    Undo { path: String, error: UndoError },
    /// The DNS server did not make the change.
    Update(UpdateFault),
    /// Senders that keep to the domain's MTA-STS policy would not deliver to the service.
    PolicyLacks(DomainName),
    /// The DNS knows no address of these hosts of the service, which the change would name.
    Unresolvable(Vec<HostName>),
    /// Nobody is there to agree to the change.
    NotAgreed,
    /// No message could be made.
    Compose(ComposeError),
    /// The message was not sent; with what was said to the mail server.
    Mail(SendError),
    /// No mail server is known.
    NoMailServer,
    /// The sender is not known.
    NoSender,
    /// The service has no address that answers every message.
    NoAutoresponder,
    /// The system gives no random numbers.
    NoRandomness,
    /// A password is wanted, and nobody gave one.
    NoPassword,
    /// The change cannot be written in the form asked for.
    Export(ExportError),
    /// A guide cannot be filled in.
    Guide(GuideError),
    /// Several guides go by this name.
    NoSuchGuide(String),
    /// A network of the service is none that could be let in.
    Range(RangeError),
    /// No network of the service is known.
    NoRanges,
    /// Rules would keep the service out too.
    NoRules(NoRules),
    /// A file holds no log that is known; its path.
    NoLog(String),
    /// No headers that a message was carried by.
    NoReceived,
    /// What was given are no settings of Postfix.
    NotPostfix,
    /// The Postfix on this computer cannot be asked; why.
    NoPostconf(String),
    /// Settings of Postfix, with the guide for another server.
    OnlyPostfix,
    /// An audit cannot begin or go on.
    Audit(AuditError),
    /// A command on many cases, copies or profiles gave up.
    Reseller(ResellerFault),
}

impl Failure {
    /// The exit code.
    pub(super) const fn exit(&self) -> Exit {
        match self {
            Self::Reseller(fault) => fault.exit(),
            Self::Resolver(_) | Self::Plan(PlanError::Unknown(_)) | Self::NoRanges => Exit::Unknown,
            Self::Plan(PlanError::NoDomain(_) | PlanError::Alias { .. })
            | Self::Practice(_)
            | Self::Pdf(_)
            | Self::Mail(_)
            | Self::NoRandomness
            | Self::PolicyLacks(_)
            | Self::Unresolvable(_)
            | Self::Update(_) => Exit::Wrong,
            Self::Audit(_)
            | Self::Domains(_)
            | Self::CaseForDomain(_)
            | Self::Store(_)
            | Self::Plan(PlanError::UnknownRegion(_))
            | Self::Case(_)
            | Self::MixedSubjects
            | Self::Exists(_)
            | Self::OtherUndo(_)
            | Self::EmptyCase(_)
            | Self::NoSuchCase(_)
            | Self::NoSuchOperator(_)
            | Self::Unkept(_)
            | Self::NoSuchWord(_)
            | Self::CaseExists(_)
            | Self::NoFolder(_)
            | Self::Targets(_)
            | Self::NoResults { .. }
            | Self::OtherWatch { .. }
            | Self::NothingPasted
            | Self::OneDomain
            | Self::Compose(_)
            | Self::Key { .. }
            | Self::Undo { .. }
            | Self::NotAgreed
            | Self::NoMailServer
            | Self::NoSender
            | Self::NoPassword
            | Self::NoAutoresponder
            | Self::Export(_)
            | Self::Guide(_)
            | Self::NoSuchGuide(_)
            | Self::Range(_)
            | Self::NoRules(_)
            | Self::NotPostfix
            | Self::NoLog(_)
            | Self::NoReceived
            | Self::NoPostconf(_)
            | Self::OnlyPostfix => Exit::Usage,
        }
    }

    /// What to tell the user, one line each.
    pub(super) fn words(&self, texts: &Catalog) -> Vec<String> {
        let words = match self {
            Self::Domains(errors) => {
                return errors.iter().map(|error| texts.domain_error(error)).collect();
            }
            Self::Targets(errors) => {
                return errors.iter().map(|error| texts.target_error(error)).collect();
            }
            Self::NoResults { path, reason } => {
                tr!(texts, "cli-reach-json", path = path.as_str(), reason = reason.as_str())
            }
            Self::OtherWatch { path, domain } => {
                tr!(texts, "watch-other", path = path.as_str(), domain = domain.unicode())
            }
            Self::Key { path, error } => texts.key_error(path, error),
            Self::Undo { path, error } => texts.undo_error(path, error),
            Self::Update(fault) => {
                let outcome = if fault.may_have_changed() {
                    tr!(texts, "update-perhaps")
                } else {
                    tr!(texts, "update-nothing")
                };
                return vec![texts.update_fault(fault), outcome];
            }
            Self::PolicyLacks(domain) => {
                let lacks = Reason::PolicyLacksHosts(domain.clone());
                return vec![texts.reason(&lacks), tr!(texts, "cli-apply-force")];
            }
            Self::Unresolvable(hosts) => {
                return vec![texts.unresolved(hosts), tr!(texts, "cli-apply-force")];
            }
            Self::NotAgreed => tr!(texts, "cli-apply-agree"),
            Self::Compose(error) => texts.compose_error(error),
            Self::Mail(error) => {
                let mut words = vec![texts.send_fault(&error.fault)];
                words.extend(error.transcript.iter().cloned());
                return words;
            }
            Self::CaseForDomain(path) => {
                tr!(texts, "cli-case-for-domain", path = path.as_str())
            }
            Self::NoMailServer => tr!(texts, "cli-send-no-server"),
            Self::NoSender => tr!(texts, "cli-send-no-sender"),
            Self::NoAutoresponder => tr!(texts, "trial-no-recipient"),
            Self::NoRandomness => tr!(texts, "trial-no-randomness"),
            Self::NoPassword => tr!(texts, "cli-send-no-password"),
            Self::OneDomain => tr!(texts, "cli-plan-one"),
            Self::Export(error) => texts.export_error(error),
            Self::Guide(GuideError::AddressAsSmartHost(address)) => {
                tr!(texts, "guide-address", address = address.as_str())
            }
            // The program's own guides are whole; a test loads each.
            Self::Guide(error) => error.to_string(),
            Self::Range(error) => texts.range_error(error),
            Self::NoRules(why) => texts.no_rules(why),
            Self::NoRanges => tr!(texts, "restrict-no-ranges"),
            Self::NoReceived => tr!(texts, "guide-headers-none"),
            Self::NoLog(path) => tr!(texts, "restrict-log-none", path = path.as_str()),
            Self::NotPostfix => tr!(texts, "guide-postfix-not"),
            Self::NoPostconf(reason) => {
                tr!(texts, "guide-postfix-none", reason = reason.as_str())
            }
            Self::OnlyPostfix => tr!(texts, "guide-postfix-only"),
            Self::NoSuchGuide(name) => tr!(texts, "guide-unknown", name = name.as_str()),
            Self::Audit(error) => audit::words(error, texts),
            Self::Reseller(fault) => fault.words(texts),
            Self::NothingPasted => tr!(texts, "cli-reach-pasted"),
            Self::Store(error) => texts.store_error(error),
            Self::Resolver(error) => texts.resolver_error(error),
            Self::Plan(error) => texts.plan_error(error),
            Self::Practice(error) => texts.practice_error(error),
            Self::Pdf(error) => tr!(texts, "cli-pdf", reason = error.to_string()),
            Self::Case(error) => texts.refused(error),
            Self::OtherUndo(path) => tr!(texts, "cli-apply-other-undo", path = path.as_str()),
            Self::Exists(path) => tr!(texts, "cli-no-file-over", path = path.as_str()),
            Self::MixedSubjects => tr!(texts, "cli-letter-mixed"),
            Self::NoSuchWord(word) => tr!(texts, "explain-unknown", word = word.as_str()),
            Self::Unkept(why) => texts.unkept(*why),
            Self::NoSuchOperator(name) => tr!(texts, "operators-unknown", name = name.as_str()),
            Self::NoSuchCase(name) => tr!(texts, "cli-case-unknown", name = name.as_str()),
            Self::CaseExists(path) => tr!(texts, "cli-case-exists", path = path.as_str()),
            Self::NoFolder(path) => tr!(texts, "cli-no-folder", path = path.as_str()),
            Self::EmptyCase(path) => tr!(texts, "cli-letter-none", path = path.as_str()),
        };
        vec![words]
    }
}

macro_rules! from {
    ($($error:ty => $variant:ident),*) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })*
    };
}

impl From<PortfolioError> for Failure {
    fn from(error: PortfolioError) -> Self {
        match error {
            PortfolioError::Store(error) => error.into(),
            PortfolioError::Case(refused) => refused.into(),
            PortfolioError::Pdf(error) => error.into(),
            PortfolioError::Sheet(error) => error.into(),
        }
    }
}

impl From<crate::export::SheetError> for Failure {
    fn from(error: crate::export::SheetError) -> Self {
        Self::Reseller(error.into())
    }
}

from!(StoreError => Store, ResolverError => Resolver, PlanError => Plan,
      PracticeError => Practice, PdfError => Pdf, Refused => Case,
      ExportError => Export, ComposeError => Compose, SendError => Mail,
      ResellerFault => Reseller, UpdateFault => Update, AuditError => Audit, GuideError => Guide,
      RangeError => Range, NoRules => NoRules, Unkept => Unkept);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_comes_before_what_is_not_known() {
        assert_eq!(Exit::Unknown.and(Exit::Wrong), Exit::Wrong);
        assert_eq!(Exit::Unknown.and(Exit::Well), Exit::Unknown);
        assert_eq!(Exit::Well.and(Exit::Well), Exit::Well);
    }
}
