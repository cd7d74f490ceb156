//! Each stage replaces the one before, and the way back takes away what was added and no more.

use super::*;

fn of(firewall: Firewall, stage: Stage, nets: &[&str], server: Option<&str>) -> Rules {
    let nets: Vec<IpNet> = nets.iter().map(|net| net.parse().unwrap()).collect();
    let server = server.map(|server| server.parse().unwrap());
    rules(firewall, stage, allowed(&nets), server, &Catalog::new(Language::En)).unwrap()
}

/// A router's list: what it does with its lines when commands are typed.
#[derive(Debug, Clone, PartialEq)]
struct Router(Vec<(u32, String)>);

impl Router {
    fn new(lines: &[&str]) -> Self {
        Self((1..).map(|n| n * 10).zip(lines.iter().map(|l| (*l).to_owned())).collect())
    }

    fn typed(&mut self, command: &Command) {
        let mut inside = false;
        for line in command.text.lines() {
            if line.starts_with("ip access-list resequence") {
                self.restarted(1000);
            } else if !line.starts_with(' ') {
                assert!(!line.starts_with("no "), "{line}: the list of the user stays");
                inside = line == "ip access-list extended INBOUND-LIST";
            } else if inside && let Some(gone) = line.trim().strip_prefix("no ") {
                self.0.retain(|(_, known)| known != gone);
            } else if inside {
                let (number, entry) = line.trim().split_once(' ').unwrap();
                let number = number.parse().expect("a place in the list");
                assert!(self.0.iter().all(|(known, _)| *known != number), "{number} is taken");
                self.0.push((number, entry.to_owned()));
                self.0.sort();
            }
        }
    }

    /// Numbers are not kept over a restart.
    fn restarted(&mut self, first: u32) {
        for (place, entry) in (0..).zip(&mut self.0) {
            entry.0 = first + place * 10;
        }
    }

    fn lines(&self) -> Vec<&str> {
        self.0.iter().map(|(_, line)| line.as_str()).collect()
    }
}

#[test]
fn the_list_of_a_cisco_router_stays_and_strangers_are_refused_in_it() {
    let user = [
        "permit tcp any any established",
        "permit tcp any host 203.0.113.99 eq smtp",
        "deny ip 10.0.0.0 0.255.255.255 any",
        "permit udp any any eq domain",
    ];
    let many: Vec<String> = (0..12).map(|n| format!("192.0.{n}.0/24")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for nets in [&["192.0.2.0/24"][..], &many[..]] {
        let mut router = Router::new(&user);
        let at = |stage| of(Firewall::CiscoIos, stage, nets, Some("203.0.113.99"));
        for stage in
            [Stage::Open, Stage::Log, Stage::Defer, Stage::Reject, Stage::Log, Stage::Reject]
        {
            router.typed(&at(stage).commands[1]);
            // The same again does no harm, nor does a restart between two stages.
            router.restarted(10);
            router.typed(&at(stage).commands[1]);
            router.restarted(10);
            assert_eq!(router.lines()[router.lines().len() - user.len()..], user, "{stage:?}");
            let added = nets.len() + usize::from(stage != Stage::Open);
            assert_eq!(router.lines().len(), user.len() + added, "{stage:?}: {router:?}");
        }
        let deny = "deny tcp any range 1 65535 host 203.0.113.99 eq smtp log";
        assert_eq!(router.lines()[nets.len()], deny);
        // Back to the first stage, and then to what was there before.
        router.typed(&at(Stage::Reject).undo[0]);
        assert_eq!(router.lines()[nets.len()..], user);
        router.typed(&at(Stage::Open).undo[0]);
        assert_eq!(router.lines(), user);
    }
}

#[test]
fn a_router_without_a_list_gets_one_of_its_own_that_is_made_anew() {
    let rules = of(Firewall::CiscoIos, Stage::Reject, &["192.0.2.0/24"], None);
    let own: Vec<&str> = rules.commands[2].text.lines().collect();
    let place = |line: &str| own.iter().position(|known| known.trim() == line).unwrap();
    assert!(
        place("no ip access-list extended MAILWARD") < place("ip access-list extended MAILWARD")
    );
    assert!(place("deny tcp any range 1 65535 any eq smtp log") < place("permit ip any any"));
    for command in &rules.commands[..2] {
        assert!(!command.text.contains("access-group"), "{}", command.text);
        assert!(!command.text.contains("permit ip any any"), "{}", command.text);
    }
    assert!(rules.notes.contains(&Note::InboundList));
}

#[test]
fn what_an_earlier_stage_did_with_strangers_goes_first() {
    let net = ["192.0.2.0/24"];
    for (firewall, gone) in [
        (
            Firewall::CiscoAsa,
            "no access-list outside_access_in extended permit tcp any range 1 65535 any eq smtp log",
        ),
        (Firewall::Mikrotik, "/ip firewall filter remove [find comment=mailward]"),
        (Firewall::Ufw, "ufw delete reject log proto tcp from any port 1:65535 to any port 25"),
        (
            Firewall::Firewalld,
            "--remove-rich-rule='rule priority=-5 family=ipv4 port port=25 \
          protocol=tcp log prefix=mailward level=notice limit value=10/s'",
        ),
    ] {
        let text = of(firewall, Stage::Defer, &net, None).commands[0].text.clone();
        let first = text.find(gone).unwrap_or_else(|| panic!("{firewall:?}: {text}"));
        let added = text.find("192.0.2.0").unwrap();
        assert!(first < added, "{firewall:?}: {text}");
    }
    // Everybody is let in until those stand before who may come.
    let defer = of(Firewall::Ufw, Stage::Defer, &net, None).commands[0].text.clone();
    let place = |line: &str| defer.find(line).unwrap_or_else(|| panic!("{line}: {defer}"));
    let everybody = place("ufw prepend allow proto tcp from any port");
    let inside = place("ufw prepend allow proto tcp from 192.168.0.0/16");
    let service = place("ufw prepend allow proto tcp from 192.0.2.0/24");
    let last = place("ufw deny log proto tcp from any port");
    assert!(everybody < inside && inside < service && service < last, "{defer}");
}

#[test]
fn the_way_back_puts_no_value_that_only_the_user_knows() {
    let net = ["192.0.2.0/24"];
    let undo = |firewall, stage| of(firewall, stage, &net, None).undo[0].text.clone();
    let fortigate = undo(Firewall::Fortigate, Stage::Reject);
    assert!(!fortigate.contains("srcaddr all") && fortigate.contains("SRCADDR-BEFORE"));
    let open = undo(Firewall::Pfsense, Stage::Open);
    let (rule, alias) = (open.find("delete mailward\n"), open.find("delete mailward_service"));
    let pfsense = undo(Firewall::Pfsense, Stage::Defer);
    assert!(rule.is_some() && rule < alias, "the alias is in use until then: {open}");
    assert!(pfsense.contains("Source: as it was before"), "{pfsense}");
}

#[test]
fn where_nobody_could_come_in_there_are_no_rules() {
    let texts = Catalog::new(Language::En);
    let v6: IpNet = "2001:db8::/32".parse().unwrap();
    for firewall in [Firewall::CiscoIos, Firewall::Fortigate, Firewall::ExchangeOnline] {
        let refused = rules(firewall, Stage::Reject, allowed(&[v6]), None, &texts);
        assert_eq!(refused, Err(NoRules::Ipv4Only(firewall)));
    }
    let address: IpAddr = "203.0.113.99".parse().unwrap();
    let server = Some(address);
    for firewall in [Firewall::Mikrotik, Firewall::CiscoAsa, Firewall::Iptables] {
        let refused = rules(firewall, Stage::Reject, allowed(&[v6]), server, &texts);
        assert_eq!(refused, Err(NoRules::OtherFamily(address)));
    }
    let both: [IpNet; 2] = [v6, "192.0.2.0/24".parse().unwrap()];
    let some = rules(Firewall::CiscoIos, Stage::Reject, allowed(&both), server, &texts).unwrap();
    assert!(some.notes.contains(&Note::NoIpv6));
}

#[test]
fn old_relays_come_in_while_strangers_are_turned_away_and_not_afterwards() {
    let texts = Catalog::new(Language::En);
    let service: [IpNet; 1] = ["192.0.2.0/24".parse().unwrap()];
    // One of them stands among the service's own addresses.
    let relays: [IpNet; 2] = ["203.0.113.7/32".parse().unwrap(), "192.0.2.9/32".parse().unwrap()];
    let allowed = Allowed { service: &service, relays: &relays, private: &[] };
    for &firewall in Firewall::ALL {
        let of = |stage| {
            let rules = rules(firewall, stage, allowed, None, &texts).unwrap();
            let text = |all: &[Command]| all.iter().map(|c| c.text.clone()).collect::<String>();
            (text(&rules.commands), text(&rules.undo))
        };
        let lets_in = |text: &str| {
            let lines = text.lines().filter(|line| line.contains("203.0.113"));
            lines
                .filter(|line| !["delete", "remove", "no "].iter().any(|w| line.contains(w)))
                .count()
        };
        let (defer, undo) = of(Stage::Defer);
        assert!(lets_in(&defer) > 0, "{firewall:?}: {defer}");
        assert!(!defer.contains("192.0.2.9"), "{firewall:?}: {defer}");
        let (reject, _) = of(Stage::Reject);
        assert_eq!(lets_in(&reject), 0, "{firewall:?}: {reject}");
        // Where rules are taken away one by one, that of the relay goes too.
        let one_by_one = matches!(
            firewall,
            Firewall::Ufw | Firewall::Firewalld | Firewall::CiscoAsa | Firewall::CiscoIos
        );
        assert_eq!(reject.contains("203.0.113.7"), one_by_one, "{firewall:?}: {reject}");
        if matches!(firewall, Firewall::Ufw | Firewall::Firewalld | Firewall::CiscoIos) {
            assert!(undo.contains("203.0.113.7"), "{firewall:?}: {undo}");
        }
    }
    // Relays alone are no reason to keep the service out.
    let v6: [IpNet; 1] = ["2001:db8::/32".parse().unwrap()];
    let refused = rules(
        Firewall::CiscoIos,
        Stage::Defer,
        Allowed { service: &v6, relays: &relays, private: &[] },
        None,
        &texts,
    );
    assert_eq!(refused, Err(NoRules::Ipv4Only(Firewall::CiscoIos)));
}

/// By then the MX record names the service: whoever takes back what keeps strangers out must not keep
/// the service out with it.
#[test]
fn the_way_back_of_a_later_stage_leaves_the_service_in() {
    let texts = Catalog::new(Language::En);
    let service: [IpNet; 1] = ["192.0.2.0/24".parse().unwrap()];
    let relays: [IpNet; 1] = ["203.0.113.7/32".parse().unwrap()];
    let allowed = Allowed { service: &service, relays: &relays, private: &[] };
    let undo = |firewall, stage, server| {
        let rules = rules(firewall, stage, allowed, server, &texts).unwrap();
        rules.undo.iter().map(|command| command.text.as_str()).collect::<String>()
    };
    let server: Option<IpAddr> = Some("198.51.100.99".parse().unwrap());
    for stage in [Stage::Log, Stage::Defer, Stage::Reject] {
        for (firewall, server, gone) in [
            (Firewall::Ufw, None, "delete allow proto tcp from 192.0.2.0/24"),
            (Firewall::Ufw, server, "delete allow proto tcp from 192.0.2.0/24"),
            (Firewall::Firewalld, None, "source address=192.0.2.0/24"),
            (Firewall::CiscoAsa, None, "no object-group network MAILWARD"),
            (Firewall::CiscoIos, None, " no permit tcp 192.0.2.0"),
            (Firewall::Fortigate, None, "delete mailward-0"),
            (Firewall::Pfsense, None, "delete mailward"),
            (Firewall::Sophos, None, "delete mailward"),
            (Firewall::Postfix, None, "back smtpd_client_event_limit_exceptions"),
            (Firewall::ExchangeOnline, None, "Remove-InboundConnector"),
        ] {
            let text = undo(firewall, stage, server);
            assert!(!text.contains(gone), "{firewall:?} {stage:?}: {text}");
            let first = undo(firewall, Stage::Open, server);
            assert!(first.contains(gone), "{firewall:?}: {first}");
        }
        // Some take all away, and let the service in anew.
        for (firewall, server, comes) in [
            (
                Firewall::Windows,
                None,
                "Allow -Protocol TCP -LocalPort 25 -RemoteAddress \"192.0.2.0/24\"",
            ),
            (Firewall::Mikrotik, None, "list=mailward address=192.0.2.0/24"),
            (Firewall::Firewalld, server, "source address=192.0.2.0/24 destination"),
        ] {
            let text = undo(firewall, stage, server);
            assert!(text.contains(comes), "{firewall:?} {stage:?}: {text}");
            assert!(!text.contains("203.0.113.7"), "{firewall:?} {stage:?}: {text}");
            assert!(!text.contains("action=drop") && !text.contains("Action Block"), "{text}");
        }
    }
    // The relay goes: it was let in only while strangers were turned away for the moment.
    for firewall in [Firewall::Ufw, Firewall::Firewalld, Firewall::CiscoAsa, Firewall::CiscoIos] {
        let text = undo(firewall, Stage::Defer, None);
        assert!(text.contains("203.0.113.7"), "{firewall:?}: {text}");
    }
    let fortigate = undo(Firewall::Fortigate, Stage::Defer, None);
    assert!(
        fortigate.contains("set member mailward-0\n") && fortigate.contains("delete mailward-1")
    );
}
