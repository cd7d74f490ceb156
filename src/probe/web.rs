//! Fetches small files over HTTPS, as strictly as mail servers do.

use std::error::Error as _;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::CONTENT_TYPE;
use reqwest::redirect;

use super::{Resolver, client_config};
use crate::model::{HostName, PolicyFault};

/// An answer with its status 200.
pub(super) struct Page {
    /// The media type as sent.
    pub(super) media_type: String,
    pub(super) body: String,
}

/// Fetches `path` of a host: over HTTPS with a valid certificate, no redirect followed, at most so
/// many bytes. The host is looked up by the user's resolver.
///
/// # Errors
/// [`PolicyFault`]; never [`PolicyFault::Timeout`], which is the caller's to give.
pub(super) async fn get(
    resolver: &Resolver,
    host: &HostName,
    path: &str,
    most: usize,
) -> Result<Page, PolicyFault> {
    let addresses: Vec<IpAddr> = resolver.host(host).await.addresses().collect();
    if addresses.is_empty() {
        return Err(PolicyFault::NoHost);
    }
    let port = resolver.ports().https;
    let unreachable = |reason: &dyn ToString| PolicyFault::Unreachable(reason.to_string());
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(client_config().map_err(|error| unreachable(&error))?)
        .dns_resolver(Arc::new(Known(addresses)))
        .redirect(redirect::Policy::none())
        .no_proxy()
        .https_only(true)
        .user_agent(concat!("mailward/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|error| unreachable(&error))?;
    let at = if port == 443 { String::new() } else { format!(":{port}") };
    let url = format!("https://{host}{at}{path}");
    let mut response = client.get(url).send().await.map_err(|error| fault(&error))?;
    if response.status().as_u16() != 200 {
        return Err(PolicyFault::Status(response.status().as_u16()));
    }
    let media_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = media_type.unwrap_or_default().to_owned();
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(|error| fault(&error))? {
        if body.len() + piece.len() > most {
            return Err(PolicyFault::TooLarge);
        }
        body.extend_from_slice(&piece);
    }
    Ok(Page { media_type, body: String::from_utf8_lossy(&body).into_owned() })
}

/// The certificate's fault lies deep in the chain of causes.
fn fault(error: &reqwest::Error) -> PolicyFault {
    let mut cause = error.source();
    let mut last = error.to_string();
    while let Some(inner) = cause {
        last = inner.to_string();
        let tls = inner.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let tls = tls.and_then(|inner| inner.downcast_ref::<rustls::Error>());
        let tls = tls.or_else(|| inner.downcast_ref::<rustls::Error>());
        if let Some(rustls::Error::InvalidCertificate(reason)) = tls {
            return PolicyFault::Certificate(reason.to_string());
        }
        cause = inner.source();
    }
    PolicyFault::Unreachable(last)
}

/// Names were looked up before, by the user's resolver.
struct Known(Vec<IpAddr>);

impl Resolve for Known {
    fn resolve(&self, _: Name) -> Resolving {
        let addresses: Vec<SocketAddr> =
            self.0.iter().map(|address| SocketAddr::new(*address, 0)).collect();
        Box::pin(async move { Ok(Box::new(addresses.into_iter()) as Addrs) })
    }
}
