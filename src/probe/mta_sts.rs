//! Fetches MTA-STS policies (RFC 8461 §3.3).

use super::{Resolver, web};
use crate::model::{DomainName, HostName, PolicyFault, PolicyFetch};

/// Senders are advised to read no more than this (RFC 8461 §3.2 speaks of 64 kilobytes).
const MAX_BYTES: usize = 64 * 1024;

/// Fetches the policy of a domain as a sender would.
pub(super) async fn fetch(resolver: &Resolver, domain: &DomainName) -> PolicyFetch {
    let limit = resolver.timeout();
    let body = tokio::time::timeout(limit, get(resolver, domain)).await;
    PolicyFetch { body: body.unwrap_or(Err(PolicyFault::Timeout)) }
}

async fn get(resolver: &Resolver, domain: &DomainName) -> Result<String, PolicyFault> {
    let host = HostName::new(&format!("mta-sts.{}", domain.ascii()));
    let page = web::get(resolver, &host, "/.well-known/mta-sts.txt", MAX_BYTES).await?;
    let essence = page.media_type.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("text/plain") {
        Ok(page.body)
    } else {
        Err(PolicyFault::MediaType(page.media_type))
    }
}
