//! Rules of a gateway that stands before the mail server, and of a mail server in a container.

use crate::tried;

const SHOW_NFT: &str = "nft list ruleset";
const SHOW_IPTABLES: &str = "iptables -S; ip6tables -S; iptables -t nat -S";

/// What each got with the rules, by who tried whom; the way back has left everything as it was.
fn with(rules: &[&str], before_and_show: [&str; 2], wanted: &[(&str, &str)]) {
    let tries: Vec<&str> = wanted.iter().map(|(who, _)| *who).collect();
    let found = tried("gateway.sh", rules, before_and_show, &tries);
    let at = |when: &str| -> Vec<&str> {
        let lines = found.iter().filter_map(|line| line.strip_prefix(when));
        lines.map(str::trim).collect()
    };
    let wanted: Vec<String> = wanted.iter().map(|(who, gets)| format!("{who} {gets}")).collect();
    assert_eq!(at("with"), wanted, "{rules:?}");
    assert_eq!(at("before"), at("after"), "{rules:?}");
    assert_eq!(found.last().unwrap(), "rules as before", "{rules:?}: {found:?}");
}

#[test]
fn a_gateway_keeps_strangers_from_one_address_and_touches_no_other() {
    let v4 = ["--server", "10.1.2.10"];
    let v6 = ["--server", "2001:db8:c::10", "--range", "2001:db8:a::/48"];
    for (firewall, show) in [("nftables", SHOW_NFT), ("iptables", SHOW_IPTABLES)] {
        for (server, closed_v4, closed_v6) in
            [(&v4[..], "refused", "open"), (&v6[..], "open", "refused")]
        {
            let rules = [&[firewall, "--stage", "reject"], server].concat();
            with(
                &rules,
                [":", show],
                &[
                    ("service>10.1.2.10", "open"),
                    ("stranger>10.1.2.10", closed_v4),
                    ("stranger>10.1.2.11", "open"),
                    ("service>2001:db8:c::10", "open"),
                    ("stranger>2001:db8:c::10", closed_v6),
                    ("stranger>2001:db8:c::11", "open"),
                    // What the company sends itself.
                    ("mail>198.51.100.10", "open"),
                    ("mail>2001:db8:b::10", "open"),
                ],
            );
        }
    }
}

#[test]
fn the_service_is_let_in_by_whichever_chains_keep_all_out() {
    let chain = |table: &str, hook: &str| {
        format!(
            "nft add table inet {table}; nft add chain inet {table} here \
             '{{ type filter hook {hook} priority 0; policy drop; }}'; \
             nft add rule inet {table} here ct state established accept; \
             nft add rule inet {table} here meta l4proto icmpv6 accept; "
        )
    };
    let before = chain("filter", "forward") + &chain("firewall", "forward");
    let rules = ["nftables", "--stage", "open", "--server", "10.1.2.10"];
    with(
        &rules,
        [&before, SHOW_NFT],
        &[
            ("service>10.1.2.10", "open"),
            ("service>10.1.2.11", "silent"),
            ("stranger>10.1.2.10", "silent"),
        ],
    );
    let before = chain("firewall", "input");
    with(
        &["nftables", "--stage", "open"],
        [&before, SHOW_NFT],
        &[("service>203.0.113.1", "open"), ("stranger>198.51.100.1", "silent")],
    );
}

/// Such a port is passed on to the container, and never comes in at the computer itself.
#[test]
fn a_port_that_docker_publishes_is_closed_too() {
    let nft = "nft add table ip docker; \
               nft add chain ip docker pre '{ type nat hook prerouting priority dstnat; }'; \
               nft add rule ip docker pre fib daddr type local tcp dport 25 dnat to 10.1.2.10";
    let iptables = "iptables -N DOCKER-USER; iptables -N DOCKER; iptables -I FORWARD -j DOCKER; \
                    iptables -A DOCKER -d 10.1.2.10 -p tcp --dport 25 -j ACCEPT; \
                    iptables -I FORWARD -j DOCKER-USER; iptables -t nat -A PREROUTING -p tcp \
                    --dport 25 -m addrtype --dst-type LOCAL -j DNAT --to-destination 10.1.2.10";
    for (firewall, before, show) in
        [("nftables", nft, SHOW_NFT), ("iptables", iptables, SHOW_IPTABLES)]
    {
        for (stage, stranger) in [("log", "open"), ("defer", "silent"), ("reject", "refused")] {
            with(
                &[firewall, "--stage", stage],
                [before, show],
                &[
                    ("service>203.0.113.1", "open"),
                    ("stranger>198.51.100.1", stranger),
                    ("mail>198.51.100.10", "open"),
                ],
            );
        }
    }
}
