//! What every command works with.

use std::path::Path;

use super::args::Common;
use super::exit::{Failure, ResellerFault};
use super::output::Output;
use crate::i18n::{Catalog, tr};
use crate::model::{DomainName, ServiceProfile, Severity};
use crate::probe::{DEFAULT_TIMEOUT, Resolver, ResolverConfig};
use crate::store::{Folders, ServiceList, StoreError, installed_services, load_service};

/// The user's language, the output, and the common options.
pub(super) struct Context {
    pub(super) texts: Catalog,
    pub(super) out: Output,
    pub(super) common: Common,
}

impl Context {
    /// With `letter`, the language asked for is that of the letter, and not what is said here.
    pub(super) fn new(common: Common, is_letter: bool) -> Self {
        let texts = match common.language {
            Some(language) if !is_letter => Catalog::new(language),
            _ => Catalog::of_system(),
        };
        Self { texts, out: Output::new(), common }
    }

    /// The service asked for, else the one named, else the built-in one.
    pub(super) fn service(&self, named: Option<&str>) -> Result<ServiceProfile, Failure> {
        match (self.common.service.as_deref(), named) {
            (Some(name), _) => service(name),
            // A case names it, and nobody has mistyped anything.
            (None, Some(name)) => service(name).map_err(|failure| match failure {
                Failure::Store(StoreError::NoSuchService(name)) => {
                    ResellerFault::ServiceMissing(name).into()
                }
                other => other,
            }),
            (None, None) => service(&ServiceProfile::built_in().id),
        }
    }

    /// The resolver to ask.
    pub(super) fn resolver(&self) -> Result<Resolver, Failure> {
        let servers = self.common.resolvers.clone();
        Ok(Resolver::new(&ResolverConfig {
            servers,
            timeout: self.common.timeout.unwrap_or(DEFAULT_TIMEOUT),
            ..ResolverConfig::default()
        })?)
    }

    /// Whether people look at the output, who want to know what is going on.
    pub(super) fn is_for_people(&self) -> bool {
        !self.common.quiet && self.common.verbose == 0
    }

    /// What stands before a text: `Error:`, and `Erreur :` in French.
    pub(super) fn label(&self, words: &str) -> String {
        tr!(self.texts, "cli-label", words = words)
    }

    pub(super) fn error(&self, words: &str) {
        self.out.aside(&self.label(&self.texts.severity(Severity::Error)), words);
    }

    pub(super) fn warn(&self, words: &str) {
        self.out.aside(&self.label(&self.texts.severity(Severity::Warning)), words);
    }
}

/// The profiles on this computer.
pub(super) fn installed() -> ServiceList {
    installed_services(Folders::of_user().ok().as_ref())
}

/// A profile by its identifier or file. No identifier has a dot or a slash, so such a name is
/// that of a file.
pub(super) fn service(name: &str) -> Result<ServiceProfile, Failure> {
    let path = Path::new(name);
    if name.contains(['.', '/', '\\']) {
        return Ok(load_service(path)?);
    }
    match installed().get(name) {
        Some(profile) => Ok(profile.clone()),
        None if path.is_file() => Ok(load_service(path)?),
        None => Err(StoreError::NoSuchService(name.to_owned()).into()),
    }
}

/// Whether a case file was given where a domain is wanted.
fn is_case_file(text: &str) -> bool {
    Path::new(text).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("mailward"))
}

/// Reads domains, each once, in the order given. All that are faulty are told at once.
pub(super) fn domains(texts: &[String]) -> Result<Vec<DomainName>, Failure> {
    let mut names: Vec<DomainName> = Vec::with_capacity(texts.len());
    let mut errors = Vec::new();
    if let Some(file) = texts.iter().find(|text| is_case_file(text)) {
        return Err(Failure::CaseForDomain(file.clone()));
    }
    for text in texts {
        match DomainName::parse(text) {
            Ok(name) if names.contains(&name) => {}
            Ok(name) => names.push(name),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(names) } else { Err(Failure::Domains(errors)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_told_once_and_faults_all() {
        let given = |texts: &[&str]| {
            domains(&texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
        };
        let names = given(&["b.example", "a.example", "B.Example.", "x@a.example"]).unwrap();
        assert_eq!(
            names.iter().map(DomainName::ascii).collect::<Vec<_>>(),
            ["b.example", "a.example"]
        );
        let Err(Failure::Domains(errors)) = given(&["", "a.example", ".."]) else {
            panic!("two are no domains");
        };
        assert_eq!(errors.len(), 2);
    }
}
