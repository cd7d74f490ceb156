//! What gets in the way.

use crate::model::codes;

codes! {
    /// What a setting of Postfix does to the plan.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TrapCode {
        /// `relayhost` without brackets: its MX records are looked up.
        RelayhostNoBrackets = "relayhost_no_brackets", Warning;
        /// `relayhost` is an address.
        RelayhostAddress = "relayhost_address", Warning;
        /// `relayhost` is the server itself, or the domain whose mail it takes.
        RelayhostSelf = "relayhost_self", Error;
        /// `transport_maps` wins over `relayhost`.
        TransportMaps = "transport_maps", Warning;
        /// `sender_dependent_relayhost_maps` wins over `relayhost`.
        SenderRelay = "sender_relay", Warning;
        /// Mail leaves by another transport than `smtp`, or with a next hop of its own.
        DefaultTransport = "default_transport", Warning;
        /// `smtp_fallback_relay`: mail goes past the service when that does not answer at once.
        FallbackRelay = "fallback_relay", Warning;
        /// Postfix shall log in, and has no passwords.
        SaslNoPasswords = "sasl_no_passwords", Warning;
        /// The usual ways to log in are forbidden.
        SaslNoPlaintext = "sasl_no_plaintext", Warning;
        /// Passwords may travel readable.
        SaslReadable = "sasl_readable", Warning;
        /// Encryption on connecting, which port 25 does not have.
        TlsWrapper = "tls_wrapper", Warning;
        /// A network that may send through the server holds strangers.
        NetworksTooWide = "mynetworks_too_wide", Error;
        /// A network of `mynetworks` cannot be read.
        NetworksBroken = "mynetworks_broken", Error;
        /// `mynetworks_style = class`.
        NetworksClass = "mynetworks_class", Error;
        /// IPv4 only, and the service has IPv6.
        NoIpv6 = "no_ipv6", Notice;
        /// IPv6 only, and the service needs IPv4.
        NoIpv4 = "no_ipv4", Error;
        /// Listens to itself only.
        LoopbackOnly = "loopback_only", Error;
        /// A content filter that sends back to where it came from.
        ContentFilterLoop = "content_filter_loop", Error;
        /// A content filter whose way back must stay open.
        ContentFilter = "content_filter", Notice;
        /// A filter before the queue: what stands behind it sees only the filter's address.
        ProxyFilter = "proxy_filter", Warning;
        /// Connections come from a proxy.
        UpstreamProxy = "upstream_proxy", Notice;
        /// Restrictions that accept somebody before strangers are kept out.
        AcceptsBefore = "accepts_before", Warning;
        /// The own networks are kept out.
        NetworksNotPermitted = "mynetworks_not_permitted", Error;
        /// Restrictions of the user's own, which the guide's take the place of.
        OwnRestrictions = "own_restrictions", Notice;
        /// Restrictions are judged before the user has logged in.
        NoDelay = "no_delay", Warning;
        /// Mail of a domain is passed on, and nothing says where to: it goes back to the service.
        RelayNoRoute = "relay_no_route", Error;
        /// The same, as far as it can be seen.
        RelayRouteUnseen = "relay_route_unseen", Warning;
        /// Something that strangers can bring about comes before they are refused as relays.
        OpenRelay = "open_relay", Error;
        /// The domain's mail is not taken.
        DomainMissing = "domain_missing", Error;
        /// postscreen stands before the server.
        Postscreen = "postscreen", Warning;
        /// The service's addresses are judged by blocklists, by their names or by a policy service.
        JudgesSender = "judges_sender", Warning;
        /// A parameter that is set more than once.
        SetTwice = "set_twice", Notice;
    }
}

/// A trap that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trap {
    /// Which.
    pub code: TrapCode,
    /// The value that it is about.
    pub value: String,
}
