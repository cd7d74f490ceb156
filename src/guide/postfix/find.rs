//! The search for traps.

use std::net::IpAddr;

use super::settings::{Settings, is_unseen};
use super::trap::{Trap, TrapCode};
use super::{Aim, domains, networks, rules};

/// Longer values are cut where they are shown in a sentence.
const SHOWN: usize = 200;

/// What in the settings gets in the way of the aim, the worst first.
#[must_use]
pub fn traps(settings: &Settings, aim: &Aim) -> Vec<Trap> {
    let mut found = Vec::new();
    relay_host(settings, aim, &mut found);
    ways_around(settings, &mut found);
    login(settings, &mut found);
    networks::traps(settings, &mut found);
    protocols(settings, aim, &mut found);
    filters(settings, aim, &mut found);
    rules::traps(settings, &mut found);
    domains::traps(settings, aim, &mut found);
    postscreen(settings, aim, &mut found);
    for (name, setting) in settings.iter().filter(|(_, setting)| setting.times > 1) {
        found.push(Trap { code: TrapCode::SetTwice, value: format!("{name} = {}", setting.value) });
    }
    for trap in &mut found {
        if let Some((end, _)) = trap.value.char_indices().nth(SHOWN) {
            trap.value.truncate(end);
            trap.value.push('…');
        }
    }
    found.sort_by_key(|trap| trap.code.severity());
    found
}

/// A next hop as `relayhost` takes it: `[host]:port`, `[address]`, `domain`.
pub(super) struct Hop {
    pub(super) host: String,
    port: Option<String>,
    pub(super) has_brackets: bool,
}

impl Hop {
    pub(super) fn read(text: &str) -> Self {
        let text = text.trim();
        if let Some((host, rest)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            let port = rest.strip_prefix(':').map(str::to_owned);
            return Self { host: host.to_ascii_lowercase(), port, has_brackets: true };
        }
        // More than one colon: an IPv6 address that lacks its brackets.
        let (host, port) = match text.split_once(':') {
            Some((host, port)) if !port.contains(':') => (host, Some(port.to_owned())),
            _ => (text, None),
        };
        Self { host: host.to_ascii_lowercase(), port, has_brackets: false }
    }

    fn address(&self) -> Option<IpAddr> {
        let host = self.host.strip_prefix("ipv6:").unwrap_or(&self.host);
        host.parse().ok()
    }

    /// Whether mail sent there comes back to port 25 of the same server, whose own name this is.
    fn is_self(&self, own: &str, aim: &Aim) -> bool {
        let is_smtp = matches!(self.port.as_deref(), None | Some("25" | "smtp"));
        if !is_smtp {
            return false;
        }
        let host = self.host.trim_end_matches('.');
        host == "localhost"
            || self.address().is_some_and(|address| address.is_loopback())
            || !own.is_empty() && host == own
            || aim.own_server.is_some_and(|server| server.as_str() == host)
    }
}

/// Looked up once: a list of hosts may be long, and the name may be made from others.
fn own_name(settings: &Settings) -> String {
    settings.value("myhostname").to_ascii_lowercase()
}

fn relay_host(settings: &Settings, aim: &Aim, found: &mut Vec<Trap>) {
    let own = own_name(settings);
    // Since 3.5 there may be several.
    for text in settings.list("relayhost").into_iter().filter(|text| !is_unseen(text)) {
        let hop = Hop::read(&text);
        // Without brackets the MX of the domain counts, and that may lead back here.
        let is_own_domain = !hop.has_brackets && aim.domains.contains(&hop.host);
        let code = if hop.is_self(&own, aim) || is_own_domain {
            TrapCode::RelayhostSelf
        } else if hop.address().is_some() {
            TrapCode::RelayhostAddress
        } else if !hop.has_brackets {
            TrapCode::RelayhostNoBrackets
        } else {
            continue;
        };
        found.push(Trap { code, value: text });
    }
}

/// Mail that would not take the way of `relayhost`.
fn ways_around(settings: &Settings, found: &mut Vec<Trap>) {
    for (name, code) in [
        ("transport_maps", TrapCode::TransportMaps),
        ("sender_dependent_relayhost_maps", TrapCode::SenderRelay),
        ("sender_dependent_default_transport_maps", TrapCode::SenderRelay),
        ("smtp_fallback_relay", TrapCode::FallbackRelay),
    ] {
        let value = settings.seen(name);
        if !value.is_empty() {
            found.push(Trap { code, value: format!("{name} = {value}") });
        }
    }
    let transport = settings.value("default_transport");
    let (name, hop) = transport.split_once(':').unwrap_or((&transport, ""));
    if !is_unseen(&transport) && (name != "smtp" || !hop.is_empty()) {
        found.push(Trap { code: TrapCode::DefaultTransport, value: transport });
    }
}

fn login(settings: &Settings, found: &mut Vec<Trap>) {
    let mut add = |code, value: &str| found.push(Trap { code, value: value.to_owned() });
    if settings.is_on("smtp_tls_wrappermode") {
        add(TrapCode::TlsWrapper, "yes");
    }
    if !settings.is_on("smtp_sasl_auth_enable") {
        return;
    }
    if settings.value("smtp_sasl_password_maps").is_empty() {
        add(TrapCode::SaslNoPasswords, "smtp_sasl_password_maps");
    }
    let forbids = |name: &str| settings.list(name).iter().any(|word| word == "noplaintext");
    if forbids("smtp_sasl_tls_security_options") {
        add(TrapCode::SaslNoPlaintext, &settings.value("smtp_sasl_tls_security_options"));
    }
    if !settings.needs_tls() && !forbids("smtp_sasl_security_options") {
        add(TrapCode::SaslReadable, &settings.value("smtp_sasl_security_options"));
    }
}

fn protocols(settings: &Settings, aim: &Aim, found: &mut Vec<Trap>) {
    let protocols = settings.list("inet_protocols");
    let has = |word: &str| protocols.iter().any(|p| p.eq_ignore_ascii_case(word));
    let value = settings.value("inet_protocols");
    let (v4, v6) = (has("all") || has("ipv4"), has("all") || has("ipv6"));
    let is_v6 = |net: &&ipnet::IpNet| net.addr().is_ipv6();
    if v4 && !v6 && aim.ranges.iter().any(|net| is_v6(&net)) {
        found.push(Trap { code: TrapCode::NoIpv6, value: value.clone() });
    }
    // Where no network is known there is IPv4 nevertheless.
    if v6 && !v4 && (aim.ranges.is_empty() || !aim.ranges.iter().all(|net| is_v6(&net))) {
        found.push(Trap { code: TrapCode::NoIpv4, value });
    }
    let interfaces = settings.list("inet_interfaces");
    let is_local = |word: &String| {
        let bare = word.trim_matches(['[', ']']);
        let address = bare.parse::<IpAddr>();
        word == "loopback-only" || word == "localhost" || address.is_ok_and(|a| a.is_loopback())
    };
    if !interfaces.is_empty() && interfaces.iter().all(is_local) {
        let value = settings.value("inet_interfaces");
        found.push(Trap { code: TrapCode::LoopbackOnly, value });
    }
}

fn filters(settings: &Settings, aim: &Aim, found: &mut Vec<Trap>) {
    let filter = settings.seen("content_filter");
    if !filter.is_empty() {
        let hop = Hop::read(filter.split_once(':').map_or("", |(_, hop)| hop));
        let to_service = aim.service.outbound.iter().any(|out| out.host.as_str() == hop.host);
        // A transport without next hop is a program; it has its own way back.
        let own = own_name(settings);
        let is_loop = !hop.host.is_empty() && (hop.is_self(&own, aim) || to_service);
        let code = if is_loop { TrapCode::ContentFilterLoop } else { TrapCode::ContentFilter };
        found.push(Trap { code, value: filter });
    }
    let proxy = settings.seen("smtpd_proxy_filter");
    if !proxy.is_empty() {
        found.push(Trap { code: TrapCode::ProxyFilter, value: proxy });
    }
    for name in ["smtpd_upstream_proxy_protocol", "postscreen_upstream_proxy_protocol"] {
        let value = settings.seen(name);
        if !value.is_empty() {
            found.push(Trap { code: TrapCode::UpstreamProxy, value: format!("{name} = {value}") });
        }
    }
}

/// What postscreen does to a client that it does not like, unless it only writes it down. Before 3.6
/// the last one went by the name before it.
const ACTIONS: [&str; 4] = [
    "postscreen_greet_action",
    "postscreen_dnsbl_action",
    "postscreen_blacklist_action",
    "postscreen_denylist_action",
];

/// Tests of what comes after the greeting: whoever passes is turned away once all the same, and has
/// to come again. They are off by default, and what they do with others does not matter here.
const DEEP_TESTS: [&str; 3] = [
    "postscreen_pipelining_enable",
    "postscreen_non_smtp_command_enable",
    "postscreen_bare_newline_enable",
];

fn postscreen(settings: &Settings, aim: &Aim, found: &mut Vec<Trap>) {
    let acts = |name: &&&str| {
        let action = settings.set(name).unwrap_or_default();
        ["enforce", "drop"].iter().any(|word| action.eq_ignore_ascii_case(word))
    };
    let tests = DEEP_TESTS.iter().filter(|name| settings.is_on(name));
    let names: Vec<&str> = ACTIONS.iter().filter(acts).chain(tests).copied().collect();
    if names.is_empty() {
        return;
    }
    let access = settings.list("postscreen_access_list").join(" ");
    // The guide's own table, or a network of the service, is enough.
    let lets_in = access.contains("mailward-service.cidr")
        || aim.ranges.iter().any(|net| access.contains(&net.to_string()));
    if !lets_in {
        found.push(Trap { code: TrapCode::Postscreen, value: names.join(", ") });
    }
}
