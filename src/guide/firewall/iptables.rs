//! Rules for iptables and ip6tables.

use super::{Command, Given, Note, Rules, Stage};

pub(super) fn rules(given: &Given) -> Rules {
    let (lines, undo) = if given.stage == Stage::Open { open(given) } else { chain(given) };
    let (commands, undo) = (vec![Command::new("sh", &lines)], vec![Command::new("sh", &undo)]);
    Rules { commands, undo, notes: vec![Note::NoReplies, Note::NotKept] }
}

/// The programs for the kinds of addresses that the mail server has.
fn programs(given: &Given) -> impl Iterator<Item = (&'static str, bool)> {
    let programs = [("iptables", false), ("ip6tables", true)].into_iter();
    programs.filter(|(_, v6)| !given.is_other_family(*v6))
}

fn open(given: &Given) -> (Vec<String>, Vec<String>) {
    let (mut lines, mut undo) = (Vec::new(), Vec::new());
    let chain = if given.server.is_some() { "FORWARD" } else { "INPUT" };
    let to = given.server.map(|server| format!(" -d {server}")).unwrap_or_default();
    for (program, v6) in programs(given) {
        for net in given.nets(v6) {
            let rule = format!(
                "{chain} -p tcp{to} --dport 25 -s {net} -m comment --comment mailward-open -j ACCEPT"
            );
            lines.push(format!("{program} -C {rule} 2>/dev/null || {program} -I {rule}"));
            undo.push(format!("{program} -D {rule}"));
        }
    }
    (lines, undo)
}

/// The ways into the chain: the port that was called counts, whichever it is passed on to, and not
/// another one that is passed on to 25. Of what is not followed, only the port it comes in at is
/// known.
fn called(who: &str) -> [String; 2] {
    [
        format!("{who} -m conntrack --ctorigdstport 25 -j MAILWARD"),
        format!("{who} --dport 25 -m conntrack --ctstate INVALID,UNTRACKED -j MAILWARD"),
    ]
}

/// A chain of our own that is asked first, and the way back: who is kept out there is out, and about
/// everybody else the rules of the user decide as before.
pub(super) fn chain(given: &Given) -> (Vec<String>, Vec<String>) {
    let (mut lines, mut undo) = (Vec::new(), Vec::new());
    for (program, v6) in programs(given) {
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
        let passed_on = if let Some(server) = given.server {
            called(&format!("-p tcp -d {server}")).to_vec()
        } else {
            for jump in called("-p tcp").map(|jump| format!("INPUT {jump}")) {
                lines.push(format!("{program} -C {jump} 2>/dev/null || {program} -I {jump}"));
                undo.push(format!("{program} -D {jump}"));
            }
            // What Docker publishes of a container is passed on to it, and never comes in.
            vec!["-p tcp -m conntrack --ctstate DNAT --ctorigdstport 25 -j MAILWARD".to_owned()]
        };
        for jump in passed_on {
            // Docker puts its own chains before all others, and asks this one first.
            lines.push(format!(
                "for chain in FORWARD DOCKER-USER; do {program} -n -L $chain >/dev/null 2>&1 || \
                 continue; {program} -C $chain {jump} 2>/dev/null || {program} -I $chain {jump}; done"
            ));
            undo.push(format!(
                "for chain in FORWARD DOCKER-USER; do {program} -D $chain {jump} 2>/dev/null || :; \
                 done"
            ));
        }
        undo.push(format!("{program} -F MAILWARD"));
        undo.push(format!("{program} -X MAILWARD"));
    }
    (lines, undo)
}
