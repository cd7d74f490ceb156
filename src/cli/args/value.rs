//! How values are read.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use jiff::civil::Date;

use crate::export::Format;
use crate::guide::firewall::{Firewall, Stage};
use crate::guide::names;
use crate::mail::Security;
use crate::model::{DraftInbound, DraftOutbound, Expectation, Field, Paper, Strategy};
use crate::store::book::{Archived, CaseState, Sort};
use crate::wizard::merge::Side;

const DNS_PORT: u16 = 53;

pub(super) fn resolver(text: &str) -> Result<SocketAddr, String> {
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse::<IpAddr>().map(|ip| SocketAddr::new(ip, DNS_PORT));
    match address.or_else(|_| text.parse::<SocketAddr>()) {
        Ok(address) if address.port() != 0 => Ok(address),
        _ => Err("an IP address is wanted, with a port if it is not 53: 192.0.2.53, \
                  192.0.2.53:5353, 2001:db8::53, [2001:db8::53]:5353"
            .to_owned()),
    }
}

pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    const LONGEST: f64 = 600.0;
    match text.parse::<f64>() {
        Ok(seconds) if (0.05..=LONGEST).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("a number of seconds from 0.05 to 600 is wanted".to_owned()),
    }
}

/// RFC 5321 §4.5.3.2.1 lets a server take five minutes to greet.
pub(super) fn patience(text: &str) -> Result<Duration, String> {
    const LONGEST: Duration = Duration::from_secs(300);
    match seconds(text) {
        Ok(wait) if wait <= LONGEST => Ok(wait),
        _ => Err("a number of seconds from 0.05 to 300 is wanted".to_owned()),
    }
}

pub(super) fn expectation() -> impl TypedValueParser<Value = Expectation> {
    PossibleValuesParser::new(Expectation::ALL.map(Expectation::as_str)).map(|word| {
        let known = Expectation::ALL.into_iter().find(|expect| expect.as_str() == word);
        known.unwrap_or(Expectation::Any)
    })
}

/// Identifiers are shown in the help; other names are looked up later.
pub(super) fn guide() -> impl TypedValueParser<Value = String> {
    let ids = names().iter().map(|(id, names)| {
        PossibleValue::new(id.as_str()).aliases(names.iter().map(String::as_str))
    });
    PossibleValuesParser::new(ids.collect::<Vec<_>>())
}

pub(super) fn firewall() -> impl TypedValueParser<Value = Firewall> {
    PossibleValuesParser::new(Firewall::ALL.iter().map(|firewall| firewall.as_str()))
        .try_map(|word| word.parse::<Firewall>())
}

pub(super) fn stage() -> impl TypedValueParser<Value = Stage> {
    PossibleValuesParser::new(Stage::ALL.map(Stage::as_str)).try_map(|word| word.parse::<Stage>())
}

pub(super) fn strategy() -> impl TypedValueParser<Value = Strategy> {
    PossibleValuesParser::new(Strategy::ALL.map(Strategy::as_str))
        .try_map(|word| word.parse::<Strategy>())
}

pub(super) fn format() -> impl TypedValueParser<Value = Format> {
    // The JSON of other commands joins words by underscores, so that is understood as well.
    let value = |format: Format| match format {
        Format::DomainConnect => PossibleValue::new(format.as_str()).alias("domain_connect"),
        format => PossibleValue::new(format.as_str()),
    };
    PossibleValuesParser::new(Format::ALL.map(value)).try_map(|word| word.parse::<Format>())
}

pub(super) fn security() -> impl TypedValueParser<Value = Security> {
    PossibleValuesParser::new(Security::ALL.map(Security::as_str)).map(|word| {
        let known = Security::ALL.into_iter().find(|security| security.as_str() == word);
        known.unwrap_or_default()
    })
}

/// `FIELD=TEXT`; the field with hyphens or underscores.
pub(super) fn field(text: &str) -> Result<(Field, String), String> {
    let (name, value) = text.split_once('=').ok_or("write FIELD=TEXT")?;
    let name = name.trim().replace('-', "_");
    let known = Field::ALL.iter().find(|field| field.as_str() == name);
    let Some(field) = known else {
        let all: Vec<String> =
            Field::ALL.iter().map(|field| field.as_str().replace('_', "-")).collect();
        return Err(format!("no such field; there are {}", all.join(", ")));
    };
    Ok((*field, value.to_owned()))
}

/// A day, or that there be none.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct Day(pub(in crate::cli) Option<Date>);

/// `YYYY-MM-DD` or `none`.
pub(super) fn day(text: &str) -> Result<Day, String> {
    if text == "none" {
        return Ok(Day(None));
    }
    let wanted = || "a day such as 2026-12-01 is wanted, or none".to_owned();
    text.parse().map(|day| Day(Some(day))).map_err(|_| wanted())
}

pub(super) fn on_or_off() -> impl TypedValueParser<Value = bool> {
    PossibleValuesParser::new(["on", "off"]).map(|word| word == "on")
}

pub(super) fn paper() -> impl TypedValueParser<Value = Paper> {
    PossibleValuesParser::new(["a4", "letter"])
        .map(|word| if word == "letter" { Paper::Letter } else { Paper::A4 })
}

pub(super) fn case_state() -> impl TypedValueParser<Value = CaseState> {
    PossibleValuesParser::new(CaseState::ALL.map(CaseState::as_str)).map(|word| {
        let known = CaseState::ALL.into_iter().find(|state| state.as_str() == word);
        known.unwrap_or(CaseState::Unseen)
    })
}

pub(super) fn sort() -> impl TypedValueParser<Value = Sort> {
    PossibleValuesParser::new(Sort::ALL.map(Sort::as_str)).map(|word| {
        let known = Sort::ALL.into_iter().find(|sort| sort.as_str() == word);
        known.unwrap_or_default()
    })
}

pub(super) fn archived() -> impl TypedValueParser<Value = Archived> {
    PossibleValuesParser::new(["hide", "show", "only"]).map(|word| match word.as_str() {
        "show" => Archived::Show,
        "only" => Archived::Only,
        _ => Archived::Hide,
    })
}

/// `HOST[:PORT],PREFERENCE,REGION`. The host itself is judged with the whole profile.
pub(in crate::cli) fn inbound(text: &str) -> Result<DraftInbound, String> {
    let wanted = || "write HOST[:PORT],PREFERENCE,REGION".to_owned();
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let [host, preference, region] = parts[..] else { return Err(wanted()) };
    let DraftOutbound { host, port } = outbound(host)?;
    let preference = preference.parse().map_err(|_| wanted())?;
    Ok(DraftInbound { host, port, preference, region: region.to_owned() })
}

/// `HOST[:PORT]`.
pub(in crate::cli) fn outbound(text: &str) -> Result<DraftOutbound, String> {
    let (host, port) = match text.trim().split_once(':') {
        Some((host, port)) => (host, port.parse().map_err(|_| "a port is 1 to 65535".to_owned())?),
        None => (text.trim(), 25),
    };
    Ok(DraftOutbound { host: host.to_owned(), port })
}

/// `KEY.KEY=TEXT`.
pub(super) fn two_keys(text: &str) -> Result<(String, String, String), String> {
    let wanted = || "two words with a dot between them are wanted, then = and a text".to_owned();
    let (keys, value) = text.split_once('=').ok_or_else(wanted)?;
    let (first, second) = keys.trim().split_once('.').ok_or_else(wanted)?;
    Ok((first.to_owned(), second.replace('-', "_"), value.to_owned()))
}

pub(super) fn side() -> impl TypedValueParser<Value = Side> {
    PossibleValuesParser::new(["ours", "theirs"])
        .map(|word| if word == "theirs" { Side::Theirs } else { Side::Ours })
}

/// `WHAT=ours` or `WHAT=theirs`.
pub(super) fn choice(text: &str) -> Result<(String, Side), String> {
    match text.rsplit_once('=') {
        Some((what, "ours")) => Ok((part(what), Side::Ours)),
        Some((what, "theirs")) => Ok((part(what), Side::Theirs)),
        _ => Err("write WHAT=ours or WHAT=theirs".to_owned()),
    }
}

/// With hyphens or underscores, as fields are; but a domain's name is taken as it is.
fn part(word: &str) -> String {
    let word = word.trim();
    if word.contains(':') { word.to_lowercase() } else { word.replace('-', "_") }
}

/// The ending decides what is written.
pub(super) fn table_file(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    let ending = path.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    match ending.as_deref().and_then(std::ffi::OsStr::to_str) {
        Some("csv" | "xlsx") => Ok(path),
        _ => Err("a file that ends in .csv or .xlsx is wanted".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolvers_are_read_in_every_spelling() {
        let read = |text: &str| resolver(text).map(|address| address.to_string());
        assert_eq!(read("192.0.2.53").as_deref(), Ok("192.0.2.53:53"));
        assert_eq!(read("192.0.2.53:5353").as_deref(), Ok("192.0.2.53:5353"));
        assert_eq!(read("2001:db8::53").as_deref(), Ok("[2001:db8::53]:53"));
        assert_eq!(read("[2001:db8::53]").as_deref(), Ok("[2001:db8::53]:53"));
        assert_eq!(read("[2001:db8::53]:5353").as_deref(), Ok("[2001:db8::53]:5353"));
        for wrong in ["", "dns.example", "192.0.2.53:0", "192.0.2.53:99999", "192.0.2"] {
            assert!(resolver(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_field_is_named_before_its_text() {
        let read = |text: &str| field(text);
        assert_eq!(read("company = A=B"), Ok((Field::Company, " A=B".to_owned())));
        assert_eq!(read("operator-email=x@y.example").unwrap().0, Field::OperatorEmail);
        assert_eq!(read("first_name="), Ok((Field::FirstName, String::new())));
        assert!(read("company").is_err() && read("colour=red").is_err());
    }

    #[test]
    fn times_are_positive_and_bounded() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for wrong in ["0", "-1", "nan", "inf", "601", "soon", ""] {
            assert!(seconds(wrong).is_err(), "{wrong}");
        }
    }
}
