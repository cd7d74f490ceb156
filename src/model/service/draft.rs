//! Writing a profile.

use std::collections::BTreeMap;

use serde::Serialize;

use super::ServiceProfile;
use super::brand::ServiceTexts;

/// A profile to be written: what was typed, unjudged. What it writes is judged by
/// [`ServiceProfile::parse`] like every other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Draft {
    /// The version of the format; the present one is written, whatever stands here.
    pub schema: u32,
    /// Its identifier.
    pub id: String,
    /// The name that customers know.
    pub name: String,
    /// What its servers greet with.
    pub banner: String,
    /// Who answers for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// The administration console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub console: Option<String>,
    /// The address that answers every message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autoresponder: Option<String>,
    /// The networks that it delivers from.
    pub ranges: Vec<String>,
    /// Private networks that count as reachable.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub private_networks: Vec<String>,
    /// Whom to ask: phone, email, page, hours.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub support: BTreeMap<String, String>,
    /// The hosts for incoming mail.
    pub inbound: Vec<DraftInbound>,
    /// The smart hosts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outbound: Vec<DraftOutbound>,
    /// Where mailboxes are managed: url.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub mailboxes: BTreeMap<String, String>,
    /// The names of regions by language.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub regions: BTreeMap<String, BTreeMap<String, String>>,
    /// How it shows itself.
    #[serde(skip_serializing_if = "DraftBrand::is_empty")]
    pub brand: DraftBrand,
    /// Texts by language.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, ServiceTexts>,
}

/// A host for incoming mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DraftInbound {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Its preference.
    pub preference: u16,
    /// Its region.
    pub region: String,
}

/// A smart host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DraftOutbound {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
}

/// How a service shows itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DraftBrand {
    /// The logo in base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_data: Option<String>,
    /// Lines at the foot of a letter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub letter_footer: Vec<String>,
    /// The colours: light, dark.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub accent: BTreeMap<String, String>,
}

impl DraftBrand {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Draft {
    /// The text of the profile's file.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let with_version = Self { schema: 1, ..self.clone() };
        // Texts, numbers and lists of them: nothing that TOML could not hold.
        toml::to_string(&with_version).unwrap_or_default()
    }
}

impl From<&ServiceProfile> for Draft {
    fn from(profile: &ServiceProfile) -> Self {
        let support = &profile.support;
        let contacts = [
            ("phone", &support.phone),
            ("email", &support.email),
            ("page", &support.page),
            ("hours", &support.hours),
        ];
        let given =
            contacts.into_iter().filter_map(|(k, v)| Some((k.to_owned(), v.as_ref()?.clone())));
        let inbound = profile.inbound.iter().map(|inbound| DraftInbound {
            host: inbound.host.to_string(),
            port: inbound.port,
            preference: inbound.preference,
            region: inbound.region.clone(),
        });
        let outbound = profile
            .outbound
            .iter()
            .map(|outbound| DraftOutbound { host: outbound.host.to_string(), port: outbound.port });
        let mailboxes = profile.mailboxes.iter().map(|m| ("url".to_owned(), m.url.clone()));
        let accent = profile.brand.accent.iter().flat_map(|accent| {
            [
                ("light".to_owned(), accent.light.to_string()),
                ("dark".to_owned(), accent.dark.to_string()),
            ]
        });
        Self {
            schema: 1,
            id: profile.id.clone(),
            name: profile.name.clone(),
            banner: profile.banner.clone(),
            issuer: profile.issuer.clone(),
            console: profile.console.clone(),
            autoresponder: profile.autoresponder.clone(),
            ranges: profile.ranges.iter().map(ToString::to_string).collect(),
            private_networks: profile.private_networks.iter().map(ToString::to_string).collect(),
            support: given.collect(),
            inbound: inbound.collect(),
            outbound: outbound.collect(),
            mailboxes: mailboxes.collect(),
            regions: profile.regions.clone(),
            brand: DraftBrand {
                logo_data: profile.brand.logo.as_ref().map(super::BrandLogo::to_base64),
                letter_footer: profile.brand.letter_footer.clone(),
                accent: accent.collect(),
            },
            texts: profile.texts.clone(),
        }
    }
}
