use std::fmt::Write;

use proptest::prelude::*;

use super::*;
use crate::guide::SectionId;
use crate::model::Severity;

const PLAIN: &str = "compatibility_level = 3.6\nmyhostname = mx.a.example\n\
    mydestination = $myhostname, a.example, localhost\nmynetworks = 127.0.0.0/8, [::1]/128\n\
    relayhost =\n";

fn found(more: &str) -> Vec<(TrapCode, String)> {
    let service = ServiceProfile::built_in();
    let ranges: Vec<IpNet> =
        ["192.0.2.0/24", "2001:db8::/32"].iter().map(|net| net.parse().unwrap()).collect();
    let own = HostName::new("mail.a.example");
    let domains = ["a.example".to_owned()];
    let aim = Aim { service: &service, ranges: &ranges, domains: &domains, own_server: Some(&own) };
    let settings = Settings::read(&format!("{PLAIN}{more}")).unwrap();
    let traps = traps(&settings, &aim);
    // PLAIN comes first: what is set again here is not what the cases are about.
    traps
        .into_iter()
        .filter(|trap| trap.code != TrapCode::SetTwice)
        .map(|trap| (trap.code, trap.value))
        .collect()
}

#[test]
fn the_form_of_main_cf_is_read() {
    let text = "# a comment\r\nmydestination = a.example,\r\n   # between\r\n\r\n\tb.example\r\n\
                $ postconf -n\r\npostconf: warning: /etc/postfix/main.cf: unused parameter: x=y\r\n\
                relayhost = [one]\r\nrelayhost=[two]:587\r\nempty =\r\n";
    let settings = Settings::read(text).unwrap();
    assert_eq!(settings.set("mydestination"), Some("a.example, b.example"));
    assert_eq!(settings.list("mydestination"), ["a.example", "b.example"]);
    assert_eq!(settings.set("relayhost"), Some("[two]:587"));
    assert_eq!(settings.set("empty"), Some(""));
    assert_eq!(settings.iter().count(), 3);
    assert_eq!(settings.iter().find(|(name, _)| *name == "relayhost").unwrap().1.times, 2);
    assert_eq!(Settings::read("Dear Sir,\nplease = help\n"), Err(NotPostfix));
    assert_eq!(Settings::read(""), Err(NotPostfix));
}

#[test]
fn references_that_are_never_closed_are_not_sought_to_the_end() {
    let settings = Settings::read(&format!("myhostname = {}\n", "${".repeat(30_000))).unwrap();
    assert!(settings.value("myhostname").starts_with("${${"));
}

#[test]
fn references_are_filled_in_as_postfix_does() {
    let text = "myhostname = mx.a.example\nx = ${myhostname}\ny = $(x)!$$z\nz = ${nothing:else}\n\
                t = ${x?then}${nothing?not}\nu = ${nothing?{a}:{b $x}}\nself = $self x\n\
                mydestination = { one two }, $mydomain\n";
    let settings = Settings::read(text).unwrap();
    assert_eq!(settings.value("y"), "mx.a.example!$z");
    assert_eq!(settings.value("z"), "else");
    assert_eq!(settings.value("t"), "then");
    assert_eq!(settings.value("u"), "b mx.a.example");
    assert_eq!(settings.list("mydestination"), ["one two", "a.example"]);
    assert!(settings.value("self").ends_with('x'));
    assert_eq!(settings.set("y"), Some("$(x)!$$z"), "what is set is kept as it is");
}

#[test]
fn what_a_reference_means_is_known_or_left_open() {
    let text = "mydestination = ${mydomain}, localhost\nown = $unknown/x $(other)\n\
                smtpd_client_restrictions = check_client_access cidr:$config_directory/m.cidr\n\
                smtpd_banner = $myhostname ESMTP $mail_name\n";
    let settings = Settings::read(text).unwrap();
    assert_eq!(settings.value("own"), "$unknown/x $(other)");
    let access = "check_client_access cidr:/etc/postfix/m.cidr";
    assert_eq!(settings.value("smtpd_client_restrictions"), access);
    assert_eq!(settings.value("smtpd_banner"), "$myhostname ESMTP Postfix");
    let service = ServiceProfile::built_in();
    let domains = ["a.example".to_owned()];
    let aim = Aim { service: &service, ranges: &[], domains: &domains, own_server: None };
    for destination in ["${mydomain}, localhost", "$(mydomain)", "$mydomain", "$myhostname"] {
        let settings = Settings::read(&format!("mydestination = {destination}\n")).unwrap();
        let missing = |trap: &Trap| trap.code == TrapCode::DomainMissing;
        assert!(!traps(&settings, &aim).iter().any(missing), "{destination}");
    }
}

#[test]
fn a_plain_server_has_no_traps() {
    assert_eq!(found(""), []);
    assert_eq!(found("relayhost = [smtp.isp.example]:587\n"), []);
}

#[test]
#[allow(clippy::too_many_lines)] // A table, one trap an entry.
fn each_trap_is_found_and_told_with_its_value() {
    use TrapCode as Code;
    for (more, code, value) in [
        ("relayhost = smtp.isp.example", Code::RelayhostNoBrackets, "smtp.isp.example"),
        ("relayhost = [192.0.2.9]:25", Code::RelayhostAddress, "[192.0.2.9]:25"),
        ("relayhost = 192.0.2.9", Code::RelayhostAddress, "192.0.2.9"),
        ("relayhost = [2001:db8::9]", Code::RelayhostAddress, "[2001:db8::9]"),
        ("relayhost = [MX.a.example]", Code::RelayhostSelf, "[MX.a.example]"),
        ("relayhost = [$myhostname]", Code::RelayhostSelf, "[mx.a.example]"),
        ("relayhost = [mail.a.example]", Code::RelayhostSelf, "[mail.a.example]"),
        ("relayhost = a.example", Code::RelayhostSelf, "a.example"),
        ("relayhost = [127.0.0.1]", Code::RelayhostSelf, "[127.0.0.1]"),
        ("transport_maps = hash:/t", Code::TransportMaps, "transport_maps = hash:/t"),
        (
            "sender_dependent_relayhost_maps = hash:/s",
            Code::SenderRelay,
            "sender_dependent_relayhost_maps = hash:/s",
        ),
        ("default_transport = smtp:[other]", Code::DefaultTransport, "smtp:[other]"),
        ("default_transport = error:closed", Code::DefaultTransport, "error:closed"),
        ("smtp_fallback_relay = [b]", Code::FallbackRelay, "smtp_fallback_relay = [b]"),
        ("fallback_relay = [b]", Code::FallbackRelay, "smtp_fallback_relay = [b]"),
        ("smtp_sasl_auth_enable = yes", Code::SaslNoPasswords, "smtp_sasl_password_maps"),
        ("smtp_sasl_auth_enable = yes", Code::SaslNoPlaintext, "noplaintext, noanonymous"),
        (
            "smtp_sasl_auth_enable = yes\nsmtp_sasl_security_options = noanonymous",
            Code::SaslReadable,
            "noanonymous",
        ),
        ("smtp_tls_wrappermode = yes", Code::TlsWrapper, "yes"),
        ("mynetworks = 0.0.0.0/0", Code::NetworksTooWide, "0.0.0.0/0"),
        ("mynetworks = 127.0.0.1 62.0.0.0/8", Code::NetworksTooWide, "62.0.0.0/8"),
        ("mynetworks = [::]/0", Code::NetworksTooWide, "[::]/0"),
        ("mynetworks = 192.168.1.5/24", Code::NetworksBroken, "192.168.1.5/24"),
        ("inet_protocols = ipv4", Code::NoIpv6, "ipv4"),
        ("inet_protocols = ipv6", Code::NoIpv4, "ipv6"),
        ("inet_interfaces = loopback-only", Code::LoopbackOnly, "loopback-only"),
        ("inet_interfaces = 127.0.0.1, [::1]", Code::LoopbackOnly, "127.0.0.1, [::1]"),
        ("content_filter = smtp:[127.0.0.1]:25", Code::ContentFilterLoop, "smtp:[127.0.0.1]:25"),
        (
            "content_filter = smtp:[smtp.security-mail.net]",
            Code::ContentFilterLoop,
            "smtp:[smtp.security-mail.net]",
        ),
        (
            "content_filter = amavis:[127.0.0.1]:10024",
            Code::ContentFilter,
            "amavis:[127.0.0.1]:10024",
        ),
        ("smtpd_proxy_filter = 127.0.0.1:10025", Code::ProxyFilter, "127.0.0.1:10025"),
        (
            "smtpd_upstream_proxy_protocol = haproxy",
            Code::UpstreamProxy,
            "smtpd_upstream_proxy_protocol = haproxy",
        ),
        (
            "smtpd_client_restrictions = permit_mynetworks, check_client_access hash:/own, \
             check_client_access cidr:/etc/postfix/mailward-service.cidr, reject",
            Code::AcceptsBefore,
            "check_client_access hash:/own",
        ),
        (
            "smtpd_client_restrictions = permit_auth_destination, permit_mynetworks, \
             check_client_access cidr:/etc/postfix/mailward-service.cidr, reject",
            Code::AcceptsBefore,
            "permit_auth_destination",
        ),
        (
            "smtpd_client_restrictions = permit_mynetworks, check_recipient_access hash:/r, \
             check_client_access cidr:/etc/postfix/mailward-service.cidr, reject",
            Code::AcceptsBefore,
            "check_recipient_access hash:/r",
        ),
        (
            "smtpd_client_restrictions = { check_client_access hash:/own }, permit",
            Code::OwnRestrictions,
            "check_client_access hash:/own, permit",
        ),
        (
            "smtpd_client_restrictions = check_client_access cidr:/mailward-service.cidr, reject",
            Code::NetworksNotPermitted,
            "smtpd_client_restrictions",
        ),
        (
            "smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination",
            Code::NetworksNotPermitted,
            "smtpd_relay_restrictions",
        ),
        (
            "smtpd_relay_restrictions = permit\n\
             smtpd_recipient_restrictions = reject_unauth_destination, permit_mynetworks",
            Code::NetworksNotPermitted,
            "smtpd_recipient_restrictions",
        ),
        ("smtpd_delay_reject = no", Code::NoDelay, "no"),
        (
            "smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, \
             check_sender_access inline:{a.example=OK}, reject_unauth_destination",
            Code::OpenRelay,
            "check_sender_access inline:{a.example=OK}",
        ),
        (
            "smtpd_relay_restrictions =\nsmtpd_recipient_restrictions = permit_mynetworks, \
             check_helo_access hash:/h, reject_unauth_destination",
            Code::OpenRelay,
            "check_helo_access hash:/h",
        ),
        ("smtpd_relay_restrictions = permit_mynetworks, permit, reject", Code::OpenRelay, "permit"),
        (
            "smtpd_relay_restrictions = warn_if_reject reject_unauth_destination, \
             check_sender_access static:OK, reject_unauth_destination",
            Code::OpenRelay,
            "check_sender_access static:OK",
        ),
        (
            "smtpd_milters = inet:localhost:11332",
            Code::JudgesSender,
            "smtpd_milters = inet:localhost:11332",
        ),
        (
            "smtpd_milters = inet:localhost:8891, { inet:localhost:8893, default_action=accept }",
            Code::JudgesSender,
            "smtpd_milters = inet:localhost:8893",
        ),
        ("mydestination = localhost\nrelay_domains = a.example", Code::RelayNoRoute, "a.example"),
        // What no other list can hold stands in this table.
        ("mydestination = localhost\nrelay_domains = hash:/r", Code::RelayNoRoute, "a.example"),
        (
            "mydestination = localhost\nrelay_domains = a.example\nrelay_transport = relay:a.example",
            Code::RelayNoRoute,
            "a.example",
        ),
        (
            "mydestination = localhost\nvirtual_mailbox_domains = a.example\nvirtual_transport = smtp",
            Code::RelayNoRoute,
            "a.example",
        ),
        (
            "mydestination = localhost\nrelay_domains = hash:/r\nvirtual_mailbox_domains = mysql:/v",
            Code::RelayRouteUnseen,
            "relay_domains = hash:/r",
        ),
        (
            "relay_domains = $mydestination, b.example",
            Code::RelayRouteUnseen,
            "relay_domains = b.example",
        ),
        // As `postconf -P` prints it behind what `postconf -n` does.
        (
            "smtp/inet/smtpd_client_restrictions = permit_mynetworks, permit",
            Code::OwnRestrictions,
            "smtp/inet: permit_mynetworks, permit",
        ),
        ("mydestination = localhost", Code::DomainMissing, "a.example"),
        (
            "mydestination = localhost\nrelay_domains = b.a.example",
            Code::DomainMissing,
            "a.example",
        ),
        ("mydestination = example", Code::DomainMissing, "a.example"),
        (
            "mydestination = localhost\nrelay_domains = example\n\
             parent_domain_matches_subdomains =",
            Code::DomainMissing,
            "a.example",
        ),
        ("postscreen_greet_action = enforce", Code::Postscreen, "postscreen_greet_action"),
        ("postscreen_blacklist_action = drop", Code::Postscreen, "postscreen_blacklist_action"),
        ("postscreen_pipelining_enable = yes", Code::Postscreen, "postscreen_pipelining_enable"),
        (
            "postscreen_bare_newline_enable = yes",
            Code::Postscreen,
            "postscreen_bare_newline_enable",
        ),
        (
            "smtpd_recipient_restrictions = reject_rbl_client zen.x.example, check_policy_service \
             unix:private/policy",
            Code::JudgesSender,
            "reject_rbl_client zen.x.example, check_policy_service unix:private/policy",
        ),
    ] {
        let found = found(&format!("{more}\n"));
        assert!(found.contains(&(code, value.to_owned())), "{more}: {found:?}");
    }
    let text = "myhostname = a.example\nmynetworks_style = class\nmyhostname = b.example\n";
    let settings = Settings::read(text).unwrap();
    let service = ServiceProfile::built_in();
    let aim = Aim { service: &service, ranges: &[], domains: &[], own_server: None };
    let codes: Vec<TrapCode> = traps(&settings, &aim).iter().map(|trap| trap.code).collect();
    assert_eq!(codes, [Code::NetworksClass, Code::SetTwice], "the worst first");
}

#[test]
fn what_is_in_order_is_no_trap() {
    for more in [
        "content_filter =",
        "inet_protocols = ipv4, ipv6",
        "mydestination = localhost\nvirtual_mailbox_domains = mysql:/domains.cf",
        "mydestination = localhost\nrelay_domains = A.example.\nrelay_transport = relay:[10.0.0.5]",
        "mydestination = localhost\nrelay_domains = example\nrelay_transport = relay:[10.0.0.5]",
        "relay_domains = $mydestination",
        "mydestination = localhost\nvirtual_mailbox_domains = a.example\n\
         virtual_transport = lmtp:unix:private/dovecot",
        "postscreen_pipelining_action = enforce\npostscreen_pipelining_enable = no",
        "smtpd_milters = unix:/run/opendkim/opendkim.sock",
        "smtpd_milters = inet:localhost:11332\n\
         smtpd_milter_maps = cidr:/etc/postfix/mailward-service.cidr",
        "smtpd_recipient_restrictions = check_sender_access hash:/s",
        "smtpd_relay_restrictions = permit_mynetworks, \
         check_sender_access inline:{bad.example=REJECT}, reject_unauth_destination",
        "127.0.0.1:10025/inet/smtpd_client_restrictions = permit_mynetworks, reject",
        "smtp_sasl_auth_enable = yes\nsmtp_sasl_password_maps = hash:/p\n\
         smtp_sasl_security_options = noanonymous\nsmtp_enforce_tls = yes",
        "mydestination = localhost\nvirtual_mailbox_maps = hash:/etc/postfix/vmailbox",
        "mydestination = localhost\nvirtual_alias_maps = hash:/etc/postfix/virtual",
        "mydestination = localhost, $our_domains",
        "mynetworks = 127.0.0.0/8 $our_networks",
        "relayhost = $our_relay\ncontent_filter = $our_filter\ntransport_maps = $our_maps",
        "smtpd_relay_restrictions = $our_rules, reject_unauth_destination",
        "smtpd_relay_restrictions = permit\nsmtpd_recipient_restrictions = permit_mynetworks, \
         permit_sasl_authenticated, reject_unauth_destination",
        "smtpd_relay_restrictions = permit_sasl_authenticated, permit",
        "smtpd_relay_restrictions =\nsmtpd_recipient_restrictions = reject_unknown_sender_domain, \
         permit_mynetworks, reject_unauth_destination",
        "smtpd_client_restrictions = permit_mynetworks, permit_inet_interfaces, \
         permit_sasl_authenticated, check_client_access cidr:$config_directory/mailward-service.cidr, reject",
        "mynetworks = 10.0.0.0/8 192.168.0.0/16 fc00::/7 [fe80::]/10 198.51.100.0/24 /etc/nets",
        "postscreen_greet_action = enforce\npostscreen_access_list = permit_mynetworks, \
         cidr:/etc/postfix/mailward-service.cidr",
        "postscreen_greet_action = ignore",
        "smtp_sasl_auth_enable = yes\nsmtp_sasl_password_maps = hash:/p\n\
         smtp_sasl_security_options = noanonymous\nsmtp_tls_security_level = encrypt",
    ] {
        assert_eq!(found(&format!("{more}\n")), [], "{more}");
    }
}

#[test]
fn the_changes_are_those_of_the_guide() {
    let service = ServiceProfile::built_in();
    let ranges = ["192.0.2.0/24", "2001:db8::/32"].map(|net| net.parse().unwrap());
    let aim = Aim { service: &service, ranges: &ranges, domains: &[], own_server: None };
    let settings = Settings::read("relayhost = [old.example]\n").unwrap();
    let all = changes(&settings, &aim);
    let relay = all.iter().find(|change| change.name == "relayhost").unwrap();
    assert_eq!(relay.section, SectionId::SmartHost);
    assert_eq!(relay.old.as_deref(), Some("[old.example]"));
    assert_eq!(relay.new, "[smtp.security-mail.net]:25");
    assert!(!relay.is_done());
    let exempt = &all[0];
    assert_eq!(
        (exempt.old.as_deref(), exempt.new.as_str()),
        (None, "$mynetworks, 192.0.2.0/24, [2001:db8::]/32")
    );
    let done = "relayhost=[smtp.security-mail.net]:25\nsmtp_tls_security_level = encrypt\n\
                smtpd_client_restrictions = permit_mynetworks permit_inet_interfaces \
                permit_sasl_authenticated \
                check_client_access cidr:$config_directory/mailward-service.cidr reject\n";
    let settings = Settings::read(done).unwrap();
    let aim = Aim { ranges: &[], ..aim };
    assert!(changes(&settings, &aim).iter().all(Change::is_done), "and no security is lowered");
    for (old, is_set) in [
        ("smtp_enforce_tls = yes", false),
        ("smtp_use_tls = yes", true),
        ("smtp_enforce_tls = yes\nsmtp_tls_security_level = none", true),
    ] {
        let settings = Settings::read(&format!("myhostname = a.example\n{old}\n")).unwrap();
        let all = changes(&settings, &aim);
        let sets = all.iter().any(|change| change.name == "smtp_tls_security_level");
        assert_eq!(sets, is_set, "{old}");
    }
}

#[test]
fn the_worst_traps_are_errors() {
    assert_eq!(TrapCode::NetworksTooWide.severity(), Severity::Error);
    let mut words: Vec<&str> = TrapCode::ALL.iter().map(|code| code.as_str()).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), TrapCode::ALL.len());
}

#[test]
fn references_that_multiply_stay_bounded() {
    let mut text = "mynetworks = $a0\n".to_owned();
    for at in 0..40 {
        let next = at + 1;
        writeln!(text, "a{at} = $a{next} $a{next} $a{next} $a{next}").unwrap();
    }
    assert!(Settings::read(&text).unwrap().value("mynetworks").len() <= 16 * 1024);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn whatever_is_pasted_is_read_without_fault(
        lines in prop::collection::vec(
            prop_oneof![
                "[a-z_]{1,12} ?= ?[$(){}?:a-z,\\[\\]./0-9 ]{0,40}",
                "(relayhost|mynetworks|smtpd_client_restrictions|mydestination|content_filter) = .{0,60}",
                ".{0,40}",
            ],
            0..20,
        )
    ) {
        if let Ok(settings) = Settings::read(&lines.join("\n")) {
            let service = ServiceProfile::built_in();
            let domains = ["a.example".to_owned()];
            let aim = Aim { service: &service, ranges: &[], domains: &domains, own_server: None };
            let shown = 201 * 4;
            prop_assert!(traps(&settings, &aim).iter().all(|trap| trap.value.len() <= shown));
            for (name, _) in settings.iter() {
                prop_assert!(settings.value(name).len() <= 16 * 1024);
            }
        }
    }
}
