//! Rules for nftables.

use std::net::IpAddr;

use super::{Command, Given, Note, Rules, Stage};
use crate::i18n::{Catalog, tr};

/// What an accept of ours in the user's chains is known by.
const OPEN: &str = "mailward-open";

pub(super) fn rules(given: &Given, texts: &Catalog) -> Rules {
    let (commands, undo) = match given.stage {
        Stage::Open => (open(given, texts), open_undo()),
        Stage::Log | Stage::Defer | Stage::Reject => (table(given), vec![gone()]),
    };
    let (commands, undo) = (vec![Command::new("sh", &commands)], vec![Command::new("sh", &undo)]);
    Rules { commands, undo, notes: vec![Note::NoReplies, Note::NotKept] }
}

/// Takes the table away.
pub(super) fn gone() -> String {
    "nft delete table inet mailward".to_owned()
}

/// A table of our own that is asked before all others: who is kept out there is out, and about
/// everybody else the tables of the user decide as before.
pub(super) fn table(given: &Given) -> Vec<String> {
    let set = |name: &str, kind: &str, elements: &[String]| {
        let elements = elements.join(", ");
        format!(
            "  set {name} {{ type {kind}; flags interval; auto-merge; elements = {{ {elements} }} }}"
        )
    };
    let mut lines = vec![
        "nft -f - <<'END'".to_owned(),
        // So that it can be run again: the table is there, then it goes, then it comes anew.
        "table inet mailward".to_owned(),
        "delete table inet mailward".to_owned(),
        "table inet mailward {".to_owned(),
    ];
    let mut known = Vec::new();
    for (v6, family, kind) in [(false, "ip", "ipv4_addr"), (true, "ip6", "ipv6_addr")] {
        let inside: Vec<String> = Given::inside(v6).iter().map(ToString::to_string).collect();
        for (name, nets) in [("service", given.nets(v6)), ("inside", inside)] {
            if !nets.is_empty() {
                let name = format!("{name}_{family}");
                lines.push(set(&name, kind, &nets));
                known.push(format!("    {family} saddr @{name} return"));
            }
        }
    }
    lines.push("  chain strangers {".to_owned());
    lines.push("    ct state established,related return".to_owned());
    lines.extend(known);
    lines.push("    limit rate 10/second log prefix \"mailward \"".to_owned());
    match given.stage {
        Stage::Defer => lines.push("    drop".to_owned()),
        Stage::Reject => lines.push("    reject with tcp reset".to_owned()),
        Stage::Open | Stage::Log => {}
    }
    lines.push("  }".to_owned());
    let mut chain = |hook: &str, ports: &[String]| {
        lines.push(format!("  chain {hook} {{"));
        lines.push(format!("    type filter hook {hook} priority -5; policy accept;"));
        lines.extend(ports.iter().map(|port| format!("    {port} jump strangers")));
        lines.push("  }".to_owned());
    };
    // The port that was called counts, whichever it is passed on to, and not another one that is
    // passed on to 25. Of what is not followed, only the port it comes in at is known.
    let ports = |who: &str| {
        vec![
            format!("{who} meta l4proto tcp ct original proto-dst 25"),
            format!("{who} ct state invalid,untracked tcp dport 25"),
        ]
    };
    if let Some(server) = given.server {
        chain("forward", &ports(&to(server)));
    } else {
        chain("input", &ports("iif != \"lo\""));
        // What Docker publishes of a container is passed on to it, and never comes in here.
        chain("forward", &["meta l4proto tcp ct status dnat ct original proto-dst 25".to_owned()]);
    }
    lines.extend(["}".to_owned(), "END".to_owned()]);
    lines
}

fn to(server: IpAddr) -> String {
    let family = if server.is_ipv6() { "ip6" } else { "ip" };
    format!("{family} daddr {server}")
}

/// An accept in a table of our own is not the last word on a packet, so it has to stand in every
/// chain of the user's that is asked.
fn open(given: &Given, texts: &Catalog) -> Vec<String> {
    let hook = if given.server.is_some() { "forward" } else { "input" };
    let mut lines = open_undo();
    // Whoever uses iptables or firewalld has those look after their own tables. Those of iptables that
    // are not of nftables stand in a list of the kernel's.
    lines.extend([
        "all=$(nft list chains | awk '".to_owned(),
        "  $1 == \"table\" { family = $2; table = $3 }".to_owned(),
        "  $1 == \"chain\" { chain = $2 }".to_owned(),
        format!("  $1 == \"type\" && $2 == \"filter\" && $4 == \"{hook}\" &&"),
        "  family ~ /^(inet|ip|ip6)$/ && table != \"mailward\" {".to_owned(),
        "    theirs = table == \"firewalld\" ||".to_owned(),
        "      (family != \"inet\" && table == \"filter\" && chain ~ /^[A-Z]+$/)".to_owned(),
        "    print (theirs ? \"theirs\" : \"own\"), family, table, chain".to_owned(),
        "  }'".to_owned(),
        "  for version in ip ip6; do".to_owned(),
        "    sed \"s/^/theirs $version /\" /proc/net/${version}_tables_names 2>/dev/null |"
            .to_owned(),
        "      grep ' filter$' || :".to_owned(),
        "  done)".to_owned(),
        "chains=$(echo \"$all\" | sed -n 's/^own //p')".to_owned(),
        "if echo \"$all\" | grep '^theirs' >&2; then".to_owned(),
        "  cat >&2 <<'END'".to_owned(),
        tr!(texts, "restrict-nft-others"),
        "END".to_owned(),
        "elif [ -z \"$chains\" ]; then".to_owned(),
        "  cat >&2 <<'END'".to_owned(),
        tr!(texts, "restrict-nft-none"),
        "END".to_owned(),
        "fi".to_owned(),
        "[ -z \"$chains\" ] || echo \"$chains\" | while read -r family table chain; do".to_owned(),
    ]);
    let to = given.server.map(|server| to(server) + " ").unwrap_or_default();
    for (family, v6) in [("ip", false), ("ip6", true)] {
        let nets = given.nets(v6);
        if nets.is_empty() || given.is_other_family(v6) {
            continue;
        }
        let nets = nets.join(", ");
        lines.push(format!("  case \"$family\" in inet|{family})"));
        lines.push(format!(
            "    nft insert rule \"$family\" \"$table\" \"$chain\" {to}tcp dport 25 \
             {family} saddr {{ {nets} }} accept comment '\"{OPEN}\"'"
        ));
        lines.push("  esac".to_owned());
    }
    lines.push("done".to_owned());
    lines
}

fn open_undo() -> Vec<String> {
    vec![
        "nft -a list ruleset 2>/dev/null | awk '".to_owned(),
        "  $1 == \"table\" { family = $2; table = $3 }".to_owned(),
        "  $1 == \"chain\" { chain = $2 }".to_owned(),
        format!("  /comment \"{OPEN}\"/ {{ print family, table, chain, $NF }}' |"),
        "  while read -r family table chain handle; do".to_owned(),
        "    nft delete rule \"$family\" \"$table\" \"$chain\" handle \"$handle\"".to_owned(),
        "  done".to_owned(),
    ]
}
