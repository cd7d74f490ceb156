//! A profile as its file has it: the format, from which its JSON Schema is made.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

/// A profile of an e-mail filtering service, for Mailward.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Mailward service profile")]
pub(super) struct RawProfile {
    /// The version of the format.
    #[schemars(with = "u32", range(min = 1, max = 1))]
    pub(super) schema: Spanned<u32>,
    /// Names the profile on the command line and in cases.
    #[schemars(with = "String", regex(pattern = r"^[a-z0-9-]{1,64}$"))]
    pub(super) id: Spanned<String>,
    /// The name that customers know.
    #[schemars(with = "String", length(min = 1, max = 200))]
    pub(super) name: Spanned<String>,
    /// What a greeting of the service's servers starts with, after the reply code.
    #[schemars(with = "String", length(min = 1, max = 200))]
    pub(super) banner: Spanned<String>,
    /// Who sells the service and answers for this profile.
    #[schemars(with = "Option<String>", length(min = 1, max = 200))]
    pub(super) issuer: Option<Spanned<String>>,
    /// The administration console; https only.
    #[schemars(with = "Option<String>", length(max = 200), regex(pattern = r"^https://[^\s]+$"))]
    pub(super) console: Option<Spanned<String>>,
    /// A mail address that answers every message, for tests.
    #[schemars(with = "Option<String>", email)]
    pub(super) autoresponder: Option<Spanned<String>>,
    /// The networks that the service delivers from, such as 192.0.2.0/24; empty: its support has
    /// to be asked.
    #[serde(default)]
    #[schemars(with = "Vec<String>", length(max = 200))]
    pub(super) ranges: Vec<Spanned<String>>,
    /// Networks that count as reachable although they are private: for a service on the
    /// customer's own premises.
    #[serde(default)]
    #[schemars(with = "Vec<String>", length(max = 200))]
    pub(super) private_networks: Vec<Spanned<String>>,
    /// Whom to ask at the service.
    #[serde(default)]
    pub(super) support: RawSupport,
    /// The hosts that take incoming mail.
    #[schemars(with = "Vec<RawInbound>", length(min = 1, max = 16))]
    pub(super) inbound: Spanned<Vec<RawInbound>>,
    /// The smart hosts for outgoing mail.
    #[serde(default)]
    #[schemars(length(max = 16))]
    pub(super) outbound: Vec<RawOutbound>,
    /// The optional mailboxes that the service hosts.
    pub(super) mailboxes: Option<RawMailboxes>,
    /// What to call the regions, by identifier and language tag.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, BTreeMap<String, String>>")]
    pub(super) regions: BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, Spanned<String>>>,
    /// How the service shows itself.
    #[serde(default)]
    pub(super) brand: RawBrand,
    /// The service's texts by language tag: en, fr, de, es, it, nl.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, RawTexts>")]
    pub(super) texts: BTreeMap<Spanned<String>, RawTexts>,
}

/// Whom to ask at the service.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Support")]
pub(super) struct RawSupport {
    /// Telephone.
    #[schemars(with = "Option<String>", length(min = 1, max = 200))]
    pub(super) phone: Option<Spanned<String>>,
    /// E-mail address.
    #[schemars(with = "Option<String>", email)]
    pub(super) email: Option<Spanned<String>>,
    /// A page with more; https only.
    #[schemars(with = "Option<String>", length(max = 200), regex(pattern = r"^https://[^\s]+$"))]
    pub(super) page: Option<Spanned<String>>,
    /// When it can be reached.
    #[schemars(with = "Option<String>", length(min = 1, max = 200))]
    pub(super) hours: Option<Spanned<String>>,
}

/// A host that takes incoming mail.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Inbound")]
pub(super) struct RawInbound {
    /// Its name.
    #[schemars(with = "String", length(min = 1, max = 253))]
    pub(super) host: Spanned<String>,
    /// Its SMTP port.
    #[serde(default = "smtp_port")]
    #[schemars(with = "u16", range(min = 1), default = "smtp_port_number")]
    pub(super) port: Spanned<u16>,
    /// The preference that the service asks for.
    pub(super) preference: u16,
    /// The identifier of its region.
    #[schemars(with = "String", regex(pattern = r"^[a-z0-9-]{1,64}$"))]
    pub(super) region: Spanned<String>,
}

/// A smart host.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Outbound")]
pub(super) struct RawOutbound {
    /// Its name.
    #[schemars(with = "String", length(min = 1, max = 253))]
    pub(super) host: Spanned<String>,
    /// Its SMTP port.
    #[serde(default = "smtp_port")]
    #[schemars(with = "u16", range(min = 1), default = "smtp_port_number")]
    pub(super) port: Spanned<u16>,
}

/// The optional mailboxes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Mailboxes")]
pub(super) struct RawMailboxes {
    /// Where to manage them; https only.
    #[schemars(with = "String", length(max = 200), regex(pattern = r"^https://[^\s]+$"))]
    pub(super) url: Spanned<String>,
}

/// How the service shows itself.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Brand")]
pub(super) struct RawBrand {
    /// The colours of buttons and links.
    pub(super) accent: Option<RawAccent>,
    /// The logo: the name of a PNG or SVG file beside the profile, at most 128 KiB.
    #[schemars(with = "Option<String>", length(min = 1, max = 100))]
    pub(super) logo: Option<Spanned<String>>,
    /// The logo itself in base64, in place of `logo`.
    #[schemars(with = "Option<String>", length(max = 175000))]
    pub(super) logo_data: Option<Spanned<String>>,
    /// Lines at the foot of a letter.
    #[serde(default)]
    #[schemars(with = "Vec<String>", length(max = 4))]
    pub(super) letter_footer: Vec<Spanned<String>>,
}

/// Colours with a contrast of 4.5:1 where they are used (WCAG 2.2 AA).
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Accent")]
pub(super) struct RawAccent {
    /// In the light appearance: a dark colour.
    #[schemars(with = "String", regex(pattern = r"^#[0-9A-Fa-f]{6}$"))]
    pub(super) light: Spanned<String>,
    /// In the dark appearance: a light colour.
    #[schemars(with = "String", regex(pattern = r"^#[0-9A-Fa-f]{6}$"))]
    pub(super) dark: Spanned<String>,
}

/// Texts in one language.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Texts")]
pub(super) struct RawTexts {
    /// The service's name.
    #[schemars(with = "Option<String>", length(min = 1, max = 200))]
    pub(super) name: Option<Spanned<String>>,
    /// What it does for the customer, in a sentence or two.
    #[schemars(with = "Option<String>", length(min = 1, max = 600))]
    pub(super) description: Option<Spanned<String>>,
    /// When its support can be reached.
    #[schemars(with = "Option<String>", length(min = 1, max = 200))]
    pub(super) support_hours: Option<Spanned<String>>,
    /// Lines at the foot of a letter.
    #[serde(default)]
    #[schemars(with = "Vec<String>", length(max = 4))]
    pub(super) letter_footer: Vec<Spanned<String>>,
}

fn smtp_port() -> Spanned<u16> {
    Spanned::new(0..0, smtp_port_number())
}

const fn smtp_port_number() -> u16 {
    25
}
