//! `restrict`: rules tried in networks of the test's own, and what is refused and held back.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

mod gateway;
mod log;
#[path = "../bind/named.rs"]
#[allow(dead_code, reason = "other tests need more of it")]
mod named;
#[path = "../shared/program.rs"]
mod program;

use std::process::Command;

use mailward::model::{Case, DomainName, DomainObservation, MxAnswer, MxRecord, MxSet};
use mailward::store::save_case;
use mailward::wizard::Change;
use serde_json::Value;

use crate::named::{Named, Zone};
use crate::program::{Ran, run};

const FIREWALLS: [&str; 14] = [
    "nftables",
    "iptables",
    "ufw",
    "firewalld",
    "windows",
    "pfsense",
    "opnsense",
    "fortigate",
    "cisco-asa",
    "cisco-ios",
    "mikrotik",
    "sophos",
    "postfix",
    "exchange-online",
];
const SERVICE: &str = "203.0.113.0/24";
/// What strangers get at each stage.
const STAGES: [(&str, &str); 4] =
    [("open", "open"), ("log", "open"), ("defer", "silent"), ("reject", "refused")];

/// Nobody can be asked for the service's addresses: only what is given counts.
fn restrict(arguments: &[&str]) -> Ran {
    let nobody = ["--resolver", "127.0.0.1:9", "--timeout", "1"];
    run(&[&["restrict", "--json"], &nobody[..], arguments].concat())
}

fn text(document: &Value, key: &str) -> String {
    let commands = document[key].as_array().unwrap().iter();
    commands.map(|command| command["text"].as_str().unwrap()).collect()
}

/// What clients get before, with and after rules, in a world of a script's own. `before` sets up what
/// was there before, `show` prints what is there.
fn tried(script: &str, rules: &[&str], [before, show]: [&str; 2], more: &[&str]) -> Vec<String> {
    let ran = restrict(&[rules, &["--range", SERVICE]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    let document = ran.json();
    let folder = tempfile::tempdir().unwrap();
    let (up, undo) = (folder.path().join("up"), folder.path().join("undo"));
    std::fs::write(&up, text(&document, "commands")).unwrap();
    let mut back = text(&document, "undo");
    // From a later stage it leads to the first one, and only from there to what was before.
    let at = rules.iter().position(|word| *word == "--stage").unwrap() + 1;
    if rules[0] == "ufw" && rules[at] != "open" && !before.contains("mailward") {
        let mut first = rules.to_vec();
        first[at] = "open";
        let ran = restrict(&[&first[..], &["--range", SERVICE]].concat());
        back += &text(&ran.json(), "undo");
    }
    std::fs::write(&undo, back).unwrap();
    let script = format!("{}/tests/restrict/{script}", env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("unshare")
        .args(["--net", "--mount", "--", "sh", &script, before, show])
        .args([&up, &undo])
        .args(more)
        .output()
        .expect("unshare");
    assert!(output.status.success(), "{rules:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

fn expected(stranger: &str) -> Vec<String> {
    let state = |when: &str, stranger: &str| {
        ["service open", &format!("stranger {stranger}"), "inside open", "users open"]
            .map(|line| format!("{when} {line}"))
    };
    let states = [state("before", "open"), state("with", stranger), state("after", "open")];
    states.into_iter().flatten().chain(["rules as before".to_owned()]).collect()
}

#[test]
fn nftables_keeps_strangers_out_and_nobody_else() {
    for (stage, stranger) in STAGES {
        let rules = ["nftables", "--stage", stage];
        let found = tried("world.sh", &rules, [":", "nft list ruleset"], &[]);
        assert_eq!(found, expected(stranger), "{stage}");
    }
}

#[test]
fn iptables_keeps_strangers_out_and_nobody_else() {
    // The first use of a table writes it down: what counts are the rules.
    for (stage, stranger) in STAGES {
        let rules = ["iptables", "--stage", stage];
        let found = tried("world.sh", &rules, [":", "iptables -S; ip6tables -S"], &[]);
        assert_eq!(found, expected(stranger), "{stage}");
    }
}

/// Whatever rules let everybody in, the service comes in, strangers do not, and they are there
/// afterwards.
#[test]
fn ufw_keeps_strangers_out_and_nobody_else() {
    let settings = "mkdir /run/own; cp -a /etc/ufw /run/own/etc; cp -a /etc/default /run/own/default; \
                    mount --bind /run/own/etc /etc/ufw; mount --bind /run/own/default /etc/default; \
                    ufw --force enable; ufw allow 587/tcp";
    let broad = "ufw allow 25/tcp; ufw allow 25; ufw allow 25,465/tcp; \
                 ufw allow proto tcp from 192.168.0.0/16 to any port 25";
    let before = format!("{settings}; {broad}");
    let show = "ufw show added; iptables -S INPUT; ip6tables -S INPUT";
    // The last two differ in nothing but a word.
    for (stage, stranger) in [STAGES[1], STAGES[3]] {
        let found = tried("world.sh", &["ufw", "--stage", stage], [&before, show], &[]);
        assert_eq!(found, expected(stranger), "{stage}");
    }
    // Where others are kept out already, the service is let in before that.
    let before = format!("{settings}; ufw deny 25/tcp");
    let found = tried("world.sh", &["ufw", "--stage", "open"], [&before, show], &[]);
    for line in ["before service silent", "with service open", "with stranger silent"] {
        assert!(found.iter().any(|known| known == line), "{line}: {found:?}");
    }
    assert_eq!(found.last().unwrap(), "rules as before");
}

/// The MX record names the service by then: whoever takes back what keeps strangers out must not keep
/// the service out with it.
#[test]
fn the_way_back_in_ufw_leaves_the_service_in() {
    let open = restrict(&["ufw", "--range", SERVICE]).json();
    let open = text(&open, "commands");
    let before = format!(
        "mkdir /run/own; cp -a /etc/ufw /run/own/etc; cp -a /etc/default /run/own/default; \
         mount --bind /run/own/etc /etc/ufw; mount --bind /run/own/default /etc/default; \
         ufw default deny incoming; ufw --force enable; ufw allow 587/tcp\n{open}"
    );
    for stage in ["log", "defer", "reject"] {
        let rules = ["ufw", "--stage", stage];
        let found = tried("world.sh", &rules, [&before, "ufw show added"], &[]);
        for line in ["before service open", "with service open", "after service open"] {
            assert!(found.iter().any(|known| known == line), "{stage}: {line}: {found:?}");
        }
        assert_eq!(found.last().unwrap(), "rules as before", "{stage}: {found:?}");
    }
}

/// What counts is the port that was called: here 25 and 587 lead to each other.
#[test]
fn a_port_that_is_redirected_is_judged_by_what_was_called() {
    let nft = "nft add table ip swap; \
               nft add chain ip swap pre '{ type nat hook prerouting priority dstnat; }'; \
               nft add rule ip swap pre tcp dport 25 redirect to :587; \
               nft add rule ip swap pre tcp dport 587 redirect to :25";
    let iptables = "iptables -t nat -A PREROUTING -p tcp --dport 25 -j REDIRECT --to-ports 587; \
                    iptables -t nat -A PREROUTING -p tcp --dport 587 -j REDIRECT --to-ports 25";
    for (firewall, before, show) in
        [("nftables", nft, "nft list ruleset"), ("iptables", iptables, "iptables -S; ip6tables -S")]
    {
        for (stage, stranger) in [STAGES[2], STAGES[3]] {
            let found = tried("world.sh", &[firewall, "--stage", stage], [before, show], &[]);
            assert_eq!(found, expected(stranger), "{firewall} {stage}");
        }
    }
}

/// A table of fail2ban's is no firewall: where others decide as well, that is said.
#[test]
fn nftables_lets_nobody_believe_that_it_opened_what_iptables_shuts() {
    let open = text(&restrict(&["nftables", "--range", SERVICE]).json(), "commands");
    let said = |before: &str| {
        let script = format!("{before}\n{open}");
        let output =
            Command::new("unshare").args(["--net", "sh", "-ec", &script]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    let fail2ban = "nft add table inet f2b-table
        nft add chain inet f2b-table f2b-chain '{ type filter hook input priority -1; }'";
    let both = said(&format!("iptables -P INPUT DROP\n{fail2ban}"));
    assert!(
        both.contains("belong to iptables") && both.contains("theirs ip filter INPUT"),
        "{both}"
    );
    assert!(!said(fail2ban).contains("iptables"));
    assert!(said(":").contains("nothing was changed"));
}

#[test]
fn every_firewall_has_every_stage_and_a_way_back() {
    let list = run(&["restrict", "--json"]).json();
    let ids: Vec<&str> =
        list["firewalls"].as_array().unwrap().iter().map(|f| f["id"].as_str().unwrap()).collect();
    assert_eq!(ids, FIREWALLS);
    let help = run(&["restrict", "--help"]).stdout;
    // It knows no host of the service, and says so at once.
    let named = Named::start(&[]);
    let resolver = named.resolver();
    for firewall in FIREWALLS {
        assert!(help.contains(firewall), "{firewall}");
        for stage in ["open", "log", "defer", "reject"] {
            let range = ["--range", "198.51.100.0/24", "--range", "2001:db8:1::/48"];
            let options = ["restrict", firewall, "--json", "--resolver", &resolver];
            let ran = run(&[&options[..], &["--stage", stage], &range].concat());
            assert_eq!(ran.code, 0, "{ran:?}");
            let document = ran.json();
            let keys: Vec<&String> = document.as_object().unwrap().keys().collect();
            assert_eq!(
                keys,
                ["schema", "firewall", "stage", "ranges", "held_back", "commands", "undo", "notes"]
            );
            assert_eq!(document["ranges"][0]["confirmed"], false);
            assert!(text(&document, "commands").contains("198.51.100.0"), "{firewall} {stage}");
            assert!(!text(&document, "undo").is_empty(), "{firewall} {stage}");
        }
    }
}

#[test]
fn networks_that_would_let_too_many_in_are_refused() {
    for (range, why) in [
        ("0.0.0.0/0", "far too many"),
        ("::/0", "far too many"),
        ("192.0.2.1/24", "The network is 192.0.2.0/24"),
        ("10.0.0.0/8", "inside of companies"),
        ("192.0.2.0/24; reboot", "is no network"),
    ] {
        let ran = restrict(&["nftables", "--range", range]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.contains(why), "{range}: {}", ran.stderr);
    }
    assert_eq!(restrict(&["nftables"]).code, 3, "nothing is known");
    let document = restrict(&[
        "exchange-online",
        "--range",
        "198.51.0.0/22",
        "--range",
        "198.51.1.0/24",
        "--stage",
        "reject",
    ]);
    let commands = text(&document.json(), "commands");
    let wanted = "\"198.51.0.0/24\",\"198.51.1.0/24\",\"198.51.2.0/24\",\"198.51.3.0/24\"";
    assert!(commands.contains(wanted), "{commands}");
}

#[test]
fn a_firewall_that_could_not_let_the_service_in_gets_no_rules() {
    for firewall in ["cisco-ios", "fortigate", "exchange-online"] {
        let ran = restrict(&[firewall, "--range", "2001:db8::/32", "--stage", "reject"]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.contains("takes IPv4 networks only"), "{}", ran.stderr);
    }
    let inside = ["cisco-ios", "--server", "10.1.2.3", "--range", SERVICE];
    let ran = restrict(&inside);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("Give the public address"), "{}", ran.stderr);
    let server = ["--server", "203.0.113.99", "--range", "2001:db8::/32"];
    let ran = restrict(&[&["mikrotik"], &server[..]].concat());
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("203.0.113.99"), "{}", ran.stderr);
}

/// A case whose domain was seen at the service's hosts alone, years ago.
fn switched_long_ago(domain: &str) -> Case {
    let then = jiff::Timestamp::from_second(1_700_000_000).unwrap();
    let mut case = Case::new("x", "security-mail", then);
    let name = DomainName::parse(domain).unwrap();
    case.apply(Change::DomainsEdited(vec![name.clone()]), then).unwrap();
    let hosts = ["france", "europe", "asia"].map(|host| format!("{host}.security-mail.net"));
    let records = (3..).zip(&hosts).map(|(n, host)| MxRecord::new(n, host.as_str(), 3_600));
    let mut seen = DomainObservation::unknown(name, then);
    seen.mx = MxAnswer::Records(MxSet::new(records.collect()));
    case.apply(Change::Observed(Box::new(seen)), then).unwrap();
    case
}

#[test]
fn nobody_is_kept_out_while_old_records_may_be_remembered() {
    let old = "@ MX 10 mail\nmail A 192.0.2.5\n";
    let new = "@ 7200 MX 3 france.security-mail.net.\n@ 7200 MX 4 europe.security-mail.net.\n\
               @ 7200 MX 5 asia.security-mail.net.\n";
    let kept = format!("{new}@ 7200 MX 40 mail\nmail A 192.0.2.6\n");
    let service = "france A 198.51.100.1\neurope A 198.51.100.2\nasia A 198.51.100.3\n\
                   smtp A 198.51.100.4\n";
    let zone = |origin, records| Zone { origin, records: Some(records), ..Zone::default() };
    let named = Named::start(&[
        zone("old.test", old),
        zone("new.test", new),
        zone("kept.test", &kept),
        zone("mixed.test", &format!("{new}@ 7200 MX 0 .\n")),
        zone("silent.test", "@ MX 0 .\n"),
        Zone { origin: "broken.test", ..Zone::default() },
        zone("security-mail.net", service),
    ]);
    let resolver = named.resolver();
    let look = |stage: &str, more: &[&str]| {
        let all = ["restrict", "nftables", "--json", "--resolver", &resolver, "--stage", stage];
        run(&[&all[..], more].concat())
    };
    let early = look("defer", &["--domain", "old.test"]);
    assert_eq!(early.code, 1, "{early:?}");
    let document = early.json();
    assert_eq!(document["commands"], serde_json::json!([]));
    assert!(document["held_back"]["reason"].as_str().unwrap().contains("old.test"));
    let fresh = look("reject", &["--domain", "new.test"]);
    assert_eq!(fresh.code, 1);
    assert!(fresh.json()["held_back"]["until"].is_string());
    let long_ago = ["--domain", "new.test", "--changed", "2020-01-01T00:00:00Z"];
    let over = look("reject", &long_ago);
    assert_eq!((over.code, &over.json()["held_back"]), (0, &Value::Null), "{over:?}");
    assert!(text(&over.json(), "commands").contains("198.51.100.4"), "the smart host too");
    // What old relays took in may be on its way for five days more.
    let days = jiff::SignedDuration::from_hours(72);
    let lately = jiff::Timestamp::now().checked_sub(days).unwrap().to_string();
    let lately = ["--domain", "new.test", "--changed", &lately];
    let held = look("reject", &lately);
    assert_eq!(held.code, 1, "{held:?}");
    assert!(held.json()["held_back"]["until"].is_string());
    let relay = ["--relay", "203.0.113.7"];
    let defer = look("defer", &[&lately[..], &relay].concat());
    assert_eq!(defer.code, 0, "{defer:?}");
    assert!(text(&defer.json(), "commands").contains("203.0.113.7"));
    assert!(defer.json()["notes"].to_string().contains("203.0.113.7"));
    // A case may have been looked at long ago: the domain is looked at again.
    let folder = tempfile::tempdir().unwrap();
    let by_case = |domain: &str, more: &[&str]| {
        let path = folder.path().join(format!("{domain}.mailward"));
        save_case(&path, &switched_long_ago(domain)).unwrap();
        look("reject", &[&["--case", path.to_str().unwrap()], more].concat())
    };
    let still = by_case("new.test", &[]);
    assert_eq!((still.code, &still.json()["held_back"]), (0, &Value::Null), "{still:?}");
    let back = by_case("old.test", &[]);
    assert_eq!((back.code, &back.json()["commands"]), (1, &serde_json::json!([])), "{back:?}");
    let unseen = by_case("broken.test", &[]);
    assert_eq!((unseen.code, &unseen.json()["commands"]), (3, &serde_json::json!([])));
    assert_eq!(by_case("old.test", &["--force"]).code, 0);
    // Some senders take it for a domain without mail.
    let mixed = look("reject", &[&["--domain", "mixed.test"], &long_ago[2..]].concat());
    assert_eq!(mixed.code, 1, "{mixed:?}");
    assert_eq!(by_case("mixed.test", &[]).code, 1);
    // Whoever is still listed is turned to when the service cannot be reached.
    let kept = [&["--domain", "kept.test"], &long_ago[2..]].concat();
    let listed = look("reject", &kept);
    let reason = listed.json()["held_back"]["reason"].as_str().unwrap().to_owned();
    assert!(listed.code == 1 && reason.contains("mail.kept.test"), "{listed:?}");
    assert_eq!(look("defer", &kept).code, 0);
    // Nothing is claimed of what nobody answers for, or of who takes no mail.
    let broken = look("defer", &["--domain", "broken.test"]);
    assert_eq!(broken.code, 3, "{broken:?}");
    let silent = look("defer", &["--domain", "silent.test"]);
    let reason = silent.json()["held_back"]["reason"].as_str().unwrap().to_owned();
    assert!(silent.code == 1 && reason.contains("takes no mail"), "{silent:?}");
    let forced = look("reject", &["--domain", "old.test", "--force"]);
    assert_eq!(forced.code, 0);
    assert!(!forced.json()["commands"].as_array().unwrap().is_empty());
    assert!(forced.json()["notes"].to_string().contains("too early"));
    assert_eq!(look("open", &["--domain", "old.test"]).code, 0, "letting in is never too early");
}

/// Who is missing here is kept out: the window and the log check go by these networks too.
#[test]
fn the_networks_of_the_case_are_let_in_and_only_support_confirms() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name).display().to_string();
    let (case, profile) = (at("a.mailward"), at("acme.toml"));
    assert_eq!(run(&["case", "new", "a.example", "-o", &case]).code, 0);
    let network = |net: &str, source: &str, confirmed: bool| {
        format!("[[server.networks]]\nnet = {net:?}\nsource = {source}\nconfirmed = {confirmed}\n")
    };
    let networks = [
        network("203.0.113.0/24", "\"given\"", true),
        network("198.51.100.7/32", "{ host = \"smtp.security-mail.net\" }", false),
    ];
    let before = std::fs::read_to_string(&case).unwrap();
    std::fs::write(&case, format!("{before}\n[server]\n{}", networks.concat())).unwrap();
    let ran = restrict(&["nftables", "--case", &case, "--stage", "log"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let document = ran.json();
    let range = |net: &str, source: &str, confirmed: bool| serde_json::json!({"net": net, "source": source, "confirmed": confirmed});
    let wanted = [
        range("203.0.113.0/24", "given", true),
        range("198.51.100.7/32", "smtp.security-mail.net", false),
    ];
    assert_eq!(document["ranges"].as_array().unwrap(), &wanted);
    for net in ["203.0.113.0/24", "198.51.100.7"] {
        assert!(text(&document, "commands").contains(net), "{net}: {document}");
    }

    let service = "schema=1\nid=\"acme\"\nname=\"A\"\nbanner=\"A\"\nranges=[\"203.0.113.0/24\"]\n\
                   [[inbound]]\nhost=\"mx.acme.example\"\npreference=1\nregion=\"a\"\n";
    std::fs::write(&profile, service).unwrap();
    let of_profile = restrict(&["nftables", "--service", &profile]).json();
    assert_eq!(of_profile["ranges"][0], range("203.0.113.0/24", "profile", false));
    assert!(of_profile["notes"][0].as_str().unwrap().contains("support"), "{of_profile}");
    let both = restrict(&["nftables", "--service", &profile, "--case", &case]).json();
    assert_eq!(both["ranges"][0], range("203.0.113.0/24", "profile", true), "{both}");
}
