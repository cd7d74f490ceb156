//! From the file's form to a profile, each value judged where it stands.

use std::collections::BTreeMap;
use std::ops::Range;

use ipnet::IpNet;
use toml::Spanned;

use super::brand::{Accent, Brand, ServiceTexts};
use super::logo::{BrandLogo, LogoFault};
use super::raw::{RawAccent, RawBrand, RawProfile, RawTexts};
use super::{Ground, InboundHost, Mailboxes, Outbound, ProfileFault, ServiceProfile, Support};
use crate::model::colour::{DARK_GROUNDS, LIGHT_GROUNDS, TEXT_CONTRAST};
use crate::model::network::{is_inside, is_nobodys, is_too_wide};
use crate::model::{HostName, Language, Rgb};

/// The profile format that this program reads.
const SCHEMA: u32 = 1;
// A profile comes by mail from strangers: nothing in it may be unbounded.
pub(super) const MAX_HOSTS: usize = 16;
const MAX_TEXT: usize = 200;
const MAX_DESCRIPTION: usize = 600;
const MAX_NETWORKS: usize = 200;
const MAX_REGIONS: usize = 32;
const MAX_LANGUAGES: usize = 32;
const MAX_FOOTER: usize = 4;
/// The longest name of a logo's file, in bytes.
const MAX_FILE_NAME: usize = 100;

/// A fault with the bytes it stands at.
pub(super) type Located<T> = Result<T, (Range<usize>, ProfileFault)>;

/// Where the file of a logo comes from, by its name.
pub(super) type Beside<'a> = &'a dyn Fn(&str) -> Result<Vec<u8>, LogoFault>;

pub(super) fn validate(raw: RawProfile, beside: Beside) -> Located<ServiceProfile> {
    if *raw.schema.get_ref() != SCHEMA {
        return Err((raw.schema.span(), ProfileFault::Schema(*raw.schema.get_ref())));
    }
    let count = raw.inbound.get_ref().len();
    if count == 0 || count > MAX_HOSTS || raw.outbound.len() > MAX_HOSTS {
        return Err((raw.inbound.span(), ProfileFault::HostCount));
    }
    let mut inbound: Vec<InboundHost> = Vec::with_capacity(count);
    for entry in raw.inbound.into_inner() {
        let at = entry.host.span();
        let next = InboundHost {
            host: host(&entry.host)?,
            port: port(&entry.port)?,
            preference: entry.preference,
            region: identifier(entry.region)?,
        };
        if inbound.iter().any(|known| known.host == next.host) {
            return Err((at, ProfileFault::DuplicateHost(next.host)));
        }
        inbound.push(next);
    }
    inbound.sort_by_key(|host| host.preference);
    let private_networks = networks(&raw.private_networks, |net| {
        if is_inside(net) { Ok(()) } else { Err(ProfileFault::Outside(*net)) }
    })?;
    let ranges = networks(&raw.ranges, |net| may_deliver(net, &private_networks))?;
    let outbound = raw
        .outbound
        .into_iter()
        .map(|entry| Ok(Outbound { host: host(&entry.host)?, port: port(&entry.port)? }));
    let mut regions = BTreeMap::new();
    for (region, names) in raw.regions {
        if regions.len() == MAX_REGIONS {
            return Err((region.span(), ProfileFault::TooMany(MAX_REGIONS)));
        }
        if names.len() > MAX_LANGUAGES {
            return Err((region.span(), ProfileFault::TooMany(MAX_LANGUAGES)));
        }
        let names = names.into_iter().map(|(tag, name)| Ok((tag_of(tag)?, text(name)?)));
        regions.insert(identifier(region)?, names.collect::<Located<_>>()?);
    }
    let mut texts = BTreeMap::new();
    for (tag, words) in raw.texts {
        let at = tag.span();
        if texts.len() == MAX_LANGUAGES {
            return Err((at, ProfileFault::TooMany(MAX_LANGUAGES)));
        }
        let tag = tag_of(tag)?;
        // Texts that nobody will ever see are a slip of the pen.
        if !Language::ALL.iter().any(|language| language.tag() == tag) {
            return Err((at, ProfileFault::Language(tag)));
        }
        texts.insert(tag, service_texts(words)?);
    }
    Ok(ServiceProfile {
        id: identifier(raw.id)?,
        name: text(raw.name)?,
        banner: text(raw.banner)?,
        issuer: raw.issuer.map(text).transpose()?,
        signed_by: None,
        console: raw.console.map(link).transpose()?,
        autoresponder: raw.autoresponder.map(mailbox).transpose()?,
        support: Support {
            phone: raw.support.phone.map(text).transpose()?,
            email: raw.support.email.map(mailbox).transpose()?,
            page: raw.support.page.map(link).transpose()?,
            hours: raw.support.hours.map(text).transpose()?,
        },
        inbound,
        outbound: outbound.collect::<Located<_>>()?,
        ranges,
        private_networks,
        mailboxes: match raw.mailboxes {
            Some(mailboxes) => Some(Mailboxes { url: link(mailboxes.url)? }),
            None => None,
        },
        regions,
        brand: brand(raw.brand, beside)?,
        texts,
    })
}

fn brand(raw: RawBrand, beside: Beside) -> Located<Brand> {
    let logo = match (raw.logo, raw.logo_data) {
        (Some(_), Some(data)) => {
            return Err((data.span(), ProfileFault::Logo(LogoFault::Twice)));
        }
        (Some(name), None) => {
            let fault = |fault| (name.span(), ProfileFault::Logo(fault));
            let file = file_name(name.get_ref()).map_err(fault)?;
            Some(beside(file).and_then(BrandLogo::new).map_err(fault)?)
        }
        (None, Some(data)) => {
            let logo = BrandLogo::from_base64(data.get_ref());
            Some(logo.map_err(|fault| (data.span(), ProfileFault::Logo(fault)))?)
        }
        (None, None) => None,
    };
    Ok(Brand {
        accent: raw.accent.map(|accent| colours(&accent)).transpose()?,
        logo,
        letter_footer: footer(raw.letter_footer)?,
    })
}

/// The name of a file in the same folder, and nothing that leads elsewhere on any system.
fn file_name(name: &str) -> Result<&str, LogoFault> {
    let is_safe = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ');
    let fits = (1..=MAX_FILE_NAME).contains(&name.len())
        && !name.starts_with(['.', ' '])
        && !name.ends_with(['.', ' '])
        && !name.contains("..")
        && name.chars().all(is_safe);
    if fits { Ok(name) } else { Err(LogoFault::Path(name.chars().take(80).collect())) }
}

fn colours(raw: &RawAccent) -> Located<Accent> {
    let colour = |value: &Spanned<String>, ground, grounds: &[Rgb]| {
        let colour: Rgb = value.get_ref().parse().map_err(|_| {
            let text = value.get_ref().chars().take(40).collect();
            (value.span(), ProfileFault::Colour(text))
        })?;
        let contrast = colour.least_contrast(grounds);
        if contrast < TEXT_CONTRAST {
            // Between 1 and 21, rounded down so that 4.49 is not told as 4.5.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let tenths = (contrast * 10.0).floor() as u16;
            return Err((value.span(), ProfileFault::Contrast { ground, tenths }));
        }
        Ok(colour)
    };
    Ok(Accent {
        light: colour(&raw.light, Ground::Light, &LIGHT_GROUNDS)?,
        dark: colour(&raw.dark, Ground::Dark, &DARK_GROUNDS)?,
    })
}

fn service_texts(raw: RawTexts) -> Located<ServiceTexts> {
    let description = raw.description.map(|words| limited(words, MAX_DESCRIPTION));
    Ok(ServiceTexts {
        name: raw.name.map(text).transpose()?,
        description: description.transpose()?,
        support_hours: raw.support_hours.map(text).transpose()?,
        letter_footer: footer(raw.letter_footer)?,
    })
}

fn footer(lines: Vec<Spanned<String>>) -> Located<Vec<String>> {
    if let Some(line) = lines.get(MAX_FOOTER) {
        return Err((line.span(), ProfileFault::TooMany(MAX_FOOTER)));
    }
    lines.into_iter().map(text).collect()
}

fn tag_of(tag: Spanned<String>) -> Located<String> {
    let text = tag.get_ref();
    let fits = (2..=12).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if fits {
        return Ok(tag.into_inner());
    }
    Err((tag.span(), ProfileFault::Language(text.chars().take(40).collect())))
}

fn identifier(id: Spanned<String>) -> Located<String> {
    let text = id.get_ref();
    let fits = (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if fits {
        return Ok(id.into_inner());
    }
    Err((id.span(), ProfileFault::Identifier(text.chars().take(80).collect())))
}

fn text(value: Spanned<String>) -> Located<String> {
    limited(value, MAX_TEXT)
}

fn limited(value: Spanned<String>, most: usize) -> Located<String> {
    let text = value.get_ref();
    let length = text.chars().count();
    // Marks that turn the direction of text can make a host look like another one.
    let is_odd =
        |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.trim().is_empty() || length > most || text.chars().any(is_odd) {
        return Err((value.span(), ProfileFault::Text));
    }
    Ok(value.into_inner())
}

fn host(value: &Spanned<String>) -> Located<HostName> {
    let typed = value.get_ref();
    match HostName::parse(typed) {
        // `parse` is made for pasted text; a profile has to name the host and nothing else.
        Ok(name) if !typed.contains(['@', '/', ':', '<', ' ']) => Ok(name),
        _ => Err((value.span(), ProfileFault::Host(typed.chars().take(80).collect()))),
    }
}

fn port(value: &Spanned<u16>) -> Located<u16> {
    match *value.get_ref() {
        0 => Err((value.span(), ProfileFault::Port)),
        port => Ok(port),
    }
}

fn link(value: Spanned<String>) -> Located<String> {
    let at = value.span();
    let link = text(value)?;
    let host = link
        .strip_prefix("https://")
        .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let odd = link.chars().any(|c| c.is_whitespace() || "\"'<>\\`{}|^".contains(c));
    match host {
        // No user part: it would let the link show one host and open another.
        Some(host) if !odd && !host.contains('@') && HostName::parse(host).is_ok() => Ok(link),
        _ => Err((at, ProfileFault::Link)),
    }
}

fn mailbox(value: Spanned<String>) -> Located<String> {
    let at = value.span();
    let address = text(value)?;
    let fits = address.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && local
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+-/=?^_`{|}~".contains(&b))
            && HostName::parse(domain).is_ok_and(|name| name.as_str() == domain.to_lowercase())
    });
    if fits { Ok(address) } else { Err((at, ProfileFault::Mailbox(address))) }
}

fn networks(
    values: &[Spanned<String>],
    judge: impl Fn(&IpNet) -> Result<(), ProfileFault>,
) -> Located<Vec<IpNet>> {
    if let Some(value) = values.get(MAX_NETWORKS) {
        return Err((value.span(), ProfileFault::TooMany(MAX_NETWORKS)));
    }
    let judged = |value: &Spanned<String>| {
        let net = network(value)?;
        judge(&net).map_err(|fault| (value.span(), fault))?;
        Ok(net)
    };
    values.iter().map(judged).collect()
}

/// Whether rules may let a network in as the service's. Nobody has typed it, so nobody else judges
/// it before it stands in a firewall.
fn may_deliver(net: &IpNet, private: &[IpNet]) -> Result<(), ProfileFault> {
    if is_too_wide(net) {
        return Err(ProfileFault::TooWide(*net));
    }
    let is_premises = private.iter().any(|known| known.contains(net));
    if !is_premises && (is_inside(net) || is_nobodys(net)) {
        return Err(ProfileFault::Inside(*net));
    }
    Ok(())
}

fn network(value: &Spanned<String>) -> Located<IpNet> {
    match value.get_ref().parse::<IpNet>() {
        Ok(net) if net.trunc() == net => Ok(net),
        _ => Err((value.span(), ProfileFault::Network(value.get_ref().chars().take(80).collect()))),
    }
}
