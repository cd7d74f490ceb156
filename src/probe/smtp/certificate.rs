//! What a certificate is worth.

use jiff::Timestamp;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, Error, RootCertStore};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

use super::tls::{Trust, server_name};
use crate::model::{CertificateFacts, CertificateState, HostName};
use crate::probe::trust::provider;

/// So many names of a certificate are kept; some list hundreds.
const MAX_NAMES: usize = 20;
/// The longest text kept of a certificate.
const MAX_TEXT: usize = 200;

/// What a server showed.
pub(super) struct Chain {
    /// Its own certificate first.
    pub(super) certificates: Vec<CertificateDer<'static>>,
    /// The name it was asked by.
    pub(super) host: HostName,
    /// Set if the server did not prove that the certificate is its own, or in a way that cannot
    /// be followed; with the reason.
    pub(super) unproven: Option<String>,
}

/// What a certificate is worth, and why.
pub(super) struct Judgement {
    pub(super) state: CertificateState,
    pub(super) facts: Option<CertificateFacts>,
    pub(super) detail: Option<String>,
}

/// Judges what a server showed. Of several faults it tells the first of: expired, self-signed,
/// unknown issuer, wrong name.
pub(super) fn judge(chain: &Chain, trust: &Trust) -> Judgement {
    let Some((leaf, others)) = chain.certificates.split_first() else {
        let detail = Some("no certificate".to_owned());
        return Judgement { state: CertificateState::HandshakeFailed, facts: None, detail };
    };
    let now = UnixTime::now();
    let name = server_name(&chain.host);
    let parsed = X509Certificate::from_der(leaf).ok().map(|(_, certificate)| certificate);
    let facts = parsed.as_ref().map(|certificate| facts(certificate, chain.certificates.len()));
    let checked = match trust.verifier() {
        Ok(verifier) => verifier.verify_server_cert(leaf, others, &name, &[], now).map(drop),
        // With no trust store nobody is trusted.
        Err(error) => Err(Error::General(error.to_string())),
    };
    let checked = match checked {
        Err(error) if is_ca_as_server(&error) && is_trusted_itself(leaf) => named(leaf, &name),
        other => other,
    };
    let mut detail = checked.as_ref().err().map(ToString::to_string);
    let mut state = match (&checked, &parsed) {
        (Ok(()), _) => CertificateState::Valid,
        (Err(error), _) if is_out_of_date(error) => CertificateState::Expired,
        (Err(_), Some(certificate)) if !certificate.validity().is_valid() => {
            CertificateState::Expired
        }
        (Err(error), _) if is_wrong_name(error) => CertificateState::WrongName,
        (Err(_), Some(certificate)) if is_self_signed(certificate, leaf) => {
            CertificateState::SelfSigned
        }
        (Err(_), _) => CertificateState::UnknownIssuer,
    };
    if let (CertificateState::Valid | CertificateState::WrongName, Some(reason)) =
        (state, &chain.unproven)
    {
        state = CertificateState::HandshakeFailed;
        detail = Some(reason.clone());
    }
    Judgement { state, facts, detail }
}

const fn is_out_of_date(error: &Error) -> bool {
    matches!(
        error,
        Error::InvalidCertificate(
            CertificateError::Expired
                | CertificateError::ExpiredContext { .. }
                | CertificateError::NotValidYet
                | CertificateError::NotValidYetContext { .. }
        )
    )
}

const fn is_wrong_name(error: &Error) -> bool {
    matches!(
        error,
        Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }
        )
    )
}

/// A server that shows a certification authority's certificate as its own: what tools make when
/// asked for a self-signed one.
fn is_ca_as_server(error: &Error) -> bool {
    matches!(error, Error::InvalidCertificate(CertificateError::Other(_)))
        && error.to_string().contains("CaUsedAsEndEntity")
}

/// Whether the user trusts this very certificate.
fn is_trusted_itself(leaf: &CertificateDer<'_>) -> bool {
    rustls_native_certs::load_native_certs().certs.iter().any(|trusted| trusted == leaf)
}

fn named(leaf: &CertificateDer<'_>, name: &rustls::pki_types::ServerName<'_>) -> Result<(), Error> {
    rustls::client::verify_server_name(&ParsedCertificate::try_from(leaf)?, name)
}

/// Whether a certificate is signed with its own key. The names alone do not tell: two
/// certificates may have the same.
fn is_self_signed(certificate: &X509Certificate<'_>, leaf: &CertificateDer<'_>) -> bool {
    if certificate.issuer().as_raw() != certificate.subject().as_raw() {
        return false;
    }
    let mut roots = RootCertStore::empty();
    if roots.add(leaf.clone().into_owned()).is_err() {
        return true;
    }
    let Ok(verifier) =
        WebPkiServerVerifier::builder_with_provider(roots.into(), provider()).build()
    else {
        return true;
    };
    let name = server_name(&HostName::new("self.invalid"));
    let checked = verifier.verify_server_cert(leaf, &[], &name, &[], UnixTime::now());
    !matches!(
        checked,
        Err(Error::InvalidCertificate(
            CertificateError::UnknownIssuer | CertificateError::BadSignature
        ))
    )
}

fn facts(certificate: &X509Certificate<'_>, chain_length: usize) -> CertificateFacts {
    let alternatives = certificate.subject_alternative_name().ok().flatten();
    let alternatives = alternatives.map(|names| names.value.general_names.iter());
    let mut names: Vec<String> =
        alternatives.into_iter().flatten().filter_map(general_name).take(MAX_NAMES).collect();
    if names.is_empty() {
        let common = certificate.subject().iter_common_name();
        names = common.filter_map(|name| name.as_str().ok()).map(shown).take(1).collect();
    }
    let issuer = certificate.issuer();
    let issuer_name = issuer
        .iter_common_name()
        .chain(issuer.iter_organization())
        .find_map(|name| name.as_str().ok())
        .map_or_else(|| issuer.to_string(), str::to_owned);
    let time = |time: x509_parser::time::ASN1Time| Timestamp::from_second(time.timestamp()).ok();
    CertificateFacts {
        names,
        issuer: shown(&issuer_name),
        not_before: time(certificate.validity().not_before),
        not_after: time(certificate.validity().not_after),
        chain_length,
    }
}

fn general_name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some(shown(name)),
        GeneralName::IPAddress(bytes) => {
            let v4 = <[u8; 4]>::try_from(*bytes).map(std::net::IpAddr::from);
            let v6 = || <[u8; 16]>::try_from(*bytes).map(std::net::IpAddr::from);
            v4.or_else(|_| v6()).ok().map(|address| address.to_string())
        }
        _ => None,
    }
}

/// A text of a stranger's certificate, fit to be shown.
fn shown(text: &str) -> String {
    let text = super::transcript::escape(text.as_bytes());
    text.chars().filter(|c| *c != '\n').take(MAX_TEXT).collect()
}
