//! Finds out whether a DNS operator makes changes by Domain Connect
//! (draft-ietf-dconn-domainconnect, "DNS Provider Discovery").

use reqwest::Url;
use serde::Deserialize;
use thiserror::Error;

use super::{Resolver, web};
use crate::export::Template;
use crate::model::{
    DomainName, Fact, FactKind, Facts, HostName, KnownFacts as _, PolicyFault, Query,
};

/// Settings are a handful of texts.
const MAX_BYTES: usize = 16 * 1024;
/// A template is longer than settings, but not by much.
const MAX_TEMPLATE: usize = 256 * 1024;

/// How an operator takes changes by Domain Connect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainConnect {
    /// The operator, as it calls itself.
    pub provider: String,
    /// Where the change can be looked at and agreed to, in a browser; `None`: the operator does
    /// not know the service's template.
    pub link: Option<String>,
}

/// Why no link could be had.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ConnectFault {
    /// The zone does not say that its operator speaks Domain Connect.
    #[error("the zone names no Domain Connect server")]
    NotSpoken,
    /// The zone could not be asked.
    #[error("the zone could not be asked")]
    Unknown,
    /// The operator's server could not be asked.
    #[error("the Domain Connect server cannot be asked: {0:?}")]
    Server(PolicyFault),
    /// The operator's server answered something else than settings.
    #[error("the Domain Connect server's settings cannot be used: {0}")]
    Settings(String),
}

/// The settings of an operator; it has more that do not matter here.
#[derive(Deserialize)]
struct Settings {
    #[serde(rename = "providerName")]
    name: String,
    #[serde(rename = "providerDisplayName")]
    display_name: Option<String>,
    #[serde(rename = "urlSyncUX")]
    page: Option<String>,
    #[serde(rename = "urlAPI")]
    api: String,
}

/// The registered domain that a domain belongs to, for which an operator is asked, and what stands
/// before it.
#[must_use]
pub fn zone_and_host(domain: &DomainName) -> (HostName, String) {
    let name = HostName::new(domain.ascii());
    let zone = name.registrable().map_or_else(|| name.clone(), HostName::new);
    let host = name.as_str().strip_suffix(zone.as_str()).unwrap_or_default();
    (zone, host.trim_end_matches('.').to_owned())
}

/// Asks the operator of a zone whether it takes a change of a host in it by a template.
///
/// # Errors
/// [`ConnectFault`].
pub async fn domain_connect(
    resolver: &Resolver,
    zone: &HostName,
    host: &str,
    template: &Template,
) -> Result<DomainConnect, ConnectFault> {
    // Two answers over HTTPS, and what is looked up for them.
    let limit = resolver.timeout() * 3;
    let discovery = discover(resolver, zone, host, template);
    let late = || ConnectFault::Server(PolicyFault::Timeout);
    tokio::time::timeout(limit, discovery).await.unwrap_or_else(|_| Err(late()))
}

async fn discover(
    resolver: &Resolver,
    zone: &HostName,
    host: &str,
    template: &Template,
) -> Result<DomainConnect, ConnectFault> {
    let server = server(resolver, zone).await?;
    let (api, path) = host_and_path(&format!("https://{server}"))?;
    let path = format!("{path}/v2/{zone}/settings");
    let page = web::get(resolver, &api, &path, MAX_BYTES).await.map_err(ConnectFault::Server)?;
    let odd = |reason: &dyn ToString| ConnectFault::Settings(reason.to_string());
    let settings: Settings = serde_json::from_str(&page.body).map_err(|error| odd(&error))?;
    let provider: String = settings.display_name.unwrap_or(settings.name);
    let provider: String = provider.chars().filter(|c| !c.is_control()).take(100).collect();
    let known = knows(resolver, &settings.api, template).await?;
    let link = match (known, settings.page) {
        (true, Some(page)) => Some(link(&page, zone, host, template)?),
        _ => None,
    };
    Ok(DomainConnect { provider, link })
}

/// The server that the zone names.
async fn server(resolver: &Resolver, zone: &HostName) -> Result<String, ConnectFault> {
    let name = HostName::new(&format!("_domainconnect.{zone}"));
    let query = Query::new(FactKind::Txt, name);
    let mut facts = Facts::default();
    resolver.learn(&mut facts, [query.clone()]).await;
    match facts.fact(&query) {
        Some(Fact::Found(values)) => values.first().cloned().ok_or(ConnectFault::NotSpoken),
        Some(Fact::Failed) | None => Err(ConnectFault::Unknown),
        Some(_) => Err(ConnectFault::NotSpoken),
    }
}

/// Whether the operator has taken up the template.
async fn knows(resolver: &Resolver, api: &str, template: &Template) -> Result<bool, ConnectFault> {
    let (host, path) = host_and_path(api)?;
    let path = format!("{path}{}", template.path());
    match web::get(resolver, &host, &path, MAX_TEMPLATE).await {
        Ok(_) => Ok(true),
        Err(PolicyFault::Status(404)) => Ok(false),
        Err(fault) => Err(ConnectFault::Server(fault)),
    }
}

/// The page on which the user agrees to the change.
fn link(
    page: &str,
    zone: &HostName,
    host: &str,
    template: &Template,
) -> Result<String, ConnectFault> {
    let mut url = https(page)?;
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&format!("{path}{}/apply", template.path()));
    let mut query = url.query_pairs_mut();
    query.append_pair("domain", zone.as_str());
    if !host.is_empty() {
        query.append_pair("host", host);
    }
    drop(query);
    Ok(url.to_string())
}

fn https(text: &str) -> Result<Url, ConnectFault> {
    let odd =
        || ConnectFault::Settings(text.chars().filter(|c| !c.is_control()).take(100).collect());
    let url = Url::parse(text).map_err(|_| odd())?;
    let is_plain = url.username().is_empty() && url.password().is_none() && url.port().is_none();
    if url.scheme() == "https" && url.domain().is_some() && is_plain { Ok(url) } else { Err(odd()) }
}

fn host_and_path(text: &str) -> Result<(HostName, String), ConnectFault> {
    let url = https(text)?;
    let host = HostName::new(url.domain().unwrap_or_default());
    Ok((host, url.path().trim_end_matches('/').to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_below_the_registered_one_is_a_host_of_it() {
        let of = |name: &str| zone_and_host(&DomainName::parse(name).unwrap());
        assert_eq!(of("company.co.uk"), ("company.co.uk".into(), String::new()));
        assert_eq!(of("mail.sales.company.com"), ("company.com".into(), "mail.sales".to_owned()));
    }

    #[test]
    fn a_link_names_zone_and_host_and_nothing_else_of_the_settings() {
        let template =
            Template { provider: "service.example".to_owned(), id: "mail filter".to_owned() };
        let zone = HostName::new("company.example");
        let made = |page: &str, host| link(page, &zone, host, &template);
        assert_eq!(
            made("https://dns.example/connect/", "").unwrap(),
            "https://dns.example/connect/v2/domainTemplates/providers/service.example/services/\
             mail%20filter/apply?domain=company.example"
        );
        assert!(made("https://dns.example", "sales&x=1").unwrap().ends_with("&host=sales%26x%3D1"));
        for odd in ["http://dns.example", "https://a:b@dns.example", "javascript:alert(1)", "", "x"]
        {
            assert!(made(odd, "").is_err(), "{odd}");
        }
    }
}
