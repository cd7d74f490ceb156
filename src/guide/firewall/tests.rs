mod mended;
mod replaced;

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command as Process, Stdio};

use proptest::prelude::*;

use super::*;
use crate::guide::ranges::parse;
use crate::model::Language;

/// How often each character stands in the commands that a shell could obey. How many spans stand
/// between networks depends on where these are: lists of them are left out.
fn signs(rules: &Rules) -> BTreeMap<char, usize> {
    let mut signs = BTreeMap::new();
    let is_span = |piece: &&str| {
        let mut ends = piece.split('-');
        *piece == "," || ends.all(|end| end.parse::<IpAddr>().is_ok())
    };
    let all = rules.commands.iter().chain(&rules.undo);
    let all = all.flat_map(|command| command.text.split('"').filter(|piece| !is_span(piece)));
    let all = all.flat_map(str::chars);
    // Addresses have digits, colons, dots, a slash and the letters from a to f.
    for sign in all.filter(|c| !c.is_ascii_alphanumeric() && !".:/".contains(*c)) {
        *signs.entry(sign).or_default() += 1;
    }
    signs
}

fn allowed(service: &[IpNet]) -> Allowed<'_> {
    Allowed { service, relays: &[], private: &[] }
}

fn all_rules(net: IpNet, server: Option<IpAddr>) -> Vec<Rules> {
    let texts = Catalog::new(Language::En);
    let stages = |firewall: &Firewall| {
        let firewall = *firewall;
        Stage::ALL.map(|stage| rules(firewall, stage, allowed(&[net]), server, &texts))
    };
    // Those that cannot let such a network in have none.
    Firewall::ALL.iter().flat_map(stages).filter_map(Result::ok).collect()
}

/// Pieces that a shell, a firewall's console or PowerShell would obey.
const HOSTILE: [&str; 12] =
    ["; id", "$(id)", "`id`", "\nid", "\r\nexit", "| id", "& id", "' x", "\" x", "}", "\0", "#"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn values_add_no_sign_that_a_shell_obeys(
        bits in any::<u32>(), wide in any::<u128>(), prefix in 8_u8..=32, server in any::<u32>(),
        junk in prop_oneof![".{1,12}", prop::sample::select(&HOSTILE[..]).prop_map(str::to_owned)],
        at in 0_usize..20,
    ) {
        let v4 = IpNet::new(IpAddr::from(bits.to_be_bytes()), prefix).unwrap().trunc();
        let v6 = IpNet::new(IpAddr::from(wide.to_be_bytes()), prefix + 16).unwrap().trunc();
        let server = Some(IpAddr::from(server.to_be_bytes()));
        // What no service has gets no rules at all.
        prop_assume!(!server.is_some_and(|server| is_inside(&server.into())));
        for (net, same) in [(v4, "203.0.0.0"), (v6, "2001::")] {
            if check(net, &[]).is_err() {
                prop_assert!(all_rules(net, server).is_empty());
                continue;
            }
            // What is typed becomes a network and nothing else, or is refused.
            let mut typed = net.to_string();
            typed.insert_str(at.min(typed.len()), &junk);
            if let Ok(read) = parse(&typed, &[]) {
                prop_assert_eq!(read.to_string().parse::<IpNet>().ok(), Some(read));
                prop_assert!(!typed.trim().contains(|c: char| !c.is_ascii_hexdigit() && !".:/".contains(c)));
            }
            let same: IpAddr = same.parse().unwrap();
            let same = IpNet::new(same, net.prefix_len()).unwrap().trunc();
            let other = Some(IpAddr::from([192, 0, 2, 7]));
            for (one, known) in all_rules(net, server).iter().zip(all_rules(same, other)) {
                prop_assert_eq!(signs(one), signs(&known), "{:?}", one.commands);
            }
        }
    }
}

#[test]
fn a_real_shell_can_read_all_that_is_for_it() {
    for net in ["203.0.113.0/24", "2001:db8::/32"] {
        for rules in all_rules(net.parse().unwrap(), None) {
            for command in rules.commands.iter().chain(&rules.undo).filter(|c| c.shell == "sh") {
                let mut shell = Process::new("sh").arg("-n").stdin(Stdio::piped()).spawn().unwrap();
                shell.stdin.take().unwrap().write_all(command.text.as_bytes()).unwrap();
                assert!(shell.wait().unwrap().success(), "{}", command.text);
            }
        }
    }
}

#[test]
fn exchange_online_knows_the_service_from_the_first_stage_on() {
    let net: IpNet = "203.0.113.0/24".parse().unwrap();
    let texts = Catalog::new(Language::En);
    for stage in Stage::ALL {
        let rules = rules(Firewall::ExchangeOnline, stage, allowed(&[net]), None, &texts).unwrap();
        let text = &rules.commands[0].text;
        // The connector is never away, nor off, nor picky about encryption.
        for words in ["-EFSkipLastIP $true", "-Enabled $true", "-RequireTls $false"] {
            assert!(text.contains(words), "{text}");
        }
        assert!(!text.contains("Remove-"), "{text}");
        let restricts = format!("-RestrictDomainsToIPAddresses ${}", stage.restricts());
        assert!(text.contains(&restricts), "{text}");
        let undo = &rules.undo[0].text;
        assert_eq!(undo.contains("Remove-"), stage == Stage::Open, "{undo}");
    }
}

#[test]
fn what_is_done_by_hand_is_said_in_the_users_language() {
    let net: IpNet = "203.0.113.0/24".parse().unwrap();
    let of = |firewall, language| {
        let texts = Catalog::new(language);
        let rules = rules(firewall, Stage::Defer, allowed(&[net]), None, &texts).unwrap();
        rules.commands[0].text.clone() + &rules.undo[0].text
    };
    let french = of(Firewall::Pfsense, Language::Fr);
    assert!(french.contains("Firewall > NAT > Port Forward : modifier la règle"), "{french}");
    for firewall in [Firewall::Opnsense, Firewall::Sophos] {
        let all: std::collections::BTreeSet<String> =
            Language::ALL.into_iter().map(|language| of(firewall, language)).collect();
        assert_eq!(all.len(), Language::ALL.len(), "{firewall:?} in each language");
    }
    // What a machine reads is the same in all.
    let same = of(Firewall::Fortigate, Language::De);
    assert_eq!(same, of(Firewall::Fortigate, Language::It));
}
