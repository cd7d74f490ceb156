//! Service profiles: all that Mailward knows of a filtering service.

mod brand;
mod draft;
mod fault;
mod logo;
mod raw;
mod validate;

use std::collections::BTreeMap;
use std::ops::Range;

use ipnet::IpNet;
use serde::Serialize;

use super::{Fingerprint, HostName, Language};
pub use brand::{Accent, Brand, ServiceTexts};
pub use draft::{Draft, DraftBrand, DraftInbound, DraftOutbound};
pub use fault::{Ground, ProfileError, ProfileFault, ValueKind};
pub use logo::{BrandLogo, LogoFault, LogoKind, MAX_BRAND_LOGO_BYTES};
use raw::RawProfile;
use validate::validate;

/// A profile comes by mail from strangers: nothing in it may be unbounded. A logo of 128 KiB in
/// base64 fits in.
const MAX_BYTES: usize = 256 * 1024;

/// A filtering service, as described by its profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceProfile {
    /// Names the profile on the command line and in cases.
    pub id: String,
    /// The name that customers know.
    pub name: String,
    /// What a greeting of the service's servers starts with, after the reply code.
    pub banner: String,
    /// Who sells the service and answers for the profile, as the profile itself says.
    pub issuer: Option<String>,
    /// Whose key signed the profile; `None`: it is not signed.
    pub signed_by: Option<Fingerprint>,
    /// The administration console.
    pub console: Option<String>,
    /// A mail address that answers every message, for tests.
    pub autoresponder: Option<String>,
    /// Whom to ask.
    pub support: Support,
    /// The hosts that take incoming mail, the most preferred first.
    pub inbound: Vec<InboundHost>,
    /// The smart hosts for outgoing mail.
    pub outbound: Vec<Outbound>,
    /// The addresses that the service delivers from; empty: its support has to be asked.
    pub ranges: Vec<IpNet>,
    /// Networks that count as reachable although they are private: for a service on the
    /// customer's own premises.
    pub private_networks: Vec<IpNet>,
    /// The optional managed mailboxes.
    pub mailboxes: Option<Mailboxes>,
    /// What to call the regions, by identifier and language tag.
    pub regions: BTreeMap<String, BTreeMap<String, String>>,
    /// How it shows itself.
    pub brand: Brand,
    /// Its texts by language tag.
    pub texts: BTreeMap<String, ServiceTexts>,
}

/// Whom to ask at the service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Support {
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// A page with more.
    pub page: Option<String>,
    /// When it can be reached.
    pub hours: Option<String>,
}

/// A host of the service that takes incoming mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InboundHost {
    /// Its name.
    pub host: HostName,
    /// Its SMTP port.
    pub port: u16,
    /// The preference the service asks for.
    pub preference: u16,
    /// The identifier of its region.
    pub region: String,
}

/// A smart host of the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outbound {
    /// Its name.
    pub host: HostName,
    /// Its SMTP port.
    pub port: u16,
}

/// The optional mailboxes that the service hosts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mailboxes {
    /// Where to manage them.
    pub url: String,
}

impl ServiceProfile {
    /// The profile of the service that Mailward was made for.
    #[must_use]
    pub fn built_in() -> Self {
        match Self::parse(include_str!("../../assets/services/security-mail.toml")) {
            Ok(profile) => profile,
            // The file is part of the program, and a test reads it.
            Err(error) => unreachable!("the built-in profile: {error}"),
        }
    }

    /// Reads and validates a profile that stands by itself: its logo, if any, is within it.
    ///
    /// # Errors
    /// The first fault, with its line and column.
    pub fn parse(text: &str) -> Result<Self, ProfileError> {
        let nowhere = |name: &str| {
            Err(LogoFault::Unreadable(format!("{name} would have to be within the profile")))
        };
        Self::parse_beside(text, &nowhere)
    }

    /// Reads and validates a profile; `beside` gives the file of its logo by its name, which is
    /// known to hold no folder.
    ///
    /// # Errors
    /// The first fault, with its line and column.
    pub fn parse_beside(
        text: &str,
        beside: &dyn Fn(&str) -> Result<Vec<u8>, LogoFault>,
    ) -> Result<Self, ProfileError> {
        if text.len() > MAX_BYTES {
            return Err(ProfileError { line: 1, column: 1, fault: ProfileFault::TooLarge });
        }
        let raw: RawProfile = toml::from_str(text).map_err(|error| {
            let at = error.span().unwrap_or(0..0);
            located(text, &at, ProfileFault::of_parser(error.message()))
        })?;
        validate(raw, beside).map_err(|(at, fault)| located(text, &at, fault))
    }

    /// The fault of a file that is no UTF-8 text, at the first octet which is none.
    #[must_use]
    pub fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> ProfileError {
        let end = error.valid_up_to();
        let before = String::from_utf8_lossy(bytes.get(..end).unwrap_or_default());
        located(&before, &(before.len()..before.len()), ProfileFault::Encoding)
    }

    /// The JSON Schema (2020-12) of the file format, made from the types that read it.
    #[must_use]
    pub fn json_schema() -> serde_json::Value {
        schemars::schema_for!(RawProfile).to_value()
    }

    /// The service's name in a language.
    #[must_use]
    pub fn name_in(&self, language: Language) -> &str {
        let name = brand::in_language(&self.texts, language, |texts| texts.name.as_deref());
        name.unwrap_or(&self.name)
    }

    /// What the service does for the customer.
    #[must_use]
    pub fn description_in(&self, language: Language) -> Option<&str> {
        brand::in_language(&self.texts, language, |texts| texts.description.as_deref())
    }

    /// When the support can be reached.
    #[must_use]
    pub fn support_hours_in(&self, language: Language) -> Option<&str> {
        let hours =
            brand::in_language(&self.texts, language, |texts| texts.support_hours.as_deref());
        hours.or(self.support.hours.as_deref())
    }

    /// The lines at the foot of a letter.
    #[must_use]
    pub fn letter_footer_in(&self, language: Language) -> &[String] {
        let footer = brand::in_language(&self.texts, language, |texts| {
            Some(texts.letter_footer.as_slice()).filter(|lines| !lines.is_empty())
        });
        footer.unwrap_or(&self.brand.letter_footer)
    }

    /// What a region is called in a language; its identifier where the profile has no name.
    #[must_use]
    pub fn region_name<'a>(&'a self, region: &'a str, language: Language) -> &'a str {
        let names = self.regions.get(region);
        names
            .and_then(|names| names.get(language.tag()).or_else(|| names.get("en")))
            .map_or(region, String::as_str)
    }

    /// Whether a host is one that takes incoming mail for the service.
    #[must_use]
    pub fn has_inbound(&self, host: &HostName) -> bool {
        self.inbound.iter().any(|inbound| inbound.host == *host)
    }
}

fn located(text: &str, at: &Range<usize>, fault: ProfileFault) -> ProfileError {
    let before = text.get(..at.start).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    ProfileError {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        fault,
    }
}

#[cfg(test)]
#[path = "service_tests.rs"]
mod tests;
