//! Encryption, to see whether and how it comes about (RFC 3207, RFC 8314).

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::certificate::{Chain, Judgement, judge};
use crate::model::{CertificateState, Handshake, HostName, TlsObservation};
use crate::probe::trust::{TrustError, provider, verifier};

/// Who is trusted. The system's store is read once, and not before it is needed.
#[derive(Debug, Default)]
pub(in crate::probe) struct Trust(OnceLock<Result<Arc<dyn ServerCertVerifier>, TrustError>>);

impl Trust {
    pub(super) fn verifier(&self) -> Result<&dyn ServerCertVerifier, &TrustError> {
        self.0.get_or_init(verifier).as_ref().map(AsRef::as_ref)
    }
}

/// Begins TLS. A certificate that nobody should trust does not end it: what it is gets judged
/// afterwards, and nothing of worth is said on the connection.
pub(super) async fn secure<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    host: &HostName,
    trust: &Arc<Trust>,
    until: Instant,
) -> (Option<TlsStream<S>>, TlsObservation) {
    let mut seen = TlsObservation {
        offered: true,
        certificate: CertificateState::HandshakeFailed,
        ..TlsObservation::default()
    };
    let recorder = Arc::new(Recorder { provider: provider(), fault: Mutex::default() });
    let config = match config(Arc::clone(&recorder)) {
        Ok(config) => config,
        Err(error) => {
            seen.detail = Some(error.to_string());
            return (None, seen);
        }
    };
    let connector = TlsConnector::from(Arc::new(config));
    let connected = timeout_at(until, connector.connect(server_name(host), stream)).await;
    let stream = match connected {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => {
            seen.detail = Some(error.to_string());
            return (None, seen);
        }
        Err(_) => {
            seen.detail = Some("time-out".to_owned());
            return (None, seen);
        }
    };
    let (_, connection) = stream.get_ref();
    let version = connection.protocol_version().and_then(|version| version.as_str());
    let suite = connection.negotiated_cipher_suite().and_then(|suite| suite.suite().as_str());
    seen.handshake = Some(Handshake {
        version: version.unwrap_or_default().replace("TLSv1_", "TLSv1."),
        cipher: suite.unwrap_or_default().replace("TLS13_", "TLS_"),
    });
    let certificates = connection.peer_certificates().unwrap_or_default();
    let chain = Chain {
        certificates: certificates.iter().map(|der| der.clone().into_owned()).collect(),
        host: host.clone(),
        unproven: recorder.take_fault(),
    };
    // The system's own verifier may look elsewhere, and block: it gets a thread of its own.
    let trust = Arc::clone(trust);
    let judged = tokio::task::spawn_blocking(move || judge(&chain, &trust));
    match timeout_at(until, judged).await {
        Ok(Ok(Judgement { state, facts, detail })) => {
            (seen.certificate, seen.facts, seen.detail) = (state, facts, detail);
        }
        Ok(Err(_)) | Err(_) => seen.detail = Some("time-out".to_owned()),
    }
    (Some(stream), seen)
}

fn config(recorder: Arc<Recorder>) -> Result<ClientConfig, Error> {
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(recorder)
        .with_no_client_auth();
    // Each look is a new one.
    config.resumption = rustls::client::Resumption::disabled();
    Ok(config)
}

/// The name as TLS wants it. A name that no certificate can hold stands for itself by one that
/// nobody has.
pub(super) fn server_name(host: &HostName) -> ServerName<'static> {
    let name = ServerName::try_from(host.as_str().to_owned());
    name.unwrap_or(ServerName::IpAddress(std::net::IpAddr::from([0, 0, 0, 0]).into()))
}

/// Takes any certificate, and notes whether the server proved that it is its own.
#[derive(Debug)]
struct Recorder {
    provider: Arc<CryptoProvider>,
    fault: Mutex<Option<String>>,
}

impl Recorder {
    fn note(
        &self,
        result: Result<HandshakeSignatureValid, Error>,
    ) -> Result<HandshakeSignatureValid, Error> {
        result.or_else(|error| {
            *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.to_string());
            Ok(HandshakeSignatureValid::assertion())
        })
    }

    fn take_fault(&self) -> Option<String> {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        self.note(verify_tls12_signature(message, certificate, signature, algorithms))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        self.note(verify_tls13_signature(message, certificate, signature, algorithms))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
