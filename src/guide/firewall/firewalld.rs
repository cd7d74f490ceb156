//! Rules for firewalld.

use super::{Command, Given, Note, Rules, Stage, nftables};

const PORT: &str = "port port=25 protocol=tcp";
const FAMILIES: [(&str, bool); 2] = [("ipv4", false), ("ipv6", true)];

pub(super) fn rules(given: &Given) -> Rules {
    let (mut lines, mut undo) = match given.server {
        Some(server) => {
            let server = server.to_string();
            let undo = match given.stage {
                Stage::Open => vec![quietly(NO_POLICY)],
                _ => policy(&given.opened(), &server),
            };
            (policy(given, &server), undo)
        }
        None => zone(given),
    };
    for lines in [&mut lines, &mut undo] {
        lines.push("firewall-cmd --reload".to_owned());
    }
    let mut notes = vec![Note::NoReplies];
    if given.server.is_some() {
        // firewalld lets in whatever is passed on to another address before it asks any rule. Only
        // a table beside its own can keep that out.
        let gone = quietly(&nftables::gone());
        if given.stage == Stage::Open {
            lines.push(gone);
        } else {
            lines.extend(nftables::table(given));
            undo.push(gone);
            notes.push(Note::NotKept);
        }
    } else if given.stage != Stage::Open {
        notes.push(Note::Published);
    }
    let (commands, undo) = (vec![Command::new("sh", &lines)], vec![Command::new("sh", &undo)]);
    Rules { commands, undo, notes }
}

fn quietly(command: &str) -> String {
    format!("{command} >/dev/null 2>&1 || :")
}

const NO_POLICY: &str = "firewall-cmd --permanent --delete-policy=mailward";

/// What comes from the service to the mail server is passed on, whatever the zones say.
fn policy(given: &Given, server: &str) -> Vec<String> {
    let mut lines = vec![quietly(NO_POLICY)];
    lines.push("firewall-cmd --permanent --new-policy=mailward".to_owned());
    for way in ["ingress", "egress"] {
        lines.push(format!("firewall-cmd --permanent --policy=mailward --add-{way}-zone=ANY"));
    }
    for (family, v6) in FAMILIES.into_iter().filter(|(_, v6)| !given.is_other_family(*v6)) {
        for net in given.nets(v6) {
            lines.push(format!(
                "firewall-cmd --permanent --policy=mailward --add-rich-rule='rule family={family} \
                 source address={net} destination address={server} {PORT} accept'"
            ));
        }
    }
    lines
}

/// Rules of the zone, and the way back.
fn zone(given: &Given) -> (Vec<String>, Vec<String>) {
    let others = |family: &str, action: &str| {
        let log = "log prefix=mailward level=notice limit value=10/s";
        format!("rule priority=-5 family={family} {PORT} {log}{action}")
    };
    let from = |family: &str, net: &str| {
        format!("rule priority=-10 family={family} source address={net} {PORT} accept")
    };
    let remove = |rule: &str| format!("firewall-cmd --permanent --remove-rich-rule='{rule}'");
    let (mut lines, mut undo) = (Vec::new(), Vec::new());
    for (family, v6) in FAMILIES {
        for net in given.former(v6) {
            lines.push(quietly(&remove(&from(family, &net))));
        }
        if given.stage == Stage::Open {
            lines.extend(Given::inside(v6).iter().map(|net| quietly(&remove(&from(family, net)))));
        }
        // What an earlier stage did with everybody else would stand beside what this one does.
        for action in ["", " drop", " reject"] {
            lines.push(quietly(&remove(&others(family, action))));
        }
    }
    let going = given.going();
    let mut rule = |rule: String, goes: bool| {
        lines.push(format!("firewall-cmd --permanent --add-rich-rule='{rule}'"));
        if goes {
            undo.push(remove(&rule));
        }
    };
    for (family, v6) in FAMILIES {
        let inside = Given::inside(v6).into_iter().map(str::to_owned);
        let inside: Vec<String> =
            if given.stage == Stage::Open { Vec::new() } else { inside.collect() };
        let going = super::of_family(&going, v6);
        for net in given.nets(v6) {
            rule(from(family, &net), going.contains(&net));
        }
        for net in inside {
            rule(from(family, &net), true);
        }
        match given.stage {
            Stage::Open => {}
            // Without an action it only writes down, and what the user has decides.
            Stage::Log => rule(others(family, ""), true),
            Stage::Defer => rule(others(family, " drop"), true),
            Stage::Reject => rule(others(family, " reject"), true),
        }
    }
    (lines, undo)
}
