//! What was seen of connections, in words.

use super::{Catalog, tr};
use crate::advise::reach::{Conclusion, ConclusionCode, Verdict};
use crate::model::{
    CertificateState, ConnectFault, ControlKind, End, EndpointObservation, LookupFailure, ReachRun,
    ServiceProfile, Signer, TlsObservation, Vantage,
};

impl Catalog {
    /// When, from where and by whom a look was made.
    #[must_use]
    pub fn vantage(&self, run: &ReachRun) -> String {
        let time = self.moment(run.at);
        match (&run.vantage, &run.signer) {
            (Vantage::Here, _) => tr!(self, "connection-seen-here", time = time),
            (Vantage::Elsewhere, None) => tr!(self, "reach-seen-elsewhere", time = time),
            (Vantage::Elsewhere, Some(Signer { name, key })) if name.trim().is_empty() => {
                tr!(self, "reach-seen-nameless", time = time, key = key.to_string())
            }
            (Vantage::Elsewhere, Some(Signer { name, key })) => {
                let (name, key) = (name.as_str(), key.to_string());
                tr!(self, "reach-seen-signed", time = time, name = name, key = key)
            }
        }
    }

    /// A verdict in a word or two.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> String {
        match verdict {
            Verdict::Reachable => tr!(self, "reach-verdict-reachable"),
            Verdict::NameNotFound => tr!(self, "reach-verdict-name-not-found"),
            Verdict::Refused => tr!(self, "reach-verdict-refused"),
            Verdict::Timeout => tr!(self, "reach-verdict-timeout"),
            Verdict::Unreachable => tr!(self, "reach-verdict-unreachable"),
            Verdict::Closed => tr!(self, "reach-verdict-closed"),
            Verdict::NoBanner => tr!(self, "reach-verdict-no-banner"),
            Verdict::NotSmtp => tr!(self, "reach-verdict-not-smtp"),
            Verdict::ProxySuspected => tr!(self, "reach-verdict-proxy-suspected"),
            Verdict::OtherServer => tr!(self, "reach-verdict-other-server"),
            Verdict::TempReject => tr!(self, "reach-verdict-temp-reject"),
            Verdict::PermReject => tr!(self, "reach-verdict-perm-reject"),
        }
    }

    /// What was seen at an address, in a sentence or two.
    #[must_use]
    pub fn endpoint(
        &self,
        seen: &EndpointObservation,
        verdict: Verdict,
        service: &ServiceProfile,
    ) -> String {
        let host = seen.host.as_str();
        match verdict {
            Verdict::Reachable => {
                let reached = tr!(self, "reach-said-reachable");
                // Without the lines of its answer, its extensions are not known.
                let is_known = seen.tls.offered
                    || seen.hello.as_ref().is_none_or(|hello| !hello.lines.is_empty());
                let encryption = if is_known {
                    self.encryption(&seen.tls, host)
                } else {
                    tr!(self, "reach-tls-not-shown")
                };
                format!("{reached} {encryption}")
            }
            Verdict::NameNotFound => self.no_address(&seen.end, host),
            Verdict::Refused => tr!(self, "reach-said-refused", port = u32::from(seen.port)),
            Verdict::Timeout => tr!(self, "reach-said-timeout", port = u32::from(seen.port)),
            Verdict::Unreachable => self.unreachable(&seen.end),
            Verdict::Closed => tr!(self, "reach-said-closed"),
            Verdict::NoBanner if seen.end == End::NotAsked => {
                tr!(self, "reach-said-only-connected")
            }
            Verdict::NoBanner if seen.greeting.is_some() => tr!(self, "reach-said-no-hello"),
            Verdict::NoBanner => tr!(self, "reach-said-no-banner"),
            Verdict::NotSmtp => tr!(self, "reach-said-not-smtp"),
            Verdict::ProxySuspected => tr!(self, "reach-said-proxy-suspected"),
            Verdict::OtherServer => {
                tr!(self, "reach-said-other-server", service = service.name_in(self.language()))
            }
            Verdict::TempReject => tr!(self, "reach-said-temp-reject", reply = reply(seen)),
            Verdict::PermReject => tr!(self, "reach-said-perm-reject", reply = reply(seen)),
        }
    }

    fn no_address(&self, end: &End, host: &str) -> String {
        match end {
            End::LookupFailed(LookupFailure::Timeout) => {
                tr!(self, "reach-said-lookup-timeout", host = host)
            }
            End::LookupFailed(failure) => {
                let detail = match failure {
                    LookupFailure::ServFail => "SERVFAIL".to_owned(),
                    LookupFailure::Refused => "REFUSED".to_owned(),
                    LookupFailure::Network(words) => words.clone(),
                    LookupFailure::Timeout => String::new(),
                };
                tr!(self, "reach-said-lookup-failed", host = host, detail = detail)
            }
            End::NoAddress => tr!(self, "reach-said-no-address", host = host),
            _ => tr!(self, "reach-said-no-such-name", host = host),
        }
    }

    fn unreachable(&self, end: &End) -> String {
        match end {
            End::NotConnected(ConnectFault::Forbidden, words) => {
                tr!(self, "reach-said-forbidden", detail = words.as_str())
            }
            End::NotConnected(ConnectFault::Other, words) => {
                tr!(self, "reach-said-not-connected", detail = words.as_str())
            }
            End::NotConnected(_, words) => {
                tr!(self, "reach-said-unreachable", detail = words.as_str())
            }
            _ => tr!(self, "reach-verdict-unreachable"),
        }
    }

    /// How a server's encryption stands.
    #[must_use]
    pub fn encryption(&self, tls: &TlsObservation, host: &str) -> String {
        let names = tls.facts.as_ref().map(|facts| facts.names.join(", ")).unwrap_or_default();
        let issuer = tls.facts.as_ref().map(|facts| facts.issuer.clone()).unwrap_or_default();
        let mut words = match tls.certificate {
            CertificateState::Valid => tr!(self, "reach-tls-valid"),
            CertificateState::Expired => {
                let until = tls.facts.as_ref().and_then(|facts| facts.not_after);
                match until.map(|time| time.strftime("%Y-%m-%d").to_string()) {
                    Some(day) => tr!(self, "reach-tls-expired", day = day),
                    None => tr!(self, "reach-tls-expired-undated"),
                }
            }
            CertificateState::WrongName if names.is_empty() => {
                tr!(self, "reach-tls-wrong-name-only", host = host)
            }
            CertificateState::WrongName => {
                tr!(self, "reach-tls-wrong-name", host = host, names = names)
            }
            CertificateState::SelfSigned => tr!(self, "reach-tls-self-signed"),
            CertificateState::UnknownIssuer if issuer.is_empty() => {
                tr!(self, "reach-tls-unknown-issuer-only")
            }
            CertificateState::UnknownIssuer => {
                tr!(self, "reach-tls-unknown-issuer", issuer = issuer)
            }
            CertificateState::NotOffered if tls.offered => tr!(self, "reach-tls-not-tried"),
            CertificateState::NotOffered => tr!(self, "reach-tls-not-offered"),
            CertificateState::HandshakeFailed => {
                let detail = tls.detail.clone().unwrap_or_default();
                tr!(self, "reach-tls-handshake-failed", detail = detail)
            }
        };
        if tls.injected {
            words.push(' ');
            words.push_str(&tr!(self, "reach-tls-injected"));
        }
        words
    }

    /// What a control measurement is for.
    #[must_use]
    pub fn control(&self, kind: ControlKind) -> String {
        match kind {
            ControlKind::OtherPort => tr!(self, "reach-control-other-port"),
            ControlKind::OtherHost => tr!(self, "reach-control-other-host"),
            ControlKind::Nowhere => tr!(self, "reach-control-nowhere"),
        }
    }

    /// The conclusion: one sentence.
    #[must_use]
    pub fn conclusion(&self, conclusion: &Conclusion, service: &ServiceProfile) -> String {
        use ConclusionCode as Code;
        let host = conclusion.broken.first().map(ToString::to_string).unwrap_or_default();
        let witness = conclusion.witness.clone().unwrap_or_default();
        let detail = conclusion.detail.clone().unwrap_or_default();
        let service = service.name_in(self.language());
        match conclusion.code {
            Code::AllWell => tr!(self, "reach-all-well"),
            Code::ShutAsWished => tr!(self, "reach-shut-as-wished"),
            Code::StillOpen => tr!(self, "reach-still-open"),
            Code::ProvesNothing => tr!(self, "reach-proves-nothing"),
            Code::DnsFails => tr!(self, "reach-dns-fails"),
            Code::NameUnknown => tr!(self, "reach-name-unknown", host = host),
            Code::LocalFirewall => tr!(self, "reach-local-firewall"),
            Code::NoRoute => tr!(self, "reach-no-route", detail = detail),
            Code::ProxyBetween if conclusion.witness.is_some() => {
                tr!(self, "reach-proxy-nowhere", witness = witness)
            }
            Code::ProxyBetween => tr!(self, "reach-proxy-between"),
            Code::ProviderBlocks25 => tr!(self, "reach-provider-blocks", witness = witness),
            Code::NoConnection => tr!(self, "reach-no-connection"),
            Code::PortDropped => tr!(self, "reach-port-dropped"),
            Code::PortRejected => tr!(self, "reach-port-rejected"),
            Code::ServiceDown => tr!(self, "reach-service-down", witness = witness),
            Code::ServiceRefuses => tr!(self, "reach-service-refuses", detail = detail),
            Code::ServiceBusy => tr!(self, "reach-service-busy", detail = detail),
            Code::ConnectionCut => tr!(self, "reach-connection-cut"),
            Code::OnlyConnected => tr!(self, "reach-only-connected"),
            Code::NoGreeting => tr!(self, "reach-no-greeting"),
            Code::NoMailServer => tr!(self, "reach-no-mail-server"),
            Code::OtherServer => {
                tr!(self, "reach-other-server", detail = detail, service = service)
            }
            Code::Ipv6OnlyBroken => tr!(self, "reach-ipv6-only-broken"),
            Code::Ipv4OnlyBroken => tr!(self, "reach-ipv4-only-broken"),
            Code::OneSiteBroken => tr!(self, "reach-one-site-broken", host = host),
            Code::Mixed => tr!(self, "reach-mixed"),
            Code::Inconclusive => tr!(self, "reach-inconclusive"),
        }
    }

    /// What to do about it: one action.
    #[must_use]
    pub fn conclusion_action(&self, conclusion: &Conclusion, service: &ServiceProfile) -> String {
        use ConclusionCode as Code;
        let host = conclusion.broken.first().map(ToString::to_string).unwrap_or_default();
        let service = service.name_in(self.language());
        match conclusion.code {
            Code::AllWell | Code::ShutAsWished => tr!(self, "reach-do-nothing"),
            Code::StillOpen => tr!(self, "reach-do-still-open"),
            Code::ProvesNothing => tr!(self, "reach-do-proves-nothing"),
            Code::DnsFails => tr!(self, "reach-do-dns-fails"),
            Code::NameUnknown => tr!(self, "reach-do-name-unknown", host = host),
            Code::LocalFirewall => tr!(self, "reach-do-local-firewall"),
            Code::NoRoute => tr!(self, "reach-do-no-route"),
            Code::ProxyBetween => tr!(self, "reach-do-proxy-between"),
            Code::ProviderBlocks25 => tr!(self, "reach-do-provider-blocks"),
            Code::NoConnection => tr!(self, "reach-do-no-connection"),
            Code::PortDropped => tr!(self, "reach-do-port-dropped"),
            Code::PortRejected => tr!(self, "reach-do-port-rejected"),
            Code::ServiceDown => tr!(self, "reach-do-service-down", service = service),
            Code::ServiceRefuses => tr!(self, "reach-do-service-refuses", service = service),
            Code::ServiceBusy => tr!(self, "reach-do-service-busy"),
            Code::ConnectionCut => tr!(self, "reach-do-connection-cut", service = service),
            Code::OnlyConnected => tr!(self, "reach-do-only-connected"),
            Code::NoGreeting => tr!(self, "reach-do-no-greeting"),
            Code::NoMailServer => tr!(self, "reach-do-no-mail-server"),
            Code::OtherServer => tr!(self, "reach-do-other-server", service = service),
            Code::Ipv6OnlyBroken => tr!(self, "reach-do-ipv6-only-broken"),
            Code::Ipv4OnlyBroken => tr!(self, "reach-do-ipv4-only-broken"),
            Code::OneSiteBroken => tr!(self, "reach-do-one-site-broken", service = service),
            Code::Mixed => tr!(self, "reach-do-mixed"),
            Code::Inconclusive => tr!(self, "reach-do-inconclusive"),
        }
    }
}

/// The reply that said no.
fn reply(seen: &EndpointObservation) -> String {
    let no = seen.hello.as_ref().filter(|hello| !hello.is_positive()).or(seen.greeting.as_ref());
    no.map(|reply| format!("{} {}", reply.code, reply.lines.join(" "))).unwrap_or_default()
}
