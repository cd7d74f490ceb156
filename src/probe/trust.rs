//! Whose certificates are trusted: those that the system trusts.

use std::env;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::{CryptoProvider, ring};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use thiserror::Error;

/// Why no certificate can be judged.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the certificates that this computer trusts cannot be read: {0}")]
pub struct TrustError(String);

/// Judges certificates by the system's trust store. `SSL_CERT_FILE` and `SSL_CERT_DIR` replace it
/// on every platform, as they do for OpenSSL.
///
/// # Errors
/// [`TrustError`] if there is no store, or none of its certificates can be read.
pub fn verifier() -> Result<Arc<dyn ServerCertVerifier>, TrustError> {
    let replaced = ["SSL_CERT_FILE", "SSL_CERT_DIR"].iter().any(|name| env::var_os(name).is_some());
    if !replaced {
        let system = Verifier::new(provider()).map_err(|error| TrustError(error.to_string()))?;
        return Ok(Arc::new(system));
    }
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    let (added, _) = roots.add_parsable_certificates(found.certs);
    if added == 0 {
        let reasons: Vec<String> = found.errors.iter().map(ToString::to_string).collect();
        return Err(TrustError(reasons.join("; ")));
    }
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider())
        .build()
        .map_err(|error| TrustError(error.to_string()))?;
    Ok(verifier)
}

/// Settings for TLS as a client that trusts what the system trusts.
///
/// # Errors
/// [`TrustError`] as for [`verifier`].
pub fn client_config() -> Result<ClientConfig, TrustError> {
    let config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|error| TrustError(error.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(verifier()?)
        .with_no_client_auth();
    Ok(config)
}

/// The one implementation of cryptography that the program contains.
pub(crate) fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}
