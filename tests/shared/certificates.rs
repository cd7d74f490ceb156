//! Certificates in every state.

use std::net::IpAddr;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair, SanType,
    date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;

/// An authority that signs certificates.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: Certificate,
}

impl Authority {
    pub fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self { issuer: Issuer::new(params, key), certificate }
    }

    pub fn pem(&self) -> String {
        self.certificate.pem()
    }

    /// A server with a certificate of this authority.
    pub fn server(&self, certificate: Wanted) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let signed = certificate.params().signed_by(&key, &self.issuer).unwrap();
        config(&signed, &key, certificate.tls12_only)
    }
}

/// What a certificate is to say.
#[derive(Clone, Copy)]
pub struct Wanted {
    pub name: &'static str,
    pub is_expired: bool,
    pub is_authority: bool,
    pub tls12_only: bool,
}

/// A certificate for an address or a name, in date.
pub const fn to(name: &'static str) -> Wanted {
    Wanted { name, is_expired: false, is_authority: false, tls12_only: false }
}

impl Wanted {
    pub const fn expired(self) -> Self {
        Self { is_expired: true, ..self }
    }

    pub const fn authority(self) -> Self {
        Self { is_authority: true, ..self }
    }

    pub const fn tls12(self) -> Self {
        Self { tls12_only: true, ..self }
    }

    fn params(self) -> CertificateParams {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, self.name);
        params.subject_alt_names = vec![match self.name.parse::<IpAddr>() {
            Ok(address) => SanType::IpAddress(address),
            Err(_) => SanType::DnsName(self.name.try_into().unwrap()),
        }];
        if self.is_expired {
            params.not_before = date_time_ymd(2019, 1, 1);
            params.not_after = date_time_ymd(2020, 1, 1);
        }
        if self.is_authority {
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        }
        params
    }

    /// A server with a certificate signed by itself, and that certificate.
    pub fn self_signed(self) -> (Arc<ServerConfig>, String) {
        let key = KeyPair::generate().unwrap();
        let certificate = self.params().self_signed(&key).unwrap();
        (config(&certificate, &key, self.tls12_only), certificate.pem())
    }
}

fn config(certificate: &Certificate, key: &KeyPair, tls12_only: bool) -> Arc<ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions: &[_] = if tls12_only { &[&rustls::version::TLS12] } else { rustls::ALL_VERSIONS };
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        );
    Arc::new(config.unwrap())
}
