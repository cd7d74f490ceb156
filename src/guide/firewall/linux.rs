//! Rules for Linux.

use super::{Command, Given, Note, Rules, Stage};

pub(super) fn nftables(given: &Given) -> Rules {
    let notes = vec![Note::NoReplies, Note::NotKept];
    if given.stage == Stage::Open {
        // A verdict in a table of our own is not the last word on a packet, so the rule has to
        // stand where the present ones do.
        let rule = |family: &str, nets: &[String]| {
            format!(
                "  nft insert rule inet filter input tcp dport 25 {family} saddr {{ {} }} accept \
                 comment '\"mailward-open\"'",
                nets.join(", ")
            )
        };
        let mut lines =
            vec!["if nft list chain inet filter input >/dev/null 2>&1; then".to_owned()];
        for (family, v6) in [("ip", false), ("ip6", true)] {
            let nets = given.nets(v6);
            if !nets.is_empty() {
                lines.push(rule(family, &nets));
            }
        }
        lines.push("fi".to_owned());
        let undo = vec![
            "nft -a list chain inet filter input 2>/dev/null |".to_owned(),
            "  sed -n 's/.*comment \"mailward-open\".* # handle \\([0-9]*\\)$/\\1/p' |".to_owned(),
            "  while read -r handle; do nft delete rule inet filter input handle \"$handle\"; done"
                .to_owned(),
        ];
        let commands = vec![Command::new("sh", &lines)];
        return Rules { commands, undo: vec![Command::new("sh", &undo)], notes };
    }
    let set = |name: &str, kind: &str, elements: &[String]| {
        let elements = elements.join(", ");
        format!("  set {name} {{ type {kind}; flags interval; elements = {{ {elements} }} }}")
    };
    let mut lines = vec![
        "nft -f - <<'END'".to_owned(),
        // So that it can be run again: the table is there, then it goes, then it comes anew.
        "table inet mailward".to_owned(),
        "delete table inet mailward".to_owned(),
        "table inet mailward {".to_owned(),
    ];
    let mut accepts = Vec::new();
    for (v6, family, kind) in [(false, "ip", "ipv4_addr"), (true, "ip6", "ipv6_addr")] {
        let inside: Vec<String> = Given::inside(v6).iter().map(ToString::to_string).collect();
        for (name, nets) in [("service", given.nets(v6)), ("inside", inside)] {
            if !nets.is_empty() {
                let name = format!("{name}_{family}");
                lines.push(set(&name, kind, &nets));
                accepts.push(format!("    {family} saddr @{name} accept"));
            }
        }
    }
    let hook = if given.server.is_some() { "forward" } else { "input" };
    lines.push(format!("  chain {hook} {{"));
    lines.push(format!("    type filter hook {hook} priority -5; policy accept;"));
    let others = given.server.map(|server| match server {
        std::net::IpAddr::V4(v4) => format!("    ip daddr != {v4} accept"),
        std::net::IpAddr::V6(v6) => format!("    ip6 daddr != {v6} accept"),
    });
    lines.extend(others);
    lines.push("    tcp dport != 25 accept".to_owned());
    lines.push("    meta l4proto != tcp accept".to_owned());
    if given.server.is_none() {
        lines.push("    iif \"lo\" accept".to_owned());
    }
    lines.push("    ct state established,related accept".to_owned());
    lines.extend(accepts);
    lines.push("    limit rate 10/second log prefix \"mailward \"".to_owned());
    match given.stage {
        Stage::Defer => lines.push("    drop".to_owned()),
        Stage::Reject => lines.push("    reject with tcp reset".to_owned()),
        Stage::Open | Stage::Log => {}
    }
    lines.extend(["  }".to_owned(), "}".to_owned(), "END".to_owned()]);
    let undo = Command::new("sh", &["nft delete table inet mailward".to_owned()]);
    Rules { commands: vec![Command::new("sh", &lines)], undo: vec![undo], notes }
}

pub(super) fn iptables(given: &Given) -> Rules {
    let (mut lines, mut undo) = (Vec::new(), Vec::new());
    let chain = if given.server.is_some() { "FORWARD" } else { "INPUT" };
    for (program, v6) in [("iptables", false), ("ip6tables", true)] {
        if given.server.is_some_and(|server| server.is_ipv6() != v6) {
            continue;
        }
        let to = given.server.map(|server| format!(" -d {server}")).unwrap_or_default();
        let port = format!("-p tcp{to} --dport 25");
        if given.stage == Stage::Open {
            for net in given.nets(v6) {
                let rule =
                    format!("{chain} {port} -s {net} -m comment --comment mailward-open -j ACCEPT");
                lines.push(format!("{program} -C {rule} 2>/dev/null || {program} -I {rule}"));
                undo.push(format!("{program} -D {rule}"));
            }
            continue;
        }
        lines.push(format!("{program} -N MAILWARD 2>/dev/null || {program} -F MAILWARD"));
        if given.server.is_none() {
            lines.push(format!("{program} -A MAILWARD -i lo -j RETURN"));
        }
        let standing = "-m conntrack --ctstate ESTABLISHED,RELATED";
        lines.push(format!("{program} -A MAILWARD {standing} -j RETURN"));
        let inside = Given::inside(v6).into_iter().map(str::to_owned);
        for net in given.nets(v6).into_iter().chain(inside) {
            lines.push(format!("{program} -A MAILWARD -s {net} -j RETURN"));
        }
        let log = "-m limit --limit 10/second -j LOG --log-prefix \"mailward \"";
        lines.push(format!("{program} -A MAILWARD {log}"));
        match given.stage {
            Stage::Defer => lines.push(format!("{program} -A MAILWARD -j DROP")),
            Stage::Reject => {
                lines.push(format!(
                    "{program} -A MAILWARD -p tcp -j REJECT --reject-with tcp-reset"
                ));
            }
            Stage::Open | Stage::Log => {}
        }
        let jump = format!("{chain} {port} -j MAILWARD");
        lines.push(format!("{program} -C {jump} 2>/dev/null || {program} -I {jump}"));
        undo.push(format!("{program} -D {jump}"));
        undo.push(format!("{program} -F MAILWARD"));
        undo.push(format!("{program} -X MAILWARD"));
    }
    let (commands, undo) = (vec![Command::new("sh", &lines)], vec![Command::new("sh", &undo)]);
    Rules { commands, undo, notes: vec![Note::NoReplies, Note::NotKept] }
}

pub(super) fn ufw(given: &Given) -> Rules {
    let to = given.server.map_or_else(|| "any".to_owned(), |server| server.to_string());
    let route = if given.server.is_some() { "route " } else { "" };
    // A rule from addresses of one kind to one of the other is refused.
    let kinds =
        || [false, true].into_iter().filter(|v6| given.server.is_none_or(|s| s.is_ipv6() == *v6));
    let all = || kinds().flat_map(|v6| given.nets(v6));
    let inside = || kinds().flat_map(Given::inside).map(str::to_owned);
    let (mut lines, mut undo) = (Vec::new(), Vec::new());
    // A rule for everybody that an earlier stage left would stand before what is added now, and
    // keep its place when its action changes.
    if given.stage != Stage::Open {
        for action in ["allow", "deny", "reject"] {
            lines.push(format!(
                "ufw {route}delete {action} log proto tcp from any to {to} port 25 >/dev/null 2>&1 || :"
            ));
        }
    }
    let allow = |net: &String| format!("allow proto tcp from {net} to {to} port 25");
    for net in kinds().flat_map(|v6| given.former(v6)) {
        lines.push(format!("ufw {route}delete {} >/dev/null 2>&1 || :", allow(&net)));
    }
    let mut rule = |rule: String| {
        lines.push(format!("ufw {route}{rule}"));
        undo.push(format!("ufw {route}delete {rule}"));
    };
    all().for_each(|net| rule(allow(&net)));
    if given.stage != Stage::Open {
        inside().for_each(|net| rule(allow(&net)));
    }
    match given.stage {
        Stage::Open => {}
        Stage::Log => rule(format!("allow log proto tcp from any to {to} port 25")),
        Stage::Defer => rule(format!("deny log proto tcp from any to {to} port 25")),
        Stage::Reject => rule(format!("reject log proto tcp from any to {to} port 25")),
    }
    if given.stage.restricts() {
        // A rule that lets everybody in stands before these.
        lines.push("ufw delete allow 25/tcp".to_owned());
        undo.push("ufw allow 25/tcp".to_owned());
    }
    undo.reverse();
    let (commands, undo) = (vec![Command::new("sh", &lines)], vec![Command::new("sh", &undo)]);
    let mut notes = vec![Note::NoReplies, Note::Untried];
    if given.stage.restricts() {
        notes.push(Note::BroadRule);
    }
    Rules { commands, undo, notes }
}

pub(super) fn firewalld(given: &Given) -> Rules {
    let port = "port port=25 protocol=tcp";
    let others = |family: &str, action: &str| {
        let log = "log prefix=mailward level=notice limit value=10/s";
        format!("rule priority=-5 family={family} {port} {log} {action}")
    };
    let from = |family: &str, net: &str| {
        format!("rule priority=-10 family={family} source address={net} {port} accept")
    };
    let (mut lines, mut undo) = (Vec::new(), Vec::new());
    for (family, v6) in [("ipv4", false), ("ipv6", true)] {
        for net in given.former(v6) {
            let old = from(family, &net);
            lines.push(format!(
                "firewall-cmd --permanent --remove-rich-rule='{old}' >/dev/null 2>&1 || :"
            ));
        }
    }
    if given.stage != Stage::Open {
        // What an earlier stage did with everybody else would stand beside what this one does.
        for (family, action) in
            ["ipv4", "ipv6"].iter().flat_map(|f| ["accept", "drop", "reject"].map(|a| (f, a)))
        {
            let old = others(family, action);
            lines.push(format!(
                "firewall-cmd --permanent --remove-rich-rule='{old}' >/dev/null 2>&1 || :"
            ));
        }
    }
    let mut rule = |rule: String| {
        lines.push(format!("firewall-cmd --permanent --add-rich-rule='{rule}'"));
        undo.push(format!("firewall-cmd --permanent --remove-rich-rule='{rule}'"));
    };
    for (family, v6) in [("ipv4", false), ("ipv6", true)] {
        let inside = Given::inside(v6).into_iter().map(str::to_owned);
        let inside: Vec<String> =
            if given.stage == Stage::Open { Vec::new() } else { inside.collect() };
        for net in given.nets(v6).into_iter().chain(inside) {
            rule(from(family, &net));
        }
        match given.stage {
            Stage::Open => {}
            Stage::Log => rule(others(family, "accept")),
            Stage::Defer => rule(others(family, "drop")),
            Stage::Reject => rule(others(family, "reject")),
        }
    }
    lines.push("firewall-cmd --reload".to_owned());
    undo.push("firewall-cmd --reload".to_owned());
    let (commands, undo) = (vec![Command::new("sh", &lines)], vec![Command::new("sh", &undo)]);
    Rules { commands, undo, notes: vec![Note::NoReplies, Note::Untried] }
}
