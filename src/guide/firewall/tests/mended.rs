//! What the user has besides stays as it is, no way is left open unsaid, and what nobody has is not
//! let in.

use super::*;

fn of(firewall: Firewall, stage: Stage, nets: &[&str], server: Option<&str>) -> Rules {
    let nets: Vec<IpNet> = nets.iter().map(|net| net.parse().unwrap()).collect();
    let server = server.map(|server| server.parse().unwrap());
    rules(firewall, stage, allowed(&nets), server, &Catalog::new(Language::En)).unwrap()
}

fn text(commands: &[Command]) -> String {
    commands.iter().map(|command| command.text.as_str()).collect()
}

const NET: [&str; 1] = ["192.0.2.0/24"];

#[test]
fn no_rule_is_one_that_the_user_may_have() {
    for stage in Stage::ALL {
        for (firewall, port) in [
            (Firewall::Ufw, "port 1:65535 to "),
            (Firewall::CiscoIos, "range 1 65535"),
            (Firewall::CiscoAsa, "range 1 65535"),
        ] {
            let rules = of(firewall, stage, &NET, Some("203.0.113.99"));
            let all = text(&rules.commands) + &text(&rules.undo);
            let told = |line: &&str| {
                let is_rule = line.starts_with("ufw") || line.contains("eq smtp");
                is_rule && !line.contains("object-group MAILWARD")
            };
            for line in all.lines().filter(told) {
                assert!(line.contains(port), "{stage:?}: {line}");
            }
        }
    }
}

#[test]
fn what_only_writes_down_lets_nobody_in() {
    let ufw = text(&of(Firewall::Ufw, Stage::Log, &NET, None).commands);
    assert!(!ufw.contains("prepend allow proto tcp from any"), "{ufw}");
    assert!(ufw.contains("-j LOG") && !ufw.contains("-j DROP"), "{ufw}");
    let defer = text(&of(Firewall::Ufw, Stage::Defer, &NET, None).commands);
    assert!(defer.contains("iptables -X MAILWARD"), "{defer}");
    let firewalld = text(&of(Firewall::Firewalld, Stage::Log, &NET, None).commands);
    let others =
        firewalld.lines().filter(|line| line.contains("--add-rich-rule='rule priority=-5"));
    let others: Vec<&str> = others.collect();
    assert!(others.len() == 2 && others.iter().all(|line| line.ends_with("10/s'")), "{firewalld}");
    for firewall in [Firewall::CiscoAsa, Firewall::CiscoIos] {
        let is_told = |stage| of(firewall, stage, &NET, None).notes.contains(&Note::LogLetsIn);
        assert!(is_told(Stage::Log) && !is_told(Stage::Reject));
    }
}

#[test]
fn windows_blocks_all_but_those_who_may_come_and_leaves_every_rule_alone() {
    for stage in [Stage::Defer, Stage::Reject] {
        let nets = ["192.0.2.0/24", "203.0.113.7/32", "2001:db8::/32"];
        let rules = of(Firewall::Windows, stage, &nets, None);
        let all = text(&rules.commands);
        let block = all.lines().find(|line| line.contains("-Action Block")).unwrap();
        let spans: Vec<(IpAddr, IpAddr)> = block
            .split('"')
            .filter_map(|piece| {
                let (first, last) = piece.split_once('-')?;
                Some((first.parse().ok()?, last.parse().ok()?))
            })
            .collect();
        let is_blocked = |address: &str| {
            let address: IpAddr = address.parse().unwrap();
            spans.iter().any(|(first, last)| {
                first.is_ipv4() == address.is_ipv4() && (first..=last).contains(&&address)
            })
        };
        for known in [
            "192.0.2.0",
            "192.0.2.255",
            "203.0.113.7",
            "2001:db8::25",
            "10.1.2.3",
            "172.31.0.1",
            "192.168.255.255",
            "127.0.0.1",
            "::1",
            "fd00::1",
            "fe80::1",
        ] {
            assert!(!is_blocked(known), "{known}: {block}");
        }
        for stranger in [
            "8.8.8.8",
            "192.0.1.255",
            "192.0.3.0",
            "203.0.113.6",
            "203.0.113.8",
            "2001:db9::",
            "2a00::1",
        ] {
            assert!(is_blocked(stranger), "{stranger}: {block}");
        }
        let undo = text(&rules.undo);
        for touches in ["Disable-NetFirewallRule", "Enable-NetFirewallRule", "Set-NetFirewallRule"]
        {
            assert!(!all.contains(touches) && !undo.contains(touches), "{all}");
        }
    }
    for stage in [Stage::Open, Stage::Log] {
        assert!(!text(&of(Firewall::Windows, stage, &NET, None).commands).contains("Action Block"));
    }
}

#[test]
fn whichever_kind_of_addresses_stays_open_is_told() {
    for &firewall in Firewall::ALL {
        for stage in Stage::ALL {
            let notes = |server| of(firewall, stage, &NET, server).notes;
            let v4_only = ["pfsense", "opnsense", "fortigate", "cisco-ios", "sophos"];
            let says = notes(None).contains(&Note::NoIpv6);
            assert_eq!(says, v4_only.contains(&firewall.as_str()), "{firewall:?}");
            let says = notes(Some("203.0.113.99")).contains(&Note::NoIpv6);
            assert_eq!(says, firewall.takes_address(), "{firewall:?}");
            let closes = stage.restricts() && firewall != Firewall::ExchangeOnline;
            assert_eq!(notes(None).contains(&Note::OnlyThese), closes, "{firewall:?}");
            let look = match firewall {
                Firewall::Postfix => Note::RefusalFromOutside,
                _ => Note::LookAgain,
            };
            assert_eq!(notes(None).contains(&look), closes, "{firewall:?}");
            let back = notes(None).contains(&Note::BackToOpen);
            assert_eq!(back, stage != Stage::Open, "{firewall:?}");
        }
    }
    let both = ["192.0.2.0/24", "2001:db8::/32"];
    let rules = of(Firewall::Nftables, Stage::Reject, &both, Some("2001:db8:1::3"));
    assert!(rules.notes.contains(&Note::NoIpv4));
    // A router that passes on both keeps both out, whatever addresses the service has.
    let mikrotik = text(&of(Firewall::Mikrotik, Stage::Reject, &NET, None).commands);
    let drops = mikrotik.lines().filter(|line| line.contains("action=reject"));
    assert_eq!(drops.count(), 2, "{mikrotik}");
    assert!(
        !mikrotik.contains("/ipv6 firewall filter add chain=forward protocol=tcp dst-port=25 src")
    );
}

#[test]
fn a_gateways_rules_name_the_mail_server_by_an_address_that_it_sees() {
    let texts = Catalog::new(Language::En);
    let net: IpNet = NET[0].parse().unwrap();
    let inside: IpAddr = "10.1.2.3".parse().unwrap();
    let refused =
        rules(Firewall::CiscoIos, Stage::Open, allowed(&[net]), Some(inside), &texts).unwrap_err();
    assert_eq!(refused, NoRules::PublicWanted(Firewall::CiscoIos, inside));
    assert!(texts.no_rules(&refused).contains("10.1.2.3"));
    let asa = of(Firewall::CiscoAsa, Stage::Open, &NET, Some("10.1.2.3"));
    assert!(asa.notes.contains(&Note::RealAddress));
    let firewalld = |stage| text(&of(Firewall::Firewalld, stage, &NET, Some("10.1.2.3")).commands);
    assert!(firewalld(Stage::Reject).contains("ip daddr 10.1.2.3 meta l4proto tcp ct original"));
    assert!(firewalld(Stage::Open).contains("destination address=10.1.2.3"));
}

#[test]
fn networks_that_no_service_has_get_no_rules_whoever_put_them_there() {
    let texts = Catalog::new(Language::En);
    let service: IpNet = NET[0].parse().unwrap();
    for wrong in [
        "0.0.0.0/0",
        "::/0",
        "0.0.0.0/1",
        "127.0.0.1/32",
        "224.0.0.0/8",
        "10.0.0.0/8",
        "192.0.2.7/24",
    ] {
        let wrong: IpNet = wrong.parse().unwrap();
        for &firewall in Firewall::ALL {
            for stage in Stage::ALL {
                let nets = [service, wrong];
                let refused = rules(firewall, stage, allowed(&nets), None, &texts).unwrap_err();
                assert!(matches!(refused, NoRules::Network(_)), "{firewall:?} {wrong}");
                let relays = Allowed { service: &[service], relays: &[wrong], private: &[] };
                assert!(rules(firewall, stage, relays, None, &texts).is_err());
            }
        }
    }
    // Practice has private ones, and says so in its profile.
    let private: IpNet = "10.0.0.0/8".parse().unwrap();
    let practice = Allowed { service: &[private], relays: &[], private: &[private] };
    assert!(rules(Firewall::Nftables, Stage::Reject, practice, None, &texts).is_ok());
}
